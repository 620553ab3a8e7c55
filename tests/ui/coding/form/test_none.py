"""None in this judgment: said, taken back and shown at a roster, by mouse and by keys."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.coding.form.roster_block import RosterBlock

NONE = Answer(state=AnswerState.NONE)


def block(desk: Desk, ref: Ref) -> RosterBlock:
    return cast(RosterBlock, desk.page.form.view.block(ref))


def test_a_click_says_none_and_another_takes_it_back(desk: Desk) -> None:
    defendants = desk.ref("defendants")
    desk.page.go_to(defendants)
    roster = block(desk, defendants)
    before = desk.page.completeness()
    assert before is not None
    assert roster.empty_label.text().startswith("Not yet asked")
    desk.click(roster.none_button)
    assert desk.answer("defendants") == NONE
    assert roster.none_button.isChecked()
    assert roster.empty_label.text() == "You have looked for them: this judgment has none"
    assert desk.page.outline.status_of(defendants) == "none"
    after = desk.page.completeness()
    assert after is not None
    assert (after.answered, after.missing) == (before.answered + 1, before.missing - 1)
    desk.click(roster.none_button)
    assert desk.answer("defendants") is None
    assert desk.page.outline.status_of(defendants) == "not yet asked"


def test_keys_say_none_clear_it_and_show_its_history(desk: Desk) -> None:
    desk.page.go_to(desk.ref("defendants"))
    assert desk.page.form.view.current == desk.ref("defendants")
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("defendants") == NONE
    desk.press(Qt.Key.Key_H)
    history = desk.page.findChild(HistoryWindow)
    assert history.table.topLevelItem(0).text(3) == "None in this judgment"
    history.close()
    desk.press(Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("defendants") is None
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert desk.page.focusWidget() is block(desk, desk.ref("defendants")).none_button
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert desk.answer("defendants") == NONE


def test_an_entry_takes_none_back_and_one_undo_takes_back_both(desk: Desk) -> None:
    defendants = desk.ref("defendants")
    desk.page.go_to(defendants)
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    row = desk.add("defendants")
    assert desk.answer("defendants") is None
    assert not block(desk, defendants).none_button.isVisible()
    desk.page.undo()
    assert desk.answer("defendants") == NONE
    work = desk.page.work
    assert work is not None
    assert not work.live.has_row(row)
    desk.page.redo()
    assert desk.answer("defendants") is None
    assert work.live.has_row(row)


def test_none_is_refused_with_its_reason_while_there_are_entries(desk: Desk) -> None:
    desk.add("defendants")
    block(desk, desk.ref("defendants")).add_button.setFocus()
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("defendants") is None
    assert "There are entries here (1)" in desk.page.banner.text()


def test_a_nested_roster_of_one_entry_has_a_state_of_its_own(desk: Desk) -> None:
    first, second = desk.add("defendants"), desk.add("defendants")
    desk.page.go_to(desk.ref("charges", second))
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert (desk.answer("charges", first), desk.answer("charges", second)) == (None, NONE)
    assert desk.page.outline.status_of(desk.ref("charges", second)) == "none"


def test_next_unanswered_goes_on_once_none_is_said(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.type("label", "A", first)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current == desk.ref("charges", first)
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current != desk.ref("charges", first)


def test_a_screen_reader_reads_the_button_and_whether_it_is_pressed(desk: Desk) -> None:
    defendants = desk.ref("defendants")
    desk.page.go_to(defendants)
    button = block(desk, defendants).none_button
    desk.click(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "None in this judgment"
    assert spoken.text(QAccessible.Text.Description) == "Defendants"
    assert bool(spoken.state().checked)
