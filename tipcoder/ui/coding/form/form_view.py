"""Form of a coding, one page at a time: shows pages, keeps them up to date, and moves the cursor in them."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import Changes
from tipcoder.ui.coding.form.block import FormBlock
from tipcoder.ui.coding.form.built_page import BuiltPage
from tipcoder.ui.coding.form.held_place import HeldPlace, top_in
from tipcoder.ui.coding.form.matrix.column import ColumnFoot
from tipcoder.ui.coding.form.page_builder import PageBuilder
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.structure import FormPage
from tipcoder.ui.widgets.height_column import HeightColumn, lay_out

MOST_KEPT = 4
"""Pages left last that are kept as they are."""


class FormView(QScrollArea):
    """Scrolled page of a form. What is in view is built at once, the rest of the page when nothing else is to be done.

    Signals:
        current_changed(Ref or None): another question, or roster without rows, is the current one.
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
        self._built: BuiltPage | None = None
        self._kept: dict[str, BuiltPage] = {}
        """Pages that were left, the last one last, by the keys of the pages."""
        self.current: Ref | None = None
        self._body = QWidget(self)
        self._body.setObjectName("formBody")
        self._column = HeightColumn(self._body)
        self._column.setContentsMargins(12, 4, 20, 40)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self._place = HeldPlace(self, self._body, self._current_question)
        self._builder = PageBuilder(self, self._place.scroll, self._place.in_hand)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def show_page(self, state: FormState, page: FormPage) -> None:
        """Show a page of a coding: build what is in view of it, or show it as it was kept."""
        if state is not self._state:
            self.clear()
            state.remarks_changed.connect(self._refresh_remarks)
            state.identifiers_changed.connect(self._refresh_identifiers)
            state.fold_toggled.connect(self.toggle_fold)
        self.flush()
        self._leave()
        self._state, self._page = state, page
        built = self._kept.pop(page.key, None)
        if built is None:
            built = BuiltPage.of(state, page, self._body)
            self._column.insertWidget(0, built.content)
        self._built = built
        built.content.show()
        built.catch_up()
        self._builder.turn_to(built.blocks)
        lay_out(self)
        self._place.scroll(0)

    def page(self) -> FormPage | None:
        """Return the page shown, None for none."""
        return self._page

    def clear(self, *, at_once: bool = False) -> None:
        """Save what is typed, and remove the page and those that are kept; `at_once`, before anything is painted."""
        self.flush()
        self._leave()
        while self._kept:
            self._kept.popitem()[1].delete(at_once=at_once)

    def flush(self) -> None:
        """Save everything that is typed and not yet saved."""
        for frame in self._frames():
            frame.flush()

    def refresh(self, changes: Changes) -> None:
        """Update the blocks of what changed, and no others."""
        state = self._state
        if state is None or self._built is None:
            return
        before = state.cause
        state.note_hidden()
        if self.current is not None and not state.work.live.has(self.current):
            self._set_current(None)
        refs = changes.refs | {ref for ref in (before, state.cause) if ref is not None}
        waiting = len(self._built.blocks.waiting)
        self._built.refresh(refs, changes.rosters)
        for kept in self._kept.values():
            kept.note(refs, changes.rosters)
        self._builder.rest()
        if len(self._built.blocks.waiting) > waiting:
            lay_out(self)
            self._builder.build_near()

    def refresh_in_place(self, changes: Changes) -> None:
        """Update blocks while somebody reads: the current question stays where it is seen, however others grow."""
        current = self._found(self.current) if self.current is not None else None
        before = top_in(current, self.viewport()) if current is not None else -1
        was_whole = current is not None and before + current.height() <= self.viewport().height()
        self.refresh(changes)
        lay_out(self)
        if current is not None and isValid(current) and 0 <= before < self.viewport().height():
            self._place.scroll_by(top_in(current, self.viewport()) - before)
            if was_whole:  # one of which only a part is seen was scrolled there, and is left so
                self._place.hold(current)

    def refresh_evidence(self) -> None:
        """Show the present evidence for all answers of the page."""
        if self._built is not None:
            self._built.refresh_evidence()
        for kept in self._kept.values():
            kept.note(is_evidence_new=True)

    def block(self, ref: Ref) -> FormBlock | None:
        """Return the block of a node with its parts, None while it is not on the page."""
        block = self._found(ref)
        if block is not None:
            self._builder.build(block)
        return block

    def card(self, row: str) -> RowCard | None:
        """Return the card of a row, None while it is not on the page."""
        card = self.block(Ref(row, ""))
        return card if isinstance(card, RowCard) else None

    def frame(self, ref: Ref) -> QuestionFrame | None:
        """Return the block of a question, None while it is not on the page."""
        block = self.block(ref)
        return block if isinstance(block, QuestionFrame) else None

    def current_frame(self) -> QuestionFrame | None:
        """Return the block of the current question."""
        return self.frame(self.current) if self.current is not None else None

    def current_roster(self) -> RosterBlock | None:
        """Return the roster of which a card or button has the focus, else the current one; None inside a question."""
        held: QWidget | None = self.window().focusWidget()
        while held is not None and self.isAncestorOf(held) and not isinstance(held, QuestionFrame | RosterBlock):
            held = held.parentWidget()
        if isinstance(held, QuestionFrame | RosterBlock):
            return held if isinstance(held, RosterBlock) else None
        block = self.block(self.current) if self.current is not None else None
        return block if isinstance(block, RosterBlock) else None

    def focused_card(self) -> RowCard | None:
        """Return the card whose header has the focus."""
        holder = focused.parentWidget() if (focused := self.window().focusWidget()) is not None else None
        return holder if isinstance(holder, RowCard) and self.isAncestorOf(holder) else None

    def go_to(self, ref: Ref, *, highlight: bool = False, to_add: bool = False) -> None:
        """Open the cards around a node of this page, scroll to it, and put the cursor there.

        `Ref(row, "")` is a row itself: its card is opened and its first question taken, or, to `highlight` it, only
        its header is shown. In a roster the cursor goes to its first row, or, `to_add` one, to the button for it.
        """
        with self._builder.waiting():
            target = self._uncover(ref, highlight=highlight)
            if target is None:
                return
            lay_out(self)
            self._place.show(target)
        self._builder.build_near(target)
        shown: QWidget = target
        entry = target if highlight else target.entry()
        if isinstance(entry, QuestionFrame):
            entry.focus_input()
            self._set_current(entry.ref)
        elif isinstance(entry, RosterBlock) and not highlight:
            focused = entry.focus_entry(to_add=to_add)
            shown = focused if to_add else target
            if entry.is_at_end():
                self._set_current(entry.ref)
        if highlight and isinstance(target, QuestionFrame | RowCard):
            target.highlight()
        self._place.hold(shown)

    def _uncover(self, ref: Ref, *, highlight: bool) -> FormBlock | None:
        """Open and unfold what holds a node, and build it. Returns its block, None while it is not on the page."""
        state = self._state
        chain = state.work.structure.row_chain(state.work.live, ref.row)
        opened = [self._open_card(row.id) for row in (chain[:-1] if highlight and not ref.key else chain)]
        self._unfold_around(ref)
        if not ref.key and not highlight:
            ref = self._first_question(ref.row) or ref
        target = self._found(ref)
        if target is not None:
            target.build()
            if any(opened):
                self._builder.build_from(target)
        return target

    def keep_current(self, ref: Ref) -> None:
        """Make a question the current one again after the page was rebuilt; the cursor stays where it is."""
        if self._found(ref) is not None:
            self._set_current(ref)

    def focus_current(self) -> None:
        """Put the cursor into the current question, or the first one of the page."""
        if self._state is None:
            return
        block = self.block(self.current) if self.current is not None else None
        if isinstance(block, QuestionFrame):
            block.focus_input()
        elif isinstance(block, RosterBlock):
            block.focus_entry()
        else:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first question of the page, or, without questions, on the button that adds a row."""
        if self._built is None:
            return
        if not self._built.blocks.by_ref:
            self._built.content.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._builder.build_near()
        first = next((frame for frame in self._frames() if frame.takes_cursor()), None)
        if first is not None:
            first.focus_input()
            self._set_current(first.ref)
            self._place.hold(first)
            return
        rosters = (block for block in self._built.blocks.by_ref.values() if isinstance(block, RosterBlock))
        roster = next(rosters, None)
        if roster is not None:
            roster.focus_entry()

    def toggle_row(self, row: str) -> None:
        """Open a card and close its siblings, or close it; its header stays in place on the screen."""
        card = self.card(row)
        if card is None:
            return
        before = top_in(card, self.viewport())
        if row in self._state.open_rows:
            self._close_card(row)
        else:
            self._open_card(row)
        lay_out(self)
        self._place.let_go()
        self._place.scroll_by(top_in(card, self.viewport()) - before)
        self._builder.build_near(card)

    @Slot(str, str)
    def toggle_fold(self, fold: str, row: str) -> None:
        """Show what a section has on demand and put the cursor there, or fold it; its button stays where it is then."""
        if self._state is None or self._built is None:
            return
        self.flush()
        if fold not in self._state.unfolded:
            shown = [ref for ref in self._unfold(fold) if ref.row == row]
            if shown:
                self.go_to(shown[0])
            return
        button = next((one for one in self._built.more_buttons() if (one.fold, one.row) == (fold, row)), None)
        before = top_in(button, self.viewport()) if button is not None else 0
        self._state.unfolded.discard(fold)
        self._built.refresh_fold(fold)
        lay_out(self)
        self._place.let_go()
        if button is not None and button.isVisibleTo(self._body):
            self._place.scroll_by(top_in(button, self.viewport()) - before)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._builder.build_near()

    def toggle_more(self) -> None:
        """Press the button for more questions around the cursor, else the first one of the page."""
        buttons = self._built.more_buttons() if self._built is not None else []
        widget: QWidget | None = self._found(self.current) if self.current is not None else None
        while widget is not None and widget is not self._body:
            inside = [button for button in buttons if button.parentWidget() is widget]
            if inside:
                buttons = inside
                break
            widget = widget.parentWidget()
        if buttons:
            buttons[0].click()

    def _unfold_around(self, ref: Ref) -> None:
        """Unfold what holds a node of the page, if it is folded."""
        state = self._state
        if self._built is not None and ref.key and ref in self._built.blocks.by_ref and state.is_folded(ref):
            self._unfold(state.work.structure.fold(state.work.live, ref))

    def _unfold(self, fold: str) -> list[Ref]:
        self._state.unfolded.add(fold)
        shown = self._built.refresh_fold(fold) if self._built is not None else []
        lay_out(self)
        self._builder.build_near()
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._place.show_whole():  # of what is higher than the view, what one has in hand is seen
            self._keep_focus_in_view(event.oldSize().height())
        self._builder.build_near()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._builder.build_near()

    def _keep_focus_in_view(self, before: int) -> None:
        """Scroll what has the focus into view again if a view of the height before showed it: a pane opened below."""
        focused = self.window().focusWidget()
        if focused is not None and self._body.isAncestorOf(focused):
            bottom = focused.mapTo(self.viewport(), QPoint(0, focused.height())).y()
            if self.viewport().height() < bottom <= before:
                self.ensureWidgetVisible(focused, 0, 0)

    def _leave(self) -> None:
        """Keep the page shown as it is, out of view, and delete the one kept longest if there are too many."""
        self._builder.turn_to(None)
        if self._built is not None and self._page is not None:
            self._built.content.hide()
            if (frame := self._current_question()) is not None:
                frame.set_current(False)
            self._kept[self._page.key] = self._built
            if len(self._kept) > MOST_KEPT:
                self._kept.pop(next(iter(self._kept))).delete()
        self._page = self._built = None
        self._set_current(None)

    def _found(self, ref: Ref) -> FormBlock | None:
        """Return the block of a node, with its parts or without them."""
        return self._built.blocks.find(ref) if self._built is not None else None

    def _current_question(self) -> QuestionFrame | None:
        found = self._found(self.current) if self.current is not None else None
        return found if isinstance(found, QuestionFrame) else None

    def _open_card(self, row: str) -> bool:
        """Open a card and close its siblings. Returns whether it was not open."""
        state = self._state
        card = self.card(row)
        if card is None or (row in state.open_rows and card.body is not None):
            return False
        place = state.work.live.row(row)
        for sibling in state.work.live.rows(str(place.parent), place.roster):
            if sibling.id != row and sibling.id in state.open_rows:
                self._close_card(sibling.id)
        card.set_open(True)
        return True

    def _close_card(self, row: str) -> None:
        card = self._found(Ref(row, ""))
        if not isinstance(card, RowCard):
            self._state.open_rows.discard(row)
            return
        for frame in card.findChildren(QuestionFrame):
            frame.flush()
        card.set_open(False)

    def _first_question(self, row: str) -> Ref | None:
        return next((one.ref for one in self._frames() if one.ref.row == row and one.takes_cursor()), None)

    def _frames(self) -> list[QuestionFrame]:
        return self._built.frames() if self._built is not None else []

    @Slot(object)
    def _refresh_remarks(self, refs: Collection[Ref]) -> None:
        if self._built is not None:
            self._built.refresh_remarks(refs)
        for kept in self._kept.values():
            kept.note(refs)

    @Slot(object)
    def _refresh_identifiers(self, refs: Collection[Ref]) -> None:
        if self._built is not None:
            self._built.refresh_identifiers(refs)
        for kept in self._kept.values():
            kept.note(refs)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._body.isAncestorOf(new):
            return
        while new is not None and not isinstance(new, QuestionFrame | RosterBlock):
            new = new.column if isinstance(new, ColumnFoot) else new.parentWidget()
        if isinstance(new, QuestionFrame) or (isinstance(new, RosterBlock) and new.is_at_end()):
            self._set_current(new.ref)

    def _set_current(self, ref: Ref | None) -> None:
        if ref == self.current:
            return
        for shown, is_current in ((self.current, False), (ref, True)):
            frame = self._found(shown) if shown is not None else None
            if isinstance(frame, QuestionFrame):
                frame.set_current(is_current)
        self.current = ref
        self._place.hold_current_soon()
        self.current_changed.emit(ref)
