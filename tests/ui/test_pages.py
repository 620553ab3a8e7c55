"""A page is its module, its line in the list of pages, its action and the action's text: nothing else lists pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tipcoder.services.projects import OpenProject
from tipcoder.ui import pages
from tipcoder.ui.actions.catalogue import RECORDS, ActionRecord, Menu
from tipcoder.ui.actions.menu_bar import GAP
from tipcoder.ui.actions.texts import TEXTS, action_text
from tipcoder.ui.pages import CASES, PAGES, Page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shell.help_commands import KeysDialog
from tipcoder.ui.shell.main_window import MainWindow

LESSONS = "lessons"
SOURCES = "sources"
TITLE = "Sources of the project"


class SourcesPage(QLabel):
    """A page of a test's own."""

    def take_focus(self) -> None:
        self.setFocus()


def sources_page(_context: ProjectContext, parent: QWidget | None) -> QWidget:
    return SourcesPage("Sources", parent)


def is_practice(context: ProjectContext) -> bool:
    return context.is_practice


@pytest.fixture(autouse=True)
def _added(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a page to the program, and one that only a project for practice has."""
    for name, text, keys in ((SOURCES, TITLE, ("Ctrl+8",)), (LESSONS, "Lessons", ())):
        record = ActionRecord(f"show_{name}", Menu.VIEW, 0, RECORDS["show_findings"].places, keys)
        monkeypatch.setitem(RECORDS, record.name, record)
        monkeypatch.setitem(TEXTS, record.name, text)
    added = (
        Page(SOURCES, sources_page, f"show_{SOURCES}"),
        Page(LESSONS, sources_page, f"show_{LESSONS}", is_shown=is_practice),
    )
    monkeypatch.setattr(pages, "PAGES", (*PAGES, *added))


def test_a_page_of_the_list_is_in_header_menu_and_keys(window: MainWindow, project: OpenProject, qtbot: QtBot) -> None:
    window.show_project(project)
    workspace = window.workspace
    assert workspace is not None
    tabs = [button for button in workspace.header.findChildren(QToolButton) if button.property("role") == "page"]
    assert [tab.text() for tab in tabs] == [*(action_text(page.action) for page in PAGES), TITLE]

    qtbot.mouseClick(workspace.header.button_of(SOURCES), Qt.MouseButton.LeftButton)
    shown = workspace.pages.currentWidget()
    assert isinstance(shown, SourcesPage)
    assert shown.isVisible()
    assert workspace.header.button_of(SOURCES).isChecked()

    workspace.show_page(CASES)
    window.menu_bar.refresh()
    entry = window.menu_bar.action_of(f"show_{SOURCES}")
    assert entry.isEnabled()
    assert entry.text().replace("&", "") == f"{TITLE}{GAP}\tCtrl+8"
    entry.trigger()
    assert workspace.pages.name == SOURCES

    workspace.show_page(CASES)
    qtbot.keyClick(workspace.cases.table, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert workspace.pages.name == SOURCES
    assert window.actions_now.registry.applies("export"), "an added page is a page of the project"
    lines = [line for _, lines in KeysDialog(window).groups() for line in lines]
    assert (("Ctrl+8",), TITLE) in lines


def test_a_page_that_a_project_does_not_have_is_nowhere(window: MainWindow, project: OpenProject) -> None:
    window.show_project(project)
    assert window.workspace is not None
    tabs = [button.text() for button in window.workspace.header.findChildren(QToolButton)]
    assert TITLE in tabs
    assert "Lessons" not in tabs
    assert not window.actions_now.registry.applies(f"show_{LESSONS}")
