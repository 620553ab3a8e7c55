"""No arguments, however odd, make a function of the specification fail: a coding must never break on a value."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Ref
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.live import LiveCoding, Proposal
from tipcoder.framework.expressions.functions import FUNCTIONS
from tipcoder.framework.expressions.values import (
    DateText,
    equal,
    less,
    less_or_equal,
    to_boolean,
    to_list,
    to_number,
    to_string,
)
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.reader import read_framework_bytes

TEXTS = st.one_of(
    st.text(max_size=6),
    st.sampled_from(("", "2021", "2021-05", "2021-05-10", "2021-13-40", "2021-05-10T10:11:12", "1e5", "-3.5", "[(")),
)
DATES = st.sampled_from(("2021", "2021-05", "2021-05-10", "2021-02-31")).map(DateText)
NUMBERS = st.one_of(st.floats(), st.integers(-1000, 1000).map(float))
KINDS = {
    "s": st.one_of(TEXTS, DATES),
    "n": NUMBERS,
    "b": st.booleans(),
    "l": st.lists(TEXTS, max_size=4),
    "v": st.one_of(TEXTS, DATES, NUMBERS, st.booleans(), st.lists(TEXTS, max_size=4)),
}
RESULTS = {"s": str, "n": float, "b": bool, "d": str}


@settings(max_examples=400)
@given(st.data())
def test_every_function_gives_a_value_of_its_kind(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(FUNCTIONS)))
    function = FUNCTIONS[name]
    most = function.maximum if function.maximum is not None else function.minimum + 3
    count = data.draw(st.integers(function.minimum, most))
    arguments = [data.draw(KINDS[function.kind(place)]) for place in range(count)]
    result = function.run(*arguments)
    assert isinstance(result, RESULTS[function.result]), (name, arguments, result)
    to_string(result)


@given(KINDS["v"], KINDS["v"])
def test_any_two_values_compare(left: str, right: str) -> None:
    for value in (left, right):
        assert isinstance(to_number(value), float)
        assert isinstance(to_boolean(value), bool)
        assert isinstance(to_string(value), str)
    assert equal(left, right) == equal(right, left)
    if not isinstance(left, list) and not isinstance(right, list):
        assert less_or_equal(left, right) or not less(left, right)
    assert all(isinstance(text, str) for text in to_list(left))


@settings(max_examples=150)
@given(st.text("()[]/.,=<>!+-*'\"$@:| 1ab", min_size=1, max_size=12))
def test_any_expression_is_compiled_or_refused(expression: str) -> None:
    survey = [question("text", "a"), question("text", "b"), question("text", "c", constraint=expression)]
    rows = {error.values["row"] for error in faults(workbook(survey))}
    assert rows <= {4}


def faults(content: bytes) -> tuple[UserError, ...]:
    try:
        read_framework_bytes(content, "test.xlsx")
    except UserError as error:
        return (error,)
    except UserErrors as errors:
        return errors.errors
    return ()


@pytest.mark.parametrize("column", ["calculation", "relevant", "constraint"])
def test_functions_that_other_programs_lack_are_refused_outside_the_columns_of_our_own(column: str) -> None:
    row = question("text", "a", **{column: "range-least('2013/: 1-2', '2014') = '1'"})
    assert [error.code for error in faults(workbook([row]))] == ["expression_function_unknown"]
    assert faults(workbook([question("text", "a", tip_proposal="range-least('2013/: 1-2', '2014')")])) == ()


def test_ranges_of_several_terms_are_told_as_far_as_they_may_be_in_force() -> None:
    hint = "range-list('A|B|C', '2013/: 12-120|2013/: 36-|/2012: 6-60', 'law a|law b|law c', '2014')"
    survey = [question("text", "a", tip_proposal="''", tip_proposal_hint=hint)]
    live = LiveCoding(form_from_xform(read_framework_bytes(workbook(survey), "test.xlsx").xform), "root")
    assert live.proposal(Ref("root", "a"), "en") == Proposal("", "A: 12–120 (law a); B: 36– (law b)")
