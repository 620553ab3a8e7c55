"""Describes the catalogues of challenges and good practices in one language, and drafts recommendations from them."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.analysis.figures.catalogues import (
    CHALLENGES,
    NOTED_KINDS,
    PRACTICES,
    CatalogueEntry,
    NotedCatalogue,
    NotedEntry,
    build_catalogue,
    code_order,
)
from tipcoder.analysis.figures.items import YES
from tipcoder.analysis.figures.prevalence import Prevalence, PrevalenceRule, prevalence, read_rules
from tipcoder.analysis.figures.table import CROSSED, Cell
from tipcoder.domain.curation import Curation, DeliveredQuotation, Quotation
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.release import WrittenText
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.languages.missing import language_shown
from tipcoder.paths import kept_until_corrected, resource, resources
from tipcoder.services.findings.counting import Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.projects import OpenProject
from tipcoder.storage.curation import read_curation
from tipcoder.storage.taxonomies import load_taxonomies

__all__ = [
    "CHALLENGES",
    "NOTED_KINDS",
    "PRACTICES",
    "CatalogueEntry",
    "Catalogues",
    "DescribedEntry",
    "NotedEntry",
    "count_catalogues",
]


@dataclass(frozen=True, slots=True)
class ProposedMeasure:
    """Measure against a challenge: `addressees` are actors and `kind` is a kind of remedy, by their codes."""

    challenge: str
    addressees: tuple[str, ...]
    kind: str
    wordings: Mapping[str, str]

    def wording(self, language: str) -> str:
        """Return the wording in a language, else in English."""
        return self.wordings[language_shown("measure", language, self.wordings)]


def read_measures() -> Mapping[str, ProposedMeasure]:
    """Return the measures that ship with the program, by the code of their challenge."""
    return _read(resource("measures", "measures.toml"))


@kept_until_corrected
def _read(path: Path) -> Mapping[str, ProposedMeasure]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["measure"]
    return {
        table["challenge"]: ProposedMeasure(
            table["challenge"], tuple(table["addressees"].split()), table["kind"], table["wording"]
        )
        for table in tables
    }


_SOME = "*"
"""Stands in a rule of prevalence for any part of a cell."""
_THEMES = "themes"


@dataclass(frozen=True, slots=True)
class IllustratedBy:
    """A description that illustrates an entry, with the number of its case. `is_chosen` by a person, else proposed."""

    noted: NotedEntry
    case_number: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class PrevalenceLine:
    """The closed figure of the same thing: its words, and so many of so many by country, under "" in all.

    `told` is what judgments show, exclude and do not tell.
    """

    words: str
    figure: str
    cells: Mapping[str, tuple[int, int]]
    told: Mapping[str, Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribedEntry:
    """An entry of a catalogue in words. `related` are codes of the other kind with their names."""

    entry: CatalogueEntry
    name: str
    definition: str
    heading: str
    themes: tuple[str, ...]
    is_exemplary: bool
    prevalence: tuple[PrevalenceLine, ...]
    illustrations: tuple[IllustratedBy, ...]
    quotations: tuple[Quotation, ...]
    delivered: tuple[DeliveredQuotation, ...]
    related: Mapping[str, str]

    @property
    def code(self) -> str:
        """The code of the challenge or practice."""
        return self.entry.code


class Catalogues:
    """Both catalogues of a project, counted once and described in any language."""

    def __init__(self, findings: Findings, taxonomies: Mapping[str, Taxonomy], curation: Curation) -> None:
        self.findings = findings
        self.curation = curation
        self._taxonomies = taxonomies
        has_own = any(country not in MENTORS for country in findings.cases_by_country)
        self._mentors = frozenset(MENTORS) if has_own else frozenset[str]()
        self._rules = read_rules(resources() / "findings")
        self.catalogues: Mapping[str, NotedCatalogue] = {
            kind.id: build_catalogue(
                kind,
                findings.noted,
                findings.form.choices.get(kind.id, ()),
                findings.cases_by_country,
                self._mentors,
            )
            for kind in NOTED_KINDS
        }

    @property
    def challenges(self) -> NotedCatalogue:
        """The catalogue of challenges."""
        return self.catalogues[CHALLENGES.id]

    @property
    def practices(self) -> NotedCatalogue:
        """The catalogue of good practices."""
        return self.catalogues[PRACTICES.id]

    def described(
        self, catalogue: NotedCatalogue, language: str, allowed: Collection[str] | None = None
    ) -> tuple[DescribedEntry, ...]:
        """Return the entries of a catalogue in words. Descriptions are shown of the rows `allowed`, None for all."""
        labels = FigureLabels(self.findings.definitions, self.findings.form, language)
        return tuple(self._described(entry, labels, allowed) for entry in catalogue.entries)

    def name(self, code: str, language: str) -> str:
        """Return what a challenge or practice is called."""
        kind = CHALLENGES if code.startswith(CHALLENGES.other[0]) else PRACTICES
        return self.term_name(kind.id, code, language)

    def definition(self, code: str, language: str) -> str:
        """Return what a challenge or practice means, "" where nobody wrote it down."""
        kind = CHALLENGES if code.startswith(CHALLENGES.other[0]) else PRACTICES
        term = self._taxonomies[kind.id].by_code().get(code) if kind.id in self._taxonomies else None
        definitions = term.definitions if term else {}
        return definitions.get(language) or definitions.get("en", "")

    def term_name(self, taxonomy: str, code: str, language: str) -> str:
        """Return the label of a term, its code where the project does not have it."""
        term = self._taxonomies[taxonomy].by_code().get(code) if taxonomy in self._taxonomies else None
        return term.label(language) if term else code

    def answering(self, challenge: str) -> tuple[str, ...]:
        """Return the codes of the practices that answer a challenge, by the taxonomy of good practices."""
        taxonomy = self._taxonomies.get(PRACTICES.id)
        return tuple(
            term.code
            for term in (taxonomy.terms if taxonomy else ())
            if any(match.scheme == CHALLENGES.id and match.target == challenge for match in term.matches)
        )

    def prevalence(self, code: str) -> tuple[Prevalence, ...]:
        """Return the closed figures of the same thing."""
        items = self.findings.items
        return tuple(
            prevalence(rule, items[rule.figure], self._mentors)
            for rule in self._rules.get(code, ())
            if rule.figure in items
        )

    def prevalence_lines(self, code: str, labels: FigureLabels) -> tuple[PrevalenceLine, ...]:
        """Return the closed figures of the same thing, in words. One that nothing is known of is left out."""
        return tuple(
            PrevalenceLine(self._rule_words(found.rule, labels), found.rule.figure, found.cells, found.told)
            for found in self.prevalence(code)
            if any(cell.whole for cell in found.told.values())
        )

    def _described(
        self, entry: CatalogueEntry, labels: FigureLabels, allowed: Collection[str] | None
    ) -> DescribedEntry:
        language, kind = labels.language, entry.kind
        other = PRACTICES if kind is CHALLENGES else CHALLENGES
        chosen = self.curation.illustrations.get(entry.code, ())
        return DescribedEntry(
            entry=entry,
            name=self.term_name(kind.id, entry.code, language),
            definition=self.definition(entry.code, language),
            heading=self.term_name(kind.id, entry.heading, language) if entry.heading else "",
            themes=tuple(self.term_name(_THEMES, theme, language) for theme in entry.themes),
            is_exemplary=entry.code in self.curation.exemplary and entry.strongest > 0,
            prevalence=self.prevalence_lines(entry.code, labels),
            illustrations=tuple(
                IllustratedBy(noted, self.findings.places[noted.row].case_number, noted.row in chosen)
                for noted in entry.illustrations(chosen, allowed)
            ),
            quotations=tuple(one for one in self.curation.quotations if one.code == entry.code),
            delivered=tuple(one for one in self.curation.delivered if one.quotation.code == entry.code),
            related={code: self.term_name(other.id, code, language) for code in entry.related},
        )

    def _rule_words(self, rule: PrevalenceRule, labels: FigureLabels) -> str:
        figure = self.findings.definitions.figures[rule.figure]
        title = labels.title(figure)
        if rule.group:
            title = f"{title} ({labels.group(figure, rule.group)})"
        if rule.at_least is not None:
            return f"{title}: ≥ {rule.at_least:g}"
        if rule.values == (YES,):
            return title
        words = ", ".join(self._value_words(rule, value, labels) for value in rule.values)
        return f"{title}: {words}"

    def _value_words(self, rule: PrevalenceRule, value: str, labels: FigureLabels) -> str:
        figure = self.findings.definitions.figures[rule.figure]
        first, _, second = value.partition(CROSSED)
        if second == _SOME:
            return labels.value(figure, first)
        return labels.group(figure, second) if first == _SOME else labels.value(figure, value)


def count_catalogues(project: OpenProject, findings: Findings) -> Catalogues:
    """Count both catalogues from counted findings, with what persons added as it is stored now."""
    taxonomies = load_taxonomies(project.database, (CHALLENGES.id, PRACTICES.id, _THEMES))
    return Catalogues(findings, taxonomies, read_curation(project.database))


_FEWEST_CASES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """A recommendation that answers a challenge, in the words of its measure unless a person `edited` them.

    One `left_out` is not made.
    `practices` answer the challenge: names by code, those noted in the project first.
    """

    challenge: CatalogueEntry
    name: str
    measure: ProposedMeasure
    edited: WrittenText | None
    left_out: bool
    prevalence: tuple[PrevalenceLine, ...]
    practices: dict[str, str]

    @property
    def code(self) -> str:
        """The code of the challenge."""
        return self.challenge.code

    @property
    def priority(self) -> int:
        """Three for each case that the challenge decided, two, one."""
        return self.challenge.priority


def draft_recommendations(
    catalogues: Catalogues, language: str, *, with_left_out: bool = False
) -> tuple[Recommendation, ...]:
    """Return a recommendation for each challenge noted in two cases or more, or decisive in one, in their order.

    Those that a person left out are returned only `with_left_out`, so that they can be taken back.
    """
    measures = read_measures()
    labels = FigureLabels(catalogues.findings.definitions, catalogues.findings.form, language)
    places = {code: place for place, code in enumerate(catalogues.curation.order)}
    due = [
        entry
        for entry in catalogues.challenges.entries
        if (entry.cases >= _FEWEST_CASES or entry.strongest) and entry.code in measures
    ]
    due.sort(key=lambda entry: (places.get(entry.code, len(places)), *_urgency(entry)))
    drafted = (_draft(entry, measures[entry.code], catalogues, labels) for entry in due)
    return tuple(one for one in drafted if with_left_out or not one.left_out)


def _urgency(entry: CatalogueEntry) -> tuple[object, ...]:
    return -entry.priority, -len(entry.countries), code_order(entry.code)


def _draft(
    entry: CatalogueEntry, measure: ProposedMeasure, catalogues: Catalogues, labels: FigureLabels
) -> Recommendation:
    language, curation = labels.language, catalogues.curation
    noted = frozenset(one.code for one in catalogues.practices.entries)
    practices = sorted(catalogues.answering(entry.code), key=lambda code: (code not in noted, code_order(code)))
    return Recommendation(
        challenge=entry,
        name=catalogues.name(entry.code, language),
        measure=measure,
        edited=curation.recommendations.get((entry.code, language)),
        left_out=entry.code in curation.left_out,
        prevalence=catalogues.prevalence_lines(entry.code, labels),
        practices={code: catalogues.name(code, language) for code in practices},
    )
