"""Reads whole sheets of workbooks by calamine, each one scanned before and packed anew for it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from math import isfinite
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from tipcoder.office.limits import Refusal
from tipcoder.office.xlsx_repack import repacked
from tipcoder.office.xlsx_scan import Scan, scan_sheet, string_lengths
from tipcoder.office.xlsx_structure import WorkbookStructure
from tipcoder.office.zip import Package

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
