"""A computer without the libraries of windows: the tests say what to install."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.window_libraries import PACKAGES

ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have the libraries of windows")
@pytest.mark.parametrize("folder", ["tests", "tests/ui"])
def test_without_the_libraries_of_windows_one_line_says_what_to_install(tmp_path: Path, folder: str) -> None:
    (tmp_path / "libEGL.so.1").touch()  # a library that cannot be loaded
    command = [sys.executable, "-m", "pytest", folder]
    environment = os.environ | {"LD_LIBRARY_PATH": str(tmp_path)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)  # noqa: S603
    (line,) = (ended.stdout + ended.stderr).strip().splitlines()
    assert ended.returncode == 1
    assert f"apt-get install {PACKAGES}" in line


def test_the_readme_names_the_same_packages() -> None:
    assert f"apt-get install {PACKAGES}" in (ROOT / "README.md").read_text("utf-8")
