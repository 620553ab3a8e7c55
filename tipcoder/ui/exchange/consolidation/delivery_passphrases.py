"""Inputs for the passphrases of deliveries, each with its error below."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder import messages
from tipcoder.errors import UserError
from tipcoder.services.consolidation.opening import is_project
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

COLUMNS = 2


class DeliveryPassphrases(Retranslating, QWidget):
    """Hidden while nothing needs a passphrase. One that opens all is typed once.

    Signals:
        changed(): something else was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits: dict[Path, PassphraseEdit] = {}
        self._fields: dict[Path, CaptionedField] = {}
        self._faults: dict[Path, UserError] = {}
        self._caption = PlainLabel(self)
        self.all_button = QPushButton(self)
        self.all_button.setAutoDefault(False)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._grid)
        self.all_button.clicked.connect(self.use_for_all)
        self.show_for(())

    def show_for(self, paths: Sequence[Path]) -> None:
        """Ask for these deliveries; what was typed for those that stay is kept."""
        for path in set(self._fields) - set(paths):
            self._fields.pop(path).deleteLater()
            del self.edits[path]
            self._faults.pop(path, None)
        for path in paths:
            if path not in self._fields:
                self._add(path)
        for place, path in enumerate(paths):
            self._grid.addWidget(self._fields[path], place // COLUMNS, place % COLUMNS)
        self.edits = {path: self.edits[path] for path in paths}
        for before, after in zip([self.all_button, *self.edits.values()], self.edits.values(), strict=False):
            QWidget.setTabOrder(before, after)
        self.setVisible(bool(paths))
        self.all_button.setVisible(len(paths) > 1)
        self._offer()
        self.retranslate()

    def typed(self) -> Mapping[Path, str]:
        """Return what is typed for each delivery."""
        return {path: edit.text() for path, edit in self.edits.items()}

    def is_complete(self) -> bool:
        """Return whether something is typed for each."""
        return all(edit.text() for edit in self.edits.values())

    def show_faults(self, faults: Iterable[UserError]) -> None:
        """Show each error below its delivery (`delivery`), and go to the first of them."""
        self._faults = {Path(str(fault.values["delivery"])): fault for fault in faults}
        self.retranslate()
        for path, edit in self.edits.items():
            if path in self._faults:
                edit.setFocus()
                edit.selectAll()
                return

    @Slot()
    def use_for_all(self) -> None:
        """Type what is typed for the first delivery for all the others."""
        first, *others = self.edits.values()
        for edit in others:
            edit.setText(first.text())

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Passphrases of the projects, passwords of the workbooks"))
        self.all_button.setText(self.tr("Use the first for all"))
        names = [path.name for path in self._fields]
        for path, field in self._fields.items():
            is_alone = names.count(path.name) == 1
            field.set_caption(path.name if is_alone else str(Path(path.parent.name, path.name)))
            said = self.tr("Passphrase of {file}") if is_project(path) else self.tr("Password of {file}")
            self.edits[path].setAccessibleName(said.format(file=path.name))
            fault = self._faults.get(path)
            field.set_hint(messages.sentence(fault) if fault else "", "error")

    def _add(self, path: Path) -> None:
        edit = PassphraseEdit(self)
        edit.textChanged.connect(self._take_typed)
        field = CaptionedField(edit, parent=self, gives_way=True)
        field.setToolTip(plain_tip(str(path)))
        self.edits[path], self._fields[path] = edit, field

    @Slot()
    def _take_typed(self) -> None:
        for path, edit in self.edits.items():
            if edit is self.sender() and path in self._faults:
                del self._faults[path]
                self.retranslate()
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        first = next(iter(self.edits.values()), None)
        self.all_button.setEnabled(first is not None and bool(first.text()))
