"""Finds what is asked and not answered in cases, by the versions of the framework that they are coded by."""

from collections.abc import Callable, Iterable

from tipcoder.analysis.figures.counted_case import NONE_OPEN, OpenQuestions
from tipcoder.domain.projects import Case
from tipcoder.domain.records import CaseRecord
from tipcoder.framework.engine.open_questions import OpenQuestionFinder
from tipcoder.services.projects import OpenProject, form_of


class AskedAndOpen:
    """Finds what is asked and not answered in cases. `reads` are keys of the questions that it needs for that."""

    def __init__(
        self, project: OpenProject, cases: Iterable[Case], is_wanted: Callable[[str], bool] | None = None
    ) -> None:
        """Take the cases that may come, and what says of a question's key whether to look for it, None for all."""
        # Of a complete coding, and of a delivered one, there is nothing to be found.
        incomplete = [
            case
            for case in cases
            if not case.coding.is_delivered and case.coding.completeness.answered < case.coding.completeness.total
        ]
        self._wanted = {case.id for case in incomplete}
        frameworks = {case.coding.framework for case in incomplete}
        self._finders = {
            framework: OpenQuestionFinder(form_of(project, framework).form, is_wanted) for framework in frameworks
        }
        self.reads = frozenset[str]().union(*(finder.reads for finder in self._finders.values()))

    def of(self, record: CaseRecord) -> OpenQuestions:
        """Return what is open in a case, as it is stored."""
        root = record[""][0]
        finder = self._finders.get(root.framework_id) if root.case_id in self._wanted else None
        return NONE_OPEN if finder is None else finder.find(record)
