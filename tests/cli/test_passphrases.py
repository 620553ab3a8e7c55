"""`tipcoder passphrase` and `tipcoder recovery-key`."""

from pathlib import Path

import pytest

from tests.support.commands import PASSPHRASE, Commands
from tests.support.new_projects import new_project_file, opens
from tipcoder.domain.projects import Country
from tipcoder.services.projects import NewProject

OTHER = "lipa breza jasen bor"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_project_file(NewProject(tmp_path / "Srbija.tip", "A", Country.SRB, "SRB-01", PASSPHRASE))


def test_the_passphrase_is_changed_and_the_new_recovery_key_printed(
    run: Commands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_key = run("recovery-key", path).stdout.strip()
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", OTHER)
    done = run("passphrase", path)
    assert done.exit_code == 0, done.output
    new_key = done.stdout.split()[-1]
    assert opens(path, passphrase=OTHER)
    assert opens(path, recovery_key=new_key)
    assert not opens(path, passphrase=PASSPHRASE)
    assert not opens(path, recovery_key=old_key)


def test_a_weak_or_wrong_passphrase_changes_nothing(run: Commands, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", "password12")
    assert run("passphrase", path).exit_code == 1
    monkeypatch.setenv("TIPCODER_PASSPHRASE", OTHER)
    assert run("passphrase", path).exit_code == 1
    assert run("recovery-key", path, "--new").exit_code == 1
    assert run("recovery-key", path, "--old-backups", "burn").exit_code == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize(("way", "opened_by"), [("keep", PASSPHRASE), ("rekey", OTHER)])
def test_old_backups_are_said_or_encrypted_anew(
    run: Commands, path: Path, monkeypatch: pytest.MonkeyPatch, way: str, opened_by: str
) -> None:
    backup = Path(run("backup", path).stdout.removeprefix("Backup: ").strip())
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", OTHER)
    done = run("passphrase", path, "--old-backups", way)
    assert done.exit_code == 0, done.output
    assert opens(backup, passphrase=opened_by)
    assert (str(backup.parent) in done.stderr) == (way == "keep")


def test_old_backups_are_removed_once_there_is_a_new_one(run: Commands, path: Path) -> None:
    backup = Path(run("backup", path).stdout.removeprefix("Backup: ").strip())
    old_key = run("recovery-key", path).stdout.strip()
    assert run("recovery-key", path, "--new", "--old-backups", "remove").exit_code == 0
    assert not backup.exists()
    (left,) = backup.parent.iterdir()
    assert opens(left, passphrase=PASSPHRASE)
    assert not opens(left, recovery_key=old_key)
