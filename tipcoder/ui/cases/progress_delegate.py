"""Draws how far a case is coded: a bar, and the number beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tipcoder.ui import theme
from tipcoder.ui.widgets.tables.column_model import RowRole

Index = QModelIndex | QPersistentModelIndex

BAR_HEIGHT = 6
NUMBER_WIDTH = 52
MARGIN = 11


class ProgressDelegate(QStyledItemDelegate):
    """For the cases that have a percentage; others are drawn as everywhere."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        percent = index.data(RowRole).percent
        if percent is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colours = theme.tokens()
        area = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        number = QRectF(area.left(), area.top(), NUMBER_WIDTH, area.height())
        bar = QRectF(
            number.right(), area.center().y() - BAR_HEIGHT / 2, max(0.0, area.width() - NUMBER_WIDTH), BAR_HEIGHT
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.text))
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if percent:
            bar.setWidth(max(BAR_HEIGHT, bar.width() * percent / 100))
            painter.setBrush(QColor(colours.success if percent == 100 else colours.accent))
            painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(max(size.width(), NUMBER_WIDTH + 80), size.height())
