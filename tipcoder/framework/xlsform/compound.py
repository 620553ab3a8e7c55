"""Streams of a compound file, the container of old Office files, read so that a damaged one ends and does not loop.

Source: [MS-CFB] Compound File Binary File Format, section 2.
"""

import struct
from collections.abc import Iterator

_END = 0xFFFFFFFA
"""Sector numbers from here on are marks: the end of a chain, a free sector, a table."""
_ENTRY = 128
_IN_HEADER = 109


def stream(content: bytes, *names: str) -> bytes:
    """Return the first stream with one of these names. Raises ValueError where there is none, or it is damaged."""
    try:
        return _stream(content, names)
    except struct.error as error:
        raise ValueError("compound file ends too early") from error


def _stream(content: bytes, names: tuple[str, ...]) -> bytes:
    shift, mini_shift = struct.unpack_from("<HH", content, 30)
    directory_start, _, cutoff, mini_start = struct.unpack_from("<IIII", content, 48)
    if shift not in (9, 12) or mini_shift != 6:
        raise ValueError("sectors of an unknown size")
    size = 1 << shift
    table = _table(content, size)
    entries = list(_entries(_chained(content, directory_start, table, size, size)))
    root = next((entry for entry in entries if entry[1] == 5), None)
    for name, kind, start, length in entries:
        if kind == 2 and name in names:
            if length >= cutoff or root is None:
                return _chained(content, start, table, size, size)[:length]
            small = _chained(content, root[2], table, size, size)
            small_table = _numbers(_chained(content, mini_start, table, size, size))
            return _chained(small, start, small_table, 64, 0)[:length]
    raise ValueError("no such stream")


def _table(content: bytes, size: int) -> list[int]:
    """Return the next sector of each sector."""
    sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", content, 76))
    further, count = struct.unpack_from("<II", content, 68)
    for _ in range(min(count, len(content) // size)):
        if further >= _END:
            break
        *more, further = struct.unpack_from(f"<{size // 4}I", content, (further + 1) * size)
        sectors += more
    parts = [content[(sector + 1) * size : (sector + 2) * size] for sector in sectors if sector < _END]
    return _numbers(b"".join(parts[: len(content) // size + 1]))


def _numbers(content: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4]))


def _chained(content: bytes, start: int, table: list[int], size: int, offset: int) -> bytes:
    """Return the content of a chain of sectors, each of which may come once."""
    seen: set[int] = set()
    parts = []
    sector = start
    while sector < _END:
        if sector in seen or sector >= len(table):
            raise ValueError("a chain of sectors that leads astray")
        seen.add(sector)
        parts.append(content[offset + sector * size : offset + (sector + 1) * size])
        sector = table[sector]
    return b"".join(parts)


def _entries(directory: bytes) -> Iterator[tuple[str, int, int, int]]:
    """Yield name, kind (2: stream, 5: root), first sector and length of each entry."""
    for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        entry = directory[place : place + _ENTRY]
        length_of_name, kind = struct.unpack_from("<HB", entry, 64)
        start, length = struct.unpack_from("<II", entry, 116)
        yield entry[: max(0, min(length_of_name, 64) - 2)].decode("utf-16-le", "replace"), kind, start, length
