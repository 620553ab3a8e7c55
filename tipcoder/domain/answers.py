"""Answers, their states, and the rows of rosters that hold them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, Self


class AnswerState(StrEnum):
    """States of answers: answered, or why not. A question without an `Answer` is not yet answered.

    Silence of the judgment (`NOT_STATED`) is never "no". `NONE` is a state of rosters alone: this judgment has nobody,
    and nothing, of the kind. A roster without rows and without it is not yet asked.
    """

    ANSWERED = "answered"
    NOT_STATED = "not_stated"
    UNCLEAR = "unclear"
    REDACTED = "redacted"
    NOT_APPLICABLE = "not_applicable"
    NONE = "none"


QUESTION_STATES = tuple(state for state in AnswerState if state is not AnswerState.NONE)
"""States that the answer to a question may have."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Value and state of one question in one row.

    `value` is the XForms string of the value: codes of a select multiple separated by one space, dates as
    ISO 8601 (`2021`, `2021-03` or `2021-03-14`: a judgment often gives no day), numbers with a decimal point.
    It is empty for every state but `answered`, and never empty for that one.
    """

    value: str = ""
    state: AnswerState = AnswerState.ANSWERED

    def __post_init__(self) -> None:
        if (self.state is AnswerState.ANSWERED) != bool(self.value):
            raise ValueError(f"state {self.state} does not go with a value of {len(self.value)} characters")


@dataclass(frozen=True, slots=True)
class Ref:
    """One node of a coding: a question, section or roster (by its key in the form) in one row.

    The top of a coding is a row too; its id is the id of the coding. The answer to a roster is that it has no rows
    (`AnswerState.NONE`).
    """

    row: str
    key: str


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a roster: defendant 2, or charge 1 of defendant 2.

    `roster` is the key of the roster, `parent` the id of the row that holds it, `position` counts from 0 among
    the rows of the same roster and parent. The root row of a coding has no parent and the roster "".
    """

    id: str
    parent: str | None
    roster: str
    position: int


class AnsweredRow(Protocol):
    """A row of a coding with the values of its answers, as what is derived from them reads it."""

    @property
    def id(self) -> str:
        """The id of the row."""

    def value(self, question: str, /) -> str:
        """Return the value of an answer, a retired one too, "" where there is none or a state in its place."""

    def under(self, roster: str, /) -> Sequence[Self]:
        """Return the rows of a roster in this row."""


Derivation = Callable[[AnsweredRow], Mapping[Ref, str]]
"""Gives the derived values of a case by row and name, "" for empty, from the row of the case."""
