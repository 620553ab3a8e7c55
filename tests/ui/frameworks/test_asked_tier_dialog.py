"""A person lets a project ask all questions, or the core ones only, and sees at once what is missing then."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.projects import Country, Tier
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.frameworks.asked_tier_dialog import AskedTierDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

SURVEY = [
    question("text", "title", "Title", required="yes", tip_role="title"),
    question("text", "more", "More", required="yes", tip_tier="extended"),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "1.xlsx"
    framework.write_bytes(workbook(SURVEY, YES_NO))
    project = new_project(NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", "lipa breza jasen bor", framework))
    add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def workspace(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    return workspace


def answering(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, act: Callable[[AskedTierDialog], None]) -> None:
    """Let a person do something in the dialog, which then is closed by it or by them."""

    def execute(dialog: AskedTierDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        act(dialog)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return dialog.result()

    monkeypatch.setattr(AskedTierDialog, "exec", execute)


def missing(project: OpenProject) -> int:
    return list_cases(project)[0].coding.completeness.missing


def test_other_choice_is_applied_and_taken_back(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    assert workspace.coding.completeness().missing == 1

    def choose(tier: Tier) -> Callable[[AskedTierDialog], None]:
        def act(dialog: AskedTierDialog) -> None:
            assert not dialog.apply_button.isEnabled(), "nothing is chosen yet"
            dialog.choices[tier].click()
            qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)

        return act

    for tier, count in ((Tier.EXTENDED, 2), (Tier.CORE, 1)):
        answering(monkeypatch, qtbot, choose(tier))
        workspace.bound_actions.run("questions")
        assert project.project.asked is tier
        assert missing(project) == count
        assert workspace.coding.completeness().missing == count


def test_giving_up_changes_nothing(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, qtbot, lambda dialog: dialog.cancel_button.click())
    workspace.bound_actions.run("questions")
    assert project.project.asked is Tier.CORE
    assert missing(project) == 1
