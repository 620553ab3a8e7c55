"""Tells what stands before and behind words with capitals: a word that names follow, the beginning of a sentence."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tipcoder.analysis.identifiers.places import is_plain_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, LatePattern, folded_once, pattern_of, word_set
from tipcoder.analysis.identifiers.words import (
    begins_with_act,
    is_common_word,
    is_cue,
    is_function_word,
    is_public_word,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Sign
from tipcoder.languages.registry import LANGUAGES

_LAST_LETTER = 0x52F
_LETTERS = "".join(filter(str.isalpha, map(chr, range(_LAST_LETTER))))
"""All of Latin and Cyrillic, with others."""
_ENDS_OF_DOCTORS = frozenset("rр")
"""Of `d-r`, `m-r`."""
_BLANKS = " \t\u00a0\n"
_GAP = f"{_BLANKS}:,;„“\"»'(/–-"
_FILL_IN = re.compile(r"(?:_{3,}|\.{4,})[ \t]*$")
"""The line on which somebody signs."""
_REACH = 96
"""Characters before a run in which the word that names follow is looked for: columns of tables are far apart."""
_ITEM = re.compile(r"\n[ \t]*(?:\d{1,2}|[^\W\d_])[.)][ \t]*$")
"""The number of an item of a list."""
_ENDS_OF_MARKS = frozenset((")", "."))
_MOST_SIGNS = 3
_MOST_SMALL = 2
"""Small words between a word that names follow and the name."""
_AFTER = re.compile(r"\)?(?:[ ]?[,–-][ ]?|[ \t]{2,}|[ ]?\n[ \t]*(?=[a-zа-џ(]))\(?([^\W\d_]+)")
_ACT = re.compile(rf"(?:[ \n-](?:(?![{CAPITALS}])[^\W\d_])+(?!\w)){{1,4}}")
_ASIDE = re.compile(r",(?: [^.,;:!?„“”\"«»\n]{3,70},)?")
_BORN_ON = re.compile(rf"(?i:{pattern_of(lambda words: words.born_before_date)})")
_PERSONAL_NUMBER = LatePattern(rf"(?i:{pattern_of(lambda words: words.personal_number)})")
_DOCUMENT = LatePattern(rf"(?i:{pattern_of(lambda words: words.document_number)})(?!\w)(?!,)")
_NEXT = 24
_NAME_NEXT = re.compile(rf"\.?[ ](?:[^\W\d_]{{1,3}}\. )?[{CAPITALS}]")
_PARENTS = word_set(lambda words: words.parents)
_BIRTH_NAME = re.compile(pattern_of(lambda words: words.birth_names), re.IGNORECASE)
_BORN = re.compile(
    rf"(?:\(|, (?:e |i )?|(?P<whose>{WORD}) )(?:(?i:{pattern_of(lambda words: words.birth_names)}))\.? $"
)
"""`(fosta Rusu)`, `Zade r. Škrijelj`"""
_NICKNAMED = re.compile(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.nicknames)})(?: [a-zа-џëçșşăîâ]{{1,4}}){{0,2}}[ :,]{{0,2}}[„“\"»«'‘]$"
)
_BEHIND_INITIALS = re.compile(
    rf"(?<!\w)(?P<initials>(?:[{CAPITALS}]\. ?){{2,3}})(?:,? ?\(?[„“\"»«'‘]|\(?[„“\"»«]{WORD}[”“\"«»]"
    rf" (?:{pattern_of(lambda words: words.and_between_names)}|или|ili|ose|sau|dhe) [„“\"»«])$"
)
"""`И.И. („Иво“ или „`: what others call the person of these letters."""
_FIRST_WORD = re.compile(WORD)
_BRACKETED = "("
_FIRM = re.compile(pattern_of(lambda words: words.firm_forms))
_SECOND_PARENT = re.compile(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.parents.replace(' ', '|'))})"
    rf"(?: (?i:i|e|lui|al|a))? {WORD}(?: {WORD})? (?i:dhe|e|{pattern_of(lambda words: words.and_between_names)})"
    r"(?: (?i:i|e|të|te|së|se|a|al|ai|lui))?[ \n]$"
)
"""`i biri i Llukës dhe i`: another parent's name follows."""
_BEFORE_SECOND_PARENT = frozenset(
    f"{pattern_of(lambda words: words.and_between_names)[3:-1]}|dhe|i|e|të|te|së|se|a|al|ai|lui".split("|")
)
"""Words that are right before the second parent."""
_ENDS_OF_JOINING = frozenset(sign for word in _BEFORE_SECOND_PARENT for sign in (word[-1:], word[-1:].upper()))
_AFTER_JOINING = frozenset((" ", "\n"))
_TITLES = frozenset(word for language in LANGUAGES.values() for word in language.identifiers.titles.split())
"""Behind them mostly names stand: an office may, too (`domnul Președinte`)."""
_NICKNAME = re.compile(pattern_of(lambda words: words.nicknames), re.IGNORECASE)
_KNOWN_AS = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.known_as)}) $")
_ENDS_OF_KNOWN = frozenset(("ao", "ао", "ко", "ca", "si", "as", "de", "pt"))
"""Last two letters of the words before what somebody is known as."""
_MOST_BEFORE_KNOWN = 4
_SOMEBODY = word_set(lambda words: words.somebody)
_REACH_OF_WORD = 32
_REACH_OF_NICKNAME = 40
_LONGEST_SMALL = 5
"""Characters of a small word before the second of two parents, with its blanks."""
_POSSESSIVES = word_set(lambda words: words.possessives)
_ARTICLES = [
    (
        frozenset(fold(f"{words.before_name_articles} {words.possessives}").split()),
        frozenset(fold(words.before_names).split()),
    )
    for words in (language.identifiers for language in LANGUAGES.values())
    if words.before_name_articles or words.possessives
]
"""Of each language, with those of possession, and the words that they may be behind."""
_OF_WHOM = "na"
_KIN = tuple(sorted(word_set(lambda words: words.relatives_of)))
"""Beginnings of words for whose relative somebody is: `син на`, as Macedonian has no cases."""
_SENTENCE_END = re.compile(r"(?:[.!?…:;•#*]|\n\s*\n|[\w.)][\])]|^\s*[–—-]|\n[–—-])[\s„“\"»'(]*$")
_ABBREVIATED = word_set(lambda words: words.before_names_with_stop)
"""Words before names that end with a full stop."""
_ABBREVIATIONS = frozenset(
    ("nr", "or", "ul", "br", "sv", "rr", "st", "sf", "cl", "sc", "sh", "al", "op", "dr", "mr", "pr", "av")
)
"""Of streets, numbers, saints, titles: no given names cut short."""
_WRAPPED = frozenset(("\n", ",\n"))
_NEXT_WORD = frozenset((" ", "\n"))
_QUOTED_GAP = " \u00a0„“\"»«'"
_ASIDE_IN_QUOTES = re.compile(rf"{WORD}[”“\"«»'’][,;.)]")
_SHORTEST = 3
_QUOTES = frozenset("„“”\"«»'‘’")
_THING_IN_QUOTES = re.compile(r"(?:[^„“”\"«»'‘’,;:?!.]|\.(?! )){1,60}[„“”\"«»'‘’]")
"""Words in quotation marks that are no speech."""
_SPEECH = re.compile(rf"{WORD}(?: (?![{CAPITALS}])[^\W\d_]+){{3}}")
"""Behind a colon: `kaže: „Željko nas je brojao kao ribe.“`"""


@dataclass(slots=True)
class NameContext:
    """Context of a run of words with capitals."""

    is_called: bool
    """Before it is a word that names follow."""
    at_start: bool = False
    """It begins a sentence."""
    on_new_line: bool = False
    """It begins a line, so perhaps a sentence whose heading or item before has no full stop."""
    is_upper: bool = False
    """That word is in capitals too."""
    is_quoted: bool = False
    is_apart: bool = False
    """A colon or the end of a line is between that word and the run: a sentence may begin here."""
    is_beside: bool = False
    """Nothing but a blank or a quotation mark is between."""
    is_joined: bool = False
    """`and` and another word with a capital follow."""
    is_followed: bool = False
    """The word that names stand beside is behind it."""
    is_nickname: bool = False
    """It is what somebody is called by others, in quotation marks."""
    is_name_only: bool = False
    """Nothing else than a name can follow: the surname that somebody was born with, the second of two parents."""

    @property
    def cue_sign(self) -> Sign:
        """Return the sign of the place of the word."""
        return Sign.FOLLOWED if self.is_followed else Sign.CALLED


_PLAIN = NameContext(is_called=False)
"""Of most words: behind another of the sentence."""
_AT_START = NameContext(is_called=False, at_start=True)


def context_of(text: str, start: int) -> NameContext:
    """Return what is before a run that begins there."""
    last = text[start - 1 : start]
    if last == " " and _is_plain_before(
        text[start - _REACH_OF_WORD if start > _REACH_OF_WORD else 0 : start - 1].rpartition(" ")[2]
    ):
        return _PLAIN
    cue, gap = _cue_before(text, start)
    is_behind_quote = last in _QUOTES
    is_quoted = is_behind_quote and _THING_IN_QUOTES.match(text, start) is not None
    if is_quoted and text[start - 3 : start - 1] == ": " and _SPEECH.match(text, start):
        is_quoted = False
    if cue and ":" in gap and is_behind_quote and not is_quoted:
        # What somebody said: `Na pitanje tuženog: "Jeste, ..."`.
        cue, gap = "", ""
    is_nickname = is_behind_quote and _is_nickname(text, start, cue, is_quoted=is_quoted)
    is_second = not cue and _is_second_parent(text, start)
    if not cue and text[start - 3 : start - 1] in _ENDS_OF_KNOWN:
        is_second = is_second or _is_known_as(text, start)
    is_name_only = is_second or (last == " " and _is_born_name(text, start))
    if is_nickname or is_name_only:
        return NameContext(
            True, is_quoted=is_quoted, is_beside=True, is_nickname=is_nickname, is_name_only=is_name_only
        )
    at_start = not cue and ((is_behind_quote and not is_quoted) or _begins_sentence(text, start))
    if not (cue or gap or is_quoted or last == "\n"):
        return _AT_START if at_start else _PLAIN
    is_wrapped = gap in _WRAPPED and cue.islower()
    is_beside = gap in _NEXT_WORD or (gap.strip(_QUOTED_GAP) == "" and len(gap) <= _MOST_SIGNS)
    return NameContext(
        bool(cue),
        at_start,
        on_new_line=last == "\n",
        is_upper=cue.isupper(),
        is_quoted=is_quoted,
        is_apart=":" in gap or ("\n" in gap and not is_wrapped),
        is_beside=bool(cue) and is_beside,
        is_name_only=bool(cue)
        and is_beside
        and (
            is_birth_cue(cue)
            or _is_nickname_cue(cue)
            or cue in _TITLES
            or (cue.islower() and folded_once(cue) in _PARENTS)
        ),
    )


def _is_nickname(text: str, start: int, cue: str, *, is_quoted: bool) -> bool:
    """Return whether what follows a quotation mark is what somebody is called by others, by what is before it."""
    if _NICKNAMED.search(text, start - _REACH_OF_NICKNAME, start):
        # `i-a zis: „Plătești ...”`
        is_said = not is_quoted and text[max(0, start - 3) : start].lstrip().startswith(":")
        if not is_said:
            return True
    return _is_behind_initials(text, start) or (is_quoted and not cue and _is_called_behind_comma(text, start))


def _is_called_behind_comma(text: str, start: int) -> bool:
    """Return whether a word for a person and a comma are before a word in quotation marks, and the sentence goes on.

    `drugi vozač, „Cucko“, sa kombijem`
    """
    if text[start - 3 : start - 1] != ", " or not _ASIDE_IN_QUOTES.match(text, start):
        return False
    return is_cue(_last_word(text[max(0, start - _REACH_OF_NICKNAME) : start - 3])[0])


@lru_cache(maxsize=1 << 14)
def _is_plain_before(word: str) -> bool:
    """Return whether a word before a run, with a blank between, says nothing of it."""
    if word[-1:] == ",":
        bare = word[:-1]
        return bare.isalpha() and not (bare in _ENDS_OF_DOCTORS or is_cue(bare) or _may_be_between(bare))
    if not (word.isalpha() and word.islower()) or is_cue(word) or _may_be_between(word):
        return False
    if word in _ENDS_OF_DOCTORS or word in _BEFORE_SECOND_PARENT or word[-2:] in _ENDS_OF_KNOWN:
        return False
    return _BIRTH_NAME.fullmatch(word) is None


def _is_behind_initials(text: str, start: int) -> bool:
    if text[start + 1 : start + 2] == ".":
        return False
    found = _BEHIND_INITIALS.search(text, start - _REACH_OF_NICKNAME, start)
    if found is None:
        return False
    # In brackets only persons have another name: `A.D. („Aco“)`, but `A.D. „Plantaže“`.
    return found[0].endswith(_BRACKETED, 0, -1) or _FIRM.fullmatch(found["initials"].replace(" ", "")) is None


def _is_born_name(text: str, start: int) -> bool:
    """Return whether the surname that somebody was born with begins there; `Procuratura r. Orhei` is of a district."""
    found = _BORN.search(text, start - _REACH_OF_NICKNAME, start)
    if found is None or (found["whose"] and is_public_word(found["whose"])):
        return False
    word = _FIRST_WORD.match(text, start)
    return word is None or not is_plain_town(word[0])


def _is_second_parent(text: str, start: int) -> bool:
    if text[start - 1 : start] not in _AFTER_JOINING or text[start - 2 : start - 1] not in _ENDS_OF_JOINING:
        return False
    last = text[max(0, start - _LONGEST_SMALL) : start].lower().split()[-1:]
    is_joined = not _BEFORE_SECOND_PARENT.isdisjoint(last)
    return is_joined and _SECOND_PARENT.search(text, start - _REACH, start) is not None


@lru_cache(maxsize=1 << 10)
def _is_nickname_cue(word: str) -> bool:
    """Return whether what somebody is called by others follows a word, often another word: `zvani Ruski`."""
    return _NICKNAME.fullmatch(word) is not None or _NICKNAME.fullmatch(f"{word}.") is not None


def _is_known_as(text: str, start: int) -> bool:
    """Return whether a person is said to be known as what begins there: `Hoxha, i njohur si Ujku`."""
    begin = max(0, start - _REACH_OF_NICKNAME)
    known = _KNOWN_AS.search(text, begin, start)
    if not known:
        return False
    before = text[max(0, known.start() - _REACH_OF_NICKNAME) : known.start()].split()[-_MOST_BEFORE_KNOWN:]
    return any(map(_may_be_person, (word.rstrip(",") for word in before)))


def _may_be_person(word: str) -> bool:
    """Return whether a word before what somebody is known as is of a person: a name, or whom a name follows."""
    if is_cue(word) or fold(word) in _SOMEBODY:
        return True
    return word[:1].isupper() and not (is_public_word(word) or is_common_word(word) or is_function_word(word))


@lru_cache(maxsize=1 << 10)
def is_birth_cue(word: str) -> bool:
    """Return whether the surname that somebody was born with follows a word."""
    return _BIRTH_NAME.fullmatch(word) is not None


def _is_short_given_name(word: str) -> bool:
    """Return whether a word before a full stop may be a given name cut short: `Gr. Moraru`."""
    return word[:1].isupper() and word[1:].islower() and len(word) < _SHORTEST and fold(word) not in _ABBREVIATIONS


def _cue_before_short(bare: str, short: str) -> str:
    """Return the word that names follow before a given name cut short, "" if there is none."""
    word, stop = _last_word(bare[: -len(short) - 1].rstrip(f"{_BLANKS}:"))
    return word if is_cue(word) and not stop else ""


def _before(text: str, start: int) -> tuple[str, str]:
    """Return what is before a run, without the number of an item and the line on which somebody signs, and the gap."""
    before = text[start - _REACH if start > _REACH else 0 : start]
    if before[-2:-1].isalpha() and before[-1] == " ":
        return before[:-1], " "
    if before[-2:].rstrip(_BLANKS)[-1:] in _ENDS_OF_MARKS and (item := _ITEM.search(before)):
        before = before[: item.start() + 1]
    if ("__" in before or "...." in before) and (filled := _FILL_IN.search(before)):
        before = f"{before[: filled.start()].rstrip(_BLANKS)} "
    bare = before.rstrip(_GAP)
    return bare, before[len(bare) :]


def _is_of_other(gap: str) -> bool:
    """Return whether what is between a word and a run shows that the word is of something else."""
    is_comma_alone = "," in gap and gap != ", " and "\n" not in gap
    return is_comma_alone or ";" in gap or len(gap.strip(_BLANKS)) > _MOST_SIGNS


def _cue_before(text: str, start: int) -> tuple[str, str]:
    """Return the word before a run that names follow, and what is between them; "" if there is none."""
    bare, gap = _before(text, start)
    if gap != " " and _is_of_other(gap):
        return "", ""
    word, stop = _last_word(bare)
    if not word:
        return "", ""
    # Only an abbreviation is followed by a full stop: `адв. Петровић`.
    if is_cue(word) and (not stop or folded_once(word) in _ABBREVIATED):
        return word, gap
    if stop:
        return (_cue_before_short(bare, word), gap) if _is_short_given_name(word) else ("", "")
    if gap.strip(_BLANKS) not in ("", ":", ",") or not _may_be_between(word):
        return "", ""
    is_nation = len(word) > _SHORTEST and is_public_word(word)
    small = [word]
    for _ in range(_MOST_SMALL):
        bare = bare[: -len(small[-1])].rstrip(_BLANKS)
        further, stop = _last_word(bare)
        if not further or stop:
            return "", ""
        if is_cue(further):
            joined = _gap_of_small(further, small, gap)
            if joined is not None:
                return (further, joined) if joined else ("", "")
            # The comma stands for the word between.
            return (further, f",{gap}") if is_nation and len(small) == 1 else ("", "")
        small.append(further)
    return "", ""


def _gap_of_small(cue: str, small: list[str], gap: str) -> str | None:
    """Return what is between a name and a word that it follows, with these small words between.

    None if they may not be; "" if something else than a name follows.
    """
    folded = set(map(fold, small))
    if not any(articles >= folded and fold(cue) in cues for articles, cues in _ARTICLES):
        return None
    if _OF_WHOM in folded and not (fold(cue).startswith(_KIN) and _QUOTES.isdisjoint(gap)):
        return ""
    # `biri i Llukës` is somebody, `ministri i Brendshëm` has no name there.
    is_whose = _OF_WHOM in folded or fold(cue) in _PARENTS or not folded.isdisjoint(_POSSESSIVES)
    return gap if is_whose else f",{gap}"


@lru_cache(maxsize=1 << 14)
def _may_be_between(word: str) -> bool:
    """Return whether a word may be between one that names follow and the name: an article, or whose national."""
    if not (word.islower() or word.isupper()):
        return False
    is_nation = len(word) > _SHORTEST and is_public_word(word)
    return is_nation or any(fold(word) in articles for articles, _ in _ARTICLES)


def _last_word(text: str) -> tuple[str, str]:
    """Return the word that a text ends with, and its full stop. A pattern that is held to the end costs more."""
    last = text.rpartition(" ")[2]
    if last.isalpha() and last not in _ENDS_OF_DOCTORS:
        return last, ""
    if last[-1:] == "." and last[:-1].isalpha() and last[:-1] not in _ENDS_OF_DOCTORS:
        return last[:-1], "."
    stop = "." if text.endswith(".") else ""
    end = len(text) - len(stop)
    start = len(text[:end].rstrip(_LETTERS))
    if text[start:end] in _ENDS_OF_DOCTORS and text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha():
        start -= 2
    return (text[start:end], stop) if start < end else ("", "")


def is_followed_by_cue(text: str, end: int) -> bool:
    """Return whether a word for a party, an official or a parent follows what ends there: `Ana Ilić, advokat`,
    `Ana Ilić, od oca ...`, `Ana Ilić, rođena ...`.
    """
    found = _AFTER.match(text, end)
    if not found:
        return False
    if is_cue(found[1]):
        # `Ana Ilić, advokat Marko Perić`: the word is for the second.
        return not _NAME_NEXT.match(text, found.end(1))
    words = text[found.end(1) : found.end(1) + _NEXT].split()[:1]
    if _BORN_ON.match(found[1]) or any(fold(word) in _PARENTS for word in words):
        return True
    return _PERSONAL_NUMBER.match(text, found.start(1)) is not None or _DOCUMENT.match(text, found.start(1)) is not None


def is_followed_by_act(text: str, end: int) -> bool:
    """Return whether what only a person says or does follows what ends there: `Mejlin je plakala`."""
    found = _ACT.match(text, end)
    return found is not None and begins_with_act(found[0].replace("-", " ").split())


def is_followed_by_act_aside(text: str, end: int) -> bool:
    """Return whether it follows behind a comma, or behind what is said between two: `Gena, koja je ..., je rekla`."""
    aside = _ASIDE.match(text, end)
    return aside is not None and (is_followed_by_act(text, end + 1) or is_followed_by_act(text, aside.end()))


def _begins_sentence(text: str, start: int) -> bool:
    before = text[start - 12 if start > 12 else 0 : start]
    bare = before.rstrip()
    if bare and (bare[-1].isalnum() or bare[-1] == ",") and "\n" not in before[len(bare) :]:
        return False
    if bare[-_SHORTEST:].isupper() and "\n" in before[len(bare) :]:
        # Behind a heading.
        return True
    return not bare or _SENTENCE_END.search(before) is not None
