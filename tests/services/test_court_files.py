"""Codes the five court files in a project: what stands leaves the country and is the same in workbook and region."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import openpyxl
import pytest

from tests.support.case_files import CASE_FILES, STANDING
from tests.support.court_file_coder import CourtFileCoder
from tests.support.equal_regions import compared_regions, shuffle, tables, told
from tests.support.import_sheets import applied, exported
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import MoveRow
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.coding import apply_edit, open_coding, undo
from tipcoder.services.projects import NewProject, OpenProject, close_project

PASSPHRASE = "four fictional words here"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE))
    yield opened
    close_project(opened)


def ladders(project: OpenProject) -> list[tuple[str, ...]]:
    keys = (
        "charge_ladder", "charge_standing_result", "charge_standing_offence", "charge_standing_sentences",
        "charge_standing_months", "charge_standing_relation",
    )  # fmt: skip
    found = []
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        for defendant in live.row_ids(live.root, "defendants"):
            for charge in live.row_ids(defendant, "charges"):
                found.append(tuple(live.value(Ref(charge, key)) for key in keys))
    return sorted(found)


def sheets(path: Path) -> dict[str, list[str]]:
    """Return the lines of the sheets of coded cases, their order left out."""
    book = openpyxl.load_workbook(path)
    levels = (sheet for sheet in book if {"case_key", "row_key"} & {cell.value for cell in sheet[2]})
    return {sheet.title: sorted(map(repr, sheet.iter_rows(min_row=3, values_only=True))) for sheet in levels}


def counts(table: FigureTable) -> Mapping[str, int]:
    return {str(line.value): line.cells[ALL].count for line in table.lines}


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_what_stands_is_stored_with_the_coding(project: OpenProject, seed: int | None) -> None:
    for written in CASE_FILES.values():
        CourtFileCoder(project, None if seed is None else Random(seed)).code(written)

    assert ladders(project) == sorted(STANDING.values())
    found = tables(project)
    assert counts(found["S3"]) == {"below": 1, "at": 2, "above": 2}
    assert counts(found["Q4"]) == {"yes": 1}
    assert sorted(found["S2"].whole.numbers) == [36, 40, 48, 60, 96]
    assert sorted(found["L2.remittals"].whole.numbers) == [0, 0, 1, 1, 1]


def test_a_region_counts_what_the_country_counts_in_whatever_order_rows_come(
    project: OpenProject, tmp_path: Path
) -> None:
    for written in CASE_FILES.values():
        CourtFileCoder(project).code(written)

    found = list(compared_regions({"SRB": project}, tmp_path, PASSPHRASE))

    assert len({figure for figure, _, _ in found}) > 100
    assert [(figure, column) for figure, column, is_other in found if is_other] == []


def test_a_shuffled_workbook_read_back_changes_nothing_that_stands(project: OpenProject, tmp_path: Path) -> None:
    for written in CASE_FILES.values():
        CourtFileCoder(project).code(written)
    stands, national = ladders(project), tables(project)
    archive = exported(project, tmp_path / "archive.xlsx")
    delivered = sheets(exported(project, tmp_path / "before.xlsx", "unodc"))

    applied(project, shuffle(archive, Random(5)))

    assert ladders(project) == stands
    after = tables(project)
    assert {name: told(after[name], ALL) for name in national} == {name: told(national[name], ALL) for name in national}
    assert sheets(exported(project, tmp_path / "after.xlsx", "unodc")) == delivered


def test_undo_and_moved_rows_change_nothing_that_stands(project: OpenProject) -> None:
    coder = CourtFileCoder(project)
    coder.code(CASE_FILES["F3"])
    before = ladders(project)
    live = coder.coding.live
    first, second = live.row_ids(live.root, "decisions")

    apply_edit(coder.coding, (MoveRow(first, 0, 1),))
    assert live.row_ids(live.root, "decisions") == (second, first)
    assert ladders(project) == before

    apply_edit(coder.coding, set_answer(live, Ref(second, "decision_number"), Answer("3")))
    assert [fault.error.code for fault in finished(check_project(project, "en"))].count("order_gap") == 1
    apply_edit(coder.coding, set_answer(live, Ref(second, "decision_number"), Answer("1")))
    assert "order_twice" in {fault.error.code for fault in finished(check_project(project, "en"))}
    assert ladders(project) != before
    undo(coder.coding)
    undo(coder.coding)
    assert ladders(project) == before
