"""Pane with the units of one figure, and what both coders say of the one that is selected."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.services.double_coding.unit_sides import UnitSide, read_sides
from tipcoder.ui import theme
from tipcoder.ui.double_coding.quality.answer_column import AnswerColumn
from tipcoder.ui.double_coding.quality.figure_rows import FigureRow
from tipcoder.ui.double_coding.quality.unit_rows import (
    CASE,
    DIFFERENT,
    ENTRY,
    LEFT_OUT,
    RESULT,
    SAME,
    UnitRow,
    result_name,
    said_words,
    unit_columns,
)
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable

HEIGHT = 120
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
        filters = FilterBar((DIFFERENT, SAME, LEFT_OUT), lambda row: row.result, result_name)
        self.units = FilteredTable(filters, unit_columns(context.project.form), HEIGHT, _WIDTHS, self)
        self.first, self.second, self.third = (AnswerColumn(self) for _ in range(3))
        self._lay_out()
        self.units.row_opened.connect(self._open)
        self.units.selection_changed.connect(self._show_unit)
        self.retranslate()

    def retranslate(self) -> None:
        self.units.table.setAccessibleName(self.tr("Units of this figure"))
        self.units.open_button.setText(self.tr("Open the case there"))
        self.units.open_button.setToolTip(self.tr("Open the case at this answer (Enter)"))
        self._show_sides()

    def show_figure(self, figure: FigureRow, report: AgreementReport) -> None:
        """Show the units of a figure, those that differ first."""
        self.sentence.setText(figure.sentence)
        rows = [UnitRow(unit, figure, report.cases[unit.case]) for unit in figure.listed]
        self.units.table.setColumnHidden(ENTRY, not figure.level)
        self.units.set_rows(sorted(rows, key=lambda row: row.unit.kind is None))

    @Slot(object)
    def _open(self, row: UnitRow) -> None:
        """Ask for the case at the answer of a unit, as the person at work gave it."""
        self.place_wanted.emit(row.case.id, self._ref(row))

    def _ref(self, row: UnitRow) -> Ref:
        project = self._context.project.project
        own = project.coder if project.role is CodingRole.SECOND else row.first
        key = row.figure.question.key if row.figure.question is not None else ""
        if row.figure.set_of is not None:
            key = row.figure.set_of.key
        return Ref(row.unit.ids.get(own, ""), key)

    @Slot()
    def _show_unit(self) -> None:
        row: UnitRow | None = self.units.selected()
        self._sides = ()
        self._show_sides()
        if row is None:
            return
        key = row.figure.question.key if row.figure.question is not None and row.figure.set_of is None else ""
        work = partial(_read_sides, self._context, row, key)
        self._context.tasks.read(work, done=self._take_sides, failed=self._context.banner.show_error)

    @Slot(object)
    def _take_sides(self, read: tuple[UnitRow, tuple[UnitSide, ...]]) -> None:
        row, sides = read
        if row == self.units.selected():
            self._sides = sides
            self._show_sides()

    def _show_sides(self) -> None:
        row: UnitRow | None = self.units.selected()
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
        self.units.head.removeWidget(self.units.open_button)  # the line above this narrow table has no room for it
        beside.addWidget(self.units.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(GapSplitter((self.units, right), self, SHARES), 1)


def _read_sides(context: ProjectContext, row: UnitRow, key: str) -> tuple[UnitRow, tuple[UnitSide, ...]]:
    return row, read_sides(context.project, row.case.id, row.unit, key)
