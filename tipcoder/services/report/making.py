"""Makes the report of a project: counts its cases, drafts the chapters wanted, and writes them as a Word document."""

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.progress import Progress
from tipcoder.exchange.document.blocks import Block, Document, FactsBlock, FrontPages
from tipcoder.exchange.document.word import writing_word
from tipcoder.services.findings.catalogues.catalogues import Catalogues, count_catalogues
from tipcoder.services.findings.catalogues.recommendations import draft_recommendations
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.outline import FIGURE_CHAPTERS
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import list_remarks
from tipcoder.services.report.annexes import definitions_annex, open_annex, sheets_annex, tables_annex
from tipcoder.services.report.double_coding import DoubleCoding, read_double_coding
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.figure_chapters import figure_chapter
from tipcoder.services.report.front import (
    ProjectFacts,
    about_chapter,
    brief_chapter,
    country_names,
    cover_facts,
    read_project,
)
from tipcoder.services.report.gathering import Gathered
from tipcoder.services.report.method import method_chapter
from tipcoder.services.report.noted_chapters import NotedChapters
from tipcoder.services.report.recommendations import recommendations_chapter
from tipcoder.services.report.regional import same_facts
from tipcoder.services.report.release_check import AuthorsTexts, ReleaseCheck

__all__ = ["ANNEXES", "CHAPTERS", "Edition", "ReportRequest", "make_report"]

CHAPTERS = tuple(map(str, range(17)))
ANNEXES = ("A", "B", "C", "D")
_QUALIFICATION = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRequest:
    """Request for a report. `chapters` are numbers and letters of annexes, empty for all."""

    edition: Edition = Edition.INTERNAL
    language: str
    chapters: frozenset[str] = frozenset()

    def has(self, chapter: str) -> bool:
        """Return whether a chapter or annex is wanted."""
        return not self.chapters or chapter in self.chapters


def make_report(project: OpenProject, target: Path, request: ReportRequest) -> Generator[Progress, None, None]:
    """Write the report; yield progress, first in cases, then in chapters.

    Raises:
        UserError: findings_framework; the file cannot be written, what stood there before still does.
    """
    gathered = Gathered(project.form, keeps_cases=request.edition is Edition.INTERNAL)
    findings = yield from count_findings(project, watch=gathered.add)
    drafting = Drafting(findings, request.edition, request.language, is_regional=project.project.is_regional)
    double = DoubleCoding(0, {}, (), None)
    if request.has("2") or request.has("16"):
        double = yield from read_double_coding(project)
    facts = read_project(project, request.language)
    sources = _Sources(project, gathered, double, facts, count_catalogues(project, findings))
    chapters = {key: draft for key, draft in _chapters(sources, drafting).items() if request.has(key)}
    total = len(chapters)
    done = 0

    def blocks() -> Iterator[Block]:
        nonlocal done
        for draft in chapters.values():
            yield from draft()
            done += 1

    for _ in writing_word(target, _report(facts, drafting, blocks())):
        yield Progress(done, total)
    yield Progress(total, total)


@dataclass(frozen=True, slots=True)
class _Sources:
    project: OpenProject
    gathered: Gathered
    double: DoubleCoding
    facts: ProjectFacts
    catalogues: Catalogues


def _chapters(sources: _Sources, drafting: Drafting) -> Mapping[str, Callable[[], Iterator[Block]]]:
    """Return what drafts each chapter and annex, in their order."""
    check = ReleaseCheck(sources.project, sources.gathered.secret, drafting)
    texts = AuthorsTexts(sources.catalogues.curation, check, drafting)
    noted = NotedChapters(sources.catalogues, check, drafting)

    def of_figures(number: int) -> Iterator[Block]:
        yield from figure_chapter(number, drafting)
        if number == _QUALIFICATION and drafting.is_regional:
            yield from same_facts(sources.gathered.cases, drafting)
        yield from noted.of_themes(drafting.outline.chapters[number].themes)
        yield texts.box(number)

    def brief() -> Iterator[Block]:
        yield from brief_chapter(drafting)
        yield from noted.most_frequent()
        yield texts.box(1)

    def catalogue(number: int) -> Iterator[Block]:
        yield from noted.catalogue(number)
        yield texts.box(number)

    def recommendations() -> Iterator[Block]:
        drafted = draft_recommendations(sources.catalogues, drafting.language)
        yield from recommendations_chapter(drafted, sources.double, check, drafting)
        yield texts.box(16)

    return {
        "0": lambda: about_chapter(sources.facts, drafting),
        "1": brief,
        "2": lambda: method_chapter(sources.gathered, sources.double, drafting),
        **{str(number): _later(of_figures, number) for number in FIGURE_CHAPTERS},
        "14": lambda: catalogue(14),
        "15": lambda: catalogue(15),
        "16": recommendations,
        "A": lambda: sheets_annex(sources.gathered.cases, drafting),
        "B": lambda: tables_annex(drafting),
        "C": lambda: definitions_annex(drafting),
        "D": lambda: open_annex(sources.gathered, list_remarks(sources.project), drafting),
    }


def _later(draft: Callable[[int], Iterator[Block]], number: int) -> Callable[[], Iterator[Block]]:
    return lambda: draft(number)


def _report(facts: ProjectFacts, drafting: Drafting, blocks: Iterator[Block]) -> Document:
    words = drafting.words
    kind = "regional" if drafting.is_regional else "national"
    return Document(
        title=words.text("title", kind),
        subtitle=words.word("all_countries") if drafting.is_regional else country_names(facts, drafting),
        header=words.word(f"{drafting.edition.value}_short"),
        language=drafting.language,
        made_at=facts.data_date,
        words=words.document_words(),
        blocks=blocks,
        front=FrontPages(
            cover=FactsBlock.of(cover_facts(facts, drafting)),
            note=words.text("note", "cover"),
            contents=words.text("title", "contents"),
            contents_hint=words.text("title", "contents_hint"),
        ),
    )
