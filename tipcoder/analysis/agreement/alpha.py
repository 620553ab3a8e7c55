"""Computes Krippendorff's alpha, for any number of coders and with values missing.

Source: Krippendorff, K. (2011) Computing Krippendorff's Alpha-Reliability.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from tipcoder.analysis.agreement.distances import Metric, Table
from tipcoder.analysis.agreement.units import Unit, Value, compared, counts


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
