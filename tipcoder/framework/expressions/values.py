"""Values of expressions: text, numbers, truth, dates and lists of texts, as the ODK XForms specification has them.

A date is a `DateText`: its ISO 8601 text, which remembers that it is a date. A node-set is the list of the texts of
its nodes. Source: XPath 1.0, section 3 and 4; ODK XForms specification, "Data types" and "XPath functions".
"""

import math
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

NUMBER = re.compile(r"[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)[ \t\r\n]*", re.ASCII)
DATE = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?)?)?)?", re.ASCII
)
EPOCH = date(1970, 1, 1).toordinal()
SECONDS_A_DAY = 86_400
_FULL_DATE = 10


class DateText(str):
    """A date or date and time as ISO 8601 text, perhaps partial: `2021`, `2021-03`, `2021-03-14`."""

    __slots__ = ()


Value = str | float | bool | list[str]


def to_number(value: Value) -> float:
    """Return the number of a value: NaN for what is none, days since 1970 for a date (from its first day)."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if not isinstance(value, str):
        return float(value)
    if isinstance(value, DateText):
        return days(value)
    if NUMBER.fullmatch(value):
        return float(value)
    # `2021` is a number and `2021-03` none: plain text counts as a date only where it is a full one.
    return days(value) if len(value) >= _FULL_DATE else math.nan


def to_boolean(value: Value) -> bool:
    """Return whether a value counts as true: a text with characters, a number but 0 and NaN, a list with
    nodes."""
    if isinstance(value, list):
        return bool(value)
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def to_string(value: Value) -> str:
    """Return a value as text: numbers without exponent, and without decimals where they are whole."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return value[0] if value else ""
    return number_text(value)


def to_list(value: Value) -> list[str]:
    """Return the texts of the nodes of a value; a single value is a list of one."""
    return value if isinstance(value, list) else [to_string(value)]


def number_text(number: float) -> str:
    """Return a number as XPath writes it: `3`, `3.5`, `-Infinity`; never `1e21`; "" for NaN, as ODK's engine has it."""
    if math.isnan(number):
        return ""
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    text = repr(number)
    return format(Decimal(text), "f") if "e" in text else text


def days(text: str) -> float:
    """Return the days since 1970-01-01 of a date (a partial one counts from its first day), NaN for none."""
    match = DATE.fullmatch(text)
    if not match:
        return math.nan
    year, month, day, hour, minute, second = match.groups()
    try:
        whole = date(int(year), int(month or 1), int(day or 1)).toordinal() - EPOCH
    except ValueError:
        return math.nan
    if hour is None:
        return float(whole)
    return whole + (int(hour) * 3600 + int(minute) * 60 + float(second or 0)) / SECONDS_A_DAY


def date_of(number: float) -> str:
    """Return the date that is this number of days after 1970-01-01, "" for none."""
    try:
        return DateText(date.fromordinal(EPOCH + math.floor(number)).isoformat())
    except (ValueError, OverflowError):
        return ""


def equal(left: Value, right: Value) -> bool:
    """Return whether two values are equal; a list is equal to what any of its nodes is equal to."""
    if isinstance(left, list):
        return _any(equal, left, right)
    if isinstance(right, list):
        return _any(equal, right, left)
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        if isinstance(left, DateText) or isinstance(right, DateText):
            return _compare_dates(left, right) == 0 if _are_dates(left, right) else str(left) == str(right)
        return left == right
    return to_number(left) == to_number(right)


def unequal(left: Value, right: Value) -> bool:
    """Return whether two values differ; for a list, whether any of its nodes does."""
    if isinstance(left, list):
        return _any(unequal, left, right)
    if isinstance(right, list):
        return _any(unequal, right, left)
    return not equal(left, right)


def less(left: Value, right: Value) -> bool:
    """Return whether left is less than right, as numbers, or as dates at the precision they share."""
    if isinstance(left, list):
        return any(less(item, right) for item in left)
    if isinstance(right, list):
        return any(less(left, item) for item in right)
    if isinstance(left, str) and isinstance(right, str) and _are_dates(left, right):
        return _compare_dates(left, right) < 0
    return to_number(left) < to_number(right)


def less_or_equal(left: Value, right: Value) -> bool:
    """Return whether left is at most right, as numbers, or as dates at the precision they share."""
    if isinstance(left, list):
        return any(less_or_equal(item, right) for item in left)
    if isinstance(right, list):
        return any(less_or_equal(left, item) for item in right)
    if isinstance(left, str) and isinstance(right, str) and _are_dates(left, right):
        return _compare_dates(left, right) <= 0
    return to_number(left) <= to_number(right)


def _any(compare: Callable[[Value, Value], bool], nodes: list[str], other: Value) -> bool:
    if isinstance(other, bool):
        return compare(bool(nodes), other)
    return any(compare(node, other) for node in nodes)


def _are_dates(left: str, right: str) -> bool:
    """Two texts are compared as dates when one is known to be one, or both are full dates."""
    known = isinstance(left, DateText) or isinstance(right, DateText)
    if not known and (len(left) < _FULL_DATE or len(right) < _FULL_DATE):
        return False
    return bool(DATE.fullmatch(left) and DATE.fullmatch(right))


def _compare_dates(left: str, right: str) -> int:
    """Compare at the precision that both have: `2021` is neither before nor after `2021-05-10`."""
    shared = min(len(left), len(right))
    if shared >= _FULL_DATE:
        first, second = days(left), days(right)
        return (first > second) - (first < second)
    return (left[:shared] > right[:shared]) - (left[:shared] < right[:shared])
