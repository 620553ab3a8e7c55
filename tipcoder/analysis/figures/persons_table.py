"""Makes public tables of figures of persons: who is named, one way or split, and what must not be told."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import FigureDefinition, Shape
from tipcoder.analysis.figures.disclosure import (
    FEWEST_UNITS,
    JOINED,
    OTHERS,
    Why,
    numbers_told,
    one_way,
    split,
    sum_of_parts,
    two_sided,
    united,
)
from tipcoder.analysis.figures.figures import ItemsByCountry
from tipcoder.analysis.figures.items import NONE, YES, Item
from tipcoder.analysis.figures.populations import (
    Items,
    Key,
    are_united,
    are_whole,
    block_of,
    blocks_of,
    counts_of,
    has_value,
    is_concerned,
    items_apart,
    items_in_base,
    items_of_side,
    known_items,
    named_sides,
    outside_items,
    sides_of,
    together,
    weight_of,
)
from tipcoder.analysis.figures.small_numbers import NumberSummary
from tipcoder.analysis.figures.table import ALL, FigureTable, NumberCell, TableLayout, TableLine
from tipcoder.analysis.figures.tally import NOTHING, Tally, tally
from tipcoder.analysis.figures.terms import UNSPECIFIED

NUMBERS_TOLD = ("median", "lower_quartile", "upper_quartile")
"""What is told of numbers."""
Count = tuple[int, int]
"""Count and base of a cell."""
Name = TypeVar("Name")
_ALL_OF_GROUP = "_all"
"""Ending of the words for a base that has all of a group, known or not."""


@dataclass(frozen=True, slots=True)
class _Told:
    """Parts of the population that are told, by column, and what is named in each of them."""

    columns: Mapping[str, Items]
    named: frozenset[Key]
    left_out: tuple[str, ...] = ()

    @property
    def everybody(self) -> Items:
        return self.columns[ALL]


@dataclass(frozen=True, slots=True)
class PersonsTable:
    """Makes the public table of one figure of persons."""

    definition: FigureDefinition
    layout: TableLayout
    briefs: frozenset[str] = frozenset()
    """Ids of the cases whose printed briefs everybody can read: who does knows all persons in them."""
    _chains: dict[str, Key] = field(default_factory=dict)

    def published(self, items: ItemsByCountry) -> FigureTable:
        """Return the table of the figure that may be published."""
        figure = self.definition
        if not figure.split:
            named = self._named_under if figure.under else self._named_each if self._is_each_alone else self._named
            return self._one_way_table(items, named)
        if figure.shape is Shape.NUMBERS:
            return self._numbers_table(items)
        return self._base_table(items) if figure.shape is Shape.RATE else self._groups_table(items)

    # one way

    @property
    def _is_each_alone(self) -> bool:
        """Return whether a person may have several of the values."""
        return self.layout.terms.is_multiple(self.definition.values)

    def _chain(self, item: Item) -> Key:
        """Return the value of an item with those above it, broadest first."""
        code = str(item.values[0])
        if (known := self._chains.get(code)) is None:
            known = self._chains[code] = self.layout.chain(self.definition, code)
        return known

    def _named(self, items: Items) -> frozenset[Key] | Why:
        """Return the values named of persons who have one each, narrower ones within broader ones."""
        if not block_of(outside_items(items)).is_nobody_or_several:
            return Why.ONE_SIDED
        return self._named_within(known_items(items), ())

    def _named_within(self, items: list[Item], above: Key) -> frozenset[Key] | Why:
        depth = len(above)
        found = one_way(blocks_of(items, lambda item: self._value(item, above)), 0 if above else FEWEST_UNITS)
        if isinstance(found, Why):
            return found
        keys = {(*above, value) for value in found.named}
        for key in tuple(keys):
            within = [item for item in items if self._chain(item)[: depth + 1] == key]
            if any(len(self._chain(item)) > depth + 1 for item in within):
                narrower = self._named_within(within, key)
                keys |= frozenset() if isinstance(narrower, Why) else narrower
        return frozenset(keys)

    def _value(self, item: Item, above: Key) -> str:
        """Return the value of an item just below those above: one with none there is not specified."""
        depth, own = len(above), self._chain(item)
        return own[depth] if len(own) > depth else f"{above[-1]}{UNSPECIFIED}"

    def _named_each(self, items: Items) -> frozenset[Key] | Why:
        """Return the broadest values named of persons who may have several: each stands by itself."""
        known = known_items(items)
        if block_of(known).count < FEWEST_UNITS:
            return Why.FEW_PERSONS
        above = self.layout.terms.above
        values = {str(value) for item in known for value in item.values if not value.endswith(UNSPECIFIED)}
        tops = {value for value in values if not above(self.definition.values, value)}
        return self._each(known, tops, FEWEST_UNITS) or Why.ONE_SIDED

    def _named_under(self, items: Items) -> frozenset[Key] | Why:
        """Return the values named among persons of whom another figure says that they have any."""
        known = known_items(items)
        have = [item for item in known if any(value != NONE for value in item.values)]
        none = [item for item in known if all(value == NONE for value in item.values)]
        if block_of(known).count < FEWEST_UNITS:
            return Why.FEW_PERSONS
        if not two_sided(block_of(have), block_of(none)):
            return Why.ONE_SIDED
        return self._each(have, {str(value) for item in have for value in item.values} - {NONE}, 0) or Why.ONE_SIDED

    def _each(self, items: Items, values: Iterable[str], fewest: int) -> frozenset[Key]:
        found = set[Key]()
        for value in values:
            with_it = [item for item in items if has_value(item, value)]
            without = [item for item in items if not has_value(item, value)]
            if two_sided(block_of(with_it), block_of(without), fewest):
                found.add((value,))
        return frozenset(found)

    def _one_way_table(self, items: ItemsByCountry, named: Callable[[Items], frozenset[Key] | Why]) -> FigureTable:
        told = self._told(items, named)
        if isinstance(told, Why):
            return self.withheld(told)
        known = {column: known_items(found) for column, found in told.columns.items()}
        bases = {column: _base(block_of(found).count) for column, found in known.items()}
        lines: Iterator[TableLine]
        is_partition = False
        if self.definition.shape is Shape.RATE:
            lines = iter([self._line(YES, counts_of(known, YES), bases)])
        elif self._is_each_alone:
            values = sorted((value for (value,) in told.named), key=self._place)
            lines = (self._line(value, counts_of(known, value), bases) for value in values)
        else:
            is_partition = True
            lines = self._lines_within(known, told.named, bases, ())
        # Where some are not concerned, how many is an attribute of theirs: then nothing is said of who is not known.
        is_about_all = self.definition.base in ("known", "all")
        not_known = weight_of(told.everybody) - bases[ALL].base if is_about_all else None
        table = replace(self._table(told, bases, tuple(lines), not_known), is_partition=is_partition)
        is_of_all = self.definition.base == "all"
        return replace(table, definition=replace(self.definition, base="known")) if is_of_all else table

    def _lines_within(
        self, known: Mapping[str, list[Item]], named: frozenset[Key], bases: Mapping[str, Tally], above: Key
    ) -> Iterator[TableLine]:
        depth = len(above)
        keys = sorted(
            (key for key in named if key[:-1] == above), key=lambda key: self._place(key[-1].removesuffix(UNSPECIFIED))
        )
        if not keys:
            return
        rest = dict.fromkeys(known, 0)
        for column, found in known.items():
            rest[column] = weight_of(found)
        for key in keys:
            within = {
                column: [item for item in found if self._value(item, above) == key[-1]]
                for column, found in known.items()
            }
            counts = {column: weight_of(found) for column, found in within.items()}
            yield self._line(
                key[-1], counts, bases, depth=depth, is_derived=bool(self.definition.broader) and not depth
            )
            yield from self._lines_within(within, named, bases, key)
            rest = {column: count - counts[column] for column, count in rest.items()}
        if any(rest.values()):
            yield self._line(JOINED, rest, bases, depth=depth)

    # split

    def _base_table(self, items: ItemsByCountry) -> FigureTable:
        """Return the table of a rate whose base is children, or adults, or cases with them: of all of these."""
        told = self._told(items, self._named_in_base)
        if isinstance(told, Why):
            return self.withheld(told)
        groups = {column: items_in_base(found) for column, found in told.columns.items()}
        bases = {column: _base(weight_of(found)) for column, found in groups.items()}
        line = self._line(YES, counts_of(groups, YES), bases)
        not_known = weight_of(item for item in told.everybody if item.side == LeftOutReason.UNKNOWN)
        table = self._table(told, bases, (line,), not_known)
        return replace(
            table, definition=replace(self.definition, base=f"{self.definition.base}{_ALL_OF_GROUP}"), is_split=True
        )

    def _named_in_base(self, items: Items) -> frozenset[Key] | Why:
        sides = sides_of(items)
        partition = one_way(sides)
        if isinstance(partition, Why):
            return partition
        group = items_in_base(items)
        within = {item.side for item in group}
        joined = sides.keys() - partition.named.keys()
        is_cut = not joined <= within and not joined.isdisjoint(within)
        outside = united(block for side, block in sides.items() if side not in within)
        if is_cut or not outside.is_nobody_or_several:
            return Why.CROSSED
        if not split((block_of(group),), outside):
            return Why.FEW_PERSONS
        return self._each(group, (YES,), FEWEST_UNITS) or Why.ONE_SIDED

    def _groups_table(self, items: ItemsByCountry) -> FigureTable:
        """Return the table of what was done, by children and adults where that may be told."""
        told = self._told(items, self._named_in_groups)
        if isinstance(told, Why) or told.left_out:
            return self.without_groups(items)
        known = {column: known_items(found) for column, found in told.columns.items()}
        bases = {column: _base(weight_of(found)) for column, found in known.items()}
        return self._table(
            told,
            bases,
            (*self._lines_of_all(known, told.named, bases), *self._lines_by_group(told)),
            weight_of(item for item in told.everybody if item.side == LeftOutReason.UNKNOWN),
            is_split=True,
        )

    def without_groups(self, items: ItemsByCountry) -> FigureTable:
        """Return the table of what was done, without children and adults apart: this is no attribute of a person."""
        whole = self.layout.table(
            self.definition.id,
            {country: [item._replace(group="") for item in found] for country, found in items.items()},
        )
        bases = {column: _base(found.base) for column, found in whole.tallies.items()}
        not_known = whole.whole.rows - whole.whole.base - whole.whole.left_out.get(LeftOutReason.OUTSIDE, 0)
        return replace(whole, tallies=bases, not_known=not_known)

    def _named_in_groups(self, items: Items) -> frozenset[Key] | Why:
        shown = items_apart(items, is_concerned)
        if isinstance(shown, Why):
            return shown
        values = {str(value) for item in items for value in item.values if not value.endswith(UNSPECIFIED)}
        each = [self._each(group, values, FEWEST_UNITS) for group in shown.values()]
        in_all = frozenset.intersection(*each)
        return frozenset((side, value) for side in shown for (value,) in in_all) or Why.ONE_SIDED

    def _lines_by_group(self, told: _Told) -> Iterator[TableLine]:
        above = self.layout.terms.above
        for group in sorted({group for group, _ in told.named}, key=self._group_place):
            within = {
                column: list(filter(is_concerned, items_of_side(found, group)))
                for column, found in told.columns.items()
            }
            bases = {column: _base(weight_of(found)) for column, found in within.items()}
            for value in sorted((value for side, value in told.named if side == group), key=self._place):
                depth = sum((group, broader) in told.named for broader in above(self.definition.values, value))
                yield self._line(value, counts_of(within, value), bases, group=group, depth=depth)

    def _lines_of_all(
        self, known: Mapping[str, list[Item]], named: frozenset[Key], bases: Mapping[str, Tally]
    ) -> Iterator[TableLine]:
        in_groups = {value for _, value in named}
        values = {str(value) for item in known[ALL] for value in item.values} - in_groups
        above = self.layout.terms.above
        for value in sorted(values, key=lambda value: (*self._place(value.removesuffix(UNSPECIFIED)), value)):
            code = value.removesuffix(UNSPECIFIED)
            broader = above(self.definition.values, code) if code == value else (code,)
            yield self._line(value, counts_of(known, value), bases, depth=len(values.intersection(broader)))

    def _numbers_table(self, items: ItemsByCountry) -> FigureTable:
        """Return the table of numbers by children and adults."""
        told = self._told(items, self._named_of_numbers)
        if isinstance(told, Why):
            return self.withheld(told)
        bases, numbers = dict[str, Tally](), dict[str, dict[str, NumberCell]]()
        groups = sorted((group for (group,) in told.named), key=self._group_place)
        for column, found in told.columns.items():
            bases[column] = _base(sum(weight_of(known_items(items_of_side(found, group))) for group in groups))
            for group in groups:
                numbers.setdefault(group, {})[column] = number_cell(
                    items_of_side(found, group), self.definition, self.briefs
                )
        return replace(self._table(told, bases, (), None), numbers=numbers)

    def _named_of_numbers(self, items: Items) -> frozenset[Key] | Why:
        shown = items_apart([item for item in items if item.number is not None], lambda _: True)
        return shown if isinstance(shown, Why) else frozenset((side,) for side in shown)

    # both

    def cells_of(self, table: FigureTable, items: ItemsByCountry, cases: Set[str]) -> dict[tuple[str, str, str], Count]:
        """Return count and base of some cases alone by column, group and value of the lines of a table."""
        nations = {country: found for country, found in items.items() if country not in self.layout.mentors} or items
        apart = set(table.columns) | set(table.left_out)
        found = dict[tuple[str, str, str], Count]()
        for column in table.columns:
            of_column = [
                item
                for country, told in nations.items()
                if country == column
                or (column == ALL and country not in table.left_out)
                or (column == OTHERS and country not in apart)
                for item in told
            ]
            if table.numbers:
                for group in table.numbers:
                    known = [one for one in of_column if one.number is not None and group in ("", one.side, one.group)]
                    count = weight_of(one for one in known if one.case in cases)
                    found |= {(column, group, name): (0, count) for name in NUMBERS_TOLD}
                continue
            for line in table.lines:
                within = self._within(of_column, line.group)
                some = [item for item in within if item.case in cases]
                count = weight_of(item for item in some if self._counts_for(item, line.value, table))
                found[column, line.group, line.value] = count, weight_of(some)
        return found

    def _within(self, items: Items, group: str) -> Items:
        if group:
            return list(filter(is_concerned, items_of_side(items, group)))
        is_of_all = self.definition.split and self.definition.shape is Shape.RATE
        return items_in_base(items) if is_of_all else known_items(items)

    def _counts_for(self, item: Item, value: str, table: FigureTable) -> bool:
        if table.is_partition:
            own = self._chain(item)
            return value in own or value == f"{own[-1]}{UNSPECIFIED}"
        return has_value(item, value)

    def named_beside_briefs(
        self, named: Callable[[Items], Collection[Name] | Why], items: Items
    ) -> frozenset[Name] | Why:
        """Return what is named of a population and of those in it of whom no brief tells: these may be told apart."""
        found = named(items)
        rest = [item for item in items if item.case not in self.briefs]
        if isinstance(found, Why):
            return found
        if not found or len(rest) in (0, len(items)):
            return frozenset(found)
        left = named(rest)
        return Why.BESIDE_BRIEFS if isinstance(left, Why) else frozenset(found) & frozenset(left) or Why.BESIDE_BRIEFS

    def _told(self, items: ItemsByCountry, named: Callable[[Items], frozenset[Key] | Why]) -> _Told | Why:
        """Return what is told of a nation, or of a region as the sum of parts; or why nothing is."""
        mentors = self.layout.mentors
        nations = {country: found for country, found in items.items() if country not in mentors} or items
        everybody = together(nations.values())
        named = partial(self.named_beside_briefs, named)
        of_all = named(everybody)
        if len(nations) <= 1:
            return of_all if isinstance(of_all, Why) else _Told({ALL: everybody}, of_all)
        parts = sum_of_parts(
            nations, together, lambda found: () if isinstance(keys := named(found), Why) else tuple(keys)
        )
        if not parts.named:
            return of_all if isinstance(of_all, Why) else Why.ONE_SIDED
        if self.definition.split:
            partition = sum_of_parts(nations, together, self._named_sides)
            groups = self._groups_of_sides(parts.named, everybody)
            if not are_united(parts, partition) or not are_whole(groups, partition.named, sides_of(everybody).keys()):
                return Why.CROSSED
        columns = {**parts.populations, ALL: together(parts.populations.values())}
        return _Told(columns, parts.named, parts.left_out)

    def _named_sides(self, items: Items) -> Collection[str]:
        sides = self.named_beside_briefs(named_sides, items)
        return () if isinstance(sides, Why) else sides

    def _groups_of_sides(self, named: frozenset[Key], items: Items) -> list[Set[str]]:
        """Return the sides that a figure tells together: those of its base, or each by itself."""
        if self.definition.shape is Shape.RATE:
            return [{item.side for item in items_in_base(items)}]
        return [{side} for side in {key[0] for key in named}]

    def agrees(self, table: FigureTable, items: ItemsByCountry, partition: FigureTable) -> bool:
        """Return whether a table tells children and adults as another one does that tells them alone."""
        if partition.repeated or partition.withheld:
            return False
        everybody = together(items.values())
        groups = self._groups_of_sides(
            frozenset((group,) for group in (*(line.group for line in table.lines), *table.numbers) if group), everybody
        )
        named = {line.value for line in partition.lines if not line.depth and line.value != JOINED}
        return are_whole(groups, named, sides_of(everybody).keys())

    def _table(
        self,
        told: _Told,
        bases: Mapping[str, Tally],
        lines: tuple[TableLine, ...],
        not_known: int | None,
        *,
        is_split: bool = False,
    ) -> FigureTable:
        return FigureTable(
            definition=self.definition,
            columns=tuple(told.columns),
            tallies=bases,
            lines=lines,
            numbers={},
            of_persons=True,
            not_known=not_known,
            is_split=is_split,
            left_out=told.left_out,
        )

    def withheld(self, why: Why) -> FigureTable:
        """Return the table of a figure of which nothing is told."""
        return FigureTable(
            definition=self.definition, columns=(), tallies={}, numbers={}, of_persons=True, withheld=True, why=why
        )

    def _line(
        self,
        value: str,
        counts: Mapping[str, int],
        bases: Mapping[str, Tally],
        *,
        group: str = "",
        depth: int = 0,
        is_derived: bool = False,
    ) -> TableLine:
        cells = {
            column: self.layout.cell(self.definition, column, count, bases[column]) for column, count in counts.items()
        }
        return TableLine(value=value, group=group, depth=depth, cells=cells, is_derived=is_derived)

    def _place(self, value: str) -> tuple[bool, int, str]:
        return self.layout.value_place(self.definition, value)

    def _group_place(self, group: str) -> tuple[int, str]:
        return self.layout.group_order(self.definition, group)


def number_cell(items: Items, figure: FigureDefinition, briefs: frozenset[str] = frozenset()) -> NumberCell:
    """Return numbers as they may be told, none of them single; nor are those of which no brief tells few."""
    known = [item for item in items if item.number is not None]
    rest = [item for item in known if item.case not in briefs]
    numbers = tally(known).numbers
    told = numbers_told(numbers, {item.case for item in known}, figure.measure)
    if told is None or (rest and numbers_told(tally(rest).numbers, {item.case for item in rest}) is None):
        return NumberCell(NumberSummary(len(numbers)))
    return NumberCell(
        NumberSummary(
            len(numbers),
            median=told.median,
            lower_quartile=told.lower_quartile,
            upper_quartile=told.upper_quartile,
        )
    )


def _base(count: int) -> Tally:
    """Return a sum of which nothing but its base is told."""
    return replace(NOTHING, rows=count, base=count)
