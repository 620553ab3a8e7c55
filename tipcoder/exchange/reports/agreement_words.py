"""Holds the parts of the sentence that tells how far a question is read alike."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Confusion:
    """A term of a set by its label: in how many units all chose it, and in how many some did."""

    label: str
    by_all: int
    by_some: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWords:
    """Parts of a sentence on a question. `interval` is that of alpha, None where it is not to be shown.

    `word` is "" for what is verified and not measured. `leads` is the name of the leading coefficient, "" for none;
    `alpha` stands beside another one that leads.
    """

    label: str
    same: int
    units: int
    of_cases: bool
    of_sets: bool
    confusions: Sequence[Confusion]
    word: str
    leads: str
    leading: float | None
    alpha: float | None
    interval: tuple[float, float] | None
