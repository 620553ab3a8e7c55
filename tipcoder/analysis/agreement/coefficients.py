"""Computes coefficients of agreement corrected for chance: Cohen's kappa, Gwet's AC1 and AC2, Krippendorff's alpha.

Kappa is of two coders, unweighted or weighted by distance; the others of any number, alpha with values missing. As in
Gwet's book, units with one value count for how common the categories are, and not for the agreement observed.

Sources: Cohen, J. (1960) A coefficient of agreement for nominal scales; (1968) Weighted kappa. Gwet, K. L. (2008) Br.
J. Math. Stat. Psychol. 61, 29-48; (2014) Handbook of Inter-Rater Reliability, 4th ed. Krippendorff, K. (2011) Computing
Krippendorff's Alpha-Reliability.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from statistics import fmean

from tipcoder.analysis.agreement.distances import Metric, Table, scaled
from tipcoder.analysis.agreement.units import Unit, Value, coders, compared, counts


def kappa(units: Sequence[Unit], metric: Metric) -> float | None:
    """Return kappa of two coders over the units that are compared, None where their answers are all alike.

    Distances of the metric are the weights. ValueError for more or fewer coders.
    """
    used = compared(units)
    first, second = coders(used)
    pairs = Counter((unit.values[first], unit.values[second]) for unit in used)
    values = tuple(dict.fromkeys(value for pair in pairs for value in pair))
    places = {value: place for place, value in enumerate(values)}
    table = metric(values, (0,) * len(values))
    rows, columns = Counter[int](), Counter[int]()
    for (one, other), many in pairs.items():
        rows[places[one]] += many
        columns[places[other]] += many
    expected = fsum(many * times * table[one][other] for one, many in rows.items() for other, times in columns.items())
    if not expected:
        return None
    observed = fsum(many * table[places[one]][places[other]] for (one, other), many in pairs.items())
    return 1 - observed * len(used) / expected


@dataclass(frozen=True, slots=True)
class GwetWeights:
    """Weights of Gwet's coefficients: how far two values are the same, and by how much two that chance gives are.

    `expected` is what the sum of share times rest over all categories is multiplied by.
    """

    of: Callable[[Value, Value], float]
    expected: float

    def agreement(self, unit: Unit) -> float:
        """Return the mean weight of the pairs of values of a unit that is compared."""
        return fmean(self.of(one, other) for one, other in unit.pairs())


def equal_weights(categories: int) -> GwetWeights | None:
    """Return the weights of AC1, where only equal values are the same; None where one answer alone was possible."""
    return GwetWeights(lambda one, other: float(one == other), 1 / (categories - 1)) if categories > 1 else None


def quadratic_weights(scale: Sequence[Value]) -> GwetWeights | None:
    """Return the weights of AC2 on a scale of numbers, on which every value is; None as for `equal_weights`."""
    many = len(scale)
    if many < 2:
        return None
    places = dict(zip(scale, scaled(scale), strict=True))
    apart = 2 * (many * fsum(place**2 for place in places.values()) - fsum(places.values()) ** 2)
    return GwetWeights(
        lambda one, other: 1 - (places[one] - places[other]) ** 2, (1 - apart / many**2) * many / (many - 1)
    )


def ac1(units: Sequence[Unit], categories: int) -> float | None:
    """Return AC1 by the number of categories; None where nothing is compared, or only one answer was possible."""
    return gwet(units, equal_weights(categories))


def ac2(units: Sequence[Unit], scale: Sequence[Value]) -> float | None:
    """Return AC2 with quadratic weights on a scale of numbers, on which every value is; None as for `ac1`."""
    return gwet(units, quadratic_weights(scale))


def gwet(units: Sequence[Unit], weights: GwetWeights | None) -> float | None:
    """Return the coefficient by its weights; None where nothing is compared, or without weights."""
    used = compared(units)
    if not used or weights is None:
        return None
    observed = fmean(map(weights.agreement, used))
    expected = weights.expected * fsum(share * (1 - share) for share in _prevalence(units).values())
    return (observed - expected) / (1 - expected)


def _prevalence(units: Sequence[Unit]) -> dict[Value, float]:
    """Return how common each category is: the mean over the units of its share in them."""
    given = [unit for unit in units if unit.values]
    shares = Counter((value, len(unit.values)) for unit in given for value in unit.values.values())
    found: dict[Value, list[float]] = defaultdict(list)
    for (value, givers), many in shares.items():
        found[value].append(many / givers)
    return {value: fsum(parts) / len(given) for value, parts in found.items()}


@dataclass(frozen=True, slots=True)
class Coincidences:
    """Values of the compared units: the different ones, how often each was given, and which ones met in a unit.

    `met` counts pairs of places in `values`, the lower first, each unit's pairs together weighing as much as it has
    values; `table` are the distances of the values.
    """

    values: tuple[Value, ...]
    counts: tuple[int, ...]
    met: Mapping[tuple[int, int], float]
    table: Table

    @property
    def total(self) -> int:
        """Number of values."""
        return sum(self.counts)


def coincidences(units: Sequence[Unit], metric: Metric) -> Coincidences:
    """Return what met in the units in which two coders or more gave a value."""
    used = compared(units)
    given = counts(used)
    places = {value: place for place, value in enumerate(given)}
    met: dict[tuple[int, int], float] = defaultdict(float)
    for unit in used:
        for pair, weight in unit_pairs(unit, places):
            met[pair] += weight
    many = tuple(given.values())
    return Coincidences(tuple(given), many, met, metric(tuple(given), many))


def unit_pairs(unit: Unit, places: Mapping[Value, int]) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the pairs of values of a unit, by their places, each with its weight."""
    for one, other in unit.pairs():
        low, high = sorted((places[one], places[other]))
        yield (low, high), 2 / (len(unit.values) - 1)


def alpha(units: Sequence[Unit], metric: Metric) -> float | None:
    """Return alpha, None where nothing is compared or all values are alike."""
    return alpha_of(coincidences(units, metric))


def alpha_of(found: Coincidences) -> float | None:
    """Return alpha of what met, None where nothing did or all values are alike."""
    many, table = found.counts, found.table
    expected = 2 * fsum(many[one] * many[other] * table[one][other] for one in range(len(many)) for other in range(one))
    if not expected:
        return None
    observed = fsum(weight * table[one][other] for (one, other), weight in found.met.items())
    return 1 - (found.total - 1) * observed / expected
