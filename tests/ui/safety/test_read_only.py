"""A project that is open to read only, damaged or by choice: it says so, nothing can be changed, nothing crashes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services import backups, cases, coding
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.file.cipher import PAGE
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.pages import CASES, CODING, EXCHANGE, TAXONOMIES
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.safety.read_only_strip import ReadOnlyStrip
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def path(coded: OpenProject) -> Path:
    """A closed project of one case with an answer."""
    opened = coding.open_coding(coded, cases.list_cases(coded)[0].coding.id)
    coding.apply_edit(opened, set_answer(opened.live, Ref(opened.live.root, "notes"), Answer("Priznanje")))
    backups.back_up(coded)
    close_project(coded)
    return coded.path


@pytest.fixture
def damaged(coded: OpenProject, path: Path) -> Path:
    """The same, with a damaged page of the history of changes."""
    again = open_project(path, passphrase=PASSPHRASE)
    with again.database.session() as session:
        found = session.connection().exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'change'")
        page = int(found.scalar_one())
    close_project(again)
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 1000] ^= 1
    path.write_bytes(content)
    return path


@pytest.fixture
def dialog(path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot) -> UnlockDialog:
    dialog = UnlockDialog(path, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    return dialog


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(window: MainWindow, dialog: UnlockDialog) -> Workspace:
    assert dialog.project is not None
    window.show_project(dialog.project)
    assert window.workspace is not None
    return window.workspace


def strip_of(workspace: Workspace) -> ReadOnlyStrip:
    strip = workspace.findChild(ReadOnlyStrip)
    assert isinstance(strip, ReadOnlyStrip)
    assert strip.isVisible()
    return strip


def walk(workspace: Workspace) -> None:
    """Show every page, and let everything be saved that would be."""
    workspace.open_coding(cases.list_cases(workspace.project)[0].coding.id)
    for page in (CASES, TAXONOMIES, EXCHANGE, CODING):
        workspace.show_page(page)
        workspace.save_pending()
        assert not workspace.banner.text()


def test_a_project_is_opened_to_read_only_by_choice(window: MainWindow, dialog: UnlockDialog, qtbot: QtBot) -> None:
    dialog.read_only_box.setChecked(True)
    press(qtbot, dialog.open_button)
    workspace = shown(window, dialog)
    path = workspace.project.path
    before = path.read_bytes()
    assert strip_of(workspace).text.text() == (
        "This project is open to read only. "
        "Nothing can be changed. Exporting, handing over a copy and copying text work."
    )
    walk(workspace)
    frame = workspace.coding.form.view.frame(Ref(workspace.coding.work.live.root, "notes"))
    assert isinstance(frame, DeliveredFrame)
    assert frame.words() == "Priznanje"
    for widget in (workspace.cases.add_case_button, workspace.cases.remove_button, workspace.taxonomies.import_button):
        assert not widget.isVisible()
    for name in ("import_workbook", "passphrase", "upgrade"):
        binding = workspace.bound_actions.find(name)
        assert binding is not None
        assert not binding.applies()
    workspace.coding.undo()
    assert workspace.coding.banner.text() == "The project is open to read only: nothing can be changed."
    window.close_workspace()
    assert path.read_bytes() == before


def test_who_has_the_project_open_is_said_beside_it(
    path: Path, window: MainWindow, dialog: UnlockDialog, qtbot: QtBot
) -> None:
    holder = open_project(path, passphrase=PASSPHRASE)
    press(qtbot, dialog.open_button)
    assert dialog.banner.text().startswith("This project is open already: ")
    press(qtbot, dialog.banner.action_button)
    workspace = shown(window, dialog)
    assert "This project is open already: " in strip_of(workspace).text.text()
    walk(workspace)
    cases.add_case(holder)
    close_project(holder)


def test_a_damaged_project_is_offered_to_read_and_says_what_is_missing(
    damaged: Path, window: MainWindow, dialog: UnlockDialog, settings: Settings, qtbot: QtBot
) -> None:
    before = damaged.read_bytes()
    press(qtbot, dialog.open_button)
    assert dialog.banner.text().startswith(f"{damaged} is damaged.")
    assert dialog.backups_button.isVisible()
    press(qtbot, dialog.banner.action_button)
    workspace = shown(window, dialog)
    text = strip_of(workspace).text.text()
    assert text.startswith(f"{damaged} is damaged and was opened to read only.")
    assert "Part of the history could not be read." in text
    walk(workspace)
    assert workspace.project.path == damaged
    assert settings.recent_projects()[0].path == damaged
    window.close_workspace()
    assert damaged.read_bytes() == before


def test_of_a_damaged_project_a_backup_is_restored_from_where_it_is_opened(
    damaged: Path, dialog: UnlockDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def restore(dialog: BackupsDialog) -> bool:
        (backup,) = backups.list_backups(dialog.path)
        target = dialog.path.with_name("restored.tip")
        dialog.restored = backups.open_restored(backup.path, target, dialog.credentials)
        return True

    monkeypatch.setattr(BackupsDialog, "accepts", restore)
    press(qtbot, dialog.backups_button)
    assert dialog.project is not None
    assert dialog.project.path.name == "restored.tip"
    assert len(cases.list_cases(dialog.project)) == 1
    close_project(dialog.project)
