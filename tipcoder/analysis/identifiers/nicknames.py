"""Tells what persons are called by others from other words in quotation marks, and who is spoken to."""

import re

from tipcoder.analysis.identifiers.name_contexts import NameContext
from tipcoder.analysis.identifiers.name_meanings import is_behind_thing
from tipcoder.analysis.identifiers.name_signs import is_unknown
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, pattern_of
from tipcoder.analysis.identifiers.words import is_cue, is_exact_given_name, is_function_word, is_given_name

_QUOTE = "„“”\"«»'‘’"
_AND = pattern_of(lambda words: words.and_between_names)
_OR = rf"{_AND}|ose|sau|ili|или|odnosno|односно|alias|dhe|a\.k\.a\."
_OPENED = re.compile(rf"[{_QUOTE}]?(?:,?[ \n](?:[–-] )?|[ ](?:{_OR})[ ])\(?[„“”\"«»'‘’]")
_LONGEST_OPENING = 12
_DASH = re.compile("[ ][–—-][ ]")
_WHOLE = 2
_ENDS_ASIDE = re.compile(f"[{_QUOTE}][,;)\n]")
"""What is called so is no firm or place of which more follows."""
_CAPITAL_BEHIND = re.compile(rf". [{CAPITALS}]")
_OF_KIN = re.compile(
    "(?:mam[aăi]|tet(?:a|ka|ja)|čika|čiča|baba|gazda|šef|tata|majka|deda|đed|nana|xhaxhi|daja|teze|halla|nënë|nene|tanti|"
    "nenea|moș|baba|bunu|bunica|мама|тет(?:а|ка)|чика|чича|баба|газда|шеф|тата|мајка|деда|ђед|дедо|чичко|стрина|баце|madam|"
    "мадам|miss|gospodin|господин)[ ]",
    re.IGNORECASE,
)
_TWO_SMALL = r"(?:\w+ )?(?:\w+ )?"
_WITHOUT_SURNAME = (
    "bez prezimena|без презиме|без презимена|fără nume de familie|pa mbiem|čij(?:e|eg) (?:\\w+ )?prezim|"
    "чи(?:је|јег) (?:\\w+ )?презим|чие презиме|mbiemrin e të cil|al căr(?:ui|ei) nume de fam"
)
_CALLED_SO = re.compile(
    rf"[{_QUOTE}]?(?:, [^\W\d_]+)?,? \(?(?:{_WITHOUT_SURNAME}|si[çq] njih"
    r"|si[çq]? (?:e|i|më) (?:thërr|quan|njih|thon|thosh|thirr)"
    rf"|kako (?:su )?(?:ga|je|me|joj|mu|ih|(?<=su )\w+) {_TWO_SMALL}(?:zv[ao]|zov|oslov|naziva)"
    rf"|како (?:су )?(?:га|је|ме|јој|му|их|(?<=су )\w+) {_TWO_SMALL}(?:зв[ао]|зов|ослов|назива)"
    rf"|како (?:што )?(?:го|ја|ме|му|ѝ|ги) {_TWO_SMALL}(?:вика|нарек|знае)"
    r"|(?:cum|aşa cum|așa cum) (?:î[il]|i|o|mă|ii|il|ma)[ -](?:se )?(?:\w+ )?(?:spun|zic|strig|num))"
)
"""`„Lalo“, si e thërrisnin`, `Nešo, kako me svi zovu`"""
_LINK = rf"(?:, ?| (?:{_AND}|dhe|e) )"
_QUOTED = rf"[„“”\"«»'‘](?P<word>{WORD})[{_QUOTE}]"
_LIST_BEHIND = re.compile(rf"[{_QUOTE}]{_LINK}{_QUOTED}")
_LIST_BEFORE = re.compile(rf"(?:{_QUOTED}{_LINK}){{1,5}}[„“”\"«»'‘]$")
_REACH = 96
_BEFORE_CALLED = frozenset(f"{_QUOTE}, ")
_NAMES_BEFORE = re.compile(r"(?<!\w)(?i:emra|emri|imen[aiu]|имен[аиу]|имињ|nume)\w*[^.\n„“\"«]{0,40}: $")
_ENDS_SPEECH = re.compile(rf"[.!?…]{{1,3}}[{_QUOTE}]|[!?]")
_SPOKEN_TO = re.compile(
    rf"[,!] (?=[^.!?{_QUOTE}\n]{{0,60}}![{_QUOTE}])|[,!] (?![{CAPITALS}])(?:[^.!?{_QUOTE}\n]{{0,40}}[ ])?"
    "(?:ti|ty|të|eja|shko|mos|ke|je|do|tu|te|ți|ţi|îți|ai|ești|eşti|vino|nu|să|dă|hai|fii|si|ćeš|hajde|ajde|dođi|idi|nemoj|daj|"
    "slušaj|evo|budi|vidi|ти|те|си|ћеш|хајде|ајде|дођи|иди|немој|дај|слушај|ево|буди|види|ќе|дојди|оди|земи|ќути|гледај|"
    r"vas|vi|вас|ви|ju)(?!\w)"
)
"""Words that are said to somebody."""
_SPEECH_NEXT = re.compile(r"[,!] [^\W\d_]{2,}(?:,? [^\W\d_]+){2}")
"""`„Čedo, sredi papire za `"""
NICKNAME = re.compile("[^„“”\"«»'‘’,;:\n]{1,30}(?=[„“”\"«»'‘’])")
"""What is in quotation marks."""
_BY_COURT = re.compile(
    r"(?<!\w)(?i:oštećen|ostecen|оштећен|оштетен|svjedo|svedo|сведо|mart[oa]r|victim|dëshmitar|viktim)\w*"
    r"(?: (?i:zaštićen|заштићен|заштитен|protejat)\w*)? (?:pod|sub|me|со|под|сo) (?i:pseudonim|псевдоним|псеудоним)\w*"
    " [„“”\"«»'‘]$"
)
"""A pseudonym of a protected witness tells nobody who it is."""
_PARTY_BEHIND_QUOTE = re.compile(
    "[”“\"«»'’][ ](?:(?:je|је|е|është|este)(?:,? [a-zа-џčćšžđ]{2,10}){0,2},? )?"
    "(?:oštećen|ostecen|оштећен|оштетен|okrivljen|окривљен|обвинет|optužen|"
    "оптужен|i dëmtuar|e dëmtuar|dëmtuar|i pandehur|e pandehur|viktim|victim|inculpat|žrtv|жртв)"
)
"""`„Kim“ oštećena T.T.`"""

_AS_BEFORE = re.compile(
    r"(?<!\w)(?:si|kao|као|како|kako|ca|drept|pod|под|shkruan|shkruhe[jt]\w*|piše|пише|пишува\w*|stoji|стои|стоји)"
    " [„“”\"«»'‘]$"
)
"""`sveska u kojoj pod „Lora“ piše 45`: behind such words a given name in quotation marks is no firm's."""
_LONGEST_AS = 16


def is_nickname_behind(text: str, end: int, words: list[Piece], context: NameContext, run: list[Piece]) -> bool:
    """Return whether words in quotation marks right behind a name, which ends there, are what others call them.

    `Ana Ilić „Maki“`; also behind what they are called: `„Maki“ i „Kika“`.
    """
    start = run[0].start
    if start - end > _LONGEST_OPENING or (context.is_quoted and not context.is_nickname):
        return False
    if not _OPENED.fullmatch(text, end, start) or names_thing(run[0]):
        return False
    if run[0].word.is_upper and not words[-1].word.is_upper:
        return False
    nickname = NICKNAME.match(text, start)
    is_whole = len(words) > 1 or context.is_called
    if text[end : end + 1] == ",":
        if nickname is None:
            return False
        is_certain = len(words) > 1 or context.is_nickname or _OF_KIN.match(text, start) is not None
        return is_certain and _ENDS_ASIDE.match(text, nickname.end()) is not None
    return nickname is not None and (is_whole or _CAPITAL_BEHIND.match(text, nickname.end()) is not None)


def is_alias_behind(text: str, end: int, words: list[Piece], run: list[Piece]) -> bool:
    """Return whether one word behind a whole name and a dash is what others call somebody: `ILIĆ ANA – MAKI, `."""
    word = run[0]
    if len(run) > 1 or len(words) < _WHOLE or text[word.end : word.end + 1] != ",":
        return False
    is_other = word.word.is_town or word.word.is_public or word.word.is_country or is_cue(word.text)
    if is_other or word.word.is_upper != words[-1].word.is_upper:
        return False
    return _DASH.fullmatch(text, end, word.start) is not None


def names_thing(first: Piece) -> bool:
    """Return whether a word in quotation marks is of an institution or goods, and none that people are called by."""
    return first.word.is_plainly_public and not is_cue(first.text)


def is_named_by_court(text: str, start: int) -> bool:
    """Return whether what begins there is the pseudonym of a protected witness."""
    return _BY_COURT.search(text, start - _REACH, start) is not None


def is_called_in_quotes(text: str, word: Piece, context: NameContext) -> bool:
    """Return whether a word in quotation marks is what others call somebody, by the words or the list behind or before.

    `„Kim“, oštećena T.T.`; `„Lalo“, si e thërrisnin`; `„Roza“, „Mira“ i „Nata“`.
    """
    if not context.is_quoted:
        return False
    if _PARTY_BEHIND_QUOTE.match(text, word.end) or _is_of_list(text, word):
        return True
    return is_exact_given_name(word.text) and _AS_BEFORE.search(text, word.start - _LONGEST_AS, word.start) is not None


def is_called_so(text: str, word: Piece) -> bool:
    """Return whether words for what somebody is called by others follow a word."""
    return text[word.end : word.end + 1] in _BEFORE_CALLED and _CALLED_SO.match(text, word.end) is not None


def is_spoken_to(text: str, word: Piece, context: NameContext) -> bool:
    """Return whether a word is who is spoken to: `„Ana, ti si ...“`, `„Idi, Ana.“`."""
    start, end = word.start, word.end
    if word.word.is_upper or is_cue(word.text) or (word.word.is_public and not is_exact_given_name(word.text)):
        return False
    if text[start - 2 : start] == ", " and not context.at_start:
        return _ENDS_SPEECH.match(text, end) is not None and _is_in_speech(text, start)
    if not context.at_start or text[start - 1 : start] not in _QUOTE or word.word.is_opener:
        return False
    is_name = is_unknown(word) or (word.word.is_given and not is_function_word(word.text))
    if is_name and _SPOKEN_TO.match(text, end) is not None:
        return True
    is_given = is_exact_given_name(word.text) and not (word.is_common or is_function_word(word.text))
    return is_given and _SPEECH_NEXT.match(text, end) is not None


def _is_in_speech(text: str, start: int) -> bool:
    """Return whether a quotation mark opens shortly before and is not closed."""
    before = text[max(0, start - _REACH) : start]
    opened = max(before.rfind(sign) for sign in "„«")
    closed = max(before.rfind(sign) for sign in "“”»")
    if opened < 0 and closed < 0:
        return before.count('"') % 2 == 1
    if opened < 0 and "„" not in text:
        # The opening one has the form of the closing one elsewhere: `“Idi, Ana.”`
        return before.rfind("“") > before.rfind("”")
    return opened > closed


def _is_of_list(text: str, word: Piece) -> bool:
    """Return whether other words in quotation marks are beside one, and one of the two at least is a given name."""
    if not (is_unknown(word) or word.word.is_given):
        return False
    before = _LIST_BEFORE.search(text, word.start - _REACH, word.start)
    opened = before.start() if before else word.start - 1
    if _NAMES_BEFORE.search(text, opened - _REACH, opened):
        return True
    behind = _LIST_BEHIND.match(text, word.end)
    others = [found["word"] for found in (before, behind) if found]
    if not any(map(is_given_name, others)) or is_behind_thing(text, before.start() + 1 if before else word.start):
        return False
    return word.word.is_given or any(map(is_exact_given_name, others))
