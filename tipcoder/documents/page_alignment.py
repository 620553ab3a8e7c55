"""Aligns the frozen text of a page with the letters that the engine sees on it today.

They are the same, letter by letter, but for line breaks and signs that were cleaned away. Where they are not (the text
was recognised from a picture, or another version of the engine reads otherwise), words that both have are matched,
and all others have no place: better none than that of other words.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
_CLEANED = frozenset("\r\x00\ufeff")
_HYPHENS = frozenset("\ufffe\x02")
_WORD = re.compile(r"\S+")
MOST_WORDS = 2000
"""Of a page whose words are compared: a page of a judgment has five hundred, and the time grows with the square."""
_LEAST_SHARE = 0.6
"""Of the letters of a page: with fewer matched, what matches does so by chance."""


def aligned(text: str, seen: str) -> list[int]:
    """Return, for each character of the frozen text, the index of the letter seen, -1 where there is none."""
    kept = [index for index, letter in enumerate(seen) if letter not in _CLEANED]
    letters = "".join(SOFT_HYPHEN if seen[index] in _HYPHENS else seen[index] for index in kept)
    # Line breaks at both ends of a page were cleaned away.
    start = len(letters) - len(letters.lstrip("\n"))
    if letters.startswith(text, start):
        return kept[start : start + len(text)]
    if len(text.split()) > MOST_WORDS or len(letters.split()) > MOST_WORDS:
        return [-1] * len(text)
    places = [kept[index] if index >= 0 else -1 for index in _by_words(text, letters)]
    visible = [place for place, letter in zip(places, text, strict=True) if not letter.isspace()]
    is_likely = sum(place >= 0 for place in visible) >= _LEAST_SHARE * len(visible)
    return places if is_likely else [-1] * len(text)


def _by_words(text: str, letters: str) -> list[int]:
    places = [-1] * len(text)
    ours, theirs = list(_WORD.finditer(text)), list(_WORD.finditer(letters))
    matcher = SequenceMatcher(None, [word[0] for word in ours], [word[0] for word in theirs], autojunk=False)
    for kind, first, last, other, beyond in matcher.get_opcodes():
        if kind == "equal":
            for word, same in zip(ours[first:last], theirs[other:beyond], strict=True):
                places[word.start() : word.end()] = range(same.start(), same.end())
        elif kind == "replace" and last - first == beyond - other:
            for word, like in zip(ours[first:last], theirs[other:beyond], strict=True):
                _by_letters(word, like, places)
    _fill_gaps(text, places)
    return places


def _by_letters(word: re.Match[str], like: re.Match[str], places: list[int]) -> None:
    """Match the letters of two words that differ in few: a mark, a ligature, a letter recognised wrongly."""
    matcher = SequenceMatcher(None, word[0], like[0], autojunk=False)
    if matcher.ratio() < _LEAST_SHARE:
        return
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            places[word.start() + block.a + step] = like.start() + block.b + step


def _fill_gaps(text: str, places: list[int]) -> None:
    """Give blanks between two words that are neighbours there too the places between them."""
    known = [offset for offset, place in enumerate(places) if place >= 0]
    for before, after in pairwise(known):
        gap = text[before + 1 : after]
        if gap and gap.isspace() and places[after] - places[before] >= after - before:
            for offset in range(before + 1, after):
                places[offset] = places[before] + offset - before


def merged(units: Sequence[int]) -> tuple[str, list[int]]:
    """Return the letters of UTF-16 units (or code points), and the index of the unit that each begins at.

    Half a surrogate pair is left out, as it was when the text was read.
    """
    letters, places = [], []
    index = 0
    while index < len(units):
        unit, following = units[index], units[index + 1] if index + 1 < len(units) else 0
        if 0xD800 <= unit < 0xDC00 and 0xDC00 <= following < 0xE000:
            letters.append(chr(0x10000 + ((unit - 0xD800) << 10) + (following - 0xDC00)))
            places.append(index)
            index += 2
            continue
        if not 0xD800 <= unit < 0xE000 and unit <= 0x10FFFF:
            letters.append(chr(unit))
            places.append(index)
        index += 1
    return "".join(letters), places
