"""Draws a text of a few lines with some of its words marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from tipcoder.ui import theme


def draw_marked(painter: QPainter, rect: QRect, words: str, marks: Sequence[tuple[int, int]], lines: int) -> None:
    """Draw words from the top of a rectangle, in at most so many lines; `marks` are the places (start, end)."""
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QColor(theme.tokens().text))
    layout = _laid_out(words, marks, painter.font(), rect.width(), lines)
    layout.draw(painter, QPointF(rect.left(), rect.top()))
    painter.restore()


def _laid_out(words: str, marks: Sequence[tuple[int, int]], font: QFont, width: int, lines: int) -> QTextLayout:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    look = QTextCharFormat()
    look.setBackground(QColor(theme.tokens().highlight))
    layout.setFormats([_format(start, end, look) for start, end in marks])
    layout.beginLayout()
    height = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _format(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    range_ = QTextLayout.FormatRange()
    range_.start, range_.length, range_.format = start, end - start, look
    return range_
