"""Keeps what persons decided on answers that were proposed from judgments, and counts it."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, case, delete, func, or_, select
from sqlalchemy.orm import Session

from tipcoder.domain.edits import DecideProposal, ProposalDecision, RejectedAnswer
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.proposed_answers import TakenCount
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import (
    AnswerChoiceTable,
    AnswerTable,
    CaseTable,
    CodingTable,
    DecidedProposalTable,
    RowTable,
)
from tipcoder.storage.upserts import upsert


def store_decision(session: Session, coding_id: str, change_id: int, decided: DecideProposal) -> None:
    """Store a decision in place of the one before; none takes it back."""
    place = {"coding_id": coding_id, "row": decided.ref.row, "question": decided.ref.key, "value": decided.value}
    if decided.after is None:
        session.execute(delete(DecidedProposalTable).filter_by(**place))
        return
    said = {"decision": decided.after.value, "rule": decided.rule, "change_id": change_id}
    upsert(session, DecidedProposalTable, [{**place, **said}], tuple(said))


def rejected_answers(database: Database, coding_id: str) -> frozenset[RejectedAnswer]:
    """Return what was rejected in a coding and is not taken back."""
    table = DecidedProposalTable
    of_coding = and_(table.coding_id == coding_id, table.decision == ProposalDecision.REJECTED)
    with database.session() as session:
        found = session.execute(select(table.row, table.question, table.value, table.rule).where(of_coding)).all()
    return frozenset(RejectedAnswer(*one) for one in found)


def count_taken(database: Database, cases: Collection[str] | None = None) -> TakenCount:
    """Count, in the first codings of cases (None: of all), answers, those taken from proposals, and those corrected."""
    primary = and_(CodingTable.role == CodingRole.PRIMARY, CaseTable.removed_at.is_(None))
    if cases is not None:
        primary = and_(primary, CaseTable.id.in_(cases))
    with database.session() as session:
        return _counted(session, primary)


def _counted(session: Session, primary: ColumnElement[bool]) -> TakenCount:
    answers = session.execute(
        select(func.count())
        .select_from(AnswerTable)
        .join(RowTable, RowTable.id == AnswerTable.row_id)
        .join(CodingTable, CodingTable.id == RowTable.coding_id)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(primary, RowTable.removed_by.is_(None), AnswerTable.calculated.is_(False))
    ).scalar_one()
    table, answer, term = DecidedProposalTable, AnswerTable, AnswerChoiceTable
    is_chosen = (
        select(term.term).where(term.row_id == table.row, term.question == table.question, term.term == table.value)
    ).exists()
    stands = or_(answer.value == table.value, is_chosen)
    taken, standing = session.execute(
        select(func.count(), func.coalesce(func.sum(case((stands, 1), else_=0)), 0))
        .select_from(table)
        .join(CodingTable, CodingTable.id == table.coding_id)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .join(RowTable, RowTable.id == table.row)
        .outerjoin(answer, and_(answer.row_id == table.row, answer.question == table.question))
        .where(primary, table.decision == ProposalDecision.TAKEN, RowTable.removed_by.is_(None))
    ).one()
    return TakenCount(answers, taken, taken - standing)
