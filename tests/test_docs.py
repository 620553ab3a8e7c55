"""Pages that the program writes itself are current, and papers name only what is there."""

import os
import re
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


def test_the_way_of_one_answer_leads_through_files_that_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    way = text.partition("## The way of one answer")[2].partition("\n## ")[0]
    files = re.findall(r"`([\w/]+\.py)`", way)
    assert len(files) > 20
    assert [file for file in files if not (ROOT / "tipcoder" / file).is_file()] == []


def test_links_of_the_papers_lead_to_files() -> None:
    papers = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
    links = [(paper, link) for paper in papers for link in re.findall(r"\]\(([^()]+)\)", paper.read_text("utf-8"))]
    assert links
    assert [(paper.name, link) for paper, link in links if not (paper.parent / link).is_file()] == []
