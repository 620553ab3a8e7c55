"""What is marked on the pages: passages by section, those of the current question, areas, what one was led to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from tipcoder.domain.page_geometry import Box
from tipcoder.domain.passages import region_of
from tipcoder.ui import theme
from tipcoder.ui.coding.evidence.passage_marks import Mark
from tipcoder.ui.coding.judgment.pages import overlay
from tipcoder.ui.coding.judgment.pages.page_text import PageText
from tipcoder.ui.coding.judgment.reading_view import Area

STRIPE = 5.0
"""Points across of the stripe beside a page on which something is marked, nobody knows where."""

_Stretch = tuple[int, int]


class Marked:
    """Painted page by page, in points."""

    def __init__(self, text: PageText) -> None:
        self._text = text
        self._marks: dict[int, list[tuple[_Stretch, Mark]]] = {}
        self._current: dict[int, list[_Stretch]] = {}
        self._identifiers: dict[int, list[_Stretch]] = {}
        self.marks: list[Mark] = []
        self.current: list[tuple[int, int]] = []
        self.areas: list[Area] = []
        self.flash: tuple[int, int] | None = None
        self.flash_area: tuple[int, str] | None = None

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these passages, in place of those before."""
        self.marks, self._marks = list(marks), {}
        for one in self.marks:
            for page, first, last in self._text.ranges(one.start, one.end):
                self._marks.setdefault(page, []).append(((first, last), one))

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Let these stand out, in place of those before."""
        self.current, self._current = list(places), self._by_page(places)

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what may identify a person, in place of what was marked before."""
        self._identifiers = self._by_page(places)

    def paint(self, painter: QPainter, page: int, size: tuple[float, float]) -> None:
        """Paint all of a page."""
        self._paint_areas(painter, page, size)
        current = self._current.get(page, ())
        for (first, last), one in self._marks.get(page, ()):
            if any(start <= first and last <= end for start, end in current):
                continue  # One marker over another would be too dark to read.
            boxes = self._text.rectangles(page, first, last)
            overlay.mark(painter, boxes or beside(size), overlay.hue(one.hue))
            if one.is_shared:
                dots = overlay.pen(theme.LIGHT.muted)
                dots.setStyle(Qt.PenStyle.DotLine)
                overlay.underline(painter, boxes, dots)
        for first, last in self._identifiers.get(page, ()):
            dashes = overlay.pen(theme.LIGHT.warning, 2)
            dashes.setStyle(Qt.PenStyle.DashLine)
            overlay.underline(painter, self._text.rectangles(page, first, last), dashes)
        for first, last in current:
            boxes = self._text.rectangles(page, first, last)
            overlay.mark(painter, boxes or beside(size), theme.LIGHT.passage_current)
            overlay.underline(painter, boxes, overlay.pen(theme.LIGHT.accent, 1.5))
        for found, first, last in self._text.ranges(*self.flash) if self.flash is not None else ():
            if found == page:
                overlay.mark(painter, self._text.rectangles(page, first, last) or beside(size), overlay.LED_TO)

    def _by_page(self, places: Sequence[tuple[int, int]]) -> dict[int, list[_Stretch]]:
        by_page: dict[int, list[_Stretch]] = {}
        for start, end in places:
            for page, first, last in self._text.ranges(start, end):
                by_page.setdefault(page, []).append((first, last))
        return by_page

    def _paint_areas(self, painter: QPainter, page: int, size: tuple[float, float]) -> None:
        for area in self.areas:
            if area.page != page + 1:
                continue
            is_shown = self.flash_area == (area.page, area.region)
            colour = theme.LIGHT.accent if area.is_current or is_shown else theme.LIGHT.control
            filled = (
                overlay.LED_TO
                if is_shown
                else theme.LIGHT.passage_current
                if area.is_current
                else overlay.hue(area.hue)
            )
            overlay.frame(
                painter, box_of(area.region, size), overlay.pen(colour, 2 if area.is_current else 1.2), filled
            )


def box_of(region: str, size: tuple[float, float]) -> Box:
    """Return a region in points of a page of this size."""
    left, top, right, bottom = region_of(region)
    return left * size[0], top * size[1], right * size[0], bottom * size[1]


def beside(size: tuple[float, float]) -> list[Box]:
    """Return a stripe along the page: something on it is marked, and its letters are not known."""
    return [(0.0, 0.0, STRIPE, size[1])]
