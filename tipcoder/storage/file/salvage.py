"""Copies all that can be read of a damaged project into a new file."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from tipcoder import paths
from tipcoder.errors import UserError
from tipcoder.file_operations import discard, file_fault
from tipcoder.private_files import FOLDER_MODE, sweep, unfinished_name
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.copies import list_copies
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import make_engine
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.structure_check import is_sound
from tipcoder.storage.tables.base import Base

_REBUILT = frozenset({"search_unit", "search_pending"})
"""Tables that a search makes anew."""
_SMALL = ("id", "form_id", "title", "version", "sha256", "added_at")
"""Columns of a framework that stand before its form and its workbook, which are two thirds of a small file."""
_INDEXED = {"id": "sqlite_autoindex_framework_1", "sha256": "sqlite_autoindex_framework_2"}
"""Columns of a framework that an index repeats: they are read from it where the row itself is damaged."""

_ROOTS = """
    INSERT OR IGNORE INTO row (id, coding_id, parent_id, roster, position, relevant, removed_by)
    SELECT id, id, NULL, '', 0, 1, NULL FROM coding"""
"""Root rows follow from their codings: one that is lost would take all answers with it."""


@dataclass(frozen=True, slots=True)
class SpareFramework:
    """A whole framework that may take the place of one that cannot be read.

    `id` and `added_at` are those in a backup, which lies at `backup`; of one that ships they are "", and it is None.
    """

    id: str
    form_id: str
    title: str
    version: str
    sha256: str
    added_at: str
    xform: str
    xlsx: bytes
    backup: Path | None = None


@dataclass(frozen=True, slots=True)
class ReplacedFramework:
    """A framework that could not be read, and what is used in its place.

    Without a backup it is the one that ships; `is_same` is False where only name and version are known to be the same.
    `is_form_whole` is True if its workbook alone could not be read, and nothing was found in place of that.
    """

    title: str
    version: str
    backup: Path | None = None
    is_same: bool = True
    is_form_whole: bool = False


@dataclass(frozen=True, slots=True)
class Salvage:
    """The names of the tables of which rows could not be read, and the frameworks that others took the place of."""

    unreadable: tuple[str, ...]
    frameworks: tuple[ReplacedFramework, ...]


Spares = Callable[[], Iterable[SpareFramework]]
"""Reads the frameworks that ship."""


class SalvagedFile(ProjectFile):
    """A copy of what can be read of a damaged project, open to read only; removed when it is closed."""

    def __init__(self, copy: Path, key: Key, place: str, salvage: Salvage) -> None:
        super().__init__(copy, key, None, place=place)
        self.salvage = salvage

    def close(self) -> None:
        """Let go of the copy, and remove it; the next start does if it is held. May be called twice."""
        super().close()
        discard(self.path)


def open_readable(path: Path, shipped: Spares, *, passphrase: str = "", recovery_key: str = "") -> ProjectFile:
    """Open a project to read only, a damaged one as a copy of what can be read of it.

    A framework that cannot be read is taken from those that ship or from a backup.

    Raises:
        UserError: those of `open_database`; project_damaged, if its tables or its name cannot be read, or its framework
            neither there nor elsewhere.
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
            salvage = copy_readable(path, copy, database.key, shipped)
        if "project" in salvage.unreadable:  # also where its framework is nowhere
            raise UserError("project_damaged", path=str(path))
        return SalvagedFile(copy, database.key, str(path), salvage)
    except BaseException as error:
        discard(copy)
        if isinstance(error, OSError):
            raise file_fault(error, copy) from error
        raise


def _is_sound(database: ProjectFile) -> bool:
    try:
        with database.session() as session:
            connection = session.connection()
            faults = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            return not faults and is_sound(connection)
    except UserError:
        return False


def copy_readable(path: Path, target: Path, key: Key, shipped: Spares) -> Salvage:
    """Copy a damaged project, of the newest revision, to a file that is not there yet, encrypted by the same key.

    What refers to a row that could not be read is left out with it.
    """
    engine = make_engine(target, key, make=True, foreign_keys=False)
    try:
        with engine.begin() as connection:
            migrate.make_schema(connection)
        with engine.begin() as connection:
            others = (name for name in _tables() if name != "framework")
            lost = [name for name in others if not _copy_table(path, key, connection, name)]
            replaced = list(_copy_frameworks(path, key, connection, shipped))
            connection.exec_driver_sql(_ROOTS)
            lost += _drop_orphans(connection)
        return Salvage(tuple(dict.fromkeys(lost)), tuple(replaced))
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


def _copy_frameworks(path: Path, key: Key, target: Connection, shipped: Spares) -> Iterator[ReplacedFramework]:
    """Copy the frameworks, each column by itself; yield what took the place of those that cannot be read."""
    for known, xform, xlsx in _read_frameworks(path, key):
        is_form_whole = len(known) == len(_SMALL) and xform is not None
        if not is_form_whole or xlsx is None:
            spare, is_same = _find_spare(known, _spares(path, key, shipped))
            if spare is not None and (is_same or not is_form_whole):
                yield ReplacedFramework(spare.title, spare.version, spare.backup, is_same)
                others = {name: getattr(spare, name) for name in _SMALL}
                known = (
                    others
                    | {"added_at": spare.added_at or datetime.now(UTC).isoformat(timespec="microseconds")}
                    | known
                )
                xform, xlsx = spare.xform, spare.xlsx
            elif is_form_whole:
                yield ReplacedFramework(known["title"], known["version"], is_form_whole=True)
                xlsx = b""
            else:
                continue
        target.exec_driver_sql(
            f"INSERT INTO framework ({', '.join(_SMALL)}, xform, xlsx) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*(known[name] for name in _SMALL), xform, xlsx),
        )


def _read_frameworks(path: Path, key: Key) -> Iterator[tuple[dict[str, str], str | None, bytes | None]]:
    """Yield of each framework the small columns that can be read, its form and its workbook; its id is always known."""
    queries = (
        "SELECT rowid FROM framework NOT INDEXED",
        *(f"SELECT rowid FROM framework INDEXED BY {index} ORDER BY {name}" for name, index in _INDEXED.items()),  # noqa: S608
    )
    used = ("SELECT framework_id FROM project", "SELECT DISTINCT framework_id FROM coding")
    ids = {id for query in used for (id,) in _readable(path, key, query) if id is not None}
    for rowid in sorted({rowid for query in queries for (rowid,) in _readable(path, key, query)}):
        found = {name: _column(path, key, rowid, name) for name in (*_SMALL, "xform", "xlsx")}
        if found["id"] is not None:
            ids.discard(found["id"])
            known = {name: found[name] for name in _SMALL if found[name] is not None}
            yield known, found["xform"], found["xlsx"]
    for id in sorted(ids):
        yield {"id": id}, None, None


def _column(path: Path, key: Key, rowid: int, name: str) -> Any:
    """Return a column of a framework, None if it cannot be read."""
    queries = [f"SELECT {name} FROM framework NOT INDEXED WHERE rowid = {rowid}"]  # noqa: S608
    if name in _INDEXED:
        queries.append(f"SELECT {name} FROM framework INDEXED BY {_INDEXED[name]} WHERE +rowid = {rowid}")  # noqa: S608
    return next((value for query in queries for (value,) in _readable(path, key, query)), None)


def _readable(path: Path, key: Key, query: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query up to what cannot be read."""
    try:
        with closing(
            cipher.connect(path, key, read_only=True)
        ) as source:  # by the old one, nothing is read after a fault
            yield from source.execute(query)
    except dbapi2.DatabaseError:
        return


def _spares(path: Path, key: Key, shipped: Spares) -> Iterator[SpareFramework]:
    """Yield whole frameworks: those that ship, and those of the project's backups, the latest first."""
    yield from shipped()
    for backup in list_copies(path):
        query = f"SELECT {', '.join(_SMALL)}, xform, xlsx FROM framework NOT INDEXED"  # noqa: S608
        for row in _readable(backup.path, key, query):
            yield replace(SpareFramework(*row), backup=backup.path)


def _find_spare(known: dict[str, str], spares: Iterable[SpareFramework]) -> tuple[SpareFramework | None, bool]:
    """Return what takes the place of a framework, and whether it is the same or only one of its name and version."""
    alike = None
    for spare in spares:
        if spare.sha256 == known.get("sha256") or spare.id == known["id"]:
            return spare, True
        if alike is None and (spare.form_id, spare.version) == (known.get("form_id"), known.get("version")):
            alike = spare
    return alike, False


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
