"""Reads PDF by pdfium, the engine that also draws the pages, so that text and picture agree.

Source: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h and
https://pdfium.googlesource.com/pdfium/+/refs/heads/main/README.md (threads).
"""

import base64
import binascii
import os
import re
import sys
import time
import zlib
from collections.abc import Callable
from itertools import islice, pairwise
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import RLock, Thread
from typing import TYPE_CHECKING

from tipcoder.documents import limits
from tipcoder.documents.content import Content
from tipcoder.documents.limits import MAXIMUM_CHARACTERS, MAXIMUM_PAGES, watch
from tipcoder.domain.child_environment import secrets_hidden
from tipcoder.domain.projects import LeftOutKind, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_quality

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage


_LOOK_S = 0.05
_SLOW = 75
"""How the process ends that took too much of the processor."""
MAXIMUM_MEMORY = 3 * 1024**3 // 2
"""Address space of the process, where the system bounds it: a file of 183 MB with 40 scans needs 600 MB."""

Reader = Callable[[bytes, str], Content]
_Answer = Content | tuple[str, dict[str, object]]
"""The text, or code and values of the fault."""

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

MAXIMUM_INSTRUCTIONS = 6 * 1024 * 1024
MAXIMUM_STREAM = 64 * 1024 * 1024
MAXIMUM_TIMES = 100_000
"""Times that a page may draw parts which draw nothing else: a tenth of a second."""

_STREAM = re.compile(rb"(?<!end)stream[^\S\r\n]*(?:\r\n?|\n)")
_ENDS = re.compile(rb"endstream|endobj|stream")
_MOST_UNENDED = 20
"""Streams without an end of their own that the engine may look for; each time it reads all the rest of the file."""
_DICTIONARY = 20_000
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_HEAD = re.compile(rb"(?:[\r\n]\s*endobj\s+|\A(?:%[^\r\n]*[\r\n]+)+)\d+\s+\d+\s+\Z")
"""Text before an object's dictionary that cannot be within another one, in a text or in a comment."""
_BEFORE = 100
_FLAT = re.compile(rb"obj\s*<<[^()<>%#]*>>\s*")
"""A dictionary without others in it, and without texts, comments and names in another writing."""
_FILTER = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)\b")
_NO_INSTRUCTIONS = re.compile(rb"/(?:Length1|EmbeddedFile|ObjStm|XRef|CIDFontType0C|Type1C|OpenType|Metadata|N)\b")
_DRAWS = re.compile(rb"\bDo\b")
_NAME = re.compile(rb"/([^\s/<>\[\]()]+)")
_OF_A_PAGE = frozenset({b"Length", b"Filter", b"FlateDecode", b"Fl"})
"""Keys of the stream of a page, which others do not draw. A part that others draw has more keys."""
_LOOKED_INTO = frozenset({b"FlateDecode", b"Fl", b"ASCII85Decode", b"A85", b"ASCIIHexDecode", b"AHx"})
_NUMBER = re.compile(rb"(\d+)\s+\d+\s+$")
_DRAWN_BY = re.compile(rb"/Contents\s*\[([^\]]{1,1000000})\]")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R")
_PACKED_PIECE, _UNPACKED_PIECE = 64 * 1024, 1024 * 1024


def read_in_subprocess(read: Reader, content: bytes, name: str) -> Content:
    """Read a PDF within processor time; `read` is a function of a module, which the other process imports.

    Raises:
        UserError: as that; judgment_too_slow; judgment_damaged, if the process ended without an answer.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, read, content, name, limits.MAXIMUM_SECONDS), daemon=True)
    with secrets_hidden():
        process.start()
    there.close()
    try:
        answer: _Answer = here.recv()
    except EOFError:
        process.join()
        answer = "judgment_too_slow" if process.exitcode == _SLOW else "judgment_damaged", {"file": name}
    finally:
        process.kill()
        process.join()
        here.close()
    if isinstance(answer, Content):
        return answer
    code, values = answer
    raise UserError(code, **values)


def _answer(there: Connection, read: Reader, content: bytes, name: str, seconds: float) -> None:
    """Read, and give the answer: what the other process does."""
    _bound_memory()
    Thread(target=_bound_time, args=(seconds,), daemon=True).start()
    try:
        there.send(read(content, name))
    except UserError as error:
        there.send((error.code, error.values))


def _bound_time(seconds: float) -> None:
    """End the process when it took so much of the processor: the engine itself cannot be asked to stop."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        time.sleep(_LOOK_S)
    os._exit(_SLOW)


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAXIMUM_MEMORY, MAXIMUM_MEMORY))


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


def refuse_swollen_streams(content: bytes, name: str) -> bool:
    """Refuse a file with a stream, of anything but a picture, that is larger than any judgment needs.

    Returns whether only trying tells how long the others take: parts draw other parts, perhaps in a circle, pages draw
    very many, or streams have no end or cannot be looked into.

    A stream of instructions takes the engine some hundred times its size in memory. What a page draws is seldom larger
    than 100 KB; fonts and attached files may be large and cost what they are; pictures are not unpacked for their text.

    Source: ISO 32000-1:2008, 7.3.8 (stream objects) and 7.4 (filters).

    Raises:
        UserError: there is one, or a page that is drawn by several that are too large together.
    """
    sizes: dict[bytes, int] = {}
    is_doubtful = b"/Encrypt" in content or _has_many_unended(content)
    for found in _STREAM.finditer(content):
        earliest = max(0, found.start() - _DICTIONARY)
        begin = max(earliest, content.rfind(b"obj", earliest, found.start()))
        about = content[begin : found.start()]
        if _PICTURE.search(about) and about.count(b"/Subtype") == 1 and b"#" not in about:
            continue
        limit = MAXIMUM_STREAM if _NO_INSTRUCTIONS.search(about) else MAXIMUM_INSTRUCTIONS
        filters = _FILTER.findall(about)
        unpacked = _instructions(content, found.end(), filters, limit)
        size = len(unpacked)
        if size > limit:
            raise UserError("judgment_too_slow", file=name)
        draws = len(_DRAWS.findall(unpacked))
        if draws > (MAXIMUM_TIMES if _is_of_a_page(about, content, begin) else 0):
            is_doubtful = True
        is_doubtful = is_doubtful or not _LOOKED_INTO.issuperset(filters)
        number = _NUMBER.search(content[max(0, begin - 20) : begin])
        if number is not None:
            sizes[number[1]] = size
    for page in _DRAWN_BY.finditer(content):
        if sum(sizes.get(number, 0) for number in _REFERENCE.findall(page[1])) > MAXIMUM_INSTRUCTIONS:
            raise UserError("judgment_too_slow", file=name)
    return is_doubtful


def _has_many_unended(content: bytes) -> bool:
    words = (found[0] for found in _ENDS.finditer(content))
    unended = (True for word, after in pairwise(words) if word == b"stream" and after != b"endstream")
    return any(islice(unended, _MOST_UNENDED, None))


def _is_of_a_page(about: bytes, content: bytes, begin: int) -> bool:
    """Return whether a stream can be drawn by pages alone: one that parts draw says so in its dictionary."""
    is_alone = _HEAD.search(content, max(0, begin - _BEFORE), begin) and _FLAT.fullmatch(about)
    return is_alone is not None and _OF_A_PAGE.issuperset(_NAME.findall(about))


def _instructions(content: bytes, start: int, filters: list[bytes], limit: int) -> bytes:
    """A stream unpacked; of one beyond a limit, some more than that. A damaged one is the engine's matter."""
    if filters == [b"FlateDecode"]:
        return _inflated(content, start, limit)
    end = content.find(b"endstream", start)
    if end - start > limit:
        return content[start:end]
    unpacked = content[start:end]
    for name in filters:
        unpacked = _unpacked(unpacked, name, limit)
        if len(unpacked) > limit:
            break
    return unpacked


def _unpacked(packed: bytes, name: bytes, limit: int) -> bytes:
    try:
        match name:
            case b"FlateDecode" | b"Fl":
                return _inflated(packed, 0, limit)
            case b"ASCII85Decode" | b"A85":
                return base64.a85decode(packed.strip().removesuffix(b"~>"))
            case b"ASCIIHexDecode" | b"AHx":
                return bytes.fromhex(packed.rstrip().removesuffix(b">").decode("ascii"))
            case _:
                return packed
    except (ValueError, binascii.Error):
        return b""


def _inflated(content: bytes, start: int, limit: int) -> bytes:
    """The beginning of what a compressed stream holds, up to some more than a limit."""
    unpack = zlib.decompressobj()
    pieces, size, place, rest = [], 0, start, b""
    while size <= limit and not unpack.eof:
        if not rest:
            rest = content[place : place + _PACKED_PIECE]
            place += len(rest)
        if not rest:
            break
        try:
            pieces.append(unpack.decompress(rest, _UNPACKED_PIECE))
        except zlib.error:
            break
        size += len(pieces[-1])
        rest = unpack.unconsumed_tail
    return b"".join(pieces)
