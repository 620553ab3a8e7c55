"""Briefs in the window: typing in two languages, keys, undo, what changed, approval and what is written."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.support.approved_briefs import approve_all, brief_of, type_all
from tests.support.demo import demo_project
from tests.support.exercises import AGE, NEUTRAL
from tests.support.new_projects import new_project
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.briefs import BriefDocument
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import set_answer
from tipcoder.languages import ui_language
from tipcoder.services.briefs.approving import BriefState, approvals_of
from tipcoder.services.briefs.checks import ExerciseCheckKind
from tipcoder.services.briefs.desk import DraftLine, save_desk_text
from tipcoder.services.briefs.exercise import read_exercise, set_exercise, start_exercise
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.curation import list_quotations, quotable_entries
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.storage.briefs import read_brief_texts
from tipcoder.ui.briefs.approve_dialog import ApproveBriefDialog
from tipcoder.ui.briefs.brief_field import BriefField
from tipcoder.ui.briefs.brief_view import PartColumn
from tipcoder.ui.briefs.briefs_page import BriefsPage
from tipcoder.ui.briefs.exercise_dialog import ApproveExerciseDialog, DeleteExerciseDialog, ExerciseTextDialog
from tipcoder.ui.findings.curation.quotation_dialog import QuotationDialog
from tipcoder.ui.pages import BRIEFS, CASES
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.inputs.typed_input import PAUSE_MS

WORDS = "A waitress promised two girls work as dancers."
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


@pytest.fixture
def page(workspace: Workspace) -> BriefsPage:
    workspace.show_page(BRIEFS)
    page = workspace.pages.page(BRIEFS)
    assert isinstance(page, BriefsPage)
    return page


def field_of(page: BriefsPage, part: str, language: str) -> BriefField:
    return next(field for field in page.view.fields.values() if is_at(field, part, language))


def is_at(field: BriefField, part: str, language: str) -> bool:
    return (field.text.place.part, field.text.place.language) == (part, language)


def stored(project: OpenProject) -> dict[tuple[str, str], str]:
    found = read_brief_texts(project.database, [case.id for case in list_cases(project)])
    return {(text.place.part, text.place.language): text.basis for text in found}


def type_into(field: BriefField, words: str, qtbot: QtBot) -> None:
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, words)
    field.editor.clearFocus()


def test_both_languages_stand_beside_each_other_and_say_which_they_are(page: BriefsPage) -> None:
    national, english = field_of(page, "facts", "mk"), field_of(page, "facts", "en")

    assert "Келнерка" in national.editor.toPlainText()
    assert english.editor.toPlainText() == ""
    assert english.editor.accessibleName().endswith("English")
    assert national.editor.accessibleName().endswith("Македонски")
    assert national.editor.mapTo(page, national.editor.rect().topLeft()).y() == (
        english.editor.mapTo(page, english.editor.rect().topLeft()).y()
    )


def test_what_is_typed_is_saved_after_a_pause_and_counted_in_list_and_strip(
    page: BriefsPage, project: OpenProject, qtbot: QtBot
) -> None:
    before = page.table.lines[0].open_texts["en"]
    field = field_of(page, "facts", "en")
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, WORDS)
    assert not page.is_kept

    qtbot.waitUntil(lambda: page.is_kept)
    assert PAUSE_MS < 1000
    assert ("facts", "en") in stored(project)
    qtbot.waitUntil(lambda: page.table.lines[0].open_texts["en"] == before - 1)
    assert f"{before - 1} texts missing" in " ".join(button.text() for button in page.next_strip.buttons)
    assert field.editor.hasFocus(), "reading again leaves the cursor where it is"


def test_a_save_is_undone_and_redone_by_keys(page: BriefsPage, project: OpenProject, qtbot: QtBot) -> None:
    type_into(field_of(page, "facts", "en"), WORDS, qtbot)
    page.table.setFocus()

    qtbot.keyClick(page.table, Qt.Key.Key_Z, CONTROL)
    assert stored(project) == {}
    assert field_of(page, "facts", "en").editor.toPlainText() == ""
    qtbot.keyClick(page.table, Qt.Key.Key_Y, CONTROL)
    assert field_of(page, "facts", "en").editor.toPlainText() == WORDS


def test_the_words_of_the_coding_are_no_text_of_their_own(page: BriefsPage, project: OpenProject, qtbot: QtBot) -> None:
    field = field_of(page, "facts", "mk")
    coded = field.editor.toPlainText()
    type_into(field, "x", qtbot)
    assert ("facts", "mk") in stored(project)

    field.editor.setPlainText(coded)
    field.input.flush()
    assert stored(project) == {}
    assert list_cases(project)[0].title, "the coding is as it was"


def test_keys_go_to_parts_languages_and_open_texts(page: BriefsPage, qtbot: QtBot) -> None:
    national = field_of(page, "facts", "mk")
    national.editor.setFocus()
    qtbot.keyClick(national.editor, Qt.Key.Key_F6)
    assert field_of(page, "facts", "en").editor.hasFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, CONTROL)
    here = page.view.current_place()
    assert here is not None
    assert (here.part, here.language) == ("identity", "en")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, CONTROL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    here = page.view.current_place()
    assert here is not None
    assert here.part != "facts", "the next text that is missing"
    assert here.language == "en"

    second = page.table.lines[1].case
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, ALT)
    assert page.desk is not None
    assert page.desk.brief.case.id == second


def test_a_part_is_written_in_own_words_and_given_back_to_the_draft(
    page: BriefsPage, project: OpenProject, qtbot: QtBot
) -> None:
    column = page.view.columns["title", "en"]
    qtbot.mouseClick(column.replace_button, Qt.MouseButton.LeftButton)
    assert column.field is not None
    qtbot.keyClicks(column.field.editor, "Two girls in a night club")
    column.field.editor.clearFocus()
    page.view.flush()
    page.next_strip.setFocus()
    page.show_again()
    assert ("title", "en") in stored(project)
    assert column.draft.isVisible(), "the draft stays in sight while one writes"
    qtbot.mouseClick(column.replace_button, Qt.MouseButton.LeftButton)
    assert not column.draft.isVisible()

    assert column.field.draft_button is not None
    qtbot.mouseClick(column.field.draft_button, Qt.MouseButton.LeftButton)
    assert stored(project) == {}
    assert not column.is_replaced


def test_a_text_is_marked_when_it_is_long_and_never_cut(page: BriefsPage, qtbot: QtBot) -> None:
    field = field_of(page, "significance", "en")
    assert not field.hint.isVisible()
    field.editor.setPlainText("word " * 46)
    assert "45" in field.hint.text()
    assert len(field.editor.toPlainText().split()) == 46


def test_what_changed_after_the_approval_is_shown_with_before_and_after(
    page: BriefsPage, project: OpenProject, qtbot: QtBot
) -> None:
    approve_all(project, brief_of(project), "mk")
    coding = open_coding(project, list_cases(project)[0].coding.id)
    sentence = next(ref for ref in coding.live.refs() if ref.key == "sentence_months" and coding.live.value(ref))
    before = coding.live.value(sentence)
    apply_edit(coding, set_answer(coding.live, sentence, Answer("141")))
    page.show_again()

    changes = page.view.columns["outcome", "mk"].changes
    assert changes is not None
    assert changes.isVisible()
    assert before in changes.text()
    assert "141" in changes.text()
    assert page.view.columns["outcome", "en"].changes is None
    assert any("141" in button.text() for button in page.next_strip.buttons)
    assert page.table.lines[0].states["mk"] is BriefState.STALE


def test_a_text_older_than_the_coding_is_kept_by_a_button(page: BriefsPage, project: OpenProject, qtbot: QtBot) -> None:
    type_all(project)
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "facts_summary"), Answer("Нешто друго.")))
    page.show_again()
    field = field_of(page, "facts", "en")
    assert field.is_older
    assert field.keep_button is not None

    qtbot.mouseClick(field.keep_button, Qt.MouseButton.LeftButton)
    page.show_again()
    assert not field.is_older
    assert not field.keep_button.isVisible()


def approve_with(monkeypatch: pytest.MonkeyPatch, decide: Callable[[ApproveBriefDialog], int]) -> None:
    def answer(dialog: QDialog) -> int:
        assert isinstance(dialog, ApproveBriefDialog)
        return decide(dialog)

    monkeypatch.setattr(ApproveBriefDialog, "exec", answer)


def test_approving_asks_for_each_point_and_only_then(
    page: BriefsPage, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def decide(dialog: ApproveBriefDialog) -> int:
        seen.append(dialog.approve_button.isEnabled())
        boxes = list(dialog.boxes.values())
        for box in boxes[:-1]:
            box.setChecked(True)
        seen.append(dialog.approve_button.isEnabled())
        boxes[-1].setChecked(True)
        seen.append(dialog.approve_button.isEnabled())
        dialog.less["age"].setChecked(True)
        seen.append(dialog.less["age"].isChecked())
        for box in dialog.boxes.values():
            box.setChecked(True)
        return int(QDialog.DialogCode.Accepted)

    approve_with(monkeypatch, decide)
    page.approve_in("mk")

    assert seen == [False, False, True, True]
    approval = approvals_of(project, [list_cases(project)[0].id])[list_cases(project)[0].id, "mk"]
    assert approval.generalised == {"age"}
    states = [page.table.lines[0].states["mk"]]
    for step in (page.withdraw, page.undo):
        step()
        states.append(page.table.lines[0].states["mk"])
    assert states == [BriefState.APPROVED, BriefState.DRAFT, BriefState.APPROVED]


def test_english_without_texts_cannot_be_approved_and_leads_to_the_text(
    page: BriefsPage, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide(dialog: ApproveBriefDialog) -> int:
        for box in dialog.boxes.values():
            box.setChecked(True)
        assert not dialog.approve_button.isEnabled()
        dialog.show_place(dialog.checks[0])
        return int(QDialog.DialogCode.Rejected)

    approve_with(monkeypatch, decide)
    page.approve_in("en")

    assert field_of(page, "facts", "en").editor.hasFocus()
    assert page.table.lines[0].states["en"] is BriefState.DRAFT


def test_an_approved_brief_is_written_and_recorded_and_a_draft_is_not(
    page: BriefsPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names, before = iter(("draft.docx", "approved.pdf")), len(list_releases(project))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / next(names)), ""))
    page.print_in("mk")
    assert (tmp_path / "draft.docx").stat().st_size > 0
    assert len(list_releases(project)) == before

    approve_all(project, brief_of(project), "mk")
    page.show_again()
    page.print_in("mk")
    assert (tmp_path / "approved.pdf").read_bytes().startswith(b"%PDF")
    assert len(list_releases(project)) == before + 1


def test_texts_go_to_a_translator_and_come_back_as_one_step(
    page: BriefsPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook = tmp_path / "texts.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(workbook), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(workbook), ""))
    type_all(project)
    page.bound_actions.run("write_brief_texts")
    page.undo()
    assert stored(project) == {}
    # what was exported holds the texts that were undone since
    page.bound_actions.run("read_brief_texts")
    assert ("facts", "en") in stored(project)
    page.undo()
    assert stored(project) == {}


def test_every_text_follows_the_language(page: BriefsPage, qtbot: QtBot) -> None:
    ui_language.install("sq")
    try:
        QCoreApplication.processEvents()
        assert page.bar.approve_button.text() == "Mirato…"
        assert page.view.columns["title", "en"].replace_button.text() == "Me fjalët e mia…"
    finally:
        ui_language.install("en")


def test_without_cases_the_page_leads_to_the_cases(
    settings: Settings, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    project = new_project(NewProject(tmp_path / "new.tip", "New", Country.SRB, "SRB-01", "lipa breza jasen bor"))
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(BRIEFS)
    page = workspace.pages.page(BRIEFS)
    assert page.empty_state.isVisible()

    qtbot.mouseClick(page.empty_state.action_button, Qt.MouseButton.LeftButton)
    assert workspace.pages.name == CASES
    workspace.close()
    close_project(project)


def choose_of_exercise(page: BriefsPage, words: str, qtbot: QtBot) -> None:
    menu = page.exercises.menu
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_X, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(menu.isVisible)
    action = next(action for action in menu.actions() if action.text().startswith(words))
    menu.close()
    action.trigger()


def answer_with(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], decide: Callable[[Any], QDialog.DialogCode]
) -> None:
    monkeypatch.setattr(kind, "exec", lambda dialog: int(decide(dialog)))


def test_an_exercise_is_approved_after_each_point_was_decided_and_its_texts_were_written(
    page: BriefsPage, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = list_cases(project)[0].id
    start_exercise(project, case)
    set_exercise(project, case, [["set", AGE, "age_0_13"]])
    seen: list[object] = []

    def write(dialog: ExerciseTextDialog) -> QDialog.DialogCode:
        seen.append("Осудени" in dialog.editor.toPlainText())
        dialog.editor.setPlainText(NEUTRAL["mk"])
        return QDialog.DialogCode.Accepted

    def decide(dialog: ApproveExerciseDialog) -> QDialog.DialogCode:
        seen.append(dialog.approve_button.isEnabled())
        dialog.change(next(check for check in dialog.checks if check.kind is ExerciseCheckKind.OUTCOME_TOLD))
        while older := [check for check in dialog.checks if check.kind is ExerciseCheckKind.TEXT_OLDER]:
            dialog.keep(older[0])
        age = next(check for check in dialog.checks if check.kind is ExerciseCheckKind.AGE_THRESHOLD)
        labels = " ".join(label.text() for label in dialog.findChildren(QLabel))
        seen.append("age_0_13" in labels)
        for id, box in dialog.boxes.items():
            box.setChecked(id != age.id)
        seen.append(dialog.approve_button.isEnabled())
        dialog.boxes[age.id].setChecked(True)
        seen.append(dialog.approve_button.isEnabled())
        return QDialog.DialogCode.Accepted

    answer_with(monkeypatch, ExerciseTextDialog, write)
    answer_with(monkeypatch, ApproveExerciseDialog, decide)
    choose_of_exercise(page, "Approve in Македонски", qtbot)
    qtbot.waitUntil(lambda: page.banner.text().startswith("The exercise was approved"))
    assert seen == [False, True, False, False, True]
    assert approvals_of(project, [case], BriefDocument.EXERCISE).keys() == {(case, "mk")}


def test_an_exercise_is_made_changed_in_the_coding_form_and_deleted_once_that_is_confirmed(
    workspace: Workspace, page: BriefsPage, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = partial(choose_of_exercise, page, qtbot=qtbot)
    choose("Make an exercise")
    case = list_cases(project)[0]
    qtbot.waitUntil(lambda: page.banner.text().startswith("The exercise was made"))
    exercise = read_exercise(project, case.id)
    choose("Change its facts")
    assert workspace.coding.work is not None
    assert workspace.coding.work.coding.coding.id == exercise.coding_id != case.coding.id

    workspace.show_page(BRIEFS)
    answer_with(monkeypatch, DeleteExerciseDialog, lambda _: QDialog.DialogCode.Rejected)
    choose("Delete the exercise")
    assert read_exercise(project, case.id).coding_id == exercise.coding_id
    answer_with(monkeypatch, DeleteExerciseDialog, lambda _: QDialog.DialogCode.Accepted)
    choose("Delete the exercise")
    qtbot.waitUntil(lambda: page.banner.text().startswith("The exercise was deleted"))
    with pytest.raises(UserError, match="exercise_missing"):
        read_exercise(project, case.id)


def test_the_choices_for_an_exercise_are_those_of_the_case_that_is_shown(
    project: OpenProject, settings: Settings, qtbot: QtBot
) -> None:
    tasks = Tasks()
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.show_page(BRIEFS)
    page = workspace.pages.page(BRIEFS)
    assert isinstance(page, BriefsPage)
    qtbot.waitUntil(page.bar.exercise_button.isEnabled, timeout=20_000)

    page.choose_exercise()
    tasks.wait_for_reads()  # read, and not shown yet
    page.step_case(1)
    qtbot.waitUntil(lambda: page.desk is not None and page.desk.brief.case.number == 2, timeout=20_000)
    assert not page.exercises.menu.isVisible()

    page.choose_exercise()
    qtbot.waitUntil(page.exercises.menu.isVisible, timeout=20_000)
    page.exercises.menu.close()
    tasks.wait()


def test_what_is_typed_into_a_row_is_kept_when_its_part_is_replaced_meanwhile(
    page: BriefsPage, project: OpenProject, qtbot: QtBot
) -> None:
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    assert page.desk is not None
    field = field_of(page, "facts", "en")
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, WORDS)
    save_desk_text(project, page.desk.texts[page.desk.brief.place("facts", "", "en")], "All in other words.")
    page.show_again()
    qtbot.waitUntil(field.isHidden)
    assert field.text.place in {one.place for one in read_brief_texts(project.database, [field.text.place.case])}


def test_another_brief_is_shown_part_by_part(page: BriefsPage, qtbot: QtBot) -> None:
    shown = page.view.fields
    page.step_case(1)
    qtbot.waitUntil(lambda: page.desk is not None and page.desk.brief.case.number == 2)
    columns = page.view.findChildren(PartColumn)
    qtbot.waitUntil(lambda: all(column.isVisibleTo(page.view) for column in columns))
    assert {place.case for place in page.view.fields}.isdisjoint({place.case for place in shown})


def test_a_quotation_is_chosen_from_the_passages_of_the_case_and_withdrawn(
    page: BriefsPage, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, menu = list_cases(project)[0], page.quotations.menu

    def choose(words: str) -> None:
        page.choose_quotations()
        qtbot.waitUntil(menu.isVisible)
        action = next(action for action in menu.actions() if action.text().startswith(words))
        menu.close()
        action.trigger()

    def quote(dialog: QuotationDialog) -> QDialog.DialogCode:
        assert dialog.subject.count() == len(quotable_entries(project, case.id, "en"))
        assert dialog.passage.count() > 0
        dialog.wording.setPlainText("[Оштетената] била заклучена.")
        dialog.english.setPlainText("[The injured party] was kept by Marko Petrović.")
        dialog.release()
        assert list_quotations(project) == (), "a name is to be decided on"
        dialog.english.setPlainText("[The injured party] was locked in.")
        dialog.release()
        return QDialog.DialogCode(dialog.result())

    answer_with(monkeypatch, QuotationDialog, quote)
    choose("Choose a quotation")
    (released,) = list_quotations(project)
    assert released.case == case.id
    qtbot.waitUntil(lambda: any("was locked in" in line.text for line in quoted(page)))
    choose("Withdraw: [The injured party]")
    qtbot.waitUntil(lambda: not quoted(page))
    assert list_quotations(project) == ()


def quoted(page: BriefsPage) -> tuple[DraftLine, ...]:
    return () if page.desk is None else page.desk.drafts["quotations", "en"]
