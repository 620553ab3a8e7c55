"""Compares tables of a public edition with what was published before: each is renewed, or the earlier repeated (R8)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from math import prod

from tipcoder.analysis.figures.definitions import FigureDefinition, Shape
from tipcoder.analysis.figures.disclosure import (
    FEWEST_UNITS,
    JOINED,
    OTHERS,
    Counts,
    Why,
    against_earlier,
    has_grown,
)
from tipcoder.analysis.figures.persons_table import NUMBERS_TOLD
from tipcoder.analysis.figures.small_numbers import NumberSummary
from tipcoder.analysis.figures.table import (
    ALL,
    Cell,
    FigureTable,
    NumberCell,
    Repeated,
    TableLayout,
    TableLine,
)
from tipcoder.analysis.figures.tally import NOTHING
from tipcoder.domain.release import EarlierEdition, PublishedCell

_ALL_PART = "all"
"""Name of the column of all among published cells."""

Key = tuple[str, ...]
"""The group, "" for the whole, then a value below those above it."""
Place = tuple[str, str, str]
"""Part, group and value of a published cell."""
_MOST_SUMS = 1_000
"""Sums of what nations published that a part is compared with; where there are more, nothing is told anew."""
Cells = Mapping[Place, tuple[int, int]]
"""Count and base of published cells."""


def published_cells(table: FigureTable, cases: Mapping[str, int]) -> Iterator[PublishedCell]:
    """Yield what a public table tells that later editions are compared with. `cases` are numbers of cases by column."""
    figure = table.definition.id
    for group, by_column in table.numbers.items():
        for column, cell in by_column.items():
            summary = cell.summary
            for name in NUMBERS_TOLD if summary.median is not None else ():
                number = int(getattr(summary, name))
                yield PublishedCell(figure, _part(column), group, name, number, summary.count, cases.get(column, 0))
    for line in _protected(table):
        for column, found in line.cells.items():
            number = cases.get(column, 0)
            yield PublishedCell(figure, _part(column), line.group, line.value, found.count, found.base, number)


def _part(column: str) -> str:
    return column or _ALL_PART


def _protected(table: FigureTable) -> list[TableLine]:
    """Return the lines that depend on an attribute of persons, without what is joined."""
    figure = table.definition
    if not table.of_persons or table.withheld or (figure.split and not table.is_split):
        return []
    return [line for line in table.lines if line.value != JOINED and (line.group or not _is_grouped(figure))]


def _is_grouped(figure: FigureDefinition) -> bool:
    """Return whether a figure tells what was done, to children and to adults apart where it may."""
    return bool(figure.split) and figure.shape is Shape.SHARES


Told = Callable[[Set[str]], Mapping[Place, tuple[int, int]]]
"""Gives count and base of some cases alone by column, group and value of the lines of a table."""


@dataclass(frozen=True)
class Renewal:
    """Renews public tables against the earlier editions of a project, the latest first, and those of its nations.

    What a nation published is compared with its own part of a region, or if it has none, with others and with all. It
    is never repeated. Who reads an earlier edition, and printed briefs of cases that are not in it, knows their sum;
    `cases` are the countries of cases by their ids.
    """

    layout: TableLayout
    earlier: Sequence[EarlierEdition]
    cases: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def briefs(self) -> frozenset[str]:
        """The ids of the cases whose briefs everybody can read."""
        return frozenset().union(*(one.briefs for one in self.earlier))

    def renewed(self, table: FigureTable, without_groups: Callable[[], FigureTable], told: Told) -> FigureTable:
        """Return a table as it may be published after earlier editions.

        `without_groups` gives the table of what was done, without children and adults apart: none of persons. `told`
        gives what some cases add to the table.
        """
        figure = table.definition
        editions = [one for one in self.earlier if figure.id in one.cells and not one.country]
        nations = self._of_nations(table, told)
        if nations is None:
            return self.as_before(table, without_groups)
        if not (editions or nations) or (_is_grouped(figure) and not table.is_split):
            return table
        now = _by_place(published_cells(table, {}))
        before = [_by_place(one.cells[figure.id]) for one in editions]
        if now in before or not (now or before):
            return table
        with_briefs = self.with_briefs(table.definition.id, editions, told)
        if with_briefs is None:
            return self.as_before(table, without_groups, Why.BESIDE_BRIEFS)
        grown = _Comparison(self.layout, table, now, [*before, *with_briefs], nations).grown()
        return self.as_before(table, without_groups) if grown is None else grown

    def as_before(
        self, table: FigureTable, without_groups: Callable[[], FigureTable], why: Why = Why.NEAR_EARLIER
    ) -> FigureTable:
        """Return what of a table may be published that cannot be told anew, and `why` nothing is."""
        if _is_grouped(table.definition):
            return without_groups()
        edition = next((one for one in self.earlier if not one.country and table.definition.id in one.cells), None)
        if edition is not None:
            return self._repeated(table, edition)
        return FigureTable(
            definition=table.definition,
            columns=(),
            tallies={},
            numbers={},
            of_persons=table.of_persons,
            withheld=True,
            why=why,
        )

    def with_briefs(self, figure: str, editions: Sequence[EarlierEdition], told: Told) -> list[Cells] | None:
        """Return what is known by editions and by briefs of cases that came since, together.

        None: a brief is of a case that an edition has and that is gone, of which nothing is known any more, or perhaps
        of a case that it has.
        """
        if not self.briefs:
            return []
        first = dict[frozenset[tuple[Place, tuple[int, int]]], EarlierEdition]()
        for one in reversed(editions):  # the cases of a table that is repeated are those of its first time
            first.setdefault(frozenset(_by_place(one.cells[figure]).items()), one)
        found: list[Cells] = []
        for one in first.values():
            if one.of_cases is None or self._is_gone(one.of_cases):
                return None
            added = {
                (_part(column), group, value): count
                for (column, group, value), count in told(self.briefs & self.cases.keys() - one.of_cases).items()
            }
            if any(base for _, base in added.values()):
                found.append(_sum(_by_place(one.cells[figure]), added))
        return found

    def _is_gone(self, of_cases: frozenset[str]) -> bool:
        """Return whether a brief is of a case among some, of which nothing is known any more."""
        return bool(self.briefs & of_cases - self.cases.keys())

    def _of_nations(self, table: FigureTable, told: Told) -> dict[str, list[Cells]] | None:
        """Return what nations published of a figure, alone and together, by each part of the table that they are in.

        So, too, with the briefs of other cases of the part. None: it is too much to be added up, or a brief is of a
        case of theirs that is gone, or perhaps of a case that they published.
        """
        found: dict[str, list[_OfNation]] = {}
        figure = table.definition.id
        editions = [one for one in self.earlier if one.country and figure in one.cells]
        parts = {cell.part for cell in published_cells(table, {})} if editions else set()
        told_once = _Once(told)
        for one in reversed(editions):  # as in `with_briefs`
            nation = one.country
            of_cases = one.of_cases
            if of_cases is None:
                if any(self.cases.get(case, nation) == nation for case in self.briefs):
                    return None
                of_cases = frozenset()  # briefs are of cases of others alone
            if self._is_gone(of_cases):
                return None
            if nation in parts:
                within = {nation}
            elif nation in table.left_out or nation in self.layout.mentors:
                continue
            else:
                within = parts & {OTHERS, _ALL_PART}
            cells = {place: cell for place, cell in _by_place(one.cells[figure]).items() if place[0] == _ALL_PART}
            for part in within if cells else ():
                found.setdefault(part, []).append(_OfNation(nation, cells, of_cases))
        sums: dict[str, list[Cells]] = {}
        for part, of_part in found.items():
            together = of_part if table.numbers else _sums_of_nations(of_part)  # medians do not add up
            if together is None:
                return None
            sums[part] = [one.cells for one in together]
            sums[part] += filter(None, (self._beside_briefs(one, part, told_once) for one in together))
        return sums

    def _beside_briefs(self, one: "_OfNation", part: str, told: "_Once") -> Cells:
        """Return what nations published with the briefs of other cases of a part, nothing where there are none."""
        added = {
            (_ALL_PART, group, value): count
            for (column, group, value), count in told(self.briefs & self.cases.keys() - one.of_cases).items()
            if _part(column) == part
        }
        return _sum(one.cells, added) if any(base for _, base in added.values()) else {}

    def _repeated(self, table: FigureTable, edition: EarlierEdition) -> FigureTable:
        """Return the table as an earlier edition published it."""
        figure = self.layout.definitions.figures[table.definition.id]
        cells = _by_place(edition.cells[figure.id])
        parts = sorted({part for part, _, _ in cells}, key=lambda part: (part == _ALL_PART, part == OTHERS, part))
        columns = {part: ALL if part == _ALL_PART else part for part in parts}
        bases = {columns[part]: next(base for place, (_, base) in cells.items() if place[0] == part) for part in parts}
        tallies = {column: replace(NOTHING, rows=base, base=base) for column, base in bases.items()}
        is_of_numbers = figure.shape is Shape.NUMBERS
        base = "known" if figure.base == "all" and not figure.split else figure.base
        is_of_all = figure.shape is Shape.RATE and bool(figure.split)
        return FigureTable(
            definition=replace(figure, base=f"{base}_all" if is_of_all else base),
            columns=tuple(columns.values()),
            tallies=tallies,
            lines=() if is_of_numbers else tuple(self._lines(figure, cells, columns)),
            numbers=_numbers(cells, columns) if is_of_numbers else {},
            of_persons=table.of_persons,
            is_split=is_of_all,
            why=Why.NEAR_EARLIER,
            repeated=Repeated(edition.id, edition.made_at, edition.cases),
        )

    def _lines(
        self, figure: FigureDefinition, cells: Mapping[Place, tuple[int, int]], columns: Mapping[str, str]
    ) -> Iterator[TableLine]:
        named = {value for _, _, value in cells}
        is_single = (
            figure.shape is not Shape.RATE and not figure.under and not self.layout.terms.is_multiple(figure.values)
        )
        keys = {self._key(figure, value, named) if is_single else (value,) for value in named}

        def line(key: Key, depth: int, counts: Mapping[str, int]) -> TableLine:
            found = {}
            for part, column in columns.items():
                base = cells[part, "", next(iter(named))][1]
                found[column] = self.layout.cell(figure, column, counts[part], replace(NOTHING, rows=base, base=base))
            return TableLine(value=key[-1], depth=depth, cells=found, is_derived=bool(figure.broader) and not depth)

        def below(above: Key, whole: Mapping[str, int]) -> Iterator[TableLine]:
            under = [key for key in keys if key[:-1] == above]
            rest = dict(whole)
            for key in sorted(under, key=lambda key: self.layout.value_place(figure, key[-1].rstrip("."))):
                counts = {part: cells[part, "", key[-1]][0] for part in columns}
                rest = {part: count - counts[part] for part, count in rest.items()}
                yield line(key, len(above), counts)
                yield from below(key, counts)
            if under and is_single and any(rest.values()):
                yield line((*above, JOINED), len(above), rest)

        yield from below((), {part: cells[part, "", next(iter(named))][1] for part in columns})

    def _key(self, figure: FigureDefinition, value: str, named: set[str]) -> Key:
        return tuple(above for above in self.layout.chain(figure, value) if above in named)


@dataclass(frozen=True, slots=True)
class _OfNation:
    """What a nation published of a figure, or several together, and of which cases."""

    nation: str
    cells: Cells
    of_cases: frozenset[str]

    def __or__(self, other: "_OfNation") -> "_OfNation":
        return _OfNation("", _sum(self.cells, other.cells), self.of_cases | other.of_cases)


class _Once:
    """Asks what some cases add to a table, of the same ones once."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._known: dict[frozenset[str], Mapping[Place, tuple[int, int]]] = {}

    def __call__(self, cases: Set[str]) -> Mapping[Place, tuple[int, int]]:
        of = frozenset(cases)
        if of not in self._known:
            self._known[of] = self._told(of) if of else {}
        return self._known[of]


def _sums_of_nations(told: Iterable[_OfNation]) -> list[_OfNation] | None:
    """Return what several nations published, and each sum of an edition of some of them; None for too many."""
    by_nation: dict[str, list[_OfNation]] = {}
    for one in told:
        if all(one.cells != known.cells for known in by_nation.setdefault(one.nation, [])):
            by_nation[one.nation].append(one)
    if prod(len(editions) + 1 for editions in by_nation.values()) > _MOST_SUMS:
        return None
    sums: list[_OfNation] = []
    for editions in by_nation.values():
        sums += [*editions, *(one | other for one in sums for other in editions)]
    return sums


def _sum(one: Cells, other: Cells) -> Cells:
    common = one.keys() & other.keys()
    return {place: (one[place][0] + other[place][0], one[place][1] + other[place][1]) for place in common}


def _by_place(cells: Iterable[PublishedCell]) -> dict[Place, tuple[int, int]]:
    """Return count and base of cells: what makes them equal to earlier ones."""
    return {(one.part, one.group, one.value): (one.count, one.base) for one in cells}


def _numbers(cells: Mapping[Place, tuple[int, int]], columns: Mapping[str, str]) -> dict[str, dict[str, NumberCell]]:
    found: dict[str, dict[str, NumberCell]] = {}
    for part, group, _ in cells:
        middle, lower, upper = (cells[part, group, name][0] for name in NUMBERS_TOLD)
        count = cells[part, group, NUMBERS_TOLD[0]][1]
        summary = NumberSummary(count, median=middle, lower_quartile=lower, upper_quartile=upper)
        found.setdefault(group, {})[columns[part]] = NumberCell(summary)
    return found


def _after_nation(now: Counts, published: Counts, fewest: int) -> frozenset[str]:
    """Return the values that may be named of a part of a region after what a nation in it published.

    Of as many units the part may tell what the nation told alike: it adds nothing.
    """
    if now.base == published.base:
        return frozenset(value for value, count in now.named.items() if published.named.get(value) == count)
    return against_earlier(now, (published,), fewest) or frozenset()


class _Comparison:
    """Compares a table of now with the cells of earlier editions, and parts of it with those that nations published."""

    def __init__(
        self,
        layout: TableLayout,
        table: FigureTable,
        now: Cells,
        before: Sequence[Cells],
        nations: Mapping[str, Sequence[Cells]],
    ) -> None:
        self._layout = layout
        self._table = table
        self._now = now
        self._before = before
        self._nations = nations
        self._keys = [key for key in _keys(table) if key[-1] != JOINED]

    def grown(self) -> FigureTable | None:
        """Return the table with the lines that may be told after earlier ones, None if it may not be renewed."""
        parts = {part for part, _, _ in self._now}
        if not parts or any({part for part, _, _ in cells} != parts for cells in self._before):
            return None
        if self._table.numbers:
            has_come = all(map(self._numbers_have_grown, self._before))
            return self._table if has_come and self._numbers_are_apart() else None
        is_grouped = _is_grouped(self._table.definition)
        groups = {key[0] for key in self._keys if key[0]} if is_grouped else {""}
        told = {key for group in groups for key in self._told_below((group,))}
        return self._with_lines(told) if told else None

    def _numbers_have_grown(self, cells: Mapping[Place, tuple[int, int]]) -> bool:
        return cells.keys() == self._now.keys() and all(
            base != cells[place][1] and has_grown(base, (cells[place][1],)) for place, (_, base) in self._now.items()
        )

    def _numbers_are_apart(self) -> bool:
        """Return whether no number is of a few more than a nation published, nor of as many and another."""
        return all(
            now == earlier or (now[1] != earlier[1] and has_grown(now[1], (earlier[1],)))
            for (part, group, name), now in self._now.items()
            for cells in self._nations.get(part, ())
            if (earlier := cells.get((_ALL_PART, group, name))) is not None
        )

    def _told_below(self, above: Key) -> set[Key]:
        """Return the keys just below one, and below these, that may be told."""
        keys = [key for key in self._keys if key[:-1] == above]
        if not keys:
            return set()
        parts = {part for part, _, _ in self._now}
        kept = reduce(frozenset.__and__, (self._told_in(part, above, keys) for part in sorted(parts)))
        told = {key for key in keys if key[-1] in kept}
        for key in tuple(told):
            told |= self._told_below(key)
        return told

    def _told_in(self, part: str, above: Key, keys: Sequence[Key]) -> frozenset[str]:
        group, is_within = above[0], len(above) > 1

        def counts(cells: Cells, of_part: str = part) -> Counts | None:
            of_group = {value: cell for (at, of, value), cell in cells.items() if (at, of) == (of_part, group)}
            if not of_group or (is_within and above[-1] not in of_group):
                return None
            base = of_group[above[-1]][0] if is_within else next(iter(of_group.values()))[1]
            named = {key[-1]: of_group[key[-1]][0] for key in keys if key[-1] in of_group}
            return Counts(named, base, self._table.is_partition)

        now = counts(self._now)
        if now is None:
            return frozenset()
        before = [found for cells in self._before if (found := counts(cells)) is not None]
        fewest = 0 if is_within else FEWEST_UNITS
        told = against_earlier(now, before, fewest) or frozenset()
        for cells in self._nations.get(part, ()):
            if told and (published := counts(cells, _ALL_PART)) is not None:
                left = replace(now, named={value: now.named[value] for value in now.named if value in told})
                told = _after_nation(left, published, fewest)
        return told

    def _with_lines(self, told: set[Key]) -> FigureTable:
        """Return the table with these lines alone, and those that depend on no attribute; the others are joined."""
        lines = dict(zip(_keys(self._table), self._table.lines, strict=True))

        def below(above: Key) -> Iterator[TableLine]:
            joined: list[TableLine] = []
            for key, line in lines.items():
                if key[:-1] != above:
                    continue
                if key in told:
                    yield line
                    yield from below(key)
                elif self._table.is_partition:
                    joined.append(line)
            if joined:
                yield self._joined(joined)

        if _is_grouped(self._table.definition):
            kept = tuple(line for key, line in lines.items() if not line.group or key in told)
            return replace(self._table, lines=kept)
        return replace(self._table, lines=tuple(below(("",))))

    def _joined(self, lines: Sequence[TableLine]) -> TableLine:
        cells: dict[str, Cell] = {}
        for column, cell in lines[0].cells.items():
            sums = replace(NOTHING, rows=cell.base, base=cell.base)
            count = sum(line.cells[column].count for line in lines)
            cells[column] = self._layout.cell(self._table.definition, column, count, sums)
        return TableLine(value=JOINED, depth=lines[0].depth, cells=cells)


def _keys(table: FigureTable) -> list[Key]:
    """Return the key of each line in order; only in a partition do lines lie within others."""
    keys: list[Key] = []
    above: Key = ()
    for line in table.lines:
        above = (*above[: line.depth if table.is_partition else 0], line.value)
        keys.append((line.group, *above))
    return keys
