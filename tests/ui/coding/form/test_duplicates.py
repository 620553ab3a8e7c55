"""A row is duplicated where the next one would be added, and by a key from anywhere in it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Answer
from tipcoder.ui.coding.form.roster_block import RosterBlock

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def rows(desk: Desk, roster: str, row: str = "") -> list[str]:
    assert desk.page.work is not None
    return [one.id for one in desk.page.work.live.rows(row or desk.root, roster)]


def roster_block(desk: Desk, roster: str, row: str = "") -> RosterBlock:
    block = desk.page.form.view.block(desk.ref(roster, row))
    assert isinstance(block, RosterBlock)
    return block


def charge_of(desk: Desk) -> tuple[str, str]:
    """Add a defendant with a charge that is answered."""
    defendant = desk.add("defendants")
    charge = desk.add("charges", defendant)
    desk.type("offence", "Theft", charge)
    return defendant, charge


def test_one_click_beside_the_adding_button_duplicates_the_last_row(desk: Desk) -> None:
    defendant, charge = charge_of(desk)
    desk.click(roster_block(desk, "charges", defendant).copy_button)
    first, second = rows(desk, "charges", defendant)
    assert first == charge
    assert desk.answer("offence", second) == Answer("Theft"), "what is typed is saved first"
    assert desk.page.form.view.current == desk.ref("offence", second)


def test_a_roster_without_rows_offers_no_copy(desk: Desk) -> None:
    defendant, _ = charge_of(desk)
    desk.press(Qt.Key.Key_Z)
    desk.press(Qt.Key.Key_Z)
    assert rows(desk, "charges", defendant) == []
    assert not roster_block(desk, "charges", defendant).copy_button.isVisible()


def test_a_key_duplicates_the_nearest_row_around_the_cursor(desk: Desk) -> None:
    defendant, _ = charge_of(desk)
    desk.press(Qt.Key.Key_D, CTRL_SHIFT)
    assert len(rows(desk, "charges", defendant)) == 2
    desk.editor("label", defendant)
    desk.press(Qt.Key.Key_D, CTRL_SHIFT)
    assert [len(rows(desk, "charges", one)) for one in rows(desk, "defendants")] == [2, 2]
    desk.page.form.view.go_to(desk.ref("charges", defendant), to_add=True)
    desk.press(Qt.Key.Key_D, CTRL_SHIFT)
    assert len(rows(desk, "charges", defendant)) == 3, "at the button that adds: the last one"
    desk.editor("title")
    desk.press(Qt.Key.Key_D, CTRL_SHIFT)
    assert len(rows(desk, "defendants")) == 2, "outside every row nothing"


def test_tab_goes_from_adding_to_duplicating(desk: Desk, qtbot: QtBot) -> None:
    defendant, _ = charge_of(desk)
    block = roster_block(desk, "charges", defendant)
    block.add_button.setFocus()
    qtbot.waitUntil(block.add_button.hasFocus)
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert block.copy_button.hasFocus()


def test_a_key_goes_to_what_is_required_only(desk: Desk) -> None:
    view = desk.page.form.view
    desk.editor("story")
    desk.press(Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert view.current == desk.ref("defendants"), "a list that lacks entries"
    desk.press(Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert view.current == desk.ref("title"), "from the top again"
    desk.type("title", "A case")
    defendant = desk.add("defendants")
    charge = desk.add("charges", defendant)
    desk.editor("months")
    desk.press(Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert view.current == desk.ref("offence", charge)
    desk.type("offence", "Theft", charge)
    desk.press(Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert view.current == desk.ref("offence", charge)
    assert desk.page.banner.text() == "Nothing that is required is missing."
