"""Lists the cases that two persons coded, with how much of each is still to be settled."""

from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass

from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingStatus, SettlingChoice
from tipcoder.framework.form.form import AgreementTier
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.report import ReadingDifferenceKind
from tipcoder.services.projects import OpenProject
from tipcoder.storage.double_coding import agreed_codings, all_settlements, twice_coded


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleCodedCase:
    """A case with two codings: how many answers and rows differ, of which `leading` are to be settled first.

    `waiting` pairs of rows are proposed that need a look; `for_review` differences were left to a reviewer.
    """

    case: str
    number: int
    title: str
    leading: int
    answers: int
    rows: int
    waiting: int
    for_review: int
    is_begun: bool
    is_settled: bool


def list_double_coded(project: OpenProject) -> Generator[Progress, None, tuple[DoubleCodedCase, ...]]:
    """Compare all cases that were coded twice; those with most to be settled first. Yields progress in cases."""
    report = yield from compare_codings(project, with_added=True)
    tiers = {(level, question.name): question.agreement for level, question in project.form.all_questions()}
    leading: Counter[int] = Counter()
    answers: Counter[int] = Counter()
    rows: Counter[int] = Counter()
    for found in report.disagreements:
        if found.kind is ReadingDifferenceKind.ROW:
            rows[found.case] += 1
            continue
        answers[found.case] += 1
        leading[found.case] += tiers.get((found.level, found.question)) is AgreementTier.LEAD
    waiting = Counter(
        pair.case
        for roster in report.rosters
        for pair in roster.pairs
        if not (pair.match.is_confirmed or pair.match.is_clear)
    )
    for_review = Counter(
        placed.case
        for placed in all_settlements(project.database)
        if placed.recorded.settlement.choice is SettlingChoice.NOT_SETTLED
    )
    agreed, twice = agreed_codings(project.database), twice_coded(project.database)
    cases = [
        DoubleCodedCase(
            case=case.id,
            number=case.number,
            title=case.title,
            leading=leading[case.number],
            answers=answers[case.number],
            rows=rows[case.number],
            waiting=waiting[case.number],
            for_review=for_review[case.number],
            is_begun=case.id in agreed,
            is_settled=agreed.get(case.id) is CodingStatus.SETTLED,
        )
        for case in list_cases(project)
        if case.id in twice
    ]
    return tuple(sorted(cases, key=lambda case: (case.is_settled, -case.leading, -case.answers, case.number)))
