"""Page on which a person chooses deliveries, and whether a regional project is made of them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder import messages
from tipcoder.domain.projects import SUFFIX
from tipcoder.errors import UserError
from tipcoder.services.consolidation.sources import is_project, needs_passphrase
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice, icons
from tipcoder.ui.exchange.consolidation.consolidation_work import ConsolidationRequest
from tipcoder.ui.settings import Settings
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

_LEAST_LINES, _MOST_LINES = 4, 7
_AROUND_LINE = 8

COLUMNS = 2


class DeliveriesPage(Retranslating, QWidget):
    """Signals:
    changed(): something else was chosen or typed.
    """

    changed = Signal()

    def __init__(self, settings: Settings, has_project: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._has_project = has_project
        self._paths: list[Path] = []
        self._target: Path | None = None
        self._caption = PlainLabel(self)
        self.list = QListWidget(self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._caption.setBuddy(self.list)
        self.add_button, self.remove_button = QPushButton(self), QPushButton(self)
        icons.set_icon(self.add_button, "plus", "accent")
        self.passphrases = DeliveryPassphrases(self)
        self.project_box = QCheckBox(self)
        self.target = PathField(self)
        self.new_passphrase = NewPassphrase(self)
        self._lay_out()
        for button in (self.add_button, self.remove_button, self.target.choose_button):
            button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.list.itemSelectionChanged.connect(self._offer)
        self.project_box.toggled.connect(self._offer)
        self.passphrases.changed.connect(self._offer)
        self.new_passphrase.changed.connect(self._offer)
        self._take_files()
        add_shortcut(self.list, Qt.Key.Key_Delete, self.remove, HERE)
        self.retranslate()

    def missing(self) -> str:
        """Return what is to be chosen or typed first, "" if nothing is."""
        if not self._paths:
            return self.tr("Add a delivery first.")
        if not self.passphrases.is_complete():
            return self.tr("Type the passphrase or password of each delivery first.")
        if self._makes_project() and self._target is None:
            return self.tr("Choose the file of the regional project first.")
        if self._makes_project() and not self.new_passphrase.is_complete():
            return self.tr("Type the passphrase of the regional project twice first.")
        return ""

    def asked(self, regional: OpenProject | None) -> ConsolidationRequest:
        """Return what the person asks for."""
        makes = self._makes_project()
        return ConsolidationRequest(
            tuple(self._paths),
            self.passphrases.typed(),
            regional,
            self._target if makes else None,
            self.new_passphrase.text() if makes else "",
        )

    @Slot()
    def add(self) -> None:
        """Add files that the person chooses; one that is in the list already comes once."""
        self.take(file_choice.open_deliveries(self, self._settings))

    def take(self, paths: tuple[Path, ...]) -> None:
        """Add files to the list."""
        for path in paths:
            if path not in self._paths:
                self._paths.append(path)
                self.list.addItem(path.name)
                self.list.item(self.list.count() - 1).setToolTip(plain_tip(str(path)))
        self._take_files()

    @Slot()
    def remove(self) -> None:
        """Take the selected files off the list; they stay where they are."""
        for item in self.list.selectedItems():
            row = self.list.row(item)
            self.list.takeItem(row)
            del self._paths[row]
        self._take_files()

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the file of the regional project."""
        suggestion = self._target or Path(self._settings.folder("projects") or Path.home()) / f"region{SUFFIX}"
        path = file_choice.save_project(self, self._settings, suggestion)
        if path is not None:
            self._target = path
            self.retranslate()

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Deliveries"))
        self.list.setAccessibleName(self.tr("Deliveries"))
        self.add_button.setText(self.tr("Add files…"))
        self.remove_button.setText(self.tr("Remove"))
        self.project_box.setText(self.tr("Make a regional project of them too"))
        self.target.set_caption(self.tr("File of the regional project"))
        self.target.show_path(self._target)
        self.target.choose_button.setText(self.tr("Choose…"))
        self.new_passphrase.set_caption(self.tr("Passphrase of the regional project"))
        self._offer()

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        files = QHBoxLayout()
        files.setSpacing(8)
        files.addWidget(self.list, 1)
        files.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._caption)
        layout.addLayout(files)
        layout.addWidget(self.passphrases)
        layout.addWidget(self.project_box)
        layout.addWidget(self.target)
        layout.addWidget(self.new_passphrase)

    @Slot()
    def _offer(self) -> None:
        """Show what is asked by now."""
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
        self.project_box.setVisible(not self._has_project)
        for field in (self.target, self.new_passphrase):
            field.setVisible(self._makes_project())
        self.changed.emit()

    def _makes_project(self) -> bool:
        return not self._has_project and self.project_box.isChecked()

    def _take_files(self) -> None:
        lines = min(max(self.list.count(), _LEAST_LINES), _MOST_LINES)
        self.list.setFixedHeight(lines * (self.list.fontMetrics().lineSpacing() + _AROUND_LINE) + 2 * _AROUND_LINE)
        self.passphrases.show_for([path for path in self._paths if needs_passphrase(path)])
        self._offer()


class DeliveryPassphrases(Retranslating, QWidget):
    """Inputs for the passphrases of deliveries, each with its error below.

    Hidden while nothing needs a passphrase. One that opens all is typed once.

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
