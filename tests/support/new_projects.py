"""New projects, each made once in a run and copied; copies are opened by the raw key, without deriving it anew."""

import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.made_once import made_once
from tipcoder.errors import UserError
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.storage.file import cipher

SALTS = 8


def new_project(new: NewProject) -> OpenProject:
    """Return what `create_project` returns: a project of this test's own, open.

    Two of the same description are copies of one project. Where a test needs two projects, it makes the other by
    `create_project`.
    """
    return opened_copy(_made(new), new.path)


def new_project_file(new: NewProject) -> Path:
    """Return the file of a new project, closed."""
    return shutil.copyfile(_made(new) / "project.tip", new.path)


def _made(new: NewProject) -> Path:
    framework = new.framework
    content: list[object] = []
    if isinstance(framework, Path):
        content = [(file.name, file.read_bytes()) for file in (framework, *sorted(framework.parent.glob("*.csv")))]
    elif framework is not None:
        content = [framework.sha256]

    described = replace(new, path=Path(), framework=None)
    salt = bytes([sha256(repr(described).encode("utf-8", "surrogatepass")).digest()[0] % SALTS]) * 16

    def make(folder: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            # of projects with one passphrase few have a key of their own: each is derived once in a process
            patch.setattr(cipher, "new_salt", lambda: salt)
            keep(create_project(replace(new, path=folder / "project.tip")))

    return made_once("project", make, described, content)


def keep(project: OpenProject) -> None:
    """Close a project that is to be copied, and lay its key beside it."""
    project.path.with_name("key").write_text(project.recovery_key)
    close_project(project)


def opened_copy(made: Path, path: Path) -> OpenProject:
    """Return a copy of the project in a folder, open."""
    shutil.copyfile(made / "project.tip", path)
    return open_project(path, recovery_key=(made / "key").read_text())


def opens(path: Path, *, passphrase: str = "", recovery_key: str = "") -> bool:
    """Return whether a passphrase or recovery key opens a project."""
    try:
        close_project(open_project(path, passphrase=passphrase, recovery_key=recovery_key))
    except UserError as error:
        if error.code not in ("passphrase_wrong", "recovery_key_wrong"):
            raise
        return False
    return True
