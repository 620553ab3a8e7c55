"""The commands on taxonomies: what they print, make and refuse."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.framework.xlsforms import question, workbook
from tests.test_cli import PASSPHRASE, Commands
from tipcoder.domain.projects import Country
from tipcoder.services.projects import NewProject, close_project, create_project
from tipcoder.services.taxonomies import read_taxonomies, shipped_ids


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Commands()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    framework = tmp_path / "framework.xlsx"
    survey = [
        question("select_multiple_from_file acts.csv", "acts"),
        question("select_one_from_file means.csv", "means"),
    ]
    framework.write_bytes(workbook(survey))
    path = tmp_path / "Предмети.tip"
    close_project(create_project(NewProject(path, "A", Country.SRB, "SRB-01", PASSPHRASE, framework)))
    return path


def test_what_is_installed_is_listed(run: Commands, project: Path) -> None:
    said = run("taxonomy", "list", project)
    assert said.exit_code == 0, said.output
    assert [line.partition(",")[0] for line in said.stdout.splitlines()] == ["acts", "means"]
    records = json.loads(run("taxonomy", "list", project, "--json").stdout)
    assert [(record["id"], record["proposed"]) for record in records] == [("acts", 0), ("means", 0)]
    assert all(record["terms"] > 5 and record["titles"]["en"] for record in records)


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".ttl", ".rdf", ".jsonld", ".qdc"])
def test_shipped_taxonomies_are_written_in_every_format(run: Commands, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"all{ending}"
    assert run("taxonomy", "write", file).exit_code == 0
    assert {taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies} == set(shipped_ids())
    assert run("taxonomy", "write", file, "--name", "means").exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["means"]


def test_what_a_project_has_is_exported(run: Commands, project: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.ttl"
    assert run("taxonomy", "export", project, file).exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["acts", "means"]
    assert run("taxonomy", "export", project, file, "--taxonomy", "acts").exit_code == 0
    assert [taxonomy.id for taxonomy in read_taxonomies([file]).taxonomies] == ["acts"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("write", "a.docx"), ".jsonld"),
        (("write", "a.ttl", "--name", "nothing"), "nothing"),
        (("export", "{project}", "a.ttl", "--taxonomy", "nothing"), "nothing"),
        (("export", "{project}", "{project}"), ".jsonld"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(
    run: Commands, project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = project.read_bytes()
    result = run("taxonomy", *(argument.replace("{project}", str(project)) for argument in arguments))
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert said in result.stderr
    assert project.read_bytes() == before
