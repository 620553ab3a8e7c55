"""Reads whole sheets of workbooks by calamine, each one scanned before and packed anew for it."""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from math import isfinite
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_STORED

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from tipcoder.office.limits import Refusal
from tipcoder.office.xlsx_scan import Scan, scan_sheet, string_lengths
from tipcoder.office.xlsx_structure import WorkbookStructure
from tipcoder.office.zip import Package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_VERSION = 20
_FIRST_DAY = 0x21
"""The first of January 1980, as a zip file has it."""

_Entry = tuple[str, int, int, int, bytes]
"""Name, method, checksum and size of a part, and its content as it is packed."""


def repacked(package: Package, structure: WorkbookStructure) -> bytes:
    """Return a workbook that has the same sheets under the same names.

    Raises:
        UserError: DAMAGED, LOCKED, TOO_LARGE.
    """
    return _zip(list(_entries(package, structure)))


def _entries(package: Package, structure: WorkbookStructure) -> Iterator[_Entry]:
    sheets, relations = [], []
    kept = {}
    for number, (part, name) in enumerate(structure.sheets.items(), 1):
        kept[f"worksheets/sheet{number}.xml"] = part, "worksheet"
        sheets.append(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>')
    for target, part, kind in (
        ("styles.xml", structure.styles, "styles"),
        ("sharedStrings.xml", structure.strings, "sharedStrings"),
    ):
        if part:
            kept[target] = part, kind
    for number, (target, (part, kind)) in enumerate(kept.items(), 1):
        relations.append(f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>')
        info = package.parts[part]
        yield f"xl/{target}", info.compress_type, info.CRC, info.file_size, package.packed(part)
    begin = f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
    yield _written("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}">{begin}</Relationships>')
    days = '<workbookPr date1904="1"/>' if structure.has_1904 else ""
    yield _written(
        "xl/workbook.xml",
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{days}<sheets>{"".join(sheets)}</sheets></workbook>',
    )
    yield _written(
        "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'
    )


def _written(name: str, text: str) -> _Entry:
    content = text.encode()
    return name, ZIP_STORED, zlib.crc32(content), len(content), content


def _zip(entries: list[_Entry]) -> bytes:
    parts: list[bytes] = []
    directory: list[bytes] = []
    place = 0
    for name, method, checksum, size, packed in entries:
        known = struct.pack(
            "<HHHHHIIIHH", _VERSION, 0, method, 0, _FIRST_DAY, checksum, len(packed), size, len(name), 0
        )
        directory.append(b"PK\x01\x02" + struct.pack("<H", _VERSION) + known + struct.pack("<HHHII", 0, 0, 0, 0, place))
        directory.append(name.encode("ascii"))
        parts += (b"PK\x03\x04" + known, name.encode("ascii"), packed)
        place += len(known) + 4 + len(name) + len(packed)
    listed = b"".join(directory)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(entries), len(entries), len(listed), place, 0)
    return b"".join((*parts, listed, end))


CellValue = str | int | float | date | time | None
"""Value of a cell: a whole number is an int, a date without time a date, an empty cell None."""

Rectangle = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, all from 0."""

_MOST_KNOWN = 10_000
"""Numbers, and texts, of a sheet that are remembered."""
_LONGEST_KNOWN = 40
"""Characters of a text that is remembered: codes and labels, not what persons wrote."""
_MOST_SHEETS_OF_CELLS = 4
"""All sheets together may have as many cells as so many of the largest ones."""


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The rows of a sheet with their numbers, from the first one that holds something; and its merged cells."""

    rows: list[tuple[int, list[CellValue]]]
    merged: tuple[Rectangle, ...]


class ScannedWorkbook:
    """A workbook that gives the rows of a sheet only after it was scanned."""

    def __init__(self, package: Package, structure: WorkbookStructure) -> None:
        """Open the workbook.

        Raises:
            UserError: DAMAGED, ENTITIES, TOO_LARGE, TOO_MANY_CELLS.
        """
        self._package = package
        self._structure = structure
        self._parts = {sheet: part for part, sheet in structure.sheets.items()}
        self._strings = string_lengths(package, structure.strings) if structure.strings else ()
        self._scans: dict[str, Scan] = {}
        self._size = 0
        self._calamine: CalamineWorkbook | None = self._opened()

    def scan(self, sheet: str) -> Scan:
        """Return what was seen of a sheet, by its name; each is scanned once.

        Raises:
            UserError: DAMAGED, ENTITIES, TOO_LARGE, TOO_MANY_CELLS.
        """
        if sheet not in self._scans:
            scan = self._scans[sheet] = scan_sheet(self._package, self._parts[sheet], self._strings)
            self._size += scan.size
            if self._size > _MOST_SHEETS_OF_CELLS * self._package.kind.cells:
                raise self._package.refused(Refusal.TOO_MANY_CELLS)
        return self._scans[sheet]

    def read(self, sheet: str) -> SheetGrid:
        """Return the rows of a sheet.

        Raises:
            UserError: as `scan`.
        """
        self.scan(sheet)
        try:
            self._calamine = self._calamine or self._opened()
            opened = self._calamine.get_sheet_by_name(sheet)
            rows = list(_rows(opened))
        except (CalamineError, OverflowError, ValueError) as error:  # the latter two of times that no calendar has
            raise self._package.damaged() from error
        merged = ((top, left, bottom, right) for (top, left), (bottom, right) in opened.merged_cell_ranges or ())
        return SheetGrid(rows, tuple(merged))

    def rest(self) -> None:
        """Let go, until a sheet is read again, of most of the memory that an open workbook takes: its texts."""
        if self._calamine is not None:
            self._calamine.close()
            self._calamine = None

    def put_away(self) -> bytes:
        """Let go of the file itself, and return it for `take_back`, before which no sheet is read or scanned."""
        self.rest()
        content = self._package.content
        self._package = replace(self._package, content=b"")
        return content

    def take_back(self, content: bytes) -> None:
        """Go on with what `put_away` returned."""
        self._package = replace(self._package, content=content)

    def close(self) -> None:
        """Let go of the file."""
        self.rest()

    def _opened(self) -> CalamineWorkbook:
        try:
            return CalamineWorkbook.from_filelike(io.BytesIO(repacked(self._package, self._structure)))
        except CalamineError as error:
            raise self._package.damaged() from error


def _rows(sheet: CalamineSheet) -> Iterator[tuple[int, list[CellValue]]]:
    if sheet.start is None:
        return
    first, left = sheet.start
    margin: list[CellValue] = [None] * left
    numbers, texts = _Numbers(), _Texts()
    for line, row in enumerate(sheet.iter_rows(), first + 1):
        cells: list[Any] = [
            texts[cell] if (kind := cell.__class__) is str else numbers[cell] if kind is float else _value(cell)
            for cell in row
        ]
        yield line, margin + cells if margin else cells


class _Texts(dict[Any, str | None]):
    """The texts of cells, each short one once: most cells of a sheet hold one of a few. An empty one is none."""

    def __init__(self) -> None:
        super().__init__({"": None})

    def __missing__(self, text: Any) -> Any:
        if len(text) <= _LONGEST_KNOWN and len(self) < _MOST_KNOWN:
            self[text] = text
        return text


class _Numbers(dict[Any, int | float | str]):
    """The values of numbers by what calamine gives for them: most cells of a sheet hold one of a few."""

    def __missing__(self, number: Any) -> int | float | str:
        value = int(number) if number.is_integer() else number if isfinite(number) else str(number)
        if len(self) < _MOST_KNOWN:
            self[number] = value
        return value


def _value(cell: Any) -> Any:
    kind = cell.__class__
    if kind is bool:
        return "true" if cell else "false"
    if kind is datetime:
        return cell.date() if cell.time() == time() else cell
    return cell if kind in (int, date) else str(cell)
