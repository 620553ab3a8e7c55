"""Computes all figures of one question, each with the reason where it is not defined, and which of them leads."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from math import comb
from statistics import fmean

from tipcoder.analysis.agreement import distances
from tipcoder.analysis.agreement.coefficients import (
    GwetWeights,
    ac1,
    alpha,
    equal_weights,
    gwet,
    kappa,
    quadratic_weights,
)
from tipcoder.analysis.agreement.distances import Codes, Metric, codes, interval, nominal, number
from tipcoder.analysis.agreement.intervals import bootstrap, exact_bound, gwet_bootstrap
from tipcoder.analysis.agreement.units import Unit, Value, coders, compared, counts
from tipcoder.framework.form.question_types import Measure

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


class Undefined(StrEnum):
    """Reasons why a figure is not defined; the first that holds is given."""

    MEASURE = "measure"
    """It is not for questions of this measure."""
    NO_UNITS = "no_units"
    """Nothing is compared."""
    CODERS = "coders"
    """It is for two coders, and there are more."""
    NO_VARIATION = "no_variation"
    """All answers are alike."""
    MATCHED_BY = "matched_by"
    """Rows are matched by it: those that are a pair agree on it for that reason."""


class AgreementWord(StrEnum):
    """Words for how far a question is read alike, after its leading coefficient and the lower end of its interval."""

    SHARED = "shared"
    PARTLY = "partly"
    NOT_SHARED = "not_shared"
    TOO_FEW = "too_few"


SHARED, PARTLY = 0.8, 0.667
"""Least coefficients of figures that may be reported, and of those that may be with a note (Krippendorff 2004, 241)."""
_SHARED_LOW, _PARTLY_LOW = 0.667, 0.4
"""Least lower ends of their intervals: a few cases more would not take the word back."""
NO_ROW = "none"
"""Code of a set which says that there is no row: it is none itself."""
_COEFFICIENTS = ("alpha", "alpha_low", "alpha_high", "alpha_jaccard", "kappa", "ac1", "ac2")
FEWEST_UNITS, FEWEST_CASES = 20, 5
"""With fewer compared units, or units of fewer cases, nothing is said of a question."""
FEWEST_CASES_OF_INTERVAL = 8
"""With fewer cases an interval is not shown to people."""
_ONE_SIDED = 0.8
"""Share of all values that one category has where alpha is unstable (Feinstein and Cicchetti 1990)."""

_METRICS: Mapping[Measure, Metric] = {
    Measure.NOMINAL: distances.nominal,
    Measure.ORDINAL: distances.ordinal,
    Measure.INTERVAL: distances.interval,
    Measure.SET: distances.masi,
}


@dataclass(frozen=True, slots=True)
class StateFigures:
    """Agreement on why there is no answer, or that there is one, over `n` units. None: not defined."""

    n: int
    percent: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class SetUnits:
    """Codes of sets as units: chosen by both, by the first coder of a pair alone, and by the second alone."""

    both: int
    only_first: int
    only_second: int

    @property
    def many(self) -> int:
        """The number of codes, those of both counted twice."""
        return 2 * self.both + self.only_first + self.only_second

    @property
    def share(self) -> float | None:
        """The share of all codes that both chose."""
        return 2 * self.both / self.many if self.many else None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigures:
    """Figures of a question with each term replaced by the broadest one above it. None: not defined."""

    percent: float | None
    masi: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All figures of a question over its compared units. None: not defined, and `undefined` says why.

    `alpha_low` and `alpha_high` are the ends of a 95 % interval, `by_group` are figures by the broadest terms (None
    where terms have no broader ones). `leads` is the name of the coefficient that leads, "" where none is defined,
    and `low` and `high` are the ends of its interval. Of the compared `units`, which are of so
    many `cases`, `same` have equal values only. `matched_by`: rows are matched by it, so that no coefficient tells
    anything. `codes` are those of sets as units, None for others.
    """

    percent: float | None
    alpha: float | None
    alpha_low: float | None
    alpha_high: float | None
    alpha_jaccard: float | None
    kappa: float | None
    ac1: float | None
    ac2: float | None
    jaccard: float | None
    masi: float | None
    terms: tuple[TermFigures, ...]
    undefined: Mapping[str, Undefined]
    by_group: GroupFigures | None
    leads: str
    low: float | None
    high: float | None
    same: int
    units: int
    cases: int
    codes: SetUnits | None = None
    matched_by: bool = False

    @property
    def leading(self) -> float | None:
        """The coefficient that leads."""
        found = {"alpha": self.alpha, "ac1": self.ac1, "ac2": self.ac2}
        return found.get(self.leads)

    @property
    def shown_interval(self) -> tuple[float, float] | None:
        """The interval of the leading coefficient, where there are cases enough to show it to people."""
        if self.low is None or self.high is None or self.cases < FEWEST_CASES_OF_INTERVAL:
            return None
        return self.low, self.high

    @property
    def may_differ(self) -> float | None:
        """The largest share of cases that may differ where all units are alike, None where they are not."""
        return exact_bound(self.cases) if self.units and self.same == self.units else None

    @property
    def word(self) -> AgreementWord | None:
        """Return how far the question is read alike, None where rows are matched by it."""
        if self.matched_by:
            return None
        # Where all are alike every draw says 1: what may differ all the same takes the place of the lower end.
        bound = self.may_differ
        leading, low = (self.leading, self.low) if bound is None else (1.0, 1 - bound)
        if leading is None or self.units < FEWEST_UNITS or self.cases < FEWEST_CASES:
            return AgreementWord.TOO_FEW
        if leading >= SHARED and low is not None and low >= _SHARED_LOW:
            return AgreementWord.SHARED
        is_partly = leading >= PARTLY and low is not None and low >= _PARTLY_LOW
        return AgreementWord.PARTLY if is_partly else AgreementWord.NOT_SHARED


@dataclass(frozen=True, slots=True)
class Scale:
    """Values of a question: its measure, and its own list in order, () where it has none.

    Values of ordinal questions with a list are places in it. `groups` maps terms to the broadest ones above them.
    """

    measure: Measure
    list: Sequence[str] = ()
    groups: Mapping[str, str] = field(default_factory=dict)


def figures_of(units: Sequence[Unit], scale: Scale, *, matched_by: bool = False) -> Figures:
    """Return the figures of a question. `units` are all of its units; those with one value count as Gwet has it.

    What rows are `matched_by` has shares and no coefficient.
    """
    used = compared(units)
    found = _UndefinedFigures(used)
    metric = _METRICS[scale.measure]
    is_set = scale.measure is Measure.SET
    interval = bootstrap(used, metric)
    figure = {
        "percent": found.give("percent", percent(used)),
        "alpha": found.give("alpha", alpha(used, metric)),
        "alpha_low": found.give("alpha_low", interval.low if interval else None),
        "alpha_high": found.give("alpha_high", interval.high if interval else None),
        "alpha_jaccard": found.of("alpha_jaccard", is_set, lambda: alpha(used, distances.jaccard)),
        "kappa": found.of("kappa", not is_set, lambda: _kappa(used, scale.measure), two_coders=True),
        "ac1": found.of("ac1", scale.measure is Measure.NOMINAL, lambda: gwet(units, _weights(units, scale))),
        "ac2": found.of(
            "ac2",
            scale.measure in (Measure.ORDINAL, Measure.INTERVAL),
            lambda: gwet(units, _weights(units, scale)),
        ),
        "jaccard": found.of("jaccard", is_set, lambda: similarity(used, distances.jaccard_similarity)),
        "masi": found.of("masi", is_set, lambda: similarity(used, distances.masi_similarity)),
    }
    of_terms = terms(used, scale.list) if is_set else ()
    by_group = _by_group(used, scale) if scale.groups else None
    if matched_by:
        figure |= dict.fromkeys(_COEFFICIENTS)
        found.undefined |= {name: Undefined.MATCHED_BY for name in _COEFFICIENTS if _is_for(name, found.undefined)}
        of_terms = tuple(replace(term, alpha=None, kappa=None, ac1=None) for term in of_terms)
        by_group = None if by_group is None else replace(by_group, alpha=None)
    leads = _leads(used, scale.measure, figure)
    if leads not in ("", "alpha"):
        interval = gwet_bootstrap(units, _weights(units, scale))
    return Figures(
        **figure,
        terms=of_terms,
        undefined=found.undefined,
        by_group=by_group,
        leads=leads,
        low=interval.low if leads and interval else None,
        high=interval.high if leads and interval else None,
        same=sum(len(set(unit.values.values())) == 1 for unit in used),
        units=len(used),
        cases=len({unit.cluster for unit in used}),
        codes=_set_units(used) if is_set else None,
        matched_by=matched_by,
    )


def _is_for(name: str, undefined: Mapping[str, Undefined]) -> bool:
    """Return whether a figure is for the measure of its question."""
    return undefined.get(name) is not Undefined.MEASURE


def _weights(units: Sequence[Unit], scale: Scale) -> GwetWeights | None:
    categories = _categories(units, scale)
    return equal_weights(len(categories)) if scale.measure is Measure.NOMINAL else quadratic_weights(categories)


def _set_units(used: Sequence[Unit]) -> SetUnits:
    none = frozenset({NO_ROW})
    pairs = [(codes(one) - none, codes(other) - none) for unit in used for one, other in unit.pairs()]
    return SetUnits(
        sum(len(one & other) for one, other in pairs),
        sum(len(one - other) for one, other in pairs),
        sum(len(other - one) for one, other in pairs),
    )


def state_figures(units: Sequence[Unit]) -> StateFigures:
    """Return the agreement on states: values are `answered`, `not_stated`, ..."""
    used = compared(units)
    return StateFigures(len(used), percent(used), alpha(used, distances.nominal))


class _UndefinedFigures:
    """Collects why figures are not defined."""

    def __init__(self, used: Sequence[Unit]) -> None:
        self.undefined: dict[str, Undefined] = {}
        self._is_empty = not used
        self._coders = len(coders(used))

    def of(
        self, name: str, is_for_measure: bool, figure: Callable[[], float | None], *, two_coders: bool = False
    ) -> float | None:
        """Compute a figure if it is for the measure, and for that many coders."""
        if not is_for_measure:
            self.undefined[name] = Undefined.MEASURE
        elif self._is_empty:
            self.undefined[name] = Undefined.NO_UNITS
        elif two_coders and self._coders != COUNT_OF_KAPPA:
            self.undefined[name] = Undefined.CODERS
        else:
            return self.give(name, figure())
        return None

    def give(self, name: str, value: float | None) -> float | None:
        """Return a figure; where there is none, note why."""
        if value is None:
            self.undefined[name] = Undefined.NO_UNITS if self._is_empty else Undefined.NO_VARIATION
        return value


def _kappa(used: Sequence[Unit], measure: Measure) -> float | None:
    return kappa(used, distances.nominal if measure is Measure.NOMINAL else distances.interval)


def _categories(units: Sequence[Unit], scale: Scale) -> Sequence[Value]:
    """Return the categories: the question's own list, used or not, and what was given besides; else what was given."""
    given = counts(units)
    if scale.measure is Measure.NOMINAL:
        return tuple(dict.fromkeys((*scale.list, *given)))
    places = set(range(len(scale.list))) if scale.measure is Measure.ORDINAL else set()
    return sorted(places | {number(value) for value in given})


def _by_group(used: Sequence[Unit], scale: Scale) -> GroupFigures:
    def broadest(value: Value) -> Value:
        if scale.measure is Measure.SET:
            return frozenset(scale.groups.get(code, code) for code in codes(value))
        return scale.groups.get(str(value), value)

    grouped = [Unit(unit.cluster, {coder: broadest(value) for coder, value in unit.values.items()}) for unit in used]
    is_set = scale.measure is Measure.SET
    return GroupFigures(
        percent=percent(grouped),
        masi=similarity(grouped, distances.masi_similarity) if is_set else None,
        alpha=alpha(grouped, _METRICS[scale.measure]),
    )


def _leads(used: Sequence[Unit], measure: Measure, figure: Mapping[str, float | None]) -> str:
    """Return which coefficient leads: alpha, or of two coders AC1 or AC2 where one category has nearly all values."""
    given = counts(used)
    is_one_sided = bool(given) and max(given.values()) >= _ONE_SIDED * given.total()
    is_unstable = is_one_sided and measure is not Measure.INTERVAL and len(coders(used)) == COUNT_OF_KAPPA
    beside = next((name for name in ("ac1", "ac2") if figure[name] is not None), "")
    if beside and (is_unstable or figure["alpha"] is None):
        return beside
    return "alpha" if figure["alpha"] is not None else ""
