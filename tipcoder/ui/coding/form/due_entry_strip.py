"""Strip below the form that offers, once, to enter a challenge or good practice that the answers show."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import DueEntry
from tipcoder.languages import ui_language
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.structure import FormPage
from tipcoder.ui.icons import icon
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

REST_MS = 60
"""Time after an edit until it is looked what is due: that asks all rows."""


class DueEntryStrip(Retranslating, QFrame):
    """Offers one entry: that which the last answer showed to be due, or on the page of its roster any that is.

    What a person declines is not offered again for the case; what is passed over is on its page alone.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dueEntryStrip")
        self._state: FormState | None = None
        self._page: FormPage | None = None
        self._due: tuple[DueEntry, ...] = ()
        self._known: frozenset[DueEntry] = frozenset()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        self._entry: DueEntry | None = None
        self.words = PlainLabel(self)
        self.words.setWordWrap(True)
        self.enter_button = QPushButton(icon("plus", "accent"), "", self)
        self.decline_button = QPushButton(self)
        for button, slot in ((self.enter_button, self.enter), (self.decline_button, self.decline)):
            set_role(button, "quiet")
            button.clicked.connect(slot)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.enter_button)
        buttons.addWidget(self.decline_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 20, 4)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.retranslate()
        self.hide()

    def show_page(self, state: FormState | None, page: FormPage | None) -> None:
        """Offer what is due on a page; what was due before the coding was opened is offered nowhere else."""
        is_opened = state is not self._state
        self._state, self._page = state, page
        if is_opened or self._rest.isActive():
            self._rest.stop()
            self._due = self._asked()
        self._known = frozenset(self._due)
        self._offer(self._on_page())

    def refresh(self) -> None:
        """Offer soon what an answer has just shown to be due; what is offered stays while it is due."""
        if not self._rest.isActive():
            self._rest.start()

    def enter(self) -> None:
        """Add the row of the entry that is offered, and go to it."""
        state, entry = self._state, self._entry
        if state is None or entry is None:
            return
        live = state.work.live
        edit = editing.add_row(live, live.root, entry.roster)
        (row,) = (one.rows[0].id for one in edit if isinstance(one, AddRows))
        if state.work.apply((*edit, SetAnswer(Ref(row, entry.question), None, Answer(entry.code)))):
            state.row_added.emit(row)

    def decline(self) -> None:
        """Offer this entry no more for this case."""
        if self._state is not None and self._entry is not None:
            self._state.declined.add(self._entry.code)
            self._entry = None
            self._look()

    def retranslate(self) -> None:
        self.enter_button.setText(self.tr("Enter it"))
        self.decline_button.setText(self.tr("Not in this case"))
        self._say()

    @Slot()
    def _look(self) -> None:
        """Look what is due now, and offer it."""
        self._due = self._asked()
        fresh = [entry for entry in self._due if entry not in self._known]
        self._known = frozenset(self._due)
        shown = self._entry if self._entry in self._due else None
        self._offer(shown or self._on_page() or next(iter(fresh), None))

    def _asked(self) -> tuple[DueEntry, ...]:
        state = self._state
        if state is None or state.work.is_read_only:
            return ()
        return tuple(entry for entry in state.work.live.due_entries() if entry.code not in state.declined)

    def _on_page(self) -> DueEntry | None:
        keys = {item.key for item in self._page.items} if self._page is not None else set()
        return next((entry for entry in self._due if entry.roster in keys), None)

    def _offer(self, entry: DueEntry | None) -> None:
        self._entry = entry
        self._say()
        self.setVisible(entry is not None)

    def _say(self) -> None:
        if self._state is None or self._entry is None:
            return
        work, entry = self._state.work, self._entry
        roster = work.live.form.roster(entry.roster)
        title = work.roster_title(work.live.root, roster) if roster is not None else entry.roster
        words = self.tr("The answers show it, and it is not entered under “{roster}”: {entry}")
        self.words.setText(words.format(roster=title, entry=entry.label(work.live.form, ui_language.current())))
