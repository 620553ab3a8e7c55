"""Edits in a workbook where nothing is read back: each is said with its place, and nothing else is."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from tests.support import versions
from tests.support.edited_workbooks import in_another_order, without_checksums
from tests.support.import_sheets import Edits, Sheets, changed, edited, exported, planned, read
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tipcoder.domain.answers import Ref
from tipcoder.domain.import_plan import EntryKind, PreviewEntry, Reason
from tipcoder.domain.projects import Country
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.services.cases import list_cases
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.remarks import add_remark, list_remarks, set_status

Found = list[tuple[str, str, Reason | None]]


def opened(demo: Path, folder: Path) -> OpenProject:
    path = Path(shutil.copy(demo / f"{Country.SRB}.tip", folder / "demo.tip"))
    return open_project(path, passphrase=DEMO_PASSPHRASE)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[OpenProject]:
    found = versions.make(tmp_path, versions.first(), 12, seed=3)
    yield found
    close_project(found)


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    """A demo project with a remark."""
    found = opened(demo, tmp_path)
    case = list_cases(found)[0]
    add_remark(found.database, Ref(case.coding.id, ""), "Is this the first judgment?", coder="SRB-02")
    yield found
    close_project(found)


def found_in(project: OpenProject, path: Path) -> tuple[Found, tuple[PreviewEntry, ...]]:
    """Return what is said of a workbook in which nothing else was edited."""
    plan, entries = planned(project, path)
    assert {entry.kind for entry in entries} <= {EntryKind.REFUSED}
    assert (plan.counts.changes, plan.counts.aside) == (0, len(entries))
    return [(entry.sheet, entry.cell, entry.reason) for entry in entries], entries


def letters(sheets: Sheets, sheet: str, name: str) -> str:
    return next(cell.column_letter for cell in sheets.book[sheet][2] if cell.value == name)


def edit_evidence(sheets: Sheets) -> Found:
    sheets.set("evidence", 4, exact="what I would rather read")
    return [("evidence", f"{letters(sheets, 'evidence', 'exact')}4", Reason.EVIDENCE)]


def add_evidence(sheets: Sheets) -> Found:
    line = sheets.book["evidence"].max_row + 1
    values = {name: sheets.get("evidence", 4, name) for name in ("case_key", "sheet", "row_key", "question")}
    sheets.set("evidence", line, **values, exact="more proof")
    return [("evidence", str(line), Reason.EVIDENCE)]


def remove_evidence(sheets: Sheets) -> Found:
    sheets.book["evidence"].delete_rows(5)
    return [("evidence", "", Reason.EVIDENCE)]


def close_remark(sheets: Sheets) -> Found:
    sheets.set("remarks", 3, status="closed")
    return [("remarks", f"{letters(sheets, 'remarks', 'status')}3", Reason.REMARKS)]


def reply_to_remark(sheets: Sheets) -> Found:
    values = {name: sheets.get("remarks", 3, name) for name in ("case_key", "sheet", "row_key")}
    sheets.set("remarks", 4, **values, replies_to=sheets.get("remarks", 3, "remark_key"), text="Yes.")
    return [("remarks", "4", Reason.REMARKS)]


def edit_codebook(sheets: Sheets) -> Found:
    sheets.set("codebook", 7, label_sr="Нешто друго", guidance="Do as you like")
    return [("codebook", f"{letters(sheets, 'codebook', name)}7", Reason.CODEBOOK) for name in ("label_sr", "guidance")]


def edit_terms(sheets: Sheets) -> Found:
    line = sheets.book["terms"].max_row + 1
    sheets.set("terms", 9, label_en="Something else")
    sheets.set("terms", line, taxonomy=sheets.get("terms", 9, "taxonomy"), code="of_mine", status="proposed")
    return [("terms", f"{letters(sheets, 'terms', 'label_en')}9", Reason.TERMS), ("terms", str(line), Reason.TERMS)]


def edit_about(sheets: Sheets) -> Found:
    ((_, area),) = sheets.book.defined_names["about_language"].destinations
    sheets.book["About"][area.replace("$", "")].value = "sq"
    return [("About", area.replace("$", ""), Reason.ABOUT)]


def edit_what_is_repeated(sheets: Sheets) -> Found:
    sheets.set("defendants", 3, parent_label="Case 7")
    sheets.set("cases", 3, local_number=99)
    return [
        ("cases", f"{letters(sheets, 'cases', 'local_number')}3", Reason.REPEATED),
        ("defendants", f"{letters(sheets, 'defendants', 'parent_label')}3", Reason.REPEATED),
    ]


def add_long_text(sheets: Sheets) -> Found:
    sheets.set("long_text", 3, sheet="cases", row_key="of no row", column="summary", part=2, text="and so on")
    return [("long_text", "3", Reason.LONG_TEXT)]


EDITS = (
    edit_evidence, remove_evidence, add_evidence, close_remark, reply_to_remark, edit_codebook, edit_terms, edit_about,
    edit_what_is_repeated, add_long_text,
)  # fmt: skip


def test_edits_where_nothing_is_read_back_are_said(project: OpenProject) -> None:
    expected: Found = []

    def edit_all(sheets: Sheets) -> None:
        for edit in EDITS:
            expected.extend(edit(sheets))

    assert Counter(found_in(project, edited(project, edit_all))[0]) == Counter(expected)


def test_something_written_into_about_is_said(small: OpenProject) -> None:
    def write(sheets: Sheets) -> None:
        sheets.book["About"]["G1"].value = "Ask me about the third case"

    assert found_in(small, edited(small, write))[0] == [("About", "", Reason.ABOUT)]


def test_of_what_crosses_a_border_too(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("evidence", 4, passages=77), "unodc")
    ((sheet, cell, reason),), (entry,) = found_in(project, path)
    assert (sheet, cell, reason, entry.new) == ("evidence", "E4", Reason.EVIDENCE, "77")


def written_long_ago(path: Path) -> None:
    """Let About say an earlier time, so that what a test does to the project is surely later."""
    book = openpyxl.load_workbook(path)
    ((_, area),) = book.defined_names["about_written_at"].destinations
    book["About"][area.replace("$", "")].value = datetime(2020, 1, 1)
    book.save(path)


def test_a_sorted_workbook_says_nothing_though_the_project_went_on(project: OpenProject) -> None:
    path = exported(project, project.path.with_name("a.xlsx"), "unodc", "mk")
    (placed,) = list_remarks(project.database)
    set_status(project.database, placed.remark.id, RemarkStatus.CLOSED, coder="SRB-02")
    in_another_order(path)
    assert found_in(project, path)[0] == []


@needs_libreoffice
def test_libreoffice_edits_nothing(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "a.xlsx", "archive", "sr")
    assert read(project, saved_by_libreoffice(path, tmp_path)).readonly == []


@pytest.mark.parametrize("profile", ["archive", "unodc"])
def test_a_workbook_without_checksums_is_compared_with_the_project(project: OpenProject, profile: str) -> None:
    path = exported(project, project.path.with_name("a.xlsx"), profile, "ro")
    without_checksums(path)
    in_another_order(path)
    assert len(read(project, path).readonly) > 10
    assert found_in(project, path)[0] == []


def test_where_the_project_went_on_it_is_said_that_nobody_can_tell(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("evidence", 4, exact="what I would rather read"))
    written_long_ago(path)
    case = next(case for case in list_cases(project) if case.id == Sheets(path).get("evidence", 4, "case_key"))
    add_remark(project.database, Ref(case.coding.id, ""), "Later", coder="SRB-02")
    ((_, _, reason),), _ = found_in(project, path)
    assert reason is Reason.CHANGED_SINCE


def test_answers_to_older_versions_are_not_read_back(small: OpenProject, tmp_path: Path) -> None:
    versions.upgraded(small, versions.second())
    path = exported(small, tmp_path / "a.xlsx")
    assert found_in(small, path)[0] == []
    expected: Found = []

    def edit(sheets: Sheets) -> None:
        names = [cell.value for cell in sheets.book["cases"][2]]
        assert "remark_retired" in names
        line = next(line for line in sheets.lines("cases") if sheets.get("cases", line, "remark_retired"))
        sheets.set("cases", line, remark_retired="otherwise")
        expected.append(("cases", f"{letters(sheets, 'cases', 'remark_retired')}{line}", Reason.RETIRED))

    changed(path, edit)
    assert found_in(small, path)[0] == expected


def test_a_label_that_was_edited_beside_its_code_is_the_answer(small: OpenProject, tmp_path: Path) -> None:
    def edits(*values: str | None) -> Edits:
        def edit(sheets: Sheets) -> None:
            line = sheets.lines("cases", outcome="convicted")[0]
            names = ("outcome", "outcome_label")
            sheets.set("cases", line, **{name: value for name, value in zip(names, values, strict=True) if value})

        return edit

    plan, (entry,) = planned(small, edited(small, edits(None, "Acquitted")))
    column = letters(Sheets(tmp_path / "archive.xlsx"), "cases", "outcome")
    assert (entry.kind, entry.cell[: len(column)], entry.fault) == (EntryKind.CHANGED, column, None)
    assert plan.counts.changes == 1
    _, (entry,) = planned(small, edited(small, edits("partly", None)))
    assert (entry.kind, entry.fault) == (EntryKind.CHANGED, None)
    _, (entry,) = planned(small, edited(small, edits("partly", "Acquitted")))
    assert entry.kind is EntryKind.CHANGED
    assert entry.fault is not None


def test_a_cell_outside_the_columns_is_said(small: OpenProject) -> None:
    path = edited(small, lambda sheets: sheets.book["cases"].cell(3, sheets.book["cases"].max_column + 2, "aside"))
    assert [fault.code for fault in read_workbook(small, path).remarks] == ["delivery_cells_outside"]


def test_terms_are_told_by_their_codes_and_rows_by_no_question(project: OpenProject, tmp_path: Path) -> None:
    """A code is looked for as it stands, and captions with gaps are no words."""

    def edits(sheets: Sheets) -> None:
        terms = sheets.book["terms"]
        codes = {str(terms.cell(row, 2).value): row for row in range(3, terms.max_row + 1)}
        terms.cell(codes["alb_l1_fier"], 3).value = "Another court"
        terms.cell(3, 2).value = "another_code"

    _, entries = planned(project, edited(project, edits))
    assert "alb_l1_fier" in {entry.place.split(" › ")[-1] for entry in entries}
    assert {entry.question for entry in entries if not entry.cell[:1].isalpha()} == {""}
    assert not any("{" in f"{entry.place}{entry.question}" for entry in entries)


def test_a_workbook_that_calls_rows_above_by_other_words_has_no_edits(project: OpenProject, tmp_path: Path) -> None:
    """As older programs did, in the plural of rosters."""
    path = exported(project, tmp_path / "w.xlsx")

    def call_otherwise(sheets: Sheets) -> None:
        said = str(sheets.get("sentences", 3, "parent_label"))
        assert said.endswith(" > Defendant 1 > Charge 1")
        for line in range(3, sheets.book["sentences"].max_row + 1):
            text = str(sheets.get("sentences", line, "parent_label"))
            sheets.set(
                "sentences", line, parent_label=text.replace("Defendant ", "Defendants ").replace("Charge ", "Charges ")
            )

    changed(path, call_otherwise)
    without_checksums(path)
    assert found_in(project, path)[0] == []
