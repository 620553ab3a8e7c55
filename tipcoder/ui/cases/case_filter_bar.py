"""Filter of the list of cases: a status, words, and the menu of saved filters."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from tipcoder.domain.searching import SavedFilter
from tipcoder.languages import ui_language
from tipcoder.languages.collation import alphabetical
from tipcoder.services.search.saved_filters import list_filters
from tipcoder.ui import icons
from tipcoder.ui.cases.saved_filter_dialogs import SavedFiltersDialog, SaveFilterDialog
from tipcoder.ui.cases.status_menu import StatusFilter
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


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


WORDS_WIDTH = 160


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
