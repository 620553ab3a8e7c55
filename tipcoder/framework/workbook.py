"""XLSForm workbooks as rows of cells, each with its number, read from files that may be anything."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineWorkbook

from tipcoder.errors import UserError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
LARGEST_FILE = 20 * 2**20
LARGEST_CONTENT = 200 * 2**20
MOST_ROWS = 20_000
MOST_COLUMNS = 500
SHEETS = ("survey", "choices", "settings")
ALIASES = {
    "command": "type",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "bind::calculate": "calculation",
    "bind::readonly": "readonly",
    "bind::jr:constraintmsg": "constraint_message",
    "calculate": "calculation",
    "read_only": "readonly",
    "constraining_message": "constraint_message",
    "caption": "label",
    "count": "repeat_count",
    "jr:count": "repeat_count",
    "list name": "list_name",
}
"""Other names of columns that XLSForm allows."""
_SINGLE_COLON = re.compile(r"\s*::?\s*")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet: its number as Excel counts, and the texts of its cells by column, empty ones left out."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return the text of a cell, "" for none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of an XLSForm that matter here."""

    survey: tuple[SheetRow, ...]
    choices: tuple[SheetRow, ...]
    settings: tuple[SheetRow, ...]


def read_sheets(content: bytes, file: str) -> Sheets:
    """Read the sheets of a workbook.

    Raises UserError: framework_not_a_workbook, framework_password, framework_old_format, framework_too_large and
    framework_damaged (all with file), framework_sheet_missing(sheet), framework_column_missing(sheet, row, column).
    """
    _check_file(content, file)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = {name.strip().lower(): name for name in workbook.sheet_names}
        if len(names) == 1 and "survey" not in names:
            names["survey"] = workbook.sheet_names[0]
        found = {sheet: _rows(workbook, names[sheet], file) for sheet in SHEETS if sheet in names}
    except (CalamineError, OSError, ValueError) as error:
        is_old = content.startswith(OLE)
        raise UserError("framework_old_format" if is_old else "framework_damaged", file=file) from error
    if "survey" not in found:
        raise UserError("framework_sheet_missing", file=file, sheet="survey")
    headers, survey = found["survey"]
    for column in ("type", "name"):
        if column not in headers:
            raise UserError("framework_column_missing", file=file, sheet="survey", row=1, column=column)
    empty: tuple[SheetRow, ...] = ()
    return Sheets(survey, found.get("choices", ((), empty))[1], found.get("settings", ((), empty))[1])


def _check_file(content: bytes, file: str) -> None:
    if content.startswith(OLE):
        if ENCRYPTED in content:
            raise UserError("framework_password", file=file)
        if len(content) > LARGEST_FILE:
            raise UserError("framework_too_large", file=file)
        return
    if len(content) > LARGEST_FILE:
        raise UserError("framework_too_large", file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UserError("framework_not_a_workbook", file=file) from error
    if not any(member.filename == "xl/workbook.xml" for member in members):
        raise UserError("framework_not_a_workbook", file=file)
    if sum(member.file_size for member in members) > LARGEST_CONTENT:
        raise UserError("framework_too_large", file=file)


def _rows(workbook: CalamineWorkbook, name: str, file: str) -> tuple[tuple[str, ...], tuple[SheetRow, ...]]:
    cells = workbook.get_sheet_by_name(name)
    if cells.total_height > MOST_ROWS * 60 or cells.total_width > 16_384:
        raise UserError("framework_too_large", file=file)
    lines = iter(cells.iter_rows())
    start = cells.start[0] if cells.start else 0
    headers = tuple(_column(_text(cell)) for cell in next(lines, [])) if start == 0 else ()
    rows = tuple(_filled(headers, lines, file))
    return tuple(header for header in headers if header), rows


def _filled(headers: tuple[str, ...], lines: Iterable[Sequence[object]], file: str) -> Iterator[SheetRow]:
    count = 0
    for number, line in enumerate(lines, 2):
        cells = {header: text for header, cell in zip(headers, line, strict=False) if header and (text := _text(cell))}
        if cells:
            count += 1
            if count > MOST_ROWS or len(cells) > MOST_COLUMNS:
                raise UserError("framework_too_large", file=file)
            yield SheetRow(number, cells)


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\xa0", " ").strip()


def _column(header: str) -> str:
    """Return the plain name of a column: `Label :: English (en)` is `label::English (en)`."""
    parts = _SINGLE_COLON.split(header, maxsplit=1) if not header.lower().startswith("jr:") else [header]
    name = parts[0].lower()
    if len(parts) == 1:
        name = name.replace(" ", "_") if name != "list name" else name
        return ALIASES.get(name, name)
    full = f"{name}::{parts[1]}"
    return ALIASES.get(full.lower(), full)
