"""The command that writes packs for workshops, used as a person in a terminal uses it."""

from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.exercises import trained_project
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A demo project in which the exercise of the first case is approved."""
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    path = tmp_path / "MKD.tip"
    close_project(trained_project(path))
    return path


def test_cases_are_chosen_by_a_file_and_each_says_what_it_lacks(run: Commands, project: Path, tmp_path: Path) -> None:
    folder, cases = tmp_path / "pack", tmp_path / "cases.txt"
    cases.write_text("3\n2\n", encoding="utf-8")
    refused = run("workshop", project, folder, "--cases", cases, "--language", "mk")
    assert refused.exit_code == 1
    assert [line.split(":")[0] for line in refused.stderr.strip().splitlines()] == ["Case 3", "Case 2"]
    assert not folder.exists()
    cases.write_text("3\n1\n", encoding="utf-8")
    result = run("workshop", project, folder, "--cases", cases, "--language", "mk")
    assert result.exit_code == 0, result.output
    assert result.stdout.strip() == str(folder)
    assert [path.name for path in sorted((folder / "mock_trials").iterdir())] == ["case_01"]
    assert "Предмет 3 " in (folder / "read_me.txt").read_text(encoding="utf-8")
    again = run("workshop", project, folder, "--cases", cases, "--language", "mk")
    assert again.exit_code == 1
    assert "pack" in again.output


@pytest.mark.parametrize("gone", ["--altered", "--unaltered"])
def test_facts_are_altered_by_a_person_alone(run: Commands, project: Path, tmp_path: Path, gone: str) -> None:
    result = run("workshop", project, tmp_path / "pack", gone, tmp_path / "cases.txt")
    assert result.exit_code == 2
    assert "exercise" in result.stderr


def test_a_case_that_is_not_there_and_a_file_that_is_not_there(run: Commands, project: Path, tmp_path: Path) -> None:
    (tmp_path / "cases.txt").write_text("77", encoding="utf-8")
    assert run("workshop", project, tmp_path / "pack", "--cases", tmp_path / "cases.txt").exit_code == 1
    assert run("workshop", project, tmp_path / "pack", "--cases", tmp_path / "nothing.txt").exit_code == 2
    assert not (tmp_path / "pack").exists()
