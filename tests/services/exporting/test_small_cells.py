"""Persons who can be recognised by a few answers leave in no format unless somebody saw it and lets them go."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.read_back import about, rows
from tests.support.recognisable import recognisable
from tests.support.regions import empty_region, planned, stored, written
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.errors import UserErrors
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.exporting.export import (
    ExportRequest,
    SmallCells,
    coarser_by_names,
    export_data,
    export_workbook,
    find_small_cells,
    list_attributes,
    propose_less,
)
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.release.ledger import list_releases

FORMATS = ("xlsx", "csv", "spss", "stata")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = recognisable(tmp_path / "a.tip")
    yield made
    close_project(made)


def leave(project: OpenProject, target: Path, format: str, request: ExportRequest) -> None:
    if format == "xlsx":
        finished(export_workbook(project, target, request))
    else:
        finished(export_data(project, target, request, format))


def victims(project: OpenProject, request: ExportRequest) -> SmallCells:
    (found,) = (cells for cells in finished(find_small_cells(project, request)) if cells.roster == "victims")
    return found


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_is_written_before_it_is_accepted(format: str, project: OpenProject, tmp_path: Path) -> None:
    target = tmp_path / ("a.xlsx" if format == "xlsx" else "a")
    with pytest.raises(UserErrors) as refused:
        leave(project, target, format, ExportRequest())
    (fault,) = refused.value.errors
    assert (fault.code, fault.values["persons"], fault.values["unique"]) == ("small_cells_open", 14, 2)
    assert not target.exists()
    assert list_releases(project) == ()
    leave(project, target, format, ExportRequest(accepts_small_cells=True))
    (recorded,) = list_releases(project)
    assert recorded.release.selection["small_cells"] == {"victims": {"persons": 14, "small": 2, "unique": 2}}


def test_the_archive_asks_nothing(project: OpenProject, tmp_path: Path) -> None:
    leave(project, tmp_path / "a.xlsx", "xlsx", ExportRequest("archive"))
    assert list_attributes(project, ExportRequest("archive")) == ()


def test_less_leaves_and_fewer_are_recognised(project: OpenProject) -> None:
    assert (victims(project, ExportRequest()).unique, victims(project, ExportRequest()).small) == (2, 2)
    less = coarser_by_names(["victim_age_group"], ["victim_citizenship"])
    assert victims(project, ExportRequest(coarser=less)).unique == 1, "the boy is left"
    least = coarser_by_names([], ["victim_age_group", "victim_citizenship", "victim_sex"])
    assert victims(project, ExportRequest(coarser=least)).combinations == ()


def test_less_is_proposed_until_nobody_is_recognised(project: OpenProject) -> None:
    less = finished(propose_less(project, ExportRequest()))
    assert victims(project, ExportRequest(coarser=less.coarser)).unique == 0
    assert [cells.unique for cells in less.cells] == [0]
    for name in less.coarser:
        rest = {other: how for other, how in less.coarser.items() if other != name}
        assert victims(project, ExportRequest(coarser=rest)).unique > 0, "no more is held back than helps"
    assert len(less.then) <= len(less.now)


def test_numbers_that_leave_are_counted_too(project: OpenProject) -> None:
    coding = open_coding(project, _coding_of(project))
    for place, row in enumerate(coding.live.rows(coding.live.root, "victims")):
        apply_edit(coding, set_answer(coding.live, Ref(row.id, "victim_hearings"), Answer(str(place))))
    found = victims(project, ExportRequest())
    assert (found.unique, found.unique_by_numbers) == (2, 14)
    numbers = [one.name for one in list_attributes(project, ExportRequest()) if one.is_number]
    assert victims(project, ExportRequest(coarser=coarser_by_names([], numbers))).unique_by_numbers == 2
    general = victims(project, ExportRequest(coarser=coarser_by_names(["victim_hearings"], [])))
    assert general.unique_by_numbers == 2, "bands of numbers are counted as bands"


def _coding_of(project: OpenProject) -> str:
    (case,) = list_cases(project)
    return case.coding.id


def test_what_is_worked_out_from_an_answer_left_out_stays_with_it(project: OpenProject, tmp_path: Path) -> None:
    request = ExportRequest(coarser=coarser_by_names([], ["victim_age_group"]), accepts_small_cells=True)
    leave(project, tmp_path / "a.xlsx", "xlsx", request)
    names = set(rows(tmp_path / "a.xlsx", "victims")[0])
    assert not {"victim_age_group", "victim_children", "victim_adults"} & names
    assert "total_children" not in rows(tmp_path / "a.xlsx", "cases")[0]


@pytest.mark.parametrize("format", FORMATS)
def test_what_was_let_go_and_made_general_is_told(format: str, project: OpenProject, tmp_path: Path) -> None:
    less = coarser_by_names(["victim_age_group"], ["victim_citizenship"])
    target = tmp_path / ("a.xlsx" if format == "xlsx" else "a")
    leave(project, target, format, ExportRequest(coarser=less, accepts_small_cells=True))
    if format == "xlsx":
        told = about(target)
        assert (told["generalised"], told["left_out_attributes"]) == ("victim_age_group", "victim_citizenship")
        assert told["small_cells"].startswith("Victims: 14 in all. 1 can be recognised by a few answers, 0 more")
        (ages,) = {row["victim_age_group_group"] for row in rows(target, "victims")}
        assert ages == "under_18"
    elif format == "csv":
        described = json.loads((target / "datapackage.json").read_text(encoding="utf-8"))
        assert described["generalised"] == ["victim_age_group"]
        assert described["left_out_attributes"] == ["victim_citizenship"]
        (cells,) = described["small_cells"]
        assert (cells["roster"], cells["persons"], cells["unique"]) == ("victims", 14, 1)
    else:
        with (target / "about.csv").open(encoding="utf-8", newline="") as file:
            values = {row["name"]: row["value"] for row in csv.DictReader(file)}
        assert (values["generalised"], values["left_out_attributes"]) == ("victim_age_group", "victim_citizenship")
        assert values["small_cells"].startswith("Victims: 14 in all.")


@pytest.mark.parametrize(
    ("generalised", "left_out", "code"),
    [([], ["nothing"], "attribute_unknown"), (["victim_sex"], [], "attribute_not_general")],
)
def test_a_question_that_cannot_be_is_said(
    generalised: list[str], left_out: list[str], code: str, project: OpenProject, tmp_path: Path
) -> None:
    request = ExportRequest(coarser=coarser_by_names(generalised, left_out), accepts_small_cells=True)
    with pytest.raises(UserErrors) as refused:
        leave(project, tmp_path / "a.xlsx", "xlsx", request)
    assert [error.code for error in refused.value.errors] == [code]
    assert "victim_age_group" in str(refused.value.errors[0].values["known"])


def test_the_region_reads_what_was_made_general(project: OpenProject, tmp_path: Path) -> None:
    less = coarser_by_names(["victim_age_group", "hearings"], ["victim_citizenship"])
    leave(project, tmp_path / "a.xlsx", "xlsx", ExportRequest(coarser=less, accepts_small_cells=True))
    plan = planned([tmp_path / "a.xlsx"], profile="unodc")
    leave(project, tmp_path / "whole.xlsx", "xlsx", ExportRequest(accepts_small_cells=True))
    assert _errors(plan) == _errors(planned([tmp_path / "whole.xlsx"], profile="unodc"))
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(plan, regional)
        found = rows(written(plan, tmp_path / "region.xlsx", regional), "victims")
    finally:
        close_project(regional)
    assert len(found) == 14
    assert {row["victim_age_group"] for row in found} == {"under_18"}
    assert {row["victim_citizenship"] for row in found} == {None}


def _errors(plan: ConsolidationPlan) -> list[str]:
    (report,) = plan.report.deliveries
    return [found.code for found in report.faults if found.is_error]


def test_read_back_it_changes_nothing(project: OpenProject, tmp_path: Path) -> None:
    less = coarser_by_names(["victim_age_group"], ["victim_citizenship"])
    leave(project, tmp_path / "a.xlsx", "xlsx", ExportRequest(coarser=less, accepts_small_cells=True))
    plan = finished(plan_import(project, read_workbook(project, tmp_path / "a.xlsx").incoming))
    assert {case.edit for case in plan.cases} == {()}
    assert plan.aside == ()
