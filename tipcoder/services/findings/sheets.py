"""Counts figures while the cases of a workbook are written, and gives them to its sheets `findings` and `charts`."""

from collections.abc import Iterable, Iterator, Mapping

from tipcoder.analysis.findings.counted_case import CountedCase
from tipcoder.analysis.findings.definitions import Comparability, Shape, read_definitions
from tipcoder.analysis.findings.edition import Edition
from tipcoder.analysis.findings.figures import FIGURES, FigureItems, add_case
from tipcoder.analysis.findings.table import ALL, FigureTable
from tipcoder.analysis.findings.terms import Terms
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.spreadsheet.sheets import Book
from tipcoder.exchange.workbook.findings_sheets import HEADS, TAIL, FindingBlock, FindingLine, FindingsSheets
from tipcoder.framework.form.form import Form
from tipcoder.paths import resources
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.findings import CaseFacts, Findings
from tipcoder.services.findings.labels import FigureLabels

_NUMBERS = ("median", "lowest", "highest", "lower_quartile", "upper_quartile", "mean")


class WorkbookFindings:
    """Counts cases one by one, then writes what was counted into the sheets that were made before."""

    def __init__(self, form: Form, language: str, countries: Iterable[str]) -> None:
        """Take the form of the cases, the language of the sheets, and the countries that may come."""
        self._form = form
        self._definitions = read_definitions(resources() / "findings")
        self._labels = FigureLabels(self._definitions, form, language)
        self._terms = Terms(form)
        self._items: FigureItems = {figure: {} for figure in FIGURES}
        self._facts: dict[str, CaseFacts] = {}
        ordered = sorted(set(countries).difference(MENTORS)), [ALL], sorted(set(countries).intersection(MENTORS))
        self._columns = {column: self._labels.column(column) for columns in ordered for column in columns}

    def counting(
        self, cases: Iterable[tuple[str, CaseRecord]], country: Mapping[str, str]
    ) -> Iterator[tuple[str, CaseRecord]]:
        """Yield cases with the id of their delivery, and count each by its `country`."""
        for delivery, record in cases:
            root = record[""][0]
            case = CountedCase(record, self._terms, country=country.get(delivery, ""))
            self._facts[root.row_id] = CaseFacts(number=root.case_number, country=case.country)
            add_case(case, self._items)
            case.take_apart()
            yield delivery, record

    def make_sheets(self, book: Book) -> FindingsSheets:
        """Make the sheets in their place in a workbook."""
        heads = {name: self._labels.text("head", name) for name in (*HEADS, *TAIL)}
        return FindingsSheets(book, self._columns, heads)

    def write(self, sheets: FindingsSheets) -> None:
        """Write all figures of the cases counted that have any answer."""
        findings = Findings(
            form=self._form, definitions=self._definitions, items=self._items, places={}, facts=self._facts
        )
        tables = findings.tables(Edition.INTERNAL)
        charts = FigureCharts(findings, tables, self._labels)
        sheets.write(self._block(table, charts) for table in tables if table.tallies[ALL].rows)

    def _block(self, table: FigureTable, charts: FigureCharts) -> FindingBlock:
        figure, labels = table.definition, self._labels
        silence = "mostly_silent" if table.is_mostly_silent(ALL) else "often_silent"
        notes = (
            charts.left_out(table),
            labels.text("head", silence) if table.is_often_silent(ALL) else "",
            labels.text("law", figure.law) if figure.law is not Comparability.COMPARABLE else "",
        )
        return FindingBlock(
            figure=figure.id,
            chapter=labels.text("chapter", str(figure.chapter)),
            title=labels.title(figure),
            note=". ".join(filter(None, notes)),
            lines=list(self._lines(table)),
            compared=charts.compared(table),
            base=table.tallies[ALL].base,
        )

    def _lines(self, table: FigureTable) -> Iterator[FindingLine]:
        figure, labels = table.definition, self._labels
        for line in table.lines:
            cells = {column: (cell.count, cell.base) for column, cell in line.cells.items()}
            yield FindingLine(
                group=labels.group(figure, line.group),
                value=labels.value(figure, line.value),
                code=str(line.value),
                cells=cells,
                percent=line.cells[ALL].percent,
                is_drawn=figure.shape is Shape.SHARES and not line.group and not table.is_mostly_silent(ALL),
            )
        for group, by_column in table.numbers.items():
            for name in _NUMBERS:
                numbers = {
                    column: (value, cell.summary.count)
                    for column, cell in by_column.items()
                    if (value := getattr(cell.summary, name)) is not None
                }
                if numbers:
                    words = labels.text("head", name)
                    yield FindingLine(group=labels.group(figure, group), value=words, code=name, cells=numbers)
