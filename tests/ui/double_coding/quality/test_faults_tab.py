"""Lists what is missing or wrong in all cases, by case and by kind, and opens each at its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.languages import ui_language
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.double_coding.quality.faults_tab import KIND, MESSAGE, NUMBER, PLACE, FaultsTab
from tipcoder.ui.double_coding.quality.quality_page import FAULTS
from tipcoder.ui.pages import CODING, QUALITY
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

PASSPHRASE = "four fictional words here"
SURVEY = [
    question("text", "title", "Title", tip_role="title", required="yes", **{"label::shqip (sq)": "Titulli"}),
    question(
        "integer", "months", "Months", constraint=". < 480", constraint_message="Less than 480.", tip_severity="warning"
    ),
    question("integer", "victims", "Victims", constraint=". > 0", constraint_message="More than none."),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Two cases: one with everything that can be amiss, one that only lacks a judgment."""
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    for answers in ({"months": "500", "victims": "0"}, {"title": "Two"}):
        coding = open_coding(project, add_case(project).coding.id)
        for key, value in answers.items():
            apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    yield project
    close_project(project)


@pytest.fixture
def workspace(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(FAULTS)
    return workspace


@pytest.fixture
def tab(workspace: Workspace) -> FaultsTab:
    return workspace.pages.page(QUALITY).faults


def shown(tab: FaultsTab, column: int) -> list[str]:
    return [tab.faults.model.text(row, column) for row in range(tab.faults.model.rowCount())]


def test_all_cases_are_checked(tab: FaultsTab) -> None:
    assert shown(tab, NUMBER) == ["1", "1", "1", "1", "2"]
    assert shown(tab, KIND) == ["Wrong", "Answer missing", "To be checked", "No judgment yet", "No judgment yet"]
    assert shown(tab, PLACE) == ["Victims", "Title", "Months", "", ""]
    assert shown(tab, MESSAGE)[:3] == ["More than none.", "", "Less than 480."]
    assert not tab.strip.isVisible()


def test_a_case_shows_its_own_faults(tab: FaultsTab) -> None:
    cases = [tab.cases.text(row, 0) for row in range(tab.cases.rowCount())]
    assert cases[2] == "2  Two\nNo judgment yet: 1"
    tab.case_table.selectRow(2)
    assert shown(tab, KIND) == ["No judgment yet"]
    tab.case_table.selectRow(1)
    tab.faults.filters.buttons["case_answer_wrong"].click()
    assert shown(tab, PLACE) == ["Victims"]


def test_the_case_is_opened_at_the_place(
    tab: FaultsTab, workspace: Workspace, project: OpenProject, qtbot: QtBot
) -> None:
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    tab.take_focus()
    tab.faults.table.selectRow(0)

    qtbot.keyClick(tab.faults.table, Qt.Key.Key_Return)

    assert workspace.pages.name == CODING
    current = workspace.coding.form.view.current
    assert current is not None
    assert current.key == "victims"


def test_what_was_mended_is_gone_when_the_list_is_looked_at_again(tab: FaultsTab, workspace: Workspace) -> None:
    tab.faults.table.selectRow(1)
    tab.faults.open_selected()
    assert workspace.coding.work is not None
    workspace.coding.work.set_value(Ref(workspace.coding.work.live.root, "title"), "One")

    workspace.show_page(QUALITY)

    assert shown(tab, KIND)[:4] == ["Wrong", "To be checked", "No judgment yet", "No judgment yet"]


def test_places_follow_the_language(tab: FaultsTab, qtbot: QtBot) -> None:
    try:
        ui_language.install("sq")
        qtbot.waitUntil(lambda: shown(tab, PLACE)[1] == "Titulli")
    finally:
        ui_language.install("en")
