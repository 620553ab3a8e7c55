"""Finds controls that a window of some size does not show whole, and that nothing scrolls to."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from tests.support.walk.names import is_part, path_of

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
_SLACK = 2


def controls_outside(window: QWidget) -> Iterator[tuple[str, bool]]:
    """Yield each visible control of a window by its path, and whether a part of it is cut off by what holds it.

    What a scroll area scrolls up and down is not cut; at the sides it is, for people do not look for more there.
    """
    for one in window.findChildren(QWidget):
        if not isinstance(one, (*_CONTROLS, QLabel)) or not one.isVisibleTo(window) or is_part(one):
            continue
        if isinstance(one, QLabel) and not one.text():
            continue
        if not one.width() or not one.height():
            continue
        yield path_of(one, window), _is_cut(one, window)


def _is_cut(one: QWidget, window: QWidget) -> bool:
    if _is_scrolled_away(one):
        return False
    place = QRect(QPoint(), one.size())
    inner, holder = one, one.parentWidget()
    while holder is not None and inner is not window:
        place.translate(inner.pos())
        area = holder.parentWidget()
        if isinstance(area, (QAbstractItemView, QHeaderView)):
            return False  # rows and columns are scrolled to as data is
        room = holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is holder
        if place.left() < room.left() or place.right() > room.right():
            return True
        if scrolls:
            place = place.intersected(holder.rect())
        elif place.top() < room.top() or place.bottom() > room.bottom():
            return True
        inner, holder = holder, holder.parentWidget()
    return False


def _is_scrolled_away(one: QWidget) -> bool:
    """Return whether a control is above or below what a scroll area shows: it is laid out when it comes."""
    holder = one.parentWidget()
    while holder is not None:
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            place = QRect(one.mapTo(holder, QPoint()), one.size())
            if place.bottom() < 0 or place.top() > holder.height():
                return True
        holder = holder.parentWidget()
    return False
