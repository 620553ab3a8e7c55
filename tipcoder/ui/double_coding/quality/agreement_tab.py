"""Part of the page on quality with the agreement of codings: sections, their figures in words, the units of each."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.languages import ui_language
from tipcoder.languages.captions import AgreementCaptions
from tipcoder.messages.agreement import agreement_advice, agreement_word, compared_sentence, not_submitted_sentence
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.matched_case import UnitSide, read_sides
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.services.double_coding.workbook import write_agreement_workbook
from tipcoder.services.release.gate import released_agreement
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.double_coding.quality.answer_column import AnswerColumn
from tipcoder.ui.double_coding.quality.figure_rows import EVERYTHING, FigureRow, SectionRow, figure_rows, section_rows
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
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable
from tipcoder.ui.work_source import WholeSource
from tipcoder.ui.work_strip import WorkStrip

HEIGHT = 88
SENTENCE, SHARE, WORD = range(3)
_WIDTHS = {SHARE: 96, WORD: 168}
_WORD_ICONS: dict[str, Icon] = {
    "shared": ("circle-check", "success"),
    "partly": ("circle-dashed", "warning"),
    "not_shared": ("circle-alert", "danger"),
    "too_few": ("circle-dashed", "muted"),
}
_SHARES = (288, 1000)
_HEIGHTS = (300, 300)

_SECTIONS: tuple[TableColumn[SectionRow], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("AgreementTab", "Section"),
        text=lambda row: "\n".join(filter(None, (row.label, row.words))),
    ),
)
_FIGURES: tuple[TableColumn[FigureRow], ...] = (
    TableColumn(lambda: QCoreApplication.translate("AgreementTab", "In words"), text=lambda row: row.sentence),
    TableColumn(
        lambda: QCoreApplication.translate("AgreementTab", "The same"),
        text=lambda row: (
            QCoreApplication.translate("AgreementTab", "{same} of {units}").format(same=row.same, units=row.units)
            if row.units
            else "–"
        ),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("AgreementTab", "How far shared"),
        text=lambda row: agreement_word(row.word) if row.word else "",
        tip=lambda row: agreement_advice(row.word) if row.word else None,
        icon=lambda row: _WORD_ICONS.get(row.word),
    ),
)

UNITS_HEIGHT = 76
SHARES = (600, 440)
_UNIT_WIDTHS = {CASE: 64, ENTRY: 72, RESULT: 168}


def _is_same(one: FigureRow, other: FigureRow) -> bool:
    return (one.level, one.question, one.set_of) == (other.level, other.question, other.set_of)


def _read_sides(context: ProjectContext, row: UnitRow, key: str) -> tuple[UnitRow, tuple[UnitSide, ...]]:
    return row, read_sides(context.project, row.case.id, row.unit, key)


class UnitsPane(Retranslating, QWidget):
    """Pane with the units of one figure, and what both coders say of the one that is selected.

    Reads passages in the background, as units are selected.

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
        self.units = FilteredTable(filters, unit_columns(context.project.form), UNITS_HEIGHT, _UNIT_WIDTHS, self)
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


class AgreementSource(WholeSource):
    """Compares the codings of a project."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.report: AgreementReport | None = None
        """Last result, None before anything was compared."""

    def want(self) -> None:
        if self.is_outdated and not self.is_working:
            self._start(partial(compare_codings, self._context.project))

    @Slot(object)
    def _take(self, report: AgreementReport) -> None:
        self.report = report
        self._end()


class AgreementTab(Retranslating, QWidget):
    """Shows what `AgreementSource` found, and wants it whenever it is looked at.

    Signals:
        place_wanted(case_id, Ref): the person wants to see an answer in its case.
        settling_wanted: differences are to be settled.
        rounds_wanted: a second coding is to be arranged.
    """

    place_wanted = Signal(str, object)
    settling_wanted = Signal()
    rounds_wanted = Signal()

    def __init__(self, context: ProjectContext, source: AgreementSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._figures: tuple[FigureRow, ...] = ()
        self._written = ""
        self.summary = PlainLabel(self)
        self.summary.setWordWrap(True)
        self.strip = WorkStrip(self)
        self.sections: ColumnModel[SectionRow] = ColumnModel(_SECTIONS)
        self.figures: ColumnModel[FigureRow] = ColumnModel(_FIGURES)
        self.section_table = TwoLineTable(self.sections, HEIGHT, self)
        self.figure_table = TwoLineTable(self.figures, HEIGHT, self)
        self.units = UnitsPane(context, self)
        self.settle_button, self.export_button = QPushButton(self), QPushButton(self)
        self.empty_state = EmptyState("scale", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.settle_button.setText(self.tr("Settle differences…"))
        self.settle_button.setToolTip(self.tr("Settle the differences of a case into an agreed coding"))
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Write all figures and differences into a workbook; no coder is named"))
        self.section_table.setAccessibleName(self.tr("Sections"))
        self.figure_table.setAccessibleName(self.tr("Agreement by question"))
        self.empty_state.set_texts(
            self.tr("Nothing is compared yet"),
            self.tr(
                "Agreement is computed once two persons have coded the same case and submitted it. Draw a sample, and "
                "hand over a copy for the second coder."
            ),
            self.tr("Arrange a second coding…"),
        )
        header = self.figure_table.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.figure_table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self._show_report()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.figure_table if self.figures.rowCount() else self.empty_state.action_button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._source.want()

    @Slot()
    def export(self) -> None:
        """Write the figures and differences into a workbook that the person chooses."""
        report, project = self._source.report, self._context.project
        if report is None:
            return
        suggestion = file_choice.free_path(project.path.parent, self.tr("Agreement"), ".xlsx")
        target = file_choice.save_workbook(self, self._context.settings, suggestion)
        if target is None:
            return
        self._written = target.name
        language = ui_language.current()
        captions = AgreementCaptions(language)
        work = partial(write_agreement_workbook, released_agreement(report), project, target, language, captions)
        self._context.tasks.start(work, done=self._say_written, failed=self._context.banner.show_error)

    @Slot(object)
    def _say_written(self, _result: Path | None) -> None:
        self._context.banner.show_message(
            SUCCESS, lambda: self.tr("The workbook {name} was written.").format(name=self._written)
        )

    @Slot()
    def _follow_source(self) -> None:
        if not (self._source.is_working or self._source.is_stopped):
            self._show_report()

    def _show_report(self) -> None:
        report = self._source.report
        is_empty = report is not None and not report.compared
        self._stack.setCurrentWidget(self.empty_state if is_empty else self._found)
        self.summary.setText("" if report is None else self._summary(report))
        for button in (self.settle_button, self.export_button):
            button.setEnabled(report is not None and not is_empty)
        if report is None:
            return
        form, language = self._context.project.form, ui_language.current()
        selected = self._selected_section()
        self._figures = figure_rows(report, form, language)
        sections = section_rows(report, form, language)
        self.sections.set_rows(sections)
        places = [place for place, row in enumerate(sections) if row.section == selected]
        self.section_table.selectRow(places[0] if places else 0)

    def _summary(self, report: AgreementReport) -> str:
        said = [compared_sentence(report.compared, report.one_coding)]
        if report.not_submitted:
            said.append(not_submitted_sentence(report.not_submitted))
        if report.added:
            said.append(
                self.tr("Left out, as they were added to the sample by hand: {count}.").format(count=report.added)
            )
        if report.mapped:
            mapped = self.tr("Codings brought to the present version of the framework: {count}.")
            said.append(mapped.format(count=report.mapped))
        return " ".join(said)

    def _selected_section(self) -> str:
        rows = self.section_table.selectionModel().selectedRows()
        return rows[0].data(RowRole).section if rows else EVERYTHING

    @Slot()
    def _show_section(self) -> None:
        section = self._selected_section()
        selected = self._selected_figure()
        rows = [row for row in self._figures if section in (EVERYTHING, row.section)]
        self.figures.set_rows(rows)
        again = [place for place, row in enumerate(rows) if selected is not None and _is_same(row, selected)]
        if rows:
            self.figure_table.selectRow(again[0] if again else 0)

    def _selected_figure(self) -> FigureRow | None:
        rows = self.figure_table.selectionModel().selectedRows()
        found: FigureRow | None = rows[0].data(RowRole) if rows else None
        return found

    @Slot()
    def _show_figure(self) -> None:
        figure, report = self._selected_figure(), self._source.report
        self.units.setVisible(figure is not None)
        if figure is not None and report is not None:
            self.units.show_figure(figure, report)

    def _connect(self) -> None:
        self._source.changed.connect(self._follow_source)
        self._source.failed.connect(self._context.banner.show_error)
        self.strip.follow(self._source)
        self.section_table.selectionModel().selectionChanged.connect(self._show_section)
        self.figure_table.selectionModel().selectionChanged.connect(self._show_figure)
        self.units.place_wanted.connect(self.place_wanted)
        self.settle_button.clicked.connect(self.settling_wanted)
        self.export_button.clicked.connect(self.export)
        self.empty_state.action_button.clicked.connect(self.rounds_wanted)

    def _lay_out(self) -> None:
        theme.set_role(self.settle_button, "primary")
        icons.set_icon(self.settle_button, "scale", "accent_text")
        icons.set_icon(self.export_button, "file-spreadsheet", "text")
        self.section_table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.figure_table.horizontalHeader().setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
        below = GapSplitter((self.figure_table, self.units), self, _HEIGHTS, Qt.Orientation.Vertical)
        self._found = GapSplitter((self.section_table, below), self, _SHARES)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._found)
        self._stack.addWidget(self.empty_state)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.summary, 1)
        top.addWidget(self.settle_button)
        top.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
