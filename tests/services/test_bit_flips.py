"""A project of which one bit was changed opens to read only with its answers, or it is said what is lost."""

import random
from pathlib import Path

from tests.support.bit_flips import read_with_flip, read_with_flip_of_taxonomy
from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE


def test_a_bit_takes_no_answer_without_a_word(tmp_path: Path) -> None:
    chance = random.Random(1)
    found = [read_with_flip(tmp_path, chance) for _ in range(8)]
    assert "answers are lost without a word" not in found
    assert not [outcome for outcome in found if outcome.endswith("not_a_project")]
    assert found.count("all answers") >= 7


def test_a_file_whose_first_pages_are_damaged_is_called_damaged(tmp_path: Path) -> None:
    """Those hold the schema: without them nothing can be read, but whose file it is the key has shown."""
    chance = random.Random(1)
    found = [read_with_flip(tmp_path, chance, page) for page in range(2, 100, 3)]
    assert "answers are lost without a word" not in found
    assert not [outcome for outcome in found if outcome.endswith("not_a_project")]


def test_a_bit_of_a_term_takes_no_answer_and_the_loss_is_said(tmp_path: Path) -> None:
    chance, demo = random.Random(1), demo_folder() / "SRB.tip"
    found = {read_with_flip_of_taxonomy(demo, DEMO_PASSPHRASE, tmp_path, chance) for _ in range(3)}
    assert found == {"all answers"}
