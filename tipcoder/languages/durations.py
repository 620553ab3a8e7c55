"""Lengths in years and months, in the words and with the plurals of each language."""

from tipcoder.languages.registry import LANGUAGES

MONTHS = 12


def duration_words(months: int, language: str) -> str:
    """Return a number of months as years and months: `2 years 6 months`; "" for less than a year."""
    if months < MONTHS:
        return ""
    plural, nouns = LANGUAGES[language].plural, LANGUAGES[language].durations
    parts = ((months // MONTHS, nouns.years), (months % MONTHS, nouns.months))
    return " ".join(f"{number} {forms[plural.forms.index(plural.form(number))]}" for number, forms in parts if number)
