"""One page of the form: builds its blocks, keeps them up to date, and moves the cursor between them."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.retired import RetiredAnswer
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Item, Question, Roster, Section
from tipcoder.languages import ui_language
from tipcoder.services.retired import retired_answers
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.items_block import ItemsBlock, SectionBlock
from tipcoder.ui.coding.form.question_frame import QuestionFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.coding.structure import RETIRED, FormPage
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

MAX_WIDTH = 760
"""Pixels beyond which lines of a form are hard to read."""


class FormView(QScrollArea):
    """Scrolled page of a form.

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
        self._blocks: dict[Ref, FormBlock] = {}
        self.current: Ref | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def show_page(self, state: FormState, page: FormPage) -> None:
        """Build a page of a coding."""
        self.clear()
        if state is not self._state:
            state.remarks_changed.connect(self._refresh_remarks)
            state.findings_changed.connect(self._refresh_findings)
        blocks = FormBlocks(state, _make_block)
        self._state, self._page, self._blocks = state, page, blocks.by_ref
        outer = QWidget(self)
        outer.setObjectName("formBody")
        column = QVBoxLayout(outer)
        column.setContentsMargins(12, 4, 20, 40)
        column.addWidget(self._content(blocks, page, outer))
        column.addStretch(1)
        self.setWidget(outer)

    def page(self) -> FormPage | None:
        """Return the page shown, None for none."""
        return self._page

    def clear(self) -> None:
        """Save what is typed, and remove the page."""
        self.flush()
        body = self.takeWidget()
        if body is not None:
            for block in tuple(self._blocks.values()):
                block.unregister()
            body.hide()
            body.deleteLater()
        self._page = None
        self._set_current(None)

    def flush(self) -> None:
        """Save everything that is typed and not yet saved."""
        for frame in self._frames():
            frame.flush()

    def refresh(self, changes: Changes) -> None:
        """Update the blocks of what changed, and no others."""
        state = self._state
        if state is None:
            return
        before = state.cause
        state.note_hidden()
        if self.current is not None and not state.work.live.has(self.current):
            self._set_current(None)
        for ref in changes.rosters:
            block = self._blocks.get(ref)
            if isinstance(block, RosterBlock):
                block.sync_rows()
        causes = {ref for ref in (before, state.cause) if ref is not None}
        touched = [block for ref in changes.refs | causes if (block := self._blocks.get(ref)) is not None]
        for block in touched:
            block.refresh()
        for holder in {block.parentWidget() for block in touched}:
            if isinstance(holder, ItemsBlock):
                holder.refresh_bars()
        self._refresh_cards(changes)

    def refresh_evidence(self) -> None:
        """Show the present evidence for all answers of the page."""
        for frame in self._frames():
            if frame.evidence is not None:
                frame.refresh_evidence()

    def block(self, ref: Ref) -> FormBlock | None:
        """Return the block of a node, None while it is not on the page."""
        return self._blocks.get(ref)

    def card(self, row: str) -> RowCard | None:
        """Return the card of a row, None while it is not on the page."""
        card = self._blocks.get(Ref(row, ""))
        return card if isinstance(card, RowCard) else None

    def frame(self, ref: Ref) -> QuestionFrame | None:
        """Return the block of a question, None while it is not on the page."""
        block = self._blocks.get(ref)
        return block if isinstance(block, QuestionFrame) else None

    def current_frame(self) -> QuestionFrame | None:
        """Return the block of the current question."""
        return self.frame(self.current) if self.current is not None else None

    def focused_card(self) -> RowCard | None:
        """Return the card whose header has the focus."""
        holder = focused.parentWidget() if (focused := self.window().focusWidget()) is not None else None
        return holder if isinstance(holder, RowCard) and self.isAncestorOf(holder) else None

    def go_to(self, ref: Ref, *, highlight: bool = False) -> None:
        """Open the cards around a node of this page, scroll to it, and put the cursor there.

        `Ref(row, "")` is a row itself: its card is opened and its first question taken, or, to `highlight` it, only
        its header is shown.
        """
        state = self._state
        chain = state.work.structure.row_chain(state.work.live, ref.row)
        for row in chain[:-1] if highlight and not ref.key else chain:
            self._open_card(row.id)
        if not ref.key and not highlight:
            ref = self._first_question(ref.row) or ref
        target = self._blocks.get(ref)
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
        """Make a question the current one again after the page was rebuilt; the cursor stays where it is."""
        if ref in self._blocks:
            self._set_current(ref)

    def focus_current(self) -> None:
        """Put the cursor into the current question, or the first one of the page."""
        if self._state is None:
            return
        frame = self.current_frame()
        roster = self._blocks.get(self.current) if self.current is not None else None
        if frame is not None:
            frame.focus_input()
        elif isinstance(roster, RosterBlock):
            roster.focus_entry()
        else:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first question of the page, or, without questions, on the button that adds a row."""
        retired = self.widget().findChild(RetiredBlock) if self._page is RETIRED else None
        if retired is not None:
            retired.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        first = next((one for one in self._frames() if one.input is not None and not one.isHidden()), None)
        if first is not None:
            first.focus_input()
            self._set_current(first.ref)
            return
        rosters = (block for block in self._blocks.values() if isinstance(block, RosterBlock))
        roster = next(rosters, None)
        if roster is not None:
            roster.focus_entry()

    def toggle_row(self, row: str) -> None:
        """Open a card and close its siblings, or close it; its header stays in place on the screen."""
        card = self._blocks[Ref(row, "")]
        before = card.mapTo(self.viewport(), QPoint(0, 0)).y()
        if row in self._state.open_rows:
            self._close_card(row)
        else:
            self._open_card(row)
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(self.viewport(), QPoint(0, 0)).y() - before)

    def _content(self, blocks: FormBlocks, page: FormPage, parent: QWidget) -> QWidget:
        work = blocks.state.work
        if page is RETIRED:
            return RetiredBlock(work, parent)
        root = work.live.root
        node = page.node
        if isinstance(node, Roster):
            content: QWidget = RosterBlock(blocks, Ref(root, node.key), node, parent, is_page=True)
        else:
            content = ItemsBlock(blocks, root, node.children if node is not None else page.items, parent)
        content.setMaximumWidth(MAX_WIDTH)
        return content

    def _open_card(self, row: str) -> None:
        state = self._state
        card = self.card(row)
        if card is None or (row in state.open_rows and card.body is not None):
            return
        place = state.work.live.row(row)
        for sibling in state.work.live.rows(str(place.parent), place.roster):
            if sibling.id != row and sibling.id in state.open_rows:
                self._close_card(sibling.id)
        card.set_open(True)

    def _close_card(self, row: str) -> None:
        card = self.card(row)
        if card is None:
            self._state.open_rows.discard(row)
            return
        for frame in card.findChildren(QuestionFrame):
            frame.flush()
        card.set_open(False)

    def _first_question(self, row: str) -> Ref | None:
        frames = (one for one in self._frames() if one.ref.row == row)
        return next((one.ref for one in frames if one.input is not None and not one.isHidden()), None)

    def _frames(self) -> list[QuestionFrame]:
        return [block for block in self._blocks.values() if isinstance(block, QuestionFrame)]

    @Slot(object)
    def _refresh_remarks(self, refs: Collection[Ref]) -> None:
        for ref in refs:
            if ref in self._blocks:
                self._blocks[ref].refresh_remarks()

    @Slot(object)
    def _refresh_findings(self, refs: Collection[Ref]) -> None:
        for ref in refs:
            frame = self.frame(ref)
            if frame is not None:
                frame.refresh_identifiers()

    def _refresh_cards(self, changes: Changes) -> None:
        live = self._state.work.live
        rows = {ref.row for ref in (*changes.refs, *changes.rosters) if live.has(ref)}
        chains = (self._state.work.structure.row_chain(live, row) for row in rows)
        for row in {held.id for chain in chains for held in chain}:
            card = self.card(row)
            if card is not None:
                card.refresh()

    def _lay_out(self) -> None:
        """Update all sizes now, not when the event loop does."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _bring_into_view(self, target: QWidget) -> None:
        self._show_target(target)
        # Again in the event loop: only there are heights of wrapped texts final.
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


class RetiredBlock(Retranslating, QWidget):
    """Table of answers to questions of earlier versions of the framework: read and copied, never changed."""

    def __init__(self, work: CodingWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._intro = PlainLabel(self)
        self._intro.setWordWrap(True)
        theme.set_role(self._intro, "muted")
        self.table = WrappedTable(4, (0, 1, 2), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 12)
        layout.setSpacing(12)
        layout.addWidget(self._intro)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        work.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "These answers were given to an earlier version of the framework, and this one has no place for them. "
                "They are kept as they were, and go into the workbook as retired."
            )
        )
        headers = (self.tr("Question"), self.tr("Answer"), self.tr("Where it was"), self.tr("Version"))
        retired = retired_answers(self._work.coding, ui_language.current())
        self.table.show_rows(headers, [self._row(one) for one in retired])
        self.table.setAccessibleName(self.tr("Retired answers"))

    def _row(self, retired: RetiredAnswer) -> tuple[TableCell, ...]:
        state = retired.answer.state
        words = retired.words if state is AnswerState.ANSWERED else state_name(state)
        where = " \u203a ".join(f"{roster} {number}" for roster, number in retired.rows) or self.tr("The case itself")
        return TableCell(retired.question), TableCell(words), TableCell(where), TableCell(retired.version)


def _make_block(blocks: FormBlocks, row: str, item: Item, parent: QWidget) -> FormBlock:
    ref = Ref(row, item.key)
    if isinstance(item, Question):
        frame = DeliveredFrame if blocks.state.work.is_delivered else QuestionFrame
        return frame(blocks, ref, item, parent)
    if isinstance(item, Section):
        return SectionBlock(blocks, ref, item, parent)
    return RosterBlock(blocks, ref, item, parent)
