"""Columns that say of a coding in a query which status it has, and what of it was submitted."""

from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select

from tipcoder.domain.projects import CodingStatus
from tipcoder.storage.tables.comparison import CodingStatusTable
from tipcoder.storage.tables.project import ChangeTable, CodingTable


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


def _last_status(column: Any) -> Select[*tuple[Any, ...]]:
    of_coding = CodingStatusTable.coding_id == CodingTable.id
    last = select(func.max(CodingStatusTable.id)).where(of_coding).correlate(CodingTable).scalar_subquery()
    return select(column).where(CodingStatusTable.id == last).correlate(CodingTable)
