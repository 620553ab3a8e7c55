"""Commands by which something leaves: formats of analysts, a copy for a colleague, a project on a server."""

import json
import random
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from PySide6.QtCore import QCoreApplication

from tests.storage.server.conftest import address, server  # noqa: F401 (fixtures)
from tests.support import versions
from tests.support.commands import Commands
from tipcoder.cli.console import address_of
from tipcoder.domain.projects import Country
from tipcoder.services.projects import NewProject, close_project, create_stored_project

THEIRS = "another fictional phrase"


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", versions.PASSPHRASE)
    monkeypatch.setenv("TIPCODER_NEW_PASSPHRASE", THEIRS)
    return Commands()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = versions.make(tmp_path, versions.first(), cases=3)
    close_project(made)
    return made.path


def test_a_data_package_of_a_project(run: Commands, project: Path, tmp_path: Path) -> None:
    ended = run("export", project, tmp_path / "data", "--format", "csv", "--profile", "archive")
    assert ended.exit_code == 0, ended.output
    package = json.loads((tmp_path / "data" / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["name"] for resource in package["resources"]][:2] == ["cases", "defendants"]
    again = run("export", project, tmp_path / "data", "--format", "csv", "--profile", "archive")
    assert again.exit_code == 1
    assert "not empty" in again.stderr


@pytest.mark.parametrize(("format", "ending"), [("spss", "sav"), ("stata", "dta")])
def test_files_for_statistics(run: Commands, project: Path, tmp_path: Path, format: str, ending: str) -> None:
    pytest.importorskip("pyreadstat")
    ended = run("export", project, tmp_path / "data", "--format", format, "--profile", "archive")
    assert ended.exit_code == 0, ended.output
    assert (tmp_path / "data" / f"cases.{ending}").is_file()


def test_only_workbooks_are_protected(run: Commands, project: Path, tmp_path: Path) -> None:
    assert run("export", project, tmp_path / "data", "--format", "csv", "--protect").exit_code == 2
    assert run("export", project, tmp_path / "data", "--format", "xml").exit_code == 2
    assert not (tmp_path / "data").exists()


def test_a_project_is_handed_over(
    run: Commands, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = run("hand-over", project, tmp_path / "за колегу.tip", "--words", "K 1/21")
    assert ended.exit_code == 0, ended.output
    assert "Left out: 2" in ended.stderr
    assert run("check", tmp_path / "за колегу.tip").exit_code == 1
    monkeypatch.setenv("TIPCODER_PASSPHRASE", THEIRS)
    checked = run("check", tmp_path / "за колегу.tip")
    assert "passphrase" not in checked.stderr
    slip = run("hand-over", project, tmp_path / "copy.xlsx")
    assert (slip.exit_code, (tmp_path / "copy.xlsx").exists()) == (1, False)


def test_a_project_on_a_server_is_checked_and_exported(run: Commands, address: str, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "framework.xlsx").write_bytes(versions.first())
    new = NewProject(Path(), "Region", Country.SRB, "SRB-02", "", tmp_path / "framework.xlsx")
    made = create_stored_project(address, new)
    versions.code(made, 1, random.Random(1))
    close_project(made)
    ended = run("export", address, tmp_path / "out.xlsx", "--profile", "archive")
    assert ended.exit_code == 0, ended.output
    assert (tmp_path / "out.xlsx").is_file()
    assert "Case 1" in run("check", address).stderr
    handed = run("hand-over", address, tmp_path / "copy.tip")
    assert handed.exit_code == 1
    assert "is no file" in handed.stderr


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("postgresql+psycopg://name@server/region", "postgresql+psycopg://name@server/region"),
        ("postgresql://@/region?host=/sockets", "postgresql://@/region?host=/sockets"),
        ("postgresql.tip", ""),
        ("a/b.tip", ""),
    ],
)
@pytest.mark.parametrize("kind", [PurePosixPath, PureWindowsPath])
def test_an_address_is_told_from_a_path(place: str, found: str, kind: type[PurePath]) -> None:
    assert address_of(kind(place)) == found


@pytest.mark.parametrize("weak", ["a", "   ", "password", "lozinka123"])
def test_a_passphrase_that_is_guessed_easily_is_refused(
    run: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weak: str
) -> None:
    project = tmp_path / "a.tip"
    assert run("new", project, "--country", "SRB").exit_code == 0
    for name in ("TIPCODER_NEW_PASSPHRASE", "TIPCODER_WORKBOOK_PASSWORD"):
        monkeypatch.setenv(name, weak)
    handed = run("hand-over", project, tmp_path / "copy.tip")
    protected = run("export", project, tmp_path / "out.xlsx", "--profile", "archive", "--protect")
    monkeypatch.setenv("TIPCODER_PASSPHRASE", weak)
    made = run("new", tmp_path / "b.tip", "--country", "SRB")
    for ended in (handed, protected, made):
        assert (ended.exit_code, "easy to guess" in ended.stderr) == (1, True), ended.output
    assert not [name for name in ("copy.tip", "out.xlsx", "b.tip") if (tmp_path / name).exists()]
