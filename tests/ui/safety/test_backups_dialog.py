"""The list of backups in the window: what they hold, one made now, one restored to a new file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.services import backups, cases
from tipcoder.services.backups import Credentials
from tipcoder.services.passphrases import change_passphrase
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui import file_choice
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks

OTHER = "another fictional phrase"


@pytest.fixture
def filled(project: OpenProject) -> OpenProject:
    """A project of two cases with a backup of one."""
    cases.add_case(project)
    backups.back_up(project)
    cases.add_case(project)
    return project


def shown(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> BackupsDialog:
    by = Credentials(recovery_key=project.recovery_key)
    dialog = BackupsDialog(project.path, by, settings, tasks, project=project)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(dialog: BackupsDialog) -> list[list[str]]:
    dialog.table.clearSelection()
    return [line.split("\t")[2:] for line in dialog.table.as_text().splitlines()]


def test_each_backup_is_said_with_its_cases_its_reason_and_that_it_is_sound(
    filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = shown(filled, settings, tasks, qtbot)
    press(qtbot, dialog.back_up_button)
    assert dialog.banner.text() == "The backup was made and checked."
    assert rows(dialog) == [["2", "It was asked for", "Sound"], ["1", "It was asked for", "Sound"]]


def test_a_backup_is_restored_to_a_new_file_and_opened(
    filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = shown(filled, settings, tasks, qtbot)
    proposed = Path(dialog.target.text())
    assert not proposed.exists()
    assert proposed.parent == filled.path.parent
    press(qtbot, dialog.restore_button)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.restored is not None
    assert dialog.restored.path == proposed
    assert len(cases.list_cases(dialog.restored)) == 1
    assert len(cases.list_cases(filled)) == 2
    close_project(dialog.restored)


def test_nothing_is_overwritten(
    filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(filled, settings, tasks, qtbot)
    monkeypatch.setattr(file_choice, "save_project", lambda *_: filled.path)
    press(qtbot, dialog.target.choose_button)
    before = filled.path.read_bytes()
    press(qtbot, dialog.restore_button)
    assert dialog.isVisible()
    assert dialog.banner.text() == sentence(UserError("project_exists", path=str(filled.path)))
    assert filled.path.read_bytes() == before


def test_a_backup_of_an_earlier_passphrase_asks_for_that_one(
    filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    change_passphrase(filled, PASSPHRASE, OTHER)
    dialog = shown(filled, settings, tasks, qtbot)
    assert rows(dialog)[1] == ["", "It was asked for", "Another passphrase"]
    dialog.table.selectRow(1)
    assert dialog.passphrase_field.isVisible()
    assert not dialog.restore_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    press(qtbot, dialog.restore_button)
    assert dialog.restored is not None
    close_project(dialog.restored)


def test_a_damaged_backup_is_said_and_not_restored(
    filled: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    (backup,) = backups.list_backups(filled.path)
    content = bytearray(backup.path.read_bytes())
    content[-2000] ^= 1
    backup.path.write_bytes(content)
    dialog = shown(filled, settings, tasks, qtbot)
    assert rows(dialog) == [["1", "It was asked for", "Damaged"]]
    dialog.table.selectRow(0)
    target = Path(dialog.target.text())
    press(qtbot, dialog.restore_button)
    assert dialog.banner.text() == sentence(UserError("project_damaged", path=str(backup.path)))
    assert not target.exists()


def test_without_backups_one_can_be_made(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = shown(project, settings, tasks, qtbot)
    assert not dialog.restore_button.isEnabled()
    assert not dialog.table.isVisible()
    press(qtbot, dialog.back_up_button)
    assert rows(dialog) == [["0", "It was asked for", "Sound"]]
    assert dialog.table.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_backups_of_both_folders_are_offered_each_once(
    filled: OpenProject, settings: Settings, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    settings.second_backups = stick
    assert backups.copy_newest(filled, stick) is None
    dialog = shown(filled, settings, tasks, qtbot)
    press(qtbot, dialog.back_up_button)
    assert dialog.banner.text() == "The backup was made and checked, and copied into the second folder."
    newest, first = backups.list_backups(filled.path)
    first.path.unlink()
    newest.path.write_bytes(newest.path.read_bytes()[:-2000] + bytes(2000))
    dialog = shown(filled, settings, tasks, qtbot)
    assert sorted(rows(dialog)) == [
        ["1", "It was asked for", "In the second folder", "Sound"],
        ["2", "It was asked for", "Beside the project", "Damaged"],
        ["2", "It was asked for", "In the second folder", "Sound"],
    ]
    dialog.table.selectRow(2)
    press(qtbot, dialog.restore_button)
    assert dialog.restored is not None
    assert len(cases.list_cases(dialog.restored)) == 1
    close_project(dialog.restored)


def test_a_second_folder_that_is_away_is_said(
    filled: OpenProject, settings: Settings, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.second_backups = tmp_path / "gone"
    dialog = shown(filled, settings, tasks, qtbot)
    assert dialog.unreached.isVisible()
    assert rows(dialog) == [["1", "It was asked for", "Beside the project", "Sound"]]
    press(qtbot, dialog.back_up_button)
    assert dialog.banner.text() == sentence(UserError("second_backup_unreachable", path=str(tmp_path / "gone")))
    assert len(rows(dialog)) == 2
