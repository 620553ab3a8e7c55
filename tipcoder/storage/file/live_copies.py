"""Copies a project file that is in use, some pages at a time, and lets every write in between.

The pages are read by the connection that writes: whatever it writes meanwhile, SQLite writes to the copy too. Read by
another connection, the copy would hold up writes until its end, or begin anew after each.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2

from tipcoder.private_files import create_private
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.right_of_way import RightOfWay

_PAGES = 128
"""Copied in one turn: some milliseconds, for which a write may have to wait."""
_SYNCED = 8
"""Turns after which the disk takes what was copied: a write would have to wait for all that it did not take yet."""
_LOOK_S = 0.0005
_DONE = 101
"""Code of SQLite."""


class CopyBrokenOff(Exception):  # noqa: N818 - no fault
    """Ends a copy whose file is being closed, replaced or encrypted anew, or whose connection is another one now."""


class WriteTurns:
    """Gives the connection that writes to one thread at a time."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._lock = threading.Lock()
        self._waiting = 0

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for the turn, and have it until the end."""
        with self._lock:
            self._waiting += 1
        self._turn.acquire()
        with self._lock:
            self._waiting -= 1
        try:
            yield
        finally:
            self._turn.release()

    @contextmanager
    def given_back(self) -> Iterator[None]:
        """Give the turn back that the caller has, until the end and until nobody waits for it."""
        self._turn.release()
        try:
            yield
        finally:
            while self._waiting:  # who lets go of a lock and takes it at once goes before those that wait
                time.sleep(_LOOK_S)
            self._turn.acquire()


class LiveCopies:
    """The copies that are made of one open file. `connection` returns the connection that writes."""

    def __init__(self, turns: WriteTurns, connection: Callable[[], dbapi2.Connection]) -> None:
        self._turns = turns
        self._connection = connection
        self._way = RightOfWay()
        self.is_given_up = False

    def held_off(self) -> AbstractContextManager[None]:
        """Break off a copy that is being made: the file is to be let go of."""
        return self._way.held_off()

    def give_up(self) -> None:
        """Ask a copy that is being made to break off, and make no more: none is wanted, be it by other means."""
        self.is_given_up = True
        self._way.end()

    def stop(self) -> None:
        """Break off a copy that is being made, and make no more: the file is being closed."""
        self._way.stop()

    def copy(self, target: Path, key: Key) -> None:
        """Copy the file to one that is not there yet, as it is when the last page is copied, by this key.

        Raises:
            CopyBrokenOff: what there is of the copy is no project.
        """
        with self._way.attempt:
            if self._way.is_wanted:
                raise CopyBrokenOff
            create_private(target)
            with target.open("rb+") as file:
                copy = cipher.connect(target, key)
                try:
                    copy.execute("PRAGMA journal_mode = MEMORY")
                    copy.execute("PRAGMA synchronous = OFF")  # the disk is waited for below, where nobody else does
                    with self._turns.taken():
                        source = self._connection()
                        between = partial(self._between_steps, source, file)
                        source.backup(copy, pages=_PAGES, progress=between)
                finally:
                    copy.close()
                os.fsync(file.fileno())

    def _between_steps(
        self, source: dbapi2.Connection, copy: BinaryIO, status: int, remaining: int, _pages: int
    ) -> None:
        if status == _DONE:
            return
        with self._turns.given_back():
            if remaining // _PAGES % _SYNCED == 0:
                os.fsync(copy.fileno())
        if self._way.is_wanted or self._connection() is not source:
            raise CopyBrokenOff
