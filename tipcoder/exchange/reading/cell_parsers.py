"""Parses the cells of one question into its answer: value, repeated label or precision, and state.

The column of the value counts. What other columns repeat (labels, columns of terms, the precision of a date) is read
where the value is empty, and compared where it is not.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.reading.book import Value
from tipcoder.exchange.reading.choices import ListTerms, agreed, read_marks, read_one, read_several
from tipcoder.exchange.reading.values import (
    OPTIONS,
    STATES,
    CellDoubt,
    CellProblem,
    DoubtKind,
    Read,
    Settled,
    clean,
    exact,
    folded,
    not_one,
    precision_of,
    read_date,
    read_key,
    read_number,
)
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind

Cells = tuple[Value, ...]

_MOST_KEYS = 1_000
"""Rows or groups that one answer names."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An answer that is taken though its label or precision says otherwise: `other` is what a label says, "" else."""

    answer: Answer
    problem: CellProblem
    other: str = ""


Understood = Answer | Doubtful | CellProblem | CellDoubt | None
Understand = Callable[[Cells], Understood]


@dataclass(frozen=True, slots=True)
class Slots:
    """Places of the cells of a question, 0 for none: the value comes first.

    `repeats` is a label or a precision, `marks` are the codes of the columns of terms that follow.
    """

    repeats: int
    marks: tuple[str, ...]
    state: int


@dataclass(frozen=True, slots=True)
class _Reader:
    """`read` gives the value, `other` what the repeating columns say, "" for nothing."""

    read: Callable[[Cells], Read]
    other: Callable[[Cells], Read]


def reader(question: Question, slots: Slots, terms: ListTerms, settled: Settled, *, is_plain: bool) -> Understand:
    """Return what turns the cells of a question into an answer. `is_plain`: keys or groups, taken literally."""
    found = _Reader(_keys, _nothing) if is_plain else _of_type(question, slots, terms, settled)
    is_date = question.type.holds is ValueKind.DATE

    def understand(cells: Cells) -> Understood:
        state = _state(cells, slots)
        if isinstance(state, CellProblem):
            return state
        value: Read | None = found.read(cells)
        other = found.other(cells) if isinstance(value, str) else ""
        if value == "" and other:
            value = other if state is None else _settle(cells, slots, other, state, settled)
        if not isinstance(value, str):
            return value
        answer = _answer(value, state, slots)
        if isinstance(answer, Answer) and answer.value and not is_plain:
            return _compared(answer, cells, slots, other, is_date=is_date)
        return answer

    return understand


def _settle(cells: Cells, slots: Slots, other: Read, state: AnswerState, settled: Settled) -> Read | None:
    """Say what counts where the value was emptied and its label was not; None for no answer."""
    text = clean(cells[slots.repeats]) if slots.repeats else ""
    if state is not AnswerState.ANSWERED or not text:
        return other
    match settled.get((DoubtKind.CODES_OR_TERMS, "")):
        case "codes":
            return None
        case "terms":
            return other
    return CellDoubt(DoubtKind.CODES_OR_TERMS, text, OPTIONS[DoubtKind.CODES_OR_TERMS])


def _answer(value: str, state: AnswerState | None, slots: Slots) -> Answer | CellProblem | None:
    if state is None:
        return Answer(value) if value.strip() else None
    if state is AnswerState.ANSWERED:
        return Answer(value) if value else CellProblem("delivery_value_missing", slots.state)
    if value.strip():
        return CellProblem("delivery_state_and_value", slots.state, {"state": state.value})
    return Answer(state=state)


def _state(cells: Cells, slots: Slots) -> AnswerState | CellProblem | None:
    written = clean(cells[slots.state]) if slots.state else ""
    if not written:
        return None
    state = STATES.get(written) or STATES.get(folded(written))
    return state or CellProblem("delivery_state_unknown", slots.state, not_one("", written).values)


def _compared(answer: Answer, cells: Cells, slots: Slots, other: Read, *, is_date: bool) -> Answer | Doubtful:
    """Note where a label or a precision was changed, and its value not."""
    text = clean(cells[slots.repeats]) if slots.repeats else ""
    if not text:
        return answer
    is_same = precision_of(text) in ("", _length(answer)) if is_date else _is_same(answer.value, other)
    if is_same:
        return answer
    problem = CellProblem("delivery_beside_differs", slots.repeats, not_one("", text).values)
    return Doubtful(answer, problem, other if isinstance(other, str) else "")


def _length(answer: Answer) -> str:
    return {4: "year", 7: "month"}.get(len(answer.value), "day")


def _is_same(value: str, other: Read) -> bool:
    if isinstance(other, CellDoubt):
        return bool(set(value.split()) & set(other.options))
    return isinstance(other, str) and set(other.split()) == set(value.split())


def _of_type(question: Question, slots: Slots, terms: ListTerms, settled: Settled) -> _Reader:
    match question.type.holds:
        case ValueKind.DATE:
            return _Reader(
                lambda cells: read_date(cells[0], cells[slots.repeats] if slots.repeats else None, settled), _nothing
            )
        case ValueKind.NUMBER:
            is_whole, in_months = question.type.kind.is_whole, question.is_in_months
            return _Reader(
                lambda cells: read_number(cells[0], settled, is_whole=is_whole, is_in_months=in_months), _nothing
            )
        case ValueKind.CODE:
            return _Reader(
                lambda cells: read_one(cells[0], terms, settled),
                (lambda cells: read_one(cells[slots.repeats], terms, settled)) if slots.repeats else _nothing,
            )
        case ValueKind.CODES:
            return _several(slots, terms, settled)
        case ValueKind.STATE:
            return _Reader(_nothing, _nothing)
    return _Reader(lambda cells: exact(cells[0]), _nothing)


def _several(slots: Slots, terms: ListTerms, settled: Settled) -> _Reader:
    begin = 2 if slots.repeats else 1
    end = begin + len(slots.marks)

    def read(cells: Cells) -> Read:
        marks = read_marks(cells[begin:end])
        if isinstance(marks, CellProblem):
            return CellProblem(marks.code, begin + marks.slot, marks.values)
        codes = read_several(cells[0], terms, settled)
        return agreed(codes, marks, slots.marks, settled) if codes and isinstance(codes, str) else codes

    def other(cells: Cells) -> Read:
        label = read_several(cells[slots.repeats], terms, settled) if slots.repeats else ""
        marks = read_marks(cells[begin:end])
        return label or (agreed("", marks, slots.marks, settled) if not isinstance(marks, CellProblem) else "")

    return _Reader(read, other)


def _keys(cells: Cells) -> Read:
    text = clean(cells[0])
    keys = text.split()
    return " ".join(map(read_key, keys)) if len(keys) <= _MOST_KEYS else not_one("delivery_reference_unknown", text)


def _nothing(_cells: Cells) -> str:
    return ""
