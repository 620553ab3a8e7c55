"""Terms of a taxonomy that may be chosen: those in use that were in force on the date of the decision."""

from collections.abc import Callable
from dataclasses import dataclass

from tipcoder.domain.taxonomies import TermStatus
from tipcoder.framework.form.form import Choice

_SELECTABLE = (TermStatus.ACTIVE, TermStatus.PROPOSED)
_DAY = 10
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class OpenTerms:
    """The terms that may be chosen, in order, and their codes."""

    choices: tuple[Choice, ...]
    codes: frozenset[str]


InForce = Callable[[str], OpenTerms]
"""Gives the terms that may be chosen on a date."""


def terms_in_force(choices: tuple[Choice, ...]) -> InForce:
    """Return what gives the terms that may be chosen on a date (whole, partial, "" for unknown)."""
    used = tuple(choice for choice in choices if choice.columns.get("status") in _SELECTABLE)
    known: dict[str, OpenTerms] = {}

    def on(date: str) -> OpenTerms:
        found = known.get(date)
        if found is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            valid = tuple(choice for choice in used if is_in_force(choice, date))
            found = known[date] = OpenTerms(valid, frozenset(choice.code for choice in valid))
        return found

    return on


def is_in_force(choice: Choice, date: str) -> bool:
    """Return whether a term was in force on a date, compared as far as both are known; an open end excludes nothing."""
    day = date[:_DAY]
    since, until = choice.columns.get("valid_from", ""), choice.columns.get("valid_to", "")
    begun = day[: len(since)] >= since[: len(day)]
    return begun and (not until or day[: len(until)] <= until[: len(day)])
