"""Where rows go: a sheet of a workbook, a file of a data package, the variables of a statistics program."""

from typing import Protocol

from tipcoder.exchange.spreadsheet.cells import Value


class Rows(Protocol):
    """Takes rows, and counts them."""

    rows: int

    def append(self, values: list[Value]) -> None:
        """Take a row, a value for each column. The list is the taker's from now on."""
