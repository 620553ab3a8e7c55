"""A calculated choice is read by its label, wherever a value is shown in words."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel

from tests.support.coding_desk import Desk
from tests.support.steps import finished
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.form.question.frame import QuestionFrame

COURTS = [
    {"list_name": "courts", "name": "c1", "label": "Court at S. 2.5"},
    {"list_name": "courts", "name": "c2", "label": "Court at B."},
]
SURVEY = [
    question("text", "title", "Title", tip_role="title"),
    question("integer", "number", "Number", tip_evidence="none"),
    question(
        "select_one courts", "court", "Court", calculation="if(${number} = '', '', concat('c', ${number}))",
        readonly="yes", tip_role="court",
    ),
    question("select_multiple courts", "all", "All courts", calculation="if(${number} = '', '', 'c1 c2')"),
    question("begin_repeat", "charges", "Charges"),
    question("select_one courts", "where", "Where", calculation="${court}"),
    question("text", "offence", "Offence"),
    question("end_repeat"),
]  # fmt: skip


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("calculated") / "framework.xlsx"
    path.write_bytes(workbook(SURVEY, [*YES_NO, *COURTS]))
    return path


def shown(frame: QuestionFrame) -> list[str]:
    return [label.text() for label in frame.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def counted(desk: Desk) -> Desk:
    desk.type("number", "1")
    desk.page.save_pending()
    return desk


def test_in_the_form(counted: Desk) -> None:
    assert "Court at S. 2.5" in shown(counted.frame("court"))
    assert "Court at S. 2.5, Court at B." in shown(counted.frame("all"))


def test_as_the_name_of_a_row_in_outline_and_form(counted: Desk) -> None:
    row = counted.add("charges")
    assert counted.page.work is not None
    assert counted.page.work.summary(row) == "Court at S. 2.5"
    assert "Court at S. 2.5" in counted.outline_item(Ref(row, "")).text(0)
    counted.page.undo()


def test_in_the_case_list(counted: Desk, project: OpenProject) -> None:
    counted.leave()
    assert [case.court for case in list_cases(project)] == ["Court at S. 2.5"]


def test_in_the_workbook(counted: Desk, project: OpenProject, tmp_path: Path) -> None:
    counted.leave()
    path = tmp_path / "out.xlsx"
    finished(export_workbook(project, path, ExportRequest(accepts_small_cells=True)))
    sheet = openpyxl.load_workbook(path)["cases"]
    rows = list(sheet.iter_rows(values_only=True))
    place = next(number for number, row in enumerate(rows) if "court_label" in row)
    record = dict(zip(rows[place], rows[-1], strict=True))
    assert (record["court"], record["court_label"]) == ("c1", "Court at S. 2.5")
    assert record["all_label"] == "Court at S. 2.5; Court at B."
