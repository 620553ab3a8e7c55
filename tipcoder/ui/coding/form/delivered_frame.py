"""One question of a delivered case: what was answered, in words, or a quiet word where nothing came."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.typed_values import typed_number, typed_time
from tipcoder.framework.expressions.values import DATE
from tipcoder.framework.form.question_types import QuestionType, ValueKind
from tipcoder.languages import ui_language
from tipcoder.ui.coding.form.attachments_label import BesideLabel, has_beside
from tipcoder.ui.coding.form.question_frame import QuestionFrame
from tipcoder.ui.coding.form.question_parts import HISTORY_KEY
from tipcoder.ui.coding.remarks.remark_button import REMARK_KEY
from tipcoder.ui.icons import icon
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.inputs.date_words import date_in_words
from tipcoder.ui.widgets.inputs.delivered_value import DeliveredValue


class DeliveredFrame(QuestionFrame):
    """Its history and its remarks are there; nothing else can be done with it."""

    _beside: BesideLabel | None = None

    def words_beside(self) -> str:
        """Return what is shown of proofs and remarks that came with the answer."""
        return self._beside.text() if self._beside is not None else ""

    def words(self) -> str:
        """Return what is shown as the answer."""
        return self.input.text() if isinstance(self.input, DeliveredValue) else ""

    def refresh_identifiers(self) -> None:
        """Show nothing: what identifies a person was decided on in the country."""

    def _build_input(self, name: str, hint: str) -> None:
        if self.question.type is QuestionType.NOTE:
            self._heading.menu_button.hide()
            return
        value = DeliveredValue(self)
        value.refused.connect(self.state.edit_refused)
        self.input = value
        self.column.addWidget(value)
        if has_beside(self.work, self.ref):
            self._beside = BesideLabel(self.work, self.ref, self)
            self.column.addWidget(self._beside)
        self._show_answer()
        value.set_names(name, hint)

    def _build_states(self, name: str) -> None:
        """Show none: a state stands where the answer stands."""

    def _show_answer(self) -> None:
        if not isinstance(self.input, DeliveredValue):
            return
        answer = self.work.live.answer(self.ref)
        words = self._in_words(answer) if answer is not None else ""
        self.input.show_words(words or self._none(), is_answer=bool(words))
        if self._beside is not None:
            self._beside.refresh()

    def _none(self) -> str:
        delivered = self.work.live.form.delivered
        may_stay = delivered is not None and self.question.path in delivered.withheld
        is_left_out = self.work.live.answer(self.ref) is not None
        return self.tr("Not delivered") if may_stay or is_left_out else self.tr("No answer")

    def _in_words(self, answer: Answer) -> str:
        """Return the answer as a person reads it, "" for one that says no more than that there was one."""
        if answer.state is not AnswerState.ANSWERED:
            return state_name(answer.state)
        labels = self.work.labels_of(self.ref, self.question, answer.value)
        if labels:
            return "\n".join(labels)
        return _value_in_words(self.question.type, answer.value)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = menu.addAction(icon("history"), QCoreApplication.translate("QuestionFrame", "History"))
        history.triggered.connect(self.ask_history)
        remarks = menu.addAction(icon("message-square"), QCoreApplication.translate("QuestionFrame", "Remarks…"))
        remarks.triggered.connect(self.ask_remarks)
        for action, key in ((history, HISTORY_KEY), (remarks, REMARK_KEY)):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        button = self._heading.menu_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _value_in_words(kind: QuestionType, value: str) -> str:
    """Return a value that is not chosen from a list; one that is none of its kind as it stands."""
    locale = ui_language.locale()
    if kind.holds in (ValueKind.NUMBER, ValueKind.CALCULATED):
        return typed_number(value, locale.decimalPoint())
    if kind.is_date and DATE.fullmatch(value):
        day, _, time = value.partition("T")
        words = date_in_words(day, locale)
        return f"{words} {typed_time(time)}".rstrip() if words and time else words or value
    return typed_time(value) if kind.holds is ValueKind.TIME else value
