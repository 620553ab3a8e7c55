"""Skips, rosters, undo, places and keys of the coding page."""

import shutil
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.languages import ui_language
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.coding.form.block import HiddenBar
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.settings import Scheme
from tipcoder.ui.tasks import Tasks


def _labels(desk: Desk, row: str, roster: str) -> list[str]:
    assert desk.page.work is not None
    return [desk.page.work.summary(entry.id) for entry in desk.page.work.live.rows(row, roster)]


def _answer_the_appeal(desk: Desk) -> None:
    desk.choose("appealed", "yes")
    desk.type("appeal_court", "Gostivar")
    desk.type("appeal_date", "2022")
    desk.type("grounds", "law")
    desk.page.save_pending()


def test_a_skip_keeps_what_it_hides_says_so_and_brings_it_back(desk: Desk) -> None:
    _answer_the_appeal(desk)
    desk.choose("appealed", "no")
    frame = desk.frame("appealed")
    bar = frame.findChild(HiddenBar)
    assert bar.isVisible()
    assert "3" in " ".join(label.text() for label in bar.findChildren(QLabel))
    hidden = desk.page.form.view.frame(desk.ref("appeal_court"))
    assert hidden is not None
    assert hidden.isVisible()
    assert desk.answer("appeal_court") == Answer("Gostivar")
    assert "1 kept" in desk.page.outline.status_of(desk.ref("appeal"))
    desk.choose("appealed", "yes")
    assert not bar.isVisible()
    assert desk.page.outline.status_of(desk.ref("appeal")) == "done"


def test_unanswered_hidden_questions_are_not_shown(desk: Desk) -> None:
    desk.choose("appealed", "yes")
    frame = desk.frame("appeal_court")
    assert frame.isVisible()
    desk.choose("appealed", "no")
    assert not frame.isVisible()


def test_hidden_answers_go_only_when_the_coder_says_so(desk: Desk) -> None:
    _answer_the_appeal(desk)
    desk.choose("appealed", "no")
    bar = desk.frame("appealed").findChild(HiddenBar)
    desk.click(bar.take_back)
    assert [desk.answer(key) for key in ("appeal_court", "appeal_date", "grounds")] == [None, None, None]
    hidden = desk.page.form.view.frame(desk.ref("appeal_court"))
    assert hidden is not None
    assert not hidden.isVisible()
    desk.press(Qt.Key.Key_Z)
    assert desk.answer("grounds") == Answer("law")


def test_undo_in_the_bar_takes_the_hiding_answer_back(desk: Desk) -> None:
    _answer_the_appeal(desk)
    desk.choose("appealed", "no")
    bar = desk.frame("appealed").findChild(HiddenBar)
    desk.click(bar.undo)
    assert desk.answer("appealed") == Answer("yes")
    assert not bar.isVisible()


def card_of(desk: Desk, row: str) -> RowCard:
    card = desk.page.form.view.card(row)
    assert card is not None
    return card


def test_rows_added_nested_duplicated_moved_deleted_and_all_undone(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.type("label", "A.A.", first)
    charge = desk.add("charges", first)
    desk.type("offence", "388", charge)
    second = desk.add("defendants")
    desk.type("label", "B.B.", second)
    desk.page.save_pending()
    assert card_of(desk, first).body is None, "only the card in use is open"
    card_of(desk, first).duplicate()
    assert _labels(desk, desk.root, "defendants") == ["A.A.", "A.A.", "B.B."]
    copy = desk.page.work.live.rows(desk.root, "defendants")[1].id
    assert _labels(desk, copy, "charges") == ["388"]
    card_of(desk, second).move_up()
    assert _labels(desk, desk.root, "defendants") == ["A.A.", "B.B.", "A.A."]
    card_of(desk, first).remove()
    assert _labels(desk, desk.root, "defendants") == ["B.B.", "A.A."]
    assert "1 (A.A.)" in desk.page.banner.text()
    desk.press(Qt.Key.Key_Z)
    assert _labels(desk, desk.root, "defendants") == ["A.A.", "B.B.", "A.A."]
    assert _labels(desk, first, "charges") == ["388"]
    for _ in range(2):
        desk.press(Qt.Key.Key_Z)
    assert _labels(desk, desk.root, "defendants") == ["A.A.", "B.B."]
    desk.press(Qt.Key.Key_Y)
    assert _labels(desk, desk.root, "defendants") == ["A.A.", "A.A.", "B.B."]


def test_outline_counts_rows_and_names_them(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.type("label", "A.A.", first)
    charge = desk.add("charges", first)
    desk.page.save_pending()
    outline = desk.page.outline
    assert outline.status_of(desk.ref("defendants")) == "1 missing"
    assert outline.status_of(desk.ref("", charge)) == "1 missing"
    desk.type("offence", "388", charge)
    desk.page.save_pending()
    assert outline.status_of(desk.ref("defendants")) == "done"
    assert desk.outline_item(Ref(first, "")).text(0) == "1  A.A."


def test_a_narrow_outline_leaves_its_width_to_the_names(desk: Desk) -> None:
    outline = desk.page.outline
    desk.type("months", "300")
    desk.page.save_pending()
    outline.resize(280, outline.height())
    facts = outline.topLevelItem(0)
    assert (facts.text(1), facts.toolTip(1)) == ("1", "1 wrong, 1 missing")
    outline.resize(400, outline.height())
    assert facts.text(1) == "1 wrong, 1 missing"


def test_first_undo_takes_back_unsaved_typing_the_next_the_last_edit(desk: Desk) -> None:
    desk.choose("appealed", "yes")
    editor = desk.editor("title")
    assert isinstance(editor, QPlainTextEdit)
    desk.keys(editor, "Bar")
    desk.press(Qt.Key.Key_Z)
    assert editor.toPlainText() == ""
    assert desk.answer("appealed") == Answer("yes")
    desk.press(Qt.Key.Key_Z)
    assert desk.answer("appealed") is None


def test_undo_after_reopening_goes_to_the_place(
    desk: Desk, qtbot: QtBot, tasks: Tasks, reopen: Callable[[], OpenProject]
) -> None:
    row = desk.add("defendants")
    desk.type("label", "A.A.", row)
    desk.page.save_pending()
    desk.editor("months")
    desk.leave()
    again = Desk(qtbot, reopen(), tasks)
    assert again.page.form.view.current == again.ref("months")
    again.press(Qt.Key.Key_Z)
    assert again.answer("label", row) is None
    assert again.page.form.view.current == again.ref("label", row)
    again.press(Qt.Key.Key_Z)
    assert again.page.work is not None
    assert again.page.work.live.rows(again.root, "defendants") == ()
    again.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert again.page.work.live.rows(again.root, "defendants")[0].id == row
    again.leave()


def test_it_opens_where_it_was_left(desk: Desk, qtbot: QtBot, tasks: Tasks, reopen: Callable[[], OpenProject]) -> None:
    row = desk.add("defendants")
    charge = desk.add("charges", row)
    desk.frame("title").heading.guidance_button.click()
    desk.editor("offence", charge)
    desk.leave()
    again = Desk(qtbot, reopen(), tasks)
    assert again.page.form.view.current == again.ref("offence", charge)
    assert again.frame("title").heading.guidance_button.isChecked()
    again.leave()


def test_keys_go_through_questions_and_sections(desk: Desk) -> None:
    desk.editor("title")
    desk.press(Qt.Key.Key_Down)
    assert desk.page.form.view.current == desk.ref("story")
    desk.press(Qt.Key.Key_Up)
    assert desk.page.form.view.current == desk.ref("title")
    desk.type("story", "x")
    desk.editor("title")
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current == desk.ref("months")
    desk.press(Qt.Key.Key_PageDown)
    page = desk.page.form.view.page()
    assert page is not None
    assert page.key == "defendants"
    desk.press(Qt.Key.Key_PageDown)
    assert desk.page.form.view.page() is page, "a hidden section is not gone to"
    desk.press(Qt.Key.Key_PageUp)
    assert desk.page.form.view.current == desk.ref("title")


def test_an_empty_roster_is_filled_by_keys(desk: Desk) -> None:
    desk.editor("title")
    desk.press(Qt.Key.Key_PageDown)
    button = desk.page.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert "Defendants" in button.text()
    desk.press(Qt.Key.Key_Up)
    assert desk.page.form.view.current == desk.ref("kind"), "back to the section before"
    desk.press(Qt.Key.Key_PageDown)
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    current = desk.page.form.view.current
    assert current is not None
    assert current.key == "label"


def test_a_nested_roster_chosen_in_the_outline_is_filled_by_keys(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.page.go_to(desk.ref("charges", first))
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    current = desk.page.form.view.current
    assert current is not None
    assert current.key == "offence"


def test_deleting_the_row_one_works_in_leaves_the_keys_at_work(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.type("label", "A", first)
    desk.page.save_pending()
    card_of(desk, first).remove()
    QApplication.processEvents()
    assert desk.page.form.view.current == desk.ref("defendants")
    ui_language.install("mk")
    QApplication.processEvents()
    ui_language.install("en")
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.page.isAncestorOf(focused)
    desk.press(Qt.Key.Key_Z)
    assert _labels(desk, desk.root, "defendants") == ["A"]


def test_f6_goes_round_the_panes(desk: Desk) -> None:
    desk.editor("months")
    desk.press(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert desk.page.outline.hasFocus()
    desk.press(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert desk.page.judgments.isAncestorOf(desk.page.focusWidget())
    desk.press(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current == desk.ref("months")


def test_next_question_opens_the_card_that_it_is_in(desk: Desk) -> None:
    first, second = desk.add("defendants"), desk.add("defendants")
    desk.editor("label", first)
    for _ in range(2):
        desk.press(Qt.Key.Key_Down)
    assert desk.page.form.view.current == desk.ref("label", second)
    assert [row for row in (first, second) if card_of(desk, row).body is not None] == [second]


def test_next_question_stops_at_a_nested_roster_without_entries(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.editor("label", first)
    desk.press(Qt.Key.Key_Down)
    button = desk.page.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert "Charge" in button.text()
    desk.press(Qt.Key.Key_Up)
    assert desk.page.form.view.current == desk.ref("label", first)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    current = desk.page.form.view.current
    assert current is not None
    assert current.key == "offence"


def test_next_unanswered_comes_by_what_has_no_entries_and_says_when_all_else_is_answered(desk: Desk) -> None:
    first = desk.add("defendants")
    desk.type("label", "A", first)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current == desk.ref("charges", first)
    assert desk.page.banner.text() == ""
    for question in desk.page.work.live.form.questions(""):
        if question.is_answered_by_person:
            desk.page.work.set_answer(desk.ref(question.key), Answer("", AnswerState.UNCLEAR))
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert desk.page.form.view.current == desk.ref("charges", first)
    assert desk.page.banner.text() == "Every question has an answer."


def test_language_is_switched_while_one_types(desk: Desk) -> None:
    editor = desk.editor("title")
    desk.keys(editor, "Bar")
    ui_language.install("mk")
    QApplication.processEvents()
    assert desk.answer("title") == Answer("Bar")

    def texts() -> list[str]:
        return [label.text() for label in desk.page.form.findChildren(QLabel) if label.isVisible()]

    assert "Наслов" in texts()
    desk.qtbot.waitUntil(lambda: "Story" in texts())  # a missing text falls back to English
    assert desk.page.form.view.current == desk.ref("title")


def test_history_lists_what_happened(desk: Desk, qtbot: QtBot) -> None:
    desk.type("months", "7")
    desk.page.save_pending()
    desk.frame("months")
    desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_H)
    window = desk.page.findChild(HistoryWindow)
    qtbot.addWidget(window)
    rows = [window.table.topLevelItem(index) for index in range(window.table.topLevelItemCount())]
    said = [[row.text(column) for column in (1, 2, 3)] for row in rows if row is not None]
    assert said == [["MKD-01", "7", "Not stated"], ["MKD-01", "(no answer)", "7"]]


def test_a_key_clears_the_answer_and_what_could_not_be_saved(desk: Desk) -> None:
    desk.type("months", "7")
    desk.page.save_pending()
    desk.press(Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert desk.answer("months") is None
    desk.type("months", "twelve")
    desk.page.save_pending()
    frame = desk.frame("months")
    assert frame.complaint()
    desk.press(Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert frame.complaint() == ""
    assert frame.input.typed_text() == ""


def test_questions_say_who_they_are_to_a_screen_reader(desk: Desk) -> None:
    assert desk.editor("title").accessibleName() == "Title (required)"
    assert desk.editor("months").accessibleName() == "Months"


def test_scheme_is_switched_while_one_works(desk: Desk, qapp: QApplication) -> None:
    desk.type("months", "twelve")
    theme.apply_theme(qapp, Scheme.DARK)
    try:
        assert desk.page.form.view.current == desk.ref("months")
        assert desk.frame("months").complaint()
    finally:
        theme.apply_theme(qapp, Scheme.LIGHT)


@NEEDS_MOVING_OPEN_FILES
def test_what_cannot_be_saved_is_said_and_stays_typed(desk: Desk, qtbot: QtBot, project: OpenProject) -> None:
    desk.choose("appealed", "yes")
    copy = project.path.with_name("another file of the same content.tip")
    shutil.copyfile(project.path, copy)
    copy.replace(project.path)  # as a synchronised folder does
    editor = desk.editor("title")
    with qtbot.waitSignal(desk.page.failed) as failed:
        desk.keys(editor, "Bar")
        desk.frame("title").flush()
    assert failed.args[0].code == "project_changed_elsewhere"
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "Bar"
    assert desk.answer("title") is None
    assert desk.page.banner.isVisible()
    desk.choose("appealed", "no")
    assert desk.answer("appealed") == Answer("yes")
    shown = [b for b in desk.frame("appealed").findChildren(QAbstractButton) if b.isChecked()]
    assert [b.property("code") for b in shown] == ["yes"], "what is shown is what is stored"


def test_a_roster_without_entries_is_told_and_never_passed_over(desk: Desk) -> None:
    work = desk.page.work
    assert work is not None
    defendants = desk.ref("defendants")
    assert desk.page.outline.status_of(defendants) == "not yet asked"
    assert work.empty_rosters() == ("Defendants",)
    row = desk.add("defendants")
    assert desk.page.outline.status_of(defendants) != "not yet asked"
    assert work.empty_rosters() == (), "those inside an entry are told in its own line of the outline"
    assert desk.page.outline.status_of(desk.ref("charges", row)) == "not yet asked"
