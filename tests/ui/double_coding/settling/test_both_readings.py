"""Settles beside the judgment: passages of both sides are marked apart and lead to their place; names stay hidden."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import AGREED, DID_NOT_KNOW, open_double_coded, prove
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.double_coding.settling.settling_dialog import NamesDialog, SettlingDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


@pytest.fixture
def proved(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProject]:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    project = open_double_coded(Commands(), tmp_path)
    prove(project, tmp_path)
    yield project
    close_project(project)


@pytest.fixture
def dialog(proved: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Iterator[SettlingDialog]:
    banner = Banner()
    qtbot.addWidget(banner)
    context = ProjectContext(project=proved, settings=settings, tasks=tasks, banner=banner)
    dialog = SettlingDialog(context, open_settling(proved, list_cases(proved)[0].id))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.readings.close_case()


def go_to(dialog: SettlingDialog, words: str) -> None:
    entries = [dialog.entries.item(row).text() for row in range(dialog.entries.count())]
    dialog.entries.setCurrentRow(next(row for row, text in enumerate(entries) if words in text))


def flashed(dialog: SettlingDialog) -> str:
    view = dialog.readings.pane.flowing
    assert view.flashed is not None
    start, end = view.flashed
    return "\f".join(view.pages())[start:end]


def test_the_passages_of_both_are_marked_by_different_lines(dialog: SettlingDialog) -> None:
    go_to(dialog, "Consent")
    view = dialog.readings.pane.flowing

    assert sorted(view.marked_texts()) == [AGREED, DID_NOT_KNOW]
    styles = {one.cursor.selectedText(): one.format.underlineStyle() for one in view.extraSelections()}
    assert styles[AGREED] != styles[DID_NOT_KNOW]
    go_to(dialog, "Means")
    assert view.marked_texts() == []


def test_a_difference_leads_to_its_passage_and_keys_and_clicks_to_the_others(
    dialog: SettlingDialog, qtbot: QtBot
) -> None:
    go_to(dialog, "Consent")
    first, second = flashed(dialog), {AGREED, DID_NOT_KNOW} - {flashed(dialog)}
    assert (dialog.panel.a.quotations[0].accessibleName().startswith(first), len(second)) == (True, 1)

    qtbot.keyClick(dialog.entries, Qt.Key.Key_P)
    assert {flashed(dialog)} == second

    dialog.panel.a.quotations[0].click()
    assert flashed(dialog) == first


def test_no_judgment_can_be_added_and_nothing_marked(dialog: SettlingDialog) -> None:
    assert not dialog.readings.pane.header.add_button.isVisible()
    assert not dialog.readings.pane.layer.button.isVisible()


def test_names_are_shown_only_if_both_agree(dialog: SettlingDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    def agree(asking: NamesDialog) -> int:
        offered = [asking.accept_button.isEnabled()]
        for box in asking.agreed:
            box.setChecked(True)
            offered.append(asking.accept_button.isEnabled())
        assert offered == [False, False, True]
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(NamesDialog, "exec", agree)
    go_to(dialog, "Consent")
    assert (dialog.panel.a.title.text(), dialog.panel.b.title.text()) == ("", "")

    dialog.names_button.click()

    assert {dialog.panel.a.title.text(), dialog.panel.b.title.text()} == {"SRB-01", "SRB-02"}
    dialog.names_button.click()
    assert dialog.panel.a.title.text() == ""


def test_rows_of_both_sides_are_joined_from_the_menu(dialog: SettlingDialog) -> None:
    go_to(dialog, "C.D.")
    entry = dialog.entry()
    assert entry is not None
    (action,) = dialog.join_menu(entry).actions()  # type: ignore[arg-type]
    assert "Q.Z." in action.text()

    action.trigger()

    assert any("Victims 2" in dialog.entries.item(row).text() for row in range(dialog.entries.count()))
