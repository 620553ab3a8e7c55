"""What is dropped onto the window is taken in, or it is said why not: project, workbook, judgment, on any page."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.dropping import drop
from tests.support.new_projects import new_project
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.projects import CodingRole, JudgmentKind
from tipcoder.services import cases
from tipcoder.services.judgments.judgments import list_judgments
from tipcoder.services.projects import NewProject, open_project
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.pages import CASES, CODING, EXCHANGE
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.unlock_dialog import UnlockDialog


@pytest.fixture
def workspace(window: MainWindow, project_file: Path) -> Workspace:
    window.show_project(open_project(project_file, passphrase=PASSPHRASE))
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def judgment(tmp_path: Path) -> Path:
    path = tmp_path / "judgment.txt"
    path.write_text("The court found the defendant guilty.", "utf-8")
    return path


def test_a_project_is_opened(
    window: MainWindow, project_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def give_up(dialog: UnlockDialog) -> bool:
        asked.append(dialog.path)
        return False

    monkeypatch.setattr(UnlockDialog, "accepts", give_up)
    assert drop([project_file], window)
    qtbot.waitUntil(lambda: asked == [project_file])


def test_a_project_that_is_open_is_not_asked_for_again(
    window: MainWindow, workspace: Workspace, project_file: Path
) -> None:
    assert drop([project_file], window)
    QTest.qWait(50)  # a dialog that opened would fail the test
    assert window.workspace is workspace


def test_without_a_project_it_is_said_why_a_judgment_is_not_taken(
    window: MainWindow, judgment: Path, qtbot: QtBot
) -> None:
    assert drop([judgment], window)
    qtbot.waitUntil(lambda: judgment.name in window.start_page.banner.text())


@pytest.mark.parametrize("page", [CASES, EXCHANGE])
def test_a_workbook_is_shown_before_it_is_imported(
    page: str, window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ImportDialog] = []

    def close(dialog: ImportDialog) -> bool:
        shown.append(dialog)
        return False

    monkeypatch.setattr(ImportDialog, "accepts", close)
    workbook = tmp_path / "Returned.XLSX"
    workbook.write_bytes(b"no workbook")
    workspace.show_page(page)
    assert drop([workbook], window)
    qtbot.waitUntil(lambda: len(shown) == 1)


@pytest.mark.parametrize("page", [CASES, EXCHANGE])
def test_a_judgment_becomes_a_case(
    page: str, window: MainWindow, workspace: Workspace, judgment: Path, qtbot: QtBot
) -> None:
    workspace.show_page(page)
    assert drop([judgment], window)
    qtbot.waitUntil(lambda: [case.judgments for case in cases.list_cases(workspace.project)] == [1])


def test_a_judgment_goes_to_the_case_that_is_open(
    window: MainWindow, workspace: Workspace, judgment: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(JudgmentKindDialog, "accepts", lambda _dialog: True)
    case = cases.add_case(workspace.project)
    workspace.open_coding(case.coding.id)
    assert workspace.pages.name == CODING
    assert drop([judgment], window)
    qtbot.waitUntil(lambda: bool(list_judgments(workspace.project, case.id)))
    (added,) = list_judgments(workspace.project, case.id)
    assert (added.name, added.kind) == (judgment.name, JudgmentKind.FIRST_INSTANCE)
    assert len(cases.list_cases(workspace.project)) == 1


@pytest.mark.parametrize(
    ("stage", "words"), [("read only", "reading only"), ("region", "a region"), ("second", "a second coder")]
)
def test_it_is_said_why_a_project_takes_nothing(
    stage: str, words: str, window: MainWindow, project_file: Path, judgment: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    if stage == "region":
        opened = new_project(NewProject(tmp_path / "region.tip", "Region", None, "UNODC", PASSPHRASE))
    else:
        opened = open_project(project_file, passphrase=PASSPHRASE, read_only=stage == "read only")
    if stage == "second":
        opened.project = replace(opened.project, role=CodingRole.SECOND)
    window.show_project(opened)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_page(CASES)
    assert drop([judgment], window)
    qtbot.waitUntil(lambda: words in workspace.banner.text())
    assert judgment.name in workspace.banner.text()
    assert not cases.list_cases(opened)
