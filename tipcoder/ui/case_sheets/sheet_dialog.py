"""Asks for whom a sheet on a case is."""

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from tipcoder.messages.profiles import PROFILE_TEXTS, profile_purpose
from tipcoder.ui.dialogs.dialog import Dialog


class SheetDialog(Dialog):
    """Offers the profiles; the one that stays in the country is chosen at first."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for name in reversed(tuple(PROFILE_TEXTS)):
            button = self.choices[name] = QRadioButton(self)
            self._group.addButton(button)
            self.body.addWidget(button)
        next(iter(self.choices.values())).setChecked(True)
        self.write_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Write…"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.write_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Case sheet"),
            self.tr("What is coded of case {number}, in words, for reading and printing.").format(number=self._number),
        )
        for name, button in self.choices.items():
            button.setText(profile_purpose(name))

    def profile(self) -> str:
        """Return the name of the chosen profile."""
        return next(name for name, button in self.choices.items() if button.isChecked())
