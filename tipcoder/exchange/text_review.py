"""Writes texts as a workbook in which a lawyer corrects them, a row a text, and reads it in whatever order it comes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tipcoder.errors import UserError
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, styled_cell, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.office.protection import content_of
from tipcoder.office.xlsx_cells import CellSheet, read_cells

REVIEWED, DOUBTFUL = "reviewed", "doubtful"
COLUMNS = ("key", "part", "place", "english", "translation", "provenance", "status", "comment", "written")
"""Names of the columns in the first row, by which they are found again wherever they were moved."""
_WIDTHS = (12, 12, 30, 60, 60, 22, 14, 40, 12)
_HIDDEN = ("key", "written")
_HEADER_ROWS = 2

_WANTED = ("key", "translation", "written")
_HEADER_WITHIN = 20


def read_text_review(path: Path) -> tuple[str, Iterator[tuple[int, Mapping[str, str]]]]:
    """Return the language of a workbook of texts, and its rows by number: cells by the names of their columns.

    Raises:
        UserError: texts_language, texts_columns (file, columns); the file cannot be read.
    """
    content = content_of(path, DELIVERY)
    sheets = read_cells(content, path.name, frozenset(code.lower() for code in LANGUAGES), DELIVERY)
    by_name = {sheet.name.strip().lower(): sheet for sheet in sheets}
    language = next((code for code in LANGUAGES if code.lower() in by_name), "")
    if not language:
        raise UserError("texts_language", file=path.name)
    return language, _rows(by_name[language.lower()], path.name)


def _rows(sheet: CellSheet, file: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    columns: dict[int, str] = {}
    for number, cells in sheet.in_order():
        if columns:
            row = {name: cells.get(column, "") for column, name in columns.items()}
            if row["key"].strip():
                yield number, row
            continue
        names = {column: text.strip().lower() for column, text in cells.items()}
        if set(_WANTED) <= set(names.values()):
            columns = names
        elif number > _HEADER_WITHIN:
            break
    if not columns:
        raise UserError("texts_columns", file=file, columns=", ".join(_WANTED))


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the workbook; `written` is the text as it was written, to tell what the lawyer changed."""

    key: str
    part: str
    place: str
    english: str
    translation: str
    provenance: str = ""
    status: str = ""
    comment: str = ""
    written: str = ""


def write_text_review(target: Path, language: str, rows: Sequence[ReviewRow], captions: TextReviewCaptions) -> None:
    """Write the texts of a language. The names of columns stand above their heads; key and copy are hidden.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    book = Workbook(write_only=True)
    try:
        with replacing(target, ".xlsx") as scratch:
            sheet = add_fast_sheet(book, language)
            sheet.freeze_panes = f"A{_HEADER_ROWS + 1}"
            set_up_page(sheet, _WIDTHS, header_rows=_HEADER_ROWS)
            letters = dict(zip(COLUMNS, map(get_column_letter, range(1, len(COLUMNS) + 1)), strict=True))
            for (name, letter), width in zip(letters.items(), _WIDTHS, strict=True):
                sheet.column_dimensions[letter].width = width
                sheet.column_dimensions[letter].hidden = name in _HIDDEN
            sheet.append([styled_cell(sheet, name, styles.NAME) for name in COLUMNS])
            sheet.append([styled_cell(sheet, captions.by_key.get(name, ""), styles.LABEL) for name in COLUMNS])
            for row in rows:
                sheet.append([text_cell(sheet, getattr(row, name), alignment=styles.WRAPPED) for name in COLUMNS])
            last = _HEADER_ROWS + max(len(rows), 1)
            sheet.auto_filter.ref = f"A{_HEADER_ROWS}:{get_column_letter(len(COLUMNS))}{last}"
            choices = f"{letters['status']}{_HEADER_ROWS + 1}:{letters['status']}{last}"
            sheet.data_validations.append(
                DataValidation("list", formula1=f'"{REVIEWED},{DOUBTFUL}"', allow_blank=True, sqref=choices)
            )
            save(book, scratch)
    finally:
        discard(book)
