"""Approved English briefs leave with workbooks as they were approved, and nothing is read back from their sheet."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.support import import_sheets
from tests.support.approved_briefs import ENGLISH, approve_all, brief_of, type_all
from tests.support.demo import demo_project
from tests.support.import_sheets import exported, only
from tests.support.read_twice import read_twice
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import EntryKind, Reason
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.briefs.approving import withdraw_approval
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject, close_project

COLUMNS = ("case_key", "part", "line", "kind", "text", *(f"cell_{place}" for place in range(1, 9)), "row_key")
Line = dict[str, object]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def sheet_of(path: Path) -> list[Line]:
    book = load_workbook(path)
    if "briefs" not in book.sheetnames:
        return []
    _, names, *rows = book["briefs"].iter_rows(values_only=True)
    assert names == COLUMNS
    return [dict(zip(names, row, strict=True)) for row in rows]


def lines_of_export(project: OpenProject, name: str = "unodc") -> list[Line]:
    return sheet_of(exported(project, project.path.with_name(f"{name}.xlsx"), "unodc"))


def test_an_approved_english_brief_leaves_line_by_line_without_a_word_of_the_national_language(
    project: OpenProject,
) -> None:
    assert lines_of_export(project, "before") == []
    brief = type_all(project)
    approve_all(project, brief, "mk")
    assert lines_of_export(project, "national") == []
    approve_all(project, brief, "en")
    lines = lines_of_export(project)
    assert not [letter for line in lines for letter in str(line) if "\u0400" <= letter <= "\u04ff"]
    assert len({line["case_key"] for line in lines}) == 1
    assert lines[0]["part"] == "title"
    assert lines[0]["text"] == "Exploitation of prostitution; 2 girls; internal trafficking"
    places = [(line["part"], line["line"]) for line in lines]
    assert len(set(places)) == len(places)
    noted = [line for line in lines if line["row_key"]]
    assert {line["text"] for line in noted} == {ENGLISH}
    assert all(str(line["cell_1"]).endswith(".") for line in noted)
    assert {line["kind"] for line in lines} == {"paragraph", "cells"}
    outcome = [line for line in lines if line["part"] == "outcome"]
    assert outcome[0]["cell_1"] == "Charge"
    assert str(outcome[1]["cell_1"]).startswith("A.1 ")
    assert lines_of_export(project, "again") == lines


def test_a_brief_that_is_withdrawn_changed_or_of_a_removed_case_stays(project: OpenProject) -> None:
    approve_all(project, type_all(project), "en")
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "technology"), Answer("messaging")))
    assert lines_of_export(project, "changed") == []
    approve_all(project, brief_of(project), "en")
    assert lines_of_export(project)
    withdraw_approval(project, brief_of(project), "en")
    assert lines_of_export(project, "withdrawn") == []
    approve_all(project, brief_of(project), "en")
    remove_case(project, brief_of(project).case.id)
    assert lines_of_export(project, "removed") == []


def test_a_brief_tells_no_more_than_the_rows_beside_it(project: OpenProject, tmp_path: Path) -> None:
    approve_all(project, type_all(project), "en")
    target = tmp_path / "less.xlsx"
    request = ExportRequest(accepts_small_cells=True, coarser={"victim_age_group": Leaving.GROUP})
    see_all(project)
    finished(export_workbook(project, target, request))
    assert sheet_of(target) == []


def test_edits_in_the_sheet_are_told_with_their_cell_and_not_taken(project: OpenProject) -> None:
    approve_all(project, type_all(project), "en")
    path = exported(project, project.path.with_name("unodc.xlsx"), "unodc")
    assert import_sheets.planned(project, path)[1] == ()
    import_sheets.changed(path, lambda sheets: sheets.set("briefs", 3, text="Another title"))
    entry = only(import_sheets.planned(project, path)[1], EntryKind.REFUSED)
    assert (entry.sheet, entry.cell, entry.reason) == ("briefs", "E3", Reason.BRIEFS)
    assert entry.new == "Another title"


def test_nothing_of_a_second_reading_is_in_a_brief_that_leaves(tmp_path: Path) -> None:
    told = []
    for opened in (demo_project("MNE", tmp_path / "once.tip"), read_twice(tmp_path / "twice.tip")):
        approve_all(opened, type_all(opened), "en")
        lines = lines_of_export(opened, opened.path.stem)
        # What was taken into a settled coding of one coding alone stands last in its list.
        cells = ([cell for name, cell in line.items() if name != "line" and "key" not in name] for line in lines)
        told.append(Counter(map(tuple, cells)))
        close_project(opened)
    assert told[0]
    assert told[0] == told[1]
