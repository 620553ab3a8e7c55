"""The cells of old .xls workbooks as texts, read as pyxform reads them."""

import io

import xlrd
from xlrd.biffh import XLRDError, error_text_from_code
from xlrd.book import Book
from xlrd.sheet import Cell, Sheet
from xlrd.xldate import XLDateError, xldate_as_datetime

from tipcoder.errors import UserError
from tipcoder.framework.xlsform.compound import stream
from tipcoder.framework.xlsform.raw import RawSheet, number_text
from tipcoder.framework.xlsform.xlsx import date_text

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST_XLS = 10 * 2**20
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_xls(content: bytes, file: str, wanted: frozenset[str]) -> list[RawSheet]:
    """Read the sheets with a wanted name (in small letters); of a workbook with one sheet, that one.

    Raises UserError: framework_damaged, framework_password, framework_too_large (all with file),
    framework_too_many(sheet, row).
    """
    if _ENCRYPTED in content:
        raise UserError("framework_password", file=file)
    if len(content) > LARGEST_XLS:
        raise UserError("framework_too_large", file=file)
    try:
        return _sheets(content, file, wanted)
    except UserError:
        raise
    except Exception as error:  # xlrd raises whatever a damaged file makes of its loops: IndexError, AssertionError ...
        is_locked = isinstance(error, XLRDError) and "encrypted" in str(error).lower()
        raise UserError("framework_password" if is_locked else "framework_damaged", file=file) from error


def _sheets(content: bytes, file: str, wanted: frozenset[str]) -> list[RawSheet]:
    book_stream = stream(content, "Workbook", "Book")
    with xlrd.open_workbook(file_contents=book_stream, logfile=io.StringIO(), on_demand=True, ragged_rows=True) as book:
        names = book.sheet_names()
        return [
            _sheet(book, name, file) if len(names) == 1 or name.strip().lower() in wanted else RawSheet(name, file)
            for name in names
        ]


def _sheet(book: Book, name: str, file: str) -> RawSheet:
    sheet: Sheet = book.sheet_by_name(name)
    raw = RawSheet(name, file)
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row), 1):
            text = _text(book, cell)
            if text:
                raw.add(row + 1, column, text)
            if cell.ctype == xlrd.XL_CELL_ERROR:
                raw.formulas[row + 1, column] = False
    return raw


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
