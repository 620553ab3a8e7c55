"""Commands that keep a project safe."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.services.backups import Credentials
from tipcoder.services.projects import recovery_key_of
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.safety.passphrase_dialog import OldBackupsDialog, PassphraseDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog


class SafetyCommands(QObject):
    """Backups, passphrase and recovery key of one open project.

    Signals:
        begun: what is being typed is to be saved.
        restored(OpenProject): a backup was restored and opened, to be shown in place of this project.
    """

    begun = Signal()
    restored = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    @Slot()
    def show_backups(self) -> None:
        """List the backups; make one, or restore one."""
        self.begun.emit()
        context = self._context
        by = Credentials(recovery_key=context.project.recovery_key)
        with shown(
            BackupsDialog(
                context.project.path, by, context.settings, context.tasks, self._window, project=context.project
            )
        ) as dialog:
            restored = dialog.restored
        if restored is not None:
            self.restored.emit(restored)

    @Slot()
    def show_recovery_key(self) -> None:
        """Show the key that opens the project when the passphrase is lost."""
        RecoveryKeyDialog(
            recovery_key_of(self._context.project), self._context.settings, self._window, is_new=False
        ).run()

    @Slot()
    def change_passphrase(self) -> None:
        """Change the passphrase, and the recovery key with it."""
        self._change(key_only=False)

    @Slot()
    def make_recovery_key(self) -> None:
        """Give the project another recovery key."""
        self._change(key_only=True)

    def _change(self, *, key_only: bool) -> None:
        self.begun.emit()
        with shown(PassphraseDialog(self._context, self._window, key_only=key_only)) as dialog:
            change = dialog.change
        if change is None:
            return
        context = self._context
        RecoveryKeyDialog(recovery_key_of(context.project), context.settings, self._window, is_new=True).run()
        if change.backups:
            OldBackupsDialog(change, context.tasks, self._window).run()
