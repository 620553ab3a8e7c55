"""Finds exact dates in a text: nothing more exact than a year crosses a border."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import pattern_of, word_set
from tipcoder.analysis.normalised_text import breaks_numbers, normalised
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_DIGIT = re.compile(r"\d")
_STROKE = "[./\\-\u2010-\u2015\u2212]"
_BETWEEN = rf"\s{{0,2}}{_STROKE}\s{{0,2}}"
_SHORT_YEAR = r"['’]?\d{2}(?![\d:%])"

_YEAR_FIRST = re.compile(rf"(?<!\d)\d{{4}}{_BETWEEN}(?P<month>\d{{1,2}}){_BETWEEN}(?P<day>\d{{1,2}})(?!\d)")
_DAY_FIRST = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}}){_BETWEEN}(?P<month>\d{{1,2}}){_BETWEEN}\d{{4}}(?!\d)")
_MONTH_FIRST = re.compile(rf"(?<!\d)(?P<month>\d{{1,2}}){_BETWEEN}(?P<day>\d{{1,2}}){_BETWEEN}\d{{4}}(?!\d)")
_SHORT = re.compile(
    rf"(?<!\d)(?<!\d[./-])(?P<day>\d{{1,2}})(?P<between>\.\s|{_STROKE})(?P<month>\d{{1,2}})(?P=between){_SHORT_YEAR}"
    r"(?![./-]\d)"
)
_SHORT_MONTH_FIRST = re.compile(rf"(?<!\d)(?<!\d/)(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/{_SHORT_YEAR}(?!/\d)")
_FIGURES = (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST, _SHORT, _SHORT_MONTH_FIRST)

_ROMAN = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:{_BETWEEN}|\s)(?:[IІ]{{1,3}}|[IІ][VXХ]|V[IІ]{{0,3}}|[XХ][IІ]{{0,2}}|[Ⅰ-Ⅻ])"
    rf"(?:(?:{_BETWEEN}|\s)\d{{4}}(?!\d)|{_BETWEEN}{_SHORT_YEAR})"
)
"""The month in Roman figures, some of whose letters look the same in Cyrillic."""

_ENDING = r"(?:\.|-?[^\W\d_]{1,3}\.?(?=[\s,/-]))?"
"""Of a numeral: `14th`, `14-og`, `14.`"""
_OF = rf"(?:{pattern_of(lambda words: words.between_day_and_month)}\s+)?"
_OF_YEAR = rf"(?:{pattern_of(lambda words: words.between_month_and_year)}\s+){{0,3}}"
_MONTH = r"(?P<month>[^\W\d_]{3,14})"
_DAY_MONTH = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}}){_ENDING}[\s./-]*{_OF}{_MONTH}[\s.,/-]*{_OF_YEAR}(?:\d{{4}}(?!\d)|{_SHORT_YEAR})"
)
_DAY_YEAR = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}}){_ENDING}(?:,?\s+(?:of\s+)?\d{{4}}(?!\d)|,\s?{_SHORT_YEAR})")
_MONTH_BEFORE = re.compile(rf"(?<!\w){_MONTH}[\s.]{{1,3}}(?:the\s+)?$")
_LONGEST_MONTH = 24
"""Characters of a month with what separates it from the day."""
_YEAR_MONTH_DAY = re.compile(rf"(?<!\d)\d{{4}}[\s/-]{{1,2}}{_MONTH}[\s/-]{{1,2}}(?P<day>\d{{1,2}})(?!\d)")

_STEMS = word_set(lambda words: words.month_stems)
"""How months begin in the languages of the field and of neighbours whose papers are in the files, folded."""
_SHORT_NAMES = word_set(lambda words: words.month_names)
_NAMES = re.compile(rf"(?:{'|'.join(_STEMS)})[a-z]{{0,6}}|{'|'.join(_SHORT_NAMES)}")


def find_exact_dates(text: str) -> Iterator[Identifier]:
    """Yield every date with day, month and year, in figures or with the month in words; the year may have two figures.

    In the order of the text, none overlapping another.
    """
    last = 0
    for start, end in sorted(_all_days(text), key=lambda found: (found[0], -found[1])):
        if start >= last:
            yield Identifier(IdentifierKind.DATE, start, end, text[start:end], Certainty.CERTAIN)
            last = end


def _all_days(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of days in the text as it is, found in each way of reading its numbers."""
    for joins_numbers in (False, True) if breaks_numbers(text) else (False,):
        plain = normalised(text, joins_numbers=joins_numbers)
        if _DIGIT.search(plain.text):
            yield from (plain.place(start, end) for start, end in _days(plain.text))


def _days(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _FIGURES:
        yield from (found.span() for found in _each(pattern, text) if 1 <= int(found["month"]) <= 12)
    yield from (found.span() for found in _each(_ROMAN, text))
    for pattern in (_DAY_MONTH, _YEAR_MONTH_DAY):
        yield from (found.span() for found in _each(pattern, text) if _is_month(found["month"]))
    for found in _each(_DAY_YEAR, text):
        month = _MONTH_BEFORE.search(text, max(0, found.start() - _LONGEST_MONTH), found.start())
        if month and _is_month(month["month"]):
            yield month.start(), found.end()


def _each(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield every match with a day of a month, also those that begin within another: `12 women 14 March 2021`."""
    found = pattern.search(text)
    while found:
        if 1 <= int(found["day"]) <= 31:
            yield found
        found = pattern.search(text, found.start() + 1)


@lru_cache(maxsize=1024)
def _is_month(word: str) -> bool:
    return _NAMES.fullmatch(fold(word)) is not None
