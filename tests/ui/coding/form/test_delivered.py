"""A delivered case in the window of the regional project: read, never typed into, and the banner says why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.regions import region
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.messages import sentence
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.remarks import list_remarks
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import FAULTS, JUDGMENTS, PROGRESS
from tipcoder.ui.coding.form.delivered import DeliveredFrame
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.tables.column_table import RowRole

LEFT = Qt.MouseButton.LeftButton
WHY = sentence(UserError("case_delivered", country="Montenegro"))

SURVEY = [
    question("begin_group", "facts", "Facts"),
    question("text", "title", "Title", required="yes", tip_role="title", tip_privacy="identifier"),
    question("date", "decided", "Decided on", tip_privacy="year", constraint=". > date('2022-06-01')"),
    question("select_one courts", "court", "Court", tip_privacy="level"),
    question("select_multiple countries", "places", "Places", tip_privacy="group"),
    question("integer", "age", "Age", tip_privacy="group", tip_role="age", constraint=". < 100"),
    question("text", "why", "Why so young?", relevant="${age} < 18", tip_privacy="identifier"),
    question("select_one yes_no", "appealed", "Appealed?", tip_evidence="required"),
    question("select_one yes_no", "heard", "Heard?", relevant="${appealed} = 'yes'"),
    question("integer", "days", "Days", calculation="if(${decided} = '', '', 40 + 2)", tip_privacy="open"),
    question("end_group"),
    question("begin_repeat", "defendants", "Defendants"),
    question("select_one yes_no", "convicted", "Convicted?"),
    question("end_repeat"),
    question("begin_repeat", "victims", "Victims"),
    question("select_one yes_no", "child", "Child?"),
    question("end_repeat"),
]
CHOICES = [
    *YES_NO,
    {"list_name": "courts", "name": "visi", "label": "Viši sud", "level": "L1"},
    {"list_name": "courts", "name": "vrhovni", "label": "Vrhovni sud", "level": "L3"},
    {"list_name": "countries", "name": "ITA", "label": "Italy", "group": "european_union"},
    {"list_name": "countries", "name": "UKR", "label": "Ukraine", "group": "other_country"},
]
ANSWERS = {
    "title": Answer("A fictional case"),
    "decided": Answer("2021-03-14"),
    "court": Answer("vrhovni"),
    "places": Answer("ITA UKR"),
    "age": Answer("16"),
    "why": Answer("A word"),
    "appealed": Answer(state=AnswerState.UNCLEAR),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """The regional project, of one delivery with one case."""
    regional = opened_copy(made_once("region of one delivery", make), tmp_path / "Region.tip")
    yield regional
    close_project(regional)


def make(folder: Path) -> None:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, CHOICES))
    new = NewProject(folder / "MNE.tip", "MNE", Country.MNE, "MNE-01", PASSPHRASE, framework)
    national = create_project(new)
    coding = open_coding(national, add_case(national).coding.id)
    for key, answer in ANSWERS.items():
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, key), answer))
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "defendants"))
    row = coding.live.rows(coding.live.root, "defendants")[0].id
    apply_edit(coding, editing.set_answer(coding.live, Ref(row, "convicted"), Answer("yes")))
    apply_edit(coding, editing.say_none(coding.live, Ref(coding.live.root, "victims")))
    see_all(national)
    finished(export_workbook(national, folder / "MNE.xlsx", ExportRequest(accepts_small_cells=True)))
    close_project(national)
    keep(region(folder / "project.tip", [folder / "MNE.xlsx"], PASSPHRASE))


def words(desk: Desk, key: str, row: str = "") -> str:
    frame = desk.frame(key, row)
    assert isinstance(frame, DeliveredFrame)
    return frame.words()


def answers(project: OpenProject) -> list[tuple[object, ...]]:
    with project.database.session() as session:
        return [tuple(row) for row in session.execute(text("SELECT * FROM answer ORDER BY row_id, question"))]


def test_every_answer_stands_in_words_and_what_stayed_is_said(desk: Desk) -> None:
    assert words(desk, "decided") == "2021"
    assert words(desk, "court") == "Supreme court or cassation"
    assert words(desk, "places") == "European Union\nAny other country"
    assert words(desk, "age") == "9–17"
    assert words(desk, "appealed") == "Unclear"
    assert words(desk, "days") == "31–90", "worked out from a date: in bands"
    assert (words(desk, "title"), words(desk, "why")) == ("Not delivered", "Not delivered")
    assert words(desk, "heard") == "No answer"
    complaints = [desk.frame(key).complaint() for key in ANSWERS]
    assert complaints == [""] * len(ANSWERS)


def test_a_roster_without_entries_says_that_there_are_none(desk: Desk) -> None:
    victims = desk.ref("victims")
    desk.page.go_to(victims)
    roster = desk.page.form.view.block(victims)
    assert isinstance(roster, RosterBlock)
    assert (roster.empty_label.text(), roster.none_button.isVisible()) == ("None in this judgment", False)
    assert desk.page.outline.status_of(victims) == "none"
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("victims") == Answer(state=AnswerState.NONE)
    assert desk.page.banner.text() == WHY


def test_the_outline_says_how_many_answers_came(desk: Desk) -> None:
    outline = desk.page.outline
    assert outline.status_of(desk.ref("facts")) == "5 answers"
    assert outline.status_of(desk.ref("defendants")) == "1 answer"
    assert outline.status_of(desk.ref("victims")) == "none"
    assert desk.page.work is not None
    assert desk.page.completeness() == desk.page.work.coding.coding.completeness


def test_nothing_can_be_typed_and_the_banner_says_why(desk: Desk, project: OpenProject) -> None:
    before = answers(project)
    assert desk.page.banner.text() == WHY
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    view, frame = desk.page.form.view, desk.frame("decided")
    desk.frame("court")
    assert view.current_frame() is not frame
    desk.qtbot.mouseClick(frame.findChild(QLabel, "shownValue"), LEFT, pos=QPoint(12, 8))
    assert view.current_frame() is frame
    attempts = ((Qt.Key.Key_2, None), (Qt.Key.Key_Backspace, None), (Qt.Key.Key_1, alt), (Qt.Key.Key_0, alt))
    for key, modifier in (*attempts, (Qt.Key.Key_T, control), (Qt.Key.Key_Z, control), (Qt.Key.Key_Y, control)):
        desk.page.banner.clear()
        desk.press(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert desk.page.banner.text() == WHY, key
        assert words(desk, "decided") == "2021"
    assert answers(project) == before


def test_rows_are_neither_added_nor_changed(desk: Desk) -> None:
    desk.page.go_to(desk.ref("defendants"))
    block = desk.page.form.view.block(desk.ref("defendants"))
    assert isinstance(block, RosterBlock)
    assert not block.add_button.isVisible()
    card = block.cards()[0]
    assert not card.menu_button.isVisible()
    desk.click(card.header)
    assert words(desk, "convicted", card.row) == "Yes"
    desk.page.go_to(desk.ref("victims"))
    empty = desk.page.form.view.block(desk.ref("victims"))
    assert isinstance(empty, RosterBlock)
    assert not empty.add_button.isVisible()


def test_a_judgment_cannot_be_added(desk: Desk) -> None:
    assert not desk.page.judgments.empty.add_button.isVisible()
    assert not desk.page.judgments.header.add_button.isVisible()
    desk.page.banner.clear()
    desk.page.add_judgment()
    assert desk.page.banner.text() == WHY


def test_a_remark_can_be_written(desk: Desk, project: OpenProject) -> None:
    desk.frame("court")
    desk.press(Qt.Key.Key_R)
    window = desk.page.remarks.windows[desk.ref("court")]
    desk.qtbot.waitUntil(window.isActiveWindow)
    desk.keys(window.entry, "Which court?")
    desk.qtbot.keyClick(window.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (placed,) = list_remarks(project)
    assert (placed.remark.text, placed.remark.ref) == ("Which court?", desk.ref("court"))


def test_the_case_list_counts_the_same_answers_and_removes_nothing(
    qtbot: QtBot, context: ProjectContext, project: OpenProject, tmp_path: Path
) -> None:
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.show()
    model = page.table.cases
    case = model.case_of(open_coding_id(page))
    assert case is not None
    assert model.index(0, PROGRESS).data() == str(open_coding(project, case.coding.id).completeness.answered) == "7"
    assert page.table.isColumnHidden(FAULTS)
    assert page.table.isColumnHidden(JUDGMENTS)
    page.table.select_case(case.id)
    assert page.open_button.isEnabled()
    assert not page.remove_button.isEnabled()
    assert not page.add_judgment_button.isEnabled()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    page.remove_case()
    assert page.banner.text() == WHY
    assert model.rowCount() == 1


def open_coding_id(page: CaseListPage) -> str:
    return page.table.cases.index(0, 0).data(RowRole).case.coding.id
