"""Reads the sheet `long_text`: the rest of texts that did not fit their cell."""

from collections.abc import Mapping

from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.values import clean, exact, read_key
from tipcoder.exchange.spreadsheet.naming import LONG_TEXT

Continued = Mapping[tuple[str, str, str], str | None]
"""Continuation of the text of a cell, by (sheet, key of the row, column); None where a part is missing."""


def read_continued(book: DeliveredBook) -> Continued:
    """Return the rest of every text that is longer than a cell.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(LONG_TEXT, ("sheet", "row_key", "column", "part", "text"))
    if sheet is None:
        return {}
    parts: dict[tuple[str, str, str], dict[str, str]] = {}
    for _, record in sheet.records():
        place = (clean(record["sheet"]), read_key(record["row_key"]), clean(record["column"]))
        parts.setdefault(place, {})[clean(record["part"])] = exact(record["text"])
    return {place: _joined(found) for place, found in parts.items()}


def _joined(parts: Mapping[str, str]) -> str | None:
    numbers = [str(number) for number in range(2, len(parts) + 2)]
    return "".join(parts[number] for number in numbers) if all(number in parts for number in numbers) else None
