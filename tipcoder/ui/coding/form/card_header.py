"""The line by which a card is known and opened: number, name, and how far it is."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.text.status_words import StatusWords

HEIGHT = 40
PAD = 12


class CardHeader(QAbstractButton):
    """Painted in one widget, since a case may have a hundred of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._title = ""
        self._is_named = False
        self._status = StatusWords("", "muted", "")
        self._is_open = False
        self._is_highlighted = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_row(self, number: str, title: str, *, is_named: bool, status: StatusWords, is_open: bool) -> None:
        """Show what the row is. `is_named` is false for a row that has no name yet: `title` says so."""
        shown = (number, title, is_named, status, is_open)
        if shown != (self._number, self._title, self._is_named, self._status, self._is_open):
            self._number, self._title, self._is_named, self._status, self._is_open = shown
            self.update()

    def set_highlighted(self, is_highlighted: bool) -> None:
        """Draw the eye to the card."""
        self._is_highlighted = is_highlighted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, max(HEIGHT, self.fontMetrics().lineSpacing() + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_highlighted or self.underMouse():
            painter.setBrush(QColor(colours.highlight if self._is_highlighted else colours.accent_soft))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.accent))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 6, 6)
        right = self._paint_status(painter)
        self._paint_title(painter, right)

    def _paint_status(self, painter: QPainter) -> int:
        """Paint the status at the right end; return where it begins."""
        words, metrics = self._status.words, self.fontMetrics()
        if not words:
            return self.width() - PAD
        width = metrics.horizontalAdvance(words)
        left = self.width() - PAD - width
        painter.setPen(QColor(getattr(theme.tokens(), self._status.colour)))
        painter.drawText(QRect(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_icon(painter, self._status.icon, self._status.colour, left - 22)
        return left - 30

    def _paint_title(self, painter: QPainter, right: int) -> None:
        colours = theme.tokens()
        self._paint_icon(painter, "chevron-down" if self._is_open else "chevron-right", "muted", PAD - 2)
        metrics = self.fontMetrics()
        left = PAD + 22
        painter.setPen(QColor(colours.muted))
        width = metrics.horizontalAdvance(self._number)
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._number)
        left += width + 10
        if self._is_named and self.isEnabled():
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
        room = max(0, right - left)
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_icon(self, painter: QPainter, name: str, colour: str, left: int) -> None:
        if name:
            icons.icon(name, colour).paint(painter, QRect(left, (self.height() - 16) // 2, 16, 16))
