"""Stores decisions on possible identifiers, and reads the answers to search for them."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter

from sqlalchemy import ColumnElement, delete, select, text

from tipcoder.domain.identifiers import Decision, IdentifierKind, Words
from tipcoder.domain.projects import CodingRole
from tipcoder.storage.at_work import COUNTED
from tipcoder.storage.file.database import Database
from tipcoder.storage.short_reads import few_reads, short_reads
from tipcoder.storage.tables.project import DocumentTable, IdentifierReviewTable
from tipcoder.storage.upserts import upsert

_CASES = text(f"""
    SELECT "case".id FROM "case" JOIN coding ON coding.case_id = "case".id AND {COUNTED}
    WHERE "case".removed_at IS NULL ORDER BY "case".number
""")  # noqa: S608
_ANSWERS = text(f"""
    SELECT "case".id AS "case", "case".number, coding.framework_id AS framework, row.id AS row, row.roster,
      answer.question, answer.value
    FROM coding JOIN "case" ON "case".id = coding.case_id
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL AND row.relevant
    JOIN answer ON answer.row_id = row.id AND answer.relevant AND answer.state = 'answered'
    WHERE {COUNTED} AND "case".id IN (SELECT value FROM json_each(:cases))
      AND answer.question IN (SELECT value FROM json_each(:questions))
    ORDER BY "case".number, row.roster, row.position, row.id, answer.question
""")  # noqa: S608


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """A relevant answer of a case's coding at work."""

    case: str
    number: int
    framework: str
    row: str
    roster: str
    question: str
    value: str


def list_cases_coded(database: Database) -> tuple[str, ...]:
    """Return the ids of all cases in the order of their numbers."""
    with database.session() as session:
        return tuple(session.execute(_CASES).scalars())


def stream_answers(
    database: Database, cases: Iterable[str], questions: Collection[str], *, in_few_reads: bool = False
) -> Iterator[tuple[StoredAnswer, ...]]:
    """Yield the answers to some questions (by key) of each case that has any, in the order of the cases' numbers.

    With `in_few_reads` more cases take no more statements; else each reading is short.
    """
    batches = few_reads if in_few_reads else short_reads
    keys = json.dumps(sorted(questions))
    for batch in batches(database, list(cases)):
        with database.session() as session:
            found = session.execute(_ANSWERS, {"cases": json.dumps(batch), "questions": keys}).all()
        for _, answers in groupby((StoredAnswer(*answer) for answer in found), key=attrgetter("case")):
            yield tuple(answers)


def case_of_judgment(database: Database, judgment: str) -> str:
    """Return the id of the case that a judgment belongs to."""
    with database.session() as session:
        return session.execute(select(DocumentTable.case_id).where(DocumentTable.id == judgment)).scalar_one()


def list_decisions(database: Database, holder: str | None = None) -> dict[Words, Decision]:
    """Return what was decided on words: of one row or judgment, or all. A second coder has the own decisions alone."""
    table = IdentifierReviewTable
    query = select(table.holder, table.question, table.kind, table.exact, table.decision)
    if holder is not None:
        query = query.where(table.holder == holder)
    if database.role is CodingRole.SECOND:
        query = query.where(table.coder == database.coder)
    with database.session() as session:
        return {
            Words(row.holder, row.question, IdentifierKind(row.kind), row.exact): Decision(row.decision)
            for row in session.execute(query)
        }


def save_decisions(database: Database, words: Iterable[Words], decision: Decision | None, coder: str) -> None:
    """Store what a person decided on words, in place of what was decided before; None takes it back."""
    now = datetime.now(UTC)
    with database.writing() as session:
        if decision is None:
            for one in words:
                session.execute(delete(IdentifierReviewTable).where(*_is(one)))
            return
        rows = [
            {
                "holder": one.holder,
                "question": one.question,
                "kind": one.kind,
                "exact": one.exact,
                "decision": decision,
                "coder": coder,
                "made_at": now,
            }
            for one in words
        ]
        upsert(session, IdentifierReviewTable, rows, ("decision", "coder", "made_at"))


def _is(words: Words) -> tuple[ColumnElement[bool], ...]:
    table = IdentifierReviewTable
    return (
        table.holder == words.holder,
        table.question == words.question,
        table.kind == words.kind,
        table.exact == words.exact,
    )
