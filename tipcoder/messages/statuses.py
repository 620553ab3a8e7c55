"""Translates the statuses of codings. QtCore only."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tipcoder.domain.projects import CodingStatus

STATUSES = {
    CodingStatus.TO_DO: QT_TRANSLATE_NOOP("Statuses", "To do"),
    CodingStatus.IN_WORK: QT_TRANSLATE_NOOP("Statuses", "In work"),
    CodingStatus.SUBMITTED: QT_TRANSLATE_NOOP("Statuses", "Submitted"),
    CodingStatus.SETTLED: QT_TRANSLATE_NOOP("Statuses", "Settled"),
}


def status_name(status: CodingStatus) -> str:
    """Return what a status is called, in the language in use."""
    return QCoreApplication.translate("Statuses", str(STATUSES[status]))
