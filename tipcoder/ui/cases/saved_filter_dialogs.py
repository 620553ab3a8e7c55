"""Dialogs that save a filter of the list of cases under a name, and rename and remove saved ones."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from tipcoder.domain.searching import SavedFilter
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.messages.statuses import status_name
from tipcoder.services.search.saved_filters import change_filters, list_filters, save_filter
from tipcoder.ui import icons
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import plain_tip

LIST_HEIGHT = 200
NAME_LENGTH = 80
_FILTER, _NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def filter_words(saved: SavedFilter) -> str:
    """Return what a filter asks for, in words."""
    status = status_name(saved.status) if saved.status is not None else ""
    return ", ".join(part for part in (status, saved.words) if part)


class SaveFilterDialog(Dialog):
    """Proposes what the filter asks for as its name, and says if it takes the place of another."""

    def __init__(self, context: ProjectContext, shown: SavedFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._filter = shown
        self._taken = {saved.name for saved in list_filters(context.project)}
        self.name = QLineEdit(filter_words(shown)[:NAME_LENGTH], self)
        self.name.setMaxLength(NAME_LENGTH)
        self.name.selectAll()
        self._field = CaptionedField(self.name, None, self, caption=self.tr("Name"))
        self.body.addWidget(self._field)
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.name.textChanged.connect(self._check)
        self.set_heading(
            self.tr("Save this filter"),
            self.tr("It is kept inside the encrypted project, and goes into no workbook and no copy for others."),
        )
        self._check()

    @Slot()
    def save(self) -> None:
        """Save the filter, and close."""
        try:
            save_filter(self._context.project, replace(self._filter, name=self.name.text().strip()))
        except UserError as error:
            self.banner.show_error(error)
            return
        self.accept()

    @Slot()
    def _check(self) -> None:
        name = self.name.text().strip()
        self.save_button.setEnabled(bool(name))
        is_taken = name in self._taken
        self._field.set_hint(self.tr("The saved filter of this name is replaced.") if is_taken else "", "warning")


class SavedFiltersDialog(Dialog):
    """Lists the saved filters with editable names. Nothing is changed in the project before "Save"."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._before = alphabetical(list_filters(context.project), lambda one: one.name, ui_language.current())
        self.list = QListWidget(self)
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.list.ensurePolished()  # rows are measured with the first of them, and the style has margins for them
        for saved in self._before:
            item = QListWidgetItem(saved.name, self.list)
            item.setData(_FILTER, saved)
            item.setData(_NAME, saved.name)
            item.setToolTip(plain_tip(filter_words(saved)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.setCurrentRow(0)
        self.rename_button = QPushButton(self.tr("Rename"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        icons.set_icon(self.remove_button, "trash-2", "text")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.rename_button)
        row.addWidget(self.remove_button)
        row.addStretch()
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.rename_button.clicked.connect(self.rename)
        self.remove_button.clicked.connect(self.remove)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.list.itemChanged.connect(self._take_name)
        add_shortcut(self.list, Qt.Key.Key_Delete, self.remove, HERE)
        self.set_heading(self.tr("Saved filters"), self.tr("A name is changed by double click or F2."))
        self.list.setAccessibleName(self.tr("Saved filters"))
        self._offer()

    @Slot()
    def rename(self) -> None:
        """Let the name of the current filter be typed."""
        self.list.setFocus()
        self.list.editItem(self.list.currentItem())

    @Slot()
    def remove(self) -> None:
        """Take the current filter off the list."""
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
        self._offer()

    @Slot()
    def save(self) -> None:
        """Rename and remove in the project what was renamed and removed here, and close."""
        after = [replace(saved, name=name) for saved, name in self._listed()]
        try:
            change_filters(self._context.project, self._before, after)
        except UserError as error:
            self.banner.show_error(error)
            return
        self.accept()

    def _listed(self) -> Sequence[tuple[SavedFilter, str]]:
        items = map(self.list.item, range(self.list.count()))
        return [(item.data(_FILTER), item.text().strip()) for item in items]

    @Slot(QListWidgetItem)
    def _take_name(self, item: QListWidgetItem) -> None:
        """Keep a name that was typed; one that is empty, or that of another filter, gives way to the former."""
        name = item.text().strip()[:NAME_LENGTH].rstrip()
        others = {other for place, (_, other) in enumerate(self._listed()) if place != self.list.row(item)}
        if name and name not in others:
            item.setData(_NAME, name)
        item.setText(item.data(_NAME))

    def _offer(self) -> None:
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(self.list.count() > 0)
