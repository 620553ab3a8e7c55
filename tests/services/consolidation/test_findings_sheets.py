"""Figures in the regional workbook: the same as those of the regional project, beside charts that say of how many."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support.demo import demo_folder, demo_region
from tests.support.steps import finished
from tipcoder.analysis.figures.table import ALL
from tipcoder.services.demo.demo import REGIONAL_WORKBOOK
from tipcoder.services.findings.counting import Edition, count_findings
from tipcoder.services.projects import OpenProject, close_project

COUNTRIES = ("ALB", "MDA", "MKD", "MNE", "SRB")


@pytest.fixture
def regional(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_region(tmp_path / "region.tip")
    yield opened
    close_project(opened)


def test_figures_stand_behind_about_and_are_those_of_the_project(regional: OpenProject) -> None:
    book = load_workbook(demo_folder() / REGIONAL_WORKBOOK)
    assert book.sheetnames[:3] == ["About", "findings", "charts"]
    _, names, *lines = book["findings"].iter_rows(values_only=True)
    rows = [dict(zip(names, line, strict=True)) for line in lines]
    words = {row["group"] or "" for row in rows}
    written = {
        (row["figure"], row["group"] or "", row["code"]): tuple(row[column] for column in (*COUNTRIES, "all", "all_n"))
        for row in rows
    }

    expected = {}
    for table in finished(count_findings(regional)).tables(Edition.INTERNAL):
        for line in table.lines:
            if line.group:
                continue
            cells = [line.cells[column] for column in (*COUNTRIES, ALL)]
            counts = (*(cell.count for cell in cells), cells[-1].base)
            expected[table.definition.id, "", str(line.value)] = counts
    assert len(words) > 1
    assert {place: counts for place, counts in written.items() if place in expected} == expected


def test_charts_say_of_how_many_and_count_in_whole_numbers() -> None:
    charts = load_workbook(demo_folder() / REGIONAL_WORKBOOK)["charts"]._charts  # noqa: SLF001  nothing public reads them

    assert charts
    for chart in charts:
        title = "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r or ())
        assert "(n = " in title
        assert all("(n = " in series.tx.v for series in chart.series)
        assert chart.y_axis.number_format.formatCode == "0"
        assert chart.y_axis.majorUnit == int(chart.y_axis.majorUnit) >= 1
