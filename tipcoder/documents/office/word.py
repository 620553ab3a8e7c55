"""Reads Word documents (.docx, .docm, .dotx): the text with tracked changes accepted, in its order.

Read from the XML itself and not with python-docx, which leaves out notes, text boxes and content controls, takes
deleted text for text, and loads every picture. Elements are known by their names without namespaces, so that the
strict edition of the format is read as well. Macros are never looked at.

Source: ECMA-376, part 1, chapter 17 (WordprocessingML).
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.office.notes import ENDNOTE, FOOTNOTE, place_notes
from tipcoder.documents.office.packages import open_document
from tipcoder.documents.office.word_numbering import Numbering, read_numbering
from tipcoder.domain.projects import LeftOutKind
from tipcoder.office.xml import attribute, local, read_tree, relationships
from tipcoder.office.zip import Package

_TWICE_BROKEN = re.compile(r"\f\s*\f")
"""Word notes its own break after one that the author made: the same page, not an empty one between."""
_NUMBERS_ONLY = re.compile(r"[\W\d_]*")
"""A header or footer without words: only the number of the page where the file was last saved."""
_FILES = frozenset({"altChunk", "OLEObject"})
"""Other files in the file: chunks of it, and objects, of which a picture is shown."""
_SKIPPED = frozenset({
    "Fallback", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "sectPr",
})  # fmt: skip
"""Properties, instructions of fields, what was moved away, and the copy of a text box that is for old programs."""
_PARTS = frozenset({"footnotes", "endnotes", "header", "footer", "numbering", "styles"})
_MOST_PARTS = 1000
_LEAVES = {"lastRenderedPageBreak": PAGE_BREAK, "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011"}
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class _WordContext:
    """Notes, text boxes and counts collected on the way through a document."""

    notes: dict[str, dict[str, str]]
    numbering: Numbering = field(default_factory=Numbering)
    footnotes: list[str] = field(default_factory=list)
    endnotes: list[str] = field(default_factory=list)
    left_out: Counter[LeftOutKind] = field(default_factory=Counter)
    boxes: list[Any] = field(default_factory=list)


def read_word(content: bytes, name: str) -> Content:
    """Return the text, divided where the author (or Word, when it last saved) broke the page.

    Numbers of paragraphs come before them. Inserted text is kept; deleted and hidden text is left out, and so are
    comments. A table is a line a row, with tabs between cells. Headers come once, before the first page, and footers
    once, after the last.

    Raises:
        UserError: the file is not a Word document, or is damaged, protected or harmful.
    """
    main, parts = _parts(open_document(content, name))
    notes = {kind: _notes(parts.get(kind, ()), kind) for kind in ("footnotes", "endnotes")}
    numbering, styles = (next(iter(parts.get(kind, ())), None) for kind in ("numbering", "styles"))
    reading = _WordContext(notes, read_numbering(numbering, styles))
    text = _TWICE_BROKEN.sub(PAGE_BREAK, "\n".join(_lines(main, reading)))
    pages = place_notes(text.split(PAGE_BREAK), reading.footnotes, reading.endnotes)
    around = [_margins(parts.get(kind, ())) for kind in ("header", "footer")]
    return Content(_surrounded(pages, *around), reading.left_out)


def _parts(package: Package) -> tuple[Any, dict[str, list[Any]]]:
    """The root of the main part, and the roots of the parts that it refers to, by the kind of relationship."""
    start = next((relation.target for relation in relationships(package, "") if relation.kind == "officeDocument"), "")
    main = read_tree(package, start)
    if main is None:
        raise package.damaged()
    targets = dict.fromkeys((relation.kind, relation.target) for relation in relationships(package, start))
    parts: dict[str, list[Any]] = {}
    for kind, target in list(targets)[:_MOST_PARTS]:
        if kind in _PARTS:
            root = read_tree(package, target)
            parts.setdefault(kind, []).extend([] if root is None else [root])
    return main, parts


def _notes(roots: Any, kind: str) -> dict[str, str]:
    """Text of the notes by id, without the lines that only separate them from the text."""
    return {
        attribute(note, "id"): _text_without_pages(note)
        for root in roots
        for note in root
        if attribute(note, "type") in ("", "normal") and local(note) == kind.removesuffix("s")
    }


def _text_without_pages(element: Any) -> str:
    """Text of a note, a header or a footer: no pages, no notes of its own."""
    return "\n".join(_lines(element, _WordContext({}))).replace(PAGE_BREAK, "").strip()


def _margins(roots: Any) -> list[str]:
    """The different texts of headers or footers, each once."""
    return [text for text in dict.fromkeys(map(_text_without_pages, roots)) if not _NUMBERS_ONLY.fullmatch(text)]


def _surrounded(pages: tuple[str, ...], headers: list[str], footers: list[str]) -> tuple[str, ...]:
    first = ("\n".join([*headers, pages[0]]), *pages[1:])
    return (*first[:-1], "\n".join([first[-1], *footers]))


def _lines(element: Any, reading: _WordContext) -> Iterator[str]:
    """Paragraphs and rows of tables in their order, also those in the content controls of a court's template."""
    joined = ""
    for child in element.iterchildren("{*}*"):
        match local(child):
            case "p":
                text = joined + _paragraph(child, reading)
                joined = text if _mark_is_deleted(child) else ""
                if not joined:
                    yield text
                yield from _boxes(reading)
            case "tr":
                if child.find("{*}trPr/{*}del") is None:
                    yield "\t".join(_cell(cell, reading) for cell in _cells(child))
            case tag if not _is_left_out(child, tag, reading):
                yield from _lines(child, reading)
    if joined:
        yield joined


def _paragraph(paragraph: Any, reading: _WordContext) -> str:
    before = PAGE_BREAK if _is_on(paragraph, "pPr", "pageBreakBefore") else ""
    section = next(paragraph.iterfind("{*}pPr/{*}sectPr"), None)
    after = "" if section is None or _is_continuous(section) else PAGE_BREAK
    return before + reading.numbering.label(paragraph) + "".join(_pieces(paragraph, reading)) + after


def _boxes(reading: _WordContext) -> Iterator[str]:
    """Lines of the text boxes that are anchored in the paragraph just read."""
    while reading.boxes:
        for line in list(_lines(reading.boxes.pop(0), reading)):
            yield line.replace(PAGE_BREAK, "")


def _cells(row: Any) -> Iterator[Any]:
    for child in row.iterchildren("{*}*"):
        if local(child) == "tc":
            yield child
        elif local(child) in ("sdt", "sdtContent", "customXml"):
            yield from _cells(child)


def _cell(cell: Any, reading: _WordContext) -> str:
    """Text of a cell. A page that breaks within a row would break it once for each of its cells: it does not."""
    return "\n".join(_lines(cell, reading)).replace(PAGE_BREAK, "")


def _pieces(element: Any, reading: _WordContext) -> Iterator[str]:
    """Text within a paragraph, with a mark at every page break, hard or as Word last laid out."""
    for child in element.iterchildren("{*}*"):
        tag = local(child)
        if tag == "t":
            yield child.text or ""
        elif tag in _LEAVES:
            yield _LEAVES[tag]
        elif tag == "br":
            yield PAGE_BREAK if attribute(child, "type") == "page" else "\n"
        elif tag in ("footnoteReference", "endnoteReference"):
            yield _note(child, reading)
        elif tag == "txbxContent":
            reading.boxes.append(child)
        elif not _is_left_out(child, tag, reading):
            yield from _pieces(child, reading)


def _note(reference: Any, reading: _WordContext) -> str:
    at_foot = local(reference) == "footnoteReference"
    text = reading.notes.get("footnotes" if at_foot else "endnotes", {}).pop(attribute(reference, "id"), None)
    if text is None:
        return ""
    (reading.footnotes if at_foot else reading.endnotes).append(text)
    return FOOTNOTE if at_foot else ENDNOTE


def _is_left_out(element: Any, tag: str, reading: _WordContext) -> bool:
    """Return whether an element's text is not the document's, and counted where a person would want to know."""
    if tag == "del":
        reading.left_out[LeftOutKind.DELETIONS] += 1
        return True
    if tag == "commentReference":
        reading.left_out[LeftOutKind.COMMENTS] += 1
    if tag in _FILES:
        reading.left_out[LeftOutKind.ATTACHMENTS] += 1
    if tag == "r" and _is_on(element, "rPr", "vanish"):
        reading.left_out[LeftOutKind.HIDDEN] += 1
        return True
    return tag in _SKIPPED


def _mark_is_deleted(paragraph: Any) -> bool:
    """Return whether the end of a paragraph was deleted, so that it goes on in the next one."""
    return next(paragraph.iterfind("{*}pPr/{*}rPr/{*}del"), None) is not None


def _is_continuous(section: Any) -> bool:
    kind = section.find("{*}type")
    return kind is not None and attribute(kind, "val") in ("continuous", "nextColumn")


def _is_on(element: Any, properties: str, tag: str) -> bool:
    found = element.find(f"{{*}}{properties}/{{*}}{tag}")
    return found is not None and attribute(found, "val") not in _OFF
