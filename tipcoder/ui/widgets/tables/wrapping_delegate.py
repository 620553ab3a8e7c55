"""Cells of several lines: as high as their words take in the width that is left to them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

PADDING = 16
"""Of a cell, left and right together, in the style sheet: Qt forgets it where it counts the lines."""


class WrappingDelegate(QStyledItemDelegate):
    """Draws as Qt does; only the height is another."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        if option.rect.width() > PADDING:
            narrower.rect = option.rect.adjusted(0, 0, -PADDING, 0)
        return super().sizeHint(narrower, index)
