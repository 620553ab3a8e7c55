"""Names of things of the domain in the language in use: countries, kinds of judgments, languages of a framework."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.projects import Coding, Country, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.captions import framework_titles
from tipcoder.languages.collation import alphabetical
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence


def country_name(country: Country) -> str:
    """Return the name of a country."""
    return LANGUAGES[ui_language.current()].countries[country]


def countries_by_name(countries: Iterable[Country]) -> list[Country]:
    """Return countries in the alphabetical order of their names in the language in use."""
    return alphabetical(countries, country_name, ui_language.current())


def delivered_words(coding: Coding) -> str:
    """Return why a delivered coding is only read, and where it is corrected."""
    country = country_name(Country(coding.coder)) if coding.coder in Country.__members__ else coding.coder
    return sentence(UserError("case_delivered", country=country))


def judgment_kind_name(kind: JudgmentKind) -> str:
    """Return what a document of a case is."""
    return {
        JudgmentKind.FIRST_INSTANCE: QCoreApplication.translate("JudgmentKinds", "First-instance judgment"),
        JudgmentKind.APPEAL: QCoreApplication.translate("JudgmentKinds", "Appeal judgment"),
        JudgmentKind.SUPREME: QCoreApplication.translate("JudgmentKinds", "Supreme court judgment"),
        JudgmentKind.INDICTMENT: QCoreApplication.translate("JudgmentKinds", "Indictment"),
        JudgmentKind.OTHER: QCoreApplication.translate("JudgmentKinds", "Other document"),
    }[kind]


def language_name(code: str) -> str:
    """Return a language's name in itself; its code if it is none of ours."""
    return LANGUAGES[code].menu_name if code in LANGUAGES else code


def framework_title(title: str) -> str:
    """Return the title of a framework; that of one that does not ship as it is."""
    return framework_titles(ui_language.current()).get(title, title)
