import pkgutil
import re
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from tests.support.project_files import PASSPHRASE, Made, save, setting
from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.storage import tables
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.copies import backups_folder
from tipcoder.storage.file.engine import make_engine
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import back_up, open_database
from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.search import INDEXES

SHADOWS = tuple(f"{name}{part}" for name in INDEXES for part in ("", "_config", "_data", "_docsize", "_idx"))
"""The indexes and the tables that FTS5 keeps them in: no model can describe them."""
REBUILDS_ROW = f"""
import sqlalchemy as sa
from alembic import op
revision = "9999"
down_revision = "{migrate.HEAD}"

def upgrade() -> None:
    with op.batch_alter_table("row", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
"""


def schema(connection: Connection) -> dict[str, set[str]]:
    """Return what every table, index and trigger is made of. The order of constraints does not matter."""
    found = connection.exec_driver_sql("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master")
    return {name: _parts(sql.replace('"', "")) for name, sql in found if "alembic_version" not in name}


def _parts(sql: str) -> set[str]:
    """Return the columns and constraints of a statement: a column that was added later stands on no line of its own."""
    within = re.sub(r"\([^()]*\)", lambda found: found[0].replace(",", ";"), sql.strip().rstrip(")"))
    return {" ".join(part.split()) for part in re.split(r"[,\n]", within)} - {""}


def test_migrations_make_what_the_models_say(made: Made, tmp_path: Path) -> None:
    for module in pkgutil.iter_modules(tables.__path__, f"{tables.__name__}."):
        import_module(module.name)  # a table is known once its module was imported
    engine = make_engine(tmp_path / "models.tip", cipher.derive_key("x", cipher.new_salt()), make=True)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        by_models = schema(connection)
    with made.database.session() as session:
        connection = session.connection()
        # FTS5 tables cannot be models: what they are made of is compared below, as all SQL is.
        options = {"include_name": lambda name, kind, _: not (kind == "table" and name in SHADOWS)}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata) == []
        assert schema(connection) == by_models


def test_the_newest_migration_is_the_one_that_is_expected() -> None:
    assert ScriptDirectory(str(migrate.SCRIPTS)).get_heads() == [migrate.HEAD]


def test_the_checksum_is_that_of_what_the_migrations_make(made: Made) -> None:
    with made.database.session() as session:
        assert migrate.schema_checksum(migrate.read_schema(session.connection())) == migrate.HEAD_SCHEMA


def test_a_file_of_each_revision_is_known(tmp_path: Path) -> None:
    revisions = [script.revision for script in ScriptDirectory(str(migrate.SCRIPTS)).walk_revisions()]
    for revision in revisions:
        engine = make_engine(tmp_path / f"{revision}.tip", cipher.derive_key("x", cipher.new_salt()), make=True)
        with engine.begin() as connection:
            migrate.run_migrations(connection, revision)
            assert migrate.has_schema(connection, revision)
            connection.exec_driver_sql("DROP TABLE answer")
            assert not migrate.has_schema(connection, revision)
        engine.dispose()


def test_migrations_know_nothing_of_the_program() -> None:
    scripts = list(migrate.SCRIPTS.rglob("*.py"))
    assert len(scripts) >= 3
    assert not [
        script
        for script in scripts
        if "import tipcoder" in (text := script.read_text(encoding="utf-8")) or "from tipcoder" in text
    ]


def test_connections_are_as_the_design_says(made: Made) -> None:
    with made.database.session() as session:
        connection = session.connection()

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()

        assert pragma("foreign_keys") == 1
        assert pragma("journal_mode") == "delete"
        assert pragma("synchronous") == 3
        assert pragma("temp_store") == 2
        assert pragma("trusted_schema") == 0
        assert pragma("cell_size_check") == 1
        assert pragma("application_id") == migrate.APPLICATION_ID


@pytest.mark.parametrize("statement", ["UPDATE change SET coder = coder", "DELETE FROM change"])
def test_changes_are_only_ever_added(made: Made, statement: str) -> None:
    with pytest.raises(IntegrityError, match="only ever added"), made.database.writing() as session:
        session.connection().exec_driver_sql(statement)


@pytest.fixture
def newer_scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The migrations with one more behind them, as a later version of the program has it."""
    scripts = tmp_path / "migrations 100%"
    shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "HEAD", "9999")
    return scripts / "versions" / "9999.py"


def test_an_older_file_is_backed_up_and_brought_up_to_date(made: Made, newer_scripts: Path) -> None:
    newer_scripts.write_text(REBUILDS_ROW, encoding="utf-8")
    save(made, *setting(made.coding, "court", "Viši sud"))
    stored = load_coding(made.database, made.coding)
    made.database.close()
    before = made.database.path.read_bytes()
    with pytest.raises(UserError, match="project_older_read_only"):
        open_database(made.database.path, passphrase=PASSPHRASE, read_only=True)
    database = open_database(made.database.path, passphrase=PASSPHRASE)
    assert load_coding(database, made.coding) == stored
    assert check_database(database) == ()
    with database.session() as session:
        connection = session.connection()
        assert migrate.read_revision(connection) == "9999"
        assert connection.exec_driver_sql("SELECT note FROM row").scalars().all() == [""]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    database.close()
    (backup,) = made.database.path.with_name("Srbija 2026 backups").iterdir()
    assert backup.stat().st_size == len(before)
    database = open_database(backup, recovery_key=database.recovery_key)
    assert load_coding(database, made.coding) == stored
    database.close()


@pytest.mark.parametrize(
    "fault",
    [
        '    op.execute("DELETE FROM answer")',
        "    op.execute(\"UPDATE row SET coding_id = 'nobody'\")",
        "    raise RuntimeError",
        '    op.drop_table("nothing")',
    ],
)
def test_a_migration_that_loses_something_is_rolled_back(made: Made, newer_scripts: Path, fault: str) -> None:
    newer_scripts.write_text(REBUILDS_ROW + fault + "\n", encoding="utf-8")
    save(made, *setting(made.coding, "court", "Viši sud"))
    made.database.close()
    before = made.database.path.read_bytes()
    with pytest.raises(UserError, match="project_upgrade_failed") as caught:
        open_database(made.database.path, passphrase=PASSPHRASE)
    assert made.database.path.read_bytes() == before
    assert Path(str(caught.value.values["backup"])).is_file()
    assert not made.database.path.with_name("Srbija 2026.tip.lock").exists()


def test_a_backup_holds_the_last_save_and_overwrites_nothing(made: Made) -> None:
    first = back_up(made.database, BackupReason.IMPORT)
    save(made, *setting(made.coding, "court", "Viši sud"))
    second = back_up(made.database, BackupReason.IMPORT)
    assert first is not None
    assert second is not None
    assert first != second
    assert sorted(first.parent.iterdir()) == sorted([first, second])
    database = open_database(second, passphrase=PASSPHRASE)
    assert load_coding(database, made.coding) == load_coding(made.database, made.coding)
    assert check_database(database) == ()
    database.close()


def test_a_backup_that_cannot_be_written(made: Made) -> None:
    backups_folder(made.database.path).write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="backup_failed"):
        back_up(made.database, BackupReason.HAND)
