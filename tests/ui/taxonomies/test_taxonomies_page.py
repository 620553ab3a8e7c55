"""The page of taxonomies: found in any script, read in full, terms decided on and merged, and what answers say then."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, open_coding, undo
from tipcoder.services.projects import OpenProject
from tipcoder.services.taxonomies.installation import installed_taxonomy
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.ui.pages import CODING, TAXONOMIES
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage
from tipcoder.ui.taxonomies.term_actions import APPROVE, MERGE, REJECT, RETIRE, REVIVE, WITHDRAW
from tipcoder.ui.taxonomies.term_commands import MergeDialog
from tipcoder.ui.taxonomies.term_tree import STATE, USES

Answers = Callable[[type[QDialog], Callable[[Any], None]], None]


def shown(page: TaxonomiesPage) -> list[str]:
    """Return the labels in the tree, indented by dots, as far as they are unfolded."""
    lines, index = [], page.tree.model().index(0, 0)
    while index.isValid():
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        lines.append("." * depth + index.data())
        index = page.tree.indexBelow(index)
    return lines


def search(page: TaxonomiesPage, words: str, qtbot: QtBot) -> None:
    page.search.setFocus()
    page.search.setText(words)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)


def coded(project: OpenProject) -> OpenCoding:
    return open_coding(project, list_cases(project)[0].coding.id)


def answer(coding: OpenCoding, key: str) -> Answer | None:
    return coding.live.answer(Ref(coding.live.root, key))


def status(project: OpenProject, code: str) -> TermStatus:
    return installed_taxonomy(project, "test_means").by_code()[code].status


def cell(page: TaxonomiesPage, code: str, column: int) -> str:
    index = page.tree.terms.index_of(code)
    return str(index.siblingAtColumn(column).data())


def test_all_that_is_installed_is_listed_in_the_language_of_the_window(page: TaxonomiesPage) -> None:
    model = page.list.installed
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Courts", "Means"]
    ui_language.install("mk")
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Courts", "Средства"]
    assert page.list.selected() == "test_means"
    assert shown(page)[:2] == ["присилба", ".сила"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sila", ["Coercion", ".Force"]),  # label in the other script
        ("zrtvu", ["Coercion", ".Force"]),  # hidden words
        ("VIOLENCE body", ["Coercion", ".Force"]),  # synonym and definition
        ("mashtrimi", ["Fraud"]),
        ("lure", ["Luring"]),  # code
        ("prisilba", ["Coercion"]),
    ],
)
def test_a_search_keeps_what_it_found_and_what_stands_above(
    words: str, found: list[str], page: TaxonomiesPage, qtbot: QtBot
) -> None:
    search(page, words, qtbot)
    assert shown(page) == found
    assert page.tree.selected().label("en") == found[-1].lstrip(".")
    page.search.clear()
    qtbot.waitUntil(lambda: len(shown(page)) == 5)


def test_a_search_says_where_else_it_found_something_and_enter_goes_there(page: TaxonomiesPage, qtbot: QtBot) -> None:
    search(page, "Nisu sud", qtbot)
    assert page.list.selected() == "test_courts"
    assert page.tree.selected().code == "nis"
    notes = [page.list.installed.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert notes[0].startswith("Courts: 1")
    assert notes[1] == "Means: nothing found"
    search(page, "no such words", qtbot)
    assert shown(page) == []
    assert page.message.isVisibleTo(page)


def test_the_page_is_reached_by_key_and_the_keyboard_is_in_it(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitActive(workspace):
        workspace.activateWindow()
    qtbot.keyClick(workspace, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert workspace.header.button_of(TAXONOMIES).isChecked()
    assert workspace.taxonomies.tree.hasFocus()
    assert shown(workspace.taxonomies) == ["Niš court", "Bar court", "Novi Sad court"]


def test_find_focuses_the_search(page: TaxonomiesPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()


def test_a_term_is_told_in_full(page: TaxonomiesPage) -> None:
    page.show_term("test_means", "force")
    text = page.details.page.toPlainText()
    for said in ("Violence against the body.", "сила", "official text", "violence", "UNODC SHERLOC", "Use of force"):
        assert said in text
    assert "тукао" not in text  # hidden words are for searching
    assert page.details.use.text().startswith("Used in 2")
    assert cell(page, "force", USES) == "2"
    page.details.copy_code()
    assert QGuiApplication.clipboard().text() == "force"


def test_links_lead_to_other_terms(page: TaxonomiesPage) -> None:
    page.details.page.anchorClicked.emit("term:test_courts/nis")
    assert (page.list.selected(), page.tree.selected().code) == ("test_courts", "nis")


def test_status_is_said_in_words(page: TaxonomiesPage) -> None:
    assert [cell(page, code, STATE) for code in ("force", "lure", "old")] == ["", "Offered no more", "Until 2006"]
    page.show_term("test_means", "lure")
    assert page.details.status.text() == "Offered no more"
    assert "Fraud" in page.details.page.toPlainText()


def test_what_is_not_possible_is_disabled_with_a_reason(page: TaxonomiesPage) -> None:
    page.show_term("test_means", "force")
    by_name = page.actions_of_term.by_name
    assert {name for name, action in by_name.items() if action.isEnabled()} == {MERGE, RETIRE}
    assert by_name[APPROVE].toolTip() == "Not possible: the term is “Active”."
    page.show_term("test_means", "lure")
    assert {name for name, action in by_name.items() if action.isEnabled()} == {MERGE, REVIVE}


def test_a_term_is_retired_and_offered_again_by_keys(page: TaxonomiesPage, project: OpenProject, qtbot: QtBot) -> None:
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    page.show_term("test_means", "fraud")
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert status(project, "fraud") is TermStatus.DEPRECATED
    assert cell(page, "fraud", STATE) == "Offered no more"
    assert "Fraud" in page.banner.text()
    qtbot.keyClick(page.tree, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert status(project, "fraud") is TermStatus.ACTIVE


def test_proposals_are_decided_on(page: TaxonomiesPage, project: OpenProject, workspace: Workspace) -> None:
    codes = [propose_term(project, "test_means", {"en": label}).code for label in ("good", "bad", "mistake")]
    workspace.events.taxonomies_changed.emit("test_means")
    for code, name in zip(codes, (APPROVE, REJECT, WITHDRAW), strict=True):
        page.show_term("test_means", code)
        page.actions_of_term.by_name[name].trigger()
    assert status(project, codes[0]) is TermStatus.ACTIVE
    assert status(project, codes[1]) is TermStatus.REJECTED
    assert codes[2] not in installed_taxonomy(project, "test_means").by_code()


def test_merging_moves_answers_and_undo_takes_it_back(
    page: TaxonomiesPage, project: OpenProject, workspace: Workspace, acting: Answers, qtbot: QtBot
) -> None:
    workspace.open_coding(list_cases(project)[0].coding.id)
    workspace.show_page(TAXONOMIES)

    def merge(dialog: MergeDialog) -> None:
        assert not dialog.merge_button.isEnabled()
        assert not dialog.tree.select("nothing")
        dialog.search.setText("mashtrimi")
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
        assert dialog.merge_button.text() == "Merge into “Fraud”"
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)  # to the button: chooses, and merges nothing yet
        assert dialog.recoded is None
        assert dialog.merge_button.hasFocus()
        qtbot.keyClick(dialog.merge_button, Qt.Key.Key_Return)

    acting(MergeDialog, merge)
    page.show_term("test_means", "force")
    page.act(MERGE)
    coding = coded(project)
    assert answer(coding, "means") == Answer("fraud")
    assert answer(coding, "worst") == Answer("fraud")
    assert cell(page, "force", STATE) == "Offered no more"
    assert cell(page, "fraud", USES) == "2"
    workspace.show_page(CODING)  # the open coding has followed
    assert workspace.coding.work.live.answer(Ref(coding.live.root, "worst")) == Answer("fraud")
    undo(coded(project))
    assert answer(coded(project), "worst") == Answer("force")


def test_a_term_that_is_gone_takes_no_place(page: TaxonomiesPage, acting: Answers) -> None:
    offered = []

    def look(dialog: MergeDialog) -> None:
        for code in ("force", "lure", "fraud"):
            dialog.tree.select(code)
            offered.append(dialog.merge_button.isEnabled())
        dialog.reject()

    acting(MergeDialog, look)
    page.show_term("test_means", "force")
    page.act(MERGE)
    assert offered == [False, False, True]
