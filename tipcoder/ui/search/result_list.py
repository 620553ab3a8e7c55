"""List of search results: headings, and below them the place and the words, with hits marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.domain.searching import SearchResult
from tipcoder.ui import theme
from tipcoder.ui.search.result_model import FoundRole, MarksRole, PlaceRole, ResultModel
from tipcoder.ui.text.excerpt import Places
from tipcoder.ui.widgets.marked_words import draw_marked

MARGIN = 12
GAP = 6
LINES = 2
"""Lines of a result's words."""
Index = QModelIndex | QPersistentModelIndex


class ResultList(QListView):
    """Shows `results`.

    Signals:
        result_chosen(Found): by Enter or double click.
        left_at_top: the cursor goes up from the first result.
    """

    result_chosen = Signal(object)
    left_at_top = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultModel(self)
        self.setModel(self.results)
        self.setItemDelegate(_ResultDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._choose)
        theme.theme_notice().theme_changed.connect(self.viewport().update)

    def select_result(self, number: int) -> None:
        """Select a result, counted from 0."""
        row = self.results.row_of_result(number)
        if row >= 0:
            self.setCurrentIndex(self.results.index(row))

    def show_result(self, found: SearchResult) -> None:
        """Select a result that is shown."""
        for row in range(self.results.rowCount()):
            if self.results.index(row).data(FoundRole) == found:
                self.setCurrentIndex(self.results.index(row))
                return

    def current(self) -> SearchResult | None:
        """Return what is selected."""
        found = self.currentIndex().data(FoundRole)
        return found if isinstance(found, SearchResult) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= self.results.row_of_result(0):
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        found = index.data(FoundRole)
        if isinstance(found, SearchResult):
            self.result_chosen.emit(found)


class _ResultDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 1 + LINES if index.data(FoundRole) is not None else 1
        return QSize(0, lines * option.fontMetrics.lineSpacing() + 2 * GAP + (0 if lines > 1 else GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        painter.save()
        if index.data(FoundRole) is None:
            self._paint_heading(painter, option, text)
        else:
            option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
            self._paint_result(painter, option, text, str(index.data(PlaceRole)), index.data(MarksRole))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        inner = option.rect.adjusted(MARGIN, 2 * GAP, -MARGIN, -GAP)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_result(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, place: str, marks: Places
    ) -> None:
        colours = theme.tokens()
        inner = option.rect.adjusted(2 * MARGIN, GAP, -MARGIN, -GAP)
        line = option.fontMetrics.lineSpacing()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        cut = option.fontMetrics.elidedText(place, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)
        draw_marked(painter, inner.adjusted(0, line, 0, 0), text, marks, LINES)
