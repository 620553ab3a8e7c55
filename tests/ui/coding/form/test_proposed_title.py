"""The title of a case is proposed from the top of its judgment, and taken by a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.new_projects import new_project
from tests.support.xlsforms import question, workbook
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.judgments.judgments import add_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.plain_label import PlainLabel

SURVEY = [question("text", "title", "Title", tip_role="title"), question("text", "notes", "Notes")]
JUDGMENT = "РЕПУБЛИКА СРБИЈА\nВИШИ СУД У Н.\nК. бр. 000/2022\nДана 09.06.2023. године"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def desk(project: OpenProject, tasks: Tasks, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot, project, tasks)
    yield desk
    desk.leave()


def shown(desk: Desk) -> bool:
    return any(
        "Виши суд у Н., К. бр. 000/2022" in label.text() and label.isVisible()
        for label in desk.frame("title").findChildren(PlainLabel)
    )


def test_a_judgment_that_is_added_proposes_the_title(desk: Desk, project: OpenProject, tmp_path: Path) -> None:
    assert not shown(desk)
    judgment = tmp_path / "presuda.txt"
    judgment.write_text(JUDGMENT, encoding="utf-8")
    add_judgment(project, list_cases(project)[0].id, judgment)
    desk.page.context.events.cases_changed.emit("")
    assert shown(desk)

    desk.qtbot.keyClick(desk.editor("title"), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)

    answer = desk.answer("title")
    assert answer is not None
    assert answer.value == "Виши суд у Н., К. бр. 000/2022"
    assert not shown(desk)
