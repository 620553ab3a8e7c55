"""Drafts the chapter of recommendations: what is proposed, to whom, on what basis."""

from collections.abc import Iterator

from tipcoder.analysis.figures.table import ALL, Cell
from tipcoder.exchange.document.blocks import Block, HeadingBlock, ParagraphBlock, ParagraphKind
from tipcoder.services.findings.catalogues import Recommendation
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.double_coding import DoubleCoding
from tipcoder.services.report.drafting import Drafting


def recommendations_chapter(
    drafted: tuple[Recommendation, ...],
    double: DoubleCoding,
    gate: TextGate,
    drafting: Drafting,
) -> Iterator[Block]:
    """Yield what is recommended. A wording that a person edited is no draft; in public it was read, too."""
    words = drafting.words
    if not drafted:
        yield ParagraphBlock(words.text("note", "no_recommendation"))
    for place, one in enumerate(drafted, 1):
        yield HeadingBlock(f"{place}. {one.name}", 3)
        edited = "" if one.edited is None else gate.words(one.edited)
        kind = ParagraphKind.BODY if edited else ParagraphKind.DRAFT
        yield ParagraphBlock(edited or one.measure.wording(words.language), kind, keeps_next=True)
        told = [words.text("form", "counted", text=name, number=fact) for name, fact in _facts(one, double, drafting)]
        yield ParagraphBlock(". ".join(told), ParagraphKind.FACT)
        yield ParagraphBlock("…", ParagraphKind.FACT, lead=f"{words.word('responsible')}:")


def _facts(one: Recommendation, double: DoubleCoding, drafting: Drafting) -> Iterator[tuple[str, str]]:
    words, term = drafting.words, drafting.labels.term
    yield words.word("addressee"), "; ".join(term("challenge_actors", code) for code in one.measure.addressees)
    yield words.word("measure"), term("challenge_remedy", one.measure.kind)
    yield words.word("priority"), str(one.priority)
    yield words.word("basis"), "; ".join(_basis(one, double, drafting))
    if one.practices:
        yield words.word("answers"), "; ".join(one.practices.values())


def _basis(one: Recommendation, double: DoubleCoding, drafting: Drafting) -> Iterator[str]:
    words = drafting.words
    share = words.share(Cell(one.challenge.cases, drafting.own_cases), "case")
    yield words.text("form", "counted", text=words.word("noted_in"), number=share)
    for line in one.prevalence:
        if not drafting.has_share(line.figure):
            continue
        told = drafting.labels.shown(line.told[ALL], with_bounds=not drafting.counts_alone)
        yield words.text("form", "counted", text=line.words, number=told)
    agreed = double.of_challenges(_of_its_themes(one, drafting))
    if agreed.base:
        yield words.text("form", "counted", text=words.word("noted_by_both"), number=words.cell(agreed))


def _of_its_themes(one: Recommendation, drafting: Drafting) -> frozenset[str]:
    """Return the challenges of the themes of the one that is answered."""
    choices = drafting.findings.form.choices.get(one.challenge.kind.id, ())
    return frozenset(choice.code for choice in choices if choice.columns.get("theme") in one.challenge.themes)
