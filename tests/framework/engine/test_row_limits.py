"""Numbers of rows end with a bound: found when a framework is read, and a refusal where a person types them."""

import pytest

from tests.support.xlsforms import form, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.xlsform.reader import read_framework_bytes

END = question("end_repeat")


def nested(outer: str, inner: str) -> tuple[dict[str, str], ...]:
    return (
        question("integer", "n"),
        question("integer", "m"),
        question("begin_repeat", "r", repeat_count=outer),
        question("begin_group", "g"),
        question("begin_repeat", "s", repeat_count=inner),
        question("text", "t", default="x"),
        END,
        question("end_group"),
        END,
    )


@pytest.mark.parametrize(
    ("outer", "inner", "faults"),
    [
        ("3000", "3000", [("r", 3000, 1000), ("s", 9_000_000, 1000)]),
        ("100", "100", [("s", 10_000, 5000)]),
        ("3000", "${m}", [("r", 3000, 1000)]),
        ("50", "100", []),
        ("${n}", "${m}", []),
    ],
)
def test_fixed_numbers_of_rows_are_bounded_when_the_framework_is_read(
    outer: str, inner: str, faults: list[tuple[str, int, int]]
) -> None:
    content = workbook(nested(outer, inner))
    found: list[UserError] = []
    try:
        read_framework_bytes(content, "x.xlsx")
    except UserErrors as errors:
        found = list(errors.errors)
    except UserError as error:
        found = [error]
    assert {error.code for error in found} <= {"expression_rows_too_many"}
    assert [error.values["column"] for error in found] == ["repeat_count"] * len(found)
    said = [(error.values["question"], error.values["count"], error.values["limit"]) for error in found]
    assert said == faults


@pytest.mark.parametrize(("n", "m"), [("1001", ""), ("1000", "1000"), ("999999999999", ""), ("71", "71")])
def test_a_number_that_asks_for_too_many_rows_is_refused_and_changes_nothing(n: str, m: str) -> None:
    live = LiveCoding(form(*nested("${n}", "${m}")), "root")
    if m:
        live.apply(editing.set_answer(live, Ref("root", "n"), Answer(n)))
    before = live.family("root")
    with pytest.raises(UserError) as caught:
        editing.set_answer(live, Ref("root", "m" if m else "n"), Answer(m or n))
    assert caught.value.code == "rows_too_many"
    assert live.family("root") == before
    assert live.row_count == len(before[0])


def test_as_many_rows_as_there_may_be_are_made() -> None:
    live = LiveCoding(form(*nested("${n}", "${m}")), "root")
    for key, number in (("n", "1000"), ("m", "3")):
        live.apply(editing.set_answer(live, Ref("root", key), Answer(number)))
    assert live.row_count == 4001
