"""Columns that say of a coding in a query which status it has, and what of it was submitted."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select

from tipcoder.domain.projects import CodingAtCase, CodingRole, CodingStatus
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.double_coding import CodingSnapshotTable, CodingStatusTable
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable


def counting_snapshot() -> ColumnElement[str | None]:
    """Return the column with what counts as submitted of a coding of the query, NULL for nothing."""
    return _last_status(CodingStatusTable.snapshot_id).scalar_subquery()


def status_columns() -> tuple[ColumnElement[Any], ...]:
    """Return the columns with the status of a coding of the query, who set it and when; "" and NULL for nobody.

    Before a person set one, a coding in which something was changed is in work.
    """
    changed = select(ChangeTable.id).where(ChangeTable.coding_id == CodingTable.id).correlate(CodingTable).exists()
    unset = case((changed, CodingStatus.IN_WORK.value), else_=CodingStatus.TO_DO.value)
    status = _last_status(func.nullif(CodingStatusTable.status, "")).scalar_subquery()
    coder, set_at = (_last_status(column) for column in (CodingStatusTable.coder, CodingStatusTable.set_at))
    return (
        func.coalesce(status, unset).label("status"),
        func.coalesce(coder.where(CodingStatusTable.status != "").scalar_subquery(), "").label("status_by"),
        set_at.where(CodingStatusTable.status != "").scalar_subquery().label("status_at"),
    )


def submitted_at(database: Database, coding_id: str) -> datetime | None:
    """Return when that was submitted of a coding which counts in comparisons, None for nothing."""
    of_snapshot = select(CodingSnapshotTable.made_at).where(
        CodingSnapshotTable.id == select(counting_snapshot()).where(CodingTable.id == coding_id).scalar_subquery()
    )
    with database.session() as session:
        return session.scalar(of_snapshot)


def list_statuses(database: Database) -> tuple[CodingAtCase, ...]:
    """Return how far all codings of cases that are not removed are: by number of the case, the primary one first.

    A second coder at work is told of the own codings alone.
    """
    found = (
        select(CodingTable.case_id, CodingTable.role, CodingTable.coder, status_columns()[0])
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CaseTable.removed_at.is_(None), CodingTable.role != CodingRole.EXERCISE)
        .order_by(CaseTable.number, CodingTable.role != CodingRole.PRIMARY, CodingTable.role, CodingTable.coder)
    )
    if database.role is CodingRole.SECOND:
        found = found.where(CodingTable.role == CodingRole.SECOND, CodingTable.coder == database.coder)
    with database.session() as session:
        return tuple(
            CodingAtCase(case, CodingRole(role), coder, CodingStatus(status))
            for case, role, coder, status in session.execute(found)
        )


def _last_status(column: Any) -> Select[*tuple[Any, ...]]:
    of_coding = CodingStatusTable.coding_id == CodingTable.id
    last = select(func.max(CodingStatusTable.id)).where(of_coding).correlate(CodingTable).scalar_subquery()
    return select(column).where(CodingStatusTable.id == last).correlate(CodingTable)
