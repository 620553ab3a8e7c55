"""Codes the five court files in a project: what stands leaves the country and is the same in workbook and region."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest

from tests.support.case_files import CASE_FILES, STANDING
from tests.support.court_file_coder import CourtFileCoder
from tests.support.new_projects import new_project
from tests.support.regions import region
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import FigureLeaving
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import MoveRow
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.coding import apply_edit, open_coding, undo
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.findings.counting import count_findings
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


def tables(project: OpenProject) -> dict[str, FigureTable]:
    return {table.definition.id: table for table in finished(count_findings(project)).tables(Edition.INTERNAL)}


def counts(table: FigureTable) -> Mapping[str, int]:
    return {str(line.value): line.cells[ALL].count for line in table.lines}


def told(table: FigureTable) -> tuple[object, ...]:
    """Return what a figure counts, and what it leaves out but for what a coder did not answer yet."""
    unanswered = (LeftOutReason.OPEN, LeftOutReason.NOT_ASKED)
    left_out = {why: count for why, count in table.whole.left_out.items() if why not in unanswered}
    return counts(table), table.whole.base, sorted(table.whole.numbers), left_out


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


def test_a_region_counts_what_the_country_counts(project: OpenProject, tmp_path: Path) -> None:
    for written in CASE_FILES.values():
        CourtFileCoder(project).code(written)
    see_all(project)
    national = tables(project)
    whole = [name for name, table in national.items() if table.definition.leaves is FigureLeaving.WHOLE]

    for recipient in ("one", "two", "three"):
        workbook = tmp_path / f"{recipient}.xlsx"
        finished(export_workbook(project, workbook, ExportRequest(recipient=recipient, accepts_small_cells=True)))
        regional = region(tmp_path / f"{recipient}.tip", [workbook], PASSPHRASE)
        found = tables(regional)
        close_project(regional)

        assert {name: told(found[name]) for name in whole} == {name: told(national[name]) for name in whole}


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
