"""A sheet on a case is written from the project's menu: of the case in the list, and of the one that is coded."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support import versions
from tests.support.recognisable import recognisable
from tests.support.steps import finished
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import ExportRequest, coarser_by_names, export_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.ui import file_choice
from tipcoder.ui.exchange.file_writing import FileWriting, SheetDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = versions.make(tmp_path_factory.mktemp("sheets"), versions.first(), 2)
    close_project(project)
    return project.path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(made, tmp_path / made.name)), passphrase=versions.PASSPHRASE)
    yield opened
    close_project(opened)


def choosing(monkeypatch: pytest.MonkeyPatch, profile: str, target: Path) -> None:
    """Let a person choose for whom the sheet is, and where to."""

    def exec_(dialog: SheetDialog) -> QDialog.DialogCode:
        dialog.show()
        QApplication.processEvents()
        dialog.choices[profile].click()
        dialog.write_button.click()
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(SheetDialog, "exec", exec_)
    monkeypatch.setattr(file_choice, "save_sheet", lambda *_: target)


def test_the_case_of_the_list_as_a_word_document(
    workspace: Workspace, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = project.path.with_name("sheet.docx")
    choosing(monkeypatch, "archive", target)
    workspace.commands.write_sheet()
    assert not target.exists()
    assert workspace.banner.text()
    case = list_cases(project)[1]
    workspace.cases.table.select_case(case.id)

    workspace.bound_actions.run("case_sheet")

    qtbot.waitUntil(lambda: "sheet.docx" in workspace.banner.text())
    document = docx.Document(str(target))
    assert case.title in document.paragraphs[0].text
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Serbia" in [*cells, *(text for one in document.paragraphs for text in one.text.split("\t"))]


def test_the_menu_of_a_case_in_the_list_offers_its_sheet(
    workspace: Workspace, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = project.path.with_name("sheet.docx")
    choosing(monkeypatch, "archive", target)
    table = workspace.cases.table
    qtbot.waitUntil(lambda: table.cases.rowCount() == 2)
    (action,) = (one for one in table.actions() if one.text().startswith("Case sheet"))
    assert not action.isEnabled()
    case = list_cases(project)[1]
    table.select_case(case.id)

    action.trigger()

    qtbot.waitUntil(lambda: "sheet.docx" in workspace.banner.text())
    assert case.title in docx.Document(str(target)).paragraphs[0].text


def test_the_case_that_is_coded_as_a_pdf_for_others(
    workspace: Workspace, project: OpenProject, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = project.path.with_name("sheet.pdf")
    choosing(monkeypatch, "unodc", target)
    case = list_cases(project)[0]
    workspace.cases.case_opened.emit(case.coding.id)

    workspace.bound_actions.run("case_sheet")

    qtbot.waitUntil(lambda: "sheet.pdf" in workspace.banner.text())
    with pypdfium2.PdfDocument(target) as document:
        said = document[0].get_textpage().get_text_bounded()
    assert case.title not in said
    assert [found.release.format for found in list_releases(project)] == ["pdf"]


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[OpenProject]:
    """A project in which two victims of the only case can be recognised."""
    opened = recognisable(tmp_path / "alone.tip")
    yield opened
    close_project(opened)


@pytest.fixture
def dialog(alone: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> SheetDialog:
    dialog = SheetDialog(ProjectContext(project=alone, settings=settings, tasks=tasks, banner=Banner()), 1)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_who_can_be_recognised_is_shown_before_a_sheet_for_others_is_written(
    dialog: SheetDialog, alone: OpenProject, qtbot: QtBot
) -> None:
    assert not dialog.recipient.isEnabled()
    dialog.choices["unodc"].click()
    assert dialog.recipient.isEnabled()
    dialog.recipient.setEditText("IOM")
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.small_cells.isVisible()
    assert not dialog.choices["unodc"].isVisible()
    assert dialog.write_button.text() == "Accept and write…"
    assert dialog.small_cells.table.rowCount() == 2
    age = dialog.small_cells.ways["victim_age_group"]
    age.setCurrentIndex(age.findText("Stays here"))
    assert dialog.small_cells.table.rowCount() == 2
    for name in ("victim_sex", "victim_citizenship"):
        way = dialog.small_cells.ways[name]
        way.setCurrentIndex(way.findText("Stays here"))
    assert dialog.small_cells.table.rowCount() == 0
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.choices["unodc"].isVisible()
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible(), "nobody can be recognised any more"
    request = dialog.request()
    assert (request.profile, request.recipient, request.accepts_small_cells) == ("unodc", "IOM", False)
    assert set(request.coarser) == {"victim_age_group", "victim_sex", "victim_citizenship"}


def test_what_is_accepted_is_written_and_recorded(
    alone: OpenProject, settings: Settings, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    less = coarser_by_names(["victim_age_group"], ["victim_sex"])
    before = alone.path.with_name("a.xlsx")
    finished(export_workbook(alone, before, ExportRequest(coarser=less, accepts_small_cells=True)))
    window = QWidget()
    qtbot.addWidget(window)
    context = ProjectContext(project=alone, settings=settings, tasks=tasks, banner=Banner(window))
    target = alone.path.with_name("sheet.docx")
    offered: dict[str, list[str]] = {}

    def exec_(dialog: SheetDialog) -> QDialog.DialogCode:
        dialog.choices["unodc"].click()
        dialog.write_button.click()
        ways = dialog.small_cells.ways
        offered.update({name: [way.itemText(at) for at in range(way.count())] for name, way in ways.items()})
        dialog.small_cells.all_button.click()
        assert not dialog.write_button.isEnabled()
        dialog.small_cells.asked_box.click()
        dialog.write_button.click()
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(SheetDialog, "exec", exec_)
    monkeypatch.setattr(file_choice, "save_sheet", lambda *_: target)
    (case,) = list_cases(alone)
    FileWriting(context, window).write_sheet(case)

    qtbot.waitUntil(target.exists)
    assert offered["victim_sex"] == ["Stays here"], "no more than in the workbook"
    assert offered["victim_age_group"] == ["In groups", "Stays here"]
    assert offered["victim_citizenship"] == ["As it is", "More general", "Stays here"]
    (latest, _) = list_releases(alone)
    assert (latest.release.recipient, latest.release.cases) == ("UNODC", 1)
    selection = latest.release.selection
    assert selection["case"] == {"id": case.id, "number": 1}
    assert selection["coarser"] == {"victim_age_group": "group", "victim_sex": "withheld"}
    assert selection["small_cells"] == {"victims": {"persons": 14, "small": 1, "unique": 1}}
