"""Measures how far apart two values are: nominal, ordinal, interval, MASI and Jaccard.

A metric takes different values and how often each was given, and returns the table of their distances. Only
differences in proportion matter to the coefficients, so numbers are placed on a scale from 0 to 1 first: this keeps
days of dates and amounts of money exact.

Sources: Krippendorff, K. (2011) Computing Krippendorff's Alpha-Reliability; Passonneau, R. (2006) Measuring Agreement
on Set-Valued Items (MASI), LREC.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import accumulate

from tipcoder.analysis.agreement.units import Value

Table = list[list[float]]
Metric = Callable[[Sequence[Value], Sequence[int]], Table]
Codes = frozenset[str]


def nominal(values: Sequence[Value], _counts: Sequence[int]) -> Table:
    """Return 0 for the same value and 1 for another."""
    return [[float(one != other) for other in values] for one in values]


def interval(values: Sequence[Value], _counts: Sequence[int]) -> Table:
    """Return squared differences of numbers."""
    return _squared(scaled(values))


def ordinal(values: Sequence[Value], counts: Sequence[int]) -> Table:
    """Return Krippendorff's distances of ranks: squared counts of the values from the middle of one to the other."""
    order = sorted(range(len(values)), key=lambda at: number(values[at]))
    middles = [0.0] * len(values)
    for at, upto in zip(order, accumulate(counts[at] for at in order), strict=True):
        middles[at] = upto - counts[at] / 2
    return _squared(middles)


def masi(values: Sequence[Value], _counts: Sequence[int]) -> Table:
    """Return the MASI distances of sets of codes."""
    return _apart(values, masi_similarity)


def jaccard(values: Sequence[Value], _counts: Sequence[int]) -> Table:
    """Return the Jaccard distances of sets of codes."""
    return _apart(values, jaccard_similarity)


def jaccard_similarity(one: Codes, other: Codes) -> float:
    """Return the share of shared codes in all codes; 1 for two empty sets."""
    return len(one & other) / len(one | other) if one or other else 1.0


def masi_similarity(one: Codes, other: Codes) -> float:
    """Return Jaccard times 1 (equal), 2/3 (one holds the other), 1/3 (they overlap) or 0."""
    if one == other:
        return 1.0
    shared = len(one & other)
    thirds = 2 if shared == min(len(one), len(other)) else 1
    return thirds * shared / (3 * len(one | other))


def number(value: Value) -> Fraction:
    """Return a value that is a number."""
    if isinstance(value, (int, Fraction)):
        return Fraction(value)
    raise TypeError(f"no number: {value!r}")


def codes(value: Value) -> Codes:
    """Return a value that is a set of codes."""
    if isinstance(value, frozenset):
        return value
    raise TypeError(f"no set of codes: {value!r}")


def scaled(values: Sequence[Value]) -> list[float]:
    """Return numbers on a scale from the lowest, 0, to the highest, 1."""
    exact = [number(value) for value in values]
    low = min(exact, default=Fraction())
    span = max(exact, default=Fraction()) - low
    return [float((value - low) / span) if span else 0.0 for value in exact]


def _squared(places: Sequence[float]) -> Table:
    return [[(one - other) ** 2 for other in places] for one in places]


def _apart(values: Sequence[Value], alike: Callable[[Codes, Codes], float]) -> Table:
    sets = [codes(value) for value in values]
    table = [[0.0] * len(sets) for _ in sets]
    for row, one in enumerate(sets):
        for column in range(row):
            table[row][column] = table[column][row] = 1 - alike(one, sets[column])
    return table
