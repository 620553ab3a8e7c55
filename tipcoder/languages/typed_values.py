"""Dates, numbers and times between what is typed and what is stored.

Forms and imports follow the same rules. Day and month, thousands and decimals are never guessed: where a text can be
read in two ways, both are given; a form refuses it or takes what its caption says, an import asks.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tipcoder.domain.folding import fold
from tipcoder.languages.registry import LANGUAGES

FIRST_YEAR, LAST_YEAR = 1000, 2999
"""Years that a typed date may have: four digits, and not those of a mistyped century."""


class DateFault(StrEnum):
    """Reasons for which a text is not a date."""

    SHAPE = "shape"
    SHORT_YEAR = "short_year"
    NO_SUCH_DAY = "no_such_day"
    YEAR_RANGE = "year_range"


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date as ISO 8601, whole or partial (`2021-03-14`, `2021-03`, `2021`), read with the day before the month.

    `month_first` is the other date that a text like `03/04/2021` can be, "" for none; `iso` is "" where only that one
    is a day of the calendar.
    """

    iso: str
    month_first: str = ""


_DATES = [language.dates for language in LANGUAGES.values()]
_MONTH_NUMBERS = {
    fold(word): number
    for dates in _DATES
    for months in (dates.months.split(), dates.other_months)
    for number, words in enumerate(months, 1)
    for word in words.split()
}
"""Months by their names in all languages, in the cases that dates have them in, folded."""

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YEAR_FIRST = re.compile(r"(\d{4})(?:\s*([./-])\s*(\d{1,2})(?:\s*\2\s*(\d{1,2}))?)?(?:[T ]00:00(?::00)?)?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})([./\-\s]+))?(\d{1,2})[./\-\s]+(\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})[.,]?\s+)?([^\W\d]+)[.,]?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s+)?(\d{4})")
_SHORT = re.compile(r"(?:\d{1,2}[./\- ]+){1,2}\d{2}")
_BEGINNING = re.compile(
    rf"^(?:{'|'.join(dates.before_day for dates in _DATES if dates.before_day)})\s+(?=\d)", re.IGNORECASE
)
"""Words before the day, as judgments have them."""
_ENDING = re.compile(
    rf"\.?(?:\s*(?:{'|'.join(dates.after_year for dates in _DATES if dates.after_year)})\.?)?$", re.IGNORECASE
)
"""Words after the year in Slavic languages."""


def is_iso_date(text: str) -> bool:
    """Return whether a text is a date as it is stored, of any year."""
    found = _ISO.fullmatch(text)
    return found is not None and bool(_iso(*found.groups()))


def read_typed_date(text: str) -> TypedDate | DateFault:
    """Return the date that a person typed: numbers with the year first or last, or a month by its name.

    `14.03.2021`, `14. 3. 2021. g.`, `03.2021`, `2021`, `2021-03-14`, `2021/3/14`, `më 14 mars 2021`,
    `March 14, 2021`.
    """
    text = _BEGINNING.sub("", _ENDING.sub("", text.strip()))
    first: tuple[str | None, str | None]
    other: tuple[str, str] | None = None
    if found := _YEAR_FIRST.fullmatch(text):
        year, first = found[1], (found[3], found[4])
    elif found := _YEAR_LAST.fullmatch(text):
        day, mark, month, year = found.groups()
        first = (month, day)
        # With points the day comes first in all languages of the program.
        other = (day, month) if day and mark.strip() != "." else None
    elif (found := _NAMED.fullmatch(text)) and fold(found[2]) in _MONTH_NUMBERS and not (found[1] and found[3]):
        year, first = found[4], (str(_MONTH_NUMBERS[fold(found[2])]), found[1] or found[3])
    else:
        return DateFault.SHORT_YEAR if _SHORT.fullmatch(text) else DateFault.SHAPE
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return DateFault.YEAR_RANGE
    iso, month_first = _iso(year, *first), _iso(year, *other) if other else ""
    if not iso and not month_first:
        return DateFault.NO_SUCH_DAY
    return TypedDate(iso, month_first if month_first != iso else "")


def iso_date(typed: str) -> str | DateFault:
    """Return a typed date with its day first as ISO 8601, or what is wrong with it."""
    found = read_typed_date(typed)
    return found if isinstance(found, DateFault) else found.iso or DateFault.NO_SUCH_DAY


def with_century(typed: str) -> tuple[str, str]:
    """Return the two years that two digits at the end of a typed date may be: of this century, of the last one."""
    short = re.findall(r"[0-9]{2}", typed)[-1]
    return f"20{short}", f"19{short}"


def typed_date(iso: str, separator: str) -> str:
    """Return how a person would type a stored date: day, month, year."""
    return separator.join(reversed(iso.split("-")))


def _iso(year: str, month: str | None, day: str | None) -> str:
    """Return an ISO date if there is such a day, else ""."""
    try:
        whole = date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7] if month else whole[:4]


class NumberFault(StrEnum):
    """Reasons for which a text is not a number of the wanted kind."""

    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    THOUSANDS = "thousands"


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A number with a decimal point, as typed but for its marks: `1.234` can be either of the two, others only one.

    `decimal` is the number if its mark is a decimal one, `grouped` if marks divide thousands; "" where it cannot be.
    """

    decimal: str = ""
    grouped: str = ""


_SPACES = re.compile(r"[\s\u00a0\u202f'’]")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
_ONE_GROUP = re.compile(r"[+-]?\d{1,3}[.,]\d{3}")


def read_typed_number(text: str) -> TypedNumber | None:
    """Return the number that a person typed with a decimal comma or point, None for what is none."""
    packed = _SPACES.sub("", text).replace("\u2212", "-")
    marks = [mark for mark in packed if mark in ".,"]
    if len(marks) > 1:
        grouped = _ungrouped(packed, marks)
        return TypedNumber(grouped=grouped.removeprefix("+")) if _NUMBER.fullmatch(grouped) else None
    decimal = packed.replace(",", ".")
    if not _NUMBER.fullmatch(decimal):
        return None
    decimal = decimal.removeprefix("+")
    return TypedNumber(decimal, decimal.replace(".", "") if _ONE_GROUP.fullmatch(packed) else "")


def _ungrouped(packed: str, marks: list[str]) -> str:
    """Return a number with several marks without those between thousands, "" if they are not in their places."""
    if len(set(marks)) > 1:
        is_decimal = packed.count(marks[-1]) == 1
        return packed.replace(marks[0], "").replace(marks[-1], ".") if is_decimal else ""
    first, *groups = packed.lstrip("+-").split(marks[0])
    return packed.replace(marks[0], "") if len(first) <= 3 and all(len(group) == 3 for group in groups) else ""


def stored_number(typed: str, *, whole: bool, decimal_point: str) -> str | NumberFault:
    """Return the number without needless zeros, or what is wrong with it.

    `1.500` may be fifteen hundred or one and a half: where the sign divides thousands in the reader's language, whose
    `decimal_point` is another, or where the number has to be whole, it is refused and not guessed.
    """
    found = read_typed_number(typed)
    if found is None:
        return NumberFault.NOT_A_NUMBER
    if found.grouped and (whole or not found.decimal or decimal_point not in typed):
        return NumberFault.THOUSANDS
    number = Decimal(found.decimal)
    if whole and number != number.to_integral_value():
        return NumberFault.NOT_WHOLE
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def typed_number(stored: str, decimal_point: str) -> str:
    """Return how a person would type a stored number; a text that is none stays as it is."""
    return stored.replace(".", decimal_point) if _NUMBER.fullmatch(stored) else stored


_MONTHS_IN_A_YEAR = 12
_DURATIONS = [language.durations for language in LANGUAGES.values()]
_YEAR_WORDS = frozenset(fold(form).split()[-1] for found in _DURATIONS for form in found.years + found.other_years)
_MONTH_WORDS = frozenset(fold(form).split()[-1] for found in _DURATIONS for form in found.months + found.other_months)
"""Nouns of all languages, folded, without the `de` that Romanian has before some."""
_BETWEEN = "|".join(dict.fromkeys(fold(word) for found in _DURATIONS for word in found.between))
_PART = r"(\d+(?:[.,]\d+)?)\s*(?:de\s+)?([a-z]+)\.?"
_DURATION = re.compile(rf"{_PART}(?:\s*,?\s*(?:(?:{_BETWEEN})\s+)?{_PART})?")


def typed_months(typed: str) -> str:
    """Return the months of a length typed as years and months in any of the languages; "" where it is none.

    `2y 6m`, `2 g. 6 m.`, `2 vjet e 6 muaj`, `20 de ani`, `2 години и 6 месеци`, `2,5 godine`: 24, 30, 240, ...
    """
    found = _DURATION.fullmatch(fold(typed).strip())
    if found is None:
        return ""
    first, unit, second, other = found.groups()
    months = Decimal(first.replace(",", "."))
    if unit in _YEAR_WORDS:
        months *= _MONTHS_IN_A_YEAR
    elif unit not in _MONTH_WORDS or second:
        return ""
    if second:
        if other not in _MONTH_WORDS:
            return ""
        months += Decimal(second.replace(",", "."))
    text = f"{months:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class TimeFault(StrEnum):
    """Reasons for which a text is not a time of day."""

    SHAPE = "shape"
    NO_SUCH_TIME = "no_such_time"


_TIME = re.compile(
    r"(\d{1,2})\s*[.:,h ]\s*(\d{2})(?:\s*[.: ]\s*(\d{2}(?:\.\d+)?))?\s*h?(?:\s*([ap])\.?\s*m\.?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE | re.ASCII,
)
_TIME_DIGITS = re.compile(r"(\d{1,2})(\d{2})", re.ASCII)
_HOURS, _MINUTES = 24, 60


def iso_time(typed: str) -> str | TimeFault:
    """Return `09:30:00` for what a person types, or what is wrong with it. Hours count to 24 or have am or pm."""
    text = typed.strip()
    if match := _TIME_DIGITS.fullmatch(text):
        hour, minute, second, half, zone = (*match.groups(), None, None, None)
    elif match := _TIME.fullmatch(text):
        hour, minute, second, half, zone = match.groups()
    else:
        return TimeFault.SHAPE
    hours = _by_24(int(hour), (half or "").lower())
    if not 0 <= hours < _HOURS or int(minute) >= _MINUTES or float(second or 0) >= _MINUTES:
        return TimeFault.NO_SUCH_TIME
    return f"{hours:02}:{minute}:{second or '00'}{(zone or '').upper()}"


def typed_time(iso: str) -> str:
    """Return how a person would type a stored time: hours and minutes, and what else it has if it is not nothing."""
    match = _TIME.fullmatch(iso.strip())
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
