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
from tipcoder.services.report.expert_words import ExpertWords
from tipcoder.services.report.regional import one_country_only

_MOST_IN_BRIEF = 5
_MOST_IN_FULL = 25
"""Entries of a catalogue that are described in the report: those noted in most cases."""


class NotedChapters:
    """Drafts from the catalogues of a project, for one edition in one language."""

    def __init__(self, catalogues: Catalogues, gate: TextGate, experts: ExpertWords, drafting: Drafting) -> None:
        """Take the catalogues, and the gate that the texts in them pass."""
        self._catalogues = catalogues
        self._gate = gate
        self._experts = experts
        self._drafting = drafting

    @cached_property
    def _described(self) -> Mapping[str, DescribedEntry]:
        """The entries of both catalogues by their codes, with those of whose texts one is approved."""
        allowed = self._experts.illustrations.keys()
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
        """Yield the challenges and practices of some themes by name; the catalogues describe them."""
        words = self._drafting.words
        for catalogue, head in ((self._catalogues.challenges, "challenges"), (self._catalogues.practices, "practices")):
            noted = {entry.code: entry for theme in themes for entry in catalogue.of_theme(theme)}
            if noted:
                told = "; ".join(
                    words.text(
                        "form",
                        "counted",
                        text=self._described[entry.code].name,
                        number=words.text("form", "of", count=entry.cases, base=self._total(entry)),
                    )
                    for entry in sorted(noted.values(), key=_importance)
                )
                yield ParagraphBlock(f"{told}.", ParagraphKind.BULLET, lead=f"{words.word(head)}:")

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
        in_full = {entry.code for entry in sorted(found.entries, key=_importance)[:_MOST_IN_FULL]}
        heading = ""
        for entry in (entry for entry in found.entries if entry.code in in_full):
            one = self._described[entry.code]
            if one.heading and one.heading != heading:
                heading = one.heading
                yield HeadingBlock(heading, 2)
            yield HeadingBlock(one.name, 3)
            if one.definition:
                yield ParagraphBlock(one.definition, keeps_next=True)
            for fact, text in self._brief_facts(one, found):
                yield ParagraphBlock(text.replace("\n", "; "), ParagraphKind.FACT, lead=f"{fact}:")
            yield from map(self._illustration, one.illustrations[:1])
            yield from self._quotations(one)
        others = [entry for entry in found.entries if entry.code not in in_full]
        if others:
            told = "; ".join(
                words.text("form", "counted", text=self._described[entry.code].name, number=self._noted_in(entry))
                for entry in others
            )
            yield ParagraphBlock(f"{told}.", lead=f"{words.word('noted_too')}:")
        quotations = [one for entry in found.entries for one in self._described[entry.code].quotations]
        without_english = sum(not one.english.strip() for one in quotations)
        if without_english:
            yield ParagraphBlock(words.text("note", "quotations_left_out", number=without_english), ParagraphKind.NOTE)
        if self._experts.left_out:
            yield ParagraphBlock(self._experts.left_out, ParagraphKind.NOTE)
        if self._drafting.is_regional:
            yield from one_country_only(found, self._drafting, name)

    def narratives(self) -> Iterator[Block]:
        """Yield of each challenge and practice all that is known of it; what experts wrote stands in the briefs."""
        yield HeadingBlock(self._drafting.words.word("narratives"), 2)
        for catalogue in (self._catalogues.challenges, self._catalogues.practices):
            for entry in catalogue.entries:
                one = self._described[entry.code]
                yield HeadingBlock(one.name, 3)
                yield FactsBlock.of(self._facts(one, catalogue))

    def _brief_facts(self, one: DescribedEntry, catalogue: NotedCatalogue) -> Iterator[tuple[str, str]]:
        """Yield what the catalogue says of an entry: all else stands in the annex."""
        words = self._drafting.words
        noted = f"{self._noted_by_country(one.entry, catalogue)}. {self._weights(one.entry)}"
        if marks := ", ".join(self._marks(one)):
            noted = f"{noted}; {marks}"
        yield words.word("noted_in"), noted
        lines = [self._prevalence(line) for line in one.prevalence if self._drafting.has_share(line.figure)]
        if lines:
            yield words.word("beside"), "\n".join(lines)
        if proposals := self._proposals(one.entry):
            yield words.word("proposals"), proposals

    def _total(self, entry: CatalogueEntry) -> int:
        return self._catalogues.catalogues[entry.kind.id].total

    def _facts(self, one: DescribedEntry, catalogue: NotedCatalogue) -> Iterator[tuple[str, str]]:
        words, entry = self._drafting.words, one.entry
        is_challenge = entry.kind is CHALLENGES
        facts = (
            ("noted_in", self._noted_by_country(entry, catalogue)),
            ("weight", self._weights(entry)),
            ("stage", self._counts(entry.stages, entry.kind.question("stage"))),
            ("actors", self._counts(entry.actors, entry.kind.question("actors"))),
            ("remedies", self._counts(entry.remedies, entry.kind.question("remedy"))),
            ("related_practices" if is_challenge else "related_challenges", "; ".join(one.related.values())),
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
        return self._drafting.words.share(Cell(entry.cases, self._total(entry)), "case")

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
        return "; ".join(filter(None, (self._experts.text(one.proposed, one.country) for one in entry.entries)))

    def _prevalence(self, line: PrevalenceLine) -> str:
        told = self._drafting.labels.shown(line.told[ALL], with_bounds=not self._drafting.counts_alone)
        return self._drafting.words.text("form", "counted", text=line.words, number=told)

    def _illustration(self, shown: IllustratedBy) -> ParagraphBlock:
        return self._experts.illustration(shown.noted, shown.case_number)

    def _quotations(self, one: DescribedEntry) -> Iterator[ParagraphBlock]:
        """Yield released quotations: of one country with the original, of a region in English, in public without it."""
        words = self._drafting.words
        for quotation in (found for found in one.quotations if found.english.strip()):
            lead = f"{words.word('quotation')}:"
            english = words.quoted(quotation.english)
            if self._drafting.is_regional or not quotation.wording.strip():
                yield ParagraphBlock(english, ParagraphKind.QUOTATION, lead=lead)
                continue
            original = words.quoted(quotation.wording)
            yield ParagraphBlock(f"{original}\n{english}", ParagraphKind.QUOTATION, lead=lead)
        for delivered in one.delivered:
            english = words.quoted(delivered.quotation.english)
            country = "" if self._drafting.is_public else f" ({self._drafting.country(delivered.country)})"
            yield ParagraphBlock(english, ParagraphKind.QUOTATION, lead=f"{words.word('quotation')}{country}:")


def _importance(entry: CatalogueEntry) -> tuple[object, ...]:
    return -entry.cases, -entry.strongest, code_order(entry.code)
