"""Table of cases: sorted, filtered, one case selected."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from tipcoder.domain.projects import Case
from tipcoder.ui import theme
from tipcoder.ui.cases.case_table_model import (
    CHANGED,
    COUNTRY,
    COURT,
    DECIDED_ON,
    FAULTS,
    JUDGMENTS,
    NUMBER,
    PROGRESS,
    STATUS,
    TITLE,
    CaseFilterModel,
    CaseTableModel,
)
from tipcoder.ui.settings import Settings
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import RowRole
from tipcoder.ui.widgets.tables.wrapping_header import WrappingHeader

ROW_HEIGHT = 40
_WIDTHS = {
    NUMBER: 64,
    COUNTRY: 176,
    DECIDED_ON: 112,
    JUDGMENTS: 72,
    PROGRESS: 120,
    FAULTS: 120,
    STATUS: 132,
    CHANGED: 156,
}
"""At least; of what is left the court takes a third, the title all the rest."""
_TITLE_WIDTH, _LEAST_TITLE = 240, 160
_COURT_WIDTH = 120
"""At least, or no title can be read; the heads take two lines then, and where that is not enough columns go."""
_FIRST_TO_GO = (JUDGMENTS, DECIDED_ON, COURT)
"""Columns without which a case is still found, and seen how far it is: they go where not all have room."""
Index = QModelIndex | QPersistentModelIndex
BAR_HEIGHT = 6
NUMBER_WIDTH = 52
MARGIN = 11
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)

_NAMES = {
    "number": NUMBER,
    "court": COURT,
    "decided_on": DECIDED_ON,
    "judgments": JUDGMENTS,
    "progress": PROGRESS,
    "faults": FAULTS,
    "status": STATUS,
    "changed": CHANGED,
}
"""Columns that may be hidden, by the names under which that is kept; the title always stays."""


class CaseTableView(Retranslating, QTableView):
    """Shows `cases` by way of `proxy`.

    Signals:
        case_chosen(Case): by double click or Enter.
        removal_wanted: by Delete.
        sheet_wanted: by the context menu.
        selection_changed
    """

    case_chosen = Signal(object)
    removal_wanted = Signal()
    sheet_wanted = Signal()
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unwanted: frozenset[int] = frozenset()
        self.cases = CaseTableModel(self)
        self.proxy = CaseFilterModel(self.cases, self)
        self.header = WrappingHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(self.proxy)
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.doubleClicked.connect(self._choose)
        self.sheet_action = QAction(self)
        self.sheet_action.triggered.connect(self.sheet_wanted)
        self.sheet_action.setEnabled(False)
        self.addAction(self.sheet_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self, key, self._choose_selected, HERE)
        add_shortcut(self, QKeySequence.StandardKey.Delete, self.removal_wanted.emit, HERE)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Cases"))
        self.sheet_action.setText(QCoreApplication.translate("ProjectHeader", "Case sheet for reading and printing…"))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def show_cases(self, cases: Sequence[Case], remarks: Mapping[str, int]) -> None:
        """Show these cases, with how many remarks are open in each.

        Delivered ones have a country, and neither judgments nor faults.
        """
        self.cases.set_cases(cases, remarks)
        self._share()

    def hide_columns(self, columns: Collection[int]) -> None:
        """Hide the columns that the person does not want."""
        self._unwanted = frozenset(columns)
        self._share()

    def _hide_columns(self, crowded: Collection[int] = ()) -> None:
        without = {JUDGMENTS, FAULTS, STATUS} if self.cases.is_delivered() else {COUNTRY}
        for column in range(self.cases.columnCount()):
            self.setColumnHidden(column, column in {*without, *self._unwanted, *crowded})

    def selected_case(self) -> Case | None:
        """Return the selected case."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(RowRole).case if rows else None

    def shown_cases(self) -> list[Case]:
        """Return the cases that the filter leaves, in their order."""
        cases, count = self.cases.all_cases(), self.proxy.rowCount()
        if count == len(cases):
            return cases
        return [cases[self.proxy.mapToSource(self.proxy.index(row, TITLE)).row()] for row in range(count)]

    def select_case(self, case_id: str) -> None:
        """Select a case, if it is shown, and scroll to it."""
        index = self.proxy.mapFromSource(self.cases.index(self.cases.row_of(case_id), TITLE))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select by the first arrow key the row that it leaves the cursor in: Qt selects only rows that it moves to."""
        super().keyPressEvent(event)
        index = self.currentIndex()
        if event.key() in _ARROWS and index.isValid() and self.selected_case() is None:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)

    def _share(self) -> None:
        for wraps, gone in ((False, 0), *((True, gone) for gone in range(len(_FIRST_TO_GO) + 1))):
            self.header.set_wrapping(wraps)
            self._hide_columns(_FIRST_TO_GO[:gone])
            if self._fit() >= _TITLE_WIDTH:
                break
        self.updateGeometries()

    def _fit(self) -> int:
        """Give the columns what they need; return what the title has."""
        header, modes = self.header, QHeaderView.ResizeMode
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        left = self.viewport().width() - sum(map(self.columnWidth, _WIDTHS))
        self.setColumnWidth(COURT, max(left // 3, _COURT_WIDTH, header.sectionSizeHint(COURT)))
        title = left - self.columnWidth(COURT)
        has_room = title >= _LEAST_TITLE
        header.setSectionResizeMode(TITLE, modes.Stretch if has_room else modes.Interactive)
        if not has_room:
            self.setColumnWidth(TITLE, _LEAST_TITLE)
        return title

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.case_chosen.emit(index.data(RowRole).case)

    @Slot()
    def _choose_selected(self) -> None:
        case = self.selected_case()
        if case is not None:
            self.case_chosen.emit(case)

    @Slot()
    def _tell_selection(self) -> None:
        self.sheet_action.setEnabled(self.selected_case() is not None)
        self.selection_changed.emit()


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


class CaseColumns(Retranslating, QMenu):
    """Menu that chooses the columns of the list of cases; what is chosen is kept.

    Opens with the right mouse button on the head of the list, or from the menu bar.
    """

    def __init__(self, table: CaseTableView, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._settings = settings
        hidden = settings.hidden_columns
        for name in _NAMES:
            action = self.addAction("")
            action.setCheckable(True)
            action.setChecked(name not in hidden)
            action.setData(name)
        self.triggered.connect(self._choose)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_at)
        self._apply()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Columns"))
        for action in self.actions():
            column = _NAMES[action.data()]
            action.setText(str(self._table.cases.headerData(column, Qt.Orientation.Horizontal)))

    @Slot()
    def open(self) -> None:
        """Open below the head of the list, at the first column."""
        header = self._table.horizontalHeader()
        self.popup(header.mapToGlobal(header.rect().bottomLeft()))
        self.setActiveAction(self.actions()[0])

    @Slot(QPoint)
    def _open_at(self, place: QPoint) -> None:
        self.popup(self._table.horizontalHeader().mapToGlobal(place))

    @Slot(QAction)
    def _choose(self, _action: QAction) -> None:
        self._settings.hidden_columns = tuple(action.data() for action in self.actions() if not action.isChecked())
        self._apply()

    def _apply(self) -> None:
        self._table.hide_columns({_NAMES[action.data()] for action in self.actions() if not action.isChecked()})
