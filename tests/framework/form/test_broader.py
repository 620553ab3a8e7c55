"""Broader choices: those above a choice in its list that its column `parent` leads to."""

from hypothesis import given
from hypothesis import strategies as st

from tipcoder.framework.form.choice_order import broader_choices
from tipcoder.framework.form.form import Choice, Text


def choices(*pairs: tuple[str, str]) -> list[Choice]:
    return [Choice(code, Text({}), {"parent": parent}) for code, parent in pairs]


def test_the_broadest_comes_first() -> None:
    listed = choices(("a", ""), ("b", "a"), ("c", "b"), ("d", "a"), ("e", ""))
    assert broader_choices(listed) == {"b": ("a",), "c": ("a", "b"), "d": ("a",)}


def test_a_choice_that_stands_elsewhere_has_none() -> None:
    listed = choices(("b", "a"), ("a", ""), ("x", ""), ("c", "a"), ("d", "unknown"), ("e", "e"))
    assert broader_choices(listed) == {}


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(("", *"abcdef"))), unique_by=lambda pair: pair[0]))
def test_each_broader_choice_stands_above_and_is_the_parent_of_the_next(pairs: list[tuple[str, str]]) -> None:
    order, parents = [code for code, _ in pairs], dict(pairs)
    for code, above in broader_choices(choices(*pairs)).items():
        way = (*above, code)
        assert [parents[narrower] for narrower in way[1:]] == list(way[:-1])
        assert [order.index(one) for one in way] == sorted(order.index(one) for one in way)
