"""Entries of one roster as the choices of a question in another: the victims of a defendant."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

SURVEY = [
    question("begin_repeat", "victims", "Victims"),
    question("calculate", "victim_id", calculation="once(uuid())"),
    question("text", "alias", "Alias"),
    question("end_repeat"),
    question("begin_repeat", "defendants", "Defendants"),
    question("text", "label", "Label"),
    question("select_multiple ${victim_id}", "exploited", "Whom?", **{"bind::tip:choice_label": "alias"}),
    question("end_repeat"),
]


@pytest.fixture(scope="module")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("framework") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY))
    return path


def _boxes(desk: Desk, row: str) -> dict[str, WrappingCheck]:
    frame = desk.frame("exploited", row)
    assert frame.input is not None
    QApplication.processEvents()  # new boxes are shown by the event loop
    return {box.text(): box for box in frame.input.findChildren(WrappingCheck) if box.isVisible()}


def test_entries_are_chosen_by_their_names_and_follow_them(desk: Desk) -> None:
    first, second = desk.add("victims"), desk.add("victims")
    desk.type("alias", "A.A.", first)
    defendant = desk.add("defendants")
    boxes = _boxes(desk, defendant)
    assert list(boxes) == ["A.A.", "2 (no name yet)"]
    desk.click(boxes["2 (no name yet)"])
    work = desk.page.work
    assert work is not None
    answer = desk.answer("exploited", defendant)
    assert answer is not None
    assert answer.value == work.live.value(desk.ref("victim_id", second)), "the entry itself, whatever its place"
    desk.type("alias", "B.B.", second)
    desk.page.save_pending()
    boxes = _boxes(desk, defendant)
    assert [(name, box.isChecked()) for name, box in boxes.items()] == [("A.A.", False), ("B.B.", True)]


def test_a_question_without_entries_to_choose_from_says_so(desk: Desk) -> None:
    defendant = desk.add("defendants")
    assert _boxes(desk, defendant) == {}
    frame = desk.frame("exploited", defendant)
    said = [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]
    assert "There is nothing to choose from yet." in said


def test_a_chosen_entry_that_is_deleted_is_said_and_can_be_taken_off(desk: Desk) -> None:
    victim = desk.add("victims")
    desk.type("alias", "A.A.", victim)
    defendant = desk.add("defendants")
    desk.click(_boxes(desk, defendant)["A.A."])
    desk.page.go_to(desk.ref("victims"))
    card = desk.page.form.view.card(victim)
    assert card is not None
    card.remove()
    (name,) = _boxes(desk, defendant)
    assert name == "A deleted entry"
    desk.click(_boxes(desk, defendant)[name])
    assert desk.answer("exploited", defendant) is None
