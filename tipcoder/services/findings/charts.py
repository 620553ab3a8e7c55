"""Makes charts of figures: which kind each has, its words in one language, and what it leaves out."""

from collections.abc import Mapping, Sequence

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import ChartChoice, Shape
from tipcoder.analysis.figures.disclosure import JOINED
from tipcoder.analysis.figures.small_numbers import NumberSummary, percent
from tipcoder.analysis.figures.table import ALL, CROSSED, FigureTable, TableLine
from tipcoder.analysis.figures.terms import UNSPECIFIED
from tipcoder.domain.release import Released
from tipcoder.exchange.charts.chart import Chart, ChartKind, ChartRow, Mark
from tipcoder.exchange.charts.drawing import png_bytes
from tipcoder.exchange.charts.palettes import DARK, LIGHT
from tipcoder.services.findings.findings import FigureEdition
from tipcoder.services.findings.labels import FigureLabels

__all__ = ["Chart", "FigureCharts", "picture"]

_COURT, _EXPERT = ".court", ".expert"
"""Endings of the ids of two figures that are drawn as one."""
_MOST_PARTS = 8
"""Parts that can still be told apart by their colours."""


def picture(chart: Chart, *, is_dark: bool, dpi: float) -> bytes:
    """Draw a chart as PNG, for a light or a dark ground."""
    return png_bytes(chart, DARK if is_dark else LIGHT, dpi)


class FigureCharts:
    """Charts of the figures of an edition, in one language."""

    def __init__(self, released: Released[FigureEdition], labels: FigureLabels, *, counts_alone: bool = False) -> None:
        """Take the figures of the edition, and their words; with `counts_alone` no percentage is told."""
        self._counts_alone = counts_alone
        self._findings = released.value.findings
        self._tables = {table.definition.id: table for table in released.value.tables}
        self._labels = labels

    def charts(self) -> Mapping[str, Chart]:
        """Return the charts by the ids of their figures, in the order of the report."""
        return {figure: chart for figure in self._tables if (chart := self.chart(figure)) is not None}

    def chart(self, figure: str) -> Chart | None:
        """Return the chart of a figure, None for one that has none or nothing to show.

        What the expert sees is drawn beside what the court found, in the chart of the latter.
        """
        table = self._tables[figure]
        columns = self.compared(table)
        if not table.whole.base or table.is_mostly_silent(ALL):
            return None
        choice = table.definition.chart
        if choice is ChartChoice.PAIRED:
            return self._paired(table)
        if choice is ChartChoice.DOTS:
            return self._numbers(table, columns)
        if choice is ChartChoice.MATRIX:
            return self._matrix(table)
        if choice is ChartChoice.NONE:
            return self._rates(table, columns) if len(columns) > 1 else None
        if choice in (ChartChoice.PARTS, ChartChoice.ORDERED) and len(_parts(table)) <= _MOST_PARTS:
            return self._divided(table, columns)
        return None if choice is ChartChoice.TABLE else self._shares(table, columns)

    def compared(self, table: FigureTable) -> tuple[str, ...]:
        """Return the columns that stand side by side: all together alone where countries are not compared."""
        few = self._findings.countries_with_few_cases
        if table.withheld or table.is_often_silent(ALL):
            return (ALL,)
        found = tuple(
            column
            for column in table.columns
            if column == ALL or (column not in few and not table.is_often_silent(column))
        )
        return found if len(found) > 2 else (ALL,)

    def share(self, count: int, base: int, percent: int | None) -> str:
        """Return a count with its base, and with its percentage where one is told."""
        words = f"{count} {self._labels.text('head', 'of')} {base}"
        if percent is None or self._counts_alone:
            return words
        return self._labels.text("head", "with_percent").format(text=words, percent=percent)

    def mark_of(self, line: TableLine, column: str) -> Mark:
        """Return the number of a line in a column, with its base."""
        cell = line.cells[column]
        return Mark(cell.count, cell.base, self.share(cell.count, cell.base, cell.percent))

    def summary(self, summary: NumberSummary) -> str:
        """Return numbers in words: the values where they are few, else median and range, as far as they are told."""
        text = self._labels.text
        if summary.median is None and not summary.values:
            return f"n = {summary.count}"
        if summary.median is None:
            return f"{'; '.join(f'{value:g}' for value in summary.values)} (n = {summary.count})"
        parts = [f"{text('head', 'median')} {summary.median:g}"]
        if summary.lower_quartile is not None and summary.upper_quartile is not None:
            parts.append(f"{text('head', 'lower_quartile')} {summary.lower_quartile:g}")
            parts.append(f"{text('head', 'upper_quartile')} {summary.upper_quartile:g}")
        told = ", ".join(parts)
        if summary.lowest is not None and summary.highest is not None:
            told = f"{told}; {summary.lowest:g}–{summary.highest:g}"
        return f"{told} (n = {summary.count})"

    def column(self, column: str) -> str:
        """Return what a column is called."""
        return self._labels.column(column)

    def left_out(self, table: FigureTable, column: str = ALL) -> str:
        """Return what is left out of a figure and why, "" for nothing."""
        left_out = table.tallies[column].left_out if column in table.tallies else {}
        named = [
            f"{self._labels.text('left_out', why)} {count}" for why in LeftOutReason if (count := left_out.get(why))
        ]
        return f"{self._labels.text('head', 'reason')}: {', '.join(named)}" if named else ""

    def _shares(self, table: FigureTable, columns: Sequence[str]) -> Chart | None:
        rows: list[ChartRow] = []
        group = ""
        for line in table.lines:
            if line.group != group:
                group = line.group
                rows.append(ChartRow(label=self._labels.group(table.definition, group)))
            rows.append(
                ChartRow(
                    label=self._labels.line(table.definition, line),
                    depth=line.depth + bool(line.group),
                    marks=tuple(self.mark_of(line, column) for column in columns),
                )
            )
        if len(columns) == 1:
            return self._made(ChartKind.BARS, table, rows)
        return self._made(ChartKind.MATRIX, table, rows, tuple(map(self.column, columns)))

    def _paired(self, table: FigureTable) -> Chart | None:
        figure = table.definition.id
        other = self._tables.get(figure.removesuffix(_COURT) + _EXPERT)
        if not figure.endswith(_COURT) or other is None or not other.whole.base:
            return None
        expert = {line.value: line.cells[ALL] for line in other.lines}
        court = {line.value: line.cells[ALL] for line in table.lines}
        depths = {line.value: line.depth for line in (*other.lines, *table.lines)}
        bases = (table.whole.base, other.whole.base)
        ordered = self._findings.terms.ordered(table.definition.values)
        places = {code: place for place, (code, _) in enumerate(ordered)}
        values = sorted(depths, key=lambda value: (places.get(value.removesuffix(UNSPECIFIED), len(places)), value))
        rows = [
            ChartRow(
                label=self._labels.value(table.definition, value),
                depth=depths[value],
                marks=tuple(
                    Mark(cell.count, cell.base, self.share(cell.count, cell.base, cell.percent))
                    if (cell := cells.get(value))
                    else Mark(0, base, self.share(0, base, percent(0, base)))
                    for cells, base in zip((court, expert), bases, strict=True)
                ),
            )
            for value in values
        ]
        series = tuple(self._labels.text("series", name.removeprefix(".")) for name in (_COURT, _EXPERT))
        title = self._labels.text("pair", figure.removesuffix(_COURT))
        return self._made(ChartKind.BARS, table, rows, series, title=title)

    def _divided(self, table: FigureTable, columns: Sequence[str]) -> Chart | None:
        parts = _parts(table)
        rows = [
            ChartRow(
                label="" if len(columns) == 1 else self.column(column),
                marks=tuple(self.mark_of(line, column) for line in parts),
                text=f"n = {table.tallies[column].base}",
            )
            for column in columns
        ]
        kind = ChartKind.ORDERED if table.definition.chart is ChartChoice.ORDERED else ChartKind.PARTS
        series = tuple(self._labels.line(table.definition, line) for line in parts)
        return self._made(kind, table, rows, series)

    def _rates(self, table: FigureTable, columns: Sequence[str]) -> Chart | None:
        lines = [line for line in table.lines if not line.group]
        rows = [ChartRow(label=self.column(column), marks=(self.mark_of(lines[0], column),)) for column in columns]
        return self._made(ChartKind.BARS, table, rows)

    def _numbers(self, table: FigureTable, columns: Sequence[str]) -> Chart | None:
        """Return a dot for each number; where single ones are not told a bar from quartile to quartile."""
        rows: list[ChartRow] = []
        kind = ChartKind.QUARTILES if table.is_public else ChartKind.DOTS
        for group, cells in table.numbers.items():
            for column in columns:
                cell = cells.get(column)
                if cell is None or (table.is_public and cell.summary.median is None):
                    continue
                median = cell.summary.median
                told = "" if median is None else f"{self._labels.text('head', 'median')} {median:g}; "
                names = [self._labels.group(table.definition, group), self.column(column) if len(columns) > 1 else ""]
                rows.append(
                    ChartRow(
                        label=", ".join(filter(None, names)),
                        numbers=_ends(cell.summary) if table.is_public else cell.numbers,
                        median=median,
                        text=f"{told}n = {cell.summary.count}",
                    )
                )
        return self._made(kind, table, rows)

    def _matrix(self, table: FigureTable) -> Chart | None:
        if table.definition.shape is not Shape.CELLS:
            return None
        cells = {str(line.value): line.cells[ALL] for line in table.lines}
        if JOINED in cells:
            return None
        firsts = tuple(dict.fromkeys(value.partition(CROSSED)[0] for value in cells))
        seconds = sorted({value.partition(CROSSED)[2] for value in cells}, key=self._order(table.definition.groups))
        base = table.whole.base
        rows = []
        for first in firsts:
            found = [cells.get(f"{first}{CROSSED}{second}") for second in seconds]
            counts = [cell.count if cell else 0 for cell in found]
            label = self._labels.half(table.definition, first, is_first=True)
            rows.append(ChartRow(label=label, marks=tuple(Mark(count, base, str(count)) for count in counts)))
        heads = tuple(self._labels.half(table.definition, second, is_first=False) for second in seconds)
        return self._made(ChartKind.MATRIX, table, rows, heads)

    def _order(self, question: str) -> "_Order":
        return _Order([code for code, _ in self._findings.terms.ordered(question)])

    def _made(
        self,
        kind: ChartKind,
        table: FigureTable,
        rows: Sequence[ChartRow],
        series: tuple[str, ...] = (),
        *,
        title: str = "",
    ) -> Chart | None:
        if not rows:
            return None
        definition, labels = table.definition, self._labels
        title = title or labels.numerator(definition) or labels.title(definition)
        base = f"n = {table.whole.base}"
        subtitle = f"{labels.counted(definition)}; {base}"
        few = ", ".join(sorted(self._findings.countries_with_few_cases.intersection(table.columns)))
        notes = (
            self.left_out(table),
            *labels.told(table),
            labels.text("head", "often_silent") if table.is_often_silent(ALL) else "",
            f"{few}: {labels.text('head', 'few_cases')}" if few else "",
        )
        note = ". ".join(filter(None, notes))
        told = "; ".join(filter(None, (_in_words(row, series, kind) for row in rows)))
        return Chart(
            kind=kind,
            title=title,
            subtitle=subtitle,
            rows=tuple(rows),
            series=series,
            alternative=". ".join(filter(None, (title, subtitle, told, note))),
            note=note,
        )


class _Order:
    """Orders terms as their list does, others behind."""

    def __init__(self, codes: Sequence[str]) -> None:
        self._places = {code: place for place, code in enumerate(codes)}

    def __call__(self, code: str) -> tuple[int, str]:
        return self._places.get(code, len(self._places)), code


def _parts(table: FigureTable) -> Sequence[TableLine]:
    """Return the lines that divide the whole: broadest terms of no group."""
    return [line for line in table.lines if not line.depth and not line.group]


def _ends(summary: NumberSummary) -> tuple[float, ...]:
    """Return the quartiles between which half of the numbers lie."""
    return tuple(end for end in (summary.lower_quartile, summary.upper_quartile) if end is not None)


def _in_words(row: ChartRow, series: Sequence[str], kind: ChartKind) -> str:
    if row.numbers:
        values = ("–" if kind is ChartKind.QUARTILES else ", ").join(f"{number:g}" for number in row.numbers)
        return ": ".join(filter(None, (row.label, f"{values} ({row.text})")))
    names = series if len(series) == len(row.marks) else [""] * len(row.marks)
    told = ", ".join(f"{name} {mark.text}".strip() for name, mark in zip(names, row.marks, strict=True))
    return ": ".join(filter(None, (row.label, told)))
