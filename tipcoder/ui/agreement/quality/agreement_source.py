"""Compares the codings of a project in the background, and keeps what was found until something changes."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.services.agreement.comparison import compare_codings
from tipcoder.services.agreement.report import AgreementReport
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Task


class AgreementSource(QObject):
    """Compares when somebody wants to see the report, and again when that is wanted after a change.

    Signals:
        changed: work began or ended; `report` may be another one.
        outdated: something changed since the codings were compared.
        progressed(Progress): a case was read.
        failed(Exception): the codings could not be compared.
    """

    changed = Signal()
    outdated = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.report: AgreementReport | None = None
        """What was found last, None before anything was compared."""
        self.is_working = False
        self.is_outdated = True
        self._task: Task | None = None
        for event in (context.events.cases_changed, context.events.coding_changed, context.events.taxonomies_changed):
            event.connect(self._note_change)

    def want(self) -> None:
        """Make sure that a report of the codings as they are now is there, or is being made."""
        if not self.is_outdated or self.is_working:
            return
        self.is_outdated, self.is_working = False, True
        self.changed.emit()
        work = partial(compare_codings, self._context.project)
        task = self._context.tasks.read(
            work, done=self._take, failed=self._fail, progressed=self.progressed.emit, cancelled=self._stop
        )
        self._task = task if self.is_working else None  # it may be done already

    @Slot()
    def cancel(self) -> None:
        """Stop comparing; what was found before stays."""
        if self._task is not None:
            self._task.cancel()

    @Slot(str)
    def _note_change(self, _id: str) -> None:
        self.is_outdated = True
        self.outdated.emit()

    @Slot(object)
    def _take(self, report: AgreementReport) -> None:
        self.report = report
        self._end()

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
