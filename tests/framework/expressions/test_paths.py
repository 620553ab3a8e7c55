"""Paths with wildcards, axes and brackets: targets, dependencies and faults."""

from typing import Any

import pytest

from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, Ref
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.expressions import paths
from tipcoder.framework.expressions.evaluation_context import Context

SURVEY = (
    question("begin_group", "g"),
    question("integer", "a"),
    question("integer", "b"),
    question("end_group"),
    question("begin_repeat", "r"),
    question("integer", "n"),
    question("text", "k"),
    question("end_repeat"),
)


def calculated(expression: str) -> LiveCoding:
    """Return a coding with a = 1, b = 2, and rows n = 3, k = x and n = 4, k = y."""
    live = LiveCoding(form(*SURVEY, question("calculate", "c", calculation=expression)), "root")
    for value in ("3 x", "4 y"):
        live.apply(editing.add_row(live, "root", "r"))
        row = live.rows("root", "r")[-1].id
        for key, text in zip("nk", value.split(), strict=True):
            live.apply(editing.set_answer(live, Ref(row, key), Answer(text)))
    for key, text in (("a", "1"), ("b", "2")):
        live.apply(editing.set_answer(live, Ref("root", key), Answer(text)))
    return live


@pytest.mark.parametrize(
    ("nodes", "count"),
    [
        ("/data/r", 2),
        ("/data/r[n > 3]", 1),
        ("/data/r[n > 4]", 0),
        ("/data/r/n[. = '3']", 1),
        ("/data/r/n[. > 2][last()]", 2),
        ("/data/r[n > 2][last()]", 1),
        ("/data/r[position() = 3]", 0),
        ("(/data/r)[2]", 1),
        ("(/data/r)[3]", 0),
        ("/data/g/a", 1),
        ("/data/g/*", 2),
        ("//n", 2),
        ("//k[. = 'z']", 0),
        ("null", 0),
    ],
)
def test_whether_there_are_nodes_is_what_their_number_says(nodes: str, count: int) -> None:
    asked = f"concat(count({nodes}), count({nodes}) > 0, count({nodes}) = 0, count({nodes}) != 0.0)"
    live = calculated(asked)
    words = [str(bool(one)).lower() for one in (count, not count, count)]
    assert live.value(Ref("root", "c")) == "".join((str(count), *words))


def test_whether_there_are_nodes_is_known_at_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    live = calculated("string(count(/data/r[contains(k, 'x')]) > 0)")
    contexts: list[Context] = []

    def noted(*arguments: Any) -> Context:
        contexts.append(Context(*arguments))
        return contexts[-1]

    monkeypatch.setattr(paths, "Context", noted)
    for _ in range(8):
        live.apply(editing.add_row(live, "root", "r"))
    assert live.value(Ref("root", "c")) == "true"
    assert len(contexts) == 8


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("sum(/data/g/*)", "3"),
        ("count(/data/g/*)", "2"),
        ("join(',', /data/r/*)", "3,x,4,y"),
        ("join(',', //k | //n)", "3,x,4,y"),
        ("count(//n | /data/r/n)", "2"),
        ("join(',', //b | //a | //n | //a)", "1,2,3,4"),
        ("(//n)[. > 3]", "4"),
        ("(/data/r/n)[last()]", "4"),
        ("count(/data/r[* = 'y'])", "1"),
        ("/data/r[2]/child::n", "4"),
        ("sum(/data/g/descendant-or-self::a)", "1"),
        ("count(/data/g/a/ancestor-or-self::*)", "3"),
        ("2 * sum(/data/g/*) * 2", "12"),
    ],
)
def test_a_path_leads_to_all_nodes_in_the_order_of_the_form(expression: str, expected: str) -> None:
    assert calculated(expression).value(Ref("root", "c")) == expected


def test_what_a_wildcard_reaches_is_followed() -> None:
    live = calculated("concat(sum(/data/g/*), join('', //n))")
    assert live.value(Ref("root", "c")) == "334"
    live.apply(editing.set_answer(live, Ref("root", "b"), Answer("7")))
    live.apply(editing.remove_row(live, live.rows("root", "r")[0].id))
    assert live.value(Ref("root", "c")) == "84"


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("count(/data/r/following-sibling::r)", "expression_path_unsupported"),
        ("/data/g/@id", "expression_path_unsupported"),
        ("count(/data/g/*[1])", "expression_path_unsupported"),
        ("/data/g/*/x", "expression_reference_unknown"),
        ("count(//nowhere)", "expression_reference_unknown"),
        ("count(/data/r/n/../k)", "expression_path_unsupported"),
        ("pulldata(${k}, 'a', 'b', 'c')", "expression_arguments"),
        ("instance('nowhere')/root/item", "expression_reference_unknown"),
        ("randomize('a')", "expression_path_unsupported"),
    ],
)
def test_a_path_that_cannot_be_followed_is_a_fault_with_its_row(expression: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        calculated(expression)
    assert (raised.value.code, raised.value.values["row"]) == (code, 10)
