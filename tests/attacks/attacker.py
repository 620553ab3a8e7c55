"""Works out from what is published how many persons have an attribute: the fewest and the most, in whole numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from tests.support.counted_cases import shipped_terms
from tests.support.shipped_form import form
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.disclosure import JOINED, OTHERS, Why
from tipcoder.analysis.figures.items import NO, YES, Item
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.analysis.figures.terms import UNSPECIFIED

ONE_ANSWER = (
    "P8.sex", "P8.age", "P8.citizenship", "P10.sex", "P10.age", "P10.citizenship", "N1i", "N2i", "N3i",
    "P1.composition",
)  # fmt: skip
SEVERAL_ANSWERS = ("P4", "P8.relationship", "P9", "N1i.offences")
BY_AGE, BY_COMPOSITION = ("V1", "V3"), ("E4", "Q8")
ATTACKED = (*ONE_ANSWER, *SEVERAL_ANSWERS, *BY_AGE, *BY_COMPOSITION, "Q6", "S7.composition")
_CHILD = ("age_0_13", "age_14_15", "age_16_17", "child")
_COMPOSITIONS = ("children_only", "adults_only", "both")
_WITH_ADULT, _WITH_CHILD = ("adults_only", "both"), ("children_only", "both")
_UNKNOWN, _OUTSIDE = "?unknown", "?outside"

Place = tuple[str, tuple[int, ...]]
"""A nation, and the first and the last edition that has the cases; a third number where their briefs are printed."""
Unknown = tuple[Place, str]
"""How many of a place have a value."""


@dataclass(frozen=True)
class Release:
    """Tables that are published, the nations that they are of, and the number of their edition."""

    tables: Mapping[str, FigureTable]
    nations: tuple[str, ...]
    edition: int = 0

    def columns(self, table: FigureTable) -> Mapping[str, tuple[str, ...]]:
        """Return of which nations each column is."""
        named: dict[str, tuple[str, ...]] = {
            column: (column,) for column in table.columns if column not in (ALL, OTHERS)
        }
        told = tuple(nation for nation in self.nations if nation not in table.left_out)
        if OTHERS in table.columns:
            named[OTHERS] = tuple(nation for nation in told if nation not in named)
        return {**named, ALL: told}


@dataclass
class Knowledge:
    """What is known of whole numbers that are not: sums of them."""

    _numbers: dict[Unknown, int] = field(default_factory=dict)
    _sums: list[tuple[Mapping[Unknown, int], float, float]] = field(default_factory=list)

    def add(self, unknowns: Iterable[Unknown], least: float, most: float, minus: Iterable[Unknown] = ()) -> None:
        """Know that some numbers, less others, add up to something."""
        factors = dict.fromkeys(unknowns, 1) | dict.fromkeys(minus, -1)
        for unknown in factors:
            self._numbers.setdefault(unknown, len(self._numbers))
        self._sums.append((factors, least, most))

    def bounds(self, unknowns: Sequence[Unknown]) -> tuple[int, int]:
        """Return the fewest and the most that some numbers can be together."""
        matrix = np.zeros((len(self._sums), len(self._numbers)))
        for row, (factors, _, _) in enumerate(self._sums):
            for unknown, factor in factors.items():
                matrix[row, self._numbers[unknown]] = factor
        known = LinearConstraint(matrix, [least for _, least, _ in self._sums], [most for _, _, most in self._sums])
        wanted = np.zeros(len(self._numbers))
        for unknown in unknowns:
            wanted[self._numbers[unknown]] = 1
        ends = []
        for sign in (1, -1):
            found = milp(sign * wanted, constraints=known, integrality=np.ones(len(wanted)), bounds=Bounds(0, np.inf))
            assert found.status == 0, found.message
            ends.append(round(sign * found.fun))
        return ends[0], ends[1]


@dataclass(frozen=True)
class Target:
    """Numbers that an attacker wants to know, and what they are."""

    figure: str
    unknowns: tuple[Unknown, ...]
    count: int


def codes_of(figure: str, values: str) -> list[str]:
    """Return all values that persons may have in a figure, the finest ones."""
    if figure == "P1.composition":
        return list(_COMPOSITIONS)
    if figure == "N1i":
        return [YES, NO]
    question = next(question for _, question in form().all_questions() if question.key == values)
    codes = [choice.code for choice in form().choices[question.choices] if choice.code != "not_at_issue"]
    if figure in SEVERAL_ANSWERS:
        return [code for code in codes if not shipped_terms().above(values, code)]
    return codes


def chain(figure: str, code: str) -> tuple[str, ...]:
    """Return a value below those that a public table has above it."""
    if figure not in ("P8.age", "P10.age"):
        return (code,)
    above = "child" if code in _CHILD else "adult"
    return (above, f"{code}{UNSPECIFIED}" if code == above else code)


def value_of(item: Item) -> str:
    """Return what the row of an item counts for."""
    if item.left_out is LeftOutReason.OUTSIDE:
        return _OUTSIDE
    is_unknown = item.left_out is not None or item.values == (LeftOutReason.UNKNOWN,)
    return _UNKNOWN if is_unknown else str(item.values[0])


def is_printed(place: Place) -> bool:
    """Return whether the briefs of the cases of a place are printed: then everything is known of their persons."""
    return len(place[1]) > 2


class Attacker:
    """Knows some releases and how many persons there are in each place, which figures of others tell."""

    def __init__(self, figure: str, releases: Sequence[Release], items: Mapping[Place, Sequence[Item]]) -> None:
        self._figure = figure
        self._items = items
        self._releases = releases
        self._knowledge = Knowledge()
        self._codes = codes_of(figure, releases[0].tables[figure].definition.values)
        if figure in SEVERAL_ANSWERS:
            self._know_each()
        else:
            self._know_all()
        for place in filter(is_printed, self._items):
            for code in self._codes:
                self._know([place], (code,), self._truth(place, code))

    def targets(self) -> Iterator[Target]:
        """Yield what few persons have: by place, by nation, and over all."""
        unknown = [place for place in self._items if not is_printed(place)]
        nations = dict.fromkeys(nation for nation, _ in unknown)
        places = [[place] for place in unknown]
        places += [[place for place in unknown if place[0] == nation] for nation in nations]
        places.append(unknown)
        for chosen in {tuple(found): None for found in places}:
            for code in (*self._codes, *((_OUTSIDE,) if self._figure == "N2i" else ())):
                count = sum(self._truth(place, code) for place in chosen)
                yield Target(self._figure, tuple((place, code) for place in chosen), count)

    def bounds(self, target: Target) -> tuple[int, int]:
        """Return the fewest and the most that a number can be by all that is published."""
        return self._knowledge.bounds(target.unknowns)

    def persons(self, target: Target) -> int:
        """Return how many persons there are in the places of a target."""
        return sum(item.weight for place, _ in target.unknowns for item in self._items[place])

    def _truth(self, place: Place, code: str) -> int:
        items = self._items[place]
        if self._figure in SEVERAL_ANSWERS:
            return sum(item.weight for item in items if code in item.values)
        return sum(item.weight for item in items if value_of(item) == code)

    def _places(self, nations: Iterable[str], edition: int) -> list[Place]:
        wanted = set(nations)
        return [place for place in self._items if place[0] in wanted and place[1][0] <= edition <= place[1][1]]

    def _know_all(self) -> None:
        """Know of a figure in which each person has one value: everybody has one, or none is known."""
        for place, items in self._items.items():
            everybody = sum(item.weight for item in items)
            self._know([place], (*self._codes, _UNKNOWN, _OUTSIDE), everybody)
            if self._figure != "N2i":
                self._know([place], (_OUTSIDE,), 0)
        for release in self._releases:
            table = release.tables[self._figure]
            everywhere = self._places(release.nations, release.edition)
            if table.withheld and table.why is Why.FEW_PERSONS and not table.tallies:
                self._know(everywhere, self._codes, 0, 10)
            for column, tally in table.tallies.items():
                nations = release.columns(table).get(column, release.nations)
                self._know(self._places(nations, release.edition), self._codes, tally.base)
            if table.lines:
                self._know_lines(table, release)
            self._know_groups(release)

    def _know_lines(self, table: FigureTable, release: Release) -> None:
        for column, nations in release.columns(table).items():
            places = self._places(nations, release.edition)
            above, named = "", dict[str, set[str]]()
            for line in table.lines:
                is_within = bool(line.depth)
                if not is_within and line.value != JOINED:
                    above = line.value
                of_line = {
                    code
                    for code in self._codes
                    if (path := chain(self._figure, code))[: line.depth] == (above,)[: line.depth]
                    and (path[line.depth] == line.value or line.value == JOINED)
                }
                key = above if is_within else ""
                if line.value == JOINED:
                    of_line -= named.get(key, set())
                named.setdefault(key, set()).update(of_line)
                self._know(places, of_line, line.cells[column].count)
            if table.not_known is not None and column == ALL:
                self._know(places, (_UNKNOWN,), table.not_known)

    def _know_groups(self, release: Release) -> None:
        """Know how many children and adults there are from the bases of other figures."""
        found = {"P8.age": BY_AGE, "P1.composition": (*BY_COMPOSITION, "Q6")}.get(self._figure, ())
        for figure in found:
            if (table := release.tables.get(figure)) is None:
                continue
            for line in table.lines:
                for column, nations in release.columns(table).items():
                    places = self._places(nations, release.edition)
                    if (codes := self._group(figure, line.group)) and column in line.cells:
                        most = np.inf if figure == "Q6" else line.cells[column].base
                        self._know(places, codes, line.cells[column].base, most)

    def _group(self, figure: str, group: str) -> Sequence[str]:
        children = [code for code in self._codes if code in _CHILD]
        if figure == "V1":
            adults = [code for code in self._codes if code not in _CHILD]
            return {"child": children, "adult": adults}.get(group, ())
        if figure == "V3":
            return children
        return {"E4": _WITH_ADULT, "Q8": _WITH_CHILD}.get(figure, (group,) if group else ())

    def _know_each(self) -> None:
        """Know of a figure in which each value stands by itself."""
        for place, items in self._items.items():
            everybody = sum(item.weight for item in items)
            self._know([place], (_UNKNOWN, "?known"), everybody)
            for code in self._codes:
                self._knowledge.add([(place, code)], -np.inf, 0, [(place, "?known")])
        for release in self._releases:
            table = release.tables[self._figure]
            if table.withheld and table.why is Why.FEW_PERSONS and not table.tallies:
                self._know(self._places(release.nations, release.edition), ("?known",), 0, 10)
            for column, nations in release.columns(table).items():
                places = self._places(nations, release.edition)
                if column in table.tallies:
                    self._know(places, ("?known",), table.tallies[column].base)
                for line in table.lines:
                    self._know(places, (line.value,), line.cells[column].count)

    def _know(self, places: Iterable[Place], codes: Iterable[str], least: float, most: float | None = None) -> None:
        codes = tuple(codes)
        unknowns = [(place, code) for place in places for code in codes]
        if unknowns:
            self._knowledge.add(unknowns, least, least if most is None else most)


def alike(
    table: FigureTable, items: Mapping[str, Sequence[Item]], columns: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    """Yield the lines of a table that tell what all have, or all but one or two, or those of one case."""
    figure = table.definition.id
    for line in table.lines:
        if figure in ("V1", "Q6") and not line.group:
            continue  # what was done, of all together
        for column, nations in columns.items():
            if column not in line.cells or line.value == JOINED:
                continue
            cell = line.cells[column]
            found = [item for nation in nations for item in items.get(nation, ())]
            if line.group:
                found = [item for item in found if item.side == line.group]
            with_it = [item for item in found if line.value.removesuffix(UNSPECIFIED) in all_values(figure, item)]
            cases = {item.case for item in with_it}
            without = {
                item.case for item in found if item not in with_it and item.left_out is not LeftOutReason.OUTSIDE
            }
            if not 3 <= cell.count <= cell.base - 3 or len(cases) < 2 or len(without) < 2:
                yield f"{figure} {line.group} {line.value}: {cell.count} of {cell.base}"


def all_values(figure: str, item: Item) -> set[str]:
    found = {str(value).removesuffix(UNSPECIFIED) for value in item.values}
    return found | {part for value in found for part in chain(figure, value)}
