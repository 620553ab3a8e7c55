"""Finds names, initials and numbers of files that the coding of some case has in the texts of another."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.disclosure.words import Place, folded_words, places_of, words_of
from tipcoder.analysis.identifiers.parties import is_case_number
from tipcoder.analysis.identifiers.vocabulary import CAPITALS
from tipcoder.analysis.identifiers.words import is_public_word
from tipcoder.analysis.normalised_text import normalised
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_SHORTEST_NAME = 4
_MOST_WORDS = 5
"""Of a name; more are a title, which says what a case is about."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")

_INITIAL = rf"[{CAPITALS}][hjnxžхјњ]?"
_DOTTED = re.compile(rf"(?<![\w.]){_INITIAL}(?:\.\s?{_INITIAL}){{1,2}}(?!\w)")
_WHOLE = re.compile(rf"{_INITIAL}(?:[ -]?{_INITIAL}){{1,2}}")
_ONE = re.compile(_INITIAL)
_TOGETHER = re.compile(rf"{_INITIAL}{_INITIAL}(?:{_INITIAL})?")
_LONGEST_TOGETHER = 6
_APART = re.compile(r"\.?[ \u00a0-]?")
_ROMAN = re.compile(r"[IVX]+")
_ABBREVIATIONS = """
    ad al bih cc ce cg cp ec eu ez hiv id it kz ks krm kp kpp kzs me md mk mne mup mvr nato ngo nvo oj ok osb pc rcg rks
    rm rs rsm sad scg sfrj sos sr srb srj sua sms tv uk un us usa zkp zoo
"""
_NO_INITIALS = frozenset(_ABBREVIATIONS.split())
"""States, laws and institutions, folded: without full stops these are no initials."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Words to look for: names and numbers of files in folded words, by the first of them; initials, folded."""

    names: Mapping[str, frozenset[tuple[str, ...]]]
    initials: frozenset[str]


def known_names(values: Iterable[str]) -> KnownNames:
    """Return what to look for, of answers that never leave: names of at least two words or four letters, initials,
    file numbers.
    """
    names: dict[str, set[tuple[str, ...]]] = {}
    initials: set[str] = set()
    for value in (normalised(each).text for each in values):
        words = folded_words(value)
        if words and (is_case_number(value) or _is_name(value)):
            names.setdefault(words[0], set()).add(words)
        initials.update(_initials_of(value))
    return KnownNames({first: frozenset(found) for first, found in names.items()}, frozenset(initials))


def find_names(text: str, known: KnownNames) -> Iterator[Identifier]:
    """Yield names, initials and numbers of files that are known, whatever case of the project they are of."""
    plain = normalised(text)
    for kind, first, last in _places(plain.text, known):
        start, end = plain.place(first, last)
        yield Identifier(kind, start, end, text[start:end], Sign.CODED)


def _places(text: str, known: KnownNames) -> Iterator[tuple[IdentifierKind, int, int]]:
    words = folded_words(text)
    for index, word in enumerate(words):
        for name in known.names.get(word, ()):
            end = index + len(name)
            if words[index:end] != name:
                continue
            places = places_of(text)
            start, stop = places[index][0], places[end - 1][1]
            if len(name) > 1 or not text[start:stop].islower():
                kind = IdentifierKind.CASE_NUMBER if is_case_number(text[start:stop]) else IdentifierKind.NAME
                yield kind, start, stop
    if known.initials:
        for start, stop in _places_of_initials(text, known.initials):
            yield IdentifierKind.INITIALS, start, stop


def _places_of_initials(text: str, known: frozenset[str]) -> Iterator[Place]:
    """Yield initials however they are spaced, with full stops or without."""
    words = folded_words(text)
    end = 0
    for index, word in enumerate(words_of(text)):
        if index < end or len(word) > _LONGEST_TOGETHER or not word[0].isupper():
            continue
        places = places_of(text)
        count = _count_of_initials(text, words[index : index + 3], places[index : index + 3], known)
        if count:
            end = index + count
            start, stop = places[index][0], places[end - 1][1]
            if "." in text[start:stop] and text.startswith(".", stop):
                stop += 1
            yield start, stop


def _count_of_initials(text: str, words: Sequence[str], places: Sequence[Place], known: frozenset[str]) -> int:
    """Return how many of the words, three at most, are initials that are known: 0 for none, 1 for `MJ`."""
    start, stop = places[0]
    if _TOGETHER.fullmatch(text, start, stop):
        return int(words[0] in known and not _is_abbreviation(text[start:stop]))
    count, letters = 0, ""
    for place, (word, (begin, end)) in enumerate(zip(words, places, strict=True)):
        if (place and not _APART.fullmatch(text, stop, begin)) or not _ONE.fullmatch(text, begin, end):
            break
        letters, stop = letters + word, end
        if place and letters in known:
            count = place + 1
    return count


def _is_abbreviation(word: str) -> bool:
    return fold(word) in _NO_INITIALS or _ROMAN.fullmatch(word) is not None


def _initials_of(value: str) -> Iterator[str]:
    written = [found[0] for found in _DOTTED.finditer(value)]
    if _WHOLE.fullmatch(value.strip()):
        written.append(value)
    for initials in written:
        yield "".join(folded_words(initials))


def _is_name(value: str) -> bool:
    words = _LETTERS.findall(value)
    if len(words) == 1:
        return len(words[0]) >= _SHORTEST_NAME and words[0][0].isupper() and not is_public_word(words[0])
    longer = [word for word in words if len(word) >= _SHORTEST_NAME]
    return 1 < len(words) <= _MOST_WORDS and bool(longer) and all(word[0].isupper() for word in longer)
