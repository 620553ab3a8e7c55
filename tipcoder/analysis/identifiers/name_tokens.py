"""Splits a text into runs of words with capitals: what names of persons are made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tipcoder.analysis.identifiers.name_contexts import NameContext, context_of
from tipcoder.analysis.identifiers.places import is_plain_town, is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, different_words, folded_once, pattern_of
from tipcoder.analysis.identifiers.words import (
    begins_foreign_name,
    begins_no_name,
    is_also_word,
    is_certain_surname,
    is_common_word,
    is_country,
    is_cue,
    is_exact_given_name,
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
    opens_sentence,
)

_BEFORE_STOP = "Nr Ul Br Sv Rr St Sf Cl Sc Op Dr Mr Pr Av Gj Or Ср Ул Бр Св Ст Др"
_SHORT_WORDS = ")(?<!".join(f"{word}\\." for word in _BEFORE_STOP.split())
"""Of streets, numbers, saints, titles before a full stop: no given names cut short."""
_NO_INITIAL = r"(?![a-zа-џ\d@-])"
_ROLE = (
    "(?:претседател|председник|предсједник|pretsedatel|predsednik|predsjednik|член|члан|član|clan|судиј|sudij|поротник|"
    "porotnik|записничар|zapisničar|адвокат|advokat|сведок|сведок|svedok|svjedok|kryetar|anëtar|gjyqtar|prokuror|sekretar|"
    "președinte|preşedinte|judecător|grefier|procuror|membru)"
)
"""`Spirov-pretsedatel`"""
# A pattern that begins with letters is searched many times faster than one that begins by looking back.
# Two equal capitals and small letters are a person and the next word, `BBdoveo`: `initials`.
_PIECE = re.compile(
    rf"([{CAPITALS}])(?<![\w’'@\\].)(?<![{CAPITALS}\d]-.)(?!\1(?:(?![{CAPITALS}])[^\W\d_]){{2}})"
    rf"(?:(?:(?<=[LNG])j|(?<=D)[zž]|(?<=[SXTDZGC])h|(?<=L)l|(?<=R)r|(?<=Ș)t|(?<=Ş)t)\.{_NO_INITIAL}"
    rf"|(?:(?<=[LNG])J|(?<=D)[ZŽ]|(?<=[SXTDZ])H|(?<=L)L|(?<=R)R)\.(?=[ ]?[{CAPITALS}]{{2}})"
    rf"|(?<=[^\W\d_]{{2}}[ ].)(?![hjnxžъ])[^\W\d_A-ZА-Я]\.(?=[ ]{WORD})(?<!{_SHORT_WORDS})"
    rf"|(?<=[MМ])[dд]\.(?=[ ]{WORD})|['’]{WORD}"
    rf"|[^\W\d_]+(?:['’][^\W\d_]+)?(?:-{WORD}|-[^\W\d_]{{1,3}}(?!\w))*(?![\w@]|-\d|-(?!{_ROLE})(?:(?![{CAPITALS}])[^\W\d_]){{4}})"
    rf"|[hjnxžъ]?\.{_NO_INITIAL})"
)
_BETWEEN = re.compile(
    r"[ \u00a0]{1,3}|[ \u00a0]?\n[ \u00a0]{0,8}|[ ]\("
    r"|[ ](?:prof\. )?(?:dr|mr|др|мр|д-р|м-р|av|adv|адв)\.?[ ]"
    r"|[ ](?:(?:van|von|bin|ibn|bint|el|ван|фон|бин|ибн|ел)[ ](?:de[rn][ ]|де[рн][ ])?)"
    r"|[ ](?:al|el|ал|ел)-"
    rf"|[ ](?:efendij\w{{1,2}}|ефендиј\w{{1,2}}|dos|del|dela|de los|de las|де лос)[ ]"
    rf"|[ ]\((?i:{pattern_of(lambda words: words.birth_names)})\.?[ ]"
)
_OF_SPAIN = frozenset((" de ", " de la ", " da ", " де ", " де ла ", " да "))
"""Within names of other countries; in Romanian they are other words."""
_BEGIN_BETWEEN = frozenset((" ", "\u00a0", "\n"))
_LONGEST_BETWEEN = 40
_OF_SOMEBODY = ("'s", "’s")
_PARTICLES = frozenset(("al", "el", "bin", "ibn", "abu", "ben", "van", "von", "abd", "ould", "umm", "bint"))
_ARABIC = frozenset(("el", "bin", "ibn", "abu"))
"""Those of them that are no abbreviations in capitals."""
_LONGEST_ABBREVIATION = 7
_UNSPEAKABLE = re.compile("^[^aeiouy]?([a-z])\\1|^[^aeiouyrl]{3}|^[aeiou]{3}|[^aeiouyrlnjc]{2}$|^[^aeiouyr]+$")
_HEADING_LETTER = re.compile(rf"^[ \t]*([A-HА-Ж])\. (?=[{CAPITALS}])", re.MULTILINE)
_FIRST_LETTERS = frozenset("AА")
_LEAST_HEADINGS = 2
_LATIN_NUMBERS = frozenset(("I.", "V.", "X."))
"""Before a word in Cyrillic they are no initials."""
_ROMANS = frozenset(("II", "III", "IV", "VI", "VII", "VIII", "IX"))
_ROW_IN_CAPITALS = re.compile(rf"[ ]{{1,4}}[{CAPITALS}]{{2}}")
"""`II MILKO BORANDIĆ, `: a party with its number."""
_PARENTS = frozenset(("oca ", "jke ", "оца ", "јке ", "тко ", "јка "))
"""Ends of words for a father or a mother, behind which even `Para` is a name."""
_QUOTES = frozenset("„“”\"«»'‘’")


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
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @cached_property
    def bare(self) -> str:
        """The word without the English ending of what is somebody's."""
        return self.text[:-2] if self.text.endswith(_OF_SOMEBODY) else self.text

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
        if all(map(is_public_word, self.parts)):
            return not self.is_given_name_here
        return is_plain_town(self.text)

    @cached_property
    def is_plainly_public(self) -> bool:
        """Return whether it is such a word as it is, not by its beginning."""
        return all(map(is_plainly_public, self.parts)) and not self.is_given_name_here

    @cached_property
    def is_opener(self) -> bool:
        """Return whether in this language it only holds a sentence together, or begins one."""
        return opens_sentence(self.text, self.language)

    @cached_property
    def is_given_name_here(self) -> bool:
        """Return whether it is a given name that only in other languages holds sentences together: `Ali`, `Dan`."""
        is_small = is_function_word(self.text) and not self.is_opener
        return is_small and is_exact_given_name(self.text)

    @cached_property
    def is_town(self) -> bool:
        """Return whether it is a town."""
        return is_town(self.text)

    @cached_property
    def is_country(self) -> bool:
        """Return whether it is a country, and nobody's name."""
        return not self.is_upper and is_country(self.text)

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
        return folded_once(self.text) in (_ARABIC if self.is_upper else _PARTICLES)

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
        return _UNSPEAKABLE.search(folded_once(self.text)) is not None

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
    text: str
    """Its letters."""
    start: int
    end: int
    begins_line: bool = False
    """Within a run."""
    is_small_elsewhere: bool = False
    """In the same text it stands in small letters too."""

    @property
    def is_common(self) -> bool:
        """Return whether it is a common word, by lists or in the same text."""
        return self.is_small_elsewhere or self.word.is_common


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
        if (
            len(run) > 1
            or not run[0].word.is_nobodys
            or text[start - 1 : start] in _QUOTES
            or text[start - 4 : start] in _PARENTS
        ):
            yield context_of(text, start), run


def _runs(text: str, language: str) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    words = different_words(text)
    numbering = heading_letters(text)
    for found in _PIECE.finditer(text):
        exact = found[0]
        start, end = found.span()
        before = text[start - 1 : start]
        if (numbering and start in numbering) or (before == "." and _is_of_network(text, start)):
            continue
        if exact in _ROMANS and before == "\n" and _ROW_IN_CAPITALS.match(text, end):
            continue
        is_on_line = before in ("", "\n")
        if is_on_line and exact in _LATIN_NUMBERS and "Ѐ" <= text[end : end + 2].strip()[:1] <= "ӿ":
            continue
        between = text[run[-1].end : start] if run else ""
        is_far = bool(run) and start - run[-1].end > _LONGEST_BETWEEN
        word = word_of(exact, language)
        if (
            run
            and between != " "
            and (is_far or not _continues(run[-1], between) or _ends_cell(run[-1], word, between))
        ):
            yield run
            run = []
        run.append(Piece(word, exact, start, end, "\n" in between, word.lower in words))
    if run:
        yield run


def _continues(last: Piece, between: str) -> bool:
    if not between:
        return last.word.is_initial
    if between in _OF_SPAIN:
        return last.word.language != "ro" and last.word.is_given
    if between[0] == ")":
        between = between[1:]
    return between[:1] in _BEGIN_BETWEEN and _BETWEEN.fullmatch(between) is not None


def _ends_cell(last: Piece, word: CapitalWord, between: str) -> bool:
    """Return whether a line ends what is before it: a title in capitals above who signs, a name above a heading."""
    if "\n" not in between:
        is_apart = len(between) > 1 and between.isspace()
        return word.is_initial and is_apart and last.word.is_upper and not last.word.is_given
    if last.word.is_country or (last.word.is_upper and is_cue(last.text)):
        return True
    if word.is_initial:
        is_other = last.word.is_public or is_common_word(last.text)
        return last.word.is_upper and is_other and not last.word.is_given
    if word.is_listed_surname:
        return False
    return word.is_upper and word.is_plainly_public and not (last.word.is_upper or last.word.is_initial)


def _is_of_network(text: str, start: int) -> bool:
    """Return whether a full stop before a word is one of `www.Example.rs`."""
    return text[max(0, start - 4) : start].casefold() == "www."
