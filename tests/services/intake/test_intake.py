"""Intake: deliveries of the demo are as they should be, also when another program saved them; what is not is said."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QCoreApplication

from tests.support.commands import Commands
from tests.support.deliveries.books import column
from tests.support.demo import demo_archive, demo_project
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tests.support.steps import finished
from tipcoder.domain.answers import Answer
from tipcoder.domain.projects import REGION, Country
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import ARCHIVE
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.reading.cases import read_cases
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.workbook.template import Template, write_template
from tipcoder.messages import sentence
from tipcoder.services.intake.intake import IntakeReport, check_delivery, shipped_forms
from tipcoder.services.projects import close_project
from tipcoder.storage.coding.exports import stream_cases

Rows = dict[str, list[tuple[str, str | None, int, Mapping[str, Answer]]]]
forms = cache(shipped_forms)


def check(path: Path, *known: IntakeReport, password: str = "") -> IntakeReport:
    return finished(check_delivery(path, forms=forms, known=known, password=password))


def said(report: IntakeReport) -> list[str]:
    """Return every finding as a person reads it."""
    return [sentence(found.error) for found in report.faults]


def edited(path: Path, target: Path, change: Callable[[Workbook], None]) -> Path:
    workbook = load_workbook(path)
    change(workbook)
    workbook.save(target)
    return target


def read(path: Path) -> DeliveryReading:
    with open_delivery(path) as book:
        return read_cases(book, forms()[0])


def stored(case: CaseRecord) -> Rows:
    """Return key, parent, position and answers of the rows of a case, by their roster and in their order."""
    (root,) = case[""]
    found: Rows = {}
    for roster, rows in case.items():
        for row in rows:
            parent = root.case_id if row.parent_id == root.row_id else row.parent_id
            place = (row.row_id, parent) if roster else (row.case_id, None)
            found.setdefault(roster, []).append((*place, row.position, row.answers))
    return found


def came(case: CaseRecord, reading: DeliveryReading) -> Rows:
    return {
        roster: [
            (
                row.row_id,
                row.parent_id,
                row.position,
                {**row.answers, **reading.calculated.get((row.roster, row.row_id), {})},
            )
            for row in rows
        ]
        for roster, rows in case.items()
    }


def cases_of(country: Country, folder: Path) -> list[CaseRecord]:
    project = demo_project(country, folder / f"{country}.tip")
    cases = list(stream_cases(project.database, None))
    close_project(project)
    return cases


@pytest.mark.parametrize("country", REGION)
def test_reading_gives_exactly_the_answers_of_the_project(country: Country, tmp_path: Path) -> None:
    cases = cases_of(country, tmp_path)
    reading = read(demo_archive(country))
    assert len(reading.cases) == len(cases)
    for case, found in zip(cases, reading.cases, strict=True):
        assert came(found, reading) == stored(case)
    assert (reading.faults, reading.ambiguities, reading.unread) == ([], (), {})


@pytest.mark.parametrize("country", REGION)
def test_the_demo_is_delivered_without_a_fault(country: Country, demo: Path) -> None:
    for path in (demo / f"{country}.xlsx", demo_archive(country)):
        report = check(path)
        assert said(report) == []
        assert report.about.country == country
        assert report.rows["cases"] == len(report.marks) > 0


@needs_libreoffice
def test_a_workbook_saved_by_libreoffice_is_the_same(tmp_path: Path) -> None:
    """Several seconds: another program has to start."""
    path, cases = demo_archive(Country.SRB), cases_of(Country.SRB, tmp_path)
    saved = saved_by_libreoffice(path, tmp_path)
    assert saved.read_bytes() != path.read_bytes()
    reading = read(saved)
    for case, found in zip(cases, reading.cases, strict=True):
        assert came(found, reading) == stored(case)
    assert said(check(saved)) == []


def test_all_that_is_wrong_is_said_together_with_its_cell(tmp_path: Path) -> None:
    path = demo_archive(Country.MKD)

    def change(workbook: Workbook) -> None:
        cases = workbook["cases"]
        cases.cell(3, column(cases, "decision_date")).value = "31.12.2999"
        cases.cell(3, column(cases, "case_title")).value = None
        cases.delete_cols(column(cases, "facts_summary"))
        workbook["victims"].cell(3, workbook["victims"].max_column + 2).value = "a shifted cell"
        workbook["evidence"].delete_rows(3, workbook["evidence"].max_row)
        del workbook["long_text"]
        del workbook.defined_names["about_profile"]

    report = check(edited(path, tmp_path / "a.xlsx", change))
    codes = {found.code for found in report.faults}
    assert codes >= {
        "delivery_answer_wrong", "delivery_answer_missing", "delivery_column_missing", "delivery_cells_outside",
        "delivery_evidence_missing", "delivery_sheet_missing", "delivery_name_missing", "delivery_rows_differ",
        "delivery_edited",
    }  # fmt: skip
    assert report.has_errors
    assert "cases: the column facts_summary is missing." in said(report)
    assert "cases: was edited after tipcoder wrote it." in said(report)


def test_what_must_not_cross_a_border_is_said(tmp_path: Path) -> None:
    whole = demo_archive(Country.ALB)

    def pretend(workbook: Workbook) -> None:
        place = workbook.defined_names["about_profile"].attr_text.rpartition("!")[2].replace("$", "")
        workbook["About"][place].value = "unodc"
        workbook.properties.creator = "Somebody"

    report = check(edited(whole, tmp_path / "a.xlsx", pretend))
    codes = {found.code for found in report.faults}
    assert codes >= {
        "delivery_privacy_column", "delivery_privacy_date", "delivery_privacy_quotation", "delivery_properties",
    }  # fmt: skip
    assert "cases!C2: the column case_title must not be in a workbook that crosses a border." in said(report)


def test_the_same_case_in_two_deliveries_is_found(tmp_path: Path) -> None:
    path = demo_archive(Country.SRB)
    first = check(path)
    assert [found.code for found in check(path, first).faults] == ["delivery_same_project"]

    def of_another(workbook: Workbook) -> None:
        place = workbook.defined_names["about_project_id"].attr_text.rpartition("!")[2].replace("$", "")
        workbook["About"][place].value = "another-project"

    other = edited(path, tmp_path / "b.xlsx", of_another)
    again = [found for found in check(other, first).faults if found.code == "delivery_case_twice"]
    assert len(again) == len(first.marks)
    assert {found.values["other"] for found in again} == {path.name}


def test_a_calculation_that_somebody_typed_over_is_said(tmp_path: Path) -> None:
    path = demo_archive(Country.MNE)

    def change(workbook: Workbook) -> None:
        cases = workbook["cases"]
        cases.cell(3, column(cases, "total_days")).value = 1

    (found,) = (one for one in check(edited(path, tmp_path / "a.xlsx", change)).faults if one.code != "delivery_edited")
    assert found.code == "delivery_calculation_edited"
    assert found.values["text"] == "1"


def test_a_file_that_cannot_be_read_is_one_finding_and_a_password_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"no workbook")
    report = check(path)
    assert said(report) == ["a.xlsx is not an Excel workbook (.xlsx)."]
    from tests.support.deliveries.hostile import protected

    path.write_bytes(protected())
    with pytest.raises(UserError, match="workbook_password_needed"):
        check(path)
    assert check(path, password="fictional").about.project_id == "project-1"


def test_the_command_prints_findings_and_writes_them_to_be_sent_back(tmp_path: Path, qapp: QCoreApplication) -> None:
    def change(workbook: Workbook) -> None:
        cases = workbook["cases"]
        cases.cell(3, column(cases, "decision_date")).value = "=HYPERLINK(1)"

    path = edited(demo_archive(Country.SRB), tmp_path / "a.xlsx", change)
    cell = "cases!" + read(path).columns["", "decision_date"] + "3"
    page, book = tmp_path / "report.html", tmp_path / "report.xlsx"
    result = Commands()("check", path, "--report", page)
    assert result.exit_code == 1
    assert f"Error: {cell}: a formula, which is not computed. Put its value in its place." in result.stderr
    assert "A formula, which is not computed." in page.read_text("utf-8")
    printed = json.loads(Commands()("check", path, "--json", "--report", book).stdout)
    assert {"delivery_formula", "delivery_edited"} <= {record["code"] for record in printed}
    rows = list(load_workbook(book).active.iter_rows(values_only=True))
    assert rows[0][0] == "Findings in a.xlsx"
    assert ("Error", "cases", cell.partition("!")[2]) in {row[:3] for row in rows}


def test_the_command_is_content_with_a_good_delivery(demo: Path, qapp: QCoreApplication) -> None:
    result = Commands()("check", demo / "MDA.xlsx")
    assert (result.exit_code, result.stderr.strip()) == (0, "")


def test_an_answer_that_names_a_row_that_is_not_there_is_said(tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        charges = workbook["charges"]
        charges.cell(3, column(charges, "charge_victims")).value = "nobody"

    report = check(edited(demo_archive(Country.SRB), tmp_path / "a.xlsx", change))
    found = {one.code: one for one in report.faults}
    assert found["delivery_reference_unknown"].values == {"text": "nobody"}


def test_a_sheet_without_its_keys_is_said_and_the_others_are_read(tmp_path: Path) -> None:
    path = demo_archive(Country.SRB)

    def change(workbook: Workbook) -> None:
        victims = workbook["victims"]
        victims.cell(2, column(victims, "parent_key")).value = None

    report = check(edited(path, tmp_path / "a.xlsx", change))
    assert "delivery_sheet_unreadable" in {found.code for found in report.faults if found.sheet == "victims"}
    assert report.marks

    def lose_the_cases(workbook: Workbook) -> None:
        workbook["cases"].delete_rows(2)

    report = check(edited(path, tmp_path / "b.xlsx", lose_the_cases))
    assert said(report) == ["b.xlsx: the sheet cases is missing, or its row with the names of the columns."]


def test_a_template_that_was_begun_is_no_edited_workbook(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    release = ReleasePlan.of(forms()[0], ARCHIVE)
    write_template(path, Template(project_id="p", country="SRB", release=release, language="sr"))
    assert said(check(path)) == []

    def code(workbook: Workbook) -> None:
        for sheet, cells in (
            ("cases", {"case_key": 1, "country": "Србија"}),
            ("defendants", {"case_key": 1, "row_key": 1, "parent_key": 1, "defendant_label": "М. И."}),
        ):
            for name, value in cells.items():
                workbook[sheet].cell(3, column(workbook[sheet], name)).value = value

    report = check(edited(path, path, code))
    assert report.rows["defendants"] == 1
    assert {found.code for found in report.faults} == {"delivery_answer_missing", "delivery_roster_missing"}
