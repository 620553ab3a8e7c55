"""Keeps what a window holds of a project whose file was replaced, changed or removed while it was open."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tipcoder.domain.projects import BackupReason
from tipcoder.services.backups import back_up, back_up_changes, free_name, list_backups
from tipcoder.services.projects import OpenProject, close_project, file_of, open_project
from tipcoder.storage.file import copies
from tipcoder.storage.file.opening import find_key


def secure(project: OpenProject) -> None:
    """Make sure that there is a backup from which what is written from now on leads to the present state.

    Raises:
        UserError: backup_failed, disk_full, ...
    """
    back_up_changes(project)


def watch_elsewhere(project: OpenProject, found: Callable[[Path], object] | None) -> None:
    """Have something called with the path, on whatever thread, when a service finds the file replaced or gone."""
    file_of(project).changed_elsewhere = found


def proposed_name(project: OpenProject) -> Path:
    """Return the name that `keep_both` would give: beside the file, and not there yet."""
    return free_name(project.path, datetime.now())


def keep_both(project: OpenProject, target: Path) -> None:
    """Store the project as this window holds it under a new name, and go on there. The other file stays as it is.

    Raises:
        UserError: project_not_kept, project_exists, disk_full, folder_read_only, ...
    """
    file = file_of(project)
    file.continue_in(target, _bases(file.path))
    back_up(project, reason=BackupReason.REPLACED)


def take_other(project: OpenProject) -> OpenProject:
    """Put the project as this window holds it among the backups, and open the file that took its place.

    Raises:
        UserError: recovery_key_wrong, if it is another project; those of `keep_both` and `open_project`.
    """
    file = file_of(project)
    path, key = file.path, file.recovery_key
    find_key(path, recovery_key=key)
    file.write_state(copies.backup_name(path, BackupReason.REPLACED), _bases(path))
    close_project(project)
    return open_project(path, recovery_key=key)


def is_gone(project: OpenProject) -> bool:
    """Return whether there is no file any more where the project was."""
    return not project.path.exists()


def _bases(path: Path) -> list[Path]:
    return [backup.path for backup in list_backups(path)]
