"""Counts and finds the answers that use terms, by SQL."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import astuple, dataclass

from sqlalchemy import select, text

from tipcoder.domain.answers import Answer
from tipcoder.domain.edits import AddRows, MoveRow, Operation, RemoveRows, SetAnswer
from tipcoder.domain.projects import CodingRole
from tipcoder.storage.at_work import AT_WORK
from tipcoder.storage.coding.edit_json import read_edit
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import CaseTable, CodingTable

_ANSWERS = """
    FROM json_each(:asking) AS asking
    CROSS JOIN answer_choice
    JOIN row ON row.id = answer_choice.row_id AND row.roster = asking.value ->> 2
      AND answer_choice.question = asking.value ->> 3
    JOIN coding ON coding.id = row.coding_id AND coding.framework_id = asking.value ->> 1
    JOIN "case" ON "case".id = coding.case_id
"""
_SHOWN = 'row.removed_by IS NULL AND "case".removed_at IS NULL'
_USES = f"""
    SELECT asking.value ->> 0, answer_choice.term, count(*) FILTER (WHERE {{shown}}),
           count(DISTINCT coding.id) FILTER (WHERE {{shown}}), count(DISTINCT "case".id) FILTER (WHERE {{shown}})
    {_ANSWERS} GROUP BY 1, 2
"""
_MISSING = f"""
    SELECT asking.value ->> 0, answer_choice.term, count(*), count(DISTINCT "case".id)
    {_ANSWERS} WHERE {{shown}} AND NOT EXISTS (
        SELECT 1 FROM term WHERE term.taxonomy_id = asking.value ->> 0 AND term.code = answer_choice.term
    )
    GROUP BY 1, 2 ORDER BY 1, 2
"""  # noqa: S608
_CODINGS = text(f"""
    SELECT DISTINCT coding.id, coding.framework_id, asking.value ->> 0, answer_choice.term
    {_ANSWERS} WHERE {_SHOWN} AND answer_choice.term IN (SELECT value FROM json_each(:codes)) ORDER BY coding.id
""")  # noqa: S608
_CHANGES = text("""
    SELECT operations FROM change
    WHERE EXISTS (SELECT 1 FROM json_each(:codes) AS code WHERE instr(operations, code.value) > 0)
""")

TermKey = tuple[str, str]
"""Id of a taxonomy and code of one of its terms."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question that takes its choices from a taxonomy, in one version of the framework."""

    taxonomy: str
    framework: str
    roster: str
    question: str


@dataclass(frozen=True, slots=True)
class Use:
    """Counts of answers, codings and cases that use a term. Rows and cases that were removed do not count."""

    answers: int = 0
    codings: int = 0
    cases: int = 0


def count_uses(database: Database, asking: Iterable[Asking], *, are_own: bool = False) -> dict[TermKey, Use]:
    """Return the use of every term that an answer holds; a use of zero where only removed rows or cases hold it.

    With `are_own` the codings at work alone are counted: a second coder sees nothing of what the first one chose.
    """
    shown = f"{_SHOWN} AND {AT_WORK}" if are_own else _SHOWN
    with database.session() as session:
        found = session.execute(text(_USES.format(shown=shown)), {"asking": _json(asking)}).all()
        return {(taxonomy, term): Use(*counts) for taxonomy, term, *counts in found}


def missing_terms(database: Database, asking: Iterable[Asking]) -> dict[TermKey, tuple[int, int]]:
    """Return the terms that answers hold and their taxonomy has not, with the numbers of answers and of cases.

    Of a second coder at work the own answers alone are looked at.
    """
    shown = f"{_SHOWN} AND {AT_WORK}" if database.role is CodingRole.SECOND else _SHOWN
    with database.session() as session:
        found = session.execute(text(_MISSING.format(shown=shown)), {"asking": _json(asking)}).all()
        return {(taxonomy, term): (answers, cases) for taxonomy, term, answers, cases in found}


def codings_with(database: Database, asking: Iterable[Asking], terms: Collection[TermKey]) -> dict[str, str]:
    """Return the codings that use one of the terms: id to id of the framework."""
    codes = json.dumps([code for _, code in terms])
    with database.session() as session:
        found = session.execute(_CODINGS, {"asking": _json(asking), "codes": codes}).all()
        return {coding: framework for coding, framework, taxonomy, code in found if (taxonomy, code) in terms}


def codings_of(database: Database, frameworks: Collection[str]) -> dict[str, str]:
    """Return the codings by some versions of the framework: id to id of the framework."""
    with database.session() as session:
        found = session.execute(
            select(CodingTable.id, CodingTable.framework_id)
            .join(CaseTable, CaseTable.id == CodingTable.case_id)
            .where(CodingTable.framework_id.in_(frameworks), CaseTable.removed_at.is_(None))
            .order_by(CodingTable.id)
        ).all()
        return {coding.id: coding.framework_id for coding in found}


def in_history(database: Database, asking: Iterable[Asking], terms: Collection[TermKey]) -> frozenset[TermKey]:
    """Return those of the terms that an answer held at some time: undo may bring them back, and history shows them.

    A question counts by its name in any version of the framework: codings may have come from another one.
    """
    if not terms:
        return frozenset()
    taxonomies: dict[str, set[str]] = {}
    for question in asking:
        taxonomies.setdefault(question.question, set()).add(question.taxonomy)
    with database.session() as session:
        changes = session.execute(_CHANGES, {"codes": json.dumps([code for _, code in terms])}).scalars().all()
    held = {
        (taxonomy, code)
        for operations in changes
        for operation in read_edit(operations)
        for key, answer in _answers(operation)
        for taxonomy in taxonomies.get(key, ())
        for code in answer.value.split()
    }
    return frozenset(held.intersection(terms))


def _answers(operation: Operation) -> Iterator[tuple[str, Answer]]:
    """Yield question and answer of all answers that an operation gives or takes."""
    match operation:
        case SetAnswer(ref, before, after):
            yield from ((ref.key, answer) for answer in (before, after) if answer)
        case AddRows(_, answers) | RemoveRows(_, answers):
            yield from ((ref.key, answer) for ref, answer in answers)
        case MoveRow():
            return


def _json(asking: Iterable[Asking]) -> str:
    return json.dumps([astuple(question) for question in asking])
