"""Starts trials of a framework: checks its workbook and opens it on a temporary case."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.languages import ui_language
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks

if TYPE_CHECKING:
    from tipcoder.framework.xlsform.faults import LintFault
    from tipcoder.services.demo.practice_trial import Trial


class FrameworkTrials(QObject):
    """Begins trials. Who shows them ends them.

    Signals:
        started, opened(Trial), failed(Exception), finished
    """

    started = Signal()
    opened = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._tasks = tasks
        self._window = window
        self._workbook = Path()

    @Slot()
    def ask(self) -> None:
        """Ask for a workbook and try it."""
        from tipcoder.ui import file_choice

        workbook = file_choice.open_framework(self._window, self._settings)
        if workbook is not None:
            self.try_workbook(workbook)

    def try_workbook(self, workbook: Path) -> None:
        """Check a framework and open it on a case; stop at errors, ask at warnings."""
        from tipcoder.services.frameworks import check_framework

        self._workbook = workbook
        self.started.emit()
        self._tasks.start(partial(check_framework, workbook), done=self._take_faults, failed=self._fail)

    def clear_left(self) -> None:
        """Delete what crashed programs left of their trials."""
        self._tasks.start(_clear_trials, done=self._note_cleared, failed=self._fail)

    @Slot(object)
    def _take_faults(self, faults: Sequence["LintFault"]) -> None:
        self.finished.emit()
        if not self._window.isVisible():
            return
        from tipcoder.services.demo.practice_trial import begin_trial
        from tipcoder.ui.frameworks.faults_dialog import FaultsDialog

        if faults and not FaultsDialog(self._workbook, faults, self._settings, self._tasks, self._window).run():
            return
        self.started.emit()
        work = partial(begin_trial, self._workbook, ui_language.current())
        self._tasks.start(work, done=self._succeed, failed=self._fail)

    @Slot(object)
    def _succeed(self, trial: "Trial") -> None:
        self.finished.emit()
        if self._window.isVisible():
            self.opened.emit(trial)
        else:
            from tipcoder.services.demo.practice_trial import end_trial

            end_trial(trial)  # the window was closed meanwhile

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.finished.emit()
        self.failed.emit(error)

    @Slot(object)
    def _note_cleared(self, _nothing: object) -> None:
        """Nobody needs to know."""


def _clear_trials() -> None:
    from tipcoder.services.demo.practice_trial import clear_trials

    clear_trials()
