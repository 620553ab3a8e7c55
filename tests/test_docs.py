"""The pages of docs that the program writes itself are current, and a check names the one that is not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def check(docs: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(docs / "make.py"), "--check"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603


def test_pages_are_current_and_one_that_is_not_is_named(tmp_path: Path) -> None:
    current = check(ROOT / "docs")
    assert (current.returncode, current.stderr) == (0, "")
    docs = tmp_path / "docs"
    shutil.copytree(ROOT / "docs", docs, ignore=shutil.ignore_patterns("__pycache__"))
    framework = docs / "framework.md"
    framework.write_text(framework.read_text("utf-8").replace("`optional`", "`perhaps`"), encoding="utf-8")
    wrong = check(docs)
    assert wrong.returncode == 1
    assert "docs/framework.md" in wrong.stderr
    assert "commands.md" not in wrong.stderr
    assert "`perhaps`" in framework.read_text("utf-8")
