"""The list of findings: gone through by keys, several at once, taken back, and led from to the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.identifiers import answers, say
from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.identifiers import AnswerFinding, Decision
from tipcoder.domain.projects import Country
from tipcoder.languages import ui_language
from tipcoder.services import cases
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.identifiers.finding_list import FindingList
from tipcoder.ui.identifiers.finding_model import DECISION, KIND, QUESTION, WORDS

SURVEY = [
    {
        "type": "text", "name": "facts", "label::English (en)": "Facts of the case",
        "label::srpski (sr)": "Чињенице случаја", "bind::tip:privacy": "narrative",
    },
]  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, [], {"default_language": "English (en)"}))
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    for words in ("Svjedok Petar Zamišljen.", "Pisati na sud@primer.rs, tel. 064/123-4567."):
        coding = open_coding(made, cases.add_case(made).coding.id)
        say(coding, "facts", words)
    yield made
    close_project(made)


@pytest.fixture
def shown(qtbot: QtBot, project: OpenProject) -> FindingList:
    listed = FindingList(project)
    qtbot.addWidget(listed)
    listed.show_findings(answers(project))
    listed.resize(900, 400)
    listed.show()
    return listed


def cell(listed: FindingList, row: int, column: int) -> str:
    return str(listed.model.index(row, column).data())


def test_each_key_decides_and_goes_on_to_the_next_open_one(
    qtbot: QtBot, project: OpenProject, shown: FindingList
) -> None:
    assert [cell(shown, row, KIND) for row in range(3)] == ["Name", "E-mail or online account", "Phone"]
    assert cell(shown, 0, QUESTION) == "Facts of the case"
    assert cell(shown, 0, WORDS) == "Svjedok Petar Zamišljen."
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_A)
    qtbot.keyClick(shown.table, Qt.Key.Key_N)
    assert [cell(shown, row, DECISION) for row in range(3)] == ["Accepted", "Not an identifier", "Open"]
    assert shown.open_count() == 1
    assert [one.decision for one in answers(project)] == [Decision.ACCEPTED, Decision.NOT_IDENTIFIER, None]


def test_several_are_decided_at_once_and_taken_back(qtbot: QtBot, project: OpenProject, shown: FindingList) -> None:
    shown.table.selectAll()
    with qtbot.waitSignal(shown.decided):
        shown.accept_button.click()
    assert shown.open_count() == 0
    assert not shown.accept_button.isEnabled()
    shown.reopen_button.click()
    assert shown.open_count() == 3
    assert all(one.decision is None for one in answers(project))


def test_enter_leads_to_the_answer_of_the_one_selected(qtbot: QtBot, shown: FindingList) -> None:
    led: list[AnswerFinding] = []
    shown.place_chosen.connect(led.append)
    shown.table.setFocus()
    shown.table.selectRow(2)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert [one.words.exact for one in led] == ["064/123-4567"]
    shown.table.selectionModel().select(
        shown.model.index(0, 0), QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
    )
    assert not shown.go_button.isEnabled()


def test_it_speaks_the_language_in_use_and_says_when_there_is_nothing(shown: FindingList) -> None:
    ui_language.install("sr")
    QApplication.processEvents()
    assert cell(shown, 0, QUESTION) == "Чињенице случаја"
    assert shown.open_count() == 3
    shown.show_findings(())
    assert not shown.accept_button.isEnabled()
    assert not shown.go_button.isEnabled()
