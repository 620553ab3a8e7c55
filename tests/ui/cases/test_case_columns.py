"""The columns of the list of cases are chosen by menu, and are as chosen at the next opening."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import COUNTRY, COURT, TITLE
from tipcoder.ui.project_context import ProjectContext


def test_a_column_is_hidden_and_stays_so(context: ProjectContext, qtbot: QtBot) -> None:
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.resize(1340, 600)
    page.show()
    page.add_case()
    assert not page.table.isColumnHidden(COURT)
    page.columns.open()
    qtbot.waitUntil(page.columns.isVisible)
    assert [action.isChecked() for action in page.columns.actions()] == [True] * len(page.columns.actions())
    qtbot.keyClick(page.columns, Qt.Key.Key_Down)
    assert page.columns.activeAction().text() == "Court"
    qtbot.keyClick(page.columns, Qt.Key.Key_Return)
    assert page.table.isColumnHidden(COURT)
    page.show_cases()
    assert page.table.isColumnHidden(COURT)
    again = CaseListPage(context)
    again.resize(1340, 600)
    qtbot.addWidget(again)
    again.show()
    assert again.table.isColumnHidden(COURT)
    assert again.table.isColumnHidden(COUNTRY)
    assert not again.table.isColumnHidden(TITLE)
    again.columns.actions()[1].trigger()
    assert not again.table.isColumnHidden(COURT)
