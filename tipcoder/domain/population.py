"""Defines what a project knows of all judgments that its cases are a part of: asked once, printed in reports."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from tipcoder.domain.answers import Ref
from tipcoder.domain.release import WrittenText
from tipcoder.errors import UserError

YEARS = ("population_from", "population_to")
EXISTING = "judgments_existing"
_RISING = ("judgments_received", "judgments_requested", EXISTING)
"""Counts none of which may exceed the one behind it."""
JUDGES = "coder_was_judge"
"""Number of cases whose coder took part in them as a judge."""
COUNTS = (*_RISING[::-1], "judgments_refused", "judgments_final", JUDGES)
NUMBERS = (*YEARS, *COUNTS)
SELECTION_TEXT = "selection_text"
POPULATION_KEYS = (*NUMBERS, SELECTION_TEXT)
"""Names under which others script: they never change."""

NOT_KNOWN = ("", "not_known")
"""Values that take a number away."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,9}")
NO_TEXT = WrittenText(Ref("population", SELECTION_TEXT), "")


@dataclass(frozen=True, slots=True)
class Population:
    """Numbers that are known, by their keys, and in words how cases were selected.

    In a region the numbers are sums over its countries, each known only where every country knows it; the years are the
    first and the last of all. Words are those of a nation alone.
    """

    numbers: Mapping[str, int] = field(default_factory=dict)
    selection: WrittenText = NO_TEXT

    @property
    def existing(self) -> int | None:
        """The number of judgments that there are, None where nobody knows it."""
        return self.numbers.get(EXISTING)

    def __bool__(self) -> bool:
        """Return whether anything is known."""
        return bool(self.numbers) or bool(self.selection)


def changed_population(known: Mapping[str, str], changes: Mapping[str, str]) -> dict[str, str]:
    """Return values by key after changes, which are all right or none is taken. Blanks take a value away.

    Raises:
        UserError: population_key: there is no such key; population_value: a number is wrong; population_order: more
            were received than requested, or requested than exist, or the last year is before the first.
    """
    for key, value in changes.items():
        if key not in POPULATION_KEYS:
            raise UserError("population_key", key=key, keys=" ".join(POPULATION_KEYS))
        pattern = _YEAR if key in YEARS else _COUNT
        if key in NUMBERS and value.strip() not in NOT_KNOWN and not pattern.fullmatch(value.strip()):
            raise UserError("population_value", key=key, value=value)
    now = {**known, **{key: value.strip() for key, value in changes.items()}}
    found = {key: value for key, value in now.items() if value not in NOT_KNOWN}
    _check_order(population_numbers(found))
    return {key: str(int(value)) if key in NUMBERS else value for key, value in found.items()}


def population_numbers(values: Mapping[str, str]) -> dict[str, int]:
    """Return the numbers among stored values, in the order of their keys."""
    return {key: int(values[key]) for key in NUMBERS if key in values}


def all_populations(populations: Iterable[Population]) -> Population:
    """Return what is known of several countries together."""
    numbers = [one.numbers for one in populations]
    if not numbers:
        return Population()
    known = {key: [of[key] for of in numbers] for key in NUMBERS if all(key in of for of in numbers)}
    sums = {key: sum(found) for key, found in known.items()}
    years = {key: choose(known[key]) for key, choose in zip(YEARS, (min, max), strict=True) if key in known}
    return Population(sums | years)


def _check_order(numbers: Mapping[str, int]) -> None:
    for keys in (YEARS, _RISING):
        known = [key for key in keys if key in numbers]
        for low, high in pairwise(known):
            if numbers[low] > numbers[high]:
                raise UserError(
                    "population_order", low=low, low_value=numbers[low], high=high, high_value=numbers[high]
                )
