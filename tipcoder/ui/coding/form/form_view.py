"""One page of the form: builds its widgets, keeps them up to date, and goes to places in it."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Roster, Section
from tipcoder.ui.coding.form.block import Block, forget_under
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.items_block import ItemsBlock
from tipcoder.ui.coding.form.question_frame import QuestionFrame
from tipcoder.ui.coding.form.retired_block import RetiredBlock
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.coding.structure import RETIRED, FormPage

WIDEST = 760
"""Pixels beyond which lines of a form are hard to read."""


class FormView(QScrollArea):
    """A page of questions, scrolled.

    Signals:
        current_changed(Ref or None): another question, or roster without entries, is worked on.
    """

    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formView")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._state: FormState | None = None
        self._page: FormPage | None = None
        self.current: Ref | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def show_page(self, state: FormState, page: FormPage) -> None:
        """Build a page of a coding."""
        self.clear()
        self._state, self._page = state, page
        outer = QWidget(self)
        outer.setObjectName("formBody")
        column = QVBoxLayout(outer)
        column.setContentsMargins(12, 4, 20, 40)
        column.addWidget(self._content(state, page, outer))
        column.addStretch(1)
        self.setWidget(outer)

    def page(self) -> FormPage | None:
        """Return the page shown."""
        return self._page

    def clear(self) -> None:
        """Save what is typed, and take the page away."""
        self.flush()
        body = self.takeWidget()
        if body is not None:
            forget_under(body)
            body.hide()
            body.deleteLater()
        if self._state is not None:
            self._state.blocks.clear()
            self._state.cards.clear()
        self._page = None
        self._set_current(None)

    def flush(self) -> None:
        """Save everything that is typed and not yet saved."""
        if self._state is not None:
            for block in tuple(self._state.blocks.values()):
                if isinstance(block, QuestionFrame):
                    block.flush()

    def refresh(self, changes: Changes) -> None:
        """Show what changed, and nothing else."""
        state = self._state
        if state is None:
            return
        before = state.cause
        state.note_hidden()
        if self.current is not None and not state.work.live.has(self.current):
            self._set_current(None)
        for ref in changes.rosters:
            block = state.blocks.get(ref)
            if isinstance(block, RosterBlock):
                block.sync_rows()
        causes = {ref for ref in (before, state.cause) if ref is not None}
        touched = [block for ref in changes.refs | causes if (block := state.blocks.get(ref)) is not None]
        for block in touched:
            block.refresh()
        for holder in {block.parentWidget() for block in touched}:
            if isinstance(holder, ItemsBlock):
                holder.refresh_bars()
        self._refresh_cards(changes)

    def refresh_evidence(self) -> None:
        """Show the passages of all answers of the page as they are now."""
        for block in tuple(self._state.blocks.values()) if self._state is not None else ():
            if isinstance(block, QuestionFrame) and block.evidence is not None:
                block.refresh_evidence()

    def frame(self, ref: Ref) -> QuestionFrame | None:
        """Return the widget of a question, None while it is not built."""
        block = self._state.blocks.get(ref) if self._state is not None else None
        return block if isinstance(block, QuestionFrame) else None

    def current_frame(self) -> QuestionFrame | None:
        """Return the widget of the question that is worked on."""
        return self.frame(self.current) if self.current is not None else None

    def focused_card(self) -> RowCard | None:
        """Return the card whose heading has the keyboard."""
        holder = focused.parentWidget() if (focused := self.window().focusWidget()) is not None else None
        return holder if isinstance(holder, RowCard) and self.isAncestorOf(holder) else None

    def go_to(self, ref: Ref, *, highlight: bool = False) -> None:
        """Open the cards around a node of this page, bring it into view, and put the cursor there.

        `Ref(row, "")` is a row itself: its card is opened and its first question taken, or, to `highlight` it, only
        its header is shown.
        """
        state = self._state
        chain = state.work.structure.row_chain(state.work.live, ref.row)
        for row in chain[:-1] if highlight and not ref.key else chain:
            self._open_card(row.id)
        if not ref.key and not highlight:
            ref = self._first_question(ref.row) or ref
        target: Block | RowCard | None = state.blocks.get(ref) if ref.key else state.cards.get(ref.row)
        if target is None:
            return
        self._lay_out()
        if isinstance(target, QuestionFrame):
            target.focus_input()
            self._set_current(target.ref)
        elif isinstance(target, RosterBlock) and not highlight:
            target.focus_entry()
            if target.is_empty():
                self._set_current(target.ref)
        if highlight and isinstance(target, QuestionFrame | RowCard):
            target.highlight()
        self._bring_into_view(target)

    def keep_current(self, ref: Ref) -> None:
        """Take a question for the current one again after the page was built anew; the cursor stays where it is."""
        if ref in self._state.blocks:
            self._set_current(ref)

    def focus_current(self) -> None:
        """Put the cursor into the current question, or the first one of the page."""
        if self._state is None:
            return
        frame = self.current_frame()
        roster = self._state.blocks.get(self.current) if self.current is not None else None
        if frame is not None:
            frame.focus_input()
        elif isinstance(roster, RosterBlock):
            roster.focus_entry()
        else:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first question of the page, or, where there is none yet, on what adds one."""
        retired = self.widget().findChild(RetiredBlock) if self._page is RETIRED else None
        if retired is not None:
            retired.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        frames = (block for block in self._state.blocks.values() if isinstance(block, QuestionFrame))
        first = next((one for one in frames if one.input is not None and not one.isHidden()), None)
        if first is not None:
            first.focus_input()
            self._set_current(first.ref)
            return
        rosters = (block for block in self._state.blocks.values() if isinstance(block, RosterBlock))
        roster = next(rosters, None)
        if roster is not None:
            roster.focus_entry()

    def toggle_row(self, row: str) -> None:
        """Open a card (and close its siblings), or close it; its header stays where it is on the screen."""
        card = self._state.cards[row]
        before = card.mapTo(self.viewport(), QPoint(0, 0)).y()
        if row in self._state.open_rows:
            self._close_card(row)
        else:
            self._open_card(row)
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(self.viewport(), QPoint(0, 0)).y() - before)

    def _content(self, state: FormState, page: FormPage, parent: QWidget) -> QWidget:
        if page is RETIRED:
            return RetiredBlock(state.work, parent)
        root = state.work.live.root
        node = page.node
        if isinstance(node, Roster):
            content: QWidget = RosterBlock(state, Ref(root, node.key), node, parent, is_page=True)
        elif isinstance(node, Section):
            content = ItemsBlock(state, root, node.children, parent)
        else:
            content = ItemsBlock(state, root, page.items, parent)
        content.setMaximumWidth(WIDEST)
        return content

    def _open_card(self, row: str) -> None:
        state = self._state
        card = state.cards.get(row)
        if card is None or (row in state.open_rows and card.body is not None):
            return
        place = state.work.live.row(row)
        for sibling in state.work.live.rows(str(place.parent), place.roster):
            if sibling.id != row and sibling.id in state.open_rows:
                self._close_card(sibling.id)
        card.set_open(True)

    def _close_card(self, row: str) -> None:
        card = self._state.cards.get(row)
        if card is None:
            self._state.open_rows.discard(row)
            return
        for frame in card.findChildren(QuestionFrame):
            frame.flush()
        card.set_open(False)

    def _first_question(self, row: str) -> Ref | None:
        for ref, block in self._state.blocks.items():
            if ref.row == row and isinstance(block, QuestionFrame) and block.input is not None and not block.isHidden():
                return ref
        return None

    def _refresh_cards(self, changes: Changes) -> None:
        live, cards = self._state.work.live, self._state.cards
        rows = {ref.row for ref in (*changes.refs, *changes.rosters) if live.has(ref)}
        chains = (self._state.work.structure.row_chain(live, row) for row in rows)
        for row in {held.id for chain in chains for held in chain}:
            if row in cards:
                cards[row].refresh_header()

    def _lay_out(self) -> None:
        """Have all sizes right now, not when the event loop comes round to it."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _bring_into_view(self, target: QWidget) -> None:
        self._show_target(target)
        # Heights of wrapped texts settle only in the event loop.
        QTimer.singleShot(0, target, partial(self._show_target, target))

    def _show_target(self, target: QWidget) -> None:
        body = self.widget()
        if body is None or not body.isAncestorOf(target):
            return
        top = target.mapTo(body, QPoint(0, 0)).y()
        seen = self.verticalScrollBar().value()
        if not seen <= top <= seen + self.viewport().height() - min(target.height(), 200):
            self.verticalScrollBar().setValue(max(0, top - 24))

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or self.widget() is None or not self.widget().isAncestorOf(new):
            return
        while new is not None and not isinstance(new, QuestionFrame | RosterBlock):
            new = new.parentWidget()
        if isinstance(new, QuestionFrame) or (isinstance(new, RosterBlock) and new.is_empty()):
            self._set_current(new.ref)

    def _set_current(self, ref: Ref | None) -> None:
        if ref == self.current:
            return
        for shown, is_current in ((self.current, False), (ref, True)):
            frame = self.frame(shown) if shown is not None else None
            if frame is not None:
                frame.set_current(is_current)
        self.current = ref
        self.current_changed.emit(ref)
