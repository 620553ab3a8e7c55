"""Panel of guided reading: one proposed answer at a time, why it is proposed, and what a person can do with it."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.coding.guided.card_texts import CardText
from tipcoder.ui.coding.judgment_proposals import Decided
from tipcoder.ui.coding.keys import GUIDED_KEY
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

MARGIN = 16
MOST_REASONS = 4
"""Lines of a card that say why, or of what is in conflict."""


class GuidedPanel(Retranslating, QFrame):
    """Panel that shows one card, with the keys that act on it while the card has the focus.

    Signals:
        take_asked: the value is to be entered with its evidence.
        reject_asked: it is wrong.
        correct_asked: it is to be entered and then corrected in the form.
        unclear_asked: the judgment contradicts itself.
        rival_chosen(int): one of those in conflict is right, counted from 0.
        step_asked(int): the next card (1), or the one before (-1).
        order_chosen(bool): cards are to come by the form.
        rejected_chosen(object): what was rejected is to be proposed again.
        closed: the panel is to be hidden.
    """

    take_asked = Signal()
    reject_asked = Signal()
    correct_asked = Signal()
    unclear_asked = Signal()
    rival_chosen = Signal(int)
    step_asked = Signal(int)
    order_chosen = Signal(bool)
    rejected_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card: CardText | None = None
        self._note: Callable[[], str] = str
        self._decided: Decided | None = None
        self._rejected: Sequence[tuple[str, object]] = ()
        self.heading, self.number = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.heading, "strong")
        theme.set_role(self.number, "muted")
        self.order = QComboBox(self)
        self.order.addItems(["", ""])
        self.order.activated.connect(self._choose_order)
        self.earlier, self.later, self.close_button = (QToolButton(self) for _ in range(3))
        for tool, icon in ((self.earlier, "chevron-left"), (self.later, "chevron-right"), (self.close_button, "x")):
            tool.setObjectName("quietButton")
            icons.set_icon(tool, icon, "muted")
        self.earlier.clicked.connect(partial(self.step_asked.emit, -1))
        self.later.clicked.connect(partial(self.step_asked.emit, 1))
        self.close_button.clicked.connect(self.closed)
        self.answer, self.note = PlainLabel(self), PlainLabel(self)
        for label in (self.answer, self.note):
            label.setWordWrap(True)
        self.place = ElidedLabel(self)
        self.why = tuple(ElidedLabel(self) for _ in range(MOST_REASONS))
        for label in (self.place, self.note, *self.why):
            theme.set_role(label, "muted")
        theme.set_role(self.answer, "strong")
        self.buttons = QWidget(self)
        self.take, self.reject, self.correct, self.unclear = (QPushButton(self) for _ in range(4))
        row = FlowLayout(self.buttons)
        for button, asked in (
            (self.take, self.take_asked),
            (self.reject, self.reject_asked),
            (self.correct, self.correct_asked),
            (self.unclear, self.unclear_asked),
        ):
            button.clicked.connect(asked)
            row.addWidget(button)
        for button in (self.reject, self.correct, self.unclear):
            theme.set_role(button, "quiet")
        icons.set_icon(self.take, "check", "accent")
        self.foot = ElidedLabel(self)
        theme.set_role(self.foot, "muted")
        self.rejected_button = QToolButton(self)
        self.rejected_button.setObjectName("quietButton")
        self.rejected_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.rejected_button.setMenu(self._menu)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 6, 8, 2)
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self.number, 1)
        for tool in (self.earlier, self.later, self.close_button):
            top.addWidget(tool)
        words = HeightColumn()
        words.setContentsMargins(MARGIN, 0, MARGIN, 4)
        words.setSpacing(1)
        for widget in (self.place, self.answer, *self.why, self.note, self.buttons):
            words.addWidget(widget)
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN, 0, 8, 2)
        below.setSpacing(8)
        below.addWidget(self.foot, 1)
        below.addWidget(self.order)
        below.addWidget(self.rejected_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(words)
        layout.addLayout(below)

    def show_card(self, card: CardText | None, number: int = 0, total: int = 0) -> None:
        """Show a card, counted from 1; None for none."""
        self._card = card
        self.number.setText(self.tr("{number} of {total}").format(number=number, total=total) if card else "")
        for widget in (self.earlier, self.later, self.place, self.answer, self.buttons):
            widget.setVisible(card is not None)
        for label, words in zip_longest(self.why, card.why[:MOST_REASONS] if card is not None else (), fillvalue=""):
            label.setText(words)
            label.setToolTip(plain_tip(words))
            label.setVisible(bool(words))
        if card is None:
            return
        self.place.setText(card.place)
        self.place.setVisible(bool(card.place))
        self.answer.setText(card.answer)
        self.take.setVisible(not card.is_conflict)
        self.correct.setVisible(card.can_correct and not card.is_conflict)
        self.unclear.setVisible(card.is_conflict)
        self.setAccessibleName(card.answer)
        self.setAccessibleDescription("\n".join(card.why))

    def show_note(self, note: Callable[[], str]) -> None:
        """Show a sentence in place of a card; `str` for none."""
        self._note = note
        self.note.setText(note())
        self.note.setVisible(bool(note()))

    def show_decided(self, decided: Decided | None, rejected: Sequence[tuple[str, object]]) -> None:
        """Show what was decided, and offer what was rejected: words and what is to be handed back."""
        self._decided, self._rejected = decided, rejected
        self.rejected_button.setVisible(bool(rejected))
        self.foot.setVisible(decided is not None)
        if decided is not None:
            words = self.tr("{taken} entered, {rejected} rejected, {conflicts} contradictory, {left} left")
            counted = words.format(
                taken=decided.taken, rejected=decided.rejected, conflicts=decided.conflicts, left=decided.left
            )
            self.foot.setText(counted)
            self.foot.setToolTip(plain_tip(counted))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Guided reading"))
        self.order.setItemText(0, self.tr("by judgment"))
        self.order.setItemText(1, self.tr("by form"))
        self.order.setAccessibleName(self.tr("Order of what is proposed"))
        for button, words, key in (
            (self.take, self.tr("Take it"), Qt.Key.Key_Return),
            (self.reject, self.tr("Reject"), Qt.Key.Key_Delete),
            (self.correct, self.tr("Correct it"), Qt.Key.Key_F2),
            (self.unclear, self.tr("Unclear"), Qt.Key.Key_U),
        ):
            button.setText(words)
            button.setToolTip(plain_tip(key_name(key)))
        for tool, words, key in (
            (self.earlier, self.tr("Before this one"), Qt.Key.Key_Up),
            (self.later, self.tr("Later"), Qt.Key.Key_Down),
        ):
            tool.setToolTip(plain_tip(f"{words} ({key_name(key)})"))
            tool.setAccessibleName(words)
        self.rejected_button.setText(self.tr("Rejected"))
        close = self.tr("Close")
        self.close_button.setToolTip(plain_tip(f"{close} ({key_name(GUIDED_KEY)})"))
        self.close_button.setAccessibleName(close)
        self.show_note(self._note)
        self.show_decided(self._decided, self._rejected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():  # a key held down counts once
            return
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self._card is None or not self._act(self._card, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _act(self, card: CardText, key: Qt.Key) -> bool:
        """Do what a key says to the card; return whether it says something."""
        rivals = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_asked.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Delete:
            self.reject_asked.emit()
        elif card.is_conflict and key in rivals[: len(card.why)]:
            self.rival_chosen.emit(rivals.index(key))
        elif card.is_conflict and key == Qt.Key.Key_U:
            self.unclear_asked.emit()
        elif not card.is_conflict and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_asked.emit()
        elif card.can_correct and not card.is_conflict and key == Qt.Key.Key_F2:
            self.correct_asked.emit()
        else:
            return False
        return True

    @Slot(int)
    def _choose_order(self, index: int) -> None:
        self.order_chosen.emit(index == 1)
        self.setFocus()

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for words, rejected in self._rejected:
            self._menu.addAction(words.replace("&", "&&")).triggered.connect(partial(self._choose_rejected, rejected))

    def _choose_rejected(self, rejected: object) -> None:
        self.rejected_chosen.emit(rejected)
