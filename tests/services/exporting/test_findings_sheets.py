"""Figures in a country's workbook: those of the project; across a border no more than may be published."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.support.import_sheets import exported
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tests.support.steps import finished
from tipcoder.analysis.figures.disclosure import FEWEST_UNITS
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.exchange.workbook.findings_sheets import TOLD
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.demo.demo_codings import coding_edit, judgment_files, read_coding, reference_edit
from tipcoder.services.findings.counting import Edition, count_findings
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.population import change_population
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture(scope="module")
def project(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    path = tmp_path_factory.mktemp("figures") / "demo.tip"
    opened = open_project(Path(shutil.copy(demo / f"{Country.MDA}.tip", path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.fixture(scope="module")
def archive(project: OpenProject) -> Path:
    return exported(project, project.path.with_name("archive.xlsx"), "archive", "ro")


@contextmanager
def project_of_chance(demo: Path, target: Path) -> Iterator[OpenProject]:
    """Yield a project of a dozen cases that were drawn by chance, of thirty that there are."""
    drawn = open_project(Path(shutil.copy(demo / f"{Country.MDA}.tip", target)), passphrase=DEMO_PASSPHRASE)
    try:
        for file in (*judgment_files(Country.MDA), *judgment_files(Country.ALB), *judgment_files(Country.MKD)):
            coding, table = open_coding(drawn, add_case(drawn).coding.id), read_coding(file)
            apply_edit(coding, coding_edit(coding.form, coding.live.root, table))
            apply_edit(coding, reference_edit(coding.live, table))
        for case in list_cases(drawn):
            coding = open_coding(drawn, case.coding.id)
            ref = Ref(coding.live.root, "case_selection")
            apply_edit(coding, set_answer(coding.live, ref, Answer("random")))
        change_population(drawn, {"judgments_existing": "30"})
        yield drawn
    finally:
        close_project(drawn)


def records(path: Path) -> list[dict[str, Any]]:
    _, names, *lines = load_workbook(path)["findings"].iter_rows(values_only=True)
    return [dict(zip(names, line, strict=True)) for line in lines]


def expected(tables: tuple[FigureTable, ...]) -> list[tuple[str, str, Any, Any]]:
    """Return figure, code, number and base of each line, as a workbook of one country has them."""
    found: list[tuple[str, str, Any, Any]] = []
    for table in tables:
        for line in table.lines:
            cell = line.cells[ALL]
            found.append((table.definition.id, str(line.value), cell.count, cell.base))
        for by_column in table.numbers.values():
            summary = by_column[ALL].summary
            values = "; ".join(f"{value:g}" for value in summary.values)
            if values:
                found.append((table.definition.id, "values", values, summary.count))
            for name in ("median", "lowest", "highest", "lower_quartile", "upper_quartile", "mean"):
                number = getattr(summary, name)
                if number is not None:
                    found.append((table.definition.id, name, pytest.approx(number), summary.count))
    return found


def test_figures_behind_about_are_those_of_the_project(project: OpenProject, archive: Path) -> None:
    assert load_workbook(archive).sheetnames[:4] == ["About", "findings", "charts", "cases"]
    tables = finished(count_findings(project)).tables(Edition.INTERNAL)
    lines = [
        (row["figure"], row["code"], row["all"], row["all_n"]) for row in records(archive) if row["code"] is not None
    ]
    assert len(lines) > 200
    assert lines == expected(tables)


def test_each_share_tells_what_is_shown_excluded_and_not_told_with_bounds_and_interval(
    project: OpenProject, archive: Path, demo: Path, tmp_path: Path
) -> None:
    def told(path: Path) -> list[tuple[Any, ...]]:
        return [tuple(row[name] for name in ("figure", "code", *TOLD)) for row in records(path) if row["percent"]]

    def wanted(drawn: OpenProject) -> list[tuple[Any, ...]]:
        return [
            (
                table.definition.id, str(line.value), cell.excluded, cell.silent, *(cell.bounds or (None, None)),
                *(cell.interval.ends if cell.interval else (None, None)),
            )
            for table in finished(count_findings(drawn)).tables(Edition.INTERNAL)
            for line in table.lines
            if (cell := line.cells[ALL]).percent
        ]  # fmt: skip

    assert told(archive) == wanted(project)
    assert len({row[3] for row in told(archive)}) > 3
    assert {row[-1] for row in told(archive)} == {None}
    with project_of_chance(demo, tmp_path / "drawn.tip") as drawn:
        found = told(exported(drawn, tmp_path / "drawn.xlsx"))
        assert found == [(*row[:-2], *map(pytest.approx, row[-2:])) for row in wanted(drawn)]
    assert [row for row in found if row[-1]]


def test_every_figure_with_rows_is_there_though_nothing_of_it_may_be_counted(
    project: OpenProject, archive: Path
) -> None:
    tables = finished(count_findings(project)).tables(Edition.INTERNAL)
    shown = {row["figure"]: row["note"] for row in records(archive)}
    assert list(shown) == [table.definition.id for table in tables if table.tallies[ALL].rows]
    assert all(shown[table.definition.id] for table in tables if table.tallies[ALL].left_out)


def test_charts_count_in_whole_numbers_and_say_of_how_many(archive: Path) -> None:
    for chart in load_workbook(archive)["charts"]._charts:  # noqa: SLF001  nothing public reads them
        title = "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r or ())
        assert "(n = " in title
        assert len(chart.series) == 1
        assert chart.legend is None
        assert chart.y_axis.number_format.formatCode == "0"
        assert chart.y_axis.majorUnit == int(chart.y_axis.majorUnit) >= 1


def test_across_a_border_no_cell_singles_out_a_person(project: OpenProject, demo: Path) -> None:
    tables = {table.definition.id: table for table in finished(count_findings(project)).tables(Edition.INTERNAL)}
    by_figure: dict[str, list[dict[str, Any]]] = {}
    for row in records(demo / f"{Country.MDA}.xlsx"):
        by_figure.setdefault(row["figure"], []).append(row)
    personal = {figure: rows for figure, rows in by_figure.items() if tables[figure].of_persons}
    assert personal
    for figure, rows in personal.items():
        told = [row for row in rows if row["all"] is not None]
        if figure in ("V1", "Q6") and not any(row["group"] for row in told):
            continue  # what was done, of all together
        assert all(3 <= row["all"] <= row["all_n"] - 3 for row in told)
        assert all(row["all_n"] >= FEWEST_UNITS for row in told)
        assert all(row["note"] for row in rows if row["all"] is None)


def test_across_a_border_no_number_is_exact_that_leaves_in_bands(project: OpenProject, demo: Path) -> None:
    inside = finished(count_findings(project)).tables(Edition.INTERNAL, ["L1"])
    assert inside[0].numbers
    assert [row["code"] for row in records(demo / f"{Country.MDA}.xlsx") if row["figure"] == "L1"] == [None]


def test_an_edited_figure_is_told_and_others_are_not(project: OpenProject, archive: Path, tmp_path: Path) -> None:
    book = load_workbook(archive)
    book["findings"].cell(3, 7).value = 99
    book.save(tmp_path / "edited.xlsx")
    found = read_workbook(project, tmp_path / "edited.xlsx")
    told = import_entries(found.incoming, finished(plan_import(project, found.incoming)), "ro")
    assert [(entry.sheet, entry.reason) for entry in told] == [("findings", "findings")]
    assert not found.remarks


@needs_libreoffice
def test_libreoffice_opens_figures_charts_and_folded_columns(archive: Path, tmp_path: Path) -> None:
    saved = load_workbook(saved_by_libreoffice(archive, tmp_path))
    before = load_workbook(archive)
    assert saved.sheetnames == before.sheetnames
    assert len(saved["charts"]._charts) == len(before["charts"]._charts)  # noqa: SLF001
    assert [row["all"] for row in records(tmp_path / "saved" / archive.name)] == [
        row["all"] for row in records(archive)
    ]
    columns = saved["cases"].column_dimensions
    names = {cell.value: cell.column_letter for cell in before["cases"][2]}
    folded = columns[names["discovery/victim"]]
    assert (folded.outlineLevel, folded.hidden) == (1, True)
