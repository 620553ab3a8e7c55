"""Counts the figures of a project in the background, and lays them out for the cases that are chosen."""

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QObject, Slot

from tipcoder.domain.progress import Progress
from tipcoder.languages import ui_language
from tipcoder.services.findings.counting import Findings, count_findings
from tipcoder.services.findings.view import CaseChoice, FindingsView
from tipcoder.services.projects import OpenProject
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.work_source import WholeSource


class FindingsSource(WholeSource):
    """Counts the figures of a project."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.findings: Findings | None = None
        """Last counts over all cases; None before anything was counted."""
        self.view: FindingsView | None = None
        """The same of the cases chosen, laid out."""
        self.choice = CaseChoice()

    def want(self) -> None:
        is_laid_out = self.view is not None and self._is_as_wanted(self.view)
        if self.is_working or (is_laid_out and not self.is_outdated):
            return
        known = None if self.is_outdated else self.findings
        self._start(partial(_count, self._context.project, known, self.choice, ui_language.current()))

    def choose(self, choice: CaseChoice) -> None:
        """Lay the figures out for other cases, or another edition."""
        self.choice = choice
        self.want()

    def _is_as_wanted(self, view: FindingsView) -> bool:
        return view.choice == self.choice and view.language == ui_language.current()

    @Slot(object)
    def _take(self, found: tuple[Findings, FindingsView]) -> None:
        self.findings, self.view = found
        self._end()
        if not self._is_as_wanted(self.view):  # something else was chosen meanwhile
            self.want()


def _count(
    project: OpenProject, known: Findings | None, choice: CaseChoice, language: str
) -> Generator[Progress, None, tuple[Findings, FindingsView]]:
    findings = (yield from count_findings(project)) if known is None else known
    return findings, FindingsView(findings, choice, language)
