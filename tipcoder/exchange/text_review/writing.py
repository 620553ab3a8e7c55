"""Writes texts as a workbook in which a lawyer corrects them: one row a text, the sheet named after the language."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, styled_cell, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.languages.captions import TextReviewCaptions

REVIEWED, DOUBTFUL = "reviewed", "doubtful"
COLUMNS = ("key", "part", "place", "english", "translation", "provenance", "status", "comment", "written")
"""Names of the columns in the first row, by which they are found again wherever they were moved."""
_WIDTHS = (12, 12, 30, 60, 60, 22, 14, 40, 12)
_HIDDEN = ("key", "written")
_HEADER_ROWS = 2


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
