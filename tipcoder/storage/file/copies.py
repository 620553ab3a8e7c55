"""Copies project files verifiably: backups, and copies checked before they take a name."""

import errno
import os
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from sqlcipher3 import dbapi2

from tipcoder.domain.file_names import is_reserved, unreserved
from tipcoder.domain.projects import SUFFIX, BackupFile, BackupReason
from tipcoder.errors import UserError
from tipcoder.file_operations import discard, file_fault, rename, replace
from tipcoder.private_files import FOLDER_MODE, create_private, open_again, sweep, sync_folder, unfinished_name
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.database_errors import user_errors

_MOMENT = "%Y-%m-%d %H.%M.%S"
_REASONS = "|".join(filter(None, BackupReason))
_NAMED = 60
"""Characters of a project's name in those of its backups: with folder, moment and reason no system refuses them."""
_PIECE = 1 << 20
_BACKUPS = " backups"
_FULL = (errno.ENOSPC, errno.EDQUOT)


def backups_folder(path: Path) -> Path:
    """Return the folder of a project's backups: beside it, by its name."""
    return path.with_name(f"{path.stem}{_BACKUPS}")


def project_of(backup: Path) -> Path:
    """Return the file that a backup in the folder of its project's backups is of."""
    return backup.parent.with_name(f"{backup.parent.name.removesuffix(_BACKUPS)}{SUFFIX}")


def second_folder(path: Path, second: Path) -> Path:
    """Return the folder of a project's backups inside a second folder, which is that of all projects."""
    return second / backups_folder(path).name


def copy_verified(
    path: Path, key: Key, reason: BackupReason, copy: Callable[[Path, Key], object] | None = None
) -> Path:
    """Copy a project into the folder of its backups as `<name> <date> <time> <reason>.tip`, by the same key.

    The copy is whole even if the project is written meanwhile (SQLite's backup API). It gets its name only after
    it was opened and checked; nothing is overwritten. `copy` is how a project is copied that is open here: by
    `copy_file`, writes would wait for the end.

    Raises:
        UserError: backup_failed, if the copy does not pass its check; disk_full, project_unreachable, ...
    """
    folder = backups_folder(path)
    unfinished = folder / unfinished_name("", ".tip")
    try:
        folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        sweep(folder)
    except OSError as error:
        raise UserError("backup_failed", path=str(folder)) from error
    try:
        with user_errors(str(path)):
            if copy is None:
                copy_file(path, unfinished, key)
            else:
                require_sound(path, key)
                copy(unfinished, key)
            verify(unfinished, key)
        made = backup_name(path, reason)
        rename(unfinished, made)
    except dbapi2.Error as error:
        raise UserError("backup_failed", path=str(folder)) from error
    except OSError as error:
        raise file_fault(error, backup_name(path, reason)) from error
    finally:
        remove_unfinished(unfinished)
    return made


def refuse_reserved(path: Path) -> None:
    """Refuse the name of a new project that Windows keeps for a device, on every system.

    Raises:
        UserError: name_reserved.
    """
    if is_reserved(path.name):
        raise UserError("name_reserved", name=path.stem)


def backup_name(path: Path, reason: BackupReason) -> Path:
    """Return the name of a backup of a project that is made now, which no file has yet."""
    stem = unreserved(f"{path.stem[:_NAMED]} {datetime.now().astimezone():{_MOMENT}} {reason}".rstrip())
    return _free_name(backups_folder(path), stem)


def copy_file(path: Path, target: Path, key: Key, other: Key | None = None) -> None:
    """Copy a project to a file that is not there yet, as it is at one moment, by the same key or another one.

    Raises:
        UserError: project_damaged.
    """
    source = cipher.connect(path, key, read_only=True)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
        if source.execute("PRAGMA cipher_integrity_check").fetchone():
            # SQLCipher tells of a damaged page when the next one is read: the last one would be copied as zeros
            raise UserError("project_damaged", path=str(path))
        copy = cipher.connect(target, other or key, make=True)
        try:
            source.backup(copy)
        finally:
            copy.close()
    finally:
        source.close()


def require_sound(path: Path, key: Key) -> None:
    """Check every page of a file that may be written meanwhile; nobody waits for that.

    Raises:
        UserError: project_damaged.
    """
    connection = cipher.connect(path, key, read_only=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        faults = set(connection.execute("PRAGMA cipher_integrity_check"))
        if faults:  # a page that was being written looks damaged, but not twice
            faults &= set(connection.execute("PRAGMA cipher_integrity_check"))
    finally:
        connection.close()
    if faults:
        raise UserError("project_damaged", path=str(path))


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


def write_reencrypted(path: Path, key: Key, other: Key) -> Path:
    """Write a checked copy of a project beside it, encrypted by another key, and return its unfinished name.

    Raises:
        UserError: backup_failed, disk_full, project_damaged, folder_read_only, ...
    """
    sweep(path.parent)
    copy = path.with_name(unfinished_name("", ".tip"))
    try:
        with user_errors(str(path)):
            copy_file(path, copy, key, other)
            verify(copy, other)
    except BaseException as error:
        remove_unfinished(copy)
        if isinstance(error, dbapi2.Error):  # the backup API tells no code
            raise UserError("project_damaged", path=str(path)) from error
        if isinstance(error, OSError):
            raise file_fault(error, path) from error
        raise
    return copy


def put_in_place(copy: Path, path: Path) -> None:
    """Let a finished copy take the name of a file, in one step that outlives a power cut: the old one or the new one.

    Raises:
        UserError: file_held, folder_read_only, ...; the copy is gone, and the file is as it was.
    """
    try:
        replace(copy, path)
        sync_folder(path.parent)
    except OSError as error:
        raise file_fault(error, path) from error
    finally:
        remove_unfinished(copy)


def remove_unfinished(copy: Path) -> None:
    """Remove a copy that was not finished, and its journal; what another program holds is swept later."""
    for path in (copy, copy.with_name(f"{copy.name}-journal")):
        discard(path)


def copy_elsewhere(backup: Path, second: Path, is_wanted: Callable[[], bool]) -> None:
    """Copy a finished backup, byte by byte, into the folder of that name inside a second folder, unless it is there.

    It gets its name only after it was read again. Copying ends, and leaves nothing, as soon as it is wanted no more.

    Raises:
        UserError: second_backup_unreachable, second_backup_full, second_backup_failed.
    """
    require_second(second)
    folder = second / backup.parent.name
    unfinished = folder / unfinished_name("", ".tip")
    try:
        folder.mkdir(FOLDER_MODE, exist_ok=True)
        sweep(folder)
        target = folder / backup.name
        if target.exists():
            if _is_alike(target, backup):
                return
            target = _free_name(folder, backup.stem)  # that of another project of this name
        try:
            if _copy_bytes(backup, unfinished, is_wanted):
                if not _is_alike(unfinished, backup):
                    raise UserError("second_backup_failed", path=str(second))
                rename(unfinished, target)
        finally:
            remove_unfinished(unfinished)
    except OSError as error:
        raise second_fault(second, error) from error


def require_second(second: Path) -> None:
    """Refuse a second folder that is not there: the stick is not plugged in, or the network is away.

    Raises:
        UserError: second_backup_unreachable.
    """
    if not os.path.isdir(second):  # never made here: it would be a folder where the drive is put in later
        raise UserError("second_backup_unreachable", path=str(second))


def second_fault(second: Path, error: OSError) -> UserError:
    """Return what a person can mend of a fault of the disk with the second folder."""
    if not os.path.isdir(second):
        return UserError("second_backup_unreachable", path=str(second))
    return UserError("second_backup_full" if error.errno in _FULL else "second_backup_failed", path=str(second))


def _copy_bytes(source: Path, target: Path, is_wanted: Callable[[], bool]) -> bool:
    create_private(target)
    with source.open("rb") as whole, open_again(target) as copy:
        while piece := whole.read(_PIECE):
            if not is_wanted():
                return False
            copy.write(piece)
        copy.flush()
        os.fsync(copy.fileno())
    return True


def _is_alike(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as first, other.open("rb") as second:
        return file_digest(first, "sha256").digest() == file_digest(second, "sha256").digest()


def list_copies(path: Path, folder: Path | None = None) -> tuple[BackupFile, ...]:
    """Return the copies of a project in the folder of its backups, or in another one, the latest first."""
    moment = r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)"
    # earlier programs wrote the whole, and what Windows keeps for itself
    stems = "|".join(map(re.escape, (path.stem, path.stem[:_NAMED], unreserved(path.stem[:_NAMED]))))
    name = re.compile(rf"(?:{stems}) {moment}(?: ({_REASONS}))?(?: \((\d+)\))?\.tip")
    found: list[BackupFile] = []
    try:
        entries = list((folder or backups_folder(path)).iterdir())
    except OSError:
        return ()
    for copy in entries:
        told = name.fullmatch(copy.name)
        if told:
            with suppress(ValueError, OSError):  # no date after all, or gone meanwhile
                made_at, number = datetime.strptime(told[1], _MOMENT), int(told[3] or 1)
                found.append(BackupFile(made_at, number, copy, BackupReason(told[2] or ""), copy.stat().st_size))
    return tuple(sorted(found, reverse=True))


def last_write_of(path: Path, key: Key) -> int | None:
    """Return the number that the last write left in a file, None if it cannot be read."""
    try:
        connection = cipher.connect(path, key, read_only=True)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
    except dbapi2.Error:
        return None


def look_into(path: Path, key: Key) -> tuple[int | None, bool]:
    """Return the number of cases in a backup, None if it cannot be told, and whether every page of it is sound."""
    try:
        connection = cipher.connect(path, key, read_only=True)
    except dbapi2.Error:
        return None, False
    try:
        is_sound = not connection.execute("PRAGMA cipher_integrity_check").fetchone()
        cases = int(connection.execute('SELECT count(*) FROM "case" WHERE removed_at IS NULL').fetchone()[0])
    except dbapi2.Error:
        return None, False
    finally:
        connection.close()
    return cases, is_sound


def restore_copy(backup: Path, target: Path, key: Key, complete: Callable[[Path], object] = lambda _copy: None) -> None:
    """Copy a backup to a file that is not there yet, completed and checked before it gets its name.

    Raises:
        UserError: name_reserved, project_exists, project_folder_missing, project_damaged, folder_read_only, ...
    """
    refuse_reserved(target)
    if os.path.lexists(target):
        raise UserError("project_exists", path=str(target))
    if not target.parent.is_dir():
        raise UserError("project_folder_missing", path=str(target.parent))
    sweep(target.parent)
    unfinished = target.with_name(unfinished_name("", ".tip"))
    try:
        with user_errors(str(backup)):
            copy_file(backup, unfinished, key)
            complete(unfinished)
            verify(unfinished, key)
        if os.path.lexists(target):
            raise UserError("project_exists", path=str(target))
        rename(unfinished, target)
    except dbapi2.Error as error:  # the backup API tells no code
        raise UserError("project_damaged", path=str(backup)) from error
    except FileExistsError as error:
        raise UserError("project_exists", path=str(target)) from error
    except OSError as error:
        raise file_fault(error, target) from error
    finally:
        remove_unfinished(unfinished)


def _free_name(folder: Path, stem: str) -> Path:
    copy, number = folder / f"{stem}.tip", 2
    while copy.exists():
        copy, number = folder / f"{stem} ({number}).tip", number + 1
    return copy
