"""Log, in memory, of what this instance wrote to a project file since its last backup.

A file that was replaced or removed while it was open is made again from that backup and this log: what was confirmed
is in both, whatever became of the file.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlcipher3 import dbapi2

from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key

MOST_BYTES = 64 * 1024 * 1024
"""Most bytes of the log: judgments that are added are whole files. Beyond it, only a new backup helps."""

_READS = re.compile(r"\s*(?:SELECT|EXPLAIN|BEGIN|COMMIT|PRAGMA)", re.IGNORECASE)
_SIZED = (str, bytes, memoryview)


@dataclass(slots=True)
class Write:
    """The statements of one transaction, and the number that it left in the file."""

    number: int
    statements: list[tuple[str, Any, bool]] = field(default_factory=list)
    size: int = 0


class WriteLog:
    """Follows the transactions of an engine that only writes. `start` is the file's number when the log begins."""

    def __init__(self, engine: Engine, start: int) -> None:
        self._start = start
        self._writes: list[Write] = []
        self._size = 0
        self._open: Write | None = None
        self._one_change = Lock()
        event.listen(engine, "after_cursor_execute", self._note)

    @property
    def has_gap(self) -> bool:
        """Return whether the log was given up, so that a new backup is wanted."""
        return self._size > MOST_BYTES

    def begin(self) -> None:
        """Note what is written from now on, one transaction at a time; what was begun and not ended is forgotten."""
        self._open = Write(0)

    def end(self, number: int) -> None:
        """Keep what was written: it is committed, under this number."""
        with self._one_change:
            if self._open is not None:
                self._open.number = number
                self._writes.append(self._open)
                self._size += self._open.size
            self._open = None
            if self.has_gap:
                self._start = number
                self._writes = []

    def forget_before(self, number: int) -> None:
        """Forget what a backup with this number holds."""
        with self._one_change:
            if number in self.numbers:
                self._writes = self._writes_after(number)
                self._start = number
                self._size = sum(write.size for write in self._writes)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Numbers of the copies from which the log leads to the present state."""
        return (self._start, *(write.number for write in self._writes))

    def replay(self, copy: Path, key: Key, number: int) -> None:
        """Write to a copy that has one of `numbers` what was written after it, in one transaction."""
        connection = cipher.connect(copy, key)
        try:
            connection.execute("BEGIN IMMEDIATE")
            for write in self._writes_after(number):
                for statement, parameters, is_many in write.statements:
                    if is_many:
                        connection.executemany(statement, parameters)
                    else:
                        connection.execute(statement, parameters)
                connection.execute(f"PRAGMA user_version = {write.number}")
            connection.execute("COMMIT")
        finally:
            connection.close()

    def _writes_after(self, number: int) -> list[Write]:
        return self._writes[self.numbers.index(number) :]

    def _note(
        self,
        _connection: Connection,
        _cursor: dbapi2.Cursor,
        statement: str,
        parameters: Any,
        _context: object,
        is_many: bool,
    ) -> None:
        if self._open is not None and not _READS.match(statement):
            self._open.statements.append((statement, parameters or (), is_many))
            self._open.size += len(statement) + _size_of(parameters, is_many)


def _size_of(parameters: Any, is_many: bool) -> int:
    rows = parameters if is_many else (parameters,)
    # a new project stores a hundred thousand values at once, and of all their types these are told fastest
    return sum([len(value) if isinstance(value, _SIZED) else 8 for row in rows for value in row])  # noqa: C419
