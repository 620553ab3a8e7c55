"""Rows are added where one is: Ctrl+Down comes by each button for one, and a key adds a row from anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Ref
from tipcoder.ui.coding.form.roster_block import RosterBlock

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def rows(desk: Desk, roster: str, row: str = "") -> list[str]:
    assert desk.page.work is not None
    return [one.id for one in desk.page.work.live.rows(row or desk.root, roster)]


def is_at_add(desk: Desk, roster: Ref) -> bool:
    block = desk.page.form.view.block(roster)
    return isinstance(block, RosterBlock) and block.add_button is QApplication.focusWidget()


def test_the_way_down_comes_by_the_button_of_each_roster(desk: Desk) -> None:
    defendant = desk.add("defendants")
    charge = desk.add("charges", defendant)
    desk.editor("offence", charge)
    desk.press(Qt.Key.Key_Down)
    assert is_at_add(desk, desk.ref("charges", defendant)), "a second charge is not passed"
    desk.press(Qt.Key.Key_Down)
    assert is_at_add(desk, desk.ref("defendants"))
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert desk.page.form.view.current == desk.ref("offence", charge)


def test_enter_at_the_button_adds_a_row_and_goes_into_it(desk: Desk) -> None:
    defendant = desk.add("defendants")
    charge = desk.add("charges", defendant)
    desk.type("offence", "Theft", charge)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return, NO_KEY)
    assert rows(desk, "charges", defendant)[0] == charge
    assert desk.page.form.view.current == desk.ref("offence", rows(desk, "charges", defendant)[1])


def test_a_page_that_is_a_roster_begins_with_its_first_row(desk: Desk) -> None:
    defendant = desk.add("defendants")
    desk.page.form.view.toggle_row(defendant)
    desk.editor("title")
    desk.page.navigation.step_page(1)
    desk.press(Qt.Key.Key_Down)
    assert desk.page.form.view.current == desk.ref("label", defendant)
