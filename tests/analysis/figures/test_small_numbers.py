"""Holds intervals, percentages and summaries of numbers to what the specification of findings prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.figures.small_numbers import percent, summarise
from tipcoder.analysis.figures.table import median_interval, median_rank, wilson


@pytest.mark.parametrize(
    ("count", "base", "low", "high"),
    [(7, 22, 0.1636, 0.5268), (3, 12, 0.0889, 0.5323), (0, 13, 0, 0.2281), (9, 13, 0.4237, 0.8732)],
)
def test_intervals_of_shares_are_those_of_wilson(count: int, base: int, low: float, high: float) -> None:
    assert wilson(count, base) == pytest.approx((low, high), abs=0.00005)


@given(st.integers(1, 500).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))))
def test_an_interval_holds_its_share_and_lies_between_none_and_all(of: tuple[int, int]) -> None:
    count, base = of
    low, high = wilson(count, base)

    assert 0 <= low <= count / base + 1e-12
    assert count / base - 1e-12 <= high <= 1


@pytest.mark.parametrize(("count", "rank"), [(6, 1), (8, 1), (10, 2), (13, 3), (20, 6)])
def test_intervals_of_medians_are_by_order(count: int, rank: int) -> None:
    assert median_rank(count) == rank
    assert median_interval(range(count, 0, -1)) == (rank, count + 1 - rank)


def test_five_numbers_have_no_interval() -> None:
    assert median_interval([1, 2, 3, 4, 5]) is None


def test_few_numbers_are_given_one_by_one() -> None:
    assert summarise([60, 30]).values == (30, 60)
    assert summarise([60, 30]).median is None


def test_from_five_numbers_median_and_range_are_given() -> None:
    found = summarise([5, 1, 4, 2, 3])

    assert (found.values, found.median, found.lowest, found.highest, found.mean) == ((), 3, 1, 5, None)


def test_from_eight_numbers_quartiles_and_mean_are_given() -> None:
    found = summarise([1, 2, 3, 4, 5, 6, 7, 8])

    assert (found.lower_quartile, found.upper_quartile, found.mean) == (2.75, 6.25, 4.5)


def test_percentages_are_whole_halves_up_and_of_ten_or_more() -> None:
    assert percent(1, 8) is None
    assert percent(9, 9) is None
    assert percent(1, 40) == 3
    assert percent(5, 40) == 13
