"""The title of the framework is in the language of the workbook, the codebook and the sheet that it stands in."""

from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from tests.support.catalogues import TRANSLATED
from tests.support.commands import PASSPHRASE, Commands
from tipcoder.exchange.reading.codebook import source_of_codebook
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.languages.captions import Captions, CaseSheetCaptions, CodebookCaptions, caption_texts
from tipcoder.services.cases import add_case
from tipcoder.services.projects import close_project, open_project

ENGLISH = caption_texts()["frameworks"]["tip_case_law_see"]
MACEDONIAN = "Судска практика за трговија со луѓе, Југоисточна Европа"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_has_it(language: str) -> None:
    for captions in (Captions(language), CodebookCaptions(language), CaseSheetCaptions(language)):
        assert captions.frameworks[ENGLISH] not in ("", ENGLISH)


def test_workbook_codebook_and_sheet_have_it_and_it_is_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    run, project = Commands(), tmp_path / "a.tip"
    assert run("new", project, "--country", "MKD").exit_code == 0
    opened = open_project(project, passphrase=PASSPHRASE)
    add_case(opened)
    close_project(opened)
    for arguments in (
        ("export", project, tmp_path / "a.xlsx"),
        ("sheet", project, "1", tmp_path / "sheet.docx"),
        ("framework", "codebook", tmp_path / "codebook.html"),
    ):
        done = run(*arguments, "--language", "mk")
        assert done.exit_code == 0, done.output

    workbook = load_workbook(tmp_path / "a.xlsx")
    ((sheet, area),) = workbook.defined_names["about_framework_title"].destinations
    assert workbook[sheet][area].value == MACEDONIAN
    cells = [
        cell.text
        for table in docx.Document(str(tmp_path / "sheet.docx")).tables
        for row in table.rows
        for cell in row.cells
    ]
    assert any(text.startswith(MACEDONIAN) for text in cells)
    assert MACEDONIAN in (tmp_path / "codebook.html").read_text("utf-8")
    assert ENGLISH not in (tmp_path / "codebook.html").read_text("utf-8")
    with open_delivery(tmp_path / "a.xlsx") as book:
        assert source_of_codebook(book).settings["form_title"] == ENGLISH
