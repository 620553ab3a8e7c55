"""A term that is missing: proposed on the page or from a question, and used at once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.taxonomies.conftest import COURTS
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, refresh_form
from tipcoder.services.taxonomies.installation import installed_taxonomy
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage

Answers = Callable[[type[QDialog], Callable[[Any], None]], None]


def proposed(project: OpenProject, taxonomy: str) -> list[Term]:
    return [term for term in installed_taxonomy(project, taxonomy).terms if term.status is TermStatus.PROPOSED]


def test_a_term_is_proposed_under_the_selected_one(
    page: TaxonomiesPage, project: OpenProject, acting: Answers, qtbot: QtBot
) -> None:
    def propose(dialog: ProposeDialog) -> None:
        dialog.labels["en"].setText("Force by video")
        dialog.more_button.setChecked(True)
        dialog.labels["sr"].setText("сила снимком")
        dialog.definition.setPlainText("Filmed and shown.")
        qtbot.mouseClick(dialog.propose_button, Qt.MouseButton.LeftButton)

    acting(ProposeDialog, propose)
    page.show_term("test_means", "coercion")
    qtbot.mouseClick(page.propose_button, Qt.MouseButton.LeftButton)
    (term,) = proposed(project, "test_means")
    assert (term.labels, term.parent) == ({"en": "Force by video", "sr": "сила снимком"}, "coercion")
    assert (term.definitions, term.proposed_by) == ({"en": "Filmed and shown."}, "SRB-01")
    assert page.tree.selected() == term
    assert page.details.status.text() == "Proposed"


def test_a_term_that_is_there_already_is_named_and_refused(
    page: TaxonomiesPage, project: OpenProject, acting: Answers
) -> None:
    def propose(dialog: ProposeDialog) -> None:
        dialog.labels["en"].setText("fraud")
        assert dialog.label_fields["en"].hint() == "Already there: Fraud"
        dialog.propose()
        assert "fraud" in dialog.banner.text()
        dialog.labels["en"].clear()
        dialog.propose()
        assert dialog.banner.text() == "Write what the new term is called."
        dialog.reject()

    acting(ProposeDialog, propose)
    page.propose()
    assert proposed(project, "test_means") == []


@pytest.mark.parametrize(
    ("question", "taxonomy", "answer"),
    [
        ("means", "test_means", "force fraud {code}"),
        ("worst", "test_means", "{code}"),
        ("court", "test_courts", "{code}"),  # the filter by country lets it through
    ],
)
def test_a_term_proposed_from_its_question_is_the_answer(
    question: str,
    taxonomy: str,
    answer: str,
    workspace: Workspace,
    project: OpenProject,
    acting: Answers,
    qtbot: QtBot,
) -> None:
    def propose(dialog: ProposeDialog) -> None:
        dialog.labels["en"].setText("Of another kind")
        dialog.propose()

    acting(ProposeDialog, propose)
    workspace.open_coding(list_cases(project)[0].coding.id)
    ref = Ref(workspace.coding.work.live.root, question)
    workspace.coding.go_to(ref)
    workspace.coding.answer_actions.propose_term()
    qtbot.waitUntil(lambda: bool(proposed(project, taxonomy)))
    (term,) = proposed(project, taxonomy)
    work = workspace.coding.work
    assert work.live.answer(ref) == Answer(answer.format(code=term.code))
    assert workspace.coding.form.view.current == ref
    assert term.code in {choice.code for choice in work.live.choices(ref)}
    if taxonomy == "test_courts":
        assert term.columns == {"country": "SRB"}


def test_what_is_none_of_the_terms_is_proposed_as_it_was_typed(
    workspace: Workspace, project: OpenProject, acting: Answers, qtbot: QtBot
) -> None:
    courts = tuple(Term(f"c{number}", {"en": f"Court {number}"}, columns={"country": "SRB"}) for number in range(9))
    save_taxonomies(project.database, (replace(COURTS, terms=courts),))
    refresh_form(project)
    acting(ProposeDialog, lambda dialog: dialog.propose())
    workspace.open_coding(list_cases(project)[0].coding.id)
    ref = Ref(workspace.coding.work.live.root, "court")
    workspace.coding.go_to(ref)
    frame = workspace.coding.form.view.current_frame()
    frame.input.show_draft("Court of Vranje")
    assert "Is it missing there? Propose it: Ctrl+T" in frame.complaint()
    frame.ask_term()
    qtbot.waitUntil(lambda: bool(proposed(project, "test_courts")))
    (term,) = proposed(project, "test_courts")
    assert term.labels == {"en": "Court of Vranje"}
    assert workspace.coding.work.live.answer(ref) == Answer(term.code)
    again = workspace.coding.form.view.current_frame()
    assert again.input.draft() == ""
    assert again.complaint() == ""


def test_the_menu_of_a_question_offers_it_where_there_is_a_taxonomy(workspace: Workspace, project: OpenProject) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    view, root = workspace.coding.form.view, workspace.coding.work.live.root
    offers = {}
    for key in ("title", "means"):
        workspace.coding.go_to(Ref(root, key))
        frame = view.current_frame()
        frame.heading.menu_button.click()
        menu = frame.findChild(QMenu)
        offers[key] = "Term missing? Propose one…" in {action.text() for action in menu.actions()}
        menu.close()
    assert offers == {"title": False, "means": True}


def test_a_question_without_a_taxonomy_has_no_terms_to_propose(workspace: Workspace, project: OpenProject) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    workspace.coding.go_to(Ref(workspace.coding.work.live.root, "title"))
    workspace.coding.answer_actions.propose_term()  # opens no dialog: one would fail the test


def test_labels_are_asked_in_the_language_of_the_window(
    page: TaxonomiesPage, project: OpenProject, acting: Answers
) -> None:
    def propose(dialog: ProposeDialog) -> None:
        assert next(iter(dialog.labels)) == "sq"
        dialog.labels["sq"].setText("Kërcënim me video")
        dialog.propose()

    ui_language.install("sq")
    acting(ProposeDialog, propose)
    page.propose()
    assert [term.labels for term in proposed(project, "test_means")] == [{"sq": "Kërcënim me video"}]
