"""A project with a framework that takes its choices from two small taxonomies, in a real window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term, TermStatus
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, refresh_form
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.ui.pages import TAXONOMIES
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

PASSPHRASE = "lipa breza jasen bor"
SURVEY = [
    question("text", "title", "Title", **{"bind::tip:role": "title"}),
    question("select_multiple_from_file test_means.csv", "means", "Means"),
    question("select_one_from_file test_means.csv", "worst", "The worst"),
    question("select_one_from_file test_courts.csv", "court", "Court", choice_filter="country = 'SRB'"),
]
MEANS = Taxonomy(
    "test_means",
    (
        Term("coercion", {"en": "Coercion", "sr": "принуда", "mk": "присилба"}),
        Term(
            "force",
            {"en": "Force", "sr": "сила", "mk": "сила"},
            parent="coercion",
            alternatives={"en": ("violence",)},
            hidden={"sr": ("тукао жртву",)},
            definitions={"en": "Violence against the body."},
            provenance={"sr": Provenance.OFFICIAL},
            matches=(Match("sherloc", "Use of force"), Match("test_courts", "nis", MatchKind.RELATED)),
        ),
        Term("fraud", {"en": "Fraud", "sq": "Mashtrimi"}),
        Term("lure", {"en": "Luring"}, status=TermStatus.DEPRECATED, replaced_by=("fraud",)),
        Term("old", {"en": "Old means"}, valid_to="2006"),
    ),
    version="1",
    titles={"en": "Means", "mk": "Средства"},
    schemes={"sherloc": "UNODC SHERLOC"},
)
COURTS = Taxonomy(
    "test_courts",
    (
        Term("nis", {"en": "Niš court", "sr": "Суд у Нишу"}, columns={"country": "SRB", "level": "first"}),
        Term("bar", {"en": "Bar court"}, columns={"country": "MNE", "level": "first"}),
        Term("novi_sad", {"en": "Novi Sad court"}, columns={"country": "SRB", "level": "second"}),
    ),
    version="1",
    titles={"en": "Courts"},
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = opened_copy(made_once("project with taxonomies", _make), tmp_path / "a.tip")
    yield project
    close_project(project)


def _make(folder: Path) -> None:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(folder / "project.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    for taxonomy in (MEANS, COURTS):
        save_taxonomies(project.database, (taxonomy,))
    refresh_form(project)
    coding = open_coding(project, add_case(project).coding.id)
    for name, codes in (("means", "force fraud"), ("worst", "force")):
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, name), Answer(codes)))
    keep(project)


@pytest.fixture
def page(workspace: Workspace) -> TaxonomiesPage:
    workspace.show_page(TAXONOMIES)
    page = workspace.taxonomies
    page.list.select("test_means")
    return page


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Callable[[type[QDialog], Callable[[Any], None]], None]:
    """Let a person do something in a dialog of a kind, whenever one opens."""

    def answer(kind: type[QDialog], act: Callable[[Any], None]) -> None:
        def exec_(dialog: QDialog) -> QDialog.DialogCode:
            dialog.show()
            qtbot.waitUntil(lambda: is_in_front(dialog))
            act(dialog)
            result = QDialog.DialogCode(dialog.result())
            dialog.hide()
            return result

        monkeypatch.setattr(kind, "exec", exec_)

    return answer


def is_in_front(window: QWidget) -> bool:
    """Bring a window to the front, and return whether it is there: keys go where people look."""
    window.activateWindow()
    return window.isActiveWindow()
