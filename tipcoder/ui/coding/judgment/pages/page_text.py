"""Text of the pages, and the positions of its letters if they are known. Places count as in `domain.passages`."""

from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from tipcoder.domain.page_geometry import Box, PageLetters
from tipcoder.domain.passages import PAGE_BREAK, whole_text
from tipcoder.domain.projects import PageQuality
from tipcoder.languages.legibility import page_quality

KEPT = 24
"""Number of pages whose letters are kept: some hundred kilobytes each."""


class PageText:
    """Text and letters of pages, numbered from 0. An offset counts from the beginning of its page."""

    def __init__(self, pages: tuple[str, ...]) -> None:
        self.pages = pages
        self.whole = whole_text(pages)
        lengths = (len(page) + len(PAGE_BREAK) for page in pages)
        self.starts = [0, *accumulate(lengths)][: len(pages)]
        self._letters: OrderedDict[int, PageLetters] = OrderedDict()
        self._rectangles: dict[int, dict[tuple[int, int], list[Box]]] = {}
        """Cache: the same passages are painted again and again."""
        self._legible: dict[int, bool] = {}

    def page_of(self, place: int) -> int:
        """Return the page of a place."""
        return max(0, bisect_right(self.starts, place) - 1)

    def offset(self, place: int) -> tuple[int, int]:
        """Return the page of a place, and its offset there."""
        page = self.page_of(place)
        return (page, min(max(place - self.starts[page], 0), len(self.pages[page]))) if self.pages else (0, 0)

    def ranges(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return a stretch of the whole text page by page: (page, first offset, offset after the last)."""
        if not self.pages or start >= end:
            return []
        found = []
        for page in range(self.page_of(start), self.page_of(end - 1) + 1):
            first = max(start - self.starts[page], 0)
            last = min(end - self.starts[page], len(self.pages[page]))
            if first < last:
                found.append((page, first, last))
        return found

    def has_text(self, page: int) -> bool:
        """Return whether a page has text."""
        return bool(self.pages[page].strip())

    def is_legible(self, page: int) -> bool:
        """Return whether the text of a page is legible: some fonts do not say which letters they show."""
        if page not in self._legible:
            self._legible[page] = page_quality(self.pages[page]) is PageQuality.TEXT
        return self._legible[page]

    def take_letters(self, page: int, letters: PageLetters) -> None:
        """Store the letters of a page, in place of those of the least recently used one."""
        self._letters[page] = letters
        self._letters.move_to_end(page)
        self._rectangles.pop(page, None)
        while len(self._letters) > KEPT:
            self._rectangles.pop(self._letters.popitem(last=False)[0], None)

    def letters(self, page: int) -> PageLetters | None:
        """Return the letters of a page with their positions, None while they are unknown."""
        found = self._letters.get(page)
        if found is not None:
            self._letters.move_to_end(page)
        return found

    def rectangles(self, page: int, first: int, last: int) -> list[Box]:
        """Return the boxes of characters of a page, in points; none while they are unknown."""
        letters = self.letters(page)
        if letters is None:
            return []
        known = self._rectangles.setdefault(page, {})
        if (first, last) not in known:
            known[first, last] = letters.rectangles(first, last)
        return known[first, last]
