"""Lays a figure out as a table: a line for each value, a column for each country and one for all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from tipcoder.analysis.figures.definitions import Definitions, FigureDefinition, Shape
from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.analysis.figures.disclosure import Why
from tipcoder.analysis.figures.figures import ItemsByCountry
from tipcoder.analysis.figures.intervals import Clusters, Sample, ShareInterval, clusters_of, median_interval
from tipcoder.analysis.figures.items import CASE, NONE, YES, Item
from tipcoder.analysis.figures.small_numbers import (
    FEWEST_FOR_PERCENT,
    MOSTLY_SILENT,
    OFTEN_SILENT,
    NumberSummary,
    bounds,
    percent,
    summarise,
)
from tipcoder.analysis.figures.tally import NOTHING, Tally, ToldOf, tally, told_of
from tipcoder.analysis.figures.terms import UNSPECIFIED, FigureTerms

MOST_SILENT = 0.5
"""Share of silence above which nothing is concluded from what is told."""

ALL = ""
"""The column of all countries together, mentor jurisdictions left out."""
CROSSED = "|"
"""Joins the two values of a cell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `count` of `base`, its whole percentage, and its interval where the cases are a random sample.

    `percent` is None where the base is too small or judgments are mostly silent. `may_differ` is the largest share of
    cases that may differ where all that were drawn are alike, so that there is no interval. `excluded` of the rest are
    known not to be so, of `silent` nothing is told, within the base or beyond it; both are None where this is not
    public.
    """

    count: int
    base: int
    percent: int | None = None
    interval: ShareInterval | None = None
    may_differ: float | None = None
    excluded: int | None = None
    silent: int | None = None

    @property
    def whole(self) -> int:
        """Return the count of all units, told of or not, without those that are not answered yet."""
        return self.base if self.excluded is None or self.silent is None else self.count + self.excluded + self.silent

    @property
    def is_untold(self) -> bool:
        """Return whether judgments are silent in more than half."""
        return self.silent is not None and self.silent > self.whole * MOST_SILENT

    @property
    def bounds(self) -> tuple[int, int] | None:
        """Between which whole percentages the share lies, None of few or where it is not public."""
        if self.excluded is None or self.silent is None:
            return None
        return bounds(self.count, self.excluded, self.silent)


@dataclass(frozen=True, slots=True)
class NumberCell:
    """Summary of numbers, with the interval of their median where they are of cases that are a random sample.

    `numbers` are they themselves, in order; a public edition has none of them.
    """

    summary: NumberSummary
    interval: tuple[float, float] | None = None
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLine:
    """One line of a table: a value within a group, `depth` broader ones of the table above it, its cells by column.

    The value `is_derived` where its name is not that of the term of the same code.
    """

    value: str
    group: str = ""
    depth: int = 0
    is_derived: bool = False
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Repeated:
    """Earlier edition whose table is repeated: its id, when it was published, of how many cases."""

    edition_id: str
    made_at: datetime
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """A figure as it is shown. `numbers` is by group, then by column; `lines` is empty for numbers.

    In an edition that `is_public` one that is `withheld` has nothing but the reason `why`, which also stands where less
    is told. Of a figure of persons the tallies have their bases alone, and `not_known` is how many they leave out.
    `is_split`: shares are of all in a group, known or not; `is_partition`: each person has one of the values, and what
    is not named stands joined. `left_out` are the countries that are in no column; `repeated` says of which earlier
    edition the table is, which stands because too few persons have come since.
    """

    definition: FigureDefinition
    columns: tuple[str, ...]
    tallies: Mapping[str, Tally]
    lines: tuple[TableLine, ...] = ()
    numbers: Mapping[str, Mapping[str, NumberCell]]
    of_persons: bool = False
    is_public: bool = False
    withheld: bool = False
    why: Why | None = None
    not_known: int | None = None
    is_split: bool = False
    is_partition: bool = False
    left_out: tuple[str, ...] = ()
    repeated: Repeated | None = None

    @property
    def whole(self) -> Tally:
        """The sums of all together, nothing of what is withheld."""
        return self.tallies.get(ALL, NOTHING)

    def is_often_silent(self, column: str) -> bool:
        """Return whether judgments are so often silent that countries are not compared by the figure."""
        return self.tallies.get(column, NOTHING).silence > OFTEN_SILENT

    def is_mostly_silent(self, column: str) -> bool:
        """Return whether judgments are so often silent that only what is known is counted."""
        return self.tallies.get(column, NOTHING).silence > MOSTLY_SILENT


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout:
    """Layout of complete tables: the random sample that cases are, if they are one, and which are mentor countries."""

    definitions: Definitions
    terms: FigureTerms
    sample: Sample | None = None
    mentors: frozenset[str] = frozenset()
    _places: dict[str, Mapping[str, int]] = field(default_factory=dict)

    def table(self, figure: str, items: ItemsByCountry) -> FigureTable:
        """Lay out a figure by its items."""
        definition = self.definitions.figures[figure]
        by_column = self.by_column(items)
        tallies = {column: tally(found) for column, found in by_column.items()}
        columns = tuple(by_column)
        numbers = self._numbers(definition, by_column) if definition.shape is Shape.NUMBERS else {}
        lines: tuple[TableLine, ...] = ()
        if definition.shape is not Shape.NUMBERS:
            bases = _bases(definition, by_column, tallies)
            told = {column: told_of(found) for column, found in by_column.items()}
            clusters = self._clusters(definition, by_column)
            lines = tuple(self._lines(definition, _counts(by_column), columns, bases, told, clusters))
        of_persons = self.terms.is_of_persons(definition)
        return FigureTable(
            definition=definition,
            columns=columns,
            tallies=tallies,
            lines=lines,
            numbers=numbers,
            of_persons=of_persons,
        )

    def by_column(self, items: ItemsByCountry) -> dict[str, Sequence[Item]]:
        """Return the items of each column: countries by their codes where there are several, all, then mentors'."""
        own = [found for country, found in items.items() if country not in self.mentors]
        everything = [item for found in own for item in found]
        if len(items) <= 1:
            return {ALL: everything or [item for found in items.values() for item in found]}
        countries = {country: list(items[country]) for country in sorted(items) if country not in self.mentors}
        mentors = {country: list(items[country]) for country in sorted(items) if country in self.mentors}
        return {**countries, ALL: everything, **mentors}

    def _numbers(
        self, definition: FigureDefinition, by_column: Mapping[str, Sequence[Item]]
    ) -> dict[str, dict[str, NumberCell]]:
        found_groups = {item.group for items in by_column.values() for item in items}
        groups = sorted(found_groups, key=lambda group: self.group_order(definition, group))
        found: dict[str, dict[str, NumberCell]] = {}
        for group in groups:
            for column, items in by_column.items():
                numbers = tally(item for item in items if item.group == group).numbers
                if numbers:
                    # Persons of one case are alike: by their order alone an interval would be too narrow.
                    sample = self.sample if definition.unit == CASE.name else None
                    interval = None if sample is None or sample.is_whole(column) else median_interval(numbers)
                    found.setdefault(group, {})[column] = NumberCell(
                        summarise(numbers), interval, tuple(sorted(numbers))
                    )
        return found

    def _lines(
        self,
        definition: FigureDefinition,
        counts: Mapping[tuple[str, str], Mapping[str, int]],
        columns: Sequence[str],
        tallies: "Mapping[str, _Bases]",
        told: Mapping[str, ToldOf],
        clusters: Mapping[str, Mapping[tuple[str, str], Clusters]],
    ) -> Iterable[TableLine]:
        if definition.shape is Shape.RATE:
            counts = {("", YES): counts.get(("", YES), {})}

        def order(line: tuple[str, str]) -> tuple[object, ...]:
            group, value = line
            first, _, second = value.partition(CROSSED)
            code = first.removesuffix(UNSPECIFIED)
            is_last, place, _ = self.value_place(definition, code)
            return (self.group_order(definition, group), is_last, place, first != code, code, second)

        for group, value in sorted(counts, key=order):
            cells = {
                column: replace(
                    self.cell(
                        definition,
                        column,
                        counts[group, value].get(column, 0),
                        tallies[column].of(group),
                        clusters.get(column, {}).get((group, value), ()),
                    ),
                    **told[column].of(value, group, is_apart=definition.apart),
                )
                for column in columns
            }
            code = value.removesuffix(UNSPECIFIED)
            above = self.terms.above(definition.values, code) if code == value else (code,)
            depth = sum((group, broader) in counts for broader in above)
            yield TableLine(value=value, group=group, depth=depth, cells=cells)

    def chain(self, definition: FigureDefinition, code: str) -> tuple[str, ...]:
        """Return a value of a figure with those above it, broadest first: ages stand below child and adult."""
        if code.endswith(UNSPECIFIED):
            return (*self.chain(definition, code.removesuffix(UNSPECIFIED)), code)
        if definition.broader:
            above = "child" if is_child_age(code) else "adult"
            return (above,) if code == above else (above, code)
        return (code, *self.terms.above(definition.values, code))[::-1]

    def value_place(self, definition: FigureDefinition, code: str) -> tuple[bool, int, str]:
        """Return the place of a value among those of its figure."""
        places = self._places.get(definition.values)
        if places is None:
            places = {code: place for place, (code, _) in enumerate(self.terms.ordered(definition.values))}
            self._places[definition.values] = places
        return (code == NONE, places.get(code, len(places) + self.definitions.order(code)), code)

    def group_order(self, definition: FigureDefinition, group: str) -> tuple[int, str]:
        """Return the place of a group among those of its figure."""
        places = [code for code, _ in self.terms.ordered(definition.groups)]
        return (places.index(group) if group in places else len(places) + self.definitions.order(group), group)

    def cell(
        self, definition: FigureDefinition, column: str, count: int, counted: Tally, clusters: Clusters = ()
    ) -> Cell:
        """Return a count of some sums as a cell, with what may be told of so many.

        Rows within cases have an interval by the `clusters` that they are, if these are given.
        """
        if counted.silence > MOSTLY_SILENT or counted.base < FEWEST_FOR_PERCENT:
            return Cell(count, counted.base)
        told = Cell(count, counted.base, percent(count, counted.base))
        if self.sample is None or definition.shape is Shape.CELLS:
            return told
        if definition.unit == CASE.name:
            return replace(told, interval=self.sample.share(column, count, counted.base))
        return replace(
            told,
            interval=self.sample.share_of_rows(column, clusters),
            may_differ=self.sample.bound_of_rows(column, clusters),
        )

    def _clusters(
        self, definition: FigureDefinition, by_column: Mapping[str, Sequence[Item]]
    ) -> Mapping[str, Mapping[tuple[str, str], Clusters]]:
        """Return the rows of each case by column, then by group and value, where intervals are made of them."""
        if self.sample is None or definition.unit == CASE.name or definition.shape is Shape.CELLS:
            return {}
        return {column: clusters_of(items, apart=definition.apart) for column, items in by_column.items()}


@dataclass(frozen=True, slots=True)
class _Bases:
    """The sums that the cells of a column are a share of: those of the whole, or of their own group."""

    whole: Tally
    by_group: Mapping[str, Tally]
    is_apart: bool

    def of(self, group: str) -> Tally:
        return self.by_group.get(group, NOTHING if self.is_apart and group else self.whole)


def _bases(
    definition: FigureDefinition, by_column: Mapping[str, Sequence[Item]], tallies: Mapping[str, Tally]
) -> dict[str, _Bases]:
    """Return what the cells of each column are a share of."""
    found: dict[str, _Bases] = {}
    for column, items in by_column.items():
        groups = {item.group for item in items if item.group} if definition.apart else set()
        by_group = {group: tally(item for item in items if item.group == group) for group in groups}
        found[column] = _Bases(tallies[column], by_group, definition.apart)
    return found


def _counts(by_column: Mapping[str, Sequence[Item]]) -> dict[tuple[str, str], dict[str, int]]:
    """Return the counts of each value of each group, by column."""
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for column, items in by_column.items():
        for item in items:
            for value in item.values:
                of_value = counts.setdefault((item.group, value), {})
                of_value[column] = of_value.get(column, 0) + item.weight
    return counts
