"""Word documents (.docx): paragraphs and the cells of tables, in their order. Notes at the foot are left out."""

import io
import re
from collections.abc import Callable, Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml.etree import XPath

from tipcoder.errors import UserError

MAXIMUM_UNPACKED_BYTES = 500 * 1024 * 1024
_PAGE_BREAK = "\f"
_TWICE_BROKEN = re.compile(r"\f\s*\f")
"""Word notes its own break after one that the author made: the same page, not an empty one between."""
_NO_BREAK_HYPHEN = "\u2011"
_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
_ROWS: Callable[[Any], Any] = XPath("w:tr | w:sdt/w:sdtContent/w:tr", namespaces=_NAMESPACES)
_CELLS: Callable[[Any], Any] = XPath("w:tc | w:sdt/w:sdtContent/w:tc", namespaces=_NAMESPACES)
_PIECES: Callable[[Any], Any] = XPath(
    "(.//w:r/* | .//w:txbxContent//w:p)[not(ancestor::mc:Fallback or ancestor::w:del or ancestor::w:moveFrom)]",
    namespaces=_NAMESPACES,
)
"""What runs hold, but for what was deleted or moved away, and the copy of a text box that is for old programs."""


def word_pages(content: bytes, name: str) -> tuple[str, ...]:
    """Return the text, divided where the author (or Word, when it last saved) broke the page.

    Raises:
        UserError: the file is not a Word document, or is damaged, or would unpack to more than 500 MB.
    """
    _refuse_bombs(content, name)
    import docx

    try:
        body = docx.Document(io.BytesIO(content)).element.body
    except (
        Exception
    ) as error:  # python-docx meets damage with whatever comes: KeyError, AttributeError, zlib.error, ...
        raise UserError("judgment_damaged", file=name) from error
    text = "\n".join(_lines(body))
    return tuple(_TWICE_BROKEN.sub(_PAGE_BREAK, text).split(_PAGE_BREAK))


def _refuse_bombs(content: bytes, name: str) -> None:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise UserError("judgment_damaged", file=name) from error
    if unpacked > MAXIMUM_UNPACKED_BYTES:
        raise UserError("judgment_too_large", file=name, limit=MAXIMUM_UNPACKED_BYTES // 1024**2)


def _lines(element: Any) -> Iterator[str]:
    """Paragraphs and rows of tables in their order, also those in the content controls of a court's template."""
    for child in element.iterchildren("{*}*"):
        match _tag(child):
            case "p":
                yield "".join(_pieces(child))
            case "tbl":
                yield from ("\t".join(_cell(cell) for cell in _CELLS(row)) for row in _ROWS(child))
            case _:
                yield from _lines(child)


def _cell(cell: Any) -> str:
    """Text of a cell. A page that breaks within a row would break it once for each of its cells: it does not."""
    return "\n".join(_lines(cell)).replace(_PAGE_BREAK, "")


def _pieces(paragraph: Any) -> Iterator[str]:
    """Text of the runs, with a mark at every page break, hard or as Word last laid out."""
    for element in _PIECES(paragraph):
        match _tag(element):
            case "lastRenderedPageBreak":
                yield _PAGE_BREAK
            case "br" if "page" in element.values():
                yield _PAGE_BREAK
            case "br" | "cr" | "p":
                yield "\n"
            case "tab":
                yield "\t"
            case "noBreakHyphen":
                yield _NO_BREAK_HYPHEN
            case "t":
                yield element.text or ""


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
