"""Reads the filled cells of old .xls workbooks as texts, as pyxform reads them."""

import io

import xlrd
from xlrd.biffh import XLRDError, error_text_from_code
from xlrd.book import Book
from xlrd.sheet import Cell, Sheet
from xlrd.xldate import XLDateError, xldate_as_datetime

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.ole import is_encrypted, stream
from tipcoder.office.xlsx_cells import CellSheet, date_text, number_text

LARGEST_XLS = 10 * 2**20


def read_xls_cells(content: bytes, file: str, wanted: frozenset[str], kind: PackageKind) -> list[CellSheet]:
    """Read the sheets with a wanted name (in small letters); of a workbook with one sheet, that one.

    Raises:
        UserError: DAMAGED, LOCKED, TOO_LARGE, TOO_MANY_CELLS.
    """
    if is_encrypted(content):
        raise kind.refusal(Refusal.LOCKED, file, {})
    if len(content) > LARGEST_XLS:
        raise kind.refusal(Refusal.TOO_LARGE, file, {"megabytes": LARGEST_XLS // 2**20})
    try:
        return _sheets(content, file, wanted, kind)
    except UserError:
        raise
    except Exception as error:  # xlrd raises whatever a damaged file makes of its loops: IndexError, AssertionError ...
        is_locked = isinstance(error, XLRDError) and "encrypted" in str(error).lower()
        raise kind.refusal(Refusal.LOCKED if is_locked else Refusal.DAMAGED, file, {}) from error


def _sheets(content: bytes, file: str, wanted: frozenset[str], kind: PackageKind) -> list[CellSheet]:
    book_stream = stream(content, "Workbook", "Book")
    with xlrd.open_workbook(file_contents=book_stream, logfile=io.StringIO(), on_demand=True, ragged_rows=True) as book:
        names = book.sheet_names()
        kept = [name for name in names if len(names) == 1 or name.strip().lower() in wanted]
        return [_sheet(book, name, file, kind) if name in kept else CellSheet(name, file, kind) for name in names]


def _sheet(book: Book, name: str, file: str, kind: PackageKind) -> CellSheet:
    sheet: Sheet = book.sheet_by_name(name)
    read = CellSheet(name, file, kind)
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row), 1):
            text = _text(book, cell)
            if text:
                read.add(row + 1, column, text)
            if cell.ctype == xlrd.XL_CELL_ERROR:
                read.formulas[row + 1, column] = False
    return read


def _text(book: Book, cell: Cell) -> str:
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if cell.value else "FALSE"
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            moment = xldate_as_datetime(cell.value, book.datemode)
        except (XLDateError, OverflowError):
            return number_text(cell.value)
        return date_text(moment.time() if cell.value < 1 else moment)
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return number_text(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(error_text_from_code.get(cell.value, "#N/A"))
    return str(cell.value)
