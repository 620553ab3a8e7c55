"""Sheets written row by row, in place of openpyxl's own, which are several times slower.

Rows of plain values become one piece of XML each, compressed at once as they will be in the zip file: nothing is
compressed twice. What waits for the others lies in a `SecretSpool`: no answer that anybody can read is on the disk
before the workbook itself is, and memory does not grow with the cases. The XML is what openpyxl writes for such rows
(Office Open XML, ECMA-376 part 1, 18.3.1), letters as UTF-8.

This is the only module that relies on private parts of openpyxl (3.1); a test compares their signatures.
"""

from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo
from zlib import DEFLATED, MAX_WBITS, compressobj, crc32

from lxml.etree import LxmlError
from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.compat import safe_string
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from tipcoder.exchange.spreadsheet.cells import escape, is_like_formula, parts
from tipcoder.exchange.spreadsheet.secret_spool import SecretSpool

_LEVEL = 2
"""Of compression, 1 to 9: three times as fast as the usual 6, for a file a third larger."""
_PIECE = 1 << 18
"""Bytes that are compressed at once."""
_EMPTY = 2
"""Pieces of a row without cells."""
_PLAIN = (str, int, float, date, datetime)
_SPECIAL = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file knows, and what earlier ones become in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Style of cells of one kind."""

    font: Font
    fill: PatternFill
    alignment: Alignment


def add_fast_sheet(workbook: Workbook, title: str) -> "FastSheet":
    """Add a sheet to a workbook that is written row by row (`write_only`)."""
    sheet = FastSheet(workbook, title)
    workbook._add_sheet(sheet)  # noqa: SLF001
    return sheet


def text_cell(sheet: "FastSheet", words: str, **style: object) -> WriteOnlyCell:
    """Return a cell that is text whatever it begins with; what no cell can hold is cut."""
    cell = WriteOnlyCell(sheet, escape(next(parts(words), "")))
    cell.data_type = "s"
    cell.quotePrefix = is_like_formula(words)
    for name, part in style.items():
        setattr(cell, name, part)
    return cell


def styled_cell(sheet: "FastSheet", text: str, look: Look) -> Cell:
    """Return a cell of text with the style of all cells of its look."""
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    style = sheet.looks.get(look)
    if style is None:
        cell.font, cell.fill, cell.alignment = look.font, look.fill, look.alignment
        sheet.looks[look] = cell._style  # noqa: SLF001
    else:
        # openpyxl looks each part of a style up for each cell; one array holds what was found the first time
        cell._style = style  # noqa: SLF001
    return cell


def write_archive(workbook: Workbook, target: Path | BytesIO) -> None:
    """Write a workbook, the same bytes for the same content: its properties are empty, and its parts have no times."""
    workbook.properties = _NoProperties()
    with _Archive(target) as archive:
        ExcelWriter(workbook, archive).save()


def discard(workbook: Workbook) -> None:
    """Close the streams of the sheets of a workbook that was given up. Does nothing for one that was saved."""
    for sheet in workbook.worksheets:
        writer, rows = sheet._writer, sheet._rows  # noqa: SLF001
        if writer is None:
            continue
        for stream in () if sheet.closed else (rows, writer.xf):
            if stream is not None:
                with suppress(LxmlError):
                    stream.close()
        writer.cleanup()


class _SheetWriter(WorksheetWriter):  # type: ignore[misc]
    def __init__(self, sheet: WriteOnlyWorksheet) -> None:
        super().__init__(sheet, CompressedPart())

    def cleanup(self) -> None:
        """Let go of what was written."""
        self.out.close()


class FastSheet(WriteOnlyWorksheet):  # type: ignore[misc]
    """A sheet that is written row by row. Text must have no characters that XML has no place for.

    `alignment` is that of plain values in rows that follow, None for none of their own. `fills_empty`: empty cells of
    those rows have it too.
    """

    alignment: Alignment | None = None
    fills_empty: bool = False
    _writer: Any = None

    def __init__(self, workbook: Workbook, title: str) -> None:
        super().__init__(workbook, title)
        self.looks: dict[Look, Any] = {}
        self._letters: list[str] = []
        self._styles: dict[type, str] = {}

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _SheetWriter(self)
            self._writer.write_top()

    def _write_rows(self) -> Generator[None, Sequence[Any], None]:
        """Do what openpyxl does, which calls this, with another way for rows of plain values."""
        xf = self._writer.xf.send(True)
        out = self._writer.out
        with xf.element("sheetData"), suppress(GeneratorExit):
            xf.flush()
            number = 1
            while True:
                row = yield
                piece = self._as_xml(row, number)
                if piece:
                    # rows with styled empty cells keep the bytes that openpyxl gives them, other letters as numbers
                    out.write(piece.encode("ascii", "xmlcharrefreplace") if self.fills_empty else piece.encode())
                else:
                    self._writer.write_row(xf, self._values_to_row(row, number), number)
                    xf.flush()
                number += 1
        self._writer.xf.send(None)

    def _as_xml(self, row: Sequence[Any], number: int) -> str:
        """Return a row as XML, "" for one with cells that have a style of their own, and for an empty one."""
        if len(self._letters) < len(row):
            self._letters = [get_column_letter(place) for place in range(1, len(row) + 1)]
        found = [f'<row r="{number}">']
        for letter, value in zip(self._letters, row, strict=False):
            if value is None and not self.fills_empty:
                continue
            kind = value.__class__
            styled = self._styles.get(kind)
            if styled is None:
                if value is not None and kind not in _PLAIN and not isinstance(value, str):
                    return ""
                styled = self._styles[kind] = self._styled(value)
            if kind is str or isinstance(value, str):
                text = value.translate(_SPECIAL) if "&" in value or "<" in value or ">" in value else value
                space = "" if value == value.strip() else ' xml:space="preserve"'
                found.append(f'<c r="{letter}{number}"{styled} t="inlineStr"><is><t{space}>{text}</t></is></c>')
            elif value is None:
                found.append(f'<c r="{letter}{number}"{styled} t="n"></c>')
            elif kind is int:
                found.append(f'<c r="{letter}{number}"{styled} t="n"><v>{value}</v></c>')
            elif kind is float:
                found.append(f'<c r="{letter}{number}"{styled} t="n"><v>{safe_string(value)}</v></c>')
            else:
                days = safe_string(to_excel(value))
                found.append(f'<c r="{letter}{number}"{styled} t="n"><v>{days}</v></c>')
        found.append("</row>")
        return "".join(found) if len(found) > _EMPTY else ""

    def _styled(self, value: object) -> str:
        """Return the attribute by which a value is shown as it should be: a date as one, a text wrapped."""
        cell = WriteOnlyCell(self, value)
        if self.alignment is not None:
            cell.alignment = self.alignment
        return f' s="{cell.style_id}"' if cell.has_style else ""


class CompressedPart:
    """A part to be written once, then put into a zip file."""

    def __init__(self) -> None:
        self._compressor = compressobj(_LEVEL, DEFLATED, -MAX_WBITS)
        self._packed = SecretSpool()
        self._waiting: list[bytes] = []
        self._waiting_size = 0
        self._size = 0
        self._crc = 0

    def write(self, data: bytes) -> None:
        """Add to the end."""
        self._waiting.append(data)
        self._waiting_size += len(data)
        if self._waiting_size >= _PIECE:
            self._compress()

    def close(self) -> None:
        """Let go of what was written, which nobody wants any more."""
        self._packed.close()

    def put_into(self, archive: ZipFile, entry: ZipInfo) -> None:
        """Write the part into an archive that is being written, and forget it on the way."""
        self._compress()
        self._packed.write(self._compressor.flush())
        entry.compress_type = ZIP_DEFLATED
        entry.CRC, entry.file_size = self._crc, self._size
        entry.compress_size = self._packed.size
        file: BinaryIO = archive.fp  # type: ignore[assignment]
        file.seek(archive.start_dir)
        entry.header_offset = file.tell()
        file.write(entry.FileHeader())
        for piece in self._packed.take():
            file.write(piece)
        archive.start_dir = file.tell()
        archive.filelist.append(entry)
        archive.NameToInfo[entry.filename] = entry
        archive._didModify = True  # type: ignore[attr-defined]  # noqa: SLF001

    def _compress(self) -> None:
        data = b"".join(self._waiting)
        self._waiting, self._waiting_size = [], 0
        self._size += len(data)
        self._crc = crc32(data, self._crc)
        self._packed.write(self._compressor.compress(data))


class _NoProperties(DocumentProperties):  # type: ignore[misc]
    """Document properties without author and time."""

    __elements__ = ()


class _Archive(ZipFile):
    """Zip file whose entries have no times, with the two methods that openpyxl calls."""

    def __init__(self, target: Path | BytesIO) -> None:
        super().__init__(target, "w", ZIP_DEFLATED, compresslevel=_LEVEL, strict_timestamps=False)

    def writestr(self, name: str, data: str | bytes) -> None:  # type: ignore[override]
        """Add an entry."""
        super().writestr(ZipInfo(name, _ZIP_EPOCH), data, ZIP_DEFLATED, _LEVEL)

    def write(self, part: CompressedPart, name: str) -> None:  # type: ignore[override]
        """Add an entry of a sheet."""
        part.put_into(self, ZipInfo(name, _ZIP_EPOCH))
