"""Pane of the form: title and completeness of the page, buttons to the neighbouring pages, and the page."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import Changes, DueEntry
from tipcoder.languages import ui_language
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.form_view import FormView
from tipcoder.ui.coding.form.ladder_pane import LadderPane
from tipcoder.ui.coding.form.matrix.meaning_pane import MeaningPane
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.header import HEADER_HEIGHT
from tipcoder.ui.coding.keys import ADD_KEY
from tipcoder.ui.coding.row_actions import add_row, add_words, can_add_row
from tipcoder.ui.coding.structure import RETIRED, FormPage
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

LOW = 480
"""Height of the pane below which what stands under the form is folded to a line, so that questions have the room."""
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
        self.enter_button = QPushButton(self)
        icons.set_icon(self.enter_button, "plus", "accent")
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


class FormPane(Retranslating, QWidget):
    """Form of a coding, a page at a time.

    Signals:
        page_step_asked(by): the page before (-1) or after (1) is to be shown.
    """

    page_step_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formPane")
        self._state: FormState | None = None
        self._counted: StatusWords | None = None
        """Status that is shown of the page."""
        self._title = PlainLabel(self)
        self._title.setWordWrap(True)
        theme.set_role(self._title, "heading")
        self._path = ElidedLabel(self)
        theme.set_role(self._path, "muted")
        self._status_icon = PlainLabel(self)
        self._status = PlainLabel(self)
        self.previous = QToolButton(self)
        self.next = QToolButton(self)
        icons.set_icon(self.previous, "chevron-left", "muted")
        icons.set_icon(self.next, "chevron-right", "muted")
        self.add_button = QToolButton(self)
        icons.set_icon(self.add_button, "plus", "accent")
        self.view = FormView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.view, 1)
        self.due_entry = DueEntryStrip(self)
        layout.addWidget(self.due_entry)
        self.ladder = LadderPane(self)
        layout.addWidget(self.ladder)
        self.meaning = MeaningPane(self)
        layout.addWidget(self.meaning)
        self.add_button.clicked.connect(self._add)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.view.current_changed.connect(self._show_path)
        self.view.current_changed.connect(self.ladder.show_current)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ladder.set_low(event.size().height() < LOW)

    def show_page(self, state: FormState, page: FormPage) -> None:
        """Show a page of a coding."""
        if state is not self._state:
            state.meaning_reached.connect(self.meaning.show_meaning)
            self.ladder.open_coding(state)
        self._state, self._counted = state, None
        self.meaning.show_meaning("", "")
        self.view.show_page(state, page)
        self.due_entry.show_page(state, page)
        self.ladder.show_page(page)
        pages = state.work.structure.pages
        self.previous.setEnabled(page is not pages[0])
        self.next.setEnabled(page is not pages[-1])
        self._show_title(page)
        self._show_path(None)

    def refresh(self, changes: Changes) -> None:
        """Update what changed."""
        self.view.refresh(changes)
        self.due_entry.refresh()
        self.ladder.refresh()
        page = self.view.page()
        if page is not None:
            self._show_title(page)
            self._show_path(self.view.current)

    def clear(self) -> None:
        """Show no coding."""
        self.view.clear()
        self.due_entry.show_page(None, None)
        self.ladder.open_coding(None)
        self._state = self._counted = None
        self.meaning.show_meaning("", "")
        for label in (self._title, self._path, self._status):
            label.clear()

    def retranslate(self) -> None:
        for button, name in (
            (self.previous, self.tr("Previous section (Ctrl+Page Up)")),
            (self.next, self.tr("Next section (Ctrl+Page Down)")),
        ):
            button.setToolTip(plain_tip(name))
            button.setAccessibleName(name)

    def _header(self) -> QFrame:
        header = QFrame(self)
        theme.set_role(header, "header")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._status_icon)
        second.addWidget(self._status)
        second.addWidget(self._path, 1)
        texts.addLayout(second)
        header.setMinimumHeight(HEADER_HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for widget in (self.add_button, self.previous, self.next):
            row.addWidget(widget)
        return header

    def _show_title(self, page: FormPage) -> None:
        work = self._state.work
        self._title.setText(work.page_title(page))
        self._show_status(work.status_words(work.page_completeness(page)))
        roster = Ref(work.live.root, page.key)
        can_add = page is not RETIRED and can_add_row(work, roster)
        self.add_button.setVisible(can_add)
        self.add_button.setAccessibleName(add_words(work, roster) if can_add else "")
        self.add_button.setToolTip(plain_tip(f"{self.add_button.accessibleName()} ({ADD_KEY})"))

    def _show_status(self, status: StatusWords) -> None:
        """Show the status of the page, unless it is the one shown: a label that gets its colour is laid out again."""
        if status == self._counted:
            return
        self._counted = status
        self._status.setText(status.words)
        theme.set_role(self._status, _ROLES[status.colour])
        self._status_icon.setPixmap(icons.pixmap(status.icon, 16, status.colour) if status.icon else QPixmap())
        self._status_icon.setVisible(bool(status.icon))

    def _show_path(self, ref: Ref | None) -> None:
        """Show the rows of the current question: "2 (M.M.) › Charge 1"."""
        work = self._state.work if self._state is not None else None
        words = work.path_in_words(ref) if work is not None and ref is not None and work.live.has(ref) else ""
        self._path.setText(f"  {words}" if words else "")
        self._path.setToolTip(plain_tip(words))

    def _add(self) -> None:
        """Add a row to the roster that the page is."""
        page = self.view.page()
        if self._state is not None and page is not None:
            self.view.flush()
            add_row(self._state, Ref(self._state.work.live.root, page.key))

    def _go_back(self) -> None:
        self.page_step_asked.emit(-1)

    def _go_on(self) -> None:
        self.page_step_asked.emit(1)


_ROLES = {"danger": "error", "warning": "warning", "success": "success", "muted": "muted"}
