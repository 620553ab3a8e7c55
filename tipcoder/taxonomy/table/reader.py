"""Reads taxonomies from tables: one row a term, in a workbook or a csv file, of this program or any other.

The columns are those of `headers.py`; several values of a cell are lines of it. Rows with `property` and
`value` describe a taxonomy (`version`, `title::shqip (sq)`, `scheme::sherloc`): in a workbook on a sheet of
their own, in a csv file before the terms. The choices of an XLSForm are such a table too.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from openpyxl.utils import get_column_letter

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages.tags import code_of_name
from tipcoder.office.csv_cells import unguarded
from tipcoder.office.protection import content_of
from tipcoder.office.xlsx_rows import CellValue, Rectangle, ScannedWorkbook, SheetGrid
from tipcoder.office.xlsx_structure import read_structure
from tipcoder.office.zip import ZIP_SIGNATURE, open_package
from tipcoder.taxonomy.checks import faults, in_reading_order, is_code, is_date, unlabelled
from tipcoder.taxonomy.limits import LARGEST_FILE, MOST_ROWS, TAXONOMY_FILE, refuse_many_terms
from tipcoder.taxonomy.model import TaxonomyReading, canonical, clean, legal_code
from tipcoder.taxonomy.table.headers import (
    BY_LANGUAGE,
    COLUMN,
    PROPERTY,
    VALUE,
    ColumnHeader,
    headers_of,
    is_header_row,
)

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


_HEADER_WITHIN = 20
_SURVEY, _CHOICES = "survey", "choices"

_Cells = Mapping[ColumnHeader, str]


def read_table(path: Path) -> TaxonomyReading:
    """Return the taxonomies of a workbook or a csv file.

    Raises:
        UserError: those of `sheets.read_sheets`; taxonomy_header_missing(where).
        UserErrors: the faults of the rows, each with its cell (`where`).
    """
    sheets = read_sheets(path)
    if {_SURVEY, _CHOICES} <= {sheet.name.strip().lower() for sheet in sheets}:
        sheets = [sheet for sheet in sheets if sheet.name.strip().lower() == _CHOICES]
    reading = _TableParser()
    tables = []
    for sheet in sheets:
        row, headers = _header_row(sheet)
        if headers:
            tables.append((sheet, row, headers))
        elif any(map(any, sheet.rows)):
            reading.remarks.append(UserError("taxonomy_sheet_left_out", where=path.name, sheet=sheet.name))
    if not tables:
        raise UserError("taxonomy_header_missing", where=path.name)
    with_terms = sum("code" in {header.kind for header in headers.values()} for _, _, headers in tables)
    for sheet, row, headers in tables:
        named = path.stem if with_terms == 1 or not sheet.name else sheet.name
        reading.sheet(sheet, row, headers, legal_code(named) or "taxonomy")
    taxonomies = tuple(reading.taxonomies())
    if reading.faults:
        raise UserErrors(reading.faults)
    return TaxonomyReading(taxonomies, tuple(reading.remarks))


def _header_row(sheet: TermSheet) -> tuple[int, dict[int, ColumnHeader]]:
    for number, cells in enumerate(sheet.rows[:_HEADER_WITHIN]):
        headers = headers_of(cells)
        if is_header_row(headers):
            return number, headers
    return 0, {}


@dataclass(slots=True)
class _PlacedTerm:
    """A term with its sheet, its row and the columns there."""

    term: Term
    sheet: TermSheet
    number: int
    places: Mapping[str, int]

    def where(self, key: str) -> str:
        """Return the cell of a property, else the row."""
        return self.sheet.where(self.number, self.places.get(key, -1))


@dataclass(slots=True)
class _TableParser:
    """Collects rows by taxonomy, with faults and with remarks on what was guessed."""

    heads: dict[str, Taxonomy] = field(default_factory=dict)
    rows: dict[str, list[_PlacedTerm]] = field(default_factory=dict)
    schemes: dict[str, dict[str, str]] = field(default_factory=dict)
    remarks: list[UserError] = field(default_factory=list)
    faults: list[UserError] = field(default_factory=list)

    def sheet(self, sheet: TermSheet, header_row: int, headers: Mapping[int, ColumnHeader], id: str) -> None:
        """Take in the rows of a sheet; `id` is the taxonomy where no column says which, a blank one the one before."""
        for place, header in headers.items():
            if header.is_guess and header.kind in BY_LANGUAGE:
                self.remarks.append(
                    UserError("taxonomy_column_language", where=sheet.where(header_row, place), language=header.of)
                )
        schemes = [header.of for header in headers.values() if header.kind in list(MatchKind)]
        has_ids = any(header.kind == "taxonomy" for header in headers.values())
        if not has_ids:
            self._declare(id, schemes)
        for number, row in enumerate(sheet.rows[header_row + 1 :], header_row + 1):
            cells = {headers[place]: text for place, text in enumerate(row) if text and place in headers}
            if not cells:
                continue
            id = _code_from(cells.get(ColumnHeader("taxonomy"), "")) or id
            self._declare(id, schemes)
            line = _TableRow(
                sheet, number, {_key(header): place for place, header in headers.items()}, cells, self.faults
            )
            if cells.get(ColumnHeader(PROPERTY)):
                self.heads[id] = line.with_property(self.heads[id])
            elif cells.keys() - {ColumnHeader("taxonomy")}:
                self.rows[id] += line.rows(self.remarks)

    def taxonomies(self) -> Iterator[Taxonomy]:
        """Yield the taxonomies, their faults added to those of the rows."""
        for id, rows in self.rows.items():
            terms = [row.term for row in rows]

            def where(index: int, key: str, rows: Sequence[_PlacedTerm] = rows) -> str:
                return rows[index].where(key)

            found = faults(terms, where)
            self.faults += found
            self.remarks += unlabelled(terms, where)
            yield self._whole(id, tuple(terms if found else in_reading_order(terms)))

    def _declare(self, id: str, schemes: Iterable[str]) -> None:
        self.heads.setdefault(id, Taxonomy(id, ()))
        self.rows.setdefault(id, [])
        self.schemes.setdefault(id, {}).update(dict.fromkeys(schemes, ""))

    def _whole(self, id: str, terms: tuple[Term, ...]) -> Taxonomy:
        """Return a taxonomy; one that does not name its schemes has those that the table has columns for."""
        head = self.heads[id]
        return canonical(replace(head, terms=terms, schemes=head.schemes or self.schemes[id]))


@dataclass(slots=True)
class _TableRow:
    """One row of a table."""

    sheet: TermSheet
    number: int
    places: Mapping[str, int]
    cells: _Cells
    faults: list[UserError]

    def rows(self, remarks: list[UserError]) -> Iterator[_PlacedTerm]:
        """Yield the term of the row, if it has a code."""
        written = self._cell("code")
        code = _code_from(written)
        if not code:
            self._fault("taxonomy_code_missing", "code")
            return
        if code != written:
            where = self._where("code")
            remarks.append(UserError("taxonomy_code_changed", where=where, term=code, original=written))
        yield _PlacedTerm(self._term(code), self.sheet, self.number, self.places)

    def with_property(self, taxonomy: Taxonomy) -> Taxonomy:
        """Return a taxonomy with the property of the row."""
        name, _, of = self._cell(PROPERTY).partition("::")
        value = self._cell(VALUE)
        if name == "version":
            return replace(taxonomy, version=value)
        if name == "source":
            return replace(taxonomy, source=value)
        if name == "licence":
            return replace(taxonomy, licence=value)
        if name == "title" and code_of_name(of):
            return replace(taxonomy, titles={**taxonomy.titles, code_of_name(of): value})
        if name == "description" and code_of_name(of):
            return replace(taxonomy, descriptions={**taxonomy.descriptions, code_of_name(of): value})
        if name == "scheme" and of:
            return replace(taxonomy, schemes={**taxonomy.schemes, of: value})
        if name != "taxonomy":
            self._fault("taxonomy_property_unknown", PROPERTY, value=self._cell(PROPERTY))
        return taxonomy

    def _term(self, code: str) -> Term:
        labels = self._texts("label")
        return Term(
            code,
            labels,
            parent=_code_from(self._cell("parent")),
            alternatives=self._word_lists("alternative"),
            hidden=self._word_lists("hidden"),
            definitions=self._texts("definition"),
            includes=self._texts("include"),
            excludes=self._texts("exclude"),
            examples=self._texts("example"),
            provenance=dict(self._provenance()),
            status=self._status(),
            valid_from=self._date("valid_from"),
            valid_to=self._date("valid_to"),
            replaced_by=tuple(map(_code_from, self._cell("replaced_by").replace(",", " ").replace(";", " ").split())),
            matches=tuple(self._matches()),
            columns={header.of: text for header, text in self.cells.items() if header.kind == COLUMN},
            proposed_by=self._cell("proposed_by"),
        )

    def _cell(self, kind: str) -> str:
        return self.cells.get(ColumnHeader(kind), "")

    def _texts(self, kind: str) -> dict[str, str]:
        return {header.of: text for header, text in self.cells.items() if header.kind == kind}

    def _word_lists(self, kind: str) -> dict[str, tuple[str, ...]]:
        return {language: tuple(text.split("\n")) for language, text in self._texts(kind).items()}

    def _provenance(self) -> Iterator[tuple[str, Provenance]]:
        for language, value in self._texts("provenance").items():
            if value.lower() in list(Provenance):
                yield language, Provenance(value.lower())
            else:
                self._fault("taxonomy_value_unknown", f"provenance::{language}", value=value)

    def _status(self) -> TermStatus:
        value = self._cell("status").lower()
        if value and value not in list(TermStatus):
            self._fault("taxonomy_value_unknown", "status", value=value)
            return TermStatus.ACTIVE
        return TermStatus(value) if value else TermStatus.ACTIVE

    def _date(self, kind: str) -> str:
        text = self._cell(kind)
        if text and not is_date(text):
            self._fault("taxonomy_value_unknown", kind, value=text)
            return ""
        return text

    def _matches(self) -> Iterable[Match]:
        for header, text in self.cells.items():
            if header.kind in list(MatchKind):
                yield from (Match(header.of, target, MatchKind(header.kind)) for target in text.split("\n"))

    def _where(self, key: str) -> str:
        return self.sheet.where(self.number, self.places.get(key, -1))

    def _fault(self, code: str, key: str, **values: str) -> None:
        self.faults.append(UserError(code, where=self._where(key), **values))


def _code_from(written: str) -> str:
    return written if is_code(written) else legal_code(written)


def _key(header: ColumnHeader) -> str:
    return f"{header.kind}::{header.of}" if header.kind == "provenance" else header.kind
