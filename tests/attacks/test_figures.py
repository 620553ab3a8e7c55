"""Attacks public figures: how far they tell of one or two persons, of everybody alike, and of who came since."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attacks import attacks
from tests.attacks.attacks import (
    Found,
    any_projects,
    attack,
    briefs_attack,
    briefs_of_regions_attack,
    deliveries_attack,
    editions_attack,
)
from tests.attacks.generated import GeneratedCases, generated_cases
from tipcoder.analysis.figures import disclosure, persons_table, populations, renewal
from tipcoder.analysis.figures.disclosure import Block, Counts, NumbersTold, OneWay, Parts, Why
from tipcoder.analysis.figures.persons_table import PersonsTable
from tipcoder.analysis.figures.table import ALL, FigureTable


@settings(max_examples=5)
@given(any_projects(40))
def test_no_public_figure_tells_of_one_or_two_persons(project: GeneratedCases) -> None:
    assert attack(project).faults == ()


@settings(max_examples=3)
@given(any_projects(60, editions=3, nations=1))
def test_no_later_edition_tells_of_those_who_came(project: GeneratedCases) -> None:
    assert editions_attack(project).faults == ()


def test_a_region_cuts_no_block_of_a_nation() -> None:
    assert attack(generated_cases(1290)).faults == ()


@settings(max_examples=3)
@given(any_projects(60, editions=2), st.integers(0, 10**6))
def test_no_region_tells_of_one_or_two_persons_beside_what_its_nations_publish(
    project: GeneratedCases, seed: int
) -> None:
    assert deliveries_attack(project, seed).faults == ()


@settings(max_examples=3)
@given(any_projects(60, editions=3, nations=1), st.integers(0, 10**6))
def test_no_table_less_the_persons_of_printed_briefs_tells_of_few_others(project: GeneratedCases, seed: int) -> None:
    assert briefs_attack(project, seed).faults == ()


def test_no_brief_is_printed_of_a_table_with_a_case_that_is_gone() -> None:
    assert briefs_attack(generated_cases(14, most_cases=60, editions=3, nations=1), 0).faults == ()


@pytest.mark.parametrize("seed", [7202, 7204, 7205])
def test_no_table_less_printed_briefs_tells_of_few_where_the_cases_of_an_edition_are_not_known(seed: int) -> None:
    assert briefs_attack(generated_cases(seed, most_cases=60, editions=3, nations=1), seed, unknown=2).faults == ()


@settings(max_examples=2)
@given(any_projects(60, editions=2), st.integers(0, 10**6))
def test_no_region_tells_of_few_beside_printed_briefs_of_its_nations(project: GeneratedCases, seed: int) -> None:
    assert briefs_of_regions_attack(project, seed).faults == ()


def _told_by_briefs_of_others() -> GeneratedCases:
    """Return a project whose region less what nations published, and less briefs of others, would tell of few."""
    return generated_cases(13, most_cases=60, editions=2, nations=3)


def test_a_region_less_a_nation_and_briefs_of_others_is_none_or_several() -> None:
    assert briefs_of_regions_attack(_told_by_briefs_of_others(), 13).faults == ()


@pytest.mark.parametrize("seed", [1003, 1011])
def test_a_region_less_several_nations_that_did_not_deliver_all_is_none_or_several(seed: int) -> None:
    project = generated_cases(seed, editions=1 + seed % 3, nations=2 + seed % 5)
    assert deliveries_attack(project, seed, 0.5).faults == ()


@pytest.mark.parametrize("seed", [2, 67])
def test_a_split_follows_what_is_told_of_children_and_adults_anew(seed: int) -> None:
    assert editions_attack(generated_cases(seed, editions=1 + seed % 4, nations=1)).faults == ()


def test_over_many_projects_hardly_a_number_of_one_or_two_persons_is_told_within_one() -> None:
    found = reduce(or_, (attack(generated_cases(seed)) for seed in range(40)))
    found |= reduce(
        or_, (editions_attack(generated_cases(seed, editions=1 + seed % 4, nations=1)) for seed in range(60))
    )

    assert found.faults == ()
    assert found.attacked > 1_000
    assert found.nearly_told <= found.attacked / 100


Mutant = Callable[[pytest.MonkeyPatch], None]


def _everywhere(patch: pytest.MonkeyPatch, name: str, mutant: object) -> None:
    """Put something in the place of a rule wherever it is used."""
    for module in (disclosure, populations, persons_table):
        if hasattr(module, name):
            patch.setattr(module, name, mutant)


def _any_side(patch: pytest.MonkeyPatch) -> None:
    """R2: one person of one case is a side."""
    patch.setattr(Block, "is_several", property(lambda block: block.count > 0))


def _any_case(patch: pytest.MonkeyPatch) -> None:
    """R2: a side may come from one case."""
    patch.setattr(Block, "is_several", property(lambda block: block.count >= 3))


def _no_rest(patch: pytest.MonkeyPatch) -> None:
    """R2: nobody need be on the other side."""
    _everywhere(patch, "two_sided", lambda told, *_: told.is_several)


def _few_units(patch: pytest.MonkeyPatch) -> None:
    """R2: eleven are not needed."""
    _everywhere(patch, "FEWEST_UNITS", 0)


def _nothing_joined(patch: pytest.MonkeyPatch) -> None:
    """R3: what is left is not joined by a named line."""

    def one_way(blocks: Mapping[str, Block], fewest: int = 11) -> OneWay | Why:
        if sum(block.count for block in blocks.values()) < fewest:
            return Why.FEW_PERSONS
        whole = reduce(or_, blocks.values(), Block())
        named = {value: one for value, one in blocks.items() if 3 <= one.count <= whole.count - 3}
        rest = reduce(or_, (one for value, one in blocks.items() if value not in named), Block())
        return OneWay(named, rest) if named else Why.ONE_SIDED

    _everywhere(patch, "one_way", one_way)


def _bases_of_withheld(patch: pytest.MonkeyPatch) -> None:
    """R4: a withheld figure keeps its columns."""
    withheld = PersonsTable.withheld

    def with_columns(table: PersonsTable, why: Why) -> FigureTable:
        return replace(withheld(table, why), columns=(ALL,))

    patch.setattr(PersonsTable, "withheld", with_columns)


def _any_split(patch: pytest.MonkeyPatch) -> None:
    """R5: children and adults stand apart however few they are."""
    _everywhere(patch, "split", lambda groups, _: all(group.count for group in groups))
    _everywhere(patch, "one_way", lambda blocks, _=11: OneWay(blocks, Block()))


def _few_numbers(patch: pytest.MonkeyPatch) -> None:
    """R6: few numbers have a median."""
    _everywhere(patch, "numbers_told", lambda numbers, *_: NumbersTold(1, 1, 1) if numbers else None)


def _no_parts(patch: pytest.MonkeyPatch) -> None:
    """R7: a region is all of its nations, with no look at what each of them publishes."""

    def all_nations(nations: Mapping[str, Any], together: Callable[..., Any], named: Callable[..., Any]) -> Parts:
        everybody = together(list(nations.values()))
        return Parts({disclosure.OTHERS: everybody}, frozenset(named(everybody)), ())

    _everywhere(patch, "sum_of_parts", all_nations)


def _any_edition(patch: pytest.MonkeyPatch) -> None:
    """R8: a table is published anew whatever was before."""
    patch.setattr(renewal, "against_earlier", lambda now, *_: frozenset(now.named))


def _base_alone(patch: pytest.MonkeyPatch) -> None:
    """R8: eleven more persons are enough, whatever they are."""

    def base_alone(now: Counts, earlier: Iterable[Counts], fewest: int = 11) -> frozenset[str] | None:
        return frozenset(now.named) if all(now.base - one.base >= fewest for one in earlier) else None

    patch.setattr(renewal, "against_earlier", base_alone)


def _known_by_briefs(patch: pytest.MonkeyPatch) -> None:
    """R8: a table is published whatever printed briefs tell."""
    patch.setattr(PersonsTable, "named_beside_briefs", lambda _, named, items: named(items))


def _any_brief(patch: pytest.MonkeyPatch) -> None:
    """R8: a brief is printed whatever is public."""
    patch.setattr(attacks, "printable_briefs", lambda _, __, cases: frozenset(cases))


def _briefs_that_came_since(patch: pytest.MonkeyPatch) -> None:
    """R8: a table is published anew whatever briefs tell of those who came."""
    patch.setattr(renewal.Renewal, "with_briefs", lambda *_: [])


def _briefs_of_other_nations(patch: pytest.MonkeyPatch) -> None:
    """R8: a region is held to what its nations published, whatever briefs tell of the others."""
    patch.setattr(renewal.Renewal, "_beside_briefs", lambda *_: {})


MUTANTS = (
    _any_side, _any_case, _no_rest, _few_units, _nothing_joined, _bases_of_withheld, _any_split, _few_numbers,
    _no_parts, _any_edition, _base_alone, _known_by_briefs, _any_brief, _briefs_that_came_since,
    _briefs_of_other_nations,
)  # fmt: skip
_OF_EDITIONS = (_any_edition, _base_alone)
_OF_BRIEFS = (_known_by_briefs, _any_brief, _briefs_that_came_since)
_MOST_PROJECTS = 40


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_rule_that_is_switched_off_makes_an_attack_succeed(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    found: Iterator[Found]
    if mutant is _briefs_of_other_nations:
        found = iter([briefs_of_regions_attack(_told_by_briefs_of_others(), 13)])
    elif mutant in _OF_BRIEFS:
        projects = ((seed, generated_cases(seed, most_cases=60, editions=3, nations=1)) for seed in range(2, 42))
        found = (briefs_attack(project, seed) for seed, project in projects)
    elif mutant in _OF_EDITIONS:
        found = (editions_attack(generated_cases(seed, editions=3, nations=1)) for seed in range(_MOST_PROJECTS))
    else:
        found = (attack(generated_cases(seed, most_cases=60)) for seed in range(_MOST_PROJECTS))

    assert any(one.faults for one in found)
