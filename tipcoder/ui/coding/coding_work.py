"""The open coding as the parts of the page share it: queries in words, and changes that are saved at once."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tipcoder.analysis.completeness import Status, question_status
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, RemoveEvidence, RemoveRows, SetAnswer
from tipcoder.domain.projects import Completeness
from tipcoder.domain.proposed_answers import ProposedAnswer
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import Changes, Derived, Proposal
from tipcoder.framework.form.form import Item, Question, Roster, Section, Text
from tipcoder.languages import ui_language
from tipcoder.services import coding as service
from tipcoder.services.delivered import delivered_beside
from tipcoder.services.judgments.judgments import propose_title
from tipcoder.services.retired import retired_answers
from tipcoder.ui.coding.choice_texts import ChoiceTexts
from tipcoder.ui.coding.judgment_proposals import JudgmentProposals
from tipcoder.ui.coding.structure import RETIRED, FormPage, FormStructure, lacks_rows
from tipcoder.ui.text.status_words import StatusWords, delivered_words, status_words

TITLE_ROLE = "title"
ROWS_A_TURN = 40
"""Rows in which questions are counted in one turn of the event loop: a case of 300 victims takes eight."""


class Proposals:
    """Looks for what is proposed; the title is read from the judgment once."""

    def __init__(self, coding: service.OpenCoding) -> None:
        self._project, self._case = coding.project, coding.coding.case
        self._live = coding.live
        self.judgments: JudgmentProposals | None = None
        """What the judgments propose; None before they were read, and where nothing is to be proposed."""
        self._title: str | None = None
        """Title that the judgment proposes, "" for none; None before it was looked for."""

    def may_have(self, ref: Ref, question: Question) -> bool:
        """Return whether an answer may be proposed: by the framework, or a title from the judgment."""
        is_read = self.judgments is not None and self.judgments.of(ref) is not None
        return is_read or self._live.has_proposal(ref) or question.role == TITLE_ROLE

    def in_judgment(self, ref: Ref) -> ProposedAnswer | None:
        """Return what a judgment proposes for a question, or says instead of its answer; None for nothing."""
        return self.judgments.of(ref) if self.judgments is not None else None

    def of(self, ref: Ref, question: Question) -> Proposal | None:
        """Return the answer that is proposed for a question, None if there is none."""
        if self._live.has_proposal(ref) or question.role != TITLE_ROLE:
            return self._live.proposal(ref, ui_language.current())
        if self._title is None:
            self._title = propose_title(self._project, self._case)
        return Proposal(self._title, "") if self._title else None

    def forget_judgments(self) -> Changes:
        """Read anew what follows from the judgments of the case, for there are others; return what may have changed."""
        self._title = None
        titles = (question for question in self._live.form.questions("") if question.role == TITLE_ROLE)
        refs = frozenset(Ref(self._live.root, question.key) for question in titles)
        return Changes(refs, frozenset(), Derived({}, {}))


class CodingWork(QObject):
    """One open coding. Every change goes through here, is saved at once, and is signalled to all parts of the page.

    Signals:
        changed(Changes): an edit, undo or redo was applied and saved.
        saved(datetime): something was saved, at this time.
        failed(UserError): an edit could not be saved; the coding is as it was before.
        counted: what is answered and missing is known everywhere; never emitted where it was known at once.
    """

    changed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    counted = Signal()

    def __init__(self, coding: service.OpenCoding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.coding = coding
        self.live = coding.live
        self._refused: Callable[[], Changes | None] | None = None
        self.is_submitted = False
        """True while the coding is submitted: it is read only until it is opened again."""
        self.is_delivered = coding.coding.is_delivered
        """True if it can only be read: delivered codings are corrected in their country."""
        self.attachments = delivered_beside(coding.project, coding.coding)
        """Evidence and remarks that came with the answers of a delivered case."""
        self.structure = FormStructure(coding.live.form, has_retired=bool(retired_answers(coding)))
        self.counts = coding.counts
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._count_some)
        self.choices = ChoiceTexts(coding)
        self.proposals = Proposals(coding)
        self.kept = self.live.hidden_persons_answers()
        """Questions whose answers are kept though another answer hides them."""

    def begin_counting(self) -> None:
        """Count what is answered and missing: of a case with few rows now, of others in turns of the event loop."""
        if self.counts.is_counted:
            return
        if self.live.row_count <= ROWS_A_TURN:
            self._count_some()
        else:
            self._counting.start()

    def stop_counting(self) -> None:
        """Count no more: the coding is left."""
        self._counting.stop()

    @property
    def shown_completeness(self) -> Completeness:
        """Completeness of the coding; as it was stored, while it is being counted."""
        return self.coding.completeness if self.counts.is_counted else self.coding.coding.completeness

    @property
    def is_read_only(self) -> bool:
        """Return whether nothing of the coding can be changed now."""
        return self.is_delivered or self.is_submitted or self.coding.project.is_read_only

    def apply(self, edit: Edit) -> bool:
        """Apply and save an edit. Returns whether it was saved; an edit that changes nothing counts as saved."""
        return self.change(partial(service.apply_edit, self.coding, edit)) if edit else True

    def change(self, step: Callable[[], Changes | None]) -> bool:
        """Call a service that changes the coding, and signal the changes. Returns whether it was saved."""
        if self.is_submitted:
            self.failed.emit(UserError("coding_submitted"))
            return False
        try:
            changes = step()
        except UserError as error:
            self._refused = step
            self.failed.emit(error)
            return False
        if changes is not None:
            self._signal(changes)
        return True

    def retry(self) -> None:
        """Do again what was refused last: now it can be saved."""
        step, self._refused = self._refused, None
        if step is not None:
            self.change(step)

    def set_answer(self, ref: Ref, answer: Answer | None) -> bool:
        """Set an answer, or clear it with None. Returns whether it was saved."""
        return self.apply(editing.set_answer(self.live, ref, answer))

    def set_value(self, ref: Ref, value: str) -> bool:
        """Set a value, or clear the answer with "". Chosen names are kept in the order of their list, not as shown."""
        question = self.live.node(ref)
        if isinstance(question, Question):
            value = self.choices.in_list_order(ref, question, value)
        return self.set_answer(ref, Answer(value) if value else None)

    def toggle_state(self, ref: Ref, state: AnswerState) -> bool:
        """Set the state of an answer, or clear it if it is set already."""
        answer = self.live.answer(ref)
        is_set = answer is not None and answer.state is state
        return self.set_answer(ref, None if is_set else Answer("", state))

    def take_proposed(self, ref: Ref, value: str) -> bool:
        """Enter what a judgment proposes with its evidence. Returns whether this value is proposed."""
        found, proposals = self.proposals.in_judgment(ref), self.proposals.judgments
        if found is None or proposals is None or found.value != value:
            return False
        return self.apply(proposals.answers.take(found))

    def reject_proposed(self, ref: Ref) -> None:
        """Say that what a judgment proposes for a question is wrong, if something is proposed."""
        found, proposals = self.proposals.in_judgment(ref), self.proposals.judgments
        if found is not None and proposals is not None:
            self.apply(proposals.answers.reject(found))

    def toggle_none(self, ref: Ref) -> bool:
        """Say of a roster that the judgment has none of it, or no longer. Returns whether it was saved.

        Raises:
            UserError: roster_has_rows, roster_needs_rows.
        """
        edit = editing.take_none_back(self.live, ref.row, ref.key) or editing.say_none(self.live, ref)
        return self.apply(edit)

    def undo(self) -> Ref | None:
        """Undo the last edit. Returns the node that it changed, None if there was none."""
        return self._step(service.undo)

    def redo(self) -> Ref | None:
        """Redo the edit that was undone last. Returns the node that it changed, None if there was none."""
        return self._step(service.redo)

    def next_undo(self) -> Edit | None:
        """Return the edit that undo would apply, None if there is none."""
        return None if self.is_read_only else service.next_undo(self.coding)

    def next_redo(self) -> Edit | None:
        """Return the edit that redo would apply, None if there is none."""
        return None if self.is_read_only else service.next_redo(self.coding)

    def exists(self, ref: Ref) -> bool:
        """Return whether a node, or a row (`Ref(row, "")`), is in this coding."""
        return self.live.has(ref) if ref.key else self.live.has_row(ref.row)

    def kept_below(self, ref: Ref) -> frozenset[Ref]:
        """Return the hidden and kept answers at and below a node, or below a row (`Ref(row, "")`)."""
        if not self.kept:
            return frozenset()
        items = (self.live.node(ref),) if ref.key else self.live.form.level(self.live.row(ref.row).roster)
        return frozenset(self._kept_in(ref.row, items))

    def rows(self, ref: Ref) -> tuple[str, ...]:
        """Return the ids of the rows of a roster to show, in order: surplus ones only if they keep answers."""
        rows = self.live.row_ids(ref.row, ref.key)
        if not self.live.counted:
            return rows
        return tuple(row for row in rows if not self.live.is_surplus(row) or self.kept_below(Ref(row, "")))

    def text(self, text: Text, ref: Ref) -> str:
        """Return a text of the framework in the language in use."""
        return self.live.text(text, ref, ui_language.current())

    def status(self, ref: Ref) -> Status:
        """Return the status of a question."""
        node = self.live.node(ref)
        return question_status(self.live, ref, node) if isinstance(node, Question) else Status.OPEN

    def page_title(self, page: FormPage) -> str:
        """Return the heading of a page."""
        if page is RETIRED:
            return self.tr("Retired: from an earlier version of the framework")
        if page.node is None:
            return self.tr("General")
        return self.text(page.node.label, Ref(self.live.root, page.node.key)) or page.node.name

    def page_completeness(self, page: FormPage) -> Completeness:
        """Count the questions of a page."""
        return self.counts.items(self.live.root, page.items)

    def path_in_words(self, ref: Ref) -> str:
        """Return the rows that hold a node: "Defendant 2 (M.M.) › Charge 1"; "" outside rosters."""
        steps = []
        for row in self.structure.row_chain(self.live, ref.row):
            summary = self.summary(row.id)
            number = f"{row.position + 1} ({summary})" if summary else str(row.position + 1)
            roster = self.live.roster_of(row)
            steps.append(f"{self.entry_title(str(row.parent), roster)} {number}")
        return " \u203a ".join(steps)

    def question_in_words(self, ref: Ref) -> str:
        """Return a question with its rows: "Defendant 2 (M.M.) › Charge 1 › Offence charged"."""
        node = self.live.node(ref)
        path = self.path_in_words(ref)
        label = self.text(node.label, ref) or node.name
        return f"{path} \u203a {label}" if path else label

    def completeness(self, ref: Ref) -> Completeness:
        """Count in a row (`Ref(row, "")`), a page of loose questions, a section or a roster."""
        loose = self.structure.loose.get(ref.key) if ref.row == self.live.root else None
        if loose is not None:
            return self.page_completeness(loose)
        return self.counts.node(ref) if ref.key else self.counts.row(ref.row)

    def roster_title(self, parent: str, roster: Roster) -> str:
        """Return the label of a roster."""
        return self.text(roster.label, Ref(parent, roster.key)) or roster.name

    def entry_title(self, parent: str, roster: Roster) -> str:
        """Return what one row of a roster is called."""
        return self.text(roster.entry, Ref(parent, roster.key)) or roster.name

    def empty_rosters(self) -> tuple[str, ...]:
        """Return the labels of the case's own rosters that lack rows, and of which nobody said that there are none."""
        if self.is_delivered:
            return ()
        root = self.live.root
        rosters = (roster for parent, roster in self.live.form.rosters() if not parent)
        return tuple(
            self.roster_title(root, roster) for roster in rosters if lacks_rows(self.live, Ref(root, roster.key))
        )

    def summary(self, row: str) -> str:
        """Return the name of a row: its first answer in words."""
        for question in self.structure.naming_questions(self.live.row(row).roster):
            if words := self.answer_in_words(Ref(row, question.key), question):
                return words
        return ""

    def answer_in_words(self, ref: Ref, question: Question) -> str:
        """Return an answer, or a calculated value, in words: labels for codes."""
        if question.calculate:
            return self.choices.value_in_words(ref, question, self.live.value(ref))
        answer = self.live.answer(ref)
        return self.choices.value_in_words(ref, question, answer.value) if answer is not None else ""

    def status_words(self, counted: Completeness) -> StatusWords:
        """Return the status of a section, roster or row in words; of a delivered coding, the number of its answers."""
        return delivered_words(counted) if self.is_delivered else status_words(counted)

    @Slot()
    def _count_some(self) -> None:
        self.counts.count_some(ROWS_A_TURN)
        if self.counts.is_counted and self._counting.isActive():
            self._counting.stop()
            self.counted.emit()

    def _step(self, step: Callable[[service.OpenCoding], Changes | None]) -> Ref | None:
        try:
            changes = step(self.coding)
        except UserError as error:
            self.failed.emit(error)
            return None
        if changes is None:
            return None
        self._signal(changes)
        return self._changed_node(changes)

    def _changed_node(self, changes: Changes) -> Ref | None:
        """Return the node that an undo or redo changed: a row that came back, a roster, or a question."""
        came = [row.id for operation in changes.edit if isinstance(operation, AddRows) for row in operation.rows]
        if came:
            return Ref(came[0], "")
        if changes.rosters:
            return next(iter(changes.rosters))
        answered = {operation.ref for operation in changes.edit if isinstance(operation, SetAnswer)}
        proved = (one.ref for one in changes.edit if isinstance(one, AddEvidence | RemoveEvidence))
        order = (ref for ref in self.live.refs() if ref in answered) if len(answered) > 1 else iter(answered)
        return next((ref for ref in (*order, *proved) if self.live.has(ref)), None)

    def _signal(self, changes: Changes) -> None:
        self._update_kept(changes)
        self.changed.emit(changes)
        self.saved.emit(datetime.now().astimezone())

    def _update_kept(self, changes: Changes) -> None:
        """Update `kept` for what changed only: a case has a thousand answers."""
        touched = changes.refs | changes.derived.relevant.keys()
        standing = self.kept - touched
        if changes.rosters and any(isinstance(one, RemoveRows) for one in changes.edit):
            standing = frozenset(ref for ref in standing if self.live.has(ref))
        self.kept = standing | {ref for ref in touched if self.live.is_hidden_persons_answer(ref)}

    def _kept_in(self, row: str, items: tuple[Item, ...]) -> Iterator[Ref]:
        for item in items:
            if isinstance(item, Question):
                if Ref(row, item.key) in self.kept:
                    yield Ref(row, item.key)
            elif isinstance(item, Section):
                yield from self._kept_in(row, item.children)
            else:
                for entry in self.live.rows(row, item.key):
                    yield from self._kept_in(entry.id, item.children)
