"""Dialog that opens a project with its passphrase or recovery key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QStackedWidget, QWidget

from tipcoder.errors import UserError
from tipcoder.services.backups import Credentials, list_backups
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.ui import theme
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit

_READABLE = ("project_damaged", "project_read_only", "project_locked")
"""Faults that keep nobody from reading."""


class UnlockDialog(Dialog):
    """Stays open, with what went wrong said in it, until the project is open or the person gives up."""

    def __init__(self, path: Path, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._settings = settings
        self._tasks = tasks
        self._fault = ""
        self.project: OpenProject | None = None
        self.passphrase = PassphraseEdit(self)
        self.recovery_key = QLineEdit(self)
        self._passphrase_field = CaptionedField(self.passphrase, parent=self, caption=self.tr("Passphrase"))
        self._key_field = CaptionedField(
            self.recovery_key,
            parent=self,
            caption=self.tr("Recovery key"),
            hint=self.tr(
                "It was shown when the project was made. Upper and lower case, spaces and dashes do not matter."
            ),
        )
        self._ways = QStackedWidget(self)
        self._ways.addWidget(self._passphrase_field)
        self._ways.addWidget(self._key_field)
        self.switch_button = QPushButton(self)
        theme.set_role(self.switch_button, "quiet")
        self.switch_button.setAutoDefault(False)
        self.read_only_box = QCheckBox(self.tr("Open to read only"), self)
        self.body.addWidget(self._ways)
        self.body.addWidget(self.read_only_box)
        self.open_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Open"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.buttons.addButton(self.switch_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.backups_button = self.add_button(QDialogButtonBox.ButtonRole.ResetRole, self.tr("Backups…"))
        theme.set_role(self.backups_button, "quiet")
        self.backups_button.setVisible(bool(list_backups(path)) or settings.second_backups is not None)
        self.backups_button.clicked.connect(self.show_backups)
        self.open_button.clicked.connect(self.unlock)
        self.cancel_button.clicked.connect(self.reject)
        self.switch_button.clicked.connect(self._switch_way)
        self.banner.action_chosen.connect(self._go_on)
        for entry in (self.passphrase, self.recovery_key):
            entry.textChanged.connect(self._typed)
        self.read_only_box.setToolTip(self.tr("Nothing is changed, and others may have the project open."))
        self._show_words()
        self._typed()
        self.passphrase.setFocus()

    def _show_words(self) -> None:
        self.set_heading(
            self.tr("Open {name}").format(name=self.path.stem),
            self.tr("The project is encrypted. Only its passphrase or its recovery key opens it."),
        )
        self.switch_button.setText(self.tr("Use the passphrase") if self._by_key() else self.tr("Use the recovery key"))

    @Slot()
    def unlock(self) -> None:
        """Try to open the project with what was typed."""
        self._start(despite_other_computer=False)

    @Slot()
    def unlock_anyway(self) -> None:
        """Open the project though another computer may have it: the person made sure that it is closed there."""
        self._start(despite_other_computer=True)

    @Slot()
    def show_backups(self) -> None:
        """List the backups of the project, and show one that the person restores."""
        by = Credentials("" if self._by_key() else self.passphrase.text(), self._key())
        with shown(BackupsDialog(self.path, by, self._settings, self._tasks, self)) as dialog:
            restored = dialog.restored
        if restored is not None:
            self.project = restored
            self.accept()

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.recovery_key.clear()
        super().done(result)

    def reject(self) -> None:
        if not self.is_busy:
            super().reject()

    def _start(self, *, despite_other_computer: bool) -> None:
        self.banner.clear()
        self.show_busy(True)
        self.open_button.setEnabled(False)
        work = partial(
            self._work(),
            despite_other_computer=despite_other_computer,
            read_only=self.read_only_box.isChecked(),
            check_later=True,
        )
        self._tasks.start(work, done=self._show_project, failed=self._show_failure)

    def _work(self) -> Callable[..., OpenProject]:
        if self._by_key():
            return partial(open_project, self.path, recovery_key=self._key())
        return partial(open_project, self.path, passphrase=self.passphrase.text())

    @Slot(object)
    def _show_project(self, project: OpenProject) -> None:
        self.project = project
        self.show_busy(False)
        self.accept()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self._typed()
        entry = self._entry()
        entry.setFocus()
        entry.selectAll()
        self._fault = error.code if isinstance(error, UserError) else ""
        readable = (lambda: self.tr("Open to read only")) if self._fault in _READABLE else None
        self.banner.show_error(error, self._open_anyway if self._fault == "project_locked_elsewhere" else readable)

    @Slot()
    def _go_on(self) -> None:
        """Do what the message offers."""
        if self._fault in _READABLE:
            self.read_only_box.setChecked(True)
            self.unlock()
        else:
            self.unlock_anyway()

    def _open_anyway(self) -> str:
        return self.tr("Open anyway")

    @Slot()
    def _switch_way(self) -> None:
        self.banner.clear()
        self._ways.setCurrentIndex(0 if self._by_key() else 1)
        self._show_words()
        self._typed()
        self._entry().setFocus()

    @Slot()
    def _typed(self) -> None:
        self.open_button.setEnabled(bool(self._entry().text()))

    def _by_key(self) -> bool:
        return self._ways.currentWidget() is self._key_field

    def _key(self) -> str:
        return self.recovery_key.text() if self._by_key() else ""

    def _entry(self) -> QLineEdit:
        return self.recovery_key if self._by_key() else self.passphrase
