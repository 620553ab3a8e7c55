"""The bar above the coding page names the case, shows how far it is, and leads to its neighbours in the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingStatus
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.case_bar import CaseBar
from tipcoder.ui.pages import CASES
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    for _ in range(3):
        cases.add_case(project)
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 728)
    workspace.show()
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    qtbot.waitUntil(lambda: workspace.cases.is_listed)
    workspace.open_coding(cases.list_cases(project)[0].coding.id)
    return workspace


def bar(workspace: Workspace) -> CaseBar:
    return workspace.coding.case_bar


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifier)


def test_neighbours_are_reached_by_buttons_and_keys(workspace: Workspace, project: OpenProject, qtbot: QtBot) -> None:
    first, second, third = (case.coding.id for case in cases.list_cases(project))
    assert bar(workspace).place.text() == "1 / 3"
    assert not bar(workspace).previous_button.isEnabled()
    qtbot.mouseClick(bar(workspace).next_button, Qt.MouseButton.LeftButton)
    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.id == second
    press(qtbot, Qt.Key.Key_PageDown, ALT)
    assert workspace.coding.work.coding.coding.id == third
    assert bar(workspace).place.text() == "3 / 3"
    assert not bar(workspace).next_button.isEnabled()
    press(qtbot, Qt.Key.Key_PageDown, ALT)
    assert workspace.coding.work.coding.coding.id == third, "the last one stays"
    press(qtbot, Qt.Key.Key_PageUp, ALT)
    press(qtbot, Qt.Key.Key_PageUp, ALT)
    assert workspace.coding.work.coding.coding.id == first


def test_neighbours_are_those_of_the_list_as_it_is_sorted(
    workspace: Workspace, project: OpenProject, qtbot: QtBot
) -> None:
    workspace.show_page(CASES)
    workspace.cases.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    first, second, _ = (case.coding.id for case in cases.list_cases(project))
    workspace.open_coding(second)
    press(qtbot, Qt.Key.Key_PageDown, ALT)
    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.id == first


def test_title_and_progress_follow_the_answers(workspace: Workspace, qtbot: QtBot) -> None:
    work = workspace.coding.work
    assert work is not None
    before = bar(workspace).progress.value()
    titled = next(q.key for q in work.live.form.questions("") if q.role == "title")
    work.set_answer(Ref(work.live.root, titled), Answer("Night club"))
    qtbot.waitUntil(lambda: "Night club" in bar(workspace).title.text())
    assert bar(workspace).progress.value() == work.coding.completeness.percent >= before


def test_the_status_is_set_where_one_codes(workspace: Workspace, project: OpenProject, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(qtbot, Qt.Key.Key_2)
    assert cases.list_cases(project)[0].status is CodingStatus.IN_WORK
    assert "In work" in bar(workspace).status_button.text()
