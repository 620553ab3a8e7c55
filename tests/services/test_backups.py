"""Backups by time and at closing, thinned, and restored to a new file."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.projects import BackupReason, Country
from tipcoder.domain.release import Audience, NewRelease, PublishedCell, ReleaseKind
from tipcoder.errors import UserError
from tipcoder.services import backups, cases
from tipcoder.services.backups import BackupState, Credentials
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.storage.coding.releases import earlier_editions, recorded_release
from tipcoder.storage.file.copies import backups_folder

SURVEY = [{"type": "text", "name": "title", "label": "Title"}]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    folder = tmp_path / "Предмети (1)"
    folder.mkdir()
    project = new_project(NewProject(folder / "Srbija [1].tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    yield project
    close_project(project)


def test_a_backup_is_made_when_something_changed_and_half_an_hour_went_by(project: OpenProject) -> None:
    cases.add_case(project)
    now = datetime.now()
    first = backups.back_up_if_due(project)
    assert first is not None
    later = now + timedelta(minutes=45)
    assert backups.back_up_if_due(project, later) is None, "nothing changed"
    cases.add_case(project)
    assert backups.back_up_if_due(project, now + timedelta(minutes=20)) is None, "not yet"
    second = backups.back_up_if_due(project, later)
    assert [backup.path for backup in backups.list_backups(project.path)] == [second, first]
    cases.add_case(project)
    assert backups.back_up_if_due(project, now - timedelta(days=30)) is not None, "a clock that was set back"


def test_closing_backs_up_what_changed_since_the_last_backup(project: OpenProject) -> None:
    cases.add_case(project)
    made = backups.back_up_at_closing(project)
    assert made is not None
    assert backups.back_up_at_closing(project) is None
    close_project(project)
    again = open_project(project.path, passphrase=PASSPHRASE)
    assert backups.back_up_at_closing(again) is None
    cases.add_case(again)
    assert backups.back_up_at_closing(again) is not None
    close_project(again)
    restored = open_project(made, passphrase=PASSPHRASE)
    assert len(cases.list_cases(restored)) == 1
    close_project(restored)


def test_a_backup_that_fails_keeps_nobody_from_closing(project: OpenProject) -> None:
    backups_folder(project.path).write_text("in the way", encoding="utf-8")
    cases.add_case(project)
    assert backups.back_up_at_closing(project) is None
    with pytest.raises(UserError, match="backup_failed"):
        backups.back_up_changes(project)


def test_the_longest_name_of_a_project_leaves_room_for_its_backups(project: OpenProject) -> None:
    close_project(project)
    name = "ж" * 119
    path = project.path.rename(project.path.with_name(f"{name}.tip"))
    again = open_project(path, passphrase=PASSPHRASE)
    cases.add_case(again)
    made = backups.back_up_at_closing(again)
    close_project(again)
    (listed,) = backups.list_backups(path)
    assert listed.path == made
    restored = backups.restored_name(path, listed)
    backups.restore(made, restored, Credentials(PASSPHRASE))
    assert restored.exists()


def test_a_name_that_is_too_long_for_what_lies_beside_a_project_is_refused(project: OpenProject) -> None:
    path = project.path.with_name("ж" * 125 + ".tip")
    new = NewProject(path, "A", Country.SRB, "SRB-01", PASSPHRASE, project.path.parents[1] / "framework.xlsx")
    with pytest.raises(UserError, match="project_unreachable"):
        create_project(new)


def test_backups_are_thinned_by_days_weeks_and_months(tmp_path: Path) -> None:
    path, now = tmp_path / "a.tip", datetime(2026, 11, 27, 12)
    folder = backups_folder(path)
    folder.mkdir()
    moments = [now - timedelta(hours=6 * number) for number in range(4 * 365)]
    for moment in moments:
        (folder / f"a {moment:%Y-%m-%d %H.%M.%S}.tip").write_bytes(b"")
    names = ("a.tip", "letter.txt", "b 2024-01-01 00.00.00.tip", "a 2024-99-01 00.00.00.tip")
    others = [folder / name for name in names]
    for other in others:
        other.write_bytes(b"")
    backups.thin(path, now)
    kept = [backup.made_at for backup in backups.list_backups(path)]
    assert [moment for moment in moments if now - moment < timedelta(days=1)] == kept[:4]
    assert len({moment.date() for moment in kept if now - moment < timedelta(days=11)}) == 12
    assert len({moment.isocalendar()[:2] for moment in kept if now - moment < timedelta(weeks=9)}) >= 9
    assert len({(moment.year, moment.month) for moment in kept}) == 9
    assert len(kept) <= 4 + 12 + 10 + 9
    assert all(other.exists() for other in others)
    assert backups.thin(path, now) == ()


def test_a_backup_that_cannot_be_removed_is_left(tmp_path: Path) -> None:
    path, now = tmp_path / "a.tip", datetime(2026, 11, 27, 12)
    folder = backups_folder(path)
    held, old = folder / "a 2020-01-01 12.00.00.tip", folder / "a 2020-01-01 11.00.00.tip"
    held.mkdir(parents=True)  # no file: it is not removed as one
    for backup in (old, folder / "a 2020-01-01 13.00.00.tip"):
        backup.write_bytes(b"")
    assert backups.thin(path, now) == (old,)
    assert held.exists()


def test_a_restored_project_knows_what_left_since(project: OpenProject, tmp_path: Path) -> None:
    backup = backups.back_up(project)
    cell = PublishedCell("P8.sex", "all", "", "female", 20, 26, 9)
    release = NewRelease(
        kind=ReleaseKind.REPORT,
        audience=Audience.PUBLIC,
        format="docx",
        language="en",
        file_name="a.docx",
        cases=9,
        left_out=0,
        sha256="",
        cells=(cell,),
    )
    with recorded_release(project.database, release, "SRB-07"):
        pass
    by = Credentials(PASSPHRASE)
    restored = backups.open_restored(backup, tmp_path / "restored.tip", by)
    assert earlier_editions(restored.database) == ()
    assert backups.take_over_releases(restored, project.path, by) == 1
    assert earlier_editions(restored.database) == earlier_editions(project.database)
    assert backups.take_over_releases(restored, project.path, by) == 0
    assert backups.take_over_releases(restored, tmp_path / "gone.tip", by) is None
    close_project(restored)


def test_the_commands(project: OpenProject, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    run = Commands()
    cases.add_case(project)
    made = run("backup", project.path)
    assert made.exit_code == 0, made.output
    (backup,) = backups.list_backups(project.path)
    assert str(backup.path) in made.stdout
    before = project.path.read_bytes()
    refused = run("restore", backup.path, project.path)
    assert (refused.exit_code, "exists already" in refused.stderr) == (1, True)
    assert project.path.read_bytes() == before
    target = project.path.with_name("restored.tip")
    assert run("restore", backup.path, target).exit_code == 0
    restored = open_project(target, passphrase=PASSPHRASE)
    assert len(cases.list_cases(restored)) == 1
    close_project(restored)
    monkeypatch.setenv("TIPCODER_PASSPHRASE", "another passphrase")
    for arguments in (("backup", project.path), ("restore", backup.path, target.with_name("b.tip"))):
        assert run(*arguments).exit_code == 1
    assert not target.with_name("b.tip").exists()


@pytest.mark.parametrize("page", [1, 5])
def test_a_damaged_backup_is_not_restored(project: OpenProject, page: int) -> None:
    cases.add_case(project)
    backup = backups.back_up_file(project.path, PASSPHRASE)
    content = bytearray(backup.read_bytes())
    content[4096 * page + 100] ^= 1
    backup.write_bytes(content)
    target = project.path.with_name("restored.tip")
    with pytest.raises(UserError):
        backups.restore(backup, target, Credentials(PASSPHRASE))
    assert not target.exists()
    assert not list(target.parent.glob(".*"))


def test_of_a_file_whose_last_page_is_damaged_no_copy_is_made(project: OpenProject, tmp_path: Path) -> None:
    backup = backups.back_up(project)
    for path, copy in (
        (backup, lambda: backups.restore(backup, tmp_path / "new.tip", Credentials(PASSPHRASE))),
        (project.path, lambda: backups.back_up(project)),
    ):
        content = bytearray(path.read_bytes())
        content[-2000] ^= 1
        path.write_bytes(content)
        with pytest.raises(UserError, match="project_damaged"):
            copy()
    assert not (tmp_path / "new.tip").exists()
    assert [found.path for found in backups.list_backups(project.path)] == [backup]


def test_backups_are_listed_with_why_they_were_made_and_what_is_in_them(project: OpenProject) -> None:
    cases.add_case(project)
    wanted = backups.back_up(project)
    cases.add_case(project)
    due = backups.back_up(project, reason=BackupReason.TIME)
    before_import = backups.back_up(project, reason=BackupReason.IMPORT)
    listed = {backup.path: backup for backup in backups.list_backups(project.path)}
    assert {path: backup.reason for path, backup in listed.items()} == {
        wanted: BackupReason.HAND,
        due: BackupReason.TIME,
        before_import: BackupReason.IMPORT,
    }
    assert listed[wanted].size == wanted.stat().st_size
    by = Credentials(recovery_key=project.recovery_key)
    assert [backups.look_into(path, by).cases for path in (wanted, due)] == [1, 2]
    assert backups.look_into(due, Credentials(PASSPHRASE)).state is BackupState.SOUND
    assert backups.look_into(due, Credentials("another fictional phrase")).state is BackupState.CLOSED
    content = bytearray(due.read_bytes())
    content[-2000] ^= 1
    due.write_bytes(content)
    assert backups.look_into(due, by).state is BackupState.DAMAGED
    due.write_bytes(b"")
    assert backups.look_into(due, by).state is BackupState.DAMAGED
    name = backups.restored_name(project.path, listed[wanted])
    name.write_bytes(b"")
    assert backups.restored_name(project.path, listed[wanted]) != name
