"""A portable program keeps everything beside it, and may be carried to another drive."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tipcoder import paths
from tipcoder.ui.settings import RecentProject, Settings

IN_A_FOLDER = """
import sys
sys.frozen, sys.executable, sys.argv = True, sys.argv[1], ["tipcoder", "taxonomy", "--help"]
from tipcoder.app import main
sys.exit(main())
"""

KEPT = (
    paths.settings_file, paths.log_file, paths.projects_folder, paths.practice_folder, paths.locks,
    paths.salvage_folder, paths.unfinished_folder, paths.reviewed_texts_folder, paths.instance_folder,
    paths.own_dictionaries,
)  # fmt: skip


def carry(folder: Path, monkeypatch: pytest.MonkeyPatch, *, is_portable: bool = True) -> Path:
    """Let the program be a build in a folder, and return where a portable one keeps everything."""
    folder.mkdir()
    if is_portable:
        (folder / "portable.txt").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "tipcoder.exe"))
    return folder / "data"


def test_everything_is_kept_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = carry(tmp_path / "Marko's стик", monkeypatch)
    assert [place() for place in KEPT if not place().is_relative_to(home)] == []


def test_an_installed_program_keeps_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    carry(tmp_path / "tipcoder", monkeypatch, is_portable=False)
    assert [place() for place in KEPT if place().is_relative_to(tmp_path / "tipcoder")] == []


def test_recent_projects_are_found_on_another_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = carry(tmp_path / "one", monkeypatch)
    inside, outside = home / "projects" / "SRB.tip", tmp_path / "elsewhere" / "MKD.tip"
    settings = Settings()
    for path in (outside, inside):
        settings.add_recent_project(RecentProject(path, path.stem, "2026-11-30T10:00"))
    settings.save()
    assert [project.path for project in settings.recent_projects()] == [inside, outside]
    os.rename(tmp_path / "one", tmp_path / "two")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "two" / "tipcoder.exe"))
    there = [project.path for project in Settings().recent_projects()]
    assert there == [tmp_path / "two" / "data" / "projects" / "SRB.tip", outside]


@pytest.mark.parametrize("is_closed", [False, True])
def test_where_nothing_can_be_kept_the_program_says_so(tmp_path: Path, is_closed: bool) -> None:
    (tmp_path / "portable.txt").touch()
    if is_closed:
        (tmp_path / "data").touch()  # nobody can make a folder of that name
    command = [sys.executable, "-c", IN_A_FOLDER, str(tmp_path / "tipcoder.exe")]
    environment = os.environ | {"TIPCODER_LANGUAGE": "en"}
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)  # noqa: S603
    assert ended.returncode == is_closed
    assert (str(tmp_path / "data") in ended.stderr) is is_closed
    assert is_closed or list((tmp_path / "data").iterdir()) == []
