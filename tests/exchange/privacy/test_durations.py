"""Days between dates cross a border in bands alone, so that no date follows from another and their number."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.read_back import about, rows, write
from tests.support.small_form import stored_row
from tests.support.xlsforms import form as form_of
from tests.support.xlsforms import question
from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.groups import DAYS, band_codes, band_of
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.framework.form.form import Form, Privacy

BETWEEN = "round(decimal-date-time(${decided}) - decimal-date-time(${charged}))"


def asked(days_privacy: str = "open") -> Form:
    return form_of(
        question("date", "charged", tip_privacy="year"),
        question("date", "decided", tip_privacy="year"),
        question("integer", "days", calculation=BETWEEN, tip_privacy=days_privacy),
        question("calculate", "weeks", calculation="${days} div 7", tip_privacy="open"),
        question("calculate", "pace", calculation="if(${days} > 300, 'slow', 'fast')", tip_privacy="open"),
        question("calculate", "told", calculation="concat(${days}, ' days')", tip_privacy="open"),
        question("integer", "hearings"),
        question("integer", "early", calculation="count(${hearings}[. = ${decided}])", tip_privacy="open"),
    )


@pytest.mark.parametrize("privacy", ["open", "duration"])
def test_days_leave_in_bands_whatever_the_framework_says(privacy: str, tmp_path: Path) -> None:
    answers = {"charged": "2021-03-14", "decided": "2022-07-10", "days": "483", "weeks": "69", "hearings": "483"}
    answers |= {"pace": "slow", "told": "483 days", "early": "3"}
    given = {key: Answer(value) for key, value in answers.items()}
    cases = [{"": [stored_row("r", None, "c", 1, 0, given)]}]
    path = write(tmp_path / "a.xlsx", asked(privacy), cases, profiles.UNODC)
    (row,) = rows(path, "cases")
    assert (row["charged"], row["decided"], row["hearings"], row["early"]) == (2021, 2022, 483, 3)
    assert (row["days_group"], row["days_group_label"]) == ("367_731", "367–731")
    assert (row["weeks_group"], row["pace_group"], row["told_group"]) == ("31_90", "slow", None)
    assert not {"days", "weeks", "pace", "told"} & set(row)
    assert about(path)["groups"] == "days weeks pace told"
    (whole,) = rows(write(tmp_path / "b.xlsx", asked(privacy), cases), "cases")
    assert (whole["days"], whole["weeks"]) == (483, 69)


@given(st.dates(date(1990, 1, 1), date(2026, 1, 1)), st.integers(0, 9000))
def test_a_known_date_and_what_leaves_never_give_the_other_date(known: date, days: int) -> None:
    """Of the dates that fit the year and the band, more than one is left."""
    code = band_of(DAYS)(str(days))
    other = known - timedelta(days)
    fitting = [
        found
        for apart in range(max(0, days - 40), days + 40)
        if band_of(DAYS)(str(apart)) == code and (found := known - timedelta(apart)).year == other.year
    ]
    assert other in fitting
    if (other.month, other.day) not in ((1, 1), (12, 31)):
        assert len(fitting) > 1


def test_bands_are_told_with_those_of_the_shipped_framework() -> None:
    """Up to one year and over three years are 366 and 1,096 days there: no band lies on both sides."""
    assert {366 + 1, 1_096 + 1} <= set(DAYS)
    assert list(band_codes(DAYS)) == [
        "0_30", "31_90", "91_180", "181_366", "367_731", "732_1096", "1097_1827", "1828_up",
    ]  # fmt: skip


def test_terms_that_are_bands_leave_as_they_are() -> None:
    form = form_of(
        question("date", "decided", tip_privacy="year"),
        question("select_one yes_no", "length", calculation="if(${decided} = '', '', 'no')", tip_privacy="duration"),
    )
    leaves = ReleasePlan.of(form, profiles.UNODC)
    found = {asked.name: (asked.privacy, leaves.how(asked)) for _, asked in form.all_questions()}
    assert found["length"] == (Privacy.DURATION, Leaving.AS_IS)


def test_a_value_that_another_question_gives_is_calculated_too() -> None:
    form = form_of(
        question("text", "name", tip_privacy="identifier"),
        question("text", "copy", trigger="${name}", calculation="${name}"),
    )
    leaves = ReleasePlan.of(form, profiles.UNODC, is_reviewed=True)
    assert {asked.name: leaves.how(asked) for _, asked in form.all_questions()} == {
        "name": Leaving.WITHHELD,
        "copy": Leaving.WITHHELD,
    }
