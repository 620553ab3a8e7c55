"""Pane with the units of one figure, and what both coders say of the one that is selected."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.services.agreement.report import AgreementReport
from tipcoder.services.agreement.unit_sides import UnitSide, read_sides
from tipcoder.ui import icons, theme
from tipcoder.ui.agreement.quality.answer_column import AnswerColumn
from tipcoder.ui.agreement.quality.figure_rows import FigureRow
from tipcoder.ui.agreement.quality.unit_rows import (
    CASE,
    DIFFERENT,
    ENTRY,
    FIRST,
    LEFT_OUT,
    RESULT,
    SAME,
    SECOND,
    UnitRow,
    result_name,
    said_words,
    unit_columns,
)
from tipcoder.ui.dialogs.preview_dialog import FilterBar
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TwoLineTable

HEIGHT = 120
GAP = 12
SHARES = (600, 440)
_WIDTHS = {CASE: 64, ENTRY: 72, RESULT: 168}


class UnitsPane(Retranslating, QWidget):
    """Reads passages in the background, as units are selected.

    Signals:
        place_wanted(case_id, Ref): the person wants to see the answer in its case.
    """

    place_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sides: tuple[UnitSide, ...] = ()
        self.sentence = PlainLabel(self)
        self.sentence.setWordWrap(True)
        theme.set_role(self.sentence, "strong")
        self.filters = FilterBar((DIFFERENT, SAME, LEFT_OUT), lambda row: row.result, result_name)
        self.units: ColumnModel[UnitRow] = ColumnModel(unit_columns(context.project.form))
        self.table = TwoLineTable(self.units, HEIGHT, self)
        header = self.table.horizontalHeader()
        for column in (FIRST, SECOND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.first, self.second, self.third = (AnswerColumn(self) for _ in range(3))
        self.open_button = QPushButton(self)
        icons.set_icon(self.open_button, "book-open", "text")
        self._lay_out()
        self.filters.changed.connect(self._filter)
        self.open_button.clicked.connect(self.open_case)
        self.table.doubleClicked.connect(self._open_clicked)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.table, key, self.open_case, HERE)
        self.table.selectionModel().selectionChanged.connect(self._show_unit)
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Units of this figure"))
        self.open_button.setText(self.tr("Open the case there"))
        self.open_button.setToolTip(self.tr("Open the case at this answer (Enter)"))
        header = self.table.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self._show_sides()

    def show_figure(self, figure: FigureRow, report: AgreementReport) -> None:
        """Show the units of a figure, those that differ first."""
        self.sentence.setText(figure.sentence)
        rows = [UnitRow(unit, figure, report.cases[unit.case]) for unit in figure.listed]
        self.table.setColumnHidden(ENTRY, not figure.level)
        self.filters.set_lines(sorted(rows, key=lambda row: row.unit.kind is None))
        self._filter()

    def selected(self) -> UnitRow | None:
        """Return the unit that is selected."""
        rows = self.table.selectionModel().selectedRows()
        found: UnitRow | None = rows[0].data(RowRole) if rows else None
        return found

    @Slot()
    def open_case(self) -> None:
        """Ask for the case at the answer of the selected unit, as the person at work gave it."""
        row = self.selected()
        if row is not None:
            self.place_wanted.emit(row.case.id, self._ref(row))

    def _ref(self, row: UnitRow) -> Ref:
        project = self._context.project.project
        own = project.coder if project.role is CodingRole.SECOND else row.first
        key = row.figure.question.key if row.figure.question is not None else ""
        if row.figure.set_of is not None:
            key = row.figure.set_of.key
        return Ref(row.unit.ids.get(own, ""), key)

    @Slot(QModelIndex)
    def _open_clicked(self, _index: QModelIndex) -> None:
        self.open_case()

    @Slot()
    def _filter(self) -> None:
        self.units.set_rows(self.filters.lines())
        if self.units.rowCount():
            self.table.selectRow(0)
        self._show_unit()

    @Slot()
    def _show_unit(self) -> None:
        row = self.selected()
        self._sides = ()
        self._show_sides()
        self.open_button.setEnabled(row is not None)
        if row is None:
            return
        key = row.figure.question.key if row.figure.question is not None and row.figure.set_of is None else ""
        work = partial(_read_sides, self._context, row, key)
        self._context.tasks.read(work, done=self._take_sides, failed=self._context.banner.show_error)

    @Slot(object)
    def _take_sides(self, read: tuple[UnitRow, tuple[UnitSide, ...]]) -> None:
        row, sides = read
        if row == self.selected():
            self._sides = sides
            self._show_sides()

    def _show_sides(self) -> None:
        row = self.selected()
        for place, column in enumerate((self.first, self.second, self.third)):
            column.setVisible(place < len(self._sides))
            if row is not None and place < len(self._sides):
                side = self._sides[place]
                column.show_answer(self._title(side), self._answer(row, side), side.passages)

    def _title(self, side: UnitSide) -> str:
        return self.tr("First coding") if side.role is CodingRole.PRIMARY else self.tr("Second coding")

    def _answer(self, row: UnitRow, side: UnitSide) -> str:
        if side.coder not in row.unit.ids:
            return self.tr("This coding has no such entry.")
        if row.figure.question is None:
            return self.tr("Entry {number}").format(number=row.unit.rows.get(side.coder, ""))
        return said_words(self._context.project.form, row.figure.question, side.answer)

    def _lay_out(self) -> None:
        sides = QWidget(self)
        both = QHBoxLayout(sides)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        for column in (self.first, self.second, self.third):
            both.addWidget(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sides)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(scroll, 1)
        beside.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        left = QWidget(self)
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.filters)
        listed.addWidget(self.table, 1)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP)
        theme.set_role(splitter, "gap")
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(splitter, 1)


def _read_sides(context: ProjectContext, row: UnitRow, key: str) -> tuple[UnitRow, tuple[UnitSide, ...]]:
    return row, read_sides(context.project, row.case.id, row.unit, key)
