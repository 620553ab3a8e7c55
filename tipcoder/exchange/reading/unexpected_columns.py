"""Columns of a level's sheet that no question of the framework has."""

from collections.abc import Collection, Iterator

from tipcoder.exchange.reading.book import DeliveredBook, SheetRows
from tipcoder.exchange.reading.findings import Finding, error, warning
from tipcoder.exchange.reading.values import clean
from tipcoder.exchange.spreadsheet.naming import CODEBOOK
from tipcoder.exchange.workbook.levels import Level

_OWN_KEYS = frozenset(
    ("case_key", "row_key", "parent_key", "parent_label", "row_number", "local_number", "framework_version")
)


def find_unknown_columns(sheet: SheetRows, level: Level, described: Collection[str]) -> Iterator[Finding]:
    """Yield what is said of columns that the level does not have.

    Those that the workbook's own codebook describes (`described`) are of another version, and left alone.
    """
    planned = {column.name for column in (*level.keys, *(one for found in level.questions for one in found.columns))}
    selects = tuple(f"{found.columns[0].name}/" for found in level.questions)
    seen: set[str] = set()
    for place, name in enumerate(sheet.names):
        if not name:
            continue
        if name in seen:
            yield error("delivery_column_twice", sheet.sheet, sheet.cell(place, sheet.names_line), column=name)
        seen.add(name)
        if name in planned or name in _OWN_KEYS or name.startswith(selects) or is_described(name, described):
            continue
        yield warning("delivery_column_unknown", sheet.sheet, sheet.cell(place, sheet.names_line), column=name)


def find_headless_columns(sheet: SheetRows, level: Level) -> Iterator[Finding]:
    """Yield the questions whose own column is missing, with others of theirs (terms, label, state) on the sheet."""
    names = frozenset(sheet.names)
    for found in level.questions:
        first, *others = (column.name for column in found.columns)
        is_left = not names.isdisjoint(others) or any(name.startswith(f"{first}/") for name in names)
        if first not in names and is_left:
            yield error("delivery_column_missing", sheet.sheet, column=first)


def is_described(name: str, described: Collection[str]) -> bool:
    """Whether a codebook has a column: those of terms are there as `<name>/*`."""
    return name in described or f"{name.partition('/')[0]}/*" in described


def described_columns(book: DeliveredBook) -> dict[str, frozenset[str]]:
    """Return the names of columns that the workbook's codebook has, by sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(CODEBOOK, ("name", "sheet", "columns"))
    found: dict[str, set[str]] = {}
    if sheet is not None:
        for _, record in sheet.records():
            found.setdefault(clean(record["sheet"]), set()).update(clean(record["columns"]).split())
    return {name: frozenset(columns) for name, columns in found.items()}
