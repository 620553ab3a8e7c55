"""Dates in the words and with the signs of the reader's language."""

from PySide6.QtCore import QDate, QLocale


def date_in_words(iso: str, locale: QLocale) -> str:
    """Return `14 March 2021`, `March 2021` or `2021` in the language of the locale: shows that it was understood."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return iso
    day = QDate(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    return locale.toString(day, "d MMMM yyyy") if len(parts) == 3 else locale.toString(day, "MMMM yyyy")


def date_separator(locale: QLocale) -> str:
    """Return the sign between day, month and year: a stroke in English, a point in the other languages."""
    return "/" if locale.language() == QLocale.Language.English else "."
