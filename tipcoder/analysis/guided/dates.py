"""Reads dates in the folded words of a judgment: days, months, periods, lists of days, references to a day."""

import re
from collections.abc import Iterator

from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot

_MONTHS = (
    "januar|janar|ianuar|jan|ian", "februar|fevruar|shkurt|feb", "mart|mars|mar", "april|prill|apr", "maj|mai",
    "juni|jun|qershor|iuni|iun", "juli|jul|korrik|iuli|iul", "avgust|gusht|august|avg|aug",
    "septembar|septemvri|septembr|shtator|septembrie|sept|sep",
    "oktobar|oktomvri|oktobr|tetor|octombrie|okt|oct", "novembar|noemvri|novembr|nentor|noiembrie|nov|noi",
    "decembar|dekemvri|decembr|dhjetor|decembrie|dec|dek",
)  # fmt: skip
"""Beginnings of months in five languages, folded."""
_MONTH = rf"(?P<month{{0}}>(?:{'|'.join(_MONTHS)})[a-z]{{0,4}})"
_MONTH_STEMS = tuple((stem, number) for number, stems in enumerate(_MONTHS, 1) for stem in stems.split("|"))
_OF = r"(?:\s+(?:i|te|e|se)\s+vitit|\s+vitit|\s+te|\s+(?:a\s+)?anul(?:ui)?|\s+na|\s+m(?:j)?esec(?:a|i|u|om)?)?"
_YEAR = r"(?P<year{0}>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?P<day{0}>\d{{1,2}})"
_FIGURES = rf"{_DAY}\s?[./-]\s?(?P<number{{0}}>\d{{1,2}}|[ivx]{{1,4}})\s?[./ -]\s?{_YEAR}"
_FIRST_DAYS = (
    (1, "prvog|prvi|prvoga|nje|intai|intii|intiiului"), (2, "drugog|drugoga|vtori|dy|doi|doua"),
    (3, "treceg|trecega|treti|tre|trei"), (4, "cetvrtog|cetvrti|kater|patru"), (5, "petog|petti|pese|cinci"),
    (6, "sestog|sesti|gjashte|sase"), (7, "sedmog|sedmi|shtate|sapte"), (8, "osmog|osmi|tete|opt"),
    (9, "devetog|devetti|nente|noua"), (10, "desetog|desetti|dhjete|zece"),
    (11, "jedanaestog|edinaesetti|edinaesti|njembedhjete|unsprezece"),
    (12, "dvanaestog|dvanaesetti|dvanaesti|dymbedhjete|doisprezece|douasprezece"),
    (13, "trinaestog|trinaesetti|trinaesti|trembedhjete|treisprezece"),
    (14, "cetrnaestog|cetirinaesetti|cetirinaesti|katermbedhjete|paisprezece"),
    (15, "petnaestog|petnaesetti|petnaesti|pesembedhjete|cincisprezece"),
    (16, "sesnaestog|sesnaesetti|sesnaesti|gjashtembedhjete|saisprezece"),
    (17, "sedamnaestog|sedumnaesetti|sedumnaesti|shtatembedhjete|saptesprezece"),
    (18, "osamnaestog|osumnaesetti|osumnaesti|tetembedhjete|optsprezece"),
    (19, "devetnaestog|devetnaesetti|devetnaesti|nentembedhjete|nouasprezece"),
    (20, "dvadesetog|dvaesetti|dvaesti|njezet|douazeci"), (30, "tridesetog|triesetti|triesti|tridhjete|treizeci"),
)  # fmt: skip
_DAYS_IN_WORDS = {word: number for number, words in _FIRST_DAYS for word in words.split("|")}
TENS = {"dvadeset": 20, "dvaeset": 20, "njezet": 20, "douazeci": 20}
TENS |= {"trideset": 30, "trieset": 30, "tridhjete": 30, "treizeci": 30}
"""Words for tens, to which a number up to nine is added."""
_DAY_IN_WORDS = rf"(?:(?:{'|'.join(TENS)})\s?(?:(?:i|e|si)\s)?)?(?:{'|'.join(_DAYS_IN_WORDS)})(?=\s)"
"""Days of a month in full words: `dvadeset petog`, `njëzet e pesë`, `dvaeset i petti`."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_IN_WORDS = rf"(?:{_DAY}(?:\s?\.|-[a-z]{{1,3}})?(?:\s+te|\s+de)?\s*)?{_MONTH}\.?{_OF}\s?,?\s*{_YEAR}"
_WITH_DAY_IN_WORDS = rf"(?P<day{{0}}>{_DAY_IN_WORDS})\s(?:(?:te|i|na)\s)?{_MONTH}\.?{_OF}\s?,?\s*{_YEAR}"
_SHORT_YEAR = rf"{_DAY}\s?\.\s?(?P<number{{0}}>\d{{{{1,2}}}})\s?\.\s?(?P<year{{0}}>\d\d)\s?\.?\s?(?=g\b|god)"
"""`03.04.22. godine`: what follows says that the last figures are a year."""


def _numbered(pattern: str, number: str) -> str:
    return pattern.replace("{{", "{").replace("}}", "}").replace("{0}", number)


_DATE = re.compile(
    rf"(?<![\d/])(?:{_numbered(_FIGURES, '1')}|(?<![a-z]){_numbered(_WITH_DAY_IN_WORDS, '3')}"
    rf"|(?<![a-z]){_numbered(_IN_WORDS, '2')}|(?<![\d.]){_numbered(_SHORT_YEAR, '4')})"
)
_LOOSE = (
    rf"(?:{_numbered(_FIGURES, '{n}a')}|{_numbered(_IN_WORDS, '{n}b')}"
    rf"|{_numbered(_DAY, '{n}c')}\s?[.]\s?(?P<number{{n}}c>\d{{1,2}})\s?\.?(?!\d)"
    rf"|(?P<number{{n}}f>\d{{1,2}}|[ivx]{{1,4}})\s?[/.]\s?{_numbered(_YEAR, '{n}f')}"
    rf"|(?:{_numbered(_DAY, '{n}d')}\s?\.?\s*)?{_numbered(_MONTH, '{n}d')}(?![a-z])(?:\sm(?:j)?esec[aiu]?(?![a-z]))?"
    rf"|(?:anul(?:ui)?\s|vitin\s|viti\s|vitit\s|godine?\s|godinata\s|[(]?){_numbered(_YEAR, '{n}e')})"
).replace("{n}a", "{n}a")
_WITHIN = (
    "pocetka|kraja|sredine|polovine|polovinata|sredinom|pocetkom|krajem|pocetokot|krajot|sredinata|pocetok|kraj|inceput(?:ul|ului)?|sfarsit(?:ul|ului)?|sfirsit(?:ul)?"
    "|mijloc(?:ul|ului)?|fillim(?:i|it|in)?|fund(?:i|it|in)?|mes(?:i|it)"
    "|prolec[ae]|proljec[ae]|lj?et[ao]|jeseni?|zim[ae]|proletta|letoto|esenta|zimata|primavar[ai]|primaverii|var[ai]|verii"
    "|toamna|toamnei|iarna|iernii|pranver(?:a|e|es|en)|ver(?:a|e|es|en)|vjesht(?:a|e|es|en)|dim(?:ri|rit|er)"
    "|polovini|polovina|prv[eoua]+j?|prvata|drug[eu]|drugoj|vtorata|treteto"
)
"""Folded words for the beginning, the middle and the end of a month or a year, and for its seasons."""
_BEFORE_PERIOD = re.compile(rf"(?<![a-z])(?:{_WITHIN})\s$")
_LONGEST_WITHIN = 14
"""Letters of words before a period that say in which part of a month it began."""
_BETWEEN = (
    r"\s?\.?\s?(?:godine|godina|god|g|godini)?\s?\.?\s?(?:[-–—]|,?\s?(?:pa\s|i\s|se\s|e\s)?zakljucno\s(?:sa|so|s|do)(?:\s(?:danom|den))?"
    r"|,?\s?(?:(?:pa|pana|pina|e|si|zakljucno|deri|der|do|kr|sve|se|ne)(?:\s(?:sve|se|nadalje))?)?\s?"
    r"(?:do|deri|pana|pina|la|ne|me)(?:\s(?:ne|me|la|in|data|date|daten|datata|de|muajin|muajit|muaj|luna|lunii|meseca|mesec|mjeseca|mjesec"
    rf"|den|na|dana|te|zakljucno|vitit|e|i|lisenja|slobode|hapsenja|{_WITHIN})(?![a-z/.]))*)\s?"
)
_START = (
    r"(?:pocev od|od|nga|prej|din|intre|de la|ot|izmedju|izmedu|period[a-z]*|periudh[a-z]*|interval[a-z]*|midis|mes"
    r"|ne muajin|ne muajt|ne fillim|perioada|kohes|incepand|incepind|anilor|lunilor|lunile|ne date|ne daten"
    "|me date|me daten|duke filluar|hark[a-z]{1,4} kohor)"
    r"(?:\s(?:od|na|muaji|muajit|muaj|luna|lunii|lunilor|anilor|data|daten|date|de|timp|cuprinsa"
    r"|intre|la|meseca|mesec|mjeseca|mjesec|me|ne|cu|dana|datuma|datum|tacno|tocno|neutvrdenog|neutvrden|nepoznatog"
    r"|nepoznat|neodredenog|u|vo|toku|tekot|mesecu|mjesecu|mesecite|o zi|neidentificata|neconcretizata|nje dite|tra"
    rf"|nga|den|prej|din|koha|kohore|te|i|e|vitit|pomegju|megju|{_WITHIN})(?![a-z/.]))*\s"
)
_DURING = (
    r"(?:tokom|u toku|vo tekot na|gjate|pe parcursul|in cursul|in anii|ne vitet|intre|izmedju|izmedu|megju|midis"
    r"|mes|ndermjet|pomegju|u|vo)"
    r"(?:\s(?:datave|datat|dates|viteve|vitit|muajve|periudhes|anilor|lunilor|luna|lunii|meseca|meseci|mesec|mesecite|mjeseca|mjeseci))*\s"
)
"""Folded words before two months or years that an "and" joins."""
_AND = r"\s?\.?\s?(?:(?:godine|god|g|godina)\s?\.?\s?)?(?:[-–—]|i|e|si|dhe)\s?"
_AND += r"(?:(?:luna|lunii|muajit|mesec|mjeseca|meseca)\s)?"
_UNTIL = (
    r"\s?\.?\s?(?:godine|godina|god|g)?\s?\.?,?\s(?:(?:pa|pa\snadalje|e|se|i|sve|si|dhe|der|kr|a\snajkasnije|najkasnije|najdocna)\s)?"
    r"(?:zakljucno sa|do|deri|pana|pina)"
    rf"(?:\s(?:ne|me|la|in|data|date|daten|datata|muajin|luna|lunii|meseca|mjeseca|den|na|dana|zakljucno|{_WITHIN}))*\s"
)
"""Folded words between two dates of a period that no word begins."""
_LISTED_MONTHS = rf"(?:,\s(?:{'|'.join(_MONTHS)})[a-z]{{0,4}})*"
_PERIOD = re.compile(
    rf"(?<![a-z])(?:{_START})(?P<all>{_LOOSE.replace('{n}', 'p')}{_BETWEEN}{_LOOSE.replace('{n}', 'q')})"
    rf"|(?<![a-z]){_DURING}(?P<during>{_LOOSE.replace('{n}', 't')}{_LISTED_MONTHS}{_AND}{_LOOSE.replace('{n}', 'u')})"
    rf"|(?<![\d/.])(?P<two>{_numbered(_DAY, 'v')}(?:\s?\.?\s(?:i|e|dhe|si|spre|na)\s|\s?\.?\s?[/–—-]\s?)"
    rf"{_numbered(_IN_WORDS, 'w')})"
    rf"|(?<![a-z]){_START}(?P<days>{_numbered(_DAY, 'z')}\s?\.?\s(?:do|deri|deri ne|deri na|deri me|pana la|pina la)\s"
    rf"(?:{_numbered(_FIGURES, 'ga')}|{_numbered(_IN_WORDS, 'gb')}))"
    rf"|(?<![\d/.])(?P<until>(?:{_numbered(_FIGURES, 'xa')}|{_numbered(_IN_WORDS, 'xb')})"
    rf"{_UNTIL}{_LOOSE.replace('{n}', 'y')})"
    rf"|(?<![\d/.])(?P<alone>{_numbered(_FIGURES, 'ra')}\s?[-–—]\s?{_numbered(_FIGURES, 'sa')}"
    rf"|{_numbered(_IN_WORDS, 'rb')}\s?[-–—]\s?{_numbered(_IN_WORDS, 'sb')})"
)
_SAME_YEAR = re.compile(r"\s?\.?\s?(?:mj?eseca\s)?(?:iste godine|istata godina|te njejtit vit|po ate vit|aceluiasi an)")
_IN_TIME = re.compile(
    r"(?<![a-z])(?:u|tokom|toku|vo|tekot|na|kon|sredinom|pocetkom|krajem|polovinom|pocetokot|krajot|sredinata|gjate|ne|in|pe|la)"
    r"(?:\s(?:mj?esec[aiu]?|toku|tekot|parcursul|cursul|muaji[nt]?|luni?i?|luna|na|od|te|e|i|anului|anul|viti[nt]?|godin[aeiu]"
    rf"|{_WITHIN}))*\s(?P<all>{_numbered(_MONTH, 'm')}\.?{_OF}\s?,?\s*{_numbered(_YEAR, 'm')}"
    rf"|{_numbered(_YEAR, 'n')}(?=\.?,?\s(?!do|deri|pana|i\s\d|dhe\s\d|si\s\d)[a-z]))"
)
"""`sredinom marta 2018`, `gjatë vitit 2016`: a month or a year in which something was."""
_PERIODS = {"all": "pq", "during": "tu", "two": "vw", "days": "zg", "until": "xy", "alone": "rs"}
"""Groups of a period, each with the marks of the groups of its two dates."""
_LATEST_SHORT_YEAR = 50
"""Of years that are written with two figures, those up to this one are of our century."""
_SAME_DAY = re.compile(
    r"(?<![a-z])(?:isto[gm]a? dana|(?:na )?ist(?:iot)? den|po te njejten dite|in aceeasi zi)(?![a-z])"
)


def _month(word: str) -> int:
    return next((number for stem, number in _MONTH_STEMS if word.startswith(stem)), 0)


def _date_of(found: re.Match[str], mark: str) -> tuple[str, str, str]:
    """Return year, month and day of the groups with a mark, "" where they are not given."""
    groups = found.groupdict()
    day = groups.get(f"day{mark}") or ""
    year = groups.get(f"year{mark}") or ""
    month = groups.get(f"number{mark}") or ""
    if month and not month.isdigit():
        month = str(_ROMAN.index(month) + 1) if month in _ROMAN else "0"
    if word := groups.get(f"month{mark}"):
        month = str(_month(word))
    if day and not day.isdigit():
        day = _day_of_month(day)
    if len(year) == 2:
        year = f"20{year}" if int(year) <= _LATEST_SHORT_YEAR else f"19{year}"
    return year, month, day


def _day_of_month(words: str) -> str:
    """Return the day that folded words mean: `dvadeset petog` is 25."""
    if words in _DAYS_IN_WORDS:
        return str(_DAYS_IN_WORDS[words])
    tens = next(word for word in TENS if words.startswith(word))
    rest = re.sub(r"^\s?(?:(?:i|e|si)\s)?", "", words[len(tens) :])
    return str(TENS[tens] + _DAYS_IN_WORDS[rest])


def _iso_date(year: str, month: str, day: str) -> str:
    """Return a date, or a part of one, as ISO 8601 writes it; "" if there is no such day."""
    if not year or (month and not 1 <= int(month) <= 12) or (day and not 1 <= int(day) <= 31):
        return ""
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


def _dates(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _DATE.finditer(text.text):
        for mark in ("1", "2", "3", "4"):
            year, month, day = _date_of(found, mark)
            if year and (value := _iso_date(year, month, day)):
                yield Slot("date", *text.span(*found.span()), value)


def _same_days(text: FoldedJudgment, dates: tuple[Slot, ...]) -> Iterator[Slot]:
    """Yield references to the last day before them in their sentence, whose passage spans both."""
    for found in _SAME_DAY.finditer(text.text):
        first, last = text.span(*found.span())
        begin = text.sentence_start(first)
        before = [date for date in dates if begin <= date.first < first and len(date.value) == 10]
        if before:
            yield Slot("same_day", first, last, before[-1].value, str(before[-1].first))


def _periods(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _PERIOD.finditer(text.text):
        group, marks = next((group, marks) for group, marks in _PERIODS.items() if found[group])
        (start_year, *start), (year, *end) = (
            max((_date_of(found, mark + kind) for kind in ("", *"abcdef")), key=lambda date: sum(map(bool, date)))
            for mark in marks
        )
        # `od januara do 31. oktobra 2021`: the year is said once.
        if not year and end[0] and _SAME_YEAR.match(text.text, found.end()):
            year = start_year
        begin, stop = _iso_date(start_year or year, *start), _iso_date(year, *end)
        if not start[0] and start[1] and end[0]:
            begin = _iso_date(start_year or year, end[0], start[1])
        if begin and stop and begin[: len(stop)] <= stop[: len(begin)]:
            first = found.start(group)
            before = _BEFORE_PERIOD.search(text.text, max(0, first - _LONGEST_WITHIN), first)
            yield Slot("period", *text.span(before.start() if before else first, found.end(group)), begin, stop)


def _in_time(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _IN_TIME.finditer(text.text):
        value = _iso_date(*_date_of(found, "m")) or _iso_date(*_date_of(found, "n"))
        yield Slot("in_time", *text.span(*found.span()), value, value)


_LISTED = r"\d{1,2}\s?\.\s?\d{1,2}(?:\s?\.(?:\s?(?:19|20)\d\d)?|(?=,))"
_LISTED_IN_WORDS = rf"\d{{1,2}}\.?\s(?:{'|'.join(_MONTHS)})[a-z]{{0,4}}(?:\s(?:19|20)\d\d)?"
_AND_THEN = (
    r"(?:\s?[,;]\s?(?:i\s|dhe\s|si\s|e\s|na\s|dana\s|la\s|me\s|date\s|kao i\s)*"
    r"|\s?(?:i|dhe|si|e)\s(?:na\s|dana\s|la\s|me\s|date\s)?)"
)
_JOINED = r"(?:\s?,\s?|\s(?:i|e|dhe|si)\s)"
_LISTED_DAY = rf"(?:{_LISTED}|{_LISTED_IN_WORDS})"
_BARE = rf"(?:\d{{1,2}}\.?{_JOINED}(?=(?:\d{{1,2}}\.?{_JOINED}){{0,8}}{_LISTED_DAY}))"
"""Day of a list whose month a later one says: `3., 10. i 24. maja`."""
_DAYS = re.compile(
    rf"(?<![\d/.])(?<!cl\. )(?<!st\. )(?<!art\. )(?<!r\. )(?:{_BARE}{{1,9}}(?={_LISTED_DAY})"
    rf"|{_LISTED_DAY}(?:\s?\.?\s?(?:godine|godina|god|g)?\s?\.?{_AND_THEN})(?=\d))+{_LISTED_DAY}"
)
_DAY_OF_LIST = re.compile(rf"{_BARE}|{_LISTED}|{_LISTED_IN_WORDS}")


def _days_listed(text: str) -> Iterator[str]:
    """Yield the days of a list, those with a year alike whether in figures or in words."""
    for listed in _DAY_OF_LIST.findall(text):
        date = _DATE.search(listed)
        known = (_iso_date(*_date_of(date, mark)) for mark in "1234") if date else iter(())
        yield max(known, default="") or listed


def _lists_of_days(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield lists of two days or more, in figures or words; the value is how many they are."""
    for found in _DAYS.finditer(text.text):
        days = len(set(_days_listed(found[0])))
        yield Slot("days", *text.span(*found.span()), str(days))


_LINE_BEFORE = 3
"""Words before the date in a line that says place and date: `Vlorë, më 10.02.2018`, `Cahul, la 10 februarie 2018`."""
_DAY_LETTERS = len("2018-01-01")
_YEAR_WORDS = ("godine", "godina", "god", "g")


def _lines_of_dates(text: FoldedJudgment, dates: tuple[Slot, ...]) -> Iterator[Slot]:
    """Yield days that a line has with the place alone, where the line before does not go on."""
    starts = text.line_starts | text.column_starts
    for date in dates:
        places = range(date.first - 1, max(-1, date.first - 1 - _LINE_BEFORE), -1)
        first = next((place for place in places if place in starts), -1)
        last = date.last + any(word in _YEAR_WORDS for word in text.words[date.last : date.last + 1])
        is_whole = first >= 0 and (last == len(text.words) or last in starts)
        if len(date.value) < _DAY_LETTERS or not is_whole or not text.printed(first, first + 1).istitle():
            continue
        before = text.normal.text[: text.places[first][0]].rstrip()
        has_number = any(word.isdigit() for word in text.words[first : date.first])
        if not before.endswith((",", ":", "-")) and not has_number:
            yield Slot("dateline", date.first, date.last, date.value)


def find_dates(text: FoldedJudgment) -> tuple[Slot, ...]:
    """Return dates, references to them, periods and lists of days."""
    dates = tuple(_dates(text))
    found = (
        _same_days(text, dates),
        _lines_of_dates(text, dates),
        _periods(text),
        _in_time(text),
        _lists_of_days(text),
    )
    return (*dates, *(slot for several in found for slot in several))
