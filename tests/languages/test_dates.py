"""Dates are written as each language writes them, and Montenegrin has a calendar of its own."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from tipcoder.languages.dates import date_in_numbers, date_in_words
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.typed_values import iso_date

DAY = "2021-03-04"
IN_WORDS = {
    "en": ("4 March 2021", "March 2021", "04/03/2021"),
    "sq": ("4 mars 2021", "mars 2021", "4.3.2021"),
    "ro": ("4 martie 2021", "martie 2021", "04.03.2021"),
    "cnr": ("4. mart 2021.", "mart 2021.", "4. 3. 2021."),
    "mk": ("4 март 2021 г.", "март 2021 г.", "4.3.2021 г."),
    "sr": ("4. март 2021.", "март 2021.", "4. 3. 2021."),
    "sr-Latn": ("4. mart 2021.", "mart 2021.", "4. 3. 2021."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_have_the_points_and_words_of_the_language(language: str) -> None:
    whole, month, numbers = IN_WORDS[language]
    assert date_in_words(DAY, language) == whole
    assert date_in_words(DAY[:7], language) == month
    assert date_in_words("2021", language) == "2021"
    assert date_in_numbers(date.fromisoformat(DAY), language) == numbers


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_those_that_unicode_has_within_dates(language: str) -> None:
    locale = QLocale(LANGUAGES[language].locale)
    for month in range(1, 13):
        assert locale.toString(QDate(2021, month, 9), "d MMMM") in date_in_words(
            f"2021-{month:02}-09", language
        ).replace("9. ", "9 ")


def test_the_calendar_in_montenegrin_is_ijekavian() -> None:
    locale = QLocale(LANGUAGES["cnr"].locale)
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    assert [locale.dayName(day, short) for day in (1, 3, 7)] == ["pon", "sri", "ned"]
    assert [locale.dayName(day, long) for day in (1, 3, 7)] == ["ponedjeljak", "srijeda", "nedjelja"]
    assert locale.monthName(8) == "avgust"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_is_typed_as_the_language_writes_it(language: str) -> None:
    for month in range(1, 13):
        iso = f"2021-{month:02}-04"
        assert iso_date(date_in_words(iso, language)) == iso
        assert iso_date(date_in_numbers(date.fromisoformat(iso), language)) == iso
        assert iso_date(date_in_words(iso[:7], language)) == iso[:7]
