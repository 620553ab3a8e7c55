"""The regional workbook is written when somebody saw who can be recognised in it, and says so."""

from pathlib import Path

import pytest

from tests.support.read_back import about
from tests.support.recognisable import recognisable
from tests.support.regions import empty_region, planned, written
from tests.support.steps import finished
from tipcoder.errors import UserErrors
from tipcoder.services.consolidation.apply import (
    Writing,
    accepted_small_cells,
    store_in_project,
    write_workbook,
)
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project
from tipcoder.services.release.ledger import list_releases


@pytest.fixture
def delivered(tmp_path: Path) -> Path:
    made = recognisable(tmp_path / "a.tip")
    finished(export_workbook(made, tmp_path / "a.xlsx", ExportRequest(accepts_small_cells=True)))
    close_project(made)
    return tmp_path / "a.xlsx"


def test_nothing_is_written_before_it_is_accepted(delivered: Path, tmp_path: Path) -> None:
    plan = planned([delivered], profile="unodc")
    with pytest.raises(UserErrors) as refused:
        finished(write_workbook(plan, tmp_path / "region.xlsx", Writing()))
    (fault,) = refused.value.errors
    assert (fault.code, fault.values["persons"], fault.values["unique"]) == ("small_cells_open", 14, 2)
    assert not (tmp_path / "region.xlsx").exists()
    told = about(written(plan, tmp_path / "region.xlsx"))["small_cells"]
    assert told.startswith("Victims: 14 in all. 2 can be recognised by a few answers")


def test_it_is_the_same_before_and_after_storing_and_is_recorded(delivered: Path, tmp_path: Path) -> None:
    plan = planned([delivered], profile="unodc")
    writing = Writing(accepts_small_cells=True)
    before = finished(accepted_small_cells(plan, writing))
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        finished(store_in_project(plan, regional))
        assert finished(accepted_small_cells(plan, writing, regional)) == before
        written(plan, tmp_path / "region.xlsx", regional)
        (recorded,) = list_releases(regional)
        assert recorded.release.selection["small_cells"] == {"victims": {"persons": 14, "small": 2, "unique": 2}}
        again = planned([delivered], regional, profile="unodc")
        assert finished(accepted_small_cells(again, writing, regional)) == before, "what comes again counts once"
    finally:
        close_project(regional)


def test_an_archive_of_the_region_asks_nothing(delivered: Path, tmp_path: Path) -> None:
    plan = planned([delivered], profile="archive")
    finished(write_workbook(plan, tmp_path / "region.xlsx", Writing()))
    assert (tmp_path / "region.xlsx").exists()
