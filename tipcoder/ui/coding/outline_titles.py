"""Titles of the outline, in more lines where one has no room for them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

MOST_LINES = 3
ACROSS, DOWN = 10, 6
"""Pixels around a title, as the style sheet has them, and the frame of its text."""
BETWEEN = 2
"""Pixels that a further line takes besides its height: with less room Qt cuts the last one."""
Index = QModelIndex | QPersistentModelIndex


class TitleDelegate(QStyledItemDelegate):
    """Draws a title in as many lines as it needs, up to three."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text, line = str(index.data() or ""), option.fontMetrics.lineSpacing()
        width = self._room(option, index)
        if option.fontMetrics.horizontalAdvance(text) < width - option.decorationSize.width():
            return QSize(width, line + 2 * DOWN)  # most titles: all that a style would say of them is dear
        self.initStyleOption(option, index)
        width = self._room(option, index)
        wrapped = option.fontMetrics.boundingRect(
            QRect(0, 0, width, MOST_LINES * line), Qt.TextFlag.TextWordWrap, option.text
        )
        lines = min(MOST_LINES, max(1, round(wrapped.height() / line)))
        return QSize(width, lines * line + (lines - 1) * BETWEEN + 2 * DOWN)

    def _room(self, option: QStyleOptionViewItem, index: Index) -> int:
        """Return the width that is left for a title: less for a deeper one, and for one beside an icon."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        icon = option.decorationSize.width() + 4 if not option.icon.isNull() else 0
        return max(1, self._tree.columnWidth(0) - depth * self._tree.indentation() - icon - 2 * ACROSS)
