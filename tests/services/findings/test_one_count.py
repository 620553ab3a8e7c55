"""Every figure of a project is the same on the page, in the workbook, in `findings --json` and in the report."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.support.commands import Commands
from tests.support.import_sheets import exported
from tests.support.steps import finished
from tests.support.word_reports import read_report
from tipcoder.domain.release import Audience
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.view import CaseChoice, FindingsView
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import released_figures

SHARE = re.compile(r"^(\d+) of (\d+)(?: \((\d+)%\))?$")
MEDIAN = re.compile(r"median ([\d.]*\d)", re.IGNORECASE)
Told = list[Any]
"""Counts, bases and percentages of a figure, its values or median with their number, or the counts of a matrix."""


@pytest.fixture
def path(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo / "MDA.tip", tmp_path))


@contextmanager
def opened(path: Path) -> Iterator[OpenProject]:
    project = open_project(path, passphrase=DEMO_PASSPHRASE)
    yield project
    close_project(project)


def shares(texts: list[str]) -> list[tuple[int, int, int | None]]:
    found = [SHARE.match(text) for text in texts]
    return [(int(one[1]), int(one[2]), int(one[3]) if one[3] else None) for one in found if one is not None]


def number(text: str) -> str:
    """Return the median or the values of numbers in words, with how many they are."""
    median, count = MEDIAN.search(text), re.search(r"\(n = (\d+)\)", text)
    assert count is not None, text
    return f"{median[1] if median else text.partition(' (')[0]} of {count[1]}"


def rounded(told: str) -> str:
    """Return numbers with one decimal, as a report has them."""
    numbers, _, count = told.partition(" of ")
    return f"{[round(float(one), 1) for one in numbers.split('; ')]} of {count}"


def in_json(path: Path) -> dict[str, tuple[str, str, Told]]:
    """Return title, shape and numbers of each figure by its id."""
    run = Commands()("findings", path, "--json", "--language", "en")
    assert run.exit_code == 0, run.output
    found: dict[str, tuple[str, str, Told]] = {}
    for figure in json.loads(run.stdout)["figures"]:
        if not figure["columns"]["all"]["base"]:
            continue
        told: Told
        if figure["shape"] == "numbers":
            cells = [group["columns"]["all"] for group in figure["numbers"]]
            told = [f"{_middle(cell)} of {cell['count']}" for cell in cells]
        else:
            cells = [line["cells"]["all"] for line in figure["lines"]]
            told = [(cell["count"], cell["base"], cell["percent"]) for cell in cells]
        found[figure["id"]] = figure["label"], figure["shape"], told
    return found


def _middle(cell: dict[str, Any]) -> str:
    return f"{cell['median']:g}" if cell["median"] is not None else "; ".join(f"{one:g}" for one in cell["values"])


def on_page(project: OpenProject) -> dict[str, Told]:
    view = FindingsView(
        released_figures(finished(count_findings(project)), Audience.TEAM, "en", ()), CaseChoice(), "en"
    )
    found: dict[str, Told] = {}
    for figure, table in view.tables.items():
        texts = [cells[1] for _, cells in view.rows(table) if cells[1]]
        found[figure] = [number(text) for text in texts] if table.numbers else shares(texts)
    return found


def in_workbook(project: OpenProject, path: Path) -> dict[str, Told]:
    book = load_workbook(exported(project, path, "archive", "en"))
    _, names, *lines = book["findings"].iter_rows(values_only=True)
    records = [dict(zip(names, line, strict=True)) for line in lines]
    found: dict[str, Told] = {}
    for figure, rows in groupby(records, key=lambda row: row["figure"]):
        of_figure = [row for row in rows if row["all"] is not None]
        middle = [row for row in of_figure if row["code"] in ("median", "values") and row["percent"] is None]
        if any(row["code"] in ("median", "values", "lowest") for row in of_figure):
            found[figure] = [
                f"{row['all']:g} of {row['all_n']}" if row["code"] == "median" else f"{row['all']} of {row['all_n']}"
                for row in middle
            ]
        else:
            found[figure] = [(row["all"], row["all_n"], row["percent"]) for row in of_figure]
    return found


def in_report(path: Path, target: Path) -> list[tuple[str, list[list[str]]]]:
    run = Commands()("report", path, target, "--language", "en", "--chapters", "B")
    assert run.exit_code == 0, run.output
    return [(table.caption, table.rows) for table in read_report(target).under("Annex B. All tables")]


def test_page_workbook_json_and_report_tell_one_count(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    expected, report = in_json(path), in_report(path, tmp_path / "report.docx")
    with opened(path) as project:
        page, workbook = on_page(project), in_workbook(project, tmp_path / "archive.xlsx")
    assert len(expected) > 50
    assert [title for title, _ in report] == [title for title, _, _ in expected.values()]

    for (figure, (_, shape, told)), (_, rows) in zip(expected.items(), report, strict=True):
        assert page[figure] == told, figure
        assert workbook[figure] == told, figure
        cells = [row[1] for row in rows[1:] if row[0] != row[1]]
        if shape == "numbers":
            assert [rounded(number(cell)) for cell in cells] == list(map(rounded, told)), figure
        elif shape == "cells" and rows[0][1] != "Number":
            counted = [int(cell) for row in rows[1:] for cell in row[1:] if cell]
            assert sorted(counted) == sorted(count for count, _, _ in page[figure]), figure
        else:
            assert shares(cells) == told, figure
