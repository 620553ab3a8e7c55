"""Finds in a text what somebody should look at: its law, terms of the glossary, wrong ones, marks, its length."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.paths import resources
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.services.texts.model import Part, TranslatedText

_WORD = re.compile(r"[^\W\d_]+")
_VALUE = re.compile(r"\{[^{}]*\}")
_SHORTEST = 4
_PER_CENT = re.compile(r"\d%")
_STRAIGHT = ('"', "'")
_ROOM, _SHORT = 1.6, 24
"""Times the length of the English and of the text before that a window's text may have, from so many letters on."""
_OTHERS = " | "
"""Between words that may stand for one term."""

_OF_LAW = ("offences", "national_means")
_WORDS = "words"
"""Column with the words of an article. None ship until somebody gives them with their source."""


@dataclass(frozen=True, slots=True)
class WrongTerm:
    """A term that is wrong in the law or the grammar of a language: what to write instead, and why, "" if not said."""

    pattern: re.Pattern[str]
    instead: str
    why: str


@dataclass(frozen=True, slots=True)
class ExpectedTerm:
    """Words that stand for a term of the glossary, and whether a text has them."""

    words: str
    is_there: bool


@cache
def read_glossary() -> Sequence[Mapping[str, str]]:
    """Return the rows of the glossary: the word of each language by its code, and `held` if texts must use it."""
    with open(resources() / "glossary.csv", encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def read_wrong_terms(language: str) -> tuple[WrongTerm, ...]:
    """Return the wrong terms of a language."""
    with open(resources() / "wrong_terms.csv", encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["language"] == language]
    return tuple(WrongTerm(re.compile(row["pattern"], re.IGNORECASE), row["instead"], row["why"]) for row in rows)


def wrong_terms_in(text: str, language: str) -> Iterator[str]:
    """Yield each wrong term of a text, with what to write instead where that is known."""
    for term in read_wrong_terms(language):
        if found := term.pattern.search(text):
            yield f"{found[0]} → {term.instead}" if term.instead else found[0]


def lost_terms(english: str, before: str, after: str, language: str) -> Iterator[str]:
    """Yield the terms that texts must use and that a text had before and has no more."""
    for row in read_glossary():
        terms = row[language]
        if row["held"] and names(english, row["en"]) and uses(before, terms) and not uses(after, terms):
            yield terms


def doubts_of(text: TranslatedText, translation: str, language: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the code of each thing about a correction that somebody should look at; the lawyer outranks all of them."""
    longest = max(len(text.english), len(text.translation), _SHORT)
    if text.part is Part.PROGRAM and len(translation) > longest * _ROOM:
        yield "text_long", {"length": len(translation)}
    for wrong in wrong_terms_in(translation, language):
        yield "text_wrong_term", {"about": wrong}
    for term in lost_terms(text.english, text.translation, translation, language):
        yield "text_term", {"about": term}
    if straight := [mark for mark in _STRAIGHT if mark in translation and mark not in text.translation]:
        yield "text_quotes", {"about": " ".join(straight)}
    if found := _PER_CENT.search(translation):
        yield "text_percent", {"about": found[0]}


def law_of(text: TranslatedText, taxonomy_named: Callable[[str], Taxonomy] = shipped_taxonomy) -> str:
    """Return where the law has what a term names, in one line, with its words below; "" for most texts."""
    root, _, rest = text.key.partition("/")
    taxonomy, _, place = rest.partition("/terms.")
    if root != "taxonomies" or taxonomy not in _OF_LAW:
        return ""
    term = taxonomy_named(taxonomy).by_code().get(place.rpartition(".")[0])
    columns = term.columns if term is not None else {}
    paragraph = f"({columns['paragraph']})" if columns.get("paragraph") else ""
    article = " ".join(filter(None, (columns.get("law"), columns.get("article"), paragraph)))
    line = "; ".join(
        filter(None, (article, columns.get("ranges"), columns.get("range_source") or columns.get("source")))
    )
    return "\n".join(filter(None, (line, columns.get(_WORDS))))


def terms_of(text: TranslatedText, translation: str, language: str) -> Iterator[ExpectedTerm]:
    """Yield the terms that a text must use by its English, and whether a translation does."""
    for row in read_glossary():
        if row["held"] and names(text.english, row["en"]):
            yield ExpectedTerm(row[language], uses(translation, row[language]))


def glossary_line(text: TranslatedText, language: str) -> str:
    """Return the terms that a text must use and the wrong ones that it has, a line each."""
    expected = [f"{'✓' if term.is_there else '✗'} {term.words}" for term in terms_of(text, text.translation, language)]
    return "\n".join((*expected, *(f"✗ {wrong}" for wrong in wrong_terms_in(text.translation, language))))


def names(english: str, terms: str) -> bool:
    """Return whether an English text has one of some terms, in the singular or the plural."""
    there = _said(english)
    is_likely = any(term.casefold() in there for term in terms.split(_OTHERS))  # told much faster
    return is_likely and _pattern(terms).search(there) is not None


def uses(text: str, terms: str) -> bool:
    """Return whether a text has one of some terms, inflected as they may be."""
    there = _words(text)
    return any(
        all(any(word.startswith(stem) for word in there) for stem in _stems(term)) for term in terms.split(_OTHERS)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(_VALUE.sub(" ", text).casefold())


def _stems(term: str) -> list[str]:
    """Return what inflection leaves of the words of a term; words like `de`, `i` and `të` are left out."""
    return [word[: max(_SHORTEST, -(-len(word) * 6 // 10))] for word in _words(term) if len(word) >= _SHORTEST]


@cache
def _pattern(terms: str) -> re.Pattern[str]:
    wanted = "|".join(re.escape(term.casefold()) for term in terms.split(_OTHERS))
    return re.compile(rf"\b(?:{wanted})(?:s|es)?\b")


@cache
def _said(english: str) -> str:
    return _VALUE.sub(" ", english).casefold()
