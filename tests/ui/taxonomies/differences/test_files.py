"""Taxonomies from files: shown before they are installed, compared without being installed, and written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.taxonomies.conftest import COURTS, MEANS
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.installation import installed_taxonomy, list_installed
from tipcoder.services.taxonomies.taxonomy_queries import Effect
from tipcoder.services.taxonomy_files import read_taxonomies, write_taxonomies
from tipcoder.ui import file_choice
from tipcoder.ui.taxonomies.export_taxonomies_dialog import ExportTaxonomiesDialog
from tipcoder.ui.taxonomies.install_dialog import CompareWindow, InstallDialog
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

Answers = Callable[[type[QDialog], Callable[[Any], None]], None]

NEWER = replace(
    MEANS,
    version="2",
    terms=(
        replace(MEANS.terms[0], labels={"en": "Coercion of any kind"}),
        replace(MEANS.terms[1], status=TermStatus.DEPRECATED, replaced_by=("coercion",)),
        MEANS.terms[4],
        Term("debt", {"en": "Debt bondage"}),
    ),
)
"""Force is replaced, fraud is gone though answers use it, luring is gone, debt bondage is new."""

ROADS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/roads> a skos:ConceptScheme ; skos:prefLabel "Roads"@en .
<https://example.org/sea> a skos:Concept ; skos:inScheme <https://example.org/roads> ;
    skos:prefLabel "By sea"@en , "By the sea"@en .
"""
"""A term with two labels: one becomes a synonym, which is remarked."""


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "newer.xlsx"
    write_taxonomies(path, (NEWER,))
    monkeypatch.setattr(file_choice, "open_taxonomies", lambda *_: (path,))
    monkeypatch.setattr(file_choice, "open_taxonomy", lambda *_: path)
    return path


def worst(project: OpenProject) -> Answer | None:
    coding = open_coding(project, list_cases(project)[0].coding.id)
    return coding.live.answer(Ref(coding.live.root, "worst"))


def lines(dialog: InstallDialog | CompareWindow) -> list[list[str]]:
    return [line.split("\t") for line in dialog.table.as_text().split("\n")]


@pytest.mark.parametrize(("consents", "then"), [(True, "coercion"), (False, "force")])
def test_a_newer_version_is_shown_and_installed(
    consents: bool, then: str, page: TaxonomiesPage, project: OpenProject, newer: Path, acting: Answers, qtbot: QtBot
) -> None:
    seen: list[list[str]] = []

    def install(dialog: InstallDialog) -> None:
        seen.extend(lines(dialog))
        assert installed_taxonomy(project, "test_means").version == "1"
        dialog.consent.setChecked(consents)
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        assert "Installed." in dialog.banner.text()
        assert not dialog.apply_button.isVisible()

    acting(InstallDialog, install)
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    assert seen[0][0] == "Touches codings"
    assert ["Safe", '"Debt bondage" (debt) is new.', "", ""] in seen
    assert any("Fraud" in line[1] and line[2:] == ["1", "1"] for line in seen)
    assert worst(project) == Answer(then)
    assert page.tree.terms.index_of("debt").isValid()
    assert installed_taxonomy(project, "test_means").by_code()["fraud"].status is TermStatus.DEPRECATED


def test_nothing_is_installed_unless_a_person_agrees(
    page: TaxonomiesPage, project: OpenProject, newer: Path, acting: Answers, qtbot: QtBot
) -> None:
    def look(dialog: InstallDialog) -> None:
        buttons = {effect: button.text() for effect, button in dialog.filters.buttons.items()}
        assert buttons[Effect.SAFE].startswith("Safe (")
        qtbot.mouseClick(dialog.filters.buttons[Effect.CODINGS], Qt.MouseButton.LeftButton)
        assert {line[0] for line in lines(dialog)} == {"Touches codings"}
        qtbot.keyClick(dialog, Qt.Key.Key_Return)  # the key that chose the file installs nothing
        assert dialog.isVisible()
        qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)

    acting(InstallDialog, look)
    page.import_files()
    assert installed_taxonomy(project, "test_means") == MEANS
    assert worst(project) == Answer("force")


def test_a_new_taxonomy_is_one_line_and_remarks_are_shown(
    page: TaxonomiesPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acting: Answers
) -> None:
    path = tmp_path / "roads.ttl"
    path.write_text(ROADS, "utf-8")
    monkeypatch.setattr(file_choice, "open_taxonomies", lambda *_: (path,))

    def install(dialog: InstallDialog) -> None:
        assert len(lines(dialog)) == 1
        assert lines(dialog)[0][1].startswith("A new taxonomy: 1 term")
        assert dialog.remarks.isVisibleTo(dialog)
        assert "By the sea" in dialog.remarks.text.toPlainText()
        dialog.apply()

    acting(InstallDialog, install)
    page.import_files()
    assert "roads" in {found.id for found in list_installed(project)}
    assert page.list.installed.index_of("roads").isValid()


def test_a_file_that_cannot_be_read_says_why(
    page: TaxonomiesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acting: Answers
) -> None:
    path = tmp_path / "broken.ttl"
    path.write_text("this is no Turtle", "utf-8")
    monkeypatch.setattr(file_choice, "open_taxonomies", lambda *_: (path,))

    def look(dialog: InstallDialog) -> None:
        assert "broken.ttl" in dialog.banner.text()
        assert not dialog.apply_button.isEnabled()
        dialog.reject()

    acting(InstallDialog, look)
    page.import_files()


def test_a_file_is_compared_and_changes_nothing(
    page: TaxonomiesPage, project: OpenProject, newer: Path, acting: Answers
) -> None:
    seen: list[list[str]] = []

    def look(dialog: CompareWindow) -> None:
        seen.extend(lines(dialog))
        dialog.reject()

    acting(CompareWindow, look)
    page.compare()
    assert any("Coercion of any kind" in line[1] for line in seen)
    assert any(line[1] == '"Fraud" (fraud) is gone.' for line in seen)
    assert installed_taxonomy(project, "test_means") == MEANS


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc"])
def test_all_taxonomies_are_written_in_every_format(
    ending: str, page: TaxonomiesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acting: Answers, qtbot: QtBot
) -> None:
    target = tmp_path / f"all{ending}"
    monkeypatch.setattr(file_choice, "save_taxonomies", lambda *_: target)

    def write(dialog: ExportTaxonomiesDialog) -> None:
        assert dialog.which.currentData() == "test_means"
        dialog.which.setCurrentIndex(0)
        dialog.formats[ending].setChecked(True)
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    acting(ExportTaxonomiesDialog, write)
    page.export()
    read = {taxonomy.id: taxonomy for taxonomy in read_taxonomies([target]).taxonomies}
    assert {id: codes(taxonomy) for id, taxonomy in read.items()} == {
        "test_means": codes(MEANS),
        "test_courts": codes(COURTS),
    }
    assert page.banner.text() == f"{target.name} was written."


def codes(taxonomy: Taxonomy) -> set[str]:
    return {term.code for term in taxonomy.terms}
