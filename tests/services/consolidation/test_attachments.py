"""Proofs, remarks and findings of deliveries come into regional projects and workbooks."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.deliveries.proved_project import SAID, WORDS, proved_project
from tests.support.read_back import parts, rows
from tests.support.regions import empty_region
from tests.support.steps import finished
from tests.support.versions import (
    PASSPHRASE,
    exported,
    second,
    upgraded,
)
from tipcoder.exchange.privacy import profiles
from tipcoder.services.consolidation.apply import Writing, store_in_project, write_workbook
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.consolidation.report import DeliveryStatus
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.regional.deliveries import list_deliveries

SECRETS = (WORDS, "took her passport", SAID, "It is.", "judgment.txt")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Deliveries of one project, whole, for UNODC, and as it is; and another project, coded by a newer version."""
    folder = tmp_path_factory.mktemp("beside")
    project = proved_project(folder / "one")
    exported(project, folder / "archive.xlsx")
    exported(project, folder / "unodc.xlsx", profiles.UNODC.name)
    close_project(project)
    shutil.copy(project.path, folder / "archive.tip")
    newer = proved_project(folder / "two", "Srbija 2")
    upgraded(newer, second())
    close_project(newer)
    shutil.copy(newer.path, folder / "upgraded.tip")
    return folder


def planned(paths: Sequence[Path], profile: str, regional: OpenProject | None = None) -> ConsolidationPlan:
    return finished(plan_consolidation(paths, passphrase=lambda _: PASSPHRASE, profile=profile, regional=regional))


def written(plan: ConsolidationPlan, target: Path, regional: OpenProject | None = None) -> Path:
    finished(
        write_workbook(plan, target, Writing(sentence=lambda error: error.code, accepts_small_cells=True), regional)
    )
    return target


@pytest.mark.parametrize("delivery", ["archive.xlsx", "archive.tip"])
def test_passages_and_remarks_come_whole_where_they_may_be(files: Path, tmp_path: Path, delivery: str) -> None:
    region = written(planned([files / delivery], "archive"), tmp_path / "region.xlsx")
    national = rows(files / "archive.xlsx", "evidence")
    assert len(national) == 4
    assert {(row["sheet"], row["question"], row["exact"], row["judgment"], row["start"]) for row in national} == {
        (row["sheet"], row["question"], row["exact"], row["judgment"], row["start"]) for row in rows(region, "evidence")
    }
    said = {(row["sheet"], row["question"], row["status"], row["text"]) for row in rows(region, "remarks")}
    assert said == {
        ("cases", "means", "open", SAID),
        ("cases", "means", None, "It is."),
        ("defendants", None, "open", "Who is this?"),
    }
    keys = {row["row_key"] for row in rows(region, "defendants")} | {row["case_key"] for row in rows(region, "cases")}
    assert {row["row_key"] for name in ("evidence", "remarks") for row in rows(region, name)} <= keys
    listed = rows(region, "deliveries")[0]
    assert (listed["passages"], listed["remarks"]) == (4, 2)


@pytest.mark.parametrize("delivery", ["archive.xlsx", "archive.tip", "unodc.xlsx"])
def test_across_a_border_there_are_only_numbers(files: Path, tmp_path: Path, delivery: str) -> None:
    region = written(planned([files / delivery], "unodc"), tmp_path / "region.xlsx")
    counts = {(row["sheet"], row["question"]): row["passages"] for row in rows(region, "evidence")}
    assert counts == {
        (row["sheet"], row["question"]): row["passages"] for row in rows(files / "unodc.xlsx", "evidence")
    }
    assert counts["cases", "summary"] == 2
    said = sorted(
        (row["sheet"], row["question"] or "", row["status"], row["remarks"]) for row in rows(region, "remarks")
    )
    assert said == [("cases", "means", "open", 1), ("defendants", "", "open", 1)]
    everything = b"".join(parts(region).values()).decode("utf-8", "replace")
    assert not [secret for secret in SECRETS if secret in everything]


def test_proofs_follow_their_questions_to_another_version(files: Path, tmp_path: Path) -> None:
    region = written(planned([files / "archive.tip", files / "upgraded.tip"], "archive"), tmp_path / "region.xlsx")
    by_question = {(row["delivery"], row["question"]) for row in rows(region, "evidence")}
    for name in ("archive.tip", "upgraded.tip"):
        assert {question for delivery, question in by_question if delivery == name} == {
            "story",
            "remark_retired",
            "label",
        }


def test_a_regional_project_keeps_proofs_remarks_and_findings_for_later_workbooks(files: Path, tmp_path: Path) -> None:
    alone = planned([files / "archive.tip", files / "upgraded.tip"], "archive")
    expected = written(alone, tmp_path / "alone.xlsx")
    regional = empty_region(tmp_path / "Region.tip", alone.target)
    try:
        for name in ("archive.tip", "upgraded.tip"):
            plan = planned([files / name], "archive", regional)
            finished(store_in_project(plan, regional))
        later = planned([files / "upgraded.tip"], "archive", regional)
        assert [found.status for found in later.report.deliveries].count(DeliveryStatus.KEPT) == 1
        assert [found.delivery.counts.cases for found in list_deliveries(regional.database)] == [1, 1]
        target = written(later, tmp_path / "later.xlsx", regional)
        for sheet in ("evidence", "remarks", "deliveries", "checks"):
            assert rows(target, sheet) == rows(expected, sheet), sheet
        across = written(planned([files / "upgraded.tip"], "unodc", regional), tmp_path / "across.xlsx", regional)
        everything = b"".join(parts(across).values()).decode("utf-8", "replace")
        assert not [secret for secret in SECRETS if secret in everything]
        assert {row["passages"] for row in rows(across, "evidence")} == {1, 2}
        assert check_database(regional.database) == ()
    finally:
        close_project(regional)


def test_a_newer_delivery_says_that_proofs_changed(files: Path, tmp_path: Path) -> None:
    first_plan = planned([files / "archive.tip"], "archive")
    regional = empty_region(tmp_path / "Region.tip", first_plan.target)
    try:
        finished(store_in_project(planned([files / "archive.tip"], "archive", regional), regional))
        plan = planned([files / "archive.tip"], "unodc", regional)
        difference = plan.report.deliveries[0].difference
        assert difference is not None
        assert (difference.attachments, len(difference.new)) == (2, 0)
        finished(store_in_project(plan, regional))
        again = planned([files / "archive.tip"], "unodc", regional).report.deliveries[0].difference
        assert again is not None
        assert again.is_empty
    finally:
        close_project(regional)


def test_what_was_found_in_a_delivery_is_said_in_later_workbooks_too(files: Path, tmp_path: Path) -> None:
    first_plan = planned([files / "archive.xlsx"], "archive")
    (found,) = first_plan.report.deliveries
    assert [one.code for one in found.faults] == ["delivery_version_unchecked"]
    regional = empty_region(tmp_path / "Region.tip", first_plan.target)
    try:
        finished(store_in_project(planned([files / "archive.xlsx"], "archive", regional), regional))
        later = planned([files / "upgraded.tip"], "archive", regional)
        kept = next(one for one in later.report.deliveries if one.status is DeliveryStatus.KEPT)
        assert (kept.faults, kept.counts.withheld, kept.is_told) == (found.faults, found.counts.withheld, found.is_told)
        checks = rows(written(later, tmp_path / "later.xlsx", regional), "checks")
        assert "delivery_version_unchecked" in {row["code"] for row in checks if row["delivery"] == "archive.xlsx"}
    finally:
        close_project(regional)
