"""Finds the column of a survey that pyxform cannot make a form of, and does not name: by leaving columns out."""

from collections.abc import Callable, Iterator
from typing import Any

from tipcoder.errors import UserError
from tipcoder.framework.xlsform.workbook import Sheets

_ATTRIBUTES = ("instance", "bind", "control", "body")
"""Columns whose names pyxform writes into the form as they are: `instance::odk:role`."""


def unusable_column(sheets: Sheets, is_convertible: Callable[[dict[str, Any]], bool], file: str) -> UserError:
    """Return the fault of a form that cannot be made.

    framework_column_unusable(sheet, row, column): without the column it can be made, and the row is the first in which
    the column keeps it from that. framework_not_convertible(file): no such column is known.
    """

    def fails(column: str, last_row: int) -> bool:
        return not is_convertible(_with_one(sheets, column, last_row))

    if fails("", 0):
        return UserError("framework_not_convertible", file=file)
    for column in dict.fromkeys(column for row in sheets.survey for column in row.cells if _is_attribute(column)):
        rows = [row.number for row in sheets.survey if column in row.cells]
        if not fails(column, rows[-1]):
            continue
        first, last = 0, len(rows) - 1
        while first < last:
            middle = (first + last) // 2
            first, last = (first, middle) if fails(column, rows[middle]) else (middle + 1, last)
        return UserError("framework_column_unusable", sheet="survey", row=rows[first], column=column)
    return UserError("framework_not_convertible", file=file)


def _with_one(sheets: Sheets, kept: str, last_row: int) -> dict[str, Any]:
    """Return the sheets as pyxform takes them, with no such columns but one, and that one up to a row."""
    definition = sheets.definition()
    rows = [dict(_cells(row, kept if number <= last_row else "")) for number, row in enumerate(definition["survey"], 2)]
    return {
        **definition,
        "survey": rows,
        "survey_header": [dict.fromkeys(column for row in rows for column in row)],
    }


def _cells(row: dict[str, str], kept: str) -> Iterator[tuple[str, str]]:
    yield from ((column, text) for column, text in row.items() if column == kept or not _is_attribute(column))


def _is_attribute(column: str) -> bool:
    return column.partition("::")[0] in _ATTRIBUTES and "::" in column
