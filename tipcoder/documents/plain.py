"""Plain text in the encodings that courts of the five countries use."""

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.encodings import decode, detect_encoding
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError

_SAMPLE = 100_000
_STRANGE_SHARE = 0.05
_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\v\f\r\x1a\x1b")


def read_plain(content: bytes, name: str, encoding: str | None = None) -> Content:
    """Return the pages of a text file: a form feed divides them.

    Raises:
        UserError: the file is not text.
    """
    known = encoding or detect_encoding(content)
    text = decode(content, known)
    if "\x00" in text or _is_binary(text[:_SAMPLE]):
        raise UserError("judgment_not_text", file=name)
    return Content(tuple(text.split(PAGE_BREAK)), {LeftOutKind.CHARACTERS: text.count("\ufffd")}, known)


def _is_binary(text: str) -> bool:
    """Whether it has what pictures and programs have and text has not: bytes that are no character, and controls."""
    return "\ufffd" in text and sum(text.count(sign) for sign in (*_CONTROLS, "\ufffd")) > len(text) * _STRANGE_SHARE
