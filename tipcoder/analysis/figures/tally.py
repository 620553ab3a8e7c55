"""Adds up the items of a figure: the base, each value, each number, and what is left out and why."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
