"""Computes 95 % intervals of shares and medians of a random sample.

Sources: Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209-212; Conover, W. J. (1999), Practical Nonparametric
Statistics, on intervals of the median from order statistics.
"""

from collections.abc import Sequence
from math import comb, sqrt

_Z = 1.959964
_FEWEST_FOR_MEDIAN = 6


def wilson(count: int, base: int) -> tuple[float, float]:
    """Return the Wilson interval of `count` of `base` as shares of 0 to 1. `base` is positive."""
    share = count / base
    scale = 1 + _Z**2 / base
    centre = (share + _Z**2 / (2 * base)) / scale
    half = _Z * sqrt(share * (1 - share) / base + _Z**2 / (4 * base**2)) / scale
    return max(0.0, centre - half), min(1.0, centre + half)


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
