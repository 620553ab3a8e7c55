"""Holds what a chart shows: its kind, its words, and its rows with a number and its base each."""

from dataclasses import dataclass
from enum import StrEnum

FEWEST_FOR_BARS = 10
"""The base from which on a share is drawn as a bar; below it each case is a dot."""


class ChartKind(StrEnum):
    """Kinds of charts."""

    BARS = "bars"
    """A bar for each row; with two series two bars, one below the other."""
    PARTS = "parts"
    """One bar a row, divided into the parts that the series name."""
    ORDERED = "ordered"
    """Parts that follow each other as degrees of one thing."""
    DOTS = "dots"
    """A dot for each number, with a line at the median."""
    QUARTILES = "quartiles"
    """A bar from one quartile of numbers to the other, with a line at the median."""
    MATRIX = "matrix"
    """A table of shaded cells: rows by series."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One number of a row: `count` of `base`, and how it is written, the base always with it."""

    count: int
    base: int
    text: str

    @property
    def share(self) -> float:
        """The share from 0 to 1, 0 of an empty base."""
        return self.count / self.base if self.base else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One row: a label below `depth` broader ones, and a mark for each series.

    In a dot plot `numbers` are drawn instead, `median` where one is told, and `text` stands beside them; of
    quartiles `numbers` are these two.
    """

    label: str
    depth: int = 0
    marks: tuple[Mark, ...] = ()
    numbers: tuple[float, ...] = ()
    median: float | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart: its title says what is counted, its subtitle of what, `alternative` the same as its picture in words.

    `note` stands below the chart, for instance that judgments are often silent.
    """

    kind: ChartKind
    title: str
    subtitle: str
    rows: tuple[ChartRow, ...]
    series: tuple[str, ...] = ()
    alternative: str
    note: str = ""
