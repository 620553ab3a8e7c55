"""Attacks public figures: how far they tell of one or two persons, of everybody alike, and of who came since."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, reduce
from operator import or_
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attacks.attacker import (
    ATTACKED,
    ONE_ANSWER,
    SEVERAL_ANSWERS,
    Attacker,
    Place,
    Release,
    alike,
)
from tests.attacks.generated import GeneratedCases, generated_cases
from tests.support.counted_cases import shipped_terms
from tipcoder.analysis.figures import disclosure, populations, published, renewal
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.analysis.figures.disclosure import JOINED, Block, Counts, NumbersTold, OneWay, Parts, Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import count_figures
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.published import CountedFigures, figure_tables
from tipcoder.analysis.figures.renewal import published_cells
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.release import EarlierEdition

NUMBERS = ("L1", "P11.victims", "S2", "S7.offence")


@cache
def definitions() -> Definitions:
    return read_definitions(Path(__file__).parents[2] / "resources" / "findings")


@dataclass(frozen=True)
class Found:
    """What an attack found: faults in words, and how many numbers of one or two persons it told within one."""

    faults: tuple[str, ...]
    attacked: int = 0
    nearly_told: int = 0

    def __or__(self, other: "Found") -> "Found":
        return Found(self.faults + other.faults, self.attacked + other.attacked, self.nearly_told + other.nearly_told)


def tables_of(
    cases: Sequence[CountedCase], figures: Sequence[str], earlier: Sequence[EarlierEdition] = ()
) -> Mapping[str, FigureTable]:
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases, figures))
    return {table.definition.id: table for table in figure_tables(counted, Edition.PUBLIC, figures, earlier)}


def releases_of(project: GeneratedCases, figures: Sequence[str]) -> Iterator[Release]:
    """Yield what the nations publish once, each by itself, and what the region does."""
    for nation in project.nations:
        yield Release(tables_of(project.of(nation, 0), figures), (nation,))
    if len(project.nations) > 1:
        yield Release(tables_of(project.of("", 0), figures), project.nations)


def items_of(project: GeneratedCases, figures: Sequence[str]) -> Mapping[str, Mapping[Place, Sequence[Item]]]:
    """Return the items of each figure by nation and by the editions that have their cases."""
    found: dict[str, dict[Place, list[Item]]] = {figure: {} for figure in figures}
    for span, cases in project.cohorts.items():
        for figure, by_country in count_figures(cases, figures).items():
            for country, items in by_country.items():
                found[figure][country, span] = items
    return found


def bounds_attack(releases: Sequence[Release], items: Mapping[str, Mapping[Place, Sequence[Item]]]) -> Found:
    """Work out each number of one or two persons, in a place, in a nation and in all."""
    faults: list[str] = []
    attacked = nearly = 0
    for figure in (figure for figure in (*ONE_ANSWER, *SEVERAL_ANSWERS) if figure in releases[0].tables):
        attacker = Attacker(figure, releases, items[figure])
        for target in attacker.targets():
            if target.count not in (1, 2):
                continue
            attacked += 1
            low, high = attacker.bounds(target)
            assert low <= target.count <= high, (figure, target, low, high)
            nearly += high - low <= 1 < attacker.persons(target)  # of one person it is known that it is none or one
            if low == high:
                faults.append(f"{figure}: {target.unknowns} is {target.count}")
    return Found(tuple(faults), attacked, nearly)


def alike_attack(releases: Sequence[Release], items: Mapping[str, Mapping[Place, Sequence[Item]]]) -> Found:
    """Look for lines that tell what everybody has but one or two, and for what a withheld figure still has."""
    faults: list[str] = []
    for release in releases:
        for figure, table in release.tables.items():
            by_nation: dict[str, list[Item]] = {}
            for (nation, (first, last)), found in items[figure].items():
                if first <= release.edition <= last:
                    by_nation.setdefault(nation, []).extend(found)
            faults += alike(table, by_nation, release.columns(table))
            if table.withheld and (table.columns or table.tallies):
                faults.append(f"{figure}: withheld, and has a base")
            if any(tally.left_out for tally in table.tallies.values()):
                faults.append(f"{figure}: says why persons are left out")
    return Found(tuple(faults))


def numbers_attack(project: GeneratedCases) -> Found:
    """Look for single numbers, and for medians of few."""
    faults = []
    for release in releases_of(project, (*NUMBERS, "S7.composition")):
        for figure, table in release.tables.items():
            for cells in table.numbers.values():
                for cell in cells.values():
                    summary = cell.summary
                    if summary.values or cell.numbers or cell.interval or summary.lowest is not None:
                        faults.append(f"{figure}: single numbers")
                    if summary.count < 11 and summary.median is not None:
                        faults.append(f"{figure}: a median of {summary.count}")
    return Found(tuple(faults))


def attack(project: GeneratedCases) -> Found:
    """Attack what a project publishes once."""
    releases, items = list(releases_of(project, ATTACKED)), items_of(project, ATTACKED)
    return bounds_attack(releases, items) | alike_attack(releases, items) | numbers_attack(project)


def editions_attack(project: GeneratedCases) -> Found:
    """Attack what a nation, or a region, publishes again and again, each edition held to all before."""
    releases: list[Release] = []
    earlier: list[EarlierEdition] = []
    for edition in range(project.editions):
        cases = project.of("", edition)
        told = tables_of(cases, ATTACKED, earlier)
        cells = {figure: frozenset(published_cells(table, {})) for figure, table in told.items()}
        made_at = datetime(2026, 1, 1 + edition, tzinfo=UTC)
        earlier.insert(
            0, EarlierEdition(str(edition), made_at, len(cases), {one: found for one, found in cells.items() if found})
        )
        new = {figure: _nothing_new(table) if table.repeated else table for figure, table in told.items()}
        releases.append(Release(new, project.nations, edition))
    return bounds_attack(releases, items_of(project, ATTACKED)) | _cohorts_alike(releases)


def _nothing_new(table: FigureTable) -> FigureTable:
    return replace(table, columns=(), tallies={}, lines=(), withheld=True, why=Why.NEAR_EARLIER, not_known=None)


def _cohorts_alike(releases: Sequence[Release]) -> Found:
    """Look for pairs of editions between which all who came, or all but one or two, have what a line names."""
    faults = []
    for figure in (*ONE_ANSWER, *SEVERAL_ANSWERS):
        told = [release.tables[figure] for release in releases if release.tables[figure].lines]
        for place, later in enumerate(told):
            for before in told[:place]:
                for column in later.columns:
                    lines = [_by_path(table, column) for table in (later, before)]
                    for path in lines[0].keys() & lines[1].keys():
                        (count, base), (earlier, earlier_base) = lines[0][path], lines[1][path]
                        more, grown = base - earlier_base, count - earlier
                        if more and not 3 <= grown <= more - 3:
                            faults.append(f"{figure}: {grown} of {more} who came are {path}")
    return Found(tuple(faults))


def _by_path(table: FigureTable, column: str) -> dict[tuple[str, ...], tuple[int, int]]:
    """Return count and base of each named line of a column; those within broader ones have the count of these."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    above: tuple[str, ...] = ()
    for line in table.lines:
        above = (*above[: line.depth], line.value)
        if line.value != JOINED and column in line.cells:
            cell = line.cells[column]
            found[above] = (cell.count, found[above[:-1]][0] if line.depth else cell.base)
    return found


def any_projects(most_cases: int, editions: int = 1, nations: int | None = None) -> st.SearchStrategy[GeneratedCases]:
    return st.integers(0, 10**6).map(
        lambda seed: generated_cases(seed, most_cases=most_cases, editions=editions, nations=nations)
    )


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
    for module in (disclosure, populations, published):
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
    withheld = published._PersonsTable._withheld  # noqa: SLF001  a mutant changes what is private

    def with_columns(table: published._PersonsTable, why: Why) -> FigureTable:
        return replace(withheld(table, why), columns=(ALL,))

    patch.setattr(published._PersonsTable, "_withheld", with_columns)  # noqa: SLF001


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


MUTANTS = (
    _any_side, _any_case, _no_rest, _few_units, _nothing_joined, _bases_of_withheld, _any_split, _few_numbers,
    _no_parts, _any_edition, _base_alone,
)  # fmt: skip
_OF_EDITIONS = (_any_edition, _base_alone)
_MOST_PROJECTS = 40


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_rule_that_is_switched_off_makes_an_attack_succeed(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    attacks: Iterator[Found]
    if mutant in _OF_EDITIONS:
        attacks = (editions_attack(generated_cases(seed, editions=3, nations=1)) for seed in range(_MOST_PROJECTS))
    else:
        attacks = (attack(generated_cases(seed, most_cases=60)) for seed in range(_MOST_PROJECTS))

    assert any(found.faults for found in attacks)
