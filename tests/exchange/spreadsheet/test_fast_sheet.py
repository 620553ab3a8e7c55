"""Rows written in one piece: what openpyxl writes cell by cell."""

import inspect
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import fromstring, tostring
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from tipcoder.exchange.spreadsheet.cells import escape
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet
from tipcoder.exchange.spreadsheet.files import save
from tipcoder.exchange.spreadsheet.styles import WRAPPED

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(
    lambda text: text[0] not in "=+-@#"
)
_VALUE = (
    _TEXT.map(escape)
    | st.integers(-(10**15), 10**15)
    | st.floats(-1e15, 1e15, allow_nan=False)
    | st.dates(date(1900, 3, 1), date(2200, 1, 1))
    | st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1))
    | st.none()
)


def aligned(sheet: WriteOnlyWorksheet, value: object, alignment: Alignment) -> object:
    cell = WriteOnlyCell(sheet, value)
    cell.alignment = alignment
    return None if value is None else cell


def written(folder: Path, rows: list[list[object]], wraps: Alignment | None, *, quickly: bool) -> tuple[bytes, bytes]:
    workbook = Workbook(write_only=True)
    sheet = add_fast_sheet(workbook, "rows") if quickly else workbook.create_sheet("rows")
    styled = WriteOnlyCell(sheet, "styled")
    styled.font = Font(bold=True)
    sheet.append([styled, 1])
    if wraps is not None and quickly:
        sheet.alignment = wraps
    for row in rows:
        sheet.append(list(row) if wraps is None or quickly else [aligned(sheet, value, wraps) for value in row])
    if quickly:
        save(workbook, folder / "rows.xlsx")
    else:
        workbook.save(folder / "rows.xlsx")
    with ZipFile(folder / "rows.xlsx") as archive:
        sheet = tostring(fromstring(archive.read("xl/worksheets/sheet1.xml")), method="c14n")
        return sheet, archive.read("xl/styles.xml")


@pytest.mark.parametrize("wraps", [None, WRAPPED])
@given(rows=st.lists(st.lists(_VALUE, min_size=1, max_size=8), min_size=1, max_size=4))
@settings(max_examples=80)
def test_rows_are_written_as_openpyxl_writes_them(
    tmp_path_factory: object, wraps: Alignment | None, rows: list[list[object]]
) -> None:
    folder = tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    assert written(folder, rows, wraps, quickly=True) == written(folder, rows, wraps, quickly=False)


@pytest.mark.parametrize(
    ("private", "signature"),
    [
        (WriteOnlyWorksheet.__init__, "(self, parent, title)"),
        (WriteOnlyWorksheet._get_writer, "(self)"),
        (WriteOnlyWorksheet._write_rows, "(self)"),
        (WriteOnlyWorksheet._values_to_row, "(self, values, row_idx)"),
        (WorksheetWriter.__init__, "(self, ws, out=None)"),
        (WorksheetWriter.write_top, "(self)"),
        (WorksheetWriter.write_row, "(self, xf, row, row_idx)"),
        (WorksheetWriter.cleanup, "(self)"),
        (Workbook._add_sheet, "(self, sheet, index=None)"),
        (ExcelWriter.__init__, "(self, workbook, archive)"),
        (ExcelWriter.save, "(self)"),
    ],
)
def test_openpyxl_has_the_private_parts_that_are_relied_on(private: Callable[..., object], signature: str) -> None:
    assert str(inspect.signature(private)) == signature


def test_openpyxl_keeps_its_streams_by_these_names() -> None:
    sheet = Workbook(write_only=True).create_sheet("rows")
    assert (sheet._writer, sheet._rows, sheet.closed) == (None, None, False)
    sheet.append([1])
    assert inspect.isgenerator(sheet._rows)
    assert inspect.isgenerator(sheet._writer.xf)
    assert sheet._writer.out
    sheet.close()
    assert sheet.closed
    sheet._writer.cleanup()
