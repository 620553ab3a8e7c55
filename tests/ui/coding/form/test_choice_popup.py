"""The list below a search field shows long lines whole, and the choices that were used last first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput

LONG = "Basic criminal court of the capital, department for organised crime, corruption and trafficking in persons"
COURTS = tuple(
    OfferedChoice(f"c{number}", f"Court {number}", headings=("Courts",) if not number else (), level=1)
    for number in range(60)
)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SearchSelectInput]:
    """A narrow field at the right of a window that is wide."""
    window, field = QWidget(), SearchSelectInput()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addStretch(1)
    row.addWidget(field)
    field.setFixedWidth(240)
    field.show_choices((*COURTS, OfferedChoice("long", LONG, level=1)))
    window.resize(760, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield field
    window.close()


def opened(qtbot: QtBot) -> QListView:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    qtbot.waitUntil(popup.isVisible)
    return popup


def lines(popup: QListView) -> list[str]:
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]


def test_a_long_line_is_seen_whole(field: SearchSelectInput, qtbot: QtBot) -> None:
    keyboard = Keyboard()
    keyboard.type("Basic")
    popup = opened(qtbot)
    assert popup.width() > 2 * field.width(), "as wide as it needs"
    assert popup.width() <= field.window().width(), "but not wider than the window"
    assert not popup.horizontalScrollBar().isVisible()
    last = popup.visualRect(popup.model().index(popup.model().rowCount() - 1, 0))
    assert popup.viewport().rect().contains(last), "no line is cut at the foot"
    one_line = popup.visualRect(popup.model().index(0, 0)).height()
    field.window().resize(300, 500)
    assert not popup.isVisible(), "a list goes with the field that it stands below"
    field.window().activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    keyboard.type(" ")
    narrow = opened(qtbot)
    assert narrow.width() <= 300
    row = lines(narrow).index(LONG)
    assert narrow.visualRect(narrow.model().index(row, 0)).height() > 2 * one_line, "more lines where it has less room"
    keyboard.press("Escape")


def test_choices_used_last_come_first_and_once_where_words_are_searched(field: SearchSelectInput, qtbot: QtBot) -> None:
    field.show_recent(("c42", "c7"))
    keyboard = Keyboard()
    keyboard.press("Down")
    assert lines(opened(qtbot))[:5] == ["Used last", "Court 42", "Court 7", "Courts", "Court 0"]
    keyboard.press("Escape")
    keyboard.type("7")
    popup = opened(qtbot)
    assert lines(popup)[:5] == ["Used last", "Court 7", "Courts", "Court 17", "Court 27"]
    assert lines(popup).count("Court 7") == 1
    keyboard.press("Down")
    with qtbot.waitSignal(field.answered) as answered:
        keyboard.press("Return")
    assert answered.args == ["c7"]


def test_a_short_list_is_not_reordered(field: SearchSelectInput, qtbot: QtBot) -> None:
    field.show_choices(COURTS[:12])
    field.show_recent(("c5",))
    Keyboard().press("Down")
    popup = opened(qtbot)
    assert lines(popup)[:2] == ["Courts", "Court 0"]
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
