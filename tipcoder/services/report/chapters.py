"""Drafts each chapter of a report by its kind, and each annex by its letter."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tipcoder.domain.release import Audience
from tipcoder.exchange.document.blocks import Block, HeadingBlock
from tipcoder.services.findings.catalogues import Catalogues, draft_recommendations
from tipcoder.services.findings.outline import ChapterOutline
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate
from tipcoder.services.remarks import remarks_not_closed
from tipcoder.services.report.annexes import definitions_annex, open_annex, tables_annex
from tipcoder.services.report.authors_texts import AuthorsTexts
from tipcoder.services.report.briefs import ReportBriefs
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.expert_words import ExpertWords
from tipcoder.services.report.figure_chapters import figure_chapter
from tipcoder.services.report.front import ProjectFacts, about_chapter, brief_chapter
from tipcoder.services.report.gathering import Gathered
from tipcoder.services.report.method import method_chapter
from tipcoder.services.report.noted_chapters import NotedChapters
from tipcoder.services.report.recommendations import recommendations_chapter
from tipcoder.services.report.regional import same_facts


@dataclass(frozen=True)
class ReportSources:
    """Everything that the chapters of a report are drafted from."""

    project: OpenProject
    gathered: Gathered
    facts: ProjectFacts
    catalogues: Catalogues
    drafting: Drafting
    chapters: frozenset[str] = frozenset()
    """Names of the chapters that are drafted."""

    @cached_property
    def gate(self) -> TextGate:
        """The gate that written texts pass."""
        return TextGate(self.project, Audience.PUBLIC if self.drafting.is_public else Audience.TEAM)

    @cached_property
    def texts(self) -> AuthorsTexts:
        """The texts of authors."""
        return AuthorsTexts(self.catalogues.curation, self.gate, self.drafting)

    @property
    def selection(self) -> str:
        """The words on how judgments were selected, as far as they may be printed."""
        return self.gate.words(self.catalogues.curation.population.selection)

    @cached_property
    def texts_passed(self) -> tuple[int, int]:
        """The numbers of written texts in the language of the report that passed the gate, and that did not."""
        recommended = draft_recommendations(self.catalogues, self.drafting.language)
        written = [
            *(one.proposed for one in self.drafting.findings.noted),
            *self.texts.written,
            *(one.edited for one in recommended if one.edited is not None),
        ]
        for text in written:
            self.gate.text(text)
        return self.gate.printed + len(self.briefs.illustrations), self.gate.not_read

    @cached_property
    def noted(self) -> NotedChapters:
        """The chapters of what experts noted."""
        return NotedChapters(self.catalogues, self.gate, self.experts, self.drafting)

    @cached_property
    def experts(self) -> ExpertWords:
        """The words of experts."""
        return ExpertWords(self.gate, self.drafting, self.briefs.illustrations, self.facts.country)

    @cached_property
    def briefs(self) -> ReportBriefs:
        """The approved briefs that may be printed."""
        return ReportBriefs(self.project, self.drafting)


Draft = Callable[[ReportSources], Iterator[Block]]
"""Drafts a part of the report."""


def draft_chapter(chapter: ChapterOutline, sources: ReportSources) -> Iterator[Block]:
    """Yield a chapter: its heading, what its kind drafts, and the box of its author."""
    yield HeadingBlock(sources.drafting.heading(chapter.name))
    yield from _KINDS[chapter.kind](chapter, sources)
    if chapter.kind not in _WITHOUT_BOX:
        yield from sources.texts.box(chapter.name)


def _brief(_: ChapterOutline, sources: ReportSources) -> Iterator[Block]:
    yield from brief_chapter(sources.drafting)
    yield from sources.noted.most_frequent()


def _figures(chapter: ChapterOutline, sources: ReportSources) -> Iterator[Block]:
    yield from figure_chapter(chapter, sources.drafting)
    yield from sources.noted.of_themes(chapter.themes)


def _qualification(chapter: ChapterOutline, sources: ReportSources) -> Iterator[Block]:
    yield from figure_chapter(chapter, sources.drafting)
    if sources.drafting.is_regional:
        yield from same_facts(sources.gathered.cases, sources.drafting, most=_MOST_GROUPS)
    yield from sources.noted.of_themes(chapter.themes)


def _recommendations(_: ChapterOutline, sources: ReportSources) -> Iterator[Block]:
    drafted = draft_recommendations(sources.catalogues, sources.drafting.language)
    return recommendations_chapter(drafted, sources.drafting.double, sources.gate, sources.drafting)


_KINDS: Mapping[str, Callable[[ChapterOutline, ReportSources], Iterator[Block]]] = {
    "about": lambda _, sources: about_chapter(sources.facts, sources.texts_passed, sources.drafting),
    "brief": _brief,
    "method": lambda _, sources: method_chapter(sources.gathered, sources.selection, sources.experts, sources.drafting),
    "figures": _figures,
    "qualification": _qualification,
    "challenges": lambda _, sources: sources.noted.challenges(),
    "good_practices": lambda _, sources: sources.noted.practices(),
    "recommendations": _recommendations,
}
"""Drafters of a chapter by its kind, between its heading and the box of its author."""
_WITHOUT_BOX = ("about", "method")
_MOST_GROUPS = 2
"""Groups of cases with the same facts that stand in the chapter: all stand in annex B."""


def _briefs_and_noted(sources: ReportSources) -> Iterator[Block]:
    yield from sources.briefs.annex()
    if not sources.drafting.is_public:
        yield from sources.noted.narratives()


ANNEXES: Mapping[str, Draft] = {
    "A": lambda sources: _briefs_and_noted(sources),
    "B": lambda sources: tables_annex(sources.gathered, sources.chapters, sources.drafting),
    "C": lambda sources: definitions_annex(sources.drafting),
    "D": lambda sources: open_annex(
        sources.gathered, remarks_not_closed(sources.project), sources.gate, sources.drafting
    ),
}
"""Drafters of the annexes by letter."""
