"""Typed dates, numbers and times: read as meant, refused with the reason, or given in both ways."""

import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.languages.typed_values import (
    FIRST_YEAR,
    LAST_YEAR,
    DateFault,
    NumberFault,
    TimeFault,
    TypedDate,
    TypedNumber,
    iso_date,
    iso_time,
    read_typed_date,
    read_typed_number,
    stepped_time,
    stored_number,
    typed_date,
    typed_number,
    typed_time,
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("03.04.2021", "2021-04-03"),
        ("3. 4. 2021.", "2021-04-03"),
        ("3/4/2021", "2021-04-03"),
        ("4.2021", "2021-04"),
        ("2021.", "2021"),
        ("2021-04-03", "2021-04-03"),
        ("31.02.2021", DateFault.NO_SUCH_DAY),
        ("04.13.2021", DateFault.NO_SUCH_DAY),
        ("3.4.21", DateFault.SHORT_YEAR),
        ("1021", "1021"),
        ("14 mars 2021", "2021-03-14"),
        ("më 14 mars 2021", "2021-03-14"),
        ("14. март 2021", "2021-03-14"),
        ("14. marta 2021. godine", "2021-03-14"),
        ("14.3.2021 г.", "2021-03-14"),
        ("од 14.3.2021 година", "2021-03-14"),
        ("la 14 martie 2021", "2021-03-14"),
        ("2021/3/14", "2021-03-14"),
        ("3/14/2021", DateFault.NO_SUCH_DAY),
        ("0021", DateFault.YEAR_RANGE),
        ("3021-01-01", DateFault.YEAR_RANGE),
        ("april", DateFault.SHAPE),
        ("20210403", DateFault.SHAPE),
    ],
)
def test_dates_are_day_month_year_or_refused(typed: str, stored: str) -> None:
    assert iso_date(typed) == stored


@given(st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)), st.sampled_from("./"), st.sampled_from((4, 7, 10)))
def test_a_stored_date_is_read_back_as_it_is_shown(day: date, separator: str, precision: int) -> None:
    iso = day.isoformat()[:precision]
    assert iso_date(typed_date(iso, separator)) == iso


@pytest.mark.parametrize(
    ("typed", "whole", "point", "stored"),
    [
        ("60", True, ",", "60"),
        ("007", True, ",", "7"),
        ("1 500", True, ",", "1500"),
        ("-3", True, ",", "-3"),
        ("12,0", True, ",", "12"),
        ("12,5", True, ",", NumberFault.NOT_WHOLE),
        ("1.500", True, ",", NumberFault.THOUSANDS),
        ("1.500", False, ",", NumberFault.THOUSANDS),
        ("1,500", False, ",", "1.5"),
        ("1,500", False, ".", NumberFault.THOUSANDS),
        ("1.500.000,50", False, ",", NumberFault.THOUSANDS),
        ("1.5", False, ",", "1.5"),
        ("12,50", False, ".", "12.5"),
        ("5 months", True, ".", NumberFault.NOT_A_NUMBER),
        ("1'500", True, ".", "1500"),
        ("+5", True, ".", "5"),
        ("\u22125", True, ".", "-5"),
        ("+-5", True, ".", NumberFault.NOT_A_NUMBER),
        ("1e3", False, ".", NumberFault.NOT_A_NUMBER),
    ],
)
def test_numbers(typed: str, whole: bool, point: str, stored: str) -> None:
    assert stored_number(typed, whole=whole, decimal_point=point) == stored


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from((",", ".")))
def test_a_stored_number_is_read_back_as_it_is_shown(number: object, point: str) -> None:
    stored = stored_number(f"{number:f}", whole=False, decimal_point=".")
    assert isinstance(stored, str)
    shown = typed_number(stored, point)
    assert stored_number(shown, whole=False, decimal_point=point) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("9.30", "09:30:00"),
        ("0930", "09:30:00"),
        ("930", "09:30:00"),
        ("9:30", "09:30:00"),
        ("9h30", "09:30:00"),
        ("21,05", "21:05:00"),
        ("9:30 pm", "21:30:00"),
        ("12:15 a.m.", "00:15:00"),
        ("09:30:15.250+02:00", "09:30:15.250+02:00"),
        ("24:00", TimeFault.NO_SUCH_TIME),
        ("12:60", TimeFault.NO_SUCH_TIME),
        ("13:10 pm", TimeFault.NO_SUCH_TIME),
        ("9", TimeFault.SHAPE),
        ("12345", TimeFault.SHAPE),
        ("noon", TimeFault.SHAPE),
    ],
)
def test_times_are_hours_and_minutes_or_refused(typed: str, stored: str) -> None:
    assert iso_time(typed) == stored


@given(st.times(), st.sampled_from(("", "Z", "+01:00")))
def test_every_time_is_shown_and_read_back(moment: time, zone: str) -> None:
    iso = moment.isoformat() + zone
    read = iso_time(typed_time(iso))
    assert not isinstance(read, TimeFault)
    assert time.fromisoformat(read.replace("Z", "")) == time.fromisoformat(iso.replace("Z", ""))
    engine = r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?"
    assert re.fullmatch(engine, read)


def test_stepping_goes_round_the_clock() -> None:
    assert stepped_time("23:30:00", 60) == "00:30:00"
    assert stepped_time("00:00:10", -1) == "23:59:00"


def test_what_can_be_read_in_two_ways_is_given_in_both() -> None:
    assert read_typed_date("03/04/2021") == TypedDate("2021-04-03", "2021-03-04")
    assert read_typed_date("03/14/2021") == TypedDate("", "2021-03-14")
    assert read_typed_date("03.04.2021") == TypedDate("2021-04-03")
    assert read_typed_number("1,234") == TypedNumber("1.234", "1234")
    assert read_typed_number("1.234,5") == TypedNumber(grouped="1234.5")


@pytest.mark.parametrize("text", ["14.3.2021", "about 2.5", "", "1.2.3"])
def test_what_is_no_stored_number_is_shown_as_it_is(text: str) -> None:
    assert typed_number(text, ",") == text
