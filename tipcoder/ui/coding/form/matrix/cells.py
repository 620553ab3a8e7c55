"""Cells of a matrix: check boxes and radio buttons without words, as their row and column say what they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.wrapping_buttons import INDICATOR, paint_check, paint_radio

MOVES = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End))
"""Keys that move from cell to cell."""

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Cell(_Button):
    """Mix-in of both kinds. The behaviour and accessibility of Qt's class stay as they are."""

    moved = Signal(int)
    reached = Signal(bool)
    line: int
    is_meant: bool

    def prepare(self, line: int, code: str) -> None:
        self.line = line
        self.is_meant = False
        self.setProperty("code", code)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paint_indicator(self, painter: QPainter, box: QRectF, edge: QColor) -> None:
        """Draw what shows whether the cell is chosen."""
        raise NotImplementedError

    def set_meant(self, is_meant: bool) -> None:
        """Show whether a narrower choice that is ticked means this one too."""
        if is_meant != self.is_meant:
            self.is_meant = is_meant
            self.update()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(event.key())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.reached.emit(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.reached.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        left, top = (self.width() - INDICATOR) / 2, (self.height() - INDICATOR) / 2
        edge = QColor(colours.accent if self.isEnabled() and self.underMouse() else colours.control)
        self.paint_indicator(painter, QRectF(left + 0.5, top + 0.5, INDICATOR - 1, INDICATOR - 1), edge)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(left - 4, top - 4, INDICATOR + 8, INDICATOR + 8)
            painter.drawRoundedRect(ring.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 5, 5)


class CheckCell(_Cell, QCheckBox):
    """Cell of a question that takes several choices.

    Signals:
        moved(key): a key that moves to another cell was pressed.
        reached(has focus): the keyboard came here or left, or the mouse came here.
    """

    moved = Signal(int)
    reached = Signal(bool)

    def __init__(self, line: int, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.prepare(line, code)

    def paint_indicator(self, painter: QPainter, box: QRectF, edge: QColor) -> None:
        """Draw the box, and its tick when it is chosen or meant."""
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        paint_check(painter, box, checked=is_on, edge=edge, is_enabled=is_enabled, is_meant=self.is_meant)


class RadioCell(_Cell, QRadioButton):
    """Cell of a question that takes one choice."""

    moved = Signal(int)
    reached = Signal(bool)

    def __init__(self, line: int, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoExclusive(False)
        self.prepare(line, code)

    def paint_indicator(self, painter: QPainter, box: QRectF, edge: QColor) -> None:
        """Draw the circle, and its dot when it is the chosen one."""
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        paint_radio(painter, box, checked=is_on, edge=edge, is_enabled=is_enabled, is_meant=self.is_meant)


Cell = CheckCell | RadioCell
