"""Drafts the cover and the first chapters: what the report is of, and the findings in brief."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tipcoder import __version__, paths
from tipcoder.analysis.figures.definitions import Shape
from tipcoder.analysis.figures.small_numbers import percent
from tipcoder.analysis.figures.table import ALL, Cell, FigureTable
from tipcoder.domain.projects import MENTORS
from tipcoder.exchange.document.blocks import Block, FactsBlock, HeadingBlock, ParagraphBlock, TableBlock, TableRow
from tipcoder.languages.captions import framework_titles
from tipcoder.services.cases import list_cases
from tipcoder.services.findings.outline import KeyFigure
from tipcoder.services.projects import OpenProject
from tipcoder.services.report.drafting import Drafting
from tipcoder.storage.taxonomies import list_taxonomies

_TERMS = ("of", "untold", "bounds", "left_out", "priority", "draft")
"""Words of the report that are explained."""


@dataclass(frozen=True)
class ProjectFacts:
    """Facts that a report tells of its project: no name that a person gave it."""

    country: str
    data_date: datetime
    coders: tuple[tuple[str, int], ...]
    framework: str
    taxonomies: tuple[tuple[str, str], ...]
    """Titles and versions."""


def read_project(project: OpenProject, language: str) -> ProjectFacts:
    """Return what a report says of its project. The date of the data is that of the last change of a case."""
    cases = list_cases(project)
    coders = Counter(case.coding.coder for case in cases if case.coding.coder)
    changed = max((case.changed_at for case in cases), default=project.project.created_at)
    form = project.form
    return ProjectFacts(
        country="" if project.project.country is None else project.project.country.value,
        data_date=changed,
        coders=tuple(sorted(coders.items())),
        framework=f"{framework_titles(language).get(form.title, form.id)} {form.version}".strip(),
        taxonomies=tuple((one.title(language), one.version) for one in list_taxonomies(project.database)),
    )


def cover_facts(facts: ProjectFacts, drafting: Drafting) -> tuple[tuple[str, str], ...]:
    """Return what the first page says of the report."""
    words = drafting.words
    return (
        (words.word("countries" if drafting.is_regional else "country"), country_names(facts, drafting)),
        (words.word("cases"), str(drafting.findings.cases)),
        (words.word("data_date"), words.date(facts.data_date)),
        (words.word("edition"), words.word(drafting.edition.value)),
        (words.word("status"), words.word("is_draft")),
    )


def country_names(facts: ProjectFacts, drafting: Drafting) -> str:
    """Return the name of the project's country, or those of the region in the order of their codes."""
    if not drafting.is_regional:
        return drafting.country(facts.country)
    codes = sorted(code for code in drafting.findings.cases_by_country if code)
    return drafting.words.listed([f"{drafting.country(code)} ({code})" for code in codes])


def about_chapter(facts: ProjectFacts, texts: tuple[int, int], drafting: Drafting) -> Iterator[Block]:
    """Yield the facts of the report. `texts` are the numbers of written texts that passed the gate and did not."""
    words, findings = drafting.words, drafting.findings
    told = [
        *cover_facts(facts, drafting),
        (words.word("agreed"), str(findings.agreed)),
        (words.word("coders"), ", ".join(_coders(facts, drafting)) or "–"),
        (words.word("framework"), facts.framework),
        (words.word("taxonomies"), _versions(facts, drafting)),
        (words.word("program"), f"tipcoder {__version__}"),
    ]
    if corrected := paths.corrected().counts.get(words.language):
        told.append((words.word("corrected_texts"), str(corrected)))
    if drafting.is_public:
        printed, left_out = texts
        told.append((words.word("written_texts"), words.text("note", "texts_read", printed=printed, left_out=left_out)))
    if drafting.is_regional:
        counts = (
            f"{code}: {cases}" + (f" ({words.word('mentor')})" if code in MENTORS else "")
            for code, cases in sorted(findings.cases_by_country.items())
        )
        told[1] = (words.word("cases"), f"{findings.cases} ({', '.join(counts)})")
    yield FactsBlock.of(told)
    yield ParagraphBlock(words.text("note", "in_annexes"))
    yield HeadingBlock(words.word("abbreviations"), 2)
    terms = [(words.text("term", key), words.text("meaning", key)) for key in _TERMS]
    codes = sorted(code for code in findings.cases_by_country if code) if drafting.is_regional else []
    yield FactsBlock.of([*terms, *((code, drafting.country(code)) for code in codes)])


def _coders(facts: ProjectFacts, drafting: Drafting) -> Iterator[str]:
    """Yield the coders with their cases, in public by numbers: a code may be a name."""
    for number, (coder, cases) in enumerate(facts.coders, 1):
        yield f"{number if drafting.is_public else coder}: {cases}"


def _versions(facts: ProjectFacts, drafting: Drafting) -> str:
    """Return the taxonomies by their versions: most have the same."""
    by_version: dict[str, list[str]] = {}
    for taxonomy, version in facts.taxonomies:
        by_version.setdefault(version, []).append(taxonomy)
    return "\n".join(
        drafting.words.text("word", "version", version=version, names=", ".join(names))
        for version, names in sorted(by_version.items())
    )


def brief_chapter(drafting: Drafting) -> Iterator[Block]:
    """Yield the key figures."""
    words = drafting.words
    rows = [_key_row(key, drafting) for key in drafting.outline.key_figures]
    yield TableBlock(
        caption=words.word("key_figures"),
        heads=(words.word("what"), words.word("result"), words.word("of_cases")),
        rows=rows,
        widths=(2.6, 2.0, 0.8),
        numbers=frozenset({2}),
    )


def _key_row(key: KeyFigure, drafting: Drafting) -> TableRow:
    table = drafting.tables[key.figure]
    if key.otherwise and not table.whole.base:
        table = drafting.tables[key.otherwise]
    figure, tally = table.definition, table.whole
    title = drafting.labels.title(figure)
    if figure.shape is Shape.SHARES and not key.otherwise:
        title = f"{title}: {drafting.labels.value(figure, key.value)}"
    return TableRow((title, _key_result(table, key, drafting), str(tally.cases)))


def _key_result(table: FigureTable, key: KeyFigure, drafting: Drafting) -> str:
    words, labels, figure = drafting.words, drafting.labels, table.definition
    base = table.whole.base
    if not base:
        return words.text("note", "no_figure").rstrip(":")
    if figure.shape is Shape.NUMBERS:
        return drafting.numbers(table)
    lines = {str(line.value): line.cells[ALL] for line in table.lines if not line.group}
    if key.otherwise:
        told = ((labels.value(figure, value), words.cell(cell)) for value, cell in lines.items())
        return "\n".join(words.text("form", "counted", text=value, number=cell) for value, cell in told)
    cell = lines.get(key.value, Cell(0, base, percent(0, base)))
    return "\n".join(filter(None, (words.share(cell, figure.unit), drafting.shown(cell))))
