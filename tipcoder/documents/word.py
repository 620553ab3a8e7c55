"""Word documents (.docx): paragraphs and the cells of tables, in their order."""

import io
import re
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from tipcoder.errors import UserError

MAXIMUM_UNPACKED_BYTES = 500 * 1024 * 1024
_PAGE_BREAK = "\f"
_TWICE_BROKEN = re.compile(r"\f\s*\f")
"""Word notes its own break after one that the author made: the same page, not an empty one between."""


def word_pages(content: bytes, name: str) -> tuple[str, ...]:
    """Return the text, divided where the author (or Word, when it last saved) broke the page.

    Raises:
        UserError: the file is not a Word document, or is damaged, or would unpack to more than 500 MB.
    """
    _refuse_bombs(content, name)
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        document = docx.Document(io.BytesIO(content))
        text = "\n".join(_blocks(document))
    except (PackageNotFoundError, KeyError, ValueError, BadZipFile, XMLSyntaxError) as error:
        raise UserError("judgment_damaged", file=name) from error
    return tuple(_TWICE_BROKEN.sub(_PAGE_BREAK, text).split(_PAGE_BREAK))


def _refuse_bombs(content: bytes, name: str) -> None:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except BadZipFile as error:
        raise UserError("judgment_damaged", file=name) from error
    if unpacked > MAXIMUM_UNPACKED_BYTES:
        raise UserError("judgment_too_large", file=name, limit=MAXIMUM_UNPACKED_BYTES // 1024**2)


def _blocks(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            yield "".join(_pieces(block))


def _pieces(paragraph: Any) -> Iterator[str]:
    """Text of the runs, with a mark at every page break, hard or as Word last laid out."""
    for element in paragraph._p.xpath(".//w:r/*"):  # noqa: SLF001 (python-docx offers no order of breaks and text)
        match element.tag.rpartition("}")[2]:
            case "lastRenderedPageBreak":
                yield _PAGE_BREAK
            case "br" if "page" in element.values():
                yield _PAGE_BREAK
            case "br" | "cr":
                yield "\n"
            case "tab":
                yield "\t"
            case "t":
                yield element.text or ""
