"""Work in the background whose result is kept until something changes; it begins when somebody wants to see it."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Task, Work


class WorkSource(QObject):
    """Base of what is read from a project in the background.

    Signals:
        changed: more is known, or work began or ended.
        outdated: something changed since the project was read.
        progressed(Progress): some cases were read.
        failed(Exception): the project could not be read.
    """

    changed = Signal()
    outdated = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.is_working = False

    @property
    def is_stopped(self) -> bool:
        """Return whether work ended before all was read."""
        raise NotImplementedError

    def want(self) -> None:
        """Make sure that everything is read as it is now, or is being read."""
        raise NotImplementedError

    @Slot()
    def cancel(self) -> None:
        """Stop reading; what is known stays."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _end(self) -> None:
        self._task, self.is_working = None, False
        self.changed.emit()


class WholeSource(WorkSource):
    """Base of what is read as a whole, and again as a whole when it is wanted after a change."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.is_outdated = True
        for event in (context.events.cases_changed, context.events.coding_changed, context.events.taxonomies_changed):
            event.connect(self._note_change)

    @property
    def is_stopped(self) -> bool:
        return self.is_outdated and not self.is_working

    def _start(self, work: Work) -> None:
        self.is_outdated, self.is_working = False, True
        self.changed.emit()
        task = self._context.tasks.read(
            work, done=self._take, failed=self._fail, progressed=self.progressed.emit, cancelled=self._stop
        )
        self._task = task if self.is_working else None  # it may be done already

    @Slot(object)
    def _take(self, result: Any) -> None:
        """Keep what was read, and end."""
        raise NotImplementedError

    @Slot(str)
    def _note_change(self, _id: str) -> None:
        self.is_outdated = True
        self.outdated.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.is_outdated = True
        self._end()
        self.failed.emit(error)

    @Slot()
    def _stop(self) -> None:
        self.is_outdated = True
        self._end()
