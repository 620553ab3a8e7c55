"""Writes a sheet on a case as a page of HTML, which is printed as PDF."""

from collections.abc import Iterator, Sequence
from html import escape

from tipcoder.exchange.reports.case_sheet import CaseSheet, SheetAnswer

_INK, _BLUE, _GREY, _LINE = "#1d2633", "#1f4e79", "#5a6475", "#d5dce5"
_HEADINGS = (14, 12.5, 11.5, 10.5)


def case_sheet_page(sheet: CaseSheet) -> str:
    """Return the sheet as HTML with the styles that Qt's rich text knows."""
    return "".join(_pieces(sheet))


def _pieces(sheet: CaseSheet) -> Iterator[str]:
    yield f'<html lang="{escape(sheet.language)}"><body style="color:{_INK}; font-size:10pt">'
    yield f'<p style="color:{_BLUE}; font-size:22pt; font-weight:600; margin-bottom:6px">{escape(sheet.title)}</p>'
    yield from _table([SheetAnswer(name, value) for name, value in sheet.facts])
    yield f'<p style="color:{_GREY}; font-style:italic; margin-top:8px">{escape(sheet.note)}</p>'
    for part in sheet.parts:
        size = _HEADINGS[min(part.depth, len(_HEADINGS)) - 1]
        style = f"color:{_BLUE}; font-size:{size}pt; font-weight:600; margin-top:14px; margin-bottom:4px"
        yield f'<h3 style="{style}">{escape(part.heading)}</h3>'
        yield from _table(part.answers)
    yield "</body></html>"


def _table(answers: Sequence[SheetAnswer]) -> Iterator[str]:
    rows = [_row(answer) for answer in answers]
    if rows:
        yield f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


def _row(answer: SheetAnswer) -> str:
    state = f' style="color:{_GREY}; font-style:italic"' if answer.is_state else ""
    under = [(f"“{text}”", place) for text, place in answer.passages]
    under += answer.remarks
    more = "".join(
        f'<p style="margin-left:10px; margin-top:2px; margin-bottom:0; font-size:9pt"><i>{_lines(text)}</i> '
        f'<span style="color:{_GREY}; font-size:8pt">({escape(source)})</span></p>'
        for text, source in under
    )
    border = f"border-bottom: 1px solid {_LINE}"
    return (
        f'<tr><td width="36%" style="color:{_GREY}; font-size:9pt; {border}">{escape(answer.label)}</td>'
        f'<td width="64%" style="{border}"><span{state}>{_lines(answer.words)}</span>{more}</td></tr>'
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
