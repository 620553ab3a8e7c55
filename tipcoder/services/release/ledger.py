"""Keeps the ledger of what left a project, and tries what a public edition would tell now."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tipcoder.analysis.figures.table import FigureTable
from tipcoder.domain.progress import Progress
from tipcoder.domain.release import Audience, EarlierEdition, NewRelease, Released, ReleaseKind, ReleaseState
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import checksum_of
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.findings import FigureEdition
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import released_figures
from tipcoder.storage.coding import releases
from tipcoder.storage.coding.releases import RecordedRelease, recorded_release
from tipcoder.storage.regional.deliveries import delivered_editions

__all__ = ["Audience", "RecordedRelease", "ReleaseKind", "ReleaseState", "list_releases"]


def list_releases(project: OpenProject) -> tuple[RecordedRelease, ...]:
    """Return what left the project, the latest first."""
    return releases.list_releases(project.database)


def earlier_editions(project: OpenProject) -> tuple[EarlierEdition, ...]:
    """Return what of the project is public already, the latest first, then what nations of a region published."""
    return (*releases.earlier_editions(project.database), *delivered_editions(project.database))


def withdraw(project: OpenProject, id: str, why: str) -> None:
    """Say that something reached nobody: later editions are not compared with it. `id` may be the beginning of one.

    Raises:
        UserError: release_reason_missing, release_unknown, release_withdrawn; it could not be saved.
    """
    if not why.strip():
        raise UserError("release_reason_missing")
    found = [one for one in list_releases(project) if one.id.startswith(id)] if id else []
    if len(found) != 1:
        raise UserError("release_unknown", id=id)
    releases.withdraw_release(project.database, found[0].id, why.strip(), project.project.coder)


def restore(project: OpenProject, id: str) -> None:
    """Take back that something reached nobody, until the next public edition.

    Raises:
        UserError: release_unknown, release_passed_over; it could not be saved.
    """
    releases.restore_release(project.database, id)


PUBLISHED, REPEATED, WITHHELD = "published", "repeated", "withheld"


@dataclass(frozen=True, slots=True)
class TriedFigure:
    """Fate of a figure in a public edition: its state, why less of it is told, and this in words."""

    figure: str
    title: str
    state: str
    why: str | None
    told: str


@dataclass(frozen=True, slots=True)
class TriedEdition:
    """Preview of a public edition: its id, of how many cases, and its figures in the order of the report."""

    edition: str
    cases: int
    figures: tuple[TriedFigure, ...]


def try_public(project: OpenProject, language: str) -> Generator[Progress, None, TriedEdition]:
    """Return what a public edition would publish, repeat and withhold now; nothing is recorded. Yields progress.

    Raises:
        UserError: findings_framework.
    """
    findings = yield from count_findings(project)
    return tried_edition(released_figures(findings, Audience.PUBLIC, language, earlier_editions(project)), language)


def tried_edition(figures: Released[FigureEdition], language: str) -> TriedEdition:
    """Return what becomes of each figure in a public edition."""
    edition = figures.value
    labels = FigureLabels(edition.findings.definitions, edition.findings.form, language)
    return TriedEdition(edition.id, edition.findings.cases, tuple(_tried(table, labels) for table in edition.tables))


def _tried(table: FigureTable, labels: FigureLabels) -> TriedFigure:
    state = WITHHELD if table.withheld else PUBLISHED if table.repeated is None else REPEATED
    why = None if table.why is None else table.why.value
    return TriedFigure(table.definition.id, labels.title(table.definition), state, why, labels.why(table))


@dataclass(frozen=True, slots=True)
class FiguresRecorder:
    """Records figures of a public edition as they leave, with what later ones are compared with; none for the team.

    `name` is that of the file or folder, "" for what goes to standard output; `briefs` gives the ids of the cases whose
    briefs are printed in it.
    """

    project: OpenProject
    kind: ReleaseKind
    figures: Released[FigureEdition]
    language: str
    name: str = ""
    briefs: Callable[[], frozenset[str]] = frozenset

    @contextmanager
    def seal(self, made: Path | None = None) -> Iterator[None]:
        """Record what was `made` while it is put in place.

        Raises:
            UserError: release_read_only; it could not be saved.
        """
        edition = self.figures.value
        if not edition.is_public:
            yield
            return
        release = NewRelease(
            kind=self.kind,
            audience=Audience.PUBLIC,
            format=Path(self.name).suffix.removeprefix("."),
            language=self.language,
            file_name=self.name,
            cases=edition.findings.cases,
            left_out=0,
            sha256="" if made is None else checksum_of(made),
            cells=edition.cells,
            of_cases=frozenset(edition.findings.facts),
            briefs=self.briefs(),
        )
        with recorded_release(self.project.database, release, self.project.project.coder):
            yield
