"""Times of day between what is typed and ISO 8601: `9.30`, `0930` and `9:30` all mean half past nine.

A time that came from elsewhere with seconds, their fractions or a time zone (ODK XForms specification, data type
`time`) keeps them and shows them.
"""

import re
from enum import StrEnum


class TimeFault(StrEnum):
    """Why a text is not a time of day."""

    SHAPE = "shape"
    NO_SUCH_TIME = "no_such_time"


_TYPED = re.compile(
    r"(\d{1,2})\s*[.:,h ]\s*(\d{2})(?:\s*[.: ]\s*(\d{2}(?:\.\d+)?))?\s*h?(?:\s*([ap])\.?\s*m\.?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE | re.ASCII,
)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})", re.ASCII)
_HOURS, _MINUTES = 24, 60


def iso_time(typed: str) -> str | TimeFault:
    """Return `09:30:00` for what a person types, or what is wrong with it. Hours count to 24 or have am or pm."""
    text = typed.strip()
    if match := _DIGITS.fullmatch(text):
        hour, minute, second, half, zone = (*match.groups(), None, None, None)
    elif match := _TYPED.fullmatch(text):
        hour, minute, second, half, zone = match.groups()
    else:
        return TimeFault.SHAPE
    hours = _by_24(int(hour), (half or "").lower())
    if not 0 <= hours < _HOURS or int(minute) >= _MINUTES or float(second or 0) >= _MINUTES:
        return TimeFault.NO_SUCH_TIME
    return f"{hours:02}:{minute}:{second or '00'}{(zone or '').upper()}"


def typed_time(iso: str) -> str:
    """Return how a person would type a stored time: hours and minutes, and what else it has if it is not nothing."""
    match = _TYPED.fullmatch(iso.strip())
    if match is None:
        return iso
    hour, minute, second, _, zone = match.groups()
    seconds = f":{second}" if float(second or 0) else ""
    return f"{int(hour):02}:{minute}{seconds}{f' {zone}' if zone else ''}"


def stepped_time(iso: str, minutes: int) -> str:
    """Return the time that is some minutes later (or earlier, if negative), round the clock; seconds are dropped."""
    hour, minute = iso.split(":")[:2]
    total = (int(hour) * _MINUTES + int(minute) + minutes) % (_HOURS * _MINUTES)
    return f"{total // _MINUTES:02}:{total % _MINUTES:02}:00"


def _by_24(hour: int, half: str) -> int:
    """Return the hour of the day; -1 for one that am and pm do not have."""
    if not half:
        return hour
    if not 1 <= hour <= _HOURS // 2:
        return -1
    return hour % (_HOURS // 2) + (_HOURS // 2 if half == "p" else 0)
