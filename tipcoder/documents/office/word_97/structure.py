"""Finds text and properties in the streams of a Word 97 document: its pieces, and the pages of properties.

A character has two addresses: its place in the text (CP), and the byte where it lies in the stream (FC).

Source: [MS-DOC] Word (.doc) Binary File Format, 2.4 (text and properties), 2.5 (FIB), 2.8 (PLC), 2.9 (structures).
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

FOOTNOTE_REFERENCES, FOOTNOTE_TEXTS = 2, 3
STYLES, SECTIONS, HEADERS = 1, 6, 11
CHARACTER_PAGES, PARAGRAPH_PAGES, PIECES = 12, 13, 33
ENDNOTE_REFERENCES, ENDNOTE_TEXTS = 46, 47
LISTS, LIST_OVERRIDES = 73, 74
"""Numbers of the tables that the head of the document refers to."""
PARTS = ("main", "footnotes", "headers", "macros", "comments", "endnotes", "boxes", "header_boxes")
"""Texts of a document in the order in which they follow each other."""

_MAGIC, _WORD_97, _ENCRYPTED, _SECOND_TABLE = 0xA5EC, 0x00C1, 0x0100, 0x0200
_LENGTHS, _TABLES = 0x4C, 0x9A
_PAGE = 512
_SIZES = (1, 1, 2, 4, 2, 2, None, 3)
"""Bytes of an operand by the three highest bits of its property; None: its first byte says."""
_DELETED, _VANISHED, _SPECIAL = 0x0800, 0x083C, 0x0855
_SHORT = {0x41: _DELETED, 0x5C: _VANISHED}
"""Properties that stand in a piece itself, by their short numbers."""

Properties = Mapping[int, int]
"""Values by the number of the property; of a longer value its first four bytes."""


class OldWordError(ValueError):
    """The document was written by a Word before 97."""


class EncryptedError(ValueError):
    """The document needs a password."""


@dataclass(frozen=True, slots=True)
class Head:
    """Lengths of the texts in characters, and where the tables lie in the second stream."""

    table_stream: str
    lengths: Mapping[str, int]
    tables: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A part of the text: its first character, how many, its first byte, and bytes a character."""

    start: int
    length: int
    byte: int
    width: int
    properties: Properties


def read_head(document: bytes) -> Head:
    """Return what the first bytes of the stream `WordDocument` say.

    Raises:
        OldWordError, EncryptedError; ValueError, struct.error: the stream is damaged.
    """
    magic, version, _, _, _, flags = struct.unpack_from("<6H", document)
    if magic != _MAGIC:
        raise OldWordError if magic in (0xA5DC, 0xA5DB) else ValueError("not a Word document")
    if version < _WORD_97:
        raise OldWordError
    if flags & _ENCRYPTED:
        raise EncryptedError
    lengths = struct.unpack_from("<8i", document, _LENGTHS)
    if min(lengths) < 0:
        raise ValueError("a text of negative length")
    (count,) = struct.unpack_from("<H", document, _TABLES - 2)
    tables = [struct.unpack_from("<2I", document, _TABLES + 8 * number) for number in range(count)]
    return Head("1Table" if flags & _SECOND_TABLE else "0Table", dict(zip(PARTS, lengths, strict=True)), tables)


def properties(content: bytes) -> dict[int, int]:
    """Return the properties of a list of them (grpprl); one that is cut off ends it."""
    found = {}
    at = 0
    while at + 3 <= len(content):
        (number,) = struct.unpack_from("<H", content, at)
        at += 2
        size = _SIZES[number >> 13]
        if size is None:
            size = content[at]
            at += 1
        found[number] = int.from_bytes(content[at : at + min(size, 4)], "little")
        at += size
    return found


class Streams:
    """The two streams of a document, and what its head says of them."""

    def __init__(self, document: bytes, table: bytes, head: Head) -> None:
        self.document = document
        self.head = head
        self._table = table

    def table(self, number: int) -> bytes:
        """Return a table, b"" if the document has none."""
        return self.table_and_on(number)[: self._place(number)[1]]

    def table_and_on(self, number: int) -> bytes:
        """Return a table and all behind it, b"" if the document has none."""
        start, length = self._place(number)
        return self._table[start:] if length else b""

    def _place(self, number: int) -> tuple[int, int]:
        return self.head.tables[number] if number < len(self.head.tables) else (0, 0)

    def positions(self, number: int, size: int) -> tuple[list[int], list[bytes]]:
        """Return the positions of a table (PLC), one more than its entries, and the entries of so many bytes."""
        content = self.table(number)
        count = max((len(content) - 4) // (4 + size), 0)
        starts = list(struct.unpack_from(f"<{count + 1}I", content)) if content else []
        offset = 4 * (count + 1)
        return starts, [content[offset + size * one : offset + size * (one + 1)] for one in range(count)]

    @cached_property
    def pieces(self) -> list[TextPiece]:
        """Pieces of the text, in its order."""
        content = self.table(PIECES)
        lists: list[Properties] = []
        at = 0
        while content[at : at + 1] == b"\x01":
            (size,) = struct.unpack_from("<H", content, at + 1)
            lists.append(properties(content[at + 3 : at + 3 + size]))
            at += 3 + size
        if content[at : at + 1] != b"\x02":
            raise ValueError("no table of pieces")
        (size,) = struct.unpack_from("<I", content, at + 1)
        return list(_pieces(content[at + 5 : at + 5 + size], lists))

    def text(self) -> str:
        """Return all texts, one after the other; a character beyond the first 65,536 stands as two."""
        return "".join(
            data.decode("cp1252", "replace") if piece.width == 1 else _units(data)
            for piece in self.pieces
            for data in [self.document[piece.byte : piece.byte + piece.width * piece.length]]
        )

    def byte_of(self, place: int) -> int:
        """Return where a character lies in the stream, -1 if there is no such character."""
        index = bisect_right(self._starts, place) - 1
        if index < 0 or place >= self.pieces[index].start + self.pieces[index].length:
            return -1
        piece = self.pieces[index]
        return piece.byte + piece.width * (place - piece.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def runs(self, number: int) -> Iterator[tuple[int, int, bytes]]:
        """Yield the first byte, the end and the entry of each run of characters or of each paragraph."""
        _, entries = self.positions(number, 4)
        for entry in entries:
            page = int.from_bytes(entry, "little") & 0x3FFFFF
            yield from _page_runs(self.document[_PAGE * page : _PAGE * (page + 1)], number)


def _pieces(content: bytes, lists: Sequence[Properties]) -> Iterator[TextPiece]:
    count = (len(content) - 4) // 12
    starts = struct.unpack_from(f"<{count + 1}I", content)
    for number in range(count):
        _, address, modifier = struct.unpack_from("<HIH", content, 4 * (count + 1) + 8 * number)
        length = starts[number + 1] - starts[number]
        if length < 0:
            raise ValueError("pieces that go backwards")
        is_narrow = bool(address & 0x40000000)
        address &= 0x3FFFFFFF
        yield TextPiece(
            start=starts[number],
            length=length,
            byte=address // 2 if is_narrow else address,
            width=1 if is_narrow else 2,
            properties=_modifier(modifier, lists),
        )


def _modifier(modifier: int, lists: Sequence[Properties]) -> Properties:
    """Properties of a piece that Word saved in haste: one in short, or the number of a list."""
    if modifier & 1:
        number = modifier >> 1
        return lists[number] if number < len(lists) else {}
    name = _SHORT.get(modifier >> 1 & 0x7F)
    return {} if name is None else {name: modifier >> 8}


def _units(data: bytes) -> str:
    return "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2])))


def _page_runs(page: bytes, number: int) -> Iterator[tuple[int, int, bytes]]:
    """Runs of one page of properties: addresses from its begin, the entries themselves from its end."""
    if len(page) < _PAGE:
        return
    count = page[-1]
    is_paragraphs = number == PARAGRAPH_PAGES
    width = 13 if is_paragraphs else 1
    if 4 * (count + 1) + width * count > _PAGE:
        raise ValueError("a page of properties with more than it holds")
    bytes_ = struct.unpack_from(f"<{count + 1}I", page)
    for index in range(count):
        offset = 2 * page[4 * (count + 1) + width * index]
        yield bytes_[index], bytes_[index + 1], _entry(page, offset, is_paragraphs) if offset else b""


def _entry(page: bytes, offset: int, is_paragraph: bool) -> bytes:
    size = page[offset]
    if not is_paragraph:
        return page[offset + 1 : offset + 1 + size]
    if size:
        return page[offset + 1 : offset + 2 * size]
    return page[offset + 2 : offset + 2 + 2 * page[offset + 1]]


def is_deleted(run: Properties) -> bool:
    """Return whether text was deleted while changes were tracked."""
    return run.get(_DELETED) == 1


def is_hidden(run: Properties) -> bool:
    """Return whether text is hidden."""
    return run.get(_VANISHED, 0) in (1, 0x81)


def is_special(run: Properties) -> bool:
    """Return whether a character stands for something else, as for a sign of a symbol font."""
    return run.get(_SPECIAL) == 1
