"""Of two deliveries of a project the one with the later change is newer, whatever the clocks said."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.clocks import set_clock
from tests.support.regions import empty_region, planned, stored
from tests.support.versions import code, exported, first, make
from tipcoder.services.cases import list_cases
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.consolidation.report import DeliveryStatus
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.regional.deliveries import list_deliveries

YEAR = timedelta(days=366)
HOUR = timedelta(hours=1)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = make(tmp_path, first(), 2)
    yield made
    close_project(made)


def delivered(project: OpenProject, name: str, patch: pytest.MonkeyPatch, ahead: timedelta = timedelta()) -> Path:
    """Add a case and write a workbook by a clock that is ahead."""
    with patch.context() as wrong:
        set_clock(wrong, ahead)
        code(project, len(list_cases(project)), random.Random(1))
        return exported(project, project.path.with_name(name))


def statuses(plan: ConsolidationPlan) -> dict[str, DeliveryStatus]:
    return {found.delivery.name: found.status for found in plan.report.deliveries}


def doubts(plan: ConsolidationPlan, name: str) -> set[str]:
    codes = ("consolidation_by_time", "consolidation_times_contradict", "delivery_time_in_future")
    (report,) = (found for found in plan.report.deliveries if found.delivery.name == name)
    return {found.code for found in report.faults if found.code in codes}


@pytest.mark.parametrize("ahead", [YEAR, HOUR, timedelta(0), -HOUR])
def test_a_later_delivery_takes_the_place_of_one_by_a_wrong_clock(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: timedelta
) -> None:
    before, after = delivered(project, "a.xlsx", monkeypatch, ahead), delivered(project, "b.xlsx", monkeypatch)
    together = planned([before, after])
    assert statuses(together) == {"a.xlsx": DeliveryStatus.REPLACED, "b.xlsx": DeliveryStatus.REPLACES}
    regional = empty_region(tmp_path / "Region.tip", together.target)
    try:
        arrived = planned([before], regional)
        stored(arrived, regional)
        assert doubts(arrived, "a.xlsx") == ({"delivery_time_in_future"} if ahead > timedelta(0) else set())
        plan = planned([after], regional)
        assert statuses(plan) == {"b.xlsx": DeliveryStatus.REPLACES}
        assert doubts(plan, "b.xlsx") == ({"consolidation_times_contradict"} if ahead > timedelta(0) else set())
        stored(plan, regional)
        late = planned([before], regional)
        assert statuses(late)["a.xlsx"] is DeliveryStatus.REPLACED
        assert late.taken == ()
        assert len(list_cases(regional)) == 4
        (current,) = (found.delivery for found in list_deliveries(regional.database) if not found.replaced_by)
        assert (current.name, current.last_change) == ("b.xlsx", plan.taken[0].delivery.last_change)
    finally:
        close_project(regional)


def test_a_project_counts_by_its_last_change_too(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    before = delivered(project, "a.xlsx", monkeypatch, YEAR)
    delivered(project, "b.xlsx", monkeypatch)
    plan = planned([before, project.path])
    assert statuses(plan) == {"a.xlsx": DeliveryStatus.REPLACED, project.path.name: DeliveryStatus.REPLACES}
    assert doubts(plan, project.path.name) == {"consolidation_times_contradict"}


def test_a_delivery_without_number_counts_by_its_time_which_is_said(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = planned([delivered(project, "a.xlsx", monkeypatch, YEAR)])
    of_older_program = replace(plan.taken[0], delivery=replace(plan.taken[0].delivery, last_change=None))
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(replace(plan, taken=(of_older_program,)), regional)
        plan = planned([delivered(project, "b.xlsx", monkeypatch)], regional)
        # What came earlier was not written later, whatever it says.
        assert statuses(plan) == {"b.xlsx": DeliveryStatus.REPLACES}
        assert doubts(plan, "b.xlsx") == {"consolidation_by_time"}
    finally:
        close_project(regional)
