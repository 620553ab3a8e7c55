"""Filters of the list of cases are saved by name, applied, renamed and removed, and are there after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.searching import SavedFilter
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.search.saved_filters import list_filters, save_filter
from tipcoder.ui.cases.case_filter_bar import SavedFiltersDialog, SaveFilterDialog
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.project_context import ProjectContext


@pytest.fixture
def page(context: ProjectContext, qtbot: QtBot) -> CaseListPage:
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.show()
    page.add_case()
    page.add_case()
    return page


def entries(page: CaseListPage, qtbot: QtBot) -> list[str]:
    """Return what the menu of saved filters offers, and close it again."""
    menu = page.filters.saved.choices
    page.filters.saved.open()
    qtbot.waitUntil(menu.isVisible)
    texts = [f"{'✓' * action.isChecked()}{action.text()}" for action in menu.actions() if action.isEnabled()]
    menu.close()
    return [text for text in texts if text]


def test_a_filter_is_saved_and_applied_again(
    page: CaseListPage, context: ProjectContext, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert entries(page, qtbot) == []
    qtbot.keyClicks(page.filters.words, "nowhere")
    page.filters.status.setCurrentIndex(1)
    assert entries(page, qtbot) == ["Save this filter…"]

    def name_it(dialog: SaveFilterDialog) -> None:
        assert dialog.name.text() == "To do, nowhere"
        dialog.name.setText("Прв & друг")
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    def execute(dialog: SaveFilterDialog) -> int:
        dialog.show()
        name_it(dialog)
        return dialog.result()

    monkeypatch.setattr(SaveFilterDialog, "exec", execute)
    page.filters.saved.save()
    assert list_filters(project) == (SavedFilter("Прв & друг", "nowhere", CodingStatus.TO_DO),)
    assert entries(page, qtbot)[0] == "✓Прв && друг"
    again = CaseListPage(context)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.is_listed)
    assert again.count_label.text() == "2 cases"
    menu = again.filters.saved.choices
    again.filters.saved.open()
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert again.filters.words.text() == "nowhere"
    assert again.filters.status.currentIndex() == 1
    assert again.count_label.text() == "0 of 2"


def test_a_name_that_is_taken_is_said_before_it_is_replaced(
    page: CaseListPage, context: ProjectContext, project: OpenProject, qtbot: QtBot
) -> None:
    save_filter(project, SavedFilter("mine", "a"))
    dialog = SaveFilterDialog(context, SavedFilter("", "b"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText(" ")
    assert not dialog.save_button.isEnabled()
    dialog.name.setText("mine")
    assert [label.text() for label in dialog.findChildren(type(page.count_label)) if "replaced" in label.text()]
    dialog.save()
    assert list_filters(project) == (SavedFilter("mine", "b"),)


def test_filters_are_renamed_and_removed_when_it_is_saved(
    context: ProjectContext, project: OpenProject, qtbot: QtBot
) -> None:
    for name in ("a", "b", "c"):
        save_filter(project, SavedFilter(name, name.upper()))
    dialog = SavedFiltersDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.item(0).setText("c")
    assert dialog.list.item(0).text() == "a"
    dialog.list.item(0).setText("  ")
    assert dialog.list.item(0).text() == "a"
    dialog.list.item(2).setText("c" * 10_000)
    assert dialog.list.item(2).text() == "c" * 80
    dialog.list.item(2).setText("c")
    qtbot.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)
    editor = dialog.list.findChild(QLineEdit)
    qtbot.keyClicks(editor, "d")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert len(list_filters(project)) == 3
    dialog.save()
    assert set(list_filters(project)) == {SavedFilter("d", "A"), SavedFilter("c", "C")}


def test_filters_are_neither_in_the_settings_nor_in_the_log_of_the_list(
    context: ProjectContext, project: OpenProject, page: CaseListPage
) -> None:
    save_filter(project, SavedFilter("Случај на Ѓорѓи", "Ѓорѓи"))
    page.filters.show_filter(SavedFilter("", "Ѓорѓи"))
    context.settings.hidden_columns = ()
    files = [path for path in project.path.parent.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if "Ѓорѓи".encode() in path.read_bytes()]
    page.filters.show_filter(SavedFilter(""))
    page.removal.undo()
    assert len(cases.list_cases(project)) == 1
    QApplication.processEvents()
