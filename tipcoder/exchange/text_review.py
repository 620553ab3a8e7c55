"""Writes texts as a workbook in which a lawyer corrects them, a row a text, and reads it in whatever order it comes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tipcoder.domain.verdicts import Verdict
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

ALL, HERE = "all", "here"
"""Where a correction goes: to every place with the same text, or to the one of the row."""
COLUMNS = (
    "key", "weight", "part", "place", "english", "translation", "latin", "law", "glossary", "places", "applies_to",
    "provenance", "status", "comment", "written",
)  # fmt: skip
"""Names of the columns in the first row, by which they are found again wherever they were moved."""
_WIDTHS = (12, 8, 12, 30, 60, 60, 40, 30, 30, 8, 12, 22, 14, 40, 12)
_READ_ME_WIDTH = 110
_HIDDEN = ("key", "written")
_ASIDE = ("latin", "law", "glossary")
"""Columns that are seen only where a row says something in them."""
_HEADER_ROWS = 2

_WANTED = ("key", "translation", "written")
_TYPED = ("english", "translation", "status", "comment")
"""Columns with words of a person: what stands in them is never passed over."""
_HEADER_WITHIN = 20
_ERRORS = frozenset(("#VALUE!", "#NAME?", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"))


_OF_OLDER_HEADS = ("reviewed", "shqyrtuar", "verificat", "pregledano", "прегледано")
"""Words for `right` that heads of older workbooks offered."""


@dataclass(frozen=True, slots=True)
class TypedRow:
    """A row that came back: cells by the names of their columns, and the columns whose cell holds no text."""

    number: int
    cells: Mapping[str, str]
    broken: tuple[str, ...] = ()


def verdict_of(status: str) -> Verdict | None:
    """Return what a status says, in any language that the program writes it in; an empty one says nothing.

    Raises:
        KeyError: the word is none of them.
    """
    word = " ".join(status.split()).casefold()
    return _verdicts()[word] if word else None


@cache
def _verdicts() -> Mapping[str, Verdict]:
    found = dict.fromkeys(_OF_OLDER_HEADS, Verdict.RIGHT)
    for language in LANGUAGES:
        words = TextReviewCaptions(language).statuses
        found |= {words[verdict].casefold(): verdict for verdict in Verdict}
    return found


@cache
def _heads() -> frozenset[str]:
    """Return the heads of the column of texts: the row in which they stand is none of a text."""
    return frozenset(TextReviewCaptions(language).translation for language in LANGUAGES)


def read_text_review(path: Path) -> tuple[str, Iterator[TypedRow]]:
    """Return the language of a workbook of texts, and its rows; those in which nobody typed anything are passed over.

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


def _rows(sheet: CellSheet, file: str) -> Iterator[TypedRow]:
    columns: dict[int, str] = {}
    for number, cells in sheet.in_order():
        if columns:
            row = {name: cells.get(column, "") for column, name in columns.items()}
            broken = [
                name
                for column, name in columns.items()
                if row[name].strip() in _ERRORS or sheet.formulas.get((number, column)) is False
            ]
            if not row["key"].strip() and row["translation"] in _heads():
                continue
            if broken or row["key"].strip() or any(row.get(name, "").strip() for name in _TYPED):
                yield TypedRow(number, row, tuple(broken))
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
    """A row of the workbook; `written` is the text as it was written, to tell what the lawyer changed.

    `latin` is the text in the other script of the language, `places` how many places have it.
    """

    key: str
    part: str
    place: str
    english: str
    translation: str
    provenance: str = ""
    status: str = ""
    comment: str = ""
    written: str = ""
    weight: str = ""
    latin: str = ""
    law: str = ""
    glossary: str = ""
    places: str = "1"
    applies_to: str = HERE


def write_text_review(target: Path, language: str, rows: Sequence[ReviewRow], captions: TextReviewCaptions) -> None:
    """Write the texts of a language. The names of columns stand above their heads; key and copy are hidden.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    book = Workbook(write_only=True)
    told = {name for name in _ASIDE if any(getattr(row, name) for row in rows)}
    try:
        with replacing(target, ".xlsx") as scratch:
            sheet = add_fast_sheet(book, language)
            sheet.freeze_panes = f"A{_HEADER_ROWS + 1}"
            set_up_page(sheet, _WIDTHS, header_rows=_HEADER_ROWS)
            letters = dict(zip(COLUMNS, map(get_column_letter, range(1, len(COLUMNS) + 1)), strict=True))
            for (name, letter), width in zip(letters.items(), _WIDTHS, strict=True):
                sheet.column_dimensions[letter].width = width
                sheet.column_dimensions[letter].hidden = name in _HIDDEN or name in set(_ASIDE) - told
            sheet.append([styled_cell(sheet, name, styles.NAME) for name in COLUMNS])
            sheet.append([styled_cell(sheet, captions.by_key.get(name, ""), styles.LABEL) for name in COLUMNS])
            for row in rows:
                sheet.append([text_cell(sheet, getattr(row, name), alignment=styles.WRAPPED) for name in COLUMNS])
            last = _HEADER_ROWS + max(len(rows), 1)
            sheet.auto_filter.ref = f"A{_HEADER_ROWS}:{get_column_letter(len(COLUMNS))}{last}"
            statuses = ",".join(captions.statuses[verdict] for verdict in Verdict)
            choices = f"{letters['status']}{_HEADER_ROWS + 1}:{letters['status']}{last}"
            sheet.data_validations.append(
                DataValidation("list", formula1=f'"{statuses}"', allow_blank=True, showErrorMessage=True, sqref=choices)
            )
            _add_read_me(book, captions)
            save(book, scratch)
    finally:
        discard(book)


def _add_read_me(book: Workbook, captions: TextReviewCaptions) -> None:
    """Add the sheet that says what to do, behind the texts."""
    title, *lines = captions.read_me.values()
    sheet = add_fast_sheet(book, title)
    set_up_page(sheet, (_READ_ME_WIDTH,), header_rows=1)
    sheet.column_dimensions["A"].width = _READ_ME_WIDTH
    sheet.append([styled_cell(sheet, title, styles.LABEL)])
    for line in lines:
        sheet.append([text_cell(sheet, line, alignment=styles.WRAPPED)])
