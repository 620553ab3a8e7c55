"""Submitting is a step: what is missing is seen first, and what is submitted is read until somebody opens it again."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import ChangeKind
from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.services import cases
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.snapshots import load_compared
from tipcoder.storage.tables.project import ChangeTable
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.coding.submitting import ReopenDialog, SubmitDialog
from tipcoder.ui.pages import CASES
from tipcoder.ui.shell.workspace import Workspace

Do = Callable[[SubmitDialog | ReopenDialog], None]


@pytest.fixture
def coding(project: OpenProject, workspace: Workspace, qtbot: QtBot) -> Workspace:
    cases.add_case(project)
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    workspace.open_coding(cases.list_cases(project)[0].coding.id)
    return workspace


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Do], list[str]]:
    """Answers the dialogs that come, and returns their headings."""

    def answers(do: Do) -> list[str]:
        asked: list[str] = []

        def accepts(dialog: SubmitDialog | ReopenDialog) -> bool:
            asked.append(dialog.windowTitle())
            dialog.show()
            do(dialog)
            return dialog.result() == dialog.DialogCode.Accepted

        for kind in (SubmitDialog, ReopenDialog):
            monkeypatch.setattr(kind, "accepts", accepts)
        return asked

    return answers


def give_reason(dialog: SubmitDialog | ReopenDialog) -> None:
    button = dialog.submit_button if isinstance(dialog, SubmitDialog) else dialog.reopen_button
    assert not button.isEnabled(), "a reason is asked for first"
    dialog.reason_field.setText("The judgment is anonymised")
    button.click()


def work(workspace: Workspace) -> CodingWork:
    assert workspace.coding.work is not None
    return workspace.coding.work


def only_case(project: OpenProject) -> Case:
    return cases.list_cases(project)[0]


def test_what_is_missing_is_listed_and_a_click_goes_there(
    coding: Workspace, project: OpenProject, answer: Callable[[Do], list[str]], qtbot: QtBot
) -> None:
    missing = work(coding).coding.completeness.missing
    places: list[Ref] = []

    def go_to_last(dialog: SubmitDialog | ReopenDialog) -> None:
        assert isinstance(dialog, SubmitDialog)
        assert dialog.list.count() == missing
        qtbot.waitUntil(dialog.first_button.hasFocus)
        last = dialog.list.item(missing - 1)
        places.append(last.data(Qt.ItemDataRole.UserRole))
        place = dialog.list.visualItemRect(last).center()
        qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    asked = answer(go_to_last)
    coding.coding.case_bar.set_status(CodingStatus.SUBMITTED)
    assert len(asked) == 1
    structure = work(coding).structure
    assert coding.coding.form.view.page() is structure.page_of(work(coding).live, places[0])
    assert only_case(project).status is CodingStatus.TO_DO


def test_it_is_submitted_all_the_same_for_a_reason_and_then_only_read(
    coding: Workspace, project: OpenProject, answer: Callable[[Do], list[str]]
) -> None:
    answer(give_reason)
    bar = coding.coding.case_bar
    bar.set_status(CodingStatus.SUBMITTED)
    assert only_case(project).status is CodingStatus.SUBMITTED
    assert bar.submitted.isVisible()
    assert "Submitted" in bar.submitted.text.text()
    title = next(q.key for q in work(coding).live.form.questions("") if q.role == "title")
    ref = Ref(work(coding).live.root, title)
    coding.coding.go_to(ref)
    assert isinstance(coding.coding.form.view.frame(ref), DeliveredFrame)
    assert not work(coding).set_answer(ref, Answer("changed"))
    assert open_coding(project, only_case(project).coding.id).live.answer(ref) is None

    bar.submitted.reopen_button.click()
    assert only_case(project).status is CodingStatus.IN_WORK
    assert bar.submitted.isVisible(), "it says what is compared meanwhile"
    assert not bar.submitted.reopen_button.isVisible()
    assert not isinstance(coding.coding.form.view.frame(ref), DeliveredFrame)
    assert work(coding).set_answer(ref, Answer("changed"))
    compared = load_compared(project.database, only_case(project).coding.id)
    assert ref not in dict(compared.coding.answers)
    with project.database.session() as session:
        said = session.scalars(select(ChangeTable.operations).where(ChangeTable.kind == ChangeKind.STATUS)).all()
    assert [json.loads(one)[0].get("reason") for one in said] == ["The judgment is anonymised"] * 2


def test_the_list_asks_too(coding: Workspace, project: OpenProject, answer: Callable[[Do], list[str]]) -> None:
    asked = answer(lambda dialog: dialog.reject())
    coding.show_page(CASES)
    coding.cases.table.select_case(only_case(project).id)
    coding.cases.status_menu.actions()[2].trigger()
    assert len(asked) == 1
    assert only_case(project).status is CodingStatus.TO_DO
    answer(give_reason)
    coding.cases.status_menu.actions()[2].trigger()
    assert only_case(project).status is CodingStatus.SUBMITTED


def test_a_submitted_case_is_opened_to_be_read(
    coding: Workspace, project: OpenProject, answer: Callable[[Do], list[str]]
) -> None:
    answer(give_reason)
    coding.coding.case_bar.set_status(CodingStatus.SUBMITTED)
    other = cases.add_case(project)
    coding.open_coding(other.coding.id)
    assert not coding.coding.case_bar.submitted.isVisible()
    assert not work(coding).is_read_only
    coding.open_coding(only_case(project).coding.id)
    assert coding.coding.case_bar.submitted.isVisible()
    assert work(coding).is_read_only
