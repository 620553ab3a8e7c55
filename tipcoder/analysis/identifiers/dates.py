"""Finds days in a text, dates of birth among them: nothing more exact than a year crosses a border."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, first_letters, matches, pattern_of, starts, word_set
from tipcoder.analysis.identifiers.words import is_cue, is_function_word
from tipcoder.analysis.normalised_text import breaks_numbers, normalised
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

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
"""Beginnings of months in the languages of the field and of neighbours whose papers are in the files, folded."""
_SHORT_NAMES = word_set(lambda words: words.month_names)
_NAMES = re.compile(rf"(?:{'|'.join(_STEMS)})[a-z]{{0,6}}|{'|'.join(_SHORT_NAMES)}")


_YEAR_AFTER = rf"(?:[\s.,]{{1,2}}{_OF_YEAR}\d{{4}}(?!\d))?"
_NO_YEAR = re.compile(rf"(?<![\d.,/-])(?P<day>\d{{1,2}}){_ENDING}[\s.]{{0,2}}{_OF}{_MONTH}(?!\w)")
_IN_WORDS = re.compile(
    rf"(?<!\w){first_letters(lambda words: words.day_ordinals)}(?i:{pattern_of(lambda words: words.day_ordinals)})"
    rf"\w{{0,6}}\s+{_OF}{_MONTH}(?!\w){_YEAR_AFTER}"
)
_DAY_AFTER = re.compile(
    r"(?<!\w)(?P<month>[A-Z][a-z]{2,8})\s(?:the\s)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
)
_SHORTEST_ALONE = 4
_SHORT_MONTHS = frozenset(["maj", "jun", "jul", "mai", "may"])
_CAPITAL_MONTHS = frozenset(("may", "march"))
"""English words as well."""
_MORE = re.compile(r"\s+(?:mul|mar|mic|bu|tân|tin|pu|vec|grav|tâ)")
"""Words that follow Romanian `mai` when it is no month."""

_COMPACT = re.compile(
    r"(?<![\w.,/+-])(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?![\w/-]|[.,]\d)"
)
_NO_AMOUNT = rf"(?!\d|\s?[%€$£]|[.,/:-]\d|\s?(?i:{pattern_of(lambda words: words.after_amounts)})(?!\w))"
_DAY_AND_MONTH = re.compile(
    rf"(?<![\w.,/:§-])(?P<day>\d{{1,2}})(?:\.\s?(?P<month>\d{{1,2}})\.?|/(?P<stroked>\d{{1,2}})){_NO_AMOUNT}"
)
_BEFORE_DAY = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_days)})\s$")
_BEFORE_SECTION = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_sections)})[\s.]{{0,2}}$")

_BORN = re.compile(rf"(?i:{pattern_of(lambda words: words.born_before_date)})")
_BORN_START = starts(lambda words: words.born_before_date, _BORN.pattern)
_UP_TO_DATE = re.compile(r"[^\d;]{0,40}")
_BORN_AFTER = re.compile(
    rf"[.\s]{{0,2}}(?:{pattern_of(lambda words: words.year_sign)}\.?\s)?\(?"
    rf"(?i:{pattern_of(lambda words: words.born_after_date)})"
)
_BIRTH_YEAR = r"(?:19[2-9]|20[0-3])\d"
_YEAR_BEHIND = re.compile(
    rf"(?:[\s.:,(–-]{{1,3}}[^\W\d_]{{1,12}}){{0,4}}[\s.:,(–-]{{0,3}}"
    rf"(?<!\w)(?P<year>{_BIRTH_YEAR})(?![\w/-]|[.,]\d)"
)
"""Some words at most lie between: `lindur në vitin 1985`, `rođen je, mislim, 1985`."""
_FIRST_BETWEEN = re.compile(r"[\s.:(–-]{1,3}(?P<word>[^\W\d_]+)(?!,)")
_LEAST_THING = 5
"""Letters, at least, of what else may be born: `s-a născut ideea în 2010`."""
_OF_DATE = re.compile(
    rf"(?:{pattern_of(lambda words: words.year_sign)}|{pattern_of(lambda words: words.before_days)})(?!\w)"
    r"|dat[aeëu]\w{0,3}|vit\w{1,3}|anul\w{0,3}|godin\w|годин\w|godišt\w*|годишт\w*|negd?je|негд?је|okolo|некаде|околу"
    r"|sel[ou]|сел[оу]|satul|fshat\w{1,3}|grad[ou]?|град[уо]?|undeva|prin|diku|rreth|aproximativ|otprilike|отприлике",
    re.IGNORECASE,
)
_WARD_BEFORE = re.compile(r"(?i:deg\w+|pavijon\w*|kartel\w*|shtëpi\w*|maternitet\w*)\s(?:e|i|të|së)\s$")
_YEAR_AHEAD = re.compile(rf"(?P<year>{_BIRTH_YEAR})(?<![\w./-].{{4}})(?={_BORN_AFTER.pattern})")
_HIDDEN = re.compile(r"[*xX][*xX]?(?:[./]\s?[*xX]{1,2}[./]|\s[^\W\d_]{3,10}\s)\s?(?:\d{4}|[*xX]{2,4})")
"""A date of which a court leaves the year: `**.**.1985`."""
_PLAIN_DATE = re.compile(rf"\d(?<!\d.)\d?{_BETWEEN}\d{{1,2}}{_BETWEEN}{_BIRTH_YEAR}(?!\d)")
_NUMBER_NEXT = re.compile(r"\.?[\s,;|]{1,16}(?:[^\W\d_]{3,4}[\s:.]{1,3})?(?:[A-M]\d{8}[A-Z]|\d{13})(?!\w)")
"""In lists and tables of persons: `01.02.1985  J00201144R`."""
_PARENT_BEFORE = re.compile(
    rf"(?<!\w)(?i:{pattern_of(lambda words: '|'.join(words.parents.split()))})(?:\s[^\W\d_]{{1,15}}){{1,4}},\s{{1,2}}$"
)
_IN_BRACKETS = re.compile(rf"\((?P<date>(?:\d{{1,2}}{_BETWEEN}\d{{1,2}}{_BETWEEN})?{_BIRTH_YEAR})(?=\.?[),])")
_INITIALS_BEFORE = re.compile(rf"(?<!\w)(?:[{CAPITALS}][a-zhј]?\.\s?){{2,3}},?\s?$")
_YEAR_ALONE = 4
_BEHIND_YEAR = re.compile(rf"\(?{_BIRTH_YEAR}\)[,;]?(?:\s(?i:{pattern_of(lambda words: words.and_between_names)}))?$")
_LONGEST_PARENT = 60
_AROUND_BIRTH = 80
"""Characters before and after the word for being born in which a date is looked for."""


def find_exact_dates(text: str) -> Iterator[Identifier]:
    """Yield every day of a month, in figures, with the month in words, or in words; the year may be missing.

    In the order of the text, none overlapping another.
    """
    last = 0
    for start, end in sorted(_all_days(text), key=lambda found: (found[0], -found[1])):
        if start >= last:
            yield Identifier(IdentifierKind.DATE, start, end, text[start:end], Sign.DAY)
            last = end


def find_birth_dates(text: str) -> Iterator[Identifier]:
    """Yield days and years near the word for being born, and days in the data of a person without that word."""
    found = set(_in_data_of_persons(text)) if _DIGIT.search(text) else set()
    for born in matches(_BORN_START, _BORN, text):
        begin = max(0, born.start() - _AROUND_BIRTH)
        window = text[begin : born.end() + _AROUND_BIRTH]
        if (year := _YEAR_BEHIND.match(text, born.end())) and _is_said_of_birth(text, born, year):
            found.add(year.span("year"))
        if year := _YEAR_AHEAD.search(text, begin, born.end()):
            found.add(year.span("year"))
        for start, end in (*_days(window), *(hidden.span() for hidden in _HIDDEN.finditer(window))):
            between = window[born.end() - begin : start] if start >= born.end() - begin else None
            is_before = between is not None and _UP_TO_DATE.fullmatch(between) is not None
            if is_before or _BORN_AFTER.match(window, end):
                found.add((begin + start, begin + end))
    for start, end in sorted(found):
        yield Identifier(IdentifierKind.BIRTH_DATE, start, end, text[start:end], Sign.BIRTH)


def _is_said_of_birth(text: str, born: re.Match[str], year: re.Match[str]) -> bool:
    """Return whether the year behind the word for being born is that of a birth: ideas are born, too."""
    if _WARD_BEFORE.search(text, born.start() - _LONGEST_MONTH, born.start()):
        return False
    first = _FIRST_BETWEEN.match(text, born.end(), year.start("year"))
    word = first["word"] if first else ""
    return not word.islower() or len(word) < _LEAST_THING or is_function_word(word) or _OF_DATE.match(word) is not None


def _in_data_of_persons(text: str) -> Iterator[tuple[int, int]]:
    for found in _PLAIN_DATE.finditer(text):
        start = found.start()
        if _NUMBER_NEXT.match(text, found.end()) or _PARENT_BEFORE.search(text, start - _LONGEST_PARENT, start):
            yield found.span()
    for found in _IN_BRACKETS.finditer(text):
        initials = _INITIALS_BEFORE.search(text, found.start() - 16, found.start())
        if initials and (len(found["date"]) > _YEAR_ALONE or _is_of_person(text, initials.start())):
            yield found.span("date")


def _is_of_person(text: str, start: int) -> bool:
    """Return whether initials are a party's, or follow the year of another one: an author's have years as well."""
    before = text[max(0, start - _LONGEST_PARENT) : start].rstrip()
    last = re.search(r"[^\W_]+\.?$", before)
    return _BEHIND_YEAR.search(before) is not None or (last is not None and is_cue(last[0].rstrip(".")))


def _all_days(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of days in the text as it is, found in each way of reading its numbers."""
    for joins_numbers in (False, True) if breaks_numbers(text) else (False,):
        plain = normalised(text, joins_numbers=joins_numbers)
        yield from (plain.place(start, end) for start, end in _days(plain.text))


def _days(text: str) -> Iterator[tuple[int, int]]:
    for found in _IN_WORDS.finditer(text):
        if _is_whole_month(text, found):
            yield found.span()
    if not _DIGIT.search(text):
        return
    for pattern in _FIGURES:
        yield from (found.span() for found in _each(pattern, text) if 1 <= int(found["month"]) <= 12)
    yield from (found.span() for found in _each(_ROMAN, text))
    for pattern in (_DAY_MONTH, _YEAR_MONTH_DAY):
        yield from (found.span() for found in _each(pattern, text) if _is_month(found["month"]))
    for found in _each(_DAY_YEAR, text):
        month = _MONTH_BEFORE.search(text, found.start() - _LONGEST_MONTH, found.start())
        if month and _is_month(month["month"]):
            yield month.start(), found.end()
    yield from _days_without_year(text)


def _days_without_year(text: str) -> Iterator[tuple[int, int]]:
    yield from (found.span() for found in _COMPACT.finditer(text))
    for pattern in (_NO_YEAR, _DAY_AFTER):
        yield from (found.span() for found in _each(pattern, text) if _is_whole_month(text, found))
    for found in _each(_DAY_AND_MONTH, text):
        if _is_day_and_month(text, found):
            yield found.span()


def _is_day_and_month(text: str, found: re.Match[str]) -> bool:
    """Return whether `14.03`, `14.3.` or `14/3` is a day: with a nought, or behind a word that days follow."""
    start = found.start()
    month = found["month"] or found["stroked"]
    if not 1 <= int(month) <= 12 or _BEFORE_SECTION.search(text, start - 16, start):
        return False
    if _BEFORE_DAY.search(text, start - 16, start):
        return len(month) == 2 or found[0].endswith(".")
    return found["month"] is not None and month[0] == "0" and len(found["day"]) == 2


def _is_whole_month(text: str, found: re.Match[str]) -> bool:
    """Return whether a word is the name of a month that needs no year beside it."""
    month = found["month"]
    if not _is_month(month):
        return False
    folded = fold(month)
    if folded in _CAPITAL_MONTHS:
        return month[0].isupper()
    if folded == "mai" and _MORE.match(text, found.end("month")):
        return False
    return len(folded) >= _SHORTEST_ALONE or folded in _SHORT_MONTHS


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
