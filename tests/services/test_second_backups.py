"""Backups that are copied into a second folder too, whatever becomes of that folder."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.support.commands import PASSPHRASE
from tests.support.full_disk import can_mount, run_on_full_disk
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder import paths
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services import backups, cases
from tipcoder.services.backups import BackupState, Credentials
from tipcoder.services.passphrases import change_passphrase, rekey_backups
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.storage.file.copies import backups_folder

OTHER = "another fictional phrase"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """A project with a case."""
    made = new_project_in(tmp_path / "Предмети (1)")
    cases.add_case(made)
    yield made
    close_project(made)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def new_project_in(folder: Path) -> OpenProject:
    folder.mkdir()
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook([{"type": "text", "name": "title", "label": "Title"}]))
    return new_project(NewProject(folder / "Srbija [1].tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_newest_backup_is_copied_at_closing(project: OpenProject, stick: Path) -> None:
    backups.back_up(project)
    cases.add_case(project)
    assert backups.close_backed_up(project, stick) is None
    (copy,) = backups.list_second_backups(project.path, stick)
    newest = backups.list_backups(project.path)[0]
    assert copy.path.read_bytes() == newest.path.read_bytes()
    assert (copy.path.name, copy.made_at, copy.size) == (newest.path.name, newest.made_at, newest.size)
    assert files_in(stick) == [copy.path]
    if os.name == "posix":
        assert copy.path.stat().st_mode & 0o077 == 0
    restored = project.path.with_name("back.tip")
    backups.restore(copy.path, restored, Credentials(PASSPHRASE))
    again = open_project(restored, passphrase=PASSPHRASE)
    assert len(cases.list_cases(again)) == 2
    close_project(again)


def test_what_is_there_already_is_not_copied_again(project: OpenProject, stick: Path) -> None:
    backups.back_up(project)
    for folder in (stick, stick, project.path.parent):
        assert backups.copy_newest(project, folder) is None
    assert len(files_in(stick)) == len(files_in(backups_folder(project.path))) == 1


@pytest.mark.parametrize("is_file", [True, False])
def test_a_folder_that_vanished_loses_nothing(project: OpenProject, tmp_path: Path, is_file: bool) -> None:
    stick = tmp_path / "gone"
    if is_file:
        stick.write_text("in the way")
    fault = backups.close_backed_up(project, stick)
    assert fault is not None
    assert (fault.code, fault.values["path"]) == ("second_backup_unreachable", str(stick))
    assert not stick.is_dir(), "no folder is made where a drive may be put in later"
    (backup,) = backups.list_backups(project.path)
    assert backups.look_into(backup.path, Credentials(PASSPHRASE)).state is BackupState.SOUND
    with pytest.raises(UserError, match="second_backup_unreachable"):
        backups.list_second_backups(project.path, stick)
    stick.unlink(missing_ok=True)
    stick.mkdir()
    again = open_project(project.path, passphrase=PASSPHRASE)
    assert backups.close_backed_up(again, stick) is None
    assert [found.path.name for found in backups.list_second_backups(project.path, stick)] == [backup.path.name]


def test_a_folder_that_cannot_be_written_is_said(project: OpenProject, stick: Path) -> None:
    (stick / backups_folder(project.path).name).write_text("in the way")
    fault = backups.close_backed_up(project, stick)
    assert fault is not None
    assert fault.code == "second_backup_failed"
    assert backups.list_backups(project.path)


_CLOSE = """
import sys
from pathlib import Path
from tests.support.commands import PASSPHRASE
from tipcoder.services.backups import close_backed_up
from tipcoder.services.projects import open_project
disk, project = map(Path, sys.argv[1:])
fault = close_backed_up(open_project(project, passphrase=PASSPHRASE), disk)
print(fault.code, [path.name for path in disk.rglob("*") if path.is_file()])
"""


def test_a_full_disk_leaves_nothing_and_is_said(project: OpenProject, stick: Path) -> None:
    if not can_mount(stick):
        pytest.skip("no disk can be mounted here")
    backups.back_up(project)
    close_project(project)
    said = run_on_full_disk(stick, _CLOSE, str(project.path), kilobytes=project.path.stat().st_size // 2048)
    assert said == "second_backup_full []\n"


def test_nothing_is_copied_of_what_is_read_only_practice_or_given_up(
    project: OpenProject, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.back_up(project)
    backups.give_up_backup(project)
    assert backups.close_backed_up(project, stick) is None
    read = open_project(project.path, passphrase=PASSPHRASE, read_only=True)
    assert backups.close_backed_up(read, stick) is None
    monkeypatch.setattr(paths, "practice_folder", lambda: project.path.parent)
    again = open_project(project.path, passphrase=PASSPHRASE)
    assert backups.close_backed_up(again, stick) is None
    assert files_in(stick) == []


def test_old_copies_are_thinned_but_those_of_no_other_project(
    project: OpenProject, stick: Path, tmp_path: Path
) -> None:
    other = new_project_in(tmp_path / "other")
    assert other.path.name == project.path.name
    change_passphrase(other, PASSPHRASE, OTHER)
    for one in (project, other):
        newest = backups.back_up(one)
        old = datetime.now().replace(hour=12) - timedelta(days=400)
        for minutes in range(3):
            moment = f"{old + timedelta(minutes=minutes):%Y-%m-%d %H.%M.%S}"
            copy = stick / newest.parent.name / f"{one.path.stem} {moment}{'' if one is project else ' (2)'}.tip"
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(newest.read_bytes())
    assert backups.copy_newest(project, stick) is None
    left = backups.list_second_backups(project.path, stick)
    assert len(left) == 2 + 3, "the newest and the last of an old month, and all of the other project"
    close_project(other)


def test_copies_that_the_old_passphrase_opens_are_told_of_and_encrypted_anew(
    project: OpenProject, stick: Path, tmp_path: Path
) -> None:
    backups.back_up(project)
    assert backups.copy_newest(project, stick) is None
    (copy,) = files_in(stick)
    change = change_passphrase(project, PASSPHRASE, OTHER, stick)
    assert copy in change.backups
    list(rekey_backups(change))
    assert backups.look_into(copy, Credentials(OTHER)).state is BackupState.SOUND
    assert backups.look_into(copy, Credentials(PASSPHRASE)).state is BackupState.CLOSED
    assert copy not in change_passphrase(project, OTHER, PASSPHRASE, tmp_path / "gone").backups
