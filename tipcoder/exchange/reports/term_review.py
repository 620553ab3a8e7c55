"""Writes the terms that a national lawyer must confirm as a workbook: one row a term, with room for the answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from openpyxl import Workbook

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.exchange.translation import QT_TRANSLATE_NOOP
from tipcoder.framework.expressions.sentence_ranges import read_ranges

SHEET = "review"
_WIDTHS = (20, 18, 44, 44, 60, 10, 22, 18, 16, 12, 40, 14, 60)


@dataclass(frozen=True, slots=True)
class TermReviewCaptions:
    """Heads of the columns. English is defined here; `tipcoder.messages.captions` translates every field."""

    taxonomy: str = QT_TRANSLATE_NOOP("TermReview", "List")
    code: str = QT_TRANSLATE_NOOP("TermReview", "Code")
    label: str = QT_TRANSLATE_NOOP("TermReview", "Term")
    english: str = QT_TRANSLATE_NOOP("TermReview", "In English")
    definition: str = QT_TRANSLATE_NOOP("TermReview", "Definition")
    country: str = QT_TRANSLATE_NOOP("TermReview", "Country")
    article: str = QT_TRANSLATE_NOOP("TermReview", "Law and article")
    imprisonment: str = QT_TRANSLATE_NOOP("TermReview", "Months of imprisonment")
    valid: str = QT_TRANSLATE_NOOP("TermReview", "Valid")
    confidence: str = QT_TRANSLATE_NOOP("TermReview", "How sure (0 to 1)")
    source: str = QT_TRANSLATE_NOOP("TermReview", "Source")
    is_right: str = QT_TRANSLATE_NOOP("TermReview", "Right? (yes, no)")
    correction: str = QT_TRANSLATE_NOOP("TermReview", "Correction, with the article or gazette that shows it")


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
            heads = [getattr(captions, field.name) for field in fields(captions)]
            sheet.append([text_cell(sheet, head, **styles.LABEL_STYLE) for head in heads])
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
