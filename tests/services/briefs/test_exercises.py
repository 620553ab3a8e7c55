"""Exercises: copies of cases that count nowhere, whose altered facts are checked against law, dates and texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_project
from tests.support.exercises import NEUTRAL, approve_with_neutral_facts, exercise_of, faults_of
from tests.support.reviews import leaving_texts
from tests.support.steps import finished
from tipcoder.domain.briefs import BriefDocument
from tipcoder.errors import UserError, UserErrors
from tipcoder.services.briefs.approving import BriefState, approvals_of
from tipcoder.services.briefs.exercise import FACTS, drop_exercise, read_exercise, set_exercise, start_exercise
from tipcoder.services.briefs.exercise_approval import approve_exercise, exercise_record, states_of_exercises
from tipcoder.services.briefs.exercise_checks import ExerciseChecker, outcome_words
from tipcoder.services.briefs.record import briefs_record
from tipcoder.services.cases import list_cases
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.statuses import list_statuses
from tipcoder.storage.exercises import list_exercises

AGE_1, AGE_2 = (f"/data/victims[{place}]/victim_age_group" for place in (1, 2))
START, END, INVESTIGATED, CHARGED = (
    f"/data/time_line/{name}_date" for name in ("offence_start", "offence_end", "investigation", "indictment")
)


def months(defendant: int, charge: int = 1) -> str:
    return f"/data/defendants[{defendant}]/charges[{charge}]/sentences[1]/sentence_months"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("MKD", tmp_path / "MKD.tip")
    yield opened
    close_project(opened)


@pytest.fixture
def serbian(tmp_path: Path) -> Iterator[OpenProject]:
    opened = demo_project("SRB", tmp_path / "SRB.tip")
    yield opened
    close_project(opened)


@pytest.mark.parametrize("country", ["ALB", "MDA", "MKD", "MNE", "SRB"])
def test_an_unaltered_copy_says_the_same_and_has_no_fault(country: str, tmp_path: Path) -> None:
    project = demo_project(country, tmp_path / "project.tip")
    for case in list_cases(project):
        exercise = exercise_of(project, case.number)
        assert list(exercise.changed()) == []
        assert faults_of(project, exercise) == set()
        assert exercise.brief.ladder == exercise.source.ladder
    close_project(project)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([[AGE_1, "age_0_13"]], {("age_threshold", "V1")}),
        ([[AGE_2, "age_14_15"]], {("age_threshold", "V2")}),
        (
            [[AGE_1, "age_18_23"], [AGE_2, "age_18_23"]],
            {("age_threshold", "V1"), ("age_threshold", "V2")} | {("article_age", f"{one}.1") for one in "ABD"},
        ),
        ([[START, "2007-01"], [END, "2007-06"]], {("article_not_in_force", f"{one}.1") for one in "ABD"}),
        ([[START, "2021-09"]], {("date_order", "")}),
        ([[INVESTIGATED, "2022-02-01"]], {("date_order", "")}),
        ([[CHARGED, "2023-03-01"]], {("date_order", "")}),
        ([[months(3), "60"], ["/data/defendants[3]/total_sentence_months", "60"]], {("sentence_range", "C.1")}),
        ([["/data/defendants[1]/total_sentence_months", "150"]], {("sentence_range", "A")}),
        ([["/data/defendants[1]/total_sentence_months", "120"]], {("sentence_range", "A")}),
        (
            [["/data/victims[1]/victim_vulnerabilities", "pregnancy"], ["/data/victims[1]/victim_sex", "male"]],
            {("sex", "V1")},
        ),
    ],
)
def test_faults_that_are_planted_are_found(
    project: OpenProject, steps: list[list[str]], expected: set[tuple[str, str]]
) -> None:
    told = [["set", path, value] for path, value in steps]
    assert faults_of(project, exercise_of(project, 1, *told)) == expected


def test_a_sentence_at_the_minimum_is_none_and_a_total_above_its_parts_is_one(serbian: OpenProject) -> None:
    assert faults_of(serbian, exercise_of(serbian, 1, ["set", months(1), "60"])) == set()
    above = exercise_of(serbian, 1, ["set", "/data/defendants[1]/total_sentence_months", "120"])
    assert faults_of(serbian, above) == {("sentence_range", "A")}


def test_what_was_noted_of_the_case_and_is_not_true_any_more_is_named(serbian: OpenProject) -> None:
    exercise = exercise_of(serbian, 4, ["set", "/data/first_instance/decision_date", "2018-01-10"])
    checks = ExerciseChecker(serbian).checks(exercise, "sr")
    assert [(one.row, one.words) for one in checks if one.kind.value == "challenge_untrue"] == [
        ("challenges.6", "c08_1")
    ]


def test_an_exercise_counts_nowhere(project: OpenProject) -> None:
    before = (list(stream_cases(project.database, None)), list_statuses(project.database), leaving_texts(project))
    counted = finished(count_findings(project)).cases
    exercise_of(project, 1, ["set", AGE_1, "age_0_13"])
    after = (list(stream_cases(project.database, None)), list_statuses(project.database), leaving_texts(project))
    assert after == before
    assert finished(count_findings(project)).cases == counted
    assert [case.number for case in list_cases(project)] == [1, 2, 3]


def test_a_case_has_one_exercise_and_only_if_it_is_free_for_training(project: OpenProject) -> None:
    case = list_cases(project)[0].id
    with pytest.raises(UserError, match="exercise_missing"):
        read_exercise(project, case)
    start_exercise(project, case)
    with pytest.raises(UserError, match="exercise_there"):
        start_exercise(project, case)
    drop_exercise(project, case)
    assert list_exercises(project.database) == {}
    start_exercise(project, case)
    assert read_exercise(project, case).brief.case.number == 1


def test_a_text_typed_before_a_fact_changed_is_confirmed_or_changed(project: OpenProject) -> None:
    exercise = exercise_of(project, 1, ["set", AGE_1, "age_0_13"])
    (older,) = [one for one in ExerciseChecker(project).checks(exercise, "mk") if one.kind.value == "text_older"]
    assert (older.part, older.may_be_accepted) == (FACTS, False)
    assert "V1 victim_age_group: age_14_15 -> age_0_13" in older.words
    confirmed = set_exercise(project, exercise.brief.case.id, [["confirm", FACTS, "", "mk"]])
    assert "text_older" not in {one.kind.value for one in ExerciseChecker(project).checks(confirmed, "mk")}


def test_the_outcome_told_in_the_facts_is_named_and_not_accepted(project: OpenProject) -> None:
    exercise = exercise_of(project)
    (told,) = [one for one in ExerciseChecker(project).checks(exercise, "mk") if one.kind.value == "outcome_told"]
    assert (told.words, told.may_be_accepted) == ("Осудени", False)
    assert outcome_words("The court convicted him. Суд је осудио. Ju dënua.") == ("convicted", "осудио", "dënua")
    for words in NEUTRAL.values():
        assert outcome_words(words) == ()


def test_an_english_text_in_another_script_is_named_and_not_accepted(project: OpenProject) -> None:
    exercise = exercise_of(project, 1, ["text", FACTS, "", "en", NEUTRAL["mk"]])
    (found,) = [one for one in ExerciseChecker(project).checks(exercise, "en") if one.kind.value == "not_english"]
    assert (found.part, found.words, found.may_be_accepted) == (FACTS, "Келнерка им ветила на две", False)


def test_an_approval_goes_stale_with_a_printed_fact_and_is_refused_while_a_check_is_open(project: OpenProject) -> None:
    exercise = exercise_of(project, 1, ["set", AGE_1, "age_0_13"])
    with pytest.raises(UserErrors) as refused:
        approve_exercise(project, exercise, "mk", ())
    assert {"exercise_age_threshold", "exercise_text_older", "exercise_outcome_told"} <= {
        fault.code for fault in refused.value.errors
    }
    approved = approve_with_neutral_facts(project, exercise, "mk")
    case = approved.brief.case.id
    assert states_of_exercises(project, [case]) == {case: BriefState.APPROVED}
    assert approvals_of(project, [case]) == {}, "the brief is approved by itself"
    assert (case, "mk") in approvals_of(project, [case], BriefDocument.EXERCISE)
    assert [one["exercise"] for one in briefs_record(project)] == ["approved", None, None]
    changed = set_exercise(project, case, [["set", END, "2021-05"]])
    assert states_of_exercises(project, [case]) == {case: BriefState.STALE}
    assert exercise_record(project, changed)["status"] == {"mk": "stale", "en": "draft"}


def test_steps_that_lead_nowhere_change_nothing(project: OpenProject) -> None:
    exercise = exercise_of(project)
    case = exercise.brief.case.id
    for wrong in (["set", "/data/nowhere", "1"], ["text", "nowhere", "", "mk", "x"], ["text", FACTS, "", "de", "x"]):
        with pytest.raises(UserError, match="step_leads_nowhere"):
            set_exercise(project, case, [["set", AGE_1, "age_0_13"], wrong])
    assert list(read_exercise(project, case).changed()) == []


def test_the_situation_of_a_victim_is_told_in_the_groups_in_which_it_leaves(project: OpenProject) -> None:
    exercise = exercise_of(
        project, 1, ["set", "/data/victims[1]/victim_vulnerabilities", "young_age addiction homelessness"]
    )
    facts = (one for one in exercise.brief.facts if (one.question, one.row) == ("victim_vulnerabilities", "V1"))
    above = {one.code: one.columns.get("parent", "") for one in project.form.choices["vulnerabilities"]}
    assert [set((one.value or "").split()) for one in facts] == [{above["young_age"], above["homelessness"]}]
    assert above["young_age"] == above["addiction"] != above["homelessness"]


def test_what_differs_is_told_before_and_after(project: OpenProject) -> None:
    changed = exercise_of(project, 1, ["set", AGE_1, "age_16_17"])
    assert [(before and before.value, after and after.value) for before, after in changed.changed()] == [
        ("age_14_15", "age_16_17")
    ]
