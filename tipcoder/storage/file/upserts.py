"""Inserts rows that may exist already, for SQLite and PostgreSQL."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import DeclarativeBase, Session


def insert_new(session: Session, table: type[DeclarativeBase], rows: Sequence[Mapping[str, Any]]) -> None:
    """Store those of the rows that break no promise of being unique; the others are there already."""
    if rows:
        session.execute(_insert(session, table).on_conflict_do_nothing(), rows)


def upsert(
    session: Session, table: type[DeclarativeBase], rows: Sequence[Mapping[str, Any]], columns: Collection[str]
) -> None:
    """Store rows; of those whose primary key is there already, only these columns."""
    if not rows:
        return
    statement = _insert(session, table)
    key = [column.name for column in table.__table__.primary_key]
    changed = {name: statement.excluded[name] for name in columns}
    session.execute(statement.on_conflict_do_update(index_elements=key, set_=changed), rows)


def _insert(session: Session, table: type[DeclarativeBase]) -> Any:
    if session.get_bind().dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)
