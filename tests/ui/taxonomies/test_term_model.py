"""The tree of terms as Qt asks for it, small and large."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.taxonomies.conftest import MEANS
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.ui.pages import TAXONOMIES
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage
from tipcoder.ui.taxonomies.term_index import TermIndex
from tipcoder.ui.taxonomies.term_tree import TermModel

LARGE = Taxonomy(
    "large",
    tuple(
        Term(
            f"t{number}",
            {"en": f"Term {number}", "sr": f"појам {number}"},
            parent=f"t{number // 10}" if number > 9 else "",
        )
        for number in range(5_000)
    ),
)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: Any, qapp: QApplication) -> None:
    model = TermModel()
    model.set_taxonomy(MEANS)
    qtmodeltester.check(model)
    model.show_found(frozenset({1}))
    qtmodeltester.check(model)
    model.show_found(None)
    qtmodeltester.check(model)


def test_a_child_before_its_parent_and_one_of_nobody_are_shown_all_the_same(qapp: QApplication) -> None:
    model = TermModel()
    model.set_taxonomy(Taxonomy("odd", (Term("a", {}, parent="b"), Term("b", {}), Term("c", {}, parent="nobody"))))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["a", "b", "c"]
    assert model.count_shown() == 3


def test_every_path_of_a_large_taxonomy_leads_back_to_its_top(qapp: QApplication) -> None:
    model = TermModel()
    model.set_taxonomy(LARGE, TermIndex(LARGE).found("pojam 4321"))
    index, labels = model.index_of("t4321"), []
    while index.isValid():
        labels.append(index.data())
        index = index.parent()
    assert labels == ["Term 4321", "Term 432", "Term 43", "Term 4"]
    assert model.count_shown() == 4


@pytest.fixture
def threaded(qapp: QApplication) -> Iterator[Tasks]:
    """Work that is done in the background."""
    tasks = Tasks()
    yield tasks
    tasks.wait()
    qapp.processEvents()


def test_five_thousand_terms_are_read_in_the_background_and_searched(
    project: OpenProject, settings: Settings, threaded: Tasks, qtbot: QtBot
) -> None:
    save_taxonomies(project.database, (replace(LARGE, titles={"en": "Large"}),))
    workspace = Workspace(project, settings, threaded)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(TAXONOMIES)
    page: TaxonomiesPage = workspace.taxonomies
    assert page.list.installed.rowCount() == 3
    assert page.tree.terms.count_shown() == 0
    page.list.select("large")
    qtbot.waitUntil(lambda: page.tree.terms.count_shown() == 5_000)
    assert not page.tree.isExpanded(page.tree.terms.index(1, 0, QModelIndex()))
    page.show_term("large", "t4321")
    assert page.tree.selected().code == "t4321"
    assert page.tree.isExpanded(page.tree.currentIndex().parent())
    page.search.setText("ПОЈАМ 4999")
    qtbot.waitUntil(lambda: page.tree.terms.count_shown() == 4)
