"""The passphrase and the recovery key change; recipients keep their keys, and old backups are said and dealt with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import opens
from tests.support.read_back import rows
from tests.support.regions import deliver, delivery, region, written_earlier
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE, first, make
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services import backups, cases, passphrases
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project

OTHER = "lipa breza jasen bor"
CASES = 3


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = make(tmp_path, first(), CASES)
    yield project
    close_project(project)


def test_deliveries_before_and_after_have_the_same_keys(tmp_path: Path) -> None:
    before = written_earlier(delivery(tmp_path, Country.SRB, "court", PASSPHRASE))
    project = open_project(tmp_path / "SRB.tip", passphrase=PASSPHRASE)
    passphrases.change_passphrase(project, PASSPHRASE, OTHER)
    after = tmp_path / "after.xlsx"
    finished(export_workbook(project, after, ExportRequest()))
    close_project(project)
    assert [row["case_key"] for row in rows(after, "cases")] == [row["case_key"] for row in rows(before, "cases")]
    regional = region(tmp_path / "Region.tip", [before], PASSPHRASE)
    deliver(regional, [after], PASSPHRASE)
    count = len(cases.list_cases(regional))
    close_project(regional)
    assert count == 1


@pytest.mark.parametrize("by_key", [False, True])
def test_only_who_can_open_the_project_changes_its_passphrase(project: OpenProject, by_key: bool) -> None:
    content = project.path.read_bytes()
    for wrong in ("another fictional phrase", "", "AAAAA-AAAAA"):
        with pytest.raises(UserError, match="passphrase_wrong"):
            passphrases.change_passphrase(project, wrong, OTHER)
    with pytest.raises(UserError, match="passphrase_weak"):
        passphrases.change_passphrase(project, PASSPHRASE, "password12")
    assert project.path.read_bytes() == content
    passphrases.change_passphrase(project, project.recovery_key if by_key else PASSPHRASE, OTHER)
    cases.add_case(project)
    close_project(project)
    assert opens(project.path, passphrase=OTHER)
    assert not opens(project.path, passphrase=PASSPHRASE)


def test_a_new_recovery_key_stops_the_old_one_and_leaves_the_passphrase(project: OpenProject) -> None:
    old = project.recovery_key
    with pytest.raises(UserError, match="passphrase_wrong"):
        passphrases.new_recovery_key(project, OTHER)
    passphrases.new_recovery_key(project, PASSPHRASE)
    new = project.recovery_key
    close_project(project)
    assert not opens(project.path, recovery_key=old)
    assert opens(project.path, recovery_key=new)
    assert opens(project.path, passphrase=PASSPHRASE)


def test_old_backups_are_listed_and_opened_by_the_new_passphrase_if_so_wanted(project: OpenProject) -> None:
    made = backups.back_up_changes(project)
    assert made is not None
    change = passphrases.change_passphrase(project, PASSPHRASE, OTHER)
    assert change.backups == (made,)
    assert opens(made, passphrase=PASSPHRASE)
    finished(passphrases.rekey_backups(change))
    assert opens(made, passphrase=OTHER)
    assert not opens(made, passphrase=PASSPHRASE)
    now = {backup.path for backup in backups.list_backups(project.path)}
    assert made in now
    again = passphrases.change_passphrase(project, OTHER, PASSPHRASE)
    assert set(again.backups) == now


def test_a_backup_that_cannot_be_read_is_told_and_the_others_are_changed(project: OpenProject) -> None:
    damaged, sound = backups.back_up(project), backups.back_up(project)
    content = bytearray(damaged.read_bytes())
    content[-2000] ^= 1
    damaged.write_bytes(content)
    change = passphrases.change_passphrase(project, PASSPHRASE, OTHER)
    assert set(change.backups) == {damaged, sound}
    with pytest.raises(UserError, match="backups_not_rekeyed") as caught:
        finished(passphrases.rekey_backups(change))
    assert caught.value.values == {"count": 1, "file": damaged.name}
    assert damaged.read_bytes() == content
    assert opens(sound, passphrase=OTHER)


def test_old_backups_are_removed_after_a_new_one_was_made(project: OpenProject) -> None:
    made = backups.back_up(project)
    change = passphrases.change_passphrase(project, PASSPHRASE, OTHER)
    passphrases.remove_backups(change)
    (left,) = backups.list_backups(project.path)
    assert not made.exists()
    assert opens(left.path, passphrase=OTHER)
