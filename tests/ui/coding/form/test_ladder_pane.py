"""How the charges stand is seen beside the form, follows each answer, and asks for what is lacking."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.case_files import CASE_FILES, T, Written, case, charge, decision, effect, sentence
from tests.support.coding_desk import Desk
from tests.support.court_file_coder import coded_project
from tipcoder.domain.answers import Answer, Ref
from tipcoder.languages import ui_language
from tipcoder.languages.captions import LadderCaptions
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.coding.form.ladder_pane import REST_MS, LadderPane
from tipcoder.ui.tasks import Tasks

Seat = Callable[[Written], Desk]


@pytest.fixture
def seat(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, tasks: Tasks) -> Iterator[Seat]:
    """Give the desk of a coder of a court file."""
    opened: list[OpenProject] = []

    def sit(written: Written) -> Desk:
        opened.append(coded_project(tmp_path_factory.mktemp("ladder") / "a.tip", written))
        return Desk(qtbot, opened[0], tasks)

    yield sit
    for project in opened:
        close_project(project)


def pane(desk: Desk) -> LadderPane:
    found = desk.page.findChild(LadderPane)
    assert found is not None
    return found


def rows(desk: Desk, *rosters: str) -> list[str]:
    """Return the rows of the last of nested rosters, from the top down."""
    assert desk.page.work is not None
    live = desk.page.work.live
    found = [live.root]
    for roster in rosters:
        found = [row for above in found for row in live.row_ids(above, roster)]
    return found


def go_to(desk: Desk, key: str, row: str = "") -> None:
    desk.page.go_to(desk.ref(key, row))
    desk.qtbot.wait(2 * REST_MS)


def asked(desk: Desk) -> str:
    strip = pane(desk).come_back
    return strip.words.text() if strip.isVisible() else ""


def set_answer(desk: Desk, key: str, value: str, row: str) -> None:
    assert desk.page.work is not None
    desk.page.work.set_answer(Ref(row, key), Answer(value))
    desk.qtbot.wait(2 * REST_MS)


def test_the_charge_at_the_cursor_is_told_in_a_line_that_follows_each_answer(seat: Seat) -> None:
    desk = seat(CASE_FILES["F1"])
    (first, second) = rows(desk, "defendants", "charges")
    go_to(desk, "charge_outcome", second)
    line = pane(desk).line

    assert line.isVisible()
    assert "Appeal: Sentence raised (Imprisonment, 40 months, above the minimum)" in line.text()

    set_answer(desk, "sentence_months", "30", rows(desk, "defendants", "charges", "sentences")[2])
    assert "Stands now: Convicted as charged (Imprisonment, 30 months, below the minimum)" in line.text()

    desk.page.undo()
    desk.qtbot.wait(2 * REST_MS)
    go_to(desk, "charge_outcome", first)
    assert "Stands now: Convicted as charged (Imprisonment, 96 months, above the minimum)" in line.text()


def test_it_is_seen_beside_what_courts_decided_and_nowhere_else(seat: Seat) -> None:
    desk = seat(CASE_FILES["F3"])
    seen = {}
    for key in ("case_title", "decisions", "victims", "defendants", "is_final"):
        go_to(desk, key)
        seen[key] = pane(desk).isVisible()

    assert seen == {"case_title": False, "decisions": True, "victims": False, "defendants": True, "is_final": True}


def test_a_key_shows_all_charges_enter_goes_there_and_the_choice_is_kept(seat: Seat) -> None:
    desk = seat(CASE_FILES["F5"])
    go_to(desk, "defendants")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.press(Qt.Key.Key_L, keys)
    table = pane(desk).table

    assert table.hasFocus()
    assert table.rowCount() == 2
    assert "Barred by limitation" in table.item(1, 2).text()
    assert table.accessibleName() == "How the charges stand"
    assert desk.page.context.settings.shows_ladder

    table.setCurrentCell(1, 1)
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    current = desk.page.form.view.current
    assert current == Ref(rows(desk, "decisions", "effects")[1], "effect_outcome")

    desk.press(Qt.Key.Key_L, keys)
    assert not table.isVisible()
    assert not desk.page.context.settings.shows_ladder


def test_a_changed_sentence_that_is_not_entered_is_asked_for_and_begun_by_a_click(seat: Seat) -> None:
    first = sentence(60, 60, "first_instance")
    convicted = [[charge("A", T, "convicted_as_charged", first)]]
    desk = seat(case("yes", convicted, decision(1, "appeal", effect("sentence_raised"))))
    go_to(desk, "decisions")
    assert asked(desk) == (
        "Come back (1 of 1): Decision 1 (Appeal) changed the sentence of Defendant 1, charge 1, and it is not entered."
    )

    desk.click(pane(desk).come_back.go_button)
    desk.qtbot.wait(2 * REST_MS)

    (_, added) = rows(desk, "defendants", "charges", "sentences")
    assert desk.answer("sentence_instance", added) == Answer("appeal")
    assert asked(desk) == ""


def test_the_effect_that_concerns_a_charge_is_named_beside_the_charge(seat: Seat) -> None:
    """An acquittal that the appeal overturned: its sentence is asked once the effect names the charge."""
    two = decision(1, "appeal", effect("convicted", kind=T), effect("upheld"))
    desk = seat(case("yes", [[charge("A", T, "acquitted")], [charge("B", T, "acquitted")]], two))
    one, other = rows(desk, "defendants", "charges")
    assert desk.page.work is not None
    live = desk.page.work.live
    assert not live.is_relevant(Ref(one, "sentences"))
    go_to(desk, "charge_outcome", one)
    assert asked(desk).startswith("Come back (1 of 2): What did decision 1 (Appeal) do to ")
    offered = pane(desk).come_back.effect_buttons
    assert [button.text() for button in offered] == ["Convicted instead of acquitted", "Upheld"]

    offered[0].setFocus()
    reached = []
    for _ in range(3):
        desk.qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.page.focusWidget())
    assert reached == [offered[1], pane(desk).come_back.go_button, pane(desk).come_back.next_button]

    offered[0].setFocus()
    desk.qtbot.keyClick(offered[0], Qt.Key.Key_Space)
    desk.qtbot.wait(2 * REST_MS)

    assert live.is_relevant(Ref(one, "sentences"))
    assert live.value(Ref(other, "charge_standing_result")) == "acquitted"
    assert "do to" not in asked(desk)


def test_who_enters_decisions_first_is_told_to_come_back_and_led_to_the_charges(seat: Seat) -> None:
    desk = seat(case("yes", [], decision(1, "appeal", effect("sentence_raised"), effect("upheld"))))
    go_to(desk, "decisions")
    assert "Enter defendants and charges first" in asked(desk)

    desk.click(pane(desk).come_back.go_button)

    page = desk.page.form.view.page()
    assert page is not None
    assert page.key == "defendants"


def test_several_things_are_asked_one_by_one(seat: Seat) -> None:
    appeal = decision(1, "appeal", effect("convicted"), effect("upheld"))
    desk = seat(case("yes", [[charge("A", T, "acquitted")], [charge("B", T, "acquitted")]], appeal))
    go_to(desk, "decisions")
    found = []
    for _ in range(3):
        found.append(asked(desk))
        desk.click(pane(desk).come_back.next_button)

    assert "the kind of offence is not entered" in found[0]
    assert [text.partition(":")[0] for text in found] == [f"Come back ({place} of 3)" for place in (1, 2, 3)]
    assert asked(desk) == found[0]


@pytest.mark.parametrize("language", ["mk", "sq"])
def test_it_speaks_the_language_in_use(seat: Seat, language: str) -> None:
    desk = seat(CASE_FILES["F1"])
    go_to(desk, "charge_outcome", rows(desk, "defendants", "charges")[0])
    try:
        ui_language.install(language)
        QApplication.processEvents()
        captions = LadderCaptions(language)
        assert pane(desk).fold_button.text() == captions.title
        assert captions.stands in pane(desk).line.text()
    finally:
        ui_language.install("en")


def test_on_a_low_screen_it_is_one_line_that_opens(seat: Seat) -> None:
    desk = seat(CASE_FILES["F5"])
    go_to(desk, "defendants")
    line = pane(desk).line.text()
    desk.page.resize(911, 512)
    QApplication.processEvents()
    shown = pane(desk)
    assert shown.height() <= 3 * shown.fontMetrics().lineSpacing()
    assert line in shown.fold_button.accessibleDescription()
    desk.click(shown.fold_button)
    assert shown.table.isVisible()
    desk.click(shown.fold_button)
    desk.page.resize(1366, 768)
    QApplication.processEvents()
    assert shown.line.isVisible()
