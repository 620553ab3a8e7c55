"""Dialog in which a person writes a text otherwise before it leaves."""

from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from tipcoder.ui.dialogs.dialog import Dialog

_HEIGHT = 200


class TextDialog(Dialog):
    """Asks for the text of an answer."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.edit = QPlainTextEdit(text, self)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self.edit)
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(self.tr("Edit the answer"), self._title)
        self.edit.setAccessibleName(self._title)
        self.edit.setFocus()
