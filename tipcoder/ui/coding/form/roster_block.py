"""A roster of the form: a card for each row, the button that adds one, and the one that says that there are none."""

from collections.abc import Collection, Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.framework.form.form import Roster
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.focus_order import join_focus_order, links_in, stop_before, stops_in
from tipcoder.ui.coding.form.row_card import CLOSED_HEIGHT, RowCard
from tipcoder.ui.coding.keys import ADD_KEY, COPY_KEY, NONE_KEY
from tipcoder.ui.coding.row_actions import add_row, add_words, can_add_row, duplicate_row
from tipcoder.ui.icons import icon, set_icon
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.text.status_words import state_meaning, state_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

AT_ONCE, AT_A_TIME = 24, 16
"""Cards that are made at first, which is more than most windows show, and those made in one step after that."""
SPACING = 8
_REST = ""
"""Stands for the widget that keeps the place of rows, where others are named by their ids."""


class RosterBlock(FormBlock):
    """Cards in the order of the rows. `is_page` leaves out the heading, which the page has already.

    Of many rows the first have their cards at once, and those that one goes to with what is nearest after them; one
    widget keeps the place of the others until they are made.
    """

    def __init__(self, blocks: FormBlocks, ref: Ref, roster: Roster, parent: QWidget, *, is_page: bool = False) -> None:
        super().__init__(blocks, ref, parent)
        self._roster = roster
        self._is_page = is_page
        self.column.setContentsMargins(12, 4 if is_page else 12, 0, 12)
        self.column.setSpacing(8)
        self._title = PlainLabel(self)
        theme.set_role(self._title, "strong")
        self._title.setVisible(not is_page)
        self._row_cards: list[RowCard] = []
        self.empty_label = PlainLabel(self)
        self.empty_label.setWordWrap(True)
        theme.set_role(self.empty_label, "muted")
        self._cards = HeightColumn()
        self._cards.setSpacing(SPACING)
        self._later: tuple[str, ...] = ()
        """Rows whose cards are not made yet, all in one place: after as many cards as `_head` says."""
        self._head = 0
        self._rest = _Rest(self)
        self._buttons = QWidget(self)
        self.add_button = QPushButton(self._buttons)
        set_icon(self.add_button, "plus", "accent")
        theme.set_role(self.add_button, "quiet")
        self.add_button.clicked.connect(self.add_row)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.add_button, key, self.add_row, HERE)
        self.none_button = QToolButton(self._buttons)
        self.none_button.setCheckable(True)
        self.none_button.setObjectName("stateButton")
        self.none_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.none_button.setIconSize(QSize(14, 14))
        self.none_button.clicked.connect(self.toggle_none)
        self._copy_button: QPushButton | None = None
        row = FlowLayout(self._buttons, across=8, down=4)
        row.addWidget(self.add_button)
        row.addWidget(self.none_button)
        self.column.addWidget(self._title)
        self.column.addWidget(self.empty_label)
        self._cards.addWidget(self._rest)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._buttons)
        self.sync_rows()

    def cards(self) -> tuple[RowCard, ...]:
        """Return the cards in order, with their parts."""
        self.make_cards(len(self._later))
        for card in self._row_cards:
            card.build()
        return tuple(self._row_cards)

    @property
    def copy_button(self) -> QPushButton:
        """Button that duplicates the last row, made at first use: a roster without rows has none."""
        if self._copy_button is None:
            button = self._copy_button = QPushButton(self._buttons)
            set_icon(button, "copy", "accent")
            theme.set_role(button, "quiet")
            button.clicked.connect(self.copy_last)
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                add_shortcut(button, key, self.copy_last, HERE)
            self._buttons.layout().addWidget(button)
            join_focus_order((button,), self.add_button)
        return self._copy_button

    @property
    def holds_blocks(self) -> bool:
        return bool(self._row_cards)

    def takes_cursor(self) -> bool:
        return not self.isHidden()

    def is_empty(self) -> bool:
        """Return whether the roster has no rows."""
        return not self._row_cards

    def sync_rows(self) -> None:
        """Add, remove and reorder cards so that there is one for each row; cards of rows that stay are kept."""
        rows = self.work.rows(self.ref)
        if self._row_cards and not self._later:
            self._show_rows(rows, min(self._head, len(rows)))
            return
        made = {card.row for card in self._row_cards}.union(self.state.open_rows)
        start, end = _longest_without(made, rows, AT_ONCE)
        self._show_rows(rows, start, end)

    def make_cards(self, count: int, *, is_last: bool = False) -> None:
        """Make cards of this many more rows: of the first that have none, or of the last."""
        if count:
            first, end = self._head, self._head + len(self._later)
            rows = [card.row for card in self._row_cards]
            rows[first:first] = self._later
            if is_last:
                self._show_rows(rows, first, max(first, end - count))
            else:
                self._show_rows(rows, min(first + count, end), end)

    def make_row(self, row: str) -> None:
        if row in self._later:
            place = self._later.index(row)
            from_end = len(self._later) - place
            self.make_cards(min(place + 1, from_end), is_last=from_end <= place)

    def build_on(self) -> None:
        seen = self._rest.visibleRegion().boundingRect()
        self.make_cards(AT_A_TIME, is_last=seen.top() > 0 and seen.bottom() == self._rest.rect().bottom())

    def kept_place(self) -> QWidget:
        return self._rest

    def _show_rows(self, all_rows: Sequence[str], start: int, end: int | None = None) -> None:
        """Show cards of all rows but those from the place `start` to before `end`, and keep the place of these."""
        end = start if end is None else end
        before = self._in_order()
        entry = stop_before(stops_in(self._row_cards[0] if self._row_cards else self._rest)[0])
        present: dict[str, QWidget] = {card.row: card for card in self._row_cards}
        present[_REST] = self._rest
        self._later, self._head = tuple(all_rows[start:end]), start
        shown = (*all_rows[:start], _REST, *all_rows[end:])
        wanted = set(shown)
        for row in before:
            if row not in wanted:
                self._drop(present.pop(row))
        kept = [row for row in shown if row in present]
        if kept != [row for row in before if row in wanted]:
            self._sort([present[row] for row in kept])
        same = _same(shown, before)
        title = self.work.entry_title(self.ref.row, self._roster)
        for index, row in enumerate(shown[min(same, start) :], min(same, start)):
            found = present.get(row)
            if isinstance(found, RowCard):
                found.show_place(title)
            elif found is None:
                card = present[row] = RowCard(self.blocks, row, self._roster, self)
                self._cards.insertWidget(index, card)
                card.show()
        in_order = [present[row] for row in shown]
        self._row_cards = [card for card in in_order if isinstance(card, RowCard)]
        self._keep_place()
        self._order(in_order, same, len(shown) - _same(shown[same:][::-1], before[same:][::-1]), entry)
        self.refresh()

    def _in_order(self) -> list[str]:
        """Return the rows that have cards, with a mark where the place of the others is kept."""
        rows = [card.row for card in self._row_cards]
        rows.insert(self._head, _REST)
        return rows

    def _keep_place(self) -> None:
        """Keep the place of the cards that are not made yet, and let screen readers say which they are."""
        if not self._later:
            self.blocks.waiting.pop(self, None)
            self._rest.hide()
            return
        first, last = self._head + 1, self._head + len(self._later)
        self._rest.setFixedHeight(len(self._later) * (CLOSED_HEIGHT + SPACING) - SPACING)
        self._rest.setAccessibleName(f"{self.work.roster_title(self.ref.row, self._roster)} {first}–{last}")
        self._rest.show()
        self.blocks.waiting[self] = None

    def _first(self) -> RowCard:
        self._row_cards[0].build()
        return self._row_cards[0]

    def _drop(self, card: QWidget) -> None:
        self._cards.removeWidget(card)
        self.blocks.discard(card)

    def _sort(self, cards: list[QWidget]) -> None:
        """Put the cards that stay into another order."""
        for index, card in enumerate(cards):
            if self._cards.indexOf(card) != index:
                self._cards.removeWidget(card)
                self._cards.insertWidget(index, card)

    def _order(self, in_order: list[QWidget], first: int, end: int, entry: QWidget) -> None:
        """Let the Tab key, and screen readers, go through the cards in their order, then to the buttons.

        Only those from the `first` to before the `end` are others than before; `entry` is the stop before all cards.
        """
        parts = in_order[first:end]
        following = in_order[end] if end < len(in_order) else self._buttons
        for part in parts:
            part.stackUnder(following)
        if parts:
            join_focus_order(links_in(*parts), stops_in(in_order[first - 1])[-1] if first else entry)

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        title = self.work.roster_title(self.ref.row, self._roster)
        has_rows = not self.is_empty()
        self._title.setText(title)
        is_none = self.work.live.answer(self.ref) is not None and not has_rows
        if is_none:
            empty = state_name(AnswerState.NONE) if self.work.is_read_only else state_meaning(AnswerState.NONE)
        elif self.work.is_delivered:
            empty = self.tr("No entries were delivered.")
        elif self.work.is_read_only:
            empty = self.tr("No entries.")
        elif self._roster.count:
            empty = self.tr("Nothing here yet. Another answer says how many entries there are.")
        elif self._roster.emptiness is not None:
            empty = self.tr(
                "Not yet asked. Add an entry for each one that the judgment tells apart, or say that it has none."
            )
        else:
            empty = self.tr("Nothing here yet. Add an entry for each one that the judgment tells apart.")
        self.empty_label.setText(empty)
        self.empty_label.setVisible(not has_rows)
        self.add_button.setText(add_words(self.work, self.ref))
        self.add_button.setToolTip(plain_tip(f"{self.add_button.text()} ({ADD_KEY})"))
        can_add = can_add_row(self.work, self.ref)
        self.add_button.setVisible(can_add)
        if self._copy_button is not None or (can_add and has_rows):
            self._offer_copy(can_add and has_rows)
        self.none_button.setVisible(can_add and not has_rows and (is_none or self._roster.emptiness is not None))
        self.none_button.setChecked(is_none)
        self.none_button.setIcon(icon("check", "accent") if is_none else QIcon())
        self.none_button.setText(state_name(AnswerState.NONE))
        self.none_button.setMinimumHeight(self.add_button.sizeHint().height())  # one line of buttons
        self.none_button.setToolTip(plain_tip(f"{state_meaning(AnswerState.NONE)} ({NONE_KEY})"))
        self.none_button.setAccessibleName(state_name(AnswerState.NONE))
        self.none_button.setAccessibleDescription(title)
        self.setVisible((is_relevant or bool(self.kept())) and (self._is_page or not self.state.is_folded(self.ref)))

    def _offer_copy(self, is_offered: bool) -> None:
        self.copy_button.setVisible(is_offered)
        self.copy_button.setText(self.tr("Duplicate the last entry"))
        words = self.tr("A new entry with the same answers, of which you change what differs ({key})")
        self.copy_button.setToolTip(plain_tip(words.format(key=COPY_KEY)))
        self.copy_button.setAccessibleDescription(self._title.text())

    def copy_last(self) -> None:
        """Duplicate the last row and open the copy."""
        duplicate_row(self.state, self.work.rows(self.ref)[-1])

    def add_row(self) -> None:
        """Add an empty row at the end and open it."""
        add_row(self.state, self.ref)

    def toggle_none(self) -> None:
        """Say that the judgment has none of it, or no longer.

        Raises:
            UserError: roster_has_rows, roster_needs_rows.
        """
        self.none_button.setChecked(not self.none_button.isChecked())  # it shows what is saved, not what was pressed
        self.work.toggle_none(self.ref)

    def clear_answer(self) -> None:
        """Take back that the judgment has none of it."""
        self.work.set_answer(self.ref, None)

    def ask_history(self) -> None:
        """Ask when and by whom it was said that there are none."""
        self.state.history_asked.emit(self.ref)

    def focus_entry(self, *, to_add: bool = False) -> QWidget:
        """Put the cursor on the first entry, or, `to_add` one, on the button for it; return what has it."""
        adding = self.add_button if can_add_row(self.work, self.ref) else self
        target = self._first().header if self._row_cards and not to_add else adding
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return target

    def enter_rest(self, reason: Qt.FocusReason, *, is_back: bool) -> None:
        """Put the cursor on the first card that was not made yet, or, `is_back`, on the last of them."""
        first, count = self._head, min(AT_A_TIME, len(self._later))
        self.make_cards(count, is_last=is_back)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._row_cards[first + count - 1 if is_back else first].setFocus(reason)

    def is_at_end(self) -> bool:
        """Return whether the cursor is where a row would be added."""
        return self.is_empty() or self.add_button.hasFocus()


def _longest_without(made: Collection[str], rows: Sequence[str], first: int) -> tuple[int, int]:
    """Return where the longest span of rows that are not made begins and ends, of those from the `first` on."""
    longest = begun = len(rows), len(rows)
    for place, row in enumerate(rows[first:], first):
        begun = (place + 1, place + 1) if row in made else (min(begun[0], place), place + 1)
        longest = max(longest, begun, key=lambda span: span[1] - span[0])
    return longest


def _same(rows: Sequence[str], others: Sequence[str]) -> int:
    """Count the rows with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(rows, others, strict=False)))


class _Rest(QWidget):
    """Keeps the place of cards that are not made yet; the Tab key makes them and goes into them."""

    def __init__(self, roster: RosterBlock) -> None:
        super().__init__(roster)
        self._roster = roster
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the first card, or, backwards, to the last."""
        super().focusInEvent(event)
        is_back = event.reason() is Qt.FocusReason.BacktabFocusReason
        self._roster.enter_rest(event.reason(), is_back=is_back)
