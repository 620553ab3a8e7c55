"""Queries, indexed units and results of searching a whole project."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from tipcoder.domain.folding import fold
from tipcoder.domain.projects import CodingStatus, JudgmentKind

_WORD = re.compile(r"[\w\u0300-\u036f]+(?:(?:\u00ad\n?|-\n)[\w\u0300-\u036f]+)*")
"""A word, one that is divided at the end of a line and one with soft hyphens included."""
_DIVISION = re.compile(r"\u00ad\n?|-\n")
_NO_WORD = re.compile(r"\W+")
_PART = re.compile(r'(?P<no>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


class UnitKind(StrEnum):
    """Kinds of units in which words are found."""

    JUDGMENT = "judgment"
    ANSWER = "answer"
    REMARK = "remark"
    TERM = "term"


class ClauseKind(StrEnum):
    """Ways in which a clause of a query matches."""

    WORD = "word"
    """Any inflected form of one word."""
    PREFIX = "prefix"
    """Words that begin so."""
    PHRASE = "phrase"
    """Exactly these words, one after the other, in either script."""


class CodingProgress(StrEnum):
    """Progress of a case's primary coding."""

    NOT_BEGUN = "not_begun"
    UNFINISHED = "unfinished"
    WRONG = "wrong"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a query; `words` as they were typed, several only in a phrase."""

    kind: ClauseKind
    words: tuple[str, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Filters:
    """Limits of results; the empty value of each leaves all.

    `decided_from` and `decided_to` are ISO 8601 dates, or years; cases without a date are left out then. `questions`
    are the keys of a section's questions: only their answers. `country` is one that a case names in the answer to
    one of the questions `country_questions`.
    """

    kinds: tuple[UnitKind, ...] = ()
    judgments: tuple[JudgmentKind, ...] = ()
    decided_from: str = ""
    decided_to: str = ""
    statuses: tuple[CodingProgress, ...] = ()
    questions: tuple[str, ...] = ()
    country: str = ""
    country_questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter of the list of cases under its name: words that its cases have, their status, None for any."""

    name: str
    words: str = ""
    status: CodingStatus | None = None


@dataclass(frozen=True, slots=True)
class IndexUnit:
    """Unit of the index: a piece of a page, an answer, a remark, a term with all its texts.

    `words` are its folded words, `keys` their stems and basic forms (`tipcoder.documents.search`), each with
    blanks between; `start` and `end` count characters of the page or answer.
    """

    start: int
    end: int
    language: str
    words: str
    keys: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One unit that was found, with its text and the places (start, end) of the words in it.

    `case`, `coding` and `case_title` are "" for a term. `judgment`, `page` and `start` (of the judgment's whole text)
    are those of a judgment; `row` and `question` those of an answer, or of the answer that a remark is on; `taxonomy`,
    `code` and `label` (in the person's language) those of a term.
    """

    kind: UnitKind
    text: str
    places: tuple[tuple[int, int], ...]
    case: str = ""
    case_number: int = 0
    case_title: str = ""
    coding: str = ""
    judgment: str = ""
    judgment_name: str = ""
    judgment_kind: str = ""
    page: int = 0
    start: int = 0
    row: str = ""
    question: str = ""
    taxonomy: str = ""
    code: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found, the best first; `has_more` says whether another page follows."""

    found: tuple[SearchResult, ...]
    has_more: bool


def parse_query(text: str) -> tuple[Clause, ...]:
    """Return what is asked: words, "phrases", beginnings* of words, -excluded ones.

    A word with signs inside (`388/2019`) is a phrase. A query that only excludes asks for nothing, and gives ().
    """
    clauses = tuple(_clauses(text))
    return clauses if any(not clause.excluded for clause in clauses) else ()


def words_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield every word of a text: start, end, and the word in lower case, whole where a line divides it."""
    for match in _WORD.finditer(text):
        yield match.start(), match.end(), whole_word(match.group())


def places_of_words(text: str, fits: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return start and end of every word of a text that fits, asked as it is written (`whole_word`)."""
    return [match.span() for match in _WORD.finditer(text) if fits(match[0])]


@lru_cache(maxsize=200_000)
def folded_word(word: str) -> str:
    """Return a word as search compares it, "" if nothing is left of it."""
    return _NO_WORD.sub("", fold(word)).replace("_", "")


@lru_cache(maxsize=200_000)
def whole_word(word: str) -> str:
    """Return a word in lower case, whole where a line divides it."""
    return unicodedata.normalize("NFC", _DIVISION.sub("", word)).lower()


def _clauses(text: str) -> Iterator[Clause]:
    for part in _PART.finditer(text):
        excluded = bool(part["no"])
        typed = part["phrase"] if part["phrase"] is not None else part["word"]
        words = tuple(word for _, _, word in words_in(typed) if folded_word(word))
        if not words:
            continue
        if part["phrase"] is not None or len(words) > 1:
            yield Clause(ClauseKind.PHRASE, words, excluded)
        elif typed.endswith("*"):
            yield Clause(ClauseKind.PREFIX, words, excluded)
        else:
            yield Clause(ClauseKind.WORD, words, excluded)
