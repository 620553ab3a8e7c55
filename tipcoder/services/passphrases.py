"""Changes the passphrase and the recovery key of a project, and deals with backups that the old ones open."""

from collections.abc import Generator
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path

from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupFile, BackupReason
from tipcoder.errors import UserError
from tipcoder.file_operations import file_fault, remove
from tipcoder.services.backups import back_up, list_backups, list_second_backups
from tipcoder.services.projects import OpenProject, file_of
from tipcoder.storage.file import cipher, copies
from tipcoder.storage.file.cipher import Key, read_recovery_key


@dataclass(frozen=True, slots=True, repr=False)
class KeyChange:
    """A passphrase or recovery key that was changed. `backups` are those that the old one still opens."""

    backups: tuple[Path, ...]
    before: Key
    after: Key


def change_passphrase(project: OpenProject, current: str, passphrase: str, second: Path | None = None) -> KeyChange:
    """Encrypt a project by another passphrase, which gives it another recovery key too, and back it up. All or nothing.

    Backups in a second folder that can be reached are told of too.
    `current` is the passphrase that opens it now, or its recovery key: whoever found it open knows neither.

    Raises:
        UserError: passphrase_wrong, passphrase_empty, passphrase_weak, project_changed_elsewhere, disk_full, ...
    """
    refuse_weak(passphrase)
    if not _opens(current, file_of(project).key):
        raise UserError("passphrase_wrong")
    return _rekey(project, passphrase, second)


def new_recovery_key(project: OpenProject, passphrase: str, second: Path | None = None) -> KeyChange:
    """Give a project another recovery key: the old one opens it no more. The passphrase stays.

    Raises:
        UserError: passphrase_wrong, project_changed_elsewhere, disk_full, ...
    """
    key = file_of(project).key
    if not compare_digest(cipher.derive_key(passphrase, key.salt).raw, key.raw):
        raise UserError("passphrase_wrong")
    return _rekey(project, passphrase, second)


def rekey_backups(change: KeyChange) -> Generator[Progress, None, None]:
    """Encrypt the backups that the old passphrase opens by the new one, one by one.

    Raises:
        UserError: backups_not_rekeyed (count, file), if some of them could not be read or written; they are as they
            were.
    """
    failed: list[Path] = []
    for number, backup in enumerate(change.backups):
        yield Progress(number, len(change.backups), backup.name)
        try:
            copies.put_in_place(copies.write_reencrypted(backup, change.before, change.after), backup)
        except UserError:
            failed.append(backup)
    if failed:
        raise UserError("backups_not_rekeyed", count=len(failed), file=failed[0].name)


def remove_backups(change: KeyChange) -> None:
    """Remove the backups that the old passphrase opens; there is one by now that the new one opens.

    Raises:
        UserError: file_held, folder_read_only, ..., of the first one that is still there.
    """
    faults = []
    for backup in change.backups:
        try:
            remove(backup)
        except OSError as error:
            faults.append(file_fault(error, backup))
    if faults:
        raise faults[0]


def _rekey(project: OpenProject, passphrase: str, second: Path | None) -> KeyChange:
    file = file_of(project)
    before = file.key
    file.rekey(passphrase)
    made = (*list_backups(file.path), *_listed_in_second(file.path, second))
    old = tuple(one.path for one in made if _fits(one.path, before))
    back_up(project, reason=BackupReason.TIME)
    return KeyChange(old, before, file.key)


def _listed_in_second(path: Path, second: Path | None) -> tuple[BackupFile, ...]:
    try:
        return () if second is None else list_second_backups(path, second)
    except UserError:
        return ()  # a stick that is locked away: who has it needs the old passphrase


def _opens(typed: str, key: Key) -> bool:
    if compare_digest(cipher.derive_key(typed, key.salt).raw, key.raw):
        return True
    try:
        return compare_digest(read_recovery_key(typed), key.raw)
    except UserError:
        return False


def _fits(backup: Path, key: Key) -> bool:
    """Return whether a key opens a backup; one that is damaged is opened by it in part."""
    try:
        return cipher.read_salt(backup) == key.salt and cipher.fits(backup, key)
    except UserError as error:
        return error.code == "project_damaged"
