"""The remarks of all cases as one list: filtered, searched, and each opened where it was made."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import add_remark, reply, set_status
from tipcoder.ui.double_coding.quality.quality_page import REMARKS
from tipcoder.ui.double_coding.quality.remarks_tab import CASE, PLACE, REPLY, STATUS, WORDS, RemarksTab
from tipcoder.ui.pages import CODING, QUALITY
from tipcoder.ui.shell.workspace import Workspace


def shown(tab: RemarksTab, column: int) -> list[str]:
    return [tab.remarks.model.text(row, column) for row in range(tab.remarks.model.rowCount())]


@pytest.fixture
def victim(double: OpenProject) -> Ref:
    """The age of the first victim of the first case."""
    live = open_coding(double, list_cases(double)[0].coding.id).live
    return Ref(live.rows(live.root, "victims")[0].id, "adult")


@pytest.fixture
def tab(workspace: Workspace, double: OpenProject, victim: Ref) -> RemarksTab:
    first, second, _ = list_cases(double)
    add_remark(double, victim, "Is the date of birth known?")
    closed = add_remark(double, Ref(second.coding.id, "months"), "Which months?")
    reply(double, closed.id, "Those of the judgment.")
    set_status(double, closed.id, RemarkStatus.CLOSED)
    add_remark(double, Ref(first.coding.id, ""), "To be read again")
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(REMARKS)
    return workspace.pages.page(QUALITY).remarks


def test_remarks_of_all_cases_are_listed_with_their_places(tab: RemarksTab) -> None:
    assert shown(tab, CASE) == ["1", "1", "2"]
    assert shown(tab, PLACE) == ["Victims › Adult", "The whole case", "Months"]
    assert shown(tab, WORDS) == ["Is the date of birth known?", "To be read again", "Which months?"]
    assert shown(tab, REPLY) == ["", "", "Those of the judgment."]
    assert shown(tab, STATUS) == ["Open", "Open", "Closed"]


def test_remarks_are_filtered_by_status_and_words(tab: RemarksTab) -> None:
    tab.remarks.filters.buttons[RemarkStatus.CLOSED].click()
    assert shown(tab, CASE) == ["2"]
    tab.remarks.filters.buttons[None].click()
    tab.search.setText("birth ADULT")
    assert shown(tab, WORDS) == ["Is the date of birth known?"]
    tab.search.setText("nowhere")
    assert not tab.remarks.open_button.isEnabled()


def test_a_remark_is_opened_where_it_was_made(tab: RemarksTab, workspace: Workspace, victim: Ref, qtbot: QtBot) -> None:
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    tab.take_focus()
    tab.remarks.table.selectRow(0)

    qtbot.keyClick(tab.remarks.table, Qt.Key.Key_Return)

    assert workspace.pages.name == CODING
    assert workspace.coding.form.view.current == victim


def test_a_new_remark_is_shown_when_the_list_is_looked_at_again(
    tab: RemarksTab, workspace: Workspace, double: OpenProject
) -> None:
    third = list_cases(double)[2]
    add_remark(double, Ref(third.coding.id, "consent"), "Why so late?")
    workspace.events.coding_changed.emit(third.coding.id)

    assert "Why so late?" in shown(tab, WORDS)


def test_a_second_coder_sees_no_remark_on_the_first_coding(tab: RemarksTab, workspace: Workspace) -> None:
    work_as(workspace.project, "SRB-02", CodingRole.SECOND)
    workspace.events.cases_changed.emit("")

    assert shown(tab, WORDS) == []
    assert tab.empty_state.isVisible()
