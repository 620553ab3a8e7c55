"""Holds the counted figures of a project: their rows, where these are found, and the cases that they come from."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tipcoder.analysis.figures.catalogues import NotedEntry
from tipcoder.analysis.figures.definitions import Definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES, ItemsByCountry
from tipcoder.analysis.figures.intervals import Sample
from tipcoder.analysis.figures.items import Item, of_cases
from tipcoder.analysis.figures.published import CountedFigures, figure_tables, printable_briefs
from tipcoder.analysis.figures.renewal import published_cells
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.population import Population, all_populations
from tipcoder.domain.projects import MENTORS, CodingStatus
from tipcoder.domain.release import EarlierEdition, PublishedCell, edition_of
from tipcoder.framework.form.form import Form
from tipcoder.storage.garbage import collection_paused

FEWEST_TO_COMPARE = 5
"""Cases that a country must have to be compared with others (F27)."""
SELECTION, RANDOM = "case_selection", "random"
"""The question how a case was chosen, and the answer that it was drawn by chance from all that there are."""


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Place of a counted row: the number of its case, and its places from the top down (`2.1`), "" for a case."""

    case_number: int
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """Facts to choose a counted case by. `coding` is the one that counts; `is_agreed`: two experts agreed on it."""

    number: int
    country: str = ""
    year: str = ""
    court_level: str = ""
    status: CodingStatus = CodingStatus.TO_DO
    coding: str = ""
    is_agreed: bool = False
    is_random: bool = False
    """True if it was drawn by chance from all that there are."""
    is_chosen: bool = False
    """True if it is known neither to be drawn by chance nor to be one of all judgments of a period."""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """The counted figures of a project. `items` is by figure, then by country, "" in a project of one country.

    `places` are by the ids of rows, `facts` by those of cases.
    """

    form: Form
    definitions: Definitions
    items: Mapping[str, ItemsByCountry]
    places: Mapping[str, RowPlace]
    facts: Mapping[str, CaseFacts]
    noted: tuple[NotedEntry, ...] = ()
    """Entries of experts under challenges and good practices."""
    populations: Mapping[str, Population] = field(default_factory=dict)
    """What is known of all judgments that the cases are a part of, by country."""

    @cached_property
    def terms(self) -> FigureTerms:
        """The terms of the framework that the cases are coded by."""
        return FigureTerms(self.form)

    @property
    def cases(self) -> int:
        """The number of cases."""
        return len(self.facts)

    @property
    def agreed(self) -> int:
        """The number of cases that count by the coding that two experts agreed on."""
        return sum(facts.is_agreed for facts in self.facts.values())

    @property
    def is_random(self) -> bool:
        """Return whether all cases were drawn by chance, so that intervals may be told (F11)."""
        return bool(self.facts) and all(facts.is_random for facts in self.facts.values())

    @property
    def is_pool_of_chosen(self) -> bool:
        """Return whether cases of several countries stand together of which some were chosen by hand."""
        own = {facts.country for facts in self.facts.values()}.difference(MENTORS)
        return len(own) > 1 and any(facts.is_chosen for facts in self.facts.values())

    @cached_property
    def cases_by_country(self) -> Mapping[str, int]:
        """The numbers of cases by country, "" in a project of one country."""
        return Counter(facts.country for facts in self.facts.values())

    @property
    def countries_with_few_cases(self) -> frozenset[str]:
        """The countries that are listed and not compared."""
        found = self.cases_by_country.items()
        return frozenset(country for country, cases in found if country and cases < FEWEST_TO_COMPARE)

    def of_cases(self, is_wanted: Callable[[CaseFacts], bool]) -> "Findings":
        """Return the findings of some of the cases alone; how many of these there are in all is not known."""
        facts = {case: found for case, found in self.facts.items() if is_wanted(found)}
        if len(facts) == len(self.facts):
            return self
        items: dict[str, dict[str, Sequence[Item]]] = {}
        for figure, by_country in self.items.items():
            chosen = {country: of_cases(found, facts) for country, found in by_country.items()}
            items[figure] = {country: found for country, found in chosen.items() if found}
        noted = tuple(entry for entry in self.noted if entry.case in facts)
        return replace(self, items=items, facts=facts, noted=noted, populations={})

    def tables(
        self, edition: Edition, figures: Iterable[str] = FIGURES, earlier: Sequence[EarlierEdition] = ()
    ) -> tuple[FigureTable, ...]:
        """Lay the figures out for an edition, in the order of the report; a public one is held to `earlier` ones."""
        with collection_paused():
            return figure_tables(self._counted, edition, figures, earlier)

    def printable_briefs(
        self, earlier: Sequence[EarlierEdition], cases: Iterable[str], *, beside_now: bool
    ) -> frozenset[str]:
        """Return of which cases everybody may read a brief beside `earlier` public editions, and one of now or not."""
        with collection_paused():
            return printable_briefs(self._counted, earlier, cases, beside_now=beside_now)

    @property
    def _counted(self) -> CountedFigures:
        return CountedFigures(
            definitions=self.definitions,
            terms=self.terms,
            items=self.items,
            sample=self.sample,
            mentors=frozenset(MENTORS),
        )

    @property
    def sample(self) -> Sample | None:
        """The random sample that the cases are, None where they were not all drawn by chance."""
        if not self.is_random:
            return None
        coded = self.cases_by_country
        own = [country for country in coded if country not in MENTORS] or list(coded)
        known = {country: self.populations.get(country, Population()) for country in coded}
        known[ALL] = all_populations(known[country] for country in own)
        existing = {column: one.existing for column, one in known.items() if one.existing is not None}
        return Sample({**coded, ALL: sum(coded[country] for country in own)}, existing)

    def own_items(self, figure: str) -> list[Sequence[Item]]:
        """Return the items of a figure that count as all: those of mentors' countries do not, but alone."""
        items = self.items[figure]
        return [found for country, found in items.items() if country not in MENTORS] or list(items.values())


@dataclass(frozen=True)
class FigureEdition:
    """Figures laid out for an edition, in the order of the report, and the findings that they were laid out from.

    `earlier` are the editions that a public one is held to.
    """

    findings: Findings
    edition: Edition
    tables: tuple[FigureTable, ...]
    earlier: Sequence[EarlierEdition] = ()

    @property
    def is_public(self) -> bool:
        """Return whether readers outside the team may see it."""
        return self.edition is Edition.PUBLIC

    @cached_property
    def cells(self) -> tuple[PublishedCell, ...]:
        """Return the public cells of figures of persons and of numbers: later editions are compared with them."""
        cases = {ALL: self.findings.cases, **self.findings.cases_by_country}
        tables = self.tables if self.is_public else ()
        return tuple(sorted(cell for table in tables for cell in published_cells(table, cases)))

    @property
    def id(self) -> str:
        """The id of the edition: the same as long as the same is public, "" without such figures."""
        return edition_of(self.cells)
