"""Checks name by case and place, in the reader's language, all that keeps a project from being sent."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.clocks import set_clock
from tests.support.commands import Commands
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row, say_none, set_answer
from tipcoder.services import cases
from tipcoder.services.checking import ProjectFault, check_project
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project

PASSPHRASE = "four fictional words here"
SURVEY = [
    {"type": "text", "name": "title", "label::English (en)": "Title", "label::shqip (sq)": "Titulli",
     "required": "yes"},
    {"type": "begin_repeat", "name": "victims", "label::English (en)": "Victims", "label::shqip (sq)": "Viktimat"},
    {"type": "integer", "name": "number", "label::English (en)": "Number", "label::shqip (sq)": "Numri",
     "constraint": ". > 1", "constraint_message::English (en)": "More than one."},
    {"type": "integer", "name": "months", "label::English (en)": "Months", "constraint": ". < 480",
     "constraint_message::English (en)": "Less than 480.", "bind::tip:severity": "warning"},
    {"type": "text", "name": "proof", "label::English (en)": "Proof", "bind::tip:evidence": "required"},
    {"type": "end_repeat"},
]  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.ALB, "ALB-01", PASSPHRASE, framework))
    yield project
    close_project(project)


def check(project: OpenProject, language: str = "en") -> tuple[ProjectFault, ...]:
    return finished(check_project(project, language))


def give(coding: OpenCoding, ref: Ref, answer: Answer) -> None:
    apply_edit(coding, set_answer(coding.live, ref, answer))


def spoilt(project: OpenProject) -> OpenCoding:
    """A case with two victims, the second with everything wrong that can be."""
    coding = open_coding(project, cases.add_case(project).coding.id)
    rows = []
    for _ in range(2):
        edit = add_row(coding.live, coding.live.root, "victims")
        apply_edit(coding, edit)
        (added,) = edit
        assert isinstance(added, AddRows)
        rows.append(added.rows[0].id)
    give(coding, Ref(rows[1], "number"), Answer("1"))
    give(coding, Ref(rows[1], "months"), Answer("481"))
    give(coding, Ref(rows[1], "proof"), Answer("yes"))
    give(coding, Ref(rows[0], "proof"), Answer(state=AnswerState.NOT_STATED))
    return coding


def test_each_finding_names_its_case_and_place(project: OpenProject) -> None:
    spoilt(project)
    assert [(found.error.code, found.is_error, found.error.values.get("place")) for found in check(project)] == [
        ("case_without_judgment", False, None),
        ("case_answer_missing", True, "Title"),
        ("case_answer_wrong", True, "Victims 2 › Number"),
        ("case_answer_doubtful", False, "Victims 2 › Months"),
        ("case_evidence_missing", True, "Victims 2 › Proof"),
    ]


def test_places_are_named_in_the_language_of_the_reader(project: OpenProject) -> None:
    spoilt(project)
    places = [found.error.values.get("place") for found in check(project, "sq")]
    assert places[1:3] == ["Titulli", "Viktimat 2 › Numri"]


def test_a_complete_case_has_no_finding_but_what_is_doubtful(project: OpenProject) -> None:
    coding = open_coding(project, cases.add_case(project).coding.id)
    give(coding, Ref(coding.live.root, "title"), Answer("Bar on the motorway"))
    apply_edit(coding, say_none(coding.live, Ref(coding.live.root, "victims")))
    assert [found.error.code for found in check(project)] == ["case_without_judgment"]
    assert not any(found.is_error for found in check(project))


def test_a_roster_without_rows_is_open_until_none_is_said(project: OpenProject) -> None:
    coding = open_coding(project, cases.add_case(project).coding.id)
    give(coding, Ref(coding.live.root, "title"), Answer("Bar on the motorway"))
    (missing,) = (found for found in check(project) if found.is_error)
    assert (missing.error.code, missing.error.values["place"]) == ("case_answer_missing", "Victims")
    apply_edit(coding, say_none(coding.live, Ref(coding.live.root, "victims")))
    assert not any(found.is_error for found in check(project))


def test_the_command_ends_with_1_on_errors_and_prints_json(
    project: OpenProject, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt(project)
    close_project(project)
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    result = Commands()("check", project.path)
    assert result.exit_code == 1
    assert "Error: Case 1, Victims 2 › Number: the answer cannot be right. More than one." in result.stderr
    assert "Traceback" not in result.output
    printed = json.loads(Commands()("check", project.path, "--json").stdout)
    assert {(record["severity"], record["code"]) for record in printed} >= {
        ("error", "case_evidence_missing"), ("warning", "case_answer_doubtful"),
    }  # fmt: skip


def test_a_copy_that_a_synchronised_folder_made_is_mentioned(project: OpenProject) -> None:
    path = project.path
    copy = path.with_name(f"{path.stem} (conflicted copy 2026-03-01).tip")
    copy.write_bytes(b"")
    found = {fault.error.code: fault for fault in check(project)}
    assert not found["project_conflict_copy"].is_error
    assert found["project_conflict_copy"].error.values["file"] == copy.name


def test_a_change_that_is_yet_to_come_is_told(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        set_clock(patch, timedelta(days=366))
        cases.add_case(project)
    (found,) = (fault for fault in check(project) if fault.error.code == "project_time_in_future")
    assert not found.is_error
