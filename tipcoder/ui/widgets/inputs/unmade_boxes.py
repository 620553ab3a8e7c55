"""Place of check boxes of a long list that are not made yet: it looks and can be clicked as they can."""

from collections.abc import Collection

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceLine, lines_of, strong_font
from tipcoder.ui.widgets.wrapping_buttons import GAP, INDENT, INDICATOR, MARGIN, paint_check


class UnmadeBoxes(QWidget):
    """Draws boxes, and asks for them by mouse; by the keyboard they are reached from those that are made.

    Signals:
        clicked(index): one was clicked, counted from the first.
    """

    clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[ChoiceLine, ...] = ()
        self._chosen: Collection[str] = ()
        self.hide()

    def show_choices(self, choices: tuple[OfferedChoice, ...], chosen: Collection[str]) -> None:
        """Keep the place of the boxes of these choices; nothing for none."""
        self._lines, self._chosen = tuple(lines_of(choices)), chosen
        self.setAccessibleName(", ".join(line.text for line in self._lines))
        self.setFixedHeight(len(self._lines) * self._line())
        self.setVisible(bool(choices))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line, colours = QPainter(self), self._line(), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = event.rect().top() // line
        for index, shown in enumerate(self._lines[first : event.rect().bottom() // line + 1], first):
            top, left = index * line, MARGIN + shown.level * INDENT
            painter.setFont(strong_font(self.font()) if shown.choice is None else self.font())
            if shown.choice is not None:
                is_chosen = shown.code in self._chosen
                box = QRectF(left + 0.5, top + (line - INDICATOR) / 2 + 0.5, INDICATOR - 1, INDICATOR - 1)
                edge = QColor(colours.accent if is_chosen else colours.control)
                paint_check(painter, box, checked=is_chosen, edge=edge, is_enabled=self.isEnabled())
                left += INDICATOR + GAP
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
            words = painter.fontMetrics().elidedText(shown.text, Qt.TextElideMode.ElideRight, self.width() - left)
            painter.drawText(QRect(left, top, self.width() - left, line), Qt.AlignmentFlag.AlignVCenter, words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().y()) // self._line()
        if event.button() == Qt.MouseButton.LeftButton and 0 <= index < len(self._lines) and self._lines[index].code:
            self.clicked.emit(sum(line.choice is not None for line in self._lines[:index]))

    def _line(self) -> int:
        return max(self.fontMetrics().lineSpacing(), INDICATOR) + 2 * MARGIN
