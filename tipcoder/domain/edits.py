"""What a person does to a coding, so that it can be recorded, undone and redone."""

from dataclasses import dataclass

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.judgments import Reading
from tipcoder.domain.passages import Passage


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
    before: Reading
    after: Reading
    passages: Moves


JudgmentOperation = ReplaceJudgment | RewriteJudgment
Operation = SetAnswer | AddRows | RemoveRows | MoveRow | AddEvidence | RemoveEvidence | JudgmentOperation
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
        case ReplaceJudgment(old, new, passages):
            return ReplaceJudgment(new, old, _turned(passages))
        case RewriteJudgment(judgment, was, now, passages):
            return RewriteJudgment(judgment, now, was, _turned(passages))


def _turned(passages: Moves) -> Moves:
    return tuple((after, before) for before, after in passages)
