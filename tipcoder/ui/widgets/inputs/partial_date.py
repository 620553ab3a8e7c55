"""Dates of which a judgment may give only the month or the year: between what is typed and ISO 8601.

Day and month are never guessed: the order is always day, month, year, and the field says so.
"""

import re
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale


class DateFault(StrEnum):
    """Why a text is not a date."""

    SHAPE = "shape"
    SHORT_YEAR = "short_year"
    NO_SUCH_DAY = "no_such_day"
    YEAR_RANGE = "year_range"


FIRST_YEAR, LAST_YEAR = 1900, 2199

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_TYPED = re.compile(r"(?:(?:(\d{1,2})[./\- ]+)?(\d{1,2})[./\- ]+)?(\d{4})\.?")
_SHORT = re.compile(r"(?:\d{1,2}[./\- ]+){1,2}\d{2}\.?")


def iso_date(typed: str) -> str | DateFault:
    """Return `2021-03-14`, `2021-03` or `2021` for `14.03.2021`, `03.2021` or `2021`, or what is wrong. ISO too."""
    text = typed.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := _TYPED.fullmatch(text):
        day, month, year = match.groups()
    else:
        return DateFault.SHORT_YEAR if _SHORT.fullmatch(text) else DateFault.SHAPE
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return DateFault.YEAR_RANGE
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return DateFault.NO_SUCH_DAY
    return "-".join(part if len(part) == 4 else part.zfill(2) for part in (year, month, day) if part)


def typed_date(iso: str, separator: str) -> str:
    """Return how a person would type a stored date: day, month, year."""
    return separator.join(reversed(iso.split("-")))


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
