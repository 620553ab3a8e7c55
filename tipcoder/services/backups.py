"""Backs up projects by time and at closing, thins backups, and restores one to a new file."""

import logging
import os
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path

from tipcoder import paths
from tipcoder.domain.file_names import unreserved
from tipcoder.domain.projects import SUFFIX, BackupFile, BackupReason
from tipcoder.errors import UserError
from tipcoder.exchange.spreadsheet.files import check_ending
from tipcoder.file_operations import remove
from tipcoder.services.projects import OpenProject, close_project, file_of, lock_project, open_project
from tipcoder.storage.coding import releases
from tipcoder.storage.file import cipher, copies
from tipcoder.storage.file.opening import find_key, open_database
from tipcoder.storage.file.project_file import ProjectFile

_LOG = logging.getLogger(__name__)
INTERVAL = timedelta(minutes=30)
"""Between two backups while a project is open and changes, unless the person chose another."""

_NAMED = 100
"""Characters of a project's name in that of a file beside it."""
_KEPT_WHOLE = timedelta(days=1)
_KEPT: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)
"""Numbers of days, weeks and months that keep their last backup."""


class BackupState(StrEnum):
    """What a backup was found to be when it was looked into."""

    SOUND = "sound"
    DAMAGED = "damaged"
    CLOSED = "closed"
    """Another passphrase opens it, or none was given."""


@dataclass(frozen=True, slots=True)
class BackupContents:
    """The number of cases in a backup, None if it cannot be told, and whether it is sound."""

    cases: int | None
    state: BackupState


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """The passphrase or the recovery key by which a person opens files of one project. Never logged."""

    passphrase: str = ""
    recovery_key: str = ""


def list_backups(project: Path) -> tuple[BackupFile, ...]:
    """Return the backups that lie in `<name> backups` beside a project, the latest first."""
    return copies.list_copies(project)


def list_second_backups(project: Path, second: Path) -> tuple[BackupFile, ...]:
    """Return the backups of a project that lie in a second folder, the latest first; may wait for a network.

    Raises:
        UserError: second_backup_unreachable.
    """
    copies.require_second(second)
    return copies.list_copies(project, copies.second_folder(project, second))


def look_into(backup: Path, by: Credentials) -> BackupContents:
    """Open a backup and check every page of it; takes as long as it is large."""
    try:
        key = find_key(backup, by.passphrase, by.recovery_key)
    except UserError as error:
        is_closed = error.code in ("passphrase_wrong", "recovery_key_wrong", "recovery_key_mistyped")
        return BackupContents(None, BackupState.CLOSED if is_closed else BackupState.DAMAGED)
    cases, is_sound = copies.look_into(backup, key)
    return BackupContents(cases, BackupState.SOUND if is_sound else BackupState.DAMAGED)


def back_up_if_due(project: OpenProject, now: datetime | None = None, *, interval: timedelta = INTERVAL) -> Path | None:
    """Back up an open project if it changed and enough time went by since the last backup; None if not.

    Raises:
        UserError: backup_failed, disk_full, ...
    """
    if not isinstance(project.database, ProjectFile) or project.is_locked:
        return None
    moment = now or datetime.now()
    made = list_backups(project.path)
    is_young = made and timedelta() <= moment - made[0].made_at < interval
    if is_young and not project.database.log.has_gap:
        return None
    return back_up_changes(project, moment)


def back_up_changes(project: OpenProject, now: datetime | None = None) -> Path | None:
    """Back up an open project if it changed since the last backup, and thin the older ones; None if it did not.

    Raises:
        UserError: backup_failed, disk_full, ...
    """
    database = project.database
    if not isinstance(database, ProjectFile) or database.read_only:
        return None
    made = list_backups(project.path)
    if made and copies.last_write_of(made[0].path, database.key) == database.last_write:
        return None
    return back_up(project, now, reason=BackupReason.TIME)


def back_up(project: OpenProject, now: datetime | None = None, *, reason: BackupReason = BackupReason.HAND) -> Path:
    """Back up an open project now, whether it changed or not.

    Raises:
        UserError: backup_failed, disk_full, ...
    """
    file = file_of(project)
    made = file.back_up(reason)
    number = copies.last_write_of(made, file.key)
    if number is not None:
        file.log.forget_before(number)
    thin(file.path, now or datetime.now())
    return made


def back_up_at_closing(project: OpenProject) -> Path | None:
    """Back up a project that is being closed, if it changed. A backup that fails keeps nobody from closing."""
    try:
        return back_up_changes(project)
    except UserError:
        return None


def close_backed_up(project: OpenProject, second: Path | None = None) -> UserError | None:
    """Back up a project as at closing, and let go of its file, whatever became of the backup.

    The newest backup is then copied into a second folder too. What kept it from either is returned.
    """
    database, fault = project.database, None
    try:
        if not project.is_locked:  # it was backed up then
            back_up_changes(project)
    except UserError as error:
        fault = error
    finally:
        close_project(project)
    other = copy_newest(project, second)
    is_given_up = isinstance(database, ProjectFile) and database.is_copying_given_up
    return other if fault is None or is_given_up else fault


def copy_newest(project: OpenProject, second: Path | None) -> UserError | None:
    """Copy the newest backup of a project into a second folder, and thin those there; return what kept it from that.

    Nothing is done for what is read only, for practice, or when the person gave backups up.
    """
    database = project.database
    if second is None or not isinstance(database, ProjectFile) or project.is_read_only:
        return None
    made = list_backups(project.path)[:1]
    if not made or database.is_copying_given_up or project.path.parent == paths.practice_folder():
        return None
    try:
        copies.copy_elsewhere(made[0].path, second, lambda: not database.is_copying_given_up)
        _thin_second(made[0].path, project.path, second)
    except UserError as error:
        return error
    return None


def _thin_second(newest: Path, project: Path, second: Path) -> None:
    """Remove backups that are too many from a second folder, those of other projects of the same name never."""
    salt = cipher.read_salt(newest)
    listed = [backup for backup in list_second_backups(project, second) if _has_salt(backup.path, salt)]
    try:
        for path in _superfluous(listed, datetime.now()):
            remove(path)
    except OSError as error:
        raise copies.second_fault(second, error) from error


def _has_salt(backup: Path, salt: bytes) -> bool:
    """Return whether a backup is encrypted as another one: then it is of the same project."""
    try:
        return cipher.read_salt(backup) == salt
    except UserError:
        return False


def give_up_backup(project: OpenProject) -> None:
    """Break off the backup that another thread makes of a project, and begin none any more. Nothing is waited for."""
    if isinstance(project.database, ProjectFile):
        project.database.give_up_copies()


def lock_backed_up(project: OpenProject) -> bool:
    """Back up a project as at closing, and lock it; return whether its file holds all that was saved.

    It does not if the file was replaced or removed meanwhile: then only this process knows what was saved since.
    """
    try:
        back_up_at_closing(project)
        return project.is_read_only or _holds_all(project)
    finally:
        lock_project(project)


def _holds_all(project: OpenProject) -> bool:
    try:
        return not file_of(project).is_changed
    except UserError:
        return False


def back_up_file(project: Path, passphrase: str) -> Path:
    """Back up a project that may be open elsewhere; it is only read.

    Raises:
        UserError: passphrase_wrong, backup_failed, ...
    """
    key = find_key(project, passphrase)
    return copies.copy_verified(project, key, BackupReason.HAND)


def restore(backup: Path, target: Path, by: Credentials) -> None:
    """Put a checked copy of a backup into a new file. Nothing is overwritten, and the backup stays.

    Raises:
        UserError: project_exists, passphrase_wrong, project_damaged, backup_failed, folder_read_only, ...
    """
    check_ending(target, SUFFIX)
    copies.restore_copy(backup, target, find_key(backup, by.passphrase, by.recovery_key))


def project_of(backup: Path) -> Path:
    """Return the file that a backup beside it is of."""
    return copies.project_of(backup)


def open_restored(backup: Path, target: Path, by: Credentials) -> OpenProject:
    """Restore a backup to a new file, as `restore` does, and open that.

    Raises:
        UserError: those of `restore` and `open_project`.
    """
    restore(backup, target, by)
    return open_project(target, passphrase=by.passphrase, recovery_key=by.recovery_key)


def take_over_releases(restored: OpenProject, replaced: Path, by: Credentials) -> int | None:
    """Let a restored project know what left since its backup was made, by the file that it takes the place of.

    Return how many releases there were, None if that file is gone or cannot be read: what left is not known then.

    Raises:
        UserError: it could not be saved.
    """
    try:
        source = open_database(replaced, passphrase=by.passphrase, recovery_key=by.recovery_key, read_only=True)
    except UserError:
        return None
    try:
        return releases.take_over_releases(source, restored.database)
    finally:
        source.close()


def restored_name(project: Path, backup: BackupFile) -> Path:
    """Return a name beside a project that no file has yet, for what a backup of it holds."""
    return free_name(project, backup.made_at)


def free_name(project: Path, moment: datetime) -> Path:
    """Return a name beside a project that no file has yet, for it as it was at a moment."""
    stem = unreserved(f"{project.stem[:_NAMED]} {moment:%Y-%m-%d %H.%M}")
    path = project.with_name(f"{stem}{SUFFIX}")
    for number in count(2):
        if not os.path.lexists(path):
            break
        path = project.with_name(f"{stem} ({number}){SUFFIX}")
    return path


def thin(project: Path, now: datetime) -> tuple[Path, ...]:
    """Remove backups that are too many: of a day, all stay; then the last of 12 days, 10 weeks and 9 months.

    Those that another program holds, as one that looks for viruses does, stay until the next time.
    """
    gone = _superfluous(list_backups(project), now)
    held = frozenset(path for path in gone if not _is_removed(path))
    if held:
        _LOG.warning("%d backups could not be removed", len(held))
    return tuple(path for path in gone if path not in held)


def _is_removed(path: Path) -> bool:
    try:
        remove(path)
    except OSError:
        return False
    return True


def _superfluous(made: Sequence[BackupFile], now: datetime) -> tuple[Path, ...]:
    kept = {backup.path for backup in made[:1]} | {one.path for one in made if now - one.made_at < _KEPT_WHOLE}
    for most, period in _KEPT:
        kept |= {backup.path for backup in _last_of_each(made, period, most)}
    return tuple(backup.path for backup in made if backup.path not in kept)


def _last_of_each(made: Iterable[BackupFile], period: Callable[[datetime], Hashable], count: int) -> list[BackupFile]:
    last: dict[Hashable, BackupFile] = {}
    for backup in made:
        last.setdefault(period(backup.made_at), backup)
    return list(last.values())[:count]
