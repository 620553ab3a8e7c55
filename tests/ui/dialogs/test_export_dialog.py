from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tipcoder import messages
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs import export_dialog
from tipcoder.ui.dialogs.export_dialog import ExportDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def dialog(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> ExportDialog:
    cases.add_case(project)
    dialog = ExportDialog(project, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_workbook_is_written_and_its_folder_opened(
    dialog: ExportDialog, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.unodc.isChecked()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    target = project.path.with_name("Serbia 2026 - unodc.xlsx")
    assert dialog.written == target
    assert "Serbia 2026 - unodc.xlsx" in dialog.banner.text()
    assert "cases" in openpyxl.load_workbook(target, read_only=True).sheetnames
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert Path(opened[0]) == target.parent


def test_the_archive_says_that_it_stays_in_the_country(dialog: ExportDialog) -> None:
    assert dialog._archive_field.hint() == ""
    dialog.archive.click()
    assert dialog._archive_field.hint() == "Must not leave the country."
    assert not dialog.unodc.isChecked()


def test_another_profile_is_another_workbook(dialog: ExportDialog, project: OpenProject, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert not dialog.export_button.isVisible()
    dialog.archive.click()
    assert dialog.banner.text() == "", "what is said to be written must not seem to be the archive"
    assert Path(dialog.target.text()) == project.path.with_name("Serbia 2026 - archive.xlsx")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written == project.path.with_name("Serbia 2026 - archive.xlsx")
    dialog.language.setCurrentIndex(dialog.language.findData("mk"))
    assert Path(dialog.target.text()) == project.path.with_name("Serbia 2026 - archive 2.xlsx")
    assert project.path.with_name("Serbia 2026 - unodc.xlsx").exists()


def test_profile_language_and_file_are_what_was_chosen(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(
        export_dialog, "export_workbook", lambda _project, target, **how: asked.append({"target": target} | how)
    )
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: tmp_path / "other.xlsx")
    dialog.archive.click()
    dialog.language.setCurrentIndex(dialog.language.findData("mk"))
    qtbot.mouseClick(dialog.target_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    (how,) = asked
    assert (how["target"], how["profile"], how["language"]) == (tmp_path / "other.xlsx", "archive", "mk")


def test_a_failure_is_said_and_can_be_tried_again(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = UserError("disk_full", path="x")

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(export_dialog, "export_workbook", fail)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == messages.sentence(error)
    assert dialog.export_button.isEnabled()
    assert dialog.written is None


def test_it_can_be_stopped(
    project: OpenProject, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object, **__: object) -> Iterator[Progress]:
        done = 0
        while True:
            done += 1
            yield Progress(done, 0)

    monkeypatch.setattr(export_dialog, "export_workbook", endless)
    tasks = Tasks()
    dialog = ExportDialog(project, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.close_button.text() == "Stop"
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.banner.text()))
    assert "No workbook" in dialog.banner.text()
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    tasks.wait()
