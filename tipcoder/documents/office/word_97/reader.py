"""Reads the text of Word 97 documents with tracked changes accepted, in its order, as that of newer ones is read.

Source: [MS-DOC] Word (.doc) Binary File Format, 2.3 (parts of a document), 2.4 (text), 2.8.25 (fields).
"""

import re
import struct
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.limits import MAXIMUM_BYTES, MAXIMUM_CHARACTERS, watch
from tipcoder.documents.office.notes import ENDNOTE, FOOTNOTE, place_notes
from tipcoder.documents.office.word_97 import structure
from tipcoder.documents.office.word_97.structure import (
    LIST_OVERRIDES,
    LISTS,
    STYLES,
    EncryptedError,
    OldWordError,
    Properties,
    Streams,
    is_deleted,
    is_hidden,
    is_special,
    properties,
    read_head,
)
from tipcoder.documents.office.word_numbering import DEPTHS, ListLevel, Numbering
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError
from tipcoder.office.ole import children, stream

_IN_TABLE, _ROW_END, _BREAK_BEFORE, _SECTION_KIND = 0x2416, 0x2417, 0x2407, 0x3009
_CONTINUOUS, _NEW_PAGE = (0, 1), 2
"""Kinds of sections: those that begin on the same page (at once, or in the next column), and the usual one."""
_PARAGRAPH_END, _CELL_END, _FIELD, _RESULT, _FIELD_END, _COMMENT = "\r", "\x07", "\x13", "\x14", "\x15", "\x05"
_SIGNS = {"\t": "\t", "\v": "\n", "\x0e": "\n", "\x1e": "\u2011", PAGE_BREAK: PAGE_BREAK}
"""Meanings of controls within a paragraph; others are anchors of pictures, notes and the like."""
_TWICE_BROKEN = re.compile(r"\f\s*\f")
_NUMBERS_ONLY = re.compile(r"[\W\d_]*")
_SEPARATORS, _STORIES = 6, 6
_HEADER_STORIES = (0, 1, 4)
"""Of the six margins of a section: even and odd header, even and odd footer, header and footer of the first page."""
_DELETED, _HIDDEN, _SYMBOL = 1, 2, 3
_LEFT_OUT = {_DELETED: LeftOutKind.DELETIONS, _HIDDEN: LeftOutKind.HIDDEN}

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


def read_word_97(content: bytes, name: str) -> Content:
    """Return the text, divided where the author broke the page; the file does not know where Word did.

    What `read_word` says of tracked changes, notes, numbers, tables, headers and footers holds here too. Text boxes
    come at the end.

    Raises:
        UserError: judgment_word_95, judgment_protected; judgment_damaged; it is too long or takes too long.
    """
    try:
        document = stream(content, "WordDocument", largest=MAXIMUM_BYTES)
        head = read_head(document)
        if sum(head.lengths.values()) > MAXIMUM_CHARACTERS:
            raise UserError("judgment_too_long", file=name)
        streams = Streams(document, stream(content, head.table_stream, largest=MAXIMUM_BYTES), head)
        return _Reading(streams, name, children(content, "ObjectPool")).content()
    except UserError:
        raise
    except OldWordError as error:
        raise UserError("judgment_word_95", file=name) from error
    except EncryptedError as error:
        raise UserError("judgment_protected", file=name) from error
    except Exception as error:  # whatever olefile and the structures make of a damaged file
        raise UserError("judgment_damaged", file=name) from error


def _places(lengths: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """First character and end of each text."""
    ends = list(accumulate(lengths.values(), initial=0))
    return dict(zip(lengths, pairwise(ends), strict=True))


def _section_ends(streams: Streams) -> dict[int, bool]:
    """Return the marks that end a section, and whether a new page follows."""
    starts, entries = streams.positions(structure.SECTIONS, 12)
    kinds = [_section_kind(streams.document, int.from_bytes(entry[2:6], "little")) for entry in entries]
    return {end - 1: kind not in _CONTINUOUS for end, kind in zip(starts[1:-1], kinds[1:], strict=True)}


def _section_kind(document: bytes, at: int) -> int:
    """Return how a section begins: on a new page, unless it says otherwise."""
    size = int.from_bytes(document[at : at + 2], "little") if at < len(document) else 0
    return properties(document[at + 2 : at + 2 + size]).get(_SECTION_KIND, _NEW_PAGE)


def _mark(run: Properties) -> int:
    if is_deleted(run):
        return _DELETED
    if is_hidden(run):
        return _HIDDEN
    return _SYMBOL if is_special(run) else 0


def _joined(text: str) -> str:
    """Join characters that stand as two."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


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
    """Return the lists by the number that paragraphs have them under.

    Source: [MS-DOC], 2.9.128 (LFO), 2.9.147 (LSTF), 2.9.150 (LVLF), 2.9.271 (STSH).
    """
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


class _Reading:
    """One document on its way from characters to pages."""

    def __init__(self, streams: Streams, name: str, attachments: int) -> None:
        self._streams = streams
        self._look = watch(name)
        self._text = streams.text()
        self._places = _places(streams.head.lengths)
        self._styles = read_styles(streams)
        self._numbering = read_lists(streams)
        self._marks = self._marked()
        self._section_ends = _section_ends(streams)
        self._paragraphs = sorted(streams.runs(structure.PARAGRAPH_PAGES), key=lambda run: run[:2])
        self._paragraph_starts = [start for start, _, _ in self._paragraphs]
        self._left_out = Counter({LeftOutKind.ATTACHMENTS: attachments})

    def content(self) -> Content:
        """Return the pages."""
        references = {
            **self._references(structure.FOOTNOTE_REFERENCES, FOOTNOTE),
            **self._references(structure.ENDNOTE_REFERENCES, ENDNOTE),
        }
        start, end = self._places["main"]
        lines = list(self._lines(start, end, references))
        self._count_left_out(start, end)
        text = _TWICE_BROKEN.sub(PAGE_BREAK, _joined("\n".join(lines)))
        boxes = self._plain(*self._places["boxes"])
        pages = place_notes(
            text.split(PAGE_BREAK),
            self._notes("footnotes", structure.FOOTNOTE_TEXTS),
            self._notes("endnotes", structure.ENDNOTE_TEXTS),
        )
        headers, footers = self._margins()
        pages = ("\n".join([*headers, pages[0]]), *pages[1:])
        last = [pages[-1], *filter(None, [boxes]), *footers]
        return Content((*pages[:-1], "\n".join(last)), self._left_out)

    def _marked(self) -> bytearray:
        """Return for each character whether it is deleted, hidden or stands for a symbol."""
        marks = bytearray(len(self._text))
        runs = [
            (start, end, mark)
            for start, end, entry in self._streams.runs(structure.CHARACTER_PAGES)
            if (mark := _mark(properties(entry)))
        ]
        for piece in self._streams.pieces:
            self._look()
            last = min(piece.start + piece.length, len(marks))
            own = _mark(piece.properties)
            if own:
                marks[piece.start : last] = bytes([own]) * max(last - piece.start, 0)
            end_byte = piece.byte + piece.width * piece.length
            for start, end, mark in runs:
                if start < end_byte and end > piece.byte:
                    at = piece.start + (max(start, piece.byte) - piece.byte) // piece.width
                    to = min(piece.start + (min(end, end_byte) - piece.byte) // piece.width, last)
                    marks[at:to] = bytes([mark]) * max(to - at, 0)
        return marks

    def _count_left_out(self, start: int, end: int) -> None:
        previous = 0
        for place in range(start, min(end, len(self._text))):
            mark = self._marks[place]
            if mark != previous and mark in _LEFT_OUT:
                self._left_out[_LEFT_OUT[mark]] += 1
            previous = mark

    def _references(self, table: int, sign: str) -> dict[int, str]:
        starts, _ = self._streams.positions(table, 2)
        return dict.fromkeys(starts[:-1], sign)

    def _notes(self, part: str, table: int) -> list[str]:
        starts, _ = self._streams.positions(table, 0)
        begin, end = self._places[part]
        return [self._plain(begin + start, min(begin + to, end)).strip() for start, to in pairwise(starts[:-1])]

    def _margins(self) -> tuple[list[str], list[str]]:
        """The different texts of headers and of footers, each once."""
        starts, _ = self._streams.positions(structure.HEADERS, 0)
        begin, end = self._places["headers"]
        found: tuple[dict[str, None], dict[str, None]] = ({}, {})
        for number, (start, to) in enumerate(pairwise(starts[:-1])):
            text = self._plain(begin + start, min(begin + to, end)).strip()
            if number >= _SEPARATORS and not _NUMBERS_ONLY.fullmatch(text):
                found[(number - _SEPARATORS) % _STORIES not in _HEADER_STORIES][text] = None
        return list(found[0]), list(found[1])

    def _plain(self, start: int, end: int) -> str:
        """Text of a note, a margin or a box: no pages, no notes of its own."""
        lines = self._lines(start, end, {})
        return _joined("\n".join(lines)).replace(PAGE_BREAK, "").strip("\n")

    def _lines(self, start: int, end: int, references: dict[int, str]) -> Iterator[str]:
        """Yield paragraphs, and rows of tables with tabs between their cells."""
        cell: list[str] = []
        row: list[str] = []
        for first, last in self._paragraph_places(start, min(end, len(self._text))):
            self._look()
            own = self._paragraph(last)
            ends_cell = self._text[last] == _CELL_END
            if ends_cell and own.get(_ROW_END) == 1:
                yield "\t".join(row).replace(PAGE_BREAK, "")
                row = []
                continue
            text = self._number(own) + "".join(self._pieces(first, last, references))
            if ends_cell:
                row.append("\n".join([*cell, text]))
                cell = []
            elif own.get(_IN_TABLE) == 1:
                cell.append(text)
            else:
                before = PAGE_BREAK if own.get(_BREAK_BEFORE) == 1 else ""
                yield before + text + (PAGE_BREAK if self._section_ends.get(last) else "")
        if row or cell:
            yield "\t".join([*row, *cell])

    def _paragraph_places(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the first character of each paragraph, and the mark that ends it. One that is deleted ends none."""
        first = start
        for place in range(start, end):
            sign = self._text[place]
            is_end = sign == _PARAGRAPH_END and not self._marks[place]
            if is_end or sign == _CELL_END or (sign == PAGE_BREAK and place in self._section_ends):
                yield first, place
                first = place + 1
        if first < end:
            yield first, end - 1

    def _pieces(self, first: int, last: int, references: dict[int, str]) -> Iterator[str]:
        """Yield the text of a paragraph, with a sign where a note belongs."""
        for place in self._shown(first, last):
            sign = self._text[place]
            if place in references:
                yield references[place]
            elif sign == _COMMENT:
                self._left_out[LeftOutKind.COMMENTS] += 1
            elif sign == "(" and self._marks[place] == _SYMBOL:
                self._left_out[LeftOutKind.CHARACTERS] += 1
            elif sign >= " ":
                yield sign
            elif place not in self._section_ends:
                yield _SIGNS.get(sign, "")

    def _shown(self, first: int, last: int) -> Iterator[int]:
        """Yield the places of a paragraph that are shown: of fields the result, nothing that is deleted or hidden."""
        instructions: list[bool] = []
        for place in range(first, last + 1):
            sign = self._text[place]
            if sign == _FIELD:
                instructions.append(True)
            elif instructions and sign == _RESULT:
                instructions[-1] = False
            elif instructions and sign == _FIELD_END:
                instructions.pop()
            elif not any(instructions) and self._marks[place] not in _LEFT_OUT:
                yield place

    def _number(self, own: Properties) -> str:
        return self._numbering.count(str(own.get(LIST, 0)), own.get(DEPTH, 0))

    def _paragraph(self, last: int) -> Properties:
        """Properties of the paragraph that a mark ends, with those of its style."""
        byte = self._streams.byte_of(last)
        index = bisect_right(self._paragraph_starts, byte) - 1
        if index < 0 or byte >= self._paragraphs[index][1]:
            return {}
        entry = self._paragraphs[index][2]
        style = int.from_bytes(entry[:2], "little")
        inherited = self._styles[style] if style < len(self._styles) else {}
        return {**inherited, **properties(entry[2:])}
