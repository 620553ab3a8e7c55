"""Reads rich text (.rtf): the text in its order, each byte in the code page of its font.

Read here and not with a library: fonts that each have their own code page are the rule in files of the region, and
hidden, deleted and footnoted text must be told apart. Groups may be nested at any depth; pictures and embedded
objects are passed over.

Source: Microsoft, Word 2007: Rich Text Format (RTF) Specification, version 1.9.1.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tipcoder.documents.content import PAGE_BREAK, Content
from tipcoder.documents.limits import watch
from tipcoder.documents.office.notes import FOOTNOTE, place_notes
from tipcoder.domain.projects import LeftOutKind
from tipcoder.errors import UserError

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|(\{+)|(\})|[\r\n\x00]+|([^\\{}\r\n\x00]+)",
    re.DOTALL,
)
_DEEPEST = 1_000_000
_LOOK_EVERY = 50_000

_SIGNS = {
    "par": "\n", "line": "\n", "row": "\n", "nestrow": "\n", "sect": PAGE_BREAK, "page": PAGE_BREAK, "tab": "\t",
    "softpage": PAGE_BREAK, "cell": "\t", "nestcell": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
}  # fmt: skip
_SYMBOLS = {b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "\u2011", b"\n": "\n", b"\r": "\n", b"\t": "\t"}
_PASSED_OVER = frozenset({
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "shprslt", "fldinst", "xe", "tc", "tcn", "rxe", "txe", "bxe",
    "upr", "objdata", "nonesttables", "annotation", "filetbl", "private", "ftnsep", "ftnsepc", "ftncn", "aftnsep",
    "aftnsepc", "aftncn", "template", "nextfile", "listtable", "listoverridetable", "revtbl",
})  # fmt: skip
_SHOWN_AGAIN = frozenset({"shptxt", "ud"})
"""Text within something that is skipped: of a shape, and the Unicode half of a pair."""
_MARGINS = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
}
_PAGES_OF_FONTS = {
    77: "mac_roman", 128: "cp932", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_PAGES = frozenset({*_PAGES_OF_FONTS.values(), "cp1252", "cp852", "cp855", "cp866", "cp65001", "cp10000"})


@dataclass(frozen=True, slots=True)
class _GroupState:
    """State that a group inherits and its end restores. `into` is where text goes: "" the body, None nowhere."""

    into: str | None = ""
    page: str = ""
    fallback: int = 1
    hidden: LeftOutKind | None = None
    fonts: bool = False


@dataclass(slots=True)
class _RtfContext:
    name: str
    state: _GroupState = field(default_factory=_GroupState)
    stack: list[_GroupState] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    page: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0
    footnotes: int = 0
    to_skip: int = 0
    starred: bool = False
    hiding: LeftOutKind | None = None
    left_out: Counter[LeftOutKind] = field(default_factory=Counter)


def read_rtf(content: bytes, name: str) -> Content:
    """Return the text, divided where the author broke the page.

    Deleted and hidden text is left out, and so are comments. Footnotes come at the end of their page, headers once
    before the first page, footers once after the last.

    Raises:
        UserError: the file is not RTF, or takes too long.
    """
    if not content.lstrip()[:5] == b"{\\rtf":
        raise UserError("judgment_damaged", file=name)
    reading = _RtfContext(name)
    look, place, count = watch(name), 0, 0
    while token := _TOKEN.match(content, place):
        place = token.end()
        place += _take(token, reading)
        count += 1
        if count % _LOOK_EVERY == 0:
            look()
    notes = [_joined(reading, f"note{number}").strip() for number in range(1, reading.footnotes + 1)]
    pages = place_notes(_joined(reading, "").removesuffix(PAGE_BREAK).split(PAGE_BREAK), notes, ())
    headers, footers = (_margin(reading, kind) for kind in ("header", "footer"))
    first = ("\n".join([*headers, pages[0]]), *pages[1:])
    return Content((*first[:-1], "\n".join([first[-1], *footers])), reading.left_out)


def _joined(reading: _RtfContext, where: str) -> str:
    """Text of one place. Characters beyond the first plane came as two numbers."""
    text = "".join(reading.texts.get(where, ()))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\t\n", "\n")


def _margin(reading: _RtfContext, kind: str) -> list[str]:
    texts = (text.strip() for text in _joined(reading, kind).split(PAGE_BREAK))
    return [text for text in dict.fromkeys(texts) if any(map(str.isalpha, text))]


def _take(token: re.Match[bytes], reading: _RtfContext) -> int:
    """Take in a token. Return how many bytes after it are no RTF."""
    word, number, byte, symbol, opening, closing, text = token.groups()
    if word is not None:
        return _control(word.decode("ascii"), None if number is None else int(number), reading)
    if opening is not None:
        if len(reading.stack) + len(opening) > _DEEPEST:
            raise UserError("judgment_damaged", file=reading.name)
        reading.stack.extend([reading.state] * len(opening))
        reading.to_skip, reading.starred = 0, False
    elif closing is not None:
        reading.state = reading.stack.pop() if reading.stack else reading.state
        reading.to_skip = 0
    elif byte is not None:
        _put_bytes(bytes([int(byte, 16)]), reading)
    elif text is not None:
        _put_bytes(text, reading)
    elif symbol == b"*":
        reading.starred = True
    elif symbol is not None:
        _put_symbol(symbol, reading)
    return 0


def _put_symbol(symbol: bytes, reading: _RtfContext) -> None:
    if reading.to_skip:
        reading.to_skip -= 1
    elif symbol in _SYMBOLS:
        _put(_SYMBOLS[symbol], reading)


def _put_bytes(content: bytes, reading: _RtfContext) -> None:
    """Put in bytes of the font's code page, but for those that replace the Unicode character just put."""
    skipped = min(reading.to_skip, len(content))
    reading.to_skip -= skipped
    if reading.state.into is not None and len(content) > skipped:
        _put(content[skipped:].decode(reading.state.page or reading.page, "replace"), reading)


def _put(text: str, reading: _RtfContext) -> None:
    state = reading.state
    if state.into is None:
        return
    if state.hidden is not None and reading.hiding is not state.hidden:
        reading.left_out[state.hidden] += 1
    reading.hiding = state.hidden
    if state.hidden is not None:
        return
    reading.texts.setdefault(state.into, []).append(text)


def _control(word: str, number: int | None, reading: _RtfContext) -> int:
    starred, reading.starred = reading.starred, False
    if word == "bin":
        return max(0, number or 0)
    if word in _SHOWN_AGAIN:
        _send(reading, "")
    elif word == "footnote":
        _begin_footnote(reading)
    elif word in _MARGINS:
        _begin_margin(_MARGINS[word], reading)
    elif word in _PASSED_OVER or starred:
        _pass_over(word, reading)
    elif word == "u" and number is not None:
        _put(chr(number % 0x10000), reading)
        reading.to_skip = reading.state.fallback
    elif word in _SIGNS:
        _put(_SIGNS[word], reading)
    elif word in _PROPERTIES:
        _PROPERTIES[word](number, reading)
    return 0


def _send(reading: _RtfContext, into: str | None) -> None:
    reading.state = replace(reading.state, into=into)


def _begin_footnote(reading: _RtfContext) -> None:
    """Text goes to the note until the group ends. Endnotes are written as footnotes too, and are read as such."""
    if reading.state.into != "" or reading.state.hidden is not None:
        _send(reading, None)
        return
    _put(FOOTNOTE, reading)
    reading.footnotes += 1
    _send(reading, f"note{reading.footnotes}")


def _begin_margin(kind: str, reading: _RtfContext) -> None:
    if reading.state.into == "":
        _send(reading, kind)
        _put(PAGE_BREAK, reading)


def _pass_over(word: str, reading: _RtfContext) -> None:
    if word == "annotation" and reading.state.into is not None:
        reading.left_out[LeftOutKind.COMMENTS] += 1
    reading.state = replace(reading.state, into=None, fonts=word == "fonttbl")


def _set_page(number: int | None, reading: _RtfContext) -> None:
    if f"cp{number}" in _PAGES:
        reading.page = f"cp{number}".replace("cp65001", "utf-8").replace("cp10000", "mac_roman")


def _set_font(number: int | None, reading: _RtfContext) -> None:
    if reading.state.fonts:
        reading.font = number or 0
        return
    reading.state = replace(reading.state, page=reading.fonts.get(number or 0, ""))


def _set_font_page(number: int | None, reading: _RtfContext) -> None:
    if reading.state.fonts and number in _PAGES_OF_FONTS:
        reading.fonts[reading.font] = _PAGES_OF_FONTS[number]


def _set_fallback(number: int | None, reading: _RtfContext) -> None:
    reading.state = replace(reading.state, fallback=max(0, 1 if number is None else number))


def _set_hidden(number: int | None, reading: _RtfContext) -> None:
    reading.state = replace(reading.state, hidden=None if number == 0 else LeftOutKind.HIDDEN)


def _set_deleted(number: int | None, reading: _RtfContext) -> None:
    reading.state = replace(reading.state, hidden=None if number == 0 else LeftOutKind.DELETIONS)


def _break_before(number: int | None, reading: _RtfContext) -> None:
    if number != 0:
        _put(PAGE_BREAK, reading)


def _set_plain(number: int | None, reading: _RtfContext) -> None:  # noqa: ARG001 (all properties take one)
    reading.state = replace(reading.state, hidden=None)


_PROPERTIES: dict[str, Callable[[int | None, _RtfContext], None]] = {
    "ansicpg": _set_page,
    "f": _set_font,
    "fcharset": _set_font_page,
    "uc": _set_fallback,
    "v": _set_hidden,
    "deleted": _set_deleted,
    "plain": _set_plain,
    "pagebb": _break_before,
}
