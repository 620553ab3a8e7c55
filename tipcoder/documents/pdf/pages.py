"""Renders the pages of a PDF for the window: their sizes, their pictures and the positions of their letters.

By the engine that gave the text (`tipcoder.documents.pdf.reader`), so that both agree. Every call may be slow, and
waits for the engine: never for the window's thread.

Source: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdfview.h, fpdf_text.h, fpdf_progressive.h
"""

import ctypes
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tipcoder.documents.pdf.reader import ENGINE
from tipcoder.domain.page_geometry import Box, PageLetters, PagePicture
from tipcoder.errors import UserError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage


OPEN_PAGES = 4
"""Pages kept open: one that is drawn at another size, or whose letters are wanted, is not read anew."""
PATIENCE = 20.0
"""Seconds of the processor after which a page is given up: one that takes more was made to."""
_USUAL = (595.0, 842.0)
"""Size of a page that does not say its own: A4."""
_FINE = 1_000_000
"""Steps in which the engine is asked for places: it answers in whole numbers."""

SOFT_HYPHEN = "\u00ad"
_CLEANED = frozenset("\r\x00\ufeff")
_HYPHENS = frozenset("\ufffe\x02")
_WORD = re.compile(r"\S+")
MOST_WORDS = 2000
"""Of a page whose words are compared: a page of a judgment has five hundred, and the time grows with the square."""
_LEAST_SHARE = 0.6
"""Of the letters of a page: with fewer matched, what matches does so by chance."""


def _sizes(document: "PdfDocument") -> tuple[tuple[float, float], ...]:
    from pypdfium2 import raw

    sizes, found = [], raw.FS_SIZEF()
    for number in range(len(document)):
        is_known = raw.FPDF_GetPageSizeByIndexF(document.raw, number, ctypes.byref(found))
        is_sound = is_known and found.width >= 1 and found.height >= 1
        sizes.append((found.width, found.height) if is_sound else _USUAL)
    return tuple(sizes)


def _drawn(page: "PdfPage", width: int, height: int, is_stale: Callable[[], bool]) -> PagePicture | None:
    from pypdfium2 import raw

    stride = 4 * width
    pixels = bytearray(b"\xff") * (stride * height)
    buffer = (ctypes.c_char * len(pixels)).from_buffer(pixels)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, buffer, stride)
    if not bitmap:
        return None
    given_up_at = time.thread_time() + PATIENCE
    pause = raw.IFSDK_PAUSE(version=1)
    # Kept by name: the engine holds no reference to what it calls.
    ask = type(pause.NeedToPauseNow)(lambda _pause: is_stale() or time.thread_time() > given_up_at)
    pause.NeedToPauseNow = ask
    try:
        state = raw.FPDF_RenderPageBitmap_Start(
            bitmap, page.raw, 0, 0, width, height, 0, raw.FPDF_ANNOT, ctypes.byref(pause)
        )
        raw.FPDF_RenderPage_Close(page.raw)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    del buffer
    return PagePicture(width, height, stride, pixels) if state == raw.FPDF_RENDER_DONE else None


def _letters(page: "PdfPage", size: tuple[float, float]) -> tuple[str, list[Box]]:
    """Return the letters that the engine sees on a page, and the box of each."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        handle, code, box_of = text_page.raw, raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
        letters, places = merged([code(handle, index) for index in range(count)])
        shown = _box_mapper(page, size)
        found = raw.FS_RECTF()
        there = ctypes.byref(found)
        boxes = []
        for index in places:
            box_of(handle, index, there)
            boxes.append(shown(found.left, found.top, found.right, found.bottom))
    finally:
        text_page.close()
    return letters, boxes


def _box_mapper(page: "PdfPage", size: tuple[float, float]) -> Callable[[float, float, float, float], Box]:
    """Return a function from a rectangle of the page to the page as it is displayed: rotated and cropped."""
    x0, y0 = _device(page, 0, 0, size)
    x1, y1 = _device(page, 1000, 0, size)
    x2, y2 = _device(page, 0, 1000, size)
    a, b, c, d = (x1 - x0) / 1000, (y1 - y0) / 1000, (x2 - x0) / 1000, (y2 - y0) / 1000

    def box(left: float, top: float, right: float, bottom: float) -> Box:
        one = (x0 + a * left + c * top, y0 + b * left + d * top)
        other = (x0 + a * right + c * bottom, y0 + b * right + d * bottom)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])

    return box


def _device(page: "PdfPage", x: float, y: float, size: tuple[float, float]) -> tuple[float, float]:
    from pypdfium2 import raw

    found: tuple[Any, Any] = (ctypes.c_int(), ctypes.c_int())
    raw.FPDF_PageToDevice(page.raw, 0, 0, _FINE, _FINE, 0, x, y, ctypes.byref(found[0]), ctypes.byref(found[1]))
    return found[0].value * size[0] / _FINE, found[1].value * size[1] / _FINE


def _apart(boxes: list[Box | None]) -> list[Box | None]:
    """Divide the box of a ligature among its letters, which all have the whole one."""
    parted = list(boxes)
    first = 0
    while first < len(boxes):
        last, box = first + 1, boxes[first]
        while box is not None and last < len(boxes) and boxes[last] == box:
            last += 1
        if box is not None and last - first > 1:
            for step in range(last - first):
                width = (box[2] - box[0]) / (last - first)
                parted[first + step] = box[0] + step * width, box[1], box[0] + (step + 1) * width, box[3]
        first = last
    return parted


def aligned(text: str, seen: str) -> list[int]:
    """Return, for each character of the frozen text, the index of the letter seen, -1 where there is none.

    They are the same, letter by letter, but for line breaks and signs that were cleaned away. Where they are not (the
    text was recognised from a picture, or another version of the engine reads otherwise), words that both have are
    matched, and all others have no place: better none than that of other words.
    """
    kept = [index for index, letter in enumerate(seen) if letter not in _CLEANED]
    letters = "".join(SOFT_HYPHEN if seen[index] in _HYPHENS else seen[index] for index in kept)
    # Line breaks at both ends of a page were cleaned away.
    start = len(letters) - len(letters.lstrip("\n"))
    if letters.startswith(text, start):
        return kept[start : start + len(text)]
    if len(text.split()) > MOST_WORDS or len(letters.split()) > MOST_WORDS:
        return [-1] * len(text)
    places = [kept[index] if index >= 0 else -1 for index in _by_words(text, letters)]
    visible = [place for place, letter in zip(places, text, strict=True) if not letter.isspace()]
    is_likely = sum(place >= 0 for place in visible) >= _LEAST_SHARE * len(visible)
    return places if is_likely else [-1] * len(text)


def _by_words(text: str, letters: str) -> list[int]:
    places = [-1] * len(text)
    ours, theirs = list(_WORD.finditer(text)), list(_WORD.finditer(letters))
    matcher = SequenceMatcher(None, [word[0] for word in ours], [word[0] for word in theirs], autojunk=False)
    for kind, first, last, other, beyond in matcher.get_opcodes():
        if kind == "equal":
            for word, same in zip(ours[first:last], theirs[other:beyond], strict=True):
                places[word.start() : word.end()] = range(same.start(), same.end())
        elif kind == "replace" and last - first == beyond - other:
            for word, like in zip(ours[first:last], theirs[other:beyond], strict=True):
                _by_letters(word, like, places)
    _fill_gaps(text, places)
    return places


def _by_letters(word: re.Match[str], like: re.Match[str], places: list[int]) -> None:
    """Match the letters of two words that differ in few: a mark, a ligature, a letter recognised wrongly."""
    matcher = SequenceMatcher(None, word[0], like[0], autojunk=False)
    if matcher.ratio() < _LEAST_SHARE:
        return
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            places[word.start() + block.a + step] = like.start() + block.b + step


def _fill_gaps(text: str, places: list[int]) -> None:
    """Give blanks between two words that are neighbours there too the places between them."""
    known = [offset for offset, place in enumerate(places) if place >= 0]
    for before, after in pairwise(known):
        gap = text[before + 1 : after]
        if gap and gap.isspace() and places[after] - places[before] >= after - before:
            for offset in range(before + 1, after):
                places[offset] = places[before] + offset - before


def merged(units: Sequence[int]) -> tuple[str, list[int]]:
    """Return the letters of UTF-16 units (or code points), and the index of the unit that each begins at.

    Half a surrogate pair is left out, as it was when the text was read.
    """
    letters, places = [], []
    index = 0
    while index < len(units):
        unit, following = units[index], units[index + 1] if index + 1 < len(units) else 0
        if 0xD800 <= unit < 0xDC00 and 0xDC00 <= following < 0xE000:
            letters.append(chr(0x10000 + ((unit - 0xD800) << 10) + (following - 0xDC00)))
            places.append(index)
            index += 2
            continue
        if not 0xD800 <= unit < 0xE000 and unit <= 0x10FFFF:
            letters.append(chr(unit))
            places.append(index)
        index += 1
    return "".join(letters), places


class PdfPages:
    """A PDF that is open to be looked at, until it is closed. Pages are numbered from 0.

    `sizes` are widths and heights in points, as the pages are shown.

    Raises:
        UserError: judgment_damaged, if the engine cannot open it (any more).
    """

    def __init__(self, content: bytes, name: str) -> None:
        import pypdfium2

        with ENGINE:
            try:
                self._document: PdfDocument = pypdfium2.PdfDocument(content)
            except pypdfium2.PdfiumError as error:
                raise UserError("judgment_damaged", file=name) from error
            self.sizes = _sizes(self._document)
            self._has_form = self._document.get_formtype() != pypdfium2.raw.FORMTYPE_NONE
        self._open: OrderedDict[int, PdfPage] = OrderedDict()
        self._is_closed = False

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        with ENGINE:
            if not self._is_closed:
                self._is_closed = True
                while self._open:
                    self._open.popitem()[1].close()
                self._document.close()

    def __del__(self) -> None:
        # The engine's own objects would be let go of without its lock.
        if hasattr(self, "_is_closed"):
            self.close()

    def picture(self, number: int, width: int, height: int, is_stale: Callable[[], bool]) -> PagePicture | None:
        """Draw a page in so many pixels; None if it cannot be drawn.

        `is_stale` is asked now and then whether the picture is still wanted: if not, None comes back soon.
        """
        with ENGINE:
            page = self._page(number)
            return _drawn(page, width, height, is_stale) if page is not None else None

    def letters(self, number: int, text: str) -> PageLetters:
        """Return the positions of the characters of a page's text; None, where the page does not show them."""
        with ENGINE:
            page = self._page(number)
            if page is None:
                return PageLetters(text, [None] * len(text))
            seen, boxes = _letters(page, self.sizes[number])
        places = aligned(text, seen)
        return PageLetters(text, _apart([boxes[place] if place >= 0 else None for place in places]))

    def _page(self, number: int) -> "PdfPage | None":
        from pypdfium2 import PdfiumError

        if self._is_closed:
            return None
        if number not in self._open:
            try:
                self._open[number] = self._loaded(number)
            except PdfiumError:
                return None
            while len(self._open) > OPEN_PAGES:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(number)
        return self._open[number]

    def _loaded(self, number: int) -> "PdfPage":
        """Load a page with what is filled into its forms, as its text was read."""
        from pypdfium2 import raw

        page = self._document[number]
        if self._has_form:
            raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
            page.close()
            page = self._document[number]
        return page
