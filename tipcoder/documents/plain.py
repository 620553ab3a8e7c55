"""Plain text in the encodings that courts of the five countries use."""

import codecs

from tipcoder.errors import UserError

_LETTERS = {
    "cp1250": set("ăâîșşțţčćđšžëçĂÂÎŞŢČĆĐŠŽËÇ"),
    "cp1251": set("абвгдђежзијклљмнњопрстћуфхцчџшѓѕќѐѝАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШЃЅЌ"),
    "cp1252": set("ëçËÇâîÂÎšžŠŽ"),
}


def plain_pages(content: bytes, name: str) -> tuple[str, ...]:
    """Return the pages of a text file: a form feed divides them.

    Raises:
        UserError: the file is not text.
    """
    text = _decode(content)
    if text is None or "\x00" in text:
        raise UserError("judgment_not_text", file=name)
    return tuple(text.split("\f"))


def _decode(content: bytes) -> str | None:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _try(content, "utf-16")
    return _try(content, "utf-8-sig") or _best_of_windows(content)


def _best_of_windows(content: bytes) -> str | None:
    """The Windows code page in which most bytes above 127 are letters of the five languages."""
    candidates = [(encoding, _try(content, encoding)) for encoding in _LETTERS]
    scored = [
        (sum(character in _LETTERS[encoding] for character in text), text)
        for encoding, text in candidates
        if text is not None
    ]
    return max(scored, key=lambda pair: pair[0], default=(0, None))[1]


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None
