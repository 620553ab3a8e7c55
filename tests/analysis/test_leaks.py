"""Exact dates, quotations of judgments and known names in a text."""

import pytest

from tipcoder.analysis.leaks import find_exact_dates, find_names, find_quotations, known_names

PASSAGE = "okrivljeni je oštećenoj oduzeo pasoš"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On 14 March 2021 it began.", ["14 March 2021"]),
        ("On March 14th, 2021 it began.", ["March 14th, 2021"]),
        ("dana 14.3.2021. godine", ["14.3.2021"]),
        ("на 14. март 2021 година", ["14. март 2021"]),
        ("dana 14. marta 2021. godine i 2. 4. 2022", ["2. 4. 2022", "14. marta 2021"]),
        ("la 5 noiembrie 2019 și pe 2019-11-05", ["2019-11-05", "5 noiembrie 2019"]),
        ("më 3 nëntor 2020, më 1 shkurt 2020", ["3 nëntor 2020", "1 shkurt 2020"]),
        ("in March 2021, in 2021, article 388, 12 months 2021", []),
        ("60 victims 2021", []),
    ],
)
def test_days_are_found_and_months_and_years_are_not(text: str, dates: list[str]) -> None:
    assert [found.exact for found in find_exact_dates(text)] == dates


def test_quotations_are_found_however_they_are_broken_into_lines() -> None:
    text = "Sud: Okrivljeni je\noštećenoj  oduzeo pasoš, kaže."
    (found,) = find_quotations(text, [PASSAGE, "oduzeo pasoš", "nešto sasvim drugo i dugo"])
    assert found.exact == "Okrivljeni je\noštećenoj  oduzeo pasoš"
    assert text[found.start : found.end] == found.exact


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Petrovic zoran i drugi", ["Petrovic zoran"]),
        ("rekla je Kvrgić, ne kvrgić", ["Kvrgić"]),
        ("presuda К 24/21.", ["К 24/21"]),
        ("M. J. i Zoran, noćni klub", []),
    ],
)
def test_names_of_all_cases_are_found_in_either_script(text: str, names: list[str]) -> None:
    known = known_names(
        ["Петровић Зоран", "Kvrgić", "K 24/21", "M. J.", "Ana", "noćni klub", "Bar on the road, two victims"]
    )
    assert [found.exact for found in find_names(text, known)] == names
