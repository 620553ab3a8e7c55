"""Inputs of the form: typing and clicks give the intended answer, or a fault."""

from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.support.coding_desk import Desk, choose_state
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.languages import ui_language
from tipcoder.ui.widgets.inputs.date_input import CalendarPopup, DateInput


def test_text_is_saved_on_a_pause(desk: Desk) -> None:
    desk.type("title", "Барот")
    assert desk.answer("title") is None
    desk.qtbot.waitUntil(lambda: desk.answer("title") == Answer("Барот"))


def test_text_is_saved_on_leaving_the_field(desk: Desk) -> None:
    desk.type("title", "Bar")
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert desk.answer("title") == Answer("Bar")


def test_text_is_saved_on_leaving_the_page(desk: Desk) -> None:
    desk.type("title", "Bar")
    desk.page.hide()
    assert desk.answer("title") == Answer("Bar")


def test_enter_makes_a_line_only_in_long_text(desk: Desk) -> None:
    desk.type("title", "one\ntwo")
    desk.type("story", "one\ntwo")
    desk.page.save_pending()
    assert desk.answer("title") == Answer("onetwo")
    assert desk.answer("story") == Answer("one\ntwo")


def test_text_grows_with_what_is_typed(desk: Desk) -> None:
    editor = desk.editor("title")
    before = editor.height()
    assert isinstance(editor, QPlainTextEdit)
    editor.insertPlainText("word " * 120)
    desk.qtbot.waitUntil(lambda: editor.height() > 3 * before)


def test_numbers_with_comma_or_point(desk: Desk) -> None:
    desk.type("fine", "12,5")
    desk.page.save_pending()
    assert desk.answer("fine") == Answer("12.5")
    frame = desk.frame("fine")
    desk.press(Qt.Key.Key_A)
    desk.keys(desk.page.focusWidget(), "1 500.25")
    desk.page.save_pending()
    assert desk.answer("fine") == Answer("1500.25")
    assert frame.complaint() == ""


def test_what_may_be_thousands_is_refused_beside_the_field_and_stays(desk: Desk) -> None:
    desk.type("months", "1.500")
    desk.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    frame = desk.frame("months")
    assert desk.answer("months") is None
    assert "1500" in frame.complaint()
    editor = desk.editor("months")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "1.500"


def test_what_cannot_be_read_names_the_answer_that_is_kept(desk: Desk) -> None:
    desk.type("decided", "14.3.2021")
    desk.page.save_pending()
    desk.editor("decided").selectAll()  # type: ignore[attr-defined]
    desk.type("decided", "31.2.2021")
    desk.page.save_pending()
    frame = desk.frame("decided")
    assert frame.complaint().endswith("The earlier answer is kept: 14/03/2021")
    assert desk.answer("decided") == Answer("2021-03-14")
    desk.page.work.toggle_state(desk.ref("months"), AnswerState.UNCLEAR)
    desk.type("months", "many")
    desk.page.save_pending()
    assert desk.frame("months").complaint().endswith("The earlier answer is kept: Unclear")


def test_unreadable_typing_outlives_its_page_and_the_coding(desk: Desk) -> None:
    assert desk.page.work is not None
    coding = desk.page.work.coding.coding.id
    desk.type("months", "twelve")
    desk.add("defendants")
    editor = desk.editor("months")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "twelve"
    desk.page.close_coding()
    desk.page.open_coding(coding)
    editor = desk.editor("months")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "twelve"
    assert desk.frame("months").complaint()


def test_constraint_is_said_beside_the_question(desk: Desk) -> None:
    desk.type("months", "300")
    desk.page.save_pending()
    assert desk.answer("months") == Answer("300")
    assert desk.frame("months").complaint() == "At most 240"
    assert "1 wrong" in desk.page.outline.status_of(desk.ref("facts"))


def test_dates_whole_and_partial(desk: Desk) -> None:
    for typed, stored in (("14.3.2021", "2021-03-14"), ("03/2021", "2021-03"), ("2021", "2021")):
        desk.editor("decided")
        desk.press(Qt.Key.Key_A)
        desk.keys(desk.page.focusWidget(), typed)
        desk.page.save_pending()
        assert desk.answer("decided") == Answer(stored)


def test_a_day_that_is_none_is_not_saved(desk: Desk) -> None:
    desk.type("decided", "31.02.2021")
    desk.page.save_pending()
    assert desk.answer("decided") is None
    assert desk.frame("decided").complaint()


def test_a_complaint_follows_what_is_typed(desk: Desk) -> None:
    desk.type("decided", "31.02.2021")
    desk.page.save_pending()
    before = desk.frame("decided").complaint()
    desk.keys(desk.editor("decided"), "x")
    assert desk.frame("decided").complaint() not in ("", before)
    editor = desk.editor("decided")
    assert isinstance(editor, QLineEdit)
    editor.clear()
    assert desk.frame("decided").complaint() == ""


def test_a_day_is_taken_from_the_calendar(desk: Desk) -> None:
    field = desk.frame("decided").input
    assert isinstance(field, DateInput)
    field.open_calendar()
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    popup.calendar.clicked.emit(QDate(2020, 2, 29))
    assert desk.answer("decided") == Answer("2020-02-29")


def test_radio_check_and_clear(desk: Desk) -> None:
    desk.choose("appealed", "no")
    assert desk.answer("appealed") == Answer("no")
    desk.choose("both", "no")
    desk.choose("both", "yes")
    assert desk.answer("both") == Answer("yes no"), "in the order of the list"
    frame = desk.frame("appealed")
    desk.click(frame.heading.clear_button)
    assert desk.answer("appealed") is None


def test_arrows_pass_radio_buttons_without_answering_until_one_is_chosen(desk: Desk) -> None:
    desk.editor("appealed")
    plain = Qt.KeyboardModifier.NoModifier
    desk.press(Qt.Key.Key_Right, plain)
    assert desk.answer("appealed") is None, "passing through the choices answers nothing"
    desk.press(Qt.Key.Key_Space, plain)
    assert desk.answer("appealed") == Answer("no")
    desk.press(Qt.Key.Key_Left, plain)
    assert desk.answer("appealed") == Answer("yes"), "once one is chosen, arrow keys change the answer"


def test_long_list_is_searched_without_marks_and_in_either_script(desk: Desk) -> None:
    editor = desk.editor("court")
    desk.keys(editor, "novi sad")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert desk.answer("court") == Answer("c9")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Нови Сад"


def test_blanks_in_a_search_leave_no_trace(desk: Desk) -> None:
    desk.type("court", "  ")
    desk.page.save_pending()
    editor = desk.editor("court")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == ""


def test_what_is_no_choice_is_said_and_stays(desk: Desk) -> None:
    editor = desk.editor("court")
    desk.keys(editor, "Berlin")
    frame = desk.frame("court")
    frame.flush()
    assert desk.answer("court") is None
    assert "Berlin" in frame.complaint()


def test_long_check_list_has_a_search(desk: Desk) -> None:
    frame = desk.frame("means")
    search = frame.findChild(QLineEdit)
    assert search is not None
    assert search.isVisible()
    desk.keys(search, "means 14")
    shown = [b.property("code") for b in frame.findChildren(QWidget) if b.property("code") and b.isVisible()]
    assert shown == ["m14"]


def test_a_choice_no_longer_open_is_shown_and_marked(desk: Desk) -> None:
    desk.choose("appealed", "yes")
    desk.choose("kind", "adult")
    desk.choose("appealed", "no")
    frame = desk.frame("kind")
    labels = {b.property("code"): b.text() for b in frame.findChildren(QWidget) if b.property("code")}  # type: ignore[attr-defined]
    assert desk.answer("kind") == Answer("adult")
    assert labels["adult"] == "Adult (no longer offered here)"
    assert "child" in labels


def test_states_by_mouse_and_by_key(desk: Desk) -> None:
    frame = desk.frame("months")
    assert frame.states is not None
    choose_state(desk.qtbot, frame.states, AnswerState.NOT_STATED)
    assert desk.answer("months") == Answer(state=AnswerState.NOT_STATED)
    desk.editor("fine")
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("fine") == Answer(state=AnswerState.UNCLEAR)
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("fine") is None
    desk.type("months", "7")
    desk.page.save_pending()
    assert desk.answer("months") == Answer("7"), "typing takes the state's place"


def test_calculated_value_follows(desk: Desk) -> None:
    desk.type("months", "7")
    desk.page.save_pending()
    assert desk.page.work is not None
    assert desk.page.work.live.value(desk.ref("double")) == "14"


def test_wheel_over_a_field_changes_nothing(desk: Desk) -> None:
    desk.choose("appealed", "yes")
    for key in ("months", "court", "decided", "appealed"):
        frame = desk.frame(key)
        desk.page.outline.setFocus()
        for widget in (frame, *frame.findChildren(QWidget)):
            centre = QPointF(widget.rect().center())
            event = QWheelEvent(
                centre, centre, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(widget, event)
    assert desk.answer("appealed") == Answer("yes")
    assert [desk.answer(key) for key in ("months", "court", "decided")] == [None, None, None]


def test_numbers_and_dates_in_the_writing_of_the_language(desk: Desk) -> None:
    desk.type("fine", "12.5")
    desk.type("decided", "14.3.2021")
    desk.page.save_pending()
    ui_language.install("mk")
    fine, decided = desk.editor("fine"), desk.editor("decided")
    assert isinstance(fine, QLineEdit)
    assert isinstance(decided, QLineEdit)
    assert fine.text() == "12,5"
    assert decided.text() == "14.03.2021"


def test_a_state_takes_no_line_and_says_itself_where_it_is_set(desk: Desk) -> None:
    frame = desk.frame("months")
    assert frame.states is not None
    assert frame.input is not None
    assert frame.states.parentWidget() is frame.input, "beside what is typed into, not below"
    before = frame.height()
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert "Not stated" in frame.states.text()
    QApplication.processEvents()
    assert frame.height() == before
    editor = desk.editor("months")
    assert editor.mapTo(frame, editor.rect().topRight()).x() < frame.states.mapTo(frame, QPoint(0, 0)).x()


def test_the_mark_of_a_required_answer_follows_the_title(desk: Desk) -> None:
    label = next(one for one in desk.frame("title").heading.findChildren(QLabel) if one.text().startswith("Title"))
    assert label.text().split() == ["Title", "required"]
    desk.type("title", "A case")
    desk.page.save_pending()
    assert label.text() == "Title"
