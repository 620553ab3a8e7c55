"""The passphrase and the recovery key are changed in the window, and old backups are asked about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from tests.support.new_projects import opens
from tests.ui.conftest import PASSPHRASE
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.services import backups
from tipcoder.services.passphrases import change_passphrase
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.passphrase_dialog import OldBackupsDialog, PassphraseDialog

OTHER = "another fictional phrase"


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(context: ProjectContext, qtbot: QtBot, *, key_only: bool = False) -> PassphraseDialog:
    dialog = PassphraseDialog(context, key_only=key_only)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_passphrase_is_changed(context: ProjectContext, project: OpenProject, qtbot: QtBot) -> None:
    dialog = shown(context, qtbot)
    qtbot.keyClicks(dialog.current, PASSPHRASE)
    qtbot.keyClicks(dialog.passphrase.first, OTHER)
    assert not dialog.change_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase.again, OTHER)
    press(qtbot, dialog.change_button)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.current.text()
    assert not dialog.passphrase.text()
    close_project(project)
    assert opens(project.path, passphrase=OTHER)
    assert not opens(project.path, passphrase=PASSPHRASE)


def test_a_wrong_passphrase_is_said_and_changes_nothing(
    context: ProjectContext, project: OpenProject, qtbot: QtBot
) -> None:
    before = project.path.read_bytes()
    dialog = shown(context, qtbot, key_only=True)
    assert not dialog.passphrase.isVisible()
    qtbot.keyClicks(dialog.current, "lipa breza jasen")
    press(qtbot, dialog.change_button)
    assert dialog.isVisible()
    assert dialog.banner.text() == sentence(UserError("passphrase_wrong"))
    assert project.path.read_bytes() == before
    qtbot.keyClicks(dialog.current, PASSPHRASE)
    press(qtbot, dialog.change_button)
    assert dialog.change is not None
    assert project.path.read_bytes() != before


def test_caps_lock_is_said_while_a_passphrase_is_typed(context: ProjectContext, qtbot: QtBot) -> None:
    dialog = shown(context, qtbot)
    qtbot.keyClick(dialog.current, "a")
    assert not dialog.current.caps_action.isVisible()
    qtbot.keyClick(dialog.current, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not dialog.current.caps_action.isVisible()
    qtbot.keyClick(dialog.current, "A")
    assert dialog.current.caps_action.isVisible()


@pytest.mark.parametrize("way", ["rekey", "remove", "keep"])
def test_old_backups_are_asked_about(context: ProjectContext, project: OpenProject, qtbot: QtBot, way: str) -> None:
    backup = backups.back_up(project)
    change = change_passphrase(project, PASSPHRASE, OTHER)
    dialog = OldBackupsDialog(change, context.tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    button = {"rekey": dialog.rekey_button, "remove": dialog.remove_button, "keep": dialog.keep_button}[way]
    press(qtbot, button)
    assert not dialog.isVisible()
    left = [one.path for one in backups.list_backups(project.path)]
    assert (backup in left) == (way != "remove")
    assert len(left) == (1 if way == "remove" else 2), "one that the new passphrase opens is made in any case"
    assert any(opens(path, passphrase=PASSPHRASE) for path in left) == (way == "keep")
