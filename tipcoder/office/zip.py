"""Opens zip packages (.xlsx, .docx, .odt) and unpacks their parts, all of it within limits.

A zip file declares twice how large its parts are and what they are called, and can lie both times. Nothing is believed:
parts are unpacked piece by piece, and end where they say they end or the file is damaged; what they say together is
bounded before.
Source: PKWARE APPNOTE.TXT 6.3.10, section 4.3 and 4.6.9; ECMA-376 part 2 (OPC).
"""

import io
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal

ZIP_SIGNATURE = b"PK\x03\x04"
PIECE = 2**20
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED, _UTF8 = 1, 0x800
_EXTRA = struct.Struct("<HH")
_UNICODE_PATH = 0x7075
_BEFORE_PATH = 5
"""Bytes of a Unicode path field before the name: its version and a checksum."""
_UNREADABLE = (
    BadZipFile, NotImplementedError, OSError, EOFError, ValueError, RuntimeError, IndexError, zlib.error, struct.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Package:
    """An opened package. `file` is what messages call it; `parts` are known by the names in the central directory."""

    content: bytes
    file: str
    kind: PackageKind
    parts: Mapping[str, ZipInfo]
    elements_left: Iterator[int]
    """Yields once for each element that may still be looked at."""
    _ambiguous: frozenset[str]
    """Names, in small letters, that several parts have."""

    def pieces(self, part: str) -> Iterator[bytes]:
        """Yield a part in pieces.

        Raises:
            UserError: DAMAGED, LOCKED, TOO_LARGE.
        """
        info = self._info(part)
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
            UserError: DAMAGED, LOCKED, TOO_LARGE.
        """
        return bytes(self._packed(self._info(part)))

    def refuse_larger(self, part: str, limit: int) -> None:
        """Refuse a part whose declared size is larger than a limit.

        Raises:
            UserError: TOO_LARGE.
        """
        if part in self.parts and self.parts[part].file_size > limit:
            raise self.refused(Refusal.TOO_LARGE, megabytes=limit // 2**20)

    def refused(self, reason: Refusal, **values: object) -> UserError:
        """Return the fault that the file is refused with."""
        return self.kind.refusal(reason, self.file, values)

    def damaged(self) -> UserError:
        """Return the fault of a file that is not what it should be."""
        return self.refused(Refusal.DAMAGED)

    def _info(self, part: str) -> ZipInfo:
        if part not in self.parts or part.casefold() in self._ambiguous:
            raise self.damaged()
        self.refuse_larger(part, self.kind.part)
        return self.parts[part]

    def _packed(self, info: ZipInfo) -> memoryview:
        if info.flag_bits & _ENCRYPTED:
            raise self.refused(Refusal.LOCKED)
        try:
            signature, name, extra = _LOCAL_HEADER.unpack_from(self.content, info.header_offset)
        except struct.error as error:
            raise self.damaged() from error
        begin = info.header_offset + _LOCAL_HEADER.size
        packed = memoryview(self.content)[begin + name + extra :][: info.compress_size]
        is_whole = signature == ZIP_SIGNATURE and len(packed) == info.compress_size
        if not is_whole or self.content[begin : begin + name] != _raw_name(info) or _is_odd(info):
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


def open_package(content: bytes, file: str, kind: PackageKind) -> Package:
    """Read the directory of a zip file.

    Raises:
        UserError: DAMAGED, TOO_LARGE.
    """
    large = kind.refusal(Refusal.TOO_LARGE, file, {"megabytes": kind.content // 2**20})
    if content.count(_DIRECTORY_ENTRY) > kind.parts:  # counted before zipfile makes an object of each
        raise large
    try:
        with ZipFile(io.BytesIO(content)) as opened:
            members = opened.infolist()
        is_misleading = any(map(_has_other_name, members))
    except _UNREADABLE as error:
        raise kind.refusal(Refusal.DAMAGED, file, {}) from error
    if sum(member.file_size for member in members) > kind.content:
        raise large
    if is_misleading:
        raise kind.refusal(Refusal.DAMAGED, file, {})
    parts = {_name(member): member for member in members}
    counts = Counter(_name(member).casefold() for member in members)
    ambiguous = frozenset(name for name, count in counts.items() if count > 1)
    files = {name: member for name, member in parts.items() if not name.endswith("/")}
    return Package(content, file, kind, files, iter(range(kind.elements)), ambiguous)


def _name(member: ZipInfo) -> str:
    # `filename` is what zipfile makes of the name: since Python 3.13 that of a Unicode path field, up to a zero byte,
    # and with slashes for backslashes on Windows alone. Which part is read must not depend on the computer.
    return member.orig_filename.replace("\\", "/")


def _raw_name(member: ZipInfo) -> bytes:
    return member.orig_filename.encode("utf-8" if member.flag_bits & _UTF8 else "cp437")


def _has_other_name(member: ZipInfo) -> bool:
    """Return whether other readers know a part by another name: of a Unicode path field, or ended by a zero byte.

    Programs that write names in other letters store both, and neither is a part of an office file: those are ASCII.
    """
    extra, name = member.extra, member.orig_filename
    while len(extra) >= _EXTRA.size:
        field, size = _EXTRA.unpack_from(extra)
        if field == _UNICODE_PATH:
            other = extra[_EXTRA.size + _BEFORE_PATH : _EXTRA.size + size].decode("utf-8")
            if other != name and (other.isascii() or name.isascii()):
                return True
        extra = extra[_EXTRA.size + size :]
    return "\x00" in name


def _is_odd(member: ZipInfo) -> bool:
    """Return whether a part is packed as office programs never do, or lies about its size at first sight."""
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return True
    return member.compress_type == ZIP_STORED and member.compress_size != member.file_size


def _remaining(inflating: "zlib._Decompress") -> Iterator[bytes]:
    """Yield what was taken in and not given out yet."""
    while not inflating.eof:
        piece = inflating.decompress(inflating.unconsumed_tail, PIECE)
        if not piece:
            return
        yield piece
