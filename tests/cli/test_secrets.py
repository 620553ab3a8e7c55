"""One sentence, where nobody can type a secret, names the environment variable that may hold it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.read_back import write
from tipcoder.domain.projects import Country
from tipcoder.services.projects import NewProject, close_project


def run_without_terminal(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    secrets = {"TIPCODER_PASSPHRASE", "TIPCODER_NEW_PASSPHRASE", "TIPCODER_WORKBOOK_PASSWORD", "PGPASSWORD"}
    environment = {name: value for name, value in os.environ.items() if name not in secrets} | variables
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tipcoder", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8", "TIPCODER_LANGUAGE": "en"},
        start_new_session=True,  # without a terminal of its own
        creationflags=getattr(subprocess, "DETACHED_PROCESS", 0),  # nor, on Windows, a console
        check=False,
    )


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    made = NewProject(folder / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here")
    close_project(new_project(made))
    write(folder / "open.xlsx")
    write(folder / "locked.xlsx", password="тајна 12")
    return folder


@pytest.mark.parametrize(
    ("command", "variable"),
    [
        (("check", "locked.xlsx"), "TIPCODER_WORKBOOK_PASSWORD"),
        (("check", "a.tip"), "TIPCODER_PASSPHRASE"),
        (("consolidate", "region.xlsx", "locked.xlsx", "open.xlsx"), "TIPCODER_WORKBOOK_PASSWORD"),
        (("consolidate", "region.xlsx", "a.tip", "open.xlsx"), "TIPCODER_PASSPHRASE"),
    ],
)
def test_the_variable_is_named_in_one_sentence(files: Path, command: tuple[str, ...], variable: str) -> None:
    name, *given = command
    done = run_without_terminal(name, *(files / file for file in given))
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.endswith(f": There is no terminal to type in. Put it into the environment variable {variable}.")
    assert not done.stdout
    assert not (files / "region.xlsx").exists()


def test_the_variables_of_an_import_and_of_a_copy_are_named(files: Path) -> None:
    words = {"TIPCODER_PASSPHRASE": "four fictional words here"}
    imported = run_without_terminal("import", files / "a.tip", files / "locked.xlsx", **words)
    handed = run_without_terminal("hand-over", files / "a.tip", files / "copy.tip", **words)
    for done, variable in ((imported, "TIPCODER_WORKBOOK_PASSWORD"), (handed, "TIPCODER_NEW_PASSPHRASE")):
        assert done.returncode == 1
        (line,) = done.stderr.splitlines()
        assert line.endswith(f"{variable}.")
    assert not (files / "copy.tip").exists()
