"""Makes the report of a project: counts its cases, drafts the chapters wanted, and writes them as a Word document."""

from collections.abc import Collection, Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.progress import Progress
from tipcoder.exchange.document.blocks import Block, Document, FactsBlock, FrontPages
from tipcoder.exchange.document.word import writing_word
from tipcoder.services.findings.catalogues import count_catalogues
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import audience_of, released_figures
from tipcoder.services.release.ledger import FiguresRecorder, ReleaseKind, earlier_editions
from tipcoder.services.report.chapters import ANNEXES, Draft, ReportSources, draft_chapter
from tipcoder.services.report.double_coding import read_double_coding
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.front import ProjectFacts, country_names, cover_facts, read_project
from tipcoder.services.report.gathering import Gathered
from tipcoder.storage.coding.decided_proposals import count_taken

__all__ = ["Edition", "ReportRequest", "annex_of", "make_report"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRequest:
    """Request for a report. `chapters` are names of chapters and letters of annexes, empty for all chapters.

    `with_annexes` all annexes are written too, as a document of their own (`annex_of`).
    """

    edition: Edition = Edition.INTERNAL
    language: str
    chapters: frozenset[str] = frozenset()
    with_annexes: bool = False

    def has(self, chapter: str) -> bool:
        """Return whether a chapter or annex is wanted."""
        return chapter in self.chapters or not (self.chapters or chapter in ANNEXES)

    def has_all(self, chapters: Collection[str]) -> bool:
        """Return whether all of some chapters are wanted."""
        return all(map(self.has, chapters))


def annex_of(target: Path) -> Path:
    """Return where the annexes of a report stand: `report.annex.docx` beside `report.docx`."""
    return target.with_name(f"{target.stem}.annex{target.suffix}")


def make_report(project: OpenProject, target: Path, request: ReportRequest) -> Generator[Progress, None, None]:
    """Write the report; yield progress, first in cases, then in chapters.

    Raises:
        UserError: findings_framework; the file cannot be written, what stood there before still does.
    """
    is_internal = request.edition is Edition.INTERNAL
    gathered = Gathered(project.form, keeps_cases=is_internal, taken=count_taken(project.database))
    findings = yield from count_findings(project, watch=gathered.add)
    figures = released_figures(findings, audience_of(request.edition), request.language, earlier_editions(project))
    double = yield from read_double_coding(project)
    drafting = Drafting(figures, request.language, is_regional=project.project.is_regional, double=double)
    wanted = [chapter for chapter in drafting.outline.chapters.values() if request.has(chapter.name)]
    names = frozenset(chapter.name for chapter in wanted)
    facts = read_project(project, request.language)
    sources = ReportSources(project, gathered, facts, count_catalogues(project, drafting.findings), drafting, names)
    drafts: list[Draft] = [partial(draft_chapter, chapter) for chapter in wanted]
    if request.has_all(drafting.outline.chapters) and any(sources.texts.of_another_version()):
        drafts.append(lambda sources: sources.texts.of_another_version())
    drafts += [draft for letter, draft in ANNEXES.items() if request.has(letter)]
    annexes = list(ANNEXES.values()) if request.with_annexes else []
    total = len(drafts) + len(annexes)
    done = 0

    def blocks(drafts: Iterable[Draft]) -> Iterator[Block]:
        nonlocal done
        for draft in drafts:
            yield from draft(sources)
            done += 1

    parts = [(target, _report(facts, drafting, blocks(drafts)))]
    if annexes:
        parts.append((annex_of(target), _report(facts, drafting, blocks(annexes), drafting.words.word("annexes"))))
    for file, document in parts:
        recorder = FiguresRecorder(
            project, ReleaseKind.REPORT, figures, request.language, file.name, lambda: sources.briefs.told
        )
        for _ in writing_word(file, document, recorder.seal):
            yield Progress(done, total)
    yield Progress(total, total)


def _report(facts: ProjectFacts, drafting: Drafting, blocks: Iterator[Block], part: str = "") -> Document:
    words = drafting.words
    kind = "regional" if drafting.is_regional else "national"
    return Document(
        title=f"{words.text('title', kind)}. {part}" if part else words.text("title", kind),
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
