"""Divides judgments, answers and terms into the units that are indexed, each with its language."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import islice

from tipcoder.domain.searching import IndexUnit, folded_word, words_in
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


LENGTH = 500
"""Characters that a unit of a judgment has, about: a paragraph, or several short ones."""
LONGEST = 1500
"""Most characters of a unit: where a page has no paragraphs, it ends at a word before them."""
SAMPLE = 20_000
"""Characters of a judgment that tell its language."""
TEXT_BREAK = "_"
"""Separates two texts of a term, so that no phrase reaches from one into the next."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*|\n(?=[ \t]{2,})|(?<=[.;:!?])\n")
_FREQUENT_WORDS = {
    language.code: frozenset(folded_word(word) for word in language.frequent_words.split())
    for language in reversed(tuple(LANGUAGES.values()))
    if language.frequent_words
}
"""Tie break: of two languages with as many of a text's words, the one lower in menus is taken."""
_LANGUAGES_OF = {
    word: tuple(language for language, frequent in _FREQUENT_WORDS.items() if word in frequent)
    for word in frozenset[str]().union(*_FREQUENT_WORDS.values())
}


def guess_language(text: str, prior: str) -> str:
    """Return the language of a text by its most frequent words, `prior` where it is too short or in between."""
    return _language_of([folded_word(word) for _, _, word in words_in(text[:SAMPLE])], prior)


def _language_of(folded: Iterable[str], prior: str) -> str:
    counts = dict.fromkeys(_FREQUENT_WORDS, 0)
    for word in folded:
        for language in _LANGUAGES_OF.get(word, ()):
            counts[language] += 1
    own = counts.get(prior, 0)
    counts[prior] = own + own // 4 + 1  # languages share small words; the country's own is preferred
    return max(counts, key=counts.__getitem__)


def judgment_units(pages: Sequence[str], prior: str) -> Iterator[tuple[int, IndexUnit]]:
    """Yield every unit of a judgment with the number of its page, counted from 1."""
    language = guess_language("\n".join(pages), prior)
    for number, page in enumerate(pages, 1):
        yield from ((number, unit) for start, end in _pieces(page) if (unit := _unit(page, start, end, language)))


def answer_unit(text: str, prior: str) -> IndexUnit | None:
    """Return the unit of an answer, None if it has no word."""
    words = [word for _, _, word in words_in(text)]
    folded = list(map(folded_word, words))
    language = _language_of(folded, prior) if len(text) <= SAMPLE else guess_language(text, prior)
    return _unit_of(0, len(text), language, words, folded)


def term_unit(texts: Iterable[tuple[str, str]]) -> IndexUnit:
    """Return the unit of a term: all its texts, each given with its language. Without dictionaries."""
    folded: list[str] = []
    keys: list[str] = []
    for language, text in texts:
        for _, _, word in words_in(text):
            folded.append(folded_word(word))
            if language in LANGUAGES:
                keys += keys_of(word, language, with_dictionary=False)
        folded.append(TEXT_BREAK)
    return IndexUnit(0, 0, "", " ".join(filter(None, folded)), " ".join(dict.fromkeys(keys)))


def _unit(text: str, start: int, end: int, language: str) -> IndexUnit | None:
    words = [word for _, _, word in words_in(text[start:end])]
    return _unit_of(start, end, language, words, list(map(folded_word, words)))


def _unit_of(start: int, end: int, language: str, words: list[str], folded: list[str]) -> IndexUnit | None:
    shown = " ".join(filter(None, folded))
    if not shown:
        return None
    return IndexUnit(start, end, language, shown, " ".join([key for word in words for key in keys_of(word, language)]))


def _pieces(page: str) -> Iterator[tuple[int, int]]:
    """Yield where the units of a page start and end: whole paragraphs, `LENGTH` characters of them or more."""
    start = 0
    for match in _PARAGRAPH.finditer(page):
        if match.start() - start >= LENGTH:
            yield from _shortened(page, start, match.start())
            start = match.end()
    yield from _shortened(page, start, len(page))


def _shortened(page: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = next((place for place in range(start + LENGTH, start + LONGEST) if page[place].isspace()), start + LENGTH)
        yield start, cut
        start = cut
    if start < end:
        yield start, end
