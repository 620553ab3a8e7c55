"""No text that was found to be wrong when the languages were read stands anywhere again."""

import csv
from pathlib import Path

import pytest

from tests.support.catalogues import TRANSLATED, translated_texts

CORRECTED = Path(__file__).with_name("corrected_texts.csv")
"""Texts by language that were corrected; with the English that they are wrong for, "" where they are always wrong."""


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_was_corrected_stays_so(language: str) -> None:
    with open(CORRECTED, encoding="utf-8", newline="") as lines:
        wrong = {
            (row["wrong"].casefold(), row["english"].casefold())
            for row in csv.DictReader(lines)
            if row["language"] == language
        }
    assert len(wrong) > 10
    texts = [
        (text.translation.strip().casefold(), text.english.strip().casefold()) for text in translated_texts(language)
    ]
    assert [pair for pair in texts if pair in wrong or (pair[0], "") in wrong] == []
