"""Attacks what is published: how far it tells of one or two persons, of everybody alike, and of who came since."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import combinations
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from tests.attacks.attacker import (
    ATTACKED,
    ONE_ANSWER,
    SEVERAL_ANSWERS,
    Attacker,
    Place,
    Release,
    alike,
    all_values,
    is_printed,
)
from tests.attacks.generated import GeneratedCases, generated_cases
from tests.support.counted_cases import count_figures, shipped_terms
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions, Shape, read_definitions
from tipcoder.analysis.figures.disclosure import JOINED, Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.populations import known_items, weight_of
from tipcoder.analysis.figures.published import CountedFigures, figure_tables, printable_briefs
from tipcoder.analysis.figures.renewal import published_cells
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.analysis.figures.terms import UNSPECIFIED
from tipcoder.domain.release import EarlierEdition

_Lines = dict[tuple[str, ...], tuple[int, int]]
"""Count and base of the named lines of a column; those within broader ones have the count of these."""
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
    tables = figure_tables(_counted(cases, figures), Edition.PUBLIC, figures, earlier)
    return {table.definition.id: table for table in tables}


def _counted(cases: Sequence[CountedCase], figures: Sequence[str]) -> CountedFigures:
    return CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases, figures))


def releases_of(project: GeneratedCases, figures: Sequence[str]) -> Iterator[Release]:
    """Yield what the nations publish once, each by itself, and what the region does."""
    for nation in project.nations:
        yield Release(tables_of(project.of(nation, 0), figures), (nation,))
    if len(project.nations) > 1:
        yield Release(tables_of(project.of("", 0), figures), project.nations)


def items_of(project: GeneratedCases, figures: Sequence[str]) -> Mapping[str, Mapping[Place, Sequence[Item]]]:
    """Return the items of each figure by nation and by the editions that have their cases."""
    found: dict[str, dict[Place, Sequence[Item]]] = {figure: {} for figure in figures}
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
            for (nation, (first, last, *_)), found in items[figure].items():
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
    publisher = _Publisher(project, project)
    for edition in range(project.editions):
        publisher.publish("", edition)
    return bounds_attack(publisher.releases, items_of(project, ATTACKED)) | _cohorts_alike(publisher.releases)


def deliveries_attack(project: GeneratedCases, seed: int, left_out: float = 0) -> Found:
    """Attack what a region publishes after its nations, again and again, held to what they delivered.

    Nations stop publishing at some time, or never begin. One that begins after the region published its part is not
    attacked: it does not know of the region's editions. `left_out` is the share of cases that are not delivered: then
    bounds, which are of the same cases everywhere, are not worked out.
    """
    random = Random(seed)
    last = {nation: random.randint(-1, project.editions - 1) for nation in project.nations}
    publisher = _Publisher(
        project, replace(project, cases=[one for one in project.cases if random.random() >= left_out])
    )
    for edition in range(project.editions):
        for nation in project.nations:
            if edition <= last[nation]:
                publisher.publish(nation, edition)
        publisher.publish("", edition)
    found = differences_attack(publisher.releases)
    return found if left_out else found | bounds_attack(publisher.releases, items_of(project, ATTACKED))


def briefs_attack(project: GeneratedCases, seed: int, unknown: int = 0) -> Found:
    """Attack what is published again and again beside briefs that are printed before, with and after tables.

    Of the first `unknown` editions the ledger does not say which cases they have.
    """
    random = Random(seed)
    share = random.choice((0.2, 0.5, 0.8, 0.95))
    publisher = _Publisher(project, project, unknown)
    printed = publisher.print_briefs("", 0, [one.id for one in project.of("", 0) if random.random() < share / 3])
    for edition in range(project.editions):
        publisher.publish("", edition)
        printed |= publisher.print_briefs(
            "", edition, [one.id for one in project.of("", edition) if random.random() < share]
        )
    cases = [(case, (*span, 1) if case.id in printed else span) for case, span in project.cases]
    items = items_of(replace(project, cases=cases), ATTACKED)
    found = bounds_attack(publisher.releases, items) | _cohorts_alike(publisher.releases)
    return found | _rest_alike(publisher.releases, items)


def briefs_of_regions_attack(project: GeneratedCases, seed: int, unknown: int = 0) -> Found:
    """Attack what a region publishes beside the briefs that its nations printed, and that it prints itself.

    Nations publish and print until the region begins: they do not know what it prints. Of the first `unknown` editions
    no ledger says which cases they have.
    """
    random = Random(seed)
    share, begin = random.choice((0.1, 0.3, 0.6, 0.9)), random.randrange(project.editions)
    publisher = _Publisher(project, project, unknown)
    printed: frozenset[str] = frozenset()

    def print_some(nation: str, edition: int) -> None:
        nonlocal printed
        chosen = [one.id for one in project.of(nation, edition) if random.random() < share]
        printed |= publisher.print_briefs(nation, edition, chosen)

    for edition in range(begin + 1):
        for nation in project.nations:
            steps = [publisher.publish, print_some]
            for step in random.sample(steps, random.randint(0, 2)):
                step(nation, edition)
    for edition in range(begin, project.editions):
        publisher.publish("", edition)
        print_some("", edition)
    cases = [(case, (*span, 1) if case.id in printed else span) for case, span in project.cases]
    items = items_of(replace(project, cases=cases), ATTACKED)
    regional = [one for one in publisher.releases if one.nations == project.nations]
    if not regional:
        return Found(())
    found = bounds_attack(publisher.releases, items) | differences_attack(publisher.releases)
    return found | _rest_alike(publisher.releases, items) | _rest_of_regions_alike(publisher.releases, items)


def _rest_of_regions_alike(releases: Sequence[Release], items: Mapping[str, Mapping[Place, Sequence[Item]]]) -> Found:
    """Take what nations published off columns of the region: those left without a brief are nobody, or several."""
    faults: list[str] = []
    for place, region in enumerate(releases):
        for figure in (*ONE_ANSWER, *SEVERAL_ANSWERS) if len(region.nations) > 1 else ():
            if figure == "N2i":
                continue
            table = region.tables[figure]
            for column, nations in region.columns(table).items():
                told = [one for one in releases[:place] if len(one.nations) == 1 and one.nations[0] in nations]
                for path in _by_path(table, column) if column in table.columns else {}:
                    whole = _rest(figure, path, items[figure], nations, region.edition)
                    parts = [
                        (one.nations[0], _rest(figure, path, items[figure], one.nations, one.edition))
                        for one in told
                        if path in _by_path(one.tables[figure], ALL)
                    ]
                    faults += (f"{figure} {column} {path} less {fault}" for fault in _less_parts(whole, parts))
    return Found(tuple(faults))


def _less_parts(whole: tuple[int, int], parts: Sequence[tuple[str, tuple[int, int]]]) -> Iterator[str]:
    for count in range(len(parts) + 1):
        for chosen in combinations(parts, count):
            names = [nation for nation, _ in chosen]
            rest, more = (whole[side] - sum(part[side] for _, part in chosen) for side in (0, 1))
            if len(set(names)) == count and (rest, more) != (0, 0) and not 3 <= rest <= more - 3:
                yield f"{names} and briefs: {rest} of {more}"


def _rest(
    figure: str, path: Sequence[str], items: Mapping[Place, Sequence[Item]], nations: Sequence[str], edition: int
) -> tuple[int, int]:
    """Return how many persons of nations no brief tells of, of whom so many are told by a line."""
    rest = [
        item
        for place, found in items.items()
        if place[0] in nations and not is_printed(place) and place[1][0] <= edition <= place[1][1]
        for item in known_items(found)
    ]
    within = [item for item in rest if len(path) < 3 or path[1] in all_values(figure, item)]
    return weight_of(item for item in within if _is_told(figure, item, path[-1])), weight_of(within)


def _rest_alike(releases: Sequence[Release], items: Mapping[str, Mapping[Place, Sequence[Item]]]) -> Found:
    """Look for lines that tell of those without a printed brief what all have, or all but one or two."""
    faults: list[str] = []
    for release in releases:
        for figure in (*ONE_ANSWER, *SEVERAL_ANSWERS):
            if figure == "N2i":
                continue
            nations = release.columns(release.tables[figure])[ALL]
            for path in _by_path(release.tables[figure], ALL):
                count, base = _rest(figure, path, items[figure], nations, release.edition)
                if base and not 3 <= count <= base - 3:
                    faults.append(f"{figure}: {count} of {base} without a brief are {path}")
    return Found(tuple(faults))


def _is_told(figure: str, item: Item, value: str) -> bool:
    if value.endswith(UNSPECIFIED):
        return item.values == (value.removesuffix(UNSPECIFIED),)
    return value in all_values(figure, item)


class _Publisher:
    """Publishes editions of nations and of the region, each held to its own earlier ones, a region to all."""

    def __init__(self, project: GeneratedCases, delivered: GeneratedCases, unknown: int = 0) -> None:
        """Take what nations have, what of it the region has, and of how many editions no cases are recorded."""
        self._project = project
        self._unknown = unknown
        self._delivered = delivered
        self._editions: dict[str, list[EarlierEdition]] = {}
        self.releases: list[Release] = []

    def print_briefs(self, nation: str, edition: int, cases: Sequence[str]) -> frozenset[str]:
        """Print the briefs of cases that may be printed, and return which these are."""
        own = self._editions.setdefault(nation, [])
        counted = _counted(self._cases_of(nation, edition), ATTACKED)
        printed = printable_briefs(counted, self._known_to(nation), cases)
        if printed:
            own.insert(0, EarlierEdition("", datetime(2026, 1, 1 + edition, tzinfo=UTC), 0, {}, briefs=printed))
        return printed

    def publish(self, nation: str, edition: int) -> None:
        """Publish what a nation has in an edition, "" for the region."""
        own = self._editions.setdefault(nation, [])
        cases = self._cases_of(nation, edition)
        told = tables_of(cases, ATTACKED, self._known_to(nation))
        cells = {figure: frozenset(published_cells(table, {})) for figure, table in told.items()}
        made_at = datetime(2026, 1, 1 + edition, tzinfo=UTC)
        found = {figure: of_figure for figure, of_figure in cells.items() if of_figure}
        ids = frozenset(case.id for case in cases) if edition >= self._unknown else None
        own.insert(0, EarlierEdition(f"{nation}{edition}", made_at, len(cases), found, of_cases=ids))
        new = {figure: _nothing_new(table) if table.repeated else table for figure, table in told.items()}
        self.releases.append(Release(new, (nation,) if nation else self._delivered.nations, edition))

    def _cases_of(self, nation: str, edition: int) -> list[CountedCase]:
        return self._project.of(nation, edition) if nation else self._delivered.of("", edition)

    def _known_to(self, nation: str) -> list[EarlierEdition]:
        """Return the editions that a nation holds its next one to; a region those of its nations, too."""
        own = self._editions.get(nation, [])
        if nation:
            return list(own)
        delivered = (
            replace(one, country=country) for country, editions in self._editions.items() for one in editions if country
        )
        return [*own, *delivered]


def differences_attack(releases: Sequence[Release]) -> Found:
    """Take what some nations publish off each column of the region: the rest is nobody, or several on each side."""
    faults: list[str] = []
    for place, region in enumerate(releases):
        if len(region.nations) < 2:
            continue
        for figure, table in region.tables.items():
            for column, nations in region.columns(table).items():
                whole = _by_path(table, column) if column in table.columns else {}
                told = [
                    (release.nations[0], _by_path(release.tables[figure], ALL))
                    for release in releases[:place]
                    if release.nations[0] in nations and release.nations != region.nations
                ]
                faults += (f"{figure} {column}: {fault}" for fault in _differences(whole, told))
    return Found(tuple(faults))


def _differences(whole: _Lines, told: Sequence[tuple[str, _Lines]]) -> Iterator[str]:
    for count in range(1, len(told) + 1):
        for chosen in combinations(told, count):
            if len({nation for nation, _ in chosen}) < count:
                continue
            for path, (of_line, base) in whole.items():
                if all(path in lines for _, lines in chosen):
                    rest = of_line - sum(lines[path][0] for _, lines in chosen)
                    more = base - sum(lines[path][1] for _, lines in chosen)
                    if (rest, more) != (0, 0) and not 3 <= rest <= more - 3:
                        yield f"{path} less {[nation for nation, _ in chosen]}: {rest} of {more}"


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


def _by_path(table: FigureTable, column: str) -> _Lines:
    found: _Lines = {}
    above: tuple[str, ...] = ()
    is_grouped = bool(table.definition.split) and table.definition.shape is Shape.SHARES
    for line in table.lines:
        if is_grouped and not line.group:
            continue  # what was done, of all together
        above = (line.group, *above[1 : 1 + line.depth], line.value) if table.is_partition else (line.group, line.value)
        if line.value != JOINED and column in line.cells:
            cell = line.cells[column]
            found[above] = (cell.count, found[above[:-1]][0] if len(above) > 2 else cell.base)
    return found


def any_projects(most_cases: int, editions: int = 1, nations: int | None = None) -> st.SearchStrategy[GeneratedCases]:
    return st.integers(0, 10**6).map(
        lambda seed: generated_cases(seed, most_cases=most_cases, editions=editions, nations=nations)
    )
