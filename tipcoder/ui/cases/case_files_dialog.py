"""Dialog that asks whether several judgments that are added are a case each, or one case together."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QRadioButton, QWidget

from tipcoder.domain.projects import JudgmentKind
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.text.names import judgment_kind_name
from tipcoder.ui.widgets.elided_label import ElidedLabel

JudgmentFiles = tuple[Path, ...]
"""The file of a judgment, or the pictures of its pages."""


class CaseFilesDialog(Dialog):
    """A case each is what is likely; of one case together, each file has its kind."""

    def __init__(self, files: Sequence[JudgmentFiles], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self.each, self.together = QRadioButton(self), QRadioButton(self)
        self.each.setChecked(True)
        self._kinds = QWidget(self)
        rows = QFormLayout(self._kinds)
        rows.setContentsMargins(24, 0, 0, 0)
        self.kinds: list[QComboBox] = []
        for number, (first, *_) in enumerate(self._files):
            name = ElidedLabel(self)
            name.setText(first.name)
            box = QComboBox(self)
            for kind in JudgmentKind:
                box.addItem("", kind)
            likely = JudgmentKind.APPEAL if number else JudgmentKind.FIRST_INSTANCE
            box.setCurrentIndex(box.findData(likely))
            box.setAccessibleName(first.name)
            self.kinds.append(box)
            rows.addRow(name, box)
        for part in (self.each, self.together, self._kinds):
            self.body.addWidget(part)
        self.add_files_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Add"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.together.toggled.connect(self._offer_kinds)
        self.add_files_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._offer_kinds()
        self.set_heading(self.tr("%n judgment(s) to add", "", len(self._files)))
        self.each.setText(self.tr("Each is a case of its own"))
        self.together.setText(self.tr("All are judgments of one case"))
        for box in self.kinds:
            for place in range(box.count()):
                box.setItemText(place, judgment_kind_name(box.itemData(place)))
        self.each.setFocus()

    def chosen(self) -> tuple[JudgmentKind, ...]:
        """Return the kinds of the files as judgments of one case, () for a case each."""
        return tuple(JudgmentKind(box.currentData()) for box in self.kinds) if self.together.isChecked() else ()

    @Slot()
    def _offer_kinds(self) -> None:
        self._kinds.setVisible(self.together.isChecked())
