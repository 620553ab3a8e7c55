"""The parts of an .xlsx file, unpacked without trust.

A zip file says twice how large its parts are, and can lie both times. Nothing is believed: parts are unpacked piece by
piece, and end where they say they end or the file is damaged; what they say together is bounded before.
Source: PKWARE APPNOTE.TXT 6.3.10, section 4.3; ECMA-376 part 2 (OPC).
"""

import io
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tipcoder.errors import UserError

LARGEST_FILE = 100 * 2**20
LARGEST_CONTENT = 500 * 2**20
MOST_PARTS = 3_000
MOST_ELEMENTS = 6_000_000
"""Elements of all parts together that are looked at one by one."""
LONGEST_TAG = 2 * 2**20
PIECE = 2**20
_DEEPEST = 100
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1

Begin = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Characters = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Archive:
    """An opened file. `file` is what messages call it."""

    content: bytes
    file: str
    parts: Mapping[str, ZipInfo] = field(default_factory=dict)
    _elements: Iterator[int] = field(default_factory=lambda: iter(range(MOST_ELEMENTS)))
    """Gives one for each element that may still be looked at."""

    def pieces(self, part: str) -> Iterator[bytes]:
        """Yield a part in pieces.

        Raises:
            UserError: delivery_damaged.
        """
        info = self.parts[part]
        size = checksum = 0
        try:
            for piece in self._unpacked(info):
                size += len(piece)
                checksum = zlib.crc32(piece, checksum)
                if size > info.file_size:
                    raise self.damaged()
                yield piece
        except zlib.error as error:
            raise self.damaged() from error
        if size != info.file_size or checksum != info.CRC:
            raise self.damaged()

    def read(self, part: str) -> bytes:
        """Return a whole part."""
        return b"".join(self.pieces(part))

    def packed(self, part: str) -> bytes:
        """Return a part as it is packed in the file.

        Raises:
            UserError: delivery_damaged.
        """
        return bytes(self._packed(self.parts[part]))

    def read_xml(self, part: str, begin: Begin, end: End | None = None, characters: Characters | None = None) -> None:
        """Read a part of XML, telling each element by its name without prefix.

        Raises:
            UserError: delivery_damaged, delivery_entities, delivery_too_many_cells.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        depth = 0

        def start(name: str, attributes: Mapping[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEPEST:
                raise self.damaged()
            if next(self._elements, None) is None:
                raise UserError("delivery_too_many_cells", file=self.file)
            begin(name.rpartition(":")[2], attributes)

        def stop(name: str) -> None:
            nonlocal depth
            depth -= 1
            if end is not None:
                end(name.rpartition(":")[2])

        parser.StartElementHandler, parser.EndElementHandler = start, stop
        if characters is not None:
            parser.CharacterDataHandler = characters
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            self._feed(parser, part)
        except (expat.ExpatError, ValueError, LookupError) as error:  # the latter two of encodings
            raise self.damaged() from error

    def _feed(self, parser: expat.XMLParserType, part: str) -> None:
        fed = 0
        for piece in self.pieces(part):
            fed += len(piece)
            parser.Parse(piece, False)
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise self.damaged()
        parser.Parse(b"", True)

    def damaged(self) -> UserError:
        """Return the fault of a file that is not what it should be."""
        return UserError("delivery_damaged", file=self.file)

    def _refuse(self, *_declaration: object) -> None:
        raise UserError("delivery_entities", file=self.file)

    def _packed(self, info: ZipInfo) -> memoryview:
        try:
            signature, name, extra = _LOCAL_HEADER.unpack_from(self.content, info.header_offset)
        except struct.error as error:
            raise self.damaged() from error
        begin = info.header_offset + _LOCAL_HEADER.size + name + extra
        packed = memoryview(self.content)[begin : begin + info.compress_size]
        if signature != b"PK\x03\x04" or len(packed) != info.compress_size:
            raise self.damaged()
        return packed

    def _unpacked(self, info: ZipInfo) -> Iterator[bytes]:
        packed = self._packed(info)
        if info.compress_type == ZIP_STORED:
            yield from (bytes(packed[place : place + PIECE]) for place in range(0, len(packed), PIECE))
            return
        inflating = zlib.decompressobj(-zlib.MAX_WBITS)
        for place in range(0, len(packed), PIECE):
            rest: bytes | memoryview = packed[place : place + PIECE]
            while rest and not inflating.eof:
                yield inflating.decompress(rest, PIECE)
                rest = inflating.unconsumed_tail
        yield from _remaining(inflating)
        if not inflating.eof:
            raise self.damaged()


def open_archive(content: bytes, file: str) -> Archive:
    """Look into the directory of a zip file.

    Raises:
        UserError: delivery_damaged, delivery_too_large.
    """
    archive = Archive(content, file)
    large = UserError("delivery_too_large", file=file, megabytes=LARGEST_CONTENT // 2**20)
    if content.count(_DIRECTORY_ENTRY) > MOST_PARTS:
        raise large
    try:
        with ZipFile(io.BytesIO(content)) as opened:
            members = opened.infolist()
    except (BadZipFile, NotImplementedError, OSError, EOFError, ValueError, struct.error) as error:
        raise archive.damaged() from error
    if sum(member.file_size for member in members) > LARGEST_CONTENT:
        raise large
    parts = {member.filename: member for member in members if not member.is_dir()}
    if len({name.casefold() for name in parts}) != sum(not member.is_dir() for member in members):
        raise archive.damaged()
    if any(_is_odd(member) for member in parts.values()):
        raise archive.damaged()
    return Archive(content, file, parts)


def _is_odd(member: ZipInfo) -> bool:
    """Whether a part is packed in a way that spreadsheet programs never use, or lies about its size at first sight."""
    if member.flag_bits & _ENCRYPTED or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return True
    return member.compress_type == ZIP_STORED and member.compress_size != member.file_size


def _remaining(inflating: "zlib._Decompress") -> Iterator[bytes]:
    """Yield what was taken in and not given out yet."""
    while not inflating.eof:
        piece = inflating.decompress(inflating.unconsumed_tail, PIECE)
        if not piece:
            return
        yield piece
