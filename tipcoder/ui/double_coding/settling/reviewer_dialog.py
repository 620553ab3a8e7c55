"""Dialog that asks for the code of a reviewer, who decides what the two coders have not settled."""

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from tipcoder.errors import UserError
from tipcoder.services.double_coding.settling.settling import SettlingSession
from tipcoder.ui.dialogs.dialog import Dialog


class ReviewerDialog(Dialog):
    """Takes a code that is neither coder's; decisions are then recorded as those of a reviewer."""

    def __init__(self, session: SettlingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.code = QLineEdit(self)
        self.body.addWidget(self.code)
        self.accept_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Decide as reviewer"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.accept_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Who reviews?"),
            self.tr("A reviewer decides what the two have not settled. Each decision says that a reviewer made it."),
        )
        self.code.setPlaceholderText(self.tr("Code of the reviewer"))
        self.code.setAccessibleName(self.tr("Code of the reviewer"))
        self.code.setFocus()

    def take(self) -> None:
        """Let the reviewer with the typed code decide; what is wrong with the code is said."""
        try:
            self._session.decide_as_reviewer(self.code.text())
        except UserError as error:
            self.banner.show_error(error)
        else:
            self.accept()
