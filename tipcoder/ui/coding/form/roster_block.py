"""A roster of the form: a card for each row, and the button that adds one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Roster
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.icons import icon
from tipcoder.ui.widgets.plain_label import PlainLabel


class RosterBlock(FormBlock):
    """Cards in the order of the rows. `is_page` leaves out the heading, which the page has already."""

    def __init__(self, blocks: FormBlocks, ref: Ref, roster: Roster, parent: QWidget, *, is_page: bool = False) -> None:
        super().__init__(blocks, ref, parent)
        self._roster = roster
        self.column.setContentsMargins(12, 4 if is_page else 12, 0, 12)
        self.column.setSpacing(8)
        self._title = PlainLabel(self)
        theme.set_role(self._title, "strong")
        self._title.setVisible(not is_page)
        self._row_cards: list[RowCard] = []
        self.empty_label = PlainLabel(self)
        self.empty_label.setWordWrap(True)
        theme.set_role(self.empty_label, "muted")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.add_button = QPushButton(self)
        self.add_button.setIcon(icon("plus", "accent"))
        theme.set_role(self.add_button, "quiet")
        self.add_button.clicked.connect(self.add_row)
        self.column.addWidget(self._title)
        self.column.addWidget(self.empty_label)
        self.column.addLayout(self._cards)
        self.column.addWidget(self.add_button)
        self.column.setAlignment(self.add_button, Qt.AlignmentFlag.AlignLeft)
        self.sync_rows()

    def cards(self) -> tuple[RowCard, ...]:
        """Return the cards in order."""
        return tuple(self._row_cards)

    def is_empty(self) -> bool:
        """Whether the roster has no rows."""
        return not self._row_cards

    def sync_rows(self) -> None:
        """Add, remove and reorder cards so that there is one for each row; cards of rows that stay are kept."""
        rows = self.work.rows(self.ref)
        present = {card.row: card for card in self.cards()}
        for row, card in tuple(present.items()):
            if row not in rows:
                del present[row]
                self.blocks.remove_under(card)
                card.unregister()
                self._cards.removeWidget(card)
                card.hide()
                card.deleteLater()
        for index, row in enumerate(rows):
            card = present.get(row) or RowCard(self.blocks, row, self._roster, self)
            present[row] = card
            if self._cards.indexOf(card) != index:
                self._cards.removeWidget(card)
                self._cards.insertWidget(index, card)
            card.refresh()
            card.show()
        self._row_cards = [present[row] for row in rows]
        self.refresh()

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        title = self.work.roster_title(self.ref.row, self._roster)
        has_rows = bool(self._cards.count())
        self._title.setText(title)
        if self.work.is_delivered:
            empty = self.tr("No entries were delivered.")
        elif self._roster.count:
            empty = self.tr("Nothing here yet. Another answer says how many entries there are.")
        else:
            empty = self.tr("Nothing here yet. Add an entry for each one that the judgment tells apart.")
        self.empty_label.setText(empty)
        self.empty_label.setVisible(not has_rows)
        self.add_button.setText(self.tr("Add to: {roster}").format(roster=title))
        self.add_button.setVisible(is_relevant and not self._roster.count and not self.work.is_delivered)
        self.setVisible(is_relevant or bool(self.kept()))

    def add_row(self) -> None:
        """Add an empty row at the end and open it."""
        if self.work.apply(editing.add_row(self.work.live, self.ref.row, self._roster.key)):
            self.state.row_added.emit(self.work.live.rows(self.ref.row, self._roster.key)[-1].id)

    def focus_entry(self) -> None:
        """Put the cursor on the first entry, or on the button that adds one; where none can be added, here."""
        empty = self if self.work.is_delivered else self.add_button
        target = self._row_cards[0].header if self._row_cards else empty
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
