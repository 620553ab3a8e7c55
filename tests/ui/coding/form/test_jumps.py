"""After a jump the current question lies whole between head and foot, whatever folds behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.keyboard import Keyboard
from tests.support.xlsforms import question, workbook

BEFORE = [f"before_{number}" for number in range(3)]
AFTER = [f"after_{number}" for number in range(12)]


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("jumps") / "framework.xlsx"
    survey = [
        *(question("text", name, name) for name in BEFORE),
        question("select_one_from_file offences.csv", "offence", "Offence"),
        *(question("text", name, name, appearance="multiline", required="yes") for name in AFTER),
    ]
    path.write_bytes(workbook(survey))
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


def test_a_person_who_scrolls_away_is_left_there(desk: Desk) -> None:
    desk.page.resize(1366, 420)
    desk.editor(AFTER[0])
    bar = desk.page.form.view.verticalScrollBar()
    QApplication.processEvents()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    place = bar.value()
    desk.page.form.view.widget().resize(desk.page.form.view.widget().width(), 3000)
    QApplication.processEvents()
    assert bar.value() == place
