"""Plain text in the encodings that courts of the five countries use."""

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.encodings import decode, detect_encoding
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError

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
    """Whether it has what pictures and programs have and text has not: zeros, bytes that are no character, controls.

    Nothing but text is valid UTF-8, and then zeros alone tell.
    """
    zeros = text.count("\x00")
    if encoding == "utf-8" and "\ufffd" not in text:
        return zeros > len(text) * _ZEROS_SHARE
    strange = sum(text.count(sign) for sign in (*_CONTROLS, "\ufffd"))
    return zeros > len(text) * _ZEROS_SHARE or strange > len(text) * _STRANGE_SHARE
