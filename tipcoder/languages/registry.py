"""The languages that the program knows, by code: those with a file in `resources/languages`."""

from collections.abc import Mapping
from types import MappingProxyType

from tipcoder.domain.projects import Country, Project
from tipcoder.languages.record import Language, read_languages
from tipcoder.paths import resources

FALLBACK = "en"
"""The language of texts in the code, and of what has no text in the language that is asked for."""


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {found.code: found for found in read_languages(resources() / "languages")}
)
"""In the order of menus."""


def quoted(words: str, language: str) -> str:
    """Return words in the quotation marks of a language."""
    opening, closing = LANGUAGES[language].quotes
    return f"{opening}{words}{closing}"


def national_language(country: Country) -> str:
    """Return the code of the language that a country's judgments are mostly in; of two scripts, the first in menus.

    Where the program has no language of the country, as for mentors', it is that of texts in the code.
    """
    return next((code for code, language in LANGUAGES.items() if language.country == country), FALLBACK)


def main_language(project: Project) -> str:
    """Return the language that most of a project is in: the country's; English in the regional project."""
    return FALLBACK if project.country is None else national_language(project.country)
