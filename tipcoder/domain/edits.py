"""Edits of a coding: recorded, undone and redone, made by a person or by a newer delivery."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.judgments import JudgmentRevision
from tipcoder.domain.passages import Passage


class ChangeKind(StrEnum):
    """Kinds of changes in the record of a project. Stored values: a kind is never renamed."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    """A workbook that was read in changed a coding."""
    UPGRADE = "upgrade"
    """A coding went to another version of the framework."""
    DELIVERY = "delivery"
    """A newer delivery changed a coding of a regional project."""
    REPLACE_JUDGMENT = "replace_judgment"
    REWRITE_JUDGMENT = "rewrite_judgment"
    REMOVE_JUDGMENT = "remove_judgment"
    ADD_CASE = "add_case"
    ADD_CODING = "add_coding"
    """Another person began to code a case."""
    REMOVE_CASE = "remove_case"
    RESTORE_CASE = "restore_case"
    STATUS = "status"
    """A person said how far the coding of a case is."""
    RESTORE = "restore"
    """A judgment, or passages, of a case came back from the bin."""
    REMARK = "remark"
    """Of a case, and so no part of what undo takes back in a coding."""


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """An answer given, changed or (after is None) taken back."""

    ref: Ref
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True, slots=True)
class AddRows:
    """Rows that appear together: a new row, or one with all under it (a duplicate, a deletion undone).

    `rows` lists parents before children; the first is the one that the person added, and its position says
    where: the siblings from there on move down by one.
    """

    rows: tuple[Row, ...]
    answers: tuple[tuple[Ref, Answer], ...] = ()


@dataclass(frozen=True, slots=True)
class RemoveRows:
    """A row that disappears with all under it; carries all that is needed to bring them back."""

    rows: tuple[Row, ...]
    answers: tuple[tuple[Ref, Answer], ...] = ()


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A row that changes its place among its siblings. Positions count from 0."""

    row: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class AddEvidence:
    """A passage that from now on proves the answer of a question."""

    ref: Ref
    passage: Passage


@dataclass(frozen=True, slots=True)
class RemoveEvidence:
    """A passage that no longer proves an answer. It stays in the judgment for others that it proves."""

    ref: Ref
    passage: Passage


Moves = tuple[tuple[Passage, Passage], ...]
"""Passages as they were and as they are, each with its id."""


@dataclass(frozen=True, slots=True)
class ReplaceJudgment:
    """Another document takes the place of a judgment (both by id), and the passages found in it move there.

    None, "", takes the place of one that is removed; one that comes back takes the place of none.
    """

    before: str
    after: str
    passages: Moves


@dataclass(frozen=True, slots=True)
class RewriteJudgment:
    """The text of a judgment becomes another one: its file was read in another encoding, or text was recognised."""

    judgment: str
    before: JudgmentRevision
    after: JudgmentRevision
    passages: Moves


class ProposalDecision(StrEnum):
    """Decisions on an answer that was proposed from a judgment. Stored values."""

    TAKEN = "taken"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class DecideProposal:
    """A decision (None: none) on an answer that a rule proposed from a judgment; it changes no answer itself.

    In a row that is not there yet, the row of `ref` is its path by labels: `victims[A.B.]`.
    """

    ref: Ref
    value: str
    rule: str
    before: ProposalDecision | None
    after: ProposalDecision | None


JudgmentOperation = ReplaceJudgment | RewriteJudgment


@dataclass(frozen=True, slots=True, order=True)
class RejectedAnswer:
    """A value that was rejected for a question, with the rule that proposed it."""

    row: str
    question: str
    value: str
    rule: str


EvidenceOperation = AddEvidence | RemoveEvidence
Operation = SetAnswer | AddRows | RemoveRows | MoveRow | EvidenceOperation | DecideProposal | JudgmentOperation
Edit = tuple[Operation, ...]
"""One action of a person: saved in one transaction, undone as one."""


def inverse(edit: Edit) -> Edit:
    """Return the edit that takes this one back."""
    return tuple(_inverse(operation) for operation in reversed(edit))


def _inverse(operation: Operation) -> Operation:
    match operation:
        case SetAnswer(ref, before, after):
            return SetAnswer(ref, after, before)
        case AddRows(rows, answers):
            return RemoveRows(rows, answers)
        case RemoveRows(rows, answers):
            return AddRows(rows, answers)
        case MoveRow(row, before, after):
            return MoveRow(row, after, before)
        case AddEvidence(ref, passage):
            return RemoveEvidence(ref, passage)
        case RemoveEvidence(ref, passage):
            return AddEvidence(ref, passage)
        case DecideProposal(ref, value, rule, before, after):
            return DecideProposal(ref, value, rule, after, before)
        case ReplaceJudgment(old, new, passages):
            return ReplaceJudgment(new, old, _turned(passages))
        case RewriteJudgment(judgment, was, now, passages):
            return RewriteJudgment(judgment, now, was, _turned(passages))


def _turned(passages: Moves) -> Moves:
    return tuple((after, before) for before, after in passages)


Answers = Mapping[str, Mapping[str, Answer]]
"""Answers by row and question."""


def edit_between(root: str, before: Sequence[Row], was: Answers, after: Sequence[Row], now: Answers) -> Edit:
    """Return the edit that turns rows and answers into others; () if they are the same.

    `root` is the row of the case. Rows come without it and parents before children. A row keeps its roster and parent.
    """
    kept = {row.id for row in after}
    found: list[Operation] = []
    places = _Places(before)
    gone: set[str] = set()
    for row in before:
        if row.id not in kept and row.id not in gone:
            family = _family(row, before)
            gone |= {one.id for one in family}
            current = tuple(places.as_placed(one) for one in family)
            found.append(RemoveRows(current, tuple(_answers(family, was))))
            places.remove(row)
    known = {row.id for row in before} - gone
    for row in after:
        if row.id not in known:
            found.append(AddRows((places.add(row),), tuple(_answers((row,), now))))
    for row in after:
        at = places.of(row)
        if at != row.position:
            found.append(MoveRow(row.id, at, row.position))
            places.move(row)
    for row_id in (root, *(row.id for row in after if row.id in known)):
        found += _changes(row_id, was.get(row_id, {}), now.get(row_id, {}))
    return tuple(found)


class _Places:
    """Tracks the positions of rows among their siblings while operations are carried out."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._siblings: dict[tuple[str | None, str], list[str]] = {}
        for row in sorted(rows, key=lambda one: one.position):
            self._siblings.setdefault((row.parent, row.roster), []).append(row.id)

    def of(self, row: Row) -> int:
        return self._list(row).index(row.id)

    def as_placed(self, row: Row) -> Row:
        return Row(row.id, row.parent, row.roster, self.of(row))

    def remove(self, row: Row) -> None:
        self._list(row).remove(row.id)

    def add(self, row: Row) -> Row:
        siblings = self._list(row)
        at = min(row.position, len(siblings))
        siblings.insert(at, row.id)
        return Row(row.id, row.parent, row.roster, at)

    def move(self, row: Row) -> None:
        siblings = self._list(row)
        siblings.remove(row.id)
        siblings.insert(row.position, row.id)

    def _list(self, row: Row) -> list[str]:
        return self._siblings.setdefault((row.parent, row.roster), [])


def _family(row: Row, rows: Sequence[Row]) -> tuple[Row, ...]:
    ids = {row.id}
    found = [row]
    for other in rows:
        if other.parent in ids and other.id not in ids:
            ids.add(other.id)
            found.append(other)
    return tuple(found)


def _answers(rows: Sequence[Row], answers: Answers) -> Iterator[tuple[Ref, Answer]]:
    for row in rows:
        yield from ((Ref(row.id, key), answer) for key, answer in answers.get(row.id, {}).items())


def _changes(row: str, was: Mapping[str, Answer], now: Mapping[str, Answer]) -> Iterator[SetAnswer]:
    for key in dict.fromkeys((*was, *now)):
        if was.get(key) != now.get(key):
            yield SetAnswer(Ref(row, key), was.get(key), now.get(key))
