"""Decides what of the counts of a figure may be published, so that nothing tells of one or two persons.

Every published statistic of an attribute of persons is one partition of one population, each block of it is of several
persons of several cases, and what a nation or a later edition adds is itself such a population.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import reduce
from operator import and_, or_
from statistics import median, quantiles
from typing import Generic, TypeVar

FEWEST_UNITS = 11
"""Units whose answer must be known: fewer are not told apart."""
_FEWEST_ON_A_SIDE = 3
_FEWEST_CASES = 2
_DAYS_OF_A_MONTH = Decimal("30.4375")
JOINED = "joined"
"""The value under which all that is not named stands."""
OTHERS = "others"
"""The part of a region that nations form together whose own tables are not published."""

Population = TypeVar("Population")
Name = TypeVar("Name")


class Why(StrEnum):
    """Reasons for which something is not published."""

    FEW_PERSONS = "few_persons"
    ONE_SIDED = "one_sided"
    CROSSED = "crossed"
    FEW_VALUES = "few_values"
    NEAR_EARLIER = "near_earlier"
    BESIDE_BRIEFS = "beside_briefs"


@dataclass(frozen=True, slots=True)
class Block:
    """Units that are alike: how many, and from which cases. Blocks that are joined have no unit in common."""

    count: int = 0
    cases: frozenset[str] = frozenset()

    def __or__(self, other: "Block") -> "Block":
        return Block(self.count + other.count, self.cases | other.cases)

    @property
    def is_several(self) -> bool:
        """Return whether it is a side of its own: three units of two cases."""
        return self.count >= _FEWEST_ON_A_SIDE and len(self.cases) >= _FEWEST_CASES

    @property
    def is_nobody_or_several(self) -> bool:
        """Return whether it may be told by a difference."""
        return not self.count or self.is_several


def united(blocks: Iterable[Block]) -> Block:
    """Return all units of some blocks."""
    return reduce(or_, blocks, Block())


def two_sided(told: Block, rest: Block, fewest: int = FEWEST_UNITS) -> bool:
    """Return whether a count may be told of those known: they are enough, and each side is of several (R2)."""
    return told.count + rest.count >= fewest and told.is_several and rest.is_several


@dataclass(frozen=True, slots=True)
class OneWay:
    """Published part of a partition: the blocks that are named, and what is left joined."""

    named: Mapping[str, Block]
    joined: Block = Block()


def one_way(blocks: Mapping[str, Block], fewest: int = FEWEST_UNITS) -> OneWay | Why:
    """Return what is published of a partition, or why nothing is (R3). Inside a broader line `fewest` is 0."""
    if sum(block.count for block in blocks.values()) < fewest:
        return Why.FEW_PERSONS
    named = {
        value: block
        for value, block in blocks.items()
        if two_sided(block, united(other for beside, other in blocks.items() if beside != value), fewest)
    }
    while named:
        joined = united(block for value, block in blocks.items() if value not in named)
        if joined.is_nobody_or_several:
            return OneWay(named, joined)
        del named[_smallest({value: block.count for value, block in named.items()})]
    return Why.ONE_SIDED


def split(groups: Iterable[Block], outside: Block) -> bool:
    """Return whether groups may split a figure: each has enough units of several cases, as have those outside (R5)."""
    are_enough = (group.count >= FEWEST_UNITS and len(group.cases) >= _FEWEST_CASES for group in groups)
    return outside.is_nobody_or_several and all(are_enough)


@dataclass(frozen=True, slots=True)
class NumbersTold:
    """Statistics of numbers beside their count: their median and quartiles, in whole ones."""

    median: int
    lower_quartile: int
    upper_quartile: int


def numbers_told(numbers: Sequence[float], cases: Collection[str], measure: str = "") -> NumbersTold | None:
    """Return what is told of numbers, None where they are too few or of one case (R6).

    `measure` says what they are: `days` are told in months, `share` in per cent.
    """
    if len(numbers) < FEWEST_UNITS or len(set(cases)) < _FEWEST_CASES:
        return None
    lower, _, upper = quantiles(numbers, n=4, method="inclusive")
    return NumbersTold(*(_whole(number, measure) for number in (median(numbers), lower, upper)))


def _whole(number: float, measure: str) -> int:
    exact = Decimal(str(number))
    told = {"days": exact / _DAYS_OF_A_MONTH, "share": exact * 100}.get(measure, exact)
    return int(told.quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class Parts(Generic[Population, Name]):
    """Parts of a region that are published, the values named in each of them, and the nations in none."""

    populations: Mapping[str, Population]
    named: frozenset[Name]
    left_out: tuple[str, ...]


def sum_of_parts(
    nations: Mapping[str, Population],
    together: Callable[[Iterable[Population]], Population],
    named: Callable[[Population], Collection[Name]],
) -> Parts[Population, Name]:
    """Return the parts that a region is the sum of (R7). `named` gives what a population names, nothing if it fails."""
    found = {nation: frozenset(named(population)) for nation, population in nations.items()}
    parts = {nation: nations[nation] for nation in sorted(nations) if found[nation]}
    left_out = sorted(nation for nation in nations if not found[nation])
    if left_out:
        others = together(nations[nation] for nation in left_out)
        if names := frozenset(named(others)):
            parts[OTHERS], found[OTHERS], left_out = others, names, []
    return Parts(parts, reduce(and_, (found[part] for part in parts)) if parts else frozenset(), tuple(left_out))


@dataclass(frozen=True, slots=True)
class Counts:
    """One part and group of a published table: how many are named by value, of how many.

    `is_partition`: each unit has one value, and what is not named is the joined line.
    """

    named: Mapping[str, int]
    base: int
    is_partition: bool = True


def against_earlier(now: Counts, earlier: Iterable[Counts], fewest: int = FEWEST_UNITS) -> frozenset[str] | None:
    """Return values named after earlier editions, None to repeat the earlier table (R8); `fewest` is 0 in a line."""
    editions = tuple(earlier)
    lines = frozenset(now.named)
    if any(one.base == now.base and one.named == now.named for one in editions):
        return lines
    if any(now.base - one.base < fewest for one in editions):
        return None
    while failing := next((found for one in editions if (found := _failing(now, one, lines))), ""):
        lines -= {failing}
    # Were it alone there, all others being named, what is joined would name it after all.
    if now.is_partition and len(lines) == len(now.named) - 1 and sum(now.named.values()) == now.base:
        lines -= {_smallest({line: now.named[line] for line in lines})}
    return lines or None


def _smallest(counts: Mapping[str, int]) -> str:
    least = min(counts.values(), default=0)
    return max((line for line, count in counts.items() if count == least), default="")


def _failing(now: Counts, earlier: Counts, lines: frozenset[str]) -> str:
    """Return a line by which the difference to an earlier edition tells of few, "" for none."""
    more = now.base - earlier.base
    grown = {line: now.named[line] - earlier.named[line] for line in sorted(lines) if line in earlier.named}
    for line, count in grown.items():
        if not _FEWEST_ON_A_SIDE <= count <= more - _FEWEST_ON_A_SIDE:
            return line
    rest = more - sum(grown.values())
    return _smallest(grown) if now.is_partition and 0 != rest < _FEWEST_ON_A_SIDE else ""


def has_grown(base: int, earlier: Iterable[int]) -> bool:
    """Return whether numbers may be told anew: they are as many as in each earlier edition, or eleven more (R8)."""
    return all(base == before or base - before >= FEWEST_UNITS for before in earlier)
