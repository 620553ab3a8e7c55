"""Holds what all chapters of a report draft from: the counted figures of its edition, and their words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import Shape
from tipcoder.analysis.figures.disclosure import OTHERS
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.items import CASE
from tipcoder.analysis.figures.table import ALL, Cell, FigureTable
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.release import Released
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.outline import ReportOutline, read_outline
from tipcoder.services.report.double_coding import NONE_COMPARED, DoubleCoding
from tipcoder.services.report.words import ReportWords, ranges

YES = "yes"


@dataclass(frozen=True)
class Drafting:
    """The figures of a report and their words, for one edition in one language."""

    figures: Released[FigureEdition]
    language: str
    is_regional: bool = False
    double: DoubleCoding = NONE_COMPARED

    @property
    def findings(self) -> Findings:
        """The counted figures."""
        return self.figures.value.findings

    @property
    def edition(self) -> Edition:
        """The edition."""
        return self.figures.value.edition

    @property
    def counts_alone(self) -> bool:
        """Return whether no percentage is told: of cases that several countries chose by hand, it says nothing."""
        return self.is_regional and self.findings.is_pool_of_chosen

    @cached_property
    def words(self) -> ReportWords:
        """The words of the report."""
        return ReportWords(self.language, counts_alone=self.counts_alone)

    @cached_property
    def labels(self) -> FigureLabels:
        """The words of the figures."""
        return FigureLabels(self.findings.definitions, self.findings.form, self.language)

    @cached_property
    def tables(self) -> Mapping[str, FigureTable]:
        """The figures as tables, by their ids."""
        return {table.definition.id: table for table in self.figures.value.tables}

    @cached_property
    def charts(self) -> FigureCharts:
        """The charts of the figures."""
        return FigureCharts(self.figures, self.labels, counts_alone=self.counts_alone)

    @property
    def outline(self) -> ReportOutline:
        """The chapters of the report."""
        return read_outline()

    @property
    def own_cases(self) -> int:
        """The number of cases, those of mentor jurisdictions left out, unless there are no others."""
        counts = self.findings.cases_by_country
        return sum(cases for country, cases in counts.items() if country not in MENTORS) or self.findings.cases

    @property
    def is_public(self) -> bool:
        """Return whether everybody may read it."""
        return self.figures.value.is_public

    def chapter_tables(self, chapter: str) -> Iterator[FigureTable]:
        """Yield the figures of a chapter in their order."""
        return (table for table in self.tables.values() if table.definition.chapter == chapter)

    def columns(self, table: FigureTable) -> tuple[str, ...]:
        """Return the columns of a figure that stand side by side: all together alone in a project of one country."""
        return self.charts.compared(table) if self.is_regional else (ALL,)

    def column_name(self, column: str) -> str:
        """Return what a column is called, mentor jurisdictions as such."""
        if column == ALL:
            return self.words.word("all")
        if column == OTHERS:
            return self.labels.column(column)
        return f"{column} ({self.words.word('mentor')})" if column in MENTORS else column

    def country(self, code: str) -> str:
        """Return the name of a country."""
        language = LANGUAGES[self.words.language]
        return language.formal_countries.get(code) or language.countries.get(code, code)

    def chapter_title(self, chapter: str) -> str:
        """Return what a chapter is called."""
        return self.words.chapter(chapter, self.findings.definitions)

    def heading(self, chapter: str) -> str:
        """Return the heading of a chapter, with its place."""
        return self.words.heading(chapter, self.findings.definitions)

    def left_out(self, table: FigureTable, column: str = ALL) -> str:
        """Return what was left out of a figure and how often, "" for nothing."""
        counted = table.tallies[column].left_out if column in table.tallies else {}
        reasons = [
            self.words.text("form", "counted", text=self.labels.text("left_out", why), number=count)
            for why in LeftOutReason
            if (count := counted.get(why))
        ]
        return "; ".join(reasons)

    def shown(self, cell: Cell) -> str:
        """Return as a sentence what judgments show, exclude and do not tell, "" where they tell all."""
        told = self.labels.shown(cell, with_bounds=not self.counts_alone) if cell.silent else ""
        return f"{told[0].upper()}{told[1:]}." if told else ""

    def numbers(self, table: FigureTable) -> str:
        """Return what is told of the numbers of a figure, all together."""
        measure = self.labels.measure(table)
        told = self.words.numbers(table.numbers[""][ALL].summary)
        return f"{told}; {measure[:1].lower()}{measure[1:]}" if measure else told

    def note(self, table: FigureTable, *, with_base: bool = True) -> str:
        """Return what stands below a figure: of what it counts, what was left out, what to mind."""
        figure = table.definition
        notes = [f"{self.labels.base(figure)}; {self._base(table)}."] if with_base else []
        if reasons := self.left_out(table):
            notes.append(self.words.text("form", "left_out", reasons=reasons))
        if silence := self.silence(table):
            notes.append(f"{silence}.")
        notes += [f"{told}." for told in self.labels.told(table)]
        notes += self._differed(table)
        if self.is_regional:
            notes += self._of_countries(table)
        return " ".join(note[0].upper() + note[1:] for note in notes)

    def _base(self, table: FigureTable) -> str:
        """Return how many a figure is of; of persons, charges and other rows within cases, in how many of these too."""
        tally = table.whole
        if table.definition.unit == CASE.name or not tally.cases:
            return f"n = {tally.base}"
        return self.words.text("form", "in_cases", base=tally.base, cases=tally.cases)

    def _differed(self, table: FigureTable) -> Iterator[str]:
        """Yield in how many of the cases that were coded twice the coders differed on what a figure asks."""
        for question in table.definition.questions:
            found = None if table.is_public and table.of_persons else self.double.differed(question)
            if found is not None:
                named = self.labels.question(question)
                yield self.words.text("note", "differed", differed=found.count, cases=found.base, question=named)

    def silence(self, table: FigureTable) -> str:
        """Return how silent judgments are on a figure, "" where they often speak."""
        if table.is_mostly_silent(ALL):
            return self.labels.text("head", "mostly_silent")
        return self.labels.text("head", "often_silent") if table.is_often_silent(ALL) else ""

    def has_share(self, figure: str) -> bool:
        """Return whether a share may be told beside what was noted: in public none of persons, nor of numbers."""
        table = self.tables[figure]
        return not table.is_public or not (table.of_persons or table.definition.shape is Shape.NUMBERS)

    def hits(self, figure: str) -> tuple[int, ...]:
        """Return the numbers of the cases in which a share counts something."""
        items = (item for found in self.findings.own_items(figure) for item in found if YES in item.values)
        return tuple(sorted({self.findings.places[item.row].case_number for item in items}))

    def hit_list(self, figure: str) -> str:
        """Return these numbers, in ranges."""
        return ranges(self.hits(figure))

    def _of_countries(self, table: FigureTable) -> list[str]:
        """Return what a region must be told: which law differs, and which country alone makes most of a figure."""
        notes = []
        if key := self.outline.law.get(table.definition.indicator):
            notes.append(self.words.text("law", key))
        bases = {column: tally.base for column, tally in table.tallies.items() if column not in (ALL, OTHERS, *MENTORS)}
        whole = table.whole.base
        notes += [
            self.words.text("sentence", "majority", country=self.country(column))
            for column, base in bases.items()
            if len(bases) > 1 and base * 2 > whole
        ]
        return notes
