"""A workbook comes back through the window: questions, a preview, then all of it, and one press takes it back."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support import versions
from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import open_double_coded, submit
from tests.support.import_sheets import Sheets, changed
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import EntryKind
from tipcoder.framework.engine import editing
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_table_model import TITLE
from tipcoder.ui.exchange.import_dialog import NEW, OLD, QUESTION, REMARK, ImportDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

Acts = Callable[[ImportDialog], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project and its workbook in a folder."""
    folder = tmp_path_factory.mktemp("import")
    project = versions.make(folder, versions.first(), 3)
    finished(export_workbook(project, folder / "export.xlsx", ExportRequest("archive")))
    close_project(project)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Iterator[OpenProject]:
    for name in ("Srbija.tip", "export.xlsx"):
        shutil.copy(made / name, tmp_path / name)
    opened = open_project(tmp_path / "Srbija.tip", passphrase=versions.PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.fixture
def workbook(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The workbook that the person chooses."""
    path = project.path.with_name("export.xlsx")
    monkeypatch.setattr(file_choice, "open_workbook", lambda *_: path)
    return path


def edit(path: Path, line: int, **values: object) -> None:
    """Change cells of the sheet of cases."""
    book = openpyxl.load_workbook(path)
    names = [cell.value for cell in book["cases"][2]]
    for name, value in values.items():
        book["cases"].cell(line, names.index(name) + 1).value = value
    book.save(path)


def acting(monkeypatch: pytest.MonkeyPatch, act: Acts) -> None:
    """Let a person do something in the dialog."""

    def exec_(dialog: ImportDialog) -> QDialog.DialogCode:
        dialog.show()
        QApplication.processEvents()
        act(dialog)
        result = QDialog.DialogCode(dialog.result())
        dialog.close()
        return result

    monkeypatch.setattr(ImportDialog, "exec", exec_)


def title(project: OpenProject, number: int) -> str:
    return list_cases(project)[number - 1].title


def test_a_preview_then_all_of_it_then_taken_back(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = title(project, 1)
    edit(workbook, 3, case_title="From Excel", how_many=7)

    def act(dialog: ImportDialog) -> None:
        assert [button.isVisible() for button in dialog.filters.buttons.values()].count(True) == 3
        model = dialog.table.entries
        assert model.rowCount() == 2
        dialog.filters.buttons[EntryKind.CHANGED].click()
        assert (model.rowCount(), model.text(0, NEW)) == (1, "From Excel")
        dialog.filters.buttons[EntryKind.REFUSED].click()
        assert model.text(0, REMARK)
        dialog.table.copy()
        assert QApplication.clipboard().text().count("\t") == REMARK
        assert title(project, 1) == before
        assert not dialog.apply_button.isDefault()
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        assert dialog.applied is not None

    acting(monkeypatch, act)
    workspace.commands.import_workbook()
    assert title(project, 1) == "From Excel"
    assert workspace.cases.table.cases.index(0, TITLE).data() == "From Excel"
    assert "backups" in workspace.banner.text()
    workspace.banner.action_button.click()
    assert title(project, 1) == before
    assert workspace.banner.text()
    workspace.bound_actions.run("undo_import")
    assert "No import" in workspace.banner.text()


def test_the_last_import_can_be_taken_back_on_another_day(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(workbook, 3, case_title="From Excel")
    acting(monkeypatch, lambda dialog: dialog.apply_button.click())
    workspace.bound_actions.run("import_workbook")
    workspace.banner.clear()
    live = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(live, editing.set_answer(live.live, Ref(live.live.root, "summary"), Answer("Later")))
    workspace.bound_actions.run("undo_import")
    assert title(project, 1) == "From Excel"
    assert workspace.banner.text().endswith("1")


def test_a_conflict_is_for_the_person_to_decide(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    edit(workbook, 3, case_title="From Excel")
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "case_title"), Answer("Newer")))

    def act(dialog: ImportDialog) -> None:
        assert not dialog.apply_button.isEnabled()
        assert not any(letter.isdigit() for letter in dialog.apply_button.text()), "nothing is ticked"
        assert dialog.all_box.isVisible()
        dialog.table.setCurrentIndex(dialog.table.entries.index(0, 0))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert dialog.apply_button.isEnabled()
        dialog.all_box.click()
        dialog.all_box.click()
        assert not dialog.apply_button.isEnabled()
        dialog.all_box.click()
        dialog.apply_button.click()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()
    assert title(project, 1) == "From Excel"


def test_a_change_is_left_out_by_its_tick(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = title(project, 1)
    edit(workbook, 3, case_title="From Excel")
    edit(workbook, 4, case_title="From Excel too")

    def act(dialog: ImportDialog) -> None:
        assert not dialog.all_box.isVisible()
        assert "2" in dialog.apply_button.text()
        dialog.table.setCurrentIndex(dialog.table.entries.index(1, 0))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        dialog.table.setCurrentIndex(dialog.table.entries.index(0, 0))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert dialog.apply_button.isVisible()
        assert not dialog.apply_button.isEnabled()
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        dialog.table.setCurrentIndex(dialog.table.entries.index(1, 0))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        assert "1" in dialog.apply_button.text()
        dialog.apply_button.click()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()
    assert [title(project, number) for number in (1, 2)] == [before, "From Excel too"]


def _add_defendant(sheets: Sheets) -> None:
    """Add a defendant with two charges to the first case."""
    case = sheets.get("cases", 3, "case_key")
    line = sheets.book["defendants"].max_row + 1
    sheets.set("defendants", line, case_key=case, row_key="D9", parent_key=case, label="N.N.", age=30)
    for number in (1, 2):
        line = sheets.book["charges"].max_row + 1
        sheets.set("charges", line, case_key=case, row_key=f"C{number}", parent_key="D9", article="388")


def test_a_new_row_is_left_out_by_its_tick_with_all_under_it(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    changed(workbook, _add_defendant)
    seen: list[tuple[list[bool], str]] = []

    def act(dialog: ImportDialog) -> None:
        model = dialog.table.entries
        boxes = [model.index(row, NEW) for row in range(model.rowCount())]
        rows = [box for box in boxes if box.data(Qt.ItemDataRole.CheckStateRole) is not None]
        assert len(rows) == 3 < len(boxes), "answers of a new row come with it"

        def press(place: int) -> None:
            dialog.table.setCurrentIndex(rows[place].siblingAtColumn(0))
            qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
            ticked = [box.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked for box in rows]
            seen.append((ticked, "".join(filter(str.isdigit, dialog.apply_button.text()))))

        assert "7" in dialog.apply_button.text()
        for place in (1, 0, 1, 0, 0, 2):
            press(place)
        dialog.apply_button.click()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()
    assert seen == [
        ([True, False, True], "5"),
        ([False, False, False], ""),
        ([True, True, False], "5"),
        ([False, False, False], ""),
        ([True, True, True], "7"),
        ([True, True, False], "5"),
    ]
    live = open_coding(project, list_cases(project)[0].coding.id).live
    assert len(live.rows(live.rows(live.root, "defendants")[-1].id, "charges")) == 1


def test_without_a_difference_there_is_nothing_but_to_close(
    workspace: Workspace, workbook: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def act(dialog: ImportDialog) -> None:
        for part in (dialog.table, dialog.filters, dialog.copy_button, dialog.apply_button):
            assert not part.isVisible()
        assert dialog.close_button.text() == "Close"
        qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()


def test_what_can_mean_several_things_is_asked_once_a_column(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(workbook, 3, decided="03/04/2021", decided_precision=None, decided_state=None)
    edit(workbook, 4, decided="05/06/2021", decided_precision=None, decided_state=None)

    def act(dialog: ImportDialog) -> None:
        (box,) = dialog.questions.boxes
        assert not dialog.table.isVisible()
        ui_language.install("mk")
        assert "03/04/2021" in box.accessibleName()
        ui_language.install("en")
        box.setCurrentIndex(box.findData("day_month"))
        dialog.apply_button.click()
        assert [dialog.table.entries.text(row, NEW) for row in range(2)] == ["3 April 2021", "5 June 2021"]

    acting(monkeypatch, act)
    workspace.commands.import_workbook()


def test_what_is_left_open_is_left_out(workspace: Workspace, workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(workbook, 3, decided="03/04/2021", decided_precision=None, decided_state=None)

    def act(dialog: ImportDialog) -> None:
        dialog.apply_button.click()
        assert dialog.table.isVisible()
        assert dialog.filters.buttons[EntryKind.REFUSED].isVisible()
        assert not dialog.apply_button.isVisible(), "all was refused"
        assert dialog.close_button.text() == "Close"

    acting(monkeypatch, act)
    workspace.commands.import_workbook()


def test_a_password_is_asked_for(
    workspace: Workspace, workbook: Path, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished(export_workbook(project, workbook, ExportRequest("archive"), password="lipa breza jasen bor"))

    def act(dialog: ImportDialog) -> None:
        assert dialog.password.isVisible()
        assert not dialog.banner.isVisible(), "nothing was typed yet that could be wrong"
        dialog.password.setText("wrong")
        dialog.apply_button.click()
        assert dialog.banner.text()
        dialog.password.setText("lipa breza jasen bor")
        dialog.apply_button.click()
        assert dialog.close_button.text() == "Close", "it was read, and nothing in it is different"
        assert not dialog.password.isVisible()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()


def test_what_is_no_workbook_is_told(workspace: Workspace, workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workbook.write_bytes(b"nothing of the kind")

    def act(dialog: ImportDialog) -> None:
        assert dialog.banner.text()
        assert not dialog.apply_button.isVisible()

    acting(monkeypatch, act)
    workspace.commands.import_workbook()


def test_it_works_off_the_windows_thread_and_can_be_stopped(
    context: ProjectContext, project: OpenProject, workbook: Path, qtbot: QtBot
) -> None:
    edit(workbook, 3, case_title="From Excel")
    tasks = Tasks()
    dialog = ImportDialog(replace(context, tasks=tasks), workbook)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read()
    qtbot.waitUntil(lambda: dialog.table.isVisible() and dialog.apply_button.isEnabled())
    seen = title(project, 1)
    dialog.apply_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: bool(dialog.banner.text()))
    assert title(project, 1) == seen
    assert dialog.apply_button.isEnabled()
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: dialog.applied is not None)
    assert title(project, 1) == "From Excel"
    tasks.wait()


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    ui_language.install("en")


@pytest.mark.usefixtures("_english_again")
def test_a_text_is_shown_as_it_was_typed_though_it_looks_like_a_number_or_a_date(
    workspace: Workspace, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(workbook, 3, case_title="12.5")
    edit(workbook, 4, case_title="2023-05-12")
    shown: list[str] = []

    def act(dialog: ImportDialog) -> None:
        ui_language.install("mk")
        shown.extend(dialog.table.entries.text(row, NEW) for row in range(dialog.table.entries.rowCount()))

    acting(monkeypatch, act)
    workspace.commands.import_workbook()
    assert shown == ["12.5", "2023-05-12"]


def test_edits_where_nothing_is_read_back_are_told_in_words_and_numbers_of_the_language(
    context: ProjectContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "twice"
    folder.mkdir()
    twice = open_double_coded(Commands(), folder)
    submit(twice)
    path = folder / "twice.xlsx"
    finished(export_workbook(twice, path, ExportRequest("archive")))
    book = openpyxl.load_workbook(path)
    sheet = book["agreement"]
    names = [cell.value for cell in sheet[2]]
    for name in ("percent", "alpha_by_group", "word_label"):
        sheet.cell(3, names.index(name) + 1).value = 0.125
    book.save(path)

    ui_language.install("mk")
    dialog = ImportDialog(replace(context, project=twice), path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read()

    model = dialog.table.entries
    told = [tuple(model.text(row, column) for column in (QUESTION, OLD, NEW)) for row in range(model.rowCount())]
    assert told[0] == ("Предмети › Consent › Процент исти", "0", "0,125")
    assert len(told) == 3
    assert [words for line in told for words in line if "_" in words or re.search(r"\d\.\d", words)] == []
    dialog.close()
    close_project(twice)


def test_an_empty_workbook_is_written_for_a_colleague(
    workspace: Workspace, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = project.path.with_name("empty.xlsx")
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: target)
    workspace.bound_actions.run("template")
    assert "empty.xlsx" in workspace.banner.text()
    assert openpyxl.load_workbook(target)["cases"].max_row == 2
