"""Says that the program made a mistake, and offers what whoever mends it needs to know."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit, QWidget

from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.widgets.banner import SUCCESS

HEIGHT = 160


class CrashDialog(Dialog):
    """Shows technical details without anything of a case; see `tipcoder.ui.shell.excepthook.details`.

    `is_saving` says that the program may have been saving an answer: then it claims nothing of that one.
    """

    def __init__(self, details: str, parent: QWidget | None = None, *, is_saving: bool = False) -> None:
        super().__init__(parent)
        self._is_saving = is_saving
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(HEIGHT)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.details)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy_details)
        self.close_button.clicked.connect(self.accept)
        self.retranslate()
        self.close_button.setFocus()

    @classmethod
    def ask(cls, details: str, parent: QWidget | None = None, *, is_saving: bool = False) -> bool | None:
        """Show the details until the person closes them."""
        dialog = cls(details, parent, is_saving=is_saving)
        try:
            return True if dialog.accepts() else None
        finally:
            dialog.deleteLater()

    def retranslate(self) -> None:
        meaning = self._unsaved() if self._is_saving else self._safe()
        self.set_heading(self.tr("Something went wrong in tipcoder"), meaning)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.copy_button.setText(self.tr("Copy the details"))
        self.close_button.setText(self.tr("Go on"))

    def _safe(self) -> str:
        return self.tr(
            "Your work is safe: every answer was saved when you gave it. You can go on; if this comes again, "
            "close tipcoder and open it anew. The details below say what happened. They hold nothing of your cases."
        )

    def _unsaved(self) -> str:
        return self.tr(
            "What you did last may not be saved; everything before it is. Look whether your last answer is there, and "
            "give it again if it is not. If this comes again, close tipcoder and open it anew. The details below say "
            "what happened. They hold nothing of your cases."
        )

    @Slot()
    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QApplication.clipboard().setText(self.details.toPlainText())
        self.banner.show_message(SUCCESS, self._copied)

    def _copied(self) -> str:
        return self.tr("Copied. Paste them into a message to whoever helps you.")
