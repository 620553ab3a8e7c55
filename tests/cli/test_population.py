"""What a project knows of all judgments: said, changed, delivered, summed up by a region, and used by its figures."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.steps import finished
from tests.support.word_reports import read_report, words_of
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.intervals import IntervalMethod
from tipcoder.analysis.figures.table import ALL
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import close_project, open_project

KNOWN = {
    "population_from": 2019,
    "population_to": 2023,
    "judgments_existing": 40,
    "judgments_requested": 30,
    "judgments_received": 20,
    "judgments_refused": 10,
    "judgments_final": 15,
    "coder_was_judge": 1,
}
TEXT = "Every second judgment of the list of the supreme court."


@pytest.fixture
def folder(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    for country in ("MNE", "SRB"):
        shutil.copy(demo_folder() / f"{country}.tip", tmp_path)
    return tmp_path


def pairs(values: Mapping[str, object]) -> list[str]:
    return [f"{key}={value}" for key, value in values.items()]


def known(run: Commands, project: Path, *changes: str) -> dict[str, Any]:
    said = run("population", project, *changes, "--json")
    assert said.exit_code == 0, said.output
    found: dict[str, Any] = json.loads(said.stdout)
    return found


def test_what_is_known_is_kept_and_said(run: Commands, folder: Path) -> None:
    project = folder / "MNE.tip"

    nothing: dict[str, Any] = {**dict.fromkeys(KNOWN), "selection_text": None, "countries": {}}
    assert known(run, project) == nothing
    assert known(run, project, *pairs(KNOWN), f"selection_text={TEXT}") == nothing | KNOWN | {"selection_text": TEXT}
    assert known(run, project, "judgments_refused=", "judgments_final=not_known")["judgments_refused"] is None
    said = run("population", project).stdout.splitlines()
    assert said[2:4] == ["judgments_existing\t40", "judgments_requested\t30"]
    assert said[5:7] == ["judgments_refused\t", "judgments_final\t"]


@pytest.mark.parametrize(
    "changes",
    [
        ("judgments=3",),
        ("judgments_final",),
        ("judgments_existing=50", "judgments_final=many"),
        ("judgments_existing=-1",),
        ("judgments_existing=50", "judgments_requested=60"),
        ("judgments_received=31",),
        ("judgments_existing=19",),
        ("population_to=2018",),
        ("population_from=19",),
        ("judgments_existing=4.5",),
    ],
)
def test_what_cannot_be_changes_nothing(run: Commands, folder: Path, changes: tuple[str, ...]) -> None:
    project = folder / "MNE.tip"
    before = known(run, project, *pairs(KNOWN))

    refused = run("population", project, *changes)

    assert refused.exit_code == 1
    assert refused.stderr.strip()
    assert known(run, project) == before


def test_the_workbook_and_the_report_tell_what_is_known(run: Commands, folder: Path) -> None:
    project, workbook, report = (folder / name for name in ("MNE.tip", "MNE.xlsx", "report.docx"))
    assert run("export", project, workbook, "--profile", "archive").exit_code == 0
    assert "population" not in openpyxl.load_workbook(workbook, read_only=True).sheetnames
    known(run, project, *pairs(KNOWN), f"selection_text={TEXT}")

    assert run("export", project, workbook, "--profile", "archive").exit_code == 0
    assert run("report", project, report, "--language", "en").exit_code == 0

    rows = openpyxl.load_workbook(workbook)["population"].iter_rows(values_only=True)
    told = {key: value for key, value, *_ in rows if key in KNOWN or key == "selection_text"}
    assert told == {**KNOWN, "selection_text": TEXT}
    (table,) = (found for found in read_report(report).tables if found.caption.endswith("All judgments of the period"))
    assert ["Received", "20 of 30 (67%)"] in table.rows
    assert TEXT in words_of(report)
    assert run("report", project, report, "--edition", "public", "--language", "en").exit_code == 0
    assert TEXT not in words_of(report), "nobody let it go"


def test_a_region_sums_up_what_its_deliveries_say(run: Commands, folder: Path) -> None:
    mne, srb, region = (folder / name for name in ("MNE.tip", "SRB.tip", "region.tip"))
    known(run, mne, *pairs(KNOWN))
    known(run, srb, *pairs(KNOWN | {"population_from": 2017, "judgments_existing": 60}), "judgments_final=")
    workbook = folder / "region.xlsx"
    made = run("consolidate", workbook, mne, srb, "--project", region, "--accept-small-cells")
    assert made.exit_code == 0, made.output

    found = known(run, region)

    assert found["judgments_existing"] == 100
    assert found["judgments_received"] == 40
    assert (found["population_from"], found["population_to"]) == (2017, 2023)
    assert found["judgments_final"] is None, "one country does not know it"
    assert {country: one["judgments_existing"] for country, one in found["countries"].items()} == {"MNE": 40, "SRB": 60}
    rows = openpyxl.load_workbook(workbook)["population"].iter_rows(values_only=True)
    assert {(country, value) for key, value, country in rows if key == "judgments_existing"} == {
        ("MNE", 40),
        ("SRB", 60),
    }
    assert run("population", region, "judgments_existing=5").exit_code == 1


def test_intervals_are_of_as_many_judgments_as_there_are(run: Commands, folder: Path) -> None:
    for country in ("MNE", "SRB"):
        known(run, folder / f"{country}.tip", "judgments_existing=30")
    mne, srb, region = (folder / name for name in ("MNE.tip", "SRB.tip", "region.tip"))
    made = run("consolidate", folder / "r.xlsx", mne, srb, "--project", region, "--accept-small-cells")
    assert made.exit_code == 0, made.output
    project = open_project(region, passphrase=DEMO_PASSPHRASE)
    findings = finished(count_findings(project))
    close_project(project)
    random = {case: replace(facts, is_random=True) for case, facts in findings.facts.items()}

    sample = replace(findings, facts=random).sample

    assert findings.sample is None
    assert sample is not None
    assert sample.existing == {"MNE": 30, "SRB": 30, ALL: 60}
    assert sample.coded == {**findings.cases_by_country, ALL: findings.cases}
    interval = sample.share(ALL, 2, 6)
    assert interval is not None
    assert interval.method is IntervalMethod.WILSON_FINITE
    assert replace(findings, facts=random).of_cases(lambda facts: facts.country == "MNE").sample is not None
    assert not replace(findings, facts=random).of_cases(lambda facts: facts.country == "MNE").populations
    assert replace(findings, facts=random).tables(Edition.INTERNAL)
