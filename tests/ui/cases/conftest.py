"""List of cases of a test's own project."""

import pytest
from pytestqt.qtbot import QtBot

from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.project_context import ProjectContext


@pytest.fixture
def page(context: ProjectContext, qtbot: QtBot) -> CaseListPage:
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.show()
    return page
