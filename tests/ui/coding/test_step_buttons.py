"""Undo and redo are seen on the bar of the case, say what they would change, and leave the cursor where it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from tests.support.coding_desk import Desk
from tests.support.marked_judgment import select
from tipcoder.domain.answers import Answer


def tip(desk: Desk, button: QToolButton, words: str) -> bool:
    """Wait until a button says something: it is asked for a moment after the edit."""
    desk.qtbot.waitUntil(lambda: words in button.toolTip())
    return button.isEnabled()


def test_the_buttons_undo_and_redo_and_say_what(desk: Desk) -> None:
    steps = desk.page.case_bar.steps
    assert not steps.undo.isEnabled()
    assert not steps.redo.isEnabled()
    desk.type("title", "A bar")
    desk.page.save_pending()
    assert tip(desk, steps.undo, "Undo: Title (Ctrl+Z)")
    focused = QApplication.focusWidget()
    desk.qtbot.mouseClick(steps.undo, Qt.MouseButton.LeftButton)
    assert desk.answer("title") is None
    assert QApplication.focusWidget() is focused, "the cursor stays in the form"
    assert tip(desk, steps.redo, "Redo: Title (Ctrl+Y)")
    desk.qtbot.waitUntil(lambda: not steps.undo.isEnabled())
    desk.qtbot.mouseClick(steps.redo, Qt.MouseButton.LeftButton)
    assert desk.answer("title") == Answer("A bar")


def test_rows_are_named_with_those_that_hold_them(desk: Desk) -> None:
    steps = desk.page.case_bar.steps
    defendant = desk.add("defendants")
    assert tip(desk, steps.undo, "Undo: Defendants 1 (Ctrl+Z)")
    desk.add("charges", defendant)
    assert tip(desk, steps.undo, "Defendants 1 › Charge 1")
    desk.press(Qt.Key.Key_Z)
    assert tip(desk, steps.redo, "Redo: Defendants 1 › Charge 1 (Ctrl+Y)")


def test_evidence_is_named_by_its_question(reader: Desk) -> None:
    reader.editor("story")
    select(reader, "врбовао")
    reader.press(Qt.Key.Key_M)
    assert tip(reader, reader.page.case_bar.steps.undo, "Undo: Story (Ctrl+Z)")


def test_another_case_has_steps_of_its_own(desk: Desk) -> None:
    desk.type("title", "A bar")
    desk.page.save_pending()
    steps = desk.page.case_bar.steps
    assert tip(desk, steps.undo, "Title")
    desk.page.close_coding()
    assert not steps.undo.isEnabled()
