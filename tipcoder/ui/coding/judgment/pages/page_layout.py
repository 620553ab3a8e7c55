"""Where the pages lie on the desk: one below the other, each as wide as the view at 100 percent. Knows no widgets."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

GAP = 16
"""Pixels between two pages, and beside them."""
LEAST_WIDTH = 60
USUAL = (595.0, 842.0)
"""Size of a page, in points, as long as nobody has said: A4."""


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page on the desk, in pixels from the desk's upper left corner; `scale` is pixels a point."""

    left: int
    top: int
    width: int
    height: int
    scale: float

    @property
    def bottom(self) -> int:
        """The first pixel below."""
        return self.top + self.height


class PageLayout:
    """Pages of these sizes (in points) in a view so many pixels wide, so many percent as wide as fits."""

    def __init__(self, sizes: Sequence[tuple[float, float]], room: int, zoom: int) -> None:
        page_width = max(LEAST_WIDTH, (room - 2 * GAP) * zoom // 100)
        self.breadth = max(room, page_width + 2 * GAP)
        left = (self.breadth - page_width) // 2
        self._sheets = []
        top = GAP
        for width, height in sizes:
            sheet = PlacedPage(left, top, page_width, max(1, round(height * page_width / width)), page_width / width)
            self._sheets.append(sheet)
            top = sheet.bottom + GAP
        self._tops = [sheet.top for sheet in self._sheets]
        self.extent = top

    def __len__(self) -> int:
        return len(self._sheets)

    def __getitem__(self, page: int) -> PlacedPage:
        return self._sheets[page]

    def at(self, y: float) -> int:
        """Return the page at a height, that above a gap; the first for what is above all."""
        return max(0, bisect_right(self._tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """Return the pages of which something is seen from one height to another."""
        if not self._sheets:
            return range(0)
        first = self.at(top)
        if self._sheets[first].bottom <= top:
            first += 1
        return range(first, self.at(bottom) + 1 if bottom > GAP else 0)

    def height_at(self, page: int, share: float) -> int:
        """Return the height of a page's top and so much of the page."""
        sheet = self._sheets[min(max(page, 0), len(self._sheets) - 1)]
        return sheet.top + round(share * sheet.height)

    def share_at(self, y: float) -> tuple[int, float]:
        """Return the page at a height, and how much of it (0 to 1) is above."""
        page = self.at(y)
        sheet = self._sheets[page]
        return page, min(max((y - sheet.top) / sheet.height, 0.0), 1.0)
