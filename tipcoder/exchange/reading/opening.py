"""Opens a workbook that came in from anywhere: nothing in it is run, computed or fetched."""

import io
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from tipcoder.errors import UserError
from tipcoder.exchange.reading.about import About, Grid, find_in_about, is_newer, read_about
from tipcoder.exchange.reading.book import DeliveredBook, open_rows
from tipcoder.exchange.reading.findings import Finding, error, warning
from tipcoder.exchange.spreadsheet.naming import (
    ABOUT,
    CODEBOOK,
    EVIDENCE,
    LONG_TEXT,
    TERMS,
    range_name,
)
from tipcoder.office.protection import content_of, unprotected
from tipcoder.office.xlsx_repack import bare_workbook
from tipcoder.office.xlsx_scan import MOST_CELLS_OF_ALL, Scan, scan_sheet, string_lengths
from tipcoder.office.xlsx_structure import Structure, read_structure
from tipcoder.office.zip_archive import Archive, open_archive

CASES = "cases"
REMARKS = "remarks"
_FIXED = (CASES, EVIDENCE, REMARKS, CODEBOOK, TERMS, LONG_TEXT)
_MOST_LINES = {CODEBOOK: 20_000, TERMS: 150_000, LONG_TEXT: 150_000}
"""Lines of sheets that are read more than once."""
_ALWAYS = (CASES, EVIDENCE, CODEBOOK, TERMS, LONG_TEXT)


def open_delivery(path: Path, password: str = "") -> DeliveredBook:
    """Open a workbook after looking through all of it that will be read.

    Raises:
        UserError: delivery_unreadable, delivery_not_a_workbook, delivery_other_kind, delivery_macros, delivery_damaged,
            delivery_too_large, delivery_too_many_cells, delivery_entities, delivery_sheet_twice, delivery_not_ours,
            delivery_newer_format, workbook_password_needed, workbook_password_wrong; all with `file`.
    """
    content = content_of(path)
    plain = unprotected(content, path.name, password)
    archive = open_archive(plain, path.name)
    structure = read_structure(archive)
    strings = string_lengths(archive, structure.strings) if structure.strings else ()
    scans = _Scans(archive, structure, strings)
    calamine = _opened(bare_workbook(archive, structure), path.name)
    about = _about(archive, structure, scans, calamine)
    if is_newer(about):
        raise UserError("delivery_newer_format", file=path.name, format=about.format)
    sheets = _sheets(structure, about)
    if not about.values and CASES not in sheets:
        raise UserError("delivery_not_ours", file=path.name)
    looked = {sheet: scans.of(sheet) for sheet in sheets.values()}
    if any(name in sheets and looked[sheets[name]].last_row > most for name, most in _MOST_LINES.items()):
        raise UserError("delivery_too_many_cells", file=path.name)
    findings = (*find_in_about(about, structure.names), *_findings(structure, about, sheets))
    checksum = sha256(content).hexdigest()
    return DeliveredBook(path.name, checksum, about, sheets, findings, looked, calamine, structure.carried)


class _Scans:
    """Looks through each sheet once."""

    def __init__(self, archive: Archive, structure: Structure, strings: tuple[int, ...]) -> None:
        self._archive = archive
        self._parts = {sheet: part for part, sheet in structure.sheets.items()}
        self._strings = strings
        self._done: dict[str, Scan] = {}
        self._size = 0

    def of(self, sheet: str) -> Scan:
        """Return what was seen of a sheet."""
        if sheet not in self._done:
            scan = self._done[sheet] = scan_sheet(self._archive, self._parts[sheet], self._strings)
            self._size += scan.size
            if self._size > MOST_CELLS_OF_ALL:
                raise UserError("delivery_too_many_cells", file=self._archive.file)
        return self._done[sheet]


def _opened(content: bytes, file: str) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except CalamineError as error:
        raise UserError("delivery_damaged", file=file) from error


def _about(archive: Archive, structure: Structure, scans: _Scans, calamine: CalamineWorkbook) -> About:
    known = set(structure.sheets.values())
    wanted = {area.sheet for name, area in structure.names.items() if name.startswith("about_")} & known
    grids: dict[str, Grid] = {}
    for sheet in sorted(wanted)[:2]:
        scans.of(sheet)
        _, rows = open_rows(calamine, sheet, archive.file)
        grids[sheet] = {
            (line, column): cell for line, row in rows for column, cell in enumerate(row, 1) if cell is not None
        }
    return read_about(structure.names, grids)


def _sheets(structure: Structure, about: About) -> dict[str, str]:
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


def _findings(structure: Structure, about: About, sheets: Mapping[str, str]) -> Iterator[Finding]:
    if not about.values:
        yield error("delivery_about_missing", sheet=ABOUT)
    for name in dict.fromkeys((*_ALWAYS, *about.levels)):
        if name not in sheets:
            yield error("delivery_sheet_missing", sheet=name)
    about_sheets = {area.sheet for name, area in structure.names.items() if name.startswith("about_")}
    for sheet in structure.sheets.values():
        if sheet not in sheets.values() and sheet not in about_sheets and sheet != ABOUT:
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
