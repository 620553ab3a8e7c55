"""Opens, creates and backs up project files."""

import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.file_operations import file_fault, rename
from tipcoder.private_files import sweep, unfinished_name
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.cipher import Key, read_recovery_key
from tipcoder.storage.file.copies import backups_folder, refuse_reserved, remove_unfinished
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.database_errors import user_errors
from tipcoder.storage.file.engine import make_engine
from tipcoder.storage.file.lock import Lock, lock_file, take_lock
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.structure_check import is_sound

LARGE = 16 * 2**20
"""Bytes of a file whose structure is found out in a tenth of a second: nobody notices that."""


def create_database(
    path: Path, passphrase: str, fill: Callable[[ProjectFile], object] = lambda _database: None
) -> ProjectFile:
    """Make a project file, fill it and open it. It gets its name when it is filled: a failure leaves nothing.

    Raises:
        UserError: passphrase_empty, name_reserved, project_exists, project_folder_missing, path_too_long, file_held,
            folder_read_only, project_locked, project_unreachable, disk_full.
    """
    if not passphrase:
        raise UserError("passphrase_empty")
    refuse_reserved(path)
    try:
        if path.exists():
            raise UserError("project_exists", path=str(path))
        if not path.parent.is_dir():
            raise UserError("project_folder_missing", path=str(path.parent))
        path.with_name(f"{path.name}-journal").exists()  # the longest of the names that lie beside it
    except OSError as error:  # a name too long for the disk, or a folder that is not this person's
        raise UserError("project_unreachable", path=str(path)) from error
    try:
        lock = take_lock(path)
    except OSError as error:
        raise file_fault(error, lock_file(path)) from error
    sweep(path.parent)
    unfinished = path.with_name(unfinished_name("", ".tip"))
    being_made: ProjectFile | None = None
    try:
        key = cipher.derive_key(passphrase, cipher.new_salt())
        engine = make_engine(unfinished, key, make=True)
        with user_errors(str(path)), engine.begin() as connection:
            migrate.make_schema(connection)
        engine.dispose()
        being_made = ProjectFile(unfinished, key, lock, place=str(path))
        fill(being_made)
        being_made.let_go()
        rename(unfinished, path)
        lock.hold_identity(path)
    except BaseException as error:
        if being_made is not None:
            being_made.let_go()  # Windows removes no file that is open
        remove_unfinished(unfinished)
        lock.release()
        if isinstance(error, FileExistsError):
            raise UserError("project_exists", path=str(path)) from error
        if isinstance(error, OSError):
            raise file_fault(error, path) from error
        raise
    return _open(path, key, lock)


def open_database(
    path: Path,
    *,
    passphrase: str = "",
    recovery_key: str = "",
    read_only: bool = False,
    despite_other_computer: bool = False,
    check_later: bool = False,
) -> ProjectFile:
    """Open a project file with its passphrase or its recovery key. A failure leaves the file as it is.

    Read-only, it takes no lock, and opens a file with damage as far as it can be read. `check_later` leaves the
    check of a large file to `check_structure`, if the file was closed as it should be.

    Raises:
        UserError: project_missing, project_unreachable, not_a_project, passphrase_wrong, recovery_key_mistyped,
            recovery_key_wrong, project_damaged, project_newer, project_older_read_only, project_locked,
            project_locked_elsewhere, project_read_only, and those of `bring_up_to_date` for an older file.
    """
    key = find_key(path, passphrase, recovery_key)
    lock = None if read_only else _lock(path, despite_other_computer)
    was_closed = lock is not None and not lock.was_left and not path.with_name(f"{path.name}-journal").exists()
    check_later = check_later and was_closed and path.stat().st_size > LARGE
    database = _open(path, key, lock)
    try:
        _check_version(database)
        if not read_only:
            if not check_later:
                _check_structure(database)
            for folder in (path.parent, backups_folder(path)):
                sweep(folder)
    except BaseException:
        database.close()
        raise
    return database


def _open(path: Path, key: Key, lock: Lock | None) -> ProjectFile:
    try:
        return ProjectFile(path, key, lock)
    except BaseException:
        if lock:
            lock.release()
        raise


def find_key(path: Path, passphrase: str = "", recovery_key: str = "") -> Key:
    """Return the key that a passphrase or recovery key gives, if it is the one of this file.

    Raises:
        UserError: project_missing, project_unreachable, not_a_project, passphrase_wrong, recovery_key_mistyped,
            recovery_key_wrong, project_damaged.
    """
    salt = cipher.read_salt(path)
    key = Key(read_recovery_key(recovery_key), salt) if recovery_key else cipher.derive_key(passphrase, salt)
    if cipher.fits(path, key):
        return key
    if path.stat().st_size % cipher.PAGE:
        raise UserError("not_a_project", path=str(path))
    raise UserError("recovery_key_wrong" if recovery_key else "passphrase_wrong")


def _lock(path: Path, despite_other_computer: bool) -> Lock:
    try:
        os.close(os.open(path, os.O_RDWR))
        return take_lock(path, despite_other_computer=despite_other_computer)
    except OSError as error:
        raise UserError("project_read_only", path=str(path)) from error


def _check_version(database: ProjectFile) -> None:
    with database.session() as session:
        connection = session.connection()
        revision = migrate.read_revision(connection)
        if revision is None:
            raise _not_ours(database, connection)
        is_current = revision == migrate.HEAD
        if not is_current and not migrate.is_older(revision):
            raise UserError("project_newer", path=str(database.path))
        if not migrate.has_schema(connection, revision):
            raise _not_ours(database, connection)
    if is_current:
        return
    if database.read_only:
        raise UserError("project_older_read_only", path=str(database.path))
    _check_structure(database)
    migrate.bring_up_to_date(database.path, database.key)


def _not_ours(database: ProjectFile, connection: Connection) -> UserError:
    """Return why a file that its key opens has not our tables: some of its pages are damaged, or it is no project."""
    is_damaged = connection.exec_driver_sql("PRAGMA cipher_integrity_check").first() is not None
    return UserError("project_damaged" if is_damaged else "not_a_project", path=str(database.path))


def _check_structure(database: ProjectFile) -> None:
    with database.session() as session:
        if not is_sound(session.connection()):
            raise UserError("project_damaged", path=str(database.path))
    database.stop_check()


def back_up(database: Database, reason: BackupReason) -> Path | None:
    """Write a checked copy of a project file into `<name> backups` beside it.

    Passphrase and recovery key open it too. Returns its path; None for a store on a server, which is backed up by
    whoever keeps it.

    Raises:
        UserError: backup_failed, disk_full, project_damaged, ...
    """
    if not isinstance(database, ProjectFile):
        return None
    return database.back_up(reason)
