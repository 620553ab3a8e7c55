"""Estimates how far figures of a random sample may lie from those of all judgments that there are.

Shares of cases: Wilson (1927). Shares of persons, charges and other rows within cases: percentile bootstrap of cases
with all their rows, as rows of one case are alike. Medians of cases: by their order. An interval is narrower the larger
the part of all judgments that was drawn (finite population).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from math import comb, sqrt

from tipcoder.analysis.agreement.intervals import exact_bound
from tipcoder.analysis.figures.items import Item

_Z = 1.959964
_FEWEST_FOR_MEDIAN = 6
FEWEST_CLUSTERS = 8
"""Cases of which rows must come to have an interval."""
DRAWS = 2_000
_SEED = 20_260_214
"""Any number, and always the same one: the same cases give the same interval."""
_TAIL = 2.5
"""Percent beyond each end of an interval of 95 %."""

Clusters = tuple[tuple[int, int], ...]
"""Of each case how many of its rows count, and how many rows of the base it has: at least one."""


class IntervalMethod(StrEnum):
    """Methods by which intervals of shares are estimated."""

    WILSON = "wilson"
    WILSON_FINITE = "wilson_finite"
    """Wilson, of a sample from a known number of judgments."""
    CLUSTER = "cluster"


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """Ends of the 95 % interval of a share, 0 to 1, and how they were estimated."""

    low: float
    high: float
    method: IntervalMethod

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends."""
        return self.low, self.high


@dataclass(frozen=True, slots=True)
class Sample:
    """Random sample of cases: how many were coded, and how many judgments there are where that is known, by column."""

    coded: Mapping[str, int] = field(default_factory=dict)
    existing: Mapping[str, int] = field(default_factory=dict)

    def is_whole(self, column: str) -> bool:
        """Return whether all judgments that there are were coded: then nothing is estimated."""
        return column in self.existing and self.coded.get(column, 0) >= self.existing[column]

    def share(self, column: str, count: int, base: int) -> ShareInterval | None:
        """Return the interval of `count` of `base` cases of a column, None where there is none to estimate."""
        return None if self.is_whole(column) else share_of_cases(count, base, self.existing.get(column))

    def share_of_rows(self, column: str, clusters: Clusters) -> ShareInterval | None:
        """Return the interval of a share of rows within cases of a column, None where there is none to estimate."""
        return None if self.is_whole(column) else cluster_interval(clusters, self.existing.get(column))

    def bound_of_rows(self, column: str, clusters: Clusters) -> float | None:
        """Return the largest share of cases that may differ where all are alike, None where they are not, or few."""
        is_told = len(clusters) >= FEWEST_CLUSTERS and are_alike(clusters) and not self.is_whole(column)
        return exact_bound(len(clusters)) if is_told else None


def wilson(share: float, base: float) -> tuple[float, float]:
    """Return the Wilson interval of a share of `base`, both as shares of 0 to 1. `base` is positive."""
    scale = 1 + _Z**2 / base
    centre = (share + _Z**2 / (2 * base)) / scale
    half = _Z * sqrt(share * (1 - share) / base + _Z**2 / (4 * base**2)) / scale
    return max(0.0, centre - half), min(1.0, centre + half)


def share_of_cases(count: int, base: int, existing: int | None = None) -> ShareInterval | None:
    """Return the interval of `count` of `base` cases out of so many `existing`, None where these are all of them."""
    if existing is None:
        return ShareInterval(*wilson(count / base, base), IntervalMethod.WILSON)
    if base >= existing:
        return None
    enlarged = base * (existing - 1) / (existing - base)
    return ShareInterval(*wilson(count / base, enlarged), IntervalMethod.WILSON_FINITE)


def cluster_interval(clusters: Clusters, existing: int | None = None) -> ShareInterval | None:
    """Return the interval of a share of rows by drawing cases, each with all its rows.

    None of too few cases, of all that exist, and where every draw has the same share.
    """
    cases = len(clusters)
    if cases < FEWEST_CLUSTERS or are_alike(clusters) or (existing is not None and cases >= existing):
        return None
    share = sum(count for count, _ in clusters) / sum(base for _, base in clusters)
    narrower = 1.0 if existing is None else sqrt(1 - cases / existing)
    low, high = _drawn(tuple(sorted(Counter(clusters).items())))
    return ShareInterval(share - (share - low) * narrower, share + (high - share) * narrower, IntervalMethod.CLUSTER)


def are_alike(clusters: Clusters) -> bool:
    """Return whether all cases have the same share, so that draws tell nothing."""
    return len({count / base for count, base in clusters}) <= 1


def clusters_of(items: Iterable[Item], *, apart: bool) -> Mapping[tuple[str, str], Clusters]:
    """Return by group and value what each case with rows in the base has of it, cases in the order in which they come.

    `apart`: the base of a group is its own rows.
    """
    bases: dict[str, Counter[str]] = {"": Counter()}
    counts: dict[tuple[str, str], Counter[str]] = {}
    for item in items:
        if item.left_out is not None:
            continue
        for group in {"", item.group if apart else ""}:
            bases.setdefault(group, Counter())[item.case] += item.weight
        for value in item.values:
            counts.setdefault((item.group, value), Counter())[item.case] += item.weight
    return {
        (group, value): tuple((of[case], base) for case, base in bases[group if apart else ""].items())
        for (group, value), of in counts.items()
    }


def median_interval(numbers: Sequence[float]) -> tuple[float, float] | None:
    """Return the interval of the median of numbers by their order, None where they are too few."""
    count = len(numbers)
    if count < _FEWEST_FOR_MEDIAN:
        return None
    rank = median_rank(count)
    ordered = sorted(numbers)
    return ordered[rank - 1], ordered[count - rank]


def median_rank(count: int) -> int:
    """Return the largest k for which the values k and n + 1 - k in order hold the median with 95 % or more."""
    below, rank = 0, 0
    while 1 - 2 * (below + comb(count, rank)) / 2**count >= 0.95:
        below += comb(count, rank)
        rank += 1
    return rank


@cache
def _drawn(kinds: tuple[tuple[tuple[int, int], int], ...]) -> tuple[float, float]:
    """Return the ends of the draws of cases, which are given by kind: what a case has, and how many are so.

    How often each kind comes in a draw is all that matters, so that 10,000 cases cost what ten do.
    """
    import numpy as np

    counts, bases = np.array([kind for kind, _ in kinds]).T
    many = np.array([cases for _, cases in kinds])
    # The stream of this generator is frozen: another version of numpy draws the same.
    drawn = np.random.RandomState(_SEED).multinomial(many.sum(), many / many.sum(), DRAWS)
    low, high = np.percentile(drawn @ counts / (drawn @ bases), [_TAIL, 100 - _TAIL])
    return float(low), float(high)
