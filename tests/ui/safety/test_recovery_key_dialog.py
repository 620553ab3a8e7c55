from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tipcoder.languages import ui_language
from tipcoder.services.projects import OpenProject, recovery_key_of
from tipcoder.ui import file_choice
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import Settings


@pytest.fixture
def dialog(project: OpenProject, settings: Settings, qtbot: QtBot) -> RecoveryKeyDialog:
    dialog = RecoveryKeyDialog(recovery_key_of(project), settings, is_new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_closes_only_with_the_promise(dialog: RecoveryKeyDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.banner.text()
    assert not dialog.close_button.isEnabled()
    dialog.kept.click()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_box_to_tick_stays_in_sight_under_a_message(dialog: RecoveryKeyDialog, qtbot: QtBot) -> None:
    qtbot.waitExposed(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.kept.visibleRegion().boundingRect() == dialog.kept.rect())


def test_the_whole_key_is_shown(dialog: RecoveryKeyDialog, project: OpenProject) -> None:
    assert dialog.key.text().replace("\n", "-") == project.recovery_key


def test_it_is_saved_as_text(
    dialog: RecoveryKeyDialog, project: OpenProject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "key.txt"
    proposed: list[str] = []

    def save_text(*asked: object) -> Path:
        proposed.append(str(asked[-1]))
        return target

    monkeypatch.setattr(file_choice, "save_text", save_text)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert proposed == [f"Serbia 2026 - recovery key {date.today().isoformat()}.txt"], "a later key has another name"
    text = target.read_text(encoding="utf-8-sig")
    assert project.recovery_key in text
    assert "Serbia 2026" in text
    assert str(date.today().year) in text
    assert dialog.banner.text()


def test_a_folder_that_cannot_be_written_is_said(
    dialog: RecoveryKeyDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "save_text", lambda *_: tmp_path / "gone" / "key.txt")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "could not be saved" in dialog.banner.text()


@pytest.mark.parametrize("language", ["en", "mk"])
def test_it_is_printed_so_that_the_key_can_be_typed(
    project: OpenProject, settings: Settings, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    ui_language.install(language)
    try:
        dialog = RecoveryKeyDialog(recovery_key_of(project), settings, is_new=True)
        qtbot.addWidget(dialog)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "key.pdf"))
        dialog.print_to(printer)
    finally:
        ui_language.install("en")
    with pypdfium2.PdfDocument(tmp_path / "key.pdf") as paper:
        (page,) = paper
        text = page.get_textpage()
        words = text.get_text_range()
        largest = max(top - bottom for _, bottom, _, top in map(text.get_charbox, range(text.count_chars())))
    assert [line for line in dialog.key.text().split("\n") if line not in words] == []
    assert ".." not in words
    assert largest > 12, "in points, of the key"


def test_later_it_is_shown_without_a_promise(project: OpenProject, settings: Settings, qtbot: QtBot) -> None:
    dialog = RecoveryKeyDialog(recovery_key_of(project), settings, is_new=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.kept.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
