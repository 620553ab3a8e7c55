"""Points in time as texts in the language in use."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from tipcoder.languages import ui_language


def moment_words(at: datetime) -> str:
    """Local date as the language writes it, and the hour by 24: "4:24 e pasdites" would fill a table."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return f"{ui_language.locale().toString(local.date(), QLocale.FormatType.ShortFormat)} {local.toString('HH:mm')}"
