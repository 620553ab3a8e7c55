"""Reads values from cells: keys, texts, and dates and numbers however they were typed.

Each reader takes what one cell holds and returns the value of an answer ("" for none), a `CellProblem`, or a
`CellDoubt` that a person must settle for the whole column. Nothing is guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from tipcoder.exchange.reading.book import Value
from tipcoder.exchange.reading.words import PRECISIONS, folded
from tipcoder.framework.expressions.values import number_text
from tipcoder.languages.typed_values import (
    FIRST_YEAR,
    LAST_YEAR,
    DateFault,
    is_iso_date,
    read_typed_date,
    read_typed_number,
    typed_months,
)


class DoubtKind(StrEnum):
    """Kinds of what a cell alone leaves open."""

    DATE_ORDER = "date_order"
    """Whether 03/04/2021 is the third of April or the fourth of March: `day_month`, `month_day`."""
    DATE_NUMBER = "date_number"
    """Whether 44269 is a date that Excel shows as a number: `days`."""
    NUMBER_MARK = "number_mark"
    """Whether 1.234 or 1,234 is one thousand and something or a little more than one: `thousands`, `decimal`."""
    TERM_LABEL = "term_label"
    """One of several terms with this label is meant: their codes."""
    CODES_OR_TERMS = "codes_or_terms"
    """The column of codes and those beside it (of terms, of labels) differ, and one counts: `codes`, `terms`."""
    MERGED = "merged"
    """Whether a merged cell counts for each of its rows or for the first alone: `each`, `first`."""


OPTIONS: Mapping[DoubtKind, tuple[str, ...]] = {
    DoubtKind.DATE_ORDER: ("day_month", "month_day"),
    DoubtKind.DATE_NUMBER: ("days",),
    DoubtKind.NUMBER_MARK: ("thousands", "decimal"),
    DoubtKind.CODES_OR_TERMS: ("codes", "terms"),
    DoubtKind.MERGED: ("each", "first"),
}


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a cell means nothing. `slot` is the cell among those of its question, from 0."""

    code: str
    slot: int = 0
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CellDoubt:
    """A cell that a person must settle; `text` is its content."""

    kind: DoubtKind
    text: str
    options: tuple[str, ...]
    slot: int = 0


Settled = Mapping[tuple[DoubtKind, str], str]
"""Settled meanings of one column, by kind; of labels by kind and label, others with ""."""

Read = str | CellProblem | CellDoubt

_GIVEN = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z2-7]{16}")
"""Form of keys that an export gave: a UUID, or 16 letters and digits of base 32."""
_EXCEL_EPOCH = date(1899, 12, 30)
_LAST_DOUBTFUL = date(1900, 3, 1)
"""Up to here programs count days differently, and what is no number at all is shown as a day before."""
_LONGEST = 60
"""Characters of a date or number; what is longer is text, and not looked at closer."""
_SHOWN = 80
"""Characters of a text that a message repeats."""
_DAYS = range(20_000, 80_000)
"""Numbers that are dates from 1954 to 2119 in Excel."""


def clean(cell: Value) -> str:
    """Return what a cell says, without space around it; numbers, dates and times as an answer has them."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.replace("\u00a0", " ").strip()
    return exact(cell)


def exact(cell: Value) -> str:
    """Return the text of a cell, every character of it."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return number_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return "" if cell is None else cell.isoformat()


def not_one(code: str, text: str) -> CellProblem:
    """Return the problem of a text that is not what it should be."""
    return CellProblem(code, values={"text": text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"})


def read_key(cell: Value) -> str:
    """Return a key, "" for none. Those that an export gave are as it gave them; what a person typed stays so."""
    text = clean(cell)
    small = text.lower()
    return small if was_given(small) else text


def was_given(key: str) -> bool:
    """Return whether an export gave a key, as far as its looks tell."""
    return _GIVEN.fullmatch(key) is not None


def read_number(cell: Value, settled: Settled, *, is_whole: bool, is_in_months: bool = False) -> Read:
    """Return a number as an answer has it; one of months may be typed as years and months."""
    if isinstance(cell, date | time):
        return not_one("delivery_not_a_number", exact(cell))
    text = clean(cell)
    if not isinstance(cell, str) or not text:
        return text
    if len(text) > _LONGEST:
        return not_one("delivery_not_a_number", text)
    if is_in_months and (months := typed_months(text)):
        return months
    found = read_typed_number(text)
    if found is None:
        return not_one("delivery_not_a_number", text)
    if found.decimal and found.grouped:
        match settled.get((DoubtKind.NUMBER_MARK, "")):
            case "thousands":
                return found.grouped
            case "decimal":
                return found.decimal
        return CellDoubt(DoubtKind.NUMBER_MARK, text, OPTIONS[DoubtKind.NUMBER_MARK])
    number = found.decimal or found.grouped
    whole, _, fraction = number.partition(".")
    return (whole or "0") if is_whole and not fraction.strip("0") else number


def read_date(cell: Value, precision: Value, settled: Settled) -> Read:
    """Return a date as an answer has it: `2021`, `2021-03`, `2021-03-14`. `precision` is what its column says."""
    if isinstance(cell, datetime):
        return not_one("delivery_not_a_date", exact(cell))
    if isinstance(cell, date):
        return _at_precision(cell, precision) if cell > _LAST_DOUBTFUL else not_one("delivery_not_a_date", exact(cell))
    if isinstance(cell, int) and cell in range(FIRST_YEAR, LAST_YEAR + 1):
        return str(cell)
    if isinstance(cell, int) and cell in _DAYS:
        if settled.get((DoubtKind.DATE_NUMBER, "")) == "days":
            return _at_precision(_EXCEL_EPOCH + timedelta(days=cell), precision)
        return CellDoubt(DoubtKind.DATE_NUMBER, str(cell), OPTIONS[DoubtKind.DATE_NUMBER])
    text = clean(cell)
    if not text:
        return ""
    if not isinstance(cell, str) or len(text) > _LONGEST:
        return not_one("delivery_not_a_date", text)
    return _typed_date(text, settled)


def precision_of(text: str) -> str:
    """Return `day`, `month` or `year` of a word for it, "" for any other."""
    return PRECISIONS.get(folded(text), "")


def _at_precision(day: date, precision: Value) -> str:
    """Excel makes `2021-03` the first of March when it is typed; the precision beside it says what was meant."""
    meant = precision_of(clean(precision))
    if meant == "month" and day.day == 1:
        return day.isoformat()[:7]
    if meant == "year" and (day.month, day.day) == (1, 1):
        return day.isoformat()[:4]
    return day.isoformat()


def _typed_date(text: str, settled: Settled) -> Read:
    if is_iso_date(text):
        # An export writes stored dates so, of any year: reading it back must not lose one.
        return text
    found = read_typed_date(text)
    if isinstance(found, DateFault):
        return not_one("delivery_not_a_date", text)
    if not (found.iso and found.month_first):
        return found.iso or found.month_first
    match settled.get((DoubtKind.DATE_ORDER, "")):
        case "day_month":
            return found.iso
        case "month_day":
            return found.month_first
    return CellDoubt(DoubtKind.DATE_ORDER, text, OPTIONS[DoubtKind.DATE_ORDER])
