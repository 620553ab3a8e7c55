"""Finds addresses: streets and villages by the words before them, and all that follows a word for living somewhere."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.places import follows_preposition, is_town
from tipcoder.analysis.identifiers.vocabulary import (
    CAPITALS,
    NUMBER_SIGN,
    WORD,
    ChosenWords,
    LatePattern,
    beginnings,
    different_words,
    pattern_of,
)
from tipcoder.analysis.identifiers.words import is_country, is_public_word
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_END = r"(?:(?<=\.)|(?![^\W\d_]))"
"""Of a word that a number may follow at once: `ap5`."""
_STREET_WORD = rf"(?i:{pattern_of(lambda words: words.street)}){_END}"
_VILLAGE_WORD = rf"(?<!-)(?i:{pattern_of(lambda words: words.village)}){_END}"
_PART_WORD = rf"(?i:{pattern_of(lambda words: words.address_part)}){_END}"
_NEAR_WORD = rf"(?i:{pattern_of(lambda words: words.near)})"
_NO_NUMBER = (
    r"(?:bb|бб|BB|ББ|b\.\s?b\.|б\.\s?б\.|"
    rf"(?i:{pattern_of(lambda words: words.without_number)}))(?!\w)"
)
_FIGURES = (
    rf"(?:\d{{1,4}}(?:\s?[a-zа-ш](?![\w.])|\s?[„“\"][a-zа-ш][”“\"])?"
    rf"(?:[/-](?:\d{{1,4}}|[IVX]{{1,4}}|[{CAPITALS}a-zа-ш])(?!\w))*"
    r"(?![\w%]|[.,:]\d|\.\s[a-zа-џ]))"
)
_HOUSE = (
    rf"(?:(?i:{NUMBER_SIGN})?(?:{_FIGURES}|[{CAPITALS}]{{1,2}}[/-]?\d{{1,3}}(?:/\d{{1,3}})?(?!\w)|\*{{2,}}|\.{{3}})"
    rf"|{_NO_NUMBER})"
)
_QUOTES = "„“\"»'‘"
_SMALL = pattern_of(lambda words: words.within_place_name)
_QUOTED = r"[„“\"»'‘](?:\d|\.{3}|[^„“”\"«»\n]{2,40})[”“\"«'’]"
_INITIAL = rf"[{CAPITALS}]\.(?=[ ]?[{CAPITALS}])"
_PROPER = rf"(?:{WORD}(?:[’'-]{WORD})*|[{CAPITALS}]\*{{1,3}}|{_QUOTED}|{_INITIAL})"
_NUMERAL = r"(?:(?:\d{1,2}(?:\.|-?[^\W\d_]{2})?|[IVX]{1,4})[ ](?=[^\W\d_]{3}))"
"""Of a street that is named after a day or a brigade: `15. novembra`, `V proleterske`."""
_NAME = rf"{_NUMERAL}?{_PROPER}(?:[ -](?:{_SMALL}[ ])?{_PROPER}){{0,4}}"
_BARE_STREET = rf"(?:{_NUMERAL}[^\W\d_]{{3,}}|{_PROPER})(?:[ -](?:{_PROPER}|[^\W\d_]{{1,14}})){{0,4}},?[ ]{_HOUSE}"
_OF_STREET = rf"(?:(?<=\s){pattern_of(lambda words: words.after_street)}\s)?"
_SMALL_END = rf"(?:[ ][^\W\d_]{{3,12}}(?=,\s?(?:{_STREET_WORD}|{_PART_WORD}|{_HOUSE})))?"
"""`naselje Peti puk, zgrada 5`"""
_PART = LatePattern(
    rf"(?:(?P<street>{_STREET_WORD}\s?{_OF_STREET}"
    rf"(?P<name>{_BARE_STREET}|{_NAME}{_SMALL_END}|\d{{1,3}}(?=[ ]{_HOUSE})))"
    rf"|(?P<village>{_VILLAGE_WORD}\s(?P<of_village>{_NAME}))"
    rf"|(?P<near>{_NEAR_WORD}\s(?:(?:[^\W\d_]{{3,14}}\s){{0,2}}{_NAME}{_SMALL_END}|[^\W\d_]{{5,14}}(?=[,;\n])))"
    rf"|(?P<letter>[{CAPITALS}]\.(?=[,;\n]))"
    rf"|(?P<part>{_PART_WORD}\.?[ ]?(?:(?:(?i:{NUMBER_SIGN})\d{{1,4}}|[IVX]{{1,5}}(?!\w)|\d{{1,2}}-[^\W\d_]{{3,12}})"
    rf"|(?P<proper>{_NAME})"
    rf"|(?:{_HOUSE}(?:[ ]{_PART_WORD})?|[{CAPITALS}](?:/(?:[IVX]{{1,4}}|\d{{1,3}}))?(?![\w./]))"
    r"|(?:[eëi][ ])?[^\W\d_]{3,9}(?=,)))"
    rf"|(?P<floor>(?:\d{{1,2}}\.?|[IVX]{{1,4}})[ -]?{_PART_WORD}(?!\w))"
    rf"|(?P<bare>{_BARE_STREET})|(?P<house>{_HOUSE})|(?P<place>{_NAME}))(?:[ ]{_HOUSE})?"
)
_BETWEEN = LatePattern(
    rf"(?:,[ ]?\n?[ ]{{0,2}}|[ ]?[–—-][ ]|[ ]\(|\)|[ ](?=(?:{_STREET_WORD}|{_VILLAGE_WORD}|{_PART_WORD}|{_NEAR_WORD})))"
    rf"(?:(?:në|на|u|у|во)[ ](?=(?:{_STREET_WORD}|{_VILLAGE_WORD})))?"
)
_RESIDENCE = LatePattern(rf"(?i:{pattern_of(lambda words: words.residence)})(?!\w)")
_BEGUN = re.compile(r"(?:\(\?-i:)?((?:[^\W_]|\[[^\]]*\])+)(\\\.| |-|$)?")
"""The first word of an alternative, or the letters that it begins with if no full stop, blank or end follows."""
_FIRST_WORD = re.compile(
    "|".join(
        begun[1].lower() + (r"(?!\w)" if begun[2] is not None else "")
        for field in (lambda words: words.residence, lambda words: words.street, lambda words: words.village)
        for begun in map(_BEGUN.match, pattern_of(field)[3:-1].split("|"))
        if begun
    )
)
_BEGINNINGS = beginnings(_FIRST_WORD.pattern.split("|")) | {
    letter for letters in re.findall(r"(?:^|\|)\[([^\]]+)\]", _FIRST_WORD.pattern) for letter in letters
}
_NUMBERED = re.compile(r"[^\W\d_]+[\d_]")
_UP_TO_ADDRESS = re.compile(r"[\s:(,–-]{1,40}")
_SMALL_WORD = re.compile(rf"[^\W\d_{CAPITALS}]{{1,14}}\.?|[{CAPITALS}]{{1,3}}(?!\w)")
_LETTERS = re.compile(r"[^\W_]+")
_BEHIND_LETTER = frozenset((".", "-"))
"""What is behind a word for an address that is one letter: `s. Ana`, `b-dul`."""
_MOST_SMALL_WORDS = 4
_MOST_PARTS = 10
_DEFINITE = frozenset(("street", "village", "bare", "house"))
_BEFORE_STREET = LatePattern(
    rf"(?<!\w)(?:(?P<part>{_PART_WORD}[ ]{_HOUSE})|(?:{_PART_WORD}[ ])?{_PROPER}(?:[ -](?:{_SMALL}[ ])?{_PROPER})?)"
    r"(?:,[ ]|[ ][–—-][ ])$"
)
_WITHIN_NAME = re.compile(rf"{WORD}[ ]$")
"""A surname may be that of a town."""
_MOST_BEFORE = 3
_STREET_AFTER = re.compile(
    rf",[ ](?P<street>{_NUMERAL}?{WORD}(?:[ -](?:{WORD}|[{CAPITALS}]\.|[IVXiи](?=[ ]))){{0,3}}"
    rf"(?:[ ]{_STREET_WORD})?[ ]{_HOUSE})"
)
_TOWN_BEFORE = re.compile(rf"(?:(?P<first>{WORD})[ ])?(?P<last>{WORD})$")
_UNNUMBERED = re.compile(r"[bб](?:[bб](?!\w)|\.\s?[bб]\.)")
_WORDS_BEFORE = re.compile(rf"{WORD}(?:[ -]{WORD}){{0,3}},?[ ]$")
_CAPITAL_STREET = LatePattern(rf"{_STREET_WORD}[ ](?:[^\W\d_]{{3,14}}[ ]){{1,3}}{_HOUSE}")
"""`Trg sunca 5`"""
_SEAT = LatePattern(rf"(?i:{pattern_of(lambda words: words.seat)})\W[^.;\n]{{0,44}}$")
_OF_LAWYER = LatePattern(rf"(?i:{pattern_of(lambda words: words.lawyer)})\w*[^;]{{0,70}}$")
_INSTITUTION_BEFORE = LatePattern(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.institutions)})(?:[\s,(„“”\"»«]+(?:[{CAPITALS}\d][\w.-]*"
    rf"|(?i:{pattern_of(lambda words: words.within_institutions)}|{_PART_WORD}\.?)))*[\s,)„“”\"»«]+$"
)
_LONGEST_TOWN, _LONGEST_NAME = 40, 60
_REACH = 120
"""Characters before an address in which it may be said whose it is."""


_ENGLISH = re.compile(
    rf"(?<!\w)(?:\d{{1,4}}[a-z]?,?[ \n])?{WORD}(?:[ \n]{WORD}){{0,2}}[ \n](?i:street|road|avenue|boulevard|lane)"
    r"(?:,?[ \n](?:no\.? ?)?\d{1,4}[a-z]?)?(?!\w)"
)
"""In English the name comes first: `14 Dream Street`."""
_ENGLISH_STREETS = frozenset(("street", "road", "avenue", "boulevard", "lane"))


def find_addresses(text: str) -> Iterator[Identifier]:
    """Yield streets and villages, with the houses and towns beside them, and what follows a word for living there."""
    words = different_words(text)
    end = 0
    for start in _OPENING.starts_in(text):
        if not text[start + 1 : start + 2].isalpha() and text[start + 1 : start + 2] not in _BEHIND_LETTER:
            continue
        found = None if start < end or _NUMBERED.match(text, start) else _residence(text, start) or _opened(text, start)
        if found:
            yield found
            end = found.end
    for street in _STREET_AFTER.finditer(text):
        town = _TOWN_BEFORE.search(text, street.start() - _LONGEST_TOWN, street.start())
        is_of_town = town is not None and (is_town(town["last"]) or is_town(town[0]))
        first = street["street"].split()[0]
        if is_of_town and (not is_public_word(first) or first.endswith(("ska", "ска"))):
            yield _identifier(text, *street.span("street"), Sign.USUAL_FORM)
    for without in _UNNUMBERED.finditer(text):
        if words_before := _WORDS_BEFORE.search(text, without.start() - _LONGEST_NAME, without.start()):
            yield _identifier(text, words_before.start(), without.end(), Sign.FORM)
    is_english = not _ENGLISH_STREETS.isdisjoint(map(str.lower, words))
    for street in _ENGLISH.finditer(text) if is_english else ():
        if street[0][-1].isdigit() or street[0][0].isdigit() or not is_public_word(street[0].split()[0]):
            yield _identifier(text, *street.span(), Sign.WORD)


def is_seat(text: str, address: Identifier) -> bool:
    """Return whether an address is the seat of a court, an authority or a firm; lawyers have seats too."""
    begin = max(0, address.start - _REACH)
    if _INSTITUTION_BEFORE.search(text, begin, address.start):
        return True
    seat = _SEAT.search(text, begin, address.start)
    return seat is not None and _OF_LAWYER.search(text, seat.start() - _REACH, seat.start()) is None


def _opens_address(word: str) -> bool:
    lower = word.lower()
    return (lower[:2] in _BEGINNINGS or lower[0] in _BEGINNINGS) and _FIRST_WORD.match(lower) is not None


_OPENING = ChosenWords(_opens_address)


def _residence(text: str, start: int) -> Identifier | None:
    """Return the address behind a word for living somewhere, some small words between."""
    said = _RESIDENCE.match(text, start)
    if not said:
        return None
    place = said.end()
    for _ in range(_MOST_SMALL_WORDS + 1):
        blank = _UP_TO_ADDRESS.match(text, place)
        if not blank:
            return None
        part = _PART.match(text, blank.end())
        if part:
            return None if part.lastgroup in ("house", "floor") else _stretch(text, part, Sign.FORM, is_said=True)
        word = _SMALL_WORD.match(text, blank.end())
        if not word:
            return None
        place = word.end()
    return None


def _opened(text: str, start: int) -> Identifier | None:
    """Return the address that a word for a street or a village begins."""
    part = _PART.match(text, start)
    if not part or not (part["street"] or part["village"]):
        named = _CAPITAL_STREET.match(text, start) if text[start].isupper() else None
        return _stretch(text, named, Sign.FORM, is_said=False) if named else None
    # The road from one town to another is no address.
    has_house = any(sign.isdigit() for sign in part[0])
    if part["street"] and not has_house and is_public_word(part["name"].strip("„“”\"»«'‘’").split()[0]):
        return None
    if part["village"] and len(part["of_village"]) <= len("de"):
        return None
    return _stretch(text, part, Sign.FORM if has_house else Sign.WORD, is_said=False)


def _stretch(text: str, first: re.Match[str], sign: Sign, *, is_said: bool) -> Identifier | None:
    """Return an address from its first part on: what follows in it is a part of an address, or a town."""
    parts = [first]
    while len(parts) < _MOST_PARTS:
        between = _BETWEEN.match(text, parts[-1].end())
        part = _PART.match(text, between.end()) if between else None
        if not part or (part.lastgroup == "bare" and not is_said):
            break
        parts.append(part)
    while len(parts) > 1 and parts[-1].lastgroup == "place" and not _ends_address(parts[-1][0]):
        parts.pop()
    if is_said and not any(map(_is_definite, parts)) and (len(parts) == 1 or _is_of_towns(first[0])):
        return None
    start = first.start()
    for _ in range(_MOST_BEFORE):
        before = _BEFORE_STREET.search(text, start - 60, start)
        if not before or _WITHIN_NAME.search(text, before.start() - 24, before.start()):
            break
        begin = before.start()
        if not (before["part"] or _is_of_towns(before[0]) or follows_preposition(text, begin)):
            # `Subotica, Prozivka, ulica Lipa 5`: a quarter of a town.
            town = _BEFORE_STREET.search(text, begin - 60, begin)
            if not town or not is_town(town[0].strip(" ,–—-")):
                break
            begin = town.start()
        start = begin
    return _identifier(text, start, parts[-1].end(), sign)


def _ends_address(words: str) -> bool:
    """Return whether an address may end with these words: one that is no town and no country is of what follows it."""
    return _is_of_towns(words) and (" " in words or is_town(words) or is_country(words))


def _is_definite(part: re.Match[str]) -> bool:
    """Return whether a part is that of an address alone: a town may be a part of it, and more."""
    if part.lastgroup == "part":
        proper = part["proper"]
        return proper is None or proper[0] in _QUOTES or not _is_of_towns(proper)
    return part.lastgroup in _DEFINITE


def _is_of_towns(words: str) -> bool:
    """Return whether there are but towns, countries and words for parts of an address."""
    return is_town(words) or all(
        is_town(word) or is_public_word(word) or not word[0].isupper() for word in _LETTERS.findall(words)
    )


def _identifier(text: str, start: int, end: int, sign: Sign) -> Identifier:
    exact = text[start:end].rstrip(" ,(–—-")
    return Identifier(IdentifierKind.ADDRESS, start, start + len(exact), exact, sign)
