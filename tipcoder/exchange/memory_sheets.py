"""Sheets of a workbook with a password, in memory: in openpyxl's own files answers would lie unencrypted.

They are compressed as they come, so that a thousand cases take about 25 MB.
"""

from collections.abc import Iterator
from typing import Any
from zlib import compressobj, decompressobj

from openpyxl import Workbook
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter

_LEVEL = 1
_PIECE = 1 << 20


def create_sheet(workbook: Workbook, title: str) -> WriteOnlyWorksheet:
    """Add a sheet behind the others of a workbook that is written row by row."""
    sheet = _MemorySheet(parent=workbook, title=title)
    workbook._add_sheet(sheet=sheet)  # noqa: SLF001
    return sheet


class Compressed:
    """A file to be written once, then read once."""

    def __init__(self) -> None:
        self._compressor = compressobj(_LEVEL)
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Add to the end."""
        piece = self._compressor.compress(data)
        if piece:
            self._pieces.append(piece)

    def read(self) -> Iterator[bytes]:
        """Yield all that was written, and forget it on the way."""
        self._pieces.append(self._compressor.flush())
        expander = decompressobj()
        for piece in self._take():
            rest = piece
            while rest:
                yield expander.decompress(rest, _PIECE)
                rest = expander.unconsumed_tail
        yield expander.flush()

    def _take(self) -> Iterator[bytes]:
        pieces, self._pieces = self._pieces[::-1], []
        while pieces:
            yield pieces.pop()


class _MemoryWriter(WorksheetWriter):  # type: ignore[misc]
    def __init__(self, sheet: WriteOnlyWorksheet) -> None:
        super().__init__(sheet, Compressed())

    def cleanup(self) -> None:
        """There is no file to be removed."""


class _MemorySheet(WriteOnlyWorksheet):  # type: ignore[misc]
    _writer: Any = None

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _MemoryWriter(self)
            self._writer.write_top()
