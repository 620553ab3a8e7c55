"""Exports for a recipient are in the order of that recipient's keys: places tell nothing of cases and rows."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.read_back import rows
from tests.support.regions import empty_region, planned, stored, written
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_data, export_workbook
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project

CASES, DEFENDANTS = 8, 4
SURVEY = [
    question("text", "title", tip_role="title", tip_privacy="identifier"),
    question("integer", "n"),
    question("begin_repeat", "defendants"),
    question("calculate", "id", calculation="once(uuid())", tip_privacy="identifier"),
    question("integer", "who"),
    question("begin_repeat", "charges"),
    question("integer", "what"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_repeat", "victims"),
    question("select_multiple ${id}", "harmed_by"),
    question("end_repeat"),
]


def give(coding: OpenCoding, row: str, **answers: str) -> None:
    for key, value in answers.items():
        apply_edit(coding, set_answer(coding.live, Ref(row, key), Answer(value)))


def add(coding: OpenCoding, parent: str, roster: str, **answers: str) -> str:
    edit = add_row(coding.live, parent, roster)
    apply_edit(coding, edit)
    (added,) = edit
    assert isinstance(added, AddRows)
    give(coding, added.rows[0].id, **answers)
    return added.rows[0].id


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Eight cases of four defendants with two charges each, numbered in the order in which they were entered."""
    made = opened_copy(made_once("eight cases", make), tmp_path / "a.tip")
    yield made
    close_project(made)


def make(folder: Path) -> None:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = NewProject(folder / "project.tip", "a", Country.SRB, "SRB-01", PASSPHRASE, framework=framework)
    made = create_project(project)
    for number in range(CASES):
        coding = open_coding(made, add_case(made).coding.id)
        give(coding, coding.live.root, n=str(number))
        defendants = [
            add(coding, coding.live.root, "defendants", who=str(10 * number + place)) for place in range(DEFENDANTS)
        ]
        for place, row in enumerate(defendants):
            for charge in range(2):
                add(coding, row, "charges", what=str(100 * number + 10 * place + charge))
        victim = add(coding, coding.live.root, "victims")
        give(coding, victim, harmed_by=" ".join(coding.live.value(Ref(row, "id")) for row in defendants))
    keep(made)


def sent(project: OpenProject, target: Path, recipient: str) -> Path:
    finished(export_workbook(project, target, ExportRequest(recipient=recipient)))
    return target


def test_two_recipients_cannot_link_cases_and_rows_by_their_places(project: OpenProject, tmp_path: Path) -> None:
    one, other = (sent(project, tmp_path / f"{name}.xlsx", name) for name in ("one", "other"))
    for sheet, name in (("cases", "n"), ("defendants", "who"), ("charges", "what")):
        first, second = ([row[name] for row in rows(path, sheet)] for path in (one, other))
        assert sorted(first) == sorted(second)
        assert first != second
        assert first != sorted(first)
    assert rows(sent(project, tmp_path / "again.xlsx", "one"), "charges") == rows(one, "charges")


def test_rows_are_in_the_order_of_keys_under_their_parents(project: OpenProject, tmp_path: Path) -> None:
    path = sent(project, tmp_path / "a.xlsx", "UNODC")
    cases, defendants, charges = (rows(path, sheet) for sheet in ("cases", "defendants", "charges"))
    assert [row["case_key"] for row in cases] == sorted(row["case_key"] for row in cases)
    _nested(defendants, [row["case_key"] for row in cases])
    _nested(charges, [row["row_key"] for row in defendants])
    places = {row["row_key"]: f"{row['parent_label']} > defendants {row['row_number']}" for row in defendants}
    assert [row["parent_label"] for row in charges] == [places[row["parent_key"]] for row in charges]
    for row in rows(path, "victims"):
        keys, names = row["harmed_by"].split(), row["harmed_by_label"].split("; ")
        assert keys == sorted(keys)
        assert names == [f"defendants {number}" for number in range(1, DEFENDANTS + 1)]


def _nested(found: list[dict[str, Any]], above: list[str]) -> None:
    """Rows stand in the order of the rows above them, under each in that of their keys, numbered by it."""
    assert [row["row_key"] for row in found] == [
        row["row_key"] for row in sorted(found, key=lambda row: (above.index(row["parent_key"]), row["row_key"]))
    ]
    numbers: dict[str, int] = {}
    for row in found:
        numbers[row["parent_key"]] = numbers.get(row["parent_key"], 0) + 1
        assert row["row_number"] == numbers[row["parent_key"]]


@pytest.mark.parametrize("format", ["csv", "spss", "stata"])
def test_files_for_analysts_have_the_order_of_the_workbook(format: str, project: OpenProject, tmp_path: Path) -> None:
    path = sent(project, tmp_path / "a.xlsx", "UNODC")
    finished(export_data(project, tmp_path / format, ExportRequest(), format))
    for sheet, name in (("cases", "n"), ("defendants", "who"), ("charges", "what")):
        assert _column(tmp_path / format, sheet, name) == [row[name] for row in rows(path, sheet)]


def _column(folder: Path, sheet: str, name: str) -> list[float]:
    if folder.name == "csv":
        with (folder / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
            return [float(row[name]) for row in csv.DictReader(file)]
    statistics = pytest.importorskip("pyreadstat")
    read = statistics.read_sav if folder.name == "spss" else statistics.read_dta
    frame, _ = read(next(folder.glob(f"{sheet}.*")))
    return list(frame[name])


def test_the_archive_keeps_the_order_in_which_things_were_entered(project: OpenProject, tmp_path: Path) -> None:
    finished(export_workbook(project, tmp_path / "a.xlsx", ExportRequest("archive")))
    found = [row["what"] for row in rows(tmp_path / "a.xlsx", "charges")]
    assert found == sorted(found)


def test_read_back_it_changes_nothing(project: OpenProject, tmp_path: Path) -> None:
    found = read_workbook(project, sent(project, tmp_path / "a.xlsx", "UNODC"))
    plan = finished(plan_import(project, found.incoming))
    assert len(plan.cases) == CASES
    assert {case.edit for case in plan.cases} == {()}
    assert plan.aside == ()


def test_the_region_gets_the_same_again(project: OpenProject, tmp_path: Path) -> None:
    plan = planned([sent(project, tmp_path / "a.xlsx", "UNODC")], profile="unodc")
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(plan, regional)
        first = rows(written(plan, tmp_path / "r.xlsx", regional), "charges")
        again = planned([sent(project, tmp_path / "b.xlsx", "UNODC")], regional, profile="unodc")
        (report,) = (found for found in again.report.deliveries if found.difference is not None)
        assert report.difference is not None
        assert (report.difference.unchanged, report.difference.changed) == (CASES, [])
    finally:
        close_project(regional)
    what = {100 * number + 10 * place for number in range(CASES) for place in range(DEFENDANTS)}
    assert {row["what"] for row in first} == what | {number + 1 for number in what}
