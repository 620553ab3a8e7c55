"""Finds streams of a PDF that would fill the memory, before the engine meets them and cannot be stopped.

A stream of instructions takes the engine some hundred times its size in memory. What a page draws is seldom larger
than 100 KB; fonts and attached files may be large and cost what they are; pictures are not unpacked for their text.

Source: ISO 32000-1:2008, 7.3.8 (stream objects) and 7.4 (filters).
"""

import base64
import binascii
import re
import zlib

from tipcoder.errors import UserError

MAXIMUM_INSTRUCTIONS = 6 * 1024 * 1024
MAXIMUM_STREAM = 64 * 1024 * 1024
MAXIMUM_TIMES = 100_000
"""Times that a page may draw parts which draw nothing else: a tenth of a second."""

_STREAM = re.compile(rb"(?<!end)stream[^\S\r\n]*(?:\r\n?|\n)")
_DICTIONARY = 20_000
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_HEAD = re.compile(rb"(?:[\r\n]\s*endobj\s+|\A(?:%[^\r\n]*[\r\n]+)+)\d+\s+\d+\s+\Z")
"""Text before an object's dictionary that cannot be within another one, in a text or in a comment."""
_BEFORE = 100
_FLAT = re.compile(rb"obj\s*<<[^()<>%#]*>>\s*")
"""A dictionary without others in it, and without texts, comments and names in another writing."""
_FILTER = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)\b")
_NO_INSTRUCTIONS = re.compile(rb"/(?:Length1|EmbeddedFile|ObjStm|XRef|CIDFontType0C|Type1C|OpenType|Metadata|N)\b")
_DRAWS = re.compile(rb"\bDo\b")
_NAME = re.compile(rb"/([^\s/<>\[\]()]+)")
_OF_A_PAGE = frozenset({b"Length", b"Filter", b"FlateDecode", b"Fl"})
"""Keys of the stream of a page, which others do not draw. A part that others draw has more keys."""
_LOOKED_INTO = frozenset({b"FlateDecode", b"Fl", b"ASCII85Decode", b"A85", b"ASCIIHexDecode", b"AHx"})
_NUMBER = re.compile(rb"(\d+)\s+\d+\s+$")
_DRAWN_BY = re.compile(rb"/Contents\s*\[([^\]]{1,1000000})\]")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R")
_PACKED_PIECE, _UNPACKED_PIECE = 64 * 1024, 1024 * 1024


def refuse_swollen_streams(content: bytes, name: str) -> bool:
    """Refuse a file with a stream, of anything but a picture, that is larger than any judgment needs.

    Returns whether only trying tells how long the others take: parts draw other parts, perhaps in a circle, pages draw
    very many, or streams cannot be looked into.

    Raises:
        UserError: there is one, or a page that is drawn by several that are too large together.
    """
    sizes: dict[bytes, int] = {}
    is_doubtful = b"/Encrypt" in content
    for found in _STREAM.finditer(content):
        earliest = max(0, found.start() - _DICTIONARY)
        begin = max(earliest, content.rfind(b"obj", earliest, found.start()))
        about = content[begin : found.start()]
        if _PICTURE.search(about) and about.count(b"/Subtype") == 1 and b"#" not in about:
            continue
        limit = MAXIMUM_STREAM if _NO_INSTRUCTIONS.search(about) else MAXIMUM_INSTRUCTIONS
        filters = _FILTER.findall(about)
        unpacked = _instructions(content, found.end(), filters, limit)
        size = len(unpacked)
        if size > limit:
            raise UserError("judgment_too_slow", file=name)
        draws = len(_DRAWS.findall(unpacked))
        if draws > (MAXIMUM_TIMES if _is_of_a_page(about, content, begin) else 0):
            is_doubtful = True
        is_doubtful = is_doubtful or not _LOOKED_INTO.issuperset(filters)
        number = _NUMBER.search(content[max(0, begin - 20) : begin])
        if number is not None:
            sizes[number[1]] = size
    for page in _DRAWN_BY.finditer(content):
        if sum(sizes.get(number, 0) for number in _REFERENCE.findall(page[1])) > MAXIMUM_INSTRUCTIONS:
            raise UserError("judgment_too_slow", file=name)
    return is_doubtful


def _is_of_a_page(about: bytes, content: bytes, begin: int) -> bool:
    """Return whether a stream can be drawn by pages alone: one that parts draw says so in its dictionary."""
    is_alone = _HEAD.search(content, max(0, begin - _BEFORE), begin) and _FLAT.fullmatch(about)
    return is_alone is not None and _OF_A_PAGE.issuperset(_NAME.findall(about))


def _instructions(content: bytes, start: int, filters: list[bytes], limit: int) -> bytes:
    """A stream unpacked; of one beyond a limit, some more than that. A damaged one is the engine's matter."""
    if filters == [b"FlateDecode"]:
        return _inflated(content, start, limit)
    end = content.find(b"endstream", start)
    if end - start > limit:
        return content[start:end]
    unpacked = content[start:end]
    for name in filters:
        unpacked = _unpacked(unpacked, name, limit)
        if len(unpacked) > limit:
            break
    return unpacked


def _unpacked(packed: bytes, name: bytes, limit: int) -> bytes:
    try:
        match name:
            case b"FlateDecode" | b"Fl":
                return _inflated(packed, 0, limit)
            case b"ASCII85Decode" | b"A85":
                return base64.a85decode(packed.strip().removesuffix(b"~>"))
            case b"ASCIIHexDecode" | b"AHx":
                return bytes.fromhex(packed.rstrip().removesuffix(b">").decode("ascii"))
            case _:
                return packed
    except (ValueError, binascii.Error):
        return b""


def _inflated(content: bytes, start: int, limit: int) -> bytes:
    """The beginning of what a compressed stream holds, up to some more than a limit."""
    unpack = zlib.decompressobj()
    pieces, size, place, rest = [], 0, start, b""
    while size <= limit and not unpack.eof:
        if not rest:
            rest = content[place : place + _PACKED_PIECE]
            place += len(rest)
        if not rest:
            break
        try:
            pieces.append(unpack.decompress(rest, _UNPACKED_PIECE))
        except zlib.error:
            break
        size += len(pieces[-1])
        rest = unpack.unconsumed_tail
    return b"".join(pieces)
