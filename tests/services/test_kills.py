"""Work on a project that is killed at any moment loses no answer, and leaves nothing behind after the next start."""

import random
from pathlib import Path

import pytest

from tests.support.kills import KINDS, killed

KILLS = 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_kill_loses_nothing(kind: str, tmp_path: Path) -> None:
    chance = random.Random(kind)
    outcomes = [killed(kind, tmp_path / str(number), chance) for number in range(KILLS)]
    assert [outcome.faults for outcome in outcomes] == [()] * KILLS
