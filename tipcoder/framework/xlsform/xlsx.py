"""The cells of .xlsx and .xlsm workbooks as texts. Formulas are never worked out: the value that Excel left counts.

Source: ECMA-376 part 1, sections 18.2 (workbook), 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles).
"""

import posixpath
import re
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from tipcoder.errors import UserError
from tipcoder.framework.xlsform.package import Package, open_package
from tipcoder.framework.xlsform.raw import RawSheet, number_text

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def read_xlsx(content: bytes, file: str, wanted: frozenset[str]) -> list[RawSheet]:
    """Read the sheets with a wanted name (in small letters); of a workbook with one sheet, that one.

    Raises UserError: framework_not_a_workbook, framework_damaged, framework_entities, framework_too_large,
    framework_password (all with file), framework_too_many(sheet, row, limit).
    """
    package = open_package(content, file)
    main = _main_part(package)
    workbook = _Workbook()
    package.read(main, workbook.begin, workbook.end)
    targets = _relations(package, main)
    sheets = [
        (name, target) for name, id in workbook.sheets if (target := targets.get(id)) and target[0] == "worksheet"
    ]
    kept = [found for found in sheets if len(sheets) == 1 or found[0].strip().lower() in wanted]
    strings, dates = _Strings(), _Styles()
    for relation, part in targets.values():
        if relation == "sharedStrings":
            package.read(part, strings.begin, strings.end, strings.characters)
        elif relation == "styles":
            package.read(part, dates.begin, dates.end)
    others = [RawSheet(name, file) for name, target in sheets if (name, target) not in kept]
    return [_sheet(package, name, target[1], strings.texts, dates.dates, workbook) for name, target in kept] + others


def _sheet(
    package: Package, name: str, part: str, strings: list[str], dates: set[int], workbook: "_Workbook"
) -> RawSheet:
    reading = _Cells(RawSheet(name, package.file), strings, dates, workbook.calendar)
    package.read(part, reading.begin, reading.end, reading.characters)
    return reading.sheet


def has_macros(content: bytes, file: str) -> bool:
    """Return whether a workbook that can be read carries macros; they are never run."""
    return any(name.lower().endswith("vbaproject.bin") for name in open_package(content, file).archive.namelist())


def _main_part(package: Package) -> str:
    if not package.has("_rels/.rels"):
        raise UserError("framework_not_a_workbook", file=package.file)
    found = [part for kind, part in _relations(package, "").values() if kind == "officeDocument"]
    if not found or not package.has(found[0]) or not found[0].startswith("xl/"):
        raise UserError("framework_not_a_workbook", file=package.file)
    return found[0]


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return kind and part of each relation of a part, by its id; those that lead out of the file are left out."""
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], target)

    package.read(f"{folder}/_rels/{name}.rels".lstrip("/"), begin, _ignore)
    return found


def _ignore(_: str) -> None:
    """Take no notice of the end of an element."""


class _Workbook:
    """The sheets of a workbook: (name, id of its relation), and the day from which it counts days."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.calendar = CALENDAR_WINDOWS_1900

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "sheet":
            id = next((value for key, value in attributes.items() if key == "id" or key.endswith(":id")), "")
            self.sheets.append((attributes.get("name", ""), id))
        elif element == "workbookPr" and attributes.get("date1904") in ("1", "true"):
            self.calendar = CALENDAR_MAC_1904

    def end(self, _element: str) -> None:
        """Take no notice of the end of an element."""


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
            self.texts.append(_plain("".join(self._pieces)))

    def characters(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)


class _Styles:
    """Which cell formats show a number as a date."""

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

    def __init__(self, sheet: RawSheet, strings: list[str], dates: set[int], calendar: Any) -> None:
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
                self._place()
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

    def _place(self) -> None:
        """Find row and column of the cell that began last, where it names them: cells without content never need it."""
        found = _REFERENCE.fullmatch(self._attributes.get("r", ""))
        if not found:
            return
        self._column = 0
        for letter in found.group(1):
            self._column = self._column * 26 + ord(letter) - 64
        self._row = int(found.group(2))

    def end(self, element: str) -> None:
        self._is_value = False
        if element != "c" or not (self._pieces or self._is_formula):
            return
        self._place()
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
        return self._number(value) if kind == "n" and value else _plain(value)

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


def _plain(text: str) -> str:
    """Return a text with what Excel writes as `_x000D_` for a character that XML has not, in its place."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")
