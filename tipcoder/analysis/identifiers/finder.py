"""Finds everything in a text that may identify a person."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from tipcoder.analysis.identifiers.addresses import find_addresses, is_seat
from tipcoder.analysis.identifiers.case_numbers import find_case_numbers
from tipcoder.analysis.identifiers.dates import find_birth_dates
from tipcoder.analysis.identifiers.initials import decide_initials
from tipcoder.analysis.identifiers.numbers import find_numbers
from tipcoder.analysis.identifiers.online import find_online
from tipcoder.analysis.identifiers.parties import find_parties, names_of_parties
from tipcoder.analysis.identifiers.people import Pages, People, collect, decide_names, people_of
from tipcoder.analysis.identifiers.places import find_places, is_in_institution, is_town
from tipcoder.analysis.identifiers.small_names import find_small_names
from tipcoder.analysis.identifiers.tables import find_in_tables
from tipcoder.analysis.identifiers.vocabulary import CAPITALS
from tipcoder.analysis.normalised_text import NormalisedText, breaks_numbers, normalised
from tipcoder.domain.identifiers import Identifier, IdentifierKind, KnownParties, Sign

_ORDER = (
    (IdentifierKind.ONLINE,),
    (IdentifierKind.PERSONAL_NUMBER,),
    (IdentifierKind.ACCOUNT,),
    (IdentifierKind.DOCUMENT,),
    (IdentifierKind.BIRTH_DATE,),
    (IdentifierKind.ADDRESS,),
    (IdentifierKind.CASE_NUMBER,),
    (IdentifierKind.PLATE,),
    (IdentifierKind.PHONE,),
    (IdentifierKind.NAME, IdentifierKind.PLACE, IdentifierKind.INITIALS),
)
"""Precedence of kinds where stretches overlap: those that cannot be anything else first, of equal ones the longest."""
_RANK = {kind: rank for rank, kinds in enumerate(_ORDER) for kind in kinds}
_NOBODY = KnownParties()
_DIGIT = re.compile(r"\d|\*{5}")
_NUMBER_OVER_LINES = re.compile(
    rf"\n(?:(?<=[\d./+{CAPITALS}-]\n)(?=\d)|(?<=\d \n)(?=\d)"
    rf"|(?<=[{CAPITALS}][a-zžц]\n)(?=\d)|(?<=[{CAPITALS}][a-z][a-zž]\n)(?=\d)"
    rf"|(?<=\d\n)(?=[{CAPITALS}])|(?<=[{CAPITALS}][{CAPITALS}]\n)(?=[{CAPITALS}]{{1,2}} ?\d))"
)
_BEFORE_END, _AFTER_END = 96, 40
"""Characters about the end of a line that may belong to a number, and to the word for it."""


def find_identifiers(text: str, language: str, known: KnownParties = _NOBODY) -> tuple[Identifier, ...]:
    """Return stretches that may identify a person, in the order of the text, none overlapping another.

    `language` is that of the text (`sq`, `ro`, `cnr`, `mk`, `sr`, `sr-Latn`, `en`); names of all of them are known in
    each, as victims come from elsewhere. Names are decided over the whole text: one that is certain at one place is
    certain at all. `known` are the parties of its case; for an answer or another short text, `known.in_judgments` hands
    over who is named in the judgments of the case (`people.names_in`, once for each judgment).
    """
    return tuple(chain.from_iterable(find_by_pieces(text, language, known)))


def find_by_pieces(text: str, language: str, known: KnownParties = _NOBODY) -> Iterator[tuple[Identifier, ...]]:
    """Yield what `find_identifiers` returns, some pages at a time: a search in a huge text would hold up everything.

    Of the first half of what is yielded all is empty: all pages are looked at before anything is decided.
    """
    pages: list[Pages] = []
    for some in collect(text, language):
        pages.append(some)
        yield ()
    people = people_of(pages, (*known.in_judgments, *names_of_parties(known)))
    for some in pages:
        shift, found = some.start, _find(some, language, known, people)
        yield tuple(replace(one, start=one.start + shift, end=one.end + shift) for one in found) if shift else found


def occurrences(words: str, text: str) -> list[tuple[int, int]]:
    """Return start and end of each occurrence of these exact words; within longer words only if there is no other."""
    exact = re.escape(words)
    whole = [found.span() for found in re.finditer(rf"(?<!\w){exact}(?!\w)", text)]
    return whole or [found.span() for found in re.finditer(exact, text)]


def _find(pages: Pages, language: str, known: KnownParties, people: People) -> tuple[Identifier, ...]:
    plain = pages.plain
    text = plain.original
    found: list[Identifier] = [*decide_names(pages.runs, people, plain.text), *find_small_names(plain.text, language)]
    found += decide_initials(pages.initials, people.called_initials, people.initials)
    found += find_parties(plain.text, _normalised(known))
    addresses = [one for one in find_addresses(plain.text) if not any(_is_end_of(one, name) for name in found)]
    seats = [one for one in addresses if is_seat(plain.text, one)]
    if seats:
        # A street that a court or a firm lies in may have the name of a person.
        found = [one for one in found if not any(seat.start <= one.start and one.end <= seat.end for seat in seats)]
    found = [one for one in found if one.kind is not IdentifierKind.NAME or not _is_of_court(plain.text, one)]
    found += (one for one in addresses if one not in seats)
    found += chain(find_places(plain.text), find_in_tables(plain.text))
    placed = [_in_original(one, plain) for one in (*found, *_with_figures(plain.text))]
    if breaks_numbers(text):
        joined = normalised(text, joins_numbers=True)
        placed += (_in_original(one, joined) for one in _with_figures(joined.text))
    placed += _over_lines(plain, placed)
    return _apart(text, placed)


def _over_lines(plain: NormalisedText, found: Iterable[Identifier]) -> Iterator[Identifier]:
    """Yield numbers that the end of a line takes apart, where nothing else was found."""
    known = list(found)
    for ended in _NUMBER_OVER_LINES.finditer(plain.text):
        begin = max(0, ended.start() - _BEFORE_END)
        window = f"{plain.text[begin : ended.start()]} {plain.text[ended.end() : ended.end() + _AFTER_END]}"
        for one in _with_figures(window):
            if not one.start < ended.start() - begin < one.end:
                continue
            placed = _in_original(replace(one, start=begin + one.start, end=begin + one.end), plain)
            touched = [other for other in known if placed.start < other.end and other.start < placed.end]
            if all(_is_part(other, placed) for other in touched):
                yield placed


def _is_part(one: Identifier, whole: Identifier) -> bool:
    return one.kind is whole.kind and whole.start <= one.start and one.end <= whole.end


def _is_end_of(address: Identifier, name: Identifier) -> bool:
    """Return whether what looks like a street ends a name: `Maksim Rr. Dizdari`."""
    return name.kind is IdentifierKind.NAME and name.start < address.start and address.end <= name.end


def _is_of_court(text: str, name: Identifier) -> bool:
    """Return whether a name is that of a town at the end of a court's name: `Основни суд у Сенти`."""
    return all(map(is_town, name.exact.split())) and is_in_institution(text, name.start)


def _with_figures(text: str) -> Iterator[Identifier]:
    yield from chain(find_online(text), find_birth_dates(text))
    if _DIGIT.search(text):
        yield from chain(find_numbers(text), find_case_numbers(text))


def _in_original(one: Identifier, plain: NormalisedText) -> Identifier:
    if plain.before is None:
        exact = plain.original[one.start : one.end]
        return one if exact == one.exact else replace(one, exact=exact)
    start, end = plain.place(one.start, one.end)
    return Identifier(one.kind, start, end, plain.original[start:end], one.sign)


@lru_cache(maxsize=256)
def _normalised(known: KnownParties) -> KnownParties:
    names, numbers = ([normalised(value).text for value in values] for values in (known.names, known.case_numbers))
    return replace(known, names=tuple(names), case_numbers=tuple(numbers))


def _apart(text: str, found: Iterable[Identifier]) -> tuple[Identifier, ...]:
    """Keep, of stretches that overlap, the one of the kind that wins, then the longest."""
    kept: list[Identifier] = []
    taken = bytearray(len(text))
    for one in sorted(found, key=_precedence):
        if taken.find(1, one.start, one.end) < 0:
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    kept.sort(key=attrgetter("start"))
    return tuple(kept)


def _precedence(one: Identifier) -> tuple[object, ...]:
    # Of the same words two are a town's name, one is a person's.
    is_other = (one.kind is IdentifierKind.PLACE) != (" " in one.exact)
    return _RANK[one.kind], one.start - one.end, one.start, one.sign is not Sign.CODED, is_other
