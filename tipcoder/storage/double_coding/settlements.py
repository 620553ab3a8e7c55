"""Stores what two experts decide: which rows are one, and how a difference is settled."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import ChangeKind, Edit
from tipcoder.domain.projects import (
    CodingRole,
    CodingStatus,
    PairDecision,
    PlacedSettlement,
    RecordedSettlement,
    Settlement,
    SettlingChoice,
    SettlingReason,
)
from tipcoder.domain.retired import Upgrade
from tipcoder.storage.at_work import may_be_compared
from tipcoder.storage.coding.changes import standing_changes
from tipcoder.storage.coding.codings import refuse_if_stale, store_change
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.edit_json import read_upgrade
from tipcoder.storage.coding.statuses import counting_snapshot, status_columns
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.double_coding import RowPairTable, SettlementTable
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable, RowTable
from tipcoder.storage.upserts import upsert


def save_pairs(database: Database, decisions: Mapping[tuple[str, str], bool | None], *, coder: str) -> None:
    """Store decisions on pairs of rows in place of earlier ones on the same; None takes a decision back."""
    now = datetime.now(UTC)
    with database.writing() as session:
        ensure_coder(session, coder)
        for (first, second), is_one in decisions.items():
            if is_one is None:
                same = (RowPairTable.first_id == first, RowPairTable.second_id == second)
                session.execute(delete(RowPairTable).where(*same))
                continue
            values = {"first_id": first, "second_id": second, "is_one": is_one, "coder": coder, "made_at": now}
            upsert(session, RowPairTable, [values], ("is_one", "coder", "made_at"))


def list_pairs(database: Database) -> tuple[PairDecision, ...]:
    """Return all decisions on pairs of rows."""
    found = select(RowPairTable.first_id, RowPairTable.second_id, RowPairTable.is_one)
    with database.session() as session:
        rows = session.execute(found.order_by(RowPairTable.first_id, RowPairTable.second_id))
        return tuple(PairDecision(first, second, is_one) for first, second, is_one in rows)


def save_settlement(
    database: Database,
    coding_id: str,
    edit: Edit,
    settlement: Settlement,
    *,
    coder: str,
    saved: Saved,
    after: int | None = None,
) -> int:
    """Store a decision with the edit that carries it out: both or neither. Returns the id of the change.

    Raises:
        UserError: coding_changed_elsewhere, disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        refuse_if_stale(session, coding_id, after)
        change = store_change(session, coding_id, edit, kind=ChangeKind.EDIT, coder=coder, saved=saved)
        session.execute(
            insert(SettlementTable).values(
                change_id=change,
                row_id=settlement.ref.row,
                question=settlement.ref.key,
                choice=settlement.choice,
                reason=settlement.reason or "",
                note=settlement.note,
            )
        )
        return change


def list_settlements(database: Database, coding_id: str) -> dict[Ref, RecordedSettlement]:
    """Return the decisions of an agreed coding that stand, the latest on each answer."""
    found = (
        select(SettlementTable, ChangeTable.coder, ChangeTable.made_at)
        .join(ChangeTable, ChangeTable.id == SettlementTable.change_id)
        .where(ChangeTable.coding_id == coding_id)
        .order_by(SettlementTable.change_id)
    )
    with database.session() as session:
        standing = set(standing_changes(session, coding_id, past_upgrades=True))
        upgrades = _upgrades(session, coding_id)
        settled: dict[Ref, RecordedSettlement] = {}
        for row, coder, made_at in session.execute(found):
            if row.change_id in standing:
                ref = Ref(row.row_id, _name_now(row.question, row.change_id, upgrades))
                reason = SettlingReason(row.reason) if row.reason else None
                decision = Settlement(ref, SettlingChoice(row.choice), reason, row.note)
                settled[ref] = RecordedSettlement(decision, coder, made_at)
        return settled


def _upgrades(session: Session, coding_id: str) -> list[tuple[int, Upgrade]]:
    """Return the changes that brought a coding to another version of its framework, the first one first."""
    found = (
        select(ChangeTable.id, ChangeTable.operations)
        .where(ChangeTable.coding_id == coding_id, ChangeTable.kind == ChangeKind.UPGRADE)
        .order_by(ChangeTable.id)
    )
    return [(change, read_upgrade(operations)) for change, operations in session.execute(found)]


def _name_now(question: str, change: int, upgrades: list[tuple[int, Upgrade]]) -> str:
    """Return the name of a question after the upgrades that came after a change."""
    for later, upgrade in upgrades:
        if later > change:
            now = {was: key for (_, key), (_, was) in upgrade.keys.items() if was}
            question = now.get(question, question)
    return question


def all_settlements(database: Database) -> tuple[PlacedSettlement, ...]:
    """Return the decisions that stand of all cases that are not removed, by the number of the case.

    Cases whose comparison who is at work may not see yet are left out.
    """
    codings = (
        select(CodingTable.id, CaseTable.number)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CodingTable.role == CodingRole.AGREED, CaseTable.removed_at.is_(None), may_be_compared())
        .order_by(CaseTable.number)
    )
    decided = select(SettlementTable.row_id)
    with database.session() as session:
        agreed = session.execute(codings).all()
        rows = session.execute(select(RowTable.id, RowTable.roster).where(RowTable.id.in_(decided)))
        rosters = {row.id: row.roster for row in rows}
    return tuple(
        PlacedSettlement(number, rosters.get(ref.row, ""), recorded)
        for coding, number in agreed
        for ref, recorded in list_settlements(database, coding).items()
    )


def agreed_coding(database: Database, case_id: str) -> str | None:
    """Return the id of the agreed coding of a case, None where there is none yet."""
    found = select(CodingTable.id).where(CodingTable.case_id == case_id, CodingTable.role == CodingRole.AGREED)
    with database.session() as session:
        return session.scalar(found)


def twice_coded(database: Database) -> frozenset[str]:
    """Return the ids of the cases that may be compared, and of which a second coding was submitted."""
    is_submitted = (CodingTable.role == CodingRole.SECOND) & counting_snapshot().is_not(None)
    found = (
        select(CodingTable.case_id)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(is_submitted, may_be_compared())
    )
    with database.session() as session:
        return frozenset(session.scalars(found))


def agreed_codings(database: Database) -> dict[str, CodingStatus]:
    """Return the statuses of the agreed codings, by the ids of their cases, of cases that may be compared."""
    of_agreed = select(CodingTable.case_id, status_columns()[0]).where(CodingTable.role == CodingRole.AGREED)
    found = of_agreed.join(CaseTable, CaseTable.id == CodingTable.case_id).where(may_be_compared())
    with database.session() as session:
        return {case: CodingStatus(status) for case, status in session.execute(found)}
