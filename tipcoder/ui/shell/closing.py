"""Backs up projects that were closed, while the window goes on, and keeps the program from ending before that."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.messages.faults import BACKUP_FAULTS
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import WARNING
from tipcoder.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


class QuitDialog(Dialog):
    """Says what is waited for. It goes by itself; Esc leaves it, so that no backup is given up by a slip.

    Signals:
        left_out: the program is to end without the backup.
    """

    left_out = Signal()

    def __init__(self, project: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.text = PlainLabel(self)
        self.text.setWordWrap(True)
        self.body.addWidget(self.text)
        self.quit_button = self.add_button(
            QDialogButtonBox.ButtonRole.DestructiveRole, self.tr("Quit without this backup")
        )
        self.quit_button.clicked.connect(self.left_out)
        self.show_busy(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not the button: a key that is still being typed must not press it
        self.set_heading(self.tr("Saving a backup"))
        self.text.setText(
            self.tr(
                "tipcoder closes as soon as the backup of {project} is done. "
                "Everything that you entered is saved already; only the copy is still being written."
            ).format(project=self._project)
        )
        self.setAccessibleDescription(self.text.text())

    def reject(self) -> None:
        """Stay until the backup is done."""


SAID_AFTER_MS = 300
"""Most backups take less: what came and went at once would only be a flicker."""


class Closing(QObject):
    """Holds each closed project's file until its backup is done. Saved is everything before: only the copy takes time.

    Signals:
        closed: every file was let go of.
        quit_wanted: the program was to end after that, or is to end without the backup.
    """

    closed = Signal()
    quit_wanted = Signal()

    def __init__(self, page: StartPage, settings: Settings, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._settings, self._tasks, self._window = page, settings, tasks, window
        self._projects: list[OpenProject] = []
        self._dialog: QuitDialog | None = None
        self._is_quitting = False
        self._is_given_up = False
        self._patience = QTimer(self, singleShot=True, interval=SAID_AFTER_MS)
        self._patience.timeout.connect(self._say)
        self._tell_fault(settings.second_backup_fault)
        settings.second_backup_fault = ""

    @property
    def is_busy(self) -> bool:
        """Return whether the file of a closed project is still held."""
        return bool(self._projects)

    def close(self, project: "OpenProject") -> None:
        """Back up a project in the background, after whatever still works with it, and let go of its file."""
        self._projects.append(project)
        self._patience.start()
        work = partial(_close, self._tasks, project, self._settings.second_backups)
        self._tasks.start(work, done=self._go_on, failed=self._fail)

    def may_quit(self) -> bool:
        """Return whether the program may end now. If not, it is asked to by `quit_wanted` as soon as it may."""
        if not self._projects or self._is_given_up:
            return True
        self._is_quitting = True
        self._page.setEnabled(False)
        if not self._patience.isActive():
            self._say()
        return False

    def stay(self) -> None:
        """Let the program go on after all: it was started once more."""
        self._is_quitting = False
        self._page.setEnabled(True)
        self._end_dialog()
        if self._projects and not self._patience.isActive():
            self._say()

    @Slot()
    def _say(self) -> None:
        name = self._projects[0].project.name
        if not self._is_quitting:
            self._page.show_backup(name)
        elif self._dialog is None:
            self._dialog = QuitDialog(name, self._window)
            self._dialog.left_out.connect(self._give_up)
            self._dialog.open()

    @Slot()
    def _give_up(self) -> None:
        from tipcoder.services.backups import give_up_backup

        for project in self._projects:
            give_up_backup(project)
        self._is_given_up = True
        self._end_dialog()
        self.quit_wanted.emit()

    def _end_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
            dialog.deleteLater()

    @Slot(object)
    def _go_on(self, fault: UserError | None) -> None:
        if fault is not None and fault.code not in BACKUP_FAULTS:
            self._page.banner.show_error(fault)
        elif fault is not None:
            self._tell_fault(fault.code)
            if self._is_quitting:
                self._settings.second_backup_fault = fault.code
        self._projects.pop(0)  # the worker takes them in their order
        if self._projects:
            return
        self._patience.stop()
        self._page.show_backup("")
        self._page.setEnabled(True)
        self._end_dialog()
        was_given_up, self._is_given_up = self._is_given_up, False
        was_quitting, self._is_quitting = self._is_quitting, False
        self.closed.emit()
        if was_quitting and not was_given_up:
            self.quit_wanted.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._go_on(None)
        raise error

    def _tell_fault(self, code: str) -> None:
        """Say quietly what kept a backup from the second folder; nothing is lost by it."""
        second = self._settings.second_backups
        if code in BACKUP_FAULTS and second is not None:
            self._page.banner.show_message(WARNING, partial(sentence, UserError(code, path=str(second))))


def _close(tasks: Tasks, project: "OpenProject", second: Path | None) -> UserError | None:
    from tipcoder.services.backups import close_backed_up

    tasks.wait_for_reads()
    return close_backed_up(project, second)
