"""Reads typed values in the folded words of a judgment: dates, lengths, amounts, ages, numbers of files."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tipcoder.analysis.guided.tokens import FoldedJudgment


@dataclass(frozen=True, slots=True)
class Slot:
    """A value in a judgment, and its words, from `first` to before `last`. `detail` is a second value, or ""."""

    kind: str
    first: int
    last: int
    value: str
    detail: str = ""


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
_TENS = {"dvadeset": 20, "dvaeset": 20, "njezet": 20, "douazeci": 20}
_TENS |= {"trideset": 30, "trieset": 30, "tridhjete": 30, "treizeci": 30}
_DAY_IN_WORDS = rf"(?:(?:{'|'.join(_TENS)})\s?(?:(?:i|e|si)\s)?)?(?:{'|'.join(_DAYS_IN_WORDS)})(?=\s)"
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
)
"""Folded words for the beginning, the middle and the end of a month or a year, and for its seasons."""
_BEFORE_PERIOD = re.compile(rf"(?<![a-z])(?:{_WITHIN})\s$")
_LONGEST_WITHIN = 14
"""Letters of words before a period that say in which part of a month it began."""
_BETWEEN = (
    r"\s?\.?\s?(?:godine|godina|god|g|godini)?\s?\.?\s?(?:[-–—]|,?\s?(?:pa\s|i\s|se\s|e\s)?zakljucno\s(?:sa|so|s|do)(?:\s(?:danom|den))?"
    r"|,?\s?(?:(?:pa|pana|pina|e|si|zakljucno|deri|der|do|kr|sve|se|ne)(?:\s(?:sve|se))?)?\s?"
    r"(?:do|deri|pana|pina|la|ne|me)(?:\s(?:ne|me|la|in|data|date|daten|datata|de|muajin|muajit|muaj|luna|lunii|meseca|mesec|mjeseca|mjesec"
    rf"|den|na|dana|te|zakljucno|{_WITHIN}))*)\s?"
)
_START = (
    r"(?:pocev od|od|nga|prej|din|intre|de la|ot|izmedju|izmedu|period[a-z]*|periudh[a-z]*|interval[a-z]*|midis|mes"
    r"|ne muajin|ne muajt|ne fillim|perioada|kohes|incepand|incepind|anilor|lunilor|lunile|ne date|ne daten"
    "|me date|me daten|duke filluar)"
    r"(?:\s(?:od|na|muaji|muajit|muaj|luna|lunii|lunilor|anilor|data|daten|date|de|timp|cuprinsa"
    r"|intre|la|meseca|mesec|mjeseca|mjesec|me|ne|cu|dana|datuma|datum|tacno|tocno|neutvrdenog|neutvrden|nepoznatog"
    r"|nepoznat|neodredenog|u|vo|toku|tekot|mesecu|mjesecu|mesecite|o zi|neidentificata|neconcretizata|nje dite|tra"
    rf"|nga|den|prej|din|koha|kohore|te|{_WITHIN}))*\s"
)
_DURING = (
    r"(?:tokom|u toku|vo tekot na|gjate|pe parcursul|in cursul|in anii|ne vitet|intre|izmedju|izmedu|megju|midis"
    r"|mes|ndermjet|u|vo)"
    r"(?:\s(?:datave|datat|dates|viteve|vitit|muajve|periudhes|anilor|lunilor|meseca|meseci|mesec|mesecite|mjeseca|mjeseci))*\s"
)
"""Folded words before two months or years that an "and" joins."""
_AND = r"\s?\.?\s?(?:(?:godine|god|g|godina)\s?\.?\s?)?(?:[-–—]|i|e|si|dhe)\s?"
_UNTIL = (
    r"\s?\.?\s?(?:godine|godina|god|g)?\s?\.?,?\s(?:(?:pa|e|se|i|sve|si|dhe|der|kr)\s)?"
    r"(?:zakljucno sa|do|deri|pana|pina)"
    rf"(?:\s(?:ne|me|la|in|data|date|daten|datata|muajin|luna|lunii|meseca|mjeseca|den|na|dana|zakljucno|{_WITHIN}))*\s"
)
"""Folded words between two dates of a period that no word begins."""
_PERIOD = re.compile(
    rf"(?<![a-z])(?:{_START})(?P<all>{_LOOSE.replace('{n}', 'p')}{_BETWEEN}{_LOOSE.replace('{n}', 'q')})"
    rf"|(?<![a-z]){_DURING}(?P<during>{_LOOSE.replace('{n}', 't')}{_AND}{_LOOSE.replace('{n}', 'u')})"
    rf"|(?<![\d/.])(?P<two>{_numbered(_DAY, 'v')}(?:\s?\.?\s(?:i|e|dhe|si|spre|na)\s|\s?\.?\s?[/–—-]\s?)"
    rf"{_numbered(_IN_WORDS, 'w')})"
    rf"|(?<![a-z]){_START}(?P<days>{_numbered(_DAY, 'z')}\s?\.?\s(?:do|deri|deri ne|deri na|deri me|pana la|pina la)\s"
    rf"(?:{_numbered(_FIGURES, 'ga')}|{_numbered(_IN_WORDS, 'gb')}))"
    rf"|(?<![\d/.])(?P<until>(?:{_numbered(_FIGURES, 'xa')}|{_numbered(_IN_WORDS, 'xb')})"
    rf"{_UNTIL}{_LOOSE.replace('{n}', 'y')})"
    rf"|(?<![\d/.])(?P<alone>{_numbered(_FIGURES, 'ra')}\s?[-–—]\s?{_numbered(_FIGURES, 'sa')}"
    rf"|{_numbered(_IN_WORDS, 'rb')}\s?[-–—]\s?{_numbered(_IN_WORDS, 'sb')})"
)
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
    tens = next(word for word in _TENS if words.startswith(word))
    rest = re.sub(r"^\s?(?:(?:i|e|si)\s)?", "", words[len(tens) :])
    return str(_TENS[tens] + _DAYS_IN_WORDS[rest])


def iso_date(year: str, month: str, day: str) -> str:
    """Return a date, or a part of one, as ISO 8601 writes it; "" if there is no such day."""
    if not year or (month and not 1 <= int(month) <= 12) or (day and not 1 <= int(day) <= 31):
        return ""
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


def _dates(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _DATE.finditer(text.text):
        for mark in ("1", "2", "3", "4"):
            year, month, day = _date_of(found, mark)
            if year and (value := iso_date(year, month, day)):
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
        begin, stop = iso_date(start_year or year, *start), iso_date(year, *end)
        if not start[0] and start[1] and end[0]:
            begin = iso_date(start_year or year, end[0], start[1])
        if begin and stop and begin[: len(stop)] <= stop[: len(begin)]:
            first = found.start(group)
            before = _BEFORE_PERIOD.search(text.text, max(0, first - _LONGEST_WITHIN), first)
            yield Slot("period", *text.span(before.start() if before else first, found.end(group)), begin, stop)


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
        known = (iso_date(*_date_of(date, mark)) for mark in "1234") if date else iter(())
        yield max(known, default="") or listed


def _lists_of_days(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield lists of two days or more, in figures or words; the value is how many they are."""
    for found in _DAYS.finditer(text.text):
        days = len(set(_days_listed(found[0])))
        yield Slot("days", *text.span(*found.span()), str(days))


_UNITS = {
    1: "dan|dana|dite|dit|ditesh|zile|zi|dena|den|denovi",
    30: "mesec[a-z]*|mjesec[a-z]*|mj?es\\.|muaj|muajsh|muaji|luni|luna",
    365: "godin[aeu]|god|godini|vjet|vit|vite|vitesh|vjetesh|ani|an",
}
_UNIT = "|".join(_UNITS.values())
_NUMBER = (
    r"(?P<figure>\d{1,3})"
    r"(?:\s?(?:[(/\[]\s?(?P<word>[a-z][a-z -]{1,30}?)\s?[)/\]]|[–—-]\s?(?P<joined>[a-z]{2,30}))?)?\s?"
    r"|(?P<alone>(?:(?:{tens})\s?(?:(?:i|e|si)\s)?)?(?:{words}))\s(?:[(/\[]\s?\d{1,3}\s?[)/\]]\s?)?"
)
_FIRST_WORDS = (
    (1, "jedan|jedna|jednu|jedne|jednog|eden|edna|edno|ednata|nje|un|o|unu|una"),
    (2, "dva|dve|dvije|dvije|dy|doi|doua|dvete"), (3, "tri|tre|trei|trite"), (4, "cetiri|kater|patru"),
    (5, "pet|pese|cinci"), (6, "sest|gjashte|sase"), (7, "sedam|sedum|shtate|sapte"), (8, "osam|osum|tete|opt"),
    (9, "devet|nente|noua"), (10, "deset|dhjete|zece"), (11, "jedanaest|edinaeset|njembedhjete|unsprezece"),
    (12, "dvanaest|dvanaeset|dymbedhjete|doisprezece|douasprezece"),
    (13, "trinaest|trinaeset|trembedhjete|treisprezece"),
    (14, "cetrnaest|cetirinaeset|katermbedhjete|paisprezece|patrusprezece"),
    (15, "petnaest|petnaeset|pesembedhjete|cincisprezece"), (16, "sesnaest|sesnaeset|gjashtembedhjete|saisprezece"),
    (17, "sedamnaest|sedumnaeset|shtatembedhjete|saptesprezece"),
    (18, "osamnaest|osumnaeset|tetembedhjete|optsprezece"), (19, "devetnaest|devetnaeset|nentembedhjete|nouasprezece"),
    (20, "dvadeset|dvaeset|njezet|douazeci"), (30, "trideset|trieset|tridhjete|treizeci"),
    (40, "cetrdeset|cetirieset|dyzet|patruzeci"), (50, "pedeset|pesedhjete|cincizeci"),
    (60, "sezdeset|seeset|gjashtedhjete|saizeci"), (70, "sedamdeset|sedumdeset|shtatedhjete|saptezeci"),
    (80, "osamdeset|osumdeset|tetedhjete|optzeci"), (90, "devedeset|devedeset|nentedhjete|nouazeci"),
    (100, "sto|njeqind|suta"), (0, "i|e|si|de"),
)  # fmt: skip
_WORDS = {word: number for number, words in _FIRST_WORDS for word in words.split("|")}
_COUNTS = "|".join(word for word, number in _WORDS.items() if 0 < number <= 30)
_LENGTH = re.compile(
    rf"(?<![\w.,/-])(?:{_NUMBER.replace('{words}', _COUNTS).replace('{tens}', '|'.join(_TENS))}"
    rf"|(?P<bare>)(?=godin[ue]\sdana))(?P<half>i\s(?:po|pol)\s)?(?:de\s)?\(?(?P<unit>{_UNIT})(?![a-z])\)?"
    r"(?P<and_half>\s(?:e|i|si)\s(?:gjysme|gjysem|jumatate|pol|polovina)(?![a-z]))?"
)
_JOINS = re.compile(r"\s?\.?\s?(?:dana)?\s?,?\s?(?:i|e|si|dhe|a|kao i)?\s?(?:\(?)")


def number_in_words(words: str) -> int | None:
    """Return the number that folded words mean, None for words that mean none: `dvadeset i pet` is 25."""
    numbers = [_WORDS.get(word) for word in words.replace("-", " ").split()]
    if not numbers or None in numbers:
        return None
    found = [number for number in numbers if number]
    if any(second >= first for first, second in pairwise(found)):
        return None
    return sum(found) or None


def _unit_days(unit: str) -> int:
    return next(days for days, pattern in _UNITS.items() if re.fullmatch(pattern, unit))


def _count(found: re.Match[str]) -> int | None:
    """Return the number before a unit; None if figure and word do not agree. A word that is none counts for nothing."""
    if found["bare"] is not None:
        return 1
    if found["alone"]:
        return number_in_words(re.sub(rf"^({'|'.join(_TENS)})(?=[a-z])", r"\1 ", found["alone"]))
    figure = int(found["figure"])
    words = found["word"] or found["joined"]
    word = number_in_words(words) if words else None
    return figure if word is None or word == figure else None


def _has_half(found: re.Match[str]) -> bool:
    """Return whether a half is said beside a unit: `dve i po godine`."""
    return found["half"] is not None or found["and_half"] is not None


def _lengths(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield lengths in months, those of years and months together as one; of days without months nothing."""
    found = list(_LENGTH.finditer(text.text))
    place = 0
    while place < len(found):
        parts = [found[place]]
        while place + 1 < len(found) and _goes_on(text.text, parts[-1], found[place + 1]):
            place += 1
            parts.append(found[place])
        place += 1
        months = sum(
            (_count(part) or 0) * _unit_days(part["unit"]) // 30 for part in parts if _unit_days(part["unit"]) == 30
        )
        months += sum(
            (_count(part) or 0) * 12 + 6 * _has_half(part) for part in parts if _unit_days(part["unit"]) == 365
        )
        is_right = all(_count(part) for part in parts) and all(_unit_days(part["unit"]) > 1 for part in parts)
        is_right = is_right and not any(_has_half(part) and _unit_days(part["unit"]) < 365 for part in parts)
        detail = "" if is_right else "days"
        yield Slot("length", *text.span(parts[0].start(), parts[-1].end()), str(months if is_right else ""), detail)


def _goes_on(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    is_smaller = _unit_days(second["unit"]) < _unit_days(first["unit"])
    return is_smaller and _JOINS.fullmatch(text, first.end(), second.start()) is not None


_CURRENCIES = {
    "EUR": "eur[a-z]{0,3}|evr[a-z]{1,3}|€",
    "RSD": "dinar[a-z]{0,2}|rsd|din(?=\\.)",
    "MKD": "denar[a-z]{0,3}|mkd|den(?=\\.)",
    "ALL": "lek[a-z]{0,3}|all",
    "MDL": "lei|leu|mdl",
    "USD": "(?:americk[a-z]{2,3} )?dolar[a-z]{0,3}|usd|\\$",
    "DEM": "dem|dm|(?:nemack|njemack|german)[a-z]{1,4} mar(?:ak|ki|aka|ka|ke|ci)",
    "CHF": "chf|(?:svajcarsk|zviceran|elvetien)[a-z]{0,4} fran[a-z]{1,5}|franga zvicerane|franci elvetieni",
    "GBP": "gbp|£|funt[a-z]{0,2}",
}
_SIGN = "|".join(_CURRENCIES.values())
_FIGURE = (
    r"(?P<number>\d{1,3}(?:[. '’]\d{3})+|\d{1,3}(?:,\d{3})+(?!\d)|\d+)"
    r"(?:[,.](?:\s(?=oo|[-=]|00(?!\d)))?(?P<part>\d{1,2}|oo|-+|=))?"
)
_AMOUNT = re.compile(
    rf"(?<![\w./,-]){_FIGURE}"
    r"(?:\.-)?\s?-?(?:(?P<times>mije|mii|hiljad[aeu]|iljadi|milion[a-z]*|milioane)\s)?"
    r"(?:[(/\[][a-z ,/-]{2,80}?[)/\]]\s?)?"
    rf"(?:de\s)?(?P<currency>{_SIGN})(?![a-z])"
)
_CURRENCY_FIRST = re.compile(
    rf"(?<![\w.])(?:(?P<currency>€|eur|rsd|mkd|mdl|usd|chf|all)\s?"
    rf"|(?P<word>leke|lek|euro|eura|evra|dinara|denari)\s?:?\s(?=\d{{1,3}}(?:[. ]\d{{3}})+(?!\d))){_FIGURE}"
    rf"(?![\w/]|\s?(?:{_SIGN})(?![a-z]))"
)
"""`EUR 3.000,00`, where no currency follows the number and the one before it is no other amount's."""
_HUNDREDS = (
    (200, "dvesta|dvjesta|dvesto|dvjesto|dveste|dyqind"), (300, "trista|tristo|treqind"),
    (400, "cetiristo|cetristo|cetiristotini|katerqind"), (500, "petsto|petstotini|peseqind"),
    (600, "seststo|sesto|seststotini|sestotini|gjashteqind"), (700, "sedamsto|sedumstotini|shtateqind"),
    (800, "osamsto|osumstotini|teteqind"), (900, "devetsto|devetstotini|nenteqind"),
)  # fmt: skip
_COUNTED = _WORDS | {word: number for number, words in _HUNDREDS for word in words.split("|")}
_TIMES = {
    **dict.fromkeys(("sute", "stotina", "stotine", "stotinu", "stotini", "qind"), 100),
    **dict.fromkeys(("hiljada", "hiljade", "hiljadu", "iljadi", "iljada", "mije", "mii", "mie"), 1_000),
    **dict.fromkeys(("milion", "miliona", "milione", "milioni", "milioane"), 1_000_000),
}
_ONE_OF_MANY = ("stotinu", "hiljadu", "iljada", "mie", "milion")
_ROUND = (*_ONE_OF_MANY, *(word for word, number in _COUNTED.items() if number >= 100))
"""Words that are an amount by themselves: `hiljadu eura`, `petsto eura`."""
_AMOUNT_IN_WORDS = re.compile(
    rf"(?<![\w-])(?P<words>(?:(?:{'|'.join((*_COUNTED, *_TIMES))})\s){{2,10}}|(?:{'|'.join(_ROUND)})\s)"
    rf"(?:de\s)?(?P<currency>{_SIGN})(?![a-z])"
)
_IN_OTHER_WORDS = re.compile(r"\s?\(\s?(?:odnosno|tj\.?|echivalentul a|ose)?\s?")
"""What stands between an amount and the same in words or in another currency."""
_IN_OTHER_CURRENCY = re.compile(
    r"\s?,?\s?(?:odnosno|ili|tj\.?|sto (?:e|je|iznesuva|iznosi)|ose|ceea ce (?:constituie|echivaleaza cu)"
    r"|echivalentul a|(?:vo|u) (?:(?:denar|dinar)sk\w+ )?protivv?ri?j?ednost[ia]?(?: od| (?:vo|u) iznosu? od)?)\s"
)
_LEAST_FOR_ONE, _MOST_FOR_ONE = 10, 200
"""Units of a currency of the region that one euro is worth, at least and at most."""


def amount_in_words(words: str) -> int | None:
    """Return the number that folded words with thousands mean, None for words that mean none."""
    total = count = 0
    for word in words.split():
        times = _TIMES.get(word)
        if times is None:
            if word not in _COUNTED:
                return None
            count += _COUNTED[word]
        elif times == 100:
            count = max(count, 1) * times
        else:
            total += max(count, 1) * times
            count = 0
    return total + count or None


def _currency(words: str) -> str:
    return next(code for code, word in _CURRENCIES.items() if re.fullmatch(word.split("(?=")[0], words))


def _amounts(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield amounts with their currency; not those that say the one before them again, in brackets."""
    found = list(_AMOUNT.finditer(text.text))
    for pattern in (_AMOUNT_IN_WORDS, _CURRENCY_FIRST):
        taken = {place for each in found for place in range(*each.span())}
        found += [each for each in pattern.finditer(text.text) if taken.isdisjoint(range(*each.span()))]
    end, before, of = -1, Decimal(0), ""
    for each in sorted(found, key=lambda each: each.start()):
        number, currency = _amount(each), _currency(each["currency"] or each["word"])
        is_same = end >= 0 and _IN_OTHER_WORDS.fullmatch(text.text, end, each.start()) is not None
        if end >= 0 and currency != of and _IN_OTHER_CURRENCY.fullmatch(text.text, end, each.start()):
            is_same = is_same or _are_worth_the_same(number, before)
        end, before, of = each.end(), number, currency
        if number and not is_same:
            yield Slot("amount", *text.span(*each.span()), f"{number.normalize():f}", currency)


def _are_worth_the_same(number: Decimal, other: Decimal) -> bool:
    """Return whether one of two amounts in different currencies can be the other one in euros."""
    less, more = sorted((number, other))
    return less > 0 and _LEAST_FOR_ONE <= more / less <= _MOST_FOR_ONE


def _amount(found: re.Match[str]) -> Decimal:
    groups = found.groupdict()
    if words := groups.get("words"):
        return Decimal(amount_in_words(words) or 0)
    number = Decimal(re.sub(r"\D", "", found["number"]))
    if (part := found["part"] or "").isdigit() and int(part):
        number += Decimal(int(part)).scaleb(-len(part))
    if times := groups.get("times"):
        number *= 1_000_000 if times.startswith("mili") else 1_000
    return number


_AGE = re.compile(
    r"(?<![\w./-])(?:(?:star[aoiu]?\s|na\s|vozrast\sod\s|uzrastu?\sod\s|moshen\s|avea\s|in\svarsta\sde\s)?"
    r"(?P<figure>\d{1,2})\s?(?:\([a-z ]+\)\s?)?"
    r"(?:-?godisnj[a-z]+|godin[aei]|god|vjece?|vjecare?|vjet|(?:de\s)?ani))(?![a-z])"
)


def _ages(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _AGE.finditer(text.text):
        yield Slot("age", *text.span(*found.span()), found["figure"])


_FINDERS: tuple[Callable[[FoldedJudgment], Iterator[Slot]], ...] = (_periods, _lists_of_days, _lengths, _amounts, _ages)


def find_slots(text: FoldedJudgment) -> tuple[Slot, ...]:
    """Return the values of a judgment in the order of their kinds and places."""
    dates = tuple(_dates(text))
    return (*dates, *_same_days(text, dates), *(slot for find in _FINDERS for slot in find(text)))
