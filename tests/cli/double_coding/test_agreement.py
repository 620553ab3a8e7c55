"""The command that compares codings, used as a person in a terminal uses it, on templates filled in by two."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.support.commands import PASSPHRASE, Commands
from tests.support.import_sheets import Sheets, changed
from tests.support.two_readings import Coded, compare, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project, open_project

LISTS = [
    *YES_NO,
    *({"list_name": "means", "name": name, "label": name.title()} for name in ("force", "threat", "fraud", "abuse")),
    *({"list_name": "levels", "name": name, "label": name.title()} for name in ("none", "some", "most", "all")),
    *({"list_name": "roles", "name": name, "label": name.title()} for name in ("recruiter", "driver", "guard")),
]
SURVEY = [
    question("text", "case_title", "Title", tip_role="title", tip_measure="none"),
    question("select_one yes_no", "consent", "Consent"),
    question("select_multiple means", "means", "Means"),
    question("select_one levels", "reasoned", "Reasoning", tip_measure="ordinal"),
    question("integer", "months", "Months"),
    question("date", "decided", "Decided on"),
    question("select_one yes_no", "why", "Why", relevant="${consent} = 'yes'"),
    question("begin_repeat", "defendants", "Defendants"),
    question("text", "initials", "Initials"),
    question("select_one yes_no", "adult", "Adult"),
    question("select_multiple roles", "role", "Roles"),
    question("begin_repeat", "charges", "Charges"),
    question("select_one means", "article", "Article"),
    question("select_one yes_no", "proved", "Proved"),
    question("end_repeat"),
    question("end_repeat"),
]
FIRST: Coded = [
    {"case_title": "One", "consent": "yes", "means": "force, threat", "reasoned": "some", "months": 12, "why": "no"},
    {"case_title": "Two", "consent": "no", "means": "fraud", "reasoned": "all", "months": 24, "decided": "2021-03-14"},
    {"case_title": "Three", "consent": "~unclear", "means": "force", "reasoned": "none", "months": 36},
    {"case_title": "Alone", "consent": "no"},
]
SECOND: Coded = [
    {"case_title": "1", "consent": "yes", "means": "threat force", "reasoned": "most", "months": 12, "why": "yes"},
    {
        "case_title": "2",
        "consent": "yes",
        "means": "fraud abuse",
        "reasoned": "all",
        "months": 30,
        "decided": "2021-03",
    },
    {"case_title": "3", "consent": "no", "means": "~not_stated", "reasoned": "none", "months": 36},
]


@pytest.fixture
def record(run: Commands, tmp_path: Path) -> dict[str, Any]:
    return compare(run, tmp_path, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)


def by_name(record: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {found["name"]: found for found in record["questions"]}


def test_two_templates_are_compared(record: dict[str, Any]) -> None:
    assert record["coders"] == [
        {"coder": "SRB-01", "role": "primary", "cases": 4},
        {"coder": "SRB-02", "role": "second", "cases": 3},
    ]
    assert record["cases"] == {"compared": 3, "one_coding": 1}
    assert record["not_submitted"] == 3
    found = by_name(record)
    assert list(found) == [
        *("consent", "means", "reasoned", "months", "decided", "why"), *("adult", "role"), *("article", "proved")
    ]  # fmt: skip
    consent = found["consent"]
    assert (consent["n_units"], consent["n_compared"], consent["excluded"]) == (3, 2, {"state": 1})
    assert (consent["percent"], consent["path"], consent["level"]) == (50, "/data/consent", "cases")
    assert consent["state"]["n"] == 3
    assert (consent["leads"], consent["word"], consent["tier"]) == ("alpha", "too_few", "measured")
    assert found["means"]["excluded"] == {"state": 1}
    assert found["means"]["percent"] == 50
    assert found["means"]["masi"] == pytest.approx((1 + 1 / 3) / 2)
    assert [term["term"] for term in found["means"]["terms"]] == ["force", "threat", "fraud", "abuse"]
    assert found["reasoned"]["undefined"].keys() == {"alpha_jaccard", "ac1", "jaccard", "masi"}
    assert found["decided"]["excluded"] == {"not_answered": 2, "partial_date": 1}
    assert found["why"]["excluded"] == {"not_asked": 2}
    assert found["why"]["n_compared"] == 1
    assert found["article"]["undefined"]["alpha"] == "no_units"


def test_all_keys_are_always_there(record: dict[str, Any]) -> None:
    figures = {
        *("percent", "alpha", "alpha_low", "alpha_high", "alpha_jaccard", "kappa"),
        *("ac1", "ac2", "jaccard", "masi"),
    }
    for found in record["questions"]:
        assert figures | {"name", "path", "level", "measure", "n_units", "n_compared", "excluded"} <= found.keys()
        assert {"state", "terms", "undefined", "tier", "leads", "alpha_by_group", "word"} <= found.keys()
        assert {name for name in figures if found[name] is None} == found["undefined"].keys()
        assert found["n_units"] == found["n_compared"] + sum(found["excluded"].values())
        assert all(
            {"term", "chosen", "both", "percent", "alpha", "kappa", "ac1"} <= term.keys() for term in found["terms"]
        )


def test_differences_are_listed(record: dict[str, Any]) -> None:
    listed = [(found["case"], found["question"], found["kind"], found["answers"]) for found in record["disagreements"]]
    assert listed == [
        (1, "reasoned", "answer", {"SRB-01": "some", "SRB-02": "most"}),
        (1, "why", "answer", {"SRB-01": "no", "SRB-02": "yes"}),
        (2, "consent", "answer", {"SRB-01": "no", "SRB-02": "yes"}),
        (2, "means", "answer", {"SRB-01": "fraud", "SRB-02": "fraud abuse"}),
        (2, "months", "answer", {"SRB-01": "24", "SRB-02": "30"}),
        (3, "consent", "state", {"SRB-01": "~unclear", "SRB-02": "no"}),
        (3, "means", "state", {"SRB-01": "force", "SRB-02": "~not_stated"}),
    ]


ROWS_FIRST: Coded = [
    {
        "case_title": "One",
        "defendants": [
            {
                "initials": "M.J.",
                "adult": "yes",
                "role": "recruiter, guard",
                "charges": [{"article": "force", "proved": "yes"}, {"article": "fraud", "proved": "no"}],
            },
            {"initials": "N.S.", "adult": "no", "role": "driver"},
            {"initials": "Q.Q.", "adult": "yes", "role": "driver", "charges": [{"article": "abuse", "proved": "yes"}]},
        ],
    }
]
ROWS_SECOND: Coded = [
    {
        "case_title": "One",
        "defendants": [
            {"initials": "н с", "adult": "yes", "role": "driver"},
            {
                "initials": "м. ј.",
                "adult": "yes",
                "role": "recruiter",
                "charges": [{"article": "fraud", "proved": "yes"}, {"article": "force", "proved": "yes"}],
            },
            {"initials": "P.P.", "adult": "yes", "role": "driver"},
        ],
    }
]


def test_rows_are_matched_by_what_they_say(run: Commands, tmp_path: Path) -> None:
    record = compare(run, tmp_path, SURVEY, {"SRB-01": ROWS_FIRST, "SRB-02": ROWS_SECOND}, LISTS)
    defendants, charges = record["rosters"]
    assert {key: value for key, value in defendants.items() if key != "pairs"} == {
        "name": "defendants",
        "second": "SRB-02",
        "matched": 2,
        "only_first": 1,
        "only_second": 1,
        "confirmed": 0,
        "precision": pytest.approx(2 / 3),
        "recall": pytest.approx(2 / 3),
        "f1": pytest.approx(2 / 3),
    }
    assert defendants["pairs"] == [
        {"case": 1, "first": "1", "second": "2"},
        {"case": 1, "first": "2", "second": "1"},
    ]
    assert charges["pairs"] == [
        {"case": 1, "first": "1.1", "second": "2.2"},
        {"case": 1, "first": "1.2", "second": "2.1"},
    ]
    assert (charges["only_first"], charges["only_second"]) == (1, 0)
    found = by_name(record)
    assert (found["adult"]["n_units"], found["adult"]["excluded"]) == (4, {"row_unmatched": 2})
    rows = [found["rows"] for found in record["disagreements"] if found["kind"] == "row"]
    assert rows == [{"SRB-01": "3"}, {"SRB-02": "3"}, {"SRB-01": "3.1"}]
    assert {
        (found["level"], found["question"], found["kind"], tuple(found["rows"].items()))
        for found in record["disagreements"]
        if found["kind"] == "answer"
    } == {
        ("defendants", "adult", "answer", (("SRB-01", "2"), ("SRB-02", "1"))),
        ("defendants", "role", "answer", (("SRB-01", "1"), ("SRB-02", "2"))),
        ("charges", "proved", "answer", (("SRB-01", "1.2"), ("SRB-02", "2.1"))),
    }


def test_three_coders_are_compared(run: Commands, tmp_path: Path) -> None:
    third: Coded = [{**case, "consent": "yes"} for case in SECOND]
    record = compare(run, tmp_path, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND, "SRB-03": third}, LISTS)
    consent = by_name(record)["consent"]
    assert (consent["n_compared"], consent["kappa"], consent["undefined"]["kappa"]) == (3, None, "coders")
    assert consent["percent"] == pytest.approx(100 * (1 + 1 / 3 + 0) / 3)
    assert consent["ac1"] is not None
    assert [found["second"] for found in record["rosters"] if found["name"] == "defendants"] == ["SRB-02", "SRB-03"]


def test_equal_codings_agree_entirely(run: Commands, tmp_path: Path) -> None:
    cases: Coded = [{**case, **rows} for case, rows in zip(FIRST, [*ROWS_FIRST, {}, {}, {}], strict=True)]
    record = compare(run, tmp_path, SURVEY, {"SRB-01": cases, "SRB-02": cases}, LISTS)
    assert {found["percent"] for found in record["questions"]} == {100}
    assert {found["alpha"] for found in record["questions"]} <= {1, None}
    assert {(found["f1"], found["only_first"], found["only_second"]) for found in record["rosters"]} == {(1, 0, 0)}
    assert record["disagreements"] == []


def test_nothing_coded_twice(run: Commands, tmp_path: Path) -> None:
    record = compare(run, tmp_path, SURVEY, {"SRB-01": FIRST}, LISTS)
    assert record["cases"] == {"compared": 0, "one_coding": 4}
    assert record["questions"] == record["rosters"] == record["disagreements"] == []


def test_people_read_a_table(run: Commands, tmp_path: Path) -> None:
    make(run, tmp_path / "Srbija.tip", SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    said = run("agreement", tmp_path / "Srbija.tip")
    assert said.exit_code == 0, said.output
    assert "Cases coded twice: 3. With one coding: 1." in said.stdout
    assert (
        "Means: exactly the same terms in 1 of 2 cases; most often different: Abuse (both 0, one only 1). "
        "Judged in the region only: 20 units are needed, this country has 2." in said.stdout
    )
    assert "SRB-0" not in said.stdout


def test_a_file_that_is_no_project_is_refused(run: Commands, tmp_path: Path) -> None:
    (tmp_path / "Srbija.tip").write_text("nothing")
    said = run("agreement", tmp_path / "Srbija.tip", "--json")
    assert (said.exit_code, said.stdout) == (1, "")


def test_numbers_are_not_rounded(record: dict[str, Any]) -> None:
    assert json.loads(json.dumps(record)) == record
    assert by_name(record)["months"]["percent"] == 100 * 2 / 3


def test_codes_of_a_case_are_compared_as_a_set(run: Commands, tmp_path: Path) -> None:
    project = tmp_path / "Srbija.tip"
    assert run("new", project, "--country", "SRB", "--coder", "SRB-01").exit_code == 0
    assert run("export", project, tmp_path / "SRB-01.xlsx", "--template").exit_code == 0
    shutil.copyfile(tmp_path / "SRB-01.xlsx", tmp_path / "SRB-02.xlsx")
    for coder, codes in (("SRB-01", ("c02_4", "c05_2")), ("SRB-02", ("c05_2", "c02_8"))):
        changed(tmp_path / f"{coder}.xlsx", partial(_fill_challenges, codes=codes))
        role = () if coder == "SRB-01" else ("--as", "second", "--coder", coder)
        done = run("import", project, tmp_path / f"{coder}.xlsx", *role)
        assert done.exit_code == 0, done.output
    record = json.loads(run("agreement", project, "--json").stdout)
    sets = {found["name"]: found for found in record["questions"] if found["of_roster"]}
    challenges, practices, evidence = (sets[name] for name in ("challenge_code", "practice_code", "evidence_kind"))
    assert set(sets) == MATCHED_BY
    assert (challenges["name"], challenges["level"], challenges["measure"]) == ("challenge_code", "cases", "set")
    assert challenges["masi"] == pytest.approx(1 - 0.8889, abs=0.00005)
    assert challenges["tier"] == "lead"
    assert (challenges["of_roster"], challenges["matched_by"]) == ("challenges", False)
    assert challenges["codes"] == {"both": 1, "only_first": 1, "only_second": 1, "share": 0.5}
    assert (challenges["percent_by_group"], challenges["masi_by_group"]) == (100, 1)
    assert (practices["n_compared"], evidence["excluded"]) == (0, {"not_answered": 1})
    (matched,) = (found for found in record["rosters"] if found["name"] == "challenges")
    assert matched["pairs"] == [
        {"case": 1, "first": "1", "second": "2"},
        {"case": 1, "first": "2", "second": "1"},
    ]
    code = by_name(record)["challenge_code"]
    assert (code["n_compared"], code["percent"], code["matched_by"]) == (2, 50, True)
    assert {code[name] for name in ("alpha", "kappa", "ac1", "alpha_by_group", "leads", "word")} == {None}
    assert {code["undefined"][name] for name in ("alpha", "kappa", "ac1")} == {"matched_by"}
    assert {found["name"] for found in record["questions"] if found["matched_by"]} == MATCHED_BY | MATCHED_BESIDES


MATCHED_BY = {
    "challenge_code",
    "practice_code",
    "evidence_kind",
    "charge_article",
    "sentence_type",
    "cooperation_form",
    "decision_instance",
    "effect_outcome",
}
MATCHED_BESIDES = {"charge_victims", "decision_given_on"}


def _fill_challenges(sheets: Sheets, codes: Sequence[str]) -> None:
    sheets.set("cases", 3, case_key=1, case_title="One")
    for line, code in enumerate(codes, 3):
        sheets.set("challenges", line, case_key=1, row_key=f"C{line}", parent_key=1, challenge_code=code)


def test_what_is_not_to_be_compared_is_left_out(run: Commands, tmp_path: Path) -> None:
    survey = [
        question("text", "case_title", "Title", tip_role="title"),
        question("select_one yes_no", "consent", "Consent", tip_agreement="none"),
        question("select_one yes_no", "aid", "Aid", tip_agreement="lead"),
    ]
    readings = {
        coder: [{"case_title": "One", "consent": said, "aid": said}] for coder, said in (("A-1", "yes"), ("A-2", "no"))
    }
    record = compare(run, tmp_path, survey, readings)
    assert [(found["name"], found["tier"]) for found in record["questions"]] == [("aid", "lead")]
    assert [found["question"] for found in record["disagreements"]] == ["aid"]


@pytest.mark.parametrize("place", [0, 4])
def test_one_person_left_on_each_side_stays_apart_wherever_the_initials_are_asked(
    run: Commands, tmp_path: Path, place: int
) -> None:
    asked = [question("select_one yes_no", name) for name in ("adult", "local", "heard", "alone")]
    asked.insert(place, question("text", "initials"))
    survey = [
        question("text", "case_title", "Title", tip_role="title"),
        question("begin_repeat", "victims", "Victims"),
        *asked,
        question("end_repeat"),
    ]
    same = dict.fromkeys(("adult", "local", "heard", "alone"), "yes")
    readings = {
        "A-1": [{"case_title": "One", "victims": [{"initials": "A.B.", **same}, {"initials": "C.D.", **same}]}],
        "A-2": [{"case_title": "One", "victims": [{"initials": "E.F.", **same}, {"initials": "а б", **same}]}],
    }
    (victims,) = compare(run, tmp_path, survey, readings)["rosters"]
    pairs = [{"case": 1, "first": "1", "second": "2"}]
    assert (victims["pairs"], victims["only_first"], victims["only_second"]) == (pairs, 1, 1)


def test_figures_and_differences_are_written_as_a_workbook(run: Commands, tmp_path: Path) -> None:
    project, report = tmp_path / "Srbija.tip", tmp_path / "agreement.xlsx"
    make(run, project, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    said = run("agreement", project, "--json", "--report", report)
    assert said.exit_code == 0, said.output
    found = {one["name"]: one for one in json.loads(said.stdout)["questions"]}
    book = openpyxl.load_workbook(report)
    assert book.sheetnames == ["agreement", "differences"]
    heads, _, *rows = book["agreement"].iter_rows(values_only=True)
    lines = {row[2]: dict(zip(heads, row, strict=True)) for row in rows}
    means = lines["means"]
    assert (means["Question"], means["Units"], means["Compared"], means["State"]) == ("Means", 3, 2, 1)
    assert (means["MASI"], means["α"]) == (found["means"]["masi"], found["means"]["alpha"])
    assert (means["How far shared"], lines["months"]["How far shared"]) == ("Too few to judge", None)
    _, names, *rows = book["differences"].iter_rows(values_only=True)
    assert names == (
        *("local_number", "level", "label", "question", "kind", "kind_label"),
        *("row_1", "answer_1", "row_2", "answer_2"),
    )
    assert (2, "Cases", "Means", "means", "answer", "Different answers", None, "fraud", None, "fraud abuse") in rows
    assert "SRB-0" not in str([list(sheet.iter_rows(values_only=True)) for sheet in book])
    (left,) = json.loads(run("released", project, "--json").stdout)["releases"]
    assert (left["kind"], left["audience"], left["file"], left["cases"]) == ("agreement", "team", report.name, 3)
    assert left["sha256"] == sha256(report.read_bytes()).hexdigest()
    assert run("agreement", project, "--report", project).exit_code == 1
    assert len(json.loads(run("released", project, "--json").stdout)["releases"]) == 1


def test_a_case_added_to_a_drawn_sample_enters_no_figure(run: Commands, tmp_path: Path) -> None:
    project = tmp_path / "Srbija.tip"
    make(run, project, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    (made,) = json.loads(run("sample", project, "--seed", "1", "--json").stdout)
    (other, *_) = sorted({1, 2, 3} - {case["case"] for case in made["cases"]})
    assert run("sample", project, "--seed", "1", "--add", str(other)).exit_code == 0

    record = json.loads(run("agreement", project, "--json").stdout)

    assert (record["added"], record["cases"]) == (1, {"compared": 2, "one_coding": 1})
    assert other not in {found["case"] for found in record["disagreements"]}


def test_the_program_itself_says_the_same_twice(run: Commands, tmp_path: Path) -> None:
    project = tmp_path / "Srbija.tip"
    make(run, project, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    command = [sys.executable, "-m", "tipcoder", "agreement", str(project), "--json"]
    said = [subprocess.run(command, capture_output=True, check=True).stdout for _ in range(2)]  # noqa: S603
    assert said[0] == said[1]
    assert json.loads(said[0])["cases"]["compared"] > 1


def test_comparing_tells_how_far_it_is_and_can_be_given_up(run: Commands, tmp_path: Path) -> None:
    project = tmp_path / "Srbija.tip"
    make(run, project, SURVEY, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    opened = open_project(project, passphrase=PASSPHRASE)
    steps = list(compare_codings(opened))
    assert [(step.done, step.total) for step in steps[:2]] == [(0, 3), (1, 3)]
    assert steps[-1].done == steps[-1].total > 3
    given_up = compare_codings(opened)
    next(given_up)
    given_up.close()
    target = tmp_path / "archive.xlsx"
    export = export_workbook(opened, target, ExportRequest("archive"))
    next(export)
    export.close()
    assert not target.exists()
    close_project(opened)
