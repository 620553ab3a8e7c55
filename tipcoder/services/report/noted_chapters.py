"""Drafts what experts noted: the catalogues, the most frequent entries, and those of a chapter's theme."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from tipcoder.analysis.figures.catalogues import CHALLENGES, CatalogueEntry, NotedCatalogue, code_order
from tipcoder.analysis.figures.table import ALL, Cell
from tipcoder.exchange.document.blocks import (
    Block,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.findings.catalogues import Catalogues, DescribedEntry, IllustratedBy, PrevalenceLine
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.regional import one_country_only

_MOST_IN_BRIEF = 5


class NotedChapters:
    """Drafts from the catalogues of a project, for one edition in one language."""

    def __init__(self, catalogues: Catalogues, gate: TextGate, drafting: Drafting) -> None:
        """Take the catalogues, and the gate that the texts in them pass."""
        self._catalogues = catalogues
        self._gate = gate
        self._drafting = drafting

    @cached_property
    def _described(self) -> Mapping[str, DescribedEntry]:
        """The entries of both catalogues by their codes, with descriptions that may be printed."""
        noted = self._drafting.findings.noted
        allowed = frozenset(entry.row for entry in noted if self._gate.text(entry.description) is not None)
        return {
            one.code: one
            for catalogue in (self._catalogues.challenges, self._catalogues.practices)
            for one in self._catalogues.described(catalogue, self._drafting.language, allowed)
        }

    def most_frequent(self) -> Iterator[Block]:
        """Yield the five challenges and the five practices noted in most cases."""
        words = self._drafting.words
        for catalogue, caption, head in (
            (self._catalogues.challenges, "key_challenges", "challenge"),
            (self._catalogues.practices, "key_practices", "practice"),
        ):
            entries = sorted((entry for entry in catalogue.entries if not entry.is_proposed), key=_importance)
            if entries:
                yield TableBlock(
                    caption=words.word(caption),
                    heads=(words.word(head), words.word("noted_in"), words.word("weight")),
                    rows=[
                        TableRow((self._described[entry.code].name, self._noted_in(entry), self._weights(entry)))
                        for entry in entries[:_MOST_IN_BRIEF]
                    ],
                    widths=(2.4, 1.3, 1.7),
                )

    def of_themes(self, themes: tuple[str, ...]) -> Iterator[Block]:
        """Yield the challenges and practices of some themes, each with one illustration."""
        words = self._drafting.words
        both = (self._catalogues.challenges, self._catalogues.practices)
        codes = dict.fromkeys(
            entry.code for catalogue in both for theme in themes for entry in catalogue.of_theme(theme)
        )
        if codes:
            yield HeadingBlock(words.word("from_practice"), 2)
        for code in codes:
            one = self._described[code]
            told = words.text("sentence", "noted", name=one.name, share=self._noted_in(one.entry))
            lead, is_illustrated = f"{self._kind(one.entry)}.", bool(one.illustrations)
            yield ParagraphBlock(told, ParagraphKind.BULLET, lead=lead, keeps_next=is_illustrated)
            yield from map(self._illustration, one.illustrations[:1])

    def challenges(self) -> Iterator[Block]:
        """Yield the catalogue of challenges."""
        return self._catalogue(self._catalogues.challenges, "challenge")

    def practices(self) -> Iterator[Block]:
        """Yield the catalogue of good practices."""
        return self._catalogue(self._catalogues.practices, "practice")

    def _catalogue(self, found: NotedCatalogue, name: str) -> Iterator[Block]:
        words = self._drafting.words
        yield ParagraphBlock(words.text("note", "salience"))
        if not found.entries:
            yield ParagraphBlock(words.text("note", "none_noted"))
        heading = ""
        for entry in found.entries:
            one = self._described[entry.code]
            if one.heading and one.heading != heading:
                heading = one.heading
                yield HeadingBlock(heading, 2)
            yield HeadingBlock(one.name, 3)
            yield FactsBlock.of(self._facts(one, found))
            yield from map(self._illustration, one.illustrations)
            yield from self._quotations(one)
        quotations = [one for entry in found.entries for one in self._described[entry.code].quotations]
        without_english = sum(not one.english.strip() for one in quotations)
        if without_english:
            yield ParagraphBlock(words.text("note", "quotations_left_out", number=without_english), ParagraphKind.NOTE)
        if self._drafting.is_regional:
            yield from one_country_only(found, self._drafting, name)

    def _facts(self, one: DescribedEntry, catalogue: NotedCatalogue) -> Iterator[tuple[str, str]]:
        words, entry = self._drafting.words, one.entry
        is_challenge = entry.kind is CHALLENGES
        lines = [self._prevalence(line) for line in one.prevalence if self._drafting.has_share(line.figure)]
        stages = self._counts(entry.stages, entry.kind.question("stage"))
        actors = self._counts(entry.actors, entry.kind.question("actors"))
        facts = (
            ("definition", one.definition),
            ("noted_in", self._noted_by_country(entry, catalogue)),
            ("weight", self._weights(entry)),
            ("exemplary_status", ", ".join(self._marks(one))),
            ("stage", stages),
            ("actors", actors),
            ("beside", "\n".join(lines)),
            ("remedies", self._counts(entry.remedies, entry.kind.question("remedy"))),
            ("related_practices" if is_challenge else "related_challenges", "; ".join(one.related.values())),
            ("proposals", self._proposals(entry)),
        )
        yield from ((words.word(name), text) for name, text in facts if text)

    def _marks(self, one: DescribedEntry) -> Iterator[str]:
        """Yield what a practice is called: exemplary only where a person confirmed it."""
        if one.entry.kind is CHALLENGES:
            return
        marks = (
            ("exemplary", one.is_exemplary),
            ("recurring", one.entry.is_recurring),
            ("regional", one.entry.is_regional),
        )
        yield from (self._drafting.words.word(mark) for mark, holds in marks if holds)

    def _noted_in(self, entry: CatalogueEntry) -> str:
        total = self._catalogues.catalogues[entry.kind.id].total
        return self._drafting.words.share(Cell(entry.cases, total), "case")

    def _noted_by_country(self, entry: CatalogueEntry, catalogue: NotedCatalogue) -> str:
        words = self._drafting.words
        told = self._noted_in(entry)
        if len(entry.entries) > entry.cases:
            told += f"; {words.text('form', 'counted', text=words.word('entries'), number=len(entry.entries))}"
        if self._drafting.is_regional:
            by_country = (
                f"{country}: {words.text('form', 'of', count=cases, base=catalogue.totals[country])}"
                for country, cases in entry.by_country.items()
            )
            told += f"\n{'; '.join(by_country)}"
        return told

    def _weights(self, entry: CatalogueEntry) -> str:
        question = entry.kind.question("strength")
        weights = {code or "unknown": cases for code, cases in entry.weights.items()}
        return self._counts(weights, question)

    def _counts(self, counts: Mapping[str, int], question: str) -> str:
        words, term = self._drafting.words, self._drafting.labels.term
        return "; ".join(
            words.text("form", "counted", text=term(question, code), number=count) for code, count in counts.items()
        )

    def _proposals(self, entry: CatalogueEntry) -> str:
        """Return the short names of what is in no list; in public those that may be printed."""
        if not entry.is_proposed:
            return ""
        return "; ".join(filter(None, (self._gate.words(one.proposed) for one in entry.entries)))

    def _prevalence(self, line: PrevalenceLine) -> str:
        told = self._drafting.labels.shown(line.told[ALL], with_bounds=not self._drafting.counts_alone)
        return self._drafting.words.text("form", "counted", text=line.words, number=told)

    def _kind(self, entry: CatalogueEntry) -> str:
        return self._drafting.words.word("challenge" if entry.kind is CHALLENGES else "practice")

    def _illustration(self, shown: IllustratedBy) -> ParagraphBlock:
        words = self._drafting.words
        text = words.text("form", "quoted", text=self._gate.words(shown.noted.description))
        if not self._drafting.is_public:
            text += f" ({words.text('title', 'case', number=shown.case_number)})"
        return ParagraphBlock(text, ParagraphKind.QUOTATION)

    def _quotations(self, one: DescribedEntry) -> Iterator[ParagraphBlock]:
        """Yield released quotations: of one country with the original, of a region in English, in public without it."""
        words = self._drafting.words
        for quotation in (found for found in one.quotations if found.english.strip()):
            lead = f"{words.word('quotation')}:"
            english = words.text("form", "quoted", text=quotation.english)
            if self._drafting.is_regional or not quotation.wording.strip():
                yield ParagraphBlock(english, ParagraphKind.QUOTATION, lead=lead)
                continue
            original = words.text("form", "quoted", text=quotation.wording)
            yield ParagraphBlock(f"{original}\n{english}", ParagraphKind.QUOTATION, lead=lead)
        for delivered in one.delivered:
            english = words.text("form", "quoted", text=delivered.quotation.english)
            country = "" if self._drafting.is_public else f" ({self._drafting.country(delivered.country)})"
            yield ParagraphBlock(english, ParagraphKind.QUOTATION, lead=f"{words.word('quotation')}{country}:")


def _importance(entry: CatalogueEntry) -> tuple[object, ...]:
    return -entry.cases, -entry.strongest, code_order(entry.code)
