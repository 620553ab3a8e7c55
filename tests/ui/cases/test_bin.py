"""The bin in the window: what was removed is counted, listed, brought back, taken back, and emptied on purpose only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.services import bin as service
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.ui.cases.bin_dialog import WORDS, BinDialog, EmptyBinDialog
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import NUMBER
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.pages import CASES
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(context: ProjectContext, qtbot: QtBot) -> CaseListPage:
    for _ in range(3):
        cases.add_case(context.project)
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.table.setFocus()
    page.table.select_case(cases.list_cases(context.project)[0].id)
    return page


@pytest.fixture
def dialog(page: CaseListPage, context: ProjectContext, qtbot: QtBot) -> BinDialog:
    """The bin with two cases in it."""
    for case in cases.list_cases(context.project)[:2]:
        cases.remove_case(context.project, case.id)
    dialog = BinDialog(context, page)
    dialog.show()
    return dialog


def shown(page: CaseListPage) -> list[str]:
    return [page.table.proxy.index(row, NUMBER).data() for row in range(page.table.proxy.rowCount())]


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def test_delete_twice_and_undo_twice(page: CaseListPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    assert page.banner.text() == "Case 1 was removed."
    press(qtbot, Qt.Key.Key_Delete)
    assert shown(page) == ["3"]
    assert page.bin_button.text() == "Removed: 2"
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shown(page) == ["2", "3"]
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shown(page) == ["1", "2", "3"]
    assert page.banner.isHidden()
    assert not page.bin_button.isVisible()
    press(qtbot, Qt.Key.Key_Y, CTRL)
    assert shown(page) == ["2", "3"]
    assert page.banner.text() == "Case 1 was removed."
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    assert shown(page) == ["1", "2", "3"]


def test_adding_is_undone_too_and_nothing_is_lost(page: CaseListPage, project: OpenProject, qtbot: QtBot) -> None:
    page.add_case()
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shown(page) == ["1", "2", "3"]
    assert page.banner.text() == "Case 4 was removed."
    assert [item.number for item in service.list_removed(project)] == [4]
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Z, CTRL)
    assert shown(page) == []
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert page.banner.text() == "Nothing is left to be undone in the list of cases."


def test_only_the_row_that_comes_or_goes_is_touched(page: CaseListPage, qtbot: QtBot) -> None:
    model = page.table.cases
    with qtbot.assertNotEmitted(model.modelReset):
        with qtbot.waitSignal(model.rowsRemoved) as removed:
            press(qtbot, Qt.Key.Key_Delete)
        with qtbot.waitSignal(model.rowsInserted) as back:
            press(qtbot, Qt.Key.Key_Z, CTRL)
        with qtbot.waitSignal(model.rowsInserted) as added:
            page.add_case()
    assert [signal.args[1:] for signal in (removed, back, added)] == [[0, 0], [0, 0], [3, 3]]


def test_after_a_removal_the_next_case_is_selected(page: CaseListPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    selected = page.table.selected_case()
    assert selected is not None
    assert selected.number == 2


def test_one_or_several_come_back_and_go_again(dialog: BinDialog, page: CaseListPage, qtbot: QtBot) -> None:
    assert dialog.items.rowCount() == 2
    assert dialog.items.text(0, WORDS) == "No title yet"
    dialog.table.selectAll()
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == "Brought back: 2."
    assert dialog.items.rowCount() == 0
    assert not dialog.restore_button.isEnabled()
    assert len(cases.list_cases(page.context.project)) == 3
    qtbot.mouseClick(dialog.banner.action_button, Qt.MouseButton.LeftButton)
    assert dialog.items.rowCount() == 2
    assert len(cases.list_cases(page.context.project)) == 1
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == "Brought back: 1."
    assert dialog.is_changed
    dialog.close()


def test_it_is_emptied_only_by_who_read_what_that_means(
    dialog: BinDialog, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Dialog] = []

    def answer(question: Dialog) -> bool:
        asked.append(question)
        question.show()
        button = question.keep_button if len(asked) == 1 else question.empty_button  # type: ignore[attr-defined]
        assert question.focusWidget() is question.keep_button  # type: ignore[attr-defined]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return question.result() == Dialog.DialogCode.Accepted

    monkeypatch.setattr(EmptyBinDialog, "accepts", answer)
    qtbot.mouseClick(dialog.empty_button, Qt.MouseButton.LeftButton)
    assert len(service.list_removed(project)) == 2
    qtbot.mouseClick(dialog.empty_button, Qt.MouseButton.LeftButton)
    assert service.list_removed(project) == ()
    assert dialog.banner.text() == "Deleted for good: 2."
    assert not dialog.empty_button.isVisible()
    dialog.close()


@pytest.fixture
def window(settings: Settings, tasks: Tasks, qtbot: QtBot, project_file: Path) -> MainWindow:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    window.show_project(open_project(project_file, passphrase=PASSPHRASE))
    return window


@pytest.mark.parametrize("way", ["foot", "menu"])
def test_the_bin_is_reached_from_the_list_and_from_the_menu(
    window: MainWindow, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget | None] = []
    workspace = window.workspace
    assert workspace is not None

    def restore_all(dialog: BinDialog) -> bool:
        asked.append(dialog.parentWidget())
        dialog.table.selectAll()
        dialog.restore_button.click()
        return False

    monkeypatch.setattr(BinDialog, "accepts", restore_all)
    workspace.cases.add_case()
    workspace.show_page(CASES)
    workspace.cases.remove_case()
    assert workspace.cases.bin_button.isVisible()
    if way == "foot":
        workspace.cases.bin_button.click()
    else:
        workspace.bound_actions.run("bin")
    assert asked == [workspace]
    assert shown(workspace.cases) == ["1"]
    assert workspace.cases.banner.isHidden()
    window.close_workspace()


def test_undo_in_the_list_outlives_a_restart(window: MainWindow, project_file: Path) -> None:
    workspace = window.workspace
    assert workspace is not None
    for _ in range(2):
        workspace.cases.add_case()
    workspace.show_page(CASES)
    for _ in range(2):
        workspace.cases.remove_case()
    window.close_workspace()
    window.show_project(open_project(project_file, passphrase=PASSPHRASE))
    again = window.workspace
    assert again is not None
    assert shown(again.cases) == []
    again.cases.removal.undo()
    again.cases.removal.undo()
    assert shown(again.cases) == ["1", "2"]
    window.close_workspace()
