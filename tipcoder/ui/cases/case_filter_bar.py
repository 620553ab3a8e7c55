"""Filter of the list of cases: a status, words, the menu of saved filters, and the dialogs that save or rename one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from tipcoder.domain.searching import SavedFilter
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.messages.statuses import status_name
from tipcoder.services.search.saved_filters import change_filters, list_filters, save_filter
from tipcoder.ui import icons
from tipcoder.ui.cases.status_menu import StatusFilter
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

WORDS_WIDTH = 108

LIST_HEIGHT = 200
NAME_LENGTH = 80
_FILTER, _NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def filter_words(saved: SavedFilter) -> str:
    """Return what a filter asks for, in words."""
    status = status_name(saved.status) if saved.status is not None else ""
    return ", ".join(part for part in (status, saved.words) if part)


class SavedFilterButton(Retranslating, MenuButton):
    """Opens a menu that applies, saves, renames and removes filters; `shown` returns the one in force.

    Signals:
        filter_chosen(SavedFilter): a saved filter is to be in force.
    """

    filter_chosen = Signal(object)

    def __init__(self, context: ProjectContext, shown: Callable[[], SavedFilter], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = shown
        icons.set_icon(self, "bookmark", "text")
        self.save_action, self.change_action = QAction(self), QAction(self)
        self.hint_action = QAction(self)
        self.hint_action.setEnabled(False)
        self.save_action.triggered.connect(self.save)
        self.change_action.triggered.connect(self.change)
        self.choices.aboutToShow.connect(self._fill)
        self.choices.triggered.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        self.setToolTip(self.tr("Saved filters"))
        self.setAccessibleName(self.tr("Saved filters"))
        self.choices.setAccessibleName(self.tr("Saved filters"))
        self.hint_action.setText(self.tr("Filter the list first; then the filter can be saved here."))
        self.save_action.setText(self.tr("Save this filter…"))
        self.change_action.setText(self.tr("Rename or remove…"))

    @Slot()
    def open(self) -> None:
        """Open the menu below the button, at its first entry that can be chosen."""
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.choices.setActiveAction(next((one for one in self.choices.actions() if one.isEnabled()), self.hint_action))

    @Slot()
    def save(self) -> None:
        """Save the filter in force under a name that the person gives."""
        SaveFilterDialog(self._context, self._shown(), self.window()).run()

    @Slot()
    def change(self) -> None:
        """Let the person rename and remove saved filters."""
        SavedFiltersDialog(self._context, self.window()).run()

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if isinstance(saved := action.data(), SavedFilter):
            self.filter_chosen.emit(saved)

    @Slot()
    def _fill(self) -> None:
        shown, can_save = self._shown(), not self._context.project.is_read_only
        filters = list_filters(self._context.project)
        is_new = shown != SavedFilter("") and all(replace(saved, name="") != shown for saved in filters)
        self.choices.clear()
        for saved in alphabetical(filters, lambda one: one.name, ui_language.current()):
            action = self.choices.addAction(saved.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(replace(saved, name="") == shown)
            action.setData(saved)
        self.choices.addSeparator()
        self.choices.addAction(self.save_action if is_new or filters else self.hint_action)
        self.save_action.setEnabled(is_new and can_save)
        if filters:
            self.choices.addAction(self.change_action)
            self.change_action.setEnabled(can_save)


class CaseFilterBar(Retranslating, QWidget):
    """Says what is to be shown; a saved filter sets status and words alike.

    Signals:
        changed: the status or the words are others now.
    """

    changed = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = StatusFilter(self)
        self.status.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(WORDS_WIDTH)
        self.saved = SavedFilterButton(context, self.shown, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.status)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.saved)
        self.status.currentIndexChanged.connect(self._tell)
        self.words.textChanged.connect(self._tell)
        self.saved.filter_chosen.connect(self.show_filter)
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter by any word"))
        self.words.setToolTip(plain_tip(self.words.placeholderText()))
        self.words.setAccessibleName(self.tr("Filter cases"))

    def shown(self) -> SavedFilter:
        """Return the filter in force, without a name."""
        return SavedFilter("", self.words.text().strip(), self.status.status())

    @Slot(object)
    def show_filter(self, saved: SavedFilter) -> None:
        """Put a filter into force."""
        self.status.show_status(saved.status)
        self.words.setText(saved.words)
        self.words.setFocus()

    def show_statuses(self, are_known: bool) -> None:
        """Offer statuses to filter by, or none: delivered cases have none."""
        self.status.setVisible(are_known)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


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
