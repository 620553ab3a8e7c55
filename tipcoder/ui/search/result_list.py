"""List of search results: headings, and below them the place and the words, with hits marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tipcoder.domain.projects import JudgmentKind
from tipcoder.domain.searching import SearchResult, UnitKind
from tipcoder.services.search.names import SearchNames
from tipcoder.ui import theme
from tipcoder.ui.text.excerpt import Places, excerpt
from tipcoder.ui.text.names import judgment_kind_name
from tipcoder.ui.widgets.marked_words import draw_marked

MARGIN = 12
GAP = 6
LINES = 2
"""Lines of a result's words."""
Index = QModelIndex | QPersistentModelIndex

FoundRole = Qt.ItemDataRole.UserRole
"""The result; None on a heading."""
PlaceRole = Qt.ItemDataRole.UserRole + 1
"""Its place in words."""
MarksRole = Qt.ItemDataRole.UserRole + 2
"""Places of the search hits in the line's text."""
NO_NAMES = SearchNames({}, {}, (), ())


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


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A heading, or (with `found`) a result."""

    text: str
    place: str = ""
    marks: Places = ()
    found: SearchResult | None = None


class ResultModel(QAbstractListModel):
    """List model of search results: by case and judgment, the best first, each with an excerpt.

    Headings are no places to go to: arrow keys pass over them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[SearchResult, ...] = ()
        self._names = NO_NAMES
        self._lines: tuple[ResultLine, ...] = ()

    def show_found(self, found: Sequence[SearchResult], names: SearchNames) -> None:
        """Show these, in groups."""
        self.beginResetModel()
        self._found, self._names = tuple(found), names
        self._lines = self._grouped()
        self.endResetModel()

    def found(self) -> tuple[SearchResult, ...]:
        """Return what is shown."""
        return self._found

    def row_of_result(self, number: int) -> int:
        """Return the row of a result, counted from 0 in the order of the list; -1 if there are not so many."""
        rows = [row for row, line in enumerate(self._lines) if line.found is not None]
        return rows[number] if number < len(rows) else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_result = index.isValid() and self._lines[index.row()].found is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_result else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        values = {
            Qt.ItemDataRole.DisplayRole: line.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{line.place}: {line.text}" if line.place else line.text,
            FoundRole: line.found,
            PlaceRole: line.place,
            MarksRole: line.marks,
        }
        return values.get(role)

    def _grouped(self) -> tuple[ResultLine, ...]:
        by_case: dict[str, dict[str, list[SearchResult]]] = {}
        for found in self._found:
            by_case.setdefault(found.case, {}).setdefault(self._heading(found), []).append(found)
        return tuple(
            line
            for groups in by_case.values()
            for heading, several in groups.items()
            for line in (ResultLine(heading), *(self._line(found) for found in several))
        )

    def _heading(self, found: SearchResult) -> str:
        if found.kind is UnitKind.TERM:
            return self.tr("Terms")
        case = self.tr("Case {number}").format(number=found.case_number)
        case = f"{case} · {found.case_title}" if found.case_title else case
        if found.kind is UnitKind.ANSWER:
            answers = self.tr("Answers")
            return f"{case} · {answers}"
        if found.kind is UnitKind.REMARK:
            remarks = self.tr("Remarks")
            return f"{case} · {remarks}"
        return f"{case} · {judgment_kind_name(JudgmentKind(found.judgment_kind))} – {found.judgment_name}"

    def _line(self, found: SearchResult) -> ResultLine:
        text, marks = excerpt(found.text, found.places)
        return ResultLine(text, self._location(found), marks, found)

    def _location(self, found: SearchResult) -> str:
        if found.kind is UnitKind.TERM:
            return f"{self._names.taxonomies.get(found.taxonomy, found.taxonomy)} · {found.label}"
        if found.kind is UnitKind.REMARK and not found.question:
            return self.tr("On an entry as a whole")
        if found.kind is not UnitKind.JUDGMENT:
            return self._names.questions.get(found.question, found.question)
        return self.tr("page {number}").format(number=found.page)
