"""List that opens below a search field: as wide as its longest line where the window has room, else in more lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.inputs.choice_model import LEVEL_ROLE

INDENT = 14
"""Pixels by which a narrower choice is moved to the right."""
PAD, DOWN = 8, 4
EDGE = 8
"""Pixels that are left free between the list and the edge of the window."""
WIDEST = 720
"""Pixels that a list has at most: longer lines are wrapped."""
Index = QModelIndex | QPersistentModelIndex


class ChoicePopup(QListView):
    """List of choices without a bar at its foot: nothing of a line is out of view."""

    def __init__(self, parent: QWidget, most_rows: int) -> None:
        super().__init__(parent)
        self._most_rows = most_rows
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def place_below(self, field: QWidget) -> QRect:
        """Return the field's place, widened to the longest line as far as the window has room."""
        place, window = field.rect(), field.window()
        bars = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        width = min(max(place.width(), self._longest() + bars), WIDEST, window.width() - 2 * EDGE)
        place.setWidth(max(width, place.width()))
        beyond = field.mapTo(window, place.topRight()).x() + EDGE - window.width()
        place.moveLeft(-max(0, beyond))
        return place

    def fit_height(self) -> None:
        """Make room for the first rows, however many lines each has."""
        model = self.model()
        rows = range(min(self._most_rows, model.rowCount()))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 2
        room = self.screen().availableGeometry()
        place = self.geometry()
        place.setHeight(min(height, room.bottom() - place.top()))
        self.setGeometry(place)

    def _longest(self) -> int:
        """Return the width of the longest line with its indent."""
        model, plain, longest = self.model(), self.fontMetrics(), 0
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            metrics = _metrics(index, plain)
            longest = max(longest, _indent(index) + metrics.horizontalAdvance(str(index.data())))
        return longest + 2 * PAD + 2


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a line that wraps, moved to the right by its level."""

    def __init__(self, view: ChoicePopup) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = _metrics(index, option.fontMetrics)
        width = self._view.viewport().width()
        room = QRect(0, 0, max(1, width - 2 * PAD - _indent(index)), 10_000)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(width, lines.height() + 2 * DOWN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours = theme.tokens()
        is_heading = isinstance(index.data(Qt.ItemDataRole.FontRole), QFont)
        is_open = is_heading or bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text if is_open else colours.muted))
        place = option.rect.adjusted(PAD + _indent(index), DOWN, -PAD, -DOWN)
        painter.drawText(place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _indent(index: Index) -> int:
    return int(index.data(LEVEL_ROLE) or 0) * INDENT


def _metrics(index: Index, plain: QFontMetrics) -> QFontMetrics:
    font = index.data(Qt.ItemDataRole.FontRole)
    return QFontMetrics(font) if isinstance(font, QFont) else plain
