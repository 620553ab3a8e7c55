"""Answers that the program proposes from a judgment, each with the passage that proves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Zone(StrEnum):
    """Parts of a judgment, in the order of Serbian, Montenegrin and Macedonian ones."""

    HEADING = "heading"
    INTRODUCTION = "introduction"
    OPERATIVE = "operative"
    REASONS = "reasons"
    REMEDY = "remedy"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True, order=True)
class ZoneSpan:
    """A stretch of the whole text that is one part of the judgment."""

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True, order=True)
class ProvingPassage:
    """Words of a judgment: `start` and `end` count characters of its whole text, `page` is counted from 1."""

    start: int
    end: int
    page: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedAnswer:
    """A value for a question in a row, as the engine stores it, with the passage that proves it and the rule.

    `row` is a path that counts from 1, "" for the case: `defendants[2]/charges[1]`. `also` are further passages that
    say the same. Rivals of a single-valued question of one row share a `conflict` number. `right` of `tried` is how
    often the rule was right on annotated judgments.
    """

    question: str
    row: str
    value: str
    judgment: int
    passage: ProvingPassage
    also: Sequence[ProvingPassage] = ()
    rule: str
    right: int = 0
    tried: int = 0
    conflict: int | None = None
    new_row: bool = False

    @property
    def confidence(self) -> float:
        """Share of right answers of the rule, with one right and one wrong added: never 0 or 1."""
        return (self.right + 1) / (self.tried + 2)


@dataclass(frozen=True, slots=True, order=True)
class WithheldRule:
    """A rule that found something but was not right often enough to propose it."""

    rule: str
    question: str
    right: int
    tried: int


@dataclass(frozen=True, slots=True)
class GuidedReading:
    """Reading of a judgment for a form: its zones, and the answers that may be proposed.

    `withheld` are answers of rules that the gate holds back: their passages may be shown, their values not.
    """

    language: str
    zones: Sequence[ZoneSpan]
    proposals: Sequence[ProposedAnswer]
    withheld: Sequence[ProposedAnswer]


@dataclass(frozen=True, slots=True)
class TakenCount:
    """Counts of answers: all, those taken from what judgments propose, and those of them that were corrected."""

    answers: int
    taken: int
    corrected: int


NONE_TAKEN = TakenCount(0, 0, 0)
