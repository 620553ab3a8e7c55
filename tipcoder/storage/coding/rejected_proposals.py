"""Keeps which answers, proposed from judgments, a person rejected."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from tipcoder.domain.edits import DecideProposal, ProposalDecision, RejectedAnswer
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import RejectedProposalTable
from tipcoder.storage.upserts import upsert


def store_decision(session: Session, coding_id: str, change_id: int, decided: DecideProposal) -> None:
    """Store that a proposed answer is rejected from now on, or no longer."""
    place = {"coding_id": coding_id, "row": decided.ref.row, "question": decided.ref.key, "value": decided.value}
    if decided.after is ProposalDecision.REJECTED:
        row = {**place, "rule": decided.rule, "change_id": change_id}
        upsert(session, RejectedProposalTable, [row], ("rule", "change_id"))
    elif decided.before is ProposalDecision.REJECTED:
        session.execute(delete(RejectedProposalTable).filter_by(**place))


def rejected_answers(database: Database, coding_id: str) -> frozenset[RejectedAnswer]:
    """Return what was rejected in a coding and is not taken back."""
    table = RejectedProposalTable
    with database.session() as session:
        found = session.execute(
            select(table.row, table.question, table.value, table.rule).where(table.coding_id == coding_id)
        ).all()
    return frozenset(RejectedAnswer(*one) for one in found)
