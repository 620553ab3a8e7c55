"""Real deliveries: workbooks and projects of several countries and versions, into a workbook and a regional project."""

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.deliveries.books import column
from tests.support.read_back import about, parts, rows
from tests.support.regions import empty_region, planned, stored, written
from tests.support.versions import (
    PASSPHRASE,
    exported,
    first,
    make,
    second,
    upgraded,
)
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import SENTENCES, sentence
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.consolidation.report import DeliveryStatus
from tipcoder.services.exporting.export import export_template
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.releases import list_releases

CASES = 6


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project coded by version 1 with its workbooks, and one that was brought from there to version 2."""
    folder = tmp_path_factory.mktemp("deliveries")
    for name, seed in (("one", 1), ("two", 2), ("three", 3)):
        (folder / name).mkdir()
        project = make(folder / name, first(), CASES, seed)
        if name == "two":
            upgraded(project, second())
        exported(project, folder / f"{name}.xlsx")
        close_project(project)
        shutil.copy(project.path, folder / f"{name}.tip")
    return folder


def without_time(path: Path) -> dict[str, bytes]:
    """Return what is in a workbook, but the sheet that says when it was written."""
    return {name: content for name, content in parts(path).items() if "sheet1.xml" not in name and "core" not in name}


def test_every_row_names_its_country_delivery_sheet_and_key(files: Path, tmp_path: Path) -> None:
    plan = planned([files / "one.xlsx", files / "three.xlsx"])
    target = written(plan, tmp_path / "region.xlsx")
    for sheet in ("cases", "defendants", "charges"):
        found = rows(target, sheet)
        came = {
            (name, row["row_key" if sheet != "cases" else "case_key"])
            for name in ("one", "three")
            for row in rows(files / f"{name}.xlsx", sheet)
        }
        assert {(row["delivery"].removesuffix(".xlsx"), row["source_key"]) for row in found} == came
        assert len(found) == len(came)
        assert {(row["country"], row["source_sheet"]) for row in found} == {("SRB", sheet)}
    cases = {row["case_key"] for row in rows(target, "cases")}
    defendants = {row["row_key"] for row in rows(target, "defendants")}
    assert {row["parent_key"] for row in rows(target, "defendants")} <= cases
    assert {row["parent_key"] for row in rows(target, "charges")} <= defendants
    assert about(target)["cases"] == 2 * CASES
    listed = {row["delivery"]: (row["cases"], row["taken"]) for row in rows(target, "deliveries")}
    assert listed == {"one.xlsx": (CASES, 1), "three.xlsx": (CASES, 1)}


def test_versions_are_mixed_and_what_has_no_place_is_kept_as_retired(files: Path, tmp_path: Path) -> None:
    plan = planned([files / "one.tip", files / "two.tip"])
    assert plan.report.form_version == "2"
    target = written(plan, tmp_path / "region.xlsx")
    before = {row["local_number"]: row for row in rows(files / "one.xlsx", "cases")}
    found = {row["source_key"]: row for row in rows(target, "cases")}
    for row in before.values():
        here = found[row["case_key"]]
        assert here["story"] == row["summary"]
        assert here["remark_retired"] == row["remark"]
        assert here["country"] == "SRB"
    codebook = {row["name"]: row for row in rows(target, "codebook") if row.get("retired")}
    assert codebook["remark"]["retired"] == "1"


def test_a_workbook_of_an_unknown_version_is_read_as_its_codebook_says_with_its_retired_answers(
    files: Path, tmp_path: Path
) -> None:
    plan = planned([files / "two.xlsx"])
    (report,) = plan.report.deliveries
    assert (report.is_told, report.counts.cases) == (True, CASES)
    told = written(plan, tmp_path / "told.xlsx")
    known = written(planned([files / "two.tip"]), tmp_path / "known.xlsx")
    columns = ("decided", "story", "means", "outcome", "remark_retired")
    said, meant = (
        sorted(tuple(str(row[name]) for name in ("source_key", *columns)) for row in rows(path, "cases"))
        for path in (told, known)
    )
    assert said == meant
    assert "consolidation_version_told" in {row["code"] for row in rows(told, "checks")}


def test_projects_and_archives_give_no_more_than_may_cross_a_border(files: Path, tmp_path: Path) -> None:
    plan = planned([files / "one.tip"], profile="unodc")
    target = written(plan, tmp_path / "region.xlsx")
    (report,) = plan.report.deliveries
    assert report.counts.withheld
    here = rows(target, "cases")
    assert all(isinstance(row["decided"], int | None) for row in here)
    assert "consolidation_withheld" in {row["code"] for row in rows(target, "checks")}


def test_with_a_regional_project_the_workbook_is_the_same_and_twice_gives_the_same(files: Path, tmp_path: Path) -> None:
    paths = [files / "one.tip", files / "two.xlsx"]
    alone = written(planned(paths), tmp_path / "alone.xlsx")
    plan = planned(list(reversed(paths)))
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        assert stored(plan, regional) is None
        first_time = written(plan, tmp_path / "first.xlsx", regional)
        again = planned(paths, regional)
        assert {found.status for found in again.report.deliveries} == {DeliveryStatus.SAME}
        backup = stored(again, regional)
        second_time = written(again, tmp_path / "second.xlsx", regional)
        recorded = sorted(list_releases(regional.database), key=lambda one: one.release.file_name)
    finally:
        close_project(regional)
    assert without_time(alone) == without_time(first_time) == without_time(second_time)
    assert [(one.release.file_name, one.release.format, one.release.cases) for one in recorded] == [
        ("first.xlsx", "regional", 2 * CASES),
        ("second.xlsx", "regional", 2 * CASES),
    ]
    assert backup is not None
    opened = open_project(backup, passphrase=PASSPHRASE)
    assert opened.project.is_regional
    close_project(opened)


def test_the_same_project_under_two_names_is_one_and_copies_of_a_case_are_told(files: Path, tmp_path: Path) -> None:
    plan = planned([files / "one.xlsx", files / "one.tip"])
    standings = sorted(found.status for found in plan.report.deliveries)
    assert standings == [DeliveryStatus.REPLACED, DeliveryStatus.REPLACES]
    assert plan.report.cases == CASES
    shutil.copy(files / "one.xlsx", tmp_path / "copy.xlsx")
    assert len(planned([files / "one.xlsx", tmp_path / "copy.xlsx"]).report.deliveries) == 1


def test_what_cannot_be_read_is_told_together_and_nothing_is_written(files: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    (tmp_path / "note.txt").write_text("hello")
    with pytest.raises(UserErrors) as raised:
        planned([files / "one.xlsx", tmp_path / "broken.xlsx", tmp_path / "note.txt"])
    assert len(raised.value.errors) == 2
    assert {error.code for error in raised.value.errors} <= SENTENCES.keys()


def test_a_delivery_that_lost_a_level_is_refused_and_each_is_told(files: Path, tmp_path: Path) -> None:
    names = ("a column.xlsx", "a sheet.xlsx", "evidence.xlsx")
    for name in names:
        workbook = load_workbook(files / "one.xlsx")
        if name == "a column.xlsx":
            workbook["defendants"].delete_cols(column(workbook["defendants"], "row_key"))
        else:
            del workbook["charges" if name == "a sheet.xlsx" else "evidence"]
        workbook.save(tmp_path / name)
    with pytest.raises(UserErrors) as raised:
        planned([files / "three.xlsx", *(tmp_path / name for name in names)])
    assert [sentence(error) for error in raised.value.errors] == [
        "a column.xlsx, defendants: the row with the names of the columns, or a column with keys, is missing.",
        "a sheet.xlsx, charges: the sheet is missing.",
    ]
    (report,) = planned([tmp_path / "evidence.xlsx"]).report.deliveries
    assert (report.counts.cases, report.missing) == (CASES, ("evidence",))


def test_deliveries_that_do_not_say_their_project_do_not_replace_one_another(files: Path, tmp_path: Path) -> None:
    names = ("one.xlsx", "three.xlsx")
    for name in names:
        workbook = load_workbook(files / name)
        place = workbook.defined_names["about_project_id"].attr_text.rpartition("!")[2].replace("$", "")
        workbook["About"][place].value = None
        workbook.save(tmp_path / name)
    report = planned([tmp_path / name for name in names]).report
    assert [found.status for found in report.deliveries] == [DeliveryStatus.NEW, DeliveryStatus.NEW]
    assert report.cases == 2 * CASES
    assert all("delivery_name_empty" in {one.code for one in found.faults} for found in report.deliveries)


def test_templates_are_no_deliveries_each_is_told_and_the_project_they_are_of_loses_nothing(
    files: Path, tmp_path: Path
) -> None:
    shutil.copy(files / "one.tip", tmp_path / "one.tip")
    project = open_project(tmp_path / "one.tip", passphrase=PASSPHRASE)
    filled = [tmp_path / "first colleague.xlsx", tmp_path / "second colleague.xlsx"]
    for number, path in enumerate(filled):
        export_template(project, path)
        workbook = load_workbook(path)
        cases = workbook["cases"]
        cases.cell(3, column(cases, "case_key")).value = 1
        cases.cell(3, column(cases, "case_title")).value = f"K {number}"
        workbook.save(path)
    close_project(project)
    with pytest.raises(UserErrors) as raised:
        planned([files / "one.xlsx", *filled])
    assert [(error.code, error.values["file"]) for error in raised.value.errors] == [
        ("delivery_is_template", path.name) for path in filled
    ]


def test_a_national_project_is_no_place_for_deliveries_and_a_regional_one_is_no_delivery(
    files: Path, tmp_path: Path
) -> None:
    plan = planned([files / "one.tip"])
    shutil.copy(files / "two.tip", tmp_path / "national.tip")
    national = open_project(tmp_path / "national.tip", passphrase=PASSPHRASE)
    with pytest.raises(UserError) as raised:
        next(store_in_project(plan, national))
    close_project(national)
    assert raised.value.code == "project_not_regional"
    close_project(empty_region(tmp_path / "Region.tip", plan.target))
    with pytest.raises(UserErrors) as several:
        planned([tmp_path / "Region.tip"])
    assert [error.code for error in several.value.errors] == ["delivery_is_regional"]


def test_giving_up_leaves_the_regional_project_as_it_was(files: Path, tmp_path: Path) -> None:
    plan = planned([files / "one.tip", files / "two.tip"])
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        steps = store_in_project(plan, regional)
        next(steps)
        steps.close()
        assert planned([], regional).report.deliveries == ()
    finally:
        close_project(regional)
