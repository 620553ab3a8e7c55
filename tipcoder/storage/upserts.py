"""Inserts rows that may exist already, or many at once, for SQLite and PostgreSQL, in a transaction."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.sql.dml import Insert

from tipcoder.storage.tables.base import table_of


def insert_new(transaction: Session, table: type[DeclarativeBase], rows: Sequence[Mapping[str, Any]]) -> None:
    """Store those of the rows that break no promise of being unique; the others are there already."""
    if rows:
        connection = transaction.connection()
        connection.execute(_insert_new(connection.dialect.name, table), rows)


def insert_rows(
    connection: Connection, table: type[DeclarativeBase], columns: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Store rows that are not there yet, past SQLAlchemy, which takes as long as the database.

    A server gets them in one stream: to read a statement for each takes it longer than to store it.
    """
    name = f"{table.__tablename__} ({', '.join(columns)})"
    if connection.dialect.name == "postgresql":
        _stream(connection, f"COPY {name} FROM STDIN", rows)
    elif rows:
        places = ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {name} VALUES ({places})", list(rows))  # noqa: S608 (names of ours)


def _stream(connection: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    from psycopg import Connection as Server
    from psycopg import Error

    server = cast("Server", connection.connection.driver_connection)
    try:
        with server.cursor() as cursor, cursor.copy(statement) as stream:
            for row in rows:
                stream.write_row(row)
    except Error as error:  # as SQLAlchemy has it, so that it is told like all others
        # What a server says of the place of a fault quotes the row.
        told = type(error)(error.diag.message_primary or error.sqlstate) if error.sqlstate else error
        raise DBAPIError(statement, None, told) from None


def upsert(
    transaction: Session | Connection,
    table: type[DeclarativeBase],
    rows: Sequence[Mapping[str, Any]],
    columns: Collection[str],
) -> None:
    """Store rows; of those whose primary key is there already, only these columns."""
    if rows:
        # One who stores several things has the connection at hand: a session takes as long to find it as a row takes.
        connection = transaction.connection() if isinstance(transaction, Session) else transaction
        connection.execute(_upsert(connection.dialect.name, table, tuple(columns)), rows)


# A statement costs more to build than to run: each is built once and kept.
@cache
def _insert_new(dialect: str, table: type[DeclarativeBase]) -> Insert:
    statement: Insert = _insert(dialect, table).on_conflict_do_nothing()
    return statement


@cache
def _upsert(dialect: str, table: type[DeclarativeBase], columns: tuple[str, ...]) -> Insert:
    insert = _insert(dialect, table)
    key = [column.name for column in table_of(table).primary_key]
    statement: Insert = insert.on_conflict_do_update(
        index_elements=key, set_={name: insert.excluded[name] for name in columns}
    )
    return statement


def _insert(dialect: str, table: type[DeclarativeBase]) -> Any:
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table_of(table))
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table_of(table))
