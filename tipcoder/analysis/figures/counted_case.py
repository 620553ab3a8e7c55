"""Reads the answers of one counted coding, and says why an answer that is not there does not count."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cached_property

from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.release import WrittenText

OpenQuestions = Mapping[str, frozenset[str]]
"""Keys of the questions that are asked and not yet answered, by the id of their row."""

NONE_OPEN: OpenQuestions = {}
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
"""A number as answers hold it. `float` would read a band as one, 367_731 as 367731."""


class LeftOutReason(StrEnum):
    """Reasons for which a row does not enter the base of a figure."""

    NOT_STATED = "not_stated"
    UNCLEAR = "unclear"
    REDACTED = "redacted"
    NOT_APPLICABLE = "not_applicable"
    OPEN = "open"
    """Asked, and not yet answered by the expert."""
    NOT_ASKED = "not_asked"
    """Not relevant after what was answered before."""
    UNDECIDED = "undecided"
    """Still before the courts."""
    UNKNOWN = "unknown"
    """The answer that it is derived from does not say it."""
    ORDER_UNKNOWN = "order_unknown"
    """It is not known which of several decisions imposed the sentence."""
    OUTSIDE = "outside"
    """Not one of those that the figure is about."""


SILENT = (LeftOutReason.NOT_STATED, LeftOutReason.UNCLEAR, LeftOutReason.REDACTED)
"""Reasons that say that the judgment is silent where it could have spoken."""


_LEFT_OUT_BY_STATE = {state: why for state in AnswerState for why in LeftOutReason if why.value == state.value}


class CountedCase:
    """The coding of one case that counts. Rows are those of its record; what is not relevant is not in it."""

    def __init__(
        self, record: CaseRecord, terms: FigureTerms, open_questions: OpenQuestions = NONE_OPEN, country: str = ""
    ) -> None:
        """Take the record of a case, the terms of its framework, what is open in it, and its country, "" for none."""
        self.terms = terms
        self.country = country
        self.read = set[str]()
        """Keys of the questions whose answers were asked for, answered or not."""
        self._rows: dict[str, list[CodedRow]] = {}
        self._children: dict[tuple[str, str], list[CodedRow]] = {}
        for roster, rows in record.items():
            for row in rows:
                coded = CodedRow(self, row, open_questions.get(row.row_id, frozenset()))
                self._rows.setdefault(roster, []).append(coded)
                self._children.setdefault((row.parent_id or "", roster), []).append(coded)
        self.id = record[""][0].case_id

    @cached_property
    def compared(self) -> frozenset[str]:
        """The ids of the rows that are only compared with trafficking: neither court nor expert sees it in them."""
        (root,) = self.rows("")
        is_whole = root.value("case_profiled") == "no"
        rows = (row for found in self._rows.values() for row in found) if is_whole else self.rows("victims")
        return frozenset(row.id for row in rows if _is_compared(row, is_whole=is_whole))

    def take_apart(self) -> None:
        """Part rows from their case, so that their memory is free at once and not when garbage is looked for."""
        self._rows.clear()
        self._children.clear()

    def rows(self, roster: str) -> Sequence["CodedRow"]:
        """Return all rows of a roster, in order; "" for that of the case itself."""
        return self._rows.get(roster, ())

    def under(self, row: str, roster: str) -> Sequence["CodedRow"]:
        """Return the rows of a roster in the row of an id."""
        return self._children.get((row, roster), ())


def _is_compared(row: "CodedRow", *, is_whole: bool) -> bool:
    if row.value("victim_of_trafficking") == "yes" or row.value("victim_in_judgment") == "trafficking":
        return False
    return is_whole or row.value("victim_of_trafficking") == "no"


class CodedRow:
    """One row of a counted coding, with its answers."""

    __slots__ = ("_answers", "_open", "case", "id")

    def __init__(self, case: CountedCase, record: RowRecord, open_questions: frozenset[str]) -> None:
        """Take the case that the row is of, its record, and the keys of its open questions."""
        self.case = case
        self.id = record.row_id
        """The id of the row in its project."""
        self._answers = record.answers
        self._open = open_questions

    def under(self, roster: str) -> Sequence["CodedRow"]:
        """Return the rows of a roster in this row."""
        return self.case.under(self.id, roster)

    def value(self, question: str) -> str:
        """Return the value of an answer, "" where there is none or a state in its place."""
        self.case.read.add(question)
        answer = self._answers.get(question)
        return "" if answer is None else answer.value

    def written(self, question: str) -> WrittenText:
        """Return an answer in a person's own words, closed."""
        return WrittenText(Ref(self.id, question), self.value(question))

    def codes(self, question: str) -> tuple[str, ...]:
        """Return the terms of an answer, in the order of the answer."""
        return tuple(self.value(question).split())

    def number(self, question: str) -> float | None:
        """Return a number answered, None where there is none; a band that it was reduced to is none."""
        value = self.value(question)
        return float(value) if value and _NUMBER.fullmatch(value) else None

    def has_none(self, roster: str) -> bool:
        """Return whether somebody said of a roster that it has no rows here."""
        self.case.read.add(roster)
        answer = self._answers.get(roster)
        return answer is not None and answer.state is AnswerState.NONE

    def left_out(self, *questions: str) -> LeftOutReason | None:
        """Return why the first of some answers that does not count does not, None where all count."""
        for question in questions:
            if (why := self._left_out(question)) is not None:
                return why
        return None

    def _left_out(self, question: str) -> LeftOutReason | None:
        self.case.read.add(question)
        answer = self._answers.get(question)
        if answer is not None:
            return None if answer.state is AnswerState.ANSWERED else _LEFT_OUT_BY_STATE.get(answer.state)
        return LeftOutReason.OPEN if question in self._open else LeftOutReason.NOT_ASKED
