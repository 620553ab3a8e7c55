"""Controller that has the file of an open project checked, and says when it is damaged."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from tipcoder.errors import UserError
from tipcoder.services.projects import check_structure, stop_check
from tipcoder.ui.project_context import ProjectContext

AGAIN_MS = 500
"""Milliseconds until the next try to say that the file is damaged, while a dialog is open or the window is locked."""


class StructureWatch(QObject):
    """Checks once, when the project is shown already: opening it does not wait for that.

    Signals:
        damaged: the file cannot be worked in any more; only what can be read of it can be shown.
    """

    damaged = Signal()

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def start(self) -> None:
        """Begin to check, in the background."""
        work = partial(check_structure, self._context.project)
        self._context.tasks.read(work, done=self._note_sound, failed=self._tell)

    def stop(self) -> None:
        """Check no more: the project is being closed."""
        stop_check(self._context.project)

    @Slot(object)
    def _note_sound(self, _result: object) -> None:
        """Nothing is said of it."""

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if error.code == "project_damaged":
            self._tell_damage()
        else:
            self._context.banner.show_error(error)

    @Slot()
    def _tell_damage(self) -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is not None or self._context.project.is_locked:
            QTimer.singleShot(AGAIN_MS, self, self._tell_damage)
            return
        self.damaged.emit()
