"""Writes the findings of an intake check as a file to be sent back to whoever made the delivery."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from openpyxl import Workbook

from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page

SHEET = "findings"
_WIDTHS = {"A": 12, "B": 22, "C": 10, "D": 100}
_HEADS_ROW = 3


def write_report_workbook(target: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a workbook with one sheet. `heads` and the cells of a row: severity, sheet, cell, and what was found.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    book = Workbook(write_only=True)
    try:
        with replacing(target, ".xlsx") as scratch:
            _fill(book, title, heads, rows)
            save(book, scratch)
    finally:
        discard(book)


def _fill(book: Workbook, title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    sheet = add_fast_sheet(book, SHEET)
    sheet.freeze_panes = f"A{_HEADS_ROW + 1}"
    set_up_page(sheet, tuple(_WIDTHS.values()), header_rows=_HEADS_ROW)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width

    sheet.append([text_cell(sheet, title, font=styles.TITLE_FONT)])
    sheet.append([])
    sheet.append([text_cell(sheet, head, **styles.LABEL_STYLE) for head in heads])
    for row in rows:
        sheet.append([text_cell(sheet, words, alignment=styles.WRAPPED) for words in row])
