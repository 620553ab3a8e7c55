"""Workbooks that crossed a border, read back: years and groups are compared with what the project would export now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import versions
from tests.support.import_sheets import (
    Edits,
    Sheets,
    applied,
    changed,
    edited,
    exported,
    give,
    only,
    planned,
)
from tests.support.new_projects import new_project
from tests.support.reviews import leaving_texts
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import RemoveRows
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.import_plan import CellFate, EntryKind, Reason, RowFate
from tipcoder.domain.projects import Country
from tipcoder.errors import UserErrors
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.intake.intake import check_delivery
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.texts import decide_texts

SURVEY = [
    question("text", "case_title", "Title", tip_role="title"),
    question("date", "decided", "Date", tip_privacy="year"),
    question("integer", "paid", "Paid", tip_privacy="group"),
    question("select_one outcomes", "outcome", "Outcome", tip_privacy="open"),
    question("text", "summary", "Summary", tip_privacy="open"),
    question("calculate", "fixed_day", calculation="'2019-08-07'", tip_privacy="open"),
    question("calculate", "known_day", calculation="'2018-03-04'", tip_privacy="year"),
    question("begin repeat", "victims", "Victims"),
    question("date", "born", "Born", tip_privacy="year"),
    question("end repeat"),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """One case with an exact date, a sum, and a victim."""
    content = workbook(SURVEY, tuple(versions.terms("outcomes", "convicted", "acquitted")), {"version": "1"})
    (tmp_path / "framework.xlsx").write_bytes(content)
    new = NewProject(tmp_path / "p.tip", "P", Country.SRB, "SRB-01", versions.PASSPHRASE, tmp_path / "framework.xlsx")
    opened = new_project(new)
    coding = open_coding(opened, add_case(opened).coding.id)
    live = coding.live
    for key, value in (("decided", "2021-05-06"), ("paid", "250"), ("outcome", "convicted"), ("summary", "S")):
        apply_edit(coding, editing.set_answer(live, Ref(live.root, key), Answer(value)))
    apply_edit(coding, editing.add_row(live, live.root, "victims"))
    (victim,) = live.rows(live.root, "victims")
    apply_edit(coding, editing.set_answer(live, Ref(victim.id, "born"), Answer("2001-02-03")))
    yield opened
    close_project(opened)


@pytest.mark.parametrize(
    ("edits", "cell", "reason"),
    [
        (lambda s: s.set("cases", 3, decided=1999), "decided", Reason.LOCKED),
        (lambda s: s.set("cases", 3, decided=None, decided_state=None), "decided", Reason.LOCKED),
        (lambda s: s.set("cases", 3, decided=None), "decided", Reason.NOT_READ),
        (lambda s: s.set("cases", 3, decided="2021-07-08"), "decided", Reason.LOCKED),
        (lambda s: s.set("cases", 3, paid_group="0_99"), "paid_group", Reason.LOCKED),
        (lambda s: s.set("cases", 3, paid_group=None, paid_state=None), "paid_group", Reason.LOCKED),
        (lambda s: s.set("cases", 3, outcome=None, outcome_label=None), "outcome", Reason.NOT_READ),
        (lambda s: s.set("cases", 3, fixed_day=2018), "fixed_day", Reason.LOCKED),
        (lambda s: s.set("cases", 3, known_day=2019), "known_day", Reason.LOCKED),
    ],
)  # fmt: skip
def test_an_edit_of_what_crossed_a_border_reduced_is_refused_in_words(
    project: OpenProject, edits: Edits, cell: str, reason: Reason
) -> None:
    path = edited(project, edits, "unodc")
    plan, entries = planned(project, path)
    (letters,) = [found[0].column_letter for found in Sheets(path).book["cases"].columns if found[1].value == cell]
    told = [(entry.kind, entry.cell, entry.reason) for entry in entries]
    assert told == [(EntryKind.REFUSED, f"{letters}3", reason)]
    assert plan.counts.changes == 0


def test_a_text_that_was_left_out_is_told_from_one_that_was_emptied(project: OpenProject, tmp_path: Path) -> None:
    give(project, 1, "summary", "Her number is 0601234567.")
    with pytest.raises(UserErrors) as raised:
        finished(export_workbook(project, tmp_path / "u.xlsx", ExportRequest()))
    ids = frozenset(str(fault.values["id"]) for fault in raised.value.errors if fault.values["question"] == "summary")
    others = frozenset(str(fault.values["id"]) for fault in raised.value.errors) - ids
    request = ExportRequest(withheld=ids, accepted=others, accepts_small_cells=True)
    finished(export_workbook(project, tmp_path / "u.xlsx", request))
    plan, entries = planned(project, tmp_path / "u.xlsx")
    assert (plan.counts.cells[CellFate.LEFT_OUT], plan.counts.changes, entries) == (1, 0, ())
    decide_texts(project, [text for text in leaving_texts(project) if text.is_left_out], TextDecision.SEEN)
    path = edited(project, lambda sheets: sheets.set("cases", 3, summary=None), "unodc")
    plan, entries = planned(project, path)
    fault = only(entries, EntryKind.REFUSED).fault
    assert fault is not None
    assert (fault.code, fault.values["count"], fault.values["found"]) == ("delivery_text_emptied", 0, 1)
    path = edited(project, lambda sheets: sheets.set("cases", 3, summary=None, summary_state=None), "unodc")
    assert only(planned(project, path)[1], EntryKind.REMOVED).question == "Summary"


def test_another_edit_of_a_case_says_nothing_of_what_crossed_reduced(project: OpenProject) -> None:
    path = edited(project, lambda sheets: sheets.set("cases", 3, outcome="acquitted", outcome_label=None), "unodc")
    plan, entries = planned(project, path)
    assert [(entry.kind, entry.question) for entry in entries] == [(EntryKind.CHANGED, "Outcome")]
    assert plan.counts.changes == 1
    applied(project, path)
    again, entries = planned(project, path)
    assert (again.counts.changes, entries) == (0, ())


def test_an_exact_answer_that_is_newer_than_its_year_stays(project: OpenProject) -> None:
    path = edited(project, lambda _: None, "unodc")
    give(project, 1, "decided", "2022-01-02")
    plan, entries = planned(project, path)
    assert [(entry.kind, entry.question) for entry in entries] == [(EntryKind.NEWER, "Date")]
    assert (plan.counts.changes, plan.counts.cells[CellFate.NEWER]) == (0, 1)


def test_a_row_that_the_project_removed_was_not_changed_by_its_years(project: OpenProject) -> None:
    path = edited(project, lambda _: None, "unodc")
    case = open_coding(project, next(iter(planned(project, path)[0].cases)).coding)
    (victim,) = case.live.rows(case.live.root, "victims")
    apply_edit(case, (RemoveRows(*case.live.family(victim.id)),))
    plan, entries = planned(project, path)
    assert plan.counts.rows[RowFate.GONE] == 1
    assert [entry for entry in entries if entry.kind is EntryKind.REFUSED] == []


def test_a_check_compares_calculations_as_they_cross_and_quotes_no_exact_date(
    project: OpenProject, tmp_path: Path
) -> None:
    path = exported(project, tmp_path / "u.xlsx", "unodc")
    report = finished(check_delivery(path, forms=lambda: [project.form]))
    assert [found for found in report.faults if found.code == "delivery_calculation_edited"] == []
    changed(path, lambda sheets: sheets.set("cases", 3, fixed_day=2018, known_day=2017))
    report = finished(check_delivery(path, forms=lambda: [project.form]))
    found = [finding.values for finding in report.faults if finding.code == "delivery_calculation_edited"]
    assert sorted((values["text"], values["value"]) for values in found) == [("2017", "2018"), ("2018", "2019")]
