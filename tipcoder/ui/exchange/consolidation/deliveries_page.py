"""Page on which a person chooses deliveries, and whether a regional project is made of them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.projects import SUFFIX
from tipcoder.services.consolidation.opening import needs_passphrase
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice, icons
from tipcoder.ui.exchange.consolidation.consolidation_work import ConsolidationRequest
from tipcoder.ui.exchange.consolidation.delivery_passphrases import DeliveryPassphrases
from tipcoder.ui.settings import Settings
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

_LEAST_LINES, _MOST_LINES = 4, 7
_AROUND_LINE = 8


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

    def is_complete(self) -> bool:
        """Return whether there is something to read, and what a new project needs."""
        if not self._paths or not self.passphrases.is_complete():
            return False
        if not self._makes_project():
            return True
        return self._target is not None and self.new_passphrase.is_complete()

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
