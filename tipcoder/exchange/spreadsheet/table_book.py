"""Writes tables as a workbook, a sheet each: heads kept in sight, columns of given widths, set up for paper."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter

from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.cells import Value, is_plain
from tipcoder.exchange.spreadsheet.fast_sheet import FastSheet, add_fast_sheet, discard, text_cell
from tipcoder.exchange.spreadsheet.files import Seal, replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page


@dataclass(frozen=True, slots=True)
class TableSheet:
    """One sheet: its name, the heads and widths (in characters) of its columns, and its rows."""

    name: str
    heads: Sequence[str]
    widths: Sequence[int]
    rows: Iterable[Sequence[Value]]


def write_tables(target: Path, sheets: Iterable[TableSheet], seal: Seal = nullcontext) -> Iterator[int]:
    """Write the sheets, each with its heads kept in sight; yield the number of sheets written so far.

    `seal` is entered as the file is put in place.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    book = Workbook(write_only=True)
    try:
        with replacing(target, ".xlsx", seal) as scratch:
            for done, content in enumerate(sheets, 1):
                _write_sheet(book, content)
                yield done
            save(book, scratch)
    finally:
        discard(book)


def _write_sheet(book: Workbook, content: TableSheet) -> None:
    sheet = add_fast_sheet(book, content.name)
    sheet.freeze_panes = "A2"
    set_up_page(sheet, content.widths, header_rows=1)
    for place, width in enumerate(content.widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.append([text_cell(sheet, head, **styles.LABEL_STYLE) for head in content.heads])
    sheet.alignment = styles.WRAPPED
    for row in content.rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: FastSheet, value: Value) -> Value | Cell:
    if isinstance(value, str) and value and not is_plain(value):
        return text_cell(sheet, value, alignment=styles.WRAPPED)
    return value or None if isinstance(value, str) else value
