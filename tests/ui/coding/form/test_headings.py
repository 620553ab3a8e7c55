"""Narrower choices stand below the broader one, which is meant with them; one that cannot be chosen is a heading."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QCompleter
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer
from tipcoder.ui.coding.form.matrix.cells import CheckCell
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceHeading
from tipcoder.ui.widgets.inputs.choice_model import LEVEL_ROLE
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck, WrappingRadio

ROWS = (
    ("force", "Force", ""), ("blows", "Blows", "force"), ("weapon", "Weapon", "force"),
    ("code", "The code", ""), ("deceit", "Deceit", "code"),
    ("false_job", "A false job", "deceit"), ("other", "Other", ""),
)  # fmt: skip
CHOICES = [
    {"list_name": name, "name": code, "label": label, "parent": parent}
    for name in ("means", "kinds")
    for code, label, parent in ROWS
] + [
    {"list_name": "means", "name": f"m{number}", "label": f"Means {number}", "parent": "other"} for number in range(20)
]
OPEN = "name != 'code'"
SURVEY = [
    question("select_multiple means", "means", "Means", choice_filter=OPEN),
    question("select_one means", "main", "Main", choice_filter=OPEN),
    question("select_one kinds", "kind", "Kind", choice_filter=OPEN),
    question("begin_group", "both", "Both", tip_layout="matrix"),
    question("select_multiple kinds", "charged", "Charged", choice_filter=OPEN),
    question("select_multiple kinds", "found", "Found", choice_filter=OPEN),
    question("end_group"),
]


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("headings") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY, CHOICES))
    return path


def boxes(desk: Desk, key: str) -> dict[str, WrappingCheck]:
    return {str(box.property("code")): box for box in desk.frame(key).findChildren(WrappingCheck)}


def cells_of(desk: Desk, key: str) -> dict[str, CheckCell]:
    cells = desk.frame(key).findChildren(QAbstractButton)
    return {str(cell.property("code")): cell for cell in cells if isinstance(cell, CheckCell)}


def test_a_ticked_choice_means_the_broader_ones_and_is_stored_alone(desk: Desk) -> None:
    desk.choose("means", "blows")
    shown = boxes(desk, "means")
    assert desk.answer("means") == Answer("blows")
    assert (shown["force"].isChecked(), shown["force"].is_meant) == (False, True)
    assert shown["force"].accessibleName() == "Force, meant by: Blows"
    assert not shown["other"].is_meant
    desk.choose("means", "weapon")
    assert shown["force"].accessibleName() == "Force, meant by: Blows, Weapon"
    desk.choose("means", "force")
    assert desk.answer("means") == Answer("force blows weapon")
    assert not shown["force"].is_meant
    desk.page.undo()
    desk.page.undo()
    desk.page.undo()
    assert not shown["force"].is_meant
    assert shown["force"].accessibleName() in ("", "Force")


def test_a_broader_term_that_is_not_offered_is_a_heading_that_goes_with_its_choices(desk: Desk) -> None:
    frame = desk.frame("means")
    assert isinstance(frame.input, CheckListInput)
    while frame.input.unmade() is not None:
        frame.input.make_more()
    (heading,) = frame.findChildren(ChoiceHeading)
    shown = boxes(desk, "means")
    assert heading.text() == "The code"
    assert heading.y() < shown["deceit"].y() < shown["false_job"].y()
    assert "code" not in shown
    desk.qtbot.keyClicks(frame.input.focusProxy(), "weapon")
    assert heading.isHidden()
    desk.qtbot.keyClick(frame.input.focusProxy(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(frame.input.focusProxy(), "false")
    assert not heading.isHidden()


def test_among_radio_buttons(desk: Desk) -> None:
    desk.choose("kind", "false_job")
    frame = desk.frame("kind")
    shown = {str(one.property("code")): one for one in frame.findChildren(WrappingRadio)}
    assert [heading.text() for heading in frame.findChildren(ChoiceHeading)] == ["The code"]
    assert shown["deceit"].is_meant
    assert not shown["force"].is_meant
    assert desk.answer("kind") == Answer("false_job")


def test_the_list_of_a_field_is_indented_and_its_headings_cannot_be_taken(desk: Desk) -> None:
    frame = desk.frame("main")
    assert isinstance(frame.input, SearchSelectInput)
    frame.input.open_list()
    popup = frame.input.findChild(QCompleter).popup()
    model = popup.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    lines = {str(index.data()): index for index in rows}
    assert [lines[words].data(LEVEL_ROLE) for words in ("The code", "Blows", "A false job")] == [0, 1, 2]
    assert lines["The code"].flags() == Qt.ItemFlag.NoItemFlags
    desk.qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert popup.currentIndex().data() == "Force"
    popup.setCurrentIndex(QModelIndex())
    popup.hide()
    desk.type("main", "false job")
    desk.page.save_pending()
    assert desk.answer("main") == Answer("false_job")


def test_in_a_matrix(desk: Desk) -> None:
    desk.choose("found", "weapon")
    cells = cells_of(desk, "found")
    assert cells["force"].is_meant
    assert cells["force"].accessibleName() == "Force, Found, meant by: Weapon"
    other = cells_of(desk, "charged")
    assert not other["force"].is_meant
    assert cells["deceit"].y() - cells["weapon"].geometry().bottom() > 10, "a heading is between them"
    assert "code" not in cells


def test_places_of_boxes_that_are_not_made_have_headings_too(qtbot: QtBot) -> None:
    made = CheckListInput()
    qtbot.addWidget(made)
    made.resize(300, 800)
    listed = [OfferedChoice(f"c{number}", f"Choice {number}") for number in range(20)]
    listed += [OfferedChoice("d0", "First", headings=("Heading",), level=1), OfferedChoice("d1", "Second", level=1)]
    made.show_choices(tuple(listed))
    rest = made.unmade()
    assert rest is not None
    made.show()
    qtbot.waitExposed(made)
    lines = 23 - len(made.findChildren(WrappingCheck))
    line = rest.height() // lines
    taken: list[str] = []
    made.answered.connect(taken.append)
    qtbot.mouseClick(
        rest, Qt.MouseButton.LeftButton, pos=rest.rect().topLeft() + type(rest.pos())(20, (lines - 3) * line + 5)
    )
    assert taken == []
    qtbot.mouseClick(
        rest, Qt.MouseButton.LeftButton, pos=rest.rect().topLeft() + type(rest.pos())(20, (lines - 2) * line + 5)
    )
    assert taken == ["d0"]
