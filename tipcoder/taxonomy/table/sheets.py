"""Reads sheets of workbooks and csv files as rows of texts; each cell has an address by which a person finds it."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl.utils import get_column_letter

from tipcoder.errors import UserError
from tipcoder.office.csv_cells import unguarded
from tipcoder.office.protection import content_of
from tipcoder.office.xlsx_rows import CellValue, Rectangle, ScannedWorkbook, SheetGrid
from tipcoder.office.xlsx_structure import read_structure
from tipcoder.office.zip import ZIP_SIGNATURE, open_package
from tipcoder.taxonomy.limits import LARGEST_FILE, MOST_ROWS, TAXONOMY_FILE, refuse_many_terms
from tipcoder.taxonomy.model import clean

DELIMITERS = ",;\t"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 20
_MOST_COLUMNS = 2_000
"""Columns of a csv file: each is looked at in every row."""
_LAST_COLUMN = 18_278
"""Columns beyond have no letters: no workbook has so many, but a csv file may."""


@dataclass(frozen=True, slots=True)
class TermSheet:
    """A sheet: its rows from the first one on, all as texts. `name` is "" in a csv file."""

    file: str
    name: str
    rows: tuple[tuple[str, ...], ...]

    def where(self, row: int, column: int = -1) -> str:
        """Return where a cell is (both counted from 0), or a row: `means.xlsx, terms!B12`."""
        letters = get_column_letter(column + 1) if 0 <= column < _LAST_COLUMN else ""
        return f"{self.file}, {self.name}!{letters}{row + 1}" if self.name else f"{self.file}, {letters}{row + 1}"


def read_sheets(path: Path) -> list[TermSheet]:
    """Return the sheets of an .xlsx, .xlsm or .csv file, known by its content.

    Raises:
        UserError: taxonomy_file_unreadable(where), taxonomy_file_large(where, megabytes), taxonomy_damaged(where),
            taxonomy_entities(where), taxonomy_encoding(where), taxonomy_many_terms(where, count).
    """
    content = content_of(path, TAXONOMY_FILE)
    if content.startswith(ZIP_SIGNATURE[:2]):
        return _workbook(content, path.name)
    return [TermSheet(path.name, "", tuple(_csv_rows(_decoded(content, path.name), path.name)))]


def _workbook(content: bytes, file: str) -> list[TermSheet]:
    package = open_package(content, file, TAXONOMY_FILE)
    structure = read_structure(package)
    workbook = ScannedWorkbook(package, structure)
    return [TermSheet(file, name, _texts(workbook.read(name), file)) for name in structure.sheets.values()]


def _texts(grid: SheetGrid, file: str) -> tuple[tuple[str, ...], ...]:
    refuse_many_terms(file, len(grid.rows), MOST_ROWS)
    first, cells = grid.rows[0] if grid.rows else (1, [])
    rows = [[""] * len(cells) for _ in range(1, first)]
    rows += ([_text(cell) for cell in row] for _, row in grid.rows)
    _fill_merged(rows, grid.merged)
    return tuple(map(tuple, rows))


def _fill_merged(rows: list[list[str]], merged: Iterable[Rectangle]) -> None:
    """Give every cell of merged ones the text of the first."""
    for top, left, bottom, right in merged:
        for row in rows[top : bottom + 1]:
            for column in range(left, min(right + 1, len(row))):
                row[column] = rows[top][left]


def _text(cell: CellValue) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else clean(str(cell))


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
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)), 1):
            refuse_many_terms(file, number, MOST_ROWS)
            refuse_many_terms(file, len(row), _MOST_COLUMNS)
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
