"""Conversion between places in a judgment's text and positions in the document that shows it. Knows no widgets.

A place counts code points of the whole text (`tipcoder.domain.passages`); a position counts, as Qt's documents do,
UTF-16 units of a document that also holds a line above every page.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Page:
    """`place` and `position` are those of the first character; `wide` counts the letters of two units before each."""

    place: int
    position: int
    length: int
    is_blank: bool
    wide: tuple[int, ...]

    def units(self, offset: int) -> int:
        """Return how many units the first characters take."""
        return offset + bisect_left(self.wide, offset)

    def characters(self, units: int) -> int:
        """Return how many characters begin before this many units: half a letter counts as the whole."""
        pairs = bisect_right(range(len(self.wide)), units - 2, key=lambda index: self.wide[index] + index)
        return max(0, units) - pairs


class PagePlaces:
    """Places and positions of the pages of one judgment.

    `positions` are those at which the pages begin. A page of nothing but blanks is shown as a sentence that is not
    the judgment's: all positions in it have the place of its beginning.
    """

    def __init__(self, pages: Sequence[str], positions: Sequence[int]) -> None:
        self._pages: list[_Page] = []
        place = 0
        for page, position in zip(pages, positions, strict=True):
            self._pages.append(_Page(place, position, len(page), not page.strip(), _wide(page)))
            place += len(page) + 1
        self._by_place = [page.place for page in self._pages]
        self._by_position = [page.position for page in self._pages]

    def place(self, position: int) -> int:
        """Return the place of a position; of one in the line above a page, the end of the page before."""
        if not self._pages or position < self._by_position[0]:
            return 0
        page = self._pages[bisect_right(self._by_position, position) - 1]
        if page.is_blank:
            return page.place
        return page.place + min(page.characters(position - page.position), page.length)

    def position(self, place: int) -> int:
        """Return the position of a place; of one in a page of blanks, the page's beginning."""
        if not self._pages:
            return 0
        page = self._pages[max(0, bisect_right(self._by_place, place) - 1)]
        if page.is_blank:
            return page.position
        return page.position + page.units(min(max(0, place - page.place), page.length))

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the positions (start, end) of a stretch of the whole text, a pair for each page."""
        first = max(0, bisect_right(self._by_place, start) - 1)
        found = []
        for page in self._pages[first : bisect_left(self._by_place, end)]:
            begin, stop = max(start, page.place) - page.place, min(end, page.place + page.length) - page.place
            if begin < stop and not page.is_blank:
                found.append((page.position + page.units(begin), page.position + page.units(stop)))
        return found


def _wide(page: str) -> tuple[int, ...]:
    if page.isascii() or max(page) <= "\uffff":
        return ()
    return tuple(index for index, letter in enumerate(page) if letter > "\uffff")
