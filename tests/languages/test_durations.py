"""Lengths are said in years and months with each language's plurals, and what is said is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.languages.dates import duration_words
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.typed_values import typed_months


@pytest.mark.parametrize(
    ("language", "months", "words"),
    [
        ("en", 30, "2 years 6 months"),
        ("en", 13, "1 year 1 month"),
        ("en", 24, "2 years"),
        ("en", 11, ""),
        ("sq", 12, "1 vit"),
        ("sq", 30, "2 vjet 6 muaj"),
        ("ro", 13, "1 an 1 lună"),
        ("ro", 240, "20 de ani"),
        ("ro", 27, "2 ani 3 luni"),
        ("cnr", 30, "2 godine 6 mjeseci"),
        ("mk", 132, "11 години"),
        ("mk", 253, "21 година 1 месец"),
        ("sr", 60, "5 година"),
        ("sr", 255, "21 година 3 месеца"),
        ("sr", 144, "12 година"),
        ("sr-Latn", 22, "1 godina 10 meseci"),
    ],
)
def test_plurals_are_those_of_the_language(language: str, months: int, words: str) -> None:
    assert duration_words(months, language) == words


@given(st.sampled_from(tuple(LANGUAGES)), st.integers(12, 1200))
def test_what_is_said_is_read_back_in_every_language(language: str, months: int) -> None:
    assert typed_months(duration_words(months, language)) == str(months)


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("2 g. 6 m.", "30"),
        ("2y 6m", "30"),
        ("2 years and 6 months", "30"),
        ("2 vjet 6 muaj", "30"),
        ("2 vjet e 6 muaj", "30"),
        ("2 ani 6 luni", "30"),
        ("1 an și 1 lună", "13"),
        ("20 de ani", "240"),
        ("2 години 6 месеци", "30"),
        ("8 години", "96"),
        ("3 године и 6 месеци", "42"),
        ("3 godine i 6 mjeseci", "42"),
        ("2,5 godine", "30"),
        ("2.5 years", "30"),
        ("6 muaj", "6"),
        ("8 м.", "8"),
        ("30", ""),
        ("2 6", ""),
        ("6 months 2 years", ""),
        ("2 dinars", ""),
        ("", ""),
        ("years", ""),
    ],
)
def test_years_and_months_are_read_as_people_write_them(typed: str, months: str) -> None:
    assert typed_months(typed) == months


@given(st.text("0123456789 .,ygmavitdei", max_size=14))
def test_any_text_is_months_or_nothing(typed: str) -> None:
    found = typed_months(typed)
    assert found == "" or float(found) >= 0
