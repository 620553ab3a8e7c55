"""Base of the tables of a project file: types of columns, and names of constraints.

Ids are UUIDs as text; moments are UTC as ISO 8601 text, so that they sort.
"""

from datetime import UTC, datetime
from typing import cast

from sqlalchemy import Dialect, MetaData, String, Table, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

TEXT = String().with_variant(String(collation="C"), "postgresql")
"""Text that sorts by code points on a server too, as SQLite sorts it."""


class Moment(TypeDecorator[datetime]):
    """A point in time, aware, in UTC: `2026-03-01T09:30:00.000000+00:00`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write it in UTC, always with microseconds."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read it as UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Base of all tables: names of constraints that migrations can address, and types."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, str: TEXT}


def table_of(rows: type[DeclarativeBase]) -> Table:
    """Return the table of a class: statements on it cost less than those on the class, which map rows to objects."""
    return cast(Table, rows.__table__)
