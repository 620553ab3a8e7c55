"""Sentence about what is wrong with an answer: what cannot be saved above all, else what the framework says of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from tipcoder.analysis.completeness import Status
from tipcoder.domain.answers import Ref
from tipcoder.framework.form.form import Question
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.question.answer_notes import complaint_about, kept_answer, offer_to_propose
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput, ChoiceInput
from tipcoder.ui.widgets.plain_label import PlainLabel


class AnswerComplaint:
    """Complaint about the answer to one question, made at first use."""

    def __init__(self, work: CodingWork, ref: Ref, question: Question, make: Callable[[], "Complaint"]) -> None:
        """`make` makes the sentence in its place."""
        self._work, self._ref, self._question = work, ref, question
        self._make = make
        self._fault = ""
        self._shown: Complaint | None = None

    def set_fault(self, sentence: str) -> None:
        """Keep what cannot be saved and why; "" for no fault."""
        self._fault = sentence

    def refresh(self, status: Status, shown: AnswerInput | None, *, can_propose: bool) -> None:
        """Show what is wrong now, by the status of the answer and the input that shows it."""
        if self._fault:
            offer = offer_to_propose() if isinstance(shown, ChoiceInput) and can_propose else ""
            kept = kept_answer(self._work, self._ref, self._question, shown)
            words, is_warning = " ".join(filter(None, (self._fault, offer, kept))), False
        else:
            words = complaint_about(self._work, self._ref, self._question, status)
            is_warning = status is not Status.WRONG
        if self._shown is None and words:
            self._shown = self._make()
        if self._shown is not None:
            self._shown.show_text(words, is_warning=is_warning)

    def text(self) -> str:
        """Return the sentence shown, "" for none."""
        return self._shown.text() if self._shown is not None else ""


class Complaint(QFrame):
    """Sentence about what is wrong with an answer, with an icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = PlainLabel(self)
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def show_text(self, text: str, *, is_warning: bool) -> None:
        """Show a sentence; "" hides it."""
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
        if text != self._text.text():
            colour = "warning" if is_warning else "danger"
            self._picture.setPixmap(icons.pixmap("triangle-alert" if is_warning else "circle-alert", 16, colour))
            theme.set_role(self._text, "warning" if is_warning else "error")
            self._text.setText(text)
            self.setAccessibleName(text)

    def text(self) -> str:
        """Return the sentence shown, "" for none."""
        return self._text.text() if not self.isHidden() else ""
