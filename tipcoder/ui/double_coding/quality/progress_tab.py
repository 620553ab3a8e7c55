"""Part of the page on quality with the progress of double coding: who coded what, rounds, and cases that wait."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.projects import Case, CodingRole, CodingStatus, RoundKind
from tipcoder.framework.form.form import Form
from tipcoder.languages import ui_language
from tipcoder.messages.statuses import status_name
from tipcoder.services.double_coding.progress import (
    CoderProgress,
    DoubleCodingProgress,
    RoundCaseProgress,
    RoundProgress,
    read_progress,
)
from tipcoder.services.double_coding.samples import stratum_in_words
from tipcoder.ui import icons, theme
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.double_coding.rounds import AssignDialog, BlindCopyDialog, BringBackDialog, DrawDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, TableColumn, TwoLineTable

_STATUS_ICONS: dict[CodingStatus, Icon] = {
    CodingStatus.TO_DO: ("circle-dashed", "muted"),
    CodingStatus.IN_WORK: ("circle-dashed", "warning"),
    CodingStatus.SUBMITTED: ("lock", "accent"),
    CodingStatus.SETTLED: ("circle-check", "success"),
}


def role_name(role: CodingRole) -> str:
    """Return what a role is called."""
    return {
        CodingRole.PRIMARY: QCoreApplication.translate("ProgressTab", "First coding"),
        CodingRole.SECOND: QCoreApplication.translate("ProgressTab", "Second coding"),
        CodingRole.AGREED: QCoreApplication.translate("ProgressTab", "Agreed coding"),
    }[role]


def round_name(progress: RoundProgress) -> str:
    """Return the kind and number of a round, with its seed."""
    made = progress.made
    if made.kind is RoundKind.CALIBRATION:
        words = QCoreApplication.translate("ProgressTab", "{number}: calibration by all coders")
        return words.format(number=made.number)
    words = QCoreApplication.translate("ProgressTab", "{number}: sample of {share}%, seed {seed}")
    return words.format(number=made.number, share=made.share, seed=made.seed)


def round_progress(progress: RoundProgress) -> str:
    """Return how many cases of a round are coded a second time, and who made the round when."""
    done = sum(case.is_done for case in progress.cases)
    words = QCoreApplication.translate("ProgressTab", "{done} of {all} coded twice · {coder}, {moment}")
    made = progress.made
    return words.format(done=done, all=len(progress.cases), coder=made.coder, moment=moment_words(made.made_at))


def _status_column(status: CodingStatus) -> TableColumn[CoderProgress]:
    return TableColumn(lambda: status_name(status), text=lambda row: str(row.statuses.get(status, 0) or "–"))


CODER_COLUMNS: tuple[TableColumn[CoderProgress], ...] = (
    TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Coder"), text=lambda row: row.coder),
    TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Role"), text=lambda row: role_name(row.role)),
    TableColumn(
        lambda: QCoreApplication.translate("ProgressTab", "Cases"), text=lambda row: str(sum(row.statuses.values()))
    ),
    *map(_status_column, CodingStatus),
)
ROUND_COLUMNS: tuple[TableColumn[RoundProgress], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("ProgressTab", "Rounds"),
        text=lambda row: f"{round_name(row)}\n{round_progress(row)}",
        icon=lambda row: (
            ("circle-check", "success")
            if row.cases and all(case.is_done for case in row.cases)
            else ("circle-dashed", "warning")
        ),
    ),
)


def case_columns(form: Form) -> tuple[TableColumn[RoundCaseProgress], ...]:
    """Return the columns of the cases of a round; strata are answers to a question of the form."""
    return (
        TableColumn(lambda: QCoreApplication.translate("ProgressTab", "Case"), text=lambda row: str(row.case.number)),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Title"),
            text=lambda row: row.case.title or row.case.first_judgment,
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Drawn from"), text=lambda row: _stratum(form, row)
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Second coder"),
            text=lambda row: row.place.assigned_to or ", ".join(row.seconds) or "–",
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "First coding"),
            text=lambda row: status_name(row.first) if row.first is not None else "–",
            icon=lambda row: _STATUS_ICONS[row.first] if row.first is not None else None,
        ),
        TableColumn(
            lambda: QCoreApplication.translate("ProgressTab", "Second coding"), text=_second_words, icon=_second_icon
        ),
    )


def _stratum(form: Form, row: RoundCaseProgress) -> str:
    if row.place.is_added:
        return QCoreApplication.translate("ProgressTab", "Added by hand")
    return stratum_in_words(form, row.place.stratum, ui_language.current()) if row.place.stratum else "–"


def _second_words(row: RoundCaseProgress) -> str:
    if not row.seconds:
        return QCoreApplication.translate("ProgressTab", "Not here yet")
    if len(row.seconds) == 1:
        return status_name(next(iter(row.seconds.values())))
    return "\n".join(f"{coder}: {status_name(status)}" for coder, status in row.seconds.items())


def _second_icon(row: RoundCaseProgress) -> Icon:
    return ("circle-check", "success") if row.is_done else ("circle-dashed", "muted")


CODERS_HEIGHT, CODERS_LEAST = 160, 76
HEIGHT = 72
NUMBER, TITLE, STRATUM, CODER, FIRST, SECOND = range(6)
_WIDTHS = {NUMBER: 64, CODER: 120, FIRST: 144, SECOND: 160}
_SHARES = (400, 900)


class ProgressTab(Retranslating, QWidget):
    """Reads how far double coding is whenever it is shown after a change.

    Signals:
        return_wanted(ReturnedCoding): a second coding is to be brought back from a file.
    """

    return_wanted = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._progress: DoubleCodingProgress | None = None
        self._drawn: RoundProgress | None = None
        self.coders: ColumnModel[CoderProgress] = ColumnModel(CODER_COLUMNS)
        self.rounds: ColumnModel[RoundProgress] = ColumnModel(ROUND_COLUMNS)
        self.cases: ColumnModel[RoundCaseProgress] = ColumnModel(case_columns(context.project.form))
        self.coder_table = TwoLineTable(self.coders, CODERS_HEIGHT, self)
        self.round_table = TwoLineTable(self.rounds, HEIGHT, self)
        self.case_table = TwoLineTable(self.cases, HEIGHT, self)
        self.sample_button, self.calibration_button = QPushButton(self), QPushButton(self)
        self.assign_button, self.copy_button, self.return_button = (QPushButton(self) for _ in range(3))
        self.hint = PlainLabel(self)
        self.empty_state = EmptyState("scale", self)
        self.empty_state.action_button.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.sample_button.setText(self.tr("Draw a sample…"))
        self.sample_button.setToolTip(self.tr("Draw by chance which cases are coded a second time"))
        self.calibration_button.setText(self.tr("Calibration…"))
        self.calibration_button.setToolTip(self.tr("Let all coders code the same cases, before real coding begins"))
        self.assign_button.setText(self.tr("Assign…"))
        self.assign_button.setToolTip(self.tr("Make the selected cases, or all of the round, a second coder's task"))
        self.copy_button.setText(self.tr("Blind copy…"))
        self.copy_button.setToolTip(self.tr("Write a copy for the second coder, without a trace of the first coding"))
        self.return_button.setText(self.tr("Bring back…"))
        self.return_button.setToolTip(self.tr("Read in what a second coder coded: the blind copy, or its workbook"))
        self.coder_table.setAccessibleName(self.tr("Who coded how much"))
        self.round_table.setAccessibleName(self.tr("Rounds of double coding"))
        self.case_table.setAccessibleName(self.tr("Cases of the round"))
        self.hint.setText(self.tr("For the selected cases; without a selection, for all cases of the round."))
        self.empty_state.set_texts(
            self.tr("No round of double coding yet"),
            self.tr(
                "Before real coding, all coders code the same two or three cases. Later at least 20% of the cases, "
                "and no fewer than five, are drawn by chance and coded a second time."
            ),
            "",
        )
        header = self.case_table.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.case_table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.round_table if self.rounds.rowCount() else self.sample_button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    @Slot()
    def draw_sample(self) -> None:
        """Draw a sample as the person wants it."""
        self._begin_round(RoundKind.SAMPLE)

    @Slot()
    def calibrate(self) -> None:
        """Begin a calibration round with the cases that the person names."""
        self._begin_round(RoundKind.CALIBRATION)

    @Slot()
    def assign(self) -> None:
        """Make cases of the round a second coder's task."""
        chosen, cases = self._selected_round(), self._chosen_cases()
        if self._progress is None or chosen is None or not cases:
            return
        if AssignDialog(self._context, self._progress, chosen.made.number, cases, self).run():
            self._context.events.cases_changed.emit("")

    @Slot()
    def hand_over(self) -> None:
        """Write a blind copy of cases of the round."""
        cases = self._chosen_cases()
        if self._progress is not None and cases:
            BlindCopyDialog(self._context, self._progress, cases, self._second_coder(), self).run()
            self._context.events.cases_changed.emit("")

    @Slot()
    def bring_back(self) -> None:
        """Ask for a file with second codings, which is then imported."""
        if self._progress is None:
            return
        coder = self._second_coder() or self._progress.next_coder
        with shown(BringBackDialog(self._context, self._progress, coder, self)) as dialog:
            returned = dialog.returned
        if returned is not None:
            self.return_wanted.emit(returned)

    def _begin_round(self, kind: RoundKind) -> None:
        if self._progress is None:
            return
        with shown(DrawDialog(self._context, self._progress, kind, self)) as dialog:
            made = dialog.made
        if made is not None:
            self._drawn = RoundProgress(made, ())
            self._context.events.cases_changed.emit("")
            self._context.banner.show_message(SUCCESS, self._drawn_words)

    def _drawn_words(self) -> str:
        made = self._drawn.made if self._drawn is not None else None
        count = len(made.cases) if made is not None else 0
        name = round_name(self._drawn) if self._drawn is not None else ""
        return self.tr("Round {name}: %n case(s).", "", count).format(name=name)

    @Slot(str)
    def _note_change(self, _id: str) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if self._is_stale:
            self._is_stale = False
            work = partial(read_progress, self._context.project)
            self._context.tasks.read(work, done=self._take, failed=self._context.banner.show_error)

    @Slot(object)
    def _take(self, progress: DoubleCodingProgress) -> None:
        before = self._selected_round()
        self._progress = progress
        self.coders.set_rows(progress.coders)
        self.rounds.set_rows(progress.rounds)
        numbers = [found.made.number for found in progress.rounds]
        wanted = before.made.number if before is not None else None
        if self._drawn is not None and self._drawn.made.number in numbers and len(numbers) > 0 and wanted is None:
            wanted = self._drawn.made.number
        if numbers:
            self.round_table.selectRow(numbers.index(wanted) if wanted in numbers else 0)
        self._stack.setCurrentWidget(self._found if numbers else self.empty_state)
        self._show_round()

    def _selected_round(self) -> RoundProgress | None:
        rows = self.round_table.selectionModel().selectedRows()
        found: RoundProgress | None = rows[0].data(RowRole) if rows else None
        return found

    def _chosen(self) -> list[RoundCaseProgress]:
        """Return the selected cases of the round, all of it if none is selected."""
        rows = sorted(index.row() for index in self.case_table.selectionModel().selectedRows())
        chosen = self._selected_round()
        everything = list(chosen.cases) if chosen is not None else []
        return [everything[row] for row in rows] or everything

    def _chosen_cases(self) -> list[Case]:
        return [found.case for found in self._chosen()]

    def _second_coder(self) -> str:
        """Return whose task the chosen cases are, "" if that is not one person."""
        coders = {found.place.assigned_to for found in self._chosen()}
        return coders.pop() if len(coders) == 1 else ""

    @Slot()
    def _show_round(self) -> None:
        chosen = self._selected_round()
        self.cases.set_rows(chosen.cases if chosen is not None else ())
        self._offer()

    def _offer(self) -> None:
        project, progress = self._context.project, self._progress
        can_change = not project.is_read_only and not project.project.is_regional
        can_change = can_change and project.project.role is not CodingRole.SECOND
        has_cases = progress is not None and bool(progress.cases)
        for button in (self.sample_button, self.calibration_button):
            button.setVisible(can_change)
            button.setEnabled(has_cases)
        self.return_button.setVisible(can_change)
        self.return_button.setEnabled(has_cases)
        for part in (self.assign_button, self.copy_button):
            part.setVisible(can_change)
            part.setEnabled(bool(self.cases.rowCount()))

    def _connect(self) -> None:
        events = self._context.events
        events.cases_changed.connect(self._note_change)
        events.coding_changed.connect(self._note_change)
        self.round_table.selectionModel().selectionChanged.connect(self._show_round)
        for button, slot in (
            (self.sample_button, self.draw_sample),
            (self.calibration_button, self.calibrate),
            (self.assign_button, self.assign),
            (self.copy_button, self.hand_over),
            (self.return_button, self.bring_back),
        ):
            button.clicked.connect(slot)

    def _lay_out(self) -> None:
        theme.set_role(self.sample_button, "primary")
        theme.set_role(self.hint, "muted")
        for button, icon, colour in (
            (self.sample_button, "plus", "accent_text"),
            (self.calibration_button, "equal", "text"),
            (self.assign_button, "circle-check", "text"),
            (self.copy_button, "key", "text"),
            (self.return_button, "file-plus", "text"),
        ):
            icons.set_icon(button, icon, colour)
        self.coder_table.setMaximumHeight(CODERS_HEIGHT)
        self.coder_table.setMinimumHeight(CODERS_LEAST)
        self.coder_table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 16)
        self.coder_table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.coder_table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.round_table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (TITLE, STRATUM):
            self.case_table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        of_project = FlowLayout(across=8, down=8)
        for button in (self.sample_button, self.calibration_button, self.return_button):
            of_project.addWidget(button)
        of_round = QHBoxLayout()
        of_round.setSpacing(8)
        of_round.addWidget(self.assign_button)
        of_round.addWidget(self.copy_button)
        of_round.addStretch(1)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.case_table, 1)
        beside.addLayout(of_round)
        beside.addWidget(self.hint)
        self._found = GapSplitter((self.round_table, right), self, _SHARES)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._found)
        self._stack.addWidget(self.empty_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.coder_table)
        layout.addLayout(of_project)
        layout.addWidget(self._stack, 1)
