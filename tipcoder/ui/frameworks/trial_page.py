"""Page on which a framework is tried: the coding page of a temporary case."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.services.demo.practice_trial import Trial, reload_trial
from tipcoder.services.frameworks import check_framework
from tipcoder.ui import icons, theme
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.preferences.language_button import LanguageButton
from tipcoder.ui.preferences.scheme_button import SchemeButton
from tipcoder.ui.project_context import ProjectContext, ProjectEvents
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.text.names import framework_title
from tipcoder.ui.widgets.banner import SUCCESS, WARNING, Banner
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


class TrialPage(Retranslating, QWidget):
    """Shows one trial. Says all the time that it is one.

    Signals:
        close_wanted: the person is done with it.
    """

    close_wanted = Signal()

    def __init__(self, trial: Trial, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trial = trial
        self._settings = settings
        self._tasks = tasks
        self._faults: tuple[LintFault, ...] = ()
        self._retired = 0
        self._is_over = False
        self.title_label = PlainLabel(self)
        theme.set_role(self.title_label, "strong")
        self.reload_button = QPushButton(self)
        self.close_button = QPushButton(self)
        icons.set_icon(self.reload_button, "file-spreadsheet")
        self.language_button = LanguageButton(self)
        self.scheme_button = SchemeButton(settings.scheme, self)
        self._picture = PlainLabel(self)
        self.notice = PlainLabel(self)
        self.notice.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.banner = Banner(self)
        context = ProjectContext(
            project=trial.project, events=ProjectEvents(self), settings=settings, tasks=tasks, banner=self.banner
        )
        self.coding = CodingPage(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._header(), self._strip(), self._bar, self.banner):
            layout.addWidget(widget)
        layout.addWidget(self.coding, 1)
        self.reload_button.clicked.connect(self.reload)
        self.close_button.clicked.connect(self.close_wanted)
        self.banner.action_chosen.connect(self.show_faults)
        bound = self.bound_actions = BoundActions(self)
        bound.bind("reload_trial", self.reload, self.reload_button.isEnabled)
        bound.bind("close_trial", self.ask_to_close, self.close_button.isEnabled)
        self._open_coding()
        self.retranslate()

    def retranslate(self) -> None:
        form = self.trial.project.form
        self.title_label.setText(
            self.tr("Trial: {framework} {version}")
            .format(framework=framework_title(form.title), version=form.version)
            .rstrip()
        )
        self.title_label.setToolTip(plain_tip(str(self.trial.workbook)))
        self.notice.setText(
            self.tr("Nothing here is kept. The judgment is made up, and what you enter goes when you close the trial.")
        )
        self.reload_button.setText(self.tr("Reload the workbook"))
        said = self.tr("Read {file} again after you changed it (F5)")
        self.reload_button.setToolTip(plain_tip(said.format(file=self.trial.workbook.name)))
        self.close_button.setText(self.tr("Close the trial"))

    def take_focus(self) -> None:
        """Put the cursor where the work goes on."""
        self.coding.take_focus()

    def show_error(self, error: UserError | UserErrors) -> None:
        """Say what a person can mend."""
        self.banner.show_error(error)

    def end(self) -> None:
        """Let go of the project: the trial is over, whatever is still under way."""
        self._is_over = True
        self.coding.close_coding()

    @Slot()
    def reload(self) -> None:
        """Read the workbook again, if it has no errors, and keep the answers that still fit."""
        if not self.reload_button.isEnabled():
            return
        self.banner.clear()
        self.coding.save_pending()
        self._show_busy(True)
        work = partial(check_framework, self.trial.workbook)
        self._tasks.start(work, done=self._take_faults, failed=self._show_failure)

    @Slot()
    def ask_to_close(self) -> None:
        """Say that the person is done, unless something is under way."""
        if self.close_button.isEnabled():
            self.close_wanted.emit()

    @Slot()
    def show_faults(self) -> None:
        """Show what is doubtful in the workbook as it was read last."""
        FaultsDialog(self.trial.workbook, self._faults, self._settings, self._tasks, self, can_open=False).run()

    @Slot(object)
    def _take_faults(self, faults: Sequence[LintFault]) -> None:
        if self._is_over:
            return
        self._faults = tuple(faults)
        has_errors = any(fault.is_error for fault in faults)
        if has_errors:
            self._show_busy(False)
            if not FaultsDialog(self.trial.workbook, faults, self._settings, self._tasks, self).run():
                return
            self._faults = ()
            self._show_busy(True)
        # Nothing may be saved into the project while it is brought to the other version.
        self.coding.close_coding()
        self._tasks.start(
            partial(reload_trial, self.trial),
            done=self._show_reloaded,
            failed=self._show_failure,
            progressed=self._show_progress,
        )

    @Slot(object)
    def _show_reloaded(self, retired: int) -> None:
        self._retired = retired
        self._show_busy(False)
        self.retranslate()
        kind = WARNING if retired else SUCCESS
        self.banner.show_message(kind, self._reloaded, (lambda: self.tr("Show the warnings")) if self._faults else None)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._show_busy(False)
        self.banner.show_error(error)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _show_busy(self, is_busy: bool) -> None:
        """Nothing can be changed while the workbook is read; afterwards the case is there again, as it was left."""
        if self._is_over:
            return
        self._bar.setRange(0, 0)
        self._bar.setVisible(is_busy)
        for widget in (self.reload_button, self.close_button, self.coding):
            widget.setDisabled(is_busy)
        if not is_busy:
            self._open_coding()
            self.take_focus()

    def _open_coding(self) -> None:
        self.coding.open_coding(self.trial.coding)
        self.coding.case_bar.hide()  # there is one case, and nothing of it is kept

    def _reloaded(self) -> str:
        said = [self.tr("The workbook was read again.")]
        if self._retired:
            said.append(
                self.tr("%n answer(s) no longer fit and stand at the end of the form as retired.", "", self._retired)
            )
        if self._faults:
            said.append(self.tr("%n warning(s).", "", len(self._faults)))
        return " ".join(said)

    def _header(self) -> QFrame:
        header = QFrame(self)
        theme.set_role(header, "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.title_label, 1)
        for widget in (self.reload_button, self.close_button, self.language_button, self.scheme_button):
            row.addWidget(widget)
        return header

    def _strip(self) -> QFrame:
        strip = QFrame(self)
        strip.setObjectName("trialStrip")
        theme.theme_notice().theme_changed.connect(self._draw_warning)
        self._draw_warning()
        row = QHBoxLayout(strip)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.notice, 1)
        return strip

    @Slot()
    def _draw_warning(self) -> None:
        self._picture.setPixmap(icons.pixmap("triangle-alert", 16, "warning"))
