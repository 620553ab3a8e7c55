"""Rounds in the window: a sample is drawn and assigned, handed over blind, coded, brought back, and then compared."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingRole, CodingStatus, RoundKind
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.double_coding.samples import begin_calibration, list_rounds
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui import file_choice
from tipcoder.ui.double_coding.quality.progress_tab import CODER, FIRST, NUMBER, SECOND, STRATUM, ProgressTab
from tipcoder.ui.double_coding.quality.quality_page import AGREEMENT, PROGRESS, QualityPage
from tipcoder.ui.double_coding.rounds import AssignDialog, BlindCopyDialog, BringBackDialog, DrawDialog
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.pages import QUALITY
from tipcoder.ui.shell.workspace import Workspace

COPY_WORDS = "other fictional words entirely"
AnyDialog = TypeVar("AnyDialog", bound=QDialog)


@pytest.fixture
def tab(page: QualityPage) -> ProgressTab:
    page.show_tab(PROGRESS)
    return page.progress


def acting(monkeypatch: pytest.MonkeyPatch, kind: type[AnyDialog], act: Callable[[AnyDialog], object]) -> None:
    """Let a person do something in a dialog."""

    def exec_(dialog: AnyDialog) -> QDialog.DialogCode:
        dialog.show()
        QApplication.processEvents()
        act(dialog)
        result = QDialog.DialogCode(dialog.result())
        dialog.close()
        return result

    monkeypatch.setattr(kind, "exec", exec_)


def shown(tab: ProgressTab, column: int) -> list[str]:
    return [tab.cases.text(row, column) for row in range(tab.cases.rowCount())]


def draw(tab: ProgressTab, monkeypatch: pytest.MonkeyPatch, coder: str = "", seed: str = "7", added: str = "") -> None:
    def act(dialog: DrawDialog) -> None:
        assert "2 of 3" in dialog.share_field.hint()
        dialog.coder.setCurrentText(coder)
        dialog.seed.setText(seed)
        dialog.cases.setText(added)
        dialog.draw_button.click()

    acting(monkeypatch, DrawDialog, act)
    tab.sample_button.click()


def test_who_coded_how_much_is_shown(tab: ProgressTab) -> None:
    rows = [[tab.coders.text(row, column) for column in range(7)] for row in range(tab.coders.rowCount())]
    assert rows == [
        ["SRB-01", "First coding", "3", "–", "3", "–", "–"],
        ["SRB-02", "Second coding", "2", "–", "–", "2", "–"],
    ]
    assert tab.empty_state.isVisible()


def test_a_sample_is_drawn_with_a_seed_that_is_shown(
    tab: ProgressTab, double: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(tab, monkeypatch, coder="SRB-05", seed="11", added="1-3")

    (made,) = list_rounds(double)
    assert (made.kind, made.seed, {case.assigned_to for case in made.cases}) == (RoundKind.SAMPLE, 11, {"SRB-05"})
    assert "sample of 20%, seed 11" in tab.rounds.text(0, 0)
    assert "0 of 3 coded twice" in tab.rounds.text(0, 0)
    assert shown(tab, NUMBER) == ["1", "2", "3"]
    assert shown(tab, STRATUM).count("Added by hand") == 1
    assert set(shown(tab, CODER)) == {"SRB-05"}


def test_a_calibration_round_names_its_cases(
    tab: ProgressTab, double: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: DrawDialog) -> None:
        assert not dialog.draw_button.isEnabled()
        dialog.cases.setText("9")
        dialog.draw_button.click()
        assert dialog.banner.isVisible()
        dialog.cases.setText("1-2")
        dialog.draw_button.click()

    acting(monkeypatch, DrawDialog, act)
    tab.calibration_button.click()

    assert [case.place.case for case in tab.rounds.index(0, 0).data(0x0100).cases] == [
        case.id for case in list_cases(double)[:2]
    ]
    assert "calibration" in tab.rounds.text(0, 0)
    assert shown(tab, SECOND) == ["Submitted", "Submitted"]


def test_nobody_is_second_to_themself(tab: ProgressTab, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(tab, monkeypatch)

    def act(dialog: AssignDialog) -> None:
        dialog.coder.setCurrentText("SRB-01")
        dialog.assign_button.click()
        assert dialog.banner.isVisible()

    acting(monkeypatch, AssignDialog, act)
    tab.assign_button.click()
    assert "SRB-01" not in shown(tab, CODER)


def test_a_second_coder_on_the_same_computer_sees_nothing_of_the_first_coding(
    tab: ProgressTab, workspace: Workspace, double: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(tab, monkeypatch, seed="7")

    def act(dialog: AssignDialog) -> None:
        dialog.coder.setCurrentText("SRB-05")
        dialog.here_box.setChecked(True)
        dialog.assign_button.click()

    acting(monkeypatch, AssignDialog, act)
    tab.assign_button.click()
    assert set(shown(tab, CODER)) == {"SRB-05"}
    numbers = shown(tab, NUMBER)

    work_as(double, "SRB-05", CodingRole.SECOND)
    workspace.events.cases_changed.emit("")

    assert [str(case.number) for case in list_cases(double)] == numbers
    assert {case.title for case in list_cases(double)} == {""}
    assert [tab.coders.text(row, 0) for row in range(tab.coders.rowCount())] == ["SRB-05"]
    assert tab.rounds.rowCount() == 0
    assert not tab.sample_button.isVisible()
    assert not tab.assign_button.isVisible()


def test_a_blind_copy_is_handed_over_coded_and_brought_back(
    tab: ProgressTab, workspace: Workspace, double: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_calibration(double, list_cases(double)[1:])
    workspace.events.cases_changed.emit("")
    assert shown(tab, NUMBER) == ["2", "3"]
    tab.case_table.selectRow(1)
    copy = tmp_path / "copy.tip"
    monkeypatch.setattr(file_choice, "save_project", lambda *_: copy)

    def write(dialog: BlindCopyDialog) -> None:
        assert dialog.coder.coder() == "SRB-03"
        dialog.target.choose_button.click()
        for edit in (dialog.passphrase.first, dialog.passphrase.again):
            edit.setText(COPY_WORDS)
        dialog.write_button.click()
        assert "copy.tip" in dialog.banner.text()

    acting(monkeypatch, BlindCopyDialog, write)
    tab.copy_button.click()
    theirs = open_project(copy, passphrase=COPY_WORDS)
    (case,) = list_cases(theirs)
    assert (case.number, case.title) == (3, "")
    coding = open_coding(theirs, case.coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "consent"), Answer("no")))
    set_status(theirs, [case], CodingStatus.SUBMITTED)
    close_project(theirs)

    monkeypatch.setattr(file_choice, "open_second_coding", lambda *_: copy)

    def choose(dialog: BringBackDialog) -> None:
        assert dialog.coder.coder() == "SRB-03"
        assert not dialog.next_button.isEnabled()
        dialog.file.choose_button.click()
        dialog.next_button.click()

    def bring_in(dialog: ImportDialog) -> None:
        assert dialog.password.isVisible()
        dialog.password.setText(COPY_WORDS)
        dialog.apply_button.click()
        assert dialog.table.entries.rowCount() > 0
        dialog.apply_button.click()

    acting(monkeypatch, BringBackDialog, choose)
    acting(monkeypatch, ImportDialog, bring_in)
    tab.return_button.click()

    assert shown(tab, SECOND)[1] == "Submitted"
    assert shown(tab, FIRST)[1] == "In work"
    workspace.pages.page(QUALITY).show_tab(AGREEMENT)
    assert workspace.pages.page(QUALITY).source.report is not None
    assert list(workspace.pages.page(QUALITY).source.report.cases) == [1, 2, 3]
