"""Drafts what a report of a region has besides: law that differs, same facts with other results, one country only."""

from collections.abc import Iterator, Sequence

from tipcoder.analysis.figures.catalogues import NotedCatalogue
from tipcoder.analysis.figures.derived import Composition
from tipcoder.domain.projects import MENTORS
from tipcoder.exchange.document.blocks import (
    Block,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.briefs.drafts import BriefWords
from tipcoder.services.report.drafted_case import DraftedCase
from tipcoder.services.report.drafting import Drafting

_FEWEST_COUNTRIES = 2


def comparability(drafting: Drafting) -> Iterator[Block]:
    """Yield a note for each indicator by which countries differ in law, to be completed by a person."""
    words, law = drafting.words, drafting.outline.law
    known: dict[str, str] = {}
    for table in drafting.tables.values():
        indicator = table.definition.indicator
        if table.whole.base and indicator in law:
            known.setdefault(indicator, drafting.labels.title(table.definition))
    yield HeadingBlock(words.word("comparability"), 2)
    yield ParagraphBlock(words.text("note", "comparability"))
    yield TableBlock(
        caption=words.word("comparability"),
        heads=(words.word("what"), words.word("differing_law")),
        rows=[TableRow((title, words.text("law", law[indicator]))) for indicator, title in known.items()],
        widths=(1.0, 1.6),
    )


def same_facts(cases: Sequence[DraftedCase], drafting: Drafting, most: int | None = None) -> Iterator[Block]:
    """Yield groups of cases with the same purposes, victims and form, side by side, `most` of them, None for all.

    There are none in a public edition.
    """
    words = drafting.words
    yield HeadingBlock(words.word("same_facts"), 2)
    if drafting.is_public:
        yield ParagraphBlock(words.text("note", "not_public"))
        return
    groups = list(_groups(cases))
    if not groups:
        yield ParagraphBlock(words.text("note", "no_group"))
    for group in groups[:most]:
        yield TableBlock(
            caption=_facts(group[0], drafting),
            heads=tuple(map(words.word, ("case", "means", "convicted_of", "months", "compensation"))),
            rows=[TableRow(_results(case, drafting)) for case in group],
            widths=(0.8, 2.0, 1.5, 0.9, 1.6),
        )


def one_country_only(catalogue: NotedCatalogue, drafting: Drafting, name: str) -> Iterator[Block]:
    """Yield what was noted in a single country. `name` is the word for what the catalogue holds."""
    words = drafting.words
    found = []
    for entry in catalogue.entries:
        own = [country for country in entry.countries if country not in MENTORS]
        if len(own) == 1 and not entry.is_proposed:
            label = drafting.labels.term(entry.kind.question("code"), entry.code)
            found.append(TableRow((label, drafting.country(own[0]), str(entry.cases))))
    if found:
        yield HeadingBlock(words.word("one_country"), 2)
        yield TableBlock(
            caption=words.word("one_country"),
            heads=(words.word(name), words.word("country"), words.word("cases")),
            rows=found,
            widths=(3.0, 1.3, 0.6),
            numbers=frozenset({2}),
        )


def _groups(cases: Sequence[DraftedCase]) -> Iterator[list[DraftedCase]]:
    """Yield the groups with cases of two countries or more, the largest first."""
    found: dict[tuple[object, ...], list[DraftedCase]] = {}
    for case in cases:
        is_known = case.top_purposes and case.form and case.composition != Composition.UNKNOWN
        if is_known and case.country not in MENTORS:
            key = (tuple(sorted(case.top_purposes)), case.composition, case.form)
            found.setdefault(key, []).append(case)
    for _, group in sorted(found.items(), key=lambda item: (-len(item[1]), item[0])):
        if len({case.country for case in group}) >= _FEWEST_COUNTRIES:
            yield sorted(group, key=lambda case: (case.country, case.number))


def _facts(case: DraftedCase, drafting: Drafting) -> str:
    term = drafting.labels.term
    purposes = ", ".join(term("purposes_court", code) for code in sorted(case.top_purposes))
    form = BriefWords(drafting.language).form(case.form) or term("trafficking_form", case.form)
    return "; ".join((purposes, term("", case.composition), form))


def _results(case: DraftedCase, drafting: Drafting) -> tuple[str, ...]:
    term = drafting.labels.term
    offences = dict.fromkeys(code for one in case.defendants for code in one.offences)
    months = [drafting.words.number(one.months) for one in case.defendants if one.months is not None]
    return (
        f"{case.number} ({case.country})",
        "; ".join(term("means_court", code) for code in case.means) or "–",
        "; ".join(term("charge_offence_kind", code) for code in offences) or "–",
        "; ".join(months) or "–",
        "; ".join(term("compensation_decision", code) for code in case.compensation) or "–",
    )


def few_cases(drafting: Drafting) -> Iterator[Block]:
    """Yield which countries are listed and not compared."""
    words = drafting.words
    if few := drafting.findings.countries_with_few_cases:
        names = words.listed([drafting.country(code) for code in sorted(few)])
        yield ParagraphBlock(words.text("sentence", "few_cases", countries=names), ParagraphKind.BULLET)
