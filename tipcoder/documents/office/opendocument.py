"""Reads OpenDocument texts (.odt): the text with tracked changes accepted, in its order.

Read from the XML itself, with the same limits as Word files: what is needed is smaller than a library for it.

Source: OASIS OpenDocument 1.3, part 3 (text content, white space: 6.1.2, tracked changes: 5.5).
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.office.notes import ENDNOTE, FOOTNOTE, place_notes
from tipcoder.documents.office.packages import open_document
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError
from tipcoder.office.xml import attribute, local, read_tree

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_REPEATED = 100
"""Blanks and empty cells are given once with a number of times. Empty cells to the edge of a sheet are no text."""
_BLOCKS = frozenset({"p", "h"})
_SKIPPED = frozenset({
    "sequence-decls", "forms", "page-number", "page-count", "note-citation", "ruby-text", "desc", "title",
    "variable-decls", "user-field-decls",
})  # fmt: skip
_LEFT_OUT = {
    "annotation": LeftOutKind.COMMENTS,
    "deletion": LeftOutKind.DELETIONS,
    "hidden-text": LeftOutKind.HIDDEN,
    "hidden-paragraph": LeftOutKind.HIDDEN,
}


@dataclass(slots=True)
class _OdtContext:
    """Notes, text boxes and counts collected on the way through a document, and the styles that break pages."""

    breaks_before: frozenset[str] = frozenset()
    breaks_after: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    footnotes: list[str] = field(default_factory=list)
    endnotes: list[str] = field(default_factory=list)
    left_out: Counter[LeftOutKind] = field(default_factory=Counter)
    boxes: list[Any] = field(default_factory=list)


def read_opendocument(content: bytes, name: str) -> Content:
    """Return the text, divided where pages break: by the author, or as last laid out.

    Deleted text and comments are left out. A table is a line a row, with tabs between cells. Headers come once,
    before the first page, and footers once, after the last.

    Raises:
        UserError: the file is not an OpenDocument text, or is damaged, protected or harmful.
    """
    package = open_document(content, name)
    manifest = read_tree(package, "META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None:
        raise UserError("judgment_protected", file=name)
    root, styles = read_tree(package, "content.xml"), read_tree(package, "styles.xml")
    body = None if root is None else root.find("{*}body/{*}text")
    if root is None or body is None:
        raise UserError("judgment_damaged", file=name)
    before, after = (_styles(root, f"break-{where}", "page") for where in ("before", "after"))
    reading = _OdtContext(before, after, _styles(root, "display", "none"))
    text = "\n".join(_lines(body, reading)).removeprefix(PAGE_BREAK).removesuffix(PAGE_BREAK)
    pages = place_notes(text.replace("\f\n\f", "\f").split(PAGE_BREAK), reading.footnotes, reading.endnotes)
    headers, footers = (_margins(styles, kind) for kind in ("header", "footer"))
    first = ("\n".join([*headers, pages[0]]), *pages[1:])
    return Content((*first[:-1], "\n".join([first[-1], *footers])), reading.left_out)


def _styles(root: Any, name: str, value: str) -> frozenset[str]:
    """Names of the styles that have a property with a value."""
    return frozenset(
        attribute(style, "name")
        for style in root.iterfind("{*}automatic-styles/{*}style")
        if any(attribute(properties, name) == value for properties in style)
    )


def _margins(styles: Any, kind: str) -> list[str]:
    """The different texts of headers or footers, each once, if they have words."""
    if styles is None:
        return []
    found = ("\n".join(_lines(element, _OdtContext())).strip() for element in styles.iter(f"{{*}}{kind}"))
    return [text for text in dict.fromkeys(found) if any(map(str.isalpha, text))]


def _lines(element: Any, reading: _OdtContext) -> Iterator[str]:
    for child in element.iterchildren("{*}*"):
        tag = local(child)
        if tag in _BLOCKS:
            yield _paragraph(child, reading)
            yield from _boxes(reading)
        elif tag == "table-row":
            yield _row(child, reading)
        elif tag == "soft-page-break":
            yield PAGE_BREAK
        elif not _is_left_out(child, tag, reading):
            yield from _lines(child, reading)


def _paragraph(paragraph: Any, reading: _OdtContext) -> str:
    style = attribute(paragraph, "style-name")
    before = PAGE_BREAK if style in reading.breaks_before else ""
    after = PAGE_BREAK if style in reading.breaks_after else ""
    return before + "".join(_pieces(paragraph, reading)).strip(" ") + after


def _boxes(reading: _OdtContext) -> Iterator[str]:
    """Lines of the text boxes that are anchored in the paragraph just read."""
    while reading.boxes:
        for line in list(_lines(reading.boxes.pop(0), reading)):
            yield line.replace(PAGE_BREAK, "")


def _row(row: Any, reading: _OdtContext) -> str:
    cells = []
    for cell in row.iterchildren("{*}table-cell", "{*}covered-table-cell"):
        text = "\n".join(_lines(cell, reading)).replace(PAGE_BREAK, "")
        cells += [text] * (1 if text else _times(cell, "number-columns-repeated"))
    return "\t".join(cells)


def _times(element: Any, name: str) -> int:
    number = attribute(element, name)
    times = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
    return times if times <= _MOST_REPEATED else 1


def _pieces(element: Any, reading: _OdtContext) -> Iterator[str]:
    """Yield the text within an element: its own, that of its children and what follows each."""
    yield _BLANKS.sub(" ", element.text or "")
    for child in element.iterchildren("{*}*"):
        yield from _piece(child, reading)
        yield _BLANKS.sub(" ", child.tail or "")


def _piece(child: Any, reading: _OdtContext) -> Iterator[str]:
    match local(child):
        case "s":
            yield " " * _times(child, "c")
        case "tab":
            yield "\t"
        case "line-break":
            yield "\n"
        case "soft-page-break":
            yield PAGE_BREAK
        case "note":
            yield _note(child, reading)
        case "text-box":
            reading.boxes.append(child)
        case tag if not _is_left_out(child, tag, reading):
            yield from _pieces(child, reading)


def _note(note: Any, reading: _OdtContext) -> str:
    body = note.find("{*}note-body")
    text = "" if body is None else "\n".join(_lines(body, reading)).replace(PAGE_BREAK, "")
    at_foot = attribute(note, "note-class") != "endnote"
    (reading.footnotes if at_foot else reading.endnotes).append(text)
    return FOOTNOTE if at_foot else ENDNOTE


def _is_left_out(element: Any, tag: str, reading: _OdtContext) -> bool:
    if tag == "tracked-changes":
        reading.left_out[LeftOutKind.DELETIONS] += sum(1 for _ in element.iter("{*}deletion"))
        return True
    if tag in _LEFT_OUT:
        reading.left_out[_LEFT_OUT[tag]] += 1
        return True
    if tag == "span" and attribute(element, "style-name") in reading.hidden:
        reading.left_out[LeftOutKind.HIDDEN] += 1
        return True
    return tag in _SKIPPED
