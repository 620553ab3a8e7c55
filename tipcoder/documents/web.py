"""Reads the visible text of web pages (.html): nothing in them runs and nothing is fetched.

Source: https://html.spec.whatwg.org/multipage/rendering.html (what is not shown, what begins a line).
"""

import codecs
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.html import HTMLParser

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.encodings import ENCODINGS, decode, detect_encoding
from tipcoder.documents.limits import MAXIMUM_MARKS
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError
from tipcoder.office.xml import marks

_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_CODEC_NAMES = {codecs.lookup(encoding).name: encoding for encoding in ENCODINGS} | {
    "iso8859-1": "windows-1252",
    "ascii": "windows-1252",
}
"""By Python's names. Browsers read ISO-8859-1 as Windows-1252."""
_NEVER_SHOWN = frozenset({
    "head", "script", "style", "template", "noscript", "iframe", "frame", "object", "embed", "applet", "svg", "canvas",
    "audio", "video", "map", "datalist",
})  # fmt: skip
_LINES = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
_PAGE_BEFORE = re.compile(r"(?:page-break-before|break-before)\s*:\s*(?:always|page)", re.IGNORECASE)
_PAGE_AFTER = re.compile(r"(?:page-break-after|break-after)\s*:\s*(?:always|page)", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND_LINES = re.compile(r" *([\n\f]) *")
_EMPTY_LINES = re.compile(r"\n{2,}")
_CELL, _ROW = "\x1f", "\x1e"
_CELLS = ("td", "th")
_AROUND_CELLS = re.compile(f"\n*{_CELL}\n*")
"""A cell that begins and ends with a paragraph is still in the line of its row."""


def read_web(content: bytes, name: str, encoding: str | None = None) -> Content:
    """Return the visible text, a line a block, divided where the page asks to be divided in print.

    Raises:
        UserError: the file has too many elements, or none.
    """
    known = encoding or _encoding(content)
    text = decode(content, known)
    utf8 = text.replace("\x00", "").encode("utf-8", "replace")
    if marks(utf8) > MAXIMUM_MARKS:
        raise UserError("judgment_too_long", file=name)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True)
    try:
        root = etree.fromstring(utf8, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("judgment_damaged", file=name) from error
    if root is None or _was_cut_off(parser):
        raise UserError("judgment_damaged", file=name)
    hidden: list[Any] = []
    lines = _AROUND_LINES.sub(r"\1", "".join(_pieces(root, hidden)))
    rows = _AROUND_CELLS.sub("\t", lines).replace(_ROW, "\n")
    pages = _EMPTY_LINES.sub("\n", rows).split(PAGE_BREAK)
    left_out = {LeftOutKind.HIDDEN: len(hidden), LeftOutKind.CHARACTERS: text.count("\ufffd")}
    return Content(tuple(pages), left_out, known)


def _was_cut_off(parser: Any) -> bool:
    """Return whether the parser reached a limit of its own, as 2,048 nested elements, and left out the rest."""
    return any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)


def _encoding(content: bytes) -> str:
    """By mark, else as declared if that can be, else by the letters."""
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    detected = detect_encoding(content)
    if declared is None or detected.startswith("utf-"):
        return detected
    return _known(declared[1].decode("ascii")) or detected


def _known(declared: str) -> str | None:
    """The declared encoding, None for UTF-8 as well: a text that is valid in it is detected."""
    try:
        encoding = _CODEC_NAMES.get(codecs.lookup(declared).name)
    except LookupError:
        return None
    return None if encoding is None or encoding.startswith("utf-") else encoding


def _pieces(root: Any, hidden: list[Any]) -> Iterator[str]:
    """Text and breaks in the order of the page. Elements may be nested to any depth."""
    skipped = None
    preformatted = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipped is not None and element is not skipped:
            continue
        preformatted += (element.tag == "pre") * (1 if event == "start" else -1)
        if event == "start":
            if _is_skipped(element, hidden):
                skipped = element
                continue
            yield _before(element)
            yield _text(element.text, preformatted)
            continue
        if skipped is None:
            yield _after(element)
        skipped = None
        yield _text(element.tail, preformatted)


def _is_skipped(element: Any, hidden: list[Any]) -> bool:
    if element.tag in _NEVER_SHOWN:
        return True
    if "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")):
        hidden.append(element)
        return True
    return False


def _before(element: Any) -> str:
    if _PAGE_BEFORE.search(element.get("style", "")):
        return PAGE_BREAK
    return "\n" if element.tag in _LINES else ""


def _after(element: Any) -> str:
    if _PAGE_AFTER.search(element.get("style", "")):
        return PAGE_BREAK
    if element.tag in _CELLS and next(element.itersiblings(*_CELLS), None) is not None:
        return _CELL
    if element.tag == "tr":
        return _ROW
    return "\n" if element.tag in _LINES or element.tag == "br" else ""


def _text(text: str | None, preformatted: int) -> str:
    if text is None or preformatted:
        return text or ""
    return _BLANKS.sub(" ", text)
