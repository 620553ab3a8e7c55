"""That a judgment has none of a roster: stored, exported, read back, consolidated, upgraded and undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import versions
from tests.support.import_sheets import Sheets, applied, changed, edited, exported, only, planned
from tests.support.read_back import about, header, rows
from tests.support.regions import deliver, region, written, written_earlier
from tests.support.regions import planned as planned_region
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.import_plan import CellFate, EntryKind, Reason
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.exporting.export import PROFILES, export_template
from tipcoder.services.intake.intake import check_delivery
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.exports import stream_cases

NONE = Answer(state=AnswerState.NONE)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """Two cases: one without defendants, which says so; one with a defendant whose charges are none."""
    made = versions.make(tmp_path, versions.first())
    for _ in range(2):
        add_case(made)
    empty, other = (coding(made, number) for number in (1, 2))
    apply_edit(empty, editing.say_none(empty.live, Ref(empty.live.root, "defendants")))
    apply_edit(other, editing.add_row(other.live, other.live.root, "defendants"))
    apply_edit(other, editing.say_none(other.live, Ref(defendant(other), "charges")))
    yield made
    close_project(made)


def coding(project: OpenProject, number: int) -> OpenCoding:
    (case,) = (case for case in list_cases(project) if case.number == number)
    return open_coding(project, case.coding.id)


def defendant(work: OpenCoding) -> str:
    return work.live.rows(work.live.root, "defendants")[0].id


def said(project: OpenProject) -> list[tuple[Answer | None, int]]:
    """Return what each case says of its defendants, and how many it has."""
    works = [open_coding(project, case.coding.id) for case in sorted(list_cases(project), key=lambda case: case.number)]
    return [
        (work.live.answer(Ref(work.live.root, "defendants")), len(work.live.rows(work.live.root, "defendants")))
        for work in works
    ]


def test_it_is_there_when_the_project_is_opened_again(project: OpenProject) -> None:
    close_project(project)
    again = open_project(project.path, passphrase=versions.PASSPHRASE)
    empty, other = coding(again, 1), coding(again, 2)
    assert empty.live.answer(Ref(empty.live.root, "defendants")) == NONE
    assert other.live.answer(Ref(defendant(other), "charges")) == NONE
    assert empty.coding.completeness == empty.completeness
    close_project(again)


def test_its_history_says_when_and_by_whom_and_undo_takes_it_back(project: OpenProject) -> None:
    work = coding(project, 1)
    ref = Ref(work.live.root, "defendants")
    apply_edit(work, editing.add_row(work.live, work.live.root, "defendants"))
    assert [(entry.before, entry.after, entry.coder) for entry in history(work, ref)] == [
        (NONE, None, "SRB-02"),
        (None, NONE, "SRB-02"),
    ]
    undo(work)
    assert said(project)[0] == (NONE, 0)
    undo(work)
    assert said(project)[0] == (None, 0)


@pytest.mark.parametrize("profile", PROFILES)
def test_both_profiles_have_it_as_the_state_of_the_roster(project: OpenProject, tmp_path: Path, profile: str) -> None:
    path = exported(project, tmp_path / "out.xlsx", profile)
    assert {row["defendants_state"] for row in rows(path, "cases")} == {"none", None}
    assert [row["charges_state"] for row in rows(path, "defendants")] == ["none"]
    assert header(path, "cases")["defendants_state"] == "Defendants (state)"
    described = next(row for row in rows(path, "codebook") if row["name"] == "defendants")
    assert (described["type"], described["columns"], described["states"]) == ("roster", "defendants_state", "none")
    assert "none in that column says that this judgment has none" in about(path)["reading"]


@pytest.mark.parametrize("profile", PROFILES)
def test_an_unchanged_workbook_changes_nothing(project: OpenProject, profile: str) -> None:
    plan, _ = planned(project, edited(project, lambda _: None, profile))
    assert plan.counts.changes == 0
    assert set(plan.counts.cells) <= {CellFate.UNCHANGED, CellFate.COARSE}


def test_none_is_typed_emptied_and_given_way_to_rows(project: OpenProject) -> None:
    def edit(sheets: Sheets) -> None:
        (line,) = sheets.lines("cases", defendants_state="none")
        sheets.set("cases", line, defendants_state=None)
        sheets.set("defendants", 3, charges_state=None)

    applied(project, edited(project, edit))
    assert said(project) == [(None, 0), (None, 1)]

    def again(sheets: Sheets) -> None:
        (line,) = [line for line in (3, 4) if sheets.get("cases", line, "local_number") == 1]
        sheets.set("cases", line, defendants_state="Нема")

    applied(project, edited(project, again))
    assert said(project) == [(NONE, 0), (None, 1)]

    def with_row(sheets: Sheets) -> None:
        (line,) = sheets.lines("cases", defendants_state="none")
        key = sheets.get("cases", line, "case_key")
        sheets.set("defendants", 4, case_key=key, parent_key=key, row_key="D9", label="N.N.")

    path = edited(project, with_row)
    applied(project, path)
    assert said(project) == [(None, 1), (None, 1)], "whoever types a row takes the word back"


def test_rows_that_came_later_stay_and_no_other_state_is_taken(project: OpenProject) -> None:
    def edit(sheets: Sheets) -> None:
        sheets.set("defendants", 3, charges_state="not_stated")

    path = edited(project, lambda _: None)
    for case in list_cases(project):
        work = open_coding(project, case.coding.id)
        if work.live.answer(Ref(work.live.root, "defendants")) == NONE:
            apply_edit(work, editing.add_row(work.live, work.live.root, "defendants"))
    plan, _ = planned(project, path)
    assert plan.counts.changes == 0, "the project is newer"

    _, entries = planned(project, changed(path, edit))
    assert {entry.reason for entry in entries if entry.kind is EntryKind.REFUSED} >= {Reason.STATE_NOT_ALLOWED}


def test_rows_of_a_workbook_take_back_what_was_said_meanwhile(project: OpenProject) -> None:
    work = coding(project, 1)
    undo(work)

    def edit(sheets: Sheets) -> None:
        (line,) = sheets.lines("cases", local_number=1)
        key = sheets.get("cases", line, "case_key")
        sheets.set("defendants", 4, case_key=key, parent_key=key, row_key="D9", label="N.N.")

    path = edited(project, edit)
    apply_edit(work, editing.say_none(work.live, Ref(work.live.root, "defendants")))
    applied(project, path)
    assert said(project)[0] == (None, 1)


def test_what_a_workbook_says_is_refused_where_rows_came_meanwhile(project: OpenProject) -> None:
    work = coding(project, 1)
    undo(work)

    def edit(sheets: Sheets) -> None:
        sheets.set("cases", sheets.lines("cases", local_number=1)[0], defendants_state="none")

    path = edited(project, edit)
    apply_edit(work, editing.add_row(work.live, work.live.root, "defendants"))
    _, entries = planned(project, path)
    assert only(entries, EntryKind.REFUSED).reason is Reason.ROSTER_HAS_ROWS
    applied(project, path)
    assert said(project)[0] == (None, 1)


def test_a_template_filled_in_by_hand_can_say_none(project: OpenProject, tmp_path: Path) -> None:
    template = tmp_path / "template.xlsx"
    export_template(project, template)
    assert "defendants_state" in header(template, "cases")

    def fill(sheets: Sheets) -> None:
        sheets.set("cases", 3, case_key="K9", case_title="By hand", defendants_state="nema u ovoj presudi")

    applied(project, changed(template, fill))
    assert said(project)[2] == (NONE, 0)


def test_check_tells_of_rosters_that_nobody_asked_about(project: OpenProject, tmp_path: Path) -> None:
    def codes(path: Path) -> list[tuple[str, Any]]:
        report = finished(check_delivery(path, forms=lambda: [project.form]))
        return [(found.code, found.cell) for found in report.faults if "roster" in found.code or "none" in found.code]

    path = exported(project, tmp_path / "out.xlsx")
    assert codes(path) == []

    def edit(sheets: Sheets) -> None:
        (line,) = sheets.lines("cases", defendants_state="none")
        sheets.set("cases", line, defendants_state=None)
        sheets.set("cases", 7 - line, defendants_state="none")

    found = codes(changed(path, edit))
    assert sorted(code for code, _ in found) == ["delivery_none_and_rows", "delivery_roster_missing"]


@pytest.mark.parametrize("profile", PROFILES)
def test_the_region_keeps_it_in_project_and_workbook(project: OpenProject, tmp_path: Path, profile: str) -> None:
    path = written_earlier(exported(project, tmp_path / "SRB.xlsx", profile))
    regional = region(tmp_path / "region.tip", [path], versions.PASSPHRASE, profile)
    assert {(NONE, 0), (None, 1)} == set(said(regional))
    work = coding(project, 1)
    apply_edit(work, editing.add_row(work.live, work.live.root, "defendants"))
    newer = exported(project, tmp_path / "newer.xlsx", profile)
    deliver(regional, [newer], versions.PASSPHRASE, profile)
    assert set(said(regional)) == {(None, 1)}
    close_project(regional)

    target = written(planned_region([path], profile=profile), tmp_path / "region.xlsx")
    assert sorted(str(row["defendants_state"]) for row in rows(target, "cases")) == ["None", "none"]
    assert [row["charges_state"] for row in rows(target, "defendants")] == ["none"]


def test_a_newer_framework_carries_it_and_retires_it_where_there_must_be_rows(project: OpenProject) -> None:
    versions.upgraded(project, versions.second())
    other = coding(project, 2)
    assert other.live.answer(Ref(defendant(other), "counts")) == NONE
    assert said(project) == [(NONE, 0), (None, 1)]
    assert all(
        not row.answers.get(key) or not [one for one in case.get(key, ()) if one.parent_id == row.row_id]
        for case in stream_cases(project.database, project.framework_id)
        for found in case.values()
        for row in found
        for key in ("defendants", "counts")
    )
