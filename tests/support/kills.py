"""Work on a project in a process that is killed at any moment, and what is to be true afterwards."""

import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.import_sheets import edited
from tests.support.made_once import made_once
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, first, make, stored
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services.backups import Credentials, back_up, list_backups, restore
from tipcoder.services.handover import hand_over
from tipcoder.services.importing.importing import apply_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.passphrases import change_passphrase
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.storage.file.integrity import check_database

OTHER = "lipa breza jasen bor"
CASES = 6
PROJECT, WORKBOOK, FRAMEWORK, NEW = "project.tip", "edited.xlsx", "framework.xlsx", "new.tip"
Content = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Outcome:
    """Outcome of work that was killed: after how many seconds, and whether it had said that it was done."""

    after: float
    was_done: bool
    faults: tuple[str, ...]


def _back_up(project: OpenProject, _: Path) -> None:
    back_up(project)


def _restore(project: OpenProject, folder: Path) -> None:
    restore(list_backups(project.path)[0].path, folder / NEW, Credentials(recovery_key=project.recovery_key))


def _change_passphrase(project: OpenProject, _: Path) -> None:
    change_passphrase(project, PASSPHRASE, OTHER)


def _hand_over(project: OpenProject, folder: Path) -> None:
    hand_over(project, folder / NEW, OTHER)


def _create(_: OpenProject, folder: Path) -> None:
    close_project(create_project(NewProject(folder / NEW, "New", Country.MNE, "MNE-01", OTHER, folder / FRAMEWORK)))


def _import(project: OpenProject, folder: Path) -> None:
    finished(apply_import(project, read_workbook(project, folder / WORKBOOK).incoming))


KINDS: dict[str, Callable[[OpenProject, Path], None]] = {
    "backup": _back_up,
    "restore": _restore,
    "change of passphrase": _change_passphrase,
    "hand-over": _hand_over,
    "new project": _create,
    "import": _import,
}


def killed(kind: str, folder: Path, chance: random.Random) -> Outcome:
    """Do work in a folder of its own, kill it at any moment, and return what is wrong afterwards."""
    _prepare(folder)
    start: Any = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    start.set_forkserver_preload([__name__])
    ours, theirs = start.Pipe()
    process = start.Process(target=_work, args=(kind, folder, theirs))
    process.start()
    theirs.close()
    if ours.recv() != "begins":
        raise ValueError("no begin")
    moment = chance.uniform(0, 1.1 * _duration(kind))
    time.sleep(moment)
    process.kill()
    process.join()
    was_done = _said_done(ours)
    return Outcome(moment, was_done, tuple(_faults(kind, folder, was_done=was_done)))


def _work(kind: str, folder: Path, said: Connection) -> None:
    project = open_project(folder / PROJECT, recovery_key=(folder / "key").read_text())
    said.send("begins")
    KINDS[kind](project, folder)
    said.send("done")
    said.poll(None)  # until it is killed


def _said_done(said: Connection) -> bool:
    try:
        return bool(said.recv() == "done")
    except (EOFError, OSError):
        return False


def _faults(kind: str, folder: Path, *, was_done: bool) -> Iterator[str]:
    """Yield what is wrong: the project does not open, misses answers, or something lies about after the next start."""
    before, after = _contents()
    try:
        project = _opened(kind, folder, was_done=was_done)
    except UserError as error:
        yield f"does not open: {error.code}"
        return
    try:
        with project.database.writing():  # a journal that was just begun is no danger, and the next write removes it
            pass
        content = stored(project)
        is_after = content["answer"] == after["answer"]
        if content["answer"] != before["answer"] and not (kind == "import" and is_after):
            yield "answers are lost"
        if kind == "import" and was_done and not is_after:
            yield "what was imported is lost"
        yield from check_database(project.database)
        yield from _faults_of_new(kind, folder / NEW, project.recovery_key, was_done=was_done)
        for found in list_backups(project.path):
            close_project(_backup(kind, found.path, (folder / "key").read_text()))
    finally:
        close_project(project)
    for path in folder.rglob("*"):
        if path.name.startswith(".") or path.name.endswith("-journal"):
            yield f"left behind: {path.name}"


def _opened(kind: str, folder: Path, *, was_done: bool) -> OpenProject:
    key = (folder / "key").read_text()
    if kind != "change of passphrase":
        return open_project(folder / PROJECT, recovery_key=key)
    try:
        project = open_project(folder / PROJECT, recovery_key=key)
    except UserError as error:
        if error.code != "recovery_key_wrong":
            raise
        return open_project(folder / PROJECT, passphrase=OTHER)
    if was_done:
        close_project(project)
        raise UserError("recovery_key_wrong")
    return project


def _backup(kind: str, path: Path, key: str) -> OpenProject:
    """Open a backup: after a change of passphrase one was made that opens by the new one."""
    try:
        return open_project(path, recovery_key=key, read_only=True)
    except UserError as error:
        if kind != "change of passphrase" or error.code != "recovery_key_wrong":
            raise
        return open_project(path, passphrase=OTHER, read_only=True)


def _faults_of_new(kind: str, path: Path, key: str, *, was_done: bool) -> Iterator[str]:
    if kind not in ("restore", "hand-over", "new project"):
        return
    if not path.exists():
        if was_done:
            yield "the new file is lost"
        return
    project = open_project(path, recovery_key=key) if kind == "restore" else open_project(path, passphrase=OTHER)
    if kind != "new project" and stored(project)["answer"] != _contents()[0]["answer"]:
        yield "the new file lacks answers"
    yield from check_database(project.database)
    close_project(project)


def _prepare(folder: Path) -> None:
    shutil.copytree(_made(), folder, dirs_exist_ok=True)
    (folder / "backups").rename(folder / "project backups")


def _made() -> Path:
    """Return a folder with a project, its key, a backup and a workbook of it that was edited."""

    def fill(into: Path) -> None:
        project = make(into, first(), CASES)
        workbook = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel", remark="New"))
        workbook.rename(into / WORKBOOK)
        (into / "key").write_text(project.recovery_key)
        back_up(project).parent.rename(into / "backups")
        close_project(project)
        project.path.rename(into / PROJECT)
        for backup in (into / "backups").iterdir():
            backup.rename(backup.with_name(backup.name.replace(project.path.stem, "project")))

    return made_once("to be killed", fill)


@cache
def _contents() -> tuple[Content, Content]:
    """Return what the tables hold before and after the import."""
    with _done("import") as (project, before, _):
        return before, stored(project)


@cache
def _duration(kind: str) -> float:
    """Return how long work takes that nobody kills."""
    with _done(kind) as (_, _, seconds):
        return seconds


@contextmanager
def _done(kind: str) -> Iterator[tuple[OpenProject, Content, float]]:
    """Do work in this process, in a folder of its own; give the project, what it held before, and how long it took."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        project = open_project(folder / PROJECT, recovery_key=(folder / "key").read_text())
        before = stored(project)
        began = time.perf_counter()
        KINDS[kind](project, folder)
        seconds = time.perf_counter() - began
        try:
            yield project, before, seconds
        finally:
            close_project(project)
