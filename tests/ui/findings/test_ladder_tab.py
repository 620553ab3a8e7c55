"""The ladder among the findings: a row a charge, what changed is marked, and a click opens the case at the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.case_files import CASE_FILES, T, case, charge, decision, effect, sentence
from tests.support.court_file_coder import coded_project
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.findings.ladder_tab import APPEAL, CASE, CHANGED, COME_BACK, FIRST, OPEN, RETRIAL, STANDS
from tipcoder.ui.pages import CODING
from tipcoder.ui.shell.workspace import Workspace

CONVICTED = charge("F6.A", T, "convicted_as_charged", sentence(60, 60, "first_instance"))
RAISED = case("yes", [[CONVICTED]], decision(1, "appeal", effect("sentence_raised")))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = coded_project(tmp_path / "a.tip", CASE_FILES["F2"], CASE_FILES["F3"], RAISED)
    yield opened
    close_project(opened)


def cells(page: FindingsPage) -> list[list[str]]:
    model = page.ladder.rows.model
    return [[model.text(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_each_charge_has_a_row_with_what_each_court_decided(page: FindingsPage) -> None:
    page.ladder_button.click()
    found = cells(page)

    assert page.ladder.rows.isVisible()
    assert [(row[CASE], row[2]) for row in found] == [
        ("1", "1.1"),
        ("1", "2.1"),
        ("1", "3.1"),
        ("2", "1.1"),
        ("3", "1.1"),
    ]
    retried = found[3]
    assert retried[FIRST] == "Acquitted"
    assert retried[APPEAL] == "Annulled and sent back\u00a0\u2260"
    assert retried[RETRIAL].startswith(
        "Convicted of another offence (requalified)\u00a0\u2260\nImprisonment, 18 months"
    )
    assert retried[STANDS].endswith("Imprisonment, 18 months, above the minimum")
    assert found[0][APPEAL] == "Upheld"
    assert page.ladder.steps.text() == ("Charges: 5. On appeal: 5. Retried: 1. In the third instance or later: 3.")


def test_charges_that_are_open_changed_or_to_come_back_to_are_chosen(page: FindingsPage) -> None:
    page.ladder_button.click()
    chosen = {}
    for name in (COME_BACK, OPEN, CHANGED):
        page.ladder.rows.filters.buttons[name].click()
        chosen[name] = [(row[CASE], row[2]) for row in cells(page)]

    assert chosen == {COME_BACK: [("3", "1.1")], OPEN: [("1", "3.1")], CHANGED: [("2", "1.1")]}


def test_a_click_opens_the_case_at_the_answer_of_the_cell(
    workspace: Workspace, page: FindingsPage, project: OpenProject, qtbot: QtBot
) -> None:
    page.ladder_button.click()
    table = page.ladder.rows.table
    place = table.visualRect(page.ladder.rows.model.index(3, APPEAL)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert workspace.pages.name == CODING
    current = workspace.coding.form.view.current
    assert current is not None
    assert current.key == "effect_outcome"
    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.case == list_cases(project)[1].id


def test_the_keyboard_opens_the_place_to_come_back_to(workspace: Workspace, page: FindingsPage, qtbot: QtBot) -> None:
    page.ladder_button.click()
    page.take_focus()
    table = page.ladder.rows.table
    assert table.hasFocus()
    table.setCurrentIndex(page.ladder.rows.model.index(4, CASE))

    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert workspace.pages.name == CODING
    work = workspace.coding.work
    assert work is not None
    ladder = page.ladder.source.ladders[4]
    assert ladder.case == work.coding.coding.case
    assert [one.place.key for one in ladder.lacks] == ["sentences"]


def test_a_public_edition_names_no_case(page: FindingsPage) -> None:
    page.ladder_button.click()
    page.filters.edition.setCurrentIndex(1)
    page.filters.edition.activated.emit(1)

    assert cells(page) == []
    assert not page.ladder.rows.isVisible()
    assert page.ladder.silence.isVisible()
