"""Reads a judgment from the file that the court published: its bytes are kept, its text is frozen page by page."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from tipcoder.documents.pdf import pdf_pages
from tipcoder.documents.plain import plain_pages
from tipcoder.documents.word import word_pages
from tipcoder.domain.projects import JudgmentText
from tipcoder.errors import UserError

MAXIMUM_BYTES = 200 * 1024 * 1024

_READERS: dict[str, tuple[str, Callable[[bytes, str], tuple[str, ...]]]] = {
    ".txt": ("text/plain", plain_pages),
    ".pdf": ("application/pdf", pdf_pages),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word_pages),
}

SUFFIXES = tuple(_READERS)
"""The kinds of files that can be read, by their ending."""


def read_judgment_file(path: Path) -> JudgmentText:
    """Read a judgment with its pages.

    A page without text (a scan) is kept as an empty string: `JudgmentText.unreadable` counts them.

    Raises:
        UserError: the file is missing, too large, of a kind that cannot be read, or damaged.
    """
    suffix = path.suffix.lower()
    if suffix not in _READERS:
        raise UserError("judgment_kind_unknown", file=path.name, kinds=", ".join(SUFFIXES))
    content = _content(path)
    media_type, pages_of = _READERS[suffix]
    pages = tuple(_clean(page) for page in pages_of(content, path.name))
    return JudgmentText(path.name, media_type, content, hashlib.sha256(content).hexdigest(), pages)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAXIMUM_BYTES:
            raise UserError("judgment_too_large", file=path.name, limit=MAXIMUM_BYTES // 1024**2)
        if size == 0:
            raise UserError("judgment_empty", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UserError("judgment_not_readable", file=path.name) from error


def _clean(page: str) -> str:
    """One kind of line break, and no characters that no judgment prints, so that quotations never drift."""
    unified = page.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "").replace("\x00", "")
    return unified.strip("\n")
