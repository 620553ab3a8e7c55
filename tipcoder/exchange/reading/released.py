"""Reads the sheet `released`: what the nation that delivers has published, and did not withdraw."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from itertools import islice

from tipcoder.domain.release import EarlierEdition, PublishedCell, edition_of_cells
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.reading.values import clean
from tipcoder.exchange.spreadsheet.naming import RELEASED

_MOST = 50_000
"""Rows that are read: the latest editions stand first, each with a row for each of its cases."""
_LARGEST = 2**31 - 1
_CODE = r"[^\s\x00-\x1f]{1,80}"
_FORMS = {
    "edition": re.compile(r"[0-9a-f]{12}"),
    "made_on": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "figure": re.compile(r"[A-Za-z0-9_.]{1,40}"),
    "part": re.compile(r"[A-Za-z]{1,20}"),
    "group": re.compile(rf"(?:{_CODE})?"),
    "value": re.compile(_CODE),
}
"""Patterns of the texts of a row, by column."""
_NUMBERS = ("cases", "count", "base")


def read_released(book: DeliveredBook) -> tuple[tuple[EarlierEdition, ...], tuple[Fault, ...]]:
    """Return the editions of a workbook, the latest first, and why rows were left out; nothing without the sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(RELEASED, known_columns(RELEASED)) if RELEASED in book.sheets else None
    if sheet is None:
        return (), ()
    faults: list[Fault] = []
    heads: dict[str, tuple[date, int]] = {}
    cells: dict[str, dict[tuple[str, ...], PublishedCell]] = {}
    for line, row in islice(sheet.records(), _MOST):
        if (wrong := _wrong(row)) is not None:
            faults.append(_left_out(sheet, wrong, line))
            continue
        id, figure, part, group, value = (clean(row[name]) for name in ("edition", "figure", "part", "group", "value"))
        place = (figure, part, group, value)
        cases, count, base = (_number(row[name]) for name in _NUMBERS)
        head = date.fromisoformat(clean(row["made_on"])), cases
        known = cells.setdefault(id, {})
        if heads.setdefault(id, head) != head or place in known:
            faults.append(_left_out(sheet, "edition", line))
            continue
        known[place] = PublishedCell(figure, part, group, value, count, base, cases)
    if (more := len(sheet.rows) - _MOST) > 0:
        faults.append(error("delivery_released_more", sheet.sheet, most=_MOST, count=more))
    editions = (_edition(id, *heads[id], of.values(), book.about.country) for id, of in cells.items())
    return tuple(sorted(editions, key=lambda one: (one.made_at, one.id), reverse=True)), tuple(faults)


def _wrong(row: Mapping[str, Value]) -> str | None:
    """Return the first column of a row that holds something else than it should, None if there is none."""
    wrong = (name for name, form in _FORMS.items() if not form.fullmatch(clean(row[name])) or not _is_day(name, row))
    return next(wrong, next((name for name in _NUMBERS if _number(row[name]) < 0), None))


def _is_day(name: str, row: Mapping[str, Value]) -> bool:
    if name != "made_on":
        return True
    try:
        date.fromisoformat(clean(row[name]))
    except ValueError:
        return False
    return True


def _number(cell: Value) -> int:
    """Return the whole number of a cell, -1 where it holds none that may be."""
    is_whole = isinstance(cell, int) and not isinstance(cell, bool) and 0 <= cell <= _LARGEST
    return int(cell) if is_whole and isinstance(cell, int) else -1


def _left_out(sheet: SheetRows, column: str, line: int) -> Fault:
    return error("delivery_released_none", sheet.sheet, sheet.cell(sheet.column(column), line))


def _edition(id: str, made_on: date, cases: int, cells: Iterable[PublishedCell], country: str) -> EarlierEdition:
    made_at = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)
    return edition_of_cells(id, made_at, cases, cells, country)
