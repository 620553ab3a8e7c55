"""Computes Gwet's AC1 and AC2, for any number of coders.

As in his book, units with one value count for how common the categories are, and not for the agreement observed.

Sources: Gwet, K. L. (2008) Br. J. Math. Stat. Psychol. 61, 29-48; (2014) Handbook of Inter-Rater Reliability, 4th ed.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from math import fsum
from statistics import fmean

from tipcoder.analysis.agreement.distances import scaled
from tipcoder.analysis.agreement.units import Unit, Value, compared


def ac1(units: Sequence[Unit], categories: int) -> float | None:
    """Return AC1 by the number of categories; None where nothing is compared, or only one answer was possible."""
    return _coefficient(units, categories, 1 / categories if categories else 0.0, _agreement(units, _is_equal))


def ac2(units: Sequence[Unit], scale: Sequence[Value]) -> float | None:
    """Return AC2 with quadratic weights on a scale of numbers, on which every value is; None as for `ac1`."""
    places = dict(zip(scale, scaled(scale), strict=True))
    many = len(scale)
    apart = 2 * (many * fsum(place**2 for place in places.values()) - fsum(places.values()) ** 2)
    weight = 1 - apart / many**2 if many else 0.0
    return _coefficient(
        units, many, weight, _agreement(units, lambda one, other: 1 - (places[one] - places[other]) ** 2)
    )


def _is_equal(one: Value, other: Value) -> float:
    """Return 1 for equal values, else 0."""
    return float(one == other)


def _agreement(units: Sequence[Unit], weight: Callable[[Value, Value], float]) -> float | None:
    """Return the mean weight of the pairs of values of a unit, then of the units that are compared."""
    used = compared(units)
    means = [fmean(weight(one, other) for one, other in unit.pairs()) for unit in used]
    return fmean(means) if used else None


def _coefficient(units: Sequence[Unit], categories: int, weight: float, observed: float | None) -> float | None:
    """Return the coefficient by the mean weight of two categories taken at random."""
    if observed is None or categories < 2:
        return None
    shares = _prevalence(units).values()
    expected = weight * categories / (categories - 1) * fsum(share * (1 - share) for share in shares)
    return (observed - expected) / (1 - expected)


def _prevalence(units: Sequence[Unit]) -> dict[Value, float]:
    """Return how common each category is: the mean over the units of its share in them."""
    given = [unit for unit in units if unit.values]
    shares = Counter((value, len(unit.values)) for unit in given for value in unit.values.values())
    found: dict[Value, list[float]] = defaultdict(list)
    for (value, coders), many in shares.items():
        found[value].append(many / coders)
    return {value: fsum(parts) / len(given) for value, parts in found.items()}
