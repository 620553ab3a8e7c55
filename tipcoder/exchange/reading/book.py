"""An open delivered workbook: its sheets by tipcoder's names, their rows by the names of columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir
from types import TracebackType
from typing import Self

from openpyxl.utils import get_column_letter

from tipcoder.errors import UserError
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.spreadsheet.files import plain_faults
from tipcoder.exchange.spreadsheet.secret_spool import SecretSpool
from tipcoder.exchange.spreadsheet.sheets import canonical
from tipcoder.office.xlsx_rows import CellValue, Rectangle, ScannedWorkbook

Value = CellValue

_HEADER_LINES = 40
"""Among so many lines the row of names is looked for."""

_MOST_MERGED = 20_000
"""Rows of all merged cells of a sheet together."""


@dataclass(slots=True)
class SheetRows:
    """The rows of one sheet below its row of names, those that hold something besides space.

    `names` are the names of the columns, "" for one without; every row has a cell for each. `lines` are the numbers of
    the rows as a spreadsheet program shows them. `formulas` and `errors` are cells whose value is none (`D17`).
    """

    sheet: str
    names: tuple[str, ...]
    lines: list[int]
    rows: list[list[Value]]
    formulas: Collection[str] = ()
    errors: Collection[str] = ()
    merged: tuple[Rectangle, ...] = ()
    names_line: int = 0
    outside: str = ""
    """The first cell that holds something in a column without a name."""

    def cell(self, column: int, line: int) -> str:
        """Return the address of a cell: its column counts from 0."""
        return f"{get_column_letter(column + 1)}{line}"

    def column(self, name: str) -> int:
        """Return the place of a column by its name, -1 if there is none."""
        return self.names.index(name) if name in self.names else -1

    def records(self) -> Iterator[tuple[int, dict[str, Value]]]:
        """Yield each row with its line, by the names of the columns."""
        for line, row in zip(self.lines, self.rows, strict=True):
            yield line, {name: value for name, value in zip(self.names, row, strict=True) if name}

    def checksum(self) -> str:
        """Return the checksum of the content as `exchange.spreadsheet.sheets` describes it."""
        digest = sha256()
        width = len(self.names)
        digest.update(canonical([name or None for name in self.names]).encode("ascii") + b"\n")
        for row in self.rows:
            digest.update(canonical(row if len(row) == width else row[:width]).encode("ascii") + b"\n")
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Noted:
    """Notes on a sheet that was read: its names (none: there is no row of names), rows and checksum."""

    sheet: str
    names: tuple[str, ...] = ()
    rows: int = 0
    checksum: str = ""
    outside: str = ""
    names_line: int = 0

    def cell(self, column: int) -> str:
        """Return the address of a name: its column counts from 0."""
        return f"{get_column_letter(column + 1)}{self.names_line}"


@dataclass(slots=True)
class DeliveredBook:
    """An opened workbook. Close it, or use it in a `with` block.

    `sha256` is that of the file as it came. `sheets` has the name of a sheet in the file by the name that tipcoder gave
    it; `faults` are those of opening it.
    """

    file: str
    sha256: str
    about: About
    sheets: Mapping[str, str]
    faults: tuple[Fault, ...]
    workbook: ScannedWorkbook
    carried: tuple[str, ...] = ()
    """Parts of the file besides sheets: `links`, `objects`, `connections`, `comments`, `properties`."""
    noted: dict[str, "Noted"] | None = None
    """Notes on each sheet that was read, by tipcoder's name for it; None: nothing is noted."""
    _away: SecretSpool | None = None
    """The file while it rests."""

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.workbook.close()
        if self._away is not None:
            self._away.close()

    def rest(self) -> None:
        """Take no memory until a sheet is read again: many workbooks may be open at once.

        Raises:
            UserError: workbook_disk_full, with the folder of temporary files.
        """
        if self._away is None:
            self._away = SecretSpool()
            with plain_faults(Path(gettempdir())):
                self._away.write(self.workbook.put_away())

    def read(self, name: str, needed: Collection[str]) -> SheetRows | None:
        """Return the rows of a sheet, None if there is no such sheet or no row of names that has all that are needed.

        Raises:
            UserError: delivery_damaged.
        """
        sheet = self.sheets.get(name)
        if sheet is None:
            return None
        if self._away is not None:
            self.workbook.take_back(b"".join(self._away.take()))
            self._away = None
        grid, scan = self.workbook.read(sheet), self.workbook.scan(sheet)
        rows = grid.rows
        found = _names_row(rows, needed)
        if found is None:
            self._note(name, Noted(sheet))
            return None
        place, names = found
        filled = [(line, row) for line, row in rows[place + 1 :] if any(map(_says_something, row))]
        width = len(names)
        kept = [(line, row if len(row) == width else row[:width]) for line, row in filled]
        merged = self._merged(grid.merged, rows[place][0], rows[-1][0])
        read = SheetRows(
            sheet,
            names,
            [line for line, _ in kept],
            [row for _, row in kept],
            scan.formulas,
            scan.errors,
            merged,
            rows[place][0],
            _outside(names, filled),
        )
        if self.noted is not None:
            self._note(name, Noted(sheet, names, len(kept), read.checksum(), read.outside, read.names_line))
        return read

    def _merged(self, merged: Iterable[Rectangle], first: int, last: int) -> tuple[Rectangle, ...]:
        """Return merged cells below the row of names, with lines as a spreadsheet program numbers them."""
        found = tuple(
            (top + 1, left, min(bottom + 1, last), right)
            for top, left, bottom, right in merged
            if first < top + 1 < bottom + 1 and top < last
        )
        if sum(bottom - top for top, _, bottom, _ in found) > _MOST_MERGED:
            raise UserError("delivery_too_many_cells", file=self.file)
        return found

    def _note(self, name: str, noted: "Noted") -> None:
        if self.noted is not None:
            self.noted[name] = noted


def _says_something(cell: Value) -> bool:
    return cell is not None and not (isinstance(cell, str) and cell.isspace())


def _outside(names: tuple[str, ...], rows: list[tuple[int, list[Value]]]) -> str:
    nameless = [place for place, name in enumerate(names) if not name]
    for line, row in rows:
        for place in (*nameless, *range(len(names), len(row))):
            if row[place] is not None:
                return f"{get_column_letter(place + 1)}{line}"
    return ""


def _names_row(rows: list[tuple[int, list[Value]]], needed: Collection[str]) -> tuple[int, tuple[str, ...]] | None:
    """Find the row of names: among the first ones, the one that has all that are needed."""
    head = [
        [cell.strip() if isinstance(cell, str) else "" for cell in row] for line, row in rows if line <= _HEADER_LINES
    ]
    known = {name.casefold(): name for name in needed}
    for place, names in enumerate(head):
        if set(needed) <= set(names):
            return place, _trimmed(names)
    for place, names in enumerate(head):
        if known.keys() <= {name.casefold() for name in names}:
            return place, _trimmed([known.get(name.casefold(), name) for name in names])
    return None


def _trimmed(names: list[str]) -> tuple[str, ...]:
    while names and not names[-1]:
        names.pop()
    return tuple(names)
