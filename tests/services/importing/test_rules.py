"""Reading a workbook refuses cells, and leaves others to a person."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import versions
from tests.support.import_sheets import (
    Edits,
    Sheets,
    answer,
    applied,
    changed,
    coding,
    content,
    edited,
    fill,
    give,
    only,
    planned,
)
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import RemoveRows
from tipcoder.domain.import_plan import (
    CellFate,
    Choices,
    EntryKind,
    Prefer,
    Reason,
    RowFate,
)
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.messages.importing import count_values
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.coding import apply_edit
from tipcoder.services.exporting.export import export_template
from tipcoder.services.importing.importing import apply_import, plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.taxonomies.installation import installed_taxonomy
from tipcoder.services.taxonomies.proposals import propose_term, withdraw
from tipcoder.services.upgrading import upgrade

LEVELS = ("cases", "defendants", "charges")


def test_what_the_project_changed_since_stays_and_is_counted(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    give(project, 1, "case_title", "Newer")
    plan, entries = planned(project, path)
    assert (only(entries, EntryKind.NEWER).old, only(entries, EntryKind.CHANGED).new) == ("Newer", "From Excel")
    assert (plan.counts.changes, plan.counts.cells[CellFate.NEWER]) == (1, 1)
    applied(project, path)
    assert (answer(project, 1, "case_title"), answer(project, 2, "case_title")) == (
        Answer("Newer"),
        Answer("From Excel"),
    )


def test_what_both_changed_waits_for_a_person(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, case_title="From Excel"))
    give(project, 1, "case_title", "Newer")
    plan, entries = planned(project, path)
    conflict = only(entries, EntryKind.CONFLICT)
    assert (conflict.old, conflict.new, plan.counts.changes, plan.counts.conflicts) == ("Newer", "From Excel", 0, 1)
    applied(project, path)
    assert answer(project, 1, "case_title") == Answer("Newer")
    assert conflict.ref is not None
    applied(project, path, Choices(others=frozenset((conflict.ref,))))
    assert answer(project, 1, "case_title") == Answer("From Excel")


def test_a_change_that_a_person_declines_is_left_out_and_counted(project: OpenProject) -> None:
    before = answer(project, 1, "case_title")

    def edit(sheets: Sheets) -> None:
        for line in (3, 4):
            sheets.set("cases", line, case_title="From Excel")

    path = edited(project, edit)
    plan, (first, second) = planned(project, path)
    assert plan.counts.changes == 2
    assert first.ref is not None
    assert second.ref is not None
    done = applied(project, path, Choices(declined=frozenset((first.ref,))))
    assert (done.counts.changes, done.counts.cells[CellFate.DECLINED]) == (1, 1)
    assert (answer(project, 1, "case_title"), answer(project, 2, "case_title")) == (before, Answer("From Excel"))


def test_the_workbook_can_be_preferred(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, case_title="From Excel"))
    give(project, 1, "case_title", "Newer")
    assert planned(project, path, Choices(Prefer.WORKBOOK))[0].counts.changes == 1
    applied(project, path, Choices(Prefer.WORKBOOK))
    assert answer(project, 1, "case_title") == Answer("From Excel")


def _remove_defendant(sheets: Sheets) -> None:
    """Delete the first defendant of a workbook, with the charges against them."""
    for line in sheets.lines("charges", parent_key=sheets.get("defendants", 3, "row_key"))[::-1]:
        sheets.book["charges"].delete_rows(line)
    sheets.book["defendants"].delete_rows(3)


def test_a_row_that_one_removed_and_the_other_changed_is_a_conflict(project: OpenProject) -> None:
    row = Sheets(edited(project, lambda _: None)).get("defendants", 3, "row_key")
    path = edited(project, _remove_defendant)
    number = next(
        n
        for n in range(1, 5)
        if any(found.id == row for found in coding(project, n).live.family(coding(project, n).live.root)[0])
    )
    found = coding(project, number)
    apply_edit(found, editing.set_answer(found.live, Ref(row, "age"), Answer("77")))
    plan, entries = planned(project, path)
    assert only(entries, EntryKind.CONFLICT).ref == Ref(row, "")
    assert plan.counts.removed == 0
    applied(project, path)
    assert coding(project, number).live.answer(Ref(row, "age")) == Answer("77")
    done = applied(project, path, Choices(Prefer.WORKBOOK))
    assert done.counts.removed >= 1
    assert not coding(project, number).live.has(Ref(row, "age"))


def test_a_row_that_a_person_declines_to_remove_stays_with_all_under_it(project: OpenProject) -> None:
    path = edited(project, _remove_defendant)
    plan, entries = planned(project, path)
    gone = only(entries, EntryKind.REMOVED)
    assert gone.ref is not None
    assert gone.changes == plan.counts.removed >= 1
    done = applied(project, path, Choices(declined=frozenset((gone.ref,))))
    assert done.counts.removed == 0
    assert only(planned(project, path)[1], EntryKind.REMOVED).ref == gone.ref


def _add_defendant(sheets: Sheets) -> None:
    """Add a defendant with a charge to the first case of a workbook."""
    case = sheets.get("cases", 3, "case_key")
    end, after = (sheets.book[sheet].max_row + 1 for sheet in ("defendants", "charges"))
    sheets.set("defendants", end, case_key=case, row_key="D9", parent_key=case, label="N.N.", age=30)
    sheets.set("charges", after, case_key=case, row_key="C9", parent_key="D9", article="388", verdict="convicted")


@pytest.mark.parametrize(("places", "rows", "left"), [((), 2, 0), ((0,), 0, 6), ((1,), 1, 3), ((0, 1), 0, 6)])
def test_a_new_row_that_a_person_declines_is_left_out_with_all_under_it(
    project: OpenProject, places: tuple[int, ...], rows: int, left: int
) -> None:
    before = content(project)
    path = edited(project, _add_defendant)
    plan, entries = planned(project, path)
    defendant, charge = (entry for entry in entries if not entry.question)
    assert (defendant.needs, charge.needs) == ((), (defendant.ref,))
    assert charge.place == f"{defendant.place} › Charges 1"
    assert sum(entry.changes for entry in entries) == plan.counts.changes == 6
    declined = frozenset(ref for place in places if (ref := (defendant, charge)[place].ref) is not None)
    again, shown = planned(project, path, Choices(declined=declined))
    assert sum(not entry.question for entry in shown) == rows
    done = applied(project, path, Choices(declined=declined))
    assert done.counts.changes == again.counts.changes == 6 - left
    assert done.counts.rows[RowFate.NEW] == rows
    assert done.counts.rows[RowFate.DECLINED] + done.counts.cells[CellFate.DECLINED] == left
    assert count_values(done.counts)["declined"] == left
    assert (content(project) == before) is (rows == 0)
    assert planned(project, path)[0].counts.changes == left, "it is offered again"


def test_an_answer_that_there_are_none_needs_that_the_rows_go(project: OpenProject) -> None:
    def take_charges(sheets: Sheets) -> None:
        defendant = sheets.get("charges", 3, "parent_key")
        for line in sheets.lines("charges", parent_key=defendant)[::-1]:
            sheets.book["charges"].delete_rows(line)
        sheets.set("defendants", *sheets.lines("defendants", row_key=defendant), charges_state="none")

    path = edited(project, take_charges)
    plan, entries = planned(project, path)
    (none,) = (entry for entry in entries if entry.question)
    gone = {entry.ref for entry in entries if entry.kind is EntryKind.REMOVED}
    assert (plan.counts.changes, set(none.needs)) == (3, gone)
    for ref in none.needs:
        assert planned(project, path, Choices(declined=frozenset((ref,))))[0].counts.changes == 1
    assert applied(project, path).counts.changes == 3


def _three_defendants(sheets: Sheets) -> None:
    """Leave the first case of a workbook three defendants, all of them new."""
    case = sheets.get("cases", 3, "case_key")
    _remove_defendant(sheets)
    for number in (1, 2, 3):
        line = sheets.book["defendants"].max_row + 1
        values = {"row_key": f"D{number}", "row_number": number, "label": f"N. {number}"}
        sheets.set("defendants", line, case_key=case, parent_key=case, **values)


def _names(project: OpenProject) -> list[str]:
    live = coding(project, 1).live
    return [live.value(Ref(row.id, "label")) for row in live.rows(live.root, "defendants")]


def test_a_row_that_stays_by_choice_stays_where_it_is_while_others_move(project: OpenProject) -> None:
    applied(project, edited(project, _three_defendants))

    def turn(sheets: Sheets) -> None:
        first, second, third = (sheets.lines("defendants", label=f"N. {number}")[0] for number in (1, 2, 3))
        sheets.set("defendants", first, row_number=3)
        sheets.set("defendants", third, row_number=1)
        sheets.book["defendants"].delete_rows(second)

    path = edited(project, turn)
    plan, entries = planned(project, path)
    assert (plan.counts.moved, plan.counts.removed) == (1, 1)
    gone = only(entries, EntryKind.REMOVED)
    assert gone.ref is not None
    done = applied(project, path, Choices(declined=frozenset((gone.ref,))))
    assert (done.counts.moved, done.counts.removed) == (1, 0)
    assert _names(project) == ["N. 3", "N. 1", "N. 2"]
    assert planned(project, path, Choices(declined=frozenset((gone.ref,))))[0].counts.changes == 0


def test_new_rows_move_none_that_are_known(project: OpenProject) -> None:
    def put_first(sheets: Sheets) -> None:
        case = sheets.get("cases", 3, "case_key")
        sheets.set("defendants", 3, row_number=3, label="N. 3")
        for number in (1, 2):
            line = sheets.book["defendants"].max_row + 1
            values = {"row_key": f"D{number}", "row_number": number, "label": f"N. {number}"}
            sheets.set("defendants", line, case_key=case, parent_key=case, **values)

    path = edited(project, put_first)
    assert planned(project, path)[0].counts.moved == 0
    assert applied(project, path).counts.moved == 0
    assert _names(project) == ["N. 1", "N. 2", "N. 3"]
    assert planned(project, path)[0].counts.changes == 0


def test_a_row_that_the_project_removed_does_not_come_back(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("defendants", 3, age=99))
    row = Sheets(path).get("defendants", 3, "row_key")
    other = Sheets(path).get("defendants", 4, "row_key")
    for number in range(1, 5):
        found = coding(project, number)
        for id in (row, other):
            if found.live.has(Ref(id, "age")):
                apply_edit(found, (RemoveRows(*found.live.family(id)),))
    plan, entries = planned(project, path)
    assert [entry.reason for entry in entries if entry.kind is EntryKind.REFUSED] == [Reason.ROW_REMOVED]
    assert plan.counts.rows[RowFate.GONE] >= 1
    assert plan.counts.changes == 0


@pytest.mark.parametrize(
    ("edits", "reasons"),
    [
        (lambda s: s.set("cases", 3, how_many=9), {Reason.LOCKED}),
        (lambda s: s.set("cases", s.lines("cases", outcome="acquitted")[0], appeal="x"), {Reason.NOT_RELEVANT}),
        (lambda s: s.set("defendants", 3, age="forty", age_state=None), {Reason.NOT_READ}),
        (lambda s: s.set("cases", 3, outcome="hanged", outcome_state=None), {Reason.NOT_READ}),
        (lambda s: s.set("cases", 3, outcome="=1+1", outcome_state=None), {Reason.NOT_READ}),
        (lambda s: s.set("defendants", 3, row_key="00000000-0000-4000-8000-000000000000"), {Reason.KEY_UNKNOWN}),
        (lambda s: s.set("cases", 3, case_key="00000000-0000-4000-8000-000000000000"), {Reason.KEY_UNKNOWN}),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(project: OpenProject, edits: Edits, reasons: set[Reason]) -> None:
    path = edited(project, edits)
    before = content(project)
    plan, entries = planned(project, path)
    assert {entry.reason for entry in entries if entry.kind is EntryKind.REFUSED and entry.reason} == reasons
    assert all(entry.cell for entry in entries if entry.kind is EntryKind.REFUSED)
    if plan.counts.changes == 0:
        applied(project, path)
        assert content(project) == before


def test_a_state_comes_with_its_word(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, summary=None, summary_state="not stated"))
    applied(project, path)
    assert answer(project, 1, "summary") == Answer(state=AnswerState.NOT_STATED)


def test_a_case_that_is_not_in_the_workbook_stays(project: OpenProject) -> None:
    def cut(sheets: Sheets) -> None:
        for sheet in ("defendants", "charges"):
            for line in sheets.lines(sheet, case_key=sheets.get("cases", 3, "case_key"))[::-1]:
                sheets.book[sheet].delete_rows(line)
        sheets.book["cases"].delete_rows(3)

    plan, entries = planned(project, edited(project, cut))
    assert (plan.counts.missing, plan.counts.changes, entries) == (1, 0, ())


def test_a_case_that_the_project_removed_is_refused(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, case_title="From Excel"))
    remove_case(project, list_cases(project)[0].id)
    assert {entry.reason for entry in planned(project, path)[1]} <= {Reason.CASE_REMOVED, Reason.CASE_REFUSED}


def test_a_workbook_for_a_recipient_is_traced_back(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("defendants", 3, age=61, age_state="answered"), "unodc")
    plan, entries = planned(project, path)
    assert [(entry.question, entry.new) for entry in entries] == [("Age", "61")]
    assert plan.counts.changes == 1
    applied(project, path)
    assert planned(project, path)[0].counts.changes == 0


def test_a_workbook_of_another_project_is_refused(project: OpenProject, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = versions.make(tmp_path / "other", versions.first(), 1)
    path = edited(other, lambda _: None)
    close_project(other)
    with pytest.raises(UserError) as fault:
        read_workbook(project, path)
    assert fault.value.code == "import_other_project"


def test_a_template_that_was_filled_in_becomes_cases(project: OpenProject) -> None:
    template = project.path.with_name("template.xlsx")
    export_template(project, template, language="en")
    changed(template, fill)
    plan, entries = planned(project, template)
    assert {entry.kind for entry in entries} == {EntryKind.NEW}
    assert (plan.counts.new_cases, plan.counts.rows[RowFate.NEW], plan.counts.cells[CellFate.GIVEN]) == (2, 5, 11)
    applied(project, template)
    first = coding(project, 5).live
    (defendant,) = first.rows(first.root, "defendants")
    (charge,) = first.rows(defendant.id, "charges")
    assert first.answer(Ref(charge.id, "verdict")) == Answer("convicted")
    assert answer(project, 5, "decided") == Answer("2026-03-14")
    assert planned(project, template)[0].counts.changes == 0
    changed(template, lambda sheets: sheets.set("defendants", 3, age=31))
    assert planned(project, template)[0].counts.conflicts == 1


@pytest.mark.parametrize(("sheet", "cases", "rows"), [("cases", 1, 2), ("defendants", 2, 3)])
def test_a_new_case_or_a_row_in_one_can_be_declined(project: OpenProject, sheet: str, cases: int, rows: int) -> None:
    template = project.path.with_name("template.xlsx")
    export_template(project, template, language="en")
    changed(template, fill)
    plan, entries = planned(project, template)
    new = [entry for entry in entries if not entry.question]
    assert sum(entry.changes for entry in entries) == plan.counts.changes
    out = next(entry for entry in new if entry.sheet == sheet)
    assert out.ref is not None
    done = applied(project, template, Choices(declined=frozenset((out.ref,))))
    assert (done.counts.new_cases, done.counts.rows[RowFate.NEW]) == (cases, rows)
    assert done.counts.rows[RowFate.DECLINED] == 5 - rows
    assert len(list_cases(project)) == 4 + cases
    assert applied(project, template).counts.rows[RowFate.NEW] == 5 - rows
    assert planned(project, template)[0].counts.changes == 0


def test_two_colleagues_may_use_the_same_keys_in_their_templates(project: OpenProject) -> None:
    template = project.path.with_name("template.xlsx")
    export_template(project, template, language="en")
    changed(template, fill)
    applied(project, template)
    changed(template, lambda sheets: sheets.set("cases", 3, case_title="Another case altogether"))
    plan, entries = planned(project, template)
    assert plan.counts.changes == plan.counts.conflicts == 0
    assert Reason.KEY_TAKEN in {entry.reason for entry in entries}


def test_a_template_of_another_project_with_the_same_framework_is_taken(project: OpenProject, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = versions.make(tmp_path / "other", versions.first())
    template = tmp_path / "template.xlsx"
    export_template(other, template, language="en")
    close_project(other)
    changed(template, fill)
    assert applied(project, template).counts.new_cases == 2


@settings(max_examples=8)
@given(chance=st.randoms(use_true_random=False))
def test_whatever_comes_is_counted_once(project: OpenProject, chance: random.Random) -> None:
    """Cells exchanged at random between rows and columns, keys among them."""
    path = project.path.with_name("archive.xlsx")
    sheets = Sheets(path if path.exists() else edited(project, lambda _: None))
    for _ in range(40):
        sheet = sheets.book[chance.choice(LEVELS)]
        cells = [sheet.cell(chance.randrange(3, sheet.max_row + 1), chance.randrange(1, 8)) for _ in range(2)]
        cells[0].value, cells[1].value = cells[1].value, cells[0].value
    mixed = path.with_name("mixed.xlsx")
    sheets.book.save(mixed)
    incoming = read_workbook(project, mixed).incoming
    plan = finished(plan_import(project, incoming))
    seen = {(row.sheet, row.line) for row in incoming.rows()} | set(incoming.refused)
    lines = [row for name in LEVELS for row in sheets.book[name].iter_rows(min_row=3, values_only=True)]
    assert plan.counts.rows.total() == len(seen) == sum(any(cell is not None for cell in row) for row in lines)
    assert plan.counts.cells.total() == sum(len(incoming.questions(row.roster)) for row in incoming.rows())


def test_a_term_that_a_workbook_proposes_comes_with_the_answers_that_use_it(tmp_path: Path) -> None:
    survey = [question("select_multiple_from_file acts.csv", "acts"), question("text", "note")]
    (tmp_path / "framework.xlsx").write_bytes(workbook(survey))
    new = NewProject(tmp_path / "p.tip", "P", Country.SRB, "SRB-01", versions.PASSPHRASE, tmp_path / "framework.xlsx")
    project = new_project(new)
    try:
        export_template(project, tmp_path / "template.xlsx")
        terms = len(installed_taxonomy(project, "acts").terms)

        def propose(sheets: Sheets) -> None:
            sheets.set("cases", 3, case_key="1", acts="online_recruitment")
            end = sheets.book["terms"].max_row + 1
            for line, code in ((end, "online_recruitment"), (end + 1, "used_by_nobody")):
                sheets.set("terms", line, taxonomy="acts", code=code, status="proposed", label="Online recruitment")

        path = changed(tmp_path / "template.xlsx", propose)
        plan, entries = planned(project, path)
        assert (plan.counts.new_terms, plan.counts.new_cases) == (1, 1)
        assert entries[0].new == "Online recruitment"
        assert len(installed_taxonomy(project, "acts").terms) == terms
        steps = apply_import(project, read_workbook(project, path).incoming)
        next(steps)
        meanwhile = propose_term(project, "acts", {"en": "Proposed meanwhile"})
        finished(steps)
        assert meanwhile.code in installed_taxonomy(project, "acts").by_code()
        withdraw(project, "acts", meanwhile.code)
        (proposed,) = [term for term in installed_taxonomy(project, "acts").terms if term.proposed_by]
        assert (proposed.code, proposed.status) == ("online_recruitment", TermStatus.PROPOSED)
        assert answer(project, 1, "acts") == Answer("online_recruitment")
        assert planned(project, path)[0].counts.changes == 0
    finally:
        close_project(project)


def test_cases_of_an_older_version_are_compared_and_not_changed(project: OpenProject) -> None:
    finished(upgrade(project, versions.read(versions.second()), codings=()))
    path = edited(project, lambda _: None)
    plan, entries = planned(project, path)
    assert (plan.counts.changes, entries) == (0, ())
    changed(path, lambda sheets: sheets.set("cases", 3, case_title="From Excel"))
    plan, entries = planned(project, path)
    assert plan.counts.changes == 0
    assert Reason.OTHER_VERSION in {entry.reason for entry in entries}
