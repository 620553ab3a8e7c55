from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.paths import practice_folder
from tipcoder.services import cases
from tipcoder.ui.shell.main_window import MainWindow


def test_the_practice_project_is_made_once_and_asks_for_no_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.start_page.practice_card, Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    project = window.workspace.project
    assert project.path.parent == practice_folder()
    assert cases.list_cases(project)
    window.workspace.cases.add_case()
    count = len(cases.list_cases(project))
    window.close_workspace()
    assert window.start_page.practice_card.isEnabled()
    qtbot.mouseClick(window.start_page.rows[0], Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    assert len(cases.list_cases(window.workspace.project)) == count
