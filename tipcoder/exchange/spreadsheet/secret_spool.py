"""Holds what is too much for memory in a file that nobody can read: its key is in this process and nowhere else."""

import os
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import IO

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

_IN_MEMORY = 1 << 20
"""Bytes up to which no file is needed."""
_PIECE = 1 << 18
_BLOCK = 16
"""Bytes that a count of the cipher is for."""


class SecretSpool:
    """Bytes that are written once, in order, read in parts as often as needed, and taken once.

    Beyond a megabyte they lie in a file without a name, encrypted (AES-256 in counter mode) with a key that is made for
    it and forgotten with it: what the disk keeps of them, once the process ends in whatever way, is noise.
    """

    def __init__(self) -> None:
        self.size = 0
        self._pieces: list[bytes] = []
        self._waiting = 0
        self._file: IO[bytes] | None = None
        self._key, self._start = os.urandom(32), int.from_bytes(os.urandom(_BLOCK))
        self._encryptor = self._cipher(0).encryptor()

    def write(self, data: bytes) -> None:
        """Add to the end.

        Raises:
            OSError: the disk is full.
        """
        self._pieces.append(data)
        self.size += len(data)
        self._waiting += len(data)
        if self._waiting > (_IN_MEMORY if self._file is None else _PIECE):
            self._spill()

    def read(self, place: int, size: int) -> bytes:
        """Return a part of it, which stays.

        Raises:
            OSError: the disk is full.
        """
        if self._file is None:
            return b"".join(self._pieces)[place : place + size]
        self._spill()
        block, within = divmod(place, _BLOCK)
        self._file.seek(block * _BLOCK)
        data = self._cipher(block).decryptor().update(self._file.read(within + size))
        self._file.seek(0, os.SEEK_END)
        return data[within:]

    def take(self) -> Iterator[bytes]:
        """Yield all of it in pieces, and let go of it."""
        if self._file is not None:
            self._spill()
            decryptor = self._cipher(0).decryptor()
            self._file.seek(0)
            while piece := self._file.read(_PIECE):
                yield decryptor.update(piece)
        yield from self._pieces
        self.close()

    def close(self) -> None:
        """Let go of what is left. May be called twice."""
        self._pieces, self._waiting = [], 0
        if self._file is not None:
            self._file.close()
            self._file = None

    def __del__(self) -> None:
        """Close the file with the last that holds it: cases wait for as long as a plan is shown."""
        self.close()

    def _cipher(self, block: int) -> Cipher[CTR]:
        """Return the cipher from a block of 16 bytes on."""
        counter = (self._start + block) % (1 << 8 * _BLOCK)
        return Cipher(AES(self._key), CTR(counter.to_bytes(_BLOCK)))

    def _spill(self) -> None:
        if self._file is None:
            self._file = TemporaryFile()  # noqa: SIM115 (closed by `close`)
        for piece in self._pieces:
            self._file.write(self._encryptor.update(piece))
        self._pieces, self._waiting = [], 0
