"""Table of sentences to be read, sorted out and copied: lines wrap, rows grow with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tipcoder.ui import icons, theme
from tipcoder.ui.clipboard import copy_text
from tipcoder.ui.widgets.plain_label import plain_tip

HEIGHT = 320
ROW = 76
"""Least height of a table that is as high as its rows."""
PADDING = 16
"""Of a cell, left and right together, in the style sheet: Qt forgets it where it counts the lines."""

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # a second Qt class among the bases of a table would clash with its own


@dataclass(frozen=True, slots=True)
class TableCell:
    """A text, perhaps with an icon; `icon` and `colour` are names of an icon and of a token."""

    text: str
    icon: str = ""
    colour: str = "text"


def _item(cell: TableCell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    item.setForeground(QColor(getattr(theme.tokens(), cell.colour)))
    if cell.icon:
        item.setIcon(icons.icon(cell.icon, cell.colour))
    return item


class WrappingDelegate(QStyledItemDelegate):
    """Draws as Qt does; only the height is another."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        if option.rect.width() > PADDING:
            narrower.rect = option.rect.adjusted(0, 0, -PADDING, 0)
        return super().sizeHint(narrower, index)


class RowSelection(_View):
    """Mixin for a table of rows of which several can be selected."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if event is None:
            # Qt would read the keyboard: Ctrl, held down for the Ctrl+4 that opened a page, would toggle the row.
            return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        return super().selectionCommand(index, event)


class WrappedTable(RowSelection, QTableWidget):
    """Read only. The columns of `wide` share the width that is left; the others are as wide as their texts.

    With `most`, it is as high as its rows, but no higher than this, in pixels.
    """

    def __init__(self, columns: int, wide: Sequence[int], parent: QWidget | None = None, *, most: int = 0) -> None:
        super().__init__(0, columns, parent)
        self._most = most
        self.setItemDelegate(WrappingDelegate(self))
        self._headers: tuple[str, ...] = ()
        self._rows: list[tuple[TableCell, ...]] = []
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        if not most:
            self.setMinimumHeight(HEIGHT)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(columns):
            mode = QHeaderView.ResizeMode.Stretch if column in wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        theme.theme_notice().theme_changed.connect(self._paint_anew)

    def show_rows(self, headers: Sequence[str], rows: Sequence[tuple[TableCell, ...]]) -> None:
        """Show these rows below these headers."""
        self._headers = tuple(headers)
        self._rows = list(rows)
        self.setHorizontalHeaderLabels(self._headers)
        for column, caption in enumerate(self._headers):
            self.horizontalHeaderItem(column).setToolTip(plain_tip(caption))  # a narrow column cuts it
        self.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                self.setItem(number, column, _item(cell))
        self._fit()

    def as_text(self) -> str:
        """Return the selected rows, or all if none is selected, as lines with tabs between the cells."""
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(len(self._rows))
        return "\n".join("\t".join(cell.text for cell in self._rows[row]) for row in chosen)

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard."""
        copy_text(self.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight() if self.property("isLow") else HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # Columns take their widths in the event loop; rows can only follow them.
        QTimer.singleShot(0, self, self._fit_rows)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        if self._most:
            rows = self.verticalHeader().length() + self.horizontalHeader().height() + 2 * self.frameWidth()
            self.setFixedHeight(min(max(rows, ROW), self._most))

    def _paint_anew(self) -> None:
        if self._headers:
            self.show_rows(self._headers, self._rows)
