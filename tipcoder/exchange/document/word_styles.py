"""Sets up the styles, the page and the language of a document, on the template of python-docx."""

from typing import Any

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from tipcoder.exchange.document.word_xml import Element, add

FONT = "Calibri"
_REPORT_FONT = "Verdana"
"""The font of a report: its charts are written in one of the same widths, and readers that lack it take that one."""
TEXT_WIDTH = Mm(162)
_MARGIN = Mm(24)
_INK = RGBColor(0x1D, 0x26, 0x33)
_BLUE = RGBColor(0x1F, 0x4E, 0x79)
_GREY = RGBColor(0x5A, 0x64, 0x75)
_HEADINGS = ((1, 20, 0, 10), (2, 14, 16, 5), (3, 11.5, 12, 3))
"""Level, size, space before and after, in points."""
_RUNNING_HEADINGS = ((1, 16, 18, 4), (2, 13, 14, 4), (3, 11.5, 10, 3), *((level, 10.5, 8, 3) for level in range(4, 10)))
"""The same where headings begin no page."""
_INSTEAD = """<w:font w:name="Verdana"><w:altName w:val="DejaVu Sans"/><w:family w:val="swiss"/></w:font></w:fonts>"""
"""Entry of the table of fonts that names the one to take where a reader lacks that of a report."""
_FLOWING_HEADINGS = ((1, 15, 18, 6), (2, 11, 11, 4), (3, 9, 8, 2))
"""The same in a report, whose chapters follow each other on a page."""
STEP = 340
"""Indent of an entry for each step, in twentieths of a point."""
_AMBER = "C98A00"

DRAFT, NOTE, BULLET, QUOTATION, FACT = "ReportDraft", "ReportNote", "ReportBullet", "ReportQuotation", "ReportFact"
CELL, HEAD, NUMBER = "ReportCell", "ReportHead", "ReportNumber"
BOX, BOX_TITLE, PROMPT = "ReportBox", "ReportBoxTitle", "ReportPrompt"
PICTURE, COVER, COVER_NOTE, CONTENTS_HEAD, HINT = (
    "ReportPicture",
    "ReportCover",
    "ReportCoverNote",
    "ReportContents",
    "ReportHint",
)
STRONG, MARK = "ReportStrong", "ReportMark"
ENTRY, LINE, QUOTED = "ReportEntry", "ReportLine", "ReportQuoted"
STATE, SOFT, SOURCE = "ReportState", "ReportSoft", "ReportSource"
"""Styles by their ids, which have no blanks."""


def set_up(document: Docx, language: str, *, runs_on: bool = False, flows: bool = False) -> None:
    """Give the document its page in A4, its styles and its language."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    section.header_distance = section.footer_distance = Mm(11)
    section.different_first_page_header_footer = not runs_on
    _set_language(document, language)
    _set_headings(document, runs_on=runs_on, flows=flows)
    _add_styles(document)
    if runs_on:
        _add_running_styles(document)
    if flows:
        _set_smaller(document)


def _set_language(document: Docx, language: str) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for found in defaults.findall(qn("w:lang")):
        defaults.remove(found)
    add(defaults, "lang", val=language, eastAsia=language, bidi="ar-SA")
    document.core_properties.language = language


def _set_headings(document: Docx, *, runs_on: bool, flows: bool) -> None:
    normal = document.styles["Normal"]
    _set_font(normal, 10.5, _INK)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.12
    headings = _FLOWING_HEADINGS if flows else _RUNNING_HEADINGS if runs_on else _HEADINGS
    for level, size, before, after in headings:
        style = document.styles[f"Heading {level}"]
        _set_font(style, size, _BLUE, bold=True)
        form = style.paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.keep_with_next, form.page_break_before = True, level == 1 and not runs_on and not flows
    for name, size, after in (("Title", 22 if runs_on else 30, 6), ("Subtitle", 12 if runs_on else 15, 24)):
        style = document.styles[name]
        _set_font(style, size, _BLUE if name == "Title" else _GREY, bold=name == "Title", italic=False)
        style.paragraph_format.space_after = Pt(after)
        _drop_border(style)
    caption = document.styles["Caption"]
    _set_font(caption, 9.5, _BLUE, bold=True)
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(10), Pt(3)


def _add_styles(document: Docx) -> None:
    draft = _paragraph_style(document, DRAFT, 10.5, _INK)
    draft.paragraph_format.left_indent = Mm(3)
    _border(draft, ("left",), _AMBER, size=18, space=6)
    _paragraph_style(document, NOTE, 8.5, _GREY, after=8)
    bullet = _paragraph_style(document, BULLET, 10.5, _INK, after=3)
    bullet.paragraph_format.left_indent, bullet.paragraph_format.first_line_indent = Mm(5), Mm(-5)
    bullet.paragraph_format.tab_stops.add_tab_stop(Mm(5))
    _paragraph_style(document, FACT, 9, _INK, after=2)
    quotation = _paragraph_style(document, QUOTATION, 10, _INK)
    quotation.font.italic = True
    quotation.paragraph_format.left_indent = quotation.paragraph_format.right_indent = Mm(8)
    for name, size, alignment in ((CELL, 9, None), (HEAD, 8.5, None), (NUMBER, 9, WD_ALIGN_PARAGRAPH.RIGHT)):
        style = _paragraph_style(document, name, size, _INK, after=1)
        style.paragraph_format.space_before, style.paragraph_format.line_spacing = Pt(1), 1.0
        style.paragraph_format.alignment = alignment
        style.font.bold = True if name == HEAD else None
    _paragraph_style(document, BOX, 10.5, _INK)
    _paragraph_style(document, BOX_TITLE, 9.5, _BLUE, after=3).font.bold = True
    _paragraph_style(document, PROMPT, 9.5, _GREY, after=36).font.italic = True
    picture = _paragraph_style(document, PICTURE, 10.5, _INK, after=0)
    picture.paragraph_format.space_before, picture.paragraph_format.keep_with_next = Pt(8), True
    picture.paragraph_format.line_spacing = 1.0
    _paragraph_style(document, COVER, 10.5, _INK, after=2)
    note = _paragraph_style(document, COVER_NOTE, 10, _INK, after=4)
    note.paragraph_format.space_before = Pt(18)
    _border(note, ("left",), _AMBER, size=18, space=6)
    _paragraph_style(document, CONTENTS_HEAD, 20, _BLUE, after=10).font.bold = True
    document.styles[CONTENTS_HEAD].paragraph_format.page_break_before = True
    _paragraph_style(document, HINT, 8.5, _GREY).font.italic = True
    for name in ("Header", "Footer"):
        style = document.styles[name]
        _set_font(style, 8.5, _GREY)
        style.paragraph_format.tab_stops.clear_all()
        style.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    for level in (1, 2):
        entry = _paragraph_style(document, f"TOC {level}", 10.5 if level == 1 else 10, _INK, after=2)
        entry.paragraph_format.left_indent = Mm(6 * (level - 1))
        entry.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        entry.font.bold = level == 1
        if level == 1:
            entry.paragraph_format.space_before = Pt(5)
    strong = document.styles.add_style(STRONG, WD_STYLE_TYPE.CHARACTER)
    strong.font.bold = True
    mark = document.styles.add_style(MARK, WD_STYLE_TYPE.CHARACTER)
    mark.font.size, mark.font.color.rgb, mark.font.bold = Pt(8), RGBColor(0x8A, 0x5F, 0x00), True


def _set_smaller(document: Docx) -> None:
    """Set a report in its own font, in the sizes of print: it is long, and read on paper."""
    fonts = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts._blob = fonts.blob.replace(b"</w:fonts>", _INSTEAD.encode())  # noqa: SLF001  python-docx only copies it
    for style in document.styles:
        if style.type is WD_STYLE_TYPE.PARAGRAPH and style.font.name == FONT:
            _name_font(style, _REPORT_FONT)
    sizes = {CELL: 7.5, NUMBER: 7.5, HEAD: 7.5, NOTE: 7, FACT: 8, HINT: 7.5, "Title": 24, "Subtitle": 13}
    sizes |= dict.fromkeys(("Normal", DRAFT, BULLET, QUOTATION, BOX, "TOC 1", COVER_NOTE), 8.5)
    sizes |= {"Caption": 8, "Header": 7.5, "Footer": 7.5, CONTENTS_HEAD: 15}
    for name, size in sizes.items():
        document.styles[name].font.size = Pt(size)
    normal = document.styles["Normal"].paragraph_format
    normal.line_spacing, normal.space_after = 1.1, Pt(5)
    for name in (DRAFT, QUOTATION):
        document.styles[name].paragraph_format.space_after = Pt(5)
    document.styles[NOTE].paragraph_format.space_after = Pt(6)


def set_compact(document: Docx) -> None:
    """Set a document that runs on closer, so that a brief of many tables has two pages."""
    section = document.sections[0]
    section.top_margin, section.bottom_margin = Mm(18), Mm(17)
    section.header_distance = section.footer_distance = Mm(8)
    sizes = {CELL: 7.5, NUMBER: 7.5, HEAD: 7.5, NOTE: 7.5, BULLET: 8.5, "Normal": 8.5, "Title": 14}
    sizes |= {"Heading 2": 10, "Header": 7.5, "Footer": 7.5}
    for name, size in sizes.items():
        document.styles[name].font.size = Pt(size)
    gaps = {"Normal": (0, 3), BULLET: (0, 1), NOTE: (2, 2), "Title": (0, 3), "Heading 2": (7, 2)}
    for name, (before, after) in gaps.items():
        form = document.styles[name].paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
    document.styles["Normal"].paragraph_format.line_spacing = 1.0


def _add_running_styles(document: Docx) -> None:
    entry = _paragraph_style(document, ENTRY, 10.5, _INK, after=2)
    entry.paragraph_format.space_before = Pt(8)
    note = document.styles[NOTE]
    note.paragraph_format.space_before, note.font.italic = Pt(6), True
    _paragraph_style(document, LINE, 10, _INK, after=2)
    quoted = _paragraph_style(document, QUOTED, 9, _INK, after=2)
    quoted.paragraph_format.left_indent, quoted.font.italic = Mm(4), True
    for name, size, italic in ((STATE, None, True), (SOFT, None, None), (SOURCE, Pt(8.5), False)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.size, style.font.italic, style.font.color.rgb = size, italic, _GREY


def _paragraph_style(document: Docx, name: str, size: float, colour: RGBColor, after: float = 6) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    _set_font(style, size, colour)
    style.paragraph_format.space_after = Pt(after)
    return style


def _set_font(style: Any, size: float, colour: RGBColor, *, bold: bool = False, italic: bool | None = None) -> None:
    font = style.font
    font.size, font.color.rgb = Pt(size), colour
    font.bold = bold or None if style.name == "Normal" else bold
    font.italic = italic
    _name_font(style, FONT)


def _name_font(style: Any, font: str) -> None:
    style.font.name = font
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), font)


def _border(style: Any, sides: tuple[str, ...], colour: str, *, size: int, space: int) -> None:
    properties: Element = style.element.get_or_add_pPr()
    borders = add(properties, "pBdr")
    for side in sides:
        add(borders, side, val="single", sz=str(size), space=str(space), color=colour)
    # The schema has borders before spacing, indents and alignment.
    for late in ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"):
        for found in properties.findall(qn(late)):
            properties.remove(found)
            properties.append(found)


def _drop_border(style: Any) -> None:
    properties = style.element.get_or_add_pPr()
    for found in properties.findall(qn("w:pBdr")):
        properties.remove(found)
