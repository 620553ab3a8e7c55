"""Copies all that can be read of a damaged project into a new file."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.private_files import FOLDER_MODE, sweep, unfinished_name
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import make_engine
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.structure_check import is_sound
from tipcoder.storage.tables.base import Base

_REBUILT = frozenset({"search_unit", "search_pending"})
"""Tables that a search makes anew."""
_NEEDED = frozenset({"project", "framework"})
"""Tables without which the others mean nothing."""

_ROOTS = """
    INSERT OR IGNORE INTO row (id, coding_id, parent_id, roster, position, relevant, removed_by)
    SELECT id, id, NULL, '', 0, 1, NULL FROM coding"""
"""Root rows follow from their codings: one that is lost would take all answers with it."""


class SalvagedFile(ProjectFile):
    """A copy of what can be read of a damaged project, open to read only; removed when it is closed.

    `unreadable` are the names of the tables of which rows could not be read.
    """

    def __init__(self, copy: Path, key: Key, place: str, unreadable: tuple[str, ...]) -> None:
        super().__init__(copy, key, None, place=place)
        self.unreadable = unreadable

    def close(self) -> None:
        """Let go of the copy, and remove it. May be called twice."""
        super().close()
        self.path.unlink(missing_ok=True)


def open_readable(path: Path, *, passphrase: str = "", recovery_key: str = "") -> ProjectFile:
    """Open a project to read only, a damaged one as a copy of what can be read of it.

    Raises:
        UserError: those of `open_database`; project_damaged, if its tables, its name or its framework cannot be read.
    """
    database = open_database(path, passphrase=passphrase, recovery_key=recovery_key, read_only=True)
    if _is_sound(database):
        return database
    database.close()
    folder = paths.salvage_folder()
    copy = folder / unfinished_name("", ".tip")
    try:
        folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        sweep(folder)
        with user_errors(str(path)):
            unreadable = copy_readable(path, copy, database.key)
        if not _NEEDED.isdisjoint(unreadable):
            raise UserError("project_damaged", path=str(path))
        return SalvagedFile(copy, database.key, str(path), unreadable)
    except BaseException as error:
        copy.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise UserError("folder_read_only", path=str(folder)) from error
        raise


def _is_sound(database: ProjectFile) -> bool:
    try:
        with database.session() as session:
            connection = session.connection()
            faults = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            return not faults and is_sound(connection)
    except UserError:
        return False


def copy_readable(path: Path, target: Path, key: Key) -> tuple[str, ...]:
    """Copy a damaged project, of the newest revision, to a file that is not there yet, encrypted by the same key.

    Returns the names of the tables of which rows could not be read. What refers to such a row is left out with it.
    """
    engine = make_engine(target, key, make=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            migrate.make_schema(connection)
        with engine.begin() as connection:
            lost = [name for name in _tables() if not _copy_table(path, key, connection, name)]
            connection.exec_driver_sql(_ROOTS)
            lost += _drop_orphans(connection)
        return tuple(dict.fromkeys(lost))
    finally:
        engine.dispose()


def _tables() -> list[str]:
    return [table.name for table in Base.metadata.sorted_tables if table.name not in _REBUILT]


def _copy_table(path: Path, key: Key, target: Connection, name: str) -> bool:
    """Copy the rows of a table from both ends up to what cannot be read; return whether all could be."""
    table = Base.metadata.tables[name]
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    primary = ", ".join(f'"{column.name}" {{order}}' for column in table.primary_key)
    by = primary if not table.dialect_options["sqlite"]["with_rowid"] else "rowid {order}"
    marks = ", ".join("?" * len(table.columns))
    insert = f'INSERT OR IGNORE INTO "{name}" ({columns}) VALUES ({marks})'  # noqa: S608
    for order in ("ASC", "DESC"):
        source = cipher.connect(path, key, read_only=True)  # after a fault, SQLCipher reads nothing more by the old one
        try:
            for row in source.execute(f'SELECT {columns} FROM "{name}" ORDER BY {by.format(order=order)}'):  # noqa: S608
                target.exec_driver_sql(insert, tuple(row))
            return order == "ASC"
        except dbapi2.DatabaseError:
            continue
        finally:
            source.close()
    return False


def _drop_orphans(connection: Connection) -> Iterator[str]:
    """Remove rows that refer to what could not be read; yield the names of their tables."""
    guards = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    for name, _ in guards:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    while connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        for name in _tables():
            for constraint in Base.metadata.tables[name].foreign_key_constraints:
                parent = constraint.referred_table.name
                pairs = [(element.parent.name, element.column.name) for element in constraint.elements]
                given = " AND ".join(f'"{name}"."{child}" IS NOT NULL' for child, _ in pairs)
                met = " AND ".join(f'above."{column}" = "{name}"."{child}"' for child, column in pairs)
                removed = connection.exec_driver_sql(
                    f'DELETE FROM "{name}" WHERE {given} AND NOT EXISTS (SELECT 1 FROM "{parent}" AS above WHERE {met})'  # noqa: S608
                )
                if removed.rowcount:
                    yield name
    for _, statement in guards:
        connection.exec_driver_sql(statement)
