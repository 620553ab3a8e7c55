"""Counts the figures of a project in the background, and lays them out for the cases that are chosen."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.domain.progress import Progress
from tipcoder.languages import ui_language
from tipcoder.services.findings.counting import Findings, count_findings
from tipcoder.services.findings.view import CaseChoice, FindingsView
from tipcoder.services.projects import OpenProject
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Task


class FindingsSource(QObject):
    """Counts when somebody wants to see figures, and again when that is wanted after a change.

    Signals:
        changed: work began or ended; `findings` and `view` may be others.
        outdated: something changed since the figures were counted.
        progressed(Progress): cases were read.
        failed(Exception): the figures could not be counted.
    """

    changed = Signal()
    outdated = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.findings: Findings | None = None
        """What was counted last, over all cases; None before anything was."""
        self.view: FindingsView | None = None
        """The same of the cases chosen, laid out."""
        self.choice = CaseChoice()
        self.is_working = False
        self.is_outdated = True
        self._task: Task | None = None
        for event in (context.events.cases_changed, context.events.coding_changed, context.events.taxonomies_changed):
            event.connect(self._note_change)

    def want(self) -> None:
        """Make sure that the figures as they are now are there, or are being counted."""
        is_laid_out = self.view is not None and self._is_as_wanted(self.view)
        if self.is_working or (is_laid_out and not self.is_outdated):
            return
        known = None if self.is_outdated else self.findings
        self.is_outdated, self.is_working = False, True
        self.changed.emit()
        work = partial(_count, self._context.project, known, self.choice, ui_language.current())
        task = self._context.tasks.read(
            work, done=self._take, failed=self._fail, progressed=self.progressed.emit, cancelled=self._stop
        )
        self._task = task if self.is_working else None  # it may be done already

    def choose(self, choice: CaseChoice) -> None:
        """Lay the figures out for other cases, or another edition."""
        self.choice = choice
        self.want()

    @Slot()
    def cancel(self) -> None:
        """Stop counting; what was counted before stays."""
        if self._task is not None:
            self._task.cancel()

    def _is_as_wanted(self, view: FindingsView) -> bool:
        return view.choice == self.choice and view.language == ui_language.current()

    @Slot(str)
    def _note_change(self, _id: str) -> None:
        self.is_outdated = True
        self.outdated.emit()

    @Slot(object)
    def _take(self, found: tuple[Findings, FindingsView]) -> None:
        self.findings, self.view = found
        self._end()
        if not self._is_as_wanted(self.view):  # something else was chosen meanwhile
            self.want()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.is_outdated = True
        self._end()
        self.failed.emit(error)

    @Slot()
    def _stop(self) -> None:
        self.is_outdated = True
        self._end()

    def _end(self) -> None:
        self._task, self.is_working = None, False
        self.changed.emit()


def _count(
    project: OpenProject, known: Findings | None, choice: CaseChoice, language: str
) -> Generator[Progress, None, tuple[Findings, FindingsView]]:
    findings = (yield from count_findings(project)) if known is None else known
    return findings, FindingsView(findings, choice, language)
