"""Finds dates and numbers in a judgment as its languages write them: in figures and in words."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.vocabulary import word_set
from tipcoder.domain.folding import fold
from tipcoder.languages.registry import LANGUAGES

Places = tuple[tuple[int, int], ...]

_MONTHS = tuple(sorted(word_set(lambda words: words.month_stems)))
_MONTH_NAMES = re.compile("|".join(word_set(lambda words: words.month_names)))
_WORD = re.compile(r"[^\W\d_]+")
_NO_FIGURE = re.compile(r"\D*\Z")
_BEFORE_YEAR, _WORDS_BEFORE = 40, 3
"""Characters and words before a year among which its month is: `maj mesec te 2021`."""
_YEAR = re.compile(r"(?<!\w)(?P<month>[^\W\d_]{3,14})[\s.,]{1,3}(?:[^\W\d_]{1,6}\s){0,2}(?:19|20)\d{2}(?!\d)")
_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d{2}(?![\w/-]|\.\d)")
_NUMBERS = tuple({word for language in LANGUAGES.values() for word in language.number_words.split()})
_MEASURES = tuple({word for language in LANGUAGES.values() for word in language.measure_words.split()})
_AMOUNT = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,\d+)?"
    r"(?:\s*\(?(?P<more>[^\W\d_]+)\)?)?(?:\s(?P<last>[^\W\d_]+))?"
)
_IN_WORDS = re.compile(r"(?<!\w)(?P<number>[^\W\d_]{2,16})(?=\s(?P<measure>[^\W\d_]{2,12}))")
_ENDING = 4
"""Letters that follow the beginning of a number or measure at most."""


def find_dates(text: str) -> Places:
    """Return the places of days, of months with their year, and of years alone, in order, none within another."""
    found = [(date.start, date.end) for date in find_exact_dates(text)]
    found += [(_start_of_month(text, match.start()), match.end()) for match in _YEAR.finditer(text)]
    return _apart(found)


def _start_of_month(text: str, year: int) -> int:
    """Return where the month before a year begins; where there is none, where the year does."""
    before = _NO_FIGURE.search(text[max(0, year - _BEFORE_YEAR) : year])
    start = year - len(before[0]) if before else year
    words = list(_WORD.finditer(text, start, year))[-_WORDS_BEFORE:]
    return next((word.start() for word in reversed(words) if _is_month(word[0])), year)


def find_amounts(text: str) -> Places:
    """Return the places of numbers of days, months, years, money: in figures or in words, with what they count."""
    return _apart([*_in_figures(text), *_in_words(text)])


def _in_figures(text: str) -> Iterator[tuple[int, int]]:
    """Yield numbers before a measure, which may be written out between: `3 (tri) godine`."""
    for match in _AMOUNT.finditer(text):
        for group in ("more", "last"):
            if match[group] and _begins(fold(match[group]), _MEASURES):
                yield match.start(), match.end(group)
                break


def _in_words(text: str) -> Iterator[tuple[int, int]]:
    for match in _IN_WORDS.finditer(text):
        if _begins(fold(match["measure"]), _MEASURES) and _begins(fold(match["number"]), _NUMBERS):
            yield match.start(), match.end("measure")


def _begins(folded: str, beginnings: tuple[str, ...]) -> bool:
    return any(folded.startswith(each) and len(folded) - len(each) <= _ENDING for each in beginnings)


def _is_month(word: str) -> bool:
    folded = fold(word)
    return folded.startswith(_MONTHS) or _MONTH_NAMES.fullmatch(folded) is not None


def _apart(places: list[tuple[int, int]]) -> Places:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)
