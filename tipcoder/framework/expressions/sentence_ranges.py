"""Reads the statutory ranges of imprisonment of an offence over time, and finds the one in force on a date.

A term has them in one column: `2006-01-01/2009-09: 24-120; 2009-09/: 36-144`. Each entry is the interval in which a
range was in force (ISO 8601, dates whole or partial, both ends included, an open end empty) and its least and most
months, either empty where the law or the source names none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tipcoder.languages.typed_values import is_iso_date

_ENTRY = re.compile(r"([0-9-]*)/([0-9-]*): *([0-9]*)-([0-9]*)")
_YEAR = 4


@dataclass(frozen=True, slots=True)
class SentenceRange:
    """A range of imprisonment and the time in which it was in force. "" for an open end."""

    since: str
    until: str
    least: str
    most: str

    def may_be_in_force(self, date: str) -> bool:
        """Return whether it was, or may have been, in force on a date: all dates are whole or partial."""
        return _last(date) >= _first(self.since) and (not self.until or _first(date) <= _last(self.until))

    def is_in_force(self, date: str) -> bool:
        """Return whether it was in force on a date without a doubt."""
        return _first(date) >= _last(self.since) and (not self.until or _last(date) <= _first(self.until))


def _first(date: str) -> str:
    """Return the first day that a partial date can be; "" is before all days."""
    return date and date + "-01-01"[len(date) - _YEAR :]


def _last(date: str) -> str:
    """Return the last day that a partial date can be, or one that no month has but that stands after all its days."""
    return date and date + "-12-31"[len(date) - _YEAR :]


def read_ranges(text: str) -> tuple[SentenceRange, ...]:
    """Return the ranges of a column, in its order; entries that are not written as they should be are left out."""
    found = (_ENTRY.fullmatch(entry.strip()) for entry in text.split(";"))
    ranges = (SentenceRange(*entry.groups()) for entry in found if entry)
    return tuple(one for one in ranges if all(not date or is_iso_date(date) for date in (one.since, one.until)))


def range_on(text: str, date: str, judged: str = "") -> SentenceRange | None:
    """Return the range that was in force on a date, whole or partial; None where the dates leave a doubt.

    None, too, where a milder one came until the offence was `judged`: the court applies that one (article 10 of the
    code of Moldova, article 3 of that of North Macedonia), and the range of the offence's day would be wrong.
    """
    if not is_iso_date(date):
        return None
    found = [one for one in read_ranges(text) if one.may_be_in_force(date)]
    if len(found) != 1 or not found[0].is_in_force(date):
        return None
    return None if any(milder_until(text, found[0], judged)) else found[0]


def milder_until(text: str, applied: SentenceRange, judged: str) -> Iterator[SentenceRange]:
    """Yield the ranges with a lower minimum that began after another one and by the day of a judgment."""
    for one in read_ranges(text) if is_iso_date(judged) and applied.least else ():
        came = _first(applied.since) < _first(one.since) <= _last(judged)
        if came and one.least and int(one.least) < int(applied.least):
            yield one
