"""Consolidates deliveries that hold too much: no more of it reaches the region than may cross a border."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.support.personal_data import make_three, spoken, told
from tests.support.project_files import decrypted
from tests.support.read_back import rows
from tests.support.regions import empty_region, planned, stored
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tipcoder.errors import UserError
from tipcoder.services.consolidation.apply import Writing, write_workbook
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.projects import OpenProject, close_project

SHEETS = ("checks", "cases", "victims", "charges", "terms")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Projects coded by version 1, by version 1 again, and by version 1 and brought to version 2."""
    return make_three(tmp_path_factory.mktemp("border"))


def _said(error: UserError) -> str:
    return f"{error.code} {dict(error.values)}"


def written(plan: ConsolidationPlan, target: Path, regional: OpenProject | None = None) -> Path:
    """Write the regional workbook; findings stand in it with all that they quote."""
    finished(write_workbook(plan, target, Writing(sentence=_said, accepts_small_cells=True), regional))
    return target


def kept(plan: ConsolidationPlan, path: Path) -> str:
    """Return all that a regional project holds after a plan was carried out."""
    regional = empty_region(path, plan.target)
    stored(plan, regional)
    close_project(regional)
    content = decrypted(path, PASSPHRASE).decode("utf-8", "replace")
    path.with_name("decrypted.db").unlink()
    return content


@pytest.mark.parametrize("source", ["two/project.tip", "two/archive.xlsx"])
def test_what_is_retired_leaves_as_its_own_version_said(source: str, folder: Path, tmp_path: Path) -> None:
    plan = planned([folder / source], profile="unodc")
    (report,) = plan.report.deliveries
    assert report.counts.withheld
    assert told(spoken(written(plan, tmp_path / "region.xlsx"))) == set()
    assert told(kept(plan, tmp_path / "Region.tip")) == set()
    (case,) = (case for found in plan.taken for case in found.cases())
    left = {key.partition("@")[0]: answer.value for key, answer in case[""][0].answers.items() if "@" in key}
    assert left == {"gone_date": "2018", "gone_age": "35_44"}


@pytest.mark.parametrize(
    "names", [["one/project.tip"], ["one/archive.xlsx"], ["one/archive.xlsx", "other/project.tip"]]
)
def test_what_is_open_is_looked_at_and_proposed_terms_have_no_words(
    names: list[str], folder: Path, tmp_path: Path
) -> None:
    plan = planned([folder / name for name in names], profile="unodc")
    target = written(plan, tmp_path / "region.xlsx")
    assert told(spoken(target)) == set()
    assert told(kept(plan, tmp_path / "Region.tip")) == set()
    for row in rows(target, "cases"):
        assert (row["count"], row["id"]) == (None, None)
        assert row["day"] in (2019, None)
        force, proposed = row["means"].split()
        assert (force.removesuffix("_srb"), proposed[:9], len(proposed)) == ("force", "proposed_", 25)
        assert row["outcome"] == "convicted"
    victims = {row["row_key"] for row in rows(target, "victims")}
    is_told = names == ["one/archive.xlsx"]  # a codebook does not say that an answer refers to rows
    assert {row["of_victims"] for row in rows(target, "charges")} == ({None} if is_told else victims)


def test_a_calculation_of_a_version_that_is_only_told_stays(folder: Path, tmp_path: Path) -> None:
    (row,) = rows(written(planned([folder / "one/archive.xlsx"], profile="unodc"), tmp_path / "told.xlsx"), "cases")
    assert (row["said"], row["day"], row["id"]) == (None, None, None)


def test_a_version_whose_workbook_is_given_is_known(folder: Path, tmp_path: Path) -> None:
    source, framework = folder / "one/archive.xlsx", folder / "one/framework.xlsx"
    plan = planned([source], profile="unodc", frameworks=[framework])
    assert not plan.report.deliveries[0].is_told
    known = written(plan, tmp_path / "known.xlsx")
    assert told(spoken(known)) == set()
    (charge,) = rows(known, "charges")
    (victim,) = rows(known, "victims")
    assert charge["of_victims"] == victim["row_key"]


def test_an_archive_of_the_region_gives_a_workbook_for_the_border_no_more(folder: Path, tmp_path: Path) -> None:
    sources = [folder / "one/archive.xlsx", folder / "two/project.tip"]
    plan = planned(sources, profile="archive")
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(plan, regional)
        later = planned([folder / "other/unodc.xlsx"], regional, profile="unodc")
        stored(later, regional)
        target = written(later, tmp_path / "region.xlsx", regional)
    finally:
        close_project(regional)
    reviewed = {"facts"}  # the delivery of profile unodc has it
    assert told(spoken(target)) == reviewed
    found = rows(target, "cases")
    assert sorted(row["facts"] or "" for row in found) == ["", "", "Qqfacts"]
    assert {row["decided"] for row in found} == {2021}
    assert {row["age_group"] for row in rows(target, "victims")} == {"9_17"}


@pytest.mark.parametrize("source", ["one/unodc.xlsx", "one/project.tip"])
def test_the_stricter_version_counts(source: str, folder: Path, tmp_path: Path) -> None:
    plan = planned([folder / source, folder / "two/project.tip"], profile="unodc")
    assert plan.report.form_version == "2"
    content = kept(plan, tmp_path / "Region.tip")
    assert told(content) == ({"facts", "gone_facts"} if source.endswith(".xlsx") else set())  # reviewed in the country
    assert not re.search(r"\b4711\b", content), "as a number of its own: ids have its figures by chance"
    answers = [case[""][0].answers for found in plan.taken for case in found.cases()]
    assert [("flip" in given, "flip_choice" in given) for given in answers] == [(False, False)] * 2
    assert [given["flip_number"].value for given in answers] == ["1000_4999"] * 2


@pytest.fixture
def edited(folder: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that types into the archive workbook: values by sheet and column in the first row."""

    def edit(**cells: Any) -> Path:
        book = openpyxl.load_workbook(folder / "one/archive.xlsx")
        for place, value in cells.items():
            sheet, _, column = place.partition("__")
            names = [cell.value for cell in book[sheet][2]]
            book[sheet].cell(3, names.index(column) + 1).value = value
        book.save(tmp_path / "edited.xlsx")
        return tmp_path / "edited.xlsx"

    return edit


def test_findings_quote_no_cell_of_an_archive(edited: Callable[..., Path], folder: Path, tmp_path: Path) -> None:
    source = edited(
        cases__count="Typedcount",
        cases__outcome="Typedoutcome",
        cases__decided="Typedday",
        cases__day="Typedcalculation",
        victims__age="Typedage",
        charges__of_victims="Typedvictim",
    )
    for names in ([source], [source, folder / "other/project.tip"]):
        plan = planned(names, profile="unodc")
        content = spoken(written(plan, tmp_path / f"{len(names)}.xlsx"))
        assert "delivery_" in content
        assert "Typed" not in content
        assert "Typed" not in kept(plan, tmp_path / f"{len(names)}.tip")


def test_keys_typed_by_hand_are_shown_as_ids(edited: Callable[..., Path], tmp_path: Path) -> None:
    plan = planned([edited(victims__row_key="Qqtyped 1")], profile="unodc")
    target = written(plan, tmp_path / "region.xlsx")
    assert "Qqtyped" not in spoken(target)
    assert "Qqtyped" not in kept(plan, tmp_path / "Region.tip")
    (row,) = rows(target, "victims")
    assert row["source_key"] == row["row_key"]
