"""Reads streams of OLE compound files, the container of old Office files and of encrypted new ones.

Source: [MS-CFB] Compound File Binary File Format, section 2.
"""

import io
from collections.abc import Sequence

from olefile import OleFileIO

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_LAST_SECTOR = 0xFFFFFFFA
"""Numbers beyond are marks: the end of a chain, a free sector, a table."""


def is_encrypted(content: bytes) -> bool:
    """Return whether a compound file is a new Office file that a password protects."""
    # by the name of the stream wherever it is: a damaged file is still known as one that needs a password
    return content.startswith(OLE_SIGNATURE) and _ENCRYPTED_PACKAGE in content


def stream(content: bytes, *names: str, largest: int = 2**32) -> bytes:
    """Return the first stream with one of these names.

    Raises:
        ValueError, OSError and whatever olefile makes of a damaged file: there is none, or it is damaged or too large.
    """
    with OleFileIO(io.BytesIO(content)) as container:
        # olefile ends where a chain goes in a circle, and gives what it has read until then
        _refuse_circle(container.fat, container.first_dir_sector)
        name = next((name for name in names if container.exists(name)), None)
        if name is None or container.get_size(name) > largest:
            raise ValueError("no such stream, or a large one")
        return bytes(container.openstream(name).read())


def children(content: bytes, storage: str) -> int:
    """Return how many storages lie in a storage of a compound file.

    Raises:
        Whatever `stream` raises.
    """
    with OleFileIO(io.BytesIO(content)) as container:
        return sum(len(path) == 2 and path[0] == storage for path in container.listdir(streams=False, storages=True))


def _refuse_circle(table: Sequence[int], start: int) -> None:
    seen: set[int] = set()
    sector = start
    while sector < _LAST_SECTOR:
        if sector in seen or sector >= len(table):
            raise ValueError("a chain of sectors that leads astray")
        seen.add(sector)
        sector = table[sector]
