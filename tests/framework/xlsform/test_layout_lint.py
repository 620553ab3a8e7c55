"""The check of a framework names what cannot be a column of a matrix."""

from pathlib import Path

from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.messages import sentence


def test_a_question_that_cannot_be_a_column_is_said_with_row_and_column(tmp_path: Path) -> None:
    path = tmp_path / "framework.xlsx"
    survey = (
        question("text", "title"),
        question("begin_group", "good", tip_layout="matrix"),
        question("select_one yes_no", "a"),
        question("select_one yes_no", "b"),
        question("end_group"),
        question("begin_group", "bad", tip_layout="matrix"),
        question("select_one yes_no", "c"),
        question("select_multiple yes_no", "d"),
        question("end_group"),
        question("begin_repeat", "rows"),
        question("begin_group", "inner", tip_layout="matrix"),
        question("integer", "e"),
        question("end_group"),
        question("end_repeat"),
    )
    path.write_bytes(workbook(survey, YES_NO))
    found = [one.error for one in find_in_framework(path) if one.error.code == "framework_matrix_mixed"]
    named = [(one.values["row"], one.values["column"], one.values["group"], one.values["question"]) for one in found]
    assert named == [(7, "bind::tip:layout", "bad", "d"), (12, "bind::tip:layout", "inner", "e")]
    assert '"d" cannot be a column of the matrix "bad"' in sentence(found[0])
