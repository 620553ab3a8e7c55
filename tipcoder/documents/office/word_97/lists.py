"""Reads the lists and the styles of a Word 97 document, for the numbers before paragraphs.

Source: [MS-DOC], 2.9.128 (LFO), 2.9.147 (LSTF), 2.9.150 (LVLF), 2.9.271 (STSH).
"""

import struct
from collections.abc import Iterator, Sequence

from tipcoder.documents.office.word_97.structure import (
    LIST_OVERRIDES,
    LISTS,
    STYLES,
    Properties,
    Streams,
    properties,
)
from tipcoder.documents.office.word_numbering import DEPTHS, ListLevel, Numbering

LIST, DEPTH = 0x460B, 0x260A
"""Properties of a paragraph: the number of its list, and how deep in it."""
_NUMERALS = {
    1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 22: "decimalZero", 23: "bullet",
    58: "russianLower", 59: "russianUpper", 255: "none",
}  # fmt: skip
_PLACES = {chr(depth): f"%{depth + 1}" for depth in range(DEPTHS)}
_LIST_SIZE, _OVERRIDE_SIZE, _LEVEL_SIZE = 28, 16, 28
_LONGEST = 100
_PARAGRAPH_STYLE, _NO_STYLE = 1, 0xFFF
_MOST_BASES = 50


def read_styles(streams: Streams) -> list[Properties]:
    """Return the properties of paragraphs that each style has, by its number, with those of what it is based on."""
    found = list(_styles(streams.table(STYLES)))
    return [_inherited(number, found) for number in range(len(found))]


def _styles(content: bytes) -> Iterator[tuple[int, Properties]]:
    """Yield for each style the number of its base and its own properties."""
    if len(content) < 6:
        return
    head, count, base_size = struct.unpack_from("<3H", content)
    at = 2 + head
    for _ in range(count):
        if at + 2 > len(content):
            return
        (size,) = struct.unpack_from("<H", content, at)
        yield _style(content[at + 2 : at + 2 + size], base_size)
        at += 2 + size


def _style(content: bytes, base_size: int) -> tuple[int, Properties]:
    if len(content) < base_size + 2 or base_size < 6:
        return _NO_STYLE, {}
    kind_and_base = int.from_bytes(content[2:4], "little")
    base = kind_and_base >> 4
    if kind_and_base & 0xF != _PARAGRAPH_STYLE:
        return base, {}
    letters = int.from_bytes(content[base_size : base_size + 2], "little")
    at = base_size + 2 + 2 * letters + 2
    size = int.from_bytes(content[at : at + 2], "little")
    return base, properties(content[at + 4 : at + 2 + size])


def _inherited(number: int, styles: Sequence[tuple[int, Properties]]) -> Properties:
    chain: list[Properties] = []
    while number < len(styles) and len(chain) < _MOST_BASES:
        number, own = styles[number]
        chain.append(own)
    return {name: value for own in reversed(chain) for name, value in own.items()}


def read_lists(streams: Streams) -> Numbering:
    """Return the lists by the number that paragraphs have them under."""
    numbering = Numbering()
    families = dict(_families(streams.table_and_on(LISTS), len(streams.table(LISTS))))
    for number, (family, starts) in enumerate(_overrides(streams.table(LIST_OVERRIDES)), 1):
        name = str(number)
        numbering.families[name] = str(family)
        for depth, level in enumerate(families.get(family, ())):
            numbering.levels[name, depth] = level
        numbering.restarts.update({(name, depth): start for depth, start in starts.items()})
    return numbering


def _families(content: bytes, levels_at: int) -> Iterator[tuple[int, list[ListLevel]]]:
    """Yield the levels of each list; they lie behind the table of lists, in its order."""
    if len(content) < 2:
        return
    (count,) = struct.unpack_from("<H", content)
    at = levels_at
    for number in range(count):
        one = content[2 + _LIST_SIZE * number : 2 + _LIST_SIZE * (number + 1)]
        if len(one) < _LIST_SIZE:
            return
        levels = []
        for _ in range(1 if one[26] & 1 else DEPTHS):
            level, at = _level(content, at)
            levels.append(level)
        yield int.from_bytes(one[:4], "little"), levels


def _level(content: bytes, at: int) -> tuple[ListLevel, int]:
    """Return a level, and where the next one begins."""
    start, numerals = struct.unpack_from("<iB", content, at)
    characters, paragraphs = content[at + 24], content[at + 25]
    at += _LEVEL_SIZE + characters + paragraphs
    (letters,) = struct.unpack_from("<H", content, at)
    text = content[at + 2 : at + 2 + 2 * letters].decode("utf-16-le", "replace")[:_LONGEST]
    text = "".join(_PLACES.get(letter, letter) for letter in text)
    return ListLevel(start, _NUMERALS.get(numerals, "decimal"), text), at + 2 + 2 * letters


def _overrides(content: bytes) -> Iterator[tuple[int, dict[int, int]]]:
    """Yield the list of each number, and at what its levels start anew."""
    if len(content) < 4:
        return
    (count,) = struct.unpack_from("<I", content)
    at = 4 + _OVERRIDE_SIZE * count
    for number in range(count):
        one = content[4 + _OVERRIDE_SIZE * number : 4 + _OVERRIDE_SIZE * (number + 1)]
        if len(one) < _OVERRIDE_SIZE:
            return
        at += 4
        starts = {}
        for _ in range(one[12]):
            if at + 8 > len(content):
                break
            start, flags = struct.unpack_from("<iI", content, at)
            at += 8
            if flags & 0x10:
                starts[flags & 0xF] = start
            if flags & 0x20:
                _, at = _level(content, at)
        yield int.from_bytes(one[:4], "little"), starts
