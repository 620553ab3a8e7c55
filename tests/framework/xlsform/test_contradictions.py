"""Contradictions are proved and reported; what may be reached is never reported."""

from pathlib import Path

import pytest

from tests.support.xlsforms import YES_NO, Rows, question, workbook
from tipcoder.framework.xlsform.faults import find_in_framework

A = question("select_one yes_no", "a")
N = question("integer", "n")
D = question("decimal", "d")
T = question("text", "t")
M = question("select_multiple yes_no", "m")
KNOWN = (A, N, D, T, M)
FIRST = len(KNOWN) + 2


def said(tmp_path: Path, *survey: dict[str, str], choices: Rows = YES_NO) -> list[tuple[str, object]]:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, choices))
    return [(found.error.code, found.error.values.get("row")) for found in find_in_framework(path)]


@pytest.mark.parametrize(
    "condition",
    [
        "false()",
        "1 = 2",
        "${a} = 'yes' and ${a} = 'no'",
        "${a} != 'yes' and ${a} != 'no' and ${a} != ''",
        "${n} > 5 and ${n} < 3",
        "${n} > 5 and ${n} < 6",
        "not(${n} <= 5 or ${n} > 5) and ${n} != ''",
        "${n} = 1 and not(${n} < 2)",
        "5 < ${n} and 3 > ${n}",
        "${d} >= 1.5 and ${d} < 1.5",
        "${t} = 'x' and ${t} = 'y'",
        "${t} = '' and ${t} != ''",
        "selected(${a}, 'yes') and selected(${a}, 'no')",
        "selected(${m}, 'yes') and not(selected(${m}, 'yes'))",
        "${m} = 'yes' and selected(${m}, 'no')",
        "(${a} = 'yes' or ${a} = 'no') and ${a} = ''",
        "${n} > -1 and ${n} < -5",
        "string-length(${t}) > 3 and ${a} = 'yes' and ${a} = 'no'",
    ],
)
def test_conditions_that_nothing_meets(condition: str, tmp_path: Path) -> None:
    found = said(tmp_path, *KNOWN, question("text", "x", relevant=condition))
    assert found == [("framework_never_asked", FIRST)]


@pytest.mark.parametrize(
    "condition",
    [
        "true()",
        "${a} = 'yes' or ${a} = 'no'",
        "${a} != 'yes' and ${a} != 'no'",
        "${n} > 5 and ${n} < 7",
        "${d} > 5 and ${d} < 6",
        "${t} > 5 and ${t} < 6",
        "${n} = 5 and ${n} = '5'",
        "${d} = 5 and ${d} != '5'",
        "selected(${m}, 'yes') and selected(${m}, 'no')",
        "${m} != 'yes' and selected(${m}, 'yes')",
        "not(${n} < 5) and not(${n} >= 5)",
        "selected(${t}, 'a') and selected(${t}, 'b')",
        "${t} != 'a' and ${t} != 'b' and ${t} != ''",
        "string-length(${t}) > 3 and string-length(${t}) < 2",
        "${n} > ${d} and ${d} > ${n}",
        "${t} = '2021' and ${t} = '2021-05-01'",
        "count-selected(${m}) = 2 and ${m} = 'yes'",
        "${n} = '05' and ${n} = 5",
    ],
)
def test_conditions_that_may_be_met_are_left_alone(condition: str, tmp_path: Path) -> None:
    assert said(tmp_path, *KNOWN, question("text", "x", relevant=condition)) == []


def test_a_condition_against_those_of_the_groups_around(tmp_path: Path) -> None:
    survey = [
        A,
        question("begin_group", "outer", relevant="${a} = 'yes'"),
        question("begin_repeat", "people"),
        question("text", "never", relevant="${a} = 'no'"),
        question("end_repeat"),
        question("end_group"),
    ]
    assert said(tmp_path, *survey) == [("framework_never_asked", 5)]


def test_only_the_first_of_what_hangs_together_is_said(tmp_path: Path) -> None:
    survey = [
        A,
        question("begin_group", "g", relevant="${a} = 'yes' and ${a} = 'no'"),
        question("text", "inside", relevant="${a} = 'yes'"),
        question("end_group"),
    ]
    assert said(tmp_path, *survey) == [("framework_never_asked", 3)]


def test_what_depends_on_a_question_that_is_never_asked(tmp_path: Path) -> None:
    survey = [
        A,
        question("text", "never", relevant="${a} = 'yes' and ${a} = 'no'"),
        question("text", "after", relevant="${never} != ''"),
    ]
    assert said(tmp_path, *survey) == [("framework_never_asked", 3), ("framework_never_asked", 4)]


def test_an_answer_means_that_its_question_was_asked(tmp_path: Path) -> None:
    survey = [
        A,
        question("select_one yes_no", "b", relevant="${a} = 'yes'"),
        question("text", "never", relevant="${b} = 'no' and ${a} = 'no'"),
        question("text", "sometimes", relevant="${b} = '' and ${a} = 'no'"),
    ]
    assert said(tmp_path, *survey) == [("framework_never_asked", 4)]


def test_a_value_that_a_calculation_or_default_gives_may_be_any(tmp_path: Path) -> None:
    survey = [
        question("select_one yes_no", "b", default="perhaps"),
        question("calculate", "c", calculation="concat('x', 'y')"),
        question("text", "x", relevant="${c} = 'xy' and not(${b} = 'yes') and not(${b} = 'no') and ${b} != ''"),
    ]
    assert said(tmp_path, *survey) == []


@pytest.mark.parametrize("constraint", [". < 3 and . > 5", "false()", ". = ''", ". > 0 and . < 1"])
def test_constraints_that_no_answer_meets(constraint: str, tmp_path: Path) -> None:
    assert said(tmp_path, question("integer", "n", constraint=constraint), A) == [("framework_never_valid", 2)]


@pytest.mark.parametrize("constraint", ["true()", ". >= 0 or . < 0", ". != ''", ". > 2 or . < 3"])
def test_constraints_that_every_answer_meets(constraint: str, tmp_path: Path) -> None:
    assert said(tmp_path, question("integer", "n", constraint=constraint), A) == [("framework_always_valid", 2)]


@pytest.mark.parametrize(
    ("kind", "constraint"),
    [
        ("integer", ". >= 0 and . <= 120"),
        ("decimal", ". > 0 and . < 1"),
        ("text", "regex(., '^[A-Z]+$')"),
        ("text", ". >= 0 or . < 0"),
        ("select_multiple yes_no", "not(selected(., 'no') and count-selected(.) > 1)"),
        ("select_multiple yes_no", ". = 'no' or not(selected(., 'no'))"),
        ("date", ". <= today()"),
        ("time", ". != '00:00'"),
        ("range", ""),
    ],
)
def test_constraints_of_every_day_are_left_alone(kind: str, constraint: str, tmp_path: Path) -> None:
    row = question(kind, "q", constraint=constraint)
    assert said(tmp_path, row, A) == []


PLACES: Rows = (
    {"list_name": "country", "name": "al", "label": "Albania"},
    {"list_name": "country", "name": "rs", "label": "Serbia"},
    {"list_name": "town", "name": "tirana", "label": "Tirana", "country": "al"},
    {"list_name": "town", "name": "nis", "label": "Niš", "country": "rs"},
)
COUNTRY = question("select_one country", "place")


def test_cascades_that_work_are_left_alone(tmp_path: Path) -> None:
    town = question("select_one town", "town", choice_filter="country = ${place}")
    assert said(tmp_path, COUNTRY, town, choices=PLACES) == []


def test_a_filter_by_a_column_that_the_list_has_not(tmp_path: Path) -> None:
    town = question("select_one town", "town", choice_filter="state = ${place}")
    assert said(tmp_path, COUNTRY, town, choices=PLACES) == [("framework_filter_column_missing", 3)]


def test_a_choice_that_no_filter_lets_through(tmp_path: Path) -> None:
    lost = {"list_name": "town", "name": "durres", "label": "Durrës", "country": "alb"}
    town = question("select_one town", "town", choice_filter="country = ${place}")
    found = said(tmp_path, COUNTRY, town, choices=(*PLACES, lost))
    assert found == [("framework_choice_never_offered", 6)]
    other = question("select_multiple town", "all_towns")
    assert said(tmp_path, COUNTRY, town, other, choices=(*PLACES, lost)) == []


def test_a_filter_that_lets_nothing_through(tmp_path: Path) -> None:
    town = question("select_one town", "town", choice_filter="country = ${place}", relevant="${place} = 'mk'")
    mk = {"list_name": "country", "name": "mk", "label": "North Macedonia"}
    found = said(tmp_path, COUNTRY, town, choices=(*PLACES, mk))
    assert found == [("framework_filter_without_choices", 3)]


def test_the_same_question_in_other_rows_is_not_the_same(tmp_path: Path) -> None:
    survey = [
        question("begin_repeat", "people"),
        question("select_one yes_no", "convicted"),
        question("end_repeat"),
        question("text", "both", relevant="/data/people/convicted = 'yes' and /data/people/convicted = 'no'"),
    ]
    assert said(tmp_path, *survey) == []
