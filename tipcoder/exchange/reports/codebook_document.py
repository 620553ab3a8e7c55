"""Writes a codebook as a Word document, with headings that its navigation pane and a table of contents can use."""

from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from tipcoder.exchange.reports.codebook import Codebook, Entry, Heading
from tipcoder.exchange.spreadsheet.files import plain_faults, replacing

_GREY = RGBColor(0x5A, 0x64, 0x75)
_MARGIN = Mm(22)
_INDENT = Mm(6)


def write_codebook_document(target: Path, codebook: Codebook) -> None:
    """Write the codebook as .docx.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    document = _empty(codebook)
    document.add_heading(codebook.title, 0)
    document.add_paragraph(codebook.subtitle, "Subtitle")
    for part in codebook.parts():
        if isinstance(part, Heading):
            document.add_heading(part.text, min(part.depth, 9))
        else:
            _add_entry(document, part)
    with replacing(target, ".docx") as scratch, plain_faults(target):
        document.save(str(scratch))


def _empty(codebook: Codebook) -> Docx:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    properties = document.core_properties
    properties.title, properties.author, properties.comments = codebook.title, "", ""
    properties.language = codebook.language
    normal = document.styles["Normal"]
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(3)
    _number_pages(section.footer.paragraphs[0])
    return document


def _add_entry(document: Docx, entry: Entry) -> None:
    indent = _INDENT * entry.depth
    if entry.label or entry.name:
        head = document.add_paragraph()
        head.paragraph_format.left_indent = indent
        head.paragraph_format.space_before = Pt(8)
        head.paragraph_format.keep_with_next = True
        head.add_run(entry.label).bold = True
        if entry.name:
            name = head.add_run(f"  {entry.name}")
            name.font.size, name.font.color.rgb = Pt(8.5), _GREY
    for text in entry.paragraphs:
        document.add_paragraph(text).paragraph_format.left_indent = indent
    for fact in entry.facts:
        line = document.add_paragraph()
        line.paragraph_format.left_indent = indent
        caption = line.add_run(f"{fact.caption}: ")
        caption.font.color.rgb = _GREY
        line.add_run(fact.text)


def _number_pages(paragraph: object) -> None:
    """Put the number of the page into a footer: Word's own field, which python-docx has no call for."""
    run = paragraph.add_run()  # type: ignore[attr-defined]
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)  # noqa: SLF001
