"""Holds intervals of shares and medians to what the specification of findings prints."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.counted_cases import shipped_terms
from tipcoder.analysis.agreement.intervals import exact_bound
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.definitions import Shape, read_definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.intervals import (
    Clusters,
    IntervalMethod,
    Sample,
    cluster_interval,
    clusters_of,
    median_interval,
    median_rank,
    share_of_cases,
)
from tipcoder.analysis.figures.items import NO, YES, Item
from tipcoder.analysis.figures.published import CountedFigures, figure_tables
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.paths import resources

TEN_CASES: Clusters = ((1, 1), (0, 2), (3, 4), (2, 2), (0, 1), (5, 11), (1, 3), (2, 2), (0, 1), (1, 3))


@pytest.mark.parametrize(
    ("count", "base", "low", "high"),
    [
        (7, 22, 0.1636, 0.5268),
        (3, 12, 0.0889, 0.5323),
        (0, 13, 0, 0.2281),
        (9, 13, 0.4237, 0.8732),
        (9, 20, 0.2582, 0.6579),
    ],
)
def test_intervals_of_shares_are_those_of_wilson(count: int, base: int, low: float, high: float) -> None:
    found = share_of_cases(count, base)

    assert found is not None
    assert found.ends == pytest.approx((low, high), abs=0.00005)
    assert found.method is IntervalMethod.WILSON


@pytest.mark.parametrize(
    ("count", "base", "existing", "low", "high"),
    [(9, 20, 26, 0.3477, 0.5567), (7, 22, 40, 0.2038, 0.4597), (3, 12, 30, 0.1103, 0.4725)],
)
def test_the_part_of_all_judgments_that_was_drawn_makes_intervals_narrower(
    count: int, base: int, existing: int, low: float, high: float
) -> None:
    found = share_of_cases(count, base, existing)

    assert found is not None
    assert found.ends == pytest.approx((low, high), abs=0.00005)
    assert found.method is IntervalMethod.WILSON_FINITE


def test_all_judgments_have_no_interval() -> None:
    all_of_them = Sample(coded={"": 10}, existing={"": 10})

    assert share_of_cases(9, 26, 26) is None
    assert cluster_interval(TEN_CASES, 10) is None
    assert all_of_them.share("", 3, 8) is None
    assert all_of_them.share_of_rows("", TEN_CASES) is None
    assert all_of_them.bound_of_rows("", ((1, 1),) * 10) is None


@given(st.integers(1, 500).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))), st.integers(0, 900))
def test_an_interval_holds_its_share_and_lies_between_none_and_all(of: tuple[int, int], more: int) -> None:
    count, base = of
    found = share_of_cases(count, base, base + more if more else None)

    assert found is not None
    assert 0 <= found.low <= count / base + 1e-12
    assert count / base - 1e-12 <= found.high <= 1


def cluster_error(clusters: Clusters, existing: int | None = None) -> float:
    """Return the linearised standard error of a share of rows within two cases or more: no chance is in it."""
    cases, rows = len(clusters), sum(base for _, base in clusters)
    share = sum(count for count, _ in clusters) / rows
    spread = sum((count - share * base) ** 2 for count, base in clusters)
    return sqrt(cases / (cases - 1) * spread * (1 - cases / existing if existing else 1)) / rows


def test_rows_within_cases_have_an_interval_by_drawing_cases() -> None:
    found = cluster_interval(TEN_CASES)

    assert found is not None
    assert found.ends == pytest.approx((0.33, 0.70), abs=0.03)
    assert found.method is IntervalMethod.CLUSTER
    assert cluster_interval(TEN_CASES) == found
    assert cluster_error(TEN_CASES) == pytest.approx(0.0824, abs=0.00005)


def test_an_interval_of_rows_is_narrower_the_more_of_all_cases_were_drawn() -> None:
    found = cluster_interval(TEN_CASES, 16)

    assert found is not None
    assert found.ends == pytest.approx((0.40, 0.62), abs=0.03)
    assert cluster_error(TEN_CASES, 16) == pytest.approx(0.0505, abs=0.00005)


def test_rows_of_one_case_weigh_no_more_than_one_case_where_they_are_alike() -> None:
    one_row, ten_rows = [tuple((many * (case % 2), many) for case in range(20)) for many in (1, 10)]

    assert cluster_interval(one_row) == cluster_interval(ten_rows)


@pytest.mark.parametrize("cases", [7, 0])
def test_rows_of_few_cases_have_no_interval(cases: int) -> None:
    assert cluster_interval(TEN_CASES[:cases]) is None


def test_where_all_cases_are_alike_the_exact_bound_stands_for_an_interval() -> None:
    alike = Sample()

    for count in (0, 2):
        assert cluster_interval(((count, 2),) * 24) is None
        assert alike.bound_of_rows("", ((count, 2),) * 24) == pytest.approx(0.1425, abs=0.00005)
    assert exact_bound(20) == pytest.approx(0.1684, abs=0.00005)
    assert alike.bound_of_rows("", TEN_CASES) is None
    assert alike.bound_of_rows("", ((2, 2),) * 7) is None


def test_clusters_are_the_rows_of_each_case_that_are_in_the_base() -> None:
    items = [
        Item("a", "1", "q", 3, (YES,)),
        Item("a", "2", "q", 1, (NO,), group="x"),
        Item("b", "3", "q", 2, (YES,), group="x"),
        Item("c", "4", "q", 5, left_out=LeftOutReason.NOT_STATED),
    ]

    assert clusters_of(items, apart=False) == {
        ("", YES): ((3, 4), (0, 2)),
        ("x", NO): ((1, 4), (0, 2)),
        ("x", YES): ((0, 4), (2, 2)),
    }
    assert clusters_of(items, apart=True)["x", YES] == ((0, 1), (2, 2))


@pytest.mark.parametrize(("count", "rank"), [(6, 1), (8, 1), (10, 2), (13, 3), (20, 6)])
def test_intervals_of_medians_are_by_order(count: int, rank: int) -> None:
    assert median_rank(count) == rank
    assert median_interval(range(count, 0, -1)) == (rank, count + 1 - rank)


def test_five_numbers_have_no_interval() -> None:
    assert median_interval([1, 2, 3, 4, 5]) is None


def laid_out(sample: Sample | None) -> dict[str, FigureTable]:
    """Return every figure over twelve cases with two rows each, one of which counts in every third case."""
    definitions = read_definitions(resources() / "findings")
    items = {
        figure: {
            "": [
                Item(str(case), f"{case}.{row}", "q", 1, (YES if row and case % 3 == 0 else NO,), float(case))
                for case in range(12)
                for row in range(2)
            ]
        }
        for figure in definitions.figures
    }
    counted = CountedFigures(definitions=definitions, terms=shipped_terms(), items=items, sample=sample)
    return {table.definition.id: table for table in figure_tables(counted, Edition.INTERNAL)}


def test_medians_of_cases_alone_have_an_interval() -> None:
    for table in laid_out(Sample()).values():
        if table.definition.shape is Shape.NUMBERS:
            is_of_cases = table.definition.unit == "case"
            assert (table.numbers[""][ALL].interval is not None) == is_of_cases, table.definition.id


def test_shares_of_persons_have_an_interval_of_clusters() -> None:
    tables = laid_out(Sample(existing={ALL: 25}))
    of_persons, of_cases = (tables[figure].lines[0].cells[ALL] for figure in ("C1", "Q1"))

    assert (of_persons.count, of_persons.base) == (4, 24)
    assert of_persons.interval == cluster_interval(tuple((int(case % 3 == 0), 2) for case in range(12)), 25)
    assert of_cases.interval == share_of_cases(4, 24, 25)


def test_cases_that_are_no_random_sample_have_no_interval() -> None:
    for table in laid_out(None).values():
        cells = [cell for line in table.lines for cell in line.cells.values()]
        assert all(cell.interval is None and cell.may_differ is None for cell in cells)
        assert all(cell.interval is None for of in table.numbers.values() for cell in of.values())
