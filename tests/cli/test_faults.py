"""The command that counts findings, used as a person in a terminal uses it."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    return demo_folder() / "SRB.tip"


def test_workbook_and_json_have_the_same_figures(run: Commands, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "findings.xlsx"
    result = run("findings", project, target, "--json", "--language", "en")

    assert result.exit_code == 0
    told = json.loads(result.stdout)
    sheet = load_workbook(target)["findings"]
    written = {
        (row[0], row[3] or "", row[5]): (row[6], row[7], row[8]) for row in sheet.iter_rows(min_row=2, values_only=True)
    }
    expected = {
        (figure["id"], line["group_label"], line["value"]): tuple(
            line["cells"]["all"][name] for name in ("count", "base", "percent")
        )
        for figure in told["figures"]
        for line in figure["lines"]
    }
    assert written == expected
    assert (told["cases"], told["by_agreed_coding"]) == (4, 0)


def test_rows_counted_and_left_out_are_all_rows_of_the_unit(run: Commands, project: Path) -> None:
    told = json.loads(run("findings", project, "--json").stdout)

    for figure in told["figures"]:
        sums = figure["columns"]["all"]
        assert sum(row["weight"] for row in figure["counted"]) == sums["rows"]
        assert sums["base"] + sum(sums["left_out"].values()) == sums["rows"]


def test_the_same_project_gives_the_same_bytes(run: Commands, project: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    told = [run("findings", project, target, "--json", "--language", "mk").stdout for target in (first, second)]

    assert first.read_bytes() == second.read_bytes()
    assert told[0] == told[1]


def test_a_public_edition_withholds_tables_of_few_persons_and_names_no_row(
    run: Commands, project: Path, tmp_path: Path
) -> None:
    target = tmp_path / "public.xlsx"
    told = json.loads(run("findings", project, target, "--json", "--edition", "public").stdout)

    figures = {figure["id"]: figure for figure in told["figures"]}
    of_persons = [figure for figure in told["figures"] if figure["of_persons"]]
    assert len(of_persons) == 20
    assert figures["P8.sex"]["why"] == "one_sided"
    for figure in (one for one in of_persons if one["withheld"]):
        assert (figure["columns"], figure["lines"], figure["numbers"], figure["not_known"]) == ({}, [], [], None)
    numbers = [cell for one in told["figures"] for group in one["numbers"] for cell in group["columns"].values()]
    assert numbers
    assert all(cell["values"] == [] and cell["lowest"] is cell["highest"] is cell["mean"] is None for cell in numbers)
    assert not figures["Q1"]["withheld"]
    assert all("counted" not in figure for figure in told["figures"])
    assert "rows" not in load_workbook(target).sheetnames


def test_nothing_to_write_and_no_json_is_wrong_usage(run: Commands, project: Path) -> None:
    assert run("findings", project).exit_code == 2


def test_the_project_is_never_written_over(run: Commands, project: Path) -> None:
    before = project.read_bytes()

    assert run("findings", project, project).exit_code == 1
    assert project.read_bytes() == before
