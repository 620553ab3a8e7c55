"""What is drawn on a page over its picture: as with a marker, so that the letters stay as they are.

The colours are those of the light scheme in both: paper is light in both.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from tipcoder.domain.page_geometry import Box
from tipcoder.ui import theme
from tipcoder.ui.coding.evidence.passage_marks import HUES

SELECTED = "#b3d0f0"
HIT = "#ffe27a"
HIT_SHOWN = "#ffb347"
LED_TO = "#ffcf70"
AREA = 0.45
"""How much of its colour fills an area: what is in it is a picture."""


def hue(number: int) -> QColor:
    """Return the colour of a section's passages on paper: a little stronger than that of text on a window."""
    colour = QColor(getattr(theme.LIGHT, f"passage_{number % HUES + 1}"))
    return QColor.fromHslF(colour.hslHueF(), min(1.0, colour.hslSaturationF() * 1.15), colour.lightnessF() * 0.94)


def pen(colour: str | QColor, width: float = 1.0) -> QPen:
    """Return a pen so many pixels wide at every size of the page."""
    made = QPen(QColor(colour), width)
    made.setCosmetic(True)
    return made


def mark(painter: QPainter, boxes: Iterable[Box], colour: QColor | str) -> None:
    """Colour what stands in some boxes."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in boxes:
        painter.fillRect(rect(box), QColor(colour))
    painter.restore()


def underline(painter: QPainter, boxes: Iterable[Box], with_pen: QPen) -> None:
    """Draw a line below what stands in some boxes."""
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
    """Return a box as Qt has it."""
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)
