"""Adds up the items of a figure: the base, each value, each number, and what is left out and why."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypedDict

from tipcoder.analysis.figures.counted_case import SILENT, LeftOutReason
from tipcoder.analysis.figures.items import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Sums over items, in units: `base` and all of `left_out` add up to `rows`.

    `cases` counts the different cases in the base. `numbers` holds each number as often as its item weighs.
    """

    rows: int
    base: int
    cases: int
    counts: Mapping[str, int]
    left_out: Mapping[LeftOutReason, int]
    numbers: tuple[float, ...]

    @property
    def silence(self) -> float:
        """The share of judgments that do not say it, of all that could."""
        silent = sum(self.left_out.get(why, 0) for why in SILENT)
        return silent / (self.base + silent) if silent else 0.0


NOTHING = Tally(rows=0, base=0, cases=0, counts={}, left_out={}, numbers=())
"""The sums of no items."""


def tally(items: Iterable[Item]) -> Tally:
    """Add up items."""
    counts: Counter[str] = Counter()
    left_out: Counter[LeftOutReason] = Counter()
    numbers: list[float] = []
    cases = set[str]()
    base = 0
    for item in items:
        if item.left_out is not None:
            left_out[item.left_out] += item.weight
            continue
        base += item.weight
        cases.add(item.case)
        for value in item.values:
            counts[value] += item.weight
        if item.number is not None:
            numbers.extend([item.number] * item.weight)
    rows = base + left_out.total()
    return Tally(rows=rows, base=base, cases=len(cases), counts=counts, left_out=left_out, numbers=tuple(numbers))


class Untold(TypedDict):
    """Units of which a value is known not to hold, and of which nothing is told."""

    excluded: int
    silent: int


@dataclass(slots=True)
class _GroupTold:
    """Sums over the units of one group: all that could tell, those that tell all, and what is told of each value."""

    whole: int = 0
    closed: int = 0
    shown: Counter[str] = field(default_factory=Counter)
    shown_by_closed: Counter[str] = field(default_factory=Counter)
    excluded: Counter[str] = field(default_factory=Counter)

    def of(self, value: str) -> Untold:
        excluded = self.closed - self.shown_by_closed[value] + self.excluded[value]
        return {"excluded": excluded, "silent": self.whole - self.shown[value] - excluded}


@dataclass(frozen=True, slots=True)
class ToldOf:
    """Values of a figure that are told, by the groups of its units."""

    groups: Mapping[str, _GroupTold]

    def of(self, value: str, group: str, *, is_apart: bool) -> Untold:
        """Return of how many units a value is excluded, and of how many nothing is told.

        In groups that are not `apart`, units of another group are known not to be of this one.
        """
        within = self.groups.get(group, _GroupTold()).of(value)
        if is_apart:
            return within
        return {
            **within,
            "excluded": within["excluded"] + sum(found.whole for name, found in self.groups.items() if name != group),
        }


def told_of(items: Iterable[Item]) -> ToldOf:
    """Add up what items tell of each value: that it is so, that it is not, or nothing."""
    groups: dict[str, _GroupTold] = {}
    for item in items:
        left_out, excludes = item.left_out, item.excludes
        if left_out is not None and left_out not in SILENT:
            continue
        found = groups.get(item.group)
        if found is None:
            found = groups[item.group] = _GroupTold()
        weight = item.weight
        found.whole += weight
        for value in item.values:
            found.shown[value] += weight
        if excludes is not None:
            for value in excludes:
                if value not in item.values:
                    found.excluded[value] += weight
        elif left_out is None:
            found.closed += weight
            for value in item.values:
                found.shown_by_closed[value] += weight
    return ToldOf(groups)
