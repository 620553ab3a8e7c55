"""Reads how a workbook is put together: its sheets, named ranges and tables, and what else the file carries."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from openpyxl.utils import column_index_from_string

from tipcoder.office.limits import Refusal
from tipcoder.office.xlsx_scan import is_utf8
from tipcoder.office.xml import Begin, Characters, End, Relationship, read_events, relationships
from tipcoder.office.zip import Package

_AREA = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
_MOST_NAMES = 20_000
_MACRO_SHEETS = ("xlMacrosheet", "xlIntlMacrosheet")
_TYPES = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
_CARRIED = {
    "links": ("xl/externallinks/",),
    "objects": ("xl/embeddings/", "xl/activex/", "xl/ctrlprops/", "xl/media/"),
    "connections": ("xl/connections.xml", "xl/querytables/", "xl/model/"),
    "comments": ("xl/comments", "xl/threadedcomments/"),
}


@dataclass(frozen=True, slots=True)
class CellArea:
    """A rectangle of cells of a sheet; rows and columns count from 1, the last ones belong to it."""

    sheet: str
    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class WorkbookStructure:
    """`sheets` are names by part in their order, `names` the named ranges that are areas, `tables` sheets by table."""

    sheets: Mapping[str, str]
    names: Mapping[str, CellArea]
    tables: Mapping[str, str]
    strings: str
    styles: str
    has_1904: bool
    """True if days are counted from 1904, as old programs for Macintosh did."""
    hidden: frozenset[str]
    carried: tuple[str, ...]
    """Contents of the file besides sheets: `links`, `objects`, `connections`, `comments`, `properties` with names."""
    has_macros: bool
    repeated: str
    """A sheet whose name another one has, but for case and spaces around it."""


def read_structure(package: Package) -> WorkbookStructure:
    """Read how a workbook is put together.

    Raises:
        UserError: NOT_A_PACKAGE, OTHER_KIND, and what `read_events` raises.
    """
    _refuse_other_kinds(package)
    main = main_part(package)
    book = WorkbookPart(package, main)
    relations = relationships(package, main)
    by_id = {relation.id: relation for relation in relations}
    found = [(name, by_id[id]) for name, id in book.sheets if id in by_id]
    sheets: dict[str, str] = {}
    for name, relation in found:
        if relation.kind == "worksheet":
            part = relation.target
            if part not in package.parts or not part.endswith(".xml") or part in sheets:
                raise package.damaged()
            sheets[part] = name
    strings, styles = _target(relations, "sharedStrings"), _target(relations, "styles")
    if {strings, styles} - {"", *package.parts}:
        raise package.damaged()
    package.refuse_larger(strings, package.kind.strings)
    _refuse_large_or_declaring(package, {*sheets, strings})
    if styles and not is_utf8(package.read(styles)):
        raise package.damaged()
    return WorkbookStructure(
        sheets,
        {name: area for name, text in book.names.items() if (area := _area(text)) is not None},
        _tables(package, sheets),
        strings,
        styles,
        book.has_1904,
        frozenset(book.hidden),
        _carried(package),
        _has_macros(package) or any(relation.kind in _MACRO_SHEETS for _, relation in found),
        _repeated([name for name, _ in book.sheets]),
    )


def main_part(package: Package) -> str:
    """Return the part that lists the sheets.

    Raises:
        UserError: NOT_A_PACKAGE, and what `read_events` raises.
    """
    if _TYPES not in package.parts or "_rels/.rels" not in package.parts:
        raise package.refused(Refusal.NOT_A_PACKAGE)
    found = _target(relationships(package, ""), "officeDocument")
    if found not in package.parts or not found.startswith("xl/"):
        raise package.refused(Refusal.NOT_A_PACKAGE)
    return found


def read_small(
    package: Package, part: str, begin: Begin, end: End | None = None, characters: Characters | None = None
) -> None:
    """Read a part that is neither a sheet nor the texts of cells: it is not large."""
    package.refuse_larger(part, package.kind.small_part)
    read_events(package, part, begin, end, characters)


def _target(relations: Collection[Relationship], kind: str) -> str:
    return next((relation.target for relation in relations if relation.kind == kind), "")


def _refuse_other_kinds(package: Package) -> None:
    names = {name.lower() for name in package.parts}
    if {"mimetype", "content.xml"} <= names or "xl/workbook.bin" in names:
        raise package.refused(Refusal.OTHER_KIND)


def _has_macros(package: Package) -> bool:
    names = [name.lower() for name in package.parts]
    if any(name.endswith(("vbaproject.bin", "vbadata.xml")) or name.startswith("xl/macrosheets/") for name in names):
        return True
    package.refuse_larger(_TYPES, package.kind.small_part)
    return b"macroenabled" in package.read(_TYPES).lower()


def _refuse_large_or_declaring(package: Package, scanned: Collection[str]) -> None:
    """Refuse parts of XML, but for those that are scanned, that are large or declare a type of document."""
    for part in package.parts:
        if part in scanned or not part.lower().endswith((".xml", ".rels", ".vml")):
            continue
        package.refuse_larger(part, package.kind.small_part)
        content = package.read(part).replace(b"\x00", b"")
        if b"<!D" in content or b"<!E" in content:
            raise package.refused(Refusal.ENTITIES)


def _repeated(names: list[str]) -> str:
    seen: set[str] = set()
    for name in names:
        known = name.strip().casefold()
        if known in seen:
            return name
        seen.add(known)
    return ""


def _tables(package: Package, sheets: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part, sheet in sheets.items():
        for relation in relationships(package, part):
            if relation.kind != "table" or relation.target not in package.parts:
                continue

            def begin(element: str, attributes: Mapping[str, str], sheet: str = sheet) -> None:
                if element == "table":
                    found[attributes.get("displayName", attributes.get("name", ""))] = sheet

            read_small(package, relation.target, begin)
    return found


def _carried(package: Package) -> tuple[str, ...]:
    names = [name.lower() for name in package.parts]
    found = [kind for kind, starts in _CARRIED.items() if any(name.startswith(starts) for name in names)]
    return (*found, "properties") if _names_person(package) else tuple(found)


def _names_person(package: Package) -> bool:
    """Return whether the properties of the file say who made or saved it."""
    if _PROPERTIES not in package.parts:
        return False
    element = ""
    found: list[str] = []

    def begin(name: str, _attributes: Mapping[str, str]) -> None:
        nonlocal element
        element = name

    def characters(text: str) -> None:
        if element in ("creator", "lastModifiedBy") and text.strip():
            found.append(text)

    read_small(package, _PROPERTIES, begin, characters=characters)
    return bool(found)


def _area(text: str) -> CellArea | None:
    found = _AREA.fullmatch(text.strip())
    if found is None:
        return None
    quoted, plain, column, row, last_column, last_row = found.groups()
    sheet = quoted.replace("''", "'") if quoted else plain.removeprefix("$")
    first = (int(row), column_index_from_string(column))
    return CellArea(sheet, *first, int(last_row or row), column_index_from_string(last_column or column))


class WorkbookPart:
    """The sheets of a workbook, (name, id of its relation), and the named ranges that hold in all of it."""

    def __init__(self, package: Package, part: str) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.hidden: list[str] = []
        self.names: dict[str, str] = {}
        self.has_1904 = False
        self._name = ""
        self._text: list[str] = []
        read_small(package, part, self._begin, self._end, self._characters)

    def _begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "sheet":
            id = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
            self.sheets.append((attributes.get("name", ""), id))
            if attributes.get("state", "visible") != "visible":
                self.hidden.append(attributes.get("name", ""))
        elif element == "workbookPr":
            self.has_1904 = attributes.get("date1904") in ("1", "true")
        elif element == "definedName" and "localSheetId" not in attributes and len(self.names) < _MOST_NAMES:
            self._name, self._text = attributes.get("name", ""), []

    def _end(self, element: str) -> None:
        if element == "definedName" and self._name:
            self.names[self._name] = "".join(self._text)
            self._name = ""

    def _characters(self, text: str) -> None:
        if self._name:
            self._text.append(text)
