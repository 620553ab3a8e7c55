"""A sheet on a case is written from the project's menu: of the case in the list, and of the one that is coded."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support import versions
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.ui import file_choice
from tipcoder.ui.exchange.file_writing import SheetDialog
from tipcoder.ui.shell.workspace import Workspace


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
