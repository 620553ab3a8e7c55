"""The commands that read a workbook back and write an empty one."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.support import versions
from tests.support.commands import Commands
from tests.support.steps import finished
from tipcoder import messages
from tipcoder.domain.answers import AnswerState
from tipcoder.domain.import_plan import EntryKind, ImportCounts, Reason
from tipcoder.exchange.reading.values import OPTIONS, DoubtKind
from tipcoder.messages import importing
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project, open_project


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("import")
    project = versions.make(folder, versions.first(), 2)
    finished(export_workbook(project, folder / "export.xlsx", ExportRequest("archive")))
    close_project(project)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Предмети"))


def edit(path: Path, line: int, **values: object) -> Path:
    book = openpyxl.load_workbook(path)
    names = [cell.value for cell in book["cases"][2]]
    for name, value in values.items():
        book["cases"].cell(line, names.index(name) + 1).value = value
    book.save(path)
    return path


def titles(project: Path) -> list[str]:
    opened = open_project(project, passphrase=versions.PASSPHRASE)
    try:
        return [case.title for case in list_cases(opened)]
    finally:
        close_project(opened)


def test_a_dry_run_says_what_would_change_and_changes_nothing(run: Commands, folder: Path) -> None:
    project, workbook = folder / "Srbija.tip", edit(folder / "export.xlsx", 3, case_title="From Excel", how_many=9)
    before = titles(project)
    said = run("import", project, workbook, "--dry-run")
    assert said.exit_code == 0, said.output
    assert "cases!" in said.stdout
    assert "From Excel" in said.stdout
    assert "how_many" in said.stderr
    assert titles(project) == before


def test_a_workbook_is_brought_in_and_told_as_json(run: Commands, folder: Path) -> None:
    project, workbook = folder / "Srbija.tip", edit(folder / "export.xlsx", 3, case_title="From Excel")
    said = run("import", project, workbook, "--json")
    assert said.exit_code == 0, said.output
    record = json.loads(said.stdout)
    assert record["applied"] is True
    assert Path(record["backup"]).is_file()
    assert [(entry["kind"], entry["new"]) for entry in record["entries"]] == [("changed", "From Excel")]
    assert record["counts"]["changed"] == 1
    assert sum(record["rows"].values()) == sum(len(rows) for rows in lines(workbook).values())
    assert titles(project)[0] == "From Excel"
    again = json.loads(run("import", project, workbook, "--json").stdout)
    assert (again["applied"], again["backup"], again["counts"]["changed"]) == (False, None, 0)


def test_edits_where_nothing_is_read_back_are_said(run: Commands, folder: Path) -> None:
    workbook = folder / "export.xlsx"
    book = openpyxl.load_workbook(workbook)
    book["codebook"]["A4"].value = "another_name"
    book.save(workbook)
    said = run("import", folder / "Srbija.tip", workbook)
    assert said.exit_code == 0, said.output
    assert "codebook!A4" in said.stderr
    assert "XLSForm" in said.stderr
    record = json.loads(run("import", folder / "Srbija.tip", workbook, "--json").stdout)
    assert [(entry["kind"], entry["cell"], entry["reason"]) for entry in record["entries"]] == [
        ("refused", "A4", "codebook")
    ]
    assert (record["applied"], record["counts"]["aside"], record["counts"]["refused"]) == (False, 1, 0)


def lines(workbook: Path) -> dict[str, list[object]]:
    book = openpyxl.load_workbook(workbook, read_only=True)
    sheets = ("cases", "defendants", "charges")
    return {name: [row for row in book[name].iter_rows(min_row=3, values_only=True) if any(row)] for name in sheets}


def test_what_can_mean_several_things_must_be_said(run: Commands, folder: Path) -> None:
    project = folder / "Srbija.tip"
    workbook = edit(folder / "export.xlsx", 3, decided="03/04/2021", decided_precision=None, decided_state=None)
    said = run("import", project, workbook)
    assert said.exit_code == 1
    assert "--answer cases.decided=CHOICE" in said.stderr
    assert run("import", project, workbook, "--answer", "cases.decided=sideways").exit_code == 2
    assert run("import", project, workbook, "--answer", "nothing").exit_code == 2
    said = run("import", project, workbook, "--answer", "cases.decided=day_month", "--json")
    assert said.exit_code == 0, said.output
    assert json.loads(said.stdout)["entries"][0]["new"] == "2021-04-03"


def test_a_password_comes_from_the_environment(run: Commands, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = folder / "Srbija.tip"
    monkeypatch.setenv("TIPCODER_WORKBOOK_PASSWORD", "lipa breza jasen bor")
    made = run("export", project, folder / "locked.xlsx", "--profile", "archive", "--protect")
    assert made.exit_code == 0, made.output
    said = run("import", project, folder / "locked.xlsx", "--dry-run")
    assert said.exit_code == 0, said.output


@pytest.mark.parametrize(
    ("name", "content", "options", "code"),
    [
        ("export.xlsx", None, ("--prefer", "nobody"), 2),
        ("missing.xlsx", None, (), 1),
        ("text.xlsx", b"nothing of the kind", (), 1),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    run: Commands, folder: Path, name: str, content: bytes | None, options: tuple[str, ...], code: int
) -> None:
    if content is not None:
        (folder / name).write_bytes(content)
    said = run("import", folder / "Srbija.tip", folder / name, *options)
    assert said.exit_code == code
    assert "Traceback" not in said.output


def test_an_empty_workbook_has_rows_for_typing(run: Commands, folder: Path) -> None:
    target = folder / "template.xlsx"
    said = run("export", folder / "Srbija.tip", target, "--template", "--language", "mk")
    assert said.exit_code == 0, said.output
    book = openpyxl.load_workbook(target)
    names = [cell.value for cell in book["cases"][2]]
    assert names[0] == "case_key"
    assert "how_many" not in names
    assert not [name for name in names if name.endswith("_label") or "/" in name]
    lists = {str(found.sqref): found for found in book["cases"].data_validations.dataValidation}
    assert all(area.partition(":")[2].endswith("502") for area in lists)
    means = next(found for area, found in lists.items() if area.startswith(_letter(names, "means")))
    assert means.formula1 == "labels_means"
    assert not means.showErrorMessage
    assert json.loads(run("import", folder / "Srbija.tip", target, "--dry-run", "--json").stdout)["entries"] == []


def _letter(names: list[str], name: str) -> str:
    return openpyxl.utils.get_column_letter(names.index(name) + 1)


def test_everything_that_happens_has_words() -> None:
    assert set(importing.KINDS) == set(EntryKind)
    assert set(importing.REASONS) == set(Reason)
    assert set(importing.STATES) == set(AnswerState)
    assert set(importing.QUESTIONS) == {kind.value for kind in DoubtKind}
    assert {option for options in OPTIONS.values() for option in options} == set(importing.CHOICES)
    assert set(importing.count_values(ImportCounts())) == set(importing.COUNTS)
    assert {"import_other_project", "import_keys_unknown"} <= set(messages.SENTENCES)
