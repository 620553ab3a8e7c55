"""Opens a framework on trial: one case in an encrypted project that is thrown away.

The project lies in a private folder of its own. The folder goes with the trial; one that a crash left behind goes at
the next start. Nobody knows the passphrase, so what a crash leaves cannot be read.
"""

import secrets
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from tipcoder import paths
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import SUFFIX
from tipcoder.errors import UserError
from tipcoder.file_operations import discard
from tipcoder.services.cases import add_case_of
from tipcoder.services.coding import open_coding
from tipcoder.services.demo.demo_codings import country_of_language, judgment_files
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.upgrading import read_framework, retired_answers, upgrade
from tipcoder.storage.file.lock import Lock, take_lock

_PREFIX = "trial-"
_CODER = "X"
_STEPS = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """A framework on trial: its workbook, the project made for it, and the coding of the one case in that."""

    workbook: Path
    project: OpenProject
    coding: str
    folder: Path
    lock: Lock
    """Held as long as the trial lives: says that the folder is not a crashed program's."""


def begin_trial(workbook: Path, language: str) -> Generator[Progress, None, Trial]:
    """Make the trial of a framework, with a fictional judgment that a reader of `language` can read.

    Raises:
        UserError, UserErrors: the framework is at fault; nothing can be written. Nothing is left then.
    """
    yield Progress(0, _STEPS)
    folder, lock = _private_folder()
    country = country_of_language(language)
    try:
        new = NewProject(folder / f"trial{SUFFIX}", workbook.stem, country, _CODER, secrets.token_urlsafe(32), workbook)
        project = create_project(new)
        try:
            yield Progress(1, _STEPS)
            case = add_case_of(project, judgment_files(country)[0])
            yield Progress(2, _STEPS)
        except BaseException:
            close_project(project)
            raise
    except BaseException:
        _delete(folder, lock)
        raise
    return Trial(workbook, project, case.coding.id, folder, lock)


def reload_trial(trial: Trial) -> Generator[Progress, None, int]:
    """Read the workbook again, as it is by now; return how many answers have no place in it any more.

    Answers that still fit are kept, as they would be in a project that gets the framework as its newer version. The
    coding must be opened again afterwards.

    Raises:
        UserError, UserErrors: the framework is at fault; the trial is as it was.
    """
    framework = read_framework(trial.workbook)
    before = len(retired_answers(open_coding(trial.project, trial.coding)))
    yield from upgrade(trial.project, framework)
    return len(retired_answers(open_coding(trial.project, trial.coding))) - before


def end_trial(trial: Trial) -> None:
    """Close the project of a trial, and delete it with all that belongs to it."""
    close_project(trial.project)
    _delete(trial.folder, trial.lock)


def clear_trials() -> None:
    """Delete what crashed programs left of their trials. One that another window has open stays."""
    for folder in sorted(trials_folder().glob(f"{_PREFIX}*")):
        lock = _free_lock(folder)
        if lock is not None:
            _delete(folder, lock)


def trials_folder() -> Path:
    """Return the folder in which trials have their folders; it may not exist yet."""
    return paths.projects_folder().parent / "trials"


def _private_folder() -> tuple[Path, Lock]:
    above = trials_folder()
    try:
        above.mkdir(parents=True, exist_ok=True)
        folder = Path(mkdtemp(prefix=_PREFIX, dir=above))
        return folder, take_lock(_locked(folder))
    except OSError as error:
        raise UserError("folder_read_only", path=str(above)) from error


def _free_lock(folder: Path) -> Lock | None:
    """Take the lock of a folder that nobody has; None if somebody has, or if nothing can be done about it now."""
    with suppress(UserError, OSError):
        return take_lock(_locked(folder), despite_other_computer=True)
    return None


def _locked(folder: Path) -> Path:
    """Return what stands for the trial in the name of its lock file, which lies beside its folder."""
    return folder.with_name(f"lock-{folder.name}")


def _delete(folder: Path, lock: Lock) -> None:
    """Delete a folder; what cannot be deleted now goes at the next start."""
    discard(folder)
    lock.release()
