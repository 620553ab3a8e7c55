"""Work of the program that comes out the same each time, done once in a process that runs tests."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from tipcoder.storage.file import cipher, engine, migrate

STATEMENTS = 2_000


def do_once(patch: pytest.MonkeyPatch) -> None:
    """Let keys be derived, statements be put into SQL, and migrations be worked out once, by the program itself."""
    patch.setattr(cipher, "derive_key", cache(cipher.derive_key))
    patch.setattr(engine, "create_engine", _Engines())
    patch.setattr(migrate, "make_schema", _Schema())


class _Engines:
    """Makes engines as SQLAlchemy does; all put statements into SQL together, where each would do so for itself."""

    def __init__(self) -> None:
        first = create_engine("sqlite://", module=dbapi2)
        with first.connect():
            self._dialect = first.dialect
        first.dispose()
        self._statements: LRUCache[Any, Any] = LRUCache(STATEMENTS)

    def __call__(self, *given: Any, **options: Any) -> Engine:
        made = create_engine(*given, **options)
        made.dialect = self._dialect
        made.update_execution_options(compiled_cache=self._statements)
        return made


class _Schema:
    """Makes a schema by the statements that the same migrations ran when the first one was made."""

    def __init__(self) -> None:
        self._make = migrate.make_schema
        self._ran: dict[tuple[Path, str], list[tuple[str, Any]]] = {}

    def __call__(self, connection: Connection) -> None:
        migrations = migrate.SCRIPTS, migrate.HEAD
        if migrations not in self._ran:
            self._ran[migrations] = self._followed(connection)
            return
        cursor = connection.connection.cursor()
        for statement, values in self._ran[migrations]:
            cursor.execute(statement, values)

    def _followed(self, connection: Connection) -> list[tuple[str, Any]]:
        ran: list[tuple[str, Any]] = []

        def note(_connection: object, _cursor: object, statement: str, values: Any, *_more: object) -> None:
            ran.append((statement, values))

        event.listen(connection, "before_cursor_execute", note)
        try:
            self._make(connection)
        finally:
            event.remove(connection, "before_cursor_execute", note)
        return ran
