"""Opens a workbook from anywhere: nothing in it is run, computed or fetched."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.reading.about import About, Grid, find_in_about, is_newer, read_about
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.spreadsheet.naming import ABOUT, CHARTS, CODEBOOK, EVIDENCE, LONG_TEXT, TERMS, range_name
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.protection import content_of, unprotected
from tipcoder.office.xlsx_rows import ScannedWorkbook
from tipcoder.office.xlsx_structure import WorkbookStructure, read_structure
from tipcoder.office.zip import open_package

CASES = "cases"
REMARKS = "remarks"
_FIXED = (CASES, EVIDENCE, REMARKS, CODEBOOK, TERMS, LONG_TEXT)
_MOST_LINES = {CODEBOOK: 20_000, TERMS: 150_000, LONG_TEXT: 150_000}
"""Lines of sheets that are read more than once."""
_ALWAYS = (CASES, EVIDENCE, CODEBOOK, TERMS, LONG_TEXT)


def _refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    match reason:
        case Refusal.TOO_LARGE:
            return UserError("delivery_too_large", file=file, megabytes=values["megabytes"])
        case _:
            return UserError(_REFUSALS.get(reason, "delivery_damaged"), file=file)


_REFUSALS = {
    Refusal.UNREADABLE: "delivery_unreadable",
    Refusal.NOT_A_PACKAGE: "delivery_not_a_workbook",
    Refusal.OTHER_KIND: "delivery_other_kind",
    Refusal.TOO_MANY_CELLS: "delivery_too_many_cells",
    Refusal.ENTITIES: "delivery_entities",
    Refusal.PASSWORD_NEEDED: "workbook_password_needed",
    Refusal.PASSWORD_WRONG: "workbook_password_wrong",
}

DELIVERY = PackageKind(
    refusal=_refusal, file=100 * 2**20, content=500 * 2**20, part=500 * 2**20, small_part=30 * 2**20, parts=3_000
)
"""Limits of a delivered workbook."""


def open_delivery(path: Path, password: str = "") -> DeliveredBook:
    """Open a workbook after scanning all of it that will be read.

    Raises:
        UserError: delivery_unreadable, delivery_not_a_workbook, delivery_other_kind, delivery_macros, delivery_damaged,
            delivery_too_large, delivery_too_many_cells, delivery_entities, delivery_sheet_twice, delivery_not_ours,
            delivery_newer_format, workbook_password_needed, workbook_password_wrong; all with `file`.
    """
    content = content_of(path, DELIVERY)
    package = open_package(unprotected(content, path.name, password, DELIVERY), path.name, DELIVERY)
    structure = read_structure(package)
    if structure.has_macros:
        raise UserError("delivery_macros", file=path.name)
    if structure.repeated:
        raise UserError("delivery_sheet_twice", file=path.name, sheet=structure.repeated)
    workbook = ScannedWorkbook(package, structure)
    about = _about(structure, workbook)
    if is_newer(about):
        raise UserError("delivery_newer_format", file=path.name, format=about.format)
    sheets = _sheets(structure, about)
    if not about.values and CASES not in sheets:
        raise UserError("delivery_not_ours", file=path.name)
    scans = {name: workbook.scan(sheet) for name, sheet in sheets.items()}
    if any(name in scans and scans[name].last_row > most for name, most in _MOST_LINES.items()):
        raise UserError("delivery_too_many_cells", file=path.name)
    faults = (*find_in_about(about, structure.names), *_faults(structure, about, sheets))
    checksum = sha256(content).hexdigest()
    return DeliveredBook(path.name, checksum, about, sheets, faults, workbook, structure.carried)


def _about(structure: WorkbookStructure, workbook: ScannedWorkbook) -> About:
    known = set(structure.sheets.values())
    wanted = {area.sheet for name, area in structure.names.items() if name.startswith("about_")} & known
    grids: dict[str, Grid] = {
        sheet: {
            (line, column): cell
            for line, row in workbook.read(sheet).rows
            for column, cell in enumerate(row, 1)
            if cell is not None
        }
        for sheet in sorted(wanted)[:2]
    }
    return read_about(structure.names, grids)


def _sheets(structure: WorkbookStructure, about: About) -> dict[str, str]:
    """Map what tipcoder calls sheets to what they are called in the file, those that are there."""
    by_name = {sheet.strip().casefold(): sheet for sheet in structure.sheets.values()}
    tables = {table.casefold(): sheet for table, sheet in structure.tables.items()}
    stable = dict.fromkeys((*_FIXED, *about.levels))
    found: dict[str, str] = {}
    for name in stable:
        sheet = by_name.get(name.casefold()) or tables.get(range_name("table", name).casefold())
        if sheet is not None and sheet not in found.values():
            found[name] = sheet
    if not about.levels:
        found |= {sheet: sheet for sheet in by_name.values() if sheet not in (*found.values(), ABOUT)}
    return found


def _faults(structure: WorkbookStructure, about: About, sheets: Mapping[str, str]) -> Iterator[Fault]:
    if not about.values:
        yield error("delivery_about_missing", sheet=ABOUT)
    for name in dict.fromkeys((*_ALWAYS, *about.levels)):
        if name not in sheets:
            yield error("delivery_sheet_missing", sheet=name)
    about_sheets = {area.sheet for name, area in structure.names.items() if name.startswith("about_")}
    for sheet in structure.sheets.values():
        if sheet not in sheets.values() and sheet not in about_sheets and sheet not in (ABOUT, CHARTS):
            yield warning("delivery_sheet_ignored", sheet=sheet)
        elif sheet in structure.hidden:
            yield warning("delivery_sheet_hidden", sheet=sheet)
    for kind in structure.carried:
        if kind in _CARRIED:
            yield warning(_CARRIED[kind])


_CARRIED = {
    "links": "delivery_links",
    "objects": "delivery_objects",
    "connections": "delivery_connections",
    "comments": "delivery_comments",
}
