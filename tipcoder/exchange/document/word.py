"""Writes a report as a Word document: cover, contents, blocks, header and footer."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn

from tipcoder.exchange.document import word_styles as styles
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    ReportContent,
    TableBlock,
)
from tipcoder.exchange.document.word_fields import Bookmarks, add_field, add_pattern, begin_field, end_field
from tipcoder.exchange.document.word_package import save_document
from tipcoder.exchange.document.word_tables import add_box, add_facts, add_table
from tipcoder.exchange.document.word_xml import Element, add, add_paragraph, add_run, element
from tipcoder.exchange.spreadsheet.files import plain_faults, replacing

_IN_CONTENTS = 1
"""The deepest level of headings in the contents: those of chapters and annexes."""
_STYLES = {
    ParagraphKind.BODY: "Normal",
    ParagraphKind.DRAFT: styles.DRAFT,
    ParagraphKind.NOTE: styles.NOTE,
    ParagraphKind.BULLET: styles.BULLET,
    ParagraphKind.QUOTATION: styles.QUOTATION,
}
_BULLET = "•\t"
_CONTENTS_FIELD = rf'TOC \o "1-{_IN_CONTENTS}" \h \z \u'


def write_report(target: Path, report: ReportContent) -> Iterator[int]:
    """Write a report as .docx; yield the number of blocks written so far.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    writer = _Writer(report)
    for done, block in enumerate(report.blocks, 1):
        writer.add(block)
        yield done
    with replacing(target, ".docx") as scratch, plain_faults(target):
        save_document(writer.finish(), scratch, report.made_at)


class _Writer:
    def __init__(self, report: ReportContent) -> None:
        self._report = report
        self._document: Docx = Document()
        styles.set_up(self._document, report.language)
        _set_properties(self._document, report)
        self._body: Element = self._document.element.body
        for left in self._body.findall(qn("w:p")):
            self._body.remove(left)
        self._end = self._body.find(qn("w:sectPr"))
        self._body.remove(self._end)
        self._counts = {styles.CELL: 0, styles.PICTURE: 0}
        self._bookmarks = Bookmarks()
        self._entries: list[tuple[int, str, str]] = []
        if report.has_front:
            self._add_cover()
        else:
            add_paragraph(self._body, "Title", report.title)
        self._contents_at = len(self._body)

    def add(self, block: Block) -> None:
        """Add a block at the end."""
        match block:
            case HeadingBlock():
                self._add_heading(block)
            case ParagraphBlock():
                self._add_paragraph(block)
            case TableBlock():
                self._add_caption(styles.CELL, self._report.words.table, "Table", block.caption)
                add_table(self._body, block)
                self._add_below(block.note)
            case FactsBlock():
                add_facts(self._body, block)
                self._add_below("")
            case PictureBlock():
                self._add_picture(block)
            case BoxBlock():
                self._keep_with_next()
                self._add_below("", keep_next=True)
                add_box(self._body, block)
                self._add_below("")

    def finish(self) -> Docx:
        """Put the contents, headers and footers in place, and return the document."""
        if self._report.has_front:
            self._add_contents()
        self._body.append(self._end)
        self._add_margins()
        return self._document

    def _add_cover(self) -> None:
        report = self._report
        title = add_paragraph(self._body, "Title", report.title)
        add(title[0], "spacing", before="3400", after="120")
        add_paragraph(self._body, "Subtitle", report.subtitle)
        add_facts(self._body, FactsBlock(facts=report.cover))
        add_paragraph(self._body, styles.COVER_NOTE, report.cover_note)

    def _add_heading(self, heading: HeadingBlock) -> None:
        paragraph = add_paragraph(self._body, f"Heading{heading.level}")
        if heading.level > _IN_CONTENTS:
            add_run(paragraph, heading.text)
            return
        name = self._bookmarks.around(paragraph, lambda: add_run(paragraph, heading.text))
        self._entries.append((heading.level, heading.text, name))

    def _add_paragraph(self, block: ParagraphBlock) -> None:
        paragraph = add_paragraph(self._body, _STYLES[block.kind], keep_next=block.keeps_next)
        if block.kind is ParagraphKind.BULLET:
            run = add(paragraph, "r")
            add(run, "t").text = _BULLET[0]
            add(run, "tab")
        if block.lead:
            add_run(paragraph, f"{block.lead} ", styles.STRONG)
        add_run(paragraph, block.text)
        if block.kind is ParagraphKind.DRAFT:
            add_run(paragraph, f"  [{self._report.words.draft}]", styles.MARK)

    def _add_caption(self, kind: str, word: str, sequence: str, caption: str, *, keep_next: bool = True) -> None:
        self._counts[kind] += 1
        paragraph = add_paragraph(self._body, "Caption", keep_next=keep_next)
        if kind == styles.PICTURE:
            add(paragraph[0], "spacing", before="20", after="80")
        add_run(paragraph, f"{word} ")
        add_field(paragraph, rf"SEQ {sequence} \* ARABIC", str(self._counts[kind]))
        add_run(paragraph, f". {caption}")

    def _add_below(self, note: str, *, keep_next: bool = False) -> None:
        """Add a note below a table; without one an empty line, as Word joins tables that follow each other."""
        add_paragraph(self._body, styles.NOTE, note, keep_next=keep_next)

    def _keep_with_next(self) -> None:
        """Keep the last paragraph on the page of what follows: a box alone on a page looks forgotten."""
        last = self._body[-1]
        if last.tag == qn("w:p") and last[0].find(qn("w:keepNext")) is None:
            style = last[0].find(qn("w:pStyle"))
            style.addnext(element("keepNext"))

    def _add_picture(self, block: PictureBlock) -> None:
        paragraph = add_paragraph(self._body, styles.PICTURE)
        run: Any = self._document.add_paragraph().add_run()
        left = run._parent._p  # noqa: SLF001  python-docx adds pictures to its own paragraphs alone
        picture = run.add_picture(BytesIO(block.content), width=styles.TEXT_WIDTH)
        for side in ("distT", "distB", "distL", "distR"):
            picture._inline.set(side, "0")  # noqa: SLF001  LibreOffice takes a gap of its own for none
        properties = picture._inline.docPr  # noqa: SLF001
        properties.set("descr", block.alternative)
        properties.set("name", f"{self._report.words.figure} {self._counts[styles.PICTURE] + 1}")
        paragraph.append(run._r)  # noqa: SLF001
        left.getparent().remove(left)
        self._add_caption(
            styles.PICTURE, self._report.words.figure, "Figure", block.caption, keep_next=bool(block.note)
        )
        if block.note:
            self._add_below(block.note)

    def _add_contents(self) -> None:
        """Put the contents behind the cover: filled, and a field that Word fills anew with the numbers of pages."""
        words = self._report.words
        holder = element("body")
        add_paragraph(holder, styles.CONTENTS_HEAD, words.contents)
        first: Element = None
        for level, text, name in self._entries:
            paragraph = add_paragraph(holder, f"TOC{level}")
            if first is None:
                first = paragraph
                begin_field(paragraph, _CONTENTS_FIELD)
            add_run(add(paragraph, "hyperlink", anchor=name, history="1"), text)
        hint = add_paragraph(holder, styles.HINT, words.contents_hint)
        if first is not None:
            end_field(hint)
        for place, made in enumerate(list(holder)):
            self._body.insert(self._contents_at + place, made)

    def _add_margins(self) -> None:
        """Fill the header and the footer of all pages but the first, which has none."""
        section = self._document.sections[0]
        head = section.header.paragraphs[0]
        head.add_run(f"{self._report.title}\t{self._report.header}")
        foot = section.footer.paragraphs[0]
        foot.add_run("\t")
        add_pattern(foot._p, self._report.words.page, {"page": "PAGE", "pages": "NUMPAGES"})  # noqa: SLF001


def _set_properties(document: Docx, report: ReportContent) -> None:
    properties = document.core_properties
    properties.title, properties.subject, properties.comments = report.title, report.subtitle, ""
    properties.author = properties.last_modified_by = properties.keywords = ""
    properties.created = properties.modified = report.made_at.replace(tzinfo=None, microsecond=0)
    properties.revision = 1
