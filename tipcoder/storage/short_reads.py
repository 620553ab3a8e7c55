"""Cuts a long reading into short ones: a save waits until what is being read is read."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy.orm import Session

from tipcoder.storage.file.database import Database

_AIM_S = 0.01
_FIRST = 5
_Id = TypeVar("_Id")


class ShortReads:
    """Measures what each reading takes, and makes the next as large as keeps a save from waiting noticeably."""

    def __init__(self, database: Database, most: int) -> None:
        self._database, self._most = database, most
        self._count = min(_FIRST, most)

    def batches(self, ids: Sequence[_Id]) -> Iterator[Sequence[_Id]]:
        """Yield the ids in batches, each to be read in one `session`."""
        first = 0
        while first < len(ids):
            batch = ids[first : first + self._count]
            first += len(batch)
            yield batch

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Read a batch. Nothing else is to be done meanwhile."""
        start = time.perf_counter()
        with self._database.searching() as session:
            yield session
        taken = max(time.perf_counter() - start, _AIM_S / self._most)
        self._count = max(1, min(self._most, 2 * self._count, int(self._count * _AIM_S / taken)))
