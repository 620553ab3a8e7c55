"""A project whose file turns out to be damaged when it is shown already goes on to read only."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.messages import sentence
from tipcoder.services.cases import add_case
from tipcoder.services.projects import OpenProject, close_project, open_project, unreadable
from tipcoder.storage.coding.documents import add_judgment
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.opening import LARGE
from tipcoder.ui.shell.main_window import MainWindow


@pytest.fixture
def damaged(project_file: Path) -> Path:
    """A large project of which a page is damaged that nothing reads when it is opened."""
    project = open_project(project_file, passphrase=PASSPHRASE)
    case = add_case(project)
    judgment = JudgmentText("a.txt", "text/plain", os.urandom(LARGE), "aa", ("words",))
    add_judgment(project.database, case.id, judgment, JudgmentKind.FIRST_INSTANCE)
    with project.database.session() as session:
        page = session.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'evidence'")).scalar_one()
    close_project(project)
    content = bytearray(project_file.read_bytes())
    content[page * PAGE - 2000] ^= 1
    project_file.write_bytes(content)
    return project_file


def shown(window: MainWindow) -> OpenProject:
    assert window.workspace is not None
    return window.workspace.project


def test_it_goes_on_to_read_only_with_what_can_be_read(window: MainWindow, damaged: Path, qtbot: QtBot) -> None:
    window.open_with(damaged, PASSPHRASE)
    assert not shown(window).is_read_only
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.project.is_read_only)
    assert window.workspace is not None
    told = window.workspace.read_only_strip.text.text()
    assert all(sentence(fault) in told for fault in unreadable(shown(window)))
    assert str(damaged) in told
    assert window.workspace.read_only_strip.backups_button.isVisible()
    assert window.workspace.cases.table.cases.rowCount() == 1


def test_it_waits_for_a_dialog_to_be_answered(window: MainWindow, damaged: Path, qtbot: QtBot) -> None:
    window.open_with(damaged, PASSPHRASE)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    before = window.workspace
    qtbot.wait(50)
    assert window.workspace is before
    dialog.close()
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.project.is_read_only)


def test_a_sound_project_stays_as_it_is(window: MainWindow, project_file: Path, qtbot: QtBot) -> None:
    window.open_with(project_file, PASSPHRASE)
    before = window.workspace
    qtbot.wait(50)
    assert window.workspace is before
    assert not shown(window).is_read_only
