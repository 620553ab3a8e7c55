"""A project that is closed is backed up in the background; its file is held until then, and the program waits."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.services import cases
from tipcoder.services.backups import BackupState, Credentials, give_up_backup, list_backups, look_into
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.documents import add_judgment
from tipcoder.storage.file.copies import backups_folder
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.closing import QuitDialog
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks

LARGE = 24_000_000


@pytest.fixture
def reading() -> Iterator[Event]:
    """A reading of the project when it is closed: closing waits for it."""
    event = Event()
    yield event
    event.set()


@pytest.fixture
def tasks(qapp: QApplication, reading: Event) -> Iterator[Tasks]:
    """Work that is done by threads."""
    tasks = Tasks()
    yield tasks
    reading.set()
    tasks.wait()


@pytest.fixture
def window(settings: Settings, tasks: Tasks, reading: Event, project_file: Path, qtbot: QtBot) -> MainWindow:
    """A window with a project that changed."""

    def shut(window: MainWindow) -> None:
        # A window that is deleted takes with it what is told that the backup is done.
        reading.set()
        window.close_workspace()
        qtbot.waitUntil(lambda: not window.closing.is_busy)

    window = MainWindow(settings, tasks)
    qtbot.addWidget(window, before_close_func=shut)
    window.show()
    project = open_project(project_file, passphrase=PASSPHRASE)
    window.show_project(project)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    cases.add_case(project)
    return window


class Reader(QObject):
    """Reads something of the project for as long as a test wants; closing waits for it."""

    def __init__(self, tasks: Tasks, reading: Event) -> None:
        super().__init__()
        tasks.read(reading.wait, done=self.end, failed=self.end)

    @Slot(object)
    def end(self, _result: object) -> None:
        """Nothing comes of it."""


@pytest.fixture
def reader(window: MainWindow, tasks: Tasks, reading: Event) -> Reader:
    """Something that keeps the file from being let go of until `reading` is set."""
    return Reader(tasks, reading)


def is_held(path: Path) -> bool:
    try:
        close_project(open_project(path, passphrase=PASSPHRASE))
    except UserError as error:
        return error.code == "project_locked"
    return False


def contents(path: Path) -> list[tuple[int | None, BackupState]]:
    """Look into all backups, the latest first."""
    found = [look_into(backup.path, Credentials(PASSPHRASE)) for backup in list_backups(path)]
    return [(one.cases, one.state) for one in found]


def unfinished(path: Path) -> list[str]:
    return [name for folder in (path.parent, backups_folder(path)) for name in os.listdir(folder) if name[0] == "."]


def test_the_start_page_comes_at_once_and_says_that_a_backup_is_saved(
    window: MainWindow, reader: Reader, reading: Event, project_file: Path, qtbot: QtBot
) -> None:
    page = window.start_page
    window.close_workspace()
    assert window.workspace is None
    assert page.isVisible()
    assert is_held(project_file)
    qtbot.waitUntil(lambda: page.is_busy)
    assert "Serbia 2026" in page.backup_text()
    assert not page.open_card.isEnabled()
    with qtbot.waitSignal(window.closing.closed):
        reading.set()
    assert not page.is_busy
    assert page.open_card.isEnabled()
    assert page.backup_text() == ""
    assert not is_held(project_file)
    assert contents(project_file)[0] == (1, BackupState.SOUND)
    assert unfinished(project_file) == []
    assert window.isVisible()


def test_the_program_ends_when_the_backup_is_done(
    window: MainWindow, reader: Reader, reading: Event, project_file: Path, qtbot: QtBot
) -> None:
    assert not window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(QuitDialog)))
    (dialog,) = window.findChildren(QuitDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not window.close()
    assert dialog.isVisible()
    assert is_held(project_file)
    reading.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not is_held(project_file)
    assert contents(project_file)[0] == (1, BackupState.SOUND)


def test_the_program_ends_without_the_backup_if_that_is_wanted(
    window: MainWindow, reader: Reader, reading: Event, project_file: Path, qtbot: QtBot
) -> None:
    before = list_backups(project_file)
    window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(QuitDialog)))
    (dialog,) = window.findChildren(QuitDialog)
    qtbot.mouseClick(dialog.quit_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    with qtbot.waitSignal(window.closing.closed):
        reading.set()
    assert not window.isVisible()
    assert list_backups(project_file) == before
    assert unfinished(project_file) == []
    again = open_project(project_file, passphrase=PASSPHRASE)
    assert len(cases.list_cases(again)) == 1
    close_project(again)


def test_a_backup_that_is_broken_off_leaves_nothing(window: MainWindow, project_file: Path, qtbot: QtBot) -> None:
    assert window.workspace is not None
    project = window.workspace.project
    judgment = JudgmentText("a.txt", "text/plain", os.urandom(LARGE), "aa", ("words",))
    add_judgment(project.database, cases.list_cases(project)[0].id, judgment, JudgmentKind.FIRST_INSTANCE)
    window.close()
    qtbot.waitUntil(lambda: bool(unfinished(project_file)) or not window.closing.is_busy)
    give_up_backup(project)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert unfinished(project_file) == []
    assert {state for _, state in contents(project_file)} <= {BackupState.SOUND}
    again = open_project(project_file, passphrase=PASSPHRASE)
    assert len(cases.list_cases(again)) == 1
    close_project(again)


def test_a_program_that_is_started_again_meanwhile_stays(
    window: MainWindow,
    reader: Reader,
    reading: Event,
    project_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    asked: list[Path] = []

    def give_up(dialog: UnlockDialog) -> bool:
        asked.append(dialog.path)
        return False

    monkeypatch.setattr(UnlockDialog, "accepts", give_up)
    window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(QuitDialog)))
    window.come_to_front(project_file)
    assert asked == [project_file]
    with qtbot.waitSignal(window.closing.closed):
        reading.set()
    assert window.isVisible()
    assert window.start_page.isEnabled()


def test_the_same_project_is_opened_again_after_its_backup(
    window: MainWindow, reader: Reader, reading: Event, project_file: Path, qtbot: QtBot
) -> None:
    window.close_workspace()
    window.open_with(project_file, PASSPHRASE)
    reading.set()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert contents(project_file)[0] == (1, BackupState.SOUND)
    assert not window.closing.is_busy


def test_a_locked_project_is_closed(window: MainWindow, project_file: Path, qtbot: QtBot) -> None:
    lock = window.screen_lock
    assert lock is not None
    qtbot.waitUntil(lambda: lock.lock() is None and lock.is_locked)
    with qtbot.waitSignal(window.closing.closed):
        window.close_workspace()
    assert not is_held(project_file)
    assert contents(project_file)[0] == (1, BackupState.SOUND)


def test_a_backup_that_fails_is_said_on_the_start_page(window: MainWindow, project_file: Path, qtbot: QtBot) -> None:
    folder = backups_folder(project_file)
    shutil.rmtree(folder)
    folder.write_text("in the way", encoding="utf-8")
    with qtbot.waitSignal(window.closing.closed):
        window.close_workspace()
    assert not is_held(project_file)
    assert window.start_page.banner.text() == sentence(UserError("backup_failed", path=str(folder)))


def test_a_second_folder_that_is_away_is_said_on_the_start_page(
    window: MainWindow, settings: Settings, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.second_backups = tmp_path / "gone"
    with qtbot.waitSignal(window.closing.closed):
        window.close_workspace()
    assert window.start_page.banner.text() == sentence(
        UserError("second_backup_unreachable", path=str(tmp_path / "gone"))
    )
    assert contents(project_file)[0] == (1, BackupState.SOUND)


def test_what_a_program_that_ended_could_not_say_is_said_at_the_next_start(
    window: MainWindow, settings: Settings, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.second_backups = tmp_path / "gone"
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    said = []
    for _ in range(2):
        again = MainWindow(settings, tasks)
        qtbot.addWidget(again)
        said.append(again.start_page.banner.text())
    assert said == [sentence(UserError("second_backup_unreachable", path=str(tmp_path / "gone"))), ""]
