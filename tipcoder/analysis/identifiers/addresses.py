"""Finds streets and villages by the words before them."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.vocabulary import (
    CAPITALS,
    NUMBER_SIGN,
    WORD,
    different_words,
    matches,
    pattern_of,
    starts,
)
from tipcoder.analysis.identifiers.words import is_public_word
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_HOUSE = (
    rf"(?:,?\s(?i:{NUMBER_SIGN})?(?:\d{{1,4}}(?:\s?[a-zа-ш](?!\w))?(?:/\d{{1,3}})?(?!\d|\.\d)"
    r"|(?i:bb|бб|b\.b\.|б\.б\.)(?!\w)))"
)
_SMALL_WORD = pattern_of(lambda words: words.within_place_name)
_NAME = (
    rf"[„“\"»']?(?P<name>{WORD})(?:[ -](?:{WORD}|[{CAPITALS}]\.|{_SMALL_WORD})(?=[\s,.;:„“\"»'–-]|$)){{0,3}}"
    r"[”“\"«']?"
)
_STREET = re.compile(
    rf"(?i:{pattern_of(lambda words: words.street)})\s?"
    rf"(?:(?<=\s){pattern_of(lambda words: words.after_street)}\s)?{_NAME}"
    rf"(?P<house>(?:\s[^\W\d_]{{3,}}){{0,2}}{_HOUSE})?"
)
_STREET_START = starts(lambda words: words.street)
_VILLAGE = re.compile(rf"(?i:{pattern_of(lambda words: words.village)})\s{_NAME}")
_VILLAGE_START = starts(lambda words: words.village)


_ENGLISH = re.compile(
    rf"(?<!\w)(?:\d{{1,4}}[a-z]?,?[ \n])?{WORD}(?:[ \n]{WORD}){{0,2}}[ \n](?i:street|road|avenue|boulevard|lane)"
    r"(?:,?[ \n](?:no\.? ?)?\d{1,4}[a-z]?)?(?!\w)"
)
"""In English the name comes first: `14 Dream Street`."""


_ENGLISH_STREETS = frozenset(("street", "road", "avenue", "boulevard", "lane"))


def find_addresses(text: str) -> Iterator[Identifier]:
    """Yield streets, with the number of the house where there is one, and villages."""
    for found in matches(_STREET_START, _STREET, text):
        # The road from one town to another is no address.
        if found["house"] or not is_public_word(found["name"]):
            yield _identifier(found, Sign.FORM if found["house"] else Sign.WORD)
    is_english = not _ENGLISH_STREETS.isdisjoint(map(str.lower, different_words(text)))
    for found in _ENGLISH.finditer(text) if is_english else ():
        if found[0][-1].isdigit() or found[0][0].isdigit() or not is_public_word(found[0].split()[0]):
            yield _identifier(found, Sign.WORD)
    for found in matches(_VILLAGE_START, _VILLAGE, text):
        yield _identifier(found, Sign.WORD)


def _identifier(found: re.Match[str], sign: Sign) -> Identifier:
    exact = found[0].rstrip(" ,")
    return Identifier(IdentifierKind.ADDRESS, found.start(), found.start() + len(exact), exact, sign)
