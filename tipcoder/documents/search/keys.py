"""Makes search keys, which all inflected forms of a word have in common, by language.

A word has the stem of its folded form, which is the same in both scripts and with marks or without, and, where there is
a dictionary that knows better, the stem of its basic form: `svedoci` and `svedok`, `децата` and `дете`. Sources: the
Snowball algorithms (https://snowballstem.org), the word lists of simplemma (https://github.com/adbar/simplemma) and,
where there is no algorithm, the endings in a language's record.
"""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from itertools import islice

from tipcoder.domain.searching import folded_word
from tipcoder.languages.registry import LANGUAGES

LONGEST_WORD = 40
"""Letters of a word that a dictionary may know."""
MOST_RESTORED = 2_000
"""Words that one without marks may stand for: the most that are looked up, in half a second at most."""
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
    rules = LANGUAGES[language].search
    stem = _stemmed(folded, language)
    if not with_dictionary or not rules.dictionary or not folded.isalpha():
        return (stem,)
    written = word.translate(_dictionary_letters(language))
    basic = _stemmed(folded_word(_basic_form(written, rules.dictionary)), language)
    return (stem,) if basic == stem else (stem, basic)


@lru_cache(maxsize=10_000)
def query_keys_of(word: str, language: str, *, with_dictionary: bool = True) -> tuple[str, ...]:
    """Return the keys by which a word that a person typed is looked for: those of all words that are typed like it.

    A dictionary knows `pištoljem`, and nothing of `pistoljem`, which is all that a keyboard without marks gives.
    """
    keys = dict.fromkeys(keys_of(word, language, with_dictionary=with_dictionary))
    if with_dictionary and word.isalpha() and len(word) <= LONGEST_WORD and word == folded_word(word):
        for written in islice(_restored(word, language), MOST_RESTORED):
            keys |= dict.fromkeys(keys_of(written, language))
    return tuple(keys)


def _restored(folded: str, language: str) -> Iterator[str]:
    """Yield the words of a language's dictionary letters that fold to this one, those with few marks first."""
    spellings = _spellings(language)

    def write(place: int, marks: int) -> Iterator[str]:
        if place == len(folded):
            yield from () if marks else ("",)
            return
        for length in range(1, min(2, len(folded) - place) + 1):
            for cost, letter in spellings.get(folded[place : place + length], ()):
                if cost <= marks:
                    yield from (letter + rest for rest in write(place + length, marks - cost))

    return (word for marks in range(len(folded) + 1) for word in write(0, marks)) if spellings else iter(())


@cache
def _spellings(language: str) -> dict[str, list[tuple[int, str]]]:
    """Map what is typed to the letters of the dictionary that it may stand for; 0 is the first of them, 1 any other."""
    found: dict[str, list[tuple[int, str]]] = {}
    for letter in LANGUAGES[language].search.dictionary_alphabet:
        same = found.setdefault(folded_word(letter), [])
        same.append((min(len(same), 1), letter))
    return found


def is_ready(language: str) -> bool:
    """Return whether keys of a language are made at once: a dictionary takes half a second to load first."""
    return LANGUAGES[language].search.dictionary in ("", *_loaded)


def get_ready(language: str) -> None:
    """Load the dictionary of a language, so that keys are made at once from then on."""
    keys_of("a", language)


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the words of a language that are about nothing, as search compares them."""
    return frozenset(map(folded_word, LANGUAGES[language].search.function_words.split()))


def _stemmed(folded: str, language: str) -> str:
    return LANGUAGES[language].search.key_letter + folded_word(_stemmer(language)(folded))


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    rules = LANGUAGES[language].search
    if rules.endings:
        return partial(_without_ending, rules.endings)
    import snowballstemmer

    stem: Callable[[str], str] = snowballstemmer.stemmer(rules.snowball).stemWord
    return stem


@cache
def _dictionary_letters(language: str) -> dict[int, str]:
    return {ord(letter): known for letter, known in LANGUAGES[language].search.dictionary_letters.items()}


def _without_ending(endings: tuple[str, ...], word: str) -> str:
    """Return a word without the longest of the endings that leaves enough of it: `viktimave` gives `viktim`."""
    fitting = [ending for ending in endings if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM]
    return word.removesuffix(max(fitting, key=len)) if fitting else word


def _basic_form(word: str, dictionary: str) -> str:
    import simplemma  # with its dictionaries, tens of megabytes: only for who searches

    found: str = simplemma.lemmatize(word, lang=dictionary)
    _loaded.add(dictionary)
    return found.lower()
