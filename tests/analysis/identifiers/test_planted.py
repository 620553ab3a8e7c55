"""Planted identifiers are found in every way of writing, and next to nothing in sentences that identify nobody."""

from itertools import islice

import pytest

from tests.support.planted import clean, clean_held_out
from tests.support.planted.measuring import NAMES, NUMBERS, false_alarms, lost, measure, once_certain, plants

SLICE = 3
"""Every third plant: the whole is measured by `python -m tests.benchmarks.identifiers`."""


@pytest.mark.parametrize("held_out", [False, True])
def test_nearly_all_that_is_planted_is_found(held_out: bool) -> None:
    score = measure(islice(plants(held_out=held_out), 0, None, SLICE))
    assert score.recall(NAMES) >= 0.97, dict(score.missed)
    assert score.recall(NUMBERS) >= 0.99, dict(score.missed)
    assert score.recall() >= 0.97, dict(score.missed)
    assert score.precision >= 0.97, score.wrong


@pytest.mark.parametrize("sentences", [clean.SENTENCES, clean_held_out.SENTENCES])
def test_sentences_that_identify_nobody_have_next_to_no_findings(sentences: dict[str, str]) -> None:
    found = false_alarms(sentences)
    wrong = {sentence: words for sentence, words in found.items() if words}
    assert len(wrong) <= len(found) / 20, wrong


@pytest.mark.parametrize("held_out", [False, True])
def test_nothing_is_lost_that_was_once_found_as_certain(held_out: bool) -> None:
    certain = once_certain()
    assert len(certain) > 1_000
    assert not lost(plants(held_out=held_out), certain)
