"""Settings take effect as soon as they are chosen, and are there at the next start."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.languages import ui_language
from tipcoder.services import cases
from tipcoder.services.backups import back_up, back_up_if_due
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.ui import theme
from tipcoder.ui.preferences.settings_dialog import SettingsDialog
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def window(settings: Settings, tasks: Tasks, project_file: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    window.show_project(open_project(project_file, passphrase=PASSPHRASE))
    return window


@pytest.fixture
def dialog(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[SettingsDialog]:
    """The dialog as the menu opens it; it stays open, since nobody waits for it here."""
    opened: list[SettingsDialog] = []

    def show(dialog: SettingsDialog) -> None:
        opened.append(dialog)
        dialog.show()

    monkeypatch.setattr(SettingsDialog, "accepts", show)
    monkeypatch.setattr(SettingsDialog, "deleteLater", lambda _: None)
    window.actions_now.registry.run("settings")
    monkeypatch.undo()
    yield opened[0]
    opened[0].close()
    opened[0].deleteLater()
    ui_language.install("en")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.set_text_size(100)
    theme.apply_theme(app, Scheme.LIGHT)


def choose(choices: QComboBox, value: object, qtbot: QtBot) -> None:
    """Choose by the keyboard, as a person does."""
    choices.setFocus()
    qtbot.waitUntil(choices.hasFocus)
    steps = choices.findData(value) - choices.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(choices, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def test_language_and_colours_change_at_once(dialog: SettingsDialog, settings: Settings, qtbot: QtBot) -> None:
    assert dialog.languages.currentData() == "en"
    choose(dialog.languages, "sq", qtbot)
    assert ui_language.current() == settings.language == "sq"
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Cilësimet")
    choose(dialog.schemes, Scheme.DARK, qtbot)
    assert theme.is_dark()
    assert settings.scheme is Scheme.DARK


def test_text_is_larger_at_once_and_at_the_next_start(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    before = QApplication.font().pointSizeF()
    choose(dialog.sizes, 130, qtbot)
    assert QApplication.font().pointSizeF() == pytest.approx(1.3 * before, abs=0.1)
    assert settings.text_size == 130
    settings.save()
    assert Settings(tmp_path / "settings.ini").text_size == 130


def test_the_open_project_is_locked_after_the_time_chosen(
    dialog: SettingsDialog, window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    choose(dialog.lock_times, 30, qtbot)
    assert settings.lock_minutes == 30


def test_backups_are_made_as_often_as_chosen(dialog: SettingsDialog, settings: Settings, qtbot: QtBot) -> None:
    assert settings.backup_minutes == 30
    choose(dialog.backup_times, 10, qtbot)
    assert settings.backup_minutes == 10


def test_a_backup_is_due_when_the_interval_went_by(project: OpenProject) -> None:
    back_up(project)
    cases.add_case(project)
    later = datetime.now() + timedelta(minutes=20)
    assert back_up_if_due(project, later) is None
    assert back_up_if_due(project, later, interval=timedelta(minutes=10)) is not None


def test_folders_are_chosen_and_given_up(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    for field, kept in (
        (dialog.data_folder, "tesseract_data"),
        (dialog.second_folder, "second_backups"),
    ):
        assert not field.clear_button.isVisible()
        qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
        assert getattr(settings, kept) == tmp_path
        assert field.text() == str(tmp_path)
        qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
        assert getattr(settings, kept) is None
        assert field.text() == ""
