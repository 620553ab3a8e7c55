"""Finds edits on sheets and columns that nothing is read back from."""

from collections.abc import Collection, Iterator

from openpyxl.utils import get_column_letter

from tipcoder.domain.import_plan import ReadonlySheet
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.columns import ReadingPlan
from tipcoder.exchange.reading.values import exact
from tipcoder.exchange.spreadsheet.naming import (
    AGREEMENT,
    AGREEMENT_PAIRS,
    BRIEFS,
    CODEBOOK,
    CODINGS,
    DIFFERENCES,
    EVIDENCE,
    FINDINGS,
    LONG_TEXT,
    POPULATION,
    QUOTATIONS,
    RELEASED,
    REMARKS,
    TERMS,
)
from tipcoder.exchange.spreadsheet.sheets import AnyOrder

_KEYS = ("case_key", "row_key", "parent_key")
_OTHER_SHEETS = {
    EVIDENCE: ("case_key", "sheet", "row_key", "question"),
    REMARKS: ("case_key", "sheet", "row_key", "question"),
    CODEBOOK: ("name", "path"),
    TERMS: ("taxonomy", "code"),
    LONG_TEXT: ("sheet", "row_key", "column", "part", "text"),
    AGREEMENT: ("question", "units"),
    DIFFERENCES: ("local_number", "question", "kind"),
    AGREEMENT_PAIRS: ("question", "case_key", "pair"),
    CODINGS: ("case_key", "coder", "row_key", "question"),
    QUOTATIONS: ("quotation", "english", "theme", "code"),
    RELEASED: ("edition", "made_on", "cases", "figure", "part", "group", "value", "count", "base"),
    POPULATION: ("key", "value"),
    BRIEFS: ("case_key", "part", "line", "kind", "text"),
    FINDINGS: ("figure", "group", "code"),
}
"""Sheets other than levels, with the columns by which each is recognised."""


def known_columns(sheet: str) -> tuple[str, ...]:
    """Return the columns by which a sheet other than a level is recognised, those of any that names cases."""
    return _OTHER_SHEETS.get(sheet, ("case_key",))


def comparable_text(cell: Value) -> str:
    """Return the text of a cell as it is compared: without space around it, whatever program wrote its line breaks."""
    return exact(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def read_readonly_sheets(book: DeliveredBook, plan: ReadingPlan) -> Iterator[ReadonlySheet]:
    """Yield the sheets other than levels, and those of rosters of older versions, that are not as they were written.

    Raises:
        UserError: delivery_damaged.
    """
    levels = {level.sheet for level in plan.levels.values()}
    older = (name for name in book.about.levels if name not in levels and name not in _OTHER_SHEETS)
    for name, needed in {**_OTHER_SHEETS, **dict.fromkeys(older, _KEYS)}.items():
        if name not in book.sheets or name in levels:  # a roster of long ago may have the name of such a sheet
            continue
        if name == FINDINGS and name not in book.about.checksums:  # nobody can tell what it said
            continue
        sheet = book.read(name, needed)
        if sheet is None:
            yield ReadonlySheet(name, book.sheets[name], (), (), is_readable=False)
        elif not is_as_written(book, name, sheet):
            yield _readonly_sheet(name, sheet, sheet.names)


def readonly_part(book: DeliveredBook, name: str, sheet: SheetRows, read: Collection[str]) -> ReadonlySheet | None:
    """Return the columns of a level that are not read back, None where all is as written. `read` are those read."""
    if book.about.checksums.get(name) == _checksum(book, name, sheet):
        return None
    terms = tuple(f"{column}/" for column in read)
    names = [column for column in sheet.names if column not in read and not column.startswith(terms)]
    return _readonly_sheet(name, sheet, names, is_level=True)


def is_as_written(book: DeliveredBook, name: str, sheet: SheetRows) -> bool:
    """Return whether a sheet holds what was written, in any order of its rows and columns."""
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


def _readonly_sheet(name: str, sheet: SheetRows, names: Collection[str], *, is_level: bool = False) -> ReadonlySheet:
    places = [place for place, column in enumerate(sheet.names) if column and column in names]
    columns = tuple((sheet.names[place], get_column_letter(place + 1)) for place in places)
    lines = zip(sheet.lines, sheet.rows, strict=True)
    rows = tuple((line, tuple(comparable_text(row[place]) for place in places)) for line, row in lines)
    return ReadonlySheet(name, sheet.sheet, columns, rows, is_level)
