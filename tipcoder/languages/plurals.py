"""Names the plural form that a number takes in a language, after the rules of Unicode CLDR."""

from collections.abc import Callable, Mapping

from tipcoder.languages.record import PluralRule
from tipcoder.languages.registry import LANGUAGES

ONE, FEW, OTHER = "one", "few", "other"


def plural_form(language: str, number: int) -> str:
    """Return which of the forms `one`, `few` and `other` a noun has behind a number."""
    return _RULES[LANGUAGES[language].plurals](number)


def plural_forms(language: str) -> frozenset[str]:
    """Return the forms that a language has."""
    return frozenset(plural_form(language, number) for number in range(200))


def _one_other(number: int) -> str:
    return ONE if number == 1 else OTHER


def _last_digit(number: int) -> str:
    return ONE if number % 10 == 1 and number % 100 != 11 else OTHER


def _slavic(number: int) -> str:
    if _last_digit(number) == ONE:
        return ONE
    return FEW if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else OTHER


def _romanian(number: int) -> str:
    if number == 1:
        return ONE
    return FEW if number == 0 or 0 < number % 100 < 20 else OTHER


_RULES: Mapping[PluralRule, Callable[[int], str]] = {
    PluralRule.ONE_OTHER: _one_other,
    PluralRule.LAST_DIGIT: _last_digit,
    PluralRule.SLAVIC: _slavic,
    PluralRule.ROMANIAN: _romanian,
}
