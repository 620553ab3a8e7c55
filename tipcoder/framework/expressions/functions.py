"""Functions of expressions that depend on their arguments alone.

Source: ODK XForms specification, "XPath functions" (https://getodk.github.io/xforms-spec/#xpath-functions), and
XPath 1.0 section 4. Each takes its arguments already converted; `FUNCTIONS` says to what.
"""

import base64
import hashlib
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import partial

from tipcoder.framework.expressions.patterns import matches
from tipcoder.framework.expressions.sentence_ranges import milder_until, range_on, read_ranges
from tipcoder.framework.expressions.values import DATE, DateText, Value, date_of, days, to_list, to_number, to_string
from tipcoder.languages.typed_values import is_iso_date

MOST_PLACES = 300
LONGEST_TEXT = 1_000_000
"""Calculations that double each other's texts would fill the memory."""
_MARK = re.compile(r"%[YymnbdeHhMS3aWA]")
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?")


@dataclass(frozen=True, slots=True)
class Function:
    """One function: `run`, the kinds of its parameters and of its result.

    A kind is `s` text, `n` number, `b` truth, `l` list of texts, `v` any value. The last parameter repeats where
    `maximum` is larger than their number.
    """

    run: Callable[..., Value]
    parameters: str
    result: str
    minimum: int
    maximum: int | None

    def kind(self, position: int) -> str:
        """Return the kind of the parameter at this position, from 0."""
        return self.parameters[min(position, len(self.parameters) - 1)]


def selected(chosen: str, code: str) -> bool:
    """Return whether a code is among the chosen ones."""
    return code.strip() in chosen.split()


def selected_at(chosen: str, index: float) -> str:
    """Return the chosen code at an index from 0, "" beyond the last."""
    codes = chosen.split()
    return codes[int(index)] if 0 <= index < len(codes) else ""


def substr(text: str, start: float, end: float = math.inf) -> str:
    """Return the characters from start up to, without, end; from 0, negative ones from the end."""
    if math.isnan(start) or math.isnan(end):
        return ""
    return text[_index(start, len(text)) : _index(end, len(text))]


def substring(text: str, start: float, length: float = math.inf) -> str:
    """Return `length` characters from a position counted from 1, as XPath 1.0 rounds both."""
    first, last = _round(start), _round(start) + _round(length)
    return "".join(letter for position, letter in enumerate(text, 1) if first <= position < last)


def substring_before(text: str, mark: str) -> str:
    """Return what stands before the first occurrence of the mark."""
    return text.partition(mark)[0] if mark and mark in text else ""


def substring_after(text: str, mark: str) -> str:
    """Return what stands after the first occurrence of the mark."""
    if not mark:
        return text
    return text.partition(mark)[2] if mark in text else ""


def translate(text: str, letters: str, others: str) -> str:
    """Return the text with each of the letters replaced by the one at its place in others, or removed."""
    table: dict[int, str | None] = {}
    for place, letter in enumerate(letters):
        table.setdefault(ord(letter), others[place] if place < len(others) else None)
    return text.translate(table)


def regex(text: str, pattern: str) -> bool:
    """Return whether the regular expression matches anywhere in the text; `^` and `$` bind it to the whole."""
    return matches(text, pattern)


def round_number(number: float, places: float = 0) -> float:
    """Return the number rounded half away from 0 to so many decimal places (negative: tens, hundreds)."""
    if not math.isfinite(number) or not abs(places) <= MOST_PLACES:
        return number
    step = Decimal(1).scaleb(-int(places))
    try:
        return float((Decimal(repr(number)) / step).quantize(Decimal(1), ROUND_HALF_UP) * step)
    except InvalidOperation:
        return number


def joined(mark: str, *parts: list[str]) -> str:
    """Return all texts one after the other with a mark between them, cut at `LONGEST_TEXT` characters."""
    texts: list[str] = []
    left = LONGEST_TEXT
    for part in parts:
        for text in part:
            if left < 0:
                break
            texts.append(text)
            left -= len(mark) + len(text)
    return mark.join(texts)[:LONGEST_TEXT]


def total(numbers: list[str]) -> float:
    """Return the sum, NaN when one is no number: a filter leaves those out."""
    return sum(map(to_number, numbers), 0.0)


def smallest(*values: Value) -> float:
    """Return the smallest, NaN when one is no number or there is none."""
    return _extreme(min, values)


def largest(*values: Value) -> float:
    """Return the largest, NaN when one is no number or there is none."""
    return _extreme(max, values)


def power(base: float, exponent: float) -> float:
    """Return base to the power of exponent, NaN where there is none."""
    try:
        return math.pow(base, exponent)
    except (ValueError, OverflowError):
        return math.nan


def checklist(least: float, most: float, *answers: bool) -> bool:
    """Return whether between least and most (-1: no limit) of the answers are true."""
    return weighted_checklist(least, most, *(item for answer in answers for item in (answer, 1.0)))


def weighted_checklist(least: float, most: float, *pairs: float) -> bool:
    """Return whether the weights of the true answers add up to between least and most (-1: no limit)."""
    weight = sum(weight for answer, weight in zip(pairs[::2], pairs[1::2], strict=False) if answer)
    return (least < 0 or weight >= least) and (most < 0 or weight <= most)


def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """Return the hash of a text: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, as base64 or hex; "" for others."""
    name = algorithm.replace("-", "").lower()
    if name not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        return ""
    made = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return made.hex() if encoding == "hex" else base64.b64encode(made).decode()


def base64_decode(text: str) -> str:
    """Return the text that base64 stands for, "" for what is none."""
    try:
        return base64.b64decode(text, validate=True).decode()
    except ValueError:
        return ""


def coalesce(*values: Value) -> str:
    """Return the first value that is not empty."""
    return next((text for text in map(to_string, values) if text), "")


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


def _extreme(choose: Callable[[list[float]], float], values: tuple[Value, ...]) -> float:
    numbers = [to_number(text) for value in values for text in to_list(value)]
    return math.nan if not numbers or any(map(math.isnan, numbers)) else choose(numbers)


def _index(number: float, length: int) -> int:
    if math.isinf(number):
        return length if number > 0 else 0
    index = int(number)
    return max(0, index + length) if index < 0 else index


def _round(number: float) -> float:
    return number if math.isinf(number) or math.isnan(number) else math.floor(number + 0.5)


def _truncate(number: float) -> float:
    return number if math.isinf(number) or math.isnan(number) else float(int(number))


def _whole(rounding: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: number if math.isinf(number) or math.isnan(number) else float(rounding(number))


def _safe(function: Callable[..., float]) -> Callable[..., float]:
    def run(*numbers: float) -> float:
        try:
            return function(*numbers)
        except (ValueError, OverflowError, ZeroDivisionError):
            return math.nan

    return run


def _log(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else _safe(function)(number)


def _function(
    run: Callable[..., Value], parameters: str, result: str, least: int | None = None, most: int | None = -1
) -> Function:
    least = len(parameters) if least is None else least
    return Function(run, parameters, result, least, len(parameters) if most == -1 else most)


FUNCTIONS: dict[str, Function] = {
    "selected": _function(selected, "ss", "b"),
    "selected-at": _function(selected_at, "sn", "s"),
    "count-selected": _function(lambda chosen: float(len(chosen.split())), "s", "n"),
    "count-non-empty": _function(lambda nodes: float(sum(bool(node) for node in nodes)), "l", "n"),
    "sum": _function(total, "l", "n"),
    "min": _function(smallest, "v", "n", 1, None),
    "max": _function(largest, "v", "n", 1, None),
    "coalesce": _function(coalesce, "v", "s", 1, None),
    "not": _function(lambda truth: not truth, "b", "b"),
    "true": _function(lambda: True, "", "b"),
    "false": _function(lambda: False, "", "b"),
    "boolean": _function(lambda truth: truth, "b", "b"),
    "boolean-from-string": _function(lambda text: text.strip().lower() in ("true", "1"), "s", "b"),
    "number": _function(lambda number: number, "n", "n"),
    "string": _function(lambda text: text, "s", "s"),
    "concat": _function(lambda *parts: joined("", *parts), "l", "s", 1, None),
    "join": _function(lambda mark, *parts: joined(mark, *parts), "sl", "s", 2, None),
    "contains": _function(lambda text, part: part in text, "ss", "b"),
    "starts-with": _function(lambda text, part: text.startswith(part), "ss", "b"),
    "ends-with": _function(lambda text, part: text.endswith(part), "ss", "b"),
    "substr": _function(substr, "snn", "s", 2),
    "substring": _function(substring, "snn", "s", 2),
    "substring-before": _function(substring_before, "ss", "s"),
    "substring-after": _function(substring_after, "ss", "s"),
    "string-length": _function(lambda text: float(len(text)), "s", "n"),
    "normalize-space": _function(lambda text: " ".join(text.split()), "s", "s"),
    "translate": _function(translate, "sss", "s"),
    "regex": _function(regex, "ss", "b"),
    "round": _function(round_number, "nn", "n", 1),
    "int": _function(_truncate, "n", "n"),
    "floor": _function(_whole(math.floor), "n", "n"),
    "ceiling": _function(_whole(math.ceil), "n", "n"),
    "abs": _function(abs, "n", "n"),
    "pow": _function(power, "nn", "n"),
    "sqrt": _function(_safe(math.sqrt), "n", "n"),
    "exp": _function(_safe(math.exp), "n", "n"),
    "exp10": _function(lambda number: power(10, number), "n", "n"),
    "log": _function(_log(math.log), "n", "n"),
    "log10": _function(_log(math.log10), "n", "n"),
    "pi": _function(lambda: math.pi, "", "n"),
    "sin": _function(_safe(math.sin), "n", "n"),
    "cos": _function(_safe(math.cos), "n", "n"),
    "tan": _function(_safe(math.tan), "n", "n"),
    "asin": _function(_safe(math.asin), "n", "n"),
    "acos": _function(_safe(math.acos), "n", "n"),
    "atan": _function(_safe(math.atan), "n", "n"),
    "atan2": _function(_safe(math.atan2), "nn", "n"),
    "date": _function(date_value, "v", "d"),
    "date-time": _function(date_value, "v", "d"),
    "decimal-date-time": _function(lambda text: days(text) if text else math.nan, "s", "n"),
    "decimal-time": _function(decimal_time, "s", "n"),
    "format-date": _function(format_date, "vs", "s"),
    "format-date-time": _function(format_date, "vs", "s"),
    "checklist": _function(checklist, "nnb", "b", 3, None),
    "weighted-checklist": _function(weighted_checklist, "nnn", "b", 4, None),
    "base64-decode": _function(base64_decode, "s", "s"),
    "digest": _function(digest, "sss", "s", 2),
}
"""Every function that needs nothing but its arguments, by name."""


def _months_on(place: int, ranges: str, date: str, judged: str = "") -> str:
    found = range_on(ranges, date, judged)
    return (found.least, found.most)[place] if found else ""


def _range_list(labels: str, ranges: str, sources: str, date: str, judged: str = "") -> str:
    """Return the ranges of several terms that may have been in force on a date, in words; `|` parts each list.

    Milder ones that came until the offence was `judged` are told too.
    """
    said = []
    for label, written, source in zip(labels.split("|"), ranges.split("|"), sources.split("|"), strict=False):
        found = [one for one in read_ranges(written) if not is_iso_date(date) or one.may_be_in_force(date)]
        found += [one for known in found[:1] for one in milder_until(written, known, judged) if one not in found]
        if found:
            months = ", ".join(f"{one.least}–{one.most}" for one in found)
            said.append(f"{label}: {months} ({source})")
    return "; ".join(said)


OWN_FUNCTIONS: dict[str, Function] = {
    "range-least": _function(partial(_months_on, 0), "sss", "s", 2),
    "range-most": _function(partial(_months_on, 1), "sss", "s", 2),
    "range-list": _function(_range_list, "sssss", "s", 4),
}
"""Functions that ODK does not know. They may stand in `bind::tip:` columns, which other programs pass over."""
