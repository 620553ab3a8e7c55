"""The command that says and sets how far the codings of cases are."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support import versions
from tests.support.commands import Commands
from tests.support.import_sheets import exported
from tipcoder.services.bin import redo_in_list, undo_in_list
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.snapshots import compared_codings


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("status")
    project = versions.make(folder, versions.first(), 4, seed=3)
    exported(project, folder / "export.xlsx")
    close_project(project)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Предмети")) / "Srbija.tip"


def statuses(run: Commands, project: Path, *options: str) -> dict[int, str]:
    said = run("status", project, "--json", *options)
    assert said.exit_code == 0, said.output
    return {found["case"]: found["status"] for found in json.loads(said.stdout)}


def test_a_status_is_set_and_said(run: Commands, project: Path) -> None:
    assert statuses(run, project) == dict.fromkeys((1, 2, 3, 4), "in_work")
    assert statuses(run, project, "--cases", "2-3", "--set", "submitted") == {2: "submitted", 3: "submitted"}
    assert statuses(run, project, "--cases", "3", "--set", "settled") == {3: "settled"}
    assert statuses(run, project) == {1: "in_work", 2: "submitted", 3: "settled", 4: "in_work"}
    said = run("status", project, "--cases", "2")
    assert said.stdout.startswith("2\tSubmitted\tSRB-02\t20")
    assert run("status", project, "--set", "ready").exit_code == 2
    assert run("status", project, "--cases", "9").exit_code == 1
    assert run("status", project, "--coder", "SRB-77").exit_code == 1


def test_a_status_is_undone_and_done_again_with_what_was_submitted(run: Commands, project: Path) -> None:
    statuses(run, project, "--cases", "1", "--set", "submitted")
    opened = open_project(project, passphrase=versions.PASSPHRASE)

    def told() -> tuple[str, bool]:
        return list_cases(opened)[0].status.value, compared_codings(opened.database)[0].is_submitted

    assert told() == ("submitted", True)
    for step, expected in (
        (undo_in_list, ("in_work", False)),
        (redo_in_list, ("submitted", True)),
        (undo_in_list, ("in_work", False)),
    ):
        assert step(opened) is not None
        assert told() == expected
    assert list_cases(opened)[0].status_by == ""
    close_project(opened)


def test_the_codings_of_a_second_coder_have_statuses_of_their_own(run: Commands, project: Path) -> None:
    export = project.with_name("export.xlsx")
    assert run("import", project, export, "--as", "second", "--coder", "SRB-05").exit_code == 0
    assert statuses(run, project) == dict.fromkeys((1, 2, 3, 4), "in_work")
    assert statuses(run, project, "--coder", "srb-05") == dict.fromkeys((1, 2, 3, 4), "submitted")
    assert statuses(run, project, "--coder", "SRB-05", "--cases", "1", "--set", "in_work") == {1: "in_work"}
    opened = open_project(project, passphrase=versions.PASSPHRASE)
    assert undo_in_list(opened) is None or list_cases(opened)[0].status.value == "in_work"
    close_project(opened)
    assert statuses(run, project, "--coder", "SRB-05", "--cases", "1") == {1: "in_work"}
