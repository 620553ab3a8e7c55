"""A cut of the power at any moment loses no answer that was said to be saved."""

import random
import shutil
from pathlib import Path

import pytest

from tests.support.power_cuts import Typed

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
def test_a_cut_loses_nothing_that_was_confirmed(tmp_path: Path) -> None:
    typed, chance = Typed(tmp_path, answers=6), random.Random(32)
    assert {typed.fault_after_cut(chance) for _ in range(25)} == {""}
    # The disk of this test does lose answers of a program that does not sync.
    typed.calls = [call for call in typed.calls if not call.name.endswith("sync")]
    assert {typed.fault_after_cut(chance) for _ in range(25)} > {""}
