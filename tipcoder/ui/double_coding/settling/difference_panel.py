"""Panel with one difference: the question and its guidance, both sides beside each other, and what may be decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.framework.form.form import Question
from tipcoder.messages.settling import reason_name
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.passage_list import in_one_line, page_words, tip_of
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.double_coding.settling.both_readings import LETTERS, MarkSample
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput
from tipcoder.ui.widgets.inputs.make_input import make_input
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

_MOST_PASSAGES = 4

KEYS = {
    SettlingChoice.A: "1",
    SettlingChoice.B: "2",
    SettlingChoice.BOTH: "3",
    SettlingChoice.OTHER: "4",
    SettlingChoice.NOT_SETTLED: "5",
}


class SideColumn(QFrame):
    """Shows one side, 0 for A and 1 for B; both columns of a difference are alike.

    Signals:
        passage_chosen(Passage): it is to be shown in the judgment.
    """

    passage_chosen = Signal(object)

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self._side = side
        self.title = PlainLabel(self)
        theme.set_role(self.title, "strong")
        self.answer = PlainLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quotations: list[QuotationButton] = []
        self.passages: tuple[Passage, ...] = ()
        self._more = PlainLabel(self)
        theme.set_role(self._more, "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(MarkSample(side, self))
        head.addWidget(self.title)
        head.addStretch()
        self._quoted = QVBoxLayout()
        self._quoted.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.answer)
        layout.addLayout(self._quoted)
        layout.addWidget(self._more)
        layout.addStretch()

    def show_side(self, title: str, answer: str, passages: Sequence[Passage]) -> None:
        """Show who it is, what is answered, and the first of the passages that prove it."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.answer.setText(answer)
        for button in self.quotations:
            self._quoted.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.passages = tuple(passages)
        self.quotations = [QuotationButton(passage, self) for passage in passages[:_MOST_PASSAGES]]
        for button, passage in zip(self.quotations, passages, strict=False):
            button.clicked.connect(partial(self.passage_chosen.emit, passage))
            self._quoted.addWidget(button)
        more = len(passages) - len(self.quotations)
        self._more.setText(f"+ {more}")
        self._more.setVisible(more > 0)
        self.setAccessibleName(f"{' '.join(filter(None, (LETTERS[self._side], title)))}: {answer}")


class QuotationButton(QPushButton):
    """The first words of a passage in one line, which lead to it in the judgment."""

    def __init__(self, passage: Passage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pageButton")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = f"{in_one_line(passage)}  ({page_words(passage)})"
        self.setToolTip(tip_of(in_one_line(passage), page_words(passage)))
        self.setAccessibleName(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 8)
        self.setText(elided.replace("&", "&&"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDifference:
    """Content of the panel for a difference: both sides as (title, answer, passages), and the choices to offer.

    `asks_reason`: it is of a question that leads. `decided` says what was decided, "" for nothing.
    """

    question: str
    guidance: str
    sides: tuple[tuple[str, str, Sequence[Passage]], tuple[str, str, Sequence[Passage]]]
    choices: frozenset[SettlingChoice]
    disabled: frozenset[SettlingChoice] = frozenset()
    asks_reason: bool = False
    decided: str = ""
    is_row: bool = False


class DifferencePanel(Retranslating, QWidget):
    """Shows a difference, or that there is none.

    Signals:
        chosen(SettlingChoice): a button was pressed.
        skipped: the next difference is asked for.
        passage_chosen(Passage): it is to be shown in the judgment.
    """

    chosen = Signal(object)
    skipped = Signal()
    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_row = False
        self.question = PlainLabel(self)
        self.question.setWordWrap(True)
        theme.set_role(self.question, "strong")
        self.guidance = PlainLabel(self)
        self.guidance.setWordWrap(True)
        theme.set_role(self.guidance, "muted")
        self.a, self.b = SideColumn(0, self), SideColumn(1, self)
        self.decided = PlainLabel(self)
        self.decided.setWordWrap(True)
        self.reason_label, self.note_label = PlainLabel(self), PlainLabel(self)
        self.reason = QComboBox(self)
        self.reason.addItem("", None)
        for reason in SettlingReason:
            self.reason.addItem("", reason)
        self.note = QLineEdit(self)
        self.reason_label.setBuddy(self.reason)
        self.note_label.setBuddy(self.note)
        self.choice_buttons = {choice: QPushButton(self) for choice in SettlingChoice}
        self.skip_button = QPushButton(self)
        for choice, button in self.choice_buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.chosen.emit, choice))
        self.skip_button.setAutoDefault(False)
        self.skip_button.clicked.connect(self.skipped)
        for column in (self.a, self.b):
            column.passage_chosen.connect(self.passage_chosen)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.reason_label.setText(self.tr("Why read differently"))
        self.note_label.setText(self.tr("In a sentence"))
        self.reason.setItemText(0, self.tr("Choose a reason"))
        for place, reason in enumerate(SettlingReason, 1):
            self.reason.setItemText(place, reason_name(reason))
        for choice, button in self.choice_buttons.items():
            button.setText(f"{self._choice_words(choice)}  ({KEYS[choice]})")
        self.skip_button.setText(self.tr("Skip ({key})").format(key=self.tr("Space")))

    def show_difference(self, shown: ShownDifference) -> None:
        """Show a difference."""
        self._is_row = shown.is_row
        self.retranslate()
        self.question.setText(shown.question)
        self.guidance.setText(shown.guidance)
        self.guidance.setVisible(bool(shown.guidance))
        for column, side in zip((self.a, self.b), shown.sides, strict=True):
            column.show_side(*side)
            column.show()
        self.decided.setText(shown.decided)
        self.decided.setVisible(bool(shown.decided))
        for always in (self.note, self.note_label, self.skip_button):
            always.show()
        self.reason.setVisible(shown.asks_reason)
        self.reason_label.setVisible(shown.asks_reason)
        for choice, button in self.choice_buttons.items():
            button.setVisible(choice in shown.choices)
            button.setEnabled(choice not in shown.disabled)

    def show_none(self, words: str) -> None:
        """Say that there is no difference."""
        self.question.setText(words)
        parts = (self.a, self.b, self.guidance, self.decided, self.reason, self.reason_label, self.note)
        for part in (*parts, self.note_label, self.skip_button, *self.choice_buttons.values()):
            part.hide()

    def offers(self, choice: SettlingChoice) -> bool:
        """Return whether a choice is possible now."""
        button = self.choice_buttons[choice]
        return button.isEnabled() and not button.isHidden()

    def forget_why(self) -> None:
        """Empty the reason and the sentence, for the next difference."""
        self.note.clear()
        self.reason.setCurrentIndex(0)

    def quoted(self) -> tuple[Passage, ...]:
        """Return the passages of both sides, those of A first."""
        return (*self.a.passages, *self.b.passages)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.a, 1)
        sides.addWidget(self.b, 1)
        read = QWidget(self)
        reading = QVBoxLayout(read)
        reading.setContentsMargins(0, 0, 4, 0)
        reading.setSpacing(10)
        for widget in (self.question, self.guidance):
            reading.addWidget(widget)
        reading.addLayout(sides)
        reading.addWidget(self.decided)
        reading.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(read)
        why = QGridLayout()
        why.setSpacing(8)
        why.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(((self.reason_label, self.reason), (self.note_label, self.note))):
            why.addWidget(label, row, 0)
            why.addWidget(field, row, 1)
        choices = FlowLayout(across=8, down=8)
        for button in (*self.choice_buttons.values(), self.skip_button):
            choices.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(area, 1)
        layout.addLayout(why)
        layout.addLayout(choices)

    def _choice_words(self, choice: SettlingChoice) -> str:
        if self._is_row and choice is SettlingChoice.BOTH:
            return self.tr("Join with…")
        return {
            SettlingChoice.A: self.tr("Take A"),
            SettlingChoice.B: self.tr("Take B"),
            SettlingChoice.BOTH: self.tr("Both"),
            SettlingChoice.OTHER: self.tr("Other…"),
            SettlingChoice.NOT_SETTLED: self.tr("Not settled"),
        }[choice]


class AnswerDialog(Dialog):
    """Dialog in which a question is answered anew, in place of what either side says.

    Offers the ordinary field of a question, and the answer states that it allows.
    """

    def __init__(self, work: CodingWork, ref: Ref, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._ref, self._question = work, ref, question
        self._value = ""
        self.input = make_input(question, len(work.live.form.choices.get(question.choices, ())), self)
        if self.input is not None:
            self.input.answered.connect(self._take)
            self.body.addWidget(self.input)
        self.states = QComboBox(self)
        for state in question.states:
            self.states.addItem("", state)
        self.states.setVisible(len(question.states) > 1)
        self.states.currentIndexChanged.connect(self._offer)
        self.body.addWidget(self.states)
        self.accept_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Take this answer"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        label = self._work.text(self._question.label, self._ref) or self._question.name
        self.set_heading(label)
        self.states.setAccessibleName(label)  # Windows does not tell what is chosen in place of a name
        if isinstance(self.input, ChoiceInput):
            self.input.show_choices(self._work.choices.offered(self._ref, self._question))
        for place in range(self.states.count()):
            self.states.setItemText(place, state_name(AnswerState(self.states.itemData(place))))
        self._offer()

    def answer(self) -> Answer | None:
        """Return what is answered, None for nothing."""
        if self.input is not None:
            self.input.flush()
        state = AnswerState(self.states.currentData() or AnswerState.ANSWERED)
        if state is not AnswerState.ANSWERED:
            return Answer("", state)
        return Answer(self._value) if self._value else None

    @Slot(str)
    def _take(self, value: str) -> None:
        self._value = value
        if self.input is not None:
            self.input.show_value(value)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        is_value = self.states.currentData() in (None, AnswerState.ANSWERED)
        if self.input is not None:
            self.input.setEnabled(is_value)
        self.accept_button.setEnabled(not is_value or bool(self._value) or not isinstance(self.input, ChoiceInput))
