"""A floating part belongs to the question that it was opened for, and answers no other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.coding_desk import Desk
from tests.support.keyboard import Keyboard
from tipcoder.domain.answers import Answer
from tipcoder.ui.widgets.inputs.date_input import DateInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput

KEYS = ("F7", "F8", "Shift+F8", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Down", "Ctrl+Up", "Alt+PgDown", "Ctrl+J", "F9", "F6")
QUESTIONS = ("decided", "court")


@pytest.fixture
def opened(desk: Desk) -> Callable[[str], QWidget]:
    """Opens the floating part of a question, and returns it."""

    def open_part(key: str) -> QWidget:
        field = desk.frame(key).input
        desk.editor(key)
        if isinstance(field, DateInput):
            field.open_calendar()
        else:
            assert isinstance(field, SearchSelectInput)
            field.open_list()
        QApplication.processEvents()
        part = QApplication.activePopupWidget()
        assert part is not None
        return part

    return open_part


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_key_of_the_window_closes_it_first(
    desk: Desk, opened: Callable[[str], QWidget], question: str, key: str
) -> None:
    part = opened(question)
    place = part.mapToGlobal(part.rect().center())
    Keyboard().press(key)
    assert QApplication.activePopupWidget() is None
    below = QApplication.widgetAt(place)
    if below is not None:
        QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=below.mapFromGlobal(place))
    assert desk.answer(question) is None


@pytest.mark.parametrize("question", QUESTIONS)
def test_escape_closes_it_alone_and_leaves_the_field_current(
    desk: Desk, opened: Callable[[str], QWidget], question: str
) -> None:
    opened(question)
    Keyboard().press("Escape")
    assert QApplication.activePopupWidget() is None
    assert desk.page.form.view.current == desk.ref(question)
    assert desk.answer(question) is None


@pytest.mark.parametrize("question", QUESTIONS)
def test_it_goes_with_the_field_that_is_hidden_or_scrolled_away(
    desk: Desk, opened: Callable[[str], QWidget], question: str
) -> None:
    part = opened(question)
    place, bar = part.pos(), desk.page.form.view.verticalScrollBar()
    by = 1 if bar.value() < bar.maximum() else -1
    bar.setValue(bar.value() + by)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is part
    assert part.pos().y() == place.y() - by, "it stays beside its field"
    bar.setValue(bar.maximum() if bar.value() < bar.maximum() // 2 else 0)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is None
    opened(question)
    desk.page.form.hide()
    assert QApplication.activePopupWidget() is None


def test_the_calendar_is_answered_by_keys(desk: Desk, opened: Callable[[str], QWidget]) -> None:
    desk.type("decided", "14.03.2021")
    opened("decided")
    Keyboard().press("Right", "Return")
    assert desk.answer("decided") == Answer("2021-03-15")
    assert QApplication.activePopupWidget() is None


def test_a_menu_of_a_question_goes_before_another_question_comes(desk: Desk) -> None:
    frame = desk.frame("story")
    assert frame.states is not None
    QTest.mouseClick(frame.states, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is not None
    # One key alone: QTest sends a chord to the window of its first key, which the menu's is gone by then.
    Keyboard().press("F7")
    assert QApplication.activePopupWidget() is None
    assert desk.answer("story") is None
