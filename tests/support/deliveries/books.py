"""Workbooks of the small framework, changed as people change them, and read."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.support.read_back import write
from tests.support.small_form import small_form
from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.reading.cases import NO_ANSWERS, read_cases
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.opening import open_delivery

Change = Callable[[Workbook], None]


def delivered(folder: Path, change: Change, **how: Any) -> Path:
    """Return a workbook that was written, then opened by another program, changed and saved."""
    path = write(folder / "delivery.xlsx", **how)
    workbook = load_workbook(path)
    change(workbook)
    workbook.save(path)
    return path


def read(path: Path, answers: Mapping[tuple[str, str, str, str], str] = NO_ANSWERS) -> DeliveryReading:
    """Read the cases of a workbook of the small framework."""
    with open_delivery(path) as book:
        return read_cases(book, small_form(), answers)


def column(sheet: Worksheet, name: str) -> int:
    """Return the number of the column with this name in row 2, from 1."""
    return next(cell.column for cell in sheet[2] if cell.value == name)


def put(sheet_name: str, cells: Mapping[tuple[int, str], object]) -> Change:
    """Return a change that puts values into cells, by line and name of the column."""

    def change(workbook: Workbook) -> None:
        sheet = workbook[sheet_name]
        for (line, name), value in cells.items():
            sheet.cell(line, column(sheet, name)).value = value

    return change


def answers(reading: DeliveryReading) -> dict[str, dict[str, Answer]]:
    """Return the answers of every row by its key."""
    return {row.row_id: dict(row.answers) for case in reading.cases for rows in case.values() for row in rows}


def codes(reading: DeliveryReading) -> list[tuple[str, str]]:
    """Return what was found, with the place of each."""
    return [(found.code, str(found.error.values["place"])) for found in reading.faults]


UNODC = profiles.UNODC
