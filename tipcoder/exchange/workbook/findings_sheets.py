"""Writes the sheets `findings`, a row per value of a figure with a number and its base for each column, and `charts`.

A chart is drawn of a figure whose base is ten or more; its title, and each of its countries, say of how many it is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.pagebreak import Break

from tipcoder.exchange.charts.chart import FEWEST_FOR_BARS
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Column, Layout
from tipcoder.exchange.spreadsheet.naming import CHARTS, FINDINGS
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.spreadsheet.styles import set_up_page

HEADS = ("figure", "chapter", "title", "group", "value", "code")
"""Columns before those of countries."""
TOLD = ("excluded", "silent", "bound_low", "bound_high", "low", "high")
"""Columns of what is told of all together: units known not to be so and not told, bounds, ends of the interval."""
TAIL = ("percent", *TOLD, "note")
"""Columns behind those of countries."""
_WIDTHS = {"title": 44, "value": 40, "chapter": 24, "group": 24, "note": 60, "code": 24}
_WIDTH = 12
_VALUE = HEADS.index("value") + 1
_COLOURS = ("1F5A8C", "D98A1F", "3F8F6B", "8A4F9E", "B5473C", "5B6B7A")
"""One for each country in order, told apart by eyes that see colours differently."""
_GRID = "D5DCE3"
_MOST_BARS = 14
"""Values in a chart; the sheet has all of them."""
_MOST_TICKS = 6
_DECIMALS = 6
"""More of them would not all be written, and be read back as an edit."""
_CHART_ROWS = 32
_CHART_CHARACTERS = 130
_CHART_WIDTH, _CHART_HEIGHT = 25.0, 15.5
"""Centimetres: a page each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """One value of a figure: its number and its base by column. `percent` and `told` are those of all together.

    Numbers that are few stand in one cell, in their order, as text.
    """

    group: str
    value: str
    code: str
    cells: Mapping[str, tuple[float | str | None, int]]
    percent: int | None = None
    told: Sequence[float | None] = (None,) * len(TOLD)
    is_drawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingBlock:
    """A figure: its id, chapter and title, its lines, what must be known of it, and the columns that are compared."""

    figure: str
    chapter: str
    title: str
    note: str
    lines: Sequence[FindingLine]
    compared: Sequence[str]
    base: int


class FindingsSheets:
    """Both sheets, which stand where they are made and are filled later."""

    def __init__(self, book: Book, columns: Mapping[str, str], heads: Mapping[str, str]) -> None:
        """Make the sheets. `columns` are the names of countries and of all together by code, `heads` words by name."""
        self._columns = dict(columns)
        numbers = [
            column
            for code, name in columns.items()
            for column in (Column(code or "all", name, _WIDTH), Column(f"{code or 'all'}_n", f"{name}, n", _WIDTH))
        ]
        layout = Layout(
            FINDINGS,
            (
                *(Column(name, heads[name], _WIDTHS.get(name, _WIDTH)) for name in HEADS),
                *numbers,
                *(Column(name, heads[name], _WIDTHS.get(name, _WIDTH)) for name in TAIL),
            ),
            key=0,
            frozen=_VALUE,
        )
        self.sheet = DataSheet(book, layout)
        self._charts = book.create_sheet(CHARTS)
        set_up_page(self._charts, (_CHART_CHARACTERS,))

    def write(self, blocks: Iterable[FindingBlock]) -> None:
        """Write the figures, and draw those that may be drawn."""
        place = 0
        for block in blocks:
            first = HEADER_ROWS + self.sheet.rows + 1
            for line in block.lines:
                self.sheet.append(list(self._cells(block, line)))
            drawn = [number for number, line in enumerate(block.lines) if line.is_drawn][:_MOST_BARS]
            if drawn and block.base >= FEWEST_FOR_BARS:
                self._charts.add_chart(self._chart(block, first, drawn), f"A{2 + place * _CHART_ROWS}")
                place += 1
                self._charts.row_breaks.append(Break(id=place * _CHART_ROWS))
        self._charts.append([])
        self.sheet.finish()

    def _cells(self, block: FindingBlock, line: FindingLine) -> Iterator[Value]:
        yield from (block.figure, block.chapter, block.title, line.group, line.value, line.code)
        for column in self._columns:
            number, base = line.cells.get(column, (None, None))
            if isinstance(number, float):
                number = int(number) if number.is_integer() else round(number, _DECIMALS)
            yield number
            yield base
        yield line.percent
        yield from line.told
        yield block.note or None

    def _chart(self, block: FindingBlock, first: int, drawn: Sequence[int]) -> BarChart:
        chart = BarChart()
        chart.type, chart.style, chart.gapWidth = "bar", 10, 60
        chart.title, chart.width, chart.height = f"{block.title} (n = {block.base})", _CHART_WIDTH, _CHART_HEIGHT
        if len(block.compared) > 1:
            chart.legend.position = "b"
        else:
            chart.legend = None
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.x_axis.scaling.orientation = "maxMin"
        numbers = (block.lines[number].cells.get(column) for number in drawn for column in block.compared)
        highest = max(int(found[0] or 0) for found in numbers if found is not None)
        chart.y_axis.scaling.min = 0
        chart.y_axis.majorUnit = max(1, -(-highest // _MOST_TICKS))
        chart.y_axis.number_format = "0"
        chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
        rows = {"min_row": first + drawn[0], "max_row": first + drawn[-1]}
        codes = list(self._columns)
        for place, column in enumerate(block.compared):
            number = len(HEADS) + 1 + 2 * codes.index(column)
            chart.add_data(Reference(self.sheet.worksheet, min_col=number, **rows))
            base = block.lines[drawn[0]].cells.get(column, (0, 0))[1]
            series = chart.series[-1]
            series.tx = SeriesLabel(v=f"{self._columns[column]} (n = {base})")
            series.graphicalProperties.solidFill = _COLOURS[place % len(_COLOURS)]
        chart.set_categories(Reference(self.sheet.worksheet, min_col=_VALUE, **rows))
        return chart


class FiguresWriter(Protocol):
    """Makes the sheets of figures, and fills them when all cases were counted."""

    def make_sheets(self, book: Book) -> FindingsSheets:
        """Make the sheets in their place."""

    def write(self, sheets: FindingsSheets) -> None:
        """Write what was counted."""
