"""Tells from what stands around words with capitals that they are of a place, a holiday or a thing, and of nobody."""

import re

from tipcoder.analysis.identifiers.lexicon import lexicon
from tipcoder.analysis.identifiers.name_contexts import NameContext
from tipcoder.analysis.identifiers.name_meanings import goes_on_name, is_state
from tipcoder.analysis.identifiers.name_signs import WITH_CAPITAL_TITLES, is_common, is_unknown
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.places import follows_preposition, is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, pattern_of
from tipcoder.analysis.identifiers.words import (
    is_also_word,
    is_common_name,
    is_country,
    is_cue,
    is_exact_given_name,
    is_exact_surname,
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
_ASIDE_ENDS = frozenset((",", ".", ";"))
_LINE_END = re.compile(r"[ \t]*(?:\n|$)")
_PAIR = 2
_SHORTEST_SURNAME = 4
_LEAST_LINKS = 2
_NEXT = re.compile(rf"[ ]({WORD})(?!\w)")
_LAST = re.compile(rf"({WORD})[ ]$")
_LONGEST_WORD = 32
_NEAR = 48
_IN_PLACE = re.compile(
    r"(?<!\w)(?i:u (?:mjestu|mestu|selu|naselju|zaseoku)|у (?:мјесту|месту|селу|насељу|засеоку)"
    r"|(?:во|од) (?:место|село)то|në (?:fshatin|katundin)|în (?:satul|localitatea|comuna)) $"
)
"""`u mjestu `: what follows is a place, though somebody is called so."""
_BORN_IN = re.compile(r"(?i:(?:rođen|rodjen|рођен|роден|lindur|născut)\w{0,3}[^\n;]{0,40}[ ,](?:u|у|во|në|în)) $")
"""`rođen 22.01.1969. godine u `"""
_IN_TITLE = re.compile(rf"{WORD} (?:pe|de|la|pentru|of|for) $")
"""`Salariul Minim pe `"""
_IS_STREET = re.compile(
    r"[ ](?:e|este|është|je|е|је)(?: o| një| jedna| една)? (?i:strad|ulic|улиц|rrug|piaț|piaţ|trg|трг|bulevard|булевар)"
)
"""`Ștefan cel Mare e strada`"""
_NAMED_AFTER = re.compile(
    rf"(?<!\w)(?:[{CAPITALS}][\w-]+[ ](?:[\w-]+[ ])?(?i:škol|skol|школ|училишт|gimnazi|гимнази|bolnic|болниц|ustanov|"
    r"установ|shkoll|gjimnaz|spital|liceu|şcoal|școal|univerzitet|универзитет|dom zdravlja|дом здравља|bibliotek|"
    r"библиотек)\w*|KBC|КБЦ|Liceul|Spitalul|Gimnaziul|Școala|Colegiul|Gimnazija|Гимназија|Gjimnazi|Spitali|Shkolla)[ ]$"
)
"""`Osnovna škola `: what follows is its name, though somebody was called so."""
_SHORT = r"(?:M[dD]|M[sS][tT]|M(?:ohd|OHD)|М[дД]|М[сС][тТ]|М(?:охд|ОХД))\.?"
_PARTICLE = "ел|фон|ибн|бин|von|ibn|bin"
_PART_BEFORE = re.compile(rf"(?<!\w)(?:{_SHORT}|{_PARTICLE})[ ]$")
"""`Md `: a given name that is cut short by custom."""
_LONGEST_PART = 8
_SONS = "ogly ogli oglu oğlu oglî kyzy kizi kızı qizi qızı qizy оглы оглу огли кызы кизи"
_SON_BEHIND = re.compile(rf"[ -](?i:{'|'.join(_SONS.split())})(?!\w)")
"""`Elmir ogly`, `Leyla kyzy`: whose son or daughter somebody is."""


_ENDS_OF_PARTS = frozenset("dDtTдДтТлнnh.")
_BEGINNINGS_OF_SONS = frozenset("oOkKqQоОкК")
_ENDS_OF_IN = frozenset("uуоoënîlaUУОOËNÎLA")
"""Letters at the ends and beginnings of what these patterns find: most words need not be looked at."""


def are_of_other(text: str, part: list[Piece], words: list[Piece], sign: Sign) -> bool:
    """Return whether what is around words that no word for a person stands beside shows them to be nobody's."""
    start, end = part[0].start, part[-1].end
    if any(fold(word.text) in _OF_FIRMS for word in words[1:]):
        return True
    if _NAMED_AFTER.search(text, start - _REACH, start) or _IS_STREET.match(text, end):
        return True
    word = words[0]
    if len(words) > 1:
        are_known = any(word.word.is_given or word.word.is_particle for word in words)
        is_doubtful = sign is Sign.SURNAME and any(word.is_common for word in words) and not are_known
        if is_doubtful and (goes_on_name(text, start) or _is_before_institution(text, end)):
            return True
        return sign is Sign.WRITTEN and (_is_behind_capital(text, start) or _is_among_places(text, start, end))
    if len(part) > 1:
        return False
    if fold(word.text) in _HOLIDAYS:
        return True
    if word.is_common and word.word.language in WITH_CAPITAL_TITLES and _IN_TITLE.search(text, start - 24, start):
        return True
    if _is_frequent(word) and not word.is_common:
        return is_before_goods(text, end)
    return _is_before_other(text, word, end) or _is_among_places(text, start, end)


def sign_of_entry(text: str, part: list[Piece], context: NameContext) -> Sign | None:
    """Return the sign of words that fill in a form, or of an initial and a rare word."""
    if (len(part) > 1 or context.is_called) and _fills_form(text, part):
        return Sign.ENTRY
    return Sign.INITIALS if _has_initial_first(part) else None


def sign_aside(text: str, part: list[Piece], words: list[Piece]) -> Sign | None:
    """Return that an unknown word between commas says who it is: `the driver, Vaha, ...`."""
    start, end = part[0].start, part[-1].end
    is_aside = len(words) == 1 and text[start - 2 : start] == ", " and text[end : end + 1] in _ASIDE_ENDS
    return Sign.CALLED if is_aside and is_unknown(words[0]) else None


def _has_initial_first(part: list[Piece]) -> bool:
    """Return whether one initial and a word that is of no list are a name: `E. Kaso`."""
    if len(part) != _PAIR or not part[0].word.is_initial:
        return False
    word = part[1]
    return len(word.text) >= _SHORTEST_SURNAME and not (word.word.is_upper or word.word.is_public or is_common(word))


def _fills_form(text: str, part: list[Piece]) -> bool:
    """Return whether words are all that is between a colon and the end of the line: an entry of a form."""
    before = text[max(0, part[0].start - _REACH) : part[0].start].rstrip(" \t")
    is_plain = not any(is_common(piece) or piece.word.is_public for piece in part if not piece.word.is_initial)
    return is_plain and before.endswith(":") and _LINE_END.match(text, part[-1].end) is not None


def is_given_in_capitals(text: str, words: list[Piece]) -> bool:
    """Return whether a word is a given name and nothing else, in a text that is in capitals all around."""
    word = words[0]
    if len(words) > 1 or not word.word.is_upper or len(word.text) < _SHORTEST_SURNAME or word.is_common:
        return False
    is_given = word.word.is_sure and is_exact_given_name(word.text) and not (word.word.is_town or word.word.is_surname)
    is_place = not is_given or follows_preposition(text, word.start)
    return not is_place and is_in_capitals(text, word.start, word.end)


def is_holiday_or_state(text: str, words: list[Piece]) -> bool:
    """Return whether one word is a holiday, or the State that somebody complains of, though an act follows it."""
    word = words[0]
    return len(words) == 1 and (fold(word.text) in _HOLIDAYS or is_state(text, word))


def is_behind_place(text: str, start: int) -> bool:
    """Return whether a word for a place, or where somebody was born, is right before what begins there."""
    if text[start - 1 : start] != " " or text[start - 2 : start - 1] not in _ENDS_OF_IN:
        return False
    return _IN_PLACE.search(text, start - _REACH, start) is not None or (
        _BORN_IN.search(text, start - _REACH, start) is not None
    )


def are_words_in_capitals(text: str, part: list[Piece], words: list[Piece], context: NameContext) -> bool:
    """Return whether words are common ones in a text that is in capitals all around, so that these say nothing."""
    if not words[0].word.is_upper or not all(word.word.is_upper and _is_other_in_capitals(word) for word in words):
        return False
    if len(words) > 1 and any(map(_is_exact, words)):
        are_names = all(map(_is_named, words)) if context.is_called else all(map(_is_exact, words))
        if are_names and (context.is_called or any(map(_is_usual, words))):
            return False
    word = words[0]
    if len(words) == 1 and _is_exact(word) and (context.is_called or len(part) > 1):
        return False
    if len(words) == 1 and context.is_beside and _is_inflected(word):
        return False
    return is_in_capitals(text, words[0].start, words[-1].end)


def is_in_capitals(text: str, start: int, end: int) -> bool:
    """Return whether everything near is in capitals too."""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return before.isupper() and (after.isupper() or not after.strip())


def _is_other_in_capitals(word: Piece) -> bool:
    return word.is_common or word.word.is_public or is_function_word(word.text)


def _is_exact(word: Piece) -> bool:
    if is_function_word(word.text):
        return False
    return is_exact_given_name(word.text) or (is_exact_surname(word.text) and not word.word.is_plainly_public)


def _is_named(word: Piece) -> bool:
    return word.word.is_given or word.word.is_surname


def _is_inflected(word: Piece) -> bool:
    return word.word.is_given and not (word.word.is_public or is_function_word(word.text))


def _is_usual(word: Piece) -> bool:
    return is_exact_given_name(word.text) and is_common_name(word.word.bare)


def _is_frequent(word: Piece) -> bool:
    return word.word.is_sure and is_common_name(word.word.bare) and is_exact_given_name(word.word.bare)


def is_before_goods(text: str, end: int) -> bool:
    """Return whether a word of a firm, of goods or of an institution follows: `Naim Petrol`."""
    further = _NEXT.match(text, end)
    if further is None or further[1].isupper():
        return False
    return is_no_name(further[1]) or fold(further[1]) in _OF_FIRMS


def _is_before_other(text: str, word: Piece, end: int) -> bool:
    """Return whether a word that makes the two a place or a thing follows: `Luka Bar`, `Jankov Most`."""
    further = _NEXT.match(text, end)
    if further is None or further[1].isupper() or is_cue(further[1]):
        return False
    if is_no_name(further[1]) or (is_also_word(word.text) and is_town(further[1])):
        return True
    is_other = is_public_word(further[1]) or is_function_word(further[1])
    return is_other and word.word.language not in WITH_CAPITAL_TITLES and not is_exact_given_name(further[1])


def _is_before_institution(text: str, end: int) -> bool:
    """Return whether a word with a capital and of an institution follows: `Univerzalna Investiciona Banka`."""
    further = _NEXT.match(text, end)
    return further is not None and is_public_word(further[1]) and not (further[1].isupper() or is_cue(further[1]))


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


def begin_of(text: str, start: int) -> int:
    """Return where a name begins of which a word begins there."""
    if text[start - 1 : start] != " " or text[start - 2 : start - 1] not in _ENDS_OF_PARTS:
        return start
    found = _PART_BEFORE.search(text, max(0, start - _LONGEST_PART), start)
    return found.start() if found else start


def end_of(text: str, end: int) -> int:
    """Return where a name ends of which a word ends there."""
    found = _SON_BEHIND.match(text, end) if text[end + 1 : end + 2] in _BEGINNINGS_OF_SONS else None
    return found.end() if found else end
