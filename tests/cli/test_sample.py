"""Drawing the cases that are coded a second time."""

import json
import shutil
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import versions
from tests.support.commands import Commands
from tests.support.import_sheets import Sheets, changed, exported
from tests.support.xlsforms import question, workbook
from tipcoder.services.bin import empty, list_removed, restore
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.double_coding.samples import draw, sample_size, tasks_of
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.snapshots import compared_codings
from tipcoder.storage.double_coding import added_cases, list_rounds
from tipcoder.storage.file.integrity import check_database


@pytest.mark.parametrize(
    ("cases", "share", "size"),
    [(1, 20, 1), (4, 20, 2), (9, 20, 5), (10, 20, 5), (11, 20, 5), (26, 20, 6), (60, 20, 12), (10, 80, 8), (3, 100, 3)],
)
def test_at_least_five_and_a_fifth_are_drawn_and_of_few_the_half(cases: int, share: int, size: int) -> None:
    assert sample_size(cases, share) == size


@given(st.dictionaries(st.text(max_size=3), st.integers(1, 20), min_size=1, max_size=6), st.data())
def test_each_outcome_gives_its_share(sizes: dict[str, int], data: st.DataObject) -> None:
    strata = {name: [f"{name} {number}" for number in range(count)] for name, count in sizes.items()}
    total = sum(sizes.values())
    size, seed = data.draw(st.integers(0, total)), data.draw(st.integers(0, 2**31 - 1))
    drawn = draw(strata, size, seed)
    assert len(drawn) == size
    assert drawn == draw(dict(reversed([(name, ids[::-1]) for name, ids in strata.items()])), size, seed)
    for ids in strata.values():
        assert abs(len(drawn.intersection(ids)) - size * len(ids) / total) < 1


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    project = versions.make(folder, versions.first(), 12, seed=3)
    exported(project, folder / "export.xlsx")
    close_project(project)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Предмети")) / "Srbija.tip"


def test_a_sample_is_drawn_with_its_seed_and_is_a_task(
    run: Commands, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = run("sample", project, "--seed", "7", "--coder", "SRB-05", "--json")
    assert said.exit_code == 0, said.output
    (made,) = json.loads(said.stdout)
    assert (made["seed"], made["share"], made["kind"], len(made["cases"])) == (7, 20, "sample", 5)
    assert {(case["coder"], case["added"]) for case in made["cases"]} == {("SRB-05", False)}
    (again,) = json.loads(run("sample", project, "--seed", "7", "--coder", "SRB-05", "--json").stdout)
    assert again["cases"] == made["cases"]
    listed = json.loads(run("sample", project, "--list", "--json").stdout)
    assert [found["round"] for found in listed] == [made["round"], again["round"]]
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", "another fictional phrase")
    said = run("hand-over", project, project.with_name("copy.tip"), "--second", "--coder", "SRB-05")
    assert said.exit_code == 0, said.output
    assert f": {', '.join(str(case['case']) for case in made['cases'])}." in said.stderr


def test_added_cases_are_marked(run: Commands, project: Path) -> None:
    (made,) = json.loads(run("sample", project, "--seed", "7", "--json").stdout)
    drawn = {case["case"] for case in made["cases"]}
    other = next(number for number in range(1, 13) if number not in drawn)
    (made,) = json.loads(run("sample", project, "--seed", "7", "--add", str(other), "--json").stdout)
    assert [case["case"] for case in made["cases"] if case["added"]] == [other]
    assert "added" in run("sample", project, "--list").stdout
    opened = open_project(project, passphrase=versions.PASSPHRASE)
    (case,) = (case for case in list_cases(opened) if case.number == other)
    assert added_cases(opened.database) == {case.id}
    assert case.id in tasks_of(opened, "SRB-05")
    close_project(opened)


def test_nobody_is_given_what_he_coded_first(run: Commands, project: Path) -> None:
    said = run("sample", project, "--coder", "SRB-02")
    assert said.exit_code == 1
    assert json.loads(run("sample", project, "--list", "--json").stdout) == []
    said = run("sample", project, "--calibration", "--add", "1-3", "--json")
    (made,) = json.loads(said.stdout)
    assert (made["kind"], [case["case"] for case in made["cases"]]) == ("calibration", [1, 2, 3])
    assert run("sample", project, "--calibration").exit_code == 2


@pytest.mark.parametrize(("cases", "named"), [("1-9999999", "9999999"), ("0-2", "0"), ("3-999999999", "999999999")])
def test_a_range_beyond_the_last_case_is_refused_by_its_end(
    run: Commands, project: Path, cases: str, named: str
) -> None:
    tracemalloc.start()
    said = run("sample", project, "--calibration", "--add", cases)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert said.exit_code == 1
    assert f"{named}" in said.stderr
    assert most < 200 * 2**20


def test_strata_are_the_outcomes(run: Commands, tmp_path: Path) -> None:
    (tmp_path / "framework.xlsx").write_bytes(
        workbook([question("select_one yes_no", "outcome", "Outcome", tip_role="outcome")], settings={"version": "1"})
    )
    project = tmp_path / "Srbija.tip"
    run("new", project, "--country", "SRB", "--framework", tmp_path / "framework.xlsx")

    def typed(sheets: Sheets) -> None:
        for number in range(20):
            sheets.set("cases", number + 3, case_key=number + 1, outcome="yes" if number < 16 else "no")

    run("export", project, tmp_path / "template.xlsx", "--template")
    assert run("import", project, changed(tmp_path / "template.xlsx", typed)).exit_code == 0
    (made,) = json.loads(run("sample", project, "--json").stdout)
    assert sorted(case["stratum"] for case in made["cases"]) == ["no", "yes", "yes", "yes", "yes"]


def test_strata_are_the_results_that_stand_where_these_are_known(run: Commands, tmp_path: Path) -> None:
    standing = "if(${outcome} = 'yes', 'convicted_of_trafficking', 'acquitted')"
    survey = [
        question("select_one yes_no", "outcome", "Outcome", tip_role="outcome"),
        question("calculate", "case_standing_result", calculation=standing),
    ]
    (tmp_path / "framework.xlsx").write_bytes(workbook(survey, settings={"version": "1"}))
    project = tmp_path / "Srbija.tip"
    run("new", project, "--country", "SRB", "--framework", tmp_path / "framework.xlsx")

    def typed(sheets: Sheets) -> None:
        for number in range(20):
            sheets.set("cases", number + 3, case_key=number + 1, outcome="yes" if number < 16 else "no")

    run("export", project, tmp_path / "template.xlsx", "--template")
    assert run("import", project, changed(tmp_path / "template.xlsx", typed)).exit_code == 0
    (made,) = json.loads(run("sample", project, "--json").stdout)
    strata = sorted(case["stratum"] for case in made["cases"])
    assert strata == ["acquitted", *["convicted_of_trafficking"] * 4]


def test_a_removed_case_takes_its_second_coding_with_it_and_back(run: Commands, project: Path) -> None:
    export = project.with_name("export.xlsx")
    assert run("import", project, export, "--as", "second", "--coder", "SRB-05").exit_code == 0
    run("sample", project, "--add", "1")
    opened = open_project(project, passphrase=versions.PASSPHRASE)
    case = list_cases(opened)[0]

    def numbers() -> list[int]:
        return [coding.number for coding in compared_codings(opened.database) if coding.number == 1]

    assert numbers() == [1, 1]
    remove_case(opened, case.id)
    assert numbers() == []
    assert case.id not in {one.case for made in list_rounds(opened.database) for one in made.cases}
    restore(opened, list_removed(opened))
    assert numbers() == [1, 1]
    remove_case(opened, case.id)
    empty(opened)
    assert check_database(opened.database) == ()
    close_project(opened)
