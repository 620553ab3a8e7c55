"""The windows of double coding: two experts settle a case by keys alone, undo, and finish it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import SettlingReason
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs import dialog as dialog_shape
from tipcoder.ui.double_coding import second_reading_dialog
from tipcoder.ui.double_coding.second_reading_dialog import REVIEW, TITLE, TITLE_WIDTH, SecondReadingDialog
from tipcoder.ui.double_coding.settling.settling_dialog import ReviewerDialog, SettlingDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


@pytest.fixture
def context_of_two(double: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> ProjectContext:
    banner = Banner()
    qtbot.addWidget(banner)
    return ProjectContext(project=double, settings=settings, tasks=tasks, banner=banner)


@pytest.fixture
def dialog(context_of_two: ProjectContext, qtbot: QtBot) -> SettlingDialog:
    session = open_settling(context_of_two.project, list_cases(context_of_two.project)[0].id)
    return shown(SettlingDialog(context_of_two, session), qtbot)


def shown(dialog: SettlingDialog, qtbot: QtBot) -> SettlingDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.entries.setFocus()
    return dialog


def texts(entries: QListWidget) -> list[str]:
    return [entries.item(row).text() for row in range(entries.count())]


def go_to(dialog: SettlingDialog, words: str) -> None:
    dialog.entries.setCurrentRow(next(row for row, text in enumerate(texts(dialog.entries)) if words in text))


def press(dialog: SettlingDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(dialog.entries, key)


def test_each_difference_shows_both_sides(dialog: SettlingDialog) -> None:
    go_to(dialog, "Consent")

    assert {dialog.panel.a.answer.text(), dialog.panel.b.answer.text()} == {"Yes", "No"}
    assert any("only" in text and "C.D." in text for text in texts(dialog.entries))


def test_a_case_is_settled_by_keys_alone(dialog: SettlingDialog, qtbot: QtBot, double: OpenProject) -> None:
    go_to(dialog, "Consent")
    press(dialog, qtbot, Qt.Key.Key_1)
    assert dialog.banner.isVisible()
    dialog.panel.reason.setCurrentIndex(1 + list(SettlingReason).index(SettlingReason.LAW))
    press(dialog, qtbot, Qt.Key.Key_1)
    assert not dialog.banner.isVisible()
    go_to(dialog, "Means")
    press(dialog, qtbot, Qt.Key.Key_3)
    while "0 must still" not in dialog.progress.text():
        before = dialog.progress.text()
        press(dialog, qtbot, Qt.Key.Key_1)
        assert dialog.progress.text() != before

    dialog.finish_button.click()

    session = open_settling(double, list_cases(double)[0].id)
    live = session.coding.live
    assert set(live.value(Ref(live.root, "means")).split()) == {"force", "threat", "fraud"}
    assert session.left() == 0
    assert "settled" in dialog.banner.text()


def test_undo_takes_the_last_decision_back(dialog: SettlingDialog, qtbot: QtBot, double: OpenProject) -> None:
    go_to(dialog, "Means")
    press(dialog, qtbot, Qt.Key.Key_2)
    assert "1 of" in dialog.progress.text()

    qtbot.keyClick(dialog.entries, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert "0 of" in dialog.progress.text()
    session = open_settling(double, list_cases(double)[0].id)
    assert session.coding.live.answer(Ref(session.coding.live.root, "means")) is None


def test_what_is_left_to_a_reviewer_needs_a_sentence(dialog: SettlingDialog, qtbot: QtBot) -> None:
    go_to(dialog, "Means")
    press(dialog, qtbot, Qt.Key.Key_5)
    assert dialog.banner.isVisible()
    dialog.panel.note.setText("Article 3 can be read both ways.")
    dialog.entries.setFocus()
    press(dialog, qtbot, Qt.Key.Key_5)

    assert not dialog.banner.isVisible()
    go_to(dialog, "Means")
    assert "Article 3" in dialog.panel.decided.text()


def test_a_reviewer_finds_what_was_left_and_decides_as_one(context_of_two: ProjectContext, qtbot: QtBot) -> None:
    session = open_settling(context_of_two.project, list_cases(context_of_two.project)[0].id)
    dialog = shown(SettlingDialog(context_of_two, session), qtbot)
    go_to(dialog, "Means")
    dialog.panel.note.setText("Article 3 can be read both ways.")
    dialog.entries.setFocus()
    press(dialog, qtbot, Qt.Key.Key_5)
    assert for_review(context_of_two, qtbot) == "1"

    reviewer = ReviewerDialog(session)
    qtbot.addWidget(reviewer)
    reviewer.show()
    reviewer.code.setText(session.shown[0].coder.lower())
    reviewer.take()
    assert reviewer.banner.isVisible()
    reviewer.code.setText("srb-09")
    reviewer.take()
    assert reviewer.result()

    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    go_to(dialog, "Means")
    dialog.panel.reason.setCurrentIndex(1)
    dialog.entries.setFocus()
    press(dialog, qtbot, Qt.Key.Key_1)
    go_to(dialog, "Means")
    assert "SRB-09 as reviewer" in dialog.panel.decided.text()
    assert for_review(context_of_two, qtbot) == "–"


def for_review(context: ProjectContext, qtbot: QtBot) -> str:
    """Return what the list of cases says is left to a reviewer."""
    cases = SecondReadingDialog(context)
    qtbot.addWidget(cases)
    qtbot.waitUntil(lambda: cases.cases.rowCount() == 1)
    return str(cases.cases.index(0, REVIEW).data())


def test_skipping_decides_nothing(dialog: SettlingDialog, qtbot: QtBot) -> None:
    before = dialog.entries.currentRow()
    press(dialog, qtbot, Qt.Key.Key_Space)

    assert dialog.entries.currentRow() == before + 1
    assert "0 of" in dialog.progress.text()


def test_cases_that_two_persons_coded_are_listed(context_of_two: ProjectContext, qtbot: QtBot) -> None:
    dialog = SecondReadingDialog(context_of_two)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.cases.rowCount() == 1)

    row = [dialog.cases.index(0, column).data() for column in range(dialog.cases.columnCount())]

    assert row == ["1", "One", "1", "3", "5", "–", "To settle"]


@pytest.mark.parametrize(("code", "width"), [("mk", 895), ("sq", 895), ("mk", 1350), ("mk", 764)])
def test_titles_of_cases_read_twice_keep_their_room(
    context_of_two: ProjectContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str, width: int
) -> None:
    for module in (second_reading_dialog, dialog_shape):
        monkeypatch.setattr(module, "room_of", lambda _: QSize(width, 437))
    ui_language.install(code)
    dialog = SecondReadingDialog(context_of_two)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.cases.rowCount() > 0)
    header = dialog.table.horizontalHeader()
    assert header.sectionSize(TITLE) >= TITLE_WIDTH
    assert all(header.sectionSize(column) >= header.sectionSizeHint(column) for column in range(header.count()))
    assert header.length() <= dialog.table.viewport().width() or width < 800
