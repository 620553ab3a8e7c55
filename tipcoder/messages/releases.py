"""Translates what left a project: what it was, for whom, and whether it reached anybody. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.release import Audience, NewRelease, ReleaseKind, ReleaseState

KINDS = {
    ReleaseKind.WORKBOOK: QT_TRANSLATE_NOOP("Releases", "Workbook"),
    ReleaseKind.ANALYSTS: QT_TRANSLATE_NOOP("Releases", "Files for analysis"),
    ReleaseKind.FIGURES: QT_TRANSLATE_NOOP("Releases", "Figures and charts"),
    ReleaseKind.REPORT: QT_TRANSLATE_NOOP("Releases", "Report"),
    ReleaseKind.WORKSHOP: QT_TRANSLATE_NOOP("Releases", "Packs for workshops"),
    ReleaseKind.SHEET: QT_TRANSLATE_NOOP("Releases", "Case sheet"),
    ReleaseKind.HAND_OVER: QT_TRANSLATE_NOOP("Releases", "Copy of the project"),
    ReleaseKind.REGIONAL_WORKBOOK: QT_TRANSLATE_NOOP("Releases", "Regional workbook"),
    ReleaseKind.AGREEMENT: QT_TRANSLATE_NOOP("Releases", "Report on agreement"),
    ReleaseKind.BRIEF: QT_TRANSLATE_NOOP("Releases", "Case brief"),
    ReleaseKind.SHERLOC: QT_TRANSLATE_NOOP("Releases", "Entries for SHERLOC"),
}
STATES = {
    ReleaseState.OUT: QT_TRANSLATE_NOOP("Releases", "Left"),
    ReleaseState.WITHDRAWN: QT_TRANSLATE_NOOP("Releases", "Reached nobody"),
}
AUDIENCES = {
    Audience.TEAM: QT_TRANSLATE_NOOP("Releases", "The team"),
    Audience.RECIPIENT: QT_TRANSLATE_NOOP("Releases", "A recipient"),
    Audience.PUBLIC: QT_TRANSLATE_NOOP("Releases", "Everybody"),
}
"""Readers of what leaves; of recipients those without a name."""


def release_kind_name(kind: ReleaseKind) -> str:
    """Return what something that left is called, in the language in use."""
    return QCoreApplication.translate("Releases", str(KINDS[kind]))


def release_state_name(state: ReleaseState) -> str:
    """Return whether something reached anybody, in the language in use."""
    return QCoreApplication.translate("Releases", str(STATES[state]))


def release_readers(release: NewRelease) -> str:
    """Return for whom something is: the name of its recipient, else what its readers are called."""
    return release.recipient or QCoreApplication.translate("Releases", str(AUDIENCES[release.audience]))
