"""Data sets whose coefficients were published."""

import pytest

from tests.support.units import numbers, units, words
from tipcoder.analysis.agreement import distances
from tipcoder.analysis.agreement.coefficients import ac1, ac2, alpha, kappa
from tipcoder.analysis.agreement.units import Unit


def table(*rows: str) -> list[Unit]:
    """Return the units of a table of counts: rows are the categories of one coder, columns those of the other."""
    return [
        unit
        for one, row in enumerate(rows)
        for other, count in enumerate(map(int, row.split()))
        for unit in units([one], [other]) * count
    ]


def test_cohen_1960() -> None:
    """Coefficient of agreement for nominal scales: 200 patients, three diagnoses, kappa 0.492."""
    assert kappa(table("88 14 18", "10 40 10", "2 6 12"), distances.nominal) == pytest.approx(0.4915, abs=0.00005)


def test_fleiss_1981() -> None:
    """Statistical Methods for Rates and Proportions: psychotic, neurotic, organic, kappa 0.676."""
    assert kappa(table("75 1 4", "5 4 1", "0 0 10"), distances.nominal) == pytest.approx(0.6765, abs=0.00005)


def test_krippendorff_2011_two_coders_two_categories() -> None:
    found = units(words("0 1 0 0 0 0 0 0 1 0"), words("1 1 1 0 0 1 0 0 0 0"))
    assert alpha(found, distances.nominal) == pytest.approx(0.0952, abs=0.00005)


def test_krippendorff_2011_two_coders_five_categories() -> None:
    found = units(words("a a b b d c c c e d d a"), words("b a b b b c c c e d d d"))
    assert alpha(found, distances.nominal) == pytest.approx(0.692, abs=0.0005)


FOUR_CODERS = units(
    numbers("1 2 3 3 2 1 4 1 2 . . ."),
    numbers("1 2 3 3 2 2 4 1 2 5 . 3"),
    numbers(". 3 3 3 2 3 4 2 2 5 1 ."),
    numbers("1 2 3 3 2 4 4 1 2 5 1 ."),
)


def test_krippendorff_2004_and_2011_four_coders_with_values_missing() -> None:
    found = [alpha(FOUR_CODERS, metric) for metric in (distances.nominal, distances.ordinal, distances.interval)]
    assert found == [pytest.approx(value, abs=0.00005) for value in (0.7434, 0.8154, 0.8491)]


def test_gwet_2014_four_raters_with_values_missing() -> None:
    """The last unit has one value, which counts for how common the category is: AC1 is 0.775 with it."""
    assert ac1(FOUR_CODERS, 5) == pytest.approx(0.7754, abs=0.00005)
    assert ac2(FOUR_CODERS, sorted(range(1, 6))) == pytest.approx(0.9140, abs=0.00005)


def test_gwet_2014_abstractors() -> None:
    """100 pregnancies, two abstractors: kappa 0.7964, AC1 0.8493, alpha 0.7973."""
    found = table("13 0 0", "0 20 7", "0 4 56")
    assert kappa(found, distances.nominal) == pytest.approx(0.7964, abs=0.00005)
    assert ac1(found, 3) == pytest.approx(0.8493, abs=0.00005)
    assert alpha(found, distances.nominal) == pytest.approx(0.7973, abs=0.00005)
