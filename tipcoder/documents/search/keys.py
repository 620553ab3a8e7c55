"""Makes search keys, which all inflected forms of a word have in common, by language.

A word has the stem of its folded form, which is the same in both scripts and with marks or without, and, where there is
a dictionary that knows better, the stem of its basic form: `svedoci` and `svedok`, `децата` and `дете`. Sources: the
Snowball algorithms (https://snowballstem.org), the word lists of simplemma (https://github.com/adbar/simplemma) and,
where there is no algorithm, the endings in a language's record.
"""

from collections.abc import Callable
from functools import cache, lru_cache, partial

from tipcoder.domain.searching import folded_word
from tipcoder.languages.registry import LANGUAGES

SHORTEST_STEM = 3
"""Letters that cutting an ending leaves, at least."""
_loaded: set[str] = set()
"""Dictionaries that are in memory."""


@lru_cache(maxsize=200_000)
def keys_of(word: str, language: str, *, with_dictionary: bool = True) -> tuple[str, ...]:
    """Return the keys of a word in lower case, of a language that has a record; () for signs only."""
    folded = folded_word(word)
    if not folded:
        return ()
    stemming = LANGUAGES[language].stemming
    stem = _stemmed(folded, language)
    if not with_dictionary or not stemming.dictionary or not folded.isalpha():
        return (stem,)
    written = word.translate(_dictionary_letters(language))
    basic = _stemmed(folded_word(_basic_form(written, stemming.dictionary)), language)
    return (stem,) if basic == stem else (stem, basic)


def is_ready(language: str) -> bool:
    """Tell whether keys of a language are made at once: a dictionary takes half a second to load first."""
    return LANGUAGES[language].stemming.dictionary in ("", *_loaded)


def get_ready(language: str) -> None:
    """Load the dictionary of a language, so that keys are made at once from then on."""
    keys_of("a", language)


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the words of a language that are about nothing, as search compares them."""
    return frozenset(map(folded_word, LANGUAGES[language].function_words.split()))


def _stemmed(folded: str, language: str) -> str:
    return LANGUAGES[language].stemming.key_letter + folded_word(_stemmer(language)(folded))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    stemming = LANGUAGES[language].stemming
    if stemming.endings:
        return partial(_without_ending, stemming.endings)
    import snowballstemmer

    stem: Callable[[str], str] = snowballstemmer.stemmer(stemming.snowball).stemWord
    return stem


@cache
def _dictionary_letters(language: str) -> dict[int, str]:
    return {ord(letter): known for letter, known in LANGUAGES[language].stemming.dictionary_letters.items()}


def _without_ending(endings: tuple[str, ...], word: str) -> str:
    """Return a word without the longest of the endings that leaves enough of it: `viktimave` gives `viktim`."""
    fitting = [ending for ending in endings if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM]
    return word.removesuffix(max(fitting, key=len)) if fitting else word


def _basic_form(word: str, dictionary: str) -> str:
    import simplemma  # with its dictionaries, tens of megabytes: only for who searches

    found: str = simplemma.lemmatize(word, lang=dictionary)
    _loaded.add(dictionary)
    return found.lower()
