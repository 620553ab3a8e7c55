"""Tells which deliveries need a passphrase, and checks passphrases."""

from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.office.protection import content_of, is_protected, is_workbook, unprotected
from tipcoder.storage.file.opening import open_database

WRONG_PASSPHRASES = ("delivery_passphrase_wrong", "workbook_password_needed", "workbook_password_wrong")
"""Codes of faults of a passphrase alone."""


def is_project(path: Path) -> bool:
    """Return whether a delivery is a project, which needs a passphrase."""
    return not is_workbook(path)


def needs_passphrase(path: Path) -> bool:
    """Return whether a delivery opens only with a passphrase: a project, or a workbook with a password."""
    return path.is_file() and (is_project(path) or is_protected(path, DELIVERY))


def check_passphrase(path: Path, passphrase: str) -> None:
    """Find out whether a passphrase opens a delivery. Other faults are found when it is read.

    Raises:
        UserError: one of `WRONG_PASSPHRASES`.
    """
    try:
        if is_project(path):
            open_database(path, passphrase=passphrase, read_only=True).close()
        else:
            unprotected(content_of(path, DELIVERY), path.name, passphrase, DELIVERY)
    except UserError as error:
        fault = delivery_fault(error, path)
        if fault.code in WRONG_PASSPHRASES:
            raise fault from error


def delivery_fault(error: UserError, path: Path) -> UserError:
    """Return why a delivery does not open, with `delivery`, its path: among several, it says which one."""
    if error.code == "passphrase_wrong":
        return UserError("delivery_passphrase_wrong", file=path.name, delivery=str(path))
    return UserError(error.code, **{**error.values, "delivery": str(path)})
