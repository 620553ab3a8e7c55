"""Files that are replaced, linked, renamed, deleted or opened twice, and clocks that jump: one counts, and it is said.

The order: what was confirmed in this window, then the file under its name, and neither is ever lost for the other.
"""

import os
import shutil
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES, remove, rename, rename_over, write_over
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.services import backups, cases, coding
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.safety.elsewhere import KeepBothDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks

KEEP, TAKE, LATER = "keep_button", "take_button", "later_button"


class Asked:
    """Texts of the dialog, and which button the person presses."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.press = KEEP
        self._qtbot = qtbot
        monkeypatch.setattr(KeepBothDialog, "exec", lambda dialog: self._answer(dialog))

    def _answer(self, dialog: KeepBothDialog) -> int:
        dialog.show()
        self.said.append(" ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible()))
        button: QAbstractButton = getattr(dialog, self.press)
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible(), dialog.banner.text()
        return dialog.result()


@pytest.fixture
def asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(qtbot, monkeypatch)


def entry_of(workspace: Workspace, key: str) -> QPlainTextEdit:
    assert workspace.coding.work is not None
    ref = Ref(workspace.coding.work.live.root, key)
    workspace.coding.go_to(ref)
    frame = workspace.coding.form.view.frame(ref)
    assert frame is not None
    return next(entry for entry in frame.findChildren(QPlainTextEdit) if entry.isVisible())


def type_into(workspace: Workspace, key: str, text: str, qtbot: QtBot) -> None:
    entry = entry_of(workspace, key)
    entry.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(entry, text)
    workspace.save_pending()


def stored(path: Path) -> set[str]:
    project = open_project(path, passphrase=PASSPHRASE, read_only=True)
    opened = coding.open_coding(project, cases.list_cases(project)[0].coding.id)
    answers = {answer.value for _, answer in opened.live.family(opened.live.root)[1]}
    close_project(project)
    return answers


@pytest.mark.parametrize(
    ("change", "heading"),
    [
        pytest.param(rename_over, "This project was changed elsewhere", marks=NEEDS_MOVING_OPEN_FILES),
        (write_over, "This project was changed elsewhere"),
        pytest.param(remove, "The file of this project is gone", marks=NEEDS_MOVING_OPEN_FILES),
        pytest.param(rename, "The file of this project is gone", marks=NEEDS_MOVING_OPEN_FILES),
    ],
)
def test_a_file_replaced_or_gone_is_said_and_both_are_kept(
    window: MainWindow,
    workspace: Workspace,
    coded: OpenProject,
    settings: Settings,
    asked: Asked,
    qtbot: QtBot,
    change: Callable[[Path, Path], None],
    heading: str,
) -> None:
    path = coded.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    type_into(workspace, "title", "confirmed", qtbot)
    change(older, path)
    type_into(workspace, "notes", "not yet saved", qtbot)
    qtbot.waitUntil(lambda: bool(asked.said))
    (said,) = asked.said
    assert said.startswith(heading)
    assert path.name in said
    assert "Nothing that you confirmed is lost" in said
    kept = coded.path
    assert kept != path
    assert workspace.banner.text() == f"Everything is kept. You go on in {kept.name}."
    assert settings.recent_projects()[0].path == kept
    assert entry_of(workspace, "notes").toPlainText() == "not yet saved"
    assert stored(kept) == {"confirmed", "not yet saved"}
    if path.exists():
        assert stored(path) == set()
    type_into(workspace, "title", ", and more", qtbot)
    assert stored(kept) == {"confirmed, and more", "not yet saved"}
    assert len(asked.said) == 1


@NEEDS_MOVING_OPEN_FILES
def test_deciding_later_saves_nothing_loses_nothing_and_reminds(
    workspace: Workspace, coded: OpenProject, asked: Asked, qtbot: QtBot
) -> None:
    path = coded.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    type_into(workspace, "title", "confirmed", qtbot)
    older.replace(path)
    asked.press = LATER
    type_into(workspace, "notes", "not yet saved", qtbot)
    qtbot.waitUntil(lambda: bool(asked.said))
    reminder = "Nothing is saved until you decide what becomes of the two files."
    qtbot.waitUntil(lambda: workspace.banner.text() == reminder)
    assert entry_of(workspace, "notes").toPlainText() == "not yet saved"
    asked.press = KEEP
    qtbot.mouseClick(workspace.banner.action_button, Qt.MouseButton.LeftButton)
    assert stored(coded.path) == {"confirmed", "not yet saved"}


@NEEDS_MOVING_OPEN_FILES
def test_the_other_one_is_taken_and_what_was_held_lies_among_the_backups(
    window: MainWindow, workspace: Workspace, coded: OpenProject, asked: Asked, qtbot: QtBot
) -> None:
    path = coded.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    type_into(workspace, "title", "confirmed", qtbot)
    older.replace(path)
    asked.press = TAKE
    type_into(workspace, "notes", "x", qtbot)
    qtbot.waitUntil(lambda: window.workspace is not workspace)
    assert window.workspace is not None
    assert window.workspace.project.path == path
    assert stored(path) == set()
    (kept,) = (one.path for one in backups.list_backups(path) if one.reason is BackupReason.REPLACED)
    assert stored(kept) == {"confirmed"}


@NEEDS_MOVING_OPEN_FILES
def test_a_case_added_elsewhere_in_the_window_asks_too(
    workspace: Workspace, coded: OpenProject, asked: Asked, qtbot: QtBot
) -> None:
    coded.path.unlink()
    with pytest.raises(UserError, match="project_unreachable"):
        cases.add_case(coded)
    qtbot.waitUntil(lambda: bool(asked.said))
    cases.add_case(coded)
    assert len(cases.list_cases(coded)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("link", [os.link, os.symlink], ids=["hard", "symbolic"])
def test_a_project_opened_by_a_link_is_the_same_and_who_has_it_is_said(
    workspace: Workspace,
    coded: OpenProject,
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    link: Callable[[Path, Path], None],
) -> None:
    linked = coded.path.with_name("linked.tip")
    link(coded.path, linked)
    _refused_and_read(linked, settings, tasks, qtbot)


def test_a_project_opened_twice_is_said_with_who_has_it_and_can_be_read(
    workspace: Workspace, coded: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    type_into(workspace, "title", "confirmed", qtbot)
    _refused_and_read(coded.path, settings, tasks, qtbot)
    type_into(workspace, "notes", "goes on", qtbot)
    assert stored(coded.path) == {"confirmed", "goes on"}


def _refused_and_read(path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    """Let the dialog refuse to open a project a second time, and open it to read only."""
    dialog = UnlockDialog(path, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text().startswith("This project is open already: ")
    assert dialog.banner.action_button.text() == "Open to read only"
    qtbot.mouseClick(dialog.banner.action_button, Qt.MouseButton.LeftButton)
    assert dialog.project is not None
    assert dialog.project.is_read_only
    assert len(cases.list_cases(dialog.project)) == 1
    close_project(dialog.project)


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(days=365)])
@pytest.mark.parametrize("direction", [1, -1])
def test_a_clock_that_jumps_refuses_and_loses_nothing(
    workspace: Workspace,
    coded: OpenProject,
    asked: Asked,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    jump: timedelta,
    direction: int,
) -> None:
    type_into(workspace, "title", "before", qtbot)
    shift_clocks(monkeypatch, direction * jump)
    type_into(workspace, "notes", "after", qtbot)
    assert backups.back_up_if_due(coded) is not None
    assert workspace.coding.work is not None
    workspace.coding.work.undo()
    assert stored(coded.path) == {"before"}
    workspace.coding.work.redo()
    assert stored(coded.path) == {"before", "after"}
    older = Path(shutil.copyfile(coded.path, coded.path.with_name("older.tip")))
    type_into(workspace, "title", ", last", qtbot)
    write_over(older, coded.path)
    type_into(workspace, "notes", " all", qtbot)
    qtbot.waitUntil(lambda: bool(asked.said))
    assert stored(coded.path) == {"before, last", "after all"}
    assert not workspace.banner.text().startswith("Nothing")


def shift_clocks(monkeypatch: pytest.MonkeyPatch, by: timedelta) -> None:
    """Let every module of the program read another time."""

    class Shifted(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Shifted":
            return super().now(tz) + by  # type: ignore[arg-type]

    for name, module in list(sys.modules.items()):
        if name.startswith("tipcoder.") and getattr(module, "datetime", None) is datetime:
            monkeypatch.setattr(module, "datetime", Shifted)
