"""Shows what was learned: reasons by question, terms that were confused, and both as a workbook."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.support.double_coded import submit
from tipcoder.domain.projects import CodingRole, SettlingChoice, SettlingReason
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.coders import work_as
from tipcoder.services.double_coding.learned import QuestionLesson
from tipcoder.services.double_coding.second_codings import begin_here
from tipcoder.services.double_coding.settling.settling import Difference, SettlingSession, open_settling
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.double_coding.quality.learned_tab import ADVICE, ONE, OTHER, QUESTION, REASONS, TIMES, LearnedTab
from tipcoder.ui.double_coding.quality.quality_page import LEARNED
from tipcoder.ui.pages import QUALITY
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole


def difference(session: SettlingSession, name: str) -> Difference:
    return next(found for found in session.differences() if found.question.name == name)


def rows(model: ColumnModel[Any], *columns: int) -> list[tuple[str, ...]]:
    return [tuple(model.text(row, column) for column in columns) for row in range(model.rowCount())]


@pytest.fixture
def settled(double: OpenProject) -> OpenProject:
    """The project with decisions on three differences of the first case."""
    submit(double)
    session = open_settling(double, list_cases(double)[0].id)
    session.decide(
        difference(session, "consent"), SettlingChoice.A, reason=SettlingReason.GUIDANCE, note="Article 3 b."
    )
    session.decide(difference(session, "means"), SettlingChoice.NOT_SETTLED, note="To be asked")
    session.decide(difference(session, "adult"), SettlingChoice.A, reason=SettlingReason.SLIP)
    return double


@pytest.fixture
def tab(settled: OpenProject, workspace: Workspace) -> LearnedTab:
    workspace.show_page(QUALITY)
    workspace.pages.page(QUALITY).show_tab(LEARNED)
    return workspace.pages.page(QUALITY).learned


def test_reasons_are_counted_by_question(tab: LearnedTab) -> None:
    assert rows(tab.lessons, QUESTION, REASONS, ADVICE) == [
        ("Consent", "The guidance was read differently: 1", ""),
        ("Victims › Adult", "A slip: 1", ""),
        ("Means", "left to a reviewer: 1", ""),
    ]


def test_a_guidance_that_is_often_read_differently_is_to_be_changed(tab: LearnedTab) -> None:
    lesson: QuestionLesson = tab.lessons.index(0, 0).data(RowRole)
    tab.lessons.set_rows(replace(lesson, reasons={SettlingReason.GUIDANCE: times}) for times in (2, 3))

    assert rows(tab.lessons, ADVICE) == [("",), ("Change the guidance",)]


def test_terms_that_were_confused_are_paired(tab: LearnedTab) -> None:
    found = rows(tab.confused, QUESTION, ONE, OTHER, TIMES)
    pairs = {(question, *sorted((one, other)), times) for question, one, other, times in found}
    assert ("Means", "Force", "Fraud", "1") in pairs
    assert ("Consent", "No", "Yes", "1") in pairs


def test_it_is_written_as_a_workbook_that_names_nobody(
    tab: LearnedTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "learned.xlsx"
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: target)

    tab.export_button.click()

    book = openpyxl.load_workbook(target, read_only=True)
    assert book.sheetnames == ["reasons", "confused_terms"]
    cells = [str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value]
    assert {"Consent", "Article 3 b.", "force", "fraud"} <= set(cells)
    assert not any("SRB-0" in cell for cell in cells)


def test_who_is_yet_to_code_a_second_time_learns_nothing(tab: LearnedTab, workspace: Workspace) -> None:
    project = workspace.project
    begin_here(project, list_cases(project)[1:], "SRB-05")
    work_as(project, "SRB-05", CodingRole.SECOND)
    workspace.events.cases_changed.emit("")

    assert tab.empty_state.isVisible()
    assert rows(tab.lessons, QUESTION) == []
    assert rows(tab.confused, TIMES) == []
