"""Table of the rows of two codings: A's and B's in columns beside each other, a line between those that are a pair."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tipcoder.services.double_coding.settling.pairing import PairGroup, PairLine
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import plain_tip

A, LINK, B = range(3)
LINK_WIDTH = 176
INDENT = "      "
_LINE = Qt.ItemDataRole.UserRole
_PEN = Qt.ItemDataRole.UserRole + 1
_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class PairTable(QTableWidget):
    """Shows groups of lines; a row is dragged onto one of the other side to draw a pair.

    Signals:
        drawn(a, b): rows of A and B, by id, are to be a pair.
    """

    drawn = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegateForColumn(LINK, LinkDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column in (A, B):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LINK, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(LINK, LINK_WIDTH)

    def show_groups(
        self,
        groups: Sequence[PairGroup],
        title: Callable[[PairGroup], str],
        words: Callable[[int, str], str],
        link: Callable[[PairLine], str],
    ) -> None:
        """Show the lines, `title` above each group, `words` of rows by side and id, `link` between two of a pair."""
        self.clearContents()
        self.clearSpans()
        self.setRowCount(sum(1 + len(group.lines) for group in groups))
        place = 0
        for group in groups:
            head = QTableWidgetItem(INDENT * group.depth + title(group))
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(place, A, head)
            self.setSpan(place, A, 1, 3)
            for line in group.lines:
                place += 1
                self._show_line(place, group, line, words, link)
            place += 1
        self.resizeRowsToContents()

    def line(self) -> PairLine | None:
        """Return the line of the current cell, None for none."""
        item = self.item(self.currentRow(), LINK)
        found: PairLine | None = item.data(_LINE) if item is not None else None
        return found

    def chosen(self) -> tuple[int, str]:
        """Return side (0 or 1) and id of the row of the current cell; "" for none there."""
        return self._row_at(self.currentRow(), self.currentColumn())

    def go_to(self, side: int, row: str) -> None:
        """Make the cell of a row the current one."""
        for place in range(self.rowCount()):
            if self._row_at(place, B if side else A)[1] == row:
                self.setCurrentCell(place, B if side else A)
                return

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        self.draw_onto(target.row(), target.column())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def draw_onto(self, row: int, column: int) -> None:
        """Draw a pair of the row of the current cell and that of another one, of the other side."""
        (side, one), (other_side, other) = self.chosen(), self._row_at(row, column)
        if one and other and side != other_side:
            self.drawn.emit(*((one, other) if side == 0 else (other, one)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass over the cells between, and over what is above a group."""
        super().keyPressEvent(event)
        if self.currentColumn() == LINK and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setCurrentCell(self.currentRow(), A if event.key() == Qt.Key.Key_Left else B)

    def _row_at(self, row: int, column: int) -> tuple[int, str]:
        item = self.item(row, LINK)
        line: PairLine | None = item.data(_LINE) if item is not None else None
        if line is None or column not in (A, B):
            return 0, ""
        return (0, line.a) if column == A else (1, line.b)

    def _show_line(
        self,
        place: int,
        group: PairGroup,
        line: PairLine,
        words: Callable[[int, str], str],
        link: Callable[[PairLine], str],
    ) -> None:
        for column, row in ((A, line.a), (B, line.b)):
            text = words(0 if column == A else 1, row) if row else ""
            cell = QTableWidgetItem(INDENT * group.depth + text if text else "")
            cell.setToolTip(plain_tip(text))
            self.setItem(place, column, cell)
        between = QTableWidgetItem(link(line))
        between.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        between.setData(_LINE, line)
        between.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if line.is_pair:
            between.setData(_PEN, Qt.PenStyle.SolidLine if line.is_confirmed else Qt.PenStyle.DashLine)
        self.setItem(place, LINK, between)


class LinkDelegate(QStyledItemDelegate):
    """Delegate that draws the line of a pair at both sides of its words: solid if confirmed, dashed if proposed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        style = index.data(_PEN)
        if style is None:
            return
        rect: QRect = option.rect
        words = option.fontMetrics.horizontalAdvance(index.data()) + 2 * _GAP
        painter.save()
        painter.setPen(QPen(QColor(theme.tokens().accent), 2, style))
        middle, room = rect.center().y(), max(0, (rect.width() - words) // 2)
        painter.drawLine(rect.left() + 2, middle, rect.left() + room, middle)
        painter.drawLine(rect.right() - room, middle, rect.right() - 2, middle)
        painter.restore()
