"""Passages: exact quotations of a judgment that prove answers.

Source: W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors (TextQuoteSelector: exact,
prefix, suffix; TextPositionSelector: start, end).
"""

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass

from tipcoder.domain.ids import new_id

CONTEXT = 32
"""Characters kept before and after a quotation."""
PAGE_BREAK = "\f"
"""Separator of pages in the whole text of a judgment."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation. `start` and `end` count characters of the judgment's whole text (`whole_text`); `page`, counted from
    1, is that of the first character.

    `region` is "" for text. On a page without text it is the rectangle that was marked, as four fractions of the page's
    width and height (`left top right bottom`); `exact` then holds the words that the coder typed.
    """

    id: str
    judgment: str
    _: KW_ONLY
    page: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    region: str = ""


def whole_text(pages: Sequence[str]) -> str:
    """Return the text that positions of passages refer to."""
    return PAGE_BREAK.join(pages)


def quote(judgment: str, pages: Sequence[str], start: int, end: int) -> Passage | None:
    """Return the passage from `start` to `end` without blanks at its ends, None if nothing else is there."""
    text = whole_text(pages)
    start, end = max(0, start), min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    return Passage(
        id=new_id(),
        judgment=judgment,
        page=text.count(PAGE_BREAK, 0, start) + 1,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def mark_out(judgment: str, pages: Sequence[str], page: int, region: str, words: str) -> Passage | None:
    """Return the passage of an area of a page, with the words that a person reads there; None without words.

    It is at the beginning of its page in the whole text: no characters of the text are its own.

    Raises:
        ValueError: there is no such page, or `region` is no rectangle of one.
    """
    region_of(region)
    if not 1 <= page <= len(pages):
        raise ValueError(page)
    words = words.strip()
    start = sum(len(text) + len(PAGE_BREAK) for text in pages[: page - 1])
    return (
        Passage(new_id(), judgment, page=page, start=start, end=start, exact=words, prefix="", suffix="", region=region)
        if words
        else None
    )


def write_region(left: float, top: float, right: float, bottom: float) -> str:
    """Return a rectangle of a page as a passage keeps it: fractions of its width and height, to a ten-thousandth."""
    return " ".join(f"{min(max(share, 0.0), 1.0):.4f}" for share in (left, top, right, bottom))


def region_of(region: str) -> tuple[float, float, float, float]:
    """Return the fractions of a region: left, top, right, bottom. Raises ValueError for a text that is none."""
    left, top, right, bottom = map(float, region.split())
    if not (0 <= left <= right <= 1 and 0 <= top <= bottom <= 1):
        raise ValueError(region)
    return left, top, right, bottom
