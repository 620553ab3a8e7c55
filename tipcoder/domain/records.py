"""Records of coded cases on their way between project, workbook, regional project and bin."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from enum import StrEnum

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.passages import Passage


@dataclass(frozen=True, slots=True)
class Proof:
    """Evidence of the answer to `question`: a passage with its words, or a number of `passages` without them.

    `judgment` is the name of its file; `region` the rectangle of a page without text (`tipcoder.domain.passages`).
    """

    question: str
    _: KW_ONLY
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


@dataclass(frozen=True, slots=True, order=True)
class QuotationRecord:
    """A released quotation as it leaves: `code` is that of the challenge or good practice."""

    code: str
    key: str
    english: str
    theme: str


@dataclass(frozen=True, slots=True)
class RemarkRecord:
    """A remark on an answer, on a row (`question` ""), a reply, or a number of `remarks` without their words.

    `made_at` is ISO 8601 in UTC, `replies_to` the key of the remark above a reply, whose status is "".
    """

    question: str
    _: KW_ONLY
    remarks: int = 1
    status: str = ""
    key: str = ""
    replies_to: str = ""
    coder: str = ""
    made_at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRecord:
    """One row of a roster, or a case, which is the row of roster "", with its answers by the key of their question.

    `row_id`, `case_id` and `parent_id` identify rows where the record comes from: ids in a project, keys in a workbook.
    The row of a case has no parent. In a project it is the root of its coding, in a workbook it has the key of the
    case; either way it is the parent of the rows of rosters at the top. `position` counts from 0. Values that the
    program calculated count as answers. `framework_id` is the version of the framework by which the case is coded.

    `sheet`, `line` (from 1, as spreadsheet programs count; 0 for none) and `source_key` are those in the workbook that
    the row was delivered in; `source_key` is "" where `row_id` is that key.
    """

    row_id: str
    case_id: str
    parent_id: str | None
    roster: str = ""
    position: int = 0
    answers: Mapping[str, Answer]
    proofs: tuple[Proof, ...] = ()
    remarks: tuple[RemarkRecord, ...] = ()
    case_number: int = 0
    framework_id: str = ""
    sheet: str = ""
    line: int = 0
    source_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRecord:
    """Answers of the first and another reading of a case to a question, without who read: a row of `agreement_pairs`.

    `roster` is that of the rows that are one, "" for the case; `pair` is their number in the case and `reading` that of
    the other reading, from 2. Of what only one of them has, the answer and the state of the other are "". `kind` is
    `compared` or why it is not, `leaves` how the answers left. `mapped`: one was brought from an older framework.
    """

    question: str
    roster: str
    case: str
    pair: int
    reading: int
    first: str
    second: str
    first_state: str
    second_state: str
    kind: str
    leaves: str
    mapped: bool
    tier: str
    round: str


CaseRecord = Mapping[str, Sequence[RowRecord]]
"""All rows of one case by the key of their roster, under "" the one row of the case itself. Parents before children."""


def all_rows(case: CaseRecord) -> Iterator[RowRecord]:
    """Yield every row of a case, parents before children."""
    for rows in case.values():
        yield from rows


def case_of(root: RowRecord, children: Mapping[str | None, Sequence[RowRecord]]) -> CaseRecord:
    """Return a case by its own row and the rows under each row, which keep their order within the order of parents."""
    case: dict[str, list[RowRecord]] = {"": [root]}
    level = [root]
    while level:
        level = [row for above in level for row in children.get(above.row_id, ())]
        for row in level:
            case.setdefault(row.roster, []).append(row)
    return case


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
