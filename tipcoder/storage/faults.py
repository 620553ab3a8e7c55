"""Faults of the database as what a person can mend."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from tipcoder.errors import UserError

_CODES = {
    5: "project_busy",
    6: "project_busy",
    8: "project_read_only",
    10: "project_unreachable",
    11: "project_damaged",
    13: "disk_full",
    14: "project_unreachable",
    26: "project_damaged",
}
"""Primary result codes of SQLite (sqlite.org/rescode.html)."""


@contextmanager
def told(place: str) -> Iterator[None]:
    """Turn faults of file and disk into a `UserError`; everything else is a bug and passes through."""
    try:
        yield
    except DBAPIError as error:
        _tell(error.orig, place, error)
        raise
    except dbapi2.Error as error:
        _tell(error, place, error)
        raise


def _tell(fault: BaseException | None, place: str, cause: Exception) -> None:
    code = _CODES.get(getattr(fault, "sqlite_errorcode", 0) & 0xFF)
    if code:
        raise UserError(code, path=place) from cause
