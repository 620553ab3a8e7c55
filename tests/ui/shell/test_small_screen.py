"""A screen of 1366 x 768 at 150 % has 911 x 512 pixels for the window: it needs no more in any language."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui.shell.workspace import Workspace

WIDTH, HEIGHT = 911, 512


def test_the_window_of_a_case_has_room_on_it_in_every_language(
    workspace: Workspace, project: OpenProject, qtbot: QtBot
) -> None:
    cases.add_case(project)
    workspace.resize(WIDTH, HEIGHT)
    workspace.open_coding(cases.list_cases(project)[0].coding.id)
    needed: dict[str, tuple[int, int]] = {}
    for code in LANGUAGES:
        ui_language.install(code)
        for _ in range(3):
            QApplication.processEvents()
        least = workspace.minimumSizeHint()
        needed[code] = least.width(), least.height()
    assert {code: size for code, size in needed.items() if size[0] > WIDTH or size[1] > HEIGHT} == {}
