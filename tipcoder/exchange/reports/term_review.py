"""Writes the terms that a national lawyer must confirm as a workbook: one row a term, with room for the answer."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import Workbook

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.framework.expressions.sentence_ranges import read_ranges
from tipcoder.languages.captions import TermReviewCaptions

SHEET = "review"
_WIDTHS = (20, 18, 44, 44, 60, 10, 22, 18, 16, 12, 40, 14, 60)


def write_term_review(target: Path, taxonomies: Iterable[Taxonomy], language: str, captions: TermReviewCaptions) -> int:
    """Write the terms of taxonomies that need confirmation, and return how many they are.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    rows = [row for taxonomy in taxonomies for row in _rows(taxonomy, language)]
    book = Workbook(write_only=True)
    try:
        with replacing(target, ".xlsx") as scratch:
            sheet = add_fast_sheet(book, SHEET)
            sheet.freeze_panes = "D2"
            set_up_page(sheet, _WIDTHS, header_rows=1)
            for place, width in enumerate(_WIDTHS):
                sheet.column_dimensions[chr(ord("A") + place)].width = width
            sheet.append([text_cell(sheet, head, **styles.LABEL_STYLE) for head in captions.by_key.values()])
            for row in rows:
                sheet.append([text_cell(sheet, text, alignment=styles.WRAPPED) for text in row])
            save(book, scratch)
    finally:
        discard(book)
    return len(rows)


def _rows(taxonomy: Taxonomy, language: str) -> Iterator[tuple[str, ...]]:
    for term in taxonomy.terms:
        if term.needs_confirmation:
            yield (
                taxonomy.title(language),
                term.code,
                term.label(language),
                term.label("en"),
                term.definitions.get(language) or term.definitions.get("en", ""),
                term.columns.get("country", ""),
                " ".join(filter(None, (term.columns.get("law"), term.columns.get("article")))),
                _months(term),
                f"{term.valid_from}–{term.valid_to}" if term.valid_from or term.valid_to else "",
                term.columns.get("confidence", ""),
                term.columns.get("range_source") or term.columns.get("source", ""),
                "",
                "",
            )


def _months(term: Term) -> str:
    """Return the ranges over time, one a line: `2006-01-01–2009-09: 24–120`."""
    return "\n".join(
        f"{one.since}–{one.until}: {one.least}–{one.most}" for one in read_ranges(term.columns.get("ranges", ""))
    )
