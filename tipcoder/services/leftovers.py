"""Removes what programs that died left unfinished: beside projects, in their backups, where workbooks are written."""

from collections.abc import Iterable
from pathlib import Path

from tipcoder import paths
from tipcoder.private_files import noted_folders, sweep, sweep_noted
from tipcoder.storage.file import location
from tipcoder.storage.file.copies import backups_folder


def sweep_leftovers(projects: Iterable[Path], folders: Iterable[Path]) -> None:
    """Sweep the folders of projects and of their backups, other folders, and that of copies of damaged projects.

    Also those in which a program that died was making a file.

    Folders on other computers are left to who opens something there: one that is not reached holds up for long.
    """
    asked = [*folders, *(folder for project in projects for folder in (project.parent, backups_folder(project)))]
    for folder in dict.fromkeys((paths.salvage_folder(), *filter(_is_near, asked))):
        sweep(folder)
    for note, folder in noted_folders(paths.unfinished_folder()).items():
        if _is_near(folder):
            sweep_noted(note, folder)


def _is_near(folder: Path) -> bool:
    return location.synchronised_folder(folder / "any") != location.NETWORK
