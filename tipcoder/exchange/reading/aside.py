"""Sheets and columns of a workbook that nothing is read back from, where something in them may have been edited."""

from collections.abc import Collection, Iterator

from openpyxl.utils import get_column_letter

from tipcoder.domain.import_plan import AboutCells, ReadonlySheet
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.columns import ReadingPlan
from tipcoder.exchange.reading.values import exact
from tipcoder.exchange.spreadsheet.naming import CODEBOOK, EVIDENCE, LONG_TEXT, REMARKS, TERMS
from tipcoder.exchange.spreadsheet.sheets import AnyOrder

_KEYS = ("case_key", "row_key", "parent_key")
_BESIDE = {
    EVIDENCE: ("case_key", "sheet", "row_key", "question"),
    REMARKS: ("case_key", "sheet", "row_key", "question"),
    CODEBOOK: ("name", "path"),
    TERMS: ("taxonomy", "code"),
    LONG_TEXT: ("sheet", "row_key", "column", "part", "text"),
}
"""Sheets beside the levels with the columns by which each is known."""


def plain(cell: Value) -> str:
    """Return the text of a cell as it is compared: without space around it, whatever program wrote its line breaks."""
    return exact(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def read_aside(book: DeliveredBook, plan: ReadingPlan) -> Iterator[ReadonlySheet]:
    """Yield the sheets beside the levels, and those of rosters of older versions, that are not as they were written.

    Raises:
        UserError: delivery_damaged.
    """
    levels = {level.sheet for level in plan.levels.values()}
    older = (name for name in book.about.levels if name not in levels and name not in _BESIDE)
    for name, needed in {**_BESIDE, **dict.fromkeys(older, _KEYS)}.items():
        if name not in book.sheets:
            continue
        sheet = book.read(name, needed)
        if sheet is None:
            yield ReadonlySheet(name, book.sheets[name], (), (), is_readable=False)
        elif not _is_as_written(book, name, sheet):
            yield _aside(name, sheet, sheet.names)


def aside_of_level(book: DeliveredBook, name: str, sheet: SheetRows, read: Collection[str]) -> ReadonlySheet | None:
    """Return what of the sheet of a level is not read back, None where it is as written. `read` are those that are."""
    if book.about.checksums.get(name) == _checksum(book, name, sheet):
        return None
    terms = tuple(f"{column}/" for column in read)
    names = [column for column in sheet.names if column not in read and not column.startswith(terms)]
    return _aside(name, sheet, names, is_level=True)


def aside_about(book: DeliveredBook) -> AboutCells:
    """Return what About says, and whether it is as it was written."""
    about = book.about
    values = {name: (about.cells[name], value) for name, value in about.values.items()}
    return AboutCells(about.sheet, values, about.is_intact, about.language)


def _is_as_written(book: DeliveredBook, name: str, sheet: SheetRows) -> bool:
    about = book.about
    if about.checksums.get(name) == _checksum(book, name, sheet):
        return True
    found = AnyOrder(sheet.names)
    for row in sheet.rows:
        found.append(row)
    return about.checksums_in_any_order.get(name) == found.checksum


def _checksum(book: DeliveredBook, name: str, sheet: SheetRows) -> str:
    noted = (book.noted or {}).get(name)
    return sheet.checksum() if noted is None else noted.checksum


def _aside(name: str, sheet: SheetRows, names: Collection[str], *, is_level: bool = False) -> ReadonlySheet:
    places = [place for place, column in enumerate(sheet.names) if column and column in names]
    columns = tuple((sheet.names[place], get_column_letter(place + 1)) for place in places)
    lines = zip(sheet.lines, sheet.rows, strict=True)
    rows = tuple((line, tuple(plain(row[place]) for place in places)) for line, row in lines)
    return ReadonlySheet(name, sheet.sheet, columns, rows, is_level)
