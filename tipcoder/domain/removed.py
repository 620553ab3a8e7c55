"""Cases, judgments and passages that were removed, and can be brought back until the bin is emptied."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage


class RemovedKind(StrEnum):
    """Kinds of what is in the bin."""

    CASE = "case"
    JUDGMENT = "judgment"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedItem:
    """Something that was removed, with all that belongs to it. `coder` is "" where nobody knows any more."""

    kind: RemovedKind
    id: str
    words: str
    """Title of a case, name of a judgment's file, words of a passage."""
    case: str
    number: int
    """Number of its case."""
    removed_at: datetime
    coder: str
    coding: str
    """The coding that a passage was evidence in; the primary one of others."""
    passage: Passage | None = None
    refs: tuple[Ref, ...] = ()
    """Questions whose answers a passage proved last."""


@dataclass(frozen=True, slots=True)
class ListStep:
    """One step back, or forth again, in the list of cases: what it did to which case.

    `is_removal`: the case is out of sight now. A step on something in a case, brought back from the bin, is none.
    """

    case: str
    is_removal: bool
