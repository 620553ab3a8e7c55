"""Reads the words at which somebody points in any window, for the review of texts."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)


def words_at(widget: QWidget, place: QPoint) -> str:
    """Return what a widget says at a place of its own, "" for nothing."""
    if isinstance(widget, QMenu | QMenuBar):
        action = widget.actionAt(place)
        return action.text().partition("\t")[0] if action is not None else ""
    if isinstance(widget, QTabBar):
        return widget.tabText(widget.tabAt(place))
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text() or widget.toolTip()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    view = widget.parentWidget()
    if isinstance(view, QHeaderView):
        return str(view.model().headerData(view.logicalIndexAt(place), view.orientation()) or "")
    if isinstance(view, QAbstractItemView):
        return str(view.indexAt(place).data() or "")
    return ""
