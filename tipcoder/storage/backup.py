"""Backups of a project."""

from pathlib import Path

from tipcoder.storage.copies import copy_verified
from tipcoder.storage.database import Database


def back_up(database: Database, folder: Path) -> Path:
    """Write a checked copy of the project into a folder and return its path; passphrase and recovery key open it too.

    Raises:
        UserError: backup_failed, disk_full, project_damaged, ...
    """
    return copy_verified(database.path, database.key, folder)
