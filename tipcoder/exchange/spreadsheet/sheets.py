"""Writes sheets of data row by row.

Row 1 holds labels, row 2 names, the data follow as an Excel table. The checksum that `About` gives for a sheet can
be computed again from what any reader gives: for the row of names and each row after it, in their order, the JSON
array of its cells as ASCII without spaces and a line feed behind it; an empty cell is `null`, a number that is whole
has no decimal point, a date is a string `2021-03-14`, text has its escapes undone (see `cells`). The SHA-256
of all these lines is the checksum.

Sheets that are no levels have a second one that does not depend on any order (`AnyOrder`), as people sort them.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from hashlib import sha256
from itertools import groupby
from json import JSONEncoder
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn

from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.cells import Value, as_held, escape, is_like_formula, is_plain, parts
from tipcoder.exchange.spreadsheet.fast_sheet import FastSheet, Look, add_fast_sheet, discard, styled_cell
from tipcoder.exchange.spreadsheet.files import Seal, replacing, save
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Layout
from tipcoder.exchange.spreadsheet.naming import BESIDE, Names, range_name
from tipcoder.exchange.spreadsheet.styles import set_up_page

_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_LONGEST_TABLE_HEADER = 255
_SHORT, _MOST_PLAIN = 60, 2_000
"""Characters of a text that may be a code or a label, and how many of them a sheet remembers."""

canonical = JSONEncoder(separators=(",", ":"), default=date.isoformat).encode
"""Gives the line of one row for the checksum, without its line feed."""


class AnyOrder:
    """A checksum of rows that is the same whatever the order of rows and columns.

    It is the sum, modulo 2^256, of the SHA-256 of the line of each row, whose cells come in the order of the names of
    their columns. `names` are those columns, "" for one that does not count.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._order = sorted((place for place, name in enumerate(names) if name), key=lambda place: names[place])
        self._sum = 0
        self.append([name or None for name in names])

    def append(self, row: Sequence[object]) -> None:
        """Count in a row."""
        line = canonical([row[place] for place in self._order]).encode("ascii")
        self._sum = (self._sum + int.from_bytes(sha256(line).digest())) % 2**256

    @property
    def checksum(self) -> str:
        """The checksum so far, as 64 hexadecimal digits."""
        return f"{self._sum:064x}"


class Book:
    """A workbook being written: its sheets, the names of its ranges and tables, and where long text goes on."""

    def __init__(self) -> None:
        self.workbook = Workbook(write_only=True)
        self.names = Names()
        self.long_text: DataSheet | None = None

    def create_sheet(self, title: str) -> FastSheet:
        """Add a sheet behind the others."""
        return add_fast_sheet(self.workbook, title)

    def name_range(self, name: str, sheet: str, area: str) -> None:
        """Give an area (`$A$1`, `$A$1:$B$2`) of a sheet a name that holds in the whole workbook."""
        self.workbook.defined_names[name] = DefinedName(name, attr_text=f"{quote_sheetname(sheet)}!{area}")


@contextmanager
def new_book(target: Path, seal: Seal = nullcontext, password: str = "") -> Iterator[Book]:
    """Give an empty workbook to fill, then put it in the target's place; an error leaves no trace.

    Raises:
        UserError: the file cannot be written.
    """
    book = Book()
    try:
        with replacing(target, ".xlsx", seal) as scratch:
            yield book
            save(book.workbook, scratch, password)
    finally:
        discard(book.workbook)


class DataSheet:
    """One sheet being written, its two header rows at once. Memory does not grow with its rows."""

    def __init__(self, book: Book, layout: Layout) -> None:
        if len(layout.columns) > _MOST_COLUMNS:
            raise UserError(
                "workbook_too_many_columns", sheet=layout.name, count=len(layout.columns), most=_MOST_COLUMNS
            )
        self.name = layout.name
        self.rows = 0
        self._book = book
        self._layout = layout
        self._columns = layout.columns
        self._plain: set[str] = set()
        self._digest = sha256()
        self._any_order = AnyOrder([column.name for column in layout.columns]) if layout.name in BESIDE else None
        self._sheet = book.create_sheet(layout.name)
        self._begin()

    @property
    def worksheet(self) -> FastSheet:
        """The sheet itself, for what is drawn of it."""
        return self._sheet

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns, the same in every language."""
        return tuple(column.name for column in self._columns)

    @property
    def checksum(self) -> str:
        """SHA-256 of the content so far, as 64 hexadecimal digits."""
        return self._digest.hexdigest()

    @property
    def checksum_in_any_order(self) -> str:
        """The checksum of the rows so far that does not depend on their order, "" for a sheet that has none."""
        return self._any_order.checksum if self._any_order is not None else ""

    def _begin(self) -> None:
        sheet = self._sheet
        sheet.freeze_panes = f"{get_column_letter(self._layout.frozen + 1)}{HEADER_ROWS + 1}"
        for number, column in enumerate(self._columns, 1):
            sheet.column_dimensions[get_column_letter(number)].width = column.width
        self._fold()
        labels = [(column.label, column.width) for column in self._columns]
        sheet.row_dimensions[1].height = styles.label_height(labels)
        sheet.row_dimensions[2].height = styles.LINE_HEIGHT
        sheet.sheet_format.customHeight = None if self._layout.wraps else True
        widths = [0 if column.is_folded else column.width for column in self._columns]
        set_up_page(sheet, widths, header_rows=HEADER_ROWS, key_columns=self._layout.frozen)
        sheet.append([self._header(column.label, styles.LABEL) for column in self._columns])
        sheet.append([self._header(column.name, styles.NAME) for column in self._columns])
        self._digest.update(canonical([column.name for column in self._columns]).encode("ascii") + b"\n")
        self._sheet.alignment = styles.WRAPPED if self._layout.wraps else None

    def _fold(self) -> None:
        """Group columns that are folded, closed, each group with its button above the column before it."""
        dimensions = self._sheet.column_dimensions
        self._sheet.sheet_properties.outlinePr.summaryRight = False
        numbered = enumerate(self._columns, 1)
        dimensions.max_outline = int(any(column.is_folded for column in self._columns)) or None
        for is_folded, group in groupby(numbered, key=lambda found: found[1].is_folded):
            if is_folded:
                places = [number for number, _ in group]
                first, last = get_column_letter(places[0]), get_column_letter(places[-1])
                dimensions.group(first, last, outline_level=1, hidden=True)
                dimensions[get_column_letter(places[0] - 1)].collapsed = True

    def append(self, values: list[Value]) -> None:
        """Write a row, a value for each column. The list is the sheet's from now on.

        Raises:
            UserError: Excel has no room for another row.
        """
        if self.rows + HEADER_ROWS >= _MOST_ROWS:
            raise UserError("workbook_too_many_rows", sheet=self.name, most=_MOST_ROWS - HEADER_ROWS)
        written: list[object] = values  # type: ignore[assignment]
        plain = self._plain
        for index, value in enumerate(values):
            if value.__class__ is float:
                values[index] = written[index] = as_held(value)
            elif isinstance(value, str) and value not in plain and not self._is_plain(value):
                if written is values:
                    written = list(values)
                values[index], written[index] = self._guarded(index, value, values)
        self._digest.update(canonical(values).encode("ascii") + b"\n")
        if self._any_order is not None:
            self._any_order.append(values)
        if self._layout.wraps:
            self._sheet.fills_empty = written is not values
            if any(isinstance(value, Cell) for value in written):
                written = [self._wrapped(value) for value in written]
        self._sheet.append(written)
        self.rows += 1

    def _is_plain(self, text: str) -> bool:
        """Return whether a text needs no care; codes and labels, which come again and again, are looked at once."""
        found = bool(text) and is_plain(text)
        if found and len(text) < _SHORT and len(self._plain) < _MOST_PLAIN:
            self._plain.add(text)
        return found

    def finish(self, *, spare: int = 0) -> None:
        """Make the rows a table, with drop-downs for labels and states; with at least `spare` rows, to be filled in."""
        last = HEADER_ROWS + max(self.rows, spare, 1)
        area = f"A{HEADER_ROWS}:{get_column_letter(len(self._columns))}{last}"
        if all(len(column.name) <= _LONGEST_TABLE_HEADER for column in self._columns):
            name = self._book.names.give(range_name("table", self.name))
            table = Table(displayName=name, name=name, ref=area, tableStyleInfo=styles.TABLE)
            table.autoFilter = AutoFilter(ref=area)
            table.tableColumns = [
                TableColumn(id=number, name=escape(column.name)) for number, column in enumerate(self._columns, 1)
            ]
            self._sheet.tables.add(table)  # add_table() warns of missing columns though they are there
        for number, column in enumerate(self._columns, 1):
            source = f'"{",".join(column.states)}"' if column.states else column.terms
            if source:
                letter = get_column_letter(number)
                rows = f"{letter}{HEADER_ROWS + 1}:{letter}{last}"
                asks = not column.takes_several
                self._sheet.data_validations.append(
                    DataValidation(
                        "list",
                        formula1=source,
                        allow_blank=True,
                        showErrorMessage=asks,
                        errorStyle="warning" if asks else None,
                        sqref=rows,
                    )
                )

    def _header(self, text: str, look: Look) -> Cell:
        return styled_cell(self._sheet, escape(next(parts(text), "")), look)

    def _wrapped(self, value: object) -> Cell:
        cell = value if isinstance(value, Cell) else WriteOnlyCell(self._sheet, value)
        cell.alignment = styles.WRAPPED
        return cell

    def _guarded(self, index: int, text: str, values: list[Value]) -> tuple[Value, object]:
        """Return what a cell holds, and how it is written so that it stays text."""
        pieces = list(parts(text))
        if not pieces:
            return None, None
        written = escape(pieces[0])
        if written == text and not is_like_formula(text):
            return text, text
        cell = WriteOnlyCell(self._sheet, written)
        cell.data_type = "s"
        cell.quotePrefix = is_like_formula(text)
        if len(pieces) > 1:
            cell.fill = styles.CONTINUED_FILL
            self._continue(index, pieces[1:], values)
        return pieces[0], cell

    def _continue(self, index: int, pieces: list[str], values: list[Value]) -> None:
        if self._book.long_text is None:
            raise ValueError(f"no sheet for text that does not fit a cell of {self.name}")
        key = values[self._layout.key]
        for number, piece in enumerate(pieces, 2):
            self._book.long_text.append([self.name, key, self._columns[index].name, number, piece])
