"""Writes workbooks that somebody else answers: what an intake check found, and terms that a lawyer must confirm."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.exchange.spreadsheet import styles
from tipcoder.exchange.spreadsheet.fast_sheet import add_fast_sheet, discard, text_cell
from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.framework.expressions.sentence_ranges import read_ranges
from tipcoder.languages.captions import TermReviewCaptions

_FAULT_WIDTHS = (12, 22, 10, 100)
_TERM_WIDTHS = (20, 18, 44, 44, 60, 10, 22, 18, 16, 12, 40, 14, 60)


def write_report_workbook(target: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write the faults that a check found, to be sent back to whoever made the delivery.

    `heads` and the cells of a row: severity, sheet, cell, and what was found.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    _write(target, "findings", _FAULT_WIDTHS, heads, rows, title=title)


def write_term_review(target: Path, taxonomies: Iterable[Taxonomy], language: str, captions: TermReviewCaptions) -> int:
    """Write the terms of taxonomies that need confirmation, with room for the answers; return how many they are.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    rows = [row for taxonomy in taxonomies for row in _rows(taxonomy, language)]
    _write(target, "review", _TERM_WIDTHS, tuple(captions.by_key.values()), rows, frozen=3)
    return len(rows)


def _write(
    target: Path,
    name: str,
    widths: Sequence[int],
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    title: str = "",
    frozen: int = 0,
) -> None:
    """Write one sheet, of which the heads and so many columns stay in sight. A title has a row between it and these."""
    header_rows = 3 if title else 1
    book = Workbook(write_only=True)
    try:
        with replacing(target, ".xlsx") as scratch:
            sheet = add_fast_sheet(book, name)
            sheet.freeze_panes = f"{get_column_letter(frozen + 1)}{header_rows + 1}"
            set_up_page(sheet, widths, header_rows=header_rows)
            for place, width in enumerate(widths, 1):
                sheet.column_dimensions[get_column_letter(place)].width = width
            if title:
                sheet.append([text_cell(sheet, title, font=styles.TITLE_FONT)])
                sheet.append([])
            sheet.append([text_cell(sheet, head, **styles.LABEL_STYLE) for head in heads])
            for row in rows:
                sheet.append([text_cell(sheet, words, alignment=styles.WRAPPED) for words in row])
            save(book, scratch)
    finally:
        discard(book)


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
