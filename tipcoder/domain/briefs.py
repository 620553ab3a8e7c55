"""Defines case briefs: their facts, the texts that persons type for them, and approvals."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Ref
from tipcoder.domain.release import WrittenText

_CODE = re.compile(r"(?<![^\W_])[a-z0-9]+(?:_[a-z0-9]+)+(?![^\W_])", re.IGNORECASE)
"""What no words of a brief are like: terms are told by their names."""


class BriefDocument(StrEnum):
    """Document written of a case: its brief, or its exercise for training. Stored values."""

    BRIEF = "brief"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class BriefFact:
    """A fact of a brief: what is printed of a question in a row. `value` is None where the judgments do not state it.

    `row` is its address: "" for the case, `A` for a defendant, `A.1` for a charge, `V1` for a victim, `E1` for an
    evidence item, `decisions.1` for others. `value` is that of the answer as it leaves: codes apart by blanks, a year.
    """

    part: str
    question: str
    row: str
    value: str | None


@dataclass(frozen=True, slots=True, order=True)
class BriefPlace:
    """Place of a text in the brief of a case: the part whose draft it takes the place of, or a row of it.

    `row` is the id of the row that a narrative belongs to, "" for a whole part.
    """

    case: str
    part: str
    row: str
    language: str
    document: BriefDocument = BriefDocument.BRIEF

    @property
    def subject(self) -> str:
        """The place as one word for each of its parts."""
        return " ".join((self.case, self.part, self.row or "-", self.language))

    def written(self, text: str) -> WrittenText:
        """Return a text that stands here."""
        return WrittenText(Ref(self.document, self.subject), text)


@dataclass(frozen=True, slots=True)
class BriefText:
    """A text that a person typed; `basis` tells from which draft or national words: a hash, as these were then."""

    place: BriefPlace
    written: WrittenText
    basis: str
    coder: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefApproval:
    """Approval of a brief in a language: what was approved, and the decisions that came with it.

    `texts` are hashes of the texts by part, address and language; `accepted` ids of checks, `generalised` names of
    attributes of which less is told. One that was withdrawn says when.
    """

    case: str
    language: str
    coder: str
    made_at: datetime
    facts: tuple[BriefFact, ...]
    texts: dict[str, str]
    accepted: frozenset[str] = frozenset()
    generalised: frozenset[str] = frozenset()
    withdrawn_at: datetime | None = None
    document: BriefDocument = BriefDocument.BRIEF


@dataclass(frozen=True, slots=True, order=True)
class PrintedLine:
    """A line of an approved brief as it is printed: a paragraph, or a row of a table, which has no `text`.

    `case` and `row` are ids or keys, `row` that of the row that a paragraph is on, "" for none. `cells` are those of a
    row of a table; of a paragraph on a row what is drafted before the words of a person, if there are any.
    """

    case: str
    part: str
    line: int
    text: str
    cells: tuple[str, ...] = ()
    row: str = ""

    @property
    def is_paragraph(self) -> bool:
        """Return whether it is a paragraph."""
        return bool(self.text)

    def without_codes(self, name: str) -> "PrintedLine":
        """Return the line with a name in place of codes: older programs printed those of terms that coders proposed."""
        return replace(self, text=_CODE.sub(name, self.text), cells=tuple(_CODE.sub(name, cell) for cell in self.cells))


@dataclass(frozen=True, slots=True)
class ApprovedBrief:
    """An approved brief line by line: its case by id and number, the country and project that it is of."""

    case: str
    number: int
    country: str
    project: str
    lines: tuple[PrintedLine, ...]

    @property
    def title(self) -> str:
        """Its title."""
        return " ".join(line.text for line in self.lines if line.part == "title")
