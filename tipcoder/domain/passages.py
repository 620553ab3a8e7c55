"""Passages: exact quotations of a judgment that prove answers.

Source: W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors (TextQuoteSelector: exact,
prefix, suffix; TextPositionSelector: start, end).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tipcoder.domain.ids import new_id

CONTEXT = 32
"""Characters kept before and after a quotation."""
PAGE_BREAK = "\f"
"""What stands between two pages in the whole text of a judgment."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation. `start` and `end` count characters of the judgment's whole text (`whole_text`); `page`, counted from
    1, is that of the first character.

    `region` is "" for text. On a page without text it is the rectangle that was marked, as four fractions of the page's
    width and height (`left top right bottom`); `exact` then holds the words that the coder typed.
    """

    id: str
    judgment: str
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
