"""Finds towns, shelters and schools: nothing below the country crosses a border."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tipcoder.analysis.identifiers.lexicon import lexicon
from tipcoder.analysis.identifiers.vocabulary import (
    CAPITALS,
    WORD,
    ChosenWords,
    LatePattern,
    folded_once,
    matches,
    pattern_of,
    starts,
)
from tipcoder.analysis.identifiers.words import has_slavic_surname, is_lookalike, is_public_word, stems
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_VOWELS = "aeiou"
_SHORTEST_STEM = 3
_SHORTEST_SMALL = 4
_SOFTENED = {"k": "c", "g": "z", "h": "s"}
_TOWNS = lexicon("towns")
_WORDS = re.compile(rf"[{CAPITALS}](?<![\w’'@/-].)[^\W\d_]+(?:-{WORD})*(?![\w@])")
_SMALL_TOWN = re.compile(r"(?<!_)[^\W\d_]+(?![\w@])")
_LONGEST = 4
"""Words of the name of a town, at most."""
_BEFORE = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_towns)})[ \n]+$")
_IN = LatePattern(rf"(?<!\w)(?i:{pattern_of(lambda words: words.in_towns)})[ \n]+$")
_INSTITUTION = LatePattern(pattern_of(lambda words: words.institutions), re.IGNORECASE)
_WITHIN = LatePattern(rf"(?i:{pattern_of(lambda words: words.within_institutions)})|[{CAPITALS}][\w.]*")
_BETWEEN = re.compile(r"[ \n„“\"»-]+")
_SIGNS = ' \n„“"»–,-'
_MOST_WITHIN = 10
"""Words between that for an institution and the town."""
_TO_INSTITUTION = LatePattern(
    rf"[ \n](?:[{CAPITALS}][\w.-]*[ \n]){{0,2}}(?i:{pattern_of(lambda words: words.institutions)})(?!\w)"
)
"""`Palermo Protocol`, `Skopje First Instance Court`."""
_HOME_FORM = (
    rf"(?i:{pattern_of(lambda words: words.homes)})[ \n]+"
    rf"(?:[^\W\d_]{{2,12}}[ \n]+)?"
    rf"(?P<name>[„“\"»'](?P<quoted>[^„“”\"«»\n]{{2,40}})[”“\"«']|{WORD}(?:[ -]{WORD}){{0,3}})"
)
_HOME = LatePattern(_HOME_FORM)
_HOME_START = starts(lambda words: words.homes, _HOME_FORM)
_REACH = 110
"""Characters before a town in which the institution may be named that has it in its name."""


@lru_cache(maxsize=1 << 14)
def is_town(words: str) -> bool:
    """Return whether a word, or more words, are the name of a town, inflected or not."""
    first, *rest = words.split(" ")
    return any(len(town) == 1 + len(rest) and all(map(_is_form, rest, town[1:])) for town in _towns_of(first))


@lru_cache(maxsize=1 << 14)
def is_plain_town(word: str) -> bool:
    """Return whether a word is the name of a town and of nothing else: `Mitrovici` is, `Mitrovići` is a family."""
    is_family = has_slavic_surname(word)
    return any(
        len(town) == 1 and not _is_doubtful(town) and (not is_family or town[0].endswith("ic"))
        for town in _towns_of(word)
    )


def find_places(text: str) -> Iterator[Identifier]:
    """Yield towns, but not in the names of courts and authorities; and the names of shelters and schools."""
    words = list(_WORDS.finditer(text))
    index = 0
    for place in [place for place, word in enumerate(words) if _towns_of(word[0])]:
        if place < index:
            continue
        index = place
        count, is_doubtful = _length(text, words[index : index + _LONGEST])
        is_doubtful = is_doubtful or (count == 1 and is_lookalike(words[index][0]))
        if count and _is_meant(text, words[index].start(), words[index + count - 1].end(), is_doubtful=is_doubtful):
            start, end = words[index].start(), words[index + count - 1].end()
            yield Identifier(IdentifierKind.PLACE, start, end, text[start:end], Sign.TOWN)
        index += max(1, count)
    for start in _SMALL_TOWNS.starts_in(text):
        town = _SMALL_TOWN.match(text, start)
        if town and follows_preposition(text, start):
            yield Identifier(IdentifierKind.PLACE, *town.span(), town[0], Sign.TOWN)
    for found in matches(_HOME_START, _HOME, text):
        first = found["name"].split()[0]
        if not found["quoted"] and is_public_word(first) and not is_town(first):
            continue
        yield Identifier(IdentifierKind.PLACE, *found.span(), found[0], Sign.WORD)


def _is_small_town(word: str) -> bool:
    return bool(
        word.islower()
        and len(word) >= _SHORTEST_SMALL
        and _towns_of(word)
        and is_plain_town(word)
        and not is_lookalike(word)
    )


_SMALL_TOWNS = ChosenWords(_is_small_town)


def follows_preposition(text: str, start: int) -> bool:
    """Return whether a word that towns follow is before what begins there: `in`, `from`, `near`."""
    return _BEFORE.search(text, start - 16, start) is not None


def follows_in(text: str, start: int) -> bool:
    """Return whether a word for `in` is before what begins there, which persons hardly follow."""
    return _IN.search(text, start - 8, start) is not None


def is_in_institution(text: str, start: int) -> bool:
    """Return whether what begins there ends the name of a court or an authority."""
    before = text[max(0, start - _REACH) : start]
    words = _BETWEEN.split(before.rstrip(_SIGNS))
    if before[-1:] not in _SIGNS:
        return False
    for word in words[: -_MOST_WITHIN - 2 : -1]:
        if _is_institution(word):
            return True
        if not _is_within(word):
            return False
    return False


@lru_cache(maxsize=1 << 14)
def _is_institution(word: str) -> bool:
    return _INSTITUTION.fullmatch(word.lstrip("(")) is not None


@lru_cache(maxsize=1 << 14)
def _is_within(word: str) -> bool:
    return _WITHIN.fullmatch(word) is not None


def _is_meant(text: str, start: int, end: int, *, is_doubtful: bool) -> bool:
    if is_doubtful and not follows_preposition(text, start):
        return False
    return not (is_in_institution(text, start) or _TO_INSTITUTION.match(text, end))


def _length(text: str, words: Sequence[re.Match[str]]) -> tuple[int, bool]:
    """Return how many of these words are the name of a town, and whether it is something else as well."""
    best: tuple[str, ...] = ()
    for town in _towns_of(words[0][0]):
        if len(town) <= len(best) or len(town) > len(words):
            continue
        if all(
            text[words[place - 1].end() : words[place].start()] in (" ", "\n", "-")
            and _is_form(words[place][0], town[place])
            for place in range(1, len(town))
        ):
            best = town
    return len(best), bool(best) and _is_doubtful(best)


@lru_cache(maxsize=1 << 14)
def _towns_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the towns, in words, whose first word this is in some form."""
    folded = folded_once(word)
    if folded[:_SHORTEST_STEM].partition("-")[0] not in _beginnings():
        return ()
    parts = folded.split("-")
    by_stem = _by_stem()
    found = {
        town
        for stem in stems(parts[0])
        for town in by_stem.get(stem.rstrip(_VOWELS), ())
        if _is_form(parts[0], town[0])
    }
    if len(parts) > 1:
        return tuple((word,) for town in found if len(town) == len(parts) and all(map(_is_form, parts, town)))[:1]
    return tuple(sorted(found))


def _is_form(word: str, name: str) -> bool:
    """Return whether a word is a word of a town's name in some case."""
    folded = folded_once(word)
    if folded == name:
        return True
    stem = name[:-1] if name[-1] in _VOWELS else name
    if len(stem) < _SHORTEST_STEM:
        return False
    bases = {stem, name, _without_fleeting_vowel(name), _softened(stem)}
    return any(base in bases for base in stems(folded)[1:])


def _without_fleeting_vowel(name: str) -> str:
    """Return the stem of `Pančevac`, `Čačak`, `Bitolj` in the other cases: `Pančevc`."""
    if name.endswith("bac"):
        return name[:-3] + "pc"
    return name[:-2] + name[-1] if name.endswith(("ac", "ak", "ar", "er", "es")) else name


def _softened(stem: str) -> str:
    """Return the stem as it is before `i` in Slavic languages: of `Luka`, `Luci`."""
    return stem[:-1] + _SOFTENED[stem[-1]] if stem[-1] in _SOFTENED else stem


def _is_doubtful(town: tuple[str, ...]) -> bool:
    return " ".join(town) in _TOWNS.doubtful


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    """Return what the names of towns begin with: most words are none of them by that alone."""
    stems_of_names = {stem for stem in _by_stem() if len(stem) > 1}
    forms = (
        stems_of_names
        | {_softened(stem) for stem in stems_of_names}
        | {town[0] for town in map(str.split, _TOWNS.entries)}
    )
    return frozenset(form[:_SHORTEST_STEM] for form in forms)


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, list[tuple[str, ...]]]:
    by_stem: dict[str, list[tuple[str, ...]]] = {}
    for name in _TOWNS.entries:
        words = tuple(name.split())
        for stem in {words[0].rstrip(_VOWELS), _without_fleeting_vowel(words[0]).rstrip(_VOWELS), words[0]}:
            by_stem.setdefault(stem, []).append(words)
    return by_stem
