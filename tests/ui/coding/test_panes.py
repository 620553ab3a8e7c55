"""The outline folds away, keeps its width, and leads to the first question of what is clicked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook

NO_KEY = Qt.KeyboardModifier.NoModifier
SURVEY = [
    question("begin_group", "facts", "Facts"),
    question("text", "title", "Title"),
    question("begin_group", "place", "Place"),
    question("note", "about", "About places"),
    question("text", "town", "Town"),
    question("end_group"),
    question("end_group"),
]


@pytest.fixture(scope="module")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("framework") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY))
    return path


def test_the_outline_folds_away_and_comes_back_as_wide(desk: Desk) -> None:
    outline, bar = desk.page.outline, desk.page.case_bar
    desk.page.splitter.moveSplitter(400, 1)
    desk.editor("title")
    desk.press(Qt.Key.Key_F9, NO_KEY)
    assert not outline.isVisible()
    assert not bar.outline_button.isChecked()
    desk.press(Qt.Key.Key_F6, NO_KEY)
    assert desk.page.judgments.isAncestorOf(desk.page.focusWidget()), "there is no outline to go to"
    desk.qtbot.mouseClick(bar.outline_button, Qt.MouseButton.LeftButton)
    assert outline.isVisible()
    assert bar.outline_button.isChecked()
    assert abs(outline.width() - 400) <= 2


def test_a_width_that_was_dragged_is_kept_for_other_cases(desk: Desk) -> None:
    desk.page.splitter.moveSplitter(420, 1)
    desk.page.splitter.share((1, 1, 1))
    assert abs(desk.page.outline.width() - 420) <= 2


def test_a_subsection_that_is_clicked_has_the_cursor_in_its_first_question(desk: Desk) -> None:
    desk.editor("title")
    outline = desk.page.outline
    place = outline.visualItemRect(desk.outline_item(desk.ref("place"))).center()
    desk.qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.page.form.view.current == desk.ref("town")


def test_where_there_is_little_room_the_outline_is_folded_by_itself(desk: Desk) -> None:
    outline = desk.page.outline
    desk.page.resize(911, 512)
    assert not outline.isVisible()
    desk.editor("title")
    desk.press(Qt.Key.Key_F9, NO_KEY)
    assert outline.isVisible(), "it is shown for a look"
    assert not desk.page.context.settings.folds_outline
    desk.press(Qt.Key.Key_F9, NO_KEY)
    desk.page.resize(1366, 768)
    assert outline.isVisible(), "nobody folded it away"
