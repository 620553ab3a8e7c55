"""Every text of the page is set again when the language is switched; dialogs are made in the language in use."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.retranslation import MARK, left_in_english
from tests.ui.taxonomies.conftest import COURTS, MEANS
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.export_taxonomies_dialog import ExportTaxonomiesDialog
from tipcoder.ui.taxonomies.install_dialog import CompareWindow, InstallDialog
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog
from tipcoder.ui.taxonomies.taxonomies_page import TaxonomiesPage
from tipcoder.ui.taxonomies.term_commands import MergeDialog
from tipcoder.ui.taxonomies.term_index import TermIndex

TERMS = {term.label("en") for term in MEANS.terms}
CODES = {term.code for term in MEANS.terms}
INDENTED = {f"\u2003{label}" for label in TERMS}
TITLES = {"Means", "Courts", "Средства"}


def made(context: ProjectContext, tmp_path: Path) -> list[Dialog]:
    return [
        InstallDialog(context, [tmp_path / "a.csv"]),
        CompareWindow(context, tmp_path / "a.csv", "test_means"),
        ExportTaxonomiesDialog(context, "test_means"),
        MergeDialog(context, TermIndex(MEANS), MEANS.terms[1], None),
        ProposeDialog(context, COURTS),
    ]


def test_dialogs(context: ProjectContext, tmp_path: Path, switch: Callable[[], None], qtbot: QtBot) -> None:
    switch()
    dialogs = made(context, tmp_path)
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
    known = TITLES | TERMS | INDENTED | {term.label("en") for term in COURTS.terms} | {"first", "second", "SRB", "MNE"}
    for dialog in dialogs:
        assert left_in_english(dialog, known) == set(), type(dialog).__name__
        assert MARK in dialog.windowTitle()


def test_the_page(page: TaxonomiesPage, switch: Callable[[], None]) -> None:
    page.show_term("test_means", "force")
    switch()
    assert left_in_english(page, TITLES | TERMS | CODES) == set()
    model = page.tree.terms
    headers = [str(model.headerData(column, page.tree.header().orientation())) for column in range(3)]
    assert all(header.startswith(MARK) for header in headers)


def test_what_can_be_reached_by_key_has_a_name(
    page: TaxonomiesPage, context: ProjectContext, tmp_path: Path, qtbot: QtBot
) -> None:
    for window in (page, *made(context, tmp_path)):
        if window is not page:
            qtbot.addWidget(window)
        reached = [child for child in window.findChildren(QWidget) if child.isVisibleTo(window) and _is_reached(child)]
        assert [child for child in reached if not _name(child)] == [], type(window).__name__


def _is_reached(widget: QWidget) -> bool:
    is_part_of_another = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)
    return not is_part_of_another and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _name(widget: QWidget) -> str:
    text = widget.property("text")
    return widget.accessibleName() or (text if isinstance(text, str) else "")
