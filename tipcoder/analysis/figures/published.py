"""Lays counted figures out for those who read them: complete for the team, and what may be published for everybody."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, partial

from tipcoder.analysis.figures.definitions import Definitions, Shape
from tipcoder.analysis.figures.disclosure import Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES, ItemsByCountry
from tipcoder.analysis.figures.intervals import Sample
from tipcoder.analysis.figures.items import of_cases
from tipcoder.analysis.figures.persons_table import PersonsTable, number_cell
from tipcoder.analysis.figures.populations import Items
from tipcoder.analysis.figures.renewal import Renewal, published_cells
from tipcoder.analysis.figures.table import FigureTable, TableLayout
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.release import EarlierEdition, PublishedCell


@dataclass(frozen=True, kw_only=True)
class CountedFigures:
    """Counted figures: the items of each by country, the random sample that these are, if any, and mentor countries."""

    definitions: Definitions
    terms: FigureTerms
    items: Mapping[str, ItemsByCountry]
    sample: Sample | None = None
    mentors: frozenset[str] = frozenset()

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """The country of each case that has an item, by its id."""
        return {
            item.case: country
            for by_country in self.items.values()
            for country, items in by_country.items()
            for item in items
        }


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
    renewal = Renewal(layout, earlier, counted.countries if any(one.briefs for one in earlier) else {})
    published = (_published(table, counted.items, renewal) for table in tables)
    return tuple(replace(_without_silence(table) if table.of_persons else table, is_public=True) for table in published)


def printable_briefs(
    counted: CountedFigures, earlier: Sequence[EarlierEdition], candidates: Iterable[str], *, beside_now: bool = True
) -> frozenset[str]:
    """Return which cases may have their briefs printed for everybody beside all that is public, and an edition of now.

    Who reads a brief knows the persons of its case: what then is left of a table must be several on each side, too.
    What is public stands, and a brief that would tell of the others is not printed; nor is one of a table with a case
    that is gone, or of which it is not known which cases it has: nothing can be worked out of it.
    """
    printed = frozenset().union(*(one.briefs for one in earlier))
    candidates = frozenset(candidates)
    unknown = (_in_unknown(one, candidates, counted.countries) for one in earlier if one.cells)
    wanted = sorted(candidates - printed.union(*unknown))
    if not wanted:
        return printed & candidates
    public = [*_public_before(counted, earlier), *([(counted, earlier)] if beside_now else [])]
    standing = [_StandingTables.beside(of, before, printed) for of, before in public]
    fallen = (one.that_fall_beside(printed.union(wanted)) for one in standing)
    doubtful = [tables for tables in fallen if not tables.is_empty]
    found = _that_stand(doubtful, printed, wanted)
    if doubtful and not all(tables.stand_beside(found) for tables in standing):  # fewer briefs fell another table
        found = _that_stand(standing, printed, wanted)
    return found & candidates


def _in_unknown(earlier: EarlierEdition, cases: frozenset[str], countries: Mapping[str, str]) -> frozenset[str]:
    """Return which of some cases are or may be in an edition of which not all cases are known any more."""
    if earlier.of_cases is None:
        nation = earlier.country
        return frozenset(case for case in cases if not nation or countries.get(case, nation) == nation)
    return cases & earlier.of_cases if earlier.of_cases - countries.keys() else frozenset()


def _that_stand(
    standing: Sequence["_StandingTables"], printed: frozenset[str], wanted: Sequence[str]
) -> frozenset[str]:
    """Return the cases whose briefs may be printed beside some tables, those that are printed among them."""

    def added(found: frozenset[str], some: Sequence[str]) -> frozenset[str]:
        """Add as many as stand: all, or those of each half."""
        if not some or all(tables.stand_beside(found | frozenset(some)) for tables in standing):
            return found | frozenset(some)
        if len(some) == 1:
            return found
        half = len(some) // 2
        return added(added(found, some[:half]), some[half:])

    found, before = added(printed, wanted), printed
    while found != before:  # a later one may make room for one before it
        found, before = added(found, [case for case in wanted if case not in found]), found
    return found


def _public_before(
    counted: CountedFigures, earlier: Sequence[EarlierEdition]
) -> Iterator[tuple[CountedFigures, Sequence[EarlierEdition]]]:
    """Yield the cases of all that is public with what was so before it."""
    own, of_nations = ([one for one in earlier if bool(one.country) is is_nation] for is_nation in (False, True))
    for place, one in enumerate(own):
        if one.cells:
            of, before = _of_cases(counted, one.of_cases), own[place + 1 :]
            yield of, before
            if of_nations:  # less what they published more is known of some figures, and fewer stand
                yield of, [*before, *of_nations]
    for country in dict.fromkeys(one.country for one in of_nations):
        items = {figure: {country: of.get(country, [])} for figure, of in counted.items.items()}
        editions = [replace(one, country="") for one in of_nations if one.country == country]
        for place, one in enumerate(editions):
            before = editions[place + 1 :]
            if one.cells and one.cells not in [known.cells for known in before]:
                yield _of_cases(replace(counted, items=items), one.of_cases), before


def _of_cases(counted: CountedFigures, cases: frozenset[str] | None) -> CountedFigures:
    if cases is None:
        return counted
    items = {
        figure: {country: kept for country, of in by_country.items() if (kept := of_cases(of, cases))}
        for figure, by_country in counted.items.items()
    }
    return replace(counted, items=items)


class _StandingTables:
    """Public tables of persons and of numbers, and whether they could be told beside printed briefs."""

    def __init__(
        self, counted: CountedFigures, earlier: Sequence[EarlierEdition], told: Mapping[str, frozenset[PublishedCell]]
    ) -> None:
        """Take what tables tell, by figure."""
        self._counted = counted
        self._earlier = earlier
        self._told = {figure: cells for figure, cells in told.items() if cells}

    @classmethod
    def beside(
        cls, counted: CountedFigures, earlier: Sequence[EarlierEdition], briefs: frozenset[str]
    ) -> "_StandingTables":
        """Return the tables that are told beside printed briefs."""
        told = {figure: _cells(counted, earlier, figure, briefs) for figure in FIGURES if figure in counted.items}
        return cls(counted, earlier, told)

    @property
    def is_empty(self) -> bool:
        """Whether no table tells anything."""
        return not self._told

    def that_fall_beside(self, briefs: frozenset[str]) -> "_StandingTables":
        """Return those that could not be told beside some briefs: the others need not be tried with fewer."""
        fallen = {figure: told for figure, told in self._told.items() if not self._stands(figure, briefs)}
        return _StandingTables(self._counted, self._earlier, fallen)

    def stand_beside(self, briefs: frozenset[str]) -> bool:
        """Return whether the same is told where some briefs are printed."""
        fallen = next((figure for figure in self._told if not self._stands(figure, briefs)), None)
        if fallen is not None:  # it is tried first the next time
            self._told = {fallen: self._told[fallen]} | self._told
        return fallen is None

    def _stands(self, figure: str, briefs: frozenset[str]) -> bool:
        return _cells(self._counted, self._earlier, figure, briefs) == self._told[figure]


def _cells(
    counted: CountedFigures, earlier: Sequence[EarlierEdition], figure: str, briefs: frozenset[str]
) -> frozenset[PublishedCell]:
    """Return what a figure tells that may be published after earlier editions and beside printed briefs."""
    printed = EarlierEdition("", datetime.min, 0, {}, briefs=briefs)
    tables = figure_tables(counted, Edition.PUBLIC, (figure,), (*earlier, printed))
    return frozenset(cell for table in tables for cell in published_cells(table, {}))


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
    layout, persons = renewal.layout, PersonsTable(table.definition, renewal.layout, renewal.briefs)
    items, split_by = counted[table.definition.id], _PARTITIONS.get(table.definition.split)
    if table.of_persons:
        table = persons.published(items)
    elif table.definition.shape is Shape.NUMBERS:
        table = _of_numbers(table, layout.by_column(items), renewal.briefs)
    without_groups = partial(persons.without_groups, items)
    if split_by is not None and renewal.earlier and (table.is_split or table.numbers):
        partition = _published(layout.table(split_by, counted[split_by]), counted, renewal)
        if not persons.agrees(table, items, partition):
            return renewal.as_before(table, without_groups)
    published = table
    return renewal.renewed(table, without_groups, lambda cases: persons.cells_of(published, items, cases))


def _of_numbers(table: FigureTable, by_column: Mapping[str, Items], briefs: frozenset[str]) -> FigureTable:
    """Return a table of numbers without any single one of them."""
    numbers = {
        group: {column: number_cell(_of_group(by_column[column], group), table.definition, briefs) for column in cells}
        for group, cells in table.numbers.items()
    }
    is_told = any(cell.summary.median is not None for cells in numbers.values() for cell in cells.values())
    if not is_told and briefs:
        alone = _of_numbers(table, by_column, frozenset())
        return replace(alone, numbers=numbers, why=alone.why or (Why.BESIDE_BRIEFS if numbers else None))
    return replace(table, numbers=numbers, why=None if is_told or not numbers else Why.FEW_VALUES)


def _of_group(items: Items, group: str) -> Items:
    return [item for item in items if item.group == group]
