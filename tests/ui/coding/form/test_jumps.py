"""After a jump the current question lies whole between head and foot, whatever folds behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.keyboard import Keyboard
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.framework.engine.live import Changes, Derived
from tipcoder.ui.coding.form.question.frame import QuestionFrame

BEFORE = [f"before_{number}" for number in range(3)]
AFTER = [f"after_{number}" for number in range(12)]
RADIOS = [f"radio_{number}" for number in range(4)]
LATE = [f"late_{number}" for number in range(12)]
LOWEST = 200
"""Of a page in which a question has room, in pixels."""
WIDE = "W" * 60 + " "
"""Text that takes more lines than is expected of one of its length."""


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("jumps") / "framework.xlsx"
    survey = [
        *(question("text", name, name) for name in BEFORE),
        question("select_one_from_file offences.csv", "offence", "Offence"),
        *(question("text", name, name, appearance="multiline", required="yes") for name in AFTER),
        *(question("text", f"of_{name}", name, relevant="${before_0} = 'a'") for name in AFTER),
        *(question("select_one yes_no", name, name, required="yes") for name in RADIOS),
        *(question("text", name, WIDE * (1 + number % 3), required="yes") for number, name in enumerate(LATE)),
    ]
    path.write_bytes(workbook(survey, YES_NO))
    return path


def lies_whole(desk: Desk) -> bool:
    for _ in range(5):
        QApplication.processEvents()
    view = desk.page.form.view
    frame = view.current_frame()
    assert frame is not None
    top = frame.mapTo(view.viewport(), QPoint()).y()
    return top >= 0 and top + min(frame.height(), view.viewport().height()) <= view.viewport().height()


@pytest.mark.parametrize("height", [420, 512, 768])
@pytest.mark.parametrize("key", ["F7", "Ctrl+Down"])
def test_what_folds_behind_a_jump_moves_nothing_out_of_sight(desk: Desk, height: int, key: str) -> None:
    desk.page.resize(1366, height)
    desk.editor("offence")
    keyboard = Keyboard()
    keyboard.type("trafficking")
    keyboard.press("Down", "Return")
    assert desk.answer("offence") is not None
    assert lies_whole(desk)
    for _ in AFTER:
        keyboard.press(key)
        assert lies_whole(desk), desk.page.form.view.current
        keyboard.type("a\n")


def test_what_is_built_late_moves_nothing_out_of_sight(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("AT_ONCE_MS", "SLICE_MS"):  # as on a slow machine: one block in a turn
        monkeypatch.setattr(f"tipcoder.ui.coding.form.page_builder.{limit}", 0.0)
    desk.page.resize(1366, 420)
    for name in (LATE[-1], LATE[5], LATE[8]):
        desk.page.go_to(desk.ref(name))
        frames = desk.page.form.view.findChildren(QuestionFrame)
        for _ in range(100):
            QTest.qWait(2)
            assert lies_whole(desk), name
    assert all(frame.is_built for frame in frames if frame.isVisible())


def test_a_view_that_gets_lower_shows_the_question_whole(desk: Desk) -> None:
    page, view = desk.page, desk.page.form.view
    for name in RADIOS:
        page.resize(1366, 768)
        page.go_to(desk.ref(RADIOS[0]))
        frame = desk.frame(name)
        assert lies_whole(desk)
        below = view.viewport().height() - frame.mapTo(view.viewport(), QPoint(0, frame.height())).y()
        page.resize(1366, max(LOWEST, page.height() - below - 30))
        assert lies_whole(desk), name


def test_what_comes_above_moves_nothing_out_of_sight(desk: Desk) -> None:
    desk.page.resize(1366, 600)
    desk.editor(LATE[1])
    assert desk.page.work is not None
    for value in ("a", "b", "a"):
        desk.page.work.set_value(desk.ref(BEFORE[0]), value)
        assert lies_whole(desk)


def test_a_question_that_was_clicked_stays_whole_when_it_grows(desk: Desk) -> None:
    desk.page.resize(1366, 600)
    desk.editor(AFTER[4])
    assert lies_whole(desk)
    frame = desk.page.form.view.frame(desk.ref(AFTER[5]))
    assert frame is not None
    desk.qtbot.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert desk.page.form.view.current == frame.ref
    for height in (200, 400):
        frame.setMinimumHeight(height)
        assert lies_whole(desk)


def test_what_is_found_meanwhile_moves_no_question_that_is_seen_in_part(desk: Desk) -> None:
    desk.page.resize(1366, 420)
    desk.editor(AFTER[4])
    view = desk.page.form.view
    frame = view.current_frame()
    assert frame is not None
    frames = view.findChildren(QuestionFrame)
    desk.qtbot.waitUntil(lambda: all(one.is_built for one in frames if one.isVisible()))
    bar = view.verticalScrollBar()
    above = view.viewport().height() - frame.height() // 2
    bar.setValue(bar.value() + frame.mapTo(view.viewport(), QPoint()).y() - above)
    QApplication.processEvents()
    assert frame.mapTo(view.viewport(), QPoint()).y() == above
    view.refresh_in_place(Changes(frozenset({desk.ref(BEFORE[0])}), frozenset(), Derived({}, {})))
    for _ in range(5):
        QApplication.processEvents()
    assert frame.mapTo(view.viewport(), QPoint()).y() == above


def test_a_person_who_scrolls_away_is_left_there(desk: Desk) -> None:
    desk.page.resize(1366, 420)
    desk.editor(AFTER[0])
    frames = desk.page.form.view.findChildren(QuestionFrame)
    desk.qtbot.waitUntil(lambda: all(frame.is_built for frame in frames if frame.isVisible()))
    bar = desk.page.form.view.verticalScrollBar()
    QApplication.processEvents()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    place = bar.value()
    body = desk.page.form.view.widget()
    body.resize(body.width(), body.height() + 2000)
    QApplication.processEvents()
    assert bar.value() == place
