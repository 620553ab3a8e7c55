"""Extended questions wait behind a button, unless something is in them; whoever goes to one sees it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.new_projects import new_project
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country, Tier
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.remarks import add_remark
from tipcoder.ui.coding.form.items_block import MoreButton
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.tasks import Tasks

MATRIX = {"tip_layout": "matrix", "appearance": "field-list"}
SURVEY = [
    question("begin_group", "facts", "Facts"),
    question("text", "title", "Title", tip_role="title"),
    question("text", "early", "Early", tip_tier="extended"),
    question("text", "middle", "Middle"),
    question("text", "late", "Late", tip_tier="extended", tip_evidence="required"),
    question("text", "never", "Never", relevant="${title} = 'never'", tip_tier="extended"),
    question("begin_group", "acts", "Acts", **MATRIX),
    question("select_multiple yes_no", "charged", "Acts, as charged", tip_tier="extended"),
    question("select_multiple yes_no", "found", "Acts, as found"),
    question("end_group"),
    question("end_group"),
    question("begin_repeat", "victims", "Victims"),
    question("text", "who", "Who"),
    question("text", "detail", "Detail", tip_tier="extended"),
    question("end_repeat"),
    question("begin_repeat", "items", "Items", tip_tier="extended"),
    question("text", "kind", "Kind", required="yes"),
    question("end_repeat"),
    question("text", "last", "Last"),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "1.xlsx"
    framework.write_bytes(workbook(SURVEY, YES_NO))
    project = new_project(NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, framework))
    add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Iterator[Desk]:
    desk = Desk(qtbot, project, tasks)
    yield desk
    desk.leave()


def seen(desk: Desk, row: str = "") -> list[str]:
    """Return the questions of the page that one sees, of one row if wanted, in their order."""
    view = desk.page.form.view
    frames = [frame for frame in view.findChildren(QuestionFrame) if frame.isVisibleTo(view)]
    assert desk.page.work is not None
    order = [ref for ref in desk.page.work.live.refs() if ref in {frame.ref for frame in frames}]
    return [ref.key for ref in order if not row or ref.row == row]


def more(desk: Desk) -> MoreButton:
    view = desk.page.form.view
    (button,) = (one for one in view.findChildren(MoreButton) if one.isVisibleTo(view))
    return button


def press(desk: Desk, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    focused = desk.page.focusWidget()
    assert focused is not None
    desk.qtbot.keyClick(focused, key, modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier)


CORE, EVERY = ["title", "middle", "found"], ["title", "early", "middle", "late", "charged", "found"]


def test_extended_questions_are_shown_on_demand_and_folded_again(desk: Desk) -> None:
    assert seen(desk) == CORE
    assert more(desk).text() == "More questions (3)"

    desk.qtbot.mouseClick(more(desk), Qt.MouseButton.LeftButton)
    assert seen(desk) == EVERY
    assert desk.page.form.view.current == desk.ref("early"), "the cursor is in the first of them"
    assert more(desk).text() == "Fewer questions"

    desk.qtbot.mouseClick(more(desk), Qt.MouseButton.LeftButton)
    assert seen(desk) == CORE


def test_keys_unfold_and_fold(desk: Desk) -> None:
    press(desk, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert seen(desk) == EVERY
    press(desk, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert seen(desk) == CORE

    desk.page.go_to(desk.ref("found"))
    for _ in range(30):
        press(desk, Qt.Key.Key_Tab)
        if isinstance(desk.page.focusWidget(), QPushButton):
            break
    assert desk.page.focusWidget() is more(desk), "the Tab key reaches the button"
    press(desk, Qt.Key.Key_Space)
    assert seen(desk) == EVERY


def test_next_question_passes_over_what_is_folded(desk: Desk) -> None:
    desk.page.go_to(desk.ref("title"))
    press(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.form.view.current == desk.ref("middle")
    assert seen(desk) == CORE

    for key in ("title", "middle", "found", "last"):
        desk.page.work.set_value(desk.ref(key), "yes")
    desk.page.go_to(desk.ref("title"))
    desk.page.navigation.step_unanswered()
    assert desk.page.form.view.current == Ref(desk.root, "victims"), "the extended roster is not asked for"


def test_going_to_a_folded_question_unfolds_it(desk: Desk) -> None:
    desk.page.go_to(desk.ref("last"))
    desk.page.go_to(desk.ref("late"))
    assert desk.page.form.view.current == desk.ref("late")
    assert seen(desk) == EVERY


def test_what_has_an_answer_a_remark_or_a_passage_is_seen_though_folded(
    project: OpenProject, qtbot: QtBot, tasks: Tasks
) -> None:
    coding = open_coding(project, list_cases(project)[0].coding.id)
    root = coding.live.root
    apply_edit(coding, set_answer(coding.live, Ref(root, "late"), Answer("So it was")))
    add_remark(project, Ref(root, "early"), "Ask the prosecutor")
    desk = Desk(qtbot, project, tasks)
    assert seen(desk) == ["title", "early", "middle", "late", "found"]
    assert more(desk).text() == "More questions (1); with an answer: 1"

    frame = desk.frame("late")
    frame.clear_answer()
    assert "late" in seen(desk), "clearing an answer does not take the question away"
    desk.leave()


def test_folds_are_as_they_were_left(project: OpenProject, qtbot: QtBot, tasks: Tasks) -> None:
    desk = Desk(qtbot, project, tasks)
    more(desk).click()
    desk.leave()
    again = Desk(qtbot, project, tasks)
    assert seen(again) == EVERY
    again.leave()


def test_entries_of_a_roster_are_unfolded_together(desk: Desk) -> None:
    work = desk.page.work
    assert work is not None
    desk.page.go_to(desk.ref("victims"))
    view = desk.page.form.view
    for _ in range(2):
        desk.page.form.view.block(desk.ref("victims")).add_row()
    first, second = (row.id for row in work.live.rows(desk.root, "victims"))
    desk.page.go_to(desk.ref("who", first))
    assert seen(desk, first) == ["who"]
    more(desk).click()
    assert view.current == desk.ref("detail", first)
    desk.page.go_to(desk.ref("who", second))
    assert seen(desk, second) == ["who", "detail"]


def test_rows_of_an_extended_roster_show_all_they_have(desk: Desk) -> None:
    assert desk.page.outline.status_of(desk.ref("items")) == "on demand"
    before = desk.page.completeness()
    desk.page.go_to(desk.ref("items"))
    desk.page.form.view.block(desk.ref("items")).add_row()
    assert seen(desk) == ["kind"]
    assert desk.page.completeness() == before


def test_all_questions_are_there_where_the_project_asks_all(tmp_path: Path, qtbot: QtBot, tasks: Tasks) -> None:
    framework = tmp_path / "1.xlsx"
    framework.write_bytes(workbook(SURVEY, YES_NO))
    new = NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, framework, asked=Tier.EXTENDED)
    project = new_project(new)
    add_case(project)
    desk = Desk(qtbot, project, tasks)
    assert seen(desk) == EVERY
    assert not desk.page.form.view.findChildren(MoreButton)
    assert desk.page.outline.status_of(desk.ref("items")) == "not yet asked"
    desk.leave()
    close_project(project)
