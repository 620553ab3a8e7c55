"""The codebook is written from the menu File, without what coders proposed; taxonomies are exported from any page."""

from pathlib import Path

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.ui import file_choice
from tipcoder.ui.pages import TAXONOMIES
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.taxonomies.export_taxonomies_dialog import ExportTaxonomiesDialog


def write(workspace: Workspace, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_choice, "save_codebook", lambda *_: target)
    workspace.bound_actions.run("codebook")
    qtbot.waitUntil(lambda: target.name in workspace.banner.text())


def test_the_codebook_of_the_project_is_written(
    workspace: Workspace, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    propose_term(project, "means", {"en": "Threat against Secret Person"})
    for target in (tmp_path / "codebook.html", tmp_path / "codebook.docx"):
        write(workspace, target, qtbot, monkeypatch)
    page = (tmp_path / "codebook.html").read_text("utf-8")
    document = "\n".join(part.text for part in Document(str(tmp_path / "codebook.docx")).paragraphs)
    for text in (page, document):
        assert "Deception" in text
        assert "Secret Person" not in text


def test_taxonomies_are_exported_from_any_page(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ExportTaxonomiesDialog, "accepts", lambda _dialog: asked.append(workspace.pages.name))
    workspace.bound_actions.run("export_terms")
    assert asked == [TAXONOMIES]
