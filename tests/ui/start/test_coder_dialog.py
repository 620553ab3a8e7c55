"""A project that several persons code asks who is at work, and shows that person's codings alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, begin_second, open_coding
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.cases import store_second
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.start.coder_dialog import CoderDialog

FIRST = "Words of the first coding"


Opened = Callable[[int | None], OpenProject | None]


@pytest.fixture
def two(project_file: Path) -> Path:
    """A project with two cases, one of them coded a second time by SRB-09."""
    project = open_project(project_file, passphrase=PASSPHRASE)
    case = add_case(project)
    add_case(project)
    coding = open_coding(project, case.coding.id)
    title = next(question for question in project.form.questions("") if question.role == "title")
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, title.key), Answer(FIRST)))
    with project.database.writing() as session:
        store_second(session, case.id, project.framework_id, "SRB-09", begin_second(project.form, "theirs"))
    close_project(project)
    return project_file


@pytest.fixture
def opened(window: MainWindow, two: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Open the project, and choose one of the persons, or none, once the dialog asks."""

    def opened(number: int | None) -> OpenProject | None:
        def accepts(dialog: CoderDialog) -> bool:
            if number is not None:
                dialog.choices[number].click()
            return number is not None

        monkeypatch.setattr(CoderDialog, "accepts", accepts)
        window.show_project(open_project(two, passphrase=PASSPHRASE))
        return window.workspace.project if window.workspace is not None else None

    return opened


def test_the_first_coder_sees_all_cases(opened: Opened) -> None:
    project = opened(0)
    assert project is not None
    assert [case.title for case in list_cases(project)] == [FIRST, ""]


def test_the_second_coder_sees_nothing_of_the_first_coding(window: MainWindow, opened: Opened, qtbot: QtBot) -> None:
    project = opened(1)
    assert project is not None
    assert (project.project.coder, project.project.role) == ("SRB-09", CodingRole.SECOND)
    assert window.workspace is not None
    table = window.workspace.cases.table
    qtbot.waitUntil(lambda: table.proxy.rowCount() == 1)
    shown = [table.proxy.index(0, column).data() for column in range(table.proxy.columnCount())]
    assert FIRST not in shown
    assert "SRB-09" in window.workspace.status.coder.text()


def test_nothing_is_opened_unless_somebody_is_chosen(opened: Opened, two: Path) -> None:
    assert opened(None) is None
    close_project(open_project(two, passphrase=PASSPHRASE))


def test_one_coder_is_not_asked(window: MainWindow, project_file: Path) -> None:
    project = open_project(project_file, passphrase=PASSPHRASE)
    add_case(project)
    window.show_project(project)
    assert window.workspace is not None
