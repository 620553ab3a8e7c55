"""Dates and numbers between what is typed and what is stored."""

import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tipcoder.domain.answers import Ref
from tipcoder.ui.coding.view_state import Place, read_place, write_place
from tipcoder.ui.widgets.inputs.partial_date import DateFault, date_in_words, iso_date, typed_date
from tipcoder.ui.widgets.inputs.typed_number import NumberFault, stored_number, typed_number
from tipcoder.ui.widgets.inputs.typed_time import TimeFault, iso_time, stepped_time, typed_time

SERBIAN = QLocale("sr_Cyrl_RS")
ENGLISH = QLocale("en_GB")


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
        ("1021", DateFault.YEAR_RANGE),
        ("april", DateFault.SHAPE),
        ("20210403", DateFault.SHAPE),
    ],
)
def test_dates_are_day_month_year_or_refused(typed: str, stored: str) -> None:
    assert iso_date(typed) == stored


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from("./"), st.sampled_from((4, 7, 10)))
def test_a_stored_date_is_read_back_as_it_is_shown(day: date, separator: str, precision: int) -> None:
    iso = day.isoformat()[:precision]
    assert iso_date(typed_date(iso, separator)) == iso


def test_dates_are_said_in_words() -> None:
    assert date_in_words("2021-04-03", ENGLISH) == "3 April 2021"
    assert date_in_words("2021-04", ENGLISH) == "April 2021"
    assert date_in_words("2021-04", SERBIAN).endswith("2021")


@pytest.mark.parametrize(
    ("typed", "whole", "locale", "stored"),
    [
        ("60", True, SERBIAN, "60"),
        ("007", True, SERBIAN, "7"),
        ("1 500", True, SERBIAN, "1500"),
        ("-3", True, SERBIAN, "-3"),
        ("12,0", True, SERBIAN, "12"),
        ("12,5", True, SERBIAN, NumberFault.NOT_WHOLE),
        ("1.500", True, SERBIAN, NumberFault.THOUSANDS),
        ("1.500", False, SERBIAN, NumberFault.THOUSANDS),
        ("1,500", False, SERBIAN, "1.5"),
        ("1,500", False, ENGLISH, NumberFault.THOUSANDS),
        ("1.500.000,50", False, SERBIAN, NumberFault.THOUSANDS),
        ("1.5", False, SERBIAN, "1.5"),
        ("12,50", False, ENGLISH, "12.5"),
        ("5 months", True, ENGLISH, NumberFault.NOT_A_NUMBER),
        ("1e3", False, ENGLISH, NumberFault.NOT_A_NUMBER),
    ],
)
def test_numbers(typed: str, whole: bool, locale: QLocale, stored: str) -> None:
    assert stored_number(typed, whole=whole, locale=locale) == stored


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from((SERBIAN, ENGLISH)))
def test_a_stored_number_is_read_back_as_it_is_shown(number: object, locale: QLocale) -> None:
    stored = stored_number(f"{number:f}", whole=False, locale=QLocale.c())
    assert isinstance(stored, str)
    shown = typed_number(stored, locale)
    assert stored_number(shown, whole=False, locale=locale) == stored


@given(st.lists(st.tuples(st.text(min_size=1), st.text(min_size=1), st.text())), st.integers(0, 10**6))
def test_places_are_kept(drafts: list[tuple[str, str, str]], at: int) -> None:
    place = Place("p", "r", "q", ("a",), ("g",), "j", at, 110, (1, 2, 3), tuple((Ref(r, k), t) for r, k, t in drafts))
    assert read_place(write_place(place)) == place


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"page": 1}', '{"drafts": [1]}', "null"])
def test_a_place_that_cannot_be_read_is_the_beginning(text: str) -> None:
    assert read_place(text) == Place()


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
