"""Remarks: queries on answers, replies to them, and whether they are settled."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Ref
from tipcoder.domain.release import WrittenText


class RemarkStatus(StrEnum):
    """Status of a remark."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply to a remark."""

    id: str
    coder: str
    made_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A query on an answer, or on a whole row (`Ref(row, "")`), with the replies to it, the earliest first."""

    id: str
    ref: Ref
    status: RemarkStatus
    coder: str
    made_at: datetime
    text: str
    replies: tuple[Reply, ...] = ()

    def can_be_taken_back(self, coder: str) -> bool:
        """Return whether a coder may take it back: their own, as long as nobody replied to it or closed it."""
        return self.coder == coder and self.status is RemarkStatus.OPEN and not self.replies


@dataclass(frozen=True, slots=True)
class PlacedRemark:
    """A remark with the case and the roster ("" for the case's own row) that it is in: what a list shows."""

    case: str
    case_number: int
    coding: str
    roster: str
    remark: Remark


@dataclass(frozen=True, slots=True)
class WrittenRemark:
    """A remark as the gate gets it for a paper: the number of its case, who made it, and its closed words."""

    case_number: int
    coder: str
    text: WrittenText
