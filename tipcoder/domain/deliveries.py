"""What is read from a workbook or project that came in: rows of cases with their answers, and where each stood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tipcoder.domain.answers import Answer


class DeliveryKind(StrEnum):
    """What was received."""

    WORKBOOK = "workbook"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A workbook or project received. `id` is given on receipt; `project` is that of the project it was made from.

    `written_at` is ISO 8601 as the file says it, `counts` are rows by the key of their roster ("" for cases).
    """

    id: str
    kind: DeliveryKind
    name: str
    sha256: str
    project: str
    country: str
    profile: str
    form_id: str
    form_version: str
    written_at: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves an answer: a passage with its words, or how many there are, which is all that crosses a border.

    `judgment` is the name of its file; `region` the rectangle of a page without text (`tipcoder.domain.passages`).
    """

    question: str
    passages: int = 1
    judgment: str = ""
    kind: str = ""
    page: int = 0
    start: int = 0
    end: int = 0
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class SaidRemark:
    """A remark on an answer, on a row (`question` ""), or a reply; or how many there are, which is all that crosses.

    `made_at` is ISO 8601 in UTC, `replies_to` the key of the remark above a reply, whose status is "".
    """

    question: str
    remarks: int = 1
    status: str = ""
    key: str = ""
    replies_to: str = ""
    coder: str = ""
    made_at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A row of a roster, or a case (roster ""), as it came.

    `key` is the key of the case or row there, `parent` that of the row above (None for a case; the case's for a row of
    a roster at the top), `case` that of its case. `position` counts from 0. `answers` are by question key;
    `sheet` and `line` (from 1, as the program that shows the sheet counts) say where it stood; a project has "" and 0.
    `proofs` and `remarks` are those of its answers, as far as they were delivered.
    """

    key: str
    case: str
    parent: str | None
    roster: str
    position: int
    answers: Mapping[str, Answer]
    sheet: str = ""
    line: int = 0
    proofs: tuple[Proof, ...] = ()
    remarks: tuple[SaidRemark, ...] = ()


IncomingCase = Mapping[str, tuple[IncomingRow, ...]]
"""All rows of one case by the key of their roster, under "" the one row of the case itself. Parents before children."""
