"""Dialog that asks for the kind of documents to be added to a case."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from tipcoder.domain.projects import JudgmentKind
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.text.names import judgment_kind_name


class JudgmentKindDialog(Dialog):
    """One choice for all files that were chosen together."""

    def __init__(self, names: Sequence[str], likely: JudgmentKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._group = QButtonGroup(self)
        self.choices: dict[JudgmentKind, QRadioButton] = {}
        self.body.setSpacing(4)
        for kind in JudgmentKind:
            button = QRadioButton(self)
            button.setChecked(kind is likely)
            self._group.addButton(button)
            self.choices[kind] = button
            self.body.addWidget(button)
        self.add_judgment_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Add"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.add_judgment_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(self.tr("What is it?"), "\n".join(self._names))
        for kind, button in self.choices.items():
            button.setText(judgment_kind_name(kind))
        self.choices[likely].setFocus()

    def kind(self) -> JudgmentKind:
        """Return the choice."""
        return next(kind for kind, button in self.choices.items() if button.isChecked())
