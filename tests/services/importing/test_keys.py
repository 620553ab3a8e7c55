"""Keys in a workbook that is read back: which row is meant, and what is not gone though it stands elsewhere."""

import pytest

from tests.support.import_sheets import Edits, Sheets, applied, changed, edited, fill, planned, read
from tests.support.steps import finished
from tipcoder.domain.import_plan import EntryKind, Reason, RowFate
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import export_template
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.codings import load_coding


def rows_of_project(project: OpenProject) -> set[str]:
    stored = (load_coding(project.database, case.coding.id) for case in list_cases(project))
    return {row.id for one in stored for row in one.rows}


def of_different_cases(sheets: Sheets) -> tuple[int, int]:
    """Return the lines of a defendant who is charged, and of one in another case."""
    first = sheets.lines("defendants", row_key=sheets.get("charges", 3, "parent_key"))[0]
    case = sheets.get("defendants", first, "case_key")
    return first, next(
        line for line in sheets.lines("defendants") if sheets.get("defendants", line, "case_key") != case
    )


def exchange_row_keys(sheets: Sheets) -> None:
    one, other = of_different_cases(sheets)
    keys = sheets.get("defendants", one, "row_key"), sheets.get("defendants", other, "row_key")
    sheets.set("defendants", one, row_key=keys[1])
    sheets.set("defendants", other, row_key=keys[0])


def move_to_another_case(sheets: Sheets) -> None:
    one, other = of_different_cases(sheets)
    case = sheets.get("defendants", other, "case_key")
    sheets.set("defendants", one, case_key=case, parent_key=case)


def move_and_cut_what_stands_under_it(sheets: Sheets) -> None:
    move_to_another_case(sheets)
    for line in sheets.lines("charges", parent_key=sheets.get("charges", 3, "parent_key"))[::-1]:
        sheets.book["charges"].delete_rows(line)


def exchange_case_keys(sheets: Sheets) -> None:
    one, other = (sheets.get("defendants", line, "case_key") for line in of_different_cases(sheets))
    others = {one: other, other: one}
    for sheet, names in (
        ("cases", ("case_key",)),
        ("defendants", ("case_key", "parent_key")),
        ("charges", ("case_key",)),
    ):
        for line in sheets.lines(sheet):
            values = {name: sheets.get(sheet, line, name) for name in names}
            sheets.set(sheet, line, **{name: others.get(value, value) for name, value in values.items()})


@pytest.mark.parametrize(
    "edits", [exchange_row_keys, move_to_another_case, move_and_cut_what_stands_under_it, exchange_case_keys]
)
def test_a_row_that_stands_under_another_case_is_refused_and_not_removed(project: OpenProject, edits: Edits) -> None:
    path = edited(project, edits)
    before = rows_of_project(project)
    plan, entries = planned(project, path)
    assert [entry for entry in entries if entry.kind is EntryKind.REMOVED and not entry.question] == []
    assert Reason.PARENT_CHANGED in {entry.reason for entry in entries}
    assert plan.counts.removed == 0
    applied(project, path)
    assert rows_of_project(project) == before


def test_a_row_whose_key_was_damaged_is_refused_and_not_removed(project: OpenProject) -> None:
    def damage(sheets: Sheets) -> None:
        sheets.set("charges", 3, row_key="00000000-0000-4000-8000-000000000000")

    path = edited(project, damage)
    before = rows_of_project(project)
    plan, entries = planned(project, path)
    assert [entry.reason for entry in entries] == [Reason.KEY_UNKNOWN]
    assert plan.counts.removed == 0
    applied(project, path)
    assert rows_of_project(project) == before


def in_capitals(sheets: Sheets) -> None:
    case = sheets.get("cases", 3, "case_key")
    sheets.set("cases", 3, case_key=f" {case.upper()}\u00a0")
    row = sheets.get("charges", 3, "parent_key")
    sheets.set("charges", 3, parent_key=f"{row.upper()} ", row_key=sheets.get("charges", 3, "row_key").upper())


@pytest.mark.parametrize("profile", ["archive", "unodc"])
def test_keys_are_the_same_in_capitals_and_with_space_around_them(project: OpenProject, profile: str) -> None:
    plan, entries = planned(project, edited(project, in_capitals, profile))
    assert (plan.counts.changes, plan.counts.missing, entries) == (0, 0, ())


def test_typed_keys_are_the_same_in_capitals(project: OpenProject) -> None:
    template = project.path.with_name("template.xlsx")
    export_template(project, template, language="en")

    def fill_in_capitals(sheets: Sheets) -> None:
        fill(sheets)
        sheets.set("charges", 3, parent_key="d1")
        sheets.set("defendants", 4, row_key="d1")

    changed(template, fill_in_capitals)
    incoming = read(project, template)
    assert {fault.code for fault in incoming.refused.values()} == {"delivery_key_twice", "delivery_orphan"}
    changed(template, lambda sheets: sheets.set("defendants", 4, row_key="d2"))
    assert applied(project, template).counts.rows[RowFate.NEW] == 5


def test_a_missing_column_is_said_where_others_of_its_question_are_there(project: OpenProject) -> None:
    path = edited(project, lambda _: None)
    sheets = Sheets(path)
    names = [cell.value for cell in sheets.book["cases"][2]]
    sheets.book["cases"].delete_cols(names.index("means") + 1)
    sheets.set("cases", 3, **{"means/force": 1 - (sheets.get("cases", 3, "means/force") or 0)})
    sheets.book.save(path)
    found = read_workbook(project, path)
    assert [(remark.code, remark.values["column"]) for remark in found.remarks] == [
        ("delivery_column_missing", "means")
    ]
    assert finished(plan_import(project, found.incoming)).counts.changes == 0
    for name in [name for name in names if str(name).startswith("means") and name != "means"]:
        kept = [cell.value for cell in sheets.book["cases"][2]]
        sheets.book["cases"].delete_cols(kept.index(name) + 1)
    sheets.book.save(path)
    assert read_workbook(project, path).remarks == ()
