"""Lays findings out to be looked at: of the cases chosen, in an edition and a language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.figures.definitions import Comparability, FigureDefinition, Shape
from tipcoder.analysis.figures.disclosure import OTHERS
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.items import NO, Item
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.projects import MENTORS, CodingStatus
from tipcoder.domain.release import Released
from tipcoder.exchange.charts.chart import Chart
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import CaseFacts, FigureEdition
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.outline import read_outline

__all__ = ["ALL", "CaseChoice", "CountedRow", "FigureTable", "FindingsView", "counts_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """Choice of the cases that are counted; what is empty chooses all. `edition` is what of them may be told."""

    country: str = ""
    year: str = ""
    court_level: str = ""
    status: CodingStatus | None = None
    edition: Edition = Edition.INTERNAL

    def has(self, facts: CaseFacts) -> bool:
        """Return whether a case is among those chosen."""
        return (
            self.country in ("", facts.country)
            and self.year in ("", facts.year)
            and self.court_level in ("", facts.court_level)
            and self.status in (None, facts.status)
        )


@dataclass(frozen=True, slots=True)
class CountedRow:
    """A row of a figure: its item, the country of its case, and its place there."""

    item: Item
    country: str
    case_number: int
    place: str
    words: str
    """Values that it counts for, or why it does not count."""


_UNTOLD = ("excluded", "silent", "between")
"""Heads of what judgments exclude and do not tell of all together."""


def _tells_silence(table: FigureTable) -> bool:
    """Return whether judgments are silent on a value of a figure, as far as this is told."""
    return any(line.cells[ALL].silent for line in table.lines)


class FindingsView:
    """The figures of the cases chosen, in words of one language."""

    def __init__(self, released: Released[FigureEdition], choice: CaseChoice, language: str) -> None:
        """Take the figures of the cases chosen."""
        self.released = released
        self.choice = choice
        self.language = language
        self.findings = findings = released.value.findings
        self.labels = FigureLabels(findings.definitions, findings.form, language)
        self.tables: Mapping[str, FigureTable] = {table.definition.id: table for table in released.value.tables}
        self._charts = FigureCharts(released, self.labels)

    @cached_property
    def charts(self) -> Mapping[str, Chart]:
        """All charts, by the ids of their figures."""
        return self._charts.charts()

    def chapters(self) -> Sequence[tuple[str, str]]:
        """Return names and titles of the chapters with figures, in their order."""
        known = {table.definition.chapter for table in self.tables.values()}
        return [
            (chapter, self.labels.text("chapter", chapter)) for chapter in read_outline().chapters if chapter in known
        ]

    def figures(self, chapter: str) -> Sequence[FigureTable]:
        """Return the figures of a chapter, in their order."""
        return [table for table in self.tables.values() if table.definition.chapter == chapter]

    def chart(self, figure: str) -> Chart | None:
        """Return the chart of a figure, None where there is none."""
        return self._charts.chart(figure)

    def court(self, code: str) -> str:
        """Return what a kind of court is called."""
        return self.labels.value(self.findings.definitions.figures["P1.level"], code)

    def short(self, table: FigureTable) -> str:
        """Return a figure in one line: its share, its median, of how many it is, or why less of it is told."""
        if table.withheld or table.repeated is not None:
            return self.labels.why(table)
        shape = table.definition.shape
        if shape is Shape.RATE and table.lines:
            return self._charts.mark_of(table.lines[0], ALL).text
        cells = table.numbers.get("", {}) if shape is Shape.NUMBERS else {}
        if ALL in cells:
            summary = cells[ALL].summary
            if summary.median is not None:
                return f"{self.labels.text('head', 'median')} {summary.median:g}, n = {summary.count}"
        return f"n = {table.whole.base}"

    def definition(self, figure: FigureDefinition) -> Sequence[tuple[str, str]]:
        """Return what a figure counts and of what, as pairs of a head and words."""
        head = self.labels.text
        pairs = (
            ("numerator", self.labels.numerator(figure)),
            ("denominator", self.labels.counted(figure)),
            ("comparability", head("law", figure.law)),
            ("questions", ", ".join(map(self.labels.question, figure.questions))),
        )
        return [(head("head", name), words) for name, words in pairs if words]

    def notes(self, table: FigureTable) -> Sequence[str]:
        """Return what must be known of a figure: what is left out of it, and by what it may not be compared."""
        labels, few = self.labels, self.findings.countries_with_few_cases
        is_differing = table.definition.law is Comparability.LAW_DIFFERS
        listed = ", ".join(sorted(few.intersection(table.columns)))
        found = (
            self.labels.why(table) if table.withheld else "",
            self._charts.left_out(table),
            *self.labels.told(table),
            labels.text("head", "mostly_silent") if table.is_mostly_silent(ALL) else "",
            labels.text("head", "often_silent")
            if table.is_often_silent(ALL) and not table.is_mostly_silent(ALL)
            else "",
            labels.text("law", table.definition.law) if is_differing and len(table.columns) > 1 else "",
            f"{listed}: {labels.text('head', 'few_cases')}" if listed else "",
            self._half_note(table),
        )
        return [note for note in found if note]

    def _half_note(self, table: FigureTable) -> str:
        """Say which country has more than half of all rows (F23), "" for none."""
        whole = table.whole.base
        own = [column for column in table.columns if column != ALL and column not in (OTHERS, *MENTORS)]
        largest = [column for column in own if 2 * table.tallies[column].base > whole > 0]
        return f"{largest[0]}: {self.labels.text('head', 'over_half')}" if len(own) > 1 and largest else ""

    def heads(self, table: FigureTable) -> Sequence[str]:
        """Return the heads of the table of a figure: of its values, then of each column."""
        columns = [self._charts.column(column) for column in table.columns]
        if len(columns) == 1:
            columns = [self.labels.text("head", "count")]
        untold = [self.labels.text("head", head) for head in _UNTOLD] if _tells_silence(table) else []
        return [self.labels.text("head", "value"), *columns, *untold]

    def rows(self, table: FigureTable) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield the lines of the table of a figure: depth, then words of the value and of each cell."""
        group, width = "", len(self.heads(table)) - 1
        for line in table.lines:
            if line.group != group:
                group = line.group
                yield 0, [self.labels.group(table.definition, group), *[""] * width]
            cells = [self._charts.mark_of(line, column).text for column in table.columns]
            if width > len(cells):
                whole = line.cells[ALL]
                cells += [str(whole.excluded), str(whole.silent), self.labels.bounds(whole)]
            yield line.depth + bool(group), [self.labels.line(table.definition, line), *cells]
        for name, of_group in table.numbers.items():
            words = self.labels.group(table.definition, name) or self.labels.title(table.definition)
            cells = [
                self._charts.summary(of_group[column].summary) if column in of_group else "–"
                for column in table.columns
            ]
            yield 0, [words, *cells]

    def counted(self, figure: str) -> Sequence[CountedRow]:
        """Return all rows of the unit of a figure; a public edition names none."""
        if self.choice.edition is Edition.PUBLIC:
            return ()
        definition = self.tables[figure].definition
        found: list[CountedRow] = []
        for country, items in self.findings.items[figure].items():
            for item in items:
                place = self.findings.places[item.row]
                words = self._item_words(definition, item)
                found.append(CountedRow(item, country, place.case_number, place.place, words))
        return found

    def _item_words(self, figure: FigureDefinition, item: Item) -> str:
        if item.left_out is not None:
            return self.labels.text("left_out", item.left_out)
        if item.number is not None:
            return f"{item.number:g}"
        return ", ".join(self.labels.value(figure, value) for value in item.values)


def counts_for(row: CountedRow) -> str:
    """Return whether a row is in the numerator of a rate, in the rest of its base, or left out."""
    if row.item.left_out is not None:
        return "left_out"
    return "rest" if row.item.values == (NO,) else "counted"
