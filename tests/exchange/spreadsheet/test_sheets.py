"""Sheets of data: what their checksum is of is what any reader finds in the file."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Column, Layout
from tipcoder.exchange.spreadsheet.sheets import DataSheet, canonical, new_book

LAYOUT = Layout("numbers", (Column("number", "Number"),), key=0, frozen=0)


@given(st.lists(st.floats(-1e15, 1e15, allow_nan=False), min_size=1, max_size=20))
@example([0.46153846153846156, 1.0, -0.0, 1 / 3, 1e-300])
def test_the_checksum_is_of_the_numbers_that_the_file_holds(
    tmp_path_factory: pytest.TempPathFactory, numbers: list[float]
) -> None:
    target: Path = tmp_path_factory.mktemp("numbers") / "numbers.xlsx"
    with new_book(target) as book:
        sheet = DataSheet(book, LAYOUT)
        for number in numbers:
            sheet.append([number])
        sheet.finish()

    _, names, *rows = (
        CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()[: HEADER_ROWS + len(numbers)]
    )
    read = [int(cell) if isinstance(cell, float) and cell.is_integer() else cell for (cell,) in rows]
    lines = [canonical(names), *(canonical([cell]) for cell in read)]
    assert sheet.checksum == sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
