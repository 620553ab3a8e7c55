"""One question in one row: heading, hint, guidance, input, answer states, complaint, evidence, identifiers."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from tipcoder.analysis.completeness import Status
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Privacy, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence import EvidenceRow, takes_evidence
from tipcoder.ui.coding.form.block import FormBlocks, HiddenBar
from tipcoder.ui.coding.form.lazy_block import CurrentBlock
from tipcoder.ui.coding.form.question.answer_notes import AnswerNotes
from tipcoder.ui.coding.form.question.complaint import AnswerComplaint, Complaint
from tipcoder.ui.coding.form.question.heading import Guidance, QuestionHeading
from tipcoder.ui.coding.form.question.menu import StateMenu, open_question_menu
from tipcoder.ui.coding.identifiers import IdentifierLine
from tipcoder.ui.coding.term_proposals import asked_taxonomy
from tipcoder.ui.save_state import SaveState
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput, ChoiceInput, OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import MANY
from tipcoder.ui.widgets.inputs.make_input import MOST_RADIOS, make_input
from tipcoder.ui.widgets.inputs.typed_input import TypedInput
from tipcoder.ui.widgets.plain_label import PlainLabel

INDENT = 12

LINE, CHARACTER = 20, 7
MARGINS = 24
FIELD, MANY_LINES, CHOICE, EVIDENCE = 36, 88, 26, 34
NARROWEST = 200
BUTTONS = 150
"""Pixels of a heading that its buttons take."""


def expected_height(work: CodingWork, ref: Ref, question: Question, width: int) -> int:
    """Return about how high the block of a question will be in this width."""
    room = max(width, NARROWEST)
    texts = (work.text(question.label, ref), room - BUTTONS), (work.text(question.hint, ref), room)
    height = MARGINS + sum(-(-len(text) * CHARACTER // max(broad, 50)) * LINE for text, broad in texts)
    return height + _input_height(work, question) + len(work.live.evidence(ref)) * EVIDENCE


def _input_height(work: CodingWork, question: Question) -> int:
    choices = len(work.live.form.choices.get(question.choices, ()))
    if question.type is QuestionType.NOTE:
        return 0
    if question.type in (QuestionType.SELECT_MULTIPLE, QuestionType.RANK):
        return FIELD if choices >= MANY else choices * CHOICE
    if question.type is QuestionType.SELECT_ONE and choices <= MOST_RADIOS:
        return choices * CHOICE
    return MANY_LINES if "multiline" in question.appearance.split() else FIELD


class QuestionFrame(CurrentBlock):
    """Block of a question. Its parts are made when it is relevant and comes near: till then it costs little."""

    heading: QuestionHeading

    def __init__(self, blocks: FormBlocks, ref: Ref, question: Question, parent: QWidget) -> None:
        super().__init__(blocks, ref, parent)
        self.question = question
        self.column.setContentsMargins(INDENT, 10, 0, 10)
        self.column.setSpacing(4)
        self.below = self.column
        """Layout of what belongs to the answer and needs the whole width: guidance, complaint, evidence."""
        self.input: AnswerInput | None = None
        self.states: StateMenu | None = None
        self.evidence: EvidenceRow | None = None
        self.identifiers: IdentifierLine | None = None
        self._cause_bar: HiddenBar | None = None
        self._complaint = AnswerComplaint(self.work, ref, question, self._make_complaint)
        self._notes: AnswerNotes | None = None
        self.refresh()

    def refresh(self) -> None:
        is_relevant = self.work.live.is_relevant(self.ref)
        shown = self._has_label() and (is_relevant or self.ref in self.work.kept) and not self.state.is_folded(self.ref)
        if self.is_built:
            self._show_answer()
            self._show_standing(is_relevant)
        elif shown:
            self.wait_to_be_built(self.height_in_place())
        else:
            self.blocks.waiting.pop(self, None)
        if self.isHidden() == shown:
            self.setVisible(shown)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the question the current one, wherever in it one clicks."""
        super().mousePressEvent(event)
        if not self.is_current:
            self.focus_input()

    def height_in_place(self) -> int:
        """Return about how high the question will be."""
        return expected_height(self.work, self.ref, self.question, self.parentWidget().width())

    def takes_cursor(self) -> bool:
        """Return whether the cursor can be put into the question; it is built to know."""
        if not self.isHidden():
            self.build()
        return self.input is not None and not self.isHidden()

    def focus_input(self) -> None:
        """Put the cursor into the input."""
        if self.input is not None:
            self.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Save what was typed; what cannot be saved is kept as a draft until the question is shown again."""
        if self.input is None:
            return
        self.input.flush()
        draft = self.input.draft()
        self.state.note_typing(self.ref, SaveState.UNSAVED if draft else SaveState.SAVED, draft)

    def save_answer(self, value: str) -> None:
        """Save a value that was entered; "" clears the answer."""
        self.state.editing = self.ref
        was_saved = self.work.set_value(self.ref, value)
        if isinstance(self.input, ChoiceInput):
            self.state.recent.note(self.question.choices, value.split())
            self.input.show_recent(self.state.recent.of(self.question.choices))
        self.state.editing = None
        if not was_saved and isinstance(self.input, ChoiceInput):
            self._show_answer()

    def toggle_state(self, number: int) -> None:
        """Set or clear the answer state with this number (from 0)."""
        if self.states is not None and number < len(self.states.states) and self.states.isEnabled():
            self._toggle_state(self.states.states[number])

    def clear_answer(self) -> None:
        """Clear the answer and the draft."""
        if self.is_built and (self.heading.can_clear or (self.input is not None and self.input.draft())):
            self._clear()

    def take_proposal(self) -> None:
        """Answer with what is proposed, if something is."""
        if self._notes is not None:
            self._notes.take()

    def ask_history(self) -> None:
        """Ask for the history of the answer."""
        if self.input is not None:
            self.flush()
            self.state.history_asked.emit(self.ref)

    def ask_term(self) -> None:
        """Ask for a term to be proposed, where the choices are those of a taxonomy."""
        if self.can_propose():
            self.flush()
            self.state.term_asked.emit(self.ref)

    def can_propose(self) -> bool:
        """Return whether a term may be proposed: the choices are a taxonomy's, and the question can be answered."""
        if self.input is None or not self.work.live.is_relevant(self.ref) or self.work.live.is_readonly(self.ref):
            return False
        return bool(asked_taxonomy(self.work, self.ref))

    def ask_remarks(self) -> None:
        """Ask for the remarks on the answer."""
        if self.question.is_answered_by_person:
            self.flush()
            self.state.remarks_asked.emit(self.ref)

    def refresh_remarks(self) -> None:
        """Show the present number of remarks."""
        if self.isHidden() and self.ref in self.state.remarks:
            self.refresh()
        if self.is_built:
            self.heading.show_remarks(self.state.remarks.get(self.ref, ()))

    def ask_places(self) -> None:
        """Ask for suggestions of where the answer is in the judgment."""
        self.focus_input()
        self.state.places_asked.emit()

    def ask_evidence(self) -> None:
        """Ask for the selection in the judgment to become evidence for the answer."""
        self.state.mark_asked.emit(self.ref)

    def refresh_evidence(self) -> None:
        """Show the present evidence for the answer."""
        passages = self.work.live.evidence(self.ref)
        if self.evidence is None and passages and self.is_built:
            self.evidence = EvidenceRow(self.state, self.ref, self.work.text(self.question.label, self.ref), self)
            self.evidence.emptied.connect(self.focus_input)
            self.below.addWidget(self.evidence)
        if self.evidence is not None:
            self.evidence.refresh()

    def refresh_identifiers(self) -> None:
        """Show what may identify a person in the answer."""
        found = self.state.identifiers.get(self.ref, ())
        if self.identifiers is None and found and self.input is not None:
            named = self.work.text(self.question.label, self.ref)
            self.identifiers = IdentifierLine(self.state.identifier_decided.emit, named, self)
            self.column.insertWidget(self.column.indexOf(self.input) + 1, self.identifiers)
        if self.identifiers is not None:
            self.identifiers.show_identifiers(found)

    def mark_identifier(self, kind: IdentifierKind, words: str) -> None:
        """Save the answer, and say that these words of it identify somebody."""
        self.flush()
        self.state.identifier_marked.emit(self.ref, kind, words)

    def complaint(self) -> str:
        """Return the sentence about what is wrong, "" for none."""
        return self._complaint.text()

    def show_active(self, is_active: bool) -> None:
        if self.is_built:
            self.heading.set_active(is_active)

    def unregister(self) -> None:
        super().unregister()
        if self.input is not None:
            # Losing the focus on its way out must not save into a row that may be gone.
            self.input.blockSignals(True)

    # Building

    def build_on(self) -> None:
        if not self.is_built:
            self.build()
        elif self.input is not None:
            self.input.make_more()
            if self.input.unmade() is None:
                self.blocks.waiting.pop(self, None)

    def kept_place(self) -> QWidget:
        return (self.input.unmade() if self.input is not None else None) or self

    def title_in_place(self) -> str:
        return self.work.text(self.question.label, self.ref) or self.question.name

    def make_parts(self) -> None:
        text, hint, guidance = (
            self.work.text(text, self.ref) for text in (self.question.label, self.question.hint, self.question.guidance)
        )
        may_have_evidence = takes_evidence(self.work, self.ref)
        self.heading = self.make_heading(text or self.question.name, takes_evidence=may_have_evidence)
        self.heading.evidence_asked.connect(self.ask_evidence)
        self.heading.clear_button.clicked.connect(self._clear)
        self.heading.menu_button.clicked.connect(self._open_menu)
        self.heading.remarks_asked.connect(self.ask_remarks)
        self.column.addWidget(self.heading)
        if hint:
            label = PlainLabel(self, hint)
            label.setWordWrap(True)
            theme.set_role(label, "muted")
            self.below.addWidget(label)
        if guidance:
            opened = self.state.guidance_open
            self.below.addWidget(Guidance(guidance, self.heading, self, key=self.question.key, opened=opened))
        self._build_input(text, hint)
        self._build_states(text)
        if self.input is not None and self.ref in self.state.drafts:
            self.input.show_draft(self.state.drafts[self.ref])
        self._show_standing(self.work.live.is_relevant(self.ref))

    def make_heading(self, text: str, *, takes_evidence: bool) -> QuestionHeading:
        """Return the heading line."""
        return QuestionHeading(text, self, takes_evidence=takes_evidence)

    def make_input(self) -> AnswerInput | None:
        """Return the input, None for a note."""
        return make_input(self.question, len(self.work.live.form.choices.get(self.question.choices, ())), self)

    def offered(self) -> tuple[OfferedChoice, ...]:
        """Return the choices to show."""
        return self.work.choices.offered(self.ref, self.question)

    def _build_input(self, name: str, hint: str) -> None:
        self.input = self.make_input()
        if self.input is None:
            self.heading.menu_button.hide()
            return
        self.column.addWidget(self.input)
        if isinstance(self.input, ChoiceInput) and (taxonomy := asked_taxonomy(self.work, self.ref)):
            self.input.meaning_of = partial(self.work.choices.meaning, taxonomy)
        self._make_notes()
        self._show_answer()
        if self.work.live.is_required(self.ref) and self.work.live.form.asks_for(self.question):
            name = self.tr("{question} (required)").format(question=name)
        self.input.set_names(name, hint)
        self.input.answered.connect(self.save_answer)
        self.input.faulty.connect(self._show_fault)
        self.input.typing_changed.connect(self._note_typing)

    def _make_notes(self) -> None:
        """Make the notes, if there is something to say: judgments are read while the form is shown."""
        if self._notes is None and AnswerNotes.are_needed(self.work, self.ref, self.question):
            self._notes = AnswerNotes(self.work, self.ref, self.question, self)
            self._notes.taken.connect(self._take)
            self.below.insertWidget(self.below.indexOf(self.input or self.heading) + 1, self._notes)

    def _build_states(self, name: str) -> None:
        states = tuple(state for state in self.question.states if state is not AnswerState.ANSWERED)
        if states and self.question.is_answered_by_person:
            self.states = self.make_states(states, name)
            self.states.chosen.connect(self._toggle_state)

    def make_states(self, states: tuple[AnswerState, ...], name: str) -> StateMenu:
        """Return what answer states are set with, in its place."""
        menu = StateMenu(states, name, self)
        if self.input is not None:
            self.input.put_beside(menu)
        return menu

    # Showing

    def _has_label(self) -> bool:
        """Return whether the question is one to be seen: what is only calculated is not, without words neither."""
        is_asked = self.question.type is not QuestionType.CALCULATE
        return is_asked and (bool(self.question.label.by_language) or not self.question.calculate)

    def _show_standing(self, is_relevant: bool) -> None:
        """Show all that follows from the answer, besides itself."""
        live = self.work.live
        answer = live.answer(self.ref)
        locked = not is_relevant or live.is_readonly(self.ref)
        if self.input is not None:
            self.input.set_locked(locked)
            self._make_notes()
        if self._notes is not None:
            self._notes.refresh(is_locked=locked or self.work.is_read_only)
        if self.states is not None:
            self.states.show_state(answer.state if answer is not None else None)
            self.states.setEnabled(not locked)
            if self.input is not None:
                self.input.fit_beside()
        self.heading.set_greyed(not is_relevant)
        status = self.work.status(self.ref) if self.question.is_answered_by_person else Status.OPEN
        can_clear = answer is not None and not locked and self.question.is_answered_by_person
        self.heading.show_answered(
            is_required=status is Status.MISSING, can_clear=can_clear, needs_evidence=status is Status.UNPROVED
        )
        self._complain()
        if self.ref in self.state.remarks:
            self.refresh_remarks()
        self.refresh_evidence()
        self.refresh_identifiers()
        self._show_cause()

    def _show_answer(self) -> None:
        live = self.work.live
        answer = live.answer(self.ref)
        if self.input is None:
            return
        if isinstance(self.input, ChoiceInput):
            self.input.show_choices(self.offered())
            if self.input.unmade() is not None:
                self.blocks.waiting[self] = None
        if self.question.is_answered_by_person:
            self.input.show_value(answer.value if answer is not None else "")
        else:
            self.input.show_value(self.work.choices.value_in_words(self.ref, self.question, live.value(self.ref)))
        if isinstance(self.input, ChoiceInput):  # what is chosen is not offered: chips for it would be made for nothing
            self.input.show_recent(self.state.recent.of(self.question.choices))

    def _complain(self) -> None:
        can_propose = isinstance(self.input, ChoiceInput) and self.can_propose()
        self._complaint.refresh(self.work.status(self.ref), self.input, can_propose=can_propose)

    def _make_complaint(self) -> Complaint:
        complaint = Complaint(self)
        self.below.insertWidget(self.below.indexOf(self.input or self.heading) + 1, complaint)
        return complaint

    def _show_cause(self) -> None:
        is_cause = self.state.cause == self.ref
        if is_cause and self._cause_bar is None:
            self._cause_bar = HiddenBar(self)
            self._cause_bar.take_back_asked.connect(self._delete_caused)
            self._cause_bar.undo_asked.connect(self.state.undo_asked)
            self.below.addWidget(self._cause_bar)
        if self._cause_bar is not None:
            self._cause_bar.setVisible(is_cause)
            if is_cause:
                self._cause_bar.show_count(len(self.state.caused), is_cause=True)

    # Doing

    def _toggle_state(self, state: AnswerState) -> None:
        if self.input is not None:
            self.input.discard_draft()
        self.state.editing = self.ref
        self.work.toggle_state(self.ref, state)
        self.state.editing = None

    def _take(self, value: str) -> None:
        if self.input is not None:
            self.input.discard_draft()
        if not self.work.take_proposed(self.ref, value):
            self.save_answer(value)
        self.focus_input()

    def _clear(self) -> None:
        if self.input is not None:
            self.input.discard_draft()
        self.work.set_answer(self.ref, None)
        self.focus_input()

    def _delete_caused(self) -> None:
        self.work.apply(editing.clear_hidden(self.work.live, self.state.caused))

    def _show_fault(self, sentence: str) -> None:
        self._complaint.set_fault(sentence)
        self._complain()

    @Slot(object)
    def _note_typing(self, state: SaveState) -> None:
        if self.input is not None:
            self.state.note_typing(self.ref, state, self.input.draft())

    def _open_menu(self) -> None:
        selected = self.input.selected_text() if isinstance(self.input, TypedInput) else ""
        is_exported = self.question.privacy in (Privacy.NARRATIVE, Privacy.OPEN)
        identifier = selected if is_exported and selected.strip() else ""
        may_have_evidence = takes_evidence(self.work, self.ref)
        open_question_menu(self, self.heading, takes_evidence=may_have_evidence, identifier=identifier)
