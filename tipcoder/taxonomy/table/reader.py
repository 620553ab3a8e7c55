"""Reads taxonomies from tables: one row a term, in a workbook or a csv file, of this program or any other.

The columns are those of `headers.py`; several values of a cell are lines of it. Rows with `property` and
`value` describe a taxonomy (`version`, `title::shqip (sq)`, `scheme::sherloc`): in a workbook on a sheet of
their own, in a csv file before the terms. The choices of an XLSForm are such a table too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages.tags import code_of_name
from tipcoder.taxonomy.checks import faults, in_reading_order, is_code, is_date, unlabelled
from tipcoder.taxonomy.model import TaxonomyReading, canonical, legal_code
from tipcoder.taxonomy.table.headers import (
    BY_LANGUAGE,
    COLUMN,
    PROPERTY,
    VALUE,
    ColumnHeader,
    headers_of,
    is_header_row,
)
from tipcoder.taxonomy.table.sheets import TermSheet, read_sheets

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
