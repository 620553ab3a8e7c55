"""Rules by which a number chooses the form of the noun behind it, after Unicode CLDR."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cached_property

ONE, FEW, OTHER = "one", "few", "other"


class PluralRule(StrEnum):
    """Rules by which a number chooses the form of its noun, named by what they look at."""

    ONE_OTHER = "one_other"
    LAST_DIGIT = "last_digit"
    SLAVIC = "slavic"
    ROMANIAN = "romanian"

    def form(self, number: int) -> str:
        """Return which of the forms `one`, `few` and `other` a noun has behind a number."""
        return _RULES[self](number)

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The forms that a noun has by this rule, in the order in which they are written down."""
        found = {self.form(number) for number in range(200)}
        return tuple(form for form in (ONE, FEW, OTHER) if form in found)


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
