"""The schema of a project file: making it, telling its version, bringing an older file up to date."""

from pathlib import Path

from sqlalchemy import Connection, text

HEAD = "0001"
"""Revision of the newest migration: what this version of the program reads and writes."""

APPLICATION_ID = 0x54495043
"""`PRAGMA application_id` of a project file: "TIPC"."""

_SCRIPTS = Path(__file__).parent / "migrations"


def make_schema(connection: Connection) -> None:
    """Make all tables in an empty file, by the migrations."""
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    upgrade(connection, HEAD)


def upgrade(connection: Connection, revision: str, scripts: Path = _SCRIPTS) -> None:
    """Run the migrations up to a revision, in the caller's transaction."""
    from alembic import command  # costs a quarter of a second, and most openings need none of it
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    command.upgrade(config, revision)
