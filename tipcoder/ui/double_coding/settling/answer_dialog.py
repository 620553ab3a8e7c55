"""Dialog in which a question is answered anew, in place of what either side says."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.form.form import Question
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput
from tipcoder.ui.widgets.inputs.make_input import make_input


class AnswerDialog(Dialog):
    """Offers the ordinary field of a question, and the answer states that it allows."""

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
        self.set_heading(self._work.text(self._question.label, self._ref) or self._question.name)
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
