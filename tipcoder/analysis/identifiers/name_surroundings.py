"""Tells from what stands around words with capitals that they are of a place, a holiday or a thing, and of nobody."""

import re

from tipcoder.analysis.identifiers.lexicon import lexicon
from tipcoder.analysis.identifiers.name_meanings import goes_on_name
from tipcoder.analysis.identifiers.name_signs import WITH_CAPITAL_TITLES
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.places import is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, pattern_of
from tipcoder.analysis.identifiers.words import (
    is_also_word,
    is_common_name,
    is_country,
    is_cue,
    is_exact_given_name,
    is_function_word,
    is_lookalike,
    is_no_name,
    is_public_word,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Sign

_HOLIDAYS = lexicon("holidays").entries
_AND = pattern_of(lambda words: words.and_between_names)
_ITEM = rf"{WORD}(?:[ ]{WORD}){{0,2}}"
_LINK = rf"(?:,[ ]|;[ ]|[ ](?:{_AND}|dhe|e)[ ])"
_LIST_BEFORE = re.compile(rf"(?:{_ITEM}{_LINK}){{1,4}}$")
_LIST_AFTER = re.compile(rf"(?:{_LINK}{_ITEM}){{1,4}}")
_LINKS = re.compile(_LINK)
_FIRM_WORDS = """
    promet prom komerc trans turs tours export eksport import invest inzenjering gradnja prevoz trejd trade group grup
    kompani company bau trejding konsalting impeks petrol farm sistem
"""
_OF_FIRMS = frozenset(_FIRM_WORDS.split())
"""Words that firms have behind the name of their owner, folded: `Gorica Promet`."""
_REACH = 96
_LEAST_LINKS = 2
_NEXT = re.compile(rf"[ ]({WORD})(?!\w)")
_LAST = re.compile(rf"({WORD})[ ]$")
_LONGEST_WORD = 32
_IN_TITLE = re.compile(rf"{WORD} (?:pe|de|la|pentru|of|for) $")
"""`Salariul Minim pe `"""
_NAMED_AFTER = re.compile(
    rf"(?<!\w)(?:[{CAPITALS}][\w-]+[ ](?:[\w-]+[ ])?(?i:škol|skol|школ|училишт|gimnazi|гимнази|bolnic|болниц|ustanov|"
    r"установ|shkoll|gjimnaz|spital|liceu|şcoal|școal|univerzitet|универзитет|dom zdravlja|дом здравља|bibliotek|"
    r"библиотек)\w*|KBC|КБЦ|Liceul|Spitalul|Gimnaziul|Școala|Colegiul|Gimnazija|Гимназија|Gjimnazi|Spitali|Shkolla)[ ]$"
)
"""`Osnovna škola `: what follows is its name, though somebody was called so."""


def are_of_other(text: str, part: list[Piece], words: list[Piece], sign: Sign) -> bool:
    """Return whether what is around words that no word for a person stands beside shows them to be nobody's."""
    start, end = part[0].start, part[-1].end
    if any(fold(word.text) in _OF_FIRMS for word in words[1:]):
        return True
    if _NAMED_AFTER.search(text, start - _REACH, start):
        return True
    word = words[0]
    if len(words) > 1:
        are_known = any(word.word.is_given or word.word.is_particle for word in words)
        is_doubtful = sign is Sign.SURNAME and any(word.is_common for word in words) and not are_known
        if is_doubtful and goes_on_name(text, start):
            return True
        return sign is Sign.WRITTEN and (_is_behind_capital(text, start) or _is_among_places(text, start, end))
    if len(part) > 1:
        return False
    if fold(word.text) in _HOLIDAYS:
        return True
    if word.is_common and word.word.language in WITH_CAPITAL_TITLES and _IN_TITLE.search(text, start - 24, start):
        return True
    if _is_frequent(word) and not word.is_common:
        return _is_before_goods(text, end)
    return _is_before_other(text, word, end) or _is_among_places(text, start, end)


def _is_frequent(word: Piece) -> bool:
    return word.word.is_sure and is_common_name(word.word.bare) and is_exact_given_name(word.word.bare)


def _is_before_goods(text: str, end: int) -> bool:
    further = _NEXT.match(text, end)
    return further is not None and is_no_name(further[1]) and not further[1].isupper()


def _is_before_other(text: str, word: Piece, end: int) -> bool:
    """Return whether a word that makes the two a place or a thing follows: `Luka Bar`, `Jankov Most`."""
    further = _NEXT.match(text, end)
    if further is None or further[1].isupper() or is_cue(further[1]):
        return False
    if is_no_name(further[1]) or (is_also_word(word.text) and is_town(further[1])):
        return True
    is_other = is_public_word(further[1]) or is_function_word(further[1])
    return is_other and word.word.language not in WITH_CAPITAL_TITLES and not is_exact_given_name(further[1])


def _is_behind_capital(text: str, start: int) -> bool:
    """Return whether another word with a capital is right before, which is of the same name and of nobody."""
    last = _LAST.search(text, start - _LONGEST_WORD, start)
    return last is not None and not (is_cue(last[1]) or is_function_word(last[1]))


def _is_among_places(text: str, start: int, end: int) -> bool:
    """Return whether words are in one list with towns, countries, holidays or institutions, and with no person."""
    before = _LIST_BEFORE.search(text, start - _REACH, start)
    after = _LIST_AFTER.match(text, end, end + _REACH)
    around = f"{before[0] if before else ''}|{after[0] if after else ''}"
    links = _LINKS.findall(around)
    if len(links) < _LEAST_LINKS and all(link[0] in ",;" for link in links):
        return False
    items = [item for side in around.split("|") for item in _LINKS.split(side) if item]
    return any(map(_is_place, items)) and not any(map(_may_be_person, items))


def _is_place(item: str) -> bool:
    first = item.split()[0]
    if fold(first) in _HOLIDAYS or is_town(item) or is_country(first):
        return True
    return is_public_word(first) and not (is_cue(first) or is_exact_given_name(first))


def _may_be_person(item: str) -> bool:
    first = item.split()[0]
    is_other = is_also_word(first) or is_lookalike(first) or is_public_word(first) or fold(first) in _HOLIDAYS
    return is_exact_given_name(first) and not is_other
