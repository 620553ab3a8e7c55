import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder import messages
from tipcoder.domain.projects import Completeness
from tipcoder.errors import UserError
from tipcoder.services import cases
from tipcoder.services.backups import back_up, list_backups, open_restored
from tipcoder.services.projects import open_project
from tipcoder.ui import file_choice, theme
from tipcoder.ui.pages import CASES, CODING
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import RecentProject, Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def unlocked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Answer every question for a passphrase; return the files it was asked for."""
    asked: list[Path] = []

    def unlock(dialog: UnlockDialog) -> bool:
        asked.append(dialog.path)
        dialog.passphrase.setText(PASSPHRASE)
        dialog.unlock()
        return dialog.project is not None

    monkeypatch.setattr(UnlockDialog, "accepts", unlock)
    return asked


@pytest.fixture
def workspace(window: MainWindow, project_file: Path, unlocked: list[Path]) -> Workspace:
    window.open_path(project_file)
    assert window.workspace is not None
    return window.workspace


def can_be_opened(path: Path) -> bool:
    """Return whether nobody holds the file any more."""
    open_project(path, passphrase=PASSPHRASE).database.close()
    return True


def test_a_project_opened_is_shown_and_remembered(
    window: MainWindow, settings: Settings, project_file: Path, unlocked: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "open_project_file", lambda *_: project_file)
    window.open_project()
    assert unlocked == [project_file]
    assert window.workspace is not None
    assert window.workspace.isVisible()
    assert window.windowTitle() == "Serbia 2026 - tipcoder"
    assert [recent.path for recent in settings.recent_projects()] == [project_file]


def test_giving_up_at_the_passphrase_changes_nothing(
    window: MainWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UnlockDialog, "accepts", lambda _dialog: False)
    window.open_path(project_file)
    assert window.workspace is None
    assert window.start_page.isVisible()


def test_a_file_that_is_gone_is_said_on_the_page(window: MainWindow, tmp_path: Path) -> None:
    gone = tmp_path / "gone.tip"
    window.open_path(gone)
    assert window.start_page.banner.text() == messages.sentence(UserError("project_missing", path=str(gone)))


def test_a_new_project_shows_its_recovery_key_before_anything_else(
    window: MainWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    made = open_project(project_file, passphrase=PASSPHRASE)

    def make(dialog: NewProjectDialog) -> bool:
        dialog.project = made
        return True

    monkeypatch.setattr(NewProjectDialog, "accepts", make)
    monkeypatch.setattr(RecoveryKeyDialog, "accepts", lambda dialog: shown.append(dialog.recovery_key.text))
    window.new_project()
    assert shown == [made.recovery_key]
    assert window.workspace is not None


def test_closing_the_project_lets_go_of_the_file(
    window: MainWindow, workspace: Workspace, project_file: Path, settings: Settings
) -> None:
    workspace.bound_actions.run("close_project")
    assert window.workspace is None
    assert window.start_page.isVisible()
    assert [row.is_missing for row in window.start_page.rows] == [False]
    assert can_be_opened(project_file)


def test_what_a_program_that_died_left_is_swept_at_the_start(
    window: MainWindow, settings: Settings, project_file: Path, tmp_path: Path
) -> None:
    settings.add_recent_project(RecentProject(project_file, "Serbia 2026", "2026-01-02T10:00:00"))
    workbooks = tmp_path / "workbooks"
    backups = project_file.with_name(f"{project_file.stem} backups")
    for folder in (workbooks, backups):
        folder.mkdir()
    settings.set_folder("workbooks", workbooks)
    left = [folder / ".0123abcd-0123-0123-0123-0123456789ab.tip" for folder in (workbooks, backups, tmp_path)]
    for path in left:
        path.write_text("x", encoding="utf-8")
        os.utime(path, (0, 0))
    window.sweep_leftovers()
    assert not any(path.exists() for path in left)
    assert project_file.exists()


def test_a_restored_backup_is_shown_in_place_of_the_project(
    window: MainWindow, workspace: Workspace, project_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    backup = back_up(workspace.project)
    cases.add_case(workspace.project)
    target = project_file.with_name("restored.tip")

    def restore(dialog: BackupsDialog) -> bool:
        assert dialog.path == project_file
        dialog.restored = open_restored(backup, target, dialog.credentials)
        return True

    monkeypatch.setattr(BackupsDialog, "accepts", restore)
    workspace.bound_actions.run("backups")
    qtbot.waitUntil(lambda: window.workspace is not workspace)
    assert window.workspace is not None
    assert window.workspace.project.path == target
    assert cases.list_cases(window.workspace.project) == ()
    assert can_be_opened(project_file)


def test_closing_the_window_asks_nothing_and_lets_go_of_the_file(
    window: MainWindow, workspace: Workspace, project_file: Path, settings: Settings
) -> None:
    window.resize(1111, 777)
    assert window.close()
    assert can_be_opened(project_file)
    assert not settings.geometry().isEmpty()


def test_the_first_window_fits_the_screen_with_its_frame(window: MainWindow) -> None:
    assert window.height() < window.screen().availableSize().height()


def test_the_window_comes_back_as_it_was(window: MainWindow, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    window.resize(1111, 612)
    window.close()
    again = MainWindow(settings, tasks)
    qtbot.addWidget(again)
    assert again.height() == 612


def test_a_project_opens_where_it_was_left(
    window: MainWindow, workspace: Workspace, project_file: Path, qtbot: QtBot
) -> None:
    assert workspace.cases.isVisible()
    assert not workspace.header.button_of(CODING).isEnabled()
    qtbot.mouseClick(workspace.cases.add_case_button, Qt.MouseButton.LeftButton)
    assert workspace.coding.isVisible()
    window.close_workspace()
    window.open_path(project_file)
    assert window.workspace is not None
    assert window.workspace.coding.isVisible()
    assert window.workspace.header.button_of(CODING).isChecked()
    qtbot.mouseClick(window.workspace.header.button_of(CASES), Qt.MouseButton.LeftButton)
    window.close_workspace()
    window.open_path(project_file)
    assert window.workspace is not None
    assert window.workspace.cases.isVisible()


def test_a_coding_whose_case_was_removed_is_not_gone_back_to(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.cases.add_case()
    workspace.show_page(CASES)
    workspace.cases.remove_case()
    assert not workspace.header.button_of(CODING).isEnabled()
    workspace.cases.removal.undo()
    workspace.cases.open_case()
    assert workspace.header.button_of(CODING).isEnabled()


def test_the_status_bar_says_who_codes_against_what_and_that_it_is_saved(workspace: Workspace, qtbot: QtBot) -> None:
    status = workspace.status
    assert status.coder.text() == "Coder SRB-02"
    assert workspace.project.form.version in status.framework.text()
    assert status.saved.text() == "Everything is saved"
    assert not status.faults.isVisible()
    qtbot.mouseClick(workspace.cases.add_case_button, Qt.MouseButton.LeftButton)
    assert status.saved.text().startswith("Everything is saved ")
    counts = workspace.coding.completeness()
    assert counts is not None
    assert counts.missing > 0
    assert status.faults.isVisible()
    assert str(counts.missing) in status.faults.text()


def test_what_could_not_be_saved_is_said(workspace: Workspace) -> None:
    error = UserError("disk_full", path="x")
    workspace.events.saving_failed.emit(error)
    assert workspace.banner.text() == messages.sentence(error)


def test_colours_are_switched_and_kept(window: MainWindow, workspace: Workspace, settings: Settings) -> None:
    for scheme, is_dark in ((Scheme.DARK, True), (Scheme.LIGHT, False)):
        action = next(
            action for action in workspace.header.scheme_button.menu().actions() if action.data() == scheme.value
        )
        action.trigger()
        assert theme.is_dark() is is_dark
        assert settings.scheme is scheme


def test_everything_that_takes_input_has_a_name(workspace: Workspace, window: MainWindow) -> None:
    workspace.cases.add_case()
    workspace.show_page(CASES)
    inputs = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
        for page in (workspace.header, workspace.cases, window.start_page)
        for widget in page.findChildren(kind)
        if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [widget for widget in inputs if not widget.accessibleName() and not getattr(widget, "text", str)()]
    assert nameless == []


def test_recent_projects_are_opened_from_the_page(
    window: MainWindow, settings: Settings, project_file: Path, unlocked: list[Path], qtbot: QtBot
) -> None:
    settings.add_recent_project(RecentProject(project_file, "Serbia 2026", "2026-11-02T10:00:00"))
    window.start_page.show_recent()
    qtbot.mouseClick(window.start_page.rows[0], Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert cases.list_cases(window.workspace.project) == ()


def test_enter_presses_the_button_that_has_the_focus(
    window: MainWindow, settings: Settings, project_file: Path, unlocked: list[Path], qtbot: QtBot
) -> None:
    settings.add_recent_project(RecentProject(project_file, "Serbia 2026", "2026-11-02T10:00:00"))
    window.start_page.show_recent()
    row = window.start_page.rows[0]
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert unlocked == [project_file]
    assert window.workspace is not None


def test_a_project_that_changed_is_backed_up_when_it_is_closed(
    window: MainWindow, workspace: Workspace, project_file: Path
) -> None:
    cases.add_case(workspace.project)
    count = len(cases.list_cases(workspace.project))
    window.close_workspace()
    backup, at_opening = list_backups(project_file)
    assert at_opening.path != backup.path
    restored = open_project(backup.path, passphrase=PASSPHRASE)
    assert len(cases.list_cases(restored)) == count
    restored.database.close()


def test_a_conflict_copy_beside_the_project_is_mentioned(
    window: MainWindow, project_file: Path, unlocked: list[Path]
) -> None:
    copy = project_file.with_name(f"{project_file.stem} (conflicted copy).tip")
    copy.write_bytes(b"")
    window.open_path(project_file)
    assert window.workspace is not None
    assert copy.name in window.workspace.banner.text()


def test_the_bar_says_which_rosters_have_no_entries(workspace: Workspace) -> None:
    workspace.status.show_counts(Completeness(5, 1, 0, 6), without_entries=("Victims",))
    assert workspace.status.faults.text() == "1 missing"
    assert "No entries yet: Victims" in workspace.status.faults.toolTip()
    workspace.status.show_counts(Completeness(5, 0, 0, 5))
    assert workspace.status.faults.text() == "Nothing missing, nothing wrong"


def test_the_menu_of_the_name_has_what_is_done_with_the_file(workspace: Workspace, qtbot: QtBot) -> None:
    menu = workspace.header.project_button.choices
    menu.popup(workspace.mapToGlobal(workspace.rect().topLeft()))
    qtbot.waitUntil(menu.isVisible)
    shown = [action for action in menu.actions() if action.isVisible()]
    texts = [action.text() for action in shown]
    assert texts == ["Backups…", "Show the file in its folder", "Lock now", "Close the project"]
    with qtbot.waitSignal(workspace.close_wanted):
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(shown[-1]).center())
