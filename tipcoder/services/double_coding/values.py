"""Turns answers into values that are compared: codes, places in a list, numbers, or sets of codes."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from tipcoder.analysis.agreement.figures import Scale
from tipcoder.analysis.agreement.matching.features import broadest_terms
from tipcoder.analysis.agreement.units import Value
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import Measure, ValueKind

Reading = Callable[[str], Value | None]
"""Gives the value of an answer; None for a date that is known less exactly than it is compared."""

_YEAR, _MONTH = "0001-01-01"[:4], "0001-01-01"[:7]
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?")
_DAY = 86_400


def scale_of(form: Form, question: Question, used: Iterable[str] = (), measure: Measure | None = None) -> Scale:
    """Return the scale of a question: its own list, then the codes that were used besides, in order.

    `measure` replaces that of the question. Several codes that count as one value are no list's.
    """
    measure = measure or measure_of(question)
    has_list = question.type.is_select and (measure is Measure.SET or not question.type.is_multiple)
    listed = [choice.code for choice in form.choices.get(question.choices, ())] if has_list else []
    known = set(listed)
    others = sorted({code for value in used for code in value.split()} - known) if listed else []
    return Scale(measure, (*listed, *others), broadest_terms(form, question) if listed else {})


def measure_of(question: Question) -> Measure:
    """Return the measure by which a question is compared; that of several codes, which have no order, is a set."""
    if question.type.is_multiple and question.measure in (Measure.ORDINAL, Measure.INTERVAL):
        return Measure.SET
    if question.measure in (Measure.ORDINAL, Measure.INTERVAL) and question.type.holds is ValueKind.TEXT:
        return Measure.NOMINAL
    return question.measure


def reading_of(question: Question, scale: Scale) -> Reading:
    """Return how answers to a question are read by its scale."""
    kind = question.type.holds
    if scale.measure is Measure.SET:
        return lambda text: frozenset(text.split())
    if kind is ValueKind.CODES:
        return str.strip if question.type.kind.is_ordered else lambda text: frozenset(text.split())
    if kind is ValueKind.CODE:
        return _place_in(scale.list, scale.measure)
    if kind is ValueKind.NUMBER:
        return _number
    if scale.measure is Measure.NOMINAL:
        return str.strip
    if kind is ValueKind.DATE:
        return _date_reading(question.appearance)
    return _moment if kind is ValueKind.DATE_TIME else _time


def _place_in(codes: Sequence[str], measure: Measure) -> Reading:
    """Return a reading of one code: itself, its place, or the number that it is where all are numbers."""
    if measure is Measure.NOMINAL:
        return str.strip
    numbers = {code: _number(code) for code in codes}
    if measure is Measure.INTERVAL and all(number is not None for number in numbers.values()):
        return lambda text: numbers.get(text)
    places = {code: place for place, code in enumerate(codes)}
    return lambda text: places.get(text)


def _number(text: str) -> Fraction | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return Fraction(found) if found.is_finite() else None


def _date_reading(appearance: str) -> Reading:
    """Return a reading of dates in days. A question for a year or a month compares these."""
    words = appearance.split()
    length = len(_YEAR) if "year" in words else len(_MONTH) if "month-year" in words else len("0001-01-01")
    rest = "0001-01-01"[length:]

    def read(text: str) -> int | None:
        return _days(text[:length] + rest) if len(text) >= length else None

    return read


def _days(text: str) -> int | None:
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return None


def _moment(text: str) -> Fraction | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) < len("0001-01-01"):
        return None
    if found.tzinfo is not None:
        found = found.astimezone(UTC)
    seconds = Fraction(found.hour * 3600 + found.minute * 60 + found.second) + Fraction(found.microsecond, 10**6)
    return found.toordinal() + seconds / _DAY


def _time(text: str) -> Fraction | None:
    found = _TIME.match(text)
    if found is None:
        return None
    return Fraction(found[1]) * 3600 + Fraction(found[2]) * 60 + Fraction(found[3] or "0")
