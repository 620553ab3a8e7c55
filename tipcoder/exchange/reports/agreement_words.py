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
    """Parts of a sentence on a question. `interval` is that of what leads, None where it is not to be shown.

    `word` is "" for what is verified and not measured, and for what rows are `matched_by`. `leads` is the name of the
    leading coefficient, "" for none; `alpha` stands beside another one that leads. `may_differ` is the share of cases
    that may differ where all are alike. Where a country has too few cases to be judged alone, so many units are
    `needed`, else 0. Of the codes of a case `similarity` is that of MASI, and `codes` are they as units.
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
    may_differ: float | None = None
    matched_by: bool = False
    needed: int = 0
    similarity: float | None = None
    codes: tuple[int, int] | None = None
    """How often a code was noted by both, and how often at all, each coder counted."""
