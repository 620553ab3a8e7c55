"""A project of which one bit was changed opens to read only with its answers, or it is said what is lost."""

import random
from pathlib import Path

from tests.support.bit_flips import read_with_flip


def test_a_bit_takes_no_answer_without_a_word(tmp_path: Path) -> None:
    chance = random.Random(1)
    found = [read_with_flip(tmp_path, chance) for _ in range(8)]
    assert "answers are lost without a word" not in found
    assert not [outcome for outcome in found if outcome.endswith("not_a_project")]
    assert found.count("all answers") >= 7
