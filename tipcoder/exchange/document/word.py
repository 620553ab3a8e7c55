"""Writes documents for Word: cover, contents, blocks, header and footer; the same bytes for the same content."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as Docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.pkgwriter import PackageWriter
from docx.oxml.ns import qn

from tipcoder.exchange.document import word_styles as styles
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    Document,
    EntryBlock,
    FactsBlock,
    FrontPages,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    TableBlock,
    TableRow,
)
from tipcoder.exchange.document.pages import PageCount
from tipcoder.exchange.document.word_styles import (
    BOX,
    BOX_TITLE,
    CELL,
    HEAD,
    NUMBER,
    PROMPT,
    QUOTED,
    SOURCE,
    STATE,
    TEXT_WIDTH,
)
from tipcoder.exchange.document.word_xml import (
    Element,
    add,
    add_field,
    add_paragraph,
    add_pattern,
    add_run,
    begin_field,
    element,
    end_field,
)
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing
from tipcoder.languages.registry import LANGUAGES

_IN_CONTENTS = 1
"""The deepest level of headings in the contents: those of chapters and annexes."""
_DEEPEST = 9
"""The deepest level of headings that Word has."""
_STYLES = {
    ParagraphKind.BODY: "Normal",
    ParagraphKind.DRAFT: styles.DRAFT,
    ParagraphKind.NOTE: styles.NOTE,
    ParagraphKind.BULLET: styles.BULLET,
    ParagraphKind.QUOTATION: styles.QUOTATION,
    ParagraphKind.FACT: styles.FACT,
}
_BULLET = "•\t"
_CONTENTS_FIELD = rf'TOC \o "1-{_IN_CONTENTS}" \h \z \u'
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP archive can hold."""
_LEFT_OUT = ("thumbnail", "stylesWithEffects")
"""Relations of the template to what no document needs: a picture of an empty page, styles for Word 2010."""

_TWIPS = int(TEXT_WIDTH.pt * 20)
_LINE, _HEAD_FILL, _GROUP_FILL = "B8C2CE", "E6ECF3", "F3F5F8"
_INDENT = 200
_DEEPEST_TABLE = 0.75
_PAGES_BEFORE = 2
"""Pages of cover and contents."""
_KEPT_TOGETHER = 14
"""Rows up to which a table stays on one page."""
_KEPT_TOGETHER_AT_ENDS = 2
"""Rows of a longer one that stay below its head, and at its end."""
_TURNED_HEIGHT = 2000
_FACTS, _RUNNING_FACTS = (0.28, 0.72), (0.36, 0.64)


def write_word(target: Path, document: Document, seal: Seal = nullcontext) -> None:
    """Write a document as .docx; `seal` is entered as it is put in place.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    for _ in writing_word(target, document, seal):
        pass


def writing_word(target: Path, document: Document, seal: Seal = nullcontext) -> Iterator[int]:
    """Write a document as `write_word` does; yield the number of blocks written so far.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    writer = _WordWriter(document)
    for done, block in enumerate(document.blocks, 1):
        writer.add(block)
        yield done
    with replacing(target, ".docx", seal) as scratch, plain_faults(target):
        save_document(writer.finish(), scratch, document.made_at)


def set_properties(made: Docx, document: Document) -> None:
    """Say in the properties of a document what it is, and nothing of who made it and when."""
    properties = made.core_properties
    properties.title, properties.subject, properties.comments = document.title, document.subtitle, ""
    properties.author = properties.last_modified_by = properties.keywords = ""
    properties.created = properties.modified = document.made_at.replace(tzinfo=None, microsecond=0)
    properties.revision = 1


def save_document(document: Docx, target: Path, at: datetime) -> None:
    """Write all parts of a document as of one time: no time of writing, no picture of its first page."""
    package = document.part.package
    for holder in (package, document.part):
        for key, relation in list(holder.rels.items()):
            if relation.reltype.endswith(_LEFT_OUT):
                del holder.rels[key]
    parts = package.parts
    for part in parts:
        part.before_marshal()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        _StampedPackage.write_to(StampedArchive(archive, at), package.rels, parts)


def add_table(body: Element, table: TableBlock) -> None:
    """Add a table."""
    made = _begin(body, table.widths, table.caption)
    _add_head(made, table)
    together = len(table.rows) <= _KEPT_TOGETHER
    last = len(table.rows) - 1
    for place, row in enumerate(table.rows):
        is_followed = place < last or bool(table.note)
        at_end = place < _KEPT_TOGETHER_AT_ENDS or place > last - _KEPT_TOGETHER_AT_ENDS
        is_kept = is_followed and (together or at_end)
        _add_row(made, table, row, keep_next=is_kept or row.is_group)


def add_facts(body: Element, block: FactsBlock, *, runs_on: bool = False) -> None:
    """Add facts: their names in bold at the left. Few that do not run on stay on one page, of more the first ones."""
    widths = _RUNNING_FACTS if runs_on else _FACTS
    made = _begin(body, widths, "")
    for place, fact in enumerate(block.facts):
        row = _begin_row(made)
        together = len(block.facts) - 1 if len(block.facts) <= _KEPT_TOGETHER else _KEPT_TOGETHER_AT_ENDS
        keep_next = not runs_on and place < together
        add_paragraph(_begin_cell(row, _width(widths, 0)), HEAD, fact.name, keep_next=keep_next)
        cell = _begin_cell(row, _width(widths, 1))
        paragraph = add_paragraph(cell, CELL, keep_next=keep_next)
        if fact.text:
            add_run(paragraph, fact.text, STATE if fact.is_state else "")
        for text, source in fact.quoted:
            add_run(add_paragraph(cell, QUOTED, text), f"  ({source})", SOURCE)


def add_box(body: Element, box: BoxBlock) -> None:
    """Add a framed box with what the author wrote, or what to write."""
    made = add(body, "tbl")
    properties = add(made, "tblPr")
    add(properties, "tblW", w=str(_TWIPS), type="dxa")
    borders = add(properties, "tblBorders")
    for side in ("top", "left", "bottom", "right"):
        add(borders, side, val="single", sz="6", space="0", color=_LINE)
    _margins(properties, 140)
    add(add(made, "tblGrid"), "gridCol", w=str(_TWIPS))
    cell = _begin_cell(add(made, "tr"), _TWIPS)
    add_paragraph(cell, BOX_TITLE, box.title, keep_next=True)
    for text in box.texts:
        add_paragraph(cell, BOX, text)
    if not box.texts:
        add_paragraph(cell, PROMPT, box.prompt)


def _begin(body: Element, widths: tuple[float, ...], caption: str) -> Element:
    made = add(body, "tbl")
    properties = add(made, "tblPr")
    add(properties, "tblW", w=str(_TWIPS), type="dxa")
    borders = add(properties, "tblBorders")
    for side in ("top", "bottom"):
        add(borders, side, val="single", sz="8", space="0", color=_LINE)
    add(borders, "insideH", val="single", sz="4", space="0", color=_LINE)
    add(properties, "tblLayout", type="fixed")
    _margins(properties, 110)
    if caption:
        add(properties, "tblCaption", val=caption)
    grid = add(made, "tblGrid")
    for column in range(len(widths)):
        add(grid, "gridCol", w=str(_width(widths, column)))
    return made


def _margins(properties: Element, sides: int) -> None:
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=str(sides), type="dxa")


def _add_head(made: Element, table: TableBlock) -> None:
    row = _begin_row(made, is_head=True)
    if table.turned:
        add(row[0], "trHeight", val=str(_TURNED_HEIGHT), hRule="exact")
    for column, head in enumerate(table.heads):
        is_turned = table.turned and column in table.numbers
        valign = "center" if is_turned else "bottom"
        cell = _begin_cell(row, _width(table.widths, column), fill=_HEAD_FILL, valign=valign, is_turned=is_turned)
        paragraph = add_paragraph(cell, HEAD, head, keep_next=True)
        if column in table.numbers and not is_turned:
            add(paragraph[0], "jc", val="right")


def _add_row(made: Element, table: TableBlock, row: TableRow, *, keep_next: bool) -> None:
    element = _begin_row(made)
    if row.is_group:
        cell = _begin_cell(element, _TWIPS, fill=_GROUP_FILL, span=len(table.heads))
        add_paragraph(cell, HEAD, row.cells[0], keep_next=True)
        return
    for column, text in enumerate(row.cells):
        shade = row.shades[column] if column < len(row.shades) else 0.0
        cell = _begin_cell(element, _width(table.widths, column), fill=_shade(shade))
        style = NUMBER if column in table.numbers else CELL
        paragraph = add_paragraph(cell, style, keep_next=keep_next)
        if row.depth and not column:
            add(paragraph[0], "ind", left=str(_INDENT * row.depth))
        if text:
            add_run(paragraph, text)


def _begin_row(made: Element, *, is_head: bool = False) -> Element:
    row = add(made, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if is_head:
        add(properties, "tblHeader")
    return row


def _begin_cell(
    row: Element, width: int, *, fill: str = "", valign: str = "", span: int = 1, is_turned: bool = False
) -> Element:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=str(width), type="dxa")
    if span > 1:
        add(properties, "gridSpan", val=str(span))
    if fill:
        add(properties, "shd", val="clear", color="auto", fill=fill)
    if is_turned:
        add(properties, "textDirection", val="btLr")
    if valign:
        add(properties, "vAlign", val=valign)
    return cell


def _width(widths: tuple[float, ...], column: int) -> int:
    return int(_TWIPS * widths[column] / sum(widths))


def _shade(share: float) -> str:
    """Return a blue that is the deeper the greater a share, light enough for dark letters."""
    if share <= 0:
        return ""
    part = min(share, 1.0) * _DEEPEST_TABLE
    return "".join(f"{round(255 + (end - 255) * part):02X}" for end in (0x5B, 0x9B, 0xD5))


class _WordWriter:
    def __init__(self, document: Document) -> None:
        self._content = document
        self._document: Docx = docx.Document()
        language = LANGUAGES.get(document.language)
        tag = language.locale.replace("_", "-") if language else document.language
        styles.set_up(self._document, tag, runs_on=document.runs_on, flows=document.front is not None)
        if document.is_compact:
            styles.set_compact(self._document)
        set_properties(self._document, document)
        self._body: Element = self._document.element.body
        for left in self._body.findall(qn("w:p")):
            self._body.remove(left)
        self._end = self._body.find(qn("w:sectPr"))
        self._body.remove(self._end)
        self._counts = {styles.CELL: 0, styles.PICTURE: 0}
        self._entries: list[tuple[int, str, str]] = []
        self._pages = PageCount(_PAGES_BEFORE + 1) if document.front else None
        title = add_paragraph(self._body, "Title", document.title)
        if document.front:
            add(title[0], "spacing", before="3400", after="120")
        if document.subtitle:
            add_paragraph(self._body, "Subtitle", document.subtitle)
        if document.front:
            add_facts(self._body, document.front.cover)
            add_paragraph(self._body, styles.COVER_NOTE, document.front.note)
        self._contents_at = len(self._body)

    def add(self, block: Block) -> None:
        """Add a block at the end."""
        if self._pages:
            self._pages.add(block)
        match block:
            case HeadingBlock():
                self._add_heading(block)
            case ParagraphBlock():
                self._add_paragraph(block)
            case EntryBlock():
                self._add_entry(block)
            case TableBlock():
                self._add_caption(styles.CELL, self._content.words.table, "Table", block.caption)
                add_table(self._body, block)
                self._add_below(block.note)
            case FactsBlock():
                add_facts(self._body, block, runs_on=self._content.runs_on)
                if not self._content.runs_on:
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
        if self._content.front and self._pages:
            self._pages.finish()
            self._add_contents(self._content.front, self._pages.headings)
        self._body.append(self._end)
        self._add_margins()
        return self._document

    def _add_heading(self, heading: HeadingBlock) -> None:
        paragraph = add_paragraph(self._body, f"Heading{min(heading.level, _DEEPEST)}")
        if heading.level > _IN_CONTENTS:
            add_run(paragraph, heading.text)
            return
        if self._content.front and not self._entries:
            add(paragraph[0], "pageBreakBefore")
        elif len(self._body) == self._contents_at + 1:
            add(paragraph[0], "pageBreakBefore", val="0")  # a page with a title alone looks forgotten
        id = str(len(self._entries) + 1)
        name = f"_Toc{id:0>8}"
        add(paragraph, "bookmarkStart", id=id, name=name)
        add_run(paragraph, heading.text)
        add(paragraph, "bookmarkEnd", id=id)
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
            add_run(paragraph, f"  [{self._content.words.draft}]", styles.MARK)

    def _add_entry(self, entry: EntryBlock) -> None:
        if entry.label or entry.name:
            head = self._add_line(styles.ENTRY, entry.depth, keep_next=bool(entry.paragraphs or entry.facts))
            add_run(head, entry.label, styles.STRONG)
            if entry.name:
                add_run(head, f"  {entry.name}", styles.SOURCE)
        for text in entry.paragraphs:
            add_run(self._add_line(styles.LINE, entry.depth), text)
        for fact in entry.facts:
            line = self._add_line(styles.LINE, entry.depth)
            add_run(line, f"{fact.name}: ", styles.SOFT)
            add_run(line, fact.text)

    def _add_line(self, style: str, depth: int, *, keep_next: bool = False) -> Element:
        paragraph = add_paragraph(self._body, style, keep_next=keep_next)
        if depth:
            add(paragraph[0], "ind", left=str(styles.STEP * depth))
        return paragraph

    def _add_caption(self, kind: str, word: str, sequence: str, caption: str, *, keep_next: bool = True) -> None:
        if not caption:
            return
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
        word = self._content.words.figure
        properties.set("descr", block.alternative)
        properties.set("name", f"{word} {self._counts[styles.PICTURE] + 1}")
        paragraph.append(run._r)  # noqa: SLF001
        left.getparent().remove(left)
        self._add_caption(styles.PICTURE, word, "Figure", block.caption, keep_next=bool(block.note))
        if block.note:
            self._add_below(block.note)

    def _add_contents(self, front: FrontPages, pages: Sequence[int]) -> None:
        """Put the contents behind the cover: with pages as they were counted, in a field that Word renews."""
        holder = element("body")
        add_paragraph(holder, styles.CONTENTS_HEAD, front.contents)
        first: Element = None
        for (level, text, name), page in zip(self._entries, pages, strict=True):
            paragraph = add_paragraph(holder, f"TOC{level}")
            if first is None:
                first = paragraph
                begin_field(paragraph, _CONTENTS_FIELD)
            link = add(paragraph, "hyperlink", anchor=name, history="1")
            add_run(link, text)
            add(add(link, "r"), "tab")
            add_field(link, rf"PAGEREF {name} \h", str(page))
        hint = add_paragraph(holder, styles.HINT, front.contents_hint)
        if first is not None:
            end_field(hint)
        for place, made in enumerate(list(holder)):
            self._body.insert(self._contents_at + place, made)

    def _add_margins(self) -> None:
        """Fill the footer of all pages, of a document that does not run on footer and header of all but the first."""
        content, section = self._content, self._document.sections[0]
        if not content.runs_on:
            section.header.paragraphs[0].add_run(f"{content.title}\t{content.header}")
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{content.title}\t" if content.runs_on else "\t")
        add_pattern(foot._p, content.words.page, {"page": "PAGE", "pages": "NUMPAGES"})  # noqa: SLF001


class _StampedPackage(PackageWriter):
    """Writes to an archive that is open, where python-docx would open one of its own."""

    @classmethod
    def write_to(cls, archive: "StampedArchive", relations: object, parts: list[Part]) -> None:
        cls._write_content_types_stream(archive, parts)  # type: ignore[no-untyped-call]
        cls._write_pkg_rels(archive, relations)  # type: ignore[no-untyped-call]
        cls._write_parts(archive, parts)  # type: ignore[arg-type]


class StampedArchive:
    """An open archive whose parts all have one time."""

    def __init__(self, archive: ZipFile, at: datetime) -> None:
        self._archive = archive
        self._stamp = max(at.timetuple()[:6], _EARLIEST)

    def write(self, uri: PackURI, content: bytes) -> None:
        """Write a part under its name in the package."""
        part = ZipInfo(uri.membername, self._stamp)
        part.compress_type, part.external_attr, part.create_system = ZIP_DEFLATED, 0o600 << 16, 0
        self._archive.writestr(part, content)
