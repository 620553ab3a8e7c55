"""Splits a text into runs of words with capitals: what names of persons are made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tipcoder.analysis.identifiers.places import is_plain_town, is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, different_words, pattern_of, word_set
from tipcoder.analysis.identifiers.words import (
    begins_foreign_name,
    begins_no_name,
    begins_with_act,
    is_also_word,
    is_certain_surname,
    is_common_word,
    is_cue,
    is_foreign_syllable,
    is_function_word,
    is_given_name,
    is_listed_surname,
    is_lookalike,
    is_no_name,
    is_plain_surname,
    is_plainly_public,
    is_public_word,
    is_surname,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Sign
from tipcoder.languages.registry import LANGUAGES

_BEFORE_STOP = "Nr Ul Br Sv Rr St Sf Cl Sc Op Dr Mr Pr Av Gj Or Ср Ул Бр Св Ст Др"
_SHORT_WORDS = ")(?<!".join(f"{word}\\." for word in _BEFORE_STOP.split())
"""Of streets, numbers, saints, titles before a full stop: no given names cut short."""
_NO_INITIAL = r"(?![a-zа-џ\d@-])"
# A pattern that begins with letters is searched many times faster than one that begins by looking back.
# Two equal capitals and small letters are a person and the next word, `BBdoveo`: `initials`.
_PIECE = re.compile(
    rf"([{CAPITALS}])(?<![\w’'@\\].)(?<![{CAPITALS}\d]-.)(?!\1(?:(?![{CAPITALS}])[^\W\d_]){{2}})"
    rf"(?:(?:(?<=[LNG])j|(?<=D)[zž]|(?<=[SXTDZGC])h|(?<=L)l|(?<=R)r|(?<=Ș)t|(?<=Ş)t)\.{_NO_INITIAL}"
    rf"|(?:(?<=[LNG])J|(?<=D)[ZŽ]|(?<=[SXTDZ])H|(?<=L)L|(?<=R)R)\.(?=[ ]?[{CAPITALS}]{{2}})"
    rf"|(?<=[^\W\d_]{{2}}[ ].)(?![hjnxžъ])[^\W\d_A-ZА-Я]\.(?=[ ]{WORD})(?<!{_SHORT_WORDS})"
    rf"|[^\W\d_]+(?:['’][^\W\d_]+)?(?:-{WORD}|-[^\W\d_]{{1,3}}(?!\w))*(?![\w@]|-\d|-(?:(?![{CAPITALS}])[^\W\d_]){{4}})"
    rf"|[hjnxžъ]?\.{_NO_INITIAL})"
)
_BETWEEN = re.compile(
    r"[ \u00a0]{1,3}|[ \u00a0]?\n[ \u00a0]{0,8}|[ ]\("
    r"|[ ](?:prof\. )?(?:dr|mr|др|мр|д-р|м-р|av|adv|адв)\.?[ ]"
    r"|[ ](?:(?:van|von|bin|ibn|bint|el|ван|фон|бин|ибн|ел)[ ](?:de[rn][ ]|де[рн][ ])?)"
    rf"|[ ]\((?i:{pattern_of(lambda words: words.birth_names)})\.?[ ]"
)
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
_BORN = re.compile(rf"(?i:{pattern_of(lambda words: words.born_before_date)})")
_NEXT = 24
_NAME_NEXT = re.compile(rf"\.?[ ](?:[^\W\d_]{{1,3}}\. )?[{CAPITALS}]")
_PARENTS = word_set(lambda words: words.parents)
_BIRTH_NAME = re.compile(pattern_of(lambda words: words.birth_names), re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"\((?:(?i:{pattern_of(lambda words: words.birth_names)}))\.? $")
"""`(fosta Rusu)`"""
_NICKNAMED = re.compile(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.nicknames)})(?: [a-zа-џëçșşăîâ]{{1,4}}){{0,2}}[ :,]{{0,2}}[„“\"»«'‘]$"
)
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
_REACH_OF_NICKNAME = 40
_LONGEST_SMALL = 5
"""Characters of a small word before the second of two parents, with its blanks."""
_ARTICLES = [
    (frozenset(fold(words.before_name_articles).split()), frozenset(fold(words.before_names).split()))
    for words in (language.identifiers for language in LANGUAGES.values())
    if words.before_name_articles
]
"""Of each language, with the words that they may be behind."""
_SENTENCE_END = re.compile(r"(?:[.!?…:;•#*]|\n\s*\n|[\w.)][\])]|^\s*[–—-]|\n[–—-])[\s„“\"»'(]*$")
_ABBREVIATED = word_set(lambda words: words.before_names_with_stop)
"""Words before names that end with a full stop."""
_ABBREVIATIONS = frozenset(
    ("nr", "or", "ul", "br", "sv", "rr", "st", "sf", "cl", "sc", "sh", "al", "op", "dr", "mr", "pr", "av")
)
"""Of streets, numbers, saints, titles: no given names cut short."""
_OF_SOMEBODY = re.compile("['’]s$")
_QUOTED_GAP = " \u00a0„“\"»«'"
_SHORTEST = 3
_PARTICLES = frozenset(("al", "el", "bin", "ibn", "abu", "ben", "van", "von", "abd", "ould", "umm", "bint"))
_LONGEST_ABBREVIATION = 7
_UNSPEAKABLE = re.compile("^[^aeiouy]?([a-z])\\1|^[^aeiouyrl]{3}|^[aeiou]{3}|[^aeiouyrlnjc]{2}$|^[^aeiouyr]+$")
_HEADING_LETTER = re.compile(rf"^[ \t]*([A-HА-Ж])\. (?=[{CAPITALS}])", re.MULTILINE)
_FIRST_LETTERS = frozenset("AА")
_LEAST_HEADINGS = 2
_QUOTES = frozenset("„“”\"«»'‘’")
_THING_IN_QUOTES = re.compile(r"(?:[^„“”\"«»'‘’,;:?!.]|\.(?! )){1,60}[„“”\"«»'‘’]")
"""Words in quotation marks that are no speech."""


@dataclass(frozen=True)
class CapitalWord:
    """A word with a capital, or an initial, wherever it stands. What is known of it is looked up once."""

    text: str
    language: str

    @cached_property
    def is_initial(self) -> bool:
        """Return whether it is a letter with a full stop."""
        return self.text.endswith(".")

    @cached_property
    def is_upper(self) -> bool:
        """Return whether it is all in capitals."""
        return len(self.text) > 1 and self.text.isupper()

    @cached_property
    def bare(self) -> str:
        """The word without the English ending of what is somebody's."""
        return _OF_SOMEBODY.sub("", self.text)

    @cached_property
    def parts(self) -> list[str]:
        """The words of a compound."""
        return self.bare.split("-")

    @cached_property
    def is_given(self) -> bool:
        """Return whether it is a given name, inflected or not."""
        return any(is_given_name(part) for part in self.parts)

    @cached_property
    def is_sure(self) -> bool:
        """Return whether it is a given name and no other word."""
        return self.is_given and not any(map(is_also_word, self.parts)) and not self.is_public

    @cached_property
    def is_surname(self) -> bool:
        """Return whether it has the form of a surname or is a common one."""
        return any(is_surname(part, self.language) for part in self.parts)

    @cached_property
    def is_certain_surname(self) -> bool:
        """Return whether it is a surname and no other word."""
        return any(is_certain_surname(part, self.language) for part in self.parts) and not self.is_public

    @cached_property
    def is_lookalike(self) -> bool:
        """Return whether it is a common word that looks like a name."""
        return any(map(is_lookalike, self.parts))

    @cached_property
    def is_common(self) -> bool:
        """Return whether it is a common word by lists."""
        return any(map(is_common_word, self.parts))

    @cached_property
    def is_public(self) -> bool:
        """Return whether it is a word of institutions, places or law."""
        if all(is_public_word(part) for part in self.parts):
            return True
        return is_plain_town(self.text)

    @cached_property
    def is_plainly_public(self) -> bool:
        """Return whether it is such a word as it is, not by its beginning."""
        return all(map(is_plainly_public, self.parts))

    @cached_property
    def is_town(self) -> bool:
        """Return whether it is a town."""
        return is_town(self.text)

    @cached_property
    def is_listed_surname(self) -> bool:
        """Return whether it is a common surname, though perhaps another word as well."""
        return any(map(is_listed_surname, self.parts))

    @cached_property
    def is_plain_surname(self) -> bool:
        """Return whether it is a common surname, and no people or trade."""
        return any(map(is_plain_surname, self.parts))

    @cached_property
    def may_follow_given_name(self) -> bool:
        """Return whether people have it as surname though it is a word of places or peoples as well."""
        return self.is_town or self.is_listed_surname

    @cached_property
    def is_nobodys(self) -> bool:
        """Return whether it names nobody where it stands alone, whatever is before it."""
        is_other = is_function_word(self.text) or (self.is_plainly_public and not is_no_name(self.text))
        return is_other and not (self.is_given or self.is_surname or self.is_town or self.is_initial)

    @cached_property
    def is_particle(self) -> bool:
        """Return whether it is the first of a surname of two: the `Al` of `Al Hasan`."""
        return not self.is_upper and fold(self.text) in _PARTICLES

    @cached_property
    def is_syllable(self) -> bool:
        """Return whether it is a syllable of Vietnamese or Chinese names, inflected or not."""
        return not self.is_upper and is_foreign_syllable(self.text)

    @cached_property
    def is_family_syllable(self) -> bool:
        """Return whether it is one that such names begin with."""
        return begins_foreign_name(self.text)

    @cached_property
    def is_abbreviation(self) -> bool:
        """Return whether it is in capitals, of no name that is known, and nobody can say it as a word: `PCCOCS`."""
        if not self.is_upper or len(self.text) > _LONGEST_ABBREVIATION or self.is_given or self.is_surname:
            return False
        return _UNSPEAKABLE.search(fold(self.text)) is not None

    @cached_property
    def begins_thing(self) -> bool:
        """Return whether the words behind it are of the same thing."""
        return begins_no_name(self.text)


@lru_cache(maxsize=1 << 15)
def word_of(text: str, language: str) -> CapitalWord:
    """Return the word of these letters in texts of a language."""
    return CapitalWord(text, language)


@dataclass(slots=True)
class Piece:
    """A word, or an initial, at its place."""

    word: CapitalWord
    start: int
    end: int
    begins_line: bool = False
    """Within a run."""
    is_small_elsewhere: bool = False
    """In the same text it stands in small letters too."""

    @property
    def text(self) -> str:
        """Its letters."""
        return self.word.text

    @property
    def is_common(self) -> bool:
        """Return whether it is a common word, by lists or in the same text."""
        return self.is_small_elsewhere or self.word.is_common


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


@lru_cache(maxsize=4)
def heading_letters(text: str) -> frozenset[int]:
    """Return where the letters are that number the headings or paragraphs of a text, `A.` and at least one more."""
    found = list(_HEADING_LETTER.finditer(text))
    letters = {each[1] for each in found}
    is_numbered = len(letters) >= _LEAST_HEADINGS and not letters.isdisjoint(_FIRST_LETTERS)
    return frozenset(each.start(1) for each in found) if is_numbered else frozenset()


def runs(text: str, language: str) -> Iterator[tuple[NameContext, list[Piece]]]:
    """Yield words with capitals that blanks or one end of a line are between, and what is before them."""
    for run in _runs(text, language):
        start = run[0].start
        if len(run) > 1 or not run[0].word.is_nobodys or text[start - 1 : start] in _QUOTES:
            yield context_of(text, start), run


def _runs(text: str, language: str) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    words = different_words(text)
    numbering = heading_letters(text)
    for found in _PIECE.finditer(text):
        if (numbering and found.start() in numbering) or _is_of_network(text, found.start()):
            continue
        between = text[run[-1].end : found.start()] if run else ""
        if run and not _continues(run[-1], between):
            yield run
            run = []
        is_small = found[0].lower() in words
        run.append(Piece(word_of(found[0], language), *found.span(), "\n" in between, is_small))
    if run:
        yield run


def context_of(text: str, start: int) -> NameContext:
    """Return what is before a run that begins there."""
    cue, gap = _cue_before(text, start)
    is_behind_quote = text[max(0, start - 1) : start] in _QUOTES
    is_quoted = is_behind_quote and _THING_IN_QUOTES.match(text, start) is not None
    is_beside = gap.strip(_QUOTED_GAP) == "" and len(gap) <= _MOST_SIGNS
    is_nickname = is_behind_quote and _NICKNAMED.search(text, max(0, start - _REACH_OF_NICKNAME), start) is not None
    is_second = not cue and _is_second_parent(text, start)
    is_name_only = is_second or _is_in_brackets(text, start)
    if is_nickname or is_name_only:
        return NameContext(
            True, is_quoted=is_quoted, is_beside=True, is_nickname=is_nickname, is_name_only=is_name_only
        )
    is_speech = is_behind_quote and not is_quoted
    return NameContext(
        bool(cue),
        not cue and (is_speech or _begins_sentence(text, start)),
        on_new_line=text[start - 1 : start] == "\n",
        is_upper=cue.isupper(),
        is_quoted=is_quoted,
        is_apart=":" in gap or "\n" in gap,
        is_beside=bool(cue) and is_beside,
        is_name_only=bool(cue) and is_beside and is_birth_cue(cue),
    )


def _is_in_brackets(text: str, start: int) -> bool:
    begin = max(0, start - _REACH_OF_NICKNAME)
    return "(" in text[begin:start] and _IN_BRACKETS.search(text, begin, start) is not None


def _is_second_parent(text: str, start: int) -> bool:
    last = text[max(0, start - _LONGEST_SMALL) : start].lower().split()[-1:]
    is_joined = not _BEFORE_SECOND_PARENT.isdisjoint(last)
    return is_joined and _SECOND_PARENT.search(text, max(0, start - _REACH), start) is not None


@lru_cache(maxsize=1 << 10)
def is_birth_cue(word: str) -> bool:
    """Return whether the surname that somebody was born with follows a word."""
    return _BIRTH_NAME.fullmatch(word) is not None


def _continues(last: Piece, between: str) -> bool:
    if not between:
        return last.word.is_initial
    return _BETWEEN.fullmatch(between.removeprefix(")")) is not None


def _is_of_network(text: str, start: int) -> bool:
    """Return whether a full stop before a word is one of `www.Example.rs` or of a file's name."""
    if text[start - 1 : start] != ".":
        return False
    return text[max(0, start - 4) : start].casefold() == "www."


def _is_short_given_name(word: str) -> bool:
    """Return whether a word before a full stop may be a given name cut short: `Gr. Moraru`."""
    return word[:1].isupper() and word[1:].islower() and len(word) < _SHORTEST and fold(word) not in _ABBREVIATIONS


def _cue_before_short(bare: str, short: str) -> str:
    """Return the word that names follow before a given name cut short, "" if there is none."""
    word, stop = _last_word(bare[: -len(short) - 1].rstrip(f"{_BLANKS}:"))
    return word if is_cue(word) and not stop else ""


def _before(text: str, start: int) -> str:
    """Return what is before a run, without the number of an item and the line on which somebody signs."""
    before = text[max(0, start - _REACH) : start]
    if before[-2:].rstrip(_BLANKS)[-1:] in _ENDS_OF_MARKS and (item := _ITEM.search(before)):
        before = before[: item.start() + 1]
    if ("__" in before or "...." in before) and (filled := _FILL_IN.search(before)):
        return f"{before[: filled.start()].rstrip(_BLANKS)} "
    return before


def _cue_before(text: str, start: int) -> tuple[str, str]:
    """Return the word before a run that names follow, and what is between them; "" if there is none."""
    before = _before(text, start)
    bare = before.rstrip(_GAP)
    gap = before[len(bare) :]
    signs = gap.strip(_BLANKS)
    if len(signs) > _MOST_SIGNS or ("," in gap and gap != ", " and "\n" not in gap) or ";" in gap:
        return "", ""
    word, stop = _last_word(bare)
    if not word:
        return "", ""
    # Only an abbreviation is followed by a full stop: `адв. Петровић`.
    if is_cue(word) and (not stop or fold(word) in _ABBREVIATED):
        return word, gap
    if stop:
        return (_cue_before_short(bare, word), gap) if _is_short_given_name(word) else ("", "")
    if signs not in ("", ":", ",") or not _may_be_between(word):
        return "", ""
    is_nation = len(word) > _SHORTEST and is_public_word(word)
    small = [word]
    for _ in range(_MOST_SMALL):
        bare = bare[: -len(small[-1])].rstrip(_BLANKS)
        further, stop = _last_word(bare)
        if not further or stop:
            return "", ""
        if is_cue(further):
            folded = set(map(fold, small))
            if any(articles >= folded and fold(further) in cues for articles, cues in _ARTICLES):
                # `biri i Llukës` is somebody, `ministri i Brendshëm` has no name there.
                return further, gap if fold(further) in _PARENTS else f",{gap}"
            # The comma stands for the word between.
            return (further, f",{gap}") if is_nation and len(small) == 1 else ("", "")
        small.append(further)
    return "", ""


@lru_cache(maxsize=1 << 14)
def _may_be_between(word: str) -> bool:
    """Return whether a word may be between one that names follow and the name: an article, or whose national."""
    if not (word.islower() or word.isupper()):
        return False
    is_nation = len(word) > _SHORTEST and is_public_word(word)
    return is_nation or any(fold(word) in articles for articles, _ in _ARTICLES)


def _last_word(text: str) -> tuple[str, str]:
    """Return the word that a text ends with, and its full stop. A pattern that is held to the end costs more."""
    stop = "." if text.endswith(".") else ""
    end = start = len(text) - len(stop)
    while start and text[start - 1].isalpha():
        start -= 1
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
    return _BORN.match(found[1]) is not None or any(fold(word) in _PARENTS for word in words)


def is_followed_by_act(text: str, end: int) -> bool:
    """Return whether what only a person says or does follows what ends there: `Mejlin je plakala`."""
    found = _ACT.match(text, end)
    return found is not None and begins_with_act(found[0].replace("-", " ").split())


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    bare = before.rstrip()
    if bare and (bare[-1].isalnum() or bare[-1] == ",") and "\n" not in before[len(bare) :]:
        return False
    if bare[-_SHORTEST:].isupper() and "\n" in before[len(bare) :]:
        # Behind a heading.
        return True
    return not bare or _SENTENCE_END.search(before) is not None
