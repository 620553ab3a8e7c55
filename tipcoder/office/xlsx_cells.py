"""Reads the filled cells of .xlsx and .xlsm workbooks as texts; a formula counts with the value that Excel left.

Source: ECMA-376 part 1, sections 18.2 (workbook), 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles).
"""

# For frameworks, which cannot be read by calamine as deliveries and taxonomies are: it reserves a rectangle for cells
# that lie far apart, as notes of authors do; takes a number that is none for a text; and loses error values.

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils import column_index_from_string
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.xlsx_structure import WorkbookPart, main_part
from tipcoder.office.xml import read_events, relationships
from tipcoder.office.zip import Package, open_package

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(slots=True)
class CellSheet:
    """A sheet: texts by row and column, both from 1; `formulas` are those that Excel works out, and whether they
    have a value."""

    name: str
    file: str
    kind: PackageKind
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    formulas: dict[tuple[int, int], bool] = field(default_factory=dict)
    cells: int = 0
    characters: int = 0

    def add(self, row: int, column: int, text: str) -> None:
        """Put a text in a cell.

        Raises:
            UserError: TOO_MANY_CELLS with `sheet` and `row`.
        """
        self.cells += 1
        self.characters += len(text)
        kind = self.kind
        if row > kind.last_row or self.cells > kind.filled or self.characters > kind.characters:
            raise kind.refusal(Refusal.TOO_MANY_CELLS, self.file, {"sheet": self.name, "row": row})
        self.rows.setdefault(row, {})[column] = text

    def in_order(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield the rows with their numbers from the top."""
        for number in sorted(self.rows):
            yield number, self.rows[number]


def read_cells(content: bytes, file: str, wanted: frozenset[str], kind: PackageKind) -> list[CellSheet]:
    """Read the sheets with a wanted name (in small letters); of a workbook with one sheet, that one.

    Raises:
        UserError: NOT_A_PACKAGE, DAMAGED, ENTITIES, TOO_LARGE, LOCKED, TOO_MANY_CELLS.
    """
    package = open_package(content, file, kind)
    main = main_part(package)
    workbook = WorkbookPart(package, main)
    relations = relationships(package, main)
    if not relations:
        raise package.damaged()
    parts = {relation.id: relation.target for relation in relations if relation.kind == "worksheet"}
    sheets = [(name, parts[id]) for name, id in workbook.sheets if id in parts]
    kept = [found for found in sheets if len(sheets) == 1 or found[0].strip().lower() in wanted]
    strings, dates = _Strings(), _Styles()
    for relation in relations:
        if relation.kind == "sharedStrings":
            read_events(package, relation.target, strings.begin, strings.end, strings.characters)
        elif relation.kind == "styles":
            read_events(package, relation.target, dates.begin, dates.end)
    calendar = CALENDAR_MAC_1904 if workbook.has_1904 else CALENDAR_WINDOWS_1900
    others = [CellSheet(name, file, kind) for name, part in sheets if (name, part) not in kept]
    return [_sheet(package, name, part, strings.texts, dates.dates, calendar) for name, part in kept] + others


def has_macros(content: bytes, file: str, kind: PackageKind) -> bool:
    """Return whether a workbook that can be read carries macros; they are never run."""
    return any(name.lower().endswith("vbaproject.bin") for name in open_package(content, file, kind).parts)


def _sheet(package: Package, name: str, part: str, strings: list[str], dates: set[int], calendar: Any) -> CellSheet:
    cells = _Cells(CellSheet(name, package.file, package.kind), strings, dates, calendar)
    read_events(package, part, cells.begin, cells.end, cells.characters)
    return cells.sheet


class _Strings:
    """The shared strings: rich text without its looks, and without the reading aids of Japanese."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._is_text = False
        self._is_aid = False

    def begin(self, element: str, _attributes: Mapping[str, str]) -> None:
        if element == "si":
            self._pieces = []
        elif element == "rPh":
            self._is_aid = True
        self._is_text = element == "t" and not self._is_aid

    def end(self, element: str) -> None:
        self._is_text = False
        if element == "rPh":
            self._is_aid = False
        elif element == "si":
            self.texts.append(_unescaped("".join(self._pieces)))

    def characters(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)


class _Styles:
    """Cell formats that show a number as a date."""

    def __init__(self) -> None:
        self.dates: set[int] = set()
        self._codes: dict[str, str] = {str(id): code for id, code in BUILTIN_FORMATS.items()}
        self._count = 0
        self._is_cells = False

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif element == "cellXfs":
            self._is_cells = True
        elif element == "xf" and self._is_cells:
            if is_date_format(self._codes.get(attributes.get("numFmtId", ""), "")):
                self.dates.add(self._count)
            self._count += 1

    def end(self, element: str) -> None:
        if element == "cellXfs":
            self._is_cells = False


class _Cells:
    """The cells of one sheet that hold something."""

    def __init__(self, sheet: CellSheet, strings: list[str], dates: set[int], calendar: Any) -> None:
        self.sheet = sheet
        self._strings = strings
        self._dates = dates
        self._calendar = calendar
        self._row = self._column = 0
        self._attributes: Mapping[str, str] = {}
        self._is_formula = False
        self._is_value = False
        self._pieces: list[str] = []

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "c":
            if "r" not in attributes:
                self._locate()
                self._column += 1
            self._attributes = attributes
            self._is_formula = False
            self._pieces = []
        elif element == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
            self._attributes = {}
        elif element == "f":
            self._is_formula = True
        else:
            self._is_value = element in ("v", "t")

    def _locate(self) -> None:
        """Find row and column of the cell that began last, where it names them: cells without content never need it."""
        found = _REFERENCE.fullmatch(self._attributes.get("r", ""))
        if not found:
            return
        self._column, self._row = column_index_from_string(found.group(1)), int(found.group(2))

    def end(self, element: str) -> None:
        self._is_value = False
        if element != "c" or not (self._pieces or self._is_formula):
            return
        self._locate()
        kind = self._attributes.get("t", "n")
        text = self._text(kind, "".join(self._pieces))
        if self._is_formula:
            self.sheet.formulas[self._row, self._column] = bool(text) and kind != "e"
        if text:
            self.sheet.add(self._row, self._column, text)

    def characters(self, text: str) -> None:
        if self._is_value:
            self._pieces.append(text)

    def _text(self, kind: str, value: str) -> str:
        if kind == "s" and value:
            return self._strings[int(value)]
        if kind == "b":
            return "TRUE" if value.strip() in ("1", "true") else "FALSE"
        return self._number(value) if kind == "n" and value else _unescaped(value)

    def _number(self, value: str) -> str:
        number = float(value)
        if int(self._attributes.get("s", "0")) in self._dates:
            try:
                return date_text(from_excel(number, self._calendar))
            except (OverflowError, ValueError):
                return number_text(number)
        return number_text(number)


def date_text(moment: Any) -> str:
    """Return a date, time or both as ODK writes them: 2024-05-01, 12:30:00, 2024-05-01T12:30:00."""
    if isinstance(moment, time):
        return moment.isoformat(timespec="seconds")
    if isinstance(moment, datetime) and moment.time() == time():
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else str(moment)


def _unescaped(text: str) -> str:
    """Return a text with what Excel writes as `_x000D_` for a character that XML has not, in its place."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def number_text(number: float) -> str:
    """Return a number as a person wrote it: 1 and not 1.0."""
    return str(int(number)) if number.is_integer() else repr(number)
