"""The command that drafts a report, used as a person in a terminal uses it."""

import re
from pathlib import Path

import pytest

from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.word_reports import read_report
from tipcoder.services.demo.demo import DEMO_PASSPHRASE


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    return demo_folder() / "SRB.tip"


def test_the_chapters_asked_for_are_drafted_in_the_language_asked_for(
    run: Commands, project: Path, tmp_path: Path
) -> None:
    target = tmp_path / "извештај.docx"

    result = run("report", project, target, "--language", "sr", "--chapters", "1, Qualification,c")

    assert (result.exit_code, result.stdout.strip()) == (0, str(target))
    headings = [text for level, text in read_report(target).headings if level == 1]
    assert headings == ["1. Укратко", "5. Правна квалификација", "Прилог В. Дефиниције показатеља"]


def test_a_chapter_that_there_is_not_is_answered_with_places_and_names(
    run: Commands, project: Path, tmp_path: Path
) -> None:
    told = run("report", project, tmp_path / "report.docx", "--chapters", "1,17")

    assert told.exit_code == 2
    assert {"17", "16", "D", "qualification", "recommendations"} <= set(re.findall(r"\w+", told.stderr))


@pytest.mark.parametrize("options", [("--chapters", "99"), ("--edition", "secret"), ("--language", "xx")])
def test_what_there_is_not_is_wrong_usage(
    run: Commands, project: Path, tmp_path: Path, options: tuple[str, str]
) -> None:
    target = tmp_path / "report.docx"

    assert run("report", project, target, *options).exit_code == 2
    assert not target.exists()


def test_the_project_is_never_written_over(run: Commands, project: Path) -> None:
    before = project.read_bytes()

    assert run("report", project, project).exit_code == 1
    assert project.read_bytes() == before
