"""Numbers that say whose they are, where a number is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.disclosure.numbers import USUAL_DIGITS, find_in_number, most_digits
from tipcoder.domain.identifiers import IdentifierKind

PERSONAL, PHONE, NUMBER = IdentifierKind.PERSONAL_NUMBER, IdentifierKind.PHONE, IdentifierKind.NUMBER


@pytest.mark.parametrize(
    ("constraint", "digits"),
    [
        ("", USUAL_DIGITS),
        (". >= 0 and . <= 500", 3),
        (". > 0 and . < 100", 2),
        ("(. >= 0 and . <= 100) and (not(. = 0 and ( /data/x = 1 or . < 3)))", 3),
        (". <= 5 or . > 10", USUAL_DIGITS),
        ("not(. <= 5)", USUAL_DIGITS),
        (". <= /data/other", USUAL_DIGITS),
        ("/data/other <= 5", USUAL_DIGITS),
    ],
)
def test_a_constraint_says_how_long_a_number_may_be(constraint: str, digits: int) -> None:
    assert most_digits(constraint) == digits


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("0101990710008", PERSONAL),
        ("101990710008", PERSONAL),
        ("0101990.710008", PERSONAL),
        ("381641234567", PHONE),
        ("+381641234567", PHONE),
        ("0641234567", PHONE),
        ("064.1234567", PHONE),
        ("123456789", NUMBER),
        ("20190314", NUMBER),
        ("-123456789", NUMBER),
        ("1234.56789", NUMBER),
    ],
)
def test_numbers_of_persons_are_found(value: str, kind: IdentifierKind) -> None:
    found = find_in_number(value, USUAL_DIGITS, is_calculated=False)
    assert found is not None
    assert (found.kind, found.start, found.end, found.exact) == (kind, 0, len(value), value)


@pytest.mark.parametrize("value", ["0", "12", "60.5", "483", "999999", "250000.75", "", "about 16", "2021"])
def test_other_numbers_are_not(value: str) -> None:
    assert find_in_number(value, USUAL_DIGITS, is_calculated=False) is None


def test_a_number_longer_than_its_constraint_allows_is_found_and_decimals_of_a_calculation_are_not() -> None:
    assert find_in_number("1234", 3, is_calculated=False) is not None
    assert find_in_number("33.333333333333336", 3, is_calculated=True) is None
    assert find_in_number("33.333333333333336", 3, is_calculated=False) is not None


@given(st.integers(0, 10**USUAL_DIGITS - 1), st.integers(0, 99))
def test_no_number_of_usual_length_is_asked_about(whole: int, fraction: int) -> None:
    assert find_in_number(f"{whole}.{fraction:02}", USUAL_DIGITS, is_calculated=False) is None
