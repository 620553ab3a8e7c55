"""Computes shares of agreement without regard to chance: of equal answers, of similar sets, term by term."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import comb
from statistics import fmean

from tipcoder.analysis.agreement.alpha import alpha
from tipcoder.analysis.agreement.distances import Codes, codes, interval, nominal
from tipcoder.analysis.agreement.gwet import ac1
from tipcoder.analysis.agreement.kappa import kappa
from tipcoder.analysis.agreement.units import Unit, coders, compared

COUNT_OF_KAPPA = 2
"""Coders of whom there is a kappa."""


@dataclass(frozen=True, slots=True)
class TermFigures:
    """Agreement on one term of a set, chosen or not, over the units that are compared.

    `chosen` counts units by coder, `both` those in which everybody who answered chose it, `differing` those in which
    only some did. `positive` is the share of choices that met another's. Figures that are not defined are None.
    """

    term: str
    chosen: Mapping[str, int]
    both: int
    differing: int
    percent: float | None
    positive: float | None
    alpha: float | None
    kappa: float | None
    ac1: float | None


def percent(units: Sequence[Unit]) -> float | None:
    """Return the mean over compared units of the share of pairs of values that are equal, 0 to 100."""
    used = compared(units)
    if not used:
        return None
    equal = Counter((sum(one == other for one, other in unit.pairs()), len(unit.values)) for unit in used)
    shares = sum(many * Fraction(same, comb(given, 2)) for (same, given), many in equal.items())
    return float(100 * shares / len(used))


def similarity(units: Sequence[Unit], alike: Callable[[Codes, Codes], float]) -> float | None:
    """Return the mean similarity of the pairs of sets of a unit, then of the units that are compared."""
    used = compared(units)
    means = [fmean(alike(codes(one), codes(other)) for one, other in unit.pairs()) for unit in used]
    return fmean(means) if used else None


def terms(units: Sequence[Unit], order: Sequence[str]) -> tuple[TermFigures, ...]:
    """Return the figures of each term that somebody chose, in the order of the list, then by code."""
    used = compared(units)
    chosen = {term for unit in used for value in unit.values.values() for term in codes(value)}
    places = {term: place for place, term in enumerate(order)}
    everybody = coders(used)
    return tuple(
        _of_term(used, term, everybody)
        for term in sorted(chosen, key=lambda term: (places.get(term, len(places)), term))
    )


def _of_term(units: Sequence[Unit], term: str, everybody: Sequence[str]) -> TermFigures:
    marked = [
        replace(unit, values={coder: term in codes(value) for coder, value in unit.values.items()}) for unit in units
    ]
    met = sum(one and other for unit in marked for one, other in unit.pairs())  # type: ignore[misc]
    apart = sum(one != other for unit in marked for one, other in unit.pairs())
    return TermFigures(
        term,
        {coder: sum(bool(unit.values.get(coder)) for unit in marked) for coder in everybody},
        sum(all(unit.values.values()) for unit in marked),
        sum(len(set(unit.values.values())) > 1 for unit in marked),
        percent(marked),
        2 * met / (2 * met + apart) if met or apart else None,
        alpha(marked, nominal),
        kappa(marked, interval) if len(everybody) == COUNT_OF_KAPPA else None,
        ac1(marked, 2),
    )
