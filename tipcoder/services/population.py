"""Gives and changes what a project knows of all judgments that its cases are a part of; a region sums this up."""

from collections.abc import Iterable, Mapping

from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.population import (
    Population,
    all_populations,
    changed_population,
    population_numbers,
)
from tipcoder.domain.projects import MENTORS
from tipcoder.errors import UserError
from tipcoder.services.projects import OpenProject
from tipcoder.storage.curation import read_curation, save_curation
from tipcoder.storage.regional.deliveries import list_deliveries

POPULATION = "population"
"""The key of the numbers in what is kept of a delivery."""


def population_of(project: OpenProject) -> Population:
    """Return what is known: of a region, the sums over its countries, mentor jurisdictions left out."""
    found = populations(project)
    return all_populations(own_populations(found)) if project.project.is_regional else found[""]


def populations(project: OpenProject) -> Mapping[str, Population]:
    """Return what is known by country, "" in a project of one country; nothing to a second coder."""
    if not project.project.is_regional:
        return {"": read_curation(project.database).population}
    by_country: dict[str, list[Population]] = {}
    for stored in list_deliveries(project.database):
        if not stored.replaced_by:
            by_country.setdefault(stored.delivery.country, []).append(kept_population(stored.report))
    return {country: all_populations(found) for country, found in by_country.items()}


def own_populations(found: Mapping[str, Population]) -> Iterable[Population]:
    """Return those of the countries that "all countries" means: mentors' count only where there are no others."""
    return [one for country, one in found.items() if country not in MENTORS] or found.values()


def kept_population(report: Mapping[str, object]) -> Population:
    """Return the numbers in what is kept of a delivery."""
    kept = report.get(POPULATION)
    values = {key: str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}
    return Population(population_numbers(values))


def change_population(project: OpenProject, changes: Mapping[str, str]) -> bool:
    """Change what is known, all or nothing; blanks take a value away. Returns False where nothing changes.

    Raises:
        UserError: population_regional: a region knows what its deliveries say; population_key, population_value,
            population_order: the changes are wrong; second_only_codes; it could not be saved.
    """
    if project.project.is_regional:
        raise UserError("population_regional")
    known = {key: str(number) for key, number in population_of(project).numbers.items()}
    now = changed_population(known, changes)
    edits = (CurationEdit(CurationKind.POPULATION, key, now.get(key)) for key in changes)
    return save_curation(project.database, *edits, coder=project.project.coder)
