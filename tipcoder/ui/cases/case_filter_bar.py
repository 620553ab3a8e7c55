"""Filter of the list of cases: a status, words, and the menu of saved filters."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from tipcoder.domain.searching import SavedFilter
from tipcoder.ui.cases.saved_filter_menu import SavedFilterButton
from tipcoder.ui.cases.status_menu import StatusFilter
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

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
