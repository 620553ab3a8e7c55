"""Says before anything public is written what it would tell: figures by their state, and texts of the report."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

from tipcoder.domain.curation import CurationKind
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
from tipcoder.storage.coding.decided_proposals import count_taken


@dataclass(frozen=True, slots=True)
class PublicPreview:
    """A public edition before it is written: its figures, what becomes of each, and of a report the numbers of texts.

    `printed` are let through by the gate, `not_read` are not; both are None where no texts are printed. `by_authors`
    are how many of those not read authors of the report wrote, by what they are: they are decided on where they wrote.
    `briefs_kept_back` are approved briefs that it leaves out, as somebody in them is among few alike, and
    `briefs_beside_tables` those that it leaves out as a public table less their persons would tell of few others.
    """

    figures: Released[FigureEdition]
    tried: TriedEdition
    printed: int | None = None
    not_read: int | None = None
    by_authors: Mapping[CurationKind, int] = field(default_factory=dict)
    briefs_kept_back: int = 0
    briefs_beside_tables: int = 0

    @property
    def not_read_of_cases(self) -> int:
        """The number of answers among those not read: they are decided on in the review of texts."""
        return (self.not_read or 0) - sum(self.by_authors.values())


def preview_counted(project: OpenProject, findings: Findings, language: str) -> PublicPreview:
    """Return what a public edition of figures that are counted already would tell."""
    figures = released_figures(findings, Audience.PUBLIC, language, earlier_editions(project))
    return PublicPreview(figures, tried_edition(figures, language))


def preview_report(project: OpenProject, language: str) -> Generator[Progress, None, PublicPreview]:
    """Return what the public report would tell, with all its chapters. Yields progress.

    Raises:
        UserError: findings_framework.
    """
    gathered = Gathered(project.form, keeps_cases=False, taken=count_taken(project.database))
    findings = yield from count_findings(project, watch=gathered.add)
    found = preview_counted(project, findings, language)
    drafting = Drafting(found.figures, language, is_regional=project.project.is_regional)
    catalogues = count_catalogues(project, drafting.findings)
    sources = ReportSources(project, gathered, read_project(project, language), catalogues, drafting)
    printed, not_read = sources.texts_passed
    kinds = (CurationKind.CHAPTER_TEXT, CurationKind.RECOMMENDATION)
    by_authors = {kind: count for kind in kinds if (count := sources.gate.not_read_of(kind))}
    briefs = sources.briefs
    return PublicPreview(
        found.figures,
        found.tried,
        printed,
        not_read,
        by_authors,
        briefs_kept_back=briefs.kept_back,
        briefs_beside_tables=briefs.beside_tables,
    )
