"""A main window with a project open in it, at a case that is being coded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import Country
from tipcoder.services import cases
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace

SURVEY = [
    {"type": "text", "name": "title", "label": "Title", "bind::tip:role": "title"},
    {"type": "text", "name": "notes", "label": "Notes"},
]


@pytest.fixture
def coded(tmp_path: Path) -> Iterator[OpenProject]:
    """A project of one case, whose framework asks for two texts."""
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(
        NewProject(tmp_path / "Srbija 2026.tip", "Srbija 2026", Country.SRB, "SRB-01", PASSPHRASE, framework)
    )
    cases.add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def workspace(window: MainWindow, coded: OpenProject, qtbot: QtBot) -> Workspace:
    window.show_project(coded)
    assert window.workspace is not None
    window.workspace.open_coding(cases.list_cases(coded)[0].coding.id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window.workspace
