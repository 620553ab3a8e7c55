"""How a workbook is put together: its sheets, named ranges and tables, and what it carries besides."""

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tipcoder.errors import UserError
from tipcoder.office.xlsx_scan import column_number, is_utf8
from tipcoder.office.zip_archive import Archive, Begin, Characters, End

_AREA = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
_MOST_NAMES = 20_000
_MACRO_SHEETS = ("xlMacrosheet", "xlIntlMacrosheet")
_TYPES = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
_LARGEST_PART = 30 * 2**20
"""Of what is no sheet and no text of cells."""
_LARGEST_STRINGS = 150 * 2**20


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells of a sheet; rows and columns count from 1, the last ones belong to it."""

    sheet: str
    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Structure:
    """`sheets` are names by part in their order, `names` the named ranges that are areas, `tables` sheets by table."""

    sheets: Mapping[str, str]
    names: Mapping[str, Area]
    tables: Mapping[str, str]
    strings: str
    styles: str
    has_1904: bool
    """Whether days are counted from 1904, as old programs for Macintosh did."""
    hidden: frozenset[str]
    carried: tuple[str, ...]
    """What is in the file besides sheets: `links`, `objects`, `connections`, `comments`, `properties` with names."""


def read_structure(archive: Archive) -> Structure:
    """Read how a workbook is put together.

    Raises:
        UserError: delivery_not_a_workbook, delivery_other_kind, delivery_macros, delivery_sheet_twice, and what
            `Archive` raises.
    """
    main = _main_part(archive)
    book = _Workbook()
    _read_small(archive, main, book.begin, book.end, book.characters)
    relations = _relations(archive, main)
    sheets: dict[str, str] = {}
    for name, id in book.sheets:
        kind, part = relations.get(id, ("", ""))
        if kind in _MACRO_SHEETS:
            raise UserError("delivery_macros", file=archive.file)
        if kind != "worksheet":
            continue
        if part not in archive.parts or not part.endswith(".xml") or part in sheets:
            raise archive.damaged()
        sheets[part] = name
    _refuse_twice(archive, [name for name, _ in book.sheets])
    strings, styles = (
        next((part for kind, part in relations.values() if kind == wanted), "")
        for wanted in ("sharedStrings", "styles")
    )
    if {strings, styles} - {"", *archive.parts}:
        raise archive.damaged()
    if strings and archive.parts[strings].file_size > _LARGEST_STRINGS:
        raise UserError("delivery_too_large", file=archive.file, megabytes=_LARGEST_STRINGS // 2**20)
    _refuse_large_or_declaring(archive, {*sheets, strings})
    if styles and not is_utf8(archive.read(styles)):
        raise archive.damaged()
    names = {name: area for name, text in book.names.items() if (area := _area(text)) is not None}
    tables = _tables(archive, sheets)
    return Structure(sheets, names, tables, strings, styles, book.has_1904, frozenset(book.hidden), _carried(archive))


def _main_part(archive: Archive) -> str:
    _refuse_other_kinds(archive)
    found = [part for kind, part in _relations(archive, "").values() if kind == "officeDocument"]
    if not found or found[0] != "xl/workbook.xml" or found[0] not in archive.parts:
        raise UserError("delivery_not_a_workbook", file=archive.file)
    return found[0]


def _refuse_other_kinds(archive: Archive) -> None:
    names = {name.lower() for name in archive.parts}
    if "mimetype" in names and "content.xml" in names:
        raise UserError("delivery_other_kind", file=archive.file)
    if "xl/workbook.bin" in names:
        raise UserError("delivery_other_kind", file=archive.file)
    if any(name.endswith(("vbaproject.bin", "vbadata.xml")) or name.startswith("xl/macrosheets/") for name in names):
        raise UserError("delivery_macros", file=archive.file)
    if _TYPES not in archive.parts or "_rels/.rels" not in archive.parts:
        raise UserError("delivery_not_a_workbook", file=archive.file)
    _refuse_large(archive, _TYPES)
    if b"macroenabled" in archive.read(_TYPES).lower():
        raise UserError("delivery_macros", file=archive.file)


def _read_small(
    archive: Archive, part: str, begin: Begin, end: End | None = None, characters: Characters | None = None
) -> None:
    """Read a part that is no sheet: it is not large."""
    _refuse_large(archive, part)
    archive.read_xml(part, begin, end, characters)


def _refuse_large(archive: Archive, part: str) -> None:
    if archive.parts[part].file_size > _LARGEST_PART:
        raise UserError("delivery_too_large", file=archive.file, megabytes=_LARGEST_PART // 2**20)


def _refuse_large_or_declaring(archive: Archive, scanned: Collection[str]) -> None:
    """Look at the parts of XML that are not looked through otherwise: none of them declares a type of document."""
    for part in archive.parts:
        if part in scanned or not part.lower().endswith((".xml", ".rels", ".vml")):
            continue
        _refuse_large(archive, part)
        content = archive.read(part).replace(b"\x00", b"")
        if b"<!D" in content or b"<!E" in content:
            raise UserError("delivery_entities", file=archive.file)


def _refuse_twice(archive: Archive, names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        known = name.strip().casefold()
        if known in seen:
            raise UserError("delivery_sheet_twice", file=archive.file, sheet=name)
        seen.add(known)


def _relations(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Return kind and part of each relation of a part, by its id; those that lead out of the file are left out."""
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], target)

    path = f"{folder}/_rels/{name}.rels".lstrip("/")
    if path in archive.parts:
        _read_small(archive, path, begin)
    return found


def _tables(archive: Archive, sheets: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part, sheet in sheets.items():
        for kind, table in _relations(archive, part).values():
            if kind != "table" or table not in archive.parts:
                continue

            def begin(element: str, attributes: Mapping[str, str], sheet: str = sheet) -> None:
                if element == "table":
                    found[attributes.get("displayName", attributes.get("name", ""))] = sheet

            _read_small(archive, table, begin)
    return found


def _carried(archive: Archive) -> tuple[str, ...]:
    kinds = {
        "links": ("xl/externallinks/",),
        "objects": ("xl/embeddings/", "xl/activex/", "xl/ctrlprops/", "xl/media/"),
        "connections": ("xl/connections.xml", "xl/querytables/", "xl/model/"),
        "comments": ("xl/comments", "xl/threadedcomments/"),
    }
    names = [name.lower() for name in archive.parts]
    found = [kind for kind, starts in kinds.items() if any(name.startswith(starts) for name in names)]
    return (*found, "properties") if _names_person(archive) else tuple(found)


def _names_person(archive: Archive) -> bool:
    """Whether the properties of the file say who made or saved it."""
    if _PROPERTIES not in archive.parts:
        return False
    element = ""
    found: list[str] = []

    def begin(name: str, _attributes: Mapping[str, str]) -> None:
        nonlocal element
        element = name

    def characters(text: str) -> None:
        if element in ("creator", "lastModifiedBy") and text.strip():
            found.append(text)

    _read_small(archive, _PROPERTIES, begin, characters=characters)
    return bool(found)


def _area(text: str) -> Area | None:
    found = _AREA.fullmatch(text.strip())
    if found is None:
        return None
    quoted, plain, column, row, last_column, last_row = found.groups()
    sheet = quoted.replace("''", "'") if quoted else plain.removeprefix("$")
    first = (int(row), column_number(column))
    return Area(sheet, *first, int(last_row or row), column_number(last_column or column))


class _Workbook:
    """The sheets of a workbook, (name, id of its relation), and the named ranges that hold in all of it."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.hidden: list[str] = []
        self.names: dict[str, str] = {}
        self.has_1904 = False
        self._name = ""
        self._text: list[str] = []

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "sheet":
            id = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
            self.sheets.append((attributes.get("name", ""), id))
            if attributes.get("state", "visible") != "visible":
                self.hidden.append(attributes.get("name", ""))
        elif element == "workbookPr":
            self.has_1904 = attributes.get("date1904") in ("1", "true")
        elif element == "definedName" and "localSheetId" not in attributes and len(self.names) < _MOST_NAMES:
            self._name, self._text = attributes.get("name", ""), []

    def end(self, element: str) -> None:
        if element == "definedName" and self._name:
            self.names[self._name] = "".join(self._text)
            self._name = ""

    def characters(self, text: str) -> None:
        if self._name:
            self._text.append(text)
