"""The session of two experts: differences between their codings of a case, settled one by one.

Nothing of either coding is ever changed. Each decision is an edit of the agreed coding with a record of what was
decided, by whom and why; it is undone like any edit, also after a restart.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, RemoveEvidence, SetAnswer, inverse
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingStatus, RecordedSettlement, Settlement, SettlingChoice, SettlingReason
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import AgreementTier, Question
from tipcoder.services.coding import OpenCoding, apply_and_save, apply_edit, open_coding
from tipcoder.services.double_coding.coded_case import FormOutline, Said
from tipcoder.services.double_coding.coders import known_coder
from tipcoder.services.double_coding.matched_case import CaseReader, MatchedCase
from tipcoder.services.double_coding.settling.beginning import begin_agreed, equal_answers, is_alike, is_settled
from tipcoder.services.double_coding.settling.sides import (
    AgreedRows,
    AgreedWords,
    Rows,
    Side,
    agreed_coding_id,
    agreed_row_id,
    is_first_a,
    rows_of,
    submitted_codings,
)
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.cases import store_agreed
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.snapshots import ComparedCoding, store_status
from tipcoder.storage.double_coding import agreed_coding, list_settlements, save_settlement

_FIRST_TIERS = (AgreementTier.LEAD, AgreementTier.VERIFIED)
"""Tiers in which nothing may be left to settle."""
_SIDES = {SettlingChoice.A: 0, SettlingChoice.B: 1}

_Apply = Callable[[Edit], None]


def _side(case: MatchedCase, compared: ComparedCoding, place: int) -> Side:
    coding = compared.coding.coding
    evidence: defaultdict[Ref, list[Passage]] = defaultdict(list)
    for ref, passage in compared.coding.evidence:
        evidence[ref].append(passage)
    return Side(coding.coder, coding.role, case.codings[coding.coder], evidence, place)


def _begin(project: OpenProject, case_id: str, case: MatchedCase, sides: Sequence[Side]) -> str:
    coding_id = agreed_coding_id(project.project.id, case_id)
    begun = begin_agreed(project.form, coding_id, case, sides)
    coder = project.database.coder or project.project.coder
    with project.database.writing() as session:
        store_agreed(session, case_id, project.framework_id, coder, begun)
    return coding_id


def _differ(question: Question, a: Said, b: Said) -> bool:
    if a.state is None and b.state is None:
        return False
    if a.state is None or b.state is None or a.state is not b.state:
        return True
    return a.state is AnswerState.ANSWERED and not is_alike(question, Answer(a.value or " "), Answer(b.value or " "))


def _is_decided(decision: RecordedSettlement | None) -> bool:
    return decision is not None and decision.settlement.choice is not SettlingChoice.NOT_SETTLED


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """An answer that the two sides give differently; `a` and `b` are what they say in terms of the agreed coding."""

    ref: Ref
    question: Question
    a: Said
    b: Said
    decision: RecordedSettlement | None = None

    @property
    def tier(self) -> AgreementTier:
        """The tier by which the question is compared."""
        return self.question.agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDifference:
    """A row that only one side has, under a row of the agreed coding. `side` is A or B."""

    row: str
    roster: str
    parent: str
    side: SettlingChoice
    decision: RecordedSettlement | None = None


@dataclass(frozen=True, slots=True)
class OpenDifferences:
    """All that differs in a case now, decided or not: rows, then answers in the order of the form."""

    rows: tuple[RowDifference, ...]
    answers: tuple[Difference, ...]

    @property
    def left(self) -> int:
        """Number of differences left of those that must be settled."""
        rows = sum(row.decision is None for row in self.rows)
        return rows + sum(found.tier in _FIRST_TIERS and not _is_decided(found.decision) for found in self.answers)


class SettlingSession:
    """The work of settling one case: opened by `open_settling`."""

    def __init__(self, project: OpenProject, number: int, coding: OpenCoding, sides: Sequence[Side]) -> None:
        self.project = project
        self.number = number
        self.coding = coding
        self._sides = tuple(sides)
        self.shown = self._sides if is_first_a(coding.coding.id) else self._sides[::-1]
        """The sides as A and B."""
        self.reviewer = ""
        """Person who decides in place of the two coders, "" for nobody."""
        self._outline = FormOutline(coding.form)
        self._rows = AgreedRows(coding.live, self._sides)
        self._words = AgreedWords(coding.live, self._outline, self._rows)
        self._row_edits = RowEdits(coding.live, self._sides, self._rows, self._words)

    def open_differences(self) -> OpenDifferences:
        """Return what differs now: what is decided too, and what came with decisions."""
        decisions = list_settlements(self.project.database, self.coding.coding.id)
        return OpenDifferences(tuple(self._row_differences(decisions)), tuple(self._differences(decisions)))

    def differences(self) -> tuple[Difference, ...]:
        """Return the answers that differ now, in the order of the form."""
        return self.open_differences().answers

    def row_differences(self) -> tuple[RowDifference, ...]:
        """Return the rows that one side has and the agreed coding has not, or that were taken or left."""
        return self.open_differences().rows

    def passages(self, ref: Ref, choice: SettlingChoice) -> Sequence[Passage]:
        """Return the passages by which a side, A or B, proves its answer."""
        return self._words.passages(self.shown[_SIDES[choice]], ref.row, ref.key)

    def row_words(self, difference: RowDifference) -> str:
        """Return what tells a row of one side apart: its name, else its number."""
        coded = self.shown[_SIDES[difference.side]].coded
        return coded.rows.by_id[difference.row].name or coded.numbers[difference.row]

    def row_passages(self, difference: RowDifference) -> Sequence[Passage]:
        """Return the passages that prove what its side says in a row, each once."""
        evidence = self.shown[_SIDES[difference.side]].evidence
        found = (passage for ref, passages in evidence.items() if ref.row == difference.row for passage in passages)
        return tuple({passage.id: passage for passage in found}.values())

    def row_answers(
        self, difference: RowDifference, language: str, stays: Callable[[Question, str], bool] = lambda *_: False
    ) -> Iterator[tuple[str, str]]:
        """Yield (question, answer) in words of what its side answers in a row to questions with a list.

        What `stays`, by question and value, is left out.
        """
        form = self.coding.live.form
        coded = self.shown[_SIDES[difference.side]].coded
        for question in form.questions(difference.roster):
            value = coded.say(difference.row, question.key).value
            if value and question.choices and is_settled(question) and not stays(question, value):
                label = question.label.plain(language, form.default_language) or question.name
                yield label, value_in_words(form, question, value, language)

    def partners(self, difference: RowDifference) -> tuple[RowDifference, ...]:
        """Return the rows of the other side with which a row may be joined."""
        place = (difference.roster, difference.parent)
        return tuple(
            row
            for row in self.row_differences()
            if row.side is not difference.side and (row.roster, row.parent) == place and row.decision is None
        )

    def decide_as_reviewer(self, code: str) -> None:
        """Record decisions from now on as those of a reviewer, who is neither of the two coders.

        Raises:
            UserError: reviewer_missing, reviewer_coded; coder_no_code.
        """
        if not code.strip():
            raise UserError("reviewer_missing")
        reviewer = known_coder(self.project, code.upper())
        if reviewer in {side.coder for side in self.shown}:
            raise UserError("reviewer_coded", coder=reviewer)
        self.reviewer = reviewer

    def is_reviewers(self, decision: RecordedSettlement) -> bool:
        """Return whether somebody decided who is neither of the two coders."""
        return decision.coder not in {side.coder for side in self.shown}

    def left(self) -> int:
        """Return how many differences are left of those that must be settled."""
        return self.open_differences().left

    def decide(
        self,
        difference: Difference,
        choice: SettlingChoice,
        *,
        reason: SettlingReason | None = None,
        note: str = "",
        answer: Answer | None = None,
    ) -> None:
        """Settle a difference; `answer` is what was answered anew with `OTHER`.

        The agreed answer takes the passages of the side that was taken, of both for a union.

        Raises:
            UserError: settling_reason_missing, settling_note_missing, settling_no_union; it could not be saved.
        """
        note = note.strip()
        if difference.tier is AgreementTier.LEAD and reason is None and choice is not SettlingChoice.NOT_SETTLED:
            raise UserError("settling_reason_missing")
        if choice is SettlingChoice.NOT_SETTLED and not note:
            raise UserError("settling_note_missing")
        edit = self._edit(difference, choice, answer)
        self._save(edit, Settlement(difference.ref, choice, reason, note))

    def take_row(self, difference: RowDifference, *, note: str = "") -> None:
        """Take a row of one side into the agreed coding, with all that this side says in it."""
        is_first = self.shown[_SIDES[difference.side]].place == 0
        sources = (difference.row, "") if is_first else ("", difference.row)
        edit = self._row_edits.with_row(difference.parent, difference.roster, sources)
        self._save(edit, Settlement(Ref(difference.row, ""), difference.side, None, note.strip()))

    def leave_row(self, difference: RowDifference, *, note: str = "") -> None:
        """Leave a row of one side out of the agreed coding."""
        other = SettlingChoice.B if difference.side is SettlingChoice.A else SettlingChoice.A
        edit = self._row_edits.without((difference.row,))
        self._save(edit, Settlement(Ref(difference.row, ""), other, None, note.strip()))

    def join_rows(self, one: RowDifference, other: RowDifference) -> None:
        """Take two rows, one of each side, for one: it comes into the agreed coding, with what both say alike.

        The pair is one of the agreed coding alone: figures of agreement do not change by settling.

        Raises:
            UserError: settling_rows_apart: they are of one side, or of different rosters or rows.
        """
        if one.side is other.side or (one.roster, one.parent) != (other.roster, other.parent):
            raise UserError("settling_rows_apart")
        first, second = sorted((one, other), key=lambda row: self.shown[_SIDES[row.side]].place)
        edit = self._row_edits.with_row(one.parent, one.roster, (first.row, second.row))
        self._save(edit, Settlement(Ref(first.row, ""), SettlingChoice.BOTH))

    def follow_pairs(self, decisions: Mapping[tuple[str, str], bool]) -> None:
        """Bring pairs of rows that persons drew into the agreed coding, and take out those that they cut."""
        live, done = self.coding.live, list[Edit]()
        try:
            for (first, second), is_one in sorted(decisions.items(), key=lambda decision: decision[1]):
                edit = self._pair_edit(first, second, is_one=is_one)
                live.apply(edit)
                done.append(edit)
        finally:
            for edit in reversed(done):
                live.apply(inverse(edit))
        if whole := tuple(operation for edit in done for operation in edit):
            apply_edit(self.coding, whole)

    def finish(self) -> None:
        """Give the agreed coding the status settled: from now on it counts, and leaves, in place of the primary one.

        Raises:
            UserError: settling_left(count): something is left that must be settled.
        """
        if count := self.left():
            raise UserError("settling_left", count=count)
        database = self.project.database
        with database.writing() as session:
            store_status(session, self.coding.coding.id, CodingStatus.SETTLED, coder=self._coder)

    @property
    def _coder(self) -> str:
        return self.reviewer or self.project.database.coder or self.project.project.coder

    def _differences(self, decisions: Mapping[Ref, RecordedSettlement]) -> Iterator[Difference]:
        live = self.coding.live
        a, b = self.shown
        for row, level in rows_of(live):
            if not all(self._rows.sources(row)) or not live.is_row_relevant(row):
                continue
            for question in live.form.questions(level):
                ref = Ref(row, question.key)
                if not is_settled(question) or not live.is_relevant(ref):
                    continue
                said_a, said_b = self._words.said(a, row, question), self._words.said(b, row, question)
                if _differ(question, said_a, said_b):
                    yield Difference(ref=ref, question=question, a=said_a, b=said_b, decision=decisions.get(ref))

    def _row_differences(self, decisions: Mapping[Ref, RecordedSettlement]) -> Iterator[RowDifference]:
        agreed = self._rows.standing_for()
        for choice, place in _SIDES.items():
            side = self.shown[place]
            for row in side.coded.rows.by_id.values():
                parent = self.coding.live.root if row.parent == side.coded.rows.root else agreed.get(row.parent)
                decision = decisions.get(Ref(row.id, ""))
                if parent is not None and (row.id not in agreed or decision is not None):
                    yield RowDifference(row=row.id, roster=row.roster, parent=parent, side=choice, decision=decision)

    def _pair_edit(self, first: str, second: str, *, is_one: bool) -> Edit:
        agreed = self._rows.standing_for()
        is_there = first in agreed and agreed[first] == agreed.get(second)
        if not is_one:
            return self._row_edits.without((first,)) if is_there else ()
        rows = self._sides[0].coded.rows
        row = rows.by_id[first]
        parent = self.coding.live.root if row.parent == rows.root else agreed.get(row.parent)
        if parent is None or is_there:
            return ()
        return self._row_edits.with_row(parent, row.roster, (first, second))

    def _edit(self, difference: Difference, choice: SettlingChoice, answer: Answer | None) -> Edit:
        ref, question, live = difference.ref, difference.question, self.coding.live
        match choice:
            case SettlingChoice.NOT_SETTLED:
                return ()
            case SettlingChoice.OTHER:
                return editing.set_answer(live, ref, answer)
            case SettlingChoice.BOTH:
                sides = self.shown
                answer = self._union(difference)
            case _:
                sides = (self.shown[_SIDES[choice]],)
                answer = self._words.answer(sides[0], ref.row, question)
        wanted = {passage.id: passage for side in sides for passage in self._words.passages(side, ref.row, ref.key)}
        there = {passage.id: passage for passage in live.evidence(ref)}
        gone = (RemoveEvidence(ref, passage) for id, passage in there.items() if id not in wanted)
        came = (AddEvidence(ref, passage) for id, passage in wanted.items() if id not in there)
        return (*editing.set_answer(live, ref, answer), *gone, *came)

    def _union(self, difference: Difference) -> Answer:
        """Return the terms of both sides, in the order of A."""
        values = (difference.a.value, difference.b.value)
        if not difference.question.type.is_multiple or not all(values):
            raise UserError("settling_no_union")
        return Answer(" ".join(dict.fromkeys(" ".join(values).split())))

    def _save(self, edit: Edit, settlement: Settlement) -> None:
        coding = self.coding

        def save(saved: Saved) -> int:
            return save_settlement(
                self.project.database,
                coding.coding.id,
                edit,
                settlement,
                coder=self._coder,
                saved=saved,
                after=coding.last_change,
            )

        apply_and_save(coding, edit, save)


def open_settling(project: OpenProject, case_id: str, second: str = "") -> SettlingSession:
    """Open the settling of a case between its primary coding and that of a second coder, "" for the only one.

    The first time the agreed coding is made, with the rows that are matched and all that both answer alike.

    Raises:
        UserError: settling_one_coding: nobody else coded the case; settling_not_submitted(coder).
    """
    both = submitted_codings(project, case_id, second)
    case = CaseReader(project).matched(both)
    sides = tuple(_side(case, coding, place) for place, coding in enumerate(both))
    found = agreed_coding(project.database, case_id)
    if found is None:
        found = _begin(project, case_id, case, sides)
    return SettlingSession(project, case.number, open_coding(project, found), sides)


class RowEdits:
    """Builds the edits that bring rows of both sides into an agreed coding, or take them out: it stays as it was."""

    def __init__(self, live: LiveCoding, sides: Sequence[Side], rows: AgreedRows, words: AgreedWords) -> None:
        self._live = live
        self._sides = sides
        self._rows = rows
        self._words = words

    def without(self, sources: Iterable[str]) -> Edit:
        """Return the edit that removes what stands for rows of the sides, with all under it; empty for nothing."""
        agreed = self._rows.standing_for()
        edit: Edit = ()
        with self._tried(()) as apply:
            for row in dict.fromkeys(agreed[source] for source in sources if source in agreed):
                if self._live.has_row(row):
                    there = {record.id for record in self._live.family(row)[0]}
                    proofs = [(ref, passage) for ref, passage in self._live.all_evidence() if ref.row in there]
                    gone = (*(RemoveEvidence(*proof) for proof in proofs), *editing.remove_row(self._live, row))
                    apply(gone)
                    edit = (*edit, *gone)
        return edit

    def with_row(self, parent: str, roster: str, sources: Rows) -> Edit:
        """Return the edit that adds the row which stands for rows of the sides, in place of what stands for these.

        For a row of one side alone it brings all that this side says in it and under it, else what both say alike.
        """
        gone = self.without(source for source in sources if source)
        live = self._live
        with self._tried(gone) as apply:
            top = Row(agreed_row_id(live.root, sources), parent, roster, len(live.rows(parent, roster)))
            side = None if all(sources) else self._sides[0 if sources[0] else 1]
            rows = [top] if side is None else [top, *self._rows_under(side, sources[side.place], top.id)]
            added: Edit = (*editing.take_none_back(live, parent, roster), *(AddRows((row,)) for row in rows))
            apply(added)
            said = equal_answers(live, self._sides, (top.id,)) if side is None else self._said_by(side, rows)
        return (*gone, *added, *said)

    @contextmanager
    def _tried(self, edit: Edit) -> Iterator[_Apply]:
        """Apply edits within a block, and take them back at its end."""
        done: list[Edit] = []

        def apply(step: Edit) -> None:
            self._live.apply(step)
            done.append(step)

        try:
            apply(edit)
            yield apply
        finally:
            for step in reversed(done):
                self._live.apply(inverse(step))

    def _rows_under(self, side: Side, source: str, parent: str) -> Iterator[Row]:
        """Yield the rows of a side under a row of its own, as rows of the agreed coding under another."""
        places: defaultdict[str, int] = defaultdict(int)
        for row in side.coded.rows.by_id.values():
            if row.parent == source:
                own = agreed_row_id(self._live.root, (row.id, "") if side.place == 0 else ("", row.id))
                yield Row(own, parent, row.roster, places[row.roster])
                places[row.roster] += 1
                yield from self._rows_under(side, row.id, own)

    def _said_by(self, side: Side, rows: Sequence[Row]) -> Edit:
        found: list[SetAnswer | AddEvidence] = []
        for row in rows:
            for question in self._live.form.questions(row.roster):
                ref = Ref(row.id, question.key)
                answer = self._words.answer(side, row.id, question) if is_settled(question) else None
                if answer is not None:
                    found.append(SetAnswer(ref, self._live.answer(ref), answer))
                    found += [AddEvidence(ref, passage) for passage in self._words.passages(side, row.id, ref.key)]
        return tuple(found)
