from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.read_back import about, rows
from tipcoder import messages
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services import cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.ledger import list_releases
from tipcoder.ui import file_choice, theme
from tipcoder.ui.dialogs import dialog as dialog_shape
from tipcoder.ui.dialogs.dialog import FittingArea
from tipcoder.ui.exchange.export import export_dialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import BODY_POINTS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture
def dialog(context: ProjectContext, project: OpenProject, qtbot: QtBot) -> ExportDialog:
    cases.add_case(project)
    dialog = ExportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_workbook_is_written_and_its_folder_opened(
    dialog: ExportDialog, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.choice.profiles["unodc"].isChecked()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    target = project.path.with_name(f"SRB {date.today()} - unodc.xlsx")
    assert dialog.written == target
    assert f"SRB {date.today()} - unodc.xlsx" in dialog.banner.text()
    assert "cases" in openpyxl.load_workbook(target, read_only=True).sheetnames
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert Path(opened[0]) == target.parent


def test_the_archive_says_that_it_stays_in_the_country(dialog: ExportDialog) -> None:
    assert dialog.choice.profiles["archive"].accessibleDescription() == ""
    dialog.choice.profiles["archive"].click()
    assert dialog.choice.profiles["archive"].accessibleDescription() == "Must not leave the country."
    assert not dialog.choice.profiles["unodc"].isChecked()


def test_another_profile_is_another_workbook(dialog: ExportDialog, project: OpenProject, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert not dialog.export_button.isVisible()
    dialog.choice.profiles["archive"].click()
    assert dialog.banner.text() == "", "what is said to be written must not seem to be the archive"
    assert Path(dialog.target.text()) == project.path.with_name("Serbia 2026 - archive.xlsx")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written == project.path.with_name("Serbia 2026 - archive.xlsx")
    dialog.choice.language.setCurrentIndex(dialog.choice.language.findData("mk"))
    assert Path(dialog.target.text()) == project.path.with_name("Serbia 2026 - archive 2.xlsx")
    assert project.path.with_name(f"SRB {date.today()} - unodc.xlsx").exists()


def test_profile_language_and_file_are_what_was_chosen(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: tmp_path / "other.xlsx")
    dialog.choice.profiles["archive"].click()
    dialog.choice.language.setCurrentIndex(dialog.choice.language.findData("mk"))
    qtbot.mouseClick(dialog.target.choose_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    told = about(tmp_path / "other.xlsx")
    assert (told["profile"], told["language"]) == ("archive", "mk")


def test_a_workbook_with_a_password(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.choice.protect.click()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is None, "without a password"
    dialog.choice.password_edit.setText("password1")
    dialog.choice.repeat_edit.setText("password1")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is None, "anybody guesses it"
    dialog.choice.password_edit.setText("tajna reč lipa jasen")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is None, "the second is not the same"
    dialog.choice.repeat_edit.setText("tajna reč lipa jasen")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is not None
    assert dialog.written.read_bytes()[:8] == OLE


def test_texts_are_decided_on_then_what_singles_out_is_shown(
    dialog: ExportDialog, project: OpenProject, qtbot: QtBot
) -> None:
    (case,) = cases.list_cases(project)
    coding = open_coding(project, case.coding.id)
    root = coding.live.root
    for key, story in (("facts_summary", "Zoran Petrović called her."), ("lessons", "Nothing on 14.3.2021.")):
        apply_edit(coding, set_answer(coding.live, Ref(root, key), Answer(story)))
    apply_edit(coding, add_row(coding.live, root, "victims"))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.review.isVisible()
    assert not dialog.export_button.isEnabled()
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_L):
        qtbot.keyClick(dialog.review.view, pressed)
    assert dialog.export_button.isEnabled()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.small_cells.isVisible()
    assert dialog.small_cells.table.rowCount() == 1
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.review.isVisible()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    dialog.small_cells.all_button.click()
    dialog.small_cells.asked_box.click()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is not None
    (row,) = rows(dialog.written, "cases")
    assert (row["facts_summary"], row["lessons"]) == ("Zoran Petrović called her.", None)
    assert about(dialog.written)["withheld_answers"] == 1
    assert "1 text was left out." in dialog.banner.text()


def test_the_review_is_passed_over_where_all_was_reviewed_and_can_be_asked_for(
    dialog: ExportDialog, project: OpenProject, qtbot: QtBot
) -> None:
    (case,) = cases.list_cases(project)
    coding = open_coding(project, case.coding.id)
    ref = Ref(coding.live.root, "facts_summary")
    apply_edit(coding, set_answer(coding.live, ref, Answer("She was promised work abroad.")))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.review.view, Qt.Key.Key_Return)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is not None
    qtbot.mouseClick(dialog.review_button, Qt.MouseButton.LeftButton)
    assert dialog.review.isVisible()
    qtbot.keyClick(dialog.review.view, Qt.Key.Key_O)
    assert not dialog.export_button.isEnabled()
    qtbot.keyClick(dialog.review.view, Qt.Key.Key_A)
    assert dialog.export_button.isEnabled()
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    dialog.choice.recipient.setEditText("GRETA")
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written.name.endswith("unodc 2.xlsx")


def add_one_who_stands_alone(project: OpenProject) -> None:
    """Add eleven women and a man to the victims of the only case."""
    (case,) = cases.list_cases(project)
    coding = open_coding(project, case.coding.id)
    for sex in (*["female"] * 11, "male"):
        edit = add_row(coding.live, coding.live.root, "victims")
        apply_edit(coding, edit)
        (added,) = edit
        assert isinstance(added, AddRows)
        apply_edit(coding, set_answer(coding.live, Ref(added.rows[0].id, "victim_sex"), Answer(sex)))


def test_less_of_what_singles_out_leaves(dialog: ExportDialog, project: OpenProject, qtbot: QtBot) -> None:
    add_one_who_stands_alone(project)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.small_cells.isVisible()
    assert dialog.export_button.text() == "Accept and export"
    assert dialog.small_cells.table.rowCount() == 1
    sex_leaves = dialog.small_cells.ways["victim_sex"]
    assert [sex_leaves.itemText(place) for place in range(sex_leaves.count())] == ["As it is", "Stays here"]
    sex_leaves.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.small_cells.table.rowCount() == 0)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.written is not None)
    assert dialog.written is not None
    assert about(dialog.written)["left_out_attributes"] == "victim_sex"
    assert "victim_sex" not in rows(dialog.written, "victims")[0]


def test_less_is_sent_unless_a_person_answers_for_all(dialog: ExportDialog, project: OpenProject, qtbot: QtBot) -> None:
    add_one_who_stands_alone(project)
    dialog.export_button.setFocus()
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    page = dialog.small_cells
    assert dialog.written is None, "Enter alone lets nothing leave"
    assert page.isVisible()
    assert page.less_button.isChecked()
    assert "1 of 12" in page.counts.text()
    assert "0 of 12" in page.less_label.text()
    page.all_button.click()
    assert not dialog.export_button.isEnabled()
    page.asked_box.click()
    assert dialog.export_button.isEnabled()
    page.less_button.click()
    assert not page.table.isVisible()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is not None
    assert about(dialog.written)["left_out_attributes"] == "victim_sex"


def test_a_text_leads_to_its_answer(dialog: ExportDialog, project: OpenProject, qtbot: QtBot) -> None:
    (case,) = cases.list_cases(project)
    coding = open_coding(project, case.coding.id)
    ref = Ref(coding.live.root, "facts_summary")
    apply_edit(coding, set_answer(coding.live, ref, Answer("Zoran Petrović called her.")))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.review.go_button, Qt.MouseButton.LeftButton)
    assert dialog.end.place is not None
    assert (dialog.end.place.case, dialog.end.place.ref) == (case.id, ref)
    assert not dialog.isVisible()


def test_how_many_cases_are_left_out_is_said(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.choice.words.setText("nowhere")
    qtbot.waitUntil(lambda: dialog.choice.statuses_field.hint() == "0 cases, 1 left out")
    dialog.choice.profiles["archive"].click()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert "1 case was left out." in dialog.banner.text()


def test_what_is_unfinished_is_said_and_can_stay(context: ProjectContext, project: OpenProject, qtbot: QtBot) -> None:
    made = [cases.add_case(project) for _ in range(3)]
    set_status(project, made[:1], CodingStatus.SUBMITTED)
    dialog = ExportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    choice, notice = dialog.choice, dialog.choice.notice
    assert notice.incomplete.text() == "Incomplete among them: 3"
    assert notice.unsubmitted.text() == "Not submitted: 2"
    qtbot.mouseClick(notice.submitted_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: choice.statuses_field.hint() == "1 case, 2 left out")
    assert choice.statuses.currentText() == "Submitted cases"
    assert notice.incomplete.text() == "Incomplete among them: 1"
    assert not notice.unsubmitted.isVisible()
    choice.profiles["archive"].click()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.written is not None
    assert len(rows(dialog.written, "cases")) == 1
    qtbot.mouseClick(notice.complete_button, Qt.MouseButton.LeftButton)
    assert choice.statuses.currentText() == "Complete and submitted cases"
    qtbot.waitUntil(lambda: choice.statuses_field.hint() == "0 cases, 3 left out")
    assert not notice.isVisible()


@pytest.mark.parametrize(("format", "file"), [("csv", "cases.csv"), ("spss", "cases.sav"), ("stata", "cases.dta")])
def test_files_for_analysis_are_written_after_the_same_choices(
    format: str, file: str, context: ProjectContext, project: OpenProject, qtbot: QtBot, tmp_path: Path
) -> None:
    cases.add_case(project)
    dialog = ExportDialog(context, None, format)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.choice.protect.isEnabled()
    assert dialog.choice.protect.isHidden(), "no password is promised for files that have none"
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    folder = project.path.with_name(f"SRB {date.today()} - unodc")
    assert dialog.written == folder
    assert (folder / file).is_file()
    assert f"The folder SRB {date.today()} - unodc was written." in dialog.banner.text()
    (recorded,) = list_releases(project)
    assert (recorded.release.format, recorded.release.profile) == (format, "unodc")
    dialog.choice.choose_format("xlsx")
    assert dialog.target.text().endswith(".xlsx")
    assert dialog.choice.protect.isEnabled()
    assert dialog.choice.protect.isVisible()


def test_a_failure_is_said_and_can_be_tried_again(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = UserError("disk_full", path="x")

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(export_dialog, "export_workbook", fail)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == messages.sentence(error)
    assert dialog.export_button.isEnabled()
    assert dialog.written is None


def test_it_can_be_stopped(context: ProjectContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object, **__: object) -> Iterator[Progress]:
        done = 0
        while True:
            done += 1
            yield Progress(done, 0)

    monkeypatch.setattr(export_dialog, "prepare", endless)
    tasks = Tasks()
    dialog = ExportDialog(replace(context, tasks=tasks))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.close_button.text() == "Stop"
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.banner.text()))
    assert "Nothing was written" in dialog.banner.text()
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    tasks.wait()


@pytest.mark.parametrize("code", list(LANGUAGES))
@pytest.mark.parametrize("points", [BODY_POINTS, 1.6 * BODY_POINTS])
def test_all_of_it_is_within_reach_on_a_small_laptop(
    code: str, points: float, context: ProjectContext, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1366 by 768 with a task bar: at the usual size without scrolling, at large text with its buttons in sight."""
    room = QSize(1366 - 16, 768 - 40 - 48)
    monkeypatch.setattr(dialog_shape, "room_of", lambda _: room)
    monkeypatch.setattr(theme, "BODY_POINTS", points)
    qapp.setFont(theme.body_font())
    ui_language.install(code)
    try:
        dialog = ExportDialog(context)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.choice.profiles["archive"].click()
        dialog.choice.protect.click()
        dialog.banner.show_error(UserError("passphrase_wrong"))
        area = dialog.findChild(FittingArea)
        assert area is not None
        qtbot.waitUntil(lambda: points != BODY_POINTS or area.verticalScrollBar().maximum() == 0)
        qtbot.waitUntil(lambda: dialog.height() <= room.height() and dialog.width() <= room.width())
        assert area.horizontalScrollBar().maximum() == 0
        for button in (dialog.export_button, dialog.close_button):
            assert button.visibleRegion().boundingRect() == button.rect()
        area.ensureWidgetVisible(dialog.target)
        assert not dialog.target.visibleRegion().isEmpty()
    finally:
        monkeypatch.undo()
        qapp.setFont(theme.body_font())


def test_enter_alone_lets_nothing_leave(dialog: ExportDialog, qtbot: QtBot) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for profile in dialog.choice.profiles.values():
        profile.click()
        for _ in range(3):
            qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
        assert dialog.written is None
    assert dialog.isVisible()
