"""The command that reads a workbook as the coding of a second coder, used as a person in a terminal uses it."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support import versions
from tests.support.commands import Commands
from tests.support.import_sheets import Sheets, changed, content, exported, fill
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.framework.engine import editing
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.double_coding.samples import begin_calibration
from tipcoder.services.importing.importing import last_import, undo_import
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings
from tipcoder.storage.double_coding import assign
from tipcoder.storage.file.projects import list_coders

SECOND = ("--as", "second", "--coder", "SRB-05")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("second")
    project = versions.make(folder, versions.first(), 4, seed=3)
    exported(project, folder / "export.xlsx")
    close_project(project)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Предмети"))


@contextmanager
def opened(folder: Path) -> Iterator[OpenProject]:
    project = open_project(folder / "Srbija.tip", passphrase=versions.PASSPHRASE)
    try:
        yield project
    finally:
        close_project(project)


def primary(folder: Path) -> list[object]:
    with opened(folder) as project:
        return [content(project), [(case.number, case.title, case.court) for case in list_cases(project)]]


def second(folder: Path, coder: str = "SRB-05") -> dict[int, ComparedCoding]:
    with opened(folder) as project:
        found = compared_codings(project.database)
    codings = [one for one in found if one.coding.coding.role is CodingRole.SECOND]
    return {one.number: one for one in codings if one.coding.coding.coder == coder}


def answers(coding: ComparedCoding) -> dict[tuple[str, str], str]:
    """Return what a coding says, by the way to a row (`defendants 2 charges 1`) and the question."""
    rows = {row.id: row for row in coding.coding.rows}

    def way(id: str) -> str:
        row = rows.get(id)
        return "" if row is None else f"{way(row.parent or '')} {row.roster} {row.position + 1}".strip()

    found = (*coding.coding.answers,)
    return {(way(ref.row), ref.key): answer.value or f"~{answer.state}" for ref, answer in found}


def second_record(run: Commands, folder: Path, *options: str, name: str = "export.xlsx") -> dict[str, Any]:
    said = run("import", folder / "Srbija.tip", folder / name, *(options or SECOND), "--json")
    assert said.exit_code == 0, said.output
    record: dict[str, Any] = json.loads(said.stdout)
    return record


def test_a_workbook_of_the_project_comes_in_as_a_coding_of_its_own(run: Commands, folder: Path) -> None:
    before = primary(folder)

    def edits(sheets: Sheets) -> None:
        sheets.set("cases", 3, case_title="Read again", outcome="acquitted", outcome_label=None, outcome_state=None)
        sheets.set("cases", 5, remark=None, remark_state=None)
        sheets.set("cases", 4, summary=None, summary_state="unclear")

    changed(folder / "export.xlsx", edits)
    record = second_record(run, folder)
    assert record["applied"] is True
    assert Path(str(record["backup"])).is_file()
    assert primary(folder) == before
    found = second(folder)
    assert sorted(found) == [1, 2, 3, 4]
    assert all(coding.is_submitted for coding in found.values())
    assert answers(found[1])["", "case_title"] == "Read again"
    assert answers(found[1])["", "outcome"] == "acquitted"
    assert ("", "remark") not in answers(found[3])
    assert answers(found[2])["", "summary"] == f"~{AnswerState.UNCLEAR}"
    with opened(folder) as project:
        assert "SRB-05" in list_coders(project.database)


def test_the_plan_has_the_keys_of_any_other_and_shows_nothing_of_the_first(run: Commands, folder: Path) -> None:
    plain = json.loads(run("import", folder / "Srbija.tip", folder / "export.xlsx", "--dry-run", "--json").stdout)
    changed(folder / "export.xlsx", lambda sheets: sheets.set("cases", 3, case_title="Read again"))
    record = second_record(run, folder, *SECOND, "--dry-run")
    assert record.keys() == plain.keys()
    assert record["counts"].keys() == plain["counts"].keys()
    assert record["counts"]["new_cases"] == 0
    assert record["counts"]["conflicts"] == 0
    assert {entry["kind"] for entry in record["entries"]} == {"new"}
    assert all(entry["old"] == "" and entry["old_state"] is None for entry in record["entries"])
    said = run("import", folder / "Srbija.tip", folder / "export.xlsx", *SECOND, "--dry-run")
    assert "K 0/21" not in said.output
    assert second(folder) == {}
    with opened(folder) as project:
        assert "SRB-05" not in list_coders(project.database)


def test_the_same_file_again_changes_nothing(run: Commands, folder: Path) -> None:
    assert second_record(run, folder)["applied"] is True
    once, file = second(folder), (folder / "Srbija.tip").read_bytes()
    again = second_record(run, folder)
    assert (again["applied"], again["entries"]) == (False, [])
    assert second(folder) == once
    assert (folder / "Srbija.tip").read_bytes() == file


def test_a_later_workbook_says_what_the_coding_says(run: Commands, folder: Path) -> None:
    second_record(run, folder)

    def edits(sheets: Sheets) -> None:
        line = next(line for line in range(3, 12) if sheets.get("defendants", line, "row_key"))
        key = sheets.get("defendants", line, "row_key")
        for charge in sheets.lines("charges", parent_key=key):
            sheets.set("charges", charge, **dict.fromkeys(("case_key", "row_key", "parent_key")))
            sheets.book["charges"].delete_rows(charge)
        sheets.book["defendants"].delete_rows(line)
        sheets.set("cases", 3, remark="A second look", remark_state=None)

    before = second(folder)
    changed(folder / "export.xlsx", edits)
    record = second_record(run, folder)
    assert record["counts"]["removed"] >= 1
    assert second_record(run, folder)["applied"] is False
    after = second(folder)
    rows = [sum(len(coding.coding.rows) for coding in found.values()) for found in (before, after)]
    assert rows[0] - rows[1] == record["counts"]["removed"]
    assert answers(after[1])["", "remark"] == "A second look"


def test_a_case_that_the_project_lacks_is_refused_and_one_that_the_workbook_lacks_stays(
    run: Commands, folder: Path
) -> None:
    second_record(run, folder)
    before = second(folder)

    def edits(sheets: Sheets) -> None:
        key = sheets.get("cases", 4, "case_key")
        for name in ("defendants", "charges"):
            for line in reversed(sheets.lines(name, case_key=key)):
                sheets.book[name].delete_rows(line)
        sheets.set("cases", 4, case_key="K-99", case_title="Nobody knows it")

    changed(folder / "export.xlsx", edits)
    said = run("import", folder / "Srbija.tip", folder / "export.xlsx", *SECOND)
    assert said.exit_code == 0, said.output
    assert "cases!4" in said.stderr
    assert "no case with this key" in said.stderr
    record = second_record(run, folder)
    assert [(entry["sheet"], entry["cell"], entry["reason"]) for entry in record["entries"]] == [
        ("cases", "4", "case_unknown")
    ]
    assert second(folder)[2] == before[2]
    with opened(folder) as project:
        assert len(list_cases(project)) == 4


def test_a_template_means_the_cases_that_were_typed_with_the_same_keys(run: Commands, folder: Path) -> None:
    assert run("export", folder / "Srbija.tip", folder / "first.xlsx", "--template").exit_code == 0
    shutil.copyfile(folder / "first.xlsx", folder / "other.xlsx")
    changed(folder / "first.xlsx", fill)
    assert run("import", folder / "Srbija.tip", folder / "first.xlsx").exit_code == 0
    before = primary(folder)

    def fill_otherwise(sheets: Sheets) -> None:
        fill(sheets)
        sheets.set("cases", 3, case_title="K1", outcome="acquitted", means="abuse threat")
        sheets.set("cases", 4, case_title=None, outcome_state=None)
        # The keys of rows say nothing about rows of others: D1 is another person here.
        sheets.set("defendants", 3, row_key="D2", label="Z.Z.", age=None, age_state="redacted")
        sheets.set("defendants", 5, case_key=1, row_key="D3", parent_key=1, label="A.A.")
        sheets.set("defendants", 4, row_key="D1")
        sheets.set("charges", 3, parent_key="D2")

    changed(folder / "other.xlsx", fill_otherwise)
    record = second_record(run, folder, name="other.xlsx")
    assert record["counts"]["refused_rows"] == 0
    assert primary(folder) == before
    found = second(folder)
    assert sorted(found) == [5, 6]
    assert answers(found[5]) == {
        ("", "case_title"): "K1",
        ("", "decided"): "2026-03-14",
        ("", "means"): "abuse threat",
        ("", "outcome"): "acquitted",
        ("defendants 1", "label"): "Z.Z.",
        ("defendants 1", "age"): "~redacted",
        ("defendants 1 charges 1", "article"): "388",
        ("defendants 1 charges 1", "verdict"): "convicted",
        ("defendants 2", "label"): "A.A.",
    }
    assert answers(found[6]) == {("defendants 1", "label"): "B.B."}
    assert second_record(run, folder, name="other.xlsx")["applied"] is False


def test_a_case_has_codings_by_several(run: Commands, folder: Path) -> None:
    second_record(run, folder)
    changed(folder / "export.xlsx", lambda sheets: sheets.set("cases", 3, case_title="Third reading"))
    second_record(run, folder, "--as", "second", "--coder", "SRB-06")
    assert answers(second(folder)[1])["", "case_title"] == "K 0/21"
    assert answers(second(folder, "SRB-06")[1])["", "case_title"] == "Third reading"
    # One who is there already is the same person in small letters.
    assert second_record(run, folder, "--as", "second", "--coder", " srb-06 ")["applied"] is False


@pytest.mark.parametrize("code", ["SRB-02", "srb-02", " SRB-02 "])
def test_nobody_is_second_to_himself(run: Commands, folder: Path, code: str) -> None:
    file = (folder / "Srbija.tip").read_bytes()
    said = run("import", folder / "Srbija.tip", folder / "export.xlsx", "--as", "second", "--coder", code)
    assert said.exit_code == 1
    assert len(said.stderr.strip().splitlines()) == 1
    assert "1, 2, 3, 4" in said.stderr
    assert (folder / "Srbija.tip").read_bytes() == file


def test_a_second_coder_is_called_by_a_code(run: Commands, folder: Path) -> None:
    file = (folder / "Srbija.tip").read_bytes()
    said = run("import", folder / "Srbija.tip", folder / "export.xlsx", "--as", "second", "--coder", "Ana Petrović")
    assert said.exit_code == 1
    assert "SRB-01" in said.stderr
    assert (folder / "Srbija.tip").read_bytes() == file
    blind = ("hand-over", folder / "Srbija.tip", folder / "copy.tip", "--second", "--cases", "1", "--coder", "Ana")
    assert run(*blind).exit_code == 1
    assert not (folder / "copy.tip").exists()
    assert run("sample", folder / "Srbija.tip", "--coder", "Ana").exit_code == 1


def test_a_name_that_has_a_task_already_brings_its_coding_back(run: Commands, folder: Path) -> None:
    """Programs before took any name: what was given out under one is to come back."""
    with opened(folder) as project:
        drawn = begin_calibration(project, list_cases(project))
        assign(project.database, drawn.number, [case.case for case in drawn.cases], "Ana")
    assert second_record(run, folder, "--as", "second", "--coder", "ana")["applied"] is True
    assert second(folder, "Ana").keys() == {1, 2, 3, 4}


def test_a_name_to_which_a_copy_was_handed_over_brings_its_coding_back(run: Commands, folder: Path) -> None:
    with opened(folder) as project:
        left = NewRelease(
            kind=ReleaseKind.HAND_OVER, audience=Audience.TEAM, profile="archive", format="tip", language="",
            file_name="copy.tip", cases=1, left_out=3, sha256="aa", selection={"second": "Ana"},
        )  # fmt: skip
        with recorded_release(project.database, left, project.project.coder):
            pass
    assert second_record(run, folder, "--as", "second", "--coder", "Ana")["applied"] is True


@pytest.mark.parametrize(
    "options",
    [
        ("--as", "second"),
        ("--coder", "SRB-05"),
        ("--as", "first", "--coder", "SRB-05"),
        ("--as", "second", "--coder", " "),
    ],
)
def test_a_role_and_a_coder_go_together(run: Commands, folder: Path, options: tuple[str, ...]) -> None:
    said = run("import", folder / "Srbija.tip", folder / "export.xlsx", *options)
    assert said.exit_code == 2
    assert "Traceback" not in said.output


def test_what_is_left_empty_is_not_answered(run: Commands, tmp_path: Path) -> None:
    (tmp_path / "framework.xlsx").write_bytes(
        workbook(
            [
                question("text", "case_title", "Title", tip_role="title"),
                question("select_one yes_no", "expert", "Expert", default="no"),
                question("text", "version", "Version", default="1", readonly="yes"),
                question("begin repeat", "victims", "Victims"),
                question("text", "label", "Label"),
                question("select_one yes_no", "aid", "Legal aid", default="yes"),
                question("end repeat"),
            ],
            settings={"version": "1"},
        )
    )
    project = tmp_path / "Srbija.tip"
    run("new", project, "--country", "SRB", "--framework", tmp_path / "framework.xlsx")
    run("export", project, tmp_path / "first.xlsx", "--template")

    def typed(sheets: Sheets) -> None:
        sheets.set("cases", 3, case_key=1, case_title="One")
        sheets.set("cases", 4, case_key=2)
        sheets.set("victims", 3, case_key=1, row_key="V1", parent_key=1, label="A.")

    changed(tmp_path / "first.xlsx", typed)
    assert run("import", project, tmp_path / "first.xlsx").exit_code == 0
    assert second_record(run, tmp_path, name="first.xlsx")["applied"] is True
    found = second(tmp_path)
    assert answers(found[1]) == {("", "case_title"): "One", ("", "version"): "1", ("victims 1", "label"): "A."}
    assert 2 not in found  # nobody typed anything in it: it is still to do
    assert second_record(run, tmp_path, name="first.xlsx")["applied"] is False


def test_an_import_that_is_taken_back_leaves_nothing_to_compare(run: Commands, folder: Path) -> None:
    second_record(run, folder)
    _take_back(folder)
    assert second(folder) == {}
    assert second_record(run, folder)["applied"] is True
    first = second(folder)
    changed(folder / "export.xlsx", lambda sheets: sheets.set("cases", 3, case_title="Corrected"))
    second_record(run, folder)
    assert answers(second(folder)[1])["", "case_title"] == "Corrected"
    _take_back(folder)
    assert second(folder)[1].coding.answers == first[1].coding.answers


def _take_back(folder: Path) -> None:
    with opened(folder) as project:
        batch = last_import(project)
        assert batch is not None
        finished(undo_import(project, batch[0]))


def test_what_changes_later_does_not_change_what_was_submitted(run: Commands, folder: Path) -> None:
    second_record(run, folder)
    found = second(folder)[1].coding
    with opened(folder) as project:
        coding = open_coding(project, found.coding.id)
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "case_title"), Answer("Later")))
    assert second(folder)[1].coding.answers == found.answers


@pytest.mark.parametrize("profile", ["archive", "unodc"])
def test_a_workbook_of_either_profile_is_read(run: Commands, folder: Path, profile: str) -> None:
    with opened(folder) as project:
        exported(project, folder / f"{profile}.xlsx", profile)
    before = primary(folder)
    record = second_record(run, folder, name=f"{profile}.xlsx")
    assert record["applied"] is True
    assert sorted(second(folder)) == [1, 2, 3, 4]
    assert primary(folder) == before
    assert second_record(run, folder, name=f"{profile}.xlsx")["applied"] is False
