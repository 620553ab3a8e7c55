"""Connects SQLAlchemy to SQLCipher."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key

_PAGES_KIB = 256 * 1024


def make_engine(
    path: Path, key: Key, *, read_only: bool = False, make: bool = False, foreign_keys: bool = True
) -> Engine:
    """Return an engine on a file, as `engine_by` does."""

    def connect() -> dbapi2.Connection:
        return cipher.connect(path, key, read_only=read_only, make=make, foreign_keys=foreign_keys)

    return engine_by(connect)


def engine_by(connect: Callable[[], dbapi2.Connection], *, keep_one: bool = False, begin: str = "BEGIN") -> Engine:
    """Return an engine whose transactions are SQLite's own, from the first statement on, changes of tables included.

    Each connection is opened anew, and nothing keeps the file open between two calls; or one connection is kept, for
    one call at a time. `begin` is the statement by which transactions begin. Errors and logs leave out what was to be
    stored.
    """
    pool = QueuePool(connect, pool_size=1, max_overflow=0, reset_on_return=None) if keep_one else NullPool(connect)
    options = {"begin": begin}
    engine = create_engine("sqlite://", module=dbapi2, pool=pool, hide_parameters=True, execution_options=options)
    event.listen(engine, "begin", _begin)
    return engine


class KeptReader:
    """Reads by one connection that is kept from call to call.

    A new connection has to read and decrypt again what the last one knew.
    """

    def __init__(self, connect: Callable[[], dbapi2.Connection]) -> None:
        self._engine = engine_by(connect, keep_one=True)
        self._one_call = RLock()
        self._is_read = self._is_kept = False
        self._file: object = None

    @contextmanager
    def session(self, file: object) -> Iterator[Session | None]:
        """Read in one transaction of a file, told by its identity; after a failure the connection is not kept.

        Yields None where it is being read already, on this thread or another.
        """
        if not self._one_call.acquire(blocking=False):
            yield None
            return
        try:
            if self._is_read:
                yield None
                return
            if file != self._file:
                self._engine.dispose()
            self._file, self._is_read, self._is_kept = file, True, False
            try:
                with Session(self._engine) as session, session.begin():
                    self._is_kept = True
                    yield session
            except BaseException:
                self._is_kept = False
                raise
            finally:
                self._is_read = False
                if not self._is_kept:
                    self._engine.dispose()
        finally:
            self._one_call.release()

    def close(self) -> None:
        """Close the connection, once nobody reads by it."""
        with self._one_call:
            self._is_kept = False
            if not self._is_read:
                self._engine.dispose()


def _begin(connection: Connection) -> None:
    # Not by way of SQLAlchemy, which takes longer for it than the file does.
    connection.connection.cursor().execute(connection.get_execution_options()["begin"])


def keep_pages(connection: Connection) -> None:
    """Let a connection to a file keep many of its pages in memory, and be closed after its transaction.

    For thousands of rows stored at once: their ids lie all over the tables, and each page that had to go would be
    encrypted, and decrypted when its next row comes.
    """
    if connection.dialect.name == "sqlite":
        connection.detach()
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_PAGES_KIB}")
