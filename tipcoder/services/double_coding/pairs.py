"""Gives the answers of two readings side by side as they may leave: no text, no coder, no label among them.

Where keys are made for a recipient, numbers of pairs and readings follow these keys and not the order of entry.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date

from tipcoder.analysis.agreement.matching.features import case_set_questions
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import PairRecord
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.workbook.columns import QuestionColumns
from tipcoder.exchange.workbook.writer import Plan
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.services.double_coding.case_sets import codes_in_rows
from tipcoder.services.double_coding.coded_case import Open, Said
from tipcoder.services.double_coding.comparison import (
    Comparing,
    MatchedCodings,
    SaidUnit,
    compared_questions,
    reason_of,
)
from tipcoder.services.double_coding.matched_case import Group, MatchedCase

COMPARED = "compared"
LEFT_OUT = "left_out"
"""Kind of a unit of which an answer is nothing any more once it left."""


def pair_records(matched: MatchedCodings, plan: Plan, rounds: Mapping[str, str]) -> Iterator[PairRecord]:
    """Yield what two readings say, question by question. `rounds` are those of cases, by the ids of the cases."""
    return _Pairs(matched, plan, rounds).records()


def leaving_words(columns: QuestionColumns) -> Callable[[str], str]:
    """Return what gives an answer as it leaves, codes in order; "" for one of which nothing leaves."""

    def words(value: str) -> str:
        found = columns.fill(Answer(value))[0]
        if columns.question.type.is_multiple:
            return " ".join(sorted(str(found or "").split()))
        return "" if found is None else found.isoformat() if isinstance(found, date) else str(found)

    return words


@dataclass(slots=True)
class _Numbered:
    """A case with its key, and numbers of its pairs of rows and of its readings."""

    case: MatchedCase
    key: str
    groups: Mapping[str, Sequence[Group]]
    rows: dict[str, int] = field(default_factory=dict)
    readings: Sequence[str] = ()

    def __post_init__(self) -> None:
        for groups in self.groups.values():
            for number, group in enumerate(groups, 1):
                self.rows |= dict.fromkeys(group.rows.values(), number)


class _Pairs:
    """Makes the records of all questions that leave."""

    def __init__(self, matched: MatchedCodings, plan: Plan, rounds: Mapping[str, str]) -> None:
        self._matched = matched
        self._plan = plan
        self._rounds = rounds
        self._columns = {found.question.path: found for level in plan.levels for found in level.questions}
        numbered = (self._numbered(case) for case in matched.cases)
        ordered = sorted(numbered, key=lambda one: one.key) if plan.keys.are_untraceable else numbered
        self._cases = {one.case.id: one for one in ordered}

    def records(self) -> Iterator[PairRecord]:
        comparing = Comparing(self._matched.outline, self._matched.cases)
        for level, question in compared_questions(self._matched.outline):
            if self._leaves(question):
                yield from self._of_question(level, question, comparing.units(level, question)[1])
        for roster, question in case_set_questions(self._matched.outline.form):
            if self._leaves(question):
                yield from self._of_set(roster, question)

    def _leaves(self, question: Question) -> bool:
        return question.path in self._columns and question.type.holds is not ValueKind.TEXT

    def _numbered(self, case: MatchedCase) -> _Numbered:
        key = self._plan.keys.key
        _, *others = case.codings.values()
        if not self._plan.keys.are_untraceable:
            return _Numbered(case, key(case.id), case.groups, readings=[other.coder for other in others])
        groups = {
            level: sorted(found, key=lambda group: min(map(key, group.rows.values())))
            for level, found in case.groups.items()
        }
        others.sort(key=lambda other: key(other.rows.root))
        return _Numbered(case, key(case.id), groups, readings=[other.coder for other in others])

    def _of_question(self, level: str, question: Question, units: Sequence[SaidUnit]) -> Iterator[PairRecord]:
        words = leaving_words(self._columns[question.path])
        by_case: dict[str, list[SaidUnit]] = {id: [] for id in self._cases}
        for unit in units:
            by_case[unit.case.id].append(unit)
        for id, found in by_case.items():
            numbered = self._cases[id]
            place = numbered.rows
            for unit in sorted(found, key=lambda one: place[next(iter(one.group.rows.values()))]):
                said = {
                    coder: self._said(numbered, coder, question, word.value, words) if word.value else ""
                    for coder, word in unit.words.items()
                }
                pair = place[next(iter(unit.group.rows.values()))]
                yield from self._records(numbered, level, question, pair, unit.words, said, unit.values.keys())

    def _said(
        self, numbered: _Numbered, coder: str, question: Question, value: str, words: Callable[[str], str]
    ) -> str:
        """Return an answer as it leaves; rows that it refers to by the numbers of their pairs."""
        outline = self._matched.outline
        if question.path not in outline.sources:
            return words(value)
        rows = numbered.case.codings[coder].referred(question, value)
        return " ".join(map(str, sorted(numbered.rows[row] for row in rows if row in numbered.rows)))

    def _of_set(self, roster: str, question: Question) -> Iterator[PairRecord]:
        words = leaving_words(self._columns[question.path])
        for numbered in self._cases.values():
            found = {
                coder: codes_in_rows(coding, roster, question.key) for coder, coding in numbered.case.codings.items()
            }
            said = {
                coder: " ".join(sorted({code if code == AnswerState.NONE else words(code) for code in codes} - {""}))
                for coder, codes in found.items()
                if codes is not None
            }
            answered, still_open = Said("", AnswerState.ANSWERED), Said(open=Open.NOT_ANSWERED)
            states = {coder: answered if coder in said else still_open for coder in found}
            yield from self._records(numbered, "", question, 1, states, said, said.keys())

    def _records(
        self,
        numbered: _Numbered,
        level: str,
        question: Question,
        pair: int,
        words: Mapping[str, Said],
        said: Mapping[str, str],
        comparable: AbstractSet[str],
    ) -> Iterator[PairRecord]:
        """Yield a record for each other reading. What neither was asked is not listed.

        `comparable` are those whose answer, whole, can be compared.
        """
        case = numbered.case
        first = next(iter(case.codings.values()))
        leaves = self._plan.release.how(question)
        for reading, coder in enumerate(numbered.readings, 2):
            both = {one: words[one] for one in (first.coder, coder) if one in words}
            if all(word.open is Open.NOT_ASKED for word in both.values()):
                continue
            answers = said.get(first.coder, ""), said.get(coder, "")
            states = (_state(both.get(first.coder)), _state(both.get(coder)))
            roots = {first.rows.root, case.codings[coder].rows.root}
            yield PairRecord(
                question=question.name,
                roster=level,
                case=numbered.key,
                pair=pair,
                reading=reading,
                first=answers[0],
                second=answers[1],
                first_state=states[0],
                second_state=states[1],
                kind=_kind(both, answers, is_comparable=leaves is not Leaving.AS_IS or comparable >= both.keys()),
                leaves=leaves.value,
                mapped=not roots.isdisjoint(self._matched.mapped),
                tier=question.agreement.value,
                round=self._rounds.get(case.id, ""),
            )


def _state(word: Said | None) -> str:
    return word.state.value if word is not None and word.state is not None else ""


def _kind(words: Mapping[str, Said], answers: tuple[str, str], *, is_comparable: bool) -> str:
    """Return whether the answers that leave are compared, or why they are not."""
    are_answered = len(words) > 1 and all(word.state is AnswerState.ANSWERED for word in words.values())
    if are_answered and not all(answers):
        return LEFT_OUT
    return COMPARED if are_answered and is_comparable else reason_of(words).value
