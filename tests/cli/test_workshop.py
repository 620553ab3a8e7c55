"""The command that writes packs for workshops, used as a person in a terminal uses it."""

import shutil
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.reviews import see_all
from tests.support.word_reports import words_of
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project, open_project


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A demo project of which a person saw all texts."""
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    folder = demo_folder()
    path = Path(shutil.copy(folder / "MDA.tip", tmp_path))
    opened = open_project(path, passphrase=DEMO_PASSPHRASE)
    see_all(opened)
    close_project(opened)
    return path


def test_cases_are_chosen_by_a_file(run: Commands, project: Path, tmp_path: Path) -> None:
    (tmp_path / "cases.txt").write_text("3\n", encoding="utf-8")
    folder = tmp_path / "pack"
    chosen = ("--cases", tmp_path / "cases.txt", "--language", "ro")
    refused = run("workshop", project, folder, *chosen)
    assert refused.exit_code == 1
    assert "3" in refused.output
    assert "--altered" in refused.output
    assert not folder.exists()
    result = run("workshop", project, folder, *chosen, "--altered", tmp_path / "cases.txt")
    assert result.exit_code == 0, result.output
    assert result.stdout.strip() == str(folder)
    assert [path.name for path in sorted((folder / "case_sheets").iterdir())] == ["case_01.docx"]
    assert "Fapte modificate pentru instruire" in words_of(folder / "case_sheets" / "case_01.docx")
    again = run("workshop", project, folder, *chosen, "--unaltered", tmp_path / "cases.txt")
    assert again.exit_code == 1
    assert "pack" in again.output


def test_a_case_that_is_not_there_and_a_file_that_is_not_there(run: Commands, project: Path, tmp_path: Path) -> None:
    (tmp_path / "cases.txt").write_text("77", encoding="utf-8")
    assert run("workshop", project, tmp_path / "pack", "--cases", tmp_path / "cases.txt").exit_code == 1
    assert run("workshop", project, tmp_path / "pack", "--cases", tmp_path / "nothing.txt").exit_code == 2
    assert not (tmp_path / "pack").exists()
