"""Base of dialogs that stay open while something slow is done in them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tipcoder.ui.dialogs.dialog import WIDTH, Dialog
from tipcoder.ui.tasks import Task, Tasks, Work
from tipcoder.ui.widgets.banner import WARNING


class WorkDialog(Dialog):
    """Does one thing at a time, which the person can stop where it reports steps; closes only when nothing is done.

    Subclasses begin with `_start` and end with `_end`, which they extend by what is then to be seen. Where work can be
    stopped, they say in `_stopped_message` what is true after that.
    """

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, width: int = WIDTH) -> None:
        super().__init__(parent, width)
        self._tasks = tasks
        self._task: Task | None = None
        """The task that is under way and can be stopped."""
        self._is_working = False

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if self._task is not None:
            self._task.cancel()
        elif not self._is_working:
            super().reject()

    def _begin(self) -> None:
        self._is_working = True
        self.banner.clear()
        self.show_busy(True)

    def _start(self, work: Work, done: Callable[[Any], object], *, can_stop: bool = True) -> None:
        """Start some work. `done`, a method of the dialog, takes its result and calls `_end`."""
        self._begin()
        if not can_stop:
            self._tasks.start(work, done=done, failed=self._show_failure)
            return
        task = self._tasks.start(
            work, done=done, failed=self._show_failure, progressed=self.show_progress, cancelled=self._show_stopped
        )
        self._task = task if self._is_working else None  # it may be done already

    def _end(self) -> None:
        self._task = None
        self._is_working = False
        self.show_busy(False)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._end()
        self.banner.show_error(error)

    @Slot()
    def _show_stopped(self) -> None:
        self._end()
        self.banner.show_message(WARNING, self._stopped_message)

    def _stopped_message(self) -> str:
        raise NotImplementedError
