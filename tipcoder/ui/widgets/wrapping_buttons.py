"""Radio buttons and check boxes whose labels wrap. Qt's own cut off what does not fit in one line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import plain_tip

MARGIN = 4
GAP = 8
INDENT = 18
"""Pixels by which narrower choices stand to the right of the broader one."""
INDICATOR = 16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Wrapping(_Button):
    """Mix-in of both kinds. The behaviour and accessibility of Qt's class stay as they are.

    Signals:
        reached(button): the mouse or the keyboard came to it.
    """

    if TYPE_CHECKING:
        reached: SignalInstance

    _heights: dict[int, int]
    _hint: QSize | None = None
    """Its size in one line: layouts ask for it several times each time they lay out."""
    _level = 0
    is_meant = False

    def paint_indicator(self, painter: QPainter, box: QRectF) -> None:
        """Draw what shows whether the button is chosen."""
        raise NotImplementedError

    def set_level(self, level: int) -> None:
        """Indent the button below broader ones."""
        self._level = level
        self._forget_sizes()
        self.updateGeometry()

    def show_meant(self, by: str) -> None:
        """Show and say that narrower choices mean this one too; "" for none."""
        if self.is_meant is not bool(by):
            self.is_meant = bool(by)
            self.update()
        self.setAccessibleName(f"{self.text()}, {by}" if by else "")
        self.setToolTip(plain_tip(by))

    def prepare(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            available = max(width - self._text_left() - MARGIN, 20)
            text = self.fontMetrics().boundingRect(QRect(0, 0, available, 10_000), _WRAP, self.text()).height()
            self._heights[width] = max(text, INDICATOR) + 2 * MARGIN
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        self._forget_sizes()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            metrics = self.fontMetrics()
            width = metrics.horizontalAdvance(self.text()) + self._text_left() + MARGIN + 2
            self._hint = QSize(width, max(metrics.lineSpacing(), INDICATOR) + 2 * MARGIN)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), self.fontMetrics().lineSpacing() + 2 * MARGIN)

    # Handlers of its own, as a filter in Python would be called for every event of each of a hundred buttons.
    def enterEvent(self, event: QEnterEvent) -> None:
        self.reached.emit(self)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit(self)
        super().focusInEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        top = MARGIN + max(0, (self.fontMetrics().lineSpacing() - INDICATOR) / 2)
        left = self._text_left() - GAP - INDICATOR
        self.paint_indicator(painter, QRectF(left + 0.5, top + 0.5, INDICATOR - 1, INDICATOR - 1))
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
        painter.drawText(self.rect().adjusted(self._text_left(), MARGIN, -MARGIN, 0), _WRAP, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _forget_sizes(self) -> None:
        self._heights.clear()
        self._hint = None

    def _text_left(self) -> int:
        return MARGIN + self._level * INDENT + INDICATOR + GAP

    def _edge(self) -> QColor:
        colours = theme.tokens()
        if not self.isEnabled():
            return QColor(colours.border)
        return QColor(colours.accent if self.isChecked() or self.underMouse() else colours.control)


class WrappingRadio(_Wrapping, QRadioButton):
    """A radio button with a label of any length."""

    reached = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self._heights = {}
        super().__init__(text, parent)
        self.prepare()

    def paint_indicator(self, painter: QPainter, box: QRectF) -> None:
        """Draw the circle, and its dot when it is the chosen one."""
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        paint_radio(painter, box, checked=is_on, edge=self._edge(), is_enabled=is_enabled, is_meant=self.is_meant)


class WrappingCheck(_Wrapping, QCheckBox):
    """A check box with a label of any length."""

    reached = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self._heights = {}
        super().__init__(text, parent)
        self.prepare()

    def paint_indicator(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box, and its tick when it is chosen."""
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        paint_check(painter, box, checked=is_on, edge=self._edge(), is_enabled=is_enabled, is_meant=self.is_meant)


def paint_radio(
    painter: QPainter, box: QRectF, *, checked: bool, edge: QColor, is_enabled: bool = True, is_meant: bool = False
) -> None:
    """Draw a circle with or without its dot, in the colours of the scheme; with a faint one if it `is_meant`."""
    colours = theme.tokens()
    painter.setPen(QPen(edge, 1.2))
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(box)
    if checked or is_meant:
        full = colours.accent if is_enabled else colours.muted
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(full if checked else colours.control))
        painter.drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5))


def paint_check(
    painter: QPainter, box: QRectF, *, checked: bool, edge: QColor, is_enabled: bool = True, is_meant: bool = False
) -> None:
    """Draw a check box with or without its tick, in the colours of the scheme; with a faint one if it `is_meant`."""
    colours = theme.tokens()
    full = QColor(colours.accent if is_enabled else colours.muted)
    painter.setPen(QPen(full if checked else edge, 1.2))
    painter.setBrush(full if checked else QColor(colours.surface))
    painter.drawRoundedRect(box, 4, 4)
    if checked or is_meant:
        on_full = QColor(colours.accent_text if is_enabled else colours.surface)
        tick = QPen(on_full if checked else QColor(colours.control), 2)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        left, top, side = box.x(), box.y(), box.width()
        points = ((0.24, 0.54), (0.43, 0.72), (0.77, 0.30))
        painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in points])
