"""`tipcoder framework install`: every difference in words, and nothing done on a dry run."""

import json
import shutil
import string
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.older_codings import older_project
from tests.support.versions import PASSPHRASE, first, make, second
from tipcoder.framework.versions.differences import DifferenceKind, FormDifference, Impact
from tipcoder.messages.differences import DIFFERENCES, IMPACTS, difference_sentence
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.frameworks import write_framework
from tipcoder.services.projects import close_project, open_project


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make(tmp_path_factory.mktemp("coded"), first(), 6)
    close_project(project)
    return project.path


@pytest.fixture
def files(coded: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A project of six cases and the workbook of the next version."""
    project, workbook = tmp_path / "Србија.tip", tmp_path / "v2.xlsx"
    shutil.copy(coded, project)
    workbook.write_bytes(second())
    return project, workbook


def versions(project: Path) -> set[str]:
    opened = open_project(project, passphrase=PASSPHRASE)
    try:
        return {open_coding(opened, case.coding.id).live.form.version for case in list_cases(opened)}
    finally:
        close_project(opened)


def test_every_kind_of_difference_has_its_sentence() -> None:
    assert DIFFERENCES.keys() == {kind.value for kind in DifferenceKind}
    assert IMPACTS.keys() == {impact.value for impact in Impact}
    values = FormDifference(DifferenceKind.LABEL, Impact.SAFE, "x").values
    for kind, text in DIFFERENCES.items():
        named = {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}
        assert named <= values.keys(), kind
        assert difference_sentence(kind, values)


def test_a_dry_run_tells_all_and_changes_nothing(run: Commands, files: tuple[Path, Path]) -> None:
    project, workbook = files
    before = project.read_bytes()
    done = run("framework", "install", project, workbook, "--dry-run")
    assert done.exit_code == 0, done.output
    assert 'Safe: The question "summary" is called "story" now. (cases:' in done.stdout
    assert "Would drop answers: " in done.stdout
    assert "From version 1 to version 2; cases coded by 1: 6" in done.stdout
    assert "Installed" not in done.stdout
    assert project.read_bytes() == before
    assert not list(project.parent.glob("* backups"))


def test_the_same_as_json(run: Commands, files: tuple[Path, Path]) -> None:
    told = json.loads(run("framework", "install", *files, "--dry-run", "--json").stdout)
    assert (told["installed"], told["backup"], told["version"]) == (False, None, "2")
    (version,) = told["versions"]
    assert version["cases"] == 6
    removed = next(found for found in version["differences"] if found["code"] == "question_removed")
    assert (removed["class"], removed["name"]) == ("would_drop_answers", "remark")
    assert removed["message"].startswith('The question "remark" is gone.')
    assert run("framework", "install", *files, "--json").exit_code == 0


def test_installing_brings_the_cases_along(run: Commands, files: tuple[Path, Path]) -> None:
    done = run("framework", "install", *files)
    assert done.exit_code == 0, done.output
    assert "Codings brought to this version: 6." in done.stdout
    assert versions(files[0]) == {"2"}
    (backup,) = (files[0].parent / "Србија backups").glob("*.tip")
    assert versions(backup) == {"1"}
    assert "No differences." in run("framework", "install", *files, "--dry-run").stdout


def test_cases_can_stay(run: Commands, files: tuple[Path, Path]) -> None:
    assert run("framework", "install", *files, "--keep-codings").exit_code == 0
    assert versions(files[0]) == {"1"}
    assert "cases coded by 1: 6" in run("framework", "install", *files, "--dry-run").stdout


def test_a_bad_workbook_leaves_the_project_alone(run: Commands, files: tuple[Path, Path]) -> None:
    project, workbook = files
    before = project.read_bytes()
    workbook.write_bytes(b"no workbook")
    done = run("framework", "install", project, workbook)
    assert done.exit_code == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert project.read_bytes() == before


def test_a_dry_run_tells_what_becomes_of_later_decisions(run: Commands, tmp_path: Path) -> None:
    project = older_project("2026.4", tmp_path / "a.tip")
    close_project(project)
    workbook = tmp_path / "now.xlsx"
    write_framework(workbook)

    done = run("framework", "install", project.path, workbook, "--dry-run")

    assert "Later decisions and requalifications get their numbers: cases 7." in done.stdout
    assert "a remark asks to confirm them: cases 1." in done.stdout
    assert "Later decisions whose effects a person has to say: cases 1." in done.stdout
    assert "summary procedure" not in done.stdout
