"""The review before an export, by keys alone: texts of a case on one page, each seen, mended, left out or let go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.identifiers import SURVEY, say
from tests.support.new_projects import new_project
from tests.support.reviews import leaving_texts
from tests.support.xlsforms import workbook
from tipcoder.domain.identifiers import Decision, TextDecision
from tipcoder.domain.projects import Country
from tipcoder.framework.engine import editing
from tipcoder.languages import ui_language
from tipcoder.services import cases
from tipcoder.services.coding import apply_edit, history, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui import theme
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.export.review_page import ReviewPage, TextDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

KEY = Qt.Key


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Two cases: the first with four texts, of which two name the same person; the second with one."""
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    made = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    coding = open_coding(made, cases.add_case(made).coding.id)
    apply_edit(coding, editing.add_row(coding.live, coding.live.root, "defendants"))
    (row,) = coding.live.rows(coding.live.root, "defendants")
    say(coding, "facts", "😀 Svjedok Petar Zamišljen je rekao da je bila zaključana.")
    say(coding, "lesson", "Treba ranije pitati.")
    say(coding, "note", "Petar Zamišljen, tel. 064/123-4567.", row.id)
    other = open_coding(made, cases.add_case(made).coding.id)
    say(other, "facts", "Ništa posebno.")
    yield made
    close_project(made)


@pytest.fixture
def dialog(qtbot: QtBot, project: OpenProject, settings: Settings) -> ExportDialog:
    made = ExportDialog(ProjectContext(project=project, settings=settings, tasks=Tasks(at_once=True), banner=Banner()))
    qtbot.addWidget(made)
    made.show()
    qtbot.mouseClick(made.export_button, Qt.MouseButton.LeftButton)
    return made


@pytest.fixture
def page(dialog: ExportDialog) -> ReviewPage:
    assert dialog.review.isVisible()
    return dialog.review


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.view, key)


def selected(page: ReviewPage) -> str:
    return page.view.textCursor().selectedText()


def test_all_texts_of_a_case_stand_on_one_page_under_their_questions(page: ReviewPage) -> None:
    lines = [line.strip() for line in page.view.toPlainText().splitlines()]
    assert [line for line in lines if line and not line.startswith(("Facts", "Lesson", "Defendants"))] == [
        "😀 Svjedok Petar Zamišljen je rekao da je bila zaključana.",
        "Treba ranije pitati.",
        "Petar Zamišljen, tel. 064/123-4567.",
    ]
    assert lines[0].startswith("Facts of the case")
    assert lines[4].startswith("Defendants 1 › Note")
    assert page.case_label.text() == "Case 1"
    assert page.progress_label.text() == "0 of 4 texts decided on"
    assert selected(page) == "Petar Zamišljen"


def test_each_key_decides_and_leads_on_and_the_same_words_are_asked_for_once(
    qtbot: QtBot, dialog: ExportDialog, page: ReviewPage, project: OpenProject
) -> None:
    seen = []
    while not page.is_decided():
        seen.append(selected(page))
        assert not dialog.export_button.isEnabled()
        press(qtbot, page, KEY.Key_Return)
    assert seen == [
        "Petar Zamišljen",
        "😀 Svjedok Petar Zamišljen je rekao da je bila zaključana.",
        "Treba ranije pitati.",
        "064/123-4567",
        "Petar Zamišljen, tel. 064/123-4567.",
        "Ništa posebno.",
    ]
    assert page.case_label.text() == "Case 2"
    assert page.progress_label.text() == "4 of 4 texts decided on"
    assert dialog.export_button.isEnabled()
    press(qtbot, page, KEY.Key_Return)
    assert dialog.written is None, "who goes on pressing the key writes nothing"
    found = leaving_texts(project)
    assert not any(text.is_open for text in found)
    assert {one.decision for text in found for one in text.identifiers} == {Decision.ACCEPTED}


def test_no_identifier_left_out_and_taken_back(
    qtbot: QtBot, dialog: ExportDialog, page: ReviewPage, project: OpenProject
) -> None:
    press(qtbot, page, KEY.Key_N, KEY.Key_L)
    first, lesson, *_ = leaving_texts(project)
    assert (first.identifiers[0].decision, first.is_left_out) == (Decision.NOT_IDENTIFIER, True)
    assert selected(page) == lesson.text, "in a text that stays there is nothing to decide on"
    press(qtbot, page, KEY.Key_Up)
    press(qtbot, page, KEY.Key_O)
    assert leaving_texts(project)[0].review is None
    press(qtbot, page, KEY.Key_A)
    review = leaving_texts(project)[0].review
    assert review is not None
    assert (review.decision, review.coder) == (TextDecision.SEEN, "SRB-01")


def test_words_are_taken_out_of_the_answer_with_a_place_in_its_history(
    qtbot: QtBot, dialog: ExportDialog, page: ReviewPage, project: OpenProject
) -> None:
    press(qtbot, page, KEY.Key_R)
    first = leaving_texts(project)[0]
    assert first.text == "😀 Svjedok […] je rekao da je bila zaključana."
    assert selected(page) == first.text, "and the text is to be read as it is now"
    coding = open_coding(project, cases.list_cases(project)[0].coding.id)
    assert len(history(coding, first.ref)) == 2
    assert dialog.end.has_changed


def test_a_text_is_written_otherwise(
    qtbot: QtBot, page: ReviewPage, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def write(dialog: TextDialog) -> bool:
        asked.append((dialog.edit.accessibleName(), dialog.edit.toPlainText()))
        dialog.edit.setPlainText("Neko je rekao da je bila zaključana.")
        return True

    monkeypatch.setattr(TextDialog, "accepts", write)
    press(qtbot, page, KEY.Key_E)
    assert asked == [("Facts of the case", "😀 Svjedok Petar Zamišljen je rekao da je bila zaključana.")]
    assert leaving_texts(project)[0].text == "Neko je rekao da je bila zaključana."
    assert selected(page) == "Neko je rekao da je bila zaključana."


def test_a_text_that_was_changed_elsewhere_is_not_written_over(
    qtbot: QtBot, dialog: ExportDialog, page: ReviewPage, project: OpenProject
) -> None:
    coding = open_coding(project, cases.list_cases(project)[0].coding.id)
    say(coding, "facts", "Nešto sasvim drugo.")
    press(qtbot, page, KEY.Key_R)
    assert leaving_texts(project)[0].text == "Nešto sasvim drugo."
    assert dialog.banner.text()


def test_a_click_leads_to_what_was_clicked_and_keys_from_there(qtbot: QtBot, page: ReviewPage) -> None:
    cursor = page.view.document().find("064/123")
    place = page.view.cursorRect(cursor).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(page) == "064/123-4567"
    press(qtbot, page, KEY.Key_Up)
    assert selected(page) == "Petar Zamišljen"
    qtbot.keyClick(page.view, KEY.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.case_label.text() == "Case 2"
    assert not page.next_button.isEnabled()
    qtbot.mouseClick(page.previous_button, Qt.MouseButton.LeftButton)
    assert page.case_label.text() == "Case 1"


def test_a_text_that_is_longer_than_the_page_is_read_to_its_end_first(
    qtbot: QtBot, dialog: ExportDialog, project: OpenProject
) -> None:
    coding = open_coding(project, cases.list_cases(project)[1].coding.id)
    say(coding, "facts", "Ništa posebno nije bilo utvrđeno. " * 200)
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.review_button, Qt.MouseButton.LeftButton)
    page = dialog.review
    qtbot.keyClick(page.view, KEY.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    places = [page.view.verticalScrollBar().value()]
    while not leaving_texts(project)[-1].is_seen:
        press(qtbot, page, KEY.Key_Return)
        places.append(page.view.verticalScrollBar().value())
        assert len(places) < 50
    assert len(places) > 3
    assert page.state.open_count() == 3


def test_a_key_held_down_decides_once(qtbot: QtBot, page: ReviewPage, project: OpenProject) -> None:
    for is_repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=is_repeated
        )
        QApplication.sendEvent(page.view, event)
    first, *others = leaving_texts(project)
    assert first.identifiers[0].decision is Decision.ACCEPTED
    assert not any(text.is_seen for text in (first, *others))


def test_everything_has_a_name_for_a_screen_reader(page: ReviewPage) -> None:
    assert page.view.accessibleName() == "Texts of the case"
    assert (
        page.view.accessibleDescription()
        == page.current_label.text()
        == "Name: Petar Zamišljen (certain: behind a word that names follow)"
    )
    for button in (page.accept_button, page.reject_button, page.leave_button, page.next_button):
        assert button.accessibleName()


def test_it_follows_language_and_theme(qtbot: QtBot, page: ReviewPage, qapp: QApplication) -> None:
    ui_language.install("mk")
    qapp.processEvents()
    assert page.progress_label.text() != "0 of 4 texts decided on"
    ui_language.install("en")
    qapp.processEvents()
    theme.apply_theme(qapp, Scheme.DARK)
    try:
        assert theme.tokens().passage_current in page.view.styleSheet()
        assert selected(page) == "Petar Zamišljen"
    finally:
        theme.apply_theme(qapp, Scheme.LIGHT)


def test_esc_leads_a_step_back_and_closes_nothing(qtbot: QtBot, dialog: ExportDialog, page: ReviewPage) -> None:
    qtbot.keyClick(page.view, KEY.Key_Escape)
    assert dialog.isVisible()
    assert dialog.choice.isVisible()
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
