"""Says before anything public is written what it would tell: figures by their state, and texts of the report."""

from collections.abc import Generator
from dataclasses import dataclass

from tipcoder.domain.progress import Progress
from tipcoder.domain.release import Audience, Released
from tipcoder.services.findings.catalogues import count_catalogues
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.ledger import TriedEdition, earlier_editions, tried_edition
from tipcoder.services.report.chapters import ReportSources
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.front import read_project
from tipcoder.services.report.gathering import Gathered


@dataclass(frozen=True, slots=True)
class PublicPreview:
    """A public edition before it is written: its figures, what becomes of each, and of a report the numbers of texts.

    `printed` are let through by the gate, `not_read` are not; both are None where no texts are printed.
    """

    figures: Released[FigureEdition]
    tried: TriedEdition
    printed: int | None = None
    not_read: int | None = None


def preview_counted(project: OpenProject, findings: Findings, language: str) -> PublicPreview:
    """Return what a public edition of figures that are counted already would tell."""
    figures = released_figures(findings, Audience.PUBLIC, language, earlier_editions(project))
    return PublicPreview(figures, tried_edition(figures, language))


def preview_figures(project: OpenProject, language: str) -> Generator[Progress, None, PublicPreview]:
    """Return what a public edition of the figures of all cases would tell. Yields progress.

    Raises:
        UserError: findings_framework.
    """
    findings = yield from count_findings(project)
    return preview_counted(project, findings, language)


def preview_report(project: OpenProject, language: str) -> Generator[Progress, None, PublicPreview]:
    """Return what the public report would tell, with all its chapters. Yields progress.

    Raises:
        UserError: findings_framework.
    """
    gathered = Gathered(project.form, keeps_cases=False)
    findings = yield from count_findings(project, watch=gathered.add)
    found = preview_counted(project, findings, language)
    drafting = Drafting(found.figures, language, is_regional=project.project.is_regional)
    catalogues = count_catalogues(project, drafting.findings)
    sources = ReportSources(project, gathered, read_project(project, language), catalogues, drafting)
    printed, not_read = sources.texts_passed
    return PublicPreview(found.figures, found.tried, printed, not_read)
