"""Holds percentages and summaries of numbers to what the specification of findings prints."""

from tipcoder.analysis.figures.small_numbers import percent, summarise


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
