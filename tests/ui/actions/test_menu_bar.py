"""The menu bar has every action, with its key, and does it; what does not apply in a place is off there."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.steps import finished
from tests.support.xlsforms import workbook
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import Country
from tipcoder.services import cases
from tipcoder.services.demo.practice_trial import begin_trial
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.actions.catalogue import RECORDS, Menu, Place
from tipcoder.ui.pages import CASES, FINDINGS, PAGES, TAXONOMIES
from tipcoder.ui.shell.help_commands import KeysDialog
from tipcoder.ui.shell.main_window import MainWindow

SURVEY = [
    {"type": "text", "name": "title", "label": "Title", "bind::tip:role": "title"},
    {"type": "text", "name": "notes", "label": "Notes"},
]


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def framework(tmp_path: Path) -> Path:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(SURVEY))
    return path


@pytest.fixture
def coded(tmp_path: Path, framework: Path) -> Iterator[OpenProject]:
    project = new_project(
        NewProject(tmp_path / "Srbija 2026.tip", "Srbija 2026", Country.SRB, "SRB-01", PASSPHRASE, framework)
    )
    cases.add_case(project)
    yield project
    close_project(project)


def open_menu(window: MainWindow, menu: Menu, qtbot: QtBot) -> QMenu:
    """Click a title in the menu bar."""
    shown = window.menu_bar.menu(menu)
    place = window.menu_bar.actionGeometry(shown.menuAction()).center()
    qtbot.mouseClick(window.menu_bar, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(shown.isVisible)
    return shown


def choose(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Click an entry of a menu."""
    menu = open_menu(window, RECORDS[name].menu, qtbot)
    entry = window.menu_bar.action_of(name)
    if RECORDS[name].submenu:
        menu = next(submenu for submenu in window.menu_bar.findChildren(QMenu) if entry in submenu.actions())
        menu.popup(window.mapToGlobal(window.rect().center()))
        qtbot.waitUntil(menu.isVisible)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def shown(window: MainWindow) -> set[str]:
    return {name for name in RECORDS if window.menu_bar.action_of(name).isVisible()}


def enabled(window: MainWindow) -> set[str]:
    window.menu_bar.refresh()
    return {name for name in shown(window) if window.menu_bar.action_of(name).isEnabled()}


def test_the_start_page_offers_what_one_starts_with(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menu_bar.actions() if action.isVisible()]
    assert titles == ["File", "View", "Tools", "Help"]
    assert {"new_project", "open_project", "practice", "consolidate", "try_framework", "quit"} <= enabled(window)
    assert not {"add_case", "lock", "undo"} & shown(window)


def test_entries_show_their_keys_and_do_what_they_say(window: MainWindow, coded: OpenProject, qtbot: QtBot) -> None:
    window.show_project(coded)
    workspace = window.workspace
    assert workspace is not None
    assert window.menu_bar.action_of("add_case").text().endswith("\tCtrl+N")
    choose(window, "add_case", qtbot)
    assert workspace.coding.isVisible()
    assert len(cases.list_cases(coded)) == 2
    choose(window, "show_findings", qtbot)
    assert workspace.pages.page(FINDINGS).isVisible()
    choose(window, "colours_dark", qtbot)
    assert window.menu_bar.action_of("colours_light").isChecked() is False
    choose(window, "colours_light", qtbot)
    window.menu_bar.refresh()
    assert window.menu_bar.action_of("colours_light").isChecked()
    choose(window, "close_project", qtbot)
    assert window.workspace is None
    assert "close_project" not in shown(window)


def test_actions_apply_only_where_there_is_something_to_do(
    window: MainWindow, coded: OpenProject, qtbot: QtBot
) -> None:
    window.show_project(coded)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_page(CASES)
    listed = enabled(window)
    assert {"add_case", "export", "find", "lock", "passphrase", "backups"} <= listed
    assert not {"open_case", "remove_case", "case_sheet", "next_question", "evidence", "propose_term"} & listed
    workspace.cases.table.select_case(cases.list_cases(coded)[0].id)
    assert {"open_case", "remove_case", "case_sheet", "case_status", "add_judgment"} <= enabled(window)
    workspace.cases.open_case()
    coding = enabled(window)
    assert {"next_question", "evidence", "undo", "clear_answer", "add_judgment", "case_sheet"} <= coding
    assert not {"add_case", "open_case", "judgment_details", "propose_term"} & coding
    workspace.show_page(TAXONOMIES)
    assert {"propose_term", "import_terms"} <= enabled(window)
    assert "next_question" not in enabled(window)


def test_every_action_is_done_in_every_place_that_names_it(
    window: MainWindow, coded: OpenProject, framework: Path
) -> None:
    done: list[tuple[Place, set[str]]] = []

    def note() -> None:
        sources = window.actions_now.sources()
        names = {name for name in RECORDS if any(source.find(name) for source in sources)}
        done.append((window.actions_now.place(), names))

    note()
    window.show_project(coded)
    workspace = window.workspace
    assert workspace is not None
    workspace.open_coding(cases.list_cases(coded)[0].coding.id)
    for page in PAGES:
        workspace.show_page(page.name)
        note()
    assert window.screen_lock is not None
    window.screen_lock.lock()
    note()
    window.close_workspace()
    window.show_trial(finished(begin_trial(framework, "en")))
    note()
    window.close_trial()
    assert {place for place, _ in done} == set(Place)
    missing = [
        (place, name)
        for place, names in done
        for name, record in RECORDS.items()
        if place in record.places and name not in names
    ]
    assert missing == []


def test_a_locked_project_offers_nothing_of_it(window: MainWindow, coded: OpenProject, qtbot: QtBot) -> None:
    window.show_project(coded)
    choose(window, "lock", qtbot)
    qtbot.waitUntil(lambda: window.screen_lock is not None and window.screen_lock.is_locked)
    assert {name for name in shown(window) if RECORDS[name].menu in (Menu.FILE, Menu.EDIT, Menu.CASE)} == {
        "close_project",
        "quit",
    }
    choose(window, "close_project", qtbot)
    assert window.start_page.isVisible()


def test_text_is_copied_and_pasted_by_the_menu(window: MainWindow, coded: OpenProject, qtbot: QtBot) -> None:
    window.show_project(coded)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_page(CASES)
    field: QLineEdit = workspace.cases.filters.words
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Skopje")
    choose(window, "select_all", qtbot)
    assert field.selectedText() == "Skopje"
    choose(window, "cut", qtbot)
    assert field.text() == ""
    choose(window, "paste", qtbot)
    assert field.text() == "Skopje"


def test_the_keys_are_listed_from_anywhere(
    window: MainWindow, coded: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(KeysDialog, "accepts", lambda dialog: asked.append(dialog.parentWidget()))
    window.show_project(coded)
    choose(window, "keys", qtbot)
    assert asked == [window]


def test_no_key_is_ambiguous_anywhere_in_the_window(window: MainWindow, coded: OpenProject) -> None:
    window.show_project(coded)
    workspace = window.workspace
    assert workspace is not None
    workspace.open_coding(cases.list_cases(coded)[0].coding.id)
    for page in PAGES:
        workspace.show_page(page.name)
    found = [
        (key.toString(), holder, scope)
        for holder, keys, scope in _shortcuts(window)
        for key in keys
        if not key.isEmpty()
    ]
    clashes = [
        (one[0], one[1], other[1])
        for one, other in combinations(found, 2)
        if one[0] == other[0] and _both_react(one[1], one[2], other[1], other[2])
    ]
    assert clashes == []


def _shortcuts(window: QWidget) -> Iterator[tuple[QWidget, Sequence[QKeySequence], Qt.ShortcutContext]]:
    for shortcut in window.findChildren(QShortcut):
        holder = shortcut.parent()
        if isinstance(holder, QWidget):
            yield holder, shortcut.keys(), shortcut.context()
    for action in window.findChildren(QAction):
        for holder in action.associatedObjects():
            if isinstance(holder, QWidget) and not isinstance(holder, QMenu):
                yield holder, action.shortcuts(), action.shortcutContext()


def _both_react(one: QWidget, its: Qt.ShortcutContext, other: QWidget, others: Qt.ShortcutContext) -> bool:
    """Return whether there is a focus for which both widgets take a key."""
    if isinstance(one.window(), QDialog) or isinstance(other.window(), QDialog):
        return one.window() is other.window() and one is other
    wide = Qt.ShortcutContext.WindowShortcut
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    if its == wide or others == wide:
        return one.isVisible() and other.isVisible() if its == others else True
    if one is other:
        return True
    return (its == inside and one.isAncestorOf(other)) or (others == inside and other.isAncestorOf(one))
