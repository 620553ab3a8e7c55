"""Pages before the cases are read: they show nothing that looks like an empty case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.demo import demo_project
from tipcoder.services.projects import close_project
from tipcoder.ui.briefs.brief_view import PartColumn
from tipcoder.ui.briefs.briefs_page import BriefsPage
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.pages import BRIEFS, FINDINGS
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def workspace(tmp_path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Workspace]:
    """A window that reads in the background, as it does for people."""
    project, tasks = demo_project("MKD", tmp_path / "MKD.tip"), Tasks()
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    yield workspace
    workspace.leave()
    tasks.wait()
    close_project(project)


def test_no_part_of_a_brief_stands_there_before_it_is_read(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_page(BRIEFS)
    page = workspace.pages.page(BRIEFS)
    assert isinstance(page, BriefsPage)
    parts = page.view.findChildren(PartColumn)
    assert page.desk is None
    assert not any(part.isVisible() for part in parts)
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))


def test_no_table_of_a_figure_stands_there_before_cases_are_counted(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.show_page(FINDINGS)
    page = workspace.pages.page(FINDINGS)
    assert isinstance(page, FindingsPage)
    assert page.source.view is None
    assert not page.figure.table.isVisible()
    assert not page.figure.copy_table_button.isVisible()
    qtbot.waitUntil(page.figure.copy_table_button.isVisible)
    assert page.figure.table.isVisible()
