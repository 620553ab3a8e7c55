"""The program as a process: what its consoles and exit codes say, whatever happens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tipcoder import __version__


def run(*arguments: str | Path, output: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program, its standard output into a pipe, or a file of the system."""
    command = [sys.executable, "-m", "tipcoder", *map(str, arguments)]
    known = os.environ | {"TIPCODER_PASSPHRASE": "four fictional words", "TIPCODER_LANGUAGE": "mk", "DISPLAY": ""}
    with open(output or os.devnull, "wb") as file:
        return subprocess.run(  # noqa: S603
            command, stdout=file if output else subprocess.PIPE, stderr=subprocess.PIPE, env=known | environment
        )


@pytest.mark.parametrize("encoding", ["cp1252", "cp852", "utf-8"])
def test_any_console_shows_any_letter(tmp_path: Path, encoding: str) -> None:
    ended = run("export", tmp_path / "жртва.tip", tmp_path / "a.xlsx", PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert len(ended.stderr.decode(encoding).strip().splitlines()) == 1
    made = run("framework", "write", tmp_path / "жртва.xlsx", PYTHONIOENCODING=encoding)
    assert (made.returncode, made.stderr) == (0, b"")
    assert "жртва".encode(encoding, "backslashreplace") in made.stdout


def test_files_and_pipes_are_written_in_utf_8() -> None:
    old = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    ended = run("--help", **old)
    assert "Опции" in ended.stdout.decode()
    assert not ended.stdout.startswith(b"\xef\xbb\xbf")


def test_faults_end_in_one_line_break(tmp_path: Path) -> None:
    ended = run("export", tmp_path / "a.tip", tmp_path / "a.xlsx", PYTHONIOENCODING="utf-8")
    assert ended.stderr.count(b"\n") == 1
    assert b"\r\r\n" not in ended.stderr


@pytest.mark.parametrize("language", ["en", "sq"])
def test_the_version_is_told(language: str) -> None:
    ended = run("--version", TIPCODER_LANGUAGE=language)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.split() == [b"tipcoder", __version__.encode()]


@pytest.mark.skipif(sys.platform != "linux", reason="no disk that is always full")
def test_a_bug_is_one_line_without_a_traceback(tmp_path: Path) -> None:
    ended = run("--help", output="/dev/full", PYTHONIOENCODING="utf-8")
    (line,) = ended.stderr.decode().strip().splitlines()
    assert ended.returncode == 1
    assert "OSError" in line


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("arguments", [(), ("жртва.TIP",)])
def test_without_a_display_there_is_one_line(arguments: tuple[str, ...]) -> None:
    ended = run(*arguments, WAYLAND_DISPLAY="", TIPCODER_LANGUAGE="en")
    assert ended.returncode == 1
    assert ended.stderr.decode().strip() == "There is no display to open a window on."
