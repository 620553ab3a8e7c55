"""Sheets of workbooks and csv files as rows of texts, each cell with the address by which a person finds it."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from tipcoder.errors import UserError
from tipcoder.taxonomy.model import clean
from tipcoder.taxonomy.opening import LARGEST_FILE, content_of, refuse_hostile_workbook

DELIMITERS = ",;\t"
_ZIP = b"PK"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_GUARDED = tuple("=+-@'")
_SAMPLE = 20


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its rows from the first one on, all as texts. `name` is "" in a csv file."""

    file: str
    name: str
    rows: tuple[tuple[str, ...], ...]

    def where(self, row: int, column: int = -1) -> str:
        """Return where a cell is (both counted from 0), or a row: `means.xlsx, terms!B12`."""
        letters = ""
        column += 1
        while column:
            column, letter = divmod(column - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{self.file}, {self.name}!{letters}{row + 1}" if self.name else f"{self.file}, {letters}{row + 1}"


def read_sheets(path: Path) -> list[Sheet]:
    """Return the sheets of an .xlsx, .xlsm or .csv file, known by its content.

    Raises UserError: taxonomy_file_unreadable(where), taxonomy_file_large(where, megabytes), taxonomy_damaged(where),
    taxonomy_entities(where), taxonomy_encoding(where).
    """
    content = content_of(path)
    if content.startswith(_ZIP):
        return _workbook(content, path.name)
    return [Sheet(path.name, "", tuple(_csv_rows(_decoded(content, path.name), path.name)))]


def _workbook(content: bytes, file: str) -> list[Sheet]:
    refuse_hostile_workbook(content, file)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = []
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            rows = [[_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
            _fill_merged(rows, sheet.merged_cell_ranges or ())
            sheets.append(Sheet(file, name, tuple(map(tuple, rows))))
    except CalamineError as error:
        raise UserError("taxonomy_damaged", where=file) from error
    return sheets


def _fill_merged(rows: list[list[str]], ranges: Any) -> None:
    """Give every cell of merged ones the text of the first."""
    for (top, left), (bottom, right) in ranges:
        for row in rows[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = rows[top][left]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    return clean(str(value))


def _decoded(content: bytes, file: str) -> str:
    if content.startswith(_UTF16):
        encoding = "utf-16"
    elif b"\x00" in content[:_SAMPLE]:
        encoding = "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be"
    else:
        encoding = "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError("taxonomy_encoding", where=file) from error


def _csv_rows(text: str, file: str) -> Iterator[tuple[str, ...]]:
    csv.field_size_limit(LARGEST_FILE)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            yield tuple(unguarded(clean(cell)) for cell in row)
    except csv.Error as error:
        raise UserError("taxonomy_damaged", where=file) from error


def _delimiter(text: str) -> str:
    """Return the delimiter that divides the first lines into most cells."""
    lines = io.StringIO(text, newline="").readlines(_SAMPLE * 1_000)[:_SAMPLE]
    counts = {mark: sum(_outside_quotes(line, mark) for line in lines) for mark in DELIMITERS}
    return max(DELIMITERS, key=lambda mark: counts[mark])


def _outside_quotes(line: str, mark: str) -> int:
    return sum(part.count(mark) for part in line.split('"')[::2])


def guarded(text: str) -> str:
    """Return a text as it stands in a csv file: with a ' before what a spreadsheet program would take for a formula."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def unguarded(text: str) -> str:
    """Return the text that was guarded."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_GUARDED) else text
