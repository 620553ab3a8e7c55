"""Lengths in years and months, in the words and with the plurals of each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tipcoder.languages.registry import FALLBACK

MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Words:
    """The forms of year and month, as many as the language has, and which of them a number takes (CLDR)."""

    years: tuple[str, ...]
    months: tuple[str, ...]
    form: Callable[[int], int]


def _one_or_more(number: int) -> int:
    return 0 if number == 1 else 1


def _macedonian(number: int) -> int:
    return 0 if number % 10 == 1 and number % 100 != 11 else 1


def _romanian(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number == 0 or 1 <= number % 100 <= 19 else 2


def _serbian(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


_WORDS: Mapping[str, _Words] = {
    "en": _Words(("year", "years"), ("month", "months"), _one_or_more),
    "sq": _Words(("vit", "vjet"), ("muaj", "muaj"), _one_or_more),
    "ro": _Words(("an", "ani", "de ani"), ("lună", "luni", "de luni"), _romanian),
    "cnr": _Words(("godina", "godine", "godina"), ("mjesec", "mjeseca", "mjeseci"), _serbian),
    "mk": _Words(("година", "години"), ("месец", "месеци"), _macedonian),
    "sr": _Words(("година", "године", "година"), ("месец", "месеца", "месеци"), _serbian),
    "sr-Latn": _Words(("godina", "godine", "godina"), ("mesec", "meseca", "meseci"), _serbian),
}


def duration_words(months: int, language: str) -> str:
    """Return a number of months as years and months: `2 years 6 months`; "" for less than a year."""
    if months < MONTHS:
        return ""
    words = _WORDS.get(language, _WORDS[FALLBACK])
    parts = ((months // MONTHS, words.years), (months % MONTHS, words.months))
    return " ".join(f"{number} {forms[words.form(number)]}" for number, forms in parts if number)
