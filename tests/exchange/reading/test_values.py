"""Reads cells however they were typed: what is certain is read, what is not is asked, nothing is guessed."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.exchange.reading.choices import ListTerms, agreed, read_marks, read_one, read_several
from tipcoder.exchange.reading.values import CellDoubt, CellProblem, DoubtKind, read_date, read_number
from tipcoder.framework.form.form import Choice, Text

TERMS = ListTerms(
    (
        Choice("force", Text({"en": ("Force",), "sr": ("Сила",), "sq": ("Forcë",)})),
        Choice("deception", Text({"en": ("Deception, by promise",), "sr": ("Обмана",)})),
        Choice("abuse_of_power", Text({"en": ("Abuse",)})),
        Choice("abuse_of_position", Text({"en": ("Abuse",)})),
    ),
    {"new_one": ("New one", "Нов")},
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2021-03-14", "2021-03-14"),
        ("2021-3-4", "2021-03-04"),
        ("2021-03", "2021-03"),
        (" 2021 ", "2021"),
        (2021, "2021"),
        ("14.3.2021", "2021-03-14"),
        ("14. 3. 2021.", "2021-03-14"),
        ("14.03.2021. god.", "2021-03-14"),
        ("14/03/2021", "2021-03-14"),
        ("03/14/2021", "2021-03-14"),
        ("05/05/2021", "2021-05-05"),
        ("2021/03/14", "2021-03-14"),
        ("2021. godine", "2021"),
        ("03.2021", "2021-03"),
        ("14 mars 2021", "2021-03-14"),
        ("14 martie 2021", "2021-03-14"),
        ("14. marta 2021.", "2021-03-14"),
        ("14. марта 2021. г.", "2021-03-14"),
        ("14 март 2021", "2021-03-14"),
        ("March 14, 2021", "2021-03-14"),
        ("nëntor 2021", "2021-11"),
        ("0999-05-01", "0999-05-01"),
        ("3021", "3021"),
        ("", ""),
        (None, ""),
    ],
)
def test_dates_are_read_as_people_of_all_languages_write_them(typed: str | int | None, meant: str) -> None:
    assert read_date(typed, None, {}) == meant


@pytest.mark.parametrize(
    "typed", ["31.02.2021", "14.13.2021", "1.5.0999", "soon", "2021-13", "14.3.21", 12, 3.5, "1.1.1.2021"]
)
def test_what_is_no_date_is_said(typed: str | float) -> None:
    assert isinstance(read_date(typed, None, {}), CellProblem)


def test_a_date_with_strokes_is_asked_where_day_and_month_could_change_places() -> None:
    asked = read_date("03/04/2021", None, {})
    assert isinstance(asked, CellDoubt)
    assert asked.options == ("day_month", "month_day")
    assert read_date("03/04/2021", None, {(DoubtKind.DATE_ORDER, ""): "day_month"}) == "2021-04-03"
    assert read_date("03/04/2021", None, {(DoubtKind.DATE_ORDER, ""): "month_day"}) == "2021-03-04"


def test_a_number_of_days_is_no_date_until_somebody_says_so() -> None:
    assert isinstance(read_date(44269, None, {}), CellDoubt)
    assert read_date(44269, None, {(DoubtKind.DATE_NUMBER, ""): "days"}) == "2021-03-14"


@pytest.mark.parametrize(
    ("day", "precision", "meant"),
    [
        (date(2021, 3, 1), "month", "2021-03"),
        (date(2021, 3, 1), "мај", "2021-03-01"),
        (date(2021, 1, 1), "godina", "2021"),
        (date(2021, 3, 14), "month", "2021-03-14"),
        (date(2021, 3, 1), None, "2021-03-01"),
    ],
)
def test_the_precision_says_what_excel_made_a_day_of(day: date, precision: str | None, meant: str) -> None:
    assert read_date(day, precision, {}) == meant


FIRST_CERTAIN = date(1900, 3, 2)
"""Before, programs count the days of a spreadsheet differently."""


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from([".", "/", "-"]))
def test_no_date_is_read_as_another_one(day: date, mark: str) -> None:
    assert read_date(f"{day.day}{mark}{day.month}{mark}{day.year}", None, {}) in (day.isoformat(), _asked(day, mark))
    assert read_date(day.isoformat(), None, {}) == day.isoformat()
    assert day < FIRST_CERTAIN or read_date(day, "day", {}) == day.isoformat()


def _asked(day: date, mark: str) -> CellDoubt:
    return CellDoubt(DoubtKind.DATE_ORDER, f"{day.day}{mark}{day.month}{mark}{day.year}", ("day_month", "month_day"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (60, "60"),
        (60.5, "60.5"),
        ("60,5", "60.5"),
        ("60.5", "60.5"),
        (" 12 ", "12"),
        ("1 234,5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        ("-3", "-3"),
        ("1\u00a0234", "1234"),
        (None, ""),
    ],
)
def test_numbers_are_read_with_comma_or_point(typed: float | str | None, meant: str) -> None:
    assert read_number(typed, {}, is_whole=False) == meant


@pytest.mark.parametrize("typed", ["twelve", "1,2,3", "12 months", "1.23.456", "1,234,56", date(2021, 3, 14), "--3"])
def test_what_is_no_number_is_said(typed: str | date) -> None:
    assert isinstance(read_number(typed, {}, is_whole=False), CellProblem)


@pytest.mark.parametrize("typed", ["1.234", "1,234", "12.345"])
def test_a_mark_before_three_digits_is_asked(typed: str) -> None:
    assert isinstance(read_number(typed, {}, is_whole=False), CellDoubt)
    plain = typed.replace(",", ".")
    assert read_number(typed, {(DoubtKind.NUMBER_MARK, ""): "decimal"}, is_whole=False) == plain
    assert read_number(typed, {(DoubtKind.NUMBER_MARK, ""): "thousands"}, is_whole=True) == plain.replace(".", "")


@given(st.decimals(-(10**9), 10**9, places=2))
def test_no_number_is_read_as_another_one(number: Decimal) -> None:
    for text in (
        f"{number:f}",
        f"{number:f}".replace(".", ","),
        f"{number:,f}",
        f"{number:,f}".translate({44: 46, 46: 44}),
    ):
        read = read_number(text, {}, is_whole=False)
        assert isinstance(read, str)
        assert Decimal(read) == number


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("force", "force"),
        (" force ", "force"),
        ("Force", "force"),
        ("сила", "force"),
        ("SILA", "force"),
        ("force\u00a0", "force"),
        ("Forcë", "force"),
        ("Deception, by promise", "deception"),
        ("Обмана", "deception"),
        ("new_one", "new_one"),
        ("нов", "new_one"),
    ],
)
def test_terms_are_known_by_code_or_label_of_any_language(typed: str, code: str) -> None:
    assert read_one(typed, TERMS, {}) == code


def test_a_label_of_two_terms_is_asked_and_one_of_none_is_said() -> None:
    asked = read_one("abuse", TERMS, {})
    assert isinstance(asked, CellDoubt)
    assert set(asked.options) == {"abuse_of_power", "abuse_of_position"}
    assert read_one("abuse", TERMS, {(DoubtKind.TERM_LABEL, "abuse"): "abuse_of_power"}) == "abuse_of_power"
    assert isinstance(read_one("threat", TERMS, {}), CellProblem)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("force deception", "force deception"),
        ("force, deception", "force deception"),
        ("Force; Deception, by promise", "force deception"),
        ("Сила\nОбмана", "force deception"),
        ("Deception, by promise", "deception"),
        ("force force", "force"),
        (None, ""),
    ],
)
def test_several_terms_are_read_by_codes_or_labels(typed: str | None, codes: str) -> None:
    assert read_several(typed, TERMS, {}) == codes


def test_codes_and_columns_of_terms_that_contradict_each_other_are_asked() -> None:
    terms = ("force", "deception")
    assert agreed("force", (1, 0), terms, {}) == "force"
    assert agreed("", (1, 0), terms, {}) == "force"
    assert agreed("force", (None, None), terms, {}) == "force"
    assert agreed("force abuse", (1, 0), terms, {}) == "force abuse"
    assert isinstance(agreed("force", (0, 1), terms, {}), CellDoubt)
    assert agreed("force", (0, 1), terms, {(DoubtKind.CODES_OR_TERMS, ""): "codes"}) == "force"
    assert agreed("force abuse", (0, 1), terms, {(DoubtKind.CODES_OR_TERMS, ""): "terms"}) == "abuse deception"


def test_marks_are_1_and_0_or_words_for_them() -> None:
    assert read_marks((1, 0, None, "x", "Да", "no")) == (1, 0, None, 1, 1, 0)
    assert isinstance(read_marks((1, "perhaps")), CellProblem)


@given(st.one_of(st.text(max_size=12), st.integers(), st.floats(), st.dates(), st.datetimes(), st.times(), st.none()))
def test_nothing_that_a_cell_can_hold_is_a_mistake_of_the_program(
    cell: str | float | date | datetime | timedelta | None,
) -> None:
    for read in (
        read_date(cell, cell, {}),  # type: ignore[arg-type]
        read_number(cell, {}, is_whole=True),  # type: ignore[arg-type]
        read_one(cell, TERMS, {}),  # type: ignore[arg-type]
        read_several(cell, TERMS, {}),  # type: ignore[arg-type]
    ):
        assert isinstance(read, str | CellProblem | CellDoubt)


def test_a_label_may_have_semicolons_of_its_own() -> None:
    labels = {"bel": "Article 433septies (aggravating; 433quinquies asks for no means)", "force": "Use of force"}
    terms = ListTerms([Choice(code, Text({"en": (label,)})) for code, label in labels.items()])
    for codes in ("bel", "bel force", "force bel"):
        assert read_several("; ".join(labels[code] for code in codes.split()), terms, {}) == codes


def test_months_may_be_given_as_years_and_months_where_the_question_is_in_months() -> None:
    assert read_number("2 g. 6 mj.", {}, is_whole=False, is_in_months=True) == "30"
    assert read_number("30", {}, is_whole=False, is_in_months=True) == "30"
    assert isinstance(read_number("2 g. 6 mj.", {}, is_whole=False), CellProblem)
