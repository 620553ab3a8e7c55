"""Highlights on the pages of a judgment: passages, evidence of the current question, areas, and how they are painted.

They are painted over the picture as with a marker, so that the letters stay as they are. The colours are those of the
light scheme in both schemes: paper is light in both.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tipcoder.domain.page_geometry import Box
from tipcoder.domain.passages import region_of
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.marks import HUES, TextMark, Underline
from tipcoder.ui.coding.judgment.pages.page_text import PageText
from tipcoder.ui.coding.judgment.reading_view import PageArea

SELECTED = "#b3d0f0"
HIT = "#ffe27a"
CURRENT_HIT = "#ffb347"
FLASHED = "#ffcf70"
AREA = 0.45
"""Opacity of the filling of areas: what is in them is a picture."""
STRIPE = 5.0
"""Width in points of the stripe along a page on which the position of a highlight is not known."""

_Stretch = tuple[int, int]


class Highlights:
    """All highlights of a judgment, painted page by page, in points."""

    def __init__(self, text: PageText) -> None:
        self._text = text
        self._marks: dict[int, list[tuple[_Stretch, TextMark]]] = {}
        self._current: dict[int, list[_Stretch]] = {}
        self._identifiers: dict[int, list[_Stretch]] = {}
        self.marks: list[TextMark] = []
        self.current: list[tuple[int, int]] = []
        self.areas: list[PageArea] = []
        self.flash: tuple[int, int] | None = None
        self.flash_area: tuple[int, str] | None = None

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Replace the passages."""
        self.marks, self._marks = list(marks), {}
        for one in self.marks:
            for page, first, last in self._text.ranges(one.start, one.end):
                self._marks.setdefault(page, []).append(((first, last), one))

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Replace the evidence of the current question."""
        self.current, self._current = list(places), self._by_page(places)

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Replace the marks of what may identify a person."""
        self._identifiers = self._by_page(places)

    def paint(self, painter: QPainter, page: int, size: tuple[float, float]) -> None:
        """Paint all highlights of a page."""
        self._paint_areas(painter, page, size)
        current = self._current.get(page, ())
        for (first, last), one in self._marks.get(page, ()):
            if any(start <= first and last <= end for start, end in current):
                continue  # One marker over another would be too dark to read.
            boxes = self._text.rectangles(page, first, last)
            mark(painter, boxes or margin_stripe(size), paper_hue(one.hue))
            if one.is_shared or one.line is not Underline.NONE:
                below = pen(theme.LIGHT.muted, 1.0 if one.is_shared else 1.5)
                below.setStyle(Qt.PenStyle.DotLine if one.is_shared else one.line.value)
                underline(painter, boxes, below)
        for first, last in self._identifiers.get(page, ()):
            dashes = pen(theme.LIGHT.warning, 2)
            dashes.setStyle(Qt.PenStyle.DashLine)
            underline(painter, self._text.rectangles(page, first, last), dashes)
        for first, last in current:
            boxes = self._text.rectangles(page, first, last)
            mark(painter, boxes or margin_stripe(size), theme.LIGHT.passage_current)
            underline(painter, boxes, pen(theme.LIGHT.accent, 1.5))
        for found, first, last in self._text.ranges(*self.flash) if self.flash is not None else ():
            if found == page:
                mark(painter, self._text.rectangles(page, first, last) or margin_stripe(size), FLASHED)

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
            is_flashed = self.flash_area == (area.page, area.region)
            colour = theme.LIGHT.accent if area.is_current or is_flashed else theme.LIGHT.control
            filled = FLASHED if is_flashed else theme.LIGHT.passage_current if area.is_current else paper_hue(area.hue)
            frame(painter, box_of(area.region, size), pen(colour, 2 if area.is_current else 1.2), filled)


def box_of(region: str, size: tuple[float, float]) -> Box:
    """Return a region in points of a page of this size."""
    left, top, right, bottom = region_of(region)
    return left * size[0], top * size[1], right * size[0], bottom * size[1]


def margin_stripe(size: tuple[float, float]) -> list[Box]:
    """Return a stripe along the page, for highlights on a page whose letters are not known."""
    return [(0.0, 0.0, STRIPE, size[1])]


def paper_hue(number: int) -> QColor:
    """Return the colour of a section's passages on paper: a little stronger than in flowing text."""
    colour = QColor(getattr(theme.LIGHT, f"passage_{number % HUES + 1}"))
    return QColor.fromHslF(colour.hslHueF(), min(1.0, colour.hslSaturationF() * 1.15), colour.lightnessF() * 0.94)


def pen(colour: str | QColor, width: float = 1.0) -> QPen:
    """Return a pen with a width in pixels at every zoom."""
    made = QPen(QColor(colour), width)
    made.setCosmetic(True)
    return made


def mark(painter: QPainter, boxes: Iterable[Box], colour: QColor | str) -> None:
    """Fill boxes with a colour, as a marker does."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in boxes:
        painter.fillRect(rect(box), QColor(colour))
    painter.restore()


def underline(painter: QPainter, boxes: Iterable[Box], with_pen: QPen) -> None:
    """Draw a line at the bottom of boxes."""
    painter.setPen(with_pen)
    for left, _, right, bottom in boxes:
        painter.drawLine(
            QRectF(left, bottom, right - left, 0).topLeft(), QRectF(left, bottom, right - left, 0).topRight()
        )


def frame(painter: QPainter, box: Box, with_pen: QPen, colour: QColor | str) -> None:
    """Draw an area: a frame, lightly filled."""
    light = QColor(colour)
    light.setAlphaF(AREA)
    mark(painter, (box,), light)
    painter.setPen(with_pen)
    painter.drawRect(rect(box))


def rect(box: Box) -> QRectF:
    """Return a box as rectangle."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)
