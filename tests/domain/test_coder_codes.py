"""Codes of coders are told from names, and a name is shown as a number."""

import pytest

from tipcoder.domain.coder_codes import first_code, is_code, shown_codes, typed_code
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError

NAMES = (
    "Petar", "Петар", "ANA-7", "Ана-7", "Jo", "MM-1", "M.M.", "Petar Petrović", "SRB Petar", "SRB-01 Ana", "sudija",
    "0102990710006", "1985", "SRB-1985", "SRB-01-A", "a@b.rs", "", " ", "-", "ſrb-01", "SRB-１",
)  # fmt: skip


@pytest.mark.parametrize("code", ["SRB-02", "srb-02", "MNE07", "UNODC", "UNODC-3", "UN-01", "A", "b-12", "7", "FRA"])
def test_a_country_a_letter_and_a_number_are_a_code(code: str) -> None:
    assert is_code(code)
    assert typed_code(code, "SRB-02") == code


@pytest.mark.parametrize(("typed", "code"), [("SRB 02", "SRB-02"), (" mne  7 ", "mne-7"), ("B 12", "B-12")])
def test_a_blank_in_a_code_is_a_hyphen(typed: str, code: str) -> None:
    assert typed_code(typed, "SRB-02") == code


@pytest.mark.parametrize("name", NAMES)
def test_what_may_be_a_name_or_a_number_of_a_person_is_none(name: str) -> None:
    with pytest.raises(UserError) as refused:
        typed_code(name, "SRB-02")
    assert (refused.value.code, refused.value.values["suggested"]) == ("coder_no_code", "SRB-02")


@pytest.mark.parametrize("country", [*Country, None])
def test_what_is_suggested_is_a_code(country: Country | None) -> None:
    assert is_code(first_code(country))


def test_names_are_shown_as_numbers_that_nobody_else_has() -> None:
    shown = shown_codes(["Zoran", "1", "SRB-02", "Ana", "Zoran", "3"])
    assert {one: shown[one] for one in ("1", "SRB-02", "3")} == {"1": "1", "SRB-02": "SRB-02", "3": "3"}
    assert len(set(shown.values())) == len(shown) == 5
    assert all(is_code(one) for one in shown.values())
    assert len(set(shown_codes(f"Name {number}x" for number in range(50)).values())) == 50
