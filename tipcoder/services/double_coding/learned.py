"""Sums up what was learned from two readings: why questions were read differently, and which terms were confused."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from tipcoder.domain.projects import PlacedSettlement, SettlingChoice, SettlingReason
from tipcoder.framework.form.form import Form, Question
from tipcoder.services.double_coding.report import (
    AgreementReport,
    ComparedUnit,
    QuestionAgreement,
    ReadingDifferenceKind,
)
from tipcoder.services.projects import OpenProject
from tipcoder.storage.double_coding import all_settlements

CHANGE_GUIDANCE = 3
"""Times that the guidance was read differently from which on a change of it is proposed."""


@dataclass(frozen=True, slots=True)
class QuestionLesson:
    """Reasons for which a question of a level ("" for cases) was read differently; `notes` are what readers wrote."""

    level: str
    question: Question
    reasons: Mapping[SettlingReason, int]
    decided: int
    not_settled: int
    notes: Sequence[str]

    @property
    def asks_for_guidance(self) -> bool:
        """Return whether the guidance was read differently so often that it is to be changed."""
        return self.reasons.get(SettlingReason.GUIDANCE, 0) >= CHANGE_GUIDANCE


@dataclass(frozen=True, slots=True)
class ConfusedTerms:
    """Two terms of a question, by code, of which one coder alone chose the one, and the other coder alone the other."""

    level: str
    question: Question
    one: str
    other: str
    times: int


@dataclass(frozen=True, slots=True)
class Learned:
    """Lessons for the next version of the guidance: what happened most often first."""

    lessons: Sequence[QuestionLesson]
    confused: Sequence[ConfusedTerms]


def read_learned(project: OpenProject, report: AgreementReport) -> Learned:
    """Return what was learned from the decisions that stand, and from the differences that a comparison found."""
    lessons = list(_lessons(project.form, all_settlements(project.database)))
    confused = [found for one in (*report.questions, *report.case_sets) for found in _confused(one)]
    return Learned(
        lessons=sorted(lessons, key=lambda lesson: (-lesson.reasons.get(SettlingReason.GUIDANCE, 0), -lesson.decided)),
        confused=sorted(confused, key=lambda found: -found.times),
    )


def _lessons(form: Form, settlements: Iterable[PlacedSettlement]) -> Iterator[QuestionLesson]:
    by_question: dict[tuple[str, str], list[PlacedSettlement]] = {}
    for placed in settlements:
        by_question.setdefault((placed.roster, placed.recorded.settlement.ref.key), []).append(placed)
    for level, question in form.all_questions():
        found = [placed.recorded.settlement for placed in by_question.get((level, question.key), ())]
        if found:
            reasons = Counter(settlement.reason for settlement in found if settlement.reason is not None)
            open_ones = sum(settlement.choice is SettlingChoice.NOT_SETTLED for settlement in found)
            notes = tuple(settlement.note for settlement in found if settlement.note)
            yield QuestionLesson(level, question, reasons, len(found) - open_ones, open_ones, notes)


def _confused(found: QuestionAgreement) -> Iterator[ConfusedTerms]:
    """Yield the pairs of terms of a question that were confused; rows that are chosen are no terms."""
    if not found.question.type.is_select or found.question.choices_from:
        return
    pairs: Counter[tuple[str, str]] = Counter()
    for unit in found.listed:
        if unit.kind is ReadingDifferenceKind.ANSWER:
            pairs.update(_pairs(unit))
    for (one, other), times in pairs.items():
        yield ConfusedTerms(found.level, found.question, one, other, times)


def _pairs(unit: ComparedUnit) -> Iterator[tuple[str, str]]:
    sets = [set(said.split()) for said in unit.answers.values() if said and not said.startswith("~")]
    for first, second in combinations(sets, 2):
        for one in first - second:
            yield from ((min(one, other), max(one, other)) for other in second - first)
