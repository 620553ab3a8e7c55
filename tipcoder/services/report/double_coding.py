"""Reads how far coders agreed: in one country between its codings, in a region over the pairs that were delivered."""

from collections import Counter
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.figures.table import Cell
from tipcoder.domain.progress import Progress
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.regional import read_kept_pairs, regional_agreement
from tipcoder.services.double_coding.report import QuestionAgreement
from tipcoder.services.projects import OpenProject

_CHALLENGES = "challenges"


@dataclass(frozen=True, slots=True)
class DoubleCoding:
    """Agreement on the cases that were coded twice. `countries` counts them in a region, empty in one country."""

    compared: int
    countries: Mapping[str, int]
    questions: Sequence[QuestionAgreement]
    challenges: QuestionAgreement | None
    """That on the codes of the challenges that cases have."""

    def differed(self, question: str) -> Cell | None:
        """Return in how many cases coders differed on a question, of those that were coded twice; None for no such."""
        compared: dict[int, bool] = {}
        for found in self.questions:
            if found.question.key == question:
                for unit in found.listed:
                    if unit.excluded is None:
                        compared[unit.case] = compared.get(unit.case, False) or unit.kind is not None
        return Cell(sum(compared.values()), len(compared)) if compared else None

    def of_challenges(self, codes: Collection[str]) -> Cell:
        """Return how often both coders noted one of some challenges in a case, of how often either did."""
        terms = self.challenges.figures.terms if self.challenges else ()
        found = [term for term in terms if term.term in codes]
        both = sum(term.both for term in found)
        return Cell(both, both + sum(term.differing for term in found))


NONE_COMPARED = DoubleCoding(0, {}, (), None)
"""Double coding of a project in which no case was coded twice."""


def read_double_coding(project: OpenProject) -> Generator[Progress, None, DoubleCoding]:
    """Return how far coders agreed; yield progress."""
    if not project.project.is_regional:
        report = yield from compare_codings(project)
        return _made(report.compared, {}, (*report.questions, *report.case_sets))
    cases = frozenset(case.id for case in list_cases(project))
    found = yield from regional_agreement(project.form, list(read_kept_pairs(project.database, cases)))
    return _made(sum(found.cases.values()), Counter(found.cases), [one.together for one in found.questions])


def _made(compared: int, countries: Mapping[str, int], questions: Sequence[QuestionAgreement]) -> DoubleCoding:
    sets = (one for one in questions if one.set_of is not None and one.set_of.key == _CHALLENGES)
    return DoubleCoding(compared, countries, [one for one in questions if one.set_of is None], next(sets, None))
