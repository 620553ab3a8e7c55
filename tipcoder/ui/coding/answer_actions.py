"""Actions on the current question or roster, by the keys of the coding page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from tipcoder.errors import UserError
from tipcoder.ui.coding.form.form_view import FormView
from tipcoder.ui.coding.form.matrix.column import MatrixColumn
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.keys import (
    CLEAR_KEY,
    HISTORY_KEY,
    NONE_KEY,
    PROPOSE_KEY,
    REJECT_KEY,
    REMARK_KEY,
    SAME_KEY,
    STATE_KEYS,
    TAKE_KEY,
)
from tipcoder.ui.coding.notices import PageNotices


class AnswerActions(QObject):
    """Does to the question or roster at the cursor what a key says, or says why that cannot be."""

    def __init__(self, view: FormView, notices: PageNotices, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._notices = notices

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys with what they do."""
        return {
            REMARK_KEY: self.show_remarks,
            CLEAR_KEY: self.clear_answer,
            NONE_KEY: self.toggle_none,
            HISTORY_KEY: self.show_history,
            PROPOSE_KEY: self.propose_term,
            SAME_KEY: self.take_same,
            TAKE_KEY: self.take_proposal,
            "Alt+Enter": self.take_proposal,
            REJECT_KEY: self.reject_proposal,
            **{key: partial(self.toggle_state, number) for number, key in enumerate(STATE_KEYS)},
        }

    def toggle_state(self, number: int) -> None:
        """Set or clear an answer state (numbered from 0) of the current question."""
        if (frame := self._editable_frame()) is not None:
            frame.toggle_state(number)

    def toggle_none(self) -> None:
        """Say of the current roster that the judgment has none of it, or no longer; say why where that cannot be."""
        if not self._notices.may_edit() or (roster := self._view.current_roster()) is None:
            return
        try:
            roster.toggle_none()
        except UserError as error:
            self._notices.show_error(error)

    def clear_answer(self) -> None:
        """Clear the answer to the current question, or what is said of the current roster."""
        if self._notices.may_edit() and (holder := self._view.current_frame() or self._view.current_roster()):
            holder.clear_answer()

    def take_same(self) -> None:
        """Answer the current column of a matrix as the column before it."""
        if isinstance(frame := self._editable_frame(), MatrixColumn):
            frame.take_same()

    def take_proposal(self) -> None:
        """Answer the current question with what is proposed."""
        if (frame := self._editable_frame()) is not None:
            frame.take_proposal()

    def reject_proposal(self) -> None:
        """Say that what the judgment proposes for the current question is wrong."""
        if (frame := self._editable_frame()) is not None:
            frame.work.reject_proposed(frame.ref)

    def show_history(self) -> None:
        """Show the history of the answer to the current question, or of what is said of the current roster."""
        holder = self._view.current_frame() or self._view.current_roster()
        if holder is not None:
            holder.ask_history()

    def show_remarks(self) -> None:
        """Show the remarks on the row whose card has the focus, else on the answer to the current question."""
        holder = self._view.focused_card() or self._view.current_frame()
        if holder is not None:
            holder.ask_remarks()

    def propose_term(self) -> None:
        """Propose a term that the choices of the current question lack."""
        if (frame := self._editable_frame()) is not None:
            frame.ask_term()

    def _editable_frame(self) -> QuestionFrame | None:
        """Return the block of the current question; of a coding that is only read none, and say so."""
        return self._view.current_frame() if self._notices.may_edit() else None
