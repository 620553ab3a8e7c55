"""An answer that follows from others is shown as a proposal and taken by one key; unasked it is never stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.languages import ui_language
from tipcoder.ui.coding.form.question.answer_notes import ProposalLine
from tipcoder.ui.widgets.plain_label import PlainLabel


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("proposals") / "framework.xlsx"
    kinds = [{"list_name": "kinds", "name": name, "label": name.title()} for name in ("basic", "higher")]
    survey = [
        question("select_one_from_file courts.csv", "court", "Court"),
        question(
            "select_one kinds",
            "kind",
            "Kind of court",
            tip_proposal="instance('courts')/root/item[name = ${court}]/kind",
        ),
        question("integer", "years", "Years"),
        question("integer", "months", "Months", tip_proposal="${years} * 12", tip_proposal_source="'Twelve a year'"),
        question(
            "integer",
            "least",
            "Least",
            tip_proposal="if(${years} = 1, 6, '')",
            tip_proposal_source="'A report'",
            tip_proposal_unconfirmed="${court} = ''",
            tip_proposal_hint="if(${years} = 2, 'Six or nine', '')",
        ),
    ]
    path.write_bytes(workbook(survey, kinds))
    return path


def line(desk: Desk, key: str) -> ProposalLine | None:
    found = desk.frame(key).findChild(ProposalLine)
    return found if found is not None and not found.isHidden() else None


def words(desk: Desk, key: str) -> list[str]:
    found = line(desk, key)
    return [label.text() for label in found.findChildren(PlainLabel) if not label.isHidden()] if found else []


def put(desk: Desk, key: str, value: str) -> None:
    assert desk.page.work is not None
    desk.page.work.set_value(desk.ref(key), value)


def test_a_proposal_is_said_to_be_one_and_is_taken_by_a_key(desk: Desk) -> None:
    assert words(desk, "kind") == []
    put(desk, "court", "srb_high_beograd")
    assert words(desk, "kind") == ["Proposal: Higher"]
    assert desk.answer("kind") is None
    desk.editor("kind")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("kind") == Answer("higher")
    assert words(desk, "kind") == [], "what is answered has no proposal"
    desk.press(Qt.Key.Key_Z)
    assert desk.answer("kind") is None
    assert words(desk, "kind") == ["Proposal: Higher"]


def test_what_stands_below_a_proposal_stays_under_the_mouse_until_the_question_is_left(desk: Desk) -> None:
    put(desk, "court", "srb_high_beograd")
    frame = desk.frame("kind")
    line = frame.findChild(ProposalLine)
    assert line is not None
    QApplication.processEvents()
    before = frame.height()
    desk.click(line.button)
    assert desk.answer("kind") == Answer("higher")
    QApplication.processEvents()
    assert frame.height() == before
    desk.editor("court")
    desk.qtbot.waitUntil(lambda: frame.height() < before)


def test_a_proposal_follows_what_it_rests_on_and_is_taken_by_a_click(desk: Desk) -> None:
    desk.type("years", "3\n")
    assert words(desk, "months") == ["Proposal: 36", "Twelve a year"]
    put(desk, "years", "4")
    shown = line(desk, "months")
    assert shown is not None
    desk.click(shown.button)
    assert desk.answer("months") == Answer("48")
    put(desk, "years", "5")
    assert desk.answer("months") == Answer("48"), "an answer stays what the person took"


def test_the_key_does_nothing_where_nothing_is_proposed_or_a_state_is_the_answer(desk: Desk) -> None:
    desk.editor("months")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("months") is None
    put(desk, "years", "2")
    assert desk.page.work is not None
    desk.page.work.toggle_state(desk.ref("months"), AnswerState.NOT_STATED)
    assert words(desk, "months") == []
    desk.editor("months")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("months") == Answer("", AnswerState.NOT_STATED)


def test_a_proposal_is_said_in_the_language_in_use(desk: Desk) -> None:
    ui_language.install("sq")
    put(desk, "years", "2")
    (said, source) = words(desk, "months")
    assert said.endswith(": 24")
    assert "Proposal" not in said
    assert source == "Twelve a year"


def test_a_proposal_that_nobody_confirmed_says_so(desk: Desk) -> None:
    put(desk, "years", "1")
    assert words(desk, "least") == ["Proposal, not confirmed by a national lawyer: 6", "A report"]
    put(desk, "court", "srb_high_beograd")
    assert words(desk, "least") == ["Proposal: 6", "A report"]


def test_where_several_answers_would_fit_they_are_told_and_none_is_proposed(desk: Desk) -> None:
    put(desk, "years", "2")
    assert words(desk, "least") == ["Six or nine"]
    shown = line(desk, "least")
    assert shown is not None
    assert shown.button.isHidden()
    desk.editor("least")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("least") is None
    put(desk, "years", "3")
    assert words(desk, "least") == []
