"""Times of day, alone and with a date, as they are typed into the form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.framework.engine.live import Validity
from tipcoder.languages import ui_language
from tipcoder.ui.widgets.inputs.date_time_input import DateTimeInput
from tipcoder.ui.widgets.inputs.time_input import TimeInput

PLAIN = Qt.KeyboardModifier.NoModifier


def _line(desk: Desk, key: str) -> QLineEdit:
    editor = desk.editor(key)
    assert isinstance(editor, QLineEdit)
    return editor


def _moment(desk: Desk) -> DateTimeInput:
    shown = desk.frame("seized").input
    assert isinstance(shown, DateTimeInput)
    return shown


def _is_valid(desk: Desk, key: str) -> bool:
    assert desk.page.work is not None
    return desk.page.work.live.validity(desk.ref(key)) is Validity.VALID


def test_a_time_is_typed_loosely_and_shown_tidily(desk: Desk) -> None:
    desk.type("hour", "9.30")
    desk.press(Qt.Key.Key_Tab, PLAIN)
    assert desk.answer("hour") == Answer("09:30:00")
    assert _line(desk, "hour").text() == "09:30"
    assert _is_valid(desk, "hour")


def test_arrow_keys_step_hours_or_minutes_where_the_cursor_is(desk: Desk) -> None:
    edit = _line(desk, "hour")
    desk.press(Qt.Key.Key_Up, PLAIN)
    assert edit.text() == "12:00"
    desk.press(Qt.Key.Key_Up, PLAIN)
    assert edit.text() == "13:00"
    edit.setCursorPosition(4)
    for _ in range(2):
        desk.press(Qt.Key.Key_Down, PLAIN)
    desk.press(Qt.Key.Key_Return, PLAIN)
    assert desk.answer("hour") == Answer("12:58:00")
    edit.selectAll()
    desk.press(Qt.Key.Key_Delete, PLAIN)
    desk.page.save_pending()
    assert desk.answer("hour") is None


def _time_field(desk: Desk) -> QWidget:
    field = _moment(desk).time.focusProxy()
    assert field is not None
    return field


def test_the_time_alone_is_cleared_by_its_button(desk: Desk) -> None:
    assert desk.page.work is not None
    desk.page.work.set_value(desk.ref("seized"), "2021-03-14T09:30:00")
    desk.frame("seized")
    button = _moment(desk).time.findChild(QAbstractButton)
    assert isinstance(button, QAbstractButton)
    desk.click(button)
    desk.page.save_pending()
    assert desk.answer("seized") == Answer("2021-03-14")


def test_what_is_no_time_is_said_and_stays(desk: Desk) -> None:
    desk.type("hour", "10:15")
    desk.page.save_pending()
    _line(desk, "hour").selectAll()
    desk.type("hour", "25:00")
    desk.page.save_pending()
    assert "23" in desk.frame("hour").complaint()
    assert desk.frame("hour").complaint().endswith("The earlier answer is kept: 10:15")
    assert desk.answer("hour") == Answer("10:15:00")


def test_a_time_with_zone_from_elsewhere_is_not_rewritten_by_looking_at_it(desk: Desk) -> None:
    assert desk.page.work is not None
    desk.page.work.set_value(desk.ref("hour"), "09:30:00.000+02:00")
    assert _line(desk, "hour").text() == "09:30 +02:00"
    desk.press(Qt.Key.Key_Tab, PLAIN)
    desk.page.save_pending()
    assert desk.answer("hour") == Answer("09:30:00.000+02:00")


def test_where_hours_count_to_twelve_the_field_says_what_it_understood(desk: Desk) -> None:
    ui_language.install("sq")
    QApplication.processEvents()
    desk.type("hour", "21:30")
    shown = desk.frame("hour").input
    assert isinstance(shown, TimeInput)
    assert any("9:30" in label.text() for label in shown.findChildren(QLabel))


def test_a_date_and_a_time_are_one_answer(desk: Desk) -> None:
    desk.type("seized", "14.3.2021")
    desk.press(Qt.Key.Key_Return, PLAIN)
    assert desk.answer("seized") == Answer("2021-03-14"), "a judgment often gives no hour"
    assert _is_valid(desk, "seized")
    desk.keys(_time_field(desk), "0930")
    desk.page.save_pending()
    assert desk.answer("seized") == Answer("2021-03-14T09:30:00")
    assert _is_valid(desk, "seized")
    desk.press(Qt.Key.Key_Z)
    assert desk.answer("seized") == Answer("2021-03-14")
    assert _moment(desk).time.typed_text() == ""


def test_a_time_without_its_day_is_said_and_outlives_the_page(desk: Desk) -> None:
    desk.frame("seized")
    desk.keys(_time_field(desk), "9:30")
    desk.page.save_pending()
    assert desk.answer("seized") is None
    assert "date" in desk.frame("seized").complaint()
    desk.add("defendants")
    desk.frame("seized")
    assert _moment(desk).time.typed_text() == "9:30"
    desk.type("seized", "14.3.2021")
    desk.page.save_pending()
    assert desk.answer("seized") == Answer("2021-03-14T09:30:00")
    assert desk.frame("seized").complaint() == ""


def test_a_state_takes_the_place_of_date_and_time(desk: Desk) -> None:
    desk.type("seized", "14.3.2021")
    desk.press(Qt.Key.Key_Return, PLAIN)
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("seized") == Answer("", AnswerState.NOT_STATED)
    assert _moment(desk).date.typed_text() == ""


def test_date_and_time_say_who_they_are(desk: Desk) -> None:
    desk.frame("seized")
    assert desk.editor("seized").accessibleName() == "Seized at"
    assert _time_field(desk).accessibleName() == "Seized at: time of day"
