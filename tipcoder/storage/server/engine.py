"""Connects SQLAlchemy to PostgreSQL, where statements written for SQLite mean the same.

What SQLite has and PostgreSQL has not, functions on JSON above all, is made in the schema (`schema.FUNCTIONS`), or is
called by its name there.
"""

import re
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from tipcoder.domain.passphrases import has_password
from tipcoder.errors import UserError

SCHEMA = "tipcoder"
WAIT_MS = 10_000
"""Milliseconds that a write waits for that of somebody else."""

_SETTINGS = frozenset(
    {"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "channel_binding", "gssencmode", "krbsrvname"}
)
"""Settings that an address may have. None of them is a secret."""
_PLAIN = re.compile(r"[\w.:%/ -]*")
_DATABASE = re.compile(r"[\w. -]+")
_WRITERS = 0x54495043
"""The lock that whoever writes takes: one at a time, as in a file."""
_NAMES = {
    "json_group_object": "json_object_agg",
    "json_group_array": "json_agg",
    "json_array": "json_build_array",
    "json_quote": "to_json",
}
_NAMED = re.compile(r"(?<![:\w]):([a-z_]+)")
_CALLS = re.compile(rf"\b({'|'.join(_NAMES)})\(")


def read_url(text: str, password: str = "") -> URL:
    """Return where a store is, `postgresql+psycopg://name@server/database`, with the password that came apart from it.

    Nothing of an address that is wrong is said: any part of it may be a password.

    Raises:
        UserError: store_password_in_address, store_address_wrong.
    """
    if has_password(text):
        raise UserError("store_password_in_address")
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # a port or brackets that are none
        raise UserError("store_address_wrong") from None
    is_ours = url.drivername in ("postgresql", "postgresql+psycopg") and url.query.keys() <= _SETTINGS
    values = (url.host or "", *url.query.values())
    if not is_ours or not _DATABASE.fullmatch(url.database or "") or not all(map(_is_plain, values)):
        raise UserError("store_address_wrong")
    return url.set(drivername="postgresql+psycopg", password=password or None)


def place_of(url: URL) -> str:
    """Return what messages call a store: its server and its database, nothing else of the address."""
    return f"{url.host or url.query.get('host') or 'localhost'}/{url.database}"


def _is_plain(value: object) -> bool:
    return isinstance(value, str) and _PLAIN.fullmatch(value) is not None


def make_server_engine(url: URL) -> Engine:
    """Return an engine for a database on a server.

    Values are put into statements by the driver, not by the server: it would ask for the type of each.

    Raises:
        UserError: store_driver_missing.
    """
    try:
        from psycopg import ClientCursor

        engine = create_engine(
            url,
            connect_args={
                "cursor_factory": ClientCursor,
                "connect_timeout": 10,
                "options": f"-c search_path={SCHEMA} -c lock_timeout={WAIT_MS} -c client_min_messages=warning",
            },
            hide_parameters=True,
            pool_pre_ping=True,
        )
    except (ImportError, NoSuchModuleError) as error:
        raise UserError("store_driver_missing") from error
    event.listen(engine, "connect", _take_json_as_text)
    event.listen(engine, "begin", _wait_for_writers)
    event.listen(engine, "before_cursor_execute", _translate, retval=True)
    return engine


def _take_json_as_text(connection: Any, _record: object) -> None:
    from psycopg.types.string import TextLoader

    connection.adapters.register_loader("json", TextLoader)


def _wait_for_writers(connection: Connection) -> None:
    if connection.get_execution_options().get("writes"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _translate(
    _connection: Connection, _cursor: object, statement: str, parameters: Any, context: Any, _is_many: bool
) -> tuple[str, Any]:
    if context is not None and context.compiled is None and parameters:
        statement = _NAMED.sub(r"%(\1)s", statement.replace("%", "%%").replace("?", "%s"))
    return _CALLS.sub(lambda found: f"{_NAMES[found[1]]}(", statement), parameters
