"""Rows that a number asks for, in the window: greyed and kept when it falls, as they were when it returns."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.support.coding_desk import Desk
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.form.row_card import RowCard

SURVEY = [
    question("begin_group", "facts", "Facts"),
    question("text", "title", "Title", tip_role="title"),
    question("integer", "number", "Number of victims"),
    question("begin_repeat", "victims", "Victims", repeat_count="${number}"),
    question("text", "alias", "Alias"),
    question("end_repeat"),
    question("end_group"),
]


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("counted") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY, YES_NO))
    return path


def cards(desk: Desk) -> tuple[RowCard, ...]:
    block = desk.page.form.view.block(desk.ref("victims"))
    assert isinstance(block, RosterBlock)
    return block.cards()


def number(desk: Desk, text: str) -> None:
    editor = desk.editor("number")
    desk.qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Delete)
    desk.keys(editor, text)
    desk.page.save_pending()


def status(card: RowCard) -> str:
    return ", ".join(card.header.accessibleName().split(", ")[2:])


def test_rows_left_over_are_greyed_and_come_back(desk: Desk) -> None:
    number(desk, "3")
    rows = [card.row for card in cards(desk)]
    assert len(rows) == 3
    for place, row in enumerate(rows[1:], 1):
        desk.type("alias", f"Victim {place}", row)
        desk.page.save_pending()
    number(desk, "1")
    assert [card.row for card in cards(desk)] == rows
    assert [status(card) for card in cards(desk)][1:] == ["kept, not counted now"] * 2
    assert "1 kept" in desk.page.outline.status_of(desk.ref("", rows[2]))
    assert desk.answer("alias", rows[2]) == Answer("Victim 2")
    frame = desk.frame("alias", rows[2])
    desk.qtbot.waitUntil(frame.isVisible)
    number(desk, "")
    assert [card.row for card in cards(desk)] == rows[1:], "a row without answers has nothing to keep"
    number(desk, "3")
    assert [card.row for card in cards(desk)] == rows
    assert "kept, not counted now" not in [status(card) for card in cards(desk)]
    assert desk.answer("alias", rows[2]) == Answer("Victim 2")


def test_a_row_left_over_may_be_deleted_and_comes_back_by_undo(desk: Desk) -> None:
    number(desk, "2")
    rows = [card.row for card in cards(desk)]
    desk.type("alias", "Second", rows[1])
    desk.page.save_pending()
    assert not can_be_deleted(cards(desk)[1])
    number(desk, "1")
    assert can_be_deleted(cards(desk)[1])
    cards(desk)[1].remove()
    assert [card.row for card in cards(desk)] == rows[:1]
    desk.page.setFocus()
    desk.press(Qt.Key.Key_Z)
    assert [card.row for card in cards(desk)] == rows


def can_be_deleted(card: RowCard) -> bool:
    card.open_menu()
    menu = card.findChildren(QMenu)[-1]
    actions = [action for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return actions[-1].isEnabled()
