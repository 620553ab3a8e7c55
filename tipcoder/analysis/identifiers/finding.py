"""Finds everything in a text that may identify a person."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from tipcoder.analysis.identifiers.dates_and_places import find_addresses, find_birth_dates, find_case_numbers
from tipcoder.analysis.identifiers.names import find_initials, find_names
from tipcoder.analysis.identifiers.numbers import find_numbers
from tipcoder.analysis.identifiers.parties import find_parties
from tipcoder.analysis.normalised_text import NormalisedText, breaks_numbers, normalised
from tipcoder.domain.identifiers import Identifier, IdentifierKind, KnownParties

_ORDER = (
    IdentifierKind.ONLINE,
    IdentifierKind.PERSONAL_NUMBER,
    IdentifierKind.ACCOUNT,
    IdentifierKind.DOCUMENT,
    IdentifierKind.BIRTH_DATE,
    IdentifierKind.ADDRESS,
    IdentifierKind.CASE_NUMBER,
    IdentifierKind.PLATE,
    IdentifierKind.PHONE,
    IdentifierKind.NAME,
    IdentifierKind.INITIALS,
)
"""Precedence of kinds where stretches overlap: those that cannot be anything else come first."""
_NOBODY = KnownParties()
_PIECE = 60_000
"""Characters, about 20 pages."""
_DIGIT = re.compile(r"\d")


def find_identifiers(text: str, language: str, known: KnownParties = _NOBODY) -> tuple[Identifier, ...]:
    """Return stretches that may identify a person, in the order of the text, none overlapping another.

    `language` is that of the text (`sq`, `ro`, `cnr`, `mk`, `sr`, `sr-Latn`, `en`); names of all of them are known in
    each, as victims come from elsewhere. `known` are the parties of the case that the text is of.
    """
    return tuple(chain.from_iterable(find_by_pieces(text, language, known)))


def find_by_pieces(text: str, language: str, known: KnownParties = _NOBODY) -> Iterator[tuple[Identifier, ...]]:
    """Yield what `find_identifiers` returns, some pages at a time: a search in a huge text would hold up everything."""
    start = 0
    while start < len(text):
        end = _end_of_piece(text, start)
        found = _find(text[start:end], language, known)
        yield tuple(replace(one, start=one.start + start, end=one.end + start) for one in found) if start else found
        start = end


def occurrences(words: str, text: str) -> list[tuple[int, int]]:
    """Return start and end of each occurrence of these exact words; within longer words only if there is no other."""
    exact = re.escape(words)
    whole = [found.span() for found in re.finditer(rf"(?<!\w){exact}(?!\w)", text)]
    return whole or [found.span() for found in re.finditer(exact, text)]


def _find(text: str, language: str, known: KnownParties) -> tuple[Identifier, ...]:
    plain = normalised(text)
    found: list[Identifier] = [*find_names(plain.text, language), *find_initials(plain.text)]
    found += (*find_parties(plain.text, _normalised(known)), *find_addresses(plain.text))
    placed = [_in_original(one, plain) for one in (*found, *_with_figures(plain.text))]
    if breaks_numbers(text):
        joined = normalised(text, joins_numbers=True)
        placed += (_in_original(one, joined) for one in _with_figures(joined.text))
    return _apart(text, placed)


def _with_figures(text: str) -> Iterator[Identifier]:
    if _DIGIT.search(text) or "@" in text:
        yield from chain(find_numbers(text), find_birth_dates(text), find_case_numbers(text))


def _in_original(one: Identifier, plain: NormalisedText) -> Identifier:
    start, end = plain.place(one.start, one.end)
    return replace(one, start=start, end=end, exact=plain.original[start:end])


@lru_cache(maxsize=256)
def _normalised(known: KnownParties) -> KnownParties:
    names, numbers = ([normalised(value).text for value in values] for values in (known.names, known.case_numbers))
    return KnownParties(tuple(names), tuple(numbers))


def _end_of_piece(text: str, start: int) -> int:
    """Return where a piece ends: at the end of a line, if there is one."""
    limit = start + _PIECE
    if limit >= len(text):
        return len(text)
    line = max(text.rfind("\n", start + _PIECE // 2, limit), text.rfind("\f", start + _PIECE // 2, limit))
    return line + 1 if line >= 0 else limit


def _apart(text: str, found: Iterable[Identifier]) -> tuple[Identifier, ...]:
    """Keep, of stretches that overlap, the one of the kind that wins, then the longest."""
    kept: list[Identifier] = []
    taken = bytearray(len(text))
    for one in sorted(found, key=lambda one: (_ORDER.index(one.kind), one.start - one.end, one.start)):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    return tuple(kept)
