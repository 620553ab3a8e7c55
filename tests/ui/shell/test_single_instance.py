"""A program that is started again brings the window that is open to the front."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from tipcoder.services.projects import OpenProject
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import SingleInstance, StartRecord
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks

LONG = 60.0


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "instance")
    assert instance.claim()
    yield instance
    instance.release()


def handed_over(first: SingleInstance, folder: Path, project: Path | None, qtbot: QtBot) -> list[object]:
    """Hand a wish over from another thread, as a second program would, and return what the first one heard."""
    heard: list[object] = []
    first.window_wanted.connect(heard.append)
    second = SingleInstance(folder)
    assert not second.claim()
    answers: list[bool] = []
    QThreadPool.globalInstance().start(lambda: answers.append(second.hand_over(project, LONG)))
    qtbot.waitUntil(lambda: bool(answers))
    QThreadPool.globalInstance().waitForDone()
    assert answers == [True]
    return heard


def test_the_running_program_hears_which_project_is_wanted(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    project = tmp_path / "Случај ë љ.tip"
    assert handed_over(first, tmp_path / "instance", project, qtbot) == [project]
    assert list((tmp_path / "instance" / "requests").iterdir()) == []


def test_no_project_is_a_wish_too(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    assert handed_over(first, tmp_path / "instance", None, qtbot) == [None]


def test_a_program_that_hangs_is_not_waited_for(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path / "instance")
    assert not second.claim()
    assert not second.hand_over(None, patience=0.1)  # no turn of the event loop in between
    assert list((tmp_path / "instance" / "requests").iterdir()) == []


def test_after_the_first_has_ended_the_next_is_first(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "instance"
    first = SingleInstance(folder)
    assert first.claim()
    first.release()
    (folder / "requests" / "left.request").write_text("", encoding="utf-8")

    second = SingleInstance(folder)

    assert second.claim()
    assert list((folder / "requests").iterdir()) == []
    second.release()


@pytest.fixture
def window(settings: Settings, tasks: Tasks, qtbot: QtBot) -> MainWindow:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    return window


def test_the_window_comes_up_and_asks_for_the_project(
    window: MainWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(UnlockDialog, "accepts", lambda dialog: asked.append(dialog.path))
    window.showMinimized()

    window.come_to_front(project_file)

    assert not window.isMinimized()
    assert window.isVisible()
    assert asked == [project_file]


def test_a_project_that_is_open_is_not_asked_for_again(
    window: MainWindow, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(UnlockDialog, "accepts", lambda _dialog: pytest.fail("asked"))
    window.show_project(project)

    window.come_to_front(project.path)

    assert window.workspace is not None
    assert window.workspace.project is project
    window.close_workspace()


def test_the_program_itself_runs_once_and_safely_after_two_failed_starts(tmp_path: Path, qtbot: QtBot) -> None:
    folders = "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"
    environment = (
        os.environ | dict.fromkeys(folders, str(tmp_path)) | {"DISPLAY": "none", "QT_QPA_PLATFORM": "offscreen"}
    )
    start = partial(subprocess.Popen, [sys.executable, "-m", "tipcoder"], env=environment)
    instance = tmp_path / "tipcoder" / "instance"
    StartRecord(instance).begin()
    StartRecord(instance).begin()
    first = start()
    try:
        qtbot.waitUntil(lambda: (instance / "safe.ini").exists() and not (instance / "starting").exists())
        assert start().wait(LONG) == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()
