"""Dialogs that change the passphrase or the recovery key of a project, and ask about backups that the old one opens."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.services.passphrases import KeyChange, change_passphrase, new_recovery_key, rekey_backups, remove_backups
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 640


class PassphraseDialog(WorkDialog):
    """Asks for the present passphrase and a new one; `key_only` leaves the passphrase, and changes the recovery key."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None, *, key_only: bool) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._project = context.project
        self._second = context.settings.second_backups
        self.key_only = key_only
        self.change: KeyChange | None = None
        self.current = PassphraseEdit(self)
        self._current_field = CaptionedField(self.current, parent=self)
        self.passphrase = NewPassphrase(self)
        self.passphrase.setVisible(not key_only)
        self.body.addWidget(self._current_field)
        self.body.addWidget(self.passphrase)
        self.change_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.change_button.clicked.connect(self.make_change)
        self.cancel_button.clicked.connect(self.reject)
        self.current.textChanged.connect(self._offer)
        self.passphrase.changed.connect(self._offer)
        if self.key_only:
            self.set_heading(
                self.tr("New recovery key"),
                self.tr(
                    "The project gets another recovery key, and the old one opens it no more. The passphrase stays."
                ),
            )
            self._current_field.set_caption(self.tr("Passphrase"))
            self.change_button.setText(self.tr("Make a new recovery key"))
        else:
            self.set_heading(
                self.tr("Change the passphrase"),
                self.tr(
                    "The project is encrypted anew and gets another recovery key: keep that one too. Answers, history "
                    "and the keys in deliveries stay as they are."
                ),
            )
            self._current_field.set_caption(self.tr("Present passphrase, or the recovery key"))
            self.change_button.setText(self.tr("Change the passphrase"))
        self.passphrase.set_caption(self.tr("New passphrase"))
        self._offer()
        self.current.setFocus()

    @Slot()
    def make_change(self) -> None:
        """Encrypt the project anew."""
        if self.key_only:
            work = partial(new_recovery_key, self._project, self.current.text(), self._second)
        else:
            work = partial(change_passphrase, self._project, self.current.text(), self.passphrase.text(), self._second)
        self._start(work, self._show_change, can_stop=False)
        self.change_button.setEnabled(False)

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.current.clear()
        self.passphrase.clear()
        super().done(result)

    @Slot(object)
    def _show_change(self, change: KeyChange) -> None:
        self._end()
        self.change = change
        self.accept()

    def _end(self) -> None:
        super()._end()
        self._offer()
        self.current.setFocus()
        self.current.selectAll()

    @Slot()
    def _offer(self) -> None:
        self.change_button.setEnabled(bool(self.current.text()) and (self.key_only or self.passphrase.is_complete()))


class OldBackupsDialog(WorkDialog):
    """Says that backups still open as before, and encrypts them anew or removes them if the person wants."""

    def __init__(self, change: KeyChange, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.change = change
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self.body.addWidget(self._text)
        self.rekey_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Encrypt them anew"), primary=True
        )
        self.remove_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Delete them"))
        self.keep_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Leave them"))
        self.rekey_button.clicked.connect(self.rekey)
        self.remove_button.clicked.connect(self.remove)
        self.keep_button.clicked.connect(self.reject)
        self.set_heading(self.tr("Backups still open as before"))
        self._text.setText(
            self.tr(
                "%n backup(s) still open with the old passphrase and the old recovery key. Whoever has one of these "
                "can read them.",
                "",
                len(self.change.backups),
            )
        )
        self.remove_button.setToolTip(self.tr("There is a new backup already."))

    @Slot()
    def rekey(self) -> None:
        """Let the backups open as the project does now."""
        self._start(partial(rekey_backups, self.change), self._finish)

    @Slot()
    def remove(self) -> None:
        """Remove the backups."""
        self._start(partial(remove_backups, self.change), self._finish, can_stop=False)

    @Slot(object)
    def _finish(self, _result: object) -> None:
        self._end()
        self.accept()

    def _begin(self) -> None:
        super()._begin()
        self._let(False)

    def _end(self) -> None:
        super()._end()
        self._let(True)

    def _let(self, is_idle: bool) -> None:
        for button in (self.rekey_button, self.remove_button):
            button.setEnabled(is_idle)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Some backups were encrypted anew; the others are as they were.")
