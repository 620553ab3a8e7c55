"""Counts figures while the cases of a workbook are written, and gives them to its sheets `findings` and `charts`.

What is counted are values alone, each with how often it came: memory does not grow with the cases, but where it matters
of which case they are: of a random sample, and of figures of persons and of numbers in a public edition.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from tipcoder.analysis.figures.counted_case import NONE_OPEN, CountedCase, LeftOutReason, OpenQuestions
from tipcoder.analysis.figures.definitions import Comparability, Shape, read_definitions
from tipcoder.analysis.figures.figures import FIGURES
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.table import ALL, Cell, FigureTable, NumberCell
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.population import Population
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Released
from tipcoder.exchange.spreadsheet.sheets import Book
from tipcoder.exchange.workbook.findings_sheets import HEADS, TAIL, FindingBlock, FindingLine, FindingsSheets
from tipcoder.framework.form.form import Form
from tipcoder.paths import resources
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import RANDOM, SELECTION, CaseFacts, FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels

_NUMBERS = ("median", "lowest", "highest", "lower_quartile", "upper_quartile", "mean")
_VALUES = "values"

_Excluded = tuple[str, ...] | None
_Sums = dict[tuple[str, tuple[str, ...], float | None, LeftOutReason | None, str, str, _Excluded], int]
"""Units by what is kept of their items: the case, values, number, reason, group, side and what they exclude."""


ReleaseFigures = Callable[[Findings], Released[FigureEdition]]
"""Lets figures pass the gate, for those who get the workbook."""


class WorkbookFindings:
    """Counts cases one by one, then writes what was counted into the sheets that were made before."""

    def __init__(
        self,
        form: Form,
        language: str,
        release: ReleaseFigures,
        countries: Iterable[str] = (),
        *,
        is_public: bool = False,
        population: Population | None = None,
    ) -> None:
        """Take the form of the cases, the language of the sheets, what releases the figures, and the countries that may
        come, none for one. Shares have intervals where the `population` is given and the cases were drawn by chance.
        """
        self._form = form
        self._definitions = read_definitions(resources() / "findings")
        self._labels = FigureLabels(self._definitions, form, language)
        self._terms = FigureTerms(form)
        self._release = release
        self._population = population
        # Cases, and values that came together, are kept only where a public edition asks for them.
        self._whole = frozenset(
            figure
            for figure, found in self._definitions.figures.items()
            if is_public and (self._terms.is_of_persons(found) or found.shape is Shape.NUMBERS)
        )
        self._counted: dict[str, dict[str, _Sums]] = {}
        self._facts: dict[str, CaseFacts] = {}
        named = set(countries)
        ordered = (*sorted(named.difference(MENTORS)), ALL, *sorted(named.intersection(MENTORS)))
        self._columns = {column: self._labels.column(column) for column in ordered}
        if not named:
            self._columns[ALL] = self._labels.text("head", "count")

    def count(self, record: CaseRecord, country: str = "", open_questions: OpenQuestions = NONE_OPEN) -> None:
        """Count a case."""
        root = record[""][0]
        case = CountedCase(record, self._terms, open_questions, country)
        selection = root.answers.get(SELECTION)
        is_random = self._population is not None and selection is not None and selection.value == RANDOM
        self._facts[root.row_id] = CaseFacts(number=root.case_number, country=country, is_random=is_random)
        own = root.row_id if is_random else ""
        if country not in self._counted:
            self._counted[country] = {figure: defaultdict(int) for figure in FIGURES}
        counted = self._counted[country]
        for figure, count in FIGURES.items():
            sums, is_whole = counted[figure], figure in self._whole
            for id, _, _, weight, values, number, left_out, group, side, excluded in count(case):
                if is_whole:
                    sums[id, values, number, left_out, group, side, excluded] += weight
                    continue
                if len(values) <= 1:
                    sums[own, values, number, left_out, group, "", excluded] += weight
                    continue
                for value in values:
                    sums[own, (value,), number, left_out, group, "", excluded] += weight
                # It counts for several values, and once in the base.
                sums[own, (), number, left_out, group, "", excluded] -= weight * (len(values) - 1)
        case.take_apart()

    def counting(
        self, cases: Iterable[tuple[str, CaseRecord]], country: Mapping[str, str]
    ) -> Iterator[tuple[str, CaseRecord]]:
        """Yield cases with the id of their delivery, and count each by its `country`."""
        for delivery, record in cases:
            self.count(record, country.get(delivery, ""))
            yield delivery, record

    def make_sheets(self, book: Book) -> FindingsSheets:
        """Make the sheets in their place."""
        return FindingsSheets(book, self._columns, {name: self._labels.text("head", name) for name in (*HEADS, *TAIL)})

    def write(self, sheets: FindingsSheets) -> None:
        """Write all figures of the cases counted that have any answer."""
        items = {
            figure: {country: list(_items(sums[figure])) for country, sums in self._counted.items()}
            for figure in FIGURES
        }
        findings = Findings(
            form=self._form,
            definitions=self._definitions,
            items=items,
            places={},
            facts=self._facts,
            populations={} if self._population is None else {"": self._population},
        )
        released = self._release(findings)
        charts, tables = FigureCharts(released, self._labels), released.value.tables
        sheets.write(self._block(table, charts) for table in tables if table.whole.rows or table.withheld)

    def _block(self, table: FigureTable, charts: FigureCharts) -> FindingBlock:
        figure, labels = table.definition, self._labels
        silence = "mostly_silent" if table.is_mostly_silent(ALL) else "often_silent"
        is_compared = len(self._columns) > 1 and figure.law is not Comparability.COMPARABLE
        notes = (
            labels.why(table) if table.withheld else "",
            charts.left_out(table),
            *labels.told(table),
            labels.text("head", silence) if table.is_often_silent(ALL) else "",
            labels.text("law", figure.law) if is_compared else "",
        )
        return FindingBlock(
            figure=figure.id,
            chapter=labels.text("chapter", figure.chapter),
            title=labels.title(figure),
            note=". ".join(filter(None, notes)),
            lines=list(self._lines(table)) or [FindingLine(group="", value="", code="", cells={})],
            compared=charts.compared(table),
            base=table.whole.base,
        )

    def _lines(self, table: FigureTable) -> Iterator[FindingLine]:
        figure, labels = table.definition, self._labels
        for line in table.lines:
            cells = {column: (cell.count, cell.base) for column, cell in line.cells.items()}
            yield FindingLine(
                group=labels.group(figure, line.group),
                value=labels.line(figure, line),
                code=str(line.value),
                cells=cells,
                percent=line.cells[ALL].percent,
                told=_told(line.cells[ALL]),
                is_drawn=figure.shape is Shape.SHARES and not line.group and not table.is_mostly_silent(ALL),
            )
        for group, by_column in table.numbers.items():
            for name in (_VALUES, *_NUMBERS):
                numbers = {
                    column: (value, cell.summary.count)
                    for column, cell in by_column.items()
                    if (value := _number(cell, name)) is not None
                }
                if numbers:
                    words = labels.text("head", name)
                    yield FindingLine(group=labels.group(figure, group), value=words, code=name, cells=numbers)


def _items(sums: _Sums) -> Iterator[Item]:
    """Yield one item for all that count for the same, with the weight of all of them."""
    for (case, values, number, left_out, group, side, excluded), weight in sums.items():
        yield Item(case, "", "", weight, values, number, left_out, group, side, excluded)


def _told(cell: Cell) -> tuple[float | None, ...]:
    """Return the columns `TOLD` of a cell."""
    ends = (None, None) if cell.interval is None else cell.interval.ends
    return (cell.excluded, cell.silent, *(cell.bounds or (None, None)), *ends)


def _number(cell: NumberCell, name: str) -> float | str | None:
    if name != _VALUES:
        found: float | None = getattr(cell.summary, name)
        return found
    return "; ".join(f"{value:g}" for value in cell.summary.values) or None
