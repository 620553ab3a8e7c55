"""Creates and opens a store on a server."""

from sqlalchemy import Engine
from sqlalchemy.engine import URL

from tipcoder.errors import UserError
from tipcoder.storage.file import migrate
from tipcoder.storage.file.database import Database
from tipcoder.storage.server import schema
from tipcoder.storage.server.engine import make_server_engine, place_of, read_url


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
            if schema.read_revision(session.connection()) is not None:
                raise UserError("store_exists", address=store.place)
            schema.make_schema(session.connection())
    except BaseException:
        store.close()
        raise
    return store


def discard_store(store: ServerStore) -> None:
    """Take a store that was just made, and could not be filled, out of its database."""
    with store.writing(with_following=False) as session:
        schema.drop_schema(session.connection())
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
        revision = schema.read_revision(session.connection())
    if revision is None:
        raise UserError("store_empty", address=store.place)
    if revision == migrate.HEAD:
        return
    if not migrate.is_older(revision):
        raise UserError("project_newer", path=store.place)
    with store.writing(with_following=False) as session:
        migrate.run_migrations(session.connection())
