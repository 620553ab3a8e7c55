"""The first start asks who codes; a new project has all of it, and a name."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.domain.projects import Country
from tipcoder.languages import ui_language
from tipcoder.services.projects import RecoveryKey
from tipcoder.ui import file_choice
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def page(settings: Settings, qtbot: QtBot) -> StartPage:
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.show()
    return page


def dialog_of(settings: Settings, tasks: Tasks, qtbot: QtBot) -> NewProjectDialog:
    dialog = NewProjectDialog(settings, tasks)
    qtbot.addWidget(dialog)
    return dialog


def test_who_codes_is_asked_until_there_is_a_project(page: StartPage, settings: Settings, tmp_path: Path) -> None:
    assert page.who_codes.isVisible()
    settings.add_recent_project(RecentProject(tmp_path / "a.tip", "A", "2026-11-27T10:00:00"))
    page.show_recent()
    assert not page.who_codes.isVisible()


def test_what_was_said_is_offered_for_a_new_project(
    page: StartPage, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    who = page.who_codes
    who.country.setCurrentIndex(who.country.findData(Country.MDA))
    who.country.activated.emit(who.country.currentIndex())
    assert who.coder.text() == "MDA-01"
    who.coder.clear()
    qtbot.keyClicks(who.coder, "MDA-07")

    dialog = dialog_of(settings, tasks, qtbot)

    assert (dialog.country.currentData(), dialog.coder.text()) == (Country.MDA, "MDA-07")
    assert dialog.name.text() == f"Moldova {date.today().year}"
    assert dialog.name.selectedText() == dialog.name.text()


def test_the_language_proposes_the_country(page: StartPage) -> None:
    try:
        ui_language.install("sq")
        page.who_codes.retranslate()
        assert page.who_codes.coder.text() == "ALB-01"
    finally:
        ui_language.install("en")


def test_the_name_follows_the_country_until_it_is_written(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = dialog_of(settings, tasks, qtbot)
    dialog.country.setCurrentIndex(dialog.country.findData(Country.MNE))
    assert dialog.name.text() == f"Montenegro {date.today().year}"
    qtbot.keyClicks(dialog.name, "x")
    dialog.country.setCurrentIndex(dialog.country.findData(Country.SRB))
    assert "Serbia" not in dialog.name.text()


def test_a_saved_key_counts_as_kept(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(file_choice, "save_text", lambda *_: tmp_path / "key.txt")
    key = RecoveryKey(project="A", file=tmp_path / "a.tip", text="AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH")
    dialog = RecoveryKeyDialog(key, settings, is_new=True)
    qtbot.addWidget(dialog)
    assert not dialog.close_button.isEnabled()

    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    assert dialog.kept.isChecked()
    assert dialog.close_button.isEnabled()
