"""Versions that only a workbook's own codebook tells: its levels and types hold, and what is calculated stays so."""

from pathlib import Path

import pytest

from tests.support.read_back import rows
from tests.support.regions import planned, written
from tests.support.steps import finished
from tests.support.versions import exported, make, terms
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.intake.intake import check_delivery, shipped_forms
from tipcoder.services.intake.versions import KnownVersions
from tipcoder.services.projects import close_project

CALCULATED = ("how_many", "size", "said")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a framework that nobody else has, and its workbooks in both profiles.

    Its charges stand right under the case and its court is a text: in the framework that ships, neither is so.
    """
    folder = tmp_path_factory.mktemp("told")
    framework = workbook(
        [
            question("text", "case_title", "Title", tip_role="title"),
            question("text", "court", "Court", tip_role="court"),
            question("date", "decision_date", "Date", tip_role="decision_date"),
            question("begin repeat", "charges", "Charges"),
            question("text", "article", "Article"),
            question("end repeat"),
            question("integer", "how_many", "Charges", calculation="count(${charges})"),
            question("select_one sizes", "size", "Size", calculation="if(${how_many} > 1, 'large', 'small')"),
            question("text", "said", "Said", calculation="concat('in ', ${court})"),
            question("decimal", "share", "Share"),
        ],
        terms("sizes", "small", "large"),
        {"version": "7", "form_id": "mine"},
    )
    project = make(folder, framework)
    for number in range(3):
        coding = open_coding(project, add_case(project).coding.id)
        root = coding.live.root
        given = {"case_title": f"K {number}", "court": "Sud u Jezeru", "decision_date": f"2021-03-1{number}"}
        charges = [Row(new_id(), root, "charges", place) for place in range(number)]
        apply_edit(
            coding,
            (
                *(SetAnswer(Ref(root, key), None, Answer(value)) for key, value in given.items()),
                *(AddRows((row,), ((Ref(row.id, "article"), Answer("388")),)) for row in charges),
            ),
        )
    for profile in ("archive", "unodc"):
        exported(project, folder / f"{profile}.xlsx", profile)
    close_project(project)
    return folder


@pytest.mark.parametrize("profile", ["archive", "unodc"])
def test_an_unedited_workbook_of_an_unknown_framework_has_no_fault(profile: str, folder: Path) -> None:
    report = finished(check_delivery(folder / f"{profile}.xlsx", forms=shipped_forms))
    assert [(found.code, found.sheet) for found in report.faults] == [("delivery_version_unchecked", "")]
    assert report.rows == {"cases": 3, "charges": 3}


def test_what_is_calculated_stays_so(folder: Path, tmp_path: Path) -> None:
    with open_delivery(folder / "archive.xlsx") as book:
        told = {question.key: question for question in KnownVersions({}).of_book(book).form.questions("")}
    assert {key for key, found in told.items() if not found.is_answered_by_person} == set(CALCULATED)
    assert (told["how_many"].type, told["size"].type) == (QuestionType.INTEGER, QuestionType.SELECT_ONE)
    known, unknown = (
        written(planned([source]), tmp_path / f"{source.suffix[1:]}.xlsx")
        for source in (folder / "Srbija.tip", folder / "archive.xlsx")
    )
    columns = [[*rows(path, "cases")[0]] for path in (known, unknown)]
    assert columns[1] == columns[0]
    said = [sorted(tuple(row[key] for key in CALCULATED) for row in rows(path, "cases")) for path in (known, unknown)]
    assert said[1] == said[0] == [(count, "large" if count > 1 else "small", "in Sud u Jezeru") for count in range(3)]


def test_what_is_worked_out_of_what_nobody_here_knows_stays_in_the_country(folder: Path, tmp_path: Path) -> None:
    target = written(planned([folder / "archive.xlsx"], profile="unodc"), tmp_path / "region.xlsx")
    found = rows(target, "cases")
    assert {row.get(key) for row in found for key in CALCULATED} == {None}
    assert "Jezeru" not in str(found)
