"""Rows are added where one is: Ctrl+Down comes by each button for one, and a key adds a row from anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Answer, Ref
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.coding.outline import ADD

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


def test_a_key_adds_to_the_nearest_roster(desk: Desk) -> None:
    defendant = desk.add("defendants")
    charge = desk.add("charges", defendant)
    desk.type("offence", "Theft", charge)
    desk.press(Qt.Key.Key_N, CTRL_SHIFT)
    assert len(rows(desk, "charges", defendant)) == 2
    assert desk.answer("offence", charge) == Answer("Theft"), "what was typed is saved first"
    desk.editor("label", defendant)
    desk.press(Qt.Key.Key_N, CTRL_SHIFT)
    assert len(rows(desk, "defendants")) == 2


def test_the_sign_in_the_outline_adds_a_row_from_any_page(desk: Desk) -> None:
    desk.editor("title")
    outline, item = desk.page.outline, desk.outline_item(desk.ref("defendants"))
    place = outline.visualRect(outline.indexFromItem(item, ADD)).center()
    desk.qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (defendant,) = rows(desk, "defendants")
    assert desk.page.form.view.current == desk.ref("label", defendant)


def test_the_head_of_the_page_adds_without_scrolling(desk: Desk) -> None:
    desk.add("defendants")
    desk.click(desk.page.form.add_button)
    assert len(rows(desk, "defendants")) == 2
    desk.editor("title")
    assert not desk.page.form.add_button.isVisible()


def test_the_menu_of_the_outline_adds_duplicates_and_removes(desk: Desk) -> None:
    defendant = desk.add("defendants")
    outline = desk.page.outline
    for words, left in (("New entry: Charge", 1), ("Duplicate", 2), ("Delete", 1)):
        desk.page.roster_actions.open_menu(Ref(defendant, ""), outline.mapToGlobal(outline.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        assert len(rows(desk, "defendants")) == left
    (copy,) = rows(desk, "defendants")
    assert copy != defendant
    assert len(rows(desk, "charges", copy)) == 1


def test_delete_in_the_outline_removes_the_row_and_undo_brings_it_back(desk: Desk) -> None:
    defendant = desk.add("defendants")
    desk.page.outline.setCurrentItem(desk.outline_item(Ref(defendant, "")))
    desk.page.outline.setFocus()
    desk.press(Qt.Key.Key_Delete, NO_KEY)
    assert rows(desk, "defendants") == []
    desk.press(Qt.Key.Key_Z)
    assert rows(desk, "defendants") == [defendant]
