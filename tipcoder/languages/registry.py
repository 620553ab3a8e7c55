"""The languages that the program knows, by code, found in the modules of `tipcoder.languages.records`."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from tipcoder.domain.projects import Country, Project
from tipcoder.languages import records
from tipcoder.languages.record import Language

FALLBACK = "en"
"""The language of texts in the code, and of what has no text in the language that is asked for."""


def _records() -> Iterator[Language]:
    for module in iter_modules(records.__path__, records.__name__ + "."):
        yield from import_module(module.name).LANGUAGES


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {found.code: found for found in sorted(_records(), key=lambda found: found.order)}
)
"""In the order of menus."""


def national_language(country: Country) -> str:
    """Return the code of the language that a country's judgments are mostly in; of two scripts, the first in menus.

    Where the program has no language of the country, as for mentors', it is that of texts in the code.
    """
    return next((code for code, language in LANGUAGES.items() if language.country == country), FALLBACK)


def main_language(project: Project) -> str:
    """Return the language that most of a project is in: the country's; English in the regional project."""
    return FALLBACK if project.country is None else national_language(project.country)
