"""Creates the schema, tells its version, and migrates older files after a verified backup."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, inspect
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.copies import copy_verified
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import make_engine

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0020"
"""Revision of the newest migration: what this version of the program reads and writes."""

HEAD_SCHEMA = "263845b35bfce19bb588d3f656cfd9b18b9a64eab7b2bd1dd2b5e4e7d7e187a2"
"""Checksum of what the migrations make: the schema of most files, found without running the migrations."""

SCRIPTS = Path(__file__).parents[1] / "migrations"

APPLICATION_ID = 0x54495043
"""`PRAGMA application_id` of a project file: "TIPC"."""

_VERSION_TABLE = "alembic_version"


def make_schema(connection: Connection) -> None:
    """Make all tables in an empty file, by the migrations."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    run_migrations(connection)


def read_revision(connection: Connection) -> str | None:
    """Return the revision of an open file's schema, None if it is not a project's."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        return None
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    revisions = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE} LIMIT 2").scalars().all()  # noqa: S608
    return str(revisions[0]) if len(revisions) == 1 else None


def has_schema(connection: Connection, revision: str) -> bool:
    """Return whether tables, indexes, triggers and views are exactly those that the migrations to a revision make.

    A trigger or a generated column of somebody else's would run with every write.
    """
    there = read_schema(connection)
    is_known = revision == HEAD and schema_checksum(there) == HEAD_SCHEMA
    return is_known or there == _made_schema(SCRIPTS, revision)


def read_schema(connection: Connection) -> frozenset[tuple[str, ...]]:
    """Return type, name, table and SQL of all that a file's schema holds, without quotes and line breaks."""
    found = connection.exec_driver_sql("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return frozenset((*map(str, names), " ".join(str(sql).replace('"', "").split())) for *names, sql in found)


def schema_checksum(schema: frozenset[tuple[str, ...]]) -> str:
    """Return what tells one schema from others."""
    return sha256(repr(sorted(schema)).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _made_schema(scripts: Path, revision: str) -> frozenset[tuple[str, ...]]:  # noqa: ARG001 (tests have others)
    engine = create_engine(
        "sqlite://",
        creator=lambda: dbapi2.connect(":memory:", isolation_level=None),
        module=dbapi2,
        poolclass=StaticPool,
    )
    try:
        with engine.connect() as connection:
            run_migrations(connection, revision)
            return read_schema(connection)
    finally:
        engine.dispose()


def is_older(revision: str) -> bool:
    """Return whether a revision that is not `HEAD` comes before it; the others come from newer programs."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config())
    return revision in {script.revision for script in scripts.walk_revisions("base", HEAD)}


def bring_up_to_date(path: Path, key: Key) -> Path:
    """Migrate an older project file and return the backup that was written first, in `<name> backups` beside it.

    All or nothing: foreign keys must hold afterwards, and every table that stays must have as many rows as before.

    Raises:
        UserError: project_upgrade_failed (the file is as it was), backup_failed, disk_full, ...
    """
    backup = copy_verified(path, key, BackupReason.PROGRAM)
    engine = make_engine(path, key, foreign_keys=False).execution_options(begin="BEGIN IMMEDIATE")
    try:
        with user_errors(str(path)), engine.begin() as connection:
            before = _count_rows(connection)
            run_migrations(connection)
            _check(connection, before)
    except UserError:
        raise
    except Exception as error:
        raise UserError("project_upgrade_failed", path=str(path), backup=str(backup)) from error
    finally:
        engine.dispose()
    return backup


def _check(connection: Connection, before: dict[str, int]) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    after = _count_rows(connection)
    lost = [table for table in before.keys() & after.keys() if before[table] != after[table]]
    if broken or lost:
        raise ValueError(f"the migration broke {len(broken)} references and changed the rows of {sorted(lost)}")


def _count_rows(connection: Connection) -> dict[str, int]:
    return {
        table: connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()  # noqa: S608
        for table in inspect(connection).get_table_names()
        if table != _VERSION_TABLE
    }


def run_migrations(connection: Connection, revision: str = "") -> None:
    """Run the migrations to a revision, the newest if none is given, in the caller's transaction."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision or HEAD)


def _config() -> "Config":
    from alembic.config import Config  # a quarter of a second, and most openings need none of it

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
