"""Compares the codings of a project: matches rows, gathers units of every question, computes figures."""

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tipcoder.analysis.agreement.figures import Scale, figures_of, state_figures
from tipcoder.analysis.agreement.units import Unit, Value
from tipcoder.domain.answers import AnswerState
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingRole
from tipcoder.framework.form.form import AgreementTier, Question
from tipcoder.framework.form.question_types import Measure
from tipcoder.services.double_coding.case_sets import case_sets
from tipcoder.services.double_coding.coded_case import FormOutline, Open, Said
from tipcoder.services.double_coding.matched_case import CaseReader, Group, MatchedCase, rows_of_level
from tipcoder.services.double_coding.report import (
    AgreementReport,
    CoderShare,
    ComparedCase,
    ComparedUnit,
    Disagreement,
    Excluded,
    QuestionAgreement,
    ReadingDifferenceKind,
    RosterAgreement,
    RowPair,
)
from tipcoder.services.double_coding.values import Reading, reading_of, scale_of
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.snapshots import ComparedHead, list_compared, load_compared
from tipcoder.storage.double_coding import added_cases


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedCodings:
    """The cases that are compared, with their rows matched. `mapped` are codings of an older version of the framework.

    `coders` are all who coded; cases with `one_coding`, and those that were `added` to a sample, are not compared.
    """

    outline: FormOutline
    cases: Sequence[MatchedCase]
    coders: Sequence[CoderShare]
    by_number: Mapping[int, ComparedCase]
    one_coding: int
    added: int
    not_submitted: int
    mapped: Collection[str]


def compare_codings(project: OpenProject, *, with_added: bool = False) -> Generator[Progress, None, AgreementReport]:
    """Compare what several persons coded; yield progress. The same project gives the same report.

    Cases that a person added to a drawn sample are no sample: they are left out unless they are asked for.
    """
    matched = yield from match_codings(project, with_added=with_added)
    return (yield from compare_matched(matched))


def match_codings(
    project: OpenProject, *, with_added: bool = False, cases: Collection[str] | None = None
) -> Generator[Progress, None, MatchedCodings]:
    """Read the codings of cases that several persons coded, and match their rows; yield progress in cases.

    `cases` are the ids of those to be looked at, None for all.
    """
    heads = list_compared(project.database)
    by_case = [list(codings) for _, codings in groupby(heads, key=lambda head: head.case)]
    looked_at = [codings for codings in by_case if cases is None or codings[0].case in cases]
    twice = [codings for codings in looked_at if len({coding.coder for coding in codings}) > 1]
    added = frozenset[str]() if with_added else added_cases(project.database)
    double = [codings for codings in twice if codings[0].case not in added]
    reader = CaseReader(project)
    matched: list[MatchedCase] = []
    for done, codings in enumerate(double):
        yield Progress(done, len(double))
        matched.append(reader.matched([load_compared(project.database, coding.coding) for coding in codings]))
    yield Progress(len(double), len(double))
    return MatchedCodings(
        outline=reader.outline,
        cases=matched,
        coders=tuple(_coders(coding for codings in looked_at for coding in codings)) if double else (),
        by_number={codings[0].number: ComparedCase(codings[0].case, codings[0].coder) for codings in double},
        one_coding=len(looked_at) - len(twice),
        added=len(twice) - len(double),
        not_submitted=sum(not coding.is_submitted for codings in double for coding in codings),
        mapped=reader.mapped,
    )


def compare_matched(matched: MatchedCodings) -> Generator[Progress, None, AgreementReport]:
    """Compare cases whose rows are matched; yield progress in questions."""
    outline, cases = matched.outline, matched.cases
    comparing = Comparing(outline, cases)
    asked = tuple(compared_questions(outline)) if cases else ()
    questions: list[QuestionAgreement] = []
    for done, (level, question) in enumerate(asked):
        yield Progress(done, len(asked))
        questions.append(comparing.question(level, question))
    yield Progress(len(asked), len(asked))
    return AgreementReport(
        coders=matched.coders,
        cases=matched.by_number,
        compared=len(cases),
        one_coding=matched.one_coding,
        added=matched.added,
        not_submitted=matched.not_submitted,
        mapped=len(matched.mapped),
        questions=tuple(questions),
        case_sets=tuple(case_sets(outline, cases)) if cases else (),
        rosters=tuple(_rosters(outline, cases)),
        disagreements=tuple(sorted(comparing.disagreements, key=lambda found: found.case)),
    )


def _coders(found: Iterable[ComparedHead]) -> Iterator[CoderShare]:
    shares = Counter((coding.role, coding.coder) for coding in found)
    for (role, coder), cases in sorted(
        shares.items(), key=lambda item: (item[0][0] is not CodingRole.PRIMARY, item[0])
    ):
        yield CoderShare(coder, role, cases)


def compared_questions(outline: FormOutline) -> Iterator[tuple[str, Question]]:
    """Yield (level, question) of what a person answers and is compared."""
    for level, question in outline.form.all_questions():
        is_asked = question.is_answered_by_person and question.readonly != "true()"
        if is_asked and question.measure is not Measure.NONE and question.agreement is not AgreementTier.NONE:
            yield level, question


def _rosters(outline: FormOutline, cases: Sequence[MatchedCase]) -> Iterator[RosterAgreement]:
    seconds = sorted({coder for case in cases for coder in case.pairs})
    for roster in outline.form.parents():
        for second in seconds:
            pairs: list[RowPair] = []
            many = many_second = 0
            for case in cases:
                if second not in case.pairs:
                    continue
                first, other = next(iter(case.codings.values())), case.codings[second]
                order = {row.id: place for place, row in enumerate(rows_of_level(first, roster))}
                matched = sorted(
                    (pair for pair in case.pairs[second] if pair.first in order), key=lambda pair: order[pair.first]
                )
                pairs += (
                    RowPair(case.number, first.numbers[pair.first], other.numbers[pair.second], pair)
                    for pair in matched
                )
                many += len(order)
                many_second += len(rows_of_level(other, roster))
            yield RosterAgreement(roster, second, tuple(pairs), many - len(pairs), many_second - len(pairs))


@dataclass(frozen=True, slots=True)
class SaidUnit:
    """A unit of comparison: what each coder says, and the values of those who gave one that can be compared."""

    case: MatchedCase
    group: Group
    words: Mapping[str, Said]
    values: Mapping[str, Value]

    @property
    def states(self) -> dict[str, Value]:
        """The states by coder, of those who gave an answer or a state."""
        return {coder: word.state for coder, word in self.words.items() if word.state}

    @property
    def excluded(self) -> Excluded | None:
        """Return the reason for which the unit is not compared, None where it is."""
        return None if len(self.values) > 1 else reason_of(self.words)


class Comparing:
    """Compares question by question, and keeps what differs."""

    def __init__(self, outline: FormOutline, cases: Sequence[MatchedCase]) -> None:
        self._outline = outline
        self._cases = cases
        self.disagreements: list[Disagreement] = []
        for level in outline.form.parents():
            for case, group in self._groups(level):
                if len(group.rows) == 1:
                    alone = ComparedUnit(case.number, _numbers(case, group, level), {}, group.rows, None, None)
                    self._differ(alone, level, "", ReadingDifferenceKind.ROW)

    def units(self, level: str, question: Question) -> tuple[Scale, list[SaidUnit]]:
        """Return the scale of a question, and what each coder says to it, case by case and row by row."""
        said = [
            (case, group, {coder: case.codings[coder].say(row, question.key) for coder, row in group.rows.items()})
            for case, group in self._groups(level)
        ]
        used = {word.value for *_, words in said for word in words.values() if word.value}
        scale = scale_of(self._outline.form, question, () if question.path in self._outline.sources else used)
        reading = reading_of(question, scale)
        return scale, [
            SaidUnit(
                case,
                group,
                words,
                {
                    coder: value
                    for coder, word in words.items()
                    if word.value and (value := self._value(case, coder, question, word.value, reading)) is not None
                },
            )
            for case, group, words in said
        ]

    def question(self, level: str, question: Question) -> QuestionAgreement:
        """Compare one question."""
        scale, found = self.units(level, question)
        excluded: Counter[Excluded] = Counter(unit.excluded for unit in found if unit.excluded is not None)
        listed = []
        for unit in found:
            kind = _difference(unit.values, unit.states)
            if any(word.open is not Open.NOT_ASKED for word in unit.words.values()):
                words, numbers = self._words(unit.case, question, unit.words), _numbers(unit.case, unit.group, level)
                listed.append(ComparedUnit(unit.case.number, numbers, words, unit.group.rows, kind, unit.excluded))
            if kind is not None:
                self._differ(listed[-1], level, question.name, kind)
        is_matched_by = (level, question.key) in self._outline.matched_by
        units = [Unit(unit.case.number, unit.values) for unit in found]
        figures = figures_of(units, scale, matched_by=is_matched_by)
        states = [Unit(unit.case.number, unit.states) for unit in found]
        refers = question.path in self._outline.sources
        return QuestionAgreement(
            level,
            self._outline.sections[question.path],
            question,
            scale.measure,
            {reason: excluded[reason] for reason in Excluded if excluded[reason]},
            replace(figures, terms=()) if refers else figures,  # its terms are rows of one case
            state_figures(states),
            listed,
        )

    def _groups(self, level: str) -> Iterator[tuple[MatchedCase, Group]]:
        for case in self._cases:
            yield from ((case, group) for group in case.groups[level])

    def _value(self, case: MatchedCase, coder: str, question: Question, text: str, reading: Reading) -> Value | None:
        if question.path not in self._outline.sources:
            return reading(text)
        rows = case.codings[coder].referred(question, text)
        return reading(" ".join(case.partners.get(row, row) for row in rows))

    def _words(self, case: MatchedCase, question: Question, words: Mapping[str, Said]) -> dict[str, str | None]:
        """Return what was said, by coder; rows that an answer refers to by their numbers."""
        if question.path not in self._outline.sources:
            return {coder: word.words for coder, word in words.items()}
        numbers = {id: number for coding in case.codings.values() for id, number in coding.numbers.items()}
        found: dict[str, str | None] = {}
        for coder, word in words.items():
            rows = case.codings[coder].referred(question, word.value) if word.value else []
            found[coder] = " ".join(numbers.get(row, row) for row in rows) or word.words
        return found

    def _differ(self, unit: ComparedUnit, level: str, question: str, kind: ReadingDifferenceKind) -> None:
        found = Disagreement(unit.case, level, question, kind, unit.rows, unit.answers, unit.ids)
        self.disagreements.append(found)


def _numbers(case: MatchedCase, group: Group, level: str) -> dict[str, str]:
    """Return the numbers of the rows of a group by coder; none at the top, where each case has one row."""
    return {coder: case.codings[coder].numbers[row] for coder, row in group.rows.items()} if level else {}


def reason_of(words: Mapping[str, Said]) -> Excluded:
    """Return why a unit is not compared."""
    said = list(words.values())
    if len(said) == 1:
        return Excluded.ROW_UNMATCHED
    if any(word.open is Open.NOT_ASKED for word in said):
        return Excluded.NOT_ASKED
    if any(word.open is Open.NOT_ANSWERED for word in said):
        return Excluded.NOT_ANSWERED
    if any(word.state is not AnswerState.ANSWERED for word in said):
        return Excluded.STATE
    return Excluded.PARTIAL_DATE


def _difference(values: Mapping[str, Value], states: Mapping[str, Value]) -> ReadingDifferenceKind | None:
    if len(values) > 1 and len(set(values.values())) > 1:
        return ReadingDifferenceKind.ANSWER
    return ReadingDifferenceKind.STATE if len(set(states.values())) > 1 else None
