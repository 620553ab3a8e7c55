"""Guided reading: persons first, one key for answer and evidence, nothing entered by itself, nothing for a second."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.new_projects import new_project
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.paths import resources
from tipcoder.services import cases
from tipcoder.services.double_coding.second_codings import hand_over_blind
from tipcoder.services.guided.decisions import rejected_in
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.ui.coding.evidence import takes_evidence
from tipcoder.ui.coding.form.question.frame import QuestionFrame
from tipcoder.ui.coding.judgment.text_view import FLASH_MS, JudgmentView
from tipcoder.ui.tasks import Tasks

WAIT = 60_000
"""Milliseconds in which a judgment of a page is read, however busy the computer."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """A project of the framework that ships, with a practice judgment that nobody has coded."""
    project = new_project(NewProject(tmp_path / "p.tip", "P", Country.SRB, "SRB-01", PASSPHRASE))
    cases.add_case_of(project, resources() / "judgments" / "SRB" / "1.txt")
    yield project
    close_project(project)


@pytest.fixture
def guided(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Desk:
    """The coding page, its judgment read, and the card with the focus."""
    desk = Desk(qtbot, project, tasks)
    desk.page.take_focus()
    qtbot.keyClick(desk.page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(desk.page.guided.panel.number.text()), timeout=WAIT)
    return desk


def press(desk: Desk, key: Qt.Key) -> None:
    desk.qtbot.keyClick(desk.page.guided.panel, key)


def labels(desk: Desk, roster: str, question: str) -> list[str]:
    assert desk.page.work is not None
    live = desk.page.work.live
    return [live.value(Ref(row, question)) for row in live.row_ids(live.root, roster)]


def test_reading_enters_nothing(guided: Desk) -> None:
    assert guided.page.work is not None
    assert labels(guided, "defendants", "defendant_label") == []
    assert not guided.page.work.coding.last_change or guided.page.work.next_undo() is None


def test_persons_come_first_and_one_key_adds_them_with_evidence(guided: Desk) -> None:
    press(guided, Qt.Key.Key_Return)
    assert labels(guided, "defendants", "defendant_label") == ["М.Ј.", "Н.С."]
    assert labels(guided, "victims", "victim_label") == ["Ј.К.", "С.Т."]
    assert guided.page.work is not None
    live = guided.page.work.live
    for row in live.row_ids(live.root, "victims"):
        assert live.evidence(Ref(row, "victim_label"))
    guided.page.undo()
    assert labels(guided, "defendants", "defendant_label") == [], "they are one step of undo"


def test_a_card_is_taken_rejected_and_passed_over_by_keys(guided: Desk) -> None:
    press(guided, Qt.Key.Key_Return)
    assert guided.page.work is not None
    work = guided.page.work
    panel = guided.page.guided.panel
    first = panel.answer.text()
    press(guided, Qt.Key.Key_Down)
    assert panel.answer.text() != first
    press(guided, Qt.Key.Key_Up)
    assert panel.answer.text() == first
    ref = guided.page.form.view.current
    assert ref is not None
    press(guided, Qt.Key.Key_Return)
    assert work.live.answer(ref) is not None
    assert work.live.evidence(ref)
    assert panel.answer.text() != first
    before = len(rejected_in(work.coding))
    press(guided, Qt.Key.Key_Delete)
    assert len(rejected_in(work.coding)) == before + 1
    guided.page.undo()
    assert len(rejected_in(work.coding)) == before


def test_the_passage_of_a_card_stays_marked_as_long_as_the_card_is_there(guided: Desk) -> None:
    press(guided, Qt.Key.Key_Return)
    view = guided.page.judgments.view
    assert isinstance(view, JudgmentView)
    first = view.flashed
    assert first is not None
    press(guided, Qt.Key.Key_Down)
    assert view.flashed not in (None, first)
    assert not any(timer.isActive() for timer in view.findChildren(QTimer) if timer.interval() == FLASH_MS)
    guided.page.guided.close_panel()
    assert view.flashed is None


def test_one_question_alone_is_marked_where_the_form_goes_from_page_to_page(guided: Desk) -> None:
    for key in ("case_title", "decision_date", "case_number"):
        guided.page.go_to(guided.ref(key))
    frames = guided.page.form.view.findChildren(QuestionFrame)
    assert [frame.ref.key for frame in frames if frame.is_current] == ["case_number"]


def test_words_and_buttons_of_a_card_are_not_squeezed_on_a_low_screen(guided: Desk) -> None:
    panel = guided.page.guided.panel
    guided.page.resize(911, 380)
    press(guided, Qt.Key.Key_Return)
    for _ in range(8):
        QApplication.processEvents()
    assert guided.page.height() == 380
    assert panel.height() >= panel.heightForWidth(panel.width())
    assert panel.buttons.height() >= panel.take.height() >= panel.take.sizeHint().height()


def test_a_key_that_is_held_down_counts_once(guided: Desk) -> None:
    assert guided.page.work is not None
    press(guided, Qt.Key.Key_Return)
    panel = guided.page.guided.panel
    shown = panel.answer.text()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True, 1)
    QApplication.sendEvent(panel, held)
    assert panel.answer.text() == shown


def test_the_form_offers_the_same_below_its_question(guided: Desk) -> None:
    assert guided.page.work is not None
    work = guided.page.work
    press(guided, Qt.Key.Key_Return)
    proposals = work.proposals.judgments
    assert proposals is not None
    ref = next(ref for ref in proposals.refs() if proposals.of(ref) is not None)
    found = proposals.of(ref)
    assert found is not None
    guided.page.go_to(ref)
    guided.page.take_focus()
    guided.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert work.live.answer(ref) == Answer(found.value)
    assert work.live.evidence(ref)


def test_a_second_coding_is_proposed_nothing(qtbot: QtBot, project: OpenProject, tasks: Tasks, tmp_path: Path) -> None:
    hand_over_blind(project, tmp_path / "copy.tip", PASSPHRASE, coder="SRB-02", cases=["1"])
    copy = open_project(tmp_path / "copy.tip", passphrase=PASSPHRASE)
    desk = Desk(qtbot, copy, tasks)
    desk.page.guided.toggle()
    qtbot.wait(600)
    assert not desk.page.guided.panel.number.text()
    assert "second coding" in desk.page.guided.panel.note.text()
    assert desk.page.work is not None
    assert desk.page.work.proposals.judgments is None
    desk.leave()
    close_project(copy)


def test_places_that_rules_found_are_there_before_the_judgment_is_searched(
    guided: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guided.page.work is not None
    work, panel = guided.page.work, guided.page.suggestions.panel
    assert work.proposals.judgments is not None
    refs = (ref for ref in work.proposals.judgments.refs() if takes_evidence(work, ref))
    ref = next(ref for ref in refs if work.proposals.in_judgment(ref))
    proposed = work.proposals.in_judgment(ref)
    assert proposed is not None
    guided.page.guided.close_panel()
    guided.page.go_to(ref)
    with monkeypatch.context() as patch:
        patch.setattr(guided.page.context.tasks, "start", lambda *_args, **_more: None)
        guided.page.suggestions.open_panel()
        place = panel.list.places.places()[0]
        assert (place.suggestion.start, place.suggestion.end) == (proposed.passage.start, proposed.passage.end)
        assert panel.note.text() == "Looking for places in the judgment …"
        panel.prove_button.click()
        assert work.live.evidence(ref)
    guided.page.suggestions.open_panel()
    assert not panel.note.isVisible()
    assert len(panel.list.places.places()) > 1
