"""Faults and warnings of a framework, all at once, each with its place."""

from pathlib import Path

import pytest

from tests.framework.xlsforms import YES_NO, Rows, question, workbook
from tipcoder.framework.findings import Finding, find_in_framework
from tipcoder.framework.form import Severity


def found(tmp_path: Path, *survey: dict[str, str], choices: Rows = YES_NO) -> list[tuple[str, object, object]]:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, choices))
    return [said(finding) for finding in find_in_framework(path)]


def said(finding: Finding) -> tuple[str, object, object]:
    values = finding.error.values
    return finding.error.code, values.get("row"), values.get("column")


GOOD = (question("select_one yes_no", "convicted"), question("text", "why", relevant="${convicted} = 'no'"))


def test_a_sound_framework_has_no_findings(tmp_path: Path) -> None:
    assert found(tmp_path, *GOOD) == []


def test_faults_and_warnings_come_together_in_the_order_of_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook([*GOOD, question("calculate", "sum", calculation="add(${why})")], YES_NO))
    (fault,) = find_in_framework(path)
    assert fault.is_error
    assert said(fault) == ("expression_function_unknown", 4, "calculation")
    unused = ({"list_name": "old", "name": "a", "label": "A"},)
    path.write_bytes(workbook([*GOOD, question("calculate", "sum", calculation="add(${why})")], (*YES_NO, *unused)))
    assert [finding.severity for finding in find_in_framework(path)] == [Severity.WARNING, Severity.ERROR]


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (question("text", "never", relevant="false()"), "framework_never_asked", "relevant"),
        (question("text", "never", constraint="false()"), "framework_never_valid", "constraint"),
        (question("text", "x", relevant="${convicted} = 'maybe'"), "framework_choice_unknown", "relevant"),
        (question("text", "x", relevant="selected(${convicted}, 'maybe')"), "framework_choice_unknown", "relevant"),
        (question("text", "x", label="y" * 251), "framework_text_long", "label"),
        (question("text", "WHY"), "framework_names_alike", "name"),
    ],
)
def test_what_is_doubtful_is_said_with_row_and_column(
    tmp_path: Path, row: dict[str, str], code: str, column: str
) -> None:
    assert found(tmp_path, *GOOD, row) == [(code, 4, column)]


def test_a_list_that_nobody_uses(tmp_path: Path) -> None:
    unused = ({"list_name": "old", "name": "a", "label": "A"}, {"list_name": "old", "name": "b", "label": "B"})
    assert found(tmp_path, *GOOD, choices=(*YES_NO, *unused)) == [("framework_list_unused", 4, None)]


def test_missing_texts_are_counted_by_language_and_column(tmp_path: Path) -> None:
    english, shqip = "label::English (en)", "label::shqip (sq)"
    survey = [
        {"type": "text", "name": "a", english: "A", shqip: "A"},
        {"type": "text", "name": "b", english: "B"},
        {"type": "text", "name": "c", english: "C"},
    ]
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, ()))
    (finding,) = find_in_framework(path)
    assert finding.error.values == {
        "sheet": "survey",
        "row": 3,
        "column": "label",
        "language": "shqip (sq)",
        "count": 2,
    }


def test_no_workbook_at_all(tmp_path: Path) -> None:
    assert [said(finding)[0] for finding in find_in_framework(tmp_path / "gone.xlsx")] == ["framework_unreadable"]
    path = tmp_path / "text.xlsx"
    path.write_text("text")
    assert [said(finding)[0] for finding in find_in_framework(path)] == ["framework_not_a_workbook"]
