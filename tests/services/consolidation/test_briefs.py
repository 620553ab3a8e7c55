"""Approved briefs come with deliveries into the regional project, and none that nobody approved."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine, event, update

from tests.support.approved_briefs import ENGLISH, approve_all, brief_of, type_all
from tests.support.demo import demo_folder
from tests.support.import_sheets import Sheets, changed, exported
from tests.support.made_once import made_once
from tests.support.regions import deliver, planned, region, written, written_earlier
from tests.support.steps import finished
from tests.support.word_reports import ReadReport, read_report
from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.briefs import ApprovedBrief
from tipcoder.domain.consolidation import PREFER, ConflictKind, Decisions
from tipcoder.domain.projects import REGION
from tipcoder.domain.records import RowRecord, all_rows
from tipcoder.exchange.reading.briefs import read_brief_lines
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.spreadsheet.naming import BRIEFS
from tipcoder.services.briefs.approving import approve_checked, withdraw_approval
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.handover import hand_over
from tipcoder.services.intake.intake import IntakeReport, check_delivery, shipped_forms
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.regional.deliveries import delivered_briefs
from tipcoder.storage.tables.deliveries import DeliveredBriefTable

OTHER_WORDS = "Two girls were promised work as dancers by a waitress."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with workbooks of a brief (`MKD.xlsx`), of it withdrawn (`later.xlsx`), and with other words
    (`newest.xlsx`), and the project (`MKD.tip`).
    """

    def make(into: Path) -> None:
        project = open_project(Path(shutil.copy(demo_folder() / "MKD.tip", into)), passphrase=DEMO_PASSPHRASE)
        approve_all(project, type_all(project), "en")
        written_earlier(exported(project, into / "MKD.xlsx", "unodc"))
        withdraw_approval(project, brief_of(project), "en")
        exported(project, into / "later.xlsx", "unodc")
        approve_all(project, brief_of(project), "en")
        close_project(project)
        changed_again = open_project(
            Path(shutil.copy(into / "MKD.tip", into / "again.tip")), passphrase=DEMO_PASSPHRASE
        )
        approve_all(changed_again, type_all(changed_again, OTHER_WORDS), "en")
        exported(changed_again, into / "newest.xlsx", "unodc")
        close_project(changed_again)

    return Path(shutil.copytree(made_once("briefs delivered", make), tmp_path_factory.mktemp("b") / "b"))


@pytest.fixture
def regional(folder: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = region(tmp_path / "region.tip", [folder / "MKD.xlsx"], DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def told(found: ApprovedBrief) -> list[tuple[object, ...]]:
    return [(line.part, line.line, line.text, line.cells) for line in found.lines]


def test_a_brief_comes_with_a_workbook_and_with_a_project_line_by_line(
    folder: Path, regional: OpenProject, tmp_path: Path
) -> None:
    (found,) = delivered_briefs(regional.database)
    assert found.country == "MKD"
    rows = {row.row_id for row in rows_of(regional, found.case)}
    assert {line.row for line in found.lines if line.text == ENGLISH and line.row} <= rows
    assert {line.row for line in found.lines} - {""}
    sheet = load_workbook(folder / "MKD.xlsx")["briefs"]
    assert len(found.lines) == sheet.max_row - 2
    other = region(tmp_path / "other.tip", [folder / "MKD.tip"], DEMO_PASSPHRASE)
    assert [told(one) for one in delivered_briefs(other.database)] == [told(found)]
    close_project(other)


def rows_of(regional: OpenProject, case: str) -> list[RowRecord]:
    return [row for one in stream_cases(regional.database, None, cases=(case,)) for row in all_rows(one)]


def test_a_newer_delivery_takes_its_place_and_one_that_was_withdrawn_goes(folder: Path, regional: OpenProject) -> None:
    deliver(regional, [folder / "later.xlsx"], DEMO_PASSPHRASE)
    assert delivered_briefs(regional.database) == ()


def test_the_regional_workbook_has_them_by_country(folder: Path, regional: OpenProject, tmp_path: Path) -> None:
    plan = planned([folder / "MKD.xlsx"], profile="unodc")
    kept = finished(plan_consolidation([demo_folder() / "MNE.xlsx"], regional=regional))
    sheets = []
    for path in (written(plan, tmp_path / "alone.xlsx"), written(kept, tmp_path / "kept.xlsx", regional)):
        _, names, *rows = load_workbook(path)["briefs"].iter_rows(values_only=True)
        assert names[:3] == ("country", "case_key", "part")
        assert {row[0] for row in rows} == {"MKD"}
        sheets.append([row[2:14] for row in rows])
    assert sheets[0] == sheets[1]
    without = written(planned([folder / "later.xlsx"], profile="unodc"), tmp_path / "without.xlsx")
    assert "briefs" not in load_workbook(without).sheetnames


def checked(path: Path) -> IntakeReport:
    return finished(check_delivery(path, forms=shipped_forms))


def faults_of(path: Path) -> set[tuple[str, str, str]]:
    return {(found.code, found.sheet, found.cell) for found in checked(path).faults if "_brief" in found.code}


def test_a_sheet_that_was_changed_is_refused_with_its_place(folder: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(folder / "MKD.xlsx", tmp_path))

    def spoil(sheets: Sheets) -> None:
        sheets.set("briefs", 3, text="Another title")
        sheets.set("briefs", 4, part="No part")
        sheets.set("briefs", 5, kind="image")
        sheets.set("briefs", 6, case_key="0123456789abcdef")
        sheets.set("briefs", 7, line=sheets.get("briefs", 8, "line"), part=sheets.get("briefs", 8, "part"))
        sheets.set("briefs", 9, text="Пресудата е донесена.", kind="paragraph")

    changed(path, spoil)
    assert faults_of(path) == {
        ("delivery_briefs_changed", "briefs", ""),
        ("delivery_brief_none", "briefs", "B4"),
        ("delivery_brief_none", "briefs", "D5"),
        ("delivery_brief_none", "briefs", "A6"),
        ("delivery_brief_none", "briefs", "C8"),
        ("delivery_brief_none", "briefs", "E9"),
    }
    opened = region(tmp_path / "region.tip", [path], DEMO_PASSPHRASE)
    assert delivered_briefs(opened.database) == ()
    close_project(opened)


PLANTED = ("Marko Petrović had seen it.", "It was on 12 March 2019.", "Call 067 123 456.")


def test_what_may_identify_somebody_is_told_by_its_cell(folder: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(folder / "MKD.xlsx", tmp_path))

    def plant(sheets: Sheets) -> None:
        for line, words in enumerate(PLANTED, 3):
            sheets.set("briefs", line, text=words, kind="paragraph")
        sheets.set("briefs", 6, text=None, kind="cells", cell_1="A", cell_2=PLANTED[0])

    changed(path, plant)
    assert {found for found in faults_of(path) if "identifies" in found[0]} == {
        ("delivery_brief_identifies", "briefs", cell) for cell in ("E3", "E4", "E5", "G6")
    }


def test_five_deliveries_of_which_some_have_briefs_are_taken(folder: Path, tmp_path: Path) -> None:
    others = [demo_folder() / f"{country}.xlsx" for country in REGION if country != "MKD"]
    opened = region(tmp_path / "region.tip", [folder / "MKD.xlsx", *others], DEMO_PASSPHRASE)
    assert [one.country for one in delivered_briefs(opened.database)] == ["MKD"]
    close_project(opened)


def report_of(regional: OpenProject, target: Path, *chapters: str, **wanted: Any) -> ReadReport:
    request = ReportRequest(**{"language": "en", "chapters": frozenset(chapters), **wanted})
    finished(make_report(regional, target, request))
    return read_report(target)


def test_the_report_of_the_region_prints_them_in_english_alone(regional: OpenProject, tmp_path: Path) -> None:
    report = report_of(regional, tmp_path / "1.docx", "A", "challenges", "good_practices")
    texts = [text for _, text in (*report.headings, *report.paragraphs)]
    texts += [cell for table in report.tables for row in table.rows for cell in row]
    assert not [letter for text in texts for letter in text if "\u0400" <= letter <= "\u04ff"]
    (found,) = delivered_briefs(regional.database)
    headings = [text for level, text in report.headings if level == 3]
    assert f"Case {found.number} (MKD). Exploitation of prostitution; 2 girls; internal trafficking" in headings
    others = [text for text in report.texts("Normal") if text.endswith("no approved brief was delivered.")]
    assert len(others) == 2
    said = [text for text in report.texts("Normal") if text.startswith("Expert, MKD: ")]
    assert said
    assert all(text == f"Expert, MKD: {ENGLISH} (Case {found.number})" for text in said)
    tables = {cell for table in report.tables for row in table.rows for cell in row if cell.startswith("A.1 ")}
    assert tables
    national = report_of(regional, tmp_path / "2.docx", "challenges", language="mk")
    assert not [text for text in national.texts("Normal") if ENGLISH in text]


def test_a_public_report_of_the_region_prints_none_in_which_somebody_stands_alone(
    regional: OpenProject, tmp_path: Path
) -> None:
    report = report_of(regional, tmp_path / "1.docx", "A", "challenges", edition=Edition.PUBLIC)
    assert "Cases without a brief that may be published: 3 of 3." in report.texts("Normal")
    assert not [text for text in report.texts("Normal") if ENGLISH in text]


CODE = "srb_01_vorplikmond"


def test_codes_that_older_programs_printed_of_proposed_terms_are_told_by_none(
    regional: OpenProject, folder: Path, tmp_path: Path
) -> None:
    with regional.database.writing() as session:
        told_so = {"text": f"Appeal; decided: {CODE}.", "cells": json.dumps(["A.1", f"Outcome_{CODE}"])}
        session.execute(update(DeliveredBriefTable).values(told_so))
    (stored,) = delivered_briefs(regional.database)
    assert {line.text for line in stored.lines} == {"Appeal; decided: Proposed term."}
    assert {line.cells for line in stored.lines} == {("A.1", "Proposed term")}

    path = Path(shutil.copy(folder / "MKD.xlsx", tmp_path))
    changed(path, lambda sheets: sheets.set("briefs", 3, text=f"Appeal; decided: {CODE}.", kind="paragraph"))
    with open_delivery(path) as book:
        sheet = book.read(BRIEFS, known_columns(BRIEFS))
        assert sheet is not None
        first = next(read_brief_lines(sheet, ()))
    assert first.record.text == "Appeal; decided: Proposed term."


def test_a_sheet_whose_rows_were_sorted_is_taken_in_the_order_of_the_brief(
    folder: Path, regional: OpenProject, tmp_path: Path
) -> None:
    path = Path(shutil.copy(folder / "MKD.xlsx", tmp_path))
    book = load_workbook(path)
    sheet = book["briefs"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    for line, row in enumerate(sorted(rows, key=lambda row: str(row[4] or row[5])), 3):
        for place, value in enumerate(row, 1):
            sheet.cell(line, place).value = value
    book.save(path)
    assert faults_of(path) == set()
    opened = region(tmp_path / "other.tip", [path], DEMO_PASSPHRASE)
    assert delivered_briefs(opened.database) == delivered_briefs(regional.database)
    close_project(opened)


def test_a_copy_that_was_handed_over_is_taken_with_its_briefs(
    folder: Path, regional: OpenProject, tmp_path: Path
) -> None:
    project = open_project(Path(shutil.copy(folder / "MKD.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    hand_over(project, tmp_path / "copy.tip", DEMO_PASSPHRASE)
    close_project(project)
    opened = region(tmp_path / "other.tip", [tmp_path / "copy.tip"], DEMO_PASSPHRASE)
    (found,), (of_workbook,) = delivered_briefs(opened.database), delivered_briefs(regional.database)
    assert told(found) == told(of_workbook)
    close_project(opened)


def test_a_project_whose_english_brief_is_in_another_script_is_taken_without_it(folder: Path, tmp_path: Path) -> None:
    """As an older program let it be approved."""
    path = Path(shutil.copy(demo_folder() / "MKD.tip", tmp_path))
    project = open_project(path, passphrase=DEMO_PASSPHRASE)
    approve_checked(project, type_all(project, "Пресудата е правосилна."), "en", (), ())
    close_project(project)
    opened = region(tmp_path / "region.tip", [path], DEMO_PASSPHRASE)
    assert delivered_briefs(opened.database) == ()
    close_project(opened)
    plan = finished(plan_consolidation([path], passphrase=lambda _: DEMO_PASSPHRASE, profile="unodc"))
    faults = [fault for found in plan.taken for fault in found.faults if "_briefs_" in fault.code]
    assert [(fault.code, fault.values) for fault in faults] == [("consolidation_briefs_not_english", {"count": 1})]


def words_of(found: ApprovedBrief) -> set[str]:
    return {line.text for line in found.lines} & {ENGLISH, OTHER_WORDS}


def told_of_briefs(plan: ConsolidationPlan) -> dict[str, list[Mapping[str, object]]]:
    """Return by the files of deliveries what is told of briefs that are not as they came before."""
    return {
        found.delivery.name: [fault.values for fault in found.faults if fault.code == "consolidation_briefs_differ"]
        for found in plan.report.deliveries
    }


@pytest.mark.parametrize("names", [("MKD.xlsx", "newest.xlsx"), ("newest.xlsx", "MKD.xlsx")])
def test_of_two_versions_that_come_together_the_newer_one_is_taken_and_it_is_told(
    folder: Path, tmp_path: Path, names: tuple[str, ...]
) -> None:
    paths = [folder / name for name in names]
    plan = finished(plan_consolidation(paths, profile="unodc"))
    assert told_of_briefs(plan) == {"MKD.xlsx": [], "newest.xlsx": [{"changed": 1, "gone": 0}]}
    opened = region(tmp_path / "region.tip", paths, DEMO_PASSPHRASE)
    assert [words_of(one) for one in delivered_briefs(opened.database)] == [{OTHER_WORDS}]
    older = finished(plan_consolidation([folder / "MKD.xlsx"], regional=opened, profile="unodc"))
    assert [found.status for found in older.report.deliveries if found.delivery.name == "MKD.xlsx"] == ["replaced"]
    deliver(opened, [folder / "MKD.xlsx"], DEMO_PASSPHRASE)
    assert [words_of(one) for one in delivered_briefs(opened.database)] == [{OTHER_WORDS}]
    close_project(opened)


def test_a_brief_that_changed_or_went_since_it_came_is_told(folder: Path, regional: OpenProject) -> None:
    for name, expected in (
        ("later.xlsx", [{"changed": 0, "gone": 1}]),
        ("newest.xlsx", [{"changed": 1, "gone": 0}]),
        ("MKD.xlsx", []),
    ):
        plan = finished(plan_consolidation([folder / name], regional=regional, profile="unodc"))
        assert told_of_briefs(plan)[name] == expected


def test_what_was_delivered_before_is_read_once_for_all_deliveries(folder: Path, tmp_path: Path) -> None:
    others = [demo_folder() / f"{country}.xlsx" for country in ("ALB", "MNE")]
    opened = region(tmp_path / "region.tip", [folder / "MKD.xlsx", *others], DEMO_PASSPHRASE)
    read: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if "FROM delivered_brief" in statement:
            read.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        plan = finished(plan_consolidation([folder / "newest.xlsx", *others], regional=opened, profile="unodc"))
        assert len(read) == 1
        finished(plan_consolidation([demo_folder() / "MDA.xlsx"], regional=opened, profile="unodc"))
        assert len(read) == 1, "none is read for a project that delivered nothing before"
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert told_of_briefs(plan)["newest.xlsx"] == [{"changed": 1, "gone": 0}]
    close_project(opened)


def of_another_project(path: Path, target: Path) -> Path:
    """Copy a workbook as another project of the country exports it, with the same cases."""
    book = load_workbook(path)
    place = book.defined_names["about_project_id"].attr_text.rpartition("!")[2].replace("$", "")
    book["About"][place].value = str(uuid4())
    book.save(target)
    return target


def test_of_a_case_that_two_projects_deliver_both_briefs_are_kept_unless_one_is_preferred(
    folder: Path, regional: OpenProject, tmp_path: Path
) -> None:
    other = of_another_project(folder / "newest.xlsx", tmp_path / "other.xlsx")
    both = finished(plan_consolidation([other], regional=regional, profile="unodc"))
    same = [conflict for conflict in both.report.conflicts if conflict.kind is ConflictKind.SAME_CASE]
    assert same
    assert words_in(written(both, tmp_path / "both.xlsx", regional)) == {ENGLISH, OTHER_WORDS}
    for preferred, expected in (("MKD.xlsx", ENGLISH), ("other.xlsx", OTHER_WORDS)):
        decisions = Decisions({"": f"{PREFER}{preferred}"})
        plan = finished(plan_consolidation([other], regional=regional, profile="unodc", decisions=decisions))
        assert words_in(written(plan, tmp_path / "one.xlsx", regional)) == {expected}
    finished(store_in_project(plan, regional))
    assert [words_of(one) for one in delivered_briefs(regional.database)] == [{OTHER_WORDS}]


def words_in(path: Path) -> set[str]:
    return {str(row[5]) for row in load_workbook(path)["briefs"].iter_rows(values_only=True)} & {ENGLISH, OTHER_WORDS}
