"""An upgrade is whole or not at all: after a fault, when it is given up or killed, and by its backup."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.services.upgrading.conftest import CASES
from tests.support.versions import (
    PASSPHRASE,
    read,
    second,
    stored,
    upgraded,
)
from tipcoder.errors import UserError
from tipcoder.services.coding import standing
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.upgrading import upgrade
from tipcoder.storage.file.integrity import check_database


def test_the_backup_is_the_old_state(project: OpenProject) -> None:
    before = stored(project)
    done = upgraded(project, second())
    assert stored(project) != before
    assert done.backup is not None
    restored = open_project(done.backup, passphrase=PASSPHRASE)
    try:
        assert stored(restored) == before
        assert restored.form.version == "1"
    finally:
        close_project(restored)


class BrokenError(Exception):
    """A fault in the middle."""


def test_a_fault_in_the_middle_leaves_the_old_state(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    before, content = stored(project), project.path.read_bytes()
    count = 0

    def break_later(*arguments: Any) -> Any:
        nonlocal count
        count += 1
        if count > CASES // 2:
            raise BrokenError
        return standing(*arguments)

    monkeypatch.setattr("tipcoder.services.upgrading.standing", break_later)
    with pytest.raises(BrokenError):
        upgraded(project, second())
    assert stored(project) == before
    assert project.path.read_bytes() == content
    assert project.form.version == "1"
    monkeypatch.undo()
    assert upgraded(project, second()).codings == CASES


def test_giving_up_in_the_middle_leaves_the_old_state(project: OpenProject) -> None:
    before = stored(project)
    steps = upgrade(project, read(second()))
    while next(steps).done < CASES // 2:
        pass
    steps.close()
    assert stored(project) == before
    assert project.form.version == "1"


def test_without_a_backup_nothing_happens(project: OpenProject) -> None:
    before = stored(project)
    (project.path.parent / "Srbija backups").write_text("in the way")
    with pytest.raises(UserError) as fault:
        upgraded(project, second())
    assert fault.value.code == "backup_failed"
    assert stored(project) == before


UPGRADE_HALF = """
import sys
from pathlib import Path
from tipcoder.services.projects import open_project
from tipcoder.services.upgrading import read_framework, upgrade
project = open_project(Path(sys.argv[1]), passphrase=sys.argv[3])
for step in upgrade(project, read_framework(Path(sys.argv[2]))):
    if step.done == int(sys.argv[4]):
        print(step.done, flush=True)
        sys.stdin.read()  # until it is killed
"""


def test_a_killed_upgrade_leaves_the_old_state(coded: Path, tmp_path: Path) -> None:
    path, framework = tmp_path / "Srbija.tip", tmp_path / "v2.xlsx"
    shutil.copy(coded, path)
    framework.write_bytes(second())
    command = [sys.executable, "-c", UPGRADE_HALF, str(path), str(framework), PASSPHRASE, str(CASES // 2)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:  # noqa: S603 (our own program)
        assert process.stdout
        assert int(process.stdout.readline()) == CASES // 2
        process.kill()
    project = open_project(path, passphrase=PASSPHRASE)
    original = open_project(Path(shutil.copy(coded, tmp_path / "original.tip")), passphrase=PASSPHRASE)
    try:
        assert stored(project) == stored(original)
        assert check_database(project.database) == ()
        assert upgraded(project, second()).codings == CASES
    finally:
        close_project(project)
        close_project(original)
