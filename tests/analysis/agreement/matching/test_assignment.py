"""Tests of the assignment with the largest sum, against all assignments of small tables."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tipcoder.analysis.agreement.matching.rows import assign

tables = st.integers(0, 5).flatmap(
    lambda columns: st.lists(st.lists(st.integers(0, 12), min_size=columns, max_size=columns), max_size=5)
)


def total(scores: list[list[int]], pairs: list[tuple[int, int]]) -> int:
    return sum(scores[row][column] for row, column in pairs)


def largest(scores: list[list[int]]) -> int:
    """Return the largest sum by trying all assignments."""
    columns = len(scores[0]) if scores else 0
    if len(scores) <= columns:
        return max(total(scores, list(enumerate(chosen))) for chosen in permutations(range(columns), len(scores)))
    turned = [list(column) for column in zip(*scores, strict=True)]
    return largest(turned) if turned else 0


@given(tables)
def test_the_sum_is_the_largest_of_all(scores: list[list[int]]) -> None:
    pairs = assign(scores)
    assert total(scores, pairs) == largest(scores)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(scores[row][column] > 0 for row, column in pairs)


def test_two_good_pairs_are_better_than_the_best_one() -> None:
    assert assign([[90, 80], [85, 10]]) == [(0, 1), (1, 0)]


def test_nothing_is_assigned_to_nothing() -> None:
    assert assign([]) == assign([[], []]) == assign([[0, 0]]) == []
