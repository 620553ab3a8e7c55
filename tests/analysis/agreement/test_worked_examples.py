"""The worked examples of the specification, to four digits."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import sqrt
from statistics import fmean

import pytest

from tests.support.units import numbers, sets, units, words
from tipcoder.analysis.agreement import distances
from tipcoder.analysis.agreement.coefficients import ac1, alpha, coincidences
from tipcoder.analysis.agreement.figures import (
    AgreementWord,
    GroupFigures,
    Scale,
    SetUnits,
    Undefined,
    figures_of,
    state_figures,
)
from tipcoder.analysis.agreement.intervals import bootstrap
from tipcoder.analysis.agreement.units import Unit
from tipcoder.framework.form.question_types import Measure

TREATMENTS = ("i", "n", "a", "m")
CONSENT_SCALE = Scale(Measure.NOMINAL, TREATMENTS)
CONSENT = units(words("i i n n a i a n i i n m"), words("i i n n a a n n i m n i"))


def near(value: float) -> object:
    return pytest.approx(value, abs=0.00005)


def jackknife(of: Sequence[Unit], figure: Callable[[Sequence[Unit]], float | None]) -> float:
    """Return the standard error of a figure by leaving out one case after the other: no chance is in it."""
    cases = sorted({unit.cluster for unit in of})
    without = [figure([unit for unit in of if unit.cluster != case]) for case in cases]
    found = [value for value in without if value is not None]
    assert len(found) == len(cases)
    mean = fmean(found)
    return sqrt((len(cases) - 1) / len(cases) * sum((value - mean) ** 2 for value in found))


def test_consent_treatment() -> None:
    found = figures_of(CONSENT, Scale(Measure.NOMINAL, TREATMENTS))
    assert (found.percent, found.alpha, found.ac1, found.kappa) == (
        near(100 * 8 / 12),
        near(0.5330),
        near(0.5682),
        near(0.5152),
    )
    assert found.leads == "alpha"
    assert found.alpha_low == pytest.approx(0.14, abs=0.04)
    assert found.alpha_high == pytest.approx(0.87, abs=0.04)
    assert jackknife(CONSENT, lambda some: alpha(some, distances.nominal)) == near(0.1869)
    assert jackknife(CONSENT, lambda some: ac1(some, 4)) == near(0.1880)


def test_skewed_answers_are_led_by_ac1() -> None:
    found = figures_of(
        units(["yes"] * 19 + ["no"], ["yes"] * 18 + ["no", "yes"]), Scale(Measure.NOMINAL, ("yes", "no"))
    )
    assert (found.percent, found.alpha, found.ac1) == (90, near(-0.0263), near(0.8895))
    assert (found.leads, found.leading, found.word) == ("ac1", found.ac1, AgreementWord.SHARED)


def test_levels_of_reasoning() -> None:
    levels = units(*([int(level) for level in text.split()] for text in ("3 3 2 2 1 1 0 2 3 1", "3 2 2 2 1 0 0 1 3 2")))
    found = figures_of(levels, Scale(Measure.ORDINAL, ("none", "some", "most", "all")))
    assert (found.percent, found.alpha, found.ac2) == (60, near(0.8085), near(0.8504))
    assert alpha(levels, distances.nominal) == near(0.4795)
    assert found.undefined["ac1"] is Undefined.MEASURE


def test_months_of_sentences() -> None:
    found = figures_of(
        units(numbers("36 60 24 96 72 12 48 120"), numbers("36 60 30 96 60 12 48 120")), Scale(Measure.INTERVAL)
    )
    assert (found.percent, found.alpha) == (75, near(0.9907))


ACTS = units(sets("rec,tra rec,har rec,tra,har transfer,rece rec none"), sets("rec,tra rec rec,har,rece har rec none"))


def test_acts_as_sets() -> None:
    found = figures_of(ACTS, Scale(Measure.SET, ("rec", "tra", "har", "rece", "transfer")))
    assert (found.percent, found.jaccard, found.alpha) == (50, near(0.6667), near(0.4857))
    assert found.masi == near(1 - 0.4167)
    by_term = {term.term: term for term in found.terms}
    assert [
        (by_term[name].percent, by_term[name].positive, by_term[name].ac1, by_term[name].alpha)
        for name in ("rec", "tra", "har", "rece", "transfer")
    ] == [
        (100, 1, 1, 1),
        (near(83.33333), near(0.6667), pytest.approx(0.733, abs=0.0005), pytest.approx(0.593, abs=0.0005)),
        (near(66.66667), 0.5, pytest.approx(0.4), near(0.3125)),
        (near(66.66667), 0, pytest.approx(0.538, abs=0.0005), pytest.approx(-0.1, abs=0.0005)),
        (near(83.33333), 0, pytest.approx(0.803, abs=0.0005), pytest.approx(0)),
    ]
    assert (by_term["rec"].chosen, by_term["rec"].both) == ({"A": 4, "B": 4}, 4)
    assert (by_term["none"].chosen, by_term["none"].both) == ({"A": 1, "B": 1}, 1)


def test_challenges_as_coded_and_by_heading() -> None:
    pair = units(sets("c02_4,c05_2"), sets("c02_8,c05_2"))
    assert coincidences(pair, distances.masi).table[0][1] == near(0.8889)
    found = figures_of(
        [*pair, *units(sets("c01_1"), sets("c01_1"))],
        Scale(Measure.SET, (), {"c02_4": "c02", "c02_8": "c02", "c05_2": "c05", "c01_1": "c01"}),
    )
    assert found.by_group == GroupFigures(percent=100, masi=1, alpha=1)


CLUSTERS = ("yy", "yy yn", "nn nn", "yy", "ny", "yy yy nn", "nn", "yy nn yy")
VICTIMS = [
    unit
    for case, text in enumerate(CLUSTERS)
    for pair in text.split()
    for unit in units([pair[0]], [pair[1]], clusters=[case])
]


def test_victims_of_a_case_are_drawn_together() -> None:
    assert alpha(VICTIMS, distances.nominal) == near(0.7188)
    assert ac1(VICTIMS, 2) == near(0.7200)
    interval = bootstrap(VICTIMS, distances.nominal)
    assert interval is not None
    assert interval.low == pytest.approx(0.19, abs=0.04)
    assert interval.high == pytest.approx(1, abs=0.04)
    assert jackknife(VICTIMS, lambda some: alpha(some, distances.nominal)) == near(0.2056)
    assert jackknife(VICTIMS, lambda some: ac1(some, 2)) == near(0.1981)


def test_all_alike_is_not_defined_and_ac1_is_one() -> None:
    found = figures_of(units(["yes"] * 9, ["yes"] * 9), Scale(Measure.NOMINAL, ("yes", "no")))
    assert (found.percent, found.alpha, found.ac1, found.kappa) == (100, None, 1, None)
    assert found.undefined["alpha"] is found.undefined["kappa"] is Undefined.NO_VARIATION
    assert (found.alpha_low, found.undefined["alpha_low"]) == (None, Undefined.NO_VARIATION)
    assert found.leads == "ac1"


def test_answerability() -> None:
    states = units(["answered"] * 8 + ["not_stated"], ["answered"] * 6 + ["not_stated"] * 3)
    found = state_figures(states)
    assert (found.n, found.percent, found.alpha) == (9, near(100 * 7 / 9), near(0.3929))


def test_nothing_compared() -> None:
    found = figures_of(units(["yes", None], [None, "no"]), Scale(Measure.NOMINAL, ("yes", "no")))
    assert found.percent is found.alpha is found.kappa is found.ac1 is None
    assert {found.undefined[name] for name in ("percent", "alpha", "alpha_low", "kappa", "ac1")} == {Undefined.NO_UNITS}
    assert found.undefined["ac2"] is Undefined.MEASURE
    assert (found.leads, found.word) == ("", AgreementWord.TOO_FEW)


CHALLENGES = units(sets("c02_4,c05_2,c08_1 c02_4,c05_2 c03_1 c02_4"), sets("c02_4,c05_2 c02_8,c05_2 c03_1 c07_1"))


def test_the_codes_of_cases_are_compared_as_sets_and_as_units() -> None:
    found = figures_of(CHALLENGES, Scale(Measure.SET))

    assert (found.same, found.jaccard, found.masi) == (1, near(0.5), near(0.3889))
    assert found.codes == SetUnits(both=4, only_first=3, only_second=2)
    assert found.codes is not None
    assert found.codes.share == near(8 / 13)
    alike = [(distances.jaccard_similarity(*pair), distances.masi_similarity(*pair)) for pair in pairs_of(CHALLENGES)]
    assert alike == [(near(0.6667), near(0.4444)), (near(0.3333), near(0.1111)), (1, 1), (0, 0)]


def pairs_of(found: Sequence[Unit]) -> list[tuple[distances.Codes, distances.Codes]]:
    return [(distances.codes(one), distances.codes(other)) for unit in found for one, other in unit.pairs()]


def test_codes_of_52_entries_of_which_18_were_changed_are_not_shared() -> None:
    first = [frozenset({f"c{case:02}_1", f"c{case:02}_2"}) for case in range(26)]
    second = [frozenset({f"c{case:02}_1", f"c{case:02}_{9 if case < 18 else 2}"}) for case in range(26)]
    found = figures_of(units(first, second), Scale(Measure.SET))

    assert found.codes == SetUnits(both=34, only_first=18, only_second=18)
    assert found.same == 8
    assert found.word is AgreementWord.NOT_SHARED


def test_no_row_is_no_code() -> None:
    assert figures_of(units(sets("none none"), sets("none c01")), Scale(Measure.SET)).codes == SetUnits(0, 0, 1)


def test_what_rows_are_matched_by_has_shares_and_no_coefficient() -> None:
    found = figures_of(CONSENT, CONSENT_SCALE, matched_by=True)

    assert (found.same, found.percent) == (8, near(66.66667))
    assert (found.alpha, found.alpha_low, found.kappa, found.ac1, found.leading, found.word) == (None,) * 6
    assert {found.undefined[name] for name in ("alpha", "kappa", "ac1")} == {Undefined.MATCHED_BY}
    assert found.undefined["ac2"] is Undefined.MEASURE


@pytest.mark.parametrize(
    ("alpha", "low", "word"),
    [
        (0.81, 0.45, AgreementWord.PARTLY),
        (0.81, 0.667, AgreementWord.SHARED),
        (0.79, 0.70, AgreementWord.PARTLY),
        (0.67, 0.40, AgreementWord.PARTLY),
        (0.95, 0.39, AgreementWord.NOT_SHARED),
        (0.66, 0.60, AgreementWord.NOT_SHARED),
    ],
)
def test_the_word_is_by_the_lower_end(alpha: float, low: float, word: AgreementWord) -> None:
    found = figures_of(CONSENT, CONSENT_SCALE)

    assert replace(found, alpha=alpha, low=low, units=24, cases=24, leads="alpha").word is word


def test_where_all_are_alike_the_exact_bound_decides() -> None:
    many = figures_of(units(["yes"] * 24, ["yes"] * 24), Scale(Measure.NOMINAL, ("yes", "no")))
    varied = figures_of(units(["yes", "no"] * 12, ["yes", "no"] * 12), Scale(Measure.NOMINAL, ("yes", "no")))
    of_few = figures_of(
        units(["yes"] * 20, ["yes"] * 20, clusters=[n % 5 for n in range(20)]), Scale(Measure.NOMINAL, ("yes", "no"))
    )

    assert many.may_differ == varied.may_differ == pytest.approx(0.1425, abs=0.00005)
    assert (many.word, varied.word) == (AgreementWord.SHARED, AgreementWord.SHARED)
    assert of_few.word is AgreementWord.PARTLY, "up to 52 % of five cases may differ"
    assert figures_of(CONSENT, CONSENT_SCALE).may_differ is None


def test_where_gwet_leads_the_interval_is_of_his_coefficient() -> None:
    first, second = ["yes"] * 18 + ["yes", "no"], ["yes"] * 18 + ["no", "yes"]
    found = figures_of(units(first, second), Scale(Measure.NOMINAL, ("yes", "no")))

    assert (found.leads, found.leading) == ("ac1", near(0.8895))
    spread = jackknife(units(first, second), lambda some: ac1(some, 2))
    assert found.low == pytest.approx(0.8895 - 2 * spread, abs=0.1)
    assert found.high == 1
    assert found.word is AgreementWord.SHARED
