"""Reads whole sheets of workbooks by calamine, each one scanned before and packed anew for it.

Calamine reserves memory for every cell of a sheet. So a sheet of a workbook that has no shared texts, as this program
writes them, is cut between rows, and each cut is given to calamine as a workbook of its own: what it holds does not
grow with the sheet. Texts that all sheets share would be read anew with every cut; such a workbook is opened whole.
"""

import io
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import islice
from math import isfinite
from types import MappingProxyType
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

NO_CUTS: Mapping[str, bytes] = MappingProxyType({})

_BETWEEN_ROWS = b"</row><row "
_BETWEEN = len(_BETWEEN_ROWS) - 1
_BEFORE_ROWS, _AFTER_ROWS = b"<sheetData>", b"</sheetData></worksheet>"
_UNCUT = 2**22
"""Bytes up to which a sheet is given whole: cutting it would take longer, and spare little."""
_SMALL = 2**18
"""Bytes of what is given to calamine with every cut: the styles, and what stands in a sheet before its rows."""

_Entry = tuple[str, int, int, int, bytes]
"""Name, method, checksum and size of a part, and its content as it is packed."""


def repacked(package: Package, structure: WorkbookStructure, cuts: Mapping[str, bytes] = NO_CUTS) -> bytes:
    """Return a workbook that has the same sheets under the same names; of parts in `cuts`, what is given there.

    Raises:
        UserError: DAMAGED, LOCKED, TOO_LARGE.
    """
    return _zip(list(_entries(package, structure, cuts)))


def _entries(package: Package, structure: WorkbookStructure, cuts: Mapping[str, bytes]) -> Iterator[_Entry]:
    sheets, relations = [], []
    kept = []
    for number, (part, name) in enumerate(structure.sheets.items(), 1):
        kept.append((f"worksheets/sheet{number}.xml", part, "worksheet"))
        sheets.append(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>')
    kept.append(("styles.xml", structure.styles, "styles"))
    kept.append(("sharedStrings.xml", structure.strings, "sharedStrings"))
    for number, (target, part, kind) in enumerate((found for found in kept if found[1]), 1):
        relations.append(f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>')
        if part in cuts:
            yield _written(f"xl/{target}", cuts[part])
            continue
        info = package.parts[part]
        yield f"xl/{target}", info.compress_type, info.CRC, info.file_size, package.packed(part)
    begin = f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
    yield _written("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}">{begin}</Relationships>'.encode())
    days = '<workbookPr date1904="1"/>' if structure.has_1904 else ""
    listed = f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{days}<sheets>{"".join(sheets)}</sheets></workbook>'
    yield _written("xl/workbook.xml", listed.encode())
    links = f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'
    yield _written("xl/_rels/workbook.xml.rels", links.encode())


def _written(name: str, content: bytes) -> _Entry:
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
        self._is_cut = not structure.strings and (
            not structure.styles or package.parts[structure.styles].file_size <= _SMALL
        )
        self._calamine: CalamineWorkbook | None = None if self._is_cut else self._opened()

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
        is_plain = self.scan(sheet).is_plain
        found: list[tuple[int, list[CellValue]]] = []
        merged: dict[Rectangle, None] = {}
        values = _Values()
        try:
            for opened, rows in self._cuts(sheet) if self._is_cut and is_plain else self._whole(sheet):
                for line, row in values.rows(opened, rows):
                    found.extend((gap, []) for gap in range(found[-1][0] + 1 if found else line, line))
                    found.append((line, row))
                merged |= dict.fromkeys((*first, *last) for first, last in opened.merged_cell_ranges or ())
        except (CalamineError, OverflowError, ValueError) as error:  # the latter two of times that no calendar has
            raise self._package.damaged() from error
        _widen(found)
        return SheetGrid(found, tuple(merged))

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

    def _whole(self, sheet: str) -> Iterator[tuple[CalamineSheet, Iterable[list[Any]]]]:
        self._calamine = self._calamine or self._opened()
        opened = self._calamine.get_sheet_by_name(sheet)
        # Empty rows before the first that holds something are among what it iterates over.
        yield opened, islice(opened.iter_rows(), opened.start[0] if opened.start else 0, None)

    def _cuts(self, sheet: str) -> Iterator[tuple[CalamineSheet, Iterable[list[Any]]]]:
        part = self._parts[sheet]
        alone = replace(self._structure, sheets={part: sheet})
        is_small = self._package.parts[part].file_size <= _UNCUT
        cuts = [NO_CUTS] if is_small else ({part: cut} for cut in cut_between_rows(self._package.pieces(part)))
        for given in cuts:
            content = repacked(self._package, alone, given)
            opened = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name(sheet)
            yield opened, opened.to_python(skip_empty_area=True)


def cut_between_rows(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a sheet in sheets that have some of its rows each, the last one with what stands behind them.

    One that is not written as usual is not cut.
    """
    begin, rest = b"", b""
    waiting: list[bytes] = []
    may_cut = True
    for piece in pieces:
        joined = rest + piece
        place = joined.rfind(_BETWEEN_ROWS) if may_cut else -1
        if place >= 0 and not begin:
            before = b"".join((*waiting, joined[:place])).partition(b"<row")[0]
            may_cut = before.endswith(_BEFORE_ROWS) and len(before) <= _SMALL
            begin = before if may_cut else b""
        if place >= 0 and may_cut:
            end = place + len(b"</row>")
            yield b"".join((*waiting, joined[:end], _AFTER_ROWS))
            waiting, joined = [begin], joined[end:]
        keep = max(0, len(joined) - _BETWEEN)
        waiting.append(joined[:keep])
        rest = joined[keep:]
    yield b"".join((*waiting, rest))


def _widen(rows: list[tuple[int, list[CellValue]]]) -> None:
    """Give each row a cell for every column of the sheet: cuts of it may be narrower."""
    width = max((len(row) for _, row in rows), default=0)
    for _, row in rows:
        if len(row) < width:
            row += [None] * (width - len(row))


class _Values:
    """The values of the cells of a sheet."""

    def __init__(self) -> None:
        self._numbers, self._texts = _Numbers(), _Texts()

    def rows(self, sheet: CalamineSheet, found: Iterable[list[Any]]) -> Iterator[tuple[int, list[CellValue]]]:
        """Yield rows that were found, from the first one of a sheet that holds something, with their numbers."""
        if sheet.start is None:
            return
        first, left = sheet.start
        margin: list[CellValue] = [None] * left
        numbers, texts = self._numbers, self._texts
        for line, row in enumerate(found, first + 1):
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
