"""Pane of the form: title and completeness of the page, buttons to the neighbouring pages, and the page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import Changes
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.form.due_entry_strip import DueEntryStrip
from tipcoder.ui.coding.form.form_view import FormView
from tipcoder.ui.coding.form.matrix.meaning_pane import MeaningPane
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.header import HEADER_HEIGHT
from tipcoder.ui.coding.keys import ADD_KEY
from tipcoder.ui.coding.row_actions import add_row, add_words, can_add_row
from tipcoder.ui.coding.structure import RETIRED, FormPage
from tipcoder.ui.text.status_words import StatusWords
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


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
        self.meaning = MeaningPane(self)
        layout.addWidget(self.meaning)
        self.add_button.clicked.connect(self._add)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.view.current_changed.connect(self._show_path)
        self.retranslate()

    def show_page(self, state: FormState, page: FormPage) -> None:
        """Show a page of a coding."""
        if state is not self._state:
            state.meaning_reached.connect(self.meaning.show_meaning)
        self._state, self._counted = state, None
        self.meaning.show_meaning("", "")
        self.view.show_page(state, page)
        self.due_entry.show_page(state, page)
        pages = state.work.structure.pages
        self.previous.setEnabled(page is not pages[0])
        self.next.setEnabled(page is not pages[-1])
        self._show_title(page)
        self._show_path(None)

    def refresh(self, changes: Changes) -> None:
        """Update what changed."""
        self.view.refresh(changes)
        self.due_entry.refresh()
        page = self.view.page()
        if page is not None:
            self._show_title(page)
            self._show_path(self.view.current)

    def clear(self) -> None:
        """Show no coding."""
        self.view.clear()
        self.due_entry.show_page(None, None)
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
        """Show the rows of the current question: "2 (M.M.) › Charges 1"."""
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
