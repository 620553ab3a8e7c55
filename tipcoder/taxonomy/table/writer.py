"""Writes taxonomies as tables: an Excel workbook or a csv file, one row a term, read back without loss.

A workbook has the sheets `terms` and `taxonomy` (properties of each taxonomy, as `property` and `value`); a csv file
has the same rows one after the other. Every scheme has its column `exact::scheme`, be it empty. Text is never a
formula: by its type in a workbook, by a ' before it in a csv file.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from tipcoder.domain.taxonomies import MatchKind, Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.tags import column_name
from tipcoder.office.csv_cells import guarded
from tipcoder.taxonomy.model import canonical
from tipcoder.taxonomy.table.headers import BY_LANGUAGE, COLUMN, PROPERTY, SINGLE, VALUE, ColumnHeader, header_text

CELL_LIMIT = 32_767
"""Units of UTF-16 that Excel reads in a cell."""
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDTHS = {"label": 32, "definition": 60, "include": 40, "exclude": 40, "example": 40, "alternative": 28, "hidden": 28}
_WIDTH = 16
_OPTIONAL = ("valid_from", "valid_to", "replaced_by", "proposed_by")

_Cells = Mapping[ColumnHeader, str]


def workbook_file(taxonomies: Iterable[Taxonomy], file: str) -> bytes:
    """Return taxonomies as an Excel workbook.

    Raises UserError taxonomy_text_long(where, term): a text that no cell can hold.
    """
    several = tuple(map(canonical, taxonomies))
    terms = [cells for taxonomy in several for cells in _terms(taxonomy)]
    properties = [cells for taxonomy in several for cells in _property_rows(taxonomy)]
    _refuse_long((*terms, *properties), file)  # before openpyxl begins a sheet: it warns of one that is left unfinished
    workbook = Workbook(write_only=True)
    _sheet(workbook, "terms", _headers(several), terms)
    _sheet(workbook, "taxonomy", (ColumnHeader("taxonomy"), ColumnHeader(PROPERTY), ColumnHeader(VALUE)), properties)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def csv_file(taxonomies: Iterable[Taxonomy]) -> bytes:
    """Return taxonomies as a csv file in UTF-8 with its mark, as Excel needs it."""
    several = tuple(map(canonical, taxonomies))
    first, *rest = _headers(several)
    headers = (first, ColumnHeader(PROPERTY), ColumnHeader(VALUE), *rest)
    content = io.StringIO(newline="")
    writer = csv.writer(content)
    writer.writerow([guarded(header_text(header)) for header in headers])
    for taxonomy in several:
        for cells in (*_property_rows(taxonomy), *_terms(taxonomy)):
            writer.writerow([guarded(cells.get(header, "")) for header in headers])
    return content.getvalue().encode("utf-8-sig")


def _headers(taxonomies: Sequence[Taxonomy]) -> tuple[ColumnHeader, ...]:
    """Return the columns in the order in which a person reads them, those that all leave empty left out."""
    used = {header for taxonomy in taxonomies for cells in _terms(taxonomy) for header in cells}
    schemes = dict.fromkeys(scheme for taxonomy in taxonomies for scheme in taxonomy.schemes)
    languages = [*LANGUAGES, *sorted({header.of for header in used if header.kind in BY_LANGUAGE} - LANGUAGES.keys())]
    found = [ColumnHeader(kind) for kind in SINGLE if kind not in _OPTIONAL or ColumnHeader(kind) in used]
    for kind in BY_LANGUAGE:
        wanted = (ColumnHeader(kind, language) for language in languages)
        found += (header for header in wanted if header in used or header == ColumnHeader("label", "en"))
    for kind in MatchKind:
        wanted = (ColumnHeader(kind.value, scheme) for scheme in schemes)
        found += (header for header in wanted if header in used or kind is MatchKind.EXACT)
    columns = dict.fromkeys(name for taxonomy in taxonomies for term in taxonomy.terms for name in term.columns)
    return (*found, *(ColumnHeader(COLUMN, name) for name in columns))


def _terms(taxonomy: Taxonomy) -> Iterator[_Cells]:
    for term in taxonomy.terms:
        yield {header: text for header, text in _cells(taxonomy.id, term) if text}


def _cells(taxonomy: str, term: Term) -> Iterator[tuple[ColumnHeader, str]]:
    yield ColumnHeader("taxonomy"), taxonomy
    yield ColumnHeader("code"), term.code
    yield ColumnHeader("parent"), term.parent
    yield ColumnHeader("status"), "" if term.status is TermStatus.ACTIVE else term.status.value
    yield ColumnHeader("valid_from"), term.valid_from
    yield ColumnHeader("valid_to"), term.valid_to
    yield ColumnHeader("replaced_by"), " ".join(term.replaced_by)
    yield ColumnHeader("proposed_by"), term.proposed_by
    texts = {
        "label": term.labels, "definition": term.definitions, "include": term.includes, "exclude": term.excludes,
        "example": term.examples, "provenance": term.provenance,
    }  # fmt: skip
    for kind, by_language in texts.items():
        yield from ((ColumnHeader(kind, language), str(text)) for language, text in by_language.items())
    for kind, words in (("alternative", term.alternatives), ("hidden", term.hidden)):
        yield from ((ColumnHeader(kind, language), "\n".join(several)) for language, several in words.items())
    targets: dict[ColumnHeader, list[str]] = {}
    for match in term.matches:
        targets.setdefault(ColumnHeader(match.kind.value, match.scheme), []).append(match.target)
    yield from ((header, "\n".join(several)) for header, several in targets.items())
    yield from ((ColumnHeader(COLUMN, name), value) for name, value in term.columns.items())


def _property_rows(taxonomy: Taxonomy) -> Iterator[_Cells]:
    """Yield the properties of a taxonomy; the first is its id alone, so that one without terms is not lost."""
    properties = {"taxonomy": taxonomy.id, "version": taxonomy.version}
    properties.update({f"title::{column_name(language)}": text for language, text in taxonomy.titles.items()})
    properties.update(
        {f"description::{column_name(language)}": text for language, text in taxonomy.descriptions.items()}
    )
    properties.update({"source": taxonomy.source, "licence": taxonomy.licence})
    properties.update({f"scheme::{id}": name for id, name in taxonomy.schemes.items()})
    for name, value in properties.items():
        if value or name.startswith("scheme::"):
            yield {ColumnHeader("taxonomy"): taxonomy.id, ColumnHeader(PROPERTY): name, ColumnHeader(VALUE): value}


def _refuse_long(rows: Iterable[_Cells], file: str) -> None:
    for cells in rows:
        if any(len(_escaped(text).encode("utf-16-le")) // 2 > CELL_LIMIT for text in cells.values()):
            raise UserError("taxonomy_text_long", where=file, term=cells.get(ColumnHeader("code"), ""))


def _sheet(workbook: Any, name: str, headers: Sequence[ColumnHeader], rows: Iterable[_Cells]) -> None:
    sheet = workbook.create_sheet(name)
    sheet.freeze_panes = "C2"
    for place, header in enumerate(headers, 1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(header.kind, _WIDTH)
    sheet.append([_cell(sheet, header_text(header), is_bold=True) for header in headers])
    for cells in rows:
        sheet.append([_cell(sheet, cells[header]) if header in cells else None for header in headers])


def _cell(sheet: Any, text: str, is_bold: bool = False) -> Any:
    cell = WriteOnlyCell(sheet, _escaped(text))
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text="\n" in text, vertical="top")
    if is_bold:
        cell.font = Font(bold=True)
    return cell


def _escaped(text: str) -> str:
    return _ESCAPED.sub("_x005F_", text)
