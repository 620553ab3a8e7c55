"""Units of comparison for tests, written as rows of answers."""

from collections.abc import Sequence
from fractions import Fraction

from tipcoder.analysis.agreement.units import Unit, Value

CODERS = ("A", "B", "C", "D")


def units(*answers: Sequence[Value | None], clusters: Sequence[int] = ()) -> list[Unit]:
    """Return units from what each coder says of all of them, None for nothing; each a case of its own."""
    return [
        Unit(
            clusters[at] if clusters else at,
            {coder: value for coder, value in zip(CODERS, given, strict=False) if value is not None},
        )
        for at, given in enumerate(zip(*answers, strict=True))
    ]


def numbers(text: str) -> list[Fraction | None]:
    """Return numbers that are separated by spaces, None for a point."""
    return [None if word == "." else Fraction(word) for word in text.split()]


def words(text: str) -> list[str | None]:
    """Return codes that are separated by spaces, None for a point."""
    return [None if word == "." else word for word in text.split()]


def sets(text: str) -> list[frozenset[str] | None]:
    """Return sets separated by spaces, their codes by commas, None for a point."""
    return [None if word == "." else frozenset(word.split(",")) for word in text.split()]
