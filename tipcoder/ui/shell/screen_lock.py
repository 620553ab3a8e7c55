"""Lock of an open project: nothing of a case is seen or read until the passphrase is typed.

Its key is put away at once, and is gone from the memory when the program has started anew.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QToolTip, QWidget

from tipcoder.services.backups import lock_backed_up
from tipcoder.services.projects import unlock_project
from tipcoder.ui.safety.idle_watch import IdleWatch
from tipcoder.ui.safety.lock_page import LockPage
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

AGAIN_MS = 100
"""Milliseconds after which locking goes on: what was open has returned to who opened it by then."""


class ScreenLock(QObject):
    """Locks one workspace at a time: by hand, after a time without keys, when the computer slept.

    Work that is under way ends first. Dialogs are closed; other windows are hidden, and come back.

    Signals:
        changed: the project was locked or unlocked.
        close_wanted: the project is to be closed instead of unlocked.
        renewal_wanted: everything is in the file, and the program is to start anew, so that nothing remembers the key.
    """

    changed = Signal()
    close_wanted = Signal()
    renewal_wanted = Signal()

    def __init__(self, workspace: Workspace, stack: QStackedWidget, settings: Settings, tasks: Tasks) -> None:
        super().__init__(workspace)
        self._workspace, self._stack, self._settings, self._tasks = workspace, stack, settings, tasks
        self._page: LockPage | None = None
        self._shown: QWidget | None = workspace
        self._focused: QWidget | None = None
        self._hidden: list[QWidget] = []
        self.watch = IdleWatch(self)
        self.watch.idled.connect(self.lock)
        self.watch.start(settings.lock_minutes)

    @property
    def is_locked(self) -> bool:
        """Return whether the lock page is shown."""
        return self._page is not None

    @property
    def page(self) -> LockPage | None:
        """The lock page, None while the project is not locked."""
        return self._page

    @Slot()
    def lock(self) -> None:
        """Save what is being typed, hide everything, and put the key away, as soon as nothing is under way."""
        if self.is_locked:
            return
        if self._tasks.is_busy:
            QTimer.singleShot(AGAIN_MS, self, self.lock)
            return
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if dialog is not None:
            _close(dialog)
            QTimer.singleShot(AGAIN_MS, self, self.lock)
            return
        self._workspace.save_pending()
        self._hide_windows()
        self._show_page()
        work = partial(lock_backed_up, self._workspace.project)
        self._tasks.start(work, done=self._note_lock, failed=self._raise)

    @Slot(int)
    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on; 0 is never."""
        self._settings.lock_minutes = minutes
        self.watch.start(minutes)

    def leave(self) -> None:
        """Take the lock page away: the workspace is being closed."""
        self.watch.stop()
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = None

    def _show_page(self) -> None:
        self._focused = QApplication.focusWidget()
        self._shown = self._stack.currentWidget()
        page = self._page = LockPage(
            self._workspace.project.project.name,
            partial(unlock_project, self._workspace.project),
            self._tasks,
            self._stack,
        )
        page.unlocked.connect(self._unlock)
        page.close_wanted.connect(self.close_wanted)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()
        self.changed.emit()

    def _hide_windows(self) -> None:
        QToolTip.hideText()
        own = self._stack.window()
        self._hidden = [window for window in QApplication.topLevelWidgets() if window.isVisible() and window is not own]
        for window in self._hidden:
            window.hide()

    @Slot(object)
    def _unlock(self, _result: object) -> None:
        self.leave()
        self._stack.setCurrentWidget(self._shown or self._workspace)
        for window in self._hidden:
            window.show()
        self._hidden = []
        if self._focused is not None:
            self._focused.setFocus()
        self._focused = None
        self.watch.start(self._settings.lock_minutes)
        self.changed.emit()

    @Slot(object)
    def _note_lock(self, holds_all: object) -> None:
        """Start anew, unless something would be lost: then this process goes on until it is unlocked."""
        if holds_all and self._workspace.is_kept:
            self.renewal_wanted.emit()

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        raise error


def _close(window: QWidget) -> None:
    """Close a dialog or menu; a dialog that wants an answer first gets none."""
    if isinstance(window, QDialog):
        window.reject()
        if window.isVisible():
            window.done(QDialog.DialogCode.Rejected)
    else:
        window.close()
