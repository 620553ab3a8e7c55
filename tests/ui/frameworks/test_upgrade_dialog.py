"""Another version of the framework is shown before it is installed, and what it retires stays in sight."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.services.upgrading import Impact
from tipcoder.ui import file_choice
from tipcoder.ui.coding.form.built_page import RetiredBlock
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.frameworks.upgrade_dialog import UpgradeDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

PASSPHRASE = "lipa breza jasen bor"
SURVEY = [
    question("text", "title", "Title", **{"bind::tip:role": "title"}),
    question("integer", "months", "Months"),
    question("select_one yes_no", "appealed", "Appealed?"),
]
NEWER = [
    question("text", "title", "Title of the case", **{"bind::tip:role": "title"}),
    question("select_one yes_no", "appealed", "Appealed?"),
    question("text", "grounds", "Grounds"),
]

Acts = Callable[[UpgradeDialog], None]


def write(path: Path, survey: list[dict[str, str]], version: str) -> Path:
    path.write_bytes(workbook(survey, YES_NO, {"form_title": "Framework", "version": version}))
    return path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = write(tmp_path / "1.xlsx", SURVEY, "1")
    project = new_project(NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, framework))
    for months in ("12", "24"):
        coding = open_coding(project, add_case(project).coding.id)
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "months"), Answer(months)))
    yield project
    close_project(project)


@pytest.fixture
def workspace(
    project: OpenProject,
    settings: Settings,
    tasks: Tasks,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Workspace:
    newer = write(tmp_path / "2.xlsx", NEWER, "2")
    monkeypatch.setattr(file_choice, "open_framework", lambda *_: newer)
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    return workspace


def acting(monkeypatch: pytest.MonkeyPatch, act: Acts) -> None:
    """Let a person do something in the dialog, and then close it."""

    def exec_(dialog: UpgradeDialog) -> QDialog.DialogCode:
        dialog.show()
        act(dialog)
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(UpgradeDialog, "exec", exec_)


def lines(dialog: UpgradeDialog) -> list[list[str]]:
    return [line.split("\t") for line in dialog.table.as_text().split("\n")]


def test_changes_are_listed_by_class_with_the_cases_that_they_touch(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look(dialog: UpgradeDialog) -> None:
        seen.extend(lines(dialog))
        qtbot.mouseClick(dialog.filters.buttons[Impact.WOULD_DROP_ANSWERS], Qt.MouseButton.LeftButton)
        assert [line[0] for line in lines(dialog)] == ["Would drop answers"]
        assert "(1)" in dialog.filters.buttons[Impact.WOULD_DROP_ANSWERS].text()
        assert dialog.table.isColumnHidden(2), "all cases are of one version"
        qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    acting(monkeypatch, look)
    workspace.commands.upgrade()
    assert seen[0][0] == "Would drop answers"
    assert "months" in seen[0][1]
    assert seen[0][3] == "2"
    assert {line[0] for line in seen} == {"Would drop answers", "Needs a look", "Safe"}
    assert project.form.version == "1", "nothing happened"


def test_installing_brings_the_codings_and_names_the_backup(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    said: list[str] = []

    def install(dialog: UpgradeDialog) -> None:
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        said.append(dialog.banner.text())
        assert not dialog.apply_button.isVisible()
        assert dialog.applied is not None
        assert dialog.applied.backup is not None
        assert str(dialog.applied.backup) in dialog.banner.text()
        close_project(open_project(dialog.applied.backup, passphrase=PASSPHRASE))
        qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    acting(monkeypatch, install)
    workspace.commands.upgrade()
    assert "2 coding" in said[0]
    assert project.form.version == "2"
    assert "Framework 2" in workspace.status.framework.text()
    work = workspace.coding.work
    assert work is not None
    assert work.live.has(Ref(work.live.root, "grounds")), "the open coding is of the new version"


def test_installing_can_be_stopped_on_the_way(
    context: ProjectContext, project: OpenProject, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = Tasks()
    dialog = UpgradeDialog(replace(context, tasks=tasks), write(tmp_path / "2.xlsx", NEWER, "2"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read()
    qtbot.waitUntil(lambda: dialog.apply_button.isEnabled() and not tasks.is_busy)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not tasks.is_busy, "Enter alone installs nothing"
    dialog.show()
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert dialog.close_button.text() == "Stop"
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert dialog.banner.text().startswith("Stopped")
    assert project.form.version == "1"
    assert dialog.apply_button.isEnabled()


def test_codings_stay_on_their_version_if_wanted(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install(dialog: UpgradeDialog) -> None:
        qtbot.mouseClick(dialog.leave_all, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    acting(monkeypatch, install)
    workspace.commands.upgrade()
    (old, _), new = list_cases(project), add_case(project)
    assert open_coding(project, old.coding.id).live.form.version == "1"
    assert open_coding(project, new.coding.id).live.form.version == "2"


def test_a_workbook_with_errors_is_not_installed(
    workspace: Workspace, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    bad = write(tmp_path / "bad.xlsx", [*SURVEY, question("select_one nowhere", "means", "Means")], "2")
    monkeypatch.setattr(file_choice, "open_framework", lambda *_: bad)
    listed: list[int] = []

    def exec_(dialog: FaultsDialog) -> QDialog.DialogCode:
        listed.append(dialog.table.rowCount())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(FaultsDialog, "exec", exec_)
    workspace.commands.upgrade()
    assert listed == [1]
    assert project.form.version == "1"
    assert workspace.coding.work is not None, "the case is open again"


def test_retired_answers_stand_at_the_end_of_the_form(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    page = workspace.coding
    assert page.work is not None
    assert page.outline.topLevelItemCount() == len(page.work.structure.pages)
    before = page.outline.topLevelItemCount()

    def install(dialog: UpgradeDialog) -> None:
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    acting(monkeypatch, install)
    workspace.commands.upgrade()
    assert page.outline.topLevelItemCount() == before + 1
    item = page.outline.topLevelItem(before)
    assert item is not None
    assert item.text(0).startswith("Retired")
    qtbot.mouseClick(page.outline.viewport(), Qt.MouseButton.LeftButton, pos=page.outline.visualItemRect(item).center())
    block = page.form.view.findChild(RetiredBlock)
    assert block is not None
    assert block.isVisible()
    assert block.table.as_text().split("\t")[:2] == ["Months", "12"]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert page.form.view.current is not None, "back to the questions by keys"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.form.view.findChild(RetiredBlock) is not None
    again = list_cases(project)[0].coding.id
    page.close_coding()
    page.open_coding(again)
    assert page.form.view.findChild(RetiredBlock) is not None, "it opens where it was left"
