"""Agreement in the window: figures in words, the units of each, both answers with passages, and the way to the case."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.languages import ui_language
from tipcoder.services.cases import add_judgment, list_cases, read_judgment
from tipcoder.services.coding import open_coding
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.double_coding.statuses import set_status
from tipcoder.services.evidence import mark_passage
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.double_coding.quality.agreement_tab import AgreementTab
from tipcoder.ui.double_coding.quality.quality_page import AGREEMENT, QualityPage
from tipcoder.ui.double_coding.quality.unit_rows import CASE, DIFFERENT, FIRST, RESULT, SAME, SECOND
from tipcoder.ui.pages import CASES, CODING, QUALITY
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole


def column(model: ColumnModel[Any], number: int) -> list[str]:
    return [model.text(row, number) for row in range(model.rowCount())]


def go_to(tab: AgreementTab, words: str) -> None:
    """Select the figure whose sentence begins with some words."""
    sentences = column(tab.figures, 0)
    tab.figure_table.selectRow(next(row for row, text in enumerate(sentences) if text.startswith(words)))


@pytest.fixture
def tab(page: QualityPage) -> AgreementTab:
    page.show_tab(AGREEMENT)
    return page.agreement


def test_questions_are_told_in_sentences_those_with_most_differences_first(tab: AgreementTab) -> None:
    sentences = column(tab.figures, 0)

    assert sentences[0].startswith(("Adult", "Means", "Consent", "Months"))
    assert any(
        text.startswith("Consent: the same answer in 1 of 2 cases. Judged in the region only: 20 units")
        for text in sentences
    )
    assert sentences[-2].startswith("Victims: in both 1, first coder only 1, second coder only 1")
    assert "Cases coded twice: 2. With one coding: 1." in tab.summary.text()
    assert "not submitted and count as they stand: 2" in tab.summary.text()


def test_a_section_shows_its_own_figures(tab: AgreementTab) -> None:
    labels = column(tab.sections, 0)
    assert [label.splitlines()[0] for label in labels] == ["All sections", "–", "Victims", "Entries"]

    tab.section_table.selectRow(3)

    assert all("in both" in text for text in column(tab.figures, 0))


def test_each_figure_opens_its_units(tab: AgreementTab) -> None:
    go_to(tab, "Consent")
    units = tab.units.units.model
    assert [(column(units, one)) for one in (CASE, FIRST, SECOND, RESULT)] == [
        ["1", "2"], ["Yes", "Yes"], ["No", "Yes"], ["Different answers", "The same"],
    ]  # fmt: skip

    tab.units.units.filters.buttons[SAME].click()
    assert column(units, CASE) == ["2"]
    tab.units.units.filters.buttons[DIFFERENT].click()
    assert column(units, CASE) == ["1"]

    go_to(tab, "Adult")
    assert ("Yes", "Unclear") in zip(column(units, FIRST), column(units, SECOND), strict=True)


def test_a_unit_shows_both_answers_with_their_passages(
    workspace: Workspace, double: OpenProject, tmp_path: Path
) -> None:
    case = list_cases(double)[0]
    judgment = tmp_path / "judgment.txt"
    judgment.write_text("Sud je utvrdio da oštećena nije pristala.", encoding="utf-8")
    added = add_judgment(double, case.id, judgment)
    coding = open_coding(double, case.coding.id)
    pages = read_judgment(double, added.id).pages
    mark_passage(coding, Ref(coding.live.root, "consent"), added.id, pages, 18, 40)
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(AGREEMENT)
    tab = workspace.pages.page(QUALITY).agreement

    go_to(tab, "Consent")

    assert (tab.units.first.answer.text(), tab.units.second.answer.text()) == ("Yes", "No")
    assert tab.units.first.passages.text() == "oštećena nije pristala (page 1)"
    assert not tab.units.second.passages.isVisible()


def test_a_difference_opens_the_case_at_the_answer(
    workspace: Workspace, tab: AgreementTab, double: OpenProject, qtbot: QtBot
) -> None:
    go_to(tab, "Consent")
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    tab.units.units.table.setFocus()

    qtbot.keyClick(tab.units.units.table, Qt.Key.Key_Return)

    assert workspace.pages.name == CODING
    assert workspace.coding.work is not None
    root = list_cases(double)[0].coding.id
    assert workspace.coding.work.live.root == root
    assert workspace.coding.form.view.current == Ref(root, "consent")


def test_what_was_found_is_kept_until_something_changes(workspace: Workspace, tab: AgreementTab) -> None:
    report = workspace.pages.page(QUALITY).source.report
    workspace.show_page(CASES)
    workspace.show_page(QUALITY)
    assert workspace.pages.page(QUALITY).source.report is report

    set_status(workspace.project, [list_cases(workspace.project)[0]], CodingStatus.SUBMITTED)
    workspace.events.cases_changed.emit("")

    assert workspace.pages.page(QUALITY).source.report is not report
    assert "count as they stand: 1" in tab.summary.text()


def test_the_selected_figure_stays_selected_in_another_language(tab: AgreementTab, qtbot: QtBot) -> None:
    go_to(tab, "Months")
    chosen = tab.figure_table.selectionModel().selectedRows()[0].data(RowRole).question
    try:
        before = tab.sections.text(0, 0)
        ui_language.install("sq")
        qtbot.waitUntil(lambda: tab.sections.text(0, 0) != before)
        assert tab.figure_table.selectionModel().selectedRows()[0].data(RowRole).question == chosen
    finally:
        ui_language.install("en")


def test_a_workbook_with_all_figures_is_written(
    tab: AgreementTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "agreement.xlsx"
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: target)

    tab.export_button.click()

    book = openpyxl.load_workbook(target, read_only=True)
    assert book.sheetnames[:2] == ["agreement", "differences"]


def test_a_second_coder_sees_nothing_of_the_first_coding_until_both_are_submitted(
    double: OpenProject, workspace: Workspace
) -> None:
    work_as(double, "SRB-02", CodingRole.SECOND)
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(AGREEMENT)
    tab = workspace.pages.page(QUALITY).agreement

    assert tab.empty_state.isVisible()
    assert not column(tab.figures, 0)
    report = workspace.pages.page(QUALITY).source.report
    assert not report or not report.disagreements

    work_as(double, "SRB-01", CodingRole.PRIMARY)
    set_status(double, [list_cases(double)[1]], CodingStatus.SUBMITTED)
    work_as(double, "SRB-02", CodingRole.SECOND)
    workspace.events.cases_changed.emit("")

    go_to(tab, "Consent")
    assert column(tab.units.units.model, CASE) == ["2"]
    report = workspace.pages.page(QUALITY).source.report
    assert {unit.case for figure in report.questions for unit in figure.listed} == {2}


def test_reading_can_be_stopped_and_begun_again(workspace: Workspace, qtbot: QtBot) -> None:
    source = workspace.pages.page(QUALITY).source
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(AGREEMENT)
    tab = workspace.pages.page(QUALITY).agreement
    tab.strip.show_working()
    source.is_outdated = True
    tab.strip.show_stopped()
    assert tab.strip.button.text() == "Read again"

    tab.strip.button.click()

    assert not tab.strip.isVisible()
    assert not source.is_outdated
