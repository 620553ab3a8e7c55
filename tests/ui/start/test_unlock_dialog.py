import json
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder import messages
from tipcoder.errors import UserError
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.settings import Settings
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks


class OtherWork(QObject):
    @Slot(object)
    def end(self, _result: object) -> None:
        """Hear that it is done."""


@pytest.fixture
def dialog(project_file: Path, settings: Settings, tasks: Tasks, qtbot: QtBot) -> UnlockDialog:
    dialog = UnlockDialog(project_file, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def opened(dialog: UnlockDialog) -> OpenProject:
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.project is not None
    return dialog.project


def test_the_passphrase_and_enter_open_the_project(dialog: UnlockDialog, qtbot: QtBot) -> None:
    assert not dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    project = opened(dialog)
    assert project.project.name == "Serbia 2026"
    close_project(project)


def test_other_work_does_not_keep_it_open(project_file: Path, settings: Settings, qtbot: QtBot) -> None:
    tasks, end, other = Tasks(), Event(), OtherWork()
    tasks.start(end.wait, done=other.end, failed=other.end)
    dialog = UnlockDialog(project_file, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    is_open = dialog.isVisible()
    end.set()
    tasks.wait()
    assert not is_open


def test_a_wrong_passphrase_is_said_in_the_dialog_and_can_be_mended(dialog: UnlockDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.passphrase, "lipa breza jasen")
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.banner.text() == messages.sentence(UserError("passphrase_wrong"))
    assert dialog.passphrase.selectedText() == "lipa breza jasen"
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    close_project(opened(dialog))


def test_the_recovery_key_opens_it_however_it_is_typed(dialog: UnlockDialog, qtbot: QtBot, project_file: Path) -> None:
    project = open_project(project_file, passphrase=PASSPHRASE)
    key = project.recovery_key
    close_project(project)
    qtbot.mouseClick(dialog.switch_button, Qt.MouseButton.LeftButton)
    assert dialog.recovery_key.isVisible()
    qtbot.keyClicks(dialog.recovery_key, key.lower().replace("-", " "))
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    close_project(opened(dialog))


def test_a_lock_of_another_computer_is_said_and_can_be_passed(
    dialog: UnlockDialog, qtbot: QtBot, project_file: Path
) -> None:
    lock = project_file.with_name(project_file.name + ".lock")
    lock.write_text(json.dumps({"who": "Ana", "computer": "another", "since": "2026-01-02T10:00:00", "process": 1}))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert "Ana" in dialog.banner.text()
    assert dialog.project is None
    qtbot.mouseClick(dialog.banner.action_button, Qt.MouseButton.LeftButton)
    close_project(opened(dialog))


def test_the_eye_shows_what_is_typed_and_hides_it(dialog: UnlockDialog) -> None:
    assert dialog.passphrase.echoMode() == dialog.passphrase.EchoMode.Password
    dialog.passphrase.eye_action.trigger()
    assert dialog.passphrase.echoMode() == dialog.passphrase.EchoMode.Normal
    dialog.passphrase.eye_action.trigger()
    assert dialog.passphrase.echoMode() == dialog.passphrase.EchoMode.Password


def test_giving_up_opens_nothing(
    project_file: Path, settings: Settings, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UnlockDialog, "exec", lambda dialog: dialog.done(0) or dialog.result())
    dialog = UnlockDialog(project_file, settings, tasks)
    assert not dialog.run()
    assert dialog.project is None
