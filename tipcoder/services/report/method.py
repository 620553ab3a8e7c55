"""Drafts the chapter on cases and method: how cases were chosen, what is answered, how far coders agreed, limits."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from tipcoder.analysis.agreement.figures import FEWEST_UNITS
from tipcoder.analysis.figures.renewal import published_cells
from tipcoder.analysis.figures.small_numbers import OFTEN_SILENT, percent
from tipcoder.analysis.figures.table import ALL, Cell
from tipcoder.domain.population import COUNTS, JUDGES, YEARS, Population, all_populations
from tipcoder.exchange.document.blocks import (
    Block,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.population import own_populations
from tipcoder.services.report.double_coding import DoubleCoding
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.expert_words import ExpertWords
from tipcoder.services.report.gathering import COVERAGE, Gathered, SelectionNote
from tipcoder.services.report.regional import few_cases

_LIMITS = ("silence", "salience")
_MOST_SILENT_QUESTIONS = 15
"""Questions on which judgments are silent that are listed at most."""
_PART_OF = {
    "judgments_requested": "judgments_existing",
    "judgments_received": "judgments_requested",
    "judgments_refused": "judgments_requested",
    "judgments_final": "judgments_received",
}
"""The number that another one is a part of."""


def method_chapter(gathered: Gathered, selection: str, experts: ExpertWords, drafting: Drafting) -> Iterator[Block]:
    """Yield how cases were chosen and coded, and what limits the figures. `selection` says how, in a person's words."""
    words = drafting.words
    yield FactsBlock.of(
        (
            (words.word("selection"), _counted(gathered.selections, "case_selection", drafting)),
            (words.word("period"), _period(gathered.years, drafting)),
            (words.word("documents"), _counted(gathered.documents, "documents_read", drafting)),
            *_compared(gathered, drafting),
        )
    )
    yield from _population(selection, drafting)
    yield _coverage(gathered, drafting)
    yield from _double_coding(drafting.double, drafting)
    yield HeadingBlock(words.word("limits"), 2)
    if drafting.is_regional:
        yield from few_cases(drafting)
    small = ("few", "disclosure") if drafting.is_public else ("small",)
    of_persons = (table for table in drafting.tables.values() if table.of_persons)
    if drafting.is_public and not any(cell for table in of_persons for cell in published_cells(table, {})):
        small = (*small, "no_persons")
    for note in (*_LIMITS, *small, _sampling(drafting)):
        yield ParagraphBlock(words.text("note", note), ParagraphKind.BULLET)
    chance = words.text("note", "chance", figures=len(drafting.tables))
    yield ParagraphBlock(chance, ParagraphKind.BULLET)
    if gathered.taken.taken:
        yield ParagraphBlock(words.text("note", "taken", **asdict(gathered.taken)), ParagraphKind.BULLET)
    yield ParagraphBlock(words.text("note", "assessments"), ParagraphKind.BULLET)
    if experts.left_out:
        yield ParagraphBlock(experts.left_out, ParagraphKind.BULLET)
    yield from _selection_notes(gathered, experts, drafting)
    yield from _silent_questions(gathered, drafting)


def _compared(gathered: Gathered, drafting: Drafting) -> Iterator[tuple[str, str]]:
    """Yield in a line what no profile counts, as it is only compared with trafficking; in public without persons."""
    if gathered.compared_cases or (gathered.compared_persons and not drafting.is_public):
        key = "compared" if drafting.is_public else "compared_persons"
        told = {"cases": gathered.compared_cases, "persons": gathered.compared_persons}
        yield drafting.words.word("compared_cases"), drafting.words.text("form", key, **told)


def _selection_notes(gathered: Gathered, experts: ExpertWords, drafting: Drafting) -> Iterator[Block]:
    """Yield why cases were chosen that were, in the words of those who chose them."""
    words = drafting.words
    said = [one for one in gathered.selection_notes if experts.text(one.text, one.country)]
    if said:
        yield HeadingBlock(words.word("selection_notes"), 2)
    alike: dict[tuple[str, str], list[SelectionNote]] = {}
    for one in said:
        alike.setdefault((one.country, experts.text(one.text, one.country)), []).append(one)
    for (country, text), notes in alike.items():
        yield experts.said(text, country, [one.number for one in notes])


def _silent_questions(gathered: Gathered, drafting: Drafting) -> Iterator[Block]:
    """Yield the questions on which judgments are silent most often; in public none that tells of persons."""
    words, terms = drafting.words, drafting.findings.terms
    found = [
        (place, silent, asked)
        for place, silent, asked in gathered.silent()
        if not (drafting.is_public and terms.is_attribute(gathered.question(place).name))
    ]
    if not found:
        return
    most = [one for one in found if one[1] > one[2] * OFTEN_SILENT][:_MOST_SILENT_QUESTIONS]
    yield TableBlock(
        caption=words.word("silent_questions"),
        heads=(words.word("question"), words.word("silent")),
        rows=[
            TableRow((drafting.labels.give(gathered.question(place).label), words.cell(_cell(silent, asked))))
            for place, silent, asked in most or found[:1]
        ],
        widths=(3.4, 1.2),
        numbers=frozenset({1}),
        note=words.text("note", "silent_questions", others=len(found) - len(most or found[:1])),
    )


def _sampling(drafting: Drafting) -> str:
    """Return the key of the note on what the cases are a part of."""
    sample = drafting.findings.sample
    if sample is None:
        return "not_random"
    return "whole" if sample.is_whole(ALL) else "random"


def _population(selection: str, drafting: Drafting) -> Iterator[Block]:
    """Yield what is known of all judgments, of a region in a column for each country; nothing where nobody knows."""
    words, by_country = drafting.words, drafting.findings.populations
    columns = {country: by_country[country] for country in sorted(by_country)}
    if drafting.is_regional:
        columns[ALL] = all_populations(own_populations(columns))
    if not any(columns.values()):
        return
    cases = {**drafting.findings.cases_by_country, ALL: drafting.own_cases}
    rows = [TableRow((words.word("population_period"), *(_years(one, drafting) for one in columns.values())))]
    for key in COUNTS:
        told = (_of_all(key, known, cases.get(column, 0), drafting) for column, known in columns.items())
        rows.append(TableRow((words.word(key), *told)))
    heads = map(drafting.column_name, columns) if drafting.is_regional else [words.word("number")]
    yield TableBlock(
        caption=words.word("population"),
        heads=(words.word("what"), *heads),
        rows=rows,
        widths=(3.0, *[1.0] * len(columns)),
        numbers=frozenset(range(1, len(columns) + 1)),
    )
    if selection:
        yield FactsBlock.of([(words.word("selection_text"), selection)])


def _of_all(key: str, known: Population, cases: int, drafting: Drafting) -> str:
    """Return a number that is known, with what it is a part of where that is known too."""
    number = known.numbers.get(key)
    if number is None:
        return drafting.words.word("not_known")
    base = cases if key == JUDGES else known.numbers.get(_PART_OF.get(key, ""), 0)
    return drafting.words.cell(_cell(number, base)) if base >= number and base else str(number)


def _years(known: Population, drafting: Drafting) -> str:
    first, last = (str(known.numbers.get(key, "")) for key in YEARS)
    if not first or not last:
        return first or last or drafting.words.word("not_known")
    return first if first == last else drafting.words.text("form", "period", first=first, last=last)


def _counted(counts: Mapping[str, int], question: str, drafting: Drafting) -> str:
    """Return the answers to a question of all cases with how often each was given, in the order of its list."""
    places = [code for code, _ in drafting.findings.terms.ordered(question)]
    known = sorted((code for code in counts if code), key=lambda code: (code not in places, code))
    named = [(drafting.labels.term(question, code), counts[code]) for code in known]
    if counts.get(""):
        named.append((drafting.words.word("not_answered"), counts[""]))
    told = (drafting.words.text("form", "counted", text=name, number=count) for name, count in named)
    return "; ".join(told) or "–"


def _period(years: Counter[str], drafting: Drafting) -> str:
    known = sorted(year for year in years if year)
    if not known:
        return "–"
    if known[0] == known[-1]:
        return known[0]
    return drafting.words.text("form", "period", first=known[0], last=known[-1])


def _coverage(gathered: Gathered, drafting: Drafting) -> TableBlock:
    """Return the table of what became of questions; in public of those that tell nothing of persons."""
    words, terms = drafting.words, drafting.findings.terms
    coverage = gathered.coverage(lambda question: not (drafting.is_public and terms.is_attribute(question)))
    rows = []
    for path, section in gathered.sections().items():
        counts = coverage.get(path)
        if counts:
            whole = counts.total()
            cells = (words.with_percent(str(counts[word]), _cell(counts[word], whole)) for word in COVERAGE)
            rows.append(TableRow((drafting.labels.give(section.label), *cells)))
    return TableBlock(
        caption=words.word("coverage"),
        heads=(words.word("section"), *map(words.word, COVERAGE)),
        rows=rows,
        widths=(2.6, 1.0, 1.0, 1.0, 1.0),
        numbers=frozenset(range(1, 5)),
    )


def _cell(count: int, base: int) -> Cell:
    return Cell(count, base, percent(count, base))


def _double_coding(double: DoubleCoding, drafting: Drafting) -> Iterator[Block]:
    words = drafting.words
    yield HeadingBlock(words.word("double_coding"), 2)
    if not double.compared:
        yield ParagraphBlock(words.text("note", "no_double_in_region" if drafting.is_regional else "no_double"))
        return
    counts = "; ".join(
        words.text("form", "counted", text=drafting.country(code), number=cases)
        for code, cases in double.countries.items()
    )
    compared = f"{double.compared} ({counts})" if counts else str(double.compared)
    facts = [(words.word("compared"), compared)]
    if drafting.is_regional:
        facts.append((words.word("still_needed"), str(max(0, FEWEST_UNITS - double.compared))))
    yield FactsBlock.of(facts)
    by_section: dict[str, list[int]] = {}
    for question in double.questions:
        if question.figures.units and question.section is not None:
            name = drafting.labels.give(question.section.label)
            sums = by_section.setdefault(name, [0, 0, 0])
            sums[0] += 1
            sums[1] += question.figures.same
            sums[2] += question.figures.units
    yield TableBlock(
        caption=words.word("double_coding"),
        heads=(words.word("section"), words.word("questions"), words.word("identical")),
        rows=[
            TableRow((name, str(questions), words.cell(_cell(same, units))))
            for name, (questions, same, units) in by_section.items()
        ],
        widths=(2.6, 1.0, 1.4),
        numbers=frozenset({1, 2}),
    )
