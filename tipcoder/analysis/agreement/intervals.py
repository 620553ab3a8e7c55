"""Estimates how sure coefficients are: percentile bootstrap over cases, which keep their units."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tipcoder.analysis.agreement.coefficients import (
    Coincidences,
    GwetWeights,
    alpha_of,
    coincidences,
    gwet,
    unit_pairs,
)
from tipcoder.analysis.agreement.distances import Metric, number, ordinal
from tipcoder.analysis.agreement.units import Unit, compared, counts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

DRAWS = 2_000
CONFIDENCE = 95
_SEED = 20_260_214
"""Any number, and always the same one: the same answers give the same interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Ends of the interval, and the number of draws in which alpha is not defined, which are left out."""

    low: float
    high: float
    left_out: int


def bootstrap(units: Sequence[Unit], metric: Metric) -> Interval | None:
    """Return the interval of alpha; None where no draw has one.

    A draw is as many cases as have a compared unit, with replacement, each with all its units. Sums of each case are
    enough to know alpha in every draw, so all draws are made at once by numpy: in Python alone 200 questions take
    minutes.
    """
    used = compared(units)
    found = coincidences(used, metric)
    whole = alpha_of(found)
    if whole is None:
        return None
    if len({unit.cluster for unit in used}) == 1:  # every draw is the sample itself
        return Interval(whole, whole, 0)
    import numpy as np

    given, met = _by_case(used, found)
    drawn = _draws(len(given))
    ends = np.array(list(found.met), dtype=int)
    if metric is ordinal:
        observed, expected = _by_rank(drawn @ given, drawn @ met, ends, [number(value) for value in found.values])
    else:
        table = np.array(found.table)
        between = given @ table @ given.T  # distances between all values of two cases
        observed, expected = drawn @ (met @ table[ends[:, 0], ends[:, 1]]), ((drawn @ between) * drawn).sum(axis=1)
    is_defined = expected > 0
    if not is_defined.any():
        return None
    total = (drawn @ given.sum(axis=1))[is_defined]
    alphas = 1 - (total - 1) * observed[is_defined] / expected[is_defined]
    tail = (100 - CONFIDENCE) / 2
    low, high = np.percentile(alphas, [tail, 100 - tail])
    return Interval(float(low), float(high), int((~is_defined).sum()))


def gwet_bootstrap(units: Sequence[Unit], weights: GwetWeights | None) -> Interval | None:
    """Return the interval of AC1 or AC2 by its weights, cases being drawn as by `bootstrap`; None as there."""
    drawn_cases = {case: place for place, case in enumerate(sorted({unit.cluster for unit in compared(units)}))}
    used = [unit for unit in units if unit.cluster in drawn_cases]
    whole = gwet(used, weights)
    if whole is None or weights is None:
        return None
    if len(drawn_cases) == 1:
        return Interval(whole, whole, 0)
    import numpy as np

    places = {value: place for place, value in enumerate(counts(used))}
    met, given = np.zeros((len(drawn_cases), 2)), np.zeros((len(drawn_cases), len(places) + 1))
    for unit in used:
        case = drawn_cases[unit.cluster]
        if unit.is_compared:
            met[case] += (weights.agreement(unit), 1)
        for value in unit.values.values():
            given[case, places[value]] += 1 / len(unit.values)
        given[case, -1] += bool(unit.values)
    drawn = _draws(len(drawn_cases))
    agreed, had = drawn @ met, drawn @ given
    shares = had[:, :-1] / had[:, -1:]
    expected = weights.expected * (shares * (1 - shares)).sum(axis=1)
    tail = (100 - CONFIDENCE) / 2
    found = (agreed[:, 0] / agreed[:, 1] - expected) / (1 - expected)
    low, high = np.percentile(found, [tail, 100 - tail])
    return Interval(float(low), float(high), 0)


def exact_bound(cases: int) -> float:
    """Return the largest share of cases that may differ where all of so many are alike, with 97.5 % on this side."""
    remaining: float = ((100 - CONFIDENCE) / 200) ** (1 / cases)
    return 1 - remaining


def _by_case(units: Sequence[Unit], found: Coincidences) -> tuple["Numbers", "Numbers"]:
    """Return how often each value was given in each case, and how often each pair of values met."""
    import numpy as np

    cases = {cluster: place for place, cluster in enumerate(sorted({unit.cluster for unit in units}))}
    places = {value: place for place, value in enumerate(found.values)}
    pairs = {pair: place for place, pair in enumerate(found.met)}
    given, met = np.zeros((len(cases), len(places))), np.zeros((len(cases), len(pairs)))
    for unit in units:
        case = cases[unit.cluster]
        for value in unit.values.values():
            given[case, places[value]] += 1
        for pair, weight in unit_pairs(unit, places):
            met[case, pairs[pair]] += weight
    return given, met


def _by_rank(
    counts: "Numbers", coming: "Numbers", ends: "NDArray[np.int_]", values: Sequence[Fraction]
) -> tuple["Numbers", "Numbers"]:
    """Return what was observed and expected with distances of ranks, which are others in every draw."""
    import numpy as np

    sequence = sorted(range(len(values)), key=values.__getitem__)
    middles = np.empty_like(counts)
    middles[:, sequence] = counts[:, sequence].cumsum(axis=1) - counts[:, sequence] / 2
    apart = (middles[:, ends[:, 0]] - middles[:, ends[:, 1]]) ** 2
    total = counts.sum(axis=1)
    expected = 2 * (total * (counts * middles**2).sum(axis=1) - (counts * middles).sum(axis=1) ** 2)
    return (coming * apart).sum(axis=1), expected


def _draws(cases: int) -> "Numbers":
    """Return how often each case comes in each draw."""
    import numpy as np

    # The stream of this generator is frozen: another version of numpy draws the same.
    picked = (np.random.RandomState(_SEED).random_sample((DRAWS, cases)) * cases).astype(int)
    places = picked + np.arange(DRAWS)[:, None] * cases
    return np.bincount(places.ravel(), minlength=DRAWS * cases).reshape(DRAWS, cases).astype(float)
