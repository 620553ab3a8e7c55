"""Groups laid out as matrices: which of them can be, and the heads of their columns."""

import pytest

from tests.support.xlsforms import form, question
from tipcoder.errors import UserErrors
from tipcoder.framework.form.form import GroupLayout, Section
from tipcoder.framework.form.matrix import column_heads, matrix_columns

FIRST = question("select_multiple yes_no", "first")
END = question("end_group")


def group(*inside: dict[str, str], **columns: str) -> Section:
    (found,) = form(question("begin_group", "group", appearance="field-list", **columns), *inside, END).children
    assert isinstance(found, Section)
    return found


def test_questions_that_share_all_that_stands_beside_them_are_columns() -> None:
    section = group(FIRST, question("select_multiple yes_no", "second"), tip_layout="matrix")
    assert section.layout is GroupLayout.MATRIX
    assert [column.name for column in matrix_columns(section)] == ["first", "second"]


def test_without_the_layout_they_are_none() -> None:
    assert matrix_columns(group(FIRST)) == ()


@pytest.mark.parametrize(
    "other",
    [
        question("select_one yes_no", "other"),
        question("text", "other"),
        question("note", "other"),
        question("select_multiple yes_no", "other", choice_filter="name != 'no'"),
        question("select_multiple yes_no", "other", parameters="randomize=true"),
        question("rank yes_no", "other"),
    ],
)
def test_a_group_with_another_question_is_no_matrix(other: dict[str, str]) -> None:
    assert matrix_columns(group(FIRST, other, tip_layout="matrix")) == ()


def test_layouts_that_nobody_knows_are_faults_of_their_rows() -> None:
    with pytest.raises(UserErrors) as raised:
        group(question("begin_group", "inner", tip_layout="grid"), FIRST, END, tip_layout="table")
    faults = [(one.code, one.values["row"], one.values["column"], one.values["value"]) for one in raised.value.errors]
    place = ("framework_tip_value", "bind::tip:layout")
    assert faults == [(place[0], 2, place[1], "table"), (place[0], 3, place[1], "grid")]
    assert {one.values["allowed"] for one in raised.value.errors} == {"list, matrix"}


def test_values_of_questions_that_nobody_knows_are_all_told_at_once() -> None:
    rows = (question("text", "a", tip_privacy="secret"), question("text", "b", tip_evidence="maybe"))
    with pytest.raises(UserErrors) as raised:
        form(*rows)
    assert [one.values["row"] for one in raised.value.errors] == [2, 3]


@pytest.mark.parametrize(
    ("labels", "heads"),
    [
        (("Acts, as charged", "Acts, as found"), ("As charged", "As found")),
        (("Veprat: sipas akuzës", "Veprat: sipas gjykatës"), ("Sipas akuzës", "Sipas gjykatës")),
        (("Acts as charged", "Acts as found"), ("Acts as charged", "Acts as found")),
        (("Acts, found, by", "Acts, found, of"), ("By", "Of")),
        (("Acts,", "Acts, as found"), ("Acts,", "Acts, as found")),
        (("Acts, as charged",), ("Acts, as charged",)),
        (("Дејствија – според судот", "Дејствија – според вас"), ("Според судот", "Според вас")),
        (("", "Acts"), ("", "Acts")),
    ],
)
def test_heads_leave_out_what_all_labels_begin_with(labels: tuple[str, ...], heads: tuple[str, ...]) -> None:
    assert column_heads(labels) == heads
