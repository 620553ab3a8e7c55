"""Writes the sheets `indicators`, a row per count with a column per country, and `charts`, which draw them.

| kind | the row has |
| --- | --- |
| `term` | rows in which the term was chosen |
| `answered` | rows that are answered |
| `state` | rows with an answer state, whose code it has |
| `count`, `mean`, `lower_quartile`, `median`, `upper_quartile` | what the numbers are like |
| `median_band` | the band in which the median of numbers lies that are told in bands |

Counts of fewer than `few` persons or cases, but not of none, could single somebody out: they have a colour, and their
countries are named in `small`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.series import SeriesLabel, StrRef
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break

from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Column, Layout
from tipcoder.exchange.spreadsheet.naming import CHARTS, INDICATORS
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.spreadsheet.styles import set_up_page
from tipcoder.exchange.workbook.captions import IndicatorCaptions

TERM, ANSWERED, STATE = "term", "answered", "state"
MEDIAN_BAND = "median_band"
NUMBERS = ("count", "mean", "lower_quartile", "median", "upper_quartile")
_COUNTS = (TERM, ANSWERED, STATE, "count")
_SMALL_FILL = PatternFill("solid", bgColor="FFE2B8")
_COLOURS = ("1F5A8C", "D98A1F", "3F8F6B", "8A4F9E", "B5473C", "5B6B7A")
"""One for each country in order, told apart by eyes that see colours differently."""
_GRID = "D5DCE3"
_FIRST_COUNTRY = 8
_MOST_BARS = 14
"""Terms in a chart; the sheet has all of them."""
_CHART_ROWS = 32
_CHART_CHARACTERS = 130
_CHART_WIDTH, _CHART_HEIGHT = 25.0, 15.5
"""Centimetres: a page each."""


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One thing that is counted. `kind` is one of those above; `values` by country, those without are left out."""

    kind: str
    code: str
    label: str
    values: Mapping[str, float | str]


@dataclass(frozen=True, slots=True)
class Block:
    """Counts of one question: its topic, level, name and label, and the rows."""

    topic: str
    level: str
    name: str
    title: str
    rows: Sequence[CountedRow]


def write_indicators(
    book: Book,
    blocks: Iterable[Block],
    countries: Sequence[str],
    captions: IndicatorCaptions,
    *,
    few: int,
) -> DataSheet:
    """Write both sheets, and return `indicators`, which is not finished yet. Countries keep the given order."""
    sheet = DataSheet(book, _layout(countries, captions, few))
    charts = book.create_sheet(CHARTS)
    set_up_page(charts, (_CHART_CHARACTERS,))
    place = 0
    for block in blocks:
        first = HEADER_ROWS + sheet.rows + 1
        for row in block.rows:
            sheet.append(list(_cells(block, row, countries, few)))
        drawn = _drawn(block)
        if drawn:
            chart = _chart(sheet, block.title, first, drawn, countries)
            charts.add_chart(chart, f"A{2 + place * _CHART_ROWS}")
            place += 1
            charts.row_breaks.append(Break(id=place * _CHART_ROWS))
    charts.append([])
    last = max(HEADER_ROWS + sheet.rows, HEADER_ROWS + 1)
    area = f"{get_column_letter(_FIRST_COUNTRY)}{HEADER_ROWS + 1}:{get_column_letter(_last(countries))}{last}"
    kinds = ",".join(f'$E{HEADER_ROWS + 1}="{kind}"' for kind in _COUNTS)
    here = f"{get_column_letter(_FIRST_COUNTRY)}{HEADER_ROWS + 1}"
    rule = FormulaRule(formula=[f"AND(OR({kinds}),{here}>0,{here}<{few})"], fill=_SMALL_FILL)
    sheet.worksheet.conditional_formatting.add(area, rule)
    return sheet


def _layout(countries: Sequence[str], captions: IndicatorCaptions, few: int) -> Layout:
    columns = (
        Column("topic", captions.topic, 18),
        Column("level", captions.level, 16),
        Column("name", captions.name, 26),
        Column("question", captions.question, 44),
        Column("kind", captions.kind, 16),
        Column("code", captions.code, 26),
        Column("label", captions.label, 44),
        *(Column(country, country, 10) for country in countries),
        Column("all", captions.all, 10),
        Column("small", captions.small.format(count=few), 18),
    )
    return Layout(INDICATORS, columns, key=2, frozen=_FIRST_COUNTRY - 1)


def _last(countries: Sequence[str]) -> int:
    return _FIRST_COUNTRY + len(countries)


def _cells(block: Block, row: CountedRow, countries: Sequence[str], few: int) -> Iterator[Value]:
    yield from (block.topic, block.level, block.name, block.title, row.kind, row.code, row.label)
    is_count = row.kind in _COUNTS
    values = [row.values.get(country, 0 if is_count else None) for country in countries]
    yield from (_rounded(value) for value in values)
    counts = {name: value for name, value in zip(countries, values, strict=True) if isinstance(value, int | float)}
    yield int(sum(counts.values())) if is_count else None
    small = [name for name, value in counts.items() if 0 < value < few] if is_count else []
    yield " ".join(small) or None


def _rounded(value: float | str | None) -> Value:
    if value is None or isinstance(value, str):
        return value
    return int(value) if float(value).is_integer() else round(value, 2)


def _drawn(block: Block) -> range:
    """Return the places, from 0, of the rows of a block that its chart shows: its terms, or its median."""
    terms = [place for place, row in enumerate(block.rows) if row.kind == TERM]
    shown = terms[:_MOST_BARS] or [place for place, row in enumerate(block.rows) if row.kind == "median"]
    return range(shown[0], shown[-1] + 1) if shown else range(0)


def _chart(sheet: DataSheet, title: str, first: int, drawn: range, countries: Sequence[str]) -> BarChart:
    chart = BarChart()
    chart.type, chart.style, chart.gapWidth = "bar", 10, 60
    chart.title, chart.width, chart.height = title, _CHART_WIDTH, _CHART_HEIGHT
    chart.legend.position = "b"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    rows = {"min_row": first + drawn.start, "max_row": first + drawn.stop - 1}
    for place in range(len(countries)):
        column = _FIRST_COUNTRY + place
        chart.add_data(Reference(sheet.worksheet, min_col=column, **rows))
        series = chart.series[-1]
        series.tx = _title(sheet, column)
        series.graphicalProperties.solidFill = _COLOURS[place % len(_COLOURS)]
    chart.set_categories(Reference(sheet.worksheet, min_col=_FIRST_COUNTRY - 1, **rows))
    return chart


def _title(sheet: DataSheet, column: int) -> SeriesLabel:
    return SeriesLabel(strRef=StrRef(f"'{sheet.name}'!${get_column_letter(column)}$2"))
