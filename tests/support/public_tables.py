"""Victims by their answers, dealt out to cases, and the lines of the tables that tell of them."""

from collections.abc import Mapping
from functools import cache

from tests.support.counted_cases import counted_case
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.paths import resources


@cache
def definitions() -> Definitions:
    return read_definitions(resources() / "findings")


def victims(*answers: Mapping[str, str], cases: int = 12) -> list[CountedCase]:
    """Return victims, dealt out to cases in turn."""
    dealt: list[list[Mapping[str, str]]] = [[] for _ in range(cases)]
    for place, one in enumerate(answers):
        dealt[place % cases].append(one)
    return [counted_case(str(place), {"victims": found}) for place, found in enumerate(dealt)]


def lines(table: FigureTable) -> list[tuple[str, str, int, int, int]]:
    cells = ((line, line.cells[ALL]) for line in table.lines)
    return [(line.group, line.value, line.depth, cell.count, cell.base) for line, cell in cells]


def some(count: int, **answers: str) -> list[Mapping[str, str]]:
    return [answers] * count


def columns(table: FigureTable, value: str) -> dict[str, tuple[int, int]]:
    (line,) = (line for line in table.lines if line.value == value)
    return {column: (cell.count, cell.base) for column, cell in line.cells.items()}


def of_nations(**counts: tuple[int, int]) -> list[CountedCase]:
    """Return cases of nations, each with one victim, so many female and so many male."""
    sexes = (
        (nation, sex) for nation, found in counts.items() for sex, count in zip(("female", "male"), found, strict=True)
        for _ in range(count)
    )  # fmt: skip
    return [
        counted_case(str(place), {"victims": [{"victim_sex": sex}]}, nation)
        for place, (nation, sex) in enumerate(sexes)
    ]
