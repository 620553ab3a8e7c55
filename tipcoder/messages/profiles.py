"""Texts about the profiles of what leaves: the choice in the window, and the help of commands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.exchange.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ProfileTexts:
    """Purpose of a profile, and content of a workbook by it: of a project, and of deliveries brought together."""

    name: str
    purpose: str
    exported: str
    consolidated: str


PROFILE_TEXTS: Mapping[str, ProfileTexts] = {
    "unodc": ProfileTexts(
        QT_TRANSLATE_NOOP("Profiles", "For abroad"),
        QT_TRANSLATE_NOOP("Profiles", "For UNODC and others abroad: without what identifies a person"),
        QT_TRANSLATE_NOOP("Profiles", "what may leave the country."),
        QT_TRANSLATE_NOOP("Profiles", "what may cross a border."),
    ),
    "archive": ProfileTexts(
        QT_TRANSLATE_NOOP("Profiles", "National archive"),
        QT_TRANSLATE_NOOP("Profiles", "National archive: everything, names included"),
        QT_TRANSLATE_NOOP("Profiles", "everything."),
        QT_TRANSLATE_NOOP("Profiles", "all that was delivered."),
    ),
}
"""English texts by the name of the profile, in the order in which they are offered."""


def profile_name(name: str) -> str:
    """Return what a profile is called, in the language in use; one that no longer exists by its code."""
    return QCoreApplication.translate("Profiles", PROFILE_TEXTS[name].name) if name in PROFILE_TEXTS else name


def profile_purpose(name: str) -> str:
    """Return what a profile is for, in the language in use."""
    return QCoreApplication.translate("Profiles", PROFILE_TEXTS[name].purpose)


def export_help() -> str:
    """Return what a workbook of each profile holds of a project."""
    return _of_all(lambda texts: texts.exported)


def consolidation_help() -> str:
    """Return what a workbook of each profile holds of deliveries."""
    return _of_all(lambda texts: texts.consolidated)


def _of_all(text: Callable[[ProfileTexts], str]) -> str:
    translated = {name: QCoreApplication.translate("Profiles", text(texts)) for name, texts in PROFILE_TEXTS.items()}
    return " ".join(f"{name}: {said}" for name, said in translated.items())
