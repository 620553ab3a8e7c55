"""Finds names, initials and numbers of a case's parties in a text: in either script, inflected, alone or in full."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD
from tipcoder.analysis.identifiers.words import is_given_name, is_public_word, is_surname, same_but_inflected
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Identifier, IdentifierKind, KnownParties, Sign

_CAPITALISED = re.compile(rf"(?<!\w){WORD}")
_INITIALS = re.compile(rf"(?<![\w.])(?:[{CAPITALS}][hjnxžхјњ]?\.\s?){{2,3}}")
_FILE = re.compile(r"(?<!\d)\d+\s?/\s?\d{2,4}(?!\d)")
_CAPITAL_NEXT = re.compile(rf",? [{CAPITALS}]")
_SHORTEST = 3


def is_case_number(value: str) -> bool:
    """Return whether an answer is the number of a file: `K 24/21`, `1-24/2021`."""
    return bool(_FILE.search(value)) and len(value) <= 40


def find_parties(text: str, known: KnownParties) -> Iterator[Identifier]:
    """Yield names, initials and numbers that the coding of this case has. Only words with capitals count as names."""
    names = _names(known)
    if names:
        yield from _named(text, names)
    for initials in _initials(known):
        for found in initials.finditer(text):
            yield Identifier(IdentifierKind.INITIALS, found.start(), found.end(), found[0].strip(), Sign.CODED)
    for number in _numbers(known):
        for found in number.finditer(text):
            yield Identifier(IdentifierKind.CASE_NUMBER, found.start(), found.end(), found[0], Sign.CODED)


def _named(text: str, names: frozenset[str]) -> Iterator[Identifier]:
    """Yield names; adjacent words are one name."""
    begun: re.Match[str] | None = None
    last: re.Match[str] | None = None
    by_letters = _by_first_letters(names)
    for found in _CAPITALISED.finditer(text):
        if not _is_one_of(found[0], by_letters):
            continue
        if (
            begun is not None
            and last is not None
            and text[last.end() : found.start()] not in (" ", "-", "\u00a0", "\n")
        ):
            yield _name(text, begun, last)
            begun = found
        begun, last = begun or found, found
    if begun is not None and last is not None:
        yield _name(text, begun, last)


def _name(text: str, first: re.Match[str], last: re.Match[str]) -> Identifier:
    start, end = first.start(), last.end()
    return Identifier(IdentifierKind.NAME, start, end, text[start:end], Sign.CODED)


def _is_one_of(word: str, by_letters: dict[str, list[str]]) -> bool:
    folded = _folded(word)
    return any(same_but_inflected(folded, name) for name in by_letters.get(folded[:2], ()))


def _by_first_letters(names: frozenset[str]) -> dict[str, list[str]]:
    by_letters: dict[str, list[str]] = {}
    for name in names:
        by_letters.setdefault(name[:2], []).append(name)
    return by_letters


@lru_cache(maxsize=256)
def names_of_parties(known: KnownParties) -> tuple[str, ...]:
    """Return the names of persons that the coding of a case has, without words that are of no name."""
    return tuple(filter(None, (" ".join(_words_of_name(value)) for value in known.names)))


@lru_cache(maxsize=256)
def _names(known: KnownParties) -> frozenset[str]:
    return frozenset(_folded(word) for name in names_of_parties(known) for word in name.split())


def _words_of_name(value: str) -> Iterator[str]:
    """Yield the words of an answer that may be of a name; `Firma 1` or `Three men on a farm` name nobody."""
    for found in _CAPITALISED.finditer(value):
        if len(found[0]) < _SHORTEST or is_public_word(found[0]):
            continue
        begins = found.start() == 0
        is_alone = found[0] == value.strip()
        is_followed = _CAPITAL_NEXT.match(value, found.end()) is not None
        if not begins or is_alone or is_followed or is_given_name(found[0]) or is_surname(found[0]):
            yield found[0]


@lru_cache(maxsize=256)
def _initials(known: KnownParties) -> tuple[re.Pattern[str], ...]:
    found = {initials[0].strip() for value in known.names for initials in _INITIALS.finditer(value)}
    letters = (re.findall(r"[^\W\d_]+", initials) for initials in sorted(found))
    return tuple(re.compile(r"(?<![\w.])" + r"\.?\s?".join(map(re.escape, each)) + r"\.?(?!\w)") for each in letters)


@lru_cache(maxsize=256)
def _numbers(known: KnownParties) -> tuple[re.Pattern[str], ...]:
    """Patterns that find a file's number with or without the letters before it, and however it is spaced."""
    found: list[re.Pattern[str]] = []
    for value in known.case_numbers:
        for number in _FILE.finditer(value):
            before = r"[\W_]*".join(map(re.escape, re.findall(r"\w+", value[: number.start()])))
            file, year = re.findall(r"\d+", number[0])
            lead = rf"(?:{before}[\W_]*)?" if before else ""
            found.append(re.compile(rf"(?<![\w/]){lead}{file}\s?/\s?(?:{year}|{year[-2:]})(?![\d/])", re.IGNORECASE))
    return tuple(found)


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)
