"""Holds the rules of what may be published to the worked examples of their specification, and to what they promise."""

from collections.abc import Collection, Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.figures.disclosure import (
    OTHERS,
    Block,
    Counts,
    OneWay,
    Why,
    against_earlier,
    has_grown,
    numbers_told,
    one_way,
    split,
    sum_of_parts,
    two_sided,
    united,
)


def block(count: int, cases: int = 0, first: int = 0) -> Block:
    """Return units each from a case of its own, or from so many cases."""
    return Block(count, frozenset(str(first + case) for case in range(cases or count)))


def blocks(**counts: int) -> dict[str, Block]:
    return {value: block(count, first=100 * place) for place, (value, count) in enumerate(counts.items())}


def told(found: OneWay | Why) -> tuple[dict[str, int], int] | Why:
    if isinstance(found, Why):
        return found
    return {value: one.count for value, one in found.named.items()}, found.joined.count


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"female": 20, "male": 4, "another": 2}, ({"female": 20}, 6)),
        ({"female": 14}, Why.ONE_SIDED),
        ({"female": 6, "male": 4}, Why.FEW_PERSONS),
        ({"female": 17, "male": 7}, ({"female": 17, "male": 7}, 0)),
        ({"female": 11, "male": 0}, Why.ONE_SIDED),
        ({"a": 8, "b": 3, "c": 3, "d": 1}, ({"a": 8, "b": 3}, 4)),
        ({}, Why.FEW_PERSONS),
    ],
)
def test_one_way_tables_name_what_has_two_sides(
    counts: Mapping[str, int], expected: tuple[dict[str, int], int] | Why
) -> None:
    assert told(one_way(blocks(**counts))) == expected


def test_a_side_of_one_case_is_none() -> None:
    found = one_way({"female": block(11), "male": block(5, cases=1, first=100)})

    assert found is Why.ONE_SIDED


def test_age_groups_stand_within_child_and_adult() -> None:
    children, adults = blocks(a0=1, a14=6, a16=5), blocks(b18=9, b24=6, b31=2)
    top = {"child": united(children.values()), "adult": block(17, first=1000)}

    assert told(one_way(top)) == ({"child": 12, "adult": 17}, 0)
    assert told(one_way(children, 0)) == ({"a14": 6}, 6)
    assert told(one_way(adults, 0)) == ({"b18": 9}, 8)


def test_each_of_several_answers_stands_by_itself() -> None:
    counts = {"poverty": 18, "debt": 3, "homeless": 2, "minority": 0}

    assert [value for value, count in counts.items() if two_sided(block(count), block(20 - count))] == ["debt"]


def test_children_and_adults_split_what_was_done_where_both_are_enough() -> None:
    assert not split((block(12), block(9)), Block())
    assert split((block(12),), block(9))
    assert split((block(12), block(13)), Block())
    assert not split((block(12),), block(2))
    assert not split((block(12, cases=1),), Block())
    shelter, video = ((5, 12), (4, 13)), ((2, 12), (6, 13))
    assert all(two_sided(block(count), block(base - count)) for count, base in shelter)
    assert not all(two_sided(block(count), block(base - count)) for count, base in video)


def test_numbers_are_told_from_eleven_on() -> None:
    assert numbers_told([337, 387, 843], "abc") is None
    assert numbers_told(range(10), "ab") is None
    assert numbers_told(range(11), "a") is None
    days = [30.4375 * months for months in (1, 1, 2, 3, 4, 5, 6, 7, 8, 20, 90)]
    found = numbers_told(days, "ab", "days")
    assert found is not None
    assert (found.median, found.lower_quartile, found.upper_quartile) == (5, 3, 8)
    halves = numbers_told([2.5] * 11, "ab")
    assert halves is not None
    assert halves.median == 3


def named(population: dict[str, Block]) -> Collection[str]:
    found = one_way(population)
    return () if isinstance(found, Why) else tuple(found.named)


def together(populations: Iterable[dict[str, Block]]) -> dict[str, Block]:
    found: dict[str, Block] = {}
    for population in populations:
        for value, one in population.items():
            found[value] = found.get(value, Block()) | one
    return found


def test_a_region_is_the_sum_of_parts() -> None:
    def nation(place: int, female: int, male: int) -> dict[str, Block]:
        return {"female": block(female, first=1000 * place), "male": block(male, first=1000 * place + 500)}

    nations = {"A": nation(1, 20, 8), "B": nation(2, 9, 5), "C": nation(3, 4, 2), "D": nation(4, 3, 3)}
    found = sum_of_parts(nations, together, named)
    assert {part: {value: one.count for value, one in told.items()} for part, told in found.populations.items()} == {
        "A": {"female": 20, "male": 8},
        "B": {"female": 9, "male": 5},
        OTHERS: {"female": 7, "male": 5},
    }
    assert found.named == frozenset(("female", "male"))
    assert not found.left_out

    del nations["D"]
    found = sum_of_parts(nations, together, named)
    assert set(found.populations) == {"A", "B"}
    assert found.left_out == ("C",)


@pytest.mark.parametrize(
    ("now", "earlier", "expected"),
    [
        ({"female": 21}, [({"female": 20}, 26)], None),
        ({"female": 29}, [({"female": 20}, 26)], {"female"}),
        ({"female": 32}, [({"female": 20}, 26)], None),
        ({"female": 29}, [({"female": 20}, 26), ({"female": 24}, 37)], None),
        ({"female": 20}, [], {"female"}),
        ({"female": 25, "male": 14}, [({"female": 17, "male": 7}, 24)], {"female", "male"}),
        ({"female": 25, "male": 9}, [({"female": 17, "male": 7}, 24)], {"female"}),
        ({"female": 25, "male": 9}, [({"female": 17}, 24)], {"female", "male"}),
    ],
)
def test_editions_differ_by_several_persons_or_not_at_all(
    now: Mapping[str, int], earlier: list[tuple[dict[str, int], int]], expected: set[str] | None
) -> None:
    bases = {21: 27, 20: 26}
    base = bases.get(now["female"], 39)

    assert against_earlier(Counts(now, base), [Counts(*one) for one in earlier]) == (expected and frozenset(expected))


def test_a_table_that_is_as_before_is_told_again_and_one_that_shrank_is_not() -> None:
    assert against_earlier(Counts({"female": 20}, 26), [Counts({"female": 20}, 26)]) == frozenset(("female",))
    assert against_earlier(Counts({"female": 19}, 26), [Counts({"female": 20}, 26)]) is None
    assert against_earlier(Counts({"female": 10}, 15), [Counts({"female": 20}, 26)]) is None


def test_what_is_left_joined_grows_by_several_too() -> None:
    earlier = Counts({"female": 10, "male": 10}, 24)

    assert against_earlier(Counts({"female": 16, "male": 15}, 36), [earlier]) == frozenset(("female",))
    alone = Counts({"female": 16, "male": 15}, 36, is_partition=False)
    assert against_earlier(alone, [earlier]) == frozenset(("female", "male"))


def test_a_line_that_is_not_named_again_is_not_told_by_what_is_left() -> None:
    earlier = Counts({"female": 16, "mixed": 36}, 52)
    now = Counts({"female": 18, "male": 18, "another": 7, "mixed": 83}, 126)

    assert against_earlier(now, [earlier]) == frozenset(("male", "mixed"))


def test_numbers_are_told_anew_of_eleven_more() -> None:
    assert has_grown(30, [30, 19, 10])
    assert not has_grown(30, [20])
    assert not has_grown(19, [30])


def any_blocks() -> st.SearchStrategy[dict[str, Block]]:
    one = st.tuples(st.integers(0, 12), st.sets(st.sampled_from("abcdef"), min_size=1)).map(
        lambda found: Block(found[0], frozenset(found[1]) if found[0] else frozenset())
    )
    return st.dictionaries(st.sampled_from(("female", "male", "another", "mixed")), one)


@given(any_blocks())
def test_every_block_of_a_published_partition_is_of_several(population: dict[str, Block]) -> None:
    found = one_way(population)
    if isinstance(found, Why):
        return
    whole = sum(one.count for one in population.values())
    assert whole >= 11
    assert found.named
    assert sum(one.count for one in found.named.values()) + found.joined.count == whole
    assert found.joined.is_nobody_or_several
    for value in found.named:
        assert 3 <= found.named[value].count <= whole - 3
        assert len(united(one for other, one in population.items() if other != value).cases) >= 2


def counts() -> st.SearchStrategy[Counts]:
    values = st.dictionaries(st.sampled_from("abc"), st.integers(3, 30), min_size=1)
    return st.tuples(values, st.integers(0, 20)).map(lambda found: Counts(found[0], sum(found[0].values()) + found[1]))


@given(counts(), st.lists(counts(), max_size=3))
def test_no_difference_to_any_earlier_edition_is_of_few(now: Counts, earlier: list[Counts]) -> None:
    lines = against_earlier(now, earlier)
    if lines is None:
        return
    for one in earlier:
        if (one.base, one.named) == (now.base, now.named):
            return
    for one in earlier:
        more = now.base - one.base
        common = lines & one.named.keys()
        grown = {line: now.named[line] - one.named[line] for line in common}
        assert more >= 11
        assert all(3 <= count <= more - 3 for count in grown.values())
        assert more - sum(grown.values()) == 0 or more - sum(grown.values()) >= 3
