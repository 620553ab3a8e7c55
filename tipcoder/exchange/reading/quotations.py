"""Reads the sheet `quotations`: released quotations in English, each with its key and the code that it illustrates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.domain.records import QuotationRecord
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.reading.values import clean, exact
from tipcoder.exchange.spreadsheet.naming import QUOTATIONS

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,79}")


@dataclass(frozen=True, slots=True)
class ReadQuotation:
    """A line of the sheet: `record` is None where it is no released quotation. `cell` is that of its English."""

    sheet: str
    cell: str
    record: QuotationRecord | None


def read_quotations(book: DeliveredBook) -> Iterator[ReadQuotation]:
    """Yield the lines of the sheet in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(QUOTATIONS, known_columns(QUOTATIONS)) if QUOTATIONS in book.sheets else None
    if sheet is None:
        return
    keys: set[str] = set()
    place = sheet.column("english")
    for line, cells in sheet.records():
        key, code, theme = (clean(cells[name]) for name in ("quotation", "code", "theme"))
        english = " ".join(exact(cells["english"]).split())
        is_one = bool(_NAME.fullmatch(key) and _NAME.fullmatch(code) and english) and key not in keys
        keys.add(key)
        record = QuotationRecord(code, key, english, theme if _NAME.fullmatch(theme) else "") if is_one else None
        yield ReadQuotation(sheet.sheet, sheet.cell(place, line), record)
