"""Deliveries of mentor jurisdictions stand beside the region, as workbooks and as projects, and are no part of it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.commands import PASSPHRASE, Commands
from tests.support.read_back import rows
from tests.support.regions import delivery
from tests.support.steps import finished
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL
from tipcoder.domain.projects import Country
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject, close_project, open_project

COURTS = {
    Country.MNE: "mne_high_podgorica",
    Country.SRB: "srb_high_beograd",
    Country.BEL: "bel_correctional",
    Country.FRA: "fra_correctional",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project of one case of each country, and its workbook."""
    folder = tmp_path_factory.mktemp("deliveries")
    for country, court in COURTS.items():
        delivery(folder, country, court, PASSPHRASE)
    return folder


@pytest.fixture(scope="module")
def told(folder: Path) -> str:
    """Consolidate a workbook of each, but the project of France; return what the command says."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
        given = [folder / f"{country}.{'tip' if country is Country.FRA else 'xlsx'}" for country in COURTS]
        into = ("--project", folder / "region.tip", "--accept-small-cells")
        done = Commands()("consolidate", folder / "region.xlsx", *given, *into)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def region(folder: Path, told: str) -> Iterator[OpenProject]:
    opened = open_project(folder / "region.tip", passphrase=PASSPHRASE)
    yield opened
    close_project(opened)


def test_each_delivery_of_a_mentor_is_told_as_such(folder: Path, told: str) -> None:
    lines = [line for line in told.splitlines() if "comes from a mentor jurisdiction" in line]
    assert [line.split(" comes")[0].split()[-1] for line in lines] == ["BEL.xlsx", "FRA.tip"]
    checks = [row for row in rows(folder / "region.xlsx", "checks") if row["code"] == "consolidation_of_mentor"]
    assert [row["country"] for row in checks] == ["BEL", "FRA"]
    assert {row["country"] for row in rows(folder / "region.xlsx", "cases")} == set(COURTS)


def test_all_countries_together_are_those_of_the_region(folder: Path, region: OpenProject) -> None:
    tables = {table.definition.id: table for table in finished(count_findings(region)).tables(Edition.INTERNAL)}
    counted = next(table for table in tables.values() if table.tallies[ALL].rows and len(table.columns) > 1)
    assert counted.columns == ("MNE", "SRB", ALL, "BEL", "FRA")
    assert {column: tally.rows for column, tally in counted.tallies.items()} == {
        "MNE": 1,
        "SRB": 1,
        ALL: 2,
        "BEL": 1,
        "FRA": 1,
    }

    figures = rows(folder / "region.xlsx", "findings")
    columns = [name for name in figures[0] if name in {*COURTS, "all"}]
    assert columns == ["MNE", "SRB", "all", "BEL", "FRA"]
    assert any(row["all_n"] == 2 and row["FRA_n"] == 1 for row in figures)
    assert all((row["all_n"] or 0) <= (row["MNE_n"] or 0) + (row["SRB_n"] or 0) for row in figures)


def test_an_earlier_delivery_of_a_mentor_stays_beside_new_ones(
    folder: Path, told: str, run: Commands, tmp_path: Path
) -> None:
    project = Path(shutil.copy(folder / "region.tip", tmp_path))
    into = ("--project", project, "--accept-small-cells", "--json")
    again = run("consolidate", tmp_path / "region.xlsx", folder / "FRA.tip", *into)
    assert again.exit_code == 0, again.output
    record = json.loads(again.stdout)
    standing = {found["country"]: found["standing"] for found in record["deliveries"]}
    assert standing == {"MNE": "kept", "SRB": "kept", "BEL": "kept", "FRA": "same"}
    assert record["cases"] == 4
