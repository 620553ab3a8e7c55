"""Tells names of persons from other words with capitals: of institutions, places and law, or at the start of sentences.

Everything is compared folded (`domain.folding`), so that one list serves both scripts.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from tipcoder.analysis.identifiers.lexicon import lexicon
from tipcoder.analysis.identifiers.vocabulary import folded_once, pattern_of, word_set
from tipcoder.domain.folding import fold
from tipcoder.languages.registry import LANGUAGES

_ENDINGS = word_set(lambda words: words.inflection)
"""Endings that inflection adds to a name in the languages of the field, folded."""
_LAST_LETTERS = frozenset(ending[-1] for ending in _ENDINGS)
_LONGEST = 5
_VOWELS = "aeiou"
_AGAINST = "anti"
"""Before what an office works against, in all languages: `Antitrafik`."""
_SHORTEST_AGAINST = 8

_CUES = word_set(lambda words: words.before_names)
_OF_ONE_SPEECH = ("cnr", "sr", "sr-Latn")
_OWN_CUES = {
    code: frozenset(
        fold(word)
        for each in (_OF_ONE_SPEECH if code in _OF_ONE_SPEECH else (code,))
        for word in LANGUAGES[each].identifiers.before_names.split()
    )
    for code in LANGUAGES
}
_SHORTEST_CUE = 5
_LONGEST_SURNAME = 40
"""Letters at the end of a word in which the ending of a surname is looked for: patterns are slow in endless ones."""
_CUE_STEMS = frozenset(
    cue[:-1] if cue[-1] in _VOWELS else cue
    for cue in _CUES
    if len(cue) > _SHORTEST_CUE and not cue.startswith(("rod", "minist", "lind", "gjyqesor", "politi", "policijsk"))
)
"""Of words of some length other forms count as well, `poznanicima`, but not where many of them are institutions'."""
_NUMBERS_OF_PARTIES = ("prvo", "drugo", "trece", "treto", "vtoro", "cetvrto", "peto", "sesto")
_NUMBER_OF_PARTY = re.compile(f"^(?:{'|'.join(_NUMBERS_OF_PARTIES)})-?")
_FUNCTION_WORDS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.search.function_words.split()
)
_OWN_SMALL = {
    code: frozenset(
        fold(word)
        for each in (_OF_ONE_SPEECH if code in _OF_ONE_SPEECH else (code,))
        for words in (LANGUAGES[each].search.function_words, LANGUAGES[each].identifiers.sentence_openers)
        for word in words.split()
    )
    for code in LANGUAGES
}
_ACTS = word_set(lambda words: words.acts)
_BEFORE_ACTS = word_set(lambda words: words.before_acts)
_STARTING = word_set(lambda words: words.sentence_openers)
_PUBLIC_WORDS = word_set(lambda words: words.public_words) | word_set(lambda words: words.places)
_COMMON_NAMES = word_set(lambda words: words.given_names)
_GIVEN = lexicon("given_names")
_GIVEN_NAMES = _COMMON_NAMES | _GIVEN.entries
_ALSO_WORDS = word_set(lambda words: words.given_names_that_are_words) | _GIVEN.doubtful
_PLAIN_NAMES = _COMMON_NAMES - _ALSO_WORDS
_FAMILY = lexicon("surnames")
_SYLLABLES = lexicon("syllables")
_SURNAMES = word_set(lambda words: words.surnames) | _FAMILY.entries
_SURNAMES_OF_CUES = _CUES & (_SURNAMES | _GIVEN_NAMES)
"""With a capital they are names themselves: `Popa`."""
_NOT_NAMES = lexicon("not_names")
_LOOKALIKES = lexicon("lookalikes")
_COUNTRIES = lexicon("countries").entries - lexicon("countries").doubtful
_COMMON_WORDS = lexicon("common_words").entries
"""Common words that have no form of a name."""
_SLAVIC_LETTERS = frozenset("ćћĆЋ")
_SLAVIC_SURNAME = re.compile("ić(?:a|u|em|i|ima|eva|evo|evog|evu)?$|ић(?:а|у|ем|и|има|ева|ево|евог|еву)?$")
"""With its mark: the town is `Mitrovici`, the person `Mitrovići`."""
_SURNAME = re.compile(f"{pattern_of(lambda words: words.surname_endings)}$")
_OWN_SURNAME = {
    code: endings for code, language in LANGUAGES.items() if (endings := language.identifiers.own_surname_endings)
}
"""Endings of surnames that only count in texts of their language: elsewhere other words have them."""
_OF_LANGUAGES: dict[str | None, str] = {
    code: _OWN_SURNAME.get(_OF_ONE_SPEECH[1] if code in _OF_ONE_SPEECH else code, "") for code in LANGUAGES
}
_OF_LANGUAGES[None] = "|".join(_OWN_SURNAME.values())
_COUNTED: dict[str | None, re.Pattern[str]] = {
    code: re.compile(f"(?:{'|'.join(filter(None, (_SURNAME.pattern[:-1], endings)))})$")
    for code, endings in _OF_LANGUAGES.items()
}
"""Endings that count by the language of a text; under None those of all languages."""
_OF_PLACE = re.compile(r"(.+?)(ov|ev|in)?s?k(?:i|a|o|e|u|og|om|oj|ih|im|iot|ata|ite|oto)$")
"""Adjectives made of places: `kumanovski`, `nišavski`."""
_SHORTEST_PUBLIC = 3
_PUBLIC_STEMS = frozenset(stem for word in _PUBLIC_WORDS if len(stem := word.rstrip(_VOWELS)) >= _SHORTEST_PUBLIC)
_GIVEN_STEMS = frozenset(name[:-1] for name in _GIVEN_NAMES if len(name) >= 4 and name[-1] in _VOWELS) | word_set(
    lambda words: words.given_name_stems
)
_SHORTEST_COUNTRY = 4
_COUNTRY_STEMS = frozenset(name for name in _COUNTRIES if len(name) >= _SHORTEST_COUNTRY - 1) | frozenset(
    name[:-1] for name in _COUNTRIES if len(name) > _SHORTEST_COUNTRY and name[-1] in _VOWELS
)
_SURNAME_STEMS = _SURNAMES | frozenset(name[:-1] for name in _SURNAMES if name.endswith("a"))
"""Also without the vowel that inflection takes: of `Lek` in `Lekës`, `Leka`."""
_COMMON_NAME_STEMS = _COMMON_NAMES | frozenset(name[:-1] for name in _COMMON_NAMES if name[-1] in _VOWELS)
_SHORT_STEMS = frozenset(name[:-1] for name in _COMMON_NAMES if len(name) == 3 and name[-1] in _VOWELS)


@lru_cache(maxsize=1 << 14)
def is_cue(word: str) -> bool:
    """Return whether a person's name may follow, also behind a number of the party: `prvookrivljeni`."""
    folded = folded_once(word)
    if folded in _CUES:
        return word[:1].islower() or folded not in _SURNAMES_OF_CUES
    if folded.startswith(_NUMBERS_OF_PARTIES) and _NUMBER_OF_PARTY.sub("", folded) in _CUES:
        return True
    if len(folded) <= _SHORTEST_CUE or not word.islower() or folded in _PUBLIC_WORDS or folded in _NOT_NAMES.entries:
        return False
    return not _CUE_STEMS.isdisjoint(_stems_of(word))


def is_cue_in(word: str, language: str) -> bool:
    """Return whether such a word is one of this language, or of one that has none of its own."""
    own = _OWN_CUES[language]
    return not own or not own.isdisjoint(_stems_of(word)) or any(f"{stem}a" in own for stem in _stems_of(word))


def begins_with_act(words: Sequence[str]) -> bool:
    """Return whether words in small letters begin with what only persons say and do: `je izjavio`, `ka thënë`."""
    for word in words:
        folded = folded_once(word)
        if folded in _ACTS:
            return True
        if folded not in _BEFORE_ACTS:
            return False
    return False


@lru_cache(maxsize=1 << 14)
def is_function_word(word: str) -> bool:
    """Return whether a word only holds a sentence together, or begins one."""
    folded = folded_once(word)
    return folded in _FUNCTION_WORDS or folded in _STARTING


def opens_sentence(word: str, language: str) -> bool:
    """Return whether a word of this language only holds a sentence together, or begins one: `Nad Petrovićem`."""
    return folded_once(word) in _OWN_SMALL[language]


@lru_cache(maxsize=1 << 14)
def is_small_word(word: str) -> bool:
    """Return whether a word only holds a sentence together."""
    return folded_once(word) in _FUNCTION_WORDS


@lru_cache(maxsize=1 << 14)
def is_lookalike(word: str) -> bool:
    """Return whether a word that has the form of a name is a common word as well."""
    return _looks_alike(word) or is_also_word(word)


def _looks_alike(word: str) -> bool:
    """Return whether a list has a word that has the form of a name; with the mark of -ić few have it."""
    return folded_once(word) in (_LOOKALIKES.doubtful if has_slavic_surname(word) else _LOOKALIKES.entries)


@lru_cache(maxsize=1 << 14)
def is_common_word(word: str) -> bool:
    """Return whether a word is a common one, in whatever form."""
    return is_lookalike(word) or (folded_once(word) in _COMMON_WORDS and not has_slavic_surname(word))


@lru_cache(maxsize=1 << 14)
def is_public_word(word: str) -> bool:
    """Return whether a word is of institutions, places, law, nations or months, or begins sentences."""
    folded = folded_once(word)
    if folded in _STARTING or folded in _NOT_NAMES.entries or is_cue(word):
        return True
    if folded.startswith(_AGAINST) and len(folded) > _SHORTEST_AGAINST:
        against = folded[len(_AGAINST) :]
        if any(public.startswith(against) for public in _PUBLIC_WORDS):
            return True
    if has_slavic_surname(word) and folded not in _PUBLIC_WORDS:
        return False
    is_name = is_given_name(word) and not is_also_word(word)
    if is_name and folded in _GIVEN_NAMES:
        return False
    if is_name or folded in _COMMON_NAMES or folded in _PUBLIC_WORDS:
        return folded in _PUBLIC_WORDS
    public = [stem for stem in _stems_of(word) if stem in _PUBLIC_STEMS]
    if public and (len(public[0]) > _SHORTEST_PUBLIC or not has_surname_ending(word)):
        return True
    place = _OF_PLACE.match(folded)
    return place is not None and place[1] + (place[2] or "") in _PUBLIC_STEMS


@lru_cache(maxsize=1 << 14)
def is_plainly_public(word: str) -> bool:
    """Return whether a word is in a list of words of institutions, law, headings, or goods, not only its beginning."""
    folded = folded_once(word)
    return folded in _STARTING or folded in _NOT_NAMES.entries or folded in _PUBLIC_WORDS or is_cue(word)


def is_no_name(word: str) -> bool:
    """Return whether a word is of a heading, an institution, a firm, goods or an abbreviation."""
    return folded_once(word) in _NOT_NAMES.entries


def begins_no_name(word: str) -> bool:
    """Return whether the words behind a word are of the same thing: those of a make of cars, of a saint."""
    return folded_once(word) in _NOT_NAMES.doubtful


@lru_cache(maxsize=1 << 14)
def is_country(word: str) -> bool:
    """Return whether a word is a country, inflected or not, and nobody's name."""
    if is_exact_given_name(word) or has_slavic_surname(word) or folded_once(word) in _SURNAMES:
        return False
    return not _COUNTRY_STEMS.isdisjoint(_stems_of(word))


@lru_cache(maxsize=1 << 14)
def is_given_name(word: str) -> bool:
    """Return whether a word is a common given name, inflected or not."""
    folded = folded_once(word)
    if folded in _GIVEN_NAMES:
        return True
    for stem in _stems_of(word):
        if stem in _GIVEN_NAMES and len(stem) >= 3:
            return True
        if stem != folded and (stem in _GIVEN_STEMS or (stem in _SHORT_STEMS and len(folded) - len(stem) <= 2)):
            return True
    return False


@lru_cache(maxsize=1 << 14)
def is_exact_given_name(word: str) -> bool:
    """Return whether a word is a given name as it is, not inflected."""
    return folded_once(word) in _GIVEN_NAMES


def is_common_name(word: str) -> bool:
    """Return whether a word is a given name that is frequent in the countries of the field."""
    return not _COMMON_NAME_STEMS.isdisjoint(_stems_of(word))


@lru_cache(maxsize=1 << 14)
def is_also_word(word: str) -> bool:
    """Return whether a given name may as well be another word."""
    if has_slavic_surname(word):
        return False
    by_stem = _names_by_stem()
    for stem in _stems_of(word):
        if names := by_stem.get(stem):
            # The longest stem that is a name decides: `Milane` is of Milan, though `mila` is a word.
            return not (names.isdisjoint(_ALSO_WORDS) or not names.isdisjoint(_PLAIN_NAMES))
    return False


@lru_cache(maxsize=1)
def _names_by_stem() -> dict[str, set[str]]:
    """Return the given names that are a stem, or one with a vowel behind it."""
    by_stem: dict[str, set[str]] = {}
    for name in _GIVEN_NAMES:
        by_stem.setdefault(name, set()).add(name)
        if name[-1] in _VOWELS:
            by_stem.setdefault(name[:-1], set()).add(name)
    return by_stem


@lru_cache(maxsize=1 << 14)
def is_surname(word: str, language: str | None = None) -> bool:
    """Return whether a word has the form of a surname, inflected or not, or is a common one.

    In a text of a language that language's own endings count too, in one of no known language those of all.
    """
    return has_surname_ending(word, language) or is_listed_surname(word)


@lru_cache(maxsize=1 << 14)
def has_surname_ending(word: str, language: str | None = None) -> bool:
    """Return whether a word ends as surnames do, and is no common word."""
    counted = _COUNTED.get(language) or _SURNAME
    return counted.search(word.casefold()[-_LONGEST_SURNAME:]) is not None and not _looks_alike(word)


def is_foreign_syllable(word: str) -> bool:
    """Return whether a word is a syllable of Vietnamese or Chinese names, inflected or not."""
    return not _SYLLABLES.entries.isdisjoint(_stems_of(word))


def begins_foreign_name(word: str) -> bool:
    """Return whether Vietnamese or Chinese names begin with a word."""
    return folded_once(word) in _SYLLABLES.doubtful


def has_slavic_surname(word: str) -> bool:
    """Return whether a word ends in -ić, inflected or not, with the mark on it."""
    return not _SLAVIC_LETTERS.isdisjoint(word) and _SLAVIC_SURNAME.search(word.casefold()) is not None


@lru_cache(maxsize=1 << 14)
def is_listed_surname(word: str) -> bool:
    """Return whether a word is a common surname, inflected or not."""
    return not _SURNAME_STEMS.isdisjoint(_stems_of(word))


def is_exact_surname(word: str) -> bool:
    """Return whether a word is a common surname as it is, not inflected."""
    return folded_once(word) in _SURNAMES


def is_plain_surname(word: str) -> bool:
    """Return whether a word is a common surname and no other word, though it may look like one."""
    return is_listed_surname(word) and folded_once(word) not in _FAMILY.doubtful


@lru_cache(maxsize=1 << 14)
def is_certain_surname(word: str, language: str | None = None) -> bool:
    """Return whether a word is a surname and nothing else."""
    if has_surname_ending(word, language):
        return True
    return is_listed_surname(word) and not _looks_alike(word) and folded_once(word) not in _FAMILY.doubtful


def same_but_inflected(folded: str, name: str) -> bool:
    """Return whether a folded word is a folded name in some case of a noun or as an adjective of it."""
    if folded == name:
        return True
    stem = name[:-1] if name[-1] in _VOWELS and len(name) > 3 else name
    return folded.startswith(stem) and folded[len(stem) :] in _ENDINGS


@lru_cache(maxsize=1 << 15)
def stems(folded: str) -> tuple[str, ...]:
    """Return what is left of a word if each of the endings that it may have is taken away; the word itself first."""
    found = [folded]
    if folded[-1:] in _LAST_LETTERS:
        for cut in range(1, min(_LONGEST, len(folded) - 2) + 1):
            if folded[-cut:] in _ENDINGS:
                found.append(folded[:-cut])
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _stems_of(word: str) -> tuple[str, ...]:
    return stems(folded_once(word))
