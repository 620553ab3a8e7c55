"""Holds figures to be the same whatever the order of coders, cases and codes, and whatever the names of codes."""

import random
from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.agreement.figures import Figures, Scale, SetUnits, figures_of
from tipcoder.analysis.agreement.units import Unit, Value
from tipcoder.framework.form.question_types import Measure

CODES = ("a", "b", "c", "d")
VALUES: dict[Measure, st.SearchStrategy[Value]] = {
    Measure.NOMINAL: st.sampled_from(CODES),
    Measure.ORDINAL: st.integers(0, len(CODES) - 1),
    Measure.INTERVAL: st.integers(-50, 50).map(Fraction),
    Measure.SET: st.frozensets(st.sampled_from(CODES), min_size=1),
}


@st.composite
def readings(draw: st.DrawFn) -> tuple[list[Unit], Scale]:
    """Return units of up to three coders in a few cases, and their scale."""
    measure = draw(st.sampled_from(list(VALUES)))
    values = st.dictionaries(st.sampled_from("ABC"), VALUES[measure], max_size=3)
    units = draw(st.lists(st.builds(Unit, st.integers(1, 4), values), max_size=12))
    return units, Scale(measure, () if measure is Measure.INTERVAL else CODES)


def without_interval(found: Figures) -> Figures:
    """Leave out what draws by chance, which depends on the order of cases, and who is the first of a pair."""
    codes = found.codes
    if codes is not None:
        codes = SetUnits(codes.both, codes.only_first + codes.only_second, 0)
    return replace(found, alpha_low=None, alpha_high=None, low=None, high=None, codes=codes)


@given(readings(), st.randoms(use_true_random=False))
def test_the_order_of_units_and_coders_changes_nothing(
    reading: tuple[list[Unit], Scale], chance: random.Random
) -> None:
    units, scale = reading
    mixed = [
        Unit(unit.cluster, dict(chance.sample(list(unit.values.items()), len(unit.values))))
        for unit in chance.sample(units, len(units))
    ]
    assert without_interval(figures_of(mixed, scale)) == without_interval(figures_of(units, scale))


@given(readings(), st.permutations("ABC"))
def test_the_names_of_coders_change_nothing(reading: tuple[list[Unit], Scale], names: list[str]) -> None:
    units, scale = reading
    new = dict(zip("ABC", names, strict=True))
    renamed = [Unit(unit.cluster, {new[coder]: value for coder, value in unit.values.items()}) for unit in units]
    found, other = figures_of(units, scale), figures_of(renamed, scale)
    assert replace(found, terms=(), kappa=None) == replace(other, terms=(), kappa=None)
    assert round(found.kappa or 0, 12) == round(other.kappa or 0, 12)


@given(readings())
def test_the_same_units_have_the_same_interval(reading: tuple[list[Unit], Scale]) -> None:
    units, scale = reading
    found = figures_of(units, scale)
    assert found == figures_of(units, scale)
    if found.alpha_low is not None and found.alpha_high is not None:
        assert found.alpha_low <= found.alpha_high <= 1


@given(st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from(CODES)), max_size=12), st.permutations(CODES))
def test_other_names_of_codes_change_no_nominal_figure(pairs: list[tuple[str, str]], names: list[str]) -> None:
    new = dict(zip(CODES, names, strict=True))
    units = [Unit(at, {"A": one, "B": other}) for at, (one, other) in enumerate(pairs)]
    renamed = [Unit(at, {"A": new[one], "B": new[other]}) for at, (one, other) in enumerate(pairs)]
    scale = Scale(Measure.NOMINAL, CODES)
    found, other = figures_of(units, scale), figures_of(renamed, scale)
    assert without_interval(found) == without_interval(other)
    assert (found.alpha_low is None) == (other.alpha_low is None)


@given(readings())
def test_equal_answers_agree_entirely(reading: tuple[list[Unit], Scale]) -> None:
    units, scale = reading
    alike = [Unit(unit.cluster, dict.fromkeys("AB", value)) for unit in units for value in unit.values.values()]
    found = figures_of(alike, scale)
    assert found.percent == (100 if alike else None)
    assert found.alpha in (1, None)
    assert found.kappa in (1, None)
    assert found.same == found.units == len(alike)


@given(readings())
def test_figures_are_in_their_bounds(reading: tuple[list[Unit], Scale]) -> None:
    units, scale = reading
    found = figures_of(units, scale)
    assert all(
        value is None or value <= 1
        for value in (found.kappa, found.alpha, found.ac1, found.ac2, found.jaccard, found.masi)
    )
    names = [
        "percent", "alpha", "alpha_low", "alpha_high", "alpha_jaccard",
        "kappa", "ac1", "ac2", "jaccard", "masi",
    ]  # fmt: skip
    assert {name for name in names if getattr(found, name) is None} == found.undefined.keys()
