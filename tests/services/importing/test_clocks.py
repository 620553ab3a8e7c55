"""Answers newer than a workbook are told by the number of the last change in it, whatever the clock says."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.support import versions
from tests.support.clocks import set_clock
from tests.support.import_sheets import applied, changed, edited, exported, give, only, planned
from tipcoder.domain.import_plan import EntryKind, PreviewEntry
from tipcoder.services.cases import add_case
from tipcoder.services.exporting.export import export_template
from tipcoder.services.importing.importing import ImportPlan
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project


def say_in_about(path: Path, **values: object) -> Path:
    """Let About say something else, or nothing (None) of it."""
    book = openpyxl.load_workbook(path)
    for name, value in values.items():
        ((sheet, area),) = book.defined_names[f"about_{name}"].destinations
        book[sheet][area.replace("$", "")].value = value
        if value is None:
            del book.defined_names[f"about_{name}"]
    book.save(path)
    return path


def remarks(project: OpenProject, path: Path) -> set[str]:
    return {remark.code for remark in read_workbook(project, path).remarks}


def titles(plan: ImportPlan, entries: tuple[PreviewEntry, ...]) -> tuple[object, object, int]:
    return only(entries, EntryKind.NEWER).old, only(entries, EntryKind.CHANGED).new, plan.counts.changes


@pytest.mark.parametrize("ahead", [timedelta(hours=-1), timedelta(0), timedelta(days=366)])
def test_an_answer_given_after_the_export_is_newer_whatever_the_clock_says(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch, ahead: timedelta
) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    with monkeypatch.context() as patch:
        set_clock(patch, ahead)
        give(project, 1, "case_title", "Newer")
    assert titles(*planned(project, path)) == ("Newer", "From Excel", 1)
    assert remarks(project, path) == set()


def test_an_answer_given_before_the_export_is_known_to_it_though_the_clock_ran_ahead(
    project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        set_clock(patch, timedelta(days=366))
        give(project, 2, "case_title", "Written a year ahead")
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    plan, entries = planned(project, path)
    changed_one = only(entries, EntryKind.CHANGED)
    assert (changed_one.old, changed_one.new) == ("Written a year ahead", "From Excel")
    applied(project, path)
    assert planned(project, path)[0].counts.changes == 0
    assert plan.counts.conflicts == 0


def test_a_case_added_after_the_template_was_written_is_no_part_of_it(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "template.xlsx"
    export_template(project, path)
    changed(path, lambda sheets: sheets.set("cases", 3, case_key="1", case_title="K 1", summary="From Excel"))
    assert remarks(project, path) == set()
    applied(project, path)
    with monkeypatch.context() as patch:
        set_clock(patch, timedelta(hours=-1))
        give(project, 5, "summary", "Newer")
    plan, entries = planned(project, path)
    assert only(entries, EntryKind.CONFLICT).old == "Newer"
    assert plan.counts.changes == 0


def test_a_workbook_of_an_older_program_is_compared_by_its_time_which_is_said(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    say_in_about(path, last_change=None)
    give(project, 1, "case_title", "Newer")
    assert titles(*planned(project, path)) == ("Newer", "From Excel", 1)
    assert remarks(project, path) == {"import_by_time"}


def test_a_workbook_of_a_history_that_was_given_up_is_compared_by_its_time(
    project: OpenProject, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(project, 1, "case_title", "Lost with the laptop")
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    close_project(project)
    shutil.copy(made, project.path)  # a backup from before
    restored = open_project(project.path, passphrase=versions.PASSPHRASE)
    set_clock(monkeypatch, timedelta(minutes=1))
    try:
        for number in range(1, 4):
            give(restored, number, "case_title", f"Done again {number}")
        add_case(restored)
        assert remarks(restored, path) == {"import_other_history"}
        plan, entries = planned(restored, path)
        assert plan.counts.changes == 0
        assert {entry.kind for entry in entries} >= {EntryKind.NEWER, EntryKind.CONFLICT}
    finally:
        close_project(restored)


def test_a_time_in_the_future_is_a_finding(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "a.xlsx", "archive")
    say_in_about(path, written_at=datetime.now().replace(microsecond=0) + timedelta(days=366))
    assert remarks(project, path) == {"delivery_time_in_future"}


def test_a_time_that_is_none_is_no_time(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "a.xlsx", "archive")
    say_in_about(path, written_at="46358.3080787037", last_change=None)
    give(project, 1, "case_title", "Newer")
    plan, entries = planned(project, path)
    assert (only(entries, EntryKind.CONFLICT).old, plan.counts.changes) == ("Newer", 0)
    assert remarks(project, path) == set(), "nothing is told by a time"


def test_without_a_time_the_last_change_alone_tells_what_is_newer(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 4, case_title="From Excel"))
    say_in_about(path, written_at="46358.3080787037")
    give(project, 1, "case_title", "Newer")
    assert titles(*planned(project, path)) == ("Newer", "From Excel", 1)
    assert remarks(project, path) == set()


@pytest.mark.parametrize("time", ["9999-12-31T23:59:59", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-10:00"])
def test_a_time_at_the_end_of_the_calendar_is_read_like_any_other(
    project: OpenProject, tmp_path: Path, time: str
) -> None:
    path = exported(project, tmp_path / "a.xlsx", "archive")
    say_in_about(path, written_at=time)
    assert planned(project, path)[0].counts.changes == 0
    assert remarks(project, path) == ({"delivery_time_in_future"} if time.startswith("9999") else set())
