"""A locked project shows nothing and forgets its key; unlocked, the person is where they were, and nothing is lost."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.new_projects import opens
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Ref
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.paths import practice_folder
from tipcoder.services import backups, cases, coding
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.ui.coding.case_bar import READ_AGAIN_MS
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.pages import EXCHANGE
from tipcoder.ui.safety.idle_watch import IdleWatch
from tipcoder.ui.safety.lock_page import LockPage
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace


class Clocks:
    """Both clocks, moved by the test."""

    steady = 0.0
    wall = 1_000_000.0

    def pass_seconds(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


def page_of(window: MainWindow, qtbot: QtBot) -> LockPage:
    qtbot.waitUntil(lambda: window.findChild(LockPage) is not None)
    page = window.findChild(LockPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    return page


def unlock(page: LockPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)


def notes_of(workspace: Workspace) -> QPlainTextEdit:
    assert workspace.coding.work is not None
    ref = Ref(workspace.coding.work.live.root, "notes")
    workspace.coding.go_to(ref)
    frame = workspace.coding.form.view.frame(ref)
    assert frame is not None
    return next(entry for entry in frame.findChildren(QPlainTextEdit) if entry.isVisible())


def stored_notes(project: OpenProject) -> str:
    opened = coding.open_coding(project, cases.list_cases(project)[0].coding.id)
    answer = opened.live.answer(Ref(opened.live.root, "notes"))
    return answer.value if answer is not None else ""


def test_what_undo_would_change_is_read_when_the_project_is_open_again(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    entry = notes_of(workspace)
    entry.setFocus()
    qtbot.keyClicks(entry, "Okrivljeni je")
    qtbot.keyClick(entry, "L", Qt.KeyboardModifier.ControlModifier)
    page = page_of(window, qtbot)
    qtbot.wait(READ_AGAIN_MS + 100)  # it was to be read by then, without a key
    unlock(page, qtbot)
    qtbot.waitUntil(lambda: "Notes" in workspace.coding.case_bar.steps.undo.toolTip())


def test_locking_saves_hides_and_forgets_the_key(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    entry = notes_of(workspace)
    entry.setFocus()
    qtbot.keyClicks(entry, "Okrivljeni je")
    qtbot.keyClick(entry, "L", Qt.KeyboardModifier.ControlModifier)
    page = page_of(window, qtbot)
    assert not workspace.isVisible()
    assert window.windowTitle() == "Locked - tipcoder"
    with pytest.raises(UserError, match="project_is_locked"):
        cases.list_cases(coded)
    assert not opens_elsewhere(coded)
    assert backups.list_backups(coded.path)
    unlock(page, qtbot)
    assert workspace.isVisible()
    assert window.windowTitle() == "Srbija 2026 - tipcoder"
    assert QApplication.focusWidget() is entry
    assert entry.toPlainText() == "Okrivljeni je"
    assert stored_notes(coded) == "Okrivljeni je"
    qtbot.keyClicks(entry, " priznao")
    workspace.save_pending()
    assert stored_notes(coded) == "Okrivljeni je priznao"


def opens_elsewhere(project: OpenProject) -> bool:
    try:
        return opens(project.path, passphrase=PASSPHRASE)
    except UserError as error:
        return error.code != "project_locked"


def test_a_wrong_passphrase_unlocks_nothing_and_the_recovery_key_does(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    key = coded.recovery_key
    workspace.bound_actions.run("lock")
    page = page_of(window, qtbot)
    qtbot.keyClicks(page.passphrase, "lipa breza")
    qtbot.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)
    assert page.banner.text() == sentence(UserError("passphrase_wrong"))
    assert coded.is_locked
    qtbot.mouseClick(page.switch_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.recovery_key, key.lower())
    qtbot.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)
    assert workspace.isVisible()
    assert len(cases.list_cases(coded)) == 1


def test_dialogs_are_closed_and_other_windows_come_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # a dialog that waits is what this test is about
    workspace.search()
    dialog = Dialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    assert window.screen_lock is not None
    window.screen_lock.lock()
    page = page_of(window, qtbot)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert visible() == [window]
    unlock(page, qtbot)
    assert workspace.search_window in visible()


def visible() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.windowTitle()]


def test_a_locked_project_is_closed_with_its_window(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    workspace.bound_actions.run("lock")
    page_of(window, qtbot)
    assert window.close()
    assert opens(coded.path, passphrase=PASSPHRASE)


def test_a_locked_project_can_be_closed_instead_of_unlocked(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    workspace.bound_actions.run("lock")
    page = page_of(window, qtbot)
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    assert window.start_page.isVisible()
    assert window.windowTitle() == "tipcoder"
    assert opens(coded.path, passphrase=PASSPHRASE)


def test_a_project_that_is_locked_on_the_page_of_exchange_is_closed(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    workspace.show_page(EXCHANGE)
    qtbot.keyClick(workspace, "L", Qt.KeyboardModifier.ControlModifier)
    page = page_of(window, qtbot)
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    assert window.start_page.isVisible()
    assert opens(coded.path, passphrase=PASSPHRASE)


def test_a_key_that_is_away_is_found_though_the_file_is_gone(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    workspace.bound_actions.run("lock")
    page = page_of(window, qtbot)
    away = coded.path.rename(coded.path.with_name("away.tip"))
    unlock(page, qtbot)
    assert workspace.isVisible()
    away.rename(coded.path)


def test_it_is_locked_after_a_time_without_keys(workspace: Workspace, window: MainWindow, qtbot: QtBot) -> None:
    clocks = Clocks()
    watch = IdleWatch(steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    told: list[bool] = []
    watch.idled.connect(lambda: told.append(True))
    watch.start(10)
    for _ in range(119):
        clocks.pass_seconds(5)
        watch.look()
    assert not told
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_A)
    for _ in range(119):
        clocks.pass_seconds(5)
        watch.look()
    assert not told
    clocks.pass_seconds(5)
    watch.look()
    assert told == [True]
    watch.stop()


def test_it_is_locked_when_the_computer_slept_and_not_by_a_clock_set_back(qtbot: QtBot) -> None:
    clocks = Clocks()
    watch = IdleWatch(steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    told: list[bool] = []
    watch.idled.connect(lambda: told.append(True))
    watch.start(10)
    clocks.wall -= 365 * 86_400
    watch.look()
    assert not told
    clocks.wall += 3_600
    watch.look()
    assert told == [True]
    watch.start(0)
    clocks.pass_seconds(86_400)
    watch.look()
    assert told == [True]
    watch.stop()


def test_the_system_that_suspends_the_program_locks_it(
    window: MainWindow, workspace: Workspace, coded: OpenProject, qtbot: QtBot
) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    page_of(window, qtbot)
    assert coded.is_locked


def test_a_project_that_is_never_to_be_locked_stays_open(
    window: MainWindow, workspace: Workspace, coded: OpenProject, settings: Settings
) -> None:
    assert settings.lock_minutes == 10
    window.preferences.choose_lock_time(0)
    assert settings.lock_minutes == 0
    assert window.screen_lock is not None
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    assert not coded.is_locked


def test_a_practice_project_is_not_locked_since_nobody_knows_its_passphrase(
    window: MainWindow, coded: OpenProject, qtbot: QtBot
) -> None:
    folder = practice_folder()
    folder.mkdir(parents=True)
    practice = folder / "SRB.tip"
    key = coded.recovery_key
    shutil.copyfile(coded.path, practice)
    window.show_project(open_project(practice, recovery_key=key))
    assert window.workspace is not None
    qtbot.keyClick(window.workspace.cases.table, "L", Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(10)
    assert window.screen_lock is not None
    assert not window.screen_lock.is_locked
    assert not window.workspace.project.is_locked
