"""Layouts of tables, and the protocol of what takes their rows: sheets of workbooks, CSV files, variables."""

from dataclasses import dataclass
from typing import Protocol

from tipcoder.exchange.spreadsheet.cells import Value

HEADER_ROWS = 2
"""Labels, then names."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet. `terms` names the range of what its drop-down shows, `states` are words that it shows.

    A code, or a label in another language, may be typed too: a person is asked whether it is meant. `takes_several`: a
    cell may hold several terms, so nobody is asked. `is_folded`: it is one of a
    group of columns that open at a click on the "+" above the column before them.
    """

    name: str
    label: str
    width: int = 14
    terms: str = ""
    states: tuple[str, ...] = ()
    takes_several: bool = False
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns of a sheet.

    `key` is the column (from 0) by which `long_text` names a row, `frozen` how many columns stay in view. Text is
    wrapped where rows are for reading (`wraps`), and else cut at the cell's edge, so that rows stay one line high.
    """

    name: str
    columns: tuple[Column, ...]
    key: int
    frozen: int
    wraps: bool = False


class Rows(Protocol):
    """Takes rows, and counts them."""

    rows: int

    def append(self, values: list[Value]) -> None:
        """Take a row, a value for each column. The list is the taker's from now on."""
