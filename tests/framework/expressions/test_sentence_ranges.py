"""Statutory ranges over time: the range of a date is found where the date leaves no doubt, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.framework.expressions.sentence_ranges import SentenceRange, range_on, read_ranges

SERBIAN = "2006-01-01/2009-09: 24-120; 2009-09/: 36-144"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2009-08-31", ("24", "120")),
        ("2008", ("24", "120")),
        ("2006", ("24", "120")),
        ("2006-01-01", ("24", "120")),
        ("2009-10", ("36", "144")),
        ("2024-01-01", ("36", "144")),
        ("2009", None),
        ("2009-09-15", None),
        ("2005-12-31", None),
        ("", None),
    ],
)
def test_the_range_of_a_date_is_found_where_the_date_leaves_no_doubt(
    date: str, expected: tuple[str, str] | None
) -> None:
    found = range_on(SERBIAN, date)
    assert ((found.least, found.most) if found else None) == expected


def test_a_range_that_began_in_a_year_is_not_sure_before_the_year_is_over() -> None:
    assert range_on("2013/: 96-180", "2013-02-01") is None
    assert range_on("2013/: 96-180", "2013") is None
    assert range_on("2013/: 96-180", "2014-01-01") == SentenceRange("2013", "", "96", "180")
    assert range_on("/2013: -60", "2012-12-31") == SentenceRange("", "2013", "", "60")
    assert range_on("/2013: -60", "2013-01-01") == SentenceRange("", "2013", "", "60")


MOLDOVAN = "2003/2009: 84-180; 2009/2013-12-09: 60-144; 2013-12-10/: 72-144"


@pytest.mark.parametrize(
    ("date", "judged", "expected"),
    [
        ("2008-04-26", "2015", None),  # the milder range of 2009 applies
        ("2008-04-26", "2008-11-03", "84"),
        ("2008-04-26", "", "84"),
        ("2012", "2015", "60"),  # the range that followed is more severe
        ("2014-02", "2015", "72"),
    ],
)
def test_no_range_is_told_where_a_milder_one_came_before_the_judgment(
    date: str, judged: str, expected: str | None
) -> None:
    found = range_on(MOLDOVAN, date, judged)
    assert (found.least if found else None) == expected


def test_ends_may_be_open_and_what_is_not_written_as_it_should_be_is_left_out() -> None:
    assert read_ranges("/2013: -60; 2013-06-01/: 24-; 2013-13/: 1-2; text; 2013: 1-2") == (
        SentenceRange("", "2013", "", "60"),
        SentenceRange("2013-06-01", "", "24", ""),
    )
    assert read_ranges("") == ()


MONTHS = st.one_of(st.just(""), st.integers(0, 480).map(str))
RANGES = st.builds(
    SentenceRange,
    st.sampled_from(("", "2003", "2009-09", "2013-12-10")),
    st.sampled_from(("", "2014", "2020-05", "2024-02-29")),
    MONTHS,
    MONTHS,
)


@given(st.lists(RANGES, max_size=4))
def test_ranges_come_back_as_they_were_written(ranges: list[SentenceRange]) -> None:
    text = "; ".join(f"{one.since}/{one.until}: {one.least}-{one.most}" for one in ranges)
    assert list(read_ranges(text)) == ranges
