"""Holds units of comparison: what each coder says of one case, or of one row that was matched."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

Value = Hashable
"""A code, a place in a list, a number, or a set of codes. Equal values are the same answer."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: the values of those who gave one, by coder. Units of one `cluster` (a case) are drawn together."""

    cluster: int
    values: Mapping[str, Value]

    @property
    def is_compared(self) -> bool:
        """Return whether two coders or more gave a value."""
        return len(self.values) > 1

    def pairs(self) -> Iterator[tuple[Value, Value]]:
        """Yield every pair of values of two coders, once."""
        return combinations(self.values.values(), 2)


def compared(units: Sequence[Unit]) -> list[Unit]:
    """Return the units that are compared."""
    return [unit for unit in units if unit.is_compared]


def coders(units: Sequence[Unit]) -> tuple[str, ...]:
    """Return everybody who gave a value, in order."""
    return tuple(sorted({coder for unit in units for coder in unit.values}))


def counts(units: Sequence[Unit]) -> Counter[Value]:
    """Count all values."""
    return Counter(value for unit in units for value in unit.values.values())
