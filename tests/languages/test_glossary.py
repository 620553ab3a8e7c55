"""Translations use the terms of the glossary wherever their English has them, inflected as they may be."""

import csv
import re
from collections.abc import Mapping, Sequence
from functools import cache

import pytest

from tests.support.catalogues import TRANSLATED
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.services.texts.model import TranslatedText
from tipcoder.services.texts.review import texts_of

WORD = re.compile(r"[^\W\d_]+")
VALUE = re.compile(r"\{[^{}]*\}")
SHORTEST = 4
OTHERWISE = 0.05
"""Share of the texts with a term that may say it otherwise: by a pronoun, in a set phrase."""


@cache
def glossary() -> Sequence[Mapping[str, str]]:
    with open(resources() / "glossary.csv", encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def translated(language: str) -> Sequence[TranslatedText]:
    return tuple(text for text in texts_of(language) if text.translation)


def words(text: str) -> list[str]:
    return WORD.findall(VALUE.sub(" ", text).casefold())


def stems(term: str) -> list[str]:
    """Return what inflection leaves of the words of a term; words like `de`, `i` and `të` are left out."""
    return [word[: max(SHORTEST, -(-len(word) * 6 // 10))] for word in words(term) if len(word) >= SHORTEST]


def uses(translation: str, terms: str) -> bool:
    there = words(translation)
    return any(all(any(word.startswith(stem) for word in there) for stem in stems(term)) for term in terms.split(" | "))


@cache
def pattern(terms: str) -> re.Pattern[str]:
    wanted = "|".join(re.escape(term.casefold()) for term in terms.split(" | "))
    return re.compile(rf"\b(?:{wanted})(?:s|es)?\b")


@cache
def said(english: str) -> str:
    return VALUE.sub(" ", english).casefold()


def names(english: str, terms: str) -> bool:
    there = said(english)
    is_likely = any(term.casefold() in there for term in terms.split(" | "))  # told much faster
    return is_likely and pattern(terms).search(there) is not None


def test_every_term_has_a_word_in_every_language() -> None:
    assert len(glossary()) > 70
    assert [row["en"] for row in glossary() if not all(row[code].strip() for code in LANGUAGES)] == []
    assert len({row["en"] for row in glossary()}) == len(glossary())


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_use_the_terms_of_the_glossary(language: str) -> None:
    wrong = {}
    held = [row for row in glossary() if row["held"]]
    assert len(held) > 40
    for row in held:
        texts = [text for text in translated(language) if names(text.english, row["en"])]
        others = [text for text in texts if not uses(text.translation, row[language])]
        if len(others) > max(1, len(texts) * OTHERWISE):
            wrong[row["en"]] = [(text.english, text.translation) for text in others]
    assert wrong == {}
