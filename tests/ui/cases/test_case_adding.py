"""Cases are added of files at any time: one opens, several are asked about, a folder is taken whole."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tipcoder.domain.projects import JudgmentKind
from tipcoder.services.cases import list_cases
from tipcoder.services.judgments.judgments import list_judgments
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_adding import CaseFilesDialog
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.shell.workspace import Workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Пресуде ë"
    folder.mkdir()
    for name, text in (("1.txt", "Окривљени је крив."), ("2.txt", "Жалба се одбија."), ("notes.tmp", "x")):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def choose(monkeypatch: pytest.MonkeyPatch, files: Sequence[Path]) -> None:
    monkeypatch.setattr(file_choice, "open_judgments", lambda *_: files)


def answer(monkeypatch: pytest.MonkeyPatch, *, together: bool = False, agrees: bool = True) -> list[CaseFilesDialog]:
    """Answer the dialog in place of a person; return those that were asked."""
    asked: list[CaseFilesDialog] = []

    def accepts(dialog: CaseFilesDialog) -> bool:
        asked.append(dialog)
        if together:
            dialog.together.click()
        return agrees

    monkeypatch.setattr(CaseFilesDialog, "accepts", accepts)
    return asked


def test_the_case_of_one_file_opens_at_once(
    workspace: Workspace, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, [folder / "1.txt"])

    workspace.cases.empty_state.action_button.click()

    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.case == list_cases(project)[0].id
    assert workspace.coding.isVisible()


def test_the_button_is_there_when_there_are_cases(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.add_case()
    choose(monkeypatch, [folder / "1.txt"])
    assert page.add_cases_button.isVisible()

    page.add_cases_button.click()

    assert len(list_cases(project)) == 2


def test_several_files_are_a_case_each(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch)
    choose(monkeypatch, [folder / "1.txt", folder / "2.txt"])

    page.adding.add_cases()

    assert len(asked) == 1
    assert [case.first_judgment for case in list_cases(project)] == ["1.txt", "2.txt"]
    selected = page.table.selected_case()
    assert selected is not None
    assert selected.number == 1


def test_several_files_are_judgments_of_one_case(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, together=True)
    choose(monkeypatch, [folder / "1.txt", folder / "2.txt"])

    page.adding.add_cases()

    (case,) = list_cases(project)
    assert [(judgment.name, judgment.kind) for judgment in list_judgments(project, case.id)] == [
        ("1.txt", JudgmentKind.FIRST_INSTANCE),
        ("2.txt", JudgmentKind.APPEAL),
    ]


def test_one_case_of_all_is_made_of_those_that_can_be_read(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, together=True)
    (folder / "1.txt").write_text("", encoding="utf-8")
    choose(monkeypatch, [folder / "1.txt", folder / "2.txt"])

    page.adding.add_cases()

    (case,) = list_cases(project)
    assert case.first_judgment == "2.txt"
    assert "1.txt is empty." in page.banner.text()


def test_nothing_is_added_if_the_person_thinks_better_of_it(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, agrees=False)
    choose(monkeypatch, [folder / "1.txt", folder / "2.txt"])

    page.adding.add_cases()

    assert list_cases(project) == ()


def test_a_folder_is_taken_with_the_files_that_can_be_judgments(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    monkeypatch.setattr(file_choice, "choose_judgment_folder", lambda *_: folder)

    page.adding.add_folder()

    assert [case.first_judgment for case in list_cases(project)] == ["1.txt", "2.txt"]


def test_a_folder_that_is_dropped_is_taken_too(
    page: CaseListPage, project: OpenProject, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    any_action = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    dropped = QDropEvent(QPointF(9, 9), any_action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    dropped.setDropAction(Qt.DropAction.MoveAction)

    page.dropEvent(dropped)

    assert len(list_cases(project)) == 2
    assert dropped.isAccepted()
    assert dropped.dropAction() is Qt.DropAction.CopyAction, "a file manager would delete what was moved"


def test_a_folder_without_judgments_is_said_to_be_one(
    page: CaseListPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "Ништа"
    empty.mkdir()
    monkeypatch.setattr(file_choice, "choose_judgment_folder", lambda *_: empty)

    page.adding.add_folder()

    assert page.banner.text().startswith("There is no judgment in the folder Ништа.")
    assert list_cases(project) == ()
