"""Writes a sheet on a case as a Word document: the same bytes for the same content."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table

from tipcoder.exchange.document.word_fields import add_field
from tipcoder.exchange.document.word_package import save_document
from tipcoder.exchange.document.word_styles import FONT
from tipcoder.exchange.reports.case_sheet import CaseSheet, SheetAnswer, SheetPart

_INK, _BLUE, _GREY = RGBColor(0x1D, 0x26, 0x33), RGBColor(0x1F, 0x4E, 0x79), RGBColor(0x5A, 0x64, 0x75)
_LABELS, _ANSWERS = Mm(62), Mm(104)
_STAMP = datetime(2026, 1, 1)
_DEEPEST = 4


def write_case_sheet_document(target: Path, sheet: CaseSheet) -> None:
    """Write the sheet as .docx into a file that is there."""
    document = _empty(sheet)
    document.add_heading(sheet.title, 0)
    _add_table(document, [SheetAnswer(name, value) for name, value in sheet.facts])
    note = document.add_paragraph(sheet.note)
    note.paragraph_format.space_before = Pt(6)
    note.runs[0].italic, note.runs[0].font.color.rgb = True, _GREY
    for part in sheet.parts:
        _add_part(document, part)
    save_document(document, target, _STAMP)


def _empty(sheet: CaseSheet) -> Docx:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(22)
    properties = document.core_properties
    properties.title, properties.author, properties.comments, properties.last_modified_by = sheet.title, "", "", ""
    properties.created = properties.modified = _STAMP
    properties.language = sheet.language
    for name, size, colour in (("Normal", 10, _INK), ("Title", 22, _BLUE)):
        _set_font(document, name, size, colour)
    for depth in range(1, _DEEPEST + 1):
        _set_font(document, f"Heading {depth}", 15 - 1.5 * depth, _BLUE)
    document.styles["Normal"].paragraph_format.space_after = Pt(2)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{sheet.title}  ·  {sheet.page} ").font.color.rgb = _GREY
    add_field(footer._p, "PAGE", "1")  # noqa: SLF001
    return document


def _set_font(document: Docx, name: str, size: float, colour: RGBColor) -> None:
    font = document.styles[name].font
    font.name, font.size, font.color.rgb = FONT, Pt(size), colour


def _add_part(document: Docx, part: SheetPart) -> None:
    document.add_heading(part.heading, min(part.depth, _DEEPEST))
    if part.answers:
        _add_table(document, part.answers)


def _add_table(document: Docx, answers: Sequence[SheetAnswer]) -> None:
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (_LABELS, _ANSWERS), strict=True):
        column.width = width
    for answer in answers:
        _add_row(table, answer)


def _add_row(table: Table, answer: SheetAnswer) -> None:
    row = table.add_row()  # type: ignore[no-untyped-call]
    label, words = row.cells
    label.width, words.width = _LABELS, _ANSWERS
    run = label.paragraphs[0].add_run(answer.label)
    run.font.size, run.font.color.rgb = Pt(9), _GREY
    said = words.paragraphs[0].add_run(answer.words)
    if answer.is_state:
        said.italic, said.font.color.rgb = True, _GREY
    for text, place in answer.passages:
        _add_under(words, f"“{text}”", place)
    for text, by in answer.remarks:
        _add_under(words, text, by)


def _add_under(cell: object, text: str, source: str) -> None:
    paragraph = cell.add_paragraph()  # type: ignore[attr-defined]
    paragraph.paragraph_format.left_indent = Mm(4)
    quoted = paragraph.add_run(text)
    quoted.italic, quoted.font.size = True, Pt(9)
    said = paragraph.add_run(f"  ({source})")
    said.font.size, said.font.color.rgb = Pt(8), _GREY
