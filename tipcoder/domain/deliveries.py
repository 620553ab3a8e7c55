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
class IncomingRow:
    """A row of a roster, or a case (roster ""), as it came.

    `key` is the key of the case or row there, `parent` that of the row above (None for a case; the case's for a row of
    a roster at the top), `case` that of its case. `position` counts from 0. `answers` are by question key;
    `sheet` and `line` (from 1, as the program that shows the sheet counts) say where it stood; a project has "" and 0.
    """

    key: str
    case: str
    parent: str | None
    roster: str
    position: int
    answers: Mapping[str, Answer]
    sheet: str = ""
    line: int = 0


IncomingCase = Mapping[str, tuple[IncomingRow, ...]]
"""All rows of one case by the key of their roster, under "" the one row of the case itself. Parents before children."""
