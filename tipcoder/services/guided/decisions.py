"""Takes and rejects answers that the judgments of a case propose. Nothing is entered without a person's decision."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import AddEvidence, DecideProposal, Edit, ProposalDecision, RejectedAnswer
from tipcoder.domain.passages import Passage, quote
from tipcoder.domain.proposed_answers import ProposedAnswer, ProvingPassage
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services.cases import get_case
from tipcoder.services.coding import OpenCoding
from tipcoder.services.judgments.judgments import list_judgments, read_pages
from tipcoder.storage.coding.decided_proposals import rejected_answers

_STEP = re.compile(r"([^\[\]/]+)\[([^\[\]/]*)\]")
"""One step of the path of a row: roster and number, counted from 1, or label."""
_KNOWN = frozenset({"decision_date", "case_number", "court_level", "defendant_label", "victim_label"})
"""Questions of which a form that rules fill has at least one."""
_SIGNS = re.compile(r"[\[\]/]")


class ProposalState(StrEnum):
    """States of a proposed answer. `DIFFERS`: the question has another answer."""

    OPEN = "open"
    ENTERED = "entered"
    DIFFERS = "differs"
    REJECTED = "rejected"
    ASKED_OF_NOBODY = "asked_of_nobody"
    """The question is hidden, only shown, or does not offer the value."""


@dataclass(frozen=True, slots=True)
class CaseReading:
    """Proposals of the judgments of a case: each judgment by its id with its pages, and the answers in their order."""

    judgments: tuple[tuple[str, tuple[str, ...]], ...]
    proposals: tuple[ProposedAnswer, ...]


class ProposedAnswers:
    """The answers that are proposed for a coding, placed in its rows as they are now.

    Rows that were there when the judgments were read are known by their number of then. Others are found by what
    they are called, once they were added.
    """

    def __init__(self, live: LiveCoding, reading: CaseReading) -> None:
        self.live = live
        self.reading = reading
        self._names = {path: one for path in _paths(reading) if (one := _naming(reading, path)) is not None}
        self._known: dict[str, str] = {"": live.root}
        for path in sorted({one.row for one in reading.proposals if not one.new_row}, key=lambda path: path.count("/")):
            self._number(path)

    def row(self, path: str) -> str | None:
        """Return the id of the row at a path, None while it is not in the coding."""
        known = self._known.get(path)
        if known is not None and self.live.has_row(known):
            return known
        holder, roster, _ = _parted(path)
        parent, name = self.row(holder), self._names.get(path)
        if parent is None or name is None:
            return None
        taken = set(self._known.values())
        rows = (row for row in self.live.row_ids(parent, roster) if row not in taken)
        return next((row for row in rows if _says(self.live, Ref(row, name.question), name.value)), None)

    def ref(self, proposed: ProposedAnswer) -> Ref:
        """Return the question of a proposed answer; in a row that is not there, by the path of its labels."""
        return Ref(self.row(proposed.row) or self.label_path(proposed.row), proposed.question)

    def label_path(self, path: str) -> str:
        """Return a path with what its rows are called in place of their numbers: `victims[A.B.]`."""
        holder, roster, number = _parted(path)
        name = self._names.get(path)
        step = f"{roster}[{_SIGNS.sub(' ', name.value) if name is not None else number}]"
        return f"{self.label_path(holder)}/{step}" if holder else step

    def state(self, proposed: ProposedAnswer, rejected: frozenset[RejectedAnswer]) -> ProposalState:
        """Return what became of a proposed answer."""
        row, question, value = self.row(proposed.row), proposed.question, proposed.value
        places = {self.label_path(proposed.row), row} if proposed.row else {row}
        if any(one.row in places and (one.question, one.value) == (question, value) for one in rejected):
            return ProposalState.REJECTED
        if row is None:
            return ProposalState.OPEN
        ref = Ref(row, question)
        if not self.live.has(ref):
            return ProposalState.ASKED_OF_NOBODY
        answer = self.live.answer(ref)
        if _says(self.live, ref, value):
            return ProposalState.ENTERED
        if not self.live.is_relevant(ref) or self.live.is_readonly(ref) or not self._is_offered(ref, value):
            return ProposalState.ASKED_OF_NOBODY
        return ProposalState.OPEN if answer is None or self._is_set(ref) else ProposalState.DIFFERS

    def rivals(self, proposed: ProposedAnswer) -> tuple[ProposedAnswer, ...]:
        """Return the other answers that are proposed for the same single-valued question."""
        if proposed.conflict is None:
            return ()
        return tuple(one for one in self.reading.proposals if one.conflict == proposed.conflict and one is not proposed)

    def take(self, proposed: ProposedAnswer) -> Edit:
        """Return the edit that enters a proposed answer with its evidence, and its row with it; rivals are rejected.

        Raises:
            UserError: rows_too_many.
        """
        rest = tuple(step for one in self.rivals(proposed) for step in self.reject(one))
        steps = [*self._row_steps(proposed.row), lambda: self._enter(proposed), lambda: rest]
        return editing.in_turn(self.live, steps)

    def take_rows(self, names: Sequence[ProposedAnswer]) -> Edit:
        """Return the edit that adds the rows that these answers name, with evidence for each name.

        Raises:
            UserError: rows_too_many.
        """
        return editing.in_turn(self.live, [step for one in names for step in self._row_steps(one.row)])

    def reject(self, proposed: ProposedAnswer) -> Edit:
        """Return the edit that says that a proposed answer is wrong."""
        return (self._decision(proposed, None, ProposalDecision.REJECTED),)

    def reject_all(self, proposed: ProposedAnswer) -> Edit:
        """Return the edit that says that neither a proposed answer nor one of its rivals is right."""
        return tuple(step for one in (proposed, *self.rivals(proposed)) for step in self.reject(one))

    def say_unclear(self, proposed: ProposedAnswer) -> Edit:
        """Return the edit that answers with "unclear", with the passages of a proposed answer and its rivals."""

        def answer() -> Edit:
            ref = self.ref(proposed)
            said = editing.set_answer(self.live, ref, Answer(state=AnswerState.UNCLEAR))
            all_of_it = (proposed, *self.rivals(proposed))
            proofs = tuple(proof for one in all_of_it for proof in self._proofs(ref, one))
            return (*said, *proofs, *self.reject_all(proposed))

        return editing.in_turn(self.live, [*self._row_steps(proposed.row), answer])

    def names(self, rejected: frozenset[RejectedAnswer]) -> tuple[ProposedAnswer, ...]:
        """Return the answers that name rows of the case itself which are proposed and neither there nor rejected."""
        new = (one for path, one in self._names.items() if path and "/" not in path and one.new_row)
        return tuple(one for one in new if self.row(one.row) is None and self._is_open(one, rejected))

    def _is_open(self, proposed: ProposedAnswer, rejected: frozenset[RejectedAnswer]) -> bool:
        return self.state(proposed, rejected) is ProposalState.OPEN

    def _number(self, path: str) -> None:
        holder, roster, number = _parted(path)
        if not path or path in self._known:
            return
        self._number(holder)
        parent = self._known.get(holder)
        rows = self.live.row_ids(parent, roster) if parent is not None else ()
        if number <= len(rows):
            self._known[path] = rows[number - 1]

    def _row_steps(self, path: str) -> list[Callable[[], Edit]]:
        """Return the steps that add a row, after those that hold it, and give it its name with evidence."""
        if not path or self.row(path) is not None:
            return []
        holder, roster, _ = _parted(path)
        steps = self._row_steps(holder)
        steps.append(lambda: editing.add_row(self.live, self._held_by(holder), roster))
        name = self._names.get(path)
        if name is not None:
            steps.append(lambda: self._enter(name, row=self._last(holder, roster)))
        return steps

    def _held_by(self, path: str) -> str:
        row = self.row(path)
        if row is None:
            raise ValueError(f"no row at {path}")
        return row

    def _last(self, holder: str, roster: str) -> str:
        return self.live.row_ids(self._held_by(holder), roster)[-1]

    def _enter(self, proposed: ProposedAnswer, row: str = "") -> Edit:
        ref = Ref(row or self._held_by(proposed.row), proposed.question)
        if _says(self.live, ref, proposed.value):
            return ()
        answer = self.live.answer(ref)
        chosen = answer.value.split() if answer is not None and self._is_set(ref) else []
        entered = editing.set_answer(self.live, ref, Answer(" ".join((*chosen, proposed.value))))
        decided = DecideProposal(ref, proposed.value, proposed.rule, None, ProposalDecision.TAKEN)
        return (*entered, *self._proofs(ref, proposed), decided)

    def _proofs(self, ref: Ref, proposed: ProposedAnswer) -> Iterator[AddEvidence]:
        passage = self.passage(proposed, proposed.passage)
        same = (passage.judgment, passage.start, passage.end)
        if any((known.judgment, known.start, known.end) == same for known in self.live.evidence(ref)):
            return
        marked = (one for _, one in self.live.all_evidence() if (one.judgment, one.start, one.end) == same)
        yield AddEvidence(ref, next(marked, passage))

    def passage(self, proposed: ProposedAnswer, found: ProvingPassage) -> Passage:
        """Return words that were found as a passage of the judgment.

        Raises:
            ValueError: there are no words: a rule never finds such a passage.
        """
        judgment, pages = self.reading.judgments[proposed.judgment]
        passage = quote(judgment, pages, found.start, found.end)
        if passage is None:
            raise ValueError(f"no words for {proposed.rule}")
        return passage

    def _decision(
        self, proposed: ProposedAnswer, before: ProposalDecision | None, after: ProposalDecision | None
    ) -> DecideProposal:
        return DecideProposal(self.ref(proposed), proposed.value, proposed.rule, before, after)

    def _is_set(self, ref: Ref) -> bool:
        node = self.live.node(ref)
        return isinstance(node, Question) and node.type.holds is ValueKind.CODES

    def _is_offered(self, ref: Ref, value: str) -> bool:
        node = self.live.node(ref)
        if not isinstance(node, Question) or not node.is_answered_by_person:
            return False
        return not node.type.is_select or value in (choice.code for choice in self.live.choices(ref))


def may_propose(form: Form) -> bool:
    """Return whether a form asks something that rules know an answer to: otherwise none needs to be loaded."""
    return not _KNOWN.isdisjoint(question.name for _, question in form.all_questions())


def read_case(coding: OpenCoding) -> CaseReading:
    """Read what the judgments of a case propose for an open coding; a judgment without text proposes nothing.

    Raises:
        UserError: guided_country_unknown, in a project of no country.
    """
    from tipcoder.services.guided.reading import propose_case  # rules cost as much as all of the window

    project, case_id = coding.project, coding.coding.case
    judgments = tuple((one.id, read_pages(project, one.id)) for one in list_judgments(project, case_id))
    if not any(page.strip() for _, pages in judgments for page in pages):
        return CaseReading(judgments, ())
    found = propose_case(project, get_case(project, case_id))
    return CaseReading(judgments, tuple(found.proposals))


def take_back(rejected: RejectedAnswer) -> Edit:
    """Return the edit by which a rejected answer may be proposed again."""
    ref = Ref(rejected.row, rejected.question)
    return (DecideProposal(ref, rejected.value, rejected.rule, ProposalDecision.REJECTED, None),)


def rejected_in(coding: OpenCoding) -> frozenset[RejectedAnswer]:
    """Return what was rejected in a coding and is not taken back."""
    return rejected_answers(coding.project.database, coding.coding.id)


def follow(rejected: frozenset[RejectedAnswer], edit: Edit) -> frozenset[RejectedAnswer]:
    """Return what is rejected after an edit of a coding."""
    found = set(rejected)
    for operation in edit:
        if not isinstance(operation, DecideProposal):
            continue
        one = RejectedAnswer(operation.ref.row, operation.ref.key, operation.value, operation.rule)
        if operation.after is ProposalDecision.REJECTED:
            found.add(one)
        elif operation.before is ProposalDecision.REJECTED:
            found.discard(one)
    return frozenset(found)


def _paths(reading: CaseReading) -> list[str]:
    return list(dict.fromkeys(one.row for one in reading.proposals))


def _naming(reading: CaseReading, path: str) -> ProposedAnswer | None:
    """Return the answer that names a row: its label, or else the first single one."""
    here = [one for one in reading.proposals if one.row == path and one.conflict is None]
    return next((one for one in here if one.question.endswith("_label")), here[0] if here else None)


def _parted(path: str) -> tuple[str, str, int]:
    """Return the path of the row that holds this one, the roster, and the number in it, counted from 1."""
    holder, _, step = path.rpartition("/")
    found = _STEP.fullmatch(step)
    return (holder, found[1], int(found[2])) if found else ("", "", 0)


def steps_of(path: str) -> list[tuple[str, str]]:
    """Return the steps of the path of a row: each roster with the number or label of its row."""
    return _STEP.findall(path)


def _says(live: LiveCoding, ref: Ref, value: str) -> bool:
    """Return whether a value is the answer, or is chosen in it."""
    answer = live.answer(ref) if live.has(ref) else None
    if answer is None:
        return False
    node = live.node(ref)
    is_set = isinstance(node, Question) and node.type.holds is ValueKind.CODES
    return value in answer.value.split() if is_set else answer.value == value
