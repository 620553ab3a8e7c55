"""Delivered cases in the form: questions that are only read, and the evidence and remarks that came with answers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.framework.expressions.values import DATE
from tipcoder.framework.form.question_types import QuestionType, ValueKind
from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_words
from tipcoder.languages.registry import quoted
from tipcoder.languages.typed_values import typed_number, typed_time
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.menu import open_delivered_menu
from tipcoder.ui.coding.remarks.remark_card import status_word
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.inputs.read_only import DeliveredValue
from tipcoder.ui.widgets.plain_label import PlainLabel


class AttachmentsLabel(PlainLabel):
    """Passages that came with an answer or a row, or their number where their words are withheld; then remarks."""

    def __init__(self, work: CodingWork, ref: Ref, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._ref = ref
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self, "muted")
        self.refresh()

    def refresh(self) -> None:
        """Set the text in the language in use."""
        self.setText("\n".join((*self._evidence(), *self._remarks())))

    def _evidence(self) -> Iterator[str]:
        evidence = self._work.attachments.proofs.get(self._ref, ())
        unquoted = sum(passage.passages for passage in evidence if not passage.exact)
        if unquoted:
            yield QCoreApplication.translate("EvidenceRow", "%n passages", "", unquoted)
        for passage in evidence:
            if passage.exact:
                page = QCoreApplication.translate("Passages", "page {number}").format(number=passage.page)
                yield f"{quoted(passage.exact, ui_language.current())} · {passage.judgment}, {page}"

    def _remarks(self) -> Iterator[str]:
        for remark in self._work.attachments.remarks.get(self._ref, ()):
            words = remark.text or QCoreApplication.translate("Remarks", "%n remarks", "", remark.remarks)
            coder = f" ({remark.coder})" if remark.coder else ""
            yield f"{_status_prefix(remark.status)}{words}{coder}"


class DeliveredFrame(QuestionFrame):
    """Question of a delivered case. It offers its history and remarks, and cannot be answered."""

    attachments: AttachmentsLabel | None = None

    def words(self) -> str:
        """Return the words shown as the answer, or in its place."""
        return self.input.text() if isinstance(self.input, DeliveredValue) else ""

    def refresh_identifiers(self) -> None:
        """Show nothing: identifiers were decided on in the country."""

    def _build_input(self, name: str, hint: str) -> None:
        if self.question.type is QuestionType.NOTE:
            self.heading.menu_button.hide()
            return
        value = DeliveredValue(self)
        value.refused.connect(self.state.edit_refused)
        self.input = value
        self.column.addWidget(value)
        if has_attachments(self.work, self.ref):
            self.attachments = AttachmentsLabel(self.work, self.ref, self)
            self.column.addWidget(self.attachments)
        self._show_answer()
        value.set_names(name, hint)

    def _build_states(self, name: str) -> None:
        """Show no state buttons: a state is shown in words, as the answer."""

    def _show_answer(self) -> None:
        if not isinstance(self.input, DeliveredValue):
            return
        answer = self.work.live.answer(self.ref)
        words = self._answer_in_words(answer) if answer is not None else ""
        self.input.show_words(words or self._no_answer_words(), is_answer=bool(words))
        if self.attachments is not None:
            self.attachments.refresh()

    def _no_answer_words(self) -> str:
        delivered = self.work.live.form.delivered
        may_stay = delivered is not None and self.question.path in delivered.withheld
        is_left_out = self.work.live.answer(self.ref) is not None
        return self.tr("Not delivered") if may_stay or is_left_out else self.tr("No answer")

    def _answer_in_words(self, answer: Answer) -> str:
        """Return the answer in words, "" where only its existence was delivered."""
        if answer.state is not AnswerState.ANSWERED:
            return state_name(answer.state)
        labels = self.work.choices.labels_of(self.ref, self.question, answer.value)
        if labels:
            return "\n".join(labels)
        return _value_in_words(self.question.type, answer.value)

    def _open_menu(self) -> None:
        open_delivered_menu(self, self.heading.menu_button)


def has_attachments(work: CodingWork, ref: Ref) -> bool:
    """Return whether evidence or remarks came with an answer, or with a row (`Ref(row, "")`)."""
    return ref in work.attachments.proofs or ref in work.attachments.remarks


def _status_prefix(status: str) -> str:
    return f"{status_word(RemarkStatus(status))}: " if status in tuple(RemarkStatus) else ""


def _value_in_words(kind: QuestionType, value: str) -> str:
    """Return a value that is not chosen from a list in words; unchanged if it is not valid for its type."""
    if kind.holds in (ValueKind.NUMBER, ValueKind.CALCULATED):
        return typed_number(value, ui_language.locale().decimalPoint())
    if kind.is_date and DATE.fullmatch(value):
        day, _, time = value.partition("T")
        words = date_in_words(day, ui_language.current())
        return f"{words} {typed_time(time)}".rstrip() if words and time else words or value
    return typed_time(value) if kind.holds is ValueKind.TIME else value
