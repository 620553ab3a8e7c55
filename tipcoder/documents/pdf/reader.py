"""Reads PDF by pdfium, the engine that also draws the pages, so that text and picture agree.

Source: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h and
https://pdfium.googlesource.com/pdfium/+/refs/heads/main/README.md (threads).
"""

import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import RLock
from typing import TYPE_CHECKING

from tipcoder.documents import limits
from tipcoder.documents.content import Content
from tipcoder.documents.limits import MAXIMUM_CHARACTERS, MAXIMUM_PAGES, watch
from tipcoder.documents.pdf.streams import refuse_swollen_streams
from tipcoder.domain.child_environment import secrets_hidden
from tipcoder.domain.projects import LeftOutKind, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_quality

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage


SECONDS_TO_START = 5.0
MAXIMUM_MEMORY = 3 * 1024**3 // 2
"""Address space of the process, where the system bounds it: a file of 183 MB with 40 scans needs 600 MB."""

Reader = Callable[[bytes, str], Content]
_Answer = Content | tuple[str, dict[str, object]]
"""The text, or code and values of the fault."""


def read_in_subprocess(read: Reader, content: bytes, name: str) -> Content:
    """Read a PDF within a time; `read` is a function of a module, which the other process imports.

    Raises:
        UserError: as that; judgment_too_slow; judgment_damaged, if the process ended without an answer.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, read, content, name), daemon=True)
    with secrets_hidden():
        process.start()
    there.close()
    try:
        answer = _received(here, name)
    finally:
        process.kill()
        process.join()
        here.close()
    if isinstance(answer, Content):
        return answer
    code, values = answer
    raise UserError(code, **values)


def _received(here: Connection, name: str) -> _Answer:
    if not here.poll(limits.MAXIMUM_SECONDS + SECONDS_TO_START):
        return "judgment_too_slow", {"file": name}
    try:
        answer: _Answer = here.recv()
    except EOFError:
        return "judgment_damaged", {"file": name}
    return answer


def _answer(there: Connection, read: Reader, content: bytes, name: str) -> None:
    """Read, and give the answer: what the other process does."""
    _bound_memory()
    try:
        there.send(read(content, name))
    except UserError as error:
        there.send((error.code, error.values))


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAXIMUM_MEMORY, MAXIMUM_MEMORY))


ENGINE = RLock()
"""pdfium is not thread-safe: whoever uses it holds this lock, for one step at a time (a page read, a page drawn), so
that a long file being read keeps nobody waiting. Never waited for on the window's thread."""
SOFT_HYPHEN = "\u00ad"
_HYPHENATED = str.maketrans({"\ufffe": SOFT_HYPHEN, "\x02": SOFT_HYPHEN})
"""pdfium's own signs for a hyphen with which a line ends and its word goes on, one character each: a soft hyphen is
the standard character for it."""
_LITTLE_TEXT = 60
"""A page with fewer visible characters than these, and a picture over most of it, is a scan with a stamp or number."""
_PICTURE_SHARE = 0.5


def read_pdf(content: bytes, name: str) -> Content:
    """Return the text of every page as the engine gives it, "" for a page that is only a picture.

    Offsets of characters are the engine's, but for line breaks, which it writes as two characters.

    Raises:
        UserError: the file is damaged, needs a password, is a form that the engine does not show or a collection of
            files, has too many pages or takes too long.
    """
    is_doubtful = refuse_swollen_streams(content, name)
    if b"/Collection" in content and b"/EmbeddedFiles" in content:
        raise UserError("judgment_portfolio", file=name)
    return read_in_subprocess(read_here, content, name) if is_doubtful else read_here(content, name)


def read_here(content: bytes, name: str) -> Content:
    """Do what `read_pdf` does, in this process, for a file that was looked at before."""
    import pypdfium2

    try:
        with ENGINE:
            document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        # The engine keeps the reason of an earlier failure where it has none for this one.
        protected = "password" in str(error).lower() and b"/Encrypt" in content
        code = "judgment_protected" if protected else "judgment_damaged"
        raise UserError(code, file=name) from error
    try:
        return _read(document, name)
    except pypdfium2.PdfiumError as error:
        raise UserError("judgment_damaged", file=name) from error
    finally:
        with ENGINE:
            document.close()


def _read(document: "PdfDocument", name: str) -> Content:
    from pypdfium2 import raw

    with ENGINE:
        count, form, attached = len(document), document.get_formtype(), document.count_attachments()
    if count == 0:
        raise UserError("judgment_damaged", file=name)
    if count > MAXIMUM_PAGES:
        raise UserError("judgment_too_many_pages", file=name, pages=count, limit=MAXIMUM_PAGES)
    if form == raw.FORMTYPE_XFA_FULL:
        raise UserError("judgment_form", file=name)
    look, size = watch(name), 0
    pages, qualities = [], []
    for number in range(count):
        look()
        with ENGINE:
            text, quality = _page(document, number, has_form=form != raw.FORMTYPE_NONE)
        pages.append(text)
        qualities.append(quality)
        size += len(text)
        if size > MAXIMUM_CHARACTERS:
            raise UserError("judgment_too_long", file=name)
    return Content(tuple(pages), {LeftOutKind.ATTACHMENTS: attached}, qualities=tuple(qualities))


def _page(document: "PdfDocument", number: int, *, has_form: bool) -> tuple[str, PageQuality]:
    """Text of a page, and what it is. One that is damaged does not keep a person from the others.

    Values of a form are drawn apart from the page: they are flattened into it, in memory, and the page read anew.
    """
    from pypdfium2 import PdfiumError, raw

    try:
        page = document[number]
        if has_form:
            raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
            page.close()
            page = document[number]
    except PdfiumError:
        return "", PageQuality.UNREADABLE
    try:
        text = _page_text(page)
        return text, _quality(page, text)
    finally:
        page.close()


def _page_text(page: "PdfPage") -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range()).translate(_HYPHENATED)
    finally:
        text_page.close()


def _quality(page: "PdfPage", text: str) -> PageQuality:
    quality = page_quality(text)
    if quality is PageQuality.TEXT and sum(map(len, text.split())) < _LITTLE_TEXT and _is_picture(page):
        return PageQuality.SCANNED
    return quality


def _is_picture(page: "PdfPage") -> bool:
    """Return whether pictures cover most of a page."""
    from pypdfium2 import raw

    left, bottom, right, top = page.get_bbox()
    covered = 0.0
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        x1, y1, x2, y2 = picture.get_bounds()
        covered += max(0, min(x2, right) - max(x1, left)) * max(0, min(y2, top) - max(y1, bottom))
    return bool(covered > _PICTURE_SHARE * (right - left) * (top - bottom))
