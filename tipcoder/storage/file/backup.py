"""Backups of a project."""

from pathlib import Path

from tipcoder.storage.file.copies import copy_verified
from tipcoder.storage.file.database import Database, ProjectFile


def back_up(database: Database, folder: Path | None = None) -> Path | None:
    """Write a checked copy of a project file into a folder, `<name> backups` beside it if none is given.

    Passphrase and recovery key open it too. Returns its path; None for a store on a server, which is backed up by
    whoever keeps it.

    Raises:
        UserError: backup_failed, disk_full, project_damaged, ...
    """
    if not isinstance(database, ProjectFile):
        return None
    beside = database.path.with_name(f"{database.path.stem} backups")
    return copy_verified(database.path, database.key, folder or beside)
