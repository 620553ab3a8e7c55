"""One line of text with some words in it that stand out."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem

from tipcoder.ui import theme


def words_look() -> QTextCharFormat:
    """Return how words look that may identify a person: underlined by a wave, on warm ground; no passage looks so."""
    look = QTextCharFormat()
    colours = theme.tokens()
    look.setBackground(QColor(colours.warning_soft))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(colours.warning))
    return look


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, place: tuple[int, int]
) -> None:
    """Draw a line of text so that the words at `place` (start, end) are seen, however long it is."""
    metrics, (start, end) = option.fontMetrics, place
    # A third of the room is for what stands before: it tells less than what follows.
    before = metrics.elidedText(text[:start], Qt.TextElideMode.ElideLeft, area.width() // 3)
    shown = metrics.elidedText(before + text[start:], Qt.TextElideMode.ElideRight, area.width())
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = len(before), end - start, words_look()
    layout = QTextLayout(shown, option.font)
    layout.setFormats([marked])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shown))
    layout.endLayout()
    painter.save()
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
    painter.restore()
