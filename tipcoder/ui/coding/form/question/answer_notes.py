"""Notes below an input: dates that decide what is offered, a proposal, and what is wrong with the answer."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.analysis.completeness import Status
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.framework.form.form import Question
from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_words
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment_proposals import passage_in_words
from tipcoder.ui.coding.keys import EVIDENCE_KEY, PROPOSE_KEY, REJECT_KEY, TAKE_KEY
from tipcoder.ui.icons import set_icon
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput
from tipcoder.ui.widgets.inputs.date_time_input import DateTimeInput
from tipcoder.ui.widgets.inputs.typed_input import TypedInput
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

_DAY = 10


class AnswerNotes(QWidget):
    """The notes of one question. Each is hidden while there is nothing to say.

    Signals:
        taken(str): the person takes the proposal: the answer to save.
    """

    taken = Signal(str)

    def __init__(self, work: CodingWork, ref: Ref, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.proposal = ProposalLine(work, ref, question, self) if work.proposals.may_have(ref, question) else None
        self.dates = TermDatesLine(work, ref, self) if work.live.term_dates(ref) is not None else None
        for line in (self.proposal, self.dates):
            if line is not None:
                layout.addWidget(line)
        if self.proposal is not None:
            self.proposal.taken.connect(self.taken)

    def refresh(self, *, is_locked: bool) -> None:
        """Say what is so now."""
        if self.proposal is not None:
            self.proposal.refresh(is_locked=is_locked)
        if self.dates is not None:
            self.dates.refresh(is_locked=is_locked)

    def take(self) -> bool:
        """Take the proposal, if there is one; return whether there is."""
        return self.proposal is not None and self.proposal.take()

    @staticmethod
    def are_needed(work: CodingWork, ref: Ref, question: Question) -> bool:
        """Return whether a question can have notes at all."""
        return work.proposals.may_have(ref, question) or work.live.term_dates(ref) is not None


class ProposalLine(QWidget):
    """The answer that follows from others, to be taken by a click or a key. An answered question has none.

    Signals:
        taken(str): the answer to save.
    """

    taken = Signal(str)

    def __init__(self, work: CodingWork, ref: Ref, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self._work, self._ref, self._question = work, ref, question
        self._value = ""
        self._words = PlainLabel(self)
        self._words.setWordWrap(True)
        self.button = QPushButton(self)
        set_icon(self.button, "check", "accent")
        set_role(self.button, "quiet")
        self.button.clicked.connect(self.take)
        self._reject = QPushButton(self)
        set_role(self._reject, "quiet")
        self._reject.clicked.connect(self._reject_it)
        self._source = PlainLabel(self)
        self._source.setWordWrap(True)
        set_role(self._source, "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._source)

    def refresh(self, *, is_locked: bool) -> None:
        """Show the proposal as it is now."""
        is_open = self._work.live.answer(self._ref) is None
        found = self._work.proposals.of(self._ref, self._question) if is_open and not is_locked else None
        if found is None and not is_locked:
            self._show_judgment(is_open=is_open)
            return
        self._reject.hide()
        self._value = found.value if found else ""
        self.setVisible(found is not None)
        if found is None:
            return
        for part in (self._words, self.button):
            part.setVisible(bool(found.value))
        answer = self._work.choices.value_in_words(self._ref, self._question, found.value)
        said = (
            QCoreApplication.translate("Proposal", "Proposal: {answer}")
            if found.is_confirmed
            else QCoreApplication.translate("Proposal", "Proposal, not confirmed by a national lawyer: {answer}")
        )
        words = said.format(answer=answer)
        self._words.setText(words)
        self._source.setText(found.source)
        self._source.setVisible(bool(found.source))
        self._name_buttons(words)

    def _show_judgment(self, *, is_open: bool) -> None:
        """Show what the judgment proposes, or says instead of the answer."""
        found = self._work.proposals.in_judgment(self._ref)
        self._value = found.value if found is not None and is_open else ""
        self.setVisible(found is not None)
        for button in (self.button, self._reject):
            button.setVisible(found is not None and is_open)
        if found is None:
            return
        answer = self._work.choices.value_in_words(self._ref, self._question, found.value)
        if is_open:
            words = QCoreApplication.translate("Proposal", "From the judgment: {answer}").format(answer=answer)
        else:
            words = QCoreApplication.translate("Proposal", "The judgment has {answer}").format(answer=answer)
        self._words.setText(words)
        self._words.show()
        self._source.setText(passage_in_words(found.passage))
        self._source.show()
        self._name_buttons(words)

    def _name_buttons(self, words: str) -> None:
        self.button.setText(QCoreApplication.translate("Proposal", "Take it"))
        self._reject.setText(QCoreApplication.translate("Proposal", "Reject"))
        for button, key in ((self.button, TAKE_KEY), (self._reject, REJECT_KEY)):
            button.setToolTip(plain_tip(key_name(key)))
            button.setAccessibleDescription(words)

    def take(self) -> bool:
        """Take the proposal; return whether there is one."""
        value = self._value
        if value:
            self._keep_place(True)
            QApplication.instance().focusChanged.connect(self._give_place_back)
            self.taken.emit(value)
        return bool(value)

    def _reject_it(self) -> None:
        self._keep_place(True)
        QApplication.instance().focusChanged.connect(self._give_place_back)
        self._work.reject_proposed(self._ref)

    def _keep_place(self, is_kept: bool) -> None:
        """Keep the height of what goes, so that the questions below stay under the mouse."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(is_kept)
        self.setSizePolicy(policy)

    @Slot(QWidget, QWidget)
    def _give_place_back(self, _before: QWidget | None, now: QWidget | None) -> None:
        question = self.parentWidget().parentWidget()
        if now is not None and not question.isAncestorOf(now):
            QApplication.instance().focusChanged.disconnect(self._give_place_back)
            self._keep_place(False)


class TermDatesLine(PlainLabel):
    """Says on which dates the terms of a question depend. Hidden where they depend on none."""

    def __init__(self, work: CodingWork, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._ref = ref
        self.setWordWrap(True)
        set_role(self, "muted")

    def refresh(self, *, is_locked: bool) -> None:
        """Say it for the dates as they are now; an answered question needs no advice."""
        dates = self._work.live.term_dates(self._ref)
        self.setVisible(dates is not None and not is_locked)
        if dates is None:
            return
        words = self._offered(*dates)
        self.setText(words if self._work.live.answer(self._ref) else f"{words} {self._advice()}")

    def _offered(self, since: Ref | None, until: Ref | None) -> str:
        began, ended = self._date(since), self._date(until)
        if not (began or ended):
            words = QCoreApplication.translate("TermDates", "Of all times, as this is not known: {question}.")
            return words.format(question=self._named(since or until))
        if not began and until is not None:
            words = QCoreApplication.translate("TermDates", "In force at some time up to {date} ({question}).")
            return words.format(date=ended, question=self._named(until))
        words = QCoreApplication.translate("TermDates", "In force: {date} ({question}).")
        words = words.format(date=began, question=self._named(since))
        if since == until:
            return words
        if ended:
            later = QCoreApplication.translate("TermDates", "Later law too, up to {date}: it counts if it is milder.")
        else:
            later = QCoreApplication.translate("TermDates", "Later law too: it counts if it is milder.")
        return f"{words} {later.format(date=ended)}"

    def _advice(self) -> str:
        words = QCoreApplication.translate(
            "TermDates", "Missing? Check the date, take the answer for another one, or propose it ({keys})."
        )
        return words.format(keys=key_name(PROPOSE_KEY))

    def _date(self, ref: Ref | None) -> str:
        value = self._work.live.value(ref)[:_DAY] if ref else ""
        return date_in_words(value, ui_language.current()) if value else ""

    def _named(self, ref: Ref | None) -> str:
        return self._work.text(self._work.live.node(ref).label, ref) if ref else ""


def complaint_about(work: CodingWork, ref: Ref, question: Question, status: Status) -> str:
    """Return the sentence about what is wrong with an answer by its status; "" for nothing."""
    if status in (Status.WRONG, Status.WARNING):
        fallback = QCoreApplication.translate(
            "QuestionFrame", "The framework does not allow this answer. Please check it."
        )
        return work.text(question.constraint_message, ref) or fallback
    if status is Status.UNPROVED:
        words = QCoreApplication.translate(
            "QuestionFrame", "Mark the passage that proves it: select its words in the judgment and press {key}."
        )
        return words.format(key=EVIDENCE_KEY)
    return work.text(question.required_message, ref) if status is Status.MISSING else ""


def kept_answer(work: CodingWork, ref: Ref, question: Question, shown: AnswerInput | None) -> str:
    """Name the earlier answer, which is kept while what is typed cannot be saved; "" for none."""
    answer = work.live.answer(ref)
    if answer is None:
        return ""
    if answer.state is not AnswerState.ANSWERED:
        words = state_name(answer.state)
    elif isinstance(shown, TypedInput | DateTimeInput):
        words = shown.text_of(answer.value)
    else:
        words = work.choices.value_in_words(ref, question, answer.value)
    return QCoreApplication.translate("QuestionFrame", "The earlier answer is kept: {answer}").format(answer=words)


def offer_to_propose() -> str:
    """Offer to propose a term where none fits what was typed."""
    keys = key_name(PROPOSE_KEY)
    return QCoreApplication.translate("QuestionFrame", "Is it missing there? Propose it: {keys}").format(keys=keys)
