"""Ctrl+K finds commands, questions, cases and terms by a few letters, and does them or goes there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui.actions.palette import CommandPalette
from tipcoder.ui.pages import FINDINGS
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def workspace(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    cases.add_case(project)
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.show_project(project)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.cases.is_listed)
    return workspace


def press_ctrl_k(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, work: Callable[[CommandPalette], object]) -> None:
    """Press Ctrl+K, and do something in the palette that comes in place of a person."""
    opened: list[CommandPalette] = []

    def accepts(palette: CommandPalette) -> bool:
        opened.append(palette)
        palette.show()
        palette.activateWindow()
        qtbot.waitUntil(palette.isActiveWindow)
        work(palette)
        palette.hide()
        return palette.chosen is not None

    monkeypatch.setattr(CommandPalette, "accepts", accepts)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert opened


def shown(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_a_question_is_found_and_gone_to(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_coding(cases.list_cases(project)[0].coding.id)
    found: list[str] = []

    def work(palette: CommandPalette) -> None:
        qtbot.keyClicks(palette.field, "court file number")
        found.extend(shown(palette))
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    press_ctrl_k(qtbot, monkeypatch, work)

    assert found[0].endswith("question")
    coding, view = workspace.coding.work, workspace.coding.form.view
    assert coding is not None
    assert view.current is not None
    assert found[0].startswith(coding.question_in_words(view.current))


def test_a_command_shows_its_key_and_is_done(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(palette: CommandPalette) -> None:
        qtbot.keyClicks(palette.field, "findings")
        row = next(row for row, text in enumerate(shown(palette)) if text.endswith("Ctrl+5"))
        for _ in range(row):
            qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    press_ctrl_k(qtbot, monkeypatch, work)

    assert workspace.pages.page(FINDINGS).isVisible()


def test_cases_and_terms_are_found_and_nothing_is_done_without_a_choice(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(palette: CommandPalette) -> None:
        palette.field.setText("case 1")
        assert any(text.endswith("case 1") for text in shown(palette))
        palette.field.setText("deception")
        assert any(text.endswith("term") for text in shown(palette))
        palette.field.setText("nothing is called so")
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    press_ctrl_k(qtbot, monkeypatch, work)

    assert workspace.cases.isVisible()
