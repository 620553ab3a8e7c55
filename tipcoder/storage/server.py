"""Creates and opens a store on a server, with its schema, and translates what SQLite says otherwise than PostgreSQL."""

import re
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from tipcoder.domain.passphrases import has_password
from tipcoder.errors import UserError
from tipcoder.storage.file import migrate
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables import curation as _curation_tables  # noqa: F401
from tipcoder.storage.tables import deliveries as _delivery_tables  # noqa: F401
from tipcoder.storage.tables import double_coding as _comparison_tables  # noqa: F401 (its tables are among those of Base)
from tipcoder.storage.tables import search as _search_tables  # noqa: F401
from tipcoder.storage.tables.base import Base

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

FUNCTIONS = r"""
CREATE FUNCTION json_each(source text, OUT key integer, OUT value text) RETURNS SETOF record LANGUAGE sql IMMUTABLE
AS $$ SELECT place::integer - 1, element FROM json_array_elements_text(source::json) WITH ORDINALITY
      AS elements (element, place) $$;
CREATE FUNCTION json_at(source text, place integer) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT source::json OPERATOR(pg_catalog.->>) place $$;
CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = integer, FUNCTION = json_at);
CREATE FUNCTION instr(source text, part text) RETURNS integer LANGUAGE sql IMMUTABLE
AS $$ SELECT strpos(source, part) $$;
CREATE FUNCTION joined(before text, next text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN before IS NULL THEN next ELSE before || ',' || next END $$;
CREATE AGGREGATE group_concat(text) (SFUNC = joined, STYPE = text);
CREATE FUNCTION weighted(words text, weight text) RETURNS tsvector LANGUAGE sql IMMUTABLE
AS $$ SELECT coalesce(string_agg('''' || word || ''':' || least(place, 16383) || weight, ' '), '')::tsvector
      FROM regexp_split_to_table(words, '[\s!-/:-@\[-^`{-~]+') WITH ORDINALITY AS parts (word, place)
      WHERE word <> '' $$;
CREATE FUNCTION at_work_role() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'primary' $$;
CREATE FUNCTION at_work_coder() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '' $$;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'changes are only ever added'; END $$;
"""
"""Functions that the statements of storage call, as SQLite has it."""

BEST = """
    SELECT rowid FROM {index}, (SELECT CAST(? AS tsquery) AS wanted) AS asked
    WHERE found @@ wanted ORDER BY ts_rank(found, wanted) DESC, rowid LIMIT ?
"""
OF_ALL = """
    SELECT rowid AS id, -ts_rank(found, wanted) AS rank
    FROM {index}, (SELECT CAST(:words AS tsquery) AS wanted) AS asked
    WHERE found @@ wanted
"""
_WEIGHTS = {"words": "B", "keys": "A"}
_SIGNS = {"AND": "&", "OR": "|", "NOT": "& !", "(": "(", ")": ")"}
_TOKENS = re.compile(r'\s*(?:(words|keys) *:|"([^"]*)" *(\*?)|(AND|OR|NOT|\(|\)))')
_BETWEEN = re.compile(r"[\s!-/:-@\[-^`{-~]+")


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


def make_schema(connection: Connection) -> None:
    """Make all tables in a database that has none of ours."""
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    connection.exec_driver_sql(FUNCTIONS)
    Base.metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TRIGGER change_only_added BEFORE UPDATE OR DELETE ON change "
        "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    )
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)")
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": migrate.HEAD})


def drop_schema(connection: Connection) -> None:
    """Take all that `make_schema` made out of the database."""
    connection.execute(text(f"DROP SCHEMA {SCHEMA} CASCADE"))


def read_revision(connection: Connection) -> str | None:
    """Return the revision of a store's schema, None if there is none."""
    there = connection.execute(text("SELECT to_regclass(:table)"), {"table": f"{SCHEMA}.alembic_version"}).scalar()
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()) if there else None


def tsquery(expression: str) -> str:
    """Return an FTS5 expression as `tipcoder.services.search.search` makes them, as a tsquery.

    Words stand in a tsvector with weight B, keys with weight A: a weight is how a query names a column. They come
    folded and with blanks between, so PostgreSQL's own dictionaries have no part in it.

    Source: https://www.postgresql.org/docs/15/datatype-textsearch.html.

    Raises:
        ValueError: it has something that those never have.
    """
    parts: list[str] = []
    weight, place = "B", 0
    while place < len(expression):
        found = _TOKENS.match(expression, place)
        if found is None:
            raise ValueError(f"no words of FTS5 that are known: {expression[place:]!r}")
        column, text, star, sign = found.groups()
        place = found.end()
        if column:
            weight = _WEIGHTS[column]
        elif sign:
            parts.append(_SIGNS[sign])
        else:
            parts.append(_phrase(text, weight, is_prefix=bool(star)))
    return " ".join(parts)


def _phrase(text: str, weight: str, *, is_prefix: bool) -> str:
    words = [word for word in _BETWEEN.split(text) if word]
    ending = f":{'*' if is_prefix else ''}{weight}"
    lexemes = [f"'{word}'{ending}" for word in words]
    return f"({' <-> '.join(lexemes)})" if lexemes else "''"


class ServerStore(Database):
    """A project in a database on a server, open. Several people may have it open at once; one at a time writes."""

    is_shared = True

    def __init__(self, url: URL) -> None:
        super().__init__(make_server_engine(url), place_of(url))

    def _reader(self) -> Engine:
        return self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def _writer(self) -> Engine:
        return self._engine.execution_options(writes=True)


def create_store(address: str, password: str = "") -> ServerStore:
    """Make the tables of a project in an empty database of a server, and open it.

    Raises:
        UserError: store_password_in_address, store_address_wrong, store_driver_missing, store_password_needed,
            store_unreachable, store_refused, store_exists.
    """
    store = ServerStore(read_url(address, password))
    try:
        with store.writing() as session:
            if read_revision(session.connection()) is not None:
                raise UserError("store_exists", address=store.place)
            make_schema(session.connection())
    except BaseException:
        store.close()
        raise
    return store


def discard_store(store: ServerStore) -> None:
    """Take a store that was just made, and could not be filled, out of its database."""
    with store.writing(with_following=False) as session:
        drop_schema(session.connection())
    store.close()


def open_store(address: str, password: str = "") -> ServerStore:
    """Open a store; one of an older program is brought up to date, within one transaction.

    Without a password that of the environment variable PGPASSWORD counts.

    Raises:
        UserError: store_password_in_address, store_address_wrong, store_driver_missing, store_password_needed,
            store_unreachable, store_refused, store_empty, project_newer.
    """
    store = ServerStore(read_url(address, password))
    try:
        _check_version(store)
    except BaseException:
        store.close()
        raise
    return store


def _check_version(store: ServerStore) -> None:
    with store.session() as session:
        revision = read_revision(session.connection())
    if revision is None:
        raise UserError("store_empty", address=store.place)
    if revision == migrate.HEAD:
        return
    if not migrate.is_older(revision):
        raise UserError("project_newer", path=store.place)
    with store.writing(with_following=False) as session:
        migrate.run_migrations(session.connection())
