"""Dialog in which both coders agree that their names are shown: until then they are A and B."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from tipcoder.ui.dialogs.dialog import Dialog


class NamesDialog(Dialog):
    """Asks each of both; one alone does not do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreed = (QCheckBox(self), QCheckBox(self))
        for box in self.agreed:
            self.body.addWidget(box)
            box.toggled.connect(self._offer)
        self.accept_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Show the names"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Show who is A and who is B?"),
            self.tr("Names are shown only if both coders agree, and only as long as this window is open."),
        )
        for box, words in zip(self.agreed, (self.tr("Coder A agrees"), self.tr("Coder B agrees")), strict=True):
            box.setText(words)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.accept_button.setEnabled(all(box.isChecked() for box in self.agreed))
