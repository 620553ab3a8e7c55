"""Decides what may be said of few cases: shares, medians and quartiles, and where judgments are silent (F8 to F10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import fmean, median, quantiles

FEWEST_FOR_PERCENT = 10
_FEWEST_FOR_MEDIAN = 5
_FEWEST_FOR_QUARTILES = 8
OFTEN_SILENT = 0.30
MOSTLY_SILENT = 0.60


@dataclass(frozen=True, slots=True)
class NumberSummary:
    """Summary of numbers: the values in order where they are few, else median and range, then quartiles too."""

    count: int
    values: tuple[float, ...] = ()
    median: float | None = None
    lowest: float | None = None
    highest: float | None = None
    lower_quartile: float | None = None
    upper_quartile: float | None = None
    mean: float | None = None


def percent(count: int, base: int) -> int | None:
    """Return a share as a whole percentage, halves up, None where the base is too small for one."""
    if base < FEWEST_FOR_PERCENT:
        return None
    return int((Decimal(count * 100) / Decimal(base)).quantize(Decimal(1), ROUND_HALF_UP))


def bounds(shown: int, excluded: int, silent: int) -> tuple[int, int] | None:
    """Return between which whole percentages a share lies, whatever the silent ones hide; None of fewer than ten."""
    whole = shown + excluded + silent
    low, high = percent(shown, whole), percent(shown + silent, whole)
    return None if low is None or high is None else (low, high)


def summarise(numbers: Sequence[float]) -> NumberSummary:
    """Summarise numbers as far as there are enough of them."""
    ordered = sorted(numbers)
    count = len(ordered)
    if count < _FEWEST_FOR_MEDIAN:
        return NumberSummary(count, tuple(ordered))
    middle, lowest, highest = median(ordered), ordered[0], ordered[-1]
    if count < _FEWEST_FOR_QUARTILES:
        return NumberSummary(count, (), middle, lowest, highest)
    lower, _, upper = quantiles(ordered, n=4, method="inclusive")
    return NumberSummary(count, (), middle, lowest, highest, lower, upper, fmean(ordered))
