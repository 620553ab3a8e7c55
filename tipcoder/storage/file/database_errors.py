"""Translates errors of the database into what a person can mend."""

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
_NAMES = {
    "database is locked": "project_busy",
    "attempt to write a readonly database": "project_read_only",
    "disk I/O error": "project_unreachable",
    "database disk image is malformed": "project_damaged",
    "database or disk is full": "disk_full",
    "unable to open database file": "project_unreachable",
    "file is not a database": "project_damaged",
}
"""Names of SQLite's codes: the backup API gives no others (sqlite.org/c3ref/errcode.html)."""

_STATES = {
    "08": "store_unreachable",
    "57P": "store_unreachable",
    "28": "store_refused",
    "3D000": "store_unreachable",
    "42501": "project_read_only",
    "25006": "project_read_only",
    "53100": "disk_full",
    "55P03": "project_busy",
    "40": "project_busy",
}
"""States of PostgreSQL by how they begin (postgresql.org/docs/15/errcodes-appendix.html)."""


@contextmanager
def user_errors(place: str) -> Iterator[None]:
    """Turn faults of file and disk into a `UserError`; everything else is a bug and passes through."""
    try:
        yield
    except DBAPIError as error:
        _raise_user_error(error.orig, place, error)
        raise
    except dbapi2.Error as error:
        _raise_user_error(error, place, error)
        raise


def _server_code(fault: BaseException | None) -> str:
    """Return the code of a fault of a server. One without a state is a connection that was not, or is no more."""
    if not type(fault).__module__.startswith("psycopg"):
        return ""
    state = getattr(fault, "sqlstate", None)
    if state is None:
        return _connection_code(fault) if type(fault).__name__ == "OperationalError" else ""
    return next((code for start, code in _STATES.items() if state.startswith(start)), "")


def _connection_code(fault: BaseException | None) -> str:
    """Return why there is no connection. libpq tells it in words, but for a password that it was not given."""
    if getattr(getattr(fault, "pgconn", None), "needs_password", False):
        return "store_password_needed"
    return "store_refused" if "password authentication failed" in str(fault) else "store_unreachable"


def _raise_user_error(fault: BaseException | None, place: str, cause: Exception) -> None:
    number = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    code = (_CODES.get(number) if number else _NAMES.get(str(fault))) or _server_code(fault)
    if code:
        raise UserError(code, path=place) from cause
