"""Items that are held packed are read as they were taken in, and of what is alike in them little is held."""

from collections.abc import Sequence

import pytest

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.items import Alike, Item, PackedItems, of_cases

ITEMS = [
    Item("a", "a1", "q", 1, ("yes",)),
    Item("a", "a2", "q", 3, ("labour", "sexual"), group="child", side="adult", excludes=("begging",)),
    Item("b", "b1", "q", number=2.5),
    Item("b", "b1", "q", left_out=LeftOutReason.NOT_STATED, excludes=()),
    Item("b", "b2", "other", number=0.0),
    Item("a", "a1", "q", 1, ("yes",)),
]


def packed(items: Sequence[Item]) -> PackedItems:
    found, alike = PackedItems(), Alike()
    for item in items:
        found.add([item], {}, alike)
    return found


@pytest.mark.parametrize("items", [ITEMS, ITEMS[::-1], ITEMS[:2], ITEMS[2:], []])
def test_items_are_read_as_they_were_taken_in(items: list[Item]) -> None:
    found = packed(items)
    assert list(found) == items
    assert [found[place] for place in range(len(found))] == items
    assert found[1:3] == items[1:3]
    assert all(type(one) is Item for one in found)


@pytest.mark.parametrize("items", [ITEMS, ITEMS[:2]])
@pytest.mark.parametrize("cases", [{"a"}, {"b"}, {"a", "b"}, set()])
def test_the_items_of_some_cases_are_these_alone(items: list[Item], cases: set[str]) -> None:
    found = of_cases(packed(items), cases)
    assert list(found) == of_cases(items, cases) == [item for item in items if item.case in cases]


def test_members_of_an_enumeration_stay_what_they_are_beside_equal_texts() -> None:
    values = [(LeftOutReason.UNKNOWN.value,), (LeftOutReason.UNKNOWN,), (LeftOutReason.UNKNOWN.value,)]
    found = packed([Item("a", f"{row}", "q", 1, one) for row, one in enumerate(values)])
    assert [type(item.values[0]) for item in found] == [str, LeftOutReason, str]


def test_what_is_alike_is_held_once() -> None:
    found, alike, rows = PackedItems(), Alike(), dict[str, tuple[str, str]]()
    for row in range(100):
        words = tuple([one + "l" for one in ("labour", "sexua")])
        found.add([Item("a", f"{row}", "q", 1, words), Item("a", f"{row}", "p", 1, words[:1])], rows, alike)
    assert len({id(item.values) for item in found}) == 2
    assert len({id(word) for item in found for word in item.values}) == 2
    assert (len(alike.kinds), len(alike.values), len(rows)) == (2, 2, 100)
