"""The commands: what they make, how they end, and what they say when the input is at fault."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.commands import Commands
from tests.support.xlsforms import workbook as xlsform
from tipcoder.languages import ui_language
from tipcoder.services.demo.demo import DEMO_PASSPHRASE


def test_the_demo_opens_on_a_project_where_there_is_a_display(run: Commands, tmp_path: Path) -> None:
    assert run("demo", "--into", tmp_path / "demo", display=True).exit_code == 0
    assert run.opened == [(tmp_path / "demo" / "SRB.tip", DEMO_PASSPHRASE)]
    assert len(list((tmp_path / "demo").glob("*.xlsx"))) == 6


def test_a_project_is_made_and_exported(run: Commands, tmp_path: Path) -> None:
    project, workbook = tmp_path / "Анализа ë.tip", tmp_path / "out.xlsx"
    made = run("new", project, "--country", "SRB")
    assert made.exit_code == 0, made.output
    assert project.read_bytes()[:16] != b"SQLite format 3\x00"
    exported = run("export", project, workbook, "--language", "mk")
    assert exported.exit_code == 0, exported.output
    book = load_workbook(workbook)
    assert book.sheetnames[:4] == ["About", "findings", "charts", "cases"]
    assert book["cases"]["A1"].value == "Клуч на предметот", "the workbook's own words are in its reader's language"
    assert book["cases"]["A2"].value == "case_key"


def test_a_wrong_passphrase_is_one_line_and_exit_code_1(
    run: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "a.tip"
    run("new", project, "--country", "ALB")
    monkeypatch.setenv("TIPCODER_PASSPHRASE", "something else")
    ended = run("export", project, tmp_path / "out.xlsx")
    assert ended.exit_code == 1
    assert len(ended.stderr.strip().splitlines()) == 1
    assert "passphrase" in ended.stderr
    assert not (tmp_path / "out.xlsx").exists()


def test_wrong_usage_is_exit_code_2(run: Commands, tmp_path: Path) -> None:
    assert run("new", tmp_path / "a.tip", "--country", "XYZ").exit_code == 2
    assert run("export", tmp_path / "a.tip", tmp_path / "b.xlsx", "--profile", "everything").exit_code == 2
    assert run("no-such-command").exit_code == 2


def test_a_name_for_the_code_of_a_coder_makes_no_project(run: Commands, tmp_path: Path) -> None:
    said = run("new", tmp_path / "a.tip", "--country", "SRB", "--coder", "Zoran Petrović")
    assert (said.exit_code, len(said.stderr.strip().splitlines())) == (1, 1)
    assert "SRB-01" in said.stderr
    assert not (tmp_path / "a.tip").exists()


def test_a_framework_at_fault_makes_no_project(run: Commands, tmp_path: Path) -> None:
    framework = tmp_path / "framework.xlsx"
    framework.write_text("this is no workbook")
    ended = run("new", tmp_path / "a.tip", "--country", "MDA", "--framework", framework)
    assert ended.exit_code == 1
    assert "framework.xlsx" in ended.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["framework.xlsx"]


def test_the_shipped_framework_is_written_and_checked(run: Commands, tmp_path: Path) -> None:
    workbook = tmp_path / "framework.xlsx"
    assert run("framework", "write", workbook).exit_code == 0
    page = tmp_path / "findings.html"
    checked = run("framework", "check", workbook, "--json", "--html", page)
    assert checked.exit_code == 0
    assert {record["severity"] for record in json.loads(checked.stdout)} <= {"warning"}
    assert page.read_text("utf-8").startswith("<!doctype html>")


def test_a_foreign_workbook_is_refused_before_any_framework_is_read(run: Commands, tmp_path: Path) -> None:
    workbook, framework = tmp_path / "list.xlsx", tmp_path / "framework.xlsx"
    workbook.write_bytes(xlsform([{"type": "text", "name": "a", "label": "A"}]))
    framework.write_text("this is no workbook")
    checked = run("check", workbook, "--framework", framework)
    assert checked.exit_code == 1
    assert "list.xlsx" in checked.stderr
    assert "framework.xlsx" not in checked.stderr


def test_a_fault_in_a_framework_is_a_line_and_exit_code_1(run: Commands, tmp_path: Path) -> None:
    workbook = tmp_path / "framework.xlsx"
    workbook.write_bytes(xlsform([{"type": "selct_one yes_no", "name": "a", "label": "<b>A</b>"}]))
    page = tmp_path / "findings.html"
    checked = run("framework", "check", workbook, "--html", page)
    assert checked.exit_code == 1
    assert 'Error: Sheet "survey", row 2: the type "selct_one yes_no"' in checked.stderr
    assert "selct_one" in page.read_text("utf-8")


def test_a_framework_is_tried_step_by_step(run: Commands, tmp_path: Path) -> None:
    workbook, steps = tmp_path / "framework.xlsx", tmp_path / "steps.json"
    survey = [
        {"type": "integer", "name": "age", "label": "Age"},
        {"type": "text", "name": "school", "label": "School", "relevant": "${age} < 18", "bind::tip:tier": "extended"},
    ]
    workbook.write_bytes(xlsform(survey))
    steps.write_text('[["set", "/data/age", "12"], ["state", "/data/school", "not_stated"]]')
    tried = run("framework", "try", workbook, steps)
    assert tried.exit_code == 0, tried.output
    state = json.loads(tried.stdout)
    assert state["/data/school"]["relevant"] is True
    assert state["/data/school"]["state"] == "not_stated"
    assert json.loads(run("framework", "try", workbook, steps, "--count").stdout) == {"core": 1, "extended": 1}

    steps.write_text('[["set", "/data/nowhere", "12"]]')
    lost = run("framework", "try", workbook, steps)
    assert (lost.exit_code, lost.stdout) == (1, "")
    assert "Step 1 (set): /data/nowhere" in lost.stderr
    steps.write_text("no JSON")
    assert "steps.json is not a JSON list of steps" in run("framework", "try", workbook, steps).stderr


def test_help_and_faults_are_in_the_language_in_use(run: Commands, tmp_path: Path) -> None:
    ui_language.install("sr")
    try:
        help_text = run("--help").output
        fault = run("export", tmp_path / "gone.tip", tmp_path / "out.xlsx").stderr
    finally:
        ui_language.install("en")
    assert "пресуд" in help_text.casefold()
    assert "gone.tip" in fault
    assert any("а" <= letter <= "я" for letter in fault)


def test_a_framework_is_tried(run: Commands, tmp_path: Path) -> None:
    framework, steps = tmp_path / "framework.xlsx", tmp_path / "steps.json"
    survey = [
        {"type": "begin_repeat", "name": "r", "label": "R"},
        {"type": "integer", "name": "n", "label": "N", "required": "yes", "constraint": ". < 5"},
        {"type": "end_repeat"},
        {"type": "calculate", "name": "sum", "calculation": "sum(${n})"},
    ]
    framework.write_bytes(xlsform(survey, ()))
    steps.write_text('[["add", "/data/r"], ["set", "/data/r[1]/n", "7"], ["state", "/data/r[2]/n", "not_stated"]]')
    tried = run("framework", "try", framework, steps)
    assert tried.exit_code == 0, tried.output
    state = json.loads(tried.stdout)
    assert list(state) == ["/data/r[1]", "/data/r[1]/n", "/data/r[2]", "/data/r[2]/n", "/data/sum"]
    assert state["/data/r[1]/n"] == {
        "relevant": True,
        "required": True,
        "readonly": False,
        "value": "7",
        "state": "answered",
        "valid": "constraint",
        "choices": [],
        "label": "N",
    }
    assert (state["/data/r[2]/n"]["state"], state["/data/r[2]/n"]["valid"]) == ("not_stated", None)
    for wrong in (
        "no json",
        '{"a": 1}',
        '[["set", "/data/r[9]/n", "1"]]',
        '[["fly", "/data/r"]]',
        '[["add", "/data/sum"]]',
    ):
        steps.write_text(wrong)
        refused = run("framework", "try", framework, steps)
        assert refused.exit_code == 1, wrong
        assert len(refused.stderr.splitlines()) == 1


def test_a_codebook_is_written_in_a_language(run: Commands, tmp_path: Path) -> None:
    for name in ("codebook.html", "codebook.docx"):
        result = run("framework", "codebook", tmp_path / name, "--language", "mk")
        assert (result.exit_code, result.stdout.strip()) == (0, str(tmp_path / name))
    assert '<html lang="mk">' in (tmp_path / "codebook.html").read_text("utf-8")
    refused = run("framework", "codebook", tmp_path / "codebook.pdf")
    assert refused.exit_code == 1
    assert ".docx" in refused.stderr
