"""Decisions of two experts who settle the differences between their codings into an agreed one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Ref


class SettlingChoice(StrEnum):
    """Ways in which a difference is settled. Stored values: a choice is never renamed."""

    A = "a"
    B = "b"
    BOTH = "both"
    """The terms of both, of a set."""
    OTHER = "other"
    """Answered anew."""
    NOT_SETTLED = "not_settled"
    """Left to a reviewer."""


class SettlingReason(StrEnum):
    """Reasons why two experts read one judgment differently. Stored values: a reason is never renamed."""

    OVERLOOKED_PASSAGE = "overlooked_passage"
    GUIDANCE = "guidance"
    LAW = "law"
    CONTRADICTORY_JUDGMENT = "contradictory_judgment"
    SLIP = "slip"
    FRAMEWORK = "framework"


@dataclass(frozen=True, slots=True)
class Settlement:
    """What was decided on one answer of an agreed coding; `key` "" decides on a whole row that one side alone has.

    `reason` is asked for where agreement leads; `note` is a sentence, which what is not settled needs.
    """

    ref: Ref
    choice: SettlingChoice
    reason: SettlingReason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecordedSettlement:
    """A decision that stands, with who made it and when (UTC)."""

    settlement: Settlement
    coder: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PairDecision:
    """What a person decided on two rows of different codings: `is_one` takes them for one, else they are two."""

    first: str
    second: str
    is_one: bool
