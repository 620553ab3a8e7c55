"""Dates as functions of expressions take and give them."""

import math
import re
from datetime import datetime, time, timedelta

from tipcoder.framework.expressions.values import (
    DATE,
    DateText,
    Value,
    date_of,
    days,
    to_number,
    to_string,
)

_MARK = re.compile(r"%[YymnbdeHhMS3aWA]")
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?")


def date_value(value: Value) -> str:
    """Return a value as a date: text in ISO 8601 (perhaps partial), or days since 1970; "" for anything else."""
    if not isinstance(value, float):
        text = to_string(value).strip()
        if DATE.fullmatch(text) and not math.isnan(days(text)):
            return DateText(text)
    number = to_number(value)
    return "" if math.isnan(number) else date_of(number)


def decimal_time(text: str) -> float:
    """Return a time of day as a part of the day: 0.5 is noon."""
    match = _TIME.match(text)
    if not match:
        return math.nan
    hour, minute, second = match.groups()
    return (int(hour) * 3600 + int(minute) * 60 + float(second or 0)) / 86_400


def format_date(value: Value, pattern: str) -> str:
    """Return a date by the pattern of the ODK specification (`%d.%m.%Y`); "" for what is no date."""
    number = to_number(date_value(value))
    if math.isnan(number):
        return ""
    moment = datetime.combine(datetime(1970, 1, 1), time()) + timedelta(days=number)
    return _MARK.sub(lambda mark: _part(mark.group(), moment), pattern)


def _part(mark: str, moment: datetime) -> str:
    parts = {
        "%n": str(moment.month),
        "%e": str(moment.day),
        "%h": str(moment.hour),
        "%3": f"{moment.microsecond // 1000:03}",
        "%W": str(moment.isocalendar().week),
        "%Y": f"{moment.year:04}",
    }
    return parts[mark] if mark in parts else moment.strftime(mark)
