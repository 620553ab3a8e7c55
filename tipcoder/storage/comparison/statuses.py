"""Columns that say of a coding in a query which status it has, and what of it was submitted."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from tipcoder.storage.tables.comparison import CodingStatusTable
from tipcoder.storage.tables.project import CodingTable


def counting_snapshot() -> ColumnElement[str | None]:
    """Return the column with what counts as submitted of a coding of the query, NULL for nothing."""
    return _last_status(CodingStatusTable.snapshot_id).scalar_subquery()


def status_column() -> ColumnElement[str | None]:
    """Return the column with the status that a person gave a coding of the query, NULL for none."""
    return _last_status(CodingStatusTable.status).scalar_subquery()


def _last_status(column: Any) -> Select[*tuple[Any, ...]]:
    of_coding = CodingStatusTable.coding_id == CodingTable.id
    last = select(func.max(CodingStatusTable.id)).where(of_coding).correlate(CodingTable).scalar_subquery()
    return select(column).where(CodingStatusTable.id == last).correlate(CodingTable)
