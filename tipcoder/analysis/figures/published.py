"""Lays counted figures out for those who read them: complete for the team, and what may be published for everybody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from tipcoder.analysis.figures.definitions import Definitions, Shape
from tipcoder.analysis.figures.disclosure import Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES, ItemsByCountry
from tipcoder.analysis.figures.intervals import Sample
from tipcoder.analysis.figures.persons_table import PersonsTable, number_cell
from tipcoder.analysis.figures.populations import Items
from tipcoder.analysis.figures.renewal import Renewal
from tipcoder.analysis.figures.table import FigureTable, TableLayout
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.release import EarlierEdition


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedFigures:
    """Counted figures: the items of each by country, the random sample that these are, if any, and mentor countries."""

    definitions: Definitions
    terms: FigureTerms
    items: Mapping[str, ItemsByCountry]
    sample: Sample | None = None
    mentors: frozenset[str] = frozenset()


def figure_tables(
    counted: CountedFigures, edition: Edition, figures: Iterable[str] = FIGURES, earlier: Sequence[EarlierEdition] = ()
) -> tuple[FigureTable, ...]:
    """Return some figures as an edition tells them, in the order of the report; the team's is complete.

    A public one is held to the `earlier` ones, the latest first.
    """
    wanted = frozenset(figures)
    layout = TableLayout(
        definitions=counted.definitions, terms=counted.terms, sample=counted.sample, mentors=counted.mentors
    )
    tables = (layout.table(figure, counted.items[figure]) for figure in counted.definitions.figures if figure in wanted)
    if edition is Edition.INTERNAL:
        return tuple(tables)
    published = (_published(table, counted.items, Renewal(layout, earlier)) for table in tables)
    return tuple(replace(_without_silence(table) if table.of_persons else table, is_public=True) for table in published)


def _without_silence(table: FigureTable) -> FigureTable:
    """Return a table of persons without what is told of whom it is not known: this is one number beside it."""
    lines = (
        replace(
            line,
            cells={column: replace(cell, excluded=None, silent=None) for column, cell in line.cells.items()},
        )
        for line in table.lines
    )
    return replace(table, lines=tuple(lines))


_PARTITIONS = {"age": "P8.age", "composition": "P1.composition"}
"""The figures that tell children and adults alone, by what splits others."""


def _published(table: FigureTable, counted: Mapping[str, ItemsByCountry], renewal: Renewal) -> FigureTable:
    """Return what may be published of a complete table."""
    layout, persons = renewal.layout, PersonsTable(table.definition, renewal.layout)
    items, split_by = counted[table.definition.id], _PARTITIONS.get(table.definition.split)
    if table.of_persons:
        table = persons.published(items)
    elif table.definition.shape is Shape.NUMBERS:
        table = _of_numbers(table, layout.by_column(items))
    without_groups = partial(persons.without_groups, items)
    if split_by is not None and renewal.earlier and (table.is_split or table.numbers):
        partition = _published(layout.table(split_by, counted[split_by]), counted, renewal)
        if not persons.agrees(table, items, partition):
            return renewal.as_before(table, without_groups)
    return renewal.renewed(table, without_groups)


def _of_numbers(table: FigureTable, by_column: Mapping[str, Items]) -> FigureTable:
    """Return a table of numbers without any single one of them."""
    numbers = {
        group: {column: number_cell(_of_group(by_column[column], group), table.definition) for column in cells}
        for group, cells in table.numbers.items()
    }
    is_told = any(cell.summary.median is not None for cells in numbers.values() for cell in cells.values())
    return replace(table, numbers=numbers, why=None if is_told or not numbers else Why.FEW_VALUES)


def _of_group(items: Items, group: str) -> Items:
    return [item for item in items if item.group == group]
