"""Turns the value of an answer into cells: numbers, dates, terms with their labels, and everything else as text."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind

Values = tuple[Value, ...]

Split = Callable[[str], Values]
"""Turns the value of an answer into the cells of its columns, without the one of its state."""

WITHHELD = "\U0010ffff"
"""The value, no character of any language, of a text which was answered and stays in the country."""
_FIRST_EXCEL_DATE = date(1900, 3, 1)
"""Excel counts 29 February 1900, which never was: earlier dates would be a day off somewhere."""
_MOST_DIGITS = 15
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")
_DECIMAL = re.compile(r"-?[0-9]*\.?[0-9]*")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?")
_LEADING_YEAR = re.compile(r"(\d{4})(?:-|$)")
_ISO_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_PRECISION = {4: "year", 7: "month", 10: "day"}
_EXACT_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(?![0-9])")
_ID = re.compile(r"(uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def as_text(value: str) -> Values:
    """Return the value unchanged, nothing for a text that stays behind."""
    return (None if value == WITHHELD else value,)


def as_date(value: str) -> Values:
    """Return a date, or the text of one that is partial, and its precision."""
    precision = _PRECISION.get(len(value)) if _ISO_DATE.fullmatch(value) else None
    if precision == "day":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return value, None
        return day if day >= _FIRST_EXCEL_DATE else value, precision
    return value, precision


def as_year(value: str) -> Values:
    """Return the year of a date."""
    found = _LEADING_YEAR.match(value)
    return (int(found[1]) if found else None,)


def as_public_number(value: str) -> Values:
    """Return a number, nothing for what is none."""
    (found,) = _decimal(value)
    return (None if isinstance(found, str) else found,)


def as_public_time(value: str) -> Values:
    """Return a time of day, nothing for what is none."""
    return (value if _TIME.fullmatch(value) else None,)


def as_public_text(value: str) -> Values:
    """Return what was calculated, without exact dates and ids, nothing for what stays behind."""
    if value == WITHHELD:
        return (None,)
    (found,) = _calculated(value)
    if not isinstance(found, str):
        return (found,)
    if _EXACT_DATE.match(found):
        return as_year(found)
    return (None if _ID.search(found) or _EXACT_DATE.search(found) else found,)


def _integer(value: str) -> Values:
    return (int(value) if _INTEGER.fullmatch(value) else value,)


def _decimal(value: str) -> Values:
    digits = value.lstrip("-0.").replace(".", "")
    if not _DECIMAL.fullmatch(value) or value in (".", "-", "-.") or len(digits) > _MOST_DIGITS:
        return (value,)
    number = float(value)
    return (int(number) if number.is_integer() else number,)


def _calculated(value: str) -> Values:
    number = _decimal(value)
    return number if str(number[0]) == value else (value,)


def single(question: Question, *, is_closed: bool) -> Split:
    """Return what fills the one column of a question that is neither chosen from a list nor a date.

    `is_closed`: a number or a time that is none is left out.
    """
    kind = question.type.kind
    if is_closed and (question.calculate or kind.holds in _PUBLIC):
        return _PUBLIC.get(kind.holds, as_public_text)
    return _integer if kind.is_whole else _OWN.get(kind.holds, as_text)


_OWN: dict[ValueKind, Split] = {ValueKind.NUMBER: _decimal, ValueKind.CALCULATED: _calculated}
_PUBLIC: dict[ValueKind, Split] = {
    ValueKind.NUMBER: as_public_number,
    ValueKind.CALCULATED: as_public_text,
    ValueKind.TIME: as_public_time,
    ValueKind.DATE_TIME: as_year,
}


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a list, by code: what the workbook calls them, and their labels.

    Several codes may come as one (groups). A code that is not among them stays as it is, but in a closed list.
    """

    codes: Mapping[str, str]
    labels: Mapping[str, str] = field(default_factory=dict)
    """By what the workbook calls them."""
    is_closed: bool = False

    def shown(self, chosen: list[str]) -> dict[str, None]:
        """Return what the workbook calls the chosen terms, each once, in the order in which they were chosen."""
        found = (self.codes.get(code, "" if self.is_closed else code) for code in chosen)
        return dict.fromkeys(code for code in found if code)

    def one(self, code: str) -> Values:
        """Return the code and the label of the one that is chosen."""
        (shown,) = self.shown([code]) or (None,)
        return shown, None if shown is None else self.labels.get(shown)


def several(terms: Terms, apart: tuple[str, ...]) -> Callable[[str], Values]:
    """Return a function that gives codes, labels, and 1 or 0 for each code of `apart`, of all that are chosen."""

    @lru_cache(maxsize=512)
    def split(value: str) -> Values:
        shown = terms.shown(value.split(" "))
        if not shown:
            return (None,) * (2 + len(apart))
        words = "; ".join(terms.labels.get(code) or code for code in shown)
        return " ".join(shown), words, *(int(code in shown) for code in apart)

    return split
