from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.start.start_page import StartPage


@pytest.fixture
def there(tmp_path: Path, settings: Settings) -> Path:
    """A recent project whose file exists, above one whose file is gone."""
    path = tmp_path / "there.tip"
    path.touch()
    settings.add_recent_project(RecentProject(tmp_path / "gone.tip", "Gone", "2026-10-01T09:00:00"))
    settings.add_recent_project(RecentProject(path, "There", "2026-11-01T09:00:00"))
    return path


@pytest.fixture
def page(settings: Settings, there: Path, qtbot: QtBot) -> StartPage:
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_recent_project_is_one_press_away(page: StartPage, there: Path, qtbot: QtBot) -> None:
    assert [row.is_missing for row in page.rows] == [False, True]
    with qtbot.waitSignal(page.project_chosen) as signal:
        qtbot.mouseClick(page.rows[0], Qt.MouseButton.LeftButton)
    assert signal.args == [there]


def test_projects_of_one_name_are_told_apart_by_their_files(settings: Settings, tmp_path: Path, qtbot: QtBot) -> None:
    for file in ("Serbia.tip", "Serbia restored.tip"):
        settings.add_recent_project(RecentProject(tmp_path / file, "Serbia 2026", "2026-11-01T09:00:00"))
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.show()
    names = [row.accessibleName().split(",")[0] for row in page.rows]
    assert names == ["Serbia 2026 · Serbia restored", "Serbia 2026 · Serbia"]


def test_one_whose_file_is_gone_says_so_and_opens_nothing(page: StartPage, qtbot: QtBot) -> None:
    assert page.rows[1].accessibleName() == "Gone, The file is not there"
    with qtbot.assertNotEmitted(page.project_chosen):
        qtbot.mouseClick(page.rows[1], Qt.MouseButton.LeftButton)


def test_forgetting_takes_it_off_the_list_and_leaves_the_file(
    page: StartPage, settings: Settings, there: Path, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.rows[0].forget_button, Qt.MouseButton.LeftButton)
    assert [project.name for project in settings.recent_projects()] == ["Gone"]
    assert len(page.rows) == 1
    assert there.exists()


@pytest.mark.parametrize(
    ("card", "signal"),
    [("new_card", "new_wanted"), ("open_card", "open_wanted"), ("practice_card", "practice_wanted")],
)
def test_each_card_does_what_it_says_by_mouse_and_by_key(page: StartPage, qtbot: QtBot, card: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(getattr(page, card), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(getattr(page, card), Qt.Key.Key_Space)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_language_stands_there_by_its_own_name(page: StartPage, qtbot: QtBot, code: str) -> None:
    button = page.languages.button_of(code)
    assert button.text() == LANGUAGES[code].menu_name
    with qtbot.waitSignal(page.languages.language_chosen) as signal:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert signal.args == [code]
