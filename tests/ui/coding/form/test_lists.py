"""Lists are closed when they are left, take what is meant and nothing else, and keep what was ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.keyboard import Keyboard
from tipcoder.domain.answers import Answer
from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput
from tipcoder.ui.widgets.inputs.search_select_input import SearchSelectInput
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def search_of(desk: Desk, key: str) -> QLineEdit:
    found = desk.frame(key).findChild(QLineEdit)
    assert found is not None
    return found


def shown(desk: Desk, key: str) -> list[str]:
    return [str(box.property("code")) for box in desk.frame(key).findChildren(WrappingCheck) if box.isVisible()]


def chips(desk: Desk, key: str) -> list[QPushButton]:
    found = desk.frame(key).findChildren(QPushButton)
    return [chip for chip in found if chip.property("role") == "chip" and chip.isVisible()]


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key wherever the focus is: in a list that is open above all."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    desk.qtbot.keyClick(target, key, modifier)


@pytest.mark.parametrize("typed", ["novi", "нови", "podg", "c9"])
def test_the_only_match_is_taken_when_the_field_is_left(desk: Desk, typed: str) -> None:
    desk.type("court", typed)
    assert isinstance(QApplication.activePopupWidget(), QListView)
    desk.press(Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    assert desk.page.form.view.current == desk.ref("both")
    assert desk.answer("court") == Answer("c5" if typed == "podg" else "c9")


def test_a_list_that_was_left_takes_no_enter(desk: Desk) -> None:
    desk.type("court", "o")
    for _ in range(2):
        desk.press(Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    press(desk, Qt.Key.Key_Return)
    assert desk.answer("court") is None
    assert "several choices have “o”" in desk.frame("court").complaint(), "and is not guessed"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_what_is_not_highlighted_is_not_taken(desk: Desk, key: Qt.Key) -> None:
    desk.type("court", "o")
    press(desk, key)
    assert QApplication.activePopupWidget() is None
    assert desk.answer("court") is None
    assert "“o”" in desk.frame("court").complaint()


def test_a_blank_that_opened_the_list_leaves_no_list_behind(desk: Desk) -> None:
    desk.type("court", " ")
    desk.press(Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    press(desk, Qt.Key.Key_Return)
    assert desk.answer("court") is None


def test_a_list_goes_with_its_page(desk: Desk) -> None:
    desk.type("court", "o")
    desk.page.hide()
    assert QApplication.activePopupWidget() is None


def test_the_match_that_is_highlighted_is_taken_and_nothing_before_it(desk: Desk) -> None:
    desk.type("court", "n")
    list_ = QApplication.activePopupWidget()
    assert isinstance(list_, QListView)
    press(desk, Qt.Key.Key_Down)
    press(desk, Qt.Key.Key_Down)
    highlighted = list_.currentIndex().data()
    press(desk, Qt.Key.Key_Return)
    editor = desk.editor("court")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == highlighted
    desk.page.undo()
    assert desk.answer("court") is None, "one key, one answer"


def test_the_arrow_begins_at_the_first_choice_below_a_heading(qtbot: QtBot) -> None:
    """The first line of a list of courts is the name of their country."""
    courts = ("Basic court", "Court of appeal")
    choices = [OfferedChoice(name, name, headings=("Country",), level=1) for name in courts]
    window, field = QWidget(), SearchSelectInput()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    field.show_choices(tuple(choices))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    keyboard = Keyboard()
    keyboard.type("court")
    keyboard.press("Down", "Down")
    with qtbot.waitSignal(field.answered) as answered:
        keyboard.press("Return")
    assert answered.args == ["Court of appeal"]


def test_stepping_saves_first(desk: Desk) -> None:
    """The next question may follow from what is typed."""
    desk.type("court", "novi")
    desk.press(Qt.Key.Key_PageDown)
    assert desk.answer("court") == Answer("c9")


def test_tab_stops_once_at_a_list_and_comes_back_to_the_box_that_was_left(desk: Desk) -> None:
    desk.editor("both")
    press(desk, Qt.Key.Key_Down)
    box = QApplication.focusWidget()
    assert box is not None
    assert box.property("code") == "no"
    press(desk, Qt.Key.Key_Tab)
    while desk.page.form.view.current == desk.ref("both"):  # a button of the heading
        press(desk, Qt.Key.Key_Tab)
    assert desk.page.form.view.current == desk.ref("means")
    while desk.page.form.view.current == desk.ref("means"):
        press(desk, Qt.Key.Key_Backtab)
    while QApplication.focusWidget() is not box:
        assert desk.page.form.view.current == desk.ref("both")
        press(desk, Qt.Key.Key_Backtab)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_filtering_never_unticks(desk: Desk, key: Qt.Key) -> None:
    desk.choose("means", "m3")
    search = search_of(desk, "means")
    desk.keys(search, "means 14")
    assert shown(desk, "means") == ["m14"], "only matches: nothing else can be hit"
    search.setFocus()
    press(desk, key)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("code") == "m14"
    press(desk, Qt.Key.Key_Space)
    assert desk.answer("means") == Answer("m3 m14")


def test_ticked_ones_are_chips_above_the_field(desk: Desk) -> None:
    desk.choose("means", "m3")
    desk.choose("means", "m5")
    search = search_of(desk, "means")
    desk.keys(search, "means 14")
    assert [chip.text().strip() for chip in chips(desk, "means")] == ["Means 3", "Means 5"]

    def bottoms() -> list[int]:
        return [chip.mapTo(desk.page, chip.rect().bottomLeft()).y() for chip in chips(desk, "means")]

    desk.qtbot.waitUntil(lambda: max(bottoms()) < search.mapTo(desk.page, search.rect().topLeft()).y())
    desk.click(chips(desk, "means")[0])
    assert desk.answer("means") == Answer("m5")
    assert [chip.text().strip() for chip in chips(desk, "means")] == ["Means 5"]
    assert search.text() == "means 14"


def test_a_short_list_has_no_chips(desk: Desk) -> None:
    desk.choose("both", "yes")
    assert chips(desk, "both") == []


def test_arrows_go_from_match_to_match_and_back_to_the_field(desk: Desk) -> None:
    search = search_of(desk, "means")
    desk.keys(search, "means 1")
    assert shown(desk, "means") == ["m1", "m10", "m11", "m12", "m13", "m14"]
    search.setFocus()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        press(desk, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.property("code"))
    assert seen == ["m1", "m10", "m11", "m10", "m1"]
    press(desk, Qt.Key.Key_Up)
    assert search.hasFocus()
    assert desk.answer("means") is None


def test_enter_without_a_match_does_nothing(desk: Desk) -> None:
    search = search_of(desk, "means")
    desk.keys(search, "nothing like it")
    search.setFocus()
    press(desk, Qt.Key.Key_Return)
    focused: QWidget | None = QApplication.focusWidget()
    assert focused is search


def test_a_list_of_many_is_seen_while_one_searches(qtbot: QtBot) -> None:
    made = CheckListInput()
    qtbot.addWidget(made)
    made.show_choices(tuple(OfferedChoice(f"c{number}", f"Country {number}") for number in range(252)))
    made.show_recent(("c7", "c9"))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    taken: list[str] = []
    made.answered.connect(taken.append)

    def listed() -> list[str]:
        return [str(box.property("code")) for box in made.findChildren(WrappingCheck) if box.isVisible()]

    assert listed() == []
    assert made.unmade() is None, "nothing else waits to be built, and no key stops at it"
    offers = [chip for chip in made.findChildren(QPushButton) if chip.isVisible()]
    assert [chip.accessibleName() for chip in offers] == ["Choose: Country 7", "Choose: Country 9"]
    qtbot.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    assert taken == ["c7"]
    search = made.focusProxy()
    assert search is not None
    qtbot.keyClicks(search, "251")
    assert listed() == ["c251"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("code") == "c251"
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert taken == ["c7", "c7 c251"]
    assert listed() == []
    assert search.hasFocus(), "for the next one"
