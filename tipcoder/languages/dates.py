"""Dates as each language writes them, the year always with four digits, and lengths in years and months."""

from datetime import date

from tipcoder.languages.registry import LANGUAGES

MONTHS = 12


def date_in_words(iso: str, language: str) -> str:
    """Return `14 March 2021`, `March 2021` or `2021`, `14. mart 2021.`, ...: shows that a date was understood."""
    year, month, day = (int(part) for part in (*iso.split("-"), "0", "0")[:3])
    forms = LANGUAGES[language].dates
    if not month:
        return iso
    pattern = forms.in_words if day else forms.month_in_words
    return pattern.format(day=day, month=forms.months.split()[month - 1], year=year)


def date_in_numbers(day: date, language: str) -> str:
    """Return `14/03/2021`, `14. 3. 2021.`, ...: short, for tables."""
    return LANGUAGES[language].dates.in_numbers.format(day=day.day, month=day.month, year=day.year)


def date_separator(language: str) -> str:
    """Return the sign between day, month and year as they are typed: a stroke in English, a point in all others."""
    return LANGUAGES[language].dates.separator


def duration_words(months: int, language: str) -> str:
    """Return a number of months as years and months: `2 years 6 months`; "" for less than a year."""
    if months < MONTHS:
        return ""
    plural, nouns = LANGUAGES[language].plural, LANGUAGES[language].durations
    parts = ((months // MONTHS, nouns.years), (months % MONTHS, nouns.months))
    return " ".join(f"{number} {forms[plural.forms.index(plural.form(number))]}" for number, forms in parts if number)
