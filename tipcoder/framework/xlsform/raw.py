"""The cells of a sheet as they stand in a workbook, and how many of them a framework may have."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tipcoder.errors import UserError

LAST_ROW = 100_000
"""Where a sheet may end; it may have gaps, but not the whole height of Excel."""
MOST_CELLS = 400_000
MOST_CHARACTERS = 20_000_000


@dataclass(slots=True)
class RawSheet:
    """A sheet: texts by row and column, both from 1; `formulas` are those that Excel works out, and whether they
    have a value."""

    name: str
    file: str
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    formulas: dict[tuple[int, int], bool] = field(default_factory=dict)
    cells: int = 0
    characters: int = 0

    def add(self, row: int, column: int, text: str) -> None:
        """Put a text in a cell.

        Raises UserError framework_too_many(file, sheet, row): beyond what a framework may have.
        """
        self.cells += 1
        self.characters += len(text)
        if row > LAST_ROW or self.cells > MOST_CELLS or self.characters > MOST_CHARACTERS:
            raise too_many(self, row)
        self.rows.setdefault(row, {})[column] = text

    def in_order(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield the rows with their numbers from the top."""
        for number in sorted(self.rows):
            yield number, self.rows[number]


def too_many(sheet: RawSheet, row: int) -> UserError:
    """Return the fault of a sheet that goes on at a row where it should have ended."""
    return UserError("framework_too_many", file=sheet.file, sheet=sheet.name.strip(), row=row)


def number_text(number: float) -> str:
    """Return a number as a person wrote it: 1 and not 1.0."""
    return str(int(number)) if number.is_integer() else repr(number)
