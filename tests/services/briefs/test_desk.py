"""Briefs as a window shows them: the list, one brief with what is open, and steps that are taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.generated_cases import make_project
from tests.support.approved_briefs import approve_all, brief_of, type_all
from tests.support.counting import Counting
from tests.support.demo import demo_project
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.briefs.approving import BriefState
from tipcoder.services.briefs.checks import BriefChecker
from tipcoder.services.briefs.desk import checks_of, line_of, list_briefs, read_desk
from tipcoder.services.briefs.record import briefs_record
from tipcoder.services.briefs.texts import redo, save_texts, undo
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.curation import can_undo
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.briefs import read_brief_texts


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


def texts(project: OpenProject) -> int:
    return len(read_brief_texts(project.database, [case.id for case in list_cases(project)]))


def test_the_list_counts_texts_that_are_missing_and_agrees_with_the_brief(project: OpenProject) -> None:
    lines = finished(list_briefs(project))

    assert [line.number for line in lines] == [case.number for case in list_cases(project)]
    assert all(line.states == {"mk": BriefState.DRAFT, "en": BriefState.DRAFT} for line in lines)
    assert all(line.open_texts["mk"] == 0 and line.open_texts["en"] > 0 for line in lines)
    assert lines[0] == line_of(read_desk(project, lines[0].case))


def test_texts_saved_together_are_one_step_to_take_back_and_to_bring_back(project: OpenProject) -> None:
    brief = type_all(project)
    title = (brief.place("title", "", "en"), "Two girls in a night club", "")
    save_texts(project, [title])
    saved = texts(project)
    assert saved == len(brief.narratives) + 1
    assert not can_undo(project), "what is of briefs is no step in the work on the report"

    assert undo(project) == brief.case.id
    assert texts(project) == saved - 1
    assert undo(project) == brief.case.id
    assert texts(project) == 0
    assert undo(project) == ""
    assert redo(project) == brief.case.id
    assert texts(project) == saved - 1
    redo(project)
    assert texts(project) == saved
    assert redo(project) == ""


def test_who_asks_again_what_is_open_reads_all_cases_once(project: OpenProject) -> None:
    case, checker = brief_of(project).case.id, BriefChecker(project)
    with Counting() as first:
        found = checks_of(project, case, "en", (), checker)
    with Counting() as again:
        assert checks_of(project, case, "en", (), checker) == found
    assert again.reads < first.reads


def test_an_approval_is_taken_back_as_a_step(project: OpenProject) -> None:
    approve_all(project, brief_of(project), "mk")
    assert read_desk(project, brief_of(project).case.id).states["mk"] is BriefState.APPROVED

    undo(project)
    assert read_desk(project, brief_of(project).case.id).states["mk"] is BriefState.DRAFT
    redo(project)
    assert read_desk(project, brief_of(project).case.id).states["mk"] is BriefState.APPROVED


def test_what_is_of_a_removed_case_is_not_taken_back(project: OpenProject) -> None:
    brief = type_all(project)
    remove_case(project, brief.case.id)

    assert undo(project) == ""


def test_a_change_is_told_in_words_before_and_after(project: OpenProject) -> None:
    brief = brief_of(project)
    approve_all(project, brief, "mk")
    coding = open_coding(project, brief.case.coding.id)
    ref = Ref(coding.live.root, "organised_group")
    apply_edit(coding, set_answer(coding.live, ref, Answer("organised_group")))

    changes = {change.part: change for change in read_desk(project, brief.case.id).changes}

    assert changes.keys() == {"facts", "keywords"}
    change = changes["facts"]
    assert (change.row, change.language) == ("", "mk")
    assert change.before != change.after
    assert "_" not in change.before + change.after + change.name


def test_a_step_of_the_ladder_is_told_in_words(project: OpenProject) -> None:
    brief = brief_of(project)
    approve_all(project, brief, "mk")
    coding = open_coding(project, brief.case.coding.id)
    sentence = next(ref for ref in coding.live.refs() if ref.key == "sentence_months" and coding.live.value(ref))
    apply_edit(coding, set_answer(coding.live, sentence, Answer("141")))

    changes = read_desk(project, brief.case.id).changes

    assert {change.part for change in changes} == {"outcome"}
    assert any("141" in change.after and "_" not in change.after for change in changes)


def test_tables_are_told_row_by_row_whichever_way_they_stand(project: OpenProject) -> None:
    desk = read_desk(project, brief_of(project).case.id)

    assert [line.lead for line in desk.drafts["victims", "en"] if line.lead][:2] == ["V1", "V2"]
    assert any(line.lead.startswith("A.1 ") for line in desk.drafts["outcome", "en"])
    assert any(line.lead == "A" for line in desk.drafts["outcome", "en"])


def test_more_cases_take_no_more_statements(tmp_path: Path) -> None:
    counts: list[tuple[int, int]] = []
    for cases in (15, 45):
        many = make_project(tmp_path / f"{cases}.tip", cases)
        with Counting() as of_list:
            assert len(finished(list_briefs(many))) == cases
        with Counting() as of_record:
            assert len(briefs_record(many)) == cases
        counts.append((of_list.statements, of_record.statements))
        close_project(many)
    assert counts[0] == counts[1]
