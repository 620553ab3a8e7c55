"""Questions that share a list stand as columns beside its terms, and are answered by keyboard and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.support import marked_judgment
from tests.support.coding_desk import Desk, choose_state
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.ui.coding.form.matrix.cells import CheckCell
from tipcoder.ui.coding.form.matrix.column import MatrixColumn
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.form.question.menu import StateMenu
from tipcoder.ui.coding.outline import REF_ROLE
from tipcoder.ui.widgets.plain_label import PlainLabel

NO_MODIFIER, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE_ALONE = ". = 'none' or not(selected(., 'none'))"
ACTS = "select_multiple_from_file acts.csv"
SURVEY = [
    question("begin_group", "elements", "Elements"),
    question("text", "before", "Before", tip_states="none"),
    question("begin_group", "acts", "Acts", appearance="field-list", tip_layout="matrix"),
    question(ACTS, "charged", "Acts, as charged", guidance_hint="What the indictment says."),
    question(
        ACTS, "court", "Acts, as found by the court", required="yes", constraint=NONE_ALONE,
        constraint_message="None stands alone.",
    ),
    question(ACTS, "expert", "Acts, as you see them", tip_states="unclear", relevant="${before} != 'alone'"),
    question("end_group"),
    question("text", "after", "After", tip_states="none"),
    question("begin_group", "one", "One", tip_layout="matrix"),
    question("select_one yes_no", "first", "First"),
    question("select_one yes_no", "second", "Second"),
    question("end_group"),
    question("begin_group", "mixed", "Mixed", tip_layout="matrix"),
    question("select_one yes_no", "third", "Third"),
    question("text", "fourth", "Fourth"),
    question("end_group"),
    question("end_group"),
]  # fmt: skip


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("matrix") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY))
    return path


def cells(desk: Desk, key: str) -> dict[str, QAbstractButton]:
    """Return the cells of a column by their codes."""
    frame = desk.frame(key)
    return {str(cell.property("code")): cell for cell in frame.findChildren(QAbstractButton) if cell.property("code")}


def focused(desk: Desk) -> tuple[str, str]:
    """Return the question and the code of the cell with the cursor; of what is no cell the question alone."""
    QApplication.processEvents()
    current, widget = desk.page.form.view.current, desk.page.focusWidget()
    assert current is not None
    assert widget is not None
    return current.key, str(widget.property("code") or "")


def key(desk: Desk, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    for one in keys:
        desk.press(one, modifier)


def column(desk: Desk, name: str) -> MatrixColumn:
    frame = desk.frame(name)
    assert isinstance(frame, MatrixColumn)
    return frame


def test_a_case_is_coded_by_the_keyboard_alone(desk: Desk) -> None:
    desk.editor("before").setFocus()
    key(desk, Qt.Key.Key_Tab)
    assert focused(desk) == ("charged", "recruitment")
    key(desk, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert desk.answer("charged") == Answer("recruitment transfer")
    key(desk, Qt.Key.Key_Right)
    assert focused(desk) == ("court", "transfer")
    key(desk, Qt.Key.Key_D, modifier=CONTROL)
    assert desk.answer("court") == Answer("recruitment transfer")
    key(desk, Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_End)
    assert desk.answer("court") == Answer("transfer")
    assert focused(desk) == ("court", "none")
    key(desk, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert desk.answer("expert") == Answer("other")
    key(desk, Qt.Key.Key_2, modifier=ALT)
    assert desk.answer("expert") == Answer("other")
    key(desk, Qt.Key.Key_1, modifier=ALT)
    assert desk.answer("expert") == Answer(state=AnswerState.UNCLEAR)
    key(desk, Qt.Key.Key_Tab)
    assert focused(desk) == ("after", "")
    key(desk, Qt.Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert focused(desk) == ("expert", "other")


def test_undo_shows_what_was_there_in_its_cells(desk: Desk) -> None:
    boxes = cells(desk, "court")
    boxes["recruitment"].setFocus()
    key(desk, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    key(desk, Qt.Key.Key_2, modifier=ALT)
    assert desk.answer("court") == Answer(state=AnswerState.UNCLEAR)
    assert not boxes["recruitment"].isChecked()
    desk.page.undo()
    assert desk.answer("court") == Answer("recruitment transportation")
    assert boxes["recruitment"].isChecked()
    assert boxes["transportation"].isChecked()
    assert focused(desk)[0] == "court"
    desk.page.undo()
    assert not boxes["transportation"].isChecked()
    desk.page.redo()
    assert boxes["transportation"].isChecked()


def test_screen_readers_say_term_column_and_meaning(desk: Desk) -> None:
    box = cells(desk, "court")["harbouring"]
    assert isinstance(box, CheckCell)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    definition = shipped_taxonomy("acts").by_code()["harbouring"].definitions["en"]
    desk.qtbot.waitUntil(lambda: desk.page.form.meaning.text().startswith(definition))
    assert box.accessibleName() == "Harbouring or holding, As found by the court"
    assert box.accessibleDescription().startswith(definition)
    desk.editor("after").setFocus()
    desk.qtbot.waitUntil(lambda: not desk.page.form.meaning.isVisible())


def test_the_answer_of_the_column_before_is_taken_by_a_click(desk: Desk) -> None:
    court = column(desk, "court")
    button = court.heading.same_button
    assert button is not None
    assert not button.isEnabled()
    desk.choose("charged", "receipt")
    assert button.isEnabled()
    assert button.accessibleName() == "Same as: As charged"
    desk.click(button)
    assert desk.answer("court") == Answer("receipt")
    assert not button.isEnabled()
    desk.frame("charged").toggle_state(0)
    assert button.isEnabled()
    desk.click(button)
    assert desk.answer("court") == Answer(state=AnswerState.NOT_STATED)
    expert = column(desk, "expert").heading.same_button
    assert expert is not None
    assert not expert.isEnabled(), "its question has no such state"


def test_the_state_stands_at_the_head_of_its_column(desk: Desk) -> None:
    court = column(desk, "court")
    assert isinstance(court.states, StateMenu)
    choose_state(desk.qtbot, court.states, AnswerState.NOT_STATED)
    assert desk.answer("court") == Answer(state=AnswerState.NOT_STATED)
    assert court.states.accessibleName() == "Not stated, Acts, as found by the court"
    charged = column(desk, "charged").states
    assert charged is not None
    assert charged.accessibleName() == "State, Acts, as charged"


def test_arrows_come_to_the_menu_of_a_column_and_back(desk: Desk) -> None:
    cells(desk, "charged")["recruitment"].setFocus()
    key(desk, Qt.Key.Key_Up)
    assert desk.page.focusWidget() is column(desk, "charged").heading.menu_button
    cells(desk, "charged")["recruitment"].setFocus()
    key(desk, Qt.Key.Key_Up, Qt.Key.Key_Right)
    assert focused(desk) == ("court", "")
    key(desk, Qt.Key.Key_Down)
    assert focused(desk) == ("court", "recruitment")


def test_what_is_wrong_and_what_is_missing_is_said_of_its_column(desk: Desk) -> None:
    court = column(desk, "court")
    assert "required" in [label.text() for label in court.heading.findChildren(PlainLabel) if not label.isHidden()]
    boxes = cells(desk, "court")
    desk.click(boxes["recruitment"])
    desk.click(boxes["none"])
    assert court.complaint() == "None stands alone."
    assert column(desk, "charged").complaint() == ""


def test_a_column_that_is_not_asked_goes_and_its_answer_is_kept(desk: Desk) -> None:
    desk.choose("expert", "recruitment")
    expert = column(desk, "expert")
    assert expert.isVisible()
    desk.type("before", "alone")
    desk.page.save_pending()
    assert expert.isVisible(), "its answer is kept"
    assert not cells(desk, "expert")["recruitment"].isEnabled()
    desk.page.undo()
    desk.choose("expert", "recruitment")
    desk.type("before", "alone")
    desk.page.save_pending()
    assert not expert.isVisible()
    assert column(desk, "court").x() > column(desk, "charged").x()


def test_a_passage_proves_the_answer_of_its_column(desk: Desk, project: OpenProject, tmp_path: Path) -> None:
    marked_judgment.add_pages(desk, project, tmp_path / "judgment.txt", marked_judgment.PAGES)
    desk.choose("charged", "recruitment")
    desk.choose("court", "recruitment")
    view = marked_judgment.view_of(desk)
    cursor = view.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    key(desk, Qt.Key.Key_M, modifier=CONTROL)
    assert desk.page.work is not None
    assert len(desk.page.work.live.evidence(desk.ref("court"))) == 1
    assert desk.page.work.live.evidence(desk.ref("charged")) == ()
    court = column(desk, "court")
    assert court.evidence is not None
    assert court.evidence.isVisible()
    court.evidence.button.setFocus()
    assert focused(desk) == ("court", "")


def test_one_of_a_list_is_taken_and_taken_back(desk: Desk) -> None:
    boxes = cells(desk, "first")
    desk.click(boxes["yes"])
    desk.click(boxes["no"])
    assert desk.answer("first") == Answer("no")
    assert not boxes["yes"].isChecked()
    desk.click(boxes["no"])
    assert desk.answer("first") is None


def test_questions_that_share_no_list_stand_below_one_another(desk: Desk) -> None:
    assert not isinstance(desk.frame("third"), MatrixColumn)
    assert isinstance(desk.frame("fourth"), QuestionFrame)


def test_the_outline_has_sections_and_no_matrix(desk: Desk) -> None:
    outline = desk.page.outline
    found = outline.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    assert "acts" not in {item.data(0, REF_ROLE).key for item in found}
    desk.frame("court")
    assert outline.currentItem().data(0, REF_ROLE) == desk.ref("elements")


def _lowest_in_view(desk: Desk, name: str) -> QAbstractButton:
    """Return the last cell of a column that is wholly in view."""
    view = desk.page.form.view.viewport()
    seen = [cell for cell in cells(desk, name).values() if _is_in_view(view, cell)]
    return max(seen, key=lambda cell: cell.mapTo(view, QPoint(0, 0)).y())


def _is_in_view(view: QWidget, cell: QWidget) -> bool:
    return view.rect().contains(QRect(cell.mapTo(view, QPoint(0, 0)), cell.size()))


def test_the_cell_in_hand_stays_in_view_when_its_meaning_opens_below(desk: Desk) -> None:
    desk.page.resize(1366, 560)
    desk.frame("charged")
    QApplication.processEvents()
    cell, view = _lowest_in_view(desk, "charged"), desk.page.form.view.viewport()
    room = view.height()
    desk.qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(desk.page.form.meaning.text()) and view.height() < room)
    assert cell.hasFocus()
    desk.qtbot.waitUntil(lambda: _is_in_view(view, cell))


def test_the_note_that_an_answer_is_required_has_room_beside_a_long_word(desk: Desk) -> None:
    heading, words = column(desk, "court").heading, "fort e detyrueshme"
    heading.show_required(words)
    note = next(label for label in heading.findChildren(PlainLabel) if label.text() == words)
    assert heading.narrowest() >= note.fontMetrics().horizontalAdvance(words)
