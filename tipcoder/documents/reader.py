"""Reads a judgment from the file that the court published: its bytes are kept, its text is frozen page by page."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.encodings import ENCODINGS, decode, detect_encoding
from tipcoder.documents.limits import MAXIMUM_BYTES, MAXIMUM_CHARACTERS, MAXIMUM_PAGES, MAXIMUM_TEXT_BYTES
from tipcoder.documents.office.opendocument import read_opendocument
from tipcoder.documents.office.packages import refuse_protected
from tipcoder.documents.office.rtf import read_rtf
from tipcoder.documents.office.word import read_word
from tipcoder.documents.office.word_97.reader import read_word_97
from tipcoder.documents.pdf.reader import read_pdf
from tipcoder.documents.pictures import PICTURE_SUFFIXES, pdf_of_pictures
from tipcoder.documents.web import read_web
from tipcoder.domain.projects import JudgmentText, LeftOut, LeftOutKind
from tipcoder.errors import UserError
from tipcoder.office.ole import OLE_SIGNATURE

_SAMPLE = 100_000
_STRANGE_SHARE, _ZEROS_SHARE = 0.05, 0.005
_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\v\f\r\x1a\x1b")


def read_plain(content: bytes, name: str, encoding: str | None = None) -> Content:
    """Return the pages of a text file: a form feed divides them.

    Raises:
        UserError: the file is not text.
    """
    known = encoding or detect_encoding(content)
    text = decode(content, known)
    if _is_binary(text[:_SAMPLE], known):
        raise UserError("judgment_not_text", file=name)
    lost = text.count("\ufffd") + text.count("\x00")
    return Content(tuple(text.split(PAGE_BREAK)), {LeftOutKind.CHARACTERS: lost}, known)


def _is_binary(text: str, encoding: str) -> bool:
    """Return whether it has what text has not: zeros, bytes that are no character, controls.

    Nothing but text is valid UTF-8, and then zeros alone tell.
    """
    zeros = text.count("\x00")
    if encoding == "utf-8" and "\ufffd" not in text:
        return zeros > len(text) * _ZEROS_SHARE
    strange = sum(text.count(sign) for sign in (*_CONTROLS, "\ufffd"))
    return zeros > len(text) * _ZEROS_SHARE or strange > len(text) * _STRANGE_SHARE


def read_old_word(content: bytes, name: str) -> Content:
    """Return the text of a .doc file, which many programs write as RTF, as a web page or as a .docx.

    Raises:
        UserError: it is none of these.
    """
    if content.startswith(b"{\\rtf"):
        return read_rtf(content, name)
    if content.startswith(b"PK"):
        return read_word(content, name)
    if content.lstrip(_SPACE).startswith(b"<"):
        page = read_web(content, name)
        return Content(page.pages, page.left_out)
    return read_word_97(content, name)


_READERS: dict[str, tuple[str, Callable[[bytes, str], Content]]] = {
    ".pdf": ("application/pdf", read_pdf),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", read_word),
    ".docm": ("application/vnd.ms-word.document.macroEnabled.12", read_word),
    ".dotx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.template", read_word),
    ".doc": ("application/msword", read_old_word),
    ".odt": ("application/vnd.oasis.opendocument.text", read_opendocument),
    ".rtf": ("application/rtf", read_rtf),
}
_TEXT_READERS: dict[str, tuple[str, Callable[[bytes, str, str | None], Content]]] = {
    ".html": ("text/html", read_web),
    ".htm": ("text/html", read_web),
    ".txt": ("text/plain", read_plain),
}
"""Those of text in an encoding that must be found out, and can be corrected."""

SUFFIXES = (*_READERS, *_TEXT_READERS, *PICTURE_SUFFIXES)
"""The kinds of files that can be read, by their ending."""

_OTHER_KINDS = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"MIME-Version:")
"""Beginnings of files that are no text, whatever their names."""
_OTHER_PICTURES = frozenset({".gif", ".heic", ".heif", ".avif", ".jp2"})
_SPACE = b"\xef\xbb\xbf \t\r\n"


def read_judgment_file(path: Path, encoding: str | None = None, further: Sequence[Path] = ()) -> JudgmentText:
    """Read a judgment with its pages; of a picture, and `further` pictures of its other pages, a PDF is made.

    A page without text (a scan) is kept as an empty string: its quality says so, and pages whose
    letters mean nothing. `encoding`, one of ENCODINGS, corrects what was detected of a text file or web page.

    Raises:
        UserError: a file is missing, too large, of a kind that cannot be read, protected, damaged or harmful.
    """
    suffix = path.suffix.lower()
    _refuse_kind(suffix, path.name)
    if suffix in PICTURE_SUFFIXES:
        pictures = [(page.name, _content(page, MAXIMUM_BYTES)) for page in (path, *further)]
        return read_judgment_content(f"{path.stem}.pdf", pdf_of_pictures(pictures))
    content = _content(path, MAXIMUM_TEXT_BYTES if suffix in _TEXT_READERS else MAXIMUM_BYTES)
    return read_judgment_content(path.name, content, encoding)


def read_judgment_content(name: str, content: bytes, encoding: str | None = None) -> JudgmentText:
    """Do for the content of a file what `read_judgment_file` does; its kind is known by the name."""
    refuse_protected(content, name)
    media_type, read = _read(PurePath(name).suffix.lower(), content, name, encoding)
    pages = tuple(_clean(page) for page in read.pages)
    _refuse_too_much(pages, name)
    left_out = tuple(LeftOut(kind, count) for kind, count in sorted(read.left_out.items()) if count)
    sha256 = hashlib.sha256(content).hexdigest()
    return JudgmentText(name, media_type, content, sha256, pages, read.encoding, read.qualities, left_out)


def _refuse_too_much(pages: tuple[str, ...], name: str) -> None:
    if len(pages) > MAXIMUM_PAGES:
        raise UserError("judgment_too_many_pages", file=name, pages=len(pages), limit=MAXIMUM_PAGES)
    if sum(map(len, pages)) > MAXIMUM_CHARACTERS:
        raise UserError("judgment_too_long", file=name)


def _refuse_kind(suffix: str, name: str) -> None:
    if suffix in _OTHER_PICTURES:
        raise UserError("judgment_picture", file=name)
    if suffix not in SUFFIXES:
        raise UserError("judgment_kind_unknown", file=name, kinds=", ".join(SUFFIXES))


def _read(suffix: str, content: bytes, name: str, encoding: str | None) -> tuple[str, Content]:
    if content.startswith(OLE_SIGNATURE):
        suffix = ".doc"  # whatever its name says
    if suffix in _READERS:
        media_type, read = _READERS[suffix]
        return media_type, read(content, name)
    if encoding is not None and encoding not in ENCODINGS:
        raise ValueError(encoding)
    if content.startswith(_OTHER_KINDS):
        raise UserError("judgment_damaged", file=name)
    media_type, read_text = _TEXT_READERS[suffix]
    text = read_text(content, name, encoding)
    if not any(page.strip() for page in text.pages):
        raise UserError("judgment_empty", file=name)
    return media_type, text


def _content(path: Path, limit: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > limit:
            raise UserError("judgment_too_large", file=path.name, limit=limit // 1024**2)
        if size == 0:
            raise UserError("judgment_empty", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UserError("judgment_not_readable", file=path.name) from error


def _clean(page: str) -> str:
    """One kind of line break, and no characters that no judgment prints, so that quotations never drift."""
    unified = page.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "").replace("\x00", "")
    return unified.strip("\n")
