"""Layout of pages one below the other, each as wide as the view at 100 percent. Knows no widgets."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

GAP = 16
"""Pixels between and around pages."""
MIN_WIDTH = 60
A4 = (595.0, 842.0)
"""Size of a page in points while it is unknown: A4."""


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page in pixels from the upper left corner of the layout; `scale` is pixels per point."""

    left: int
    top: int
    width: int
    height: int
    scale: float

    @property
    def bottom(self) -> int:
        """First pixel below the page."""
        return self.top + self.height


class PageLayout:
    """Layout of pages of these sizes (points) in a view of this width (pixels), at a zoom in percent."""

    def __init__(self, sizes: Sequence[tuple[float, float]], room: int, zoom: int) -> None:
        page_width = max(MIN_WIDTH, (room - 2 * GAP) * zoom // 100)
        self.breadth = max(room, page_width + 2 * GAP)
        left = (self.breadth - page_width) // 2
        self._pages = []
        top = GAP
        for width, height in sizes:
            sheet = PlacedPage(left, top, page_width, max(1, round(height * page_width / width)), page_width / width)
            self._pages.append(sheet)
            top = sheet.bottom + GAP
        self._tops = [sheet.top for sheet in self._pages]
        self.extent = top

    def __len__(self) -> int:
        return len(self._pages)

    def __getitem__(self, page: int) -> PlacedPage:
        return self._pages[page]

    def at(self, y: float) -> int:
        """Return the page at a height, in a gap the page above it; the first page above all."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """Return the pages that are at least partly between two heights."""
        if not self._pages:
            return range(0)
        first = self.at(top)
        if self._pages[first].bottom <= top:
            first += 1
        return range(first, self.at(bottom) + 1 if bottom > GAP else 0)

    def height_at(self, page: int, share: float) -> int:
        """Return the height of a share (0 to 1) of a page."""
        sheet = self._pages[min(max(page, 0), len(self._pages) - 1)]
        return sheet.top + round(share * sheet.height)

    def share_at(self, y: float) -> tuple[int, float]:
        """Return the page at a height, and the share of it (0 to 1) that is above."""
        page = self.at(y)
        sheet = self._pages[page]
        return page, min(max((y - sheet.top) / sheet.height, 0.0), 1.0)
