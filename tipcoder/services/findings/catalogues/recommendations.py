"""Drafts recommendations from the catalogue of challenges, in the order of their priority or of a person (F35)."""

from dataclasses import dataclass

from tipcoder.analysis.figures.catalogues import CatalogueEntry, code_order
from tipcoder.services.findings.catalogues.catalogues import Catalogues, PrevalenceLine
from tipcoder.services.findings.catalogues.measures import ProposedMeasure, read_measures
from tipcoder.services.findings.labels import FigureLabels

_FEWEST_CASES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """A recommendation that answers a challenge. `is_edited` by a person, else a draft; one `left_out` is not made.

    `practices` answer the challenge: names by code, those noted in the project first, which `noted_practices` holds.
    """

    challenge: CatalogueEntry
    name: str
    measure: ProposedMeasure
    wording: str
    is_edited: bool
    left_out: bool
    prevalence: tuple[PrevalenceLine, ...]
    practices: dict[str, str]
    noted_practices: frozenset[str]

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
    edited = curation.recommendations.get((entry.code, language))
    noted = frozenset(one.code for one in catalogues.practices.entries)
    practices = sorted(catalogues.answering(entry.code), key=lambda code: (code not in noted, code_order(code)))
    return Recommendation(
        challenge=entry,
        name=catalogues.name(entry.code, language),
        measure=measure,
        wording=measure.wording(language) if edited is None else edited,
        is_edited=edited is not None,
        left_out=entry.code in curation.left_out,
        prevalence=catalogues.prevalence_lines(entry.code, labels),
        practices={code: catalogues.name(code, language) for code in practices},
        noted_practices=noted.intersection(practices),
    )
