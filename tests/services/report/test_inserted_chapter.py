"""Inserts a chapter of figures into a copy of the resources: it is drafted, and texts stay with their chapters."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tests.support.word_reports import read_report
from tipcoder import paths
from tipcoder.domain.release import Audience
from tipcoder.services.curation import chapter_headings, write_chapter
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.catalogues import count_catalogues
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.findings.view import CaseChoice, FindingsView
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.report.making import ReportRequest, make_report

FIGURE = "X1.officials"
CHAPTER = f"""[[chapter]]
name = "officials"
kind = "figures"
sentences = ["{FIGURE}"]
themes = ["corruption"]

"""
EVIDENCE = '[[chapter]]\nname = "evidence"\n'
"""The chapter at place 6."""


@pytest.fixture
def own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the resources, which the program reads in place of those that ship."""
    program = tmp_path / "program"
    ignored = shutil.ignore_patterns("pictures", "judgments")
    resources = Path(shutil.copytree(paths.resources(), program / "resources", ignore=ignored))
    (program / "translations").symlink_to(paths.translations())
    monkeypatch.setattr(paths, "PACKAGE", program)
    for forget in (read_outline.cache_clear, paths.read_anew):
        forget()
    yield resources
    for forget in (read_outline.cache_clear, paths.read_anew):
        forget()


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    for chapter in ("qualification", "evidence", "scope"):
        write_chapter(opened, chapter, "en", f"On {chapter}.")
    yield opened
    close_project(opened)


def insert_chapter(resources: Path) -> None:
    chapters, figures = resources / "report" / "chapters.toml", resources / "findings" / "figures.toml"
    _replace(chapters, EVIDENCE, CHAPTER + EVIDENCE)
    _replace(chapters, f', "{FIGURE}"]', "]")
    _replace(figures, f'id = "{FIGURE}"\nchapter = "scope"', f'id = "{FIGURE}"\nchapter = "officials"')
    _replace(resources / "findings" / "words.toml", "[chapter]\n", '[chapter]\nofficials.en = "Officials"\n')
    for texts in (resources / "findings" / "texts").glob("*.toml"):
        _replace(texts, "[chapter]\n", f'[chapter]\n"officials" = "{texts.stem} officials"\n')


def _replace(file: Path, before: str, after: str) -> None:
    content = file.read_text(encoding="utf-8")
    assert content.count(before) == 1
    file.write_text(content.replace(before, after), encoding="utf-8")


def test_a_chapter_of_figures_is_inserted_by_resources_alone(
    own_resources: Path, project: OpenProject, tmp_path: Path
) -> None:
    insert_chapter(own_resources)
    assert read_outline().by_place()["6"] == "officials"
    write_chapter(project, "officials", "en", "On officials.")

    chapters = ("qualification", "officials", "evidence", "scope")
    target = tmp_path / "report.docx"
    finished(make_report(project, target, ReportRequest(language="en", chapters=frozenset(chapters))))

    report = read_report(target)
    headings = [text for level, text in report.headings if level == 1]
    assert headings == ["5. Qualification", "6. Officials", "7. Evidence", "14. Scope"]
    boxes = [report.under(heading)[-1].rows[0][0] for heading in headings]
    assert boxes == [f"Assessment\nOn {chapter}." for chapter in chapters]
    (shares,) = [table for table in report.under("6. Officials") if table.caption == "Officials: in figures"]
    assert [row[0] for row in shares.rows[1:]] == ["Officials among the defendants"]
    assert not [row for table in report.under("14. Scope") for row in table.rows if row[0] == shares.rows[1][0]]


def test_an_inserted_chapter_is_where_figures_are_read_and_texts_are_written(
    own_resources: Path, project: OpenProject
) -> None:
    insert_chapter(own_resources)
    write_chapter(project, "lost", "en", "On something else.")
    findings = finished(count_findings(project))

    view = FindingsView(released_figures(findings, Audience.TEAM, "ro", ()), CaseChoice(), "ro")
    assert [name for name, _ in view.chapters()][2:5] == ["qualification", "officials", "evidence"]
    assert dict(view.chapters())["officials"] == "ro officials"
    assert [table.definition.id for table in view.figures("officials")] == [FIGURE]
    headings = chapter_headings(count_catalogues(project, findings), "ro")
    assert list(headings)[5:7] == ["officials", "evidence"]
    assert re.match(r"6\. ", headings["officials"])
    assert list(headings.values())[-1] == "Din altă versiune: lost"
