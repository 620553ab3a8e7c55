"""Page with the figures of a project: chapters, the figures of each, and the one that is selected."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.curation import CurationKind
from tipcoder.domain.release import Released
from tipcoder.services.findings.counting import Edition
from tipcoder.services.findings.export import export_findings
from tipcoder.services.findings.findings import FigureEdition
from tipcoder.services.findings.view import ALL, FigureTable, FindingsView
from tipcoder.services.release.ledger import FiguresRecorder, ReleaseKind
from tipcoder.services.report.preview import preview_counted
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.findings.chosen_cases import CaseFilters, FindingsSource
from tipcoder.ui.findings.curation.curation_dialog import CurationDialog
from tipcoder.ui.findings.curation.workshop_dialog import WorkshopDialog
from tipcoder.ui.findings.figure_pane import FigurePane
from tipcoder.ui.findings.ladder_tab import LadderTab
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Task
from tipcoder.ui.widgets.banner import SUCCESS, Banner
from tipcoder.ui.widgets.gap_splitter import GAP, GapSplitter
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.work_strip import WorkStrip

MARGIN = 16
HEIGHT = 160
_SHARES = (184, 372, 764)
_LEAST_WIDTHS = (124, 232)
"""Of chapters and figures, on a screen that is small or enlarged."""
_RESULT = 96

_CHAPTERS: tuple[TableColumn[tuple[str, str]], ...] = (
    TableColumn(lambda: QCoreApplication.translate("FindingsPage", "Chapter"), text=lambda chapter: chapter[1]),
)


class WritingStrip(WorkStrip):
    """Says that files are written; what is there when it is stopped stays."""

    def retranslate(self) -> None:
        """Say what is done in the language in use."""
        working = self.tr("Figures and charts are being written…")
        self.words.setText(working)
        self.bar.setAccessibleName(working)
        self.button.setText(self.tr("Stop"))


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure in the list: its table, and what it says in one line."""

    table: FigureTable
    title: str
    result: str
    note: str


def _mark(line: FigureLine) -> Icon:
    return ("triangle-alert", "warning") if line.table.is_often_silent(ALL) else None


_FIGURES: tuple[TableColumn[FigureLine], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("FindingsPage", "Figure"),
        text=lambda line: line.title,
        tip=lambda line: "\n".join(filter(None, (line.title, line.result, line.note))),
        icon=_mark,
    ),
    TableColumn(lambda: QCoreApplication.translate("FindingsPage", "Result"), text=lambda line: line.result),
)


def _line_of(table: FigureTable, view: FindingsView) -> FigureLine:
    return FigureLine(table, view.labels.title(table.definition), view.short(table), " ".join(view.notes(table)))


class FindingsPage(Retranslating, QWidget):
    """Shows what `FindingsSource` counted, and wants it whenever it is looked at.

    Signals:
        place_wanted(case_id, Ref): the person wants to see an answer in its case.
        cases_wanted: there is nothing to count yet.
    """

    place_wanted = Signal(str, object)
    cases_wanted = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self._context = context = context.with_banner(self.banner)
        self.source = FindingsSource(context, self)
        self.figures_button, self.ladder_button = QToolButton(self), QToolButton(self)
        self.ladder = LadderTab(context, self)
        self._writing: Task | None = None
        self._wanted = ""
        """Figure that is to be shown as soon as it is laid out."""
        self.summary = PlainLabel(self)
        self.filters = CaseFilters(is_regional=context.project.project.is_regional, parent=self)
        self.export_button, self.report_button = QPushButton(self), QPushButton(self)
        self.more_button = MenuButton(self)
        self.curate_action = self.more_button.choices.addAction("")
        self.workshop_action = self.more_button.choices.addAction("")
        self.strip, self.writing_strip = WorkStrip(self), WritingStrip(self)
        self.chapters: ColumnModel[tuple[str, str]] = ColumnModel(_CHAPTERS)
        self.figures: ColumnModel[FigureLine] = ColumnModel(_FIGURES)
        self.chapter_table = TwoLineTable(self.chapters, HEIGHT, self)
        self.figure_table = TwoLineTable(self.figures, HEIGHT, self)
        self.figure = FigurePane(context, self)
        self.empty_state = EmptyState("scale", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.figures_button.setText(self.tr("Figures"))
        self.figures_button.setToolTip(self.tr("What was counted, by chapter"))
        self.ladder_button.setText(self.tr("Ladder"))
        self.ladder_button.setToolTip(self.tr("What each court decided of each charge, and what stands"))
        self.export_button.setText(self.tr("Export all…"))
        self.export_button.setToolTip(self.tr("Write all figures as a workbook, and all charts as PNG and SVG"))
        self.report_button.setText(self.tr("Draft the report…"))
        self.more_button.setToolTip(self.tr("More on the report and for workshops"))
        self.more_button.setAccessibleName(self.more_button.toolTip())
        self.curate_action.setText(self.tr("Work on the report…"))
        self.workshop_action.setText(self.tr("Packs for workshops…"))
        self.chapter_table.setAccessibleName(self.tr("Chapters"))
        self.figure_table.setAccessibleName(self.tr("Figures of the chapter"))
        self.empty_state.set_texts(
            self.tr("Nothing is counted yet"),
            self.tr("Figures are counted from the cases of the project as soon as there are any."),
            self.tr("Show the cases"),
        )
        if self.isVisible():
            self.source.want()
        self._show_view()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        shown = self._stack.currentWidget()
        if shown is self.ladder:
            self.ladder.take_focus()
        else:
            (self.empty_state.action_button if shown is self.empty_state else self.figure_table).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.source.want()

    @Slot()
    def curate(self) -> None:
        """Let the person work on what stands beside the figures in the report."""
        CurationDialog(self._context, self).run()

    def curate_from(self, kind: CurationKind) -> None:
        """Let the person decide on one kind of what stands beside the figures in the report."""
        CurationDialog(self._context, self, kind).run()

    @Slot()
    def make_packs(self) -> None:
        """Let the person write packs for workshops."""
        WorkshopDialog(self._context, self).run()

    @Slot()
    def export(self) -> None:
        """Write the figures and charts of the cases chosen into a folder that the person names."""
        view = self.source.view
        if view is None or self._writing is not None:
            return
        released = self._published(view) if view.choice.edition is Edition.PUBLIC else view.released
        if released is None:
            return
        folder = file_choice.choose_folder(self, self._context.settings, self.tr("Findings"))
        if folder is None:
            return
        project, language = self._context.project, view.language
        seal = FiguresRecorder(project, ReleaseKind.FIGURES, released, language, folder.name).seal
        work = partial(export_findings, released, folder, language, seal)
        self.writing_strip.show_working()
        self.export_button.setEnabled(False)
        task = self._context.tasks.read(
            work,
            done=self._say_written,
            failed=self._fail_writing,
            progressed=self.writing_strip.show_progress,
            cancelled=self._end_writing,
        )
        self._writing = task if self.writing_strip.isVisibleTo(self) else None

    def _published(self, view: FindingsView) -> Released[FigureEdition] | None:
        """Return the figures compared anew with what left, None if the person does not publish them."""
        if self.source.findings is None:
            return None
        chosen = self.source.findings.of_cases(view.choice.has)
        work = partial(preview_counted, self._context.project, chosen, view.language)
        with shown(PublishDialog(work, self._context, self)) as dialog:
            return dialog.preview.figures if dialog.is_accepted and dialog.preview is not None else None

    def show_public(self, figure: str) -> None:
        """Show a figure in the public edition of the cases chosen."""
        self._wanted = figure
        self.filters.edition.setCurrentIndex(self.filters.edition.findData(Edition.PUBLIC))
        self.source.choose(self.filters.choice())
        self._show_view()

    @Slot(object)
    def _say_written(self, folder: Path) -> None:
        self._end_writing()
        self._context.events.releases_changed.emit()
        self.banner.show_message(
            SUCCESS, lambda: self.tr("All figures were written into the folder {name}.").format(name=folder.name)
        )

    @Slot(object)
    def _fail_writing(self, error: Exception) -> None:
        self._end_writing()
        self.banner.show_error(error)

    @Slot()
    def _end_writing(self) -> None:
        self._writing = None
        self.writing_strip.hide()
        self.export_button.setEnabled(True)

    @Slot()
    def _stop_writing(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    @Slot()
    def _follow_source(self) -> None:
        if not (self.source.is_working or self.source.is_stopped):
            self._show_view()

    @Slot()
    def draft_report(self) -> None:
        """Draft the report of all cases, for the readers that the page is for."""
        ReportDialog(self._context, self, Edition(self.filters.edition.currentData())).run()

    def _show_view(self) -> None:
        findings, view = self.source.findings, self.source.view
        is_empty = findings is not None and not findings.cases
        shown = self.ladder if self.ladder_button.isChecked() else self._found
        self._stack.setCurrentWidget(self.empty_state if is_empty else shown)
        for tab in (self.figures_button, self.ladder_button):
            tab.setVisible(not is_empty)
        self.filters.setVisible(not is_empty)
        for button in (self.export_button, self.report_button, self.more_button):
            button.setVisible(not is_empty)
        if findings is None or view is None:
            return
        self.summary.setText(
            self.tr("Cases counted: {count} of {all}").format(count=view.findings.cases, all=findings.cases)
        )
        self.filters.show_view(findings, view)
        self.ladder.show_view(view)
        wanted = view.tables.get(self._wanted)
        chosen = self._chapter() if wanted is None else wanted.definition.chapter
        chapters = list(view.chapters())
        self.chapters.set_rows(chapters)
        places = [place for place, (chapter, _) in enumerate(chapters) if chapter == chosen]
        self.chapter_table.selectRow(places[0] if places else 0)
        if view.choice == self.source.choice:
            self._wanted = ""

    def _chapter(self) -> str | None:
        rows = self.chapter_table.selectionModel().selectedRows()
        return rows[0].data(RowRole)[0] if rows else None

    def _line(self) -> FigureLine | None:
        rows = self.figure_table.selectionModel().selectedRows()
        found: FigureLine | None = rows[0].data(RowRole) if rows else None
        return found

    @Slot()
    def _show_chapter(self) -> None:
        chapter, view, selected = self._chapter(), self.source.view, self._line()
        if chapter is None or view is None:
            return
        lines = [_line_of(table, view) for table in view.figures(chapter)]
        self.figures.set_rows(lines)
        known = self._wanted or (selected.table.definition.id if selected is not None else "")
        places = [place for place, line in enumerate(lines) if line.table.definition.id == known]
        self.figure_table.selectRow(places[0] if places else 0)

    @Slot()
    def _show_figure(self) -> None:
        line, view = self._line(), self.source.view
        self.figure.setVisible(line is not None)
        if line is not None and view is not None:
            self.figure.show_figure(line.table, view)

    def _connect(self) -> None:
        self.source.changed.connect(self._follow_source)
        self.source.failed.connect(self.banner.show_error)
        self.strip.follow(self.source)
        self.writing_strip.stop_wanted.connect(self._stop_writing)
        self.filters.chosen.connect(self.source.choose)
        self.chapter_table.selectionModel().selectionChanged.connect(self._show_chapter)
        self.figure_table.selectionModel().selectionChanged.connect(self._show_figure)
        self.figure.place_wanted.connect(self.place_wanted)
        self.ladder.place_wanted.connect(self.place_wanted)
        self.ladder.source.failed.connect(self.banner.show_error)
        self._tabs.buttonClicked.connect(self._show_view)
        self.export_button.clicked.connect(self.export)
        self.report_button.clicked.connect(self.draft_report)
        self.curate_action.triggered.connect(self.curate)
        self.workshop_action.triggered.connect(self.make_packs)
        self.empty_state.action_button.clicked.connect(self.cases_wanted)

    def _lay_out(self) -> None:
        self._tabs = QButtonGroup(self)
        top = QHBoxLayout()
        top.setSpacing(8)
        for tab in (self.figures_button, self.ladder_button):
            tab.setCheckable(True)
            theme.set_role(tab, "language")
            self._tabs.addButton(tab)
            top.addWidget(tab)
        top.addStretch(1)
        self.figures_button.setChecked(True)
        icons.set_icon(self.export_button, "file-spreadsheet", "text")
        icons.set_icon(self.report_button, "book-open", "text")
        icons.set_icon(self.more_button, "ellipsis", "text")
        theme.set_role(self.summary, "muted")
        for table in (self.chapter_table, self.figure_table):
            table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.figure_table.setColumnWidth(1, _RESULT)
        self.chapter_table.setMinimumWidth(_LEAST_WIDTHS[0])
        self.figure_table.setMinimumWidth(_LEAST_WIDTHS[1])
        self._found = GapSplitter((self.chapter_table, self.figure_table, self.figure), self, _SHARES)
        for place, share in enumerate(_SHARES):
            self._found.setStretchFactor(place, share)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._found)
        self._stack.addWidget(self.ladder)
        self._stack.addWidget(self.empty_state)
        self.summary.setMinimumHeight(self.filters.edition.sizeHint().height())
        self.filters.layout().addWidget(self.summary)
        for button in (self.export_button, self.report_button, self.more_button):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addWidget(self.strip)
        layout.addWidget(self.writing_strip)
        layout.addWidget(self._stack, 1)
