"""Copies project files verifiably: backups, and copies checked before they take a name."""

from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from tipcoder.errors import UserError
from tipcoder.private_files import FOLDER_MODE, sweep, unfinished_name
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.database_errors import user_errors


def backups_folder(path: Path) -> Path:
    """Return the folder of a project's backups: beside it, by its name."""
    return path.with_name(f"{path.stem} backups")


def copy_verified(path: Path, key: Key, folder: Path) -> Path:
    """Copy a project into a folder as `<name> <date> <time>.tip`, encrypted by the same key, and return the copy.

    The copy is whole even if the project is written meanwhile (SQLite's backup API). It gets its name only after
    it was opened and checked; nothing is overwritten.

    Raises:
        UserError: backup_failed, if the copy does not pass its check; disk_full, project_unreachable, ...
    """
    unfinished = folder / unfinished_name("", ".tip")
    try:
        folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        sweep(folder)
    except OSError as error:
        raise UserError("backup_failed", path=str(folder)) from error
    try:
        with user_errors(str(path)):
            copy_file(path, unfinished, key)
            verify(unfinished, key)
        copy = _free_name(folder, f"{path.stem} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}")
        unfinished.rename(copy)
    except (OSError, dbapi2.Error) as error:
        raise UserError("backup_failed", path=str(folder)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return copy


def copy_file(path: Path, target: Path, key: Key) -> None:
    """Copy a project to a file that is not there yet, as it is at one moment, encrypted by the same key."""
    source = cipher.connect(path, key, read_only=True)
    try:
        copy = cipher.connect(target, key, make=True)
        try:
            source.backup(copy)
        finally:
            copy.close()
    finally:
        source.close()


def verify(copy: Path, key: Key) -> None:
    """Check that a copy can be read to its last page.

    Raises:
        UserError: backup_failed.
    """
    connection = cipher.connect(copy, key, read_only=True)
    try:
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        filled = connection.execute("SELECT count(*) FROM alembic_version").fetchone()[0] == 1
    finally:
        connection.close()
    if faults or not sound or not filled:
        raise UserError("backup_failed", path=str(copy.parent))


def _free_name(folder: Path, stem: str) -> Path:
    copy, number = folder / f"{stem}.tip", 2
    while copy.exists():
        copy, number = folder / f"{stem} ({number}).tip", number + 1
    return copy
