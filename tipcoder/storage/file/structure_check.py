"""Checks the structure of an open project file behind the person's back, and makes way for every write.

The check reads the whole file in one transaction, which a write would have to wait for: it is broken off instead, and
begun again when nothing was written for a while.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from tipcoder.errors import UserError
from tipcoder.storage.file.right_of_way import RightOfWay

REST_S = 3.0
"""Without a write, before the check begins again."""
_LOOK_S = 0.05
_STEPS = 1000
"""Of SQLite, between two looks whether somebody wants to write: a few milliseconds."""


def is_sound(connection: Connection) -> bool:
    """Return whether every page can be decrypted and the trees and free pages of a file are what they must be."""
    return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")


class StructureCheck:
    """The check of one open file. `held_off` stands around everything that changes, closes or replaces the file."""

    def __init__(self) -> None:
        self._way = RightOfWay()
        self._quiet_since = -REST_S

    @property
    def is_held_off(self) -> bool:
        """Return whether the file is being changed, closed or replaced."""
        return self._way.is_held_off

    @contextmanager
    def held_off(self) -> Iterator[None]:
        """Break off what reads the file now, and let nothing begin until the end."""
        with self._way.held_off():
            try:
                yield
            finally:
                self._quiet_since = time.monotonic()

    def stop(self) -> None:
        """Check no more: the file was found sound, or is being closed."""
        self._way.stop()

    def run(self, session: Callable[[], AbstractContextManager[Session]], place: str) -> None:
        """Check the file to its end, however often that must begin anew; until it is closed at the latest.

        Raises:
            UserError: project_damaged, and those of `session`.
        """
        while not self._way.is_over.is_set():
            with self._way.attempt:
                found = None if self._is_wanted() else self._try(session)
            if found is not None:
                if not found:
                    raise UserError("project_damaged", path=place)
                self._way.is_over.set()
            self._way.is_over.wait(_LOOK_S)

    def _is_wanted(self) -> bool:
        return self._way.is_wanted or time.monotonic() - self._quiet_since < REST_S

    def _try(self, session: Callable[[], AbstractContextManager[Session]]) -> bool | None:
        """Return whether the file is sound, None if that was not found out."""
        try:
            with session() as opened:
                connection = opened.connection()
                driver: Any = connection.connection.driver_connection
                driver.set_progress_handler(lambda: self._way.is_wanted, _STEPS)
                return is_sound(connection)
        except DBAPIError:
            if self._way.is_wanted:
                return None
            raise
        except UserError as error:
            if error.code == "project_is_locked":  # the key is put away for a while
                return None
            raise
