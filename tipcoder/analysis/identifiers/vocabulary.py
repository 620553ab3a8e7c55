"""Letters, words and patterns of all languages together: persons and courts of one are named in judgments of another.

Every pattern is a piece of a regular expression.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Set
from functools import cached_property, lru_cache
from itertools import accumulate

from tipcoder.domain.folding import fold
from tipcoder.languages.record import IdentifierWords
from tipcoder.languages.registry import LANGUAGES

_LETTERS = re.compile(r"([^\W\d_]+)")
_MOST_TOLD = 1 << 16
_WORDS = [language.identifiers for language in LANGUAGES.values()]
_FURTHER = "".join(language.letters + "".join(language.older_letters) for language in LANGUAGES.values())

_FIRST_LETTERS = re.compile(
    r"(?:\(\?(?:-i)?:|\(\?<[=!](?:\[[^\]]*\]|[^)\]\[])*\))*([^\W\d_]|[^\x00-\x7f])([^\W\d_](?![?*{]))?"
)
"""First two letters of an alternative; one alone if anything may be behind it."""

CAPITALS = f"A-ZÀ-ÖØ-Þ{''.join(sorted(set(_FURTHER.upper())))}А-ЯЀ-Џ"
"""Within a class of characters: capital letters."""
WORD = rf"[{CAPITALS}][^\W\d_]+"
"""A word with a capital at its beginning, or all in capitals."""


class LatePattern:
    """Pattern that is compiled at its first use: few texts have what it is asked of, and a long one takes long."""

    def __init__(self, written: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self._written = written
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern."""
        return re.compile(self._written, self._flags)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Of the pattern, without a call between."""
        return self.compiled.match

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Of the pattern."""
        return self.compiled.search

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Of the pattern."""
        return self.compiled.fullmatch


@lru_cache(maxsize=1 << 15)
def folded_once(word: str) -> str:
    """Return a word as it is compared: each is met many times, in a text and by several finders."""
    return fold(word)


def word_set(field: Callable[[IdentifierWords], str]) -> frozenset[str]:
    """Return the words that the languages have in a field of their records, folded: one list serves all scripts."""
    return frozenset(fold(word) for words in _WORDS for word in field(words).split())


def different_words(text: str) -> Set[str]:
    """Return the words of a text, each once: whether it has any of some kind is asked of far fewer."""
    return _words(text)[2]


def starts_of(words: Iterable[str], text: str) -> list[int]:
    """Return where some of the different words of a text begin in it, in order. No figure is before them."""
    chosen = frozenset(words)
    if not chosen:
        return []
    all_words, starts, _ = _words(text)
    return [
        start
        for word, start in zip(all_words, starts, strict=False)
        if word in chosen and not text[start - 1 : start].isdigit()
    ]


class ChosenWords:
    """Words of some kind, each of which is told once: of a text nearly all were met in others."""

    def __init__(self, is_one: Callable[[str], bool]) -> None:
        """Take what tells whether a word is one of them."""
        self._is_one = is_one
        self._sets: tuple[set[str], set[str]] = set(), set()

    def starts_in(self, text: str) -> list[int]:
        """Return where they begin in a text, as `starts_of`."""
        words = different_words(text)
        told, chosen = self._sets
        if new := words - told:
            if len(told) > _MOST_TOLD:
                new = words
                told, chosen = self._sets = set(), set()
            # In this order: another thread may ask meanwhile.
            chosen.update(filter(self._is_one, new))
            told |= new
        return starts_of(words & chosen, text)


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[list[str], list[int], frozenset[str]]:
    """Return the words of a text, where they begin, and each once."""
    parts = _LETTERS.split(text)
    words = parts[1::2]
    return words, list(accumulate(map(len, parts)))[::2], frozenset(words)


def pattern_of(field: Callable[[IdentifierWords], str]) -> str:
    """Return the alternatives that the languages have in a field of their records, as one group."""
    return f"(?:{_alternatives(field)})"


def first_letters(field: Callable[[IdentifierWords], str]) -> str:
    """Return a look-ahead for the letters that the alternatives begin with: so most places are passed over at once."""
    return f"(?={_letters_of(field)})"


def starts(field: Callable[[IdentifierWords], str], pattern: str) -> LatePattern:
    """Return a pattern of the places at which a pattern matches that begins with the alternatives: searched fast."""
    seconds: dict[str, set[str] | None] = {}
    for each in _alternatives(field).split("|"):
        letters = _FIRST_LETTERS.match(each)
        if letters:
            first, second = letters[1].lower(), letters[2]
            known = seconds.setdefault(first, set())
            # Where no second letter is certain, all follow.
            seconds[first] = None if known is None or not second else known | {second.lower(), second.upper()}
    begun = "".join(f"{first}{first.upper()}" for first in sorted(seconds))
    further = "|".join(f"(?<=[{first}{first.upper()}]){_class_of(second)}" for first, second in sorted(seconds.items()))
    return LatePattern(rf"[{begun}](?<!\w.)(?:{further})(?<=(?={pattern}).)")


def _class_of(letters: Set[str] | None) -> str:
    return f"(?=[{''.join(sorted(letters))}])" if letters else ""


def _letters_of(field: Callable[[IdentifierWords], str]) -> str:
    begun = (each.removeprefix("(?-i:").removeprefix("(?:")[0] for each in _alternatives(field).split("|"))
    letters = {letter for letter in begun if letter.isalpha() or not letter.isascii()}
    return f"[{''.join(sorted(letters | {letter.upper() for letter in letters}))}]"


def beginnings(alternatives: Iterable[str]) -> frozenset[str]:
    """Return the first two letters of alternatives in small letters, or one where any may follow it."""
    begun = filter(None, map(_FIRST_LETTERS.match, alternatives))
    return frozenset(f"{letters[1]}{letters[2] or ''}".lower() for letters in begun)


def matches(begin: LatePattern, pattern: re.Pattern[str] | LatePattern, text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern at the places that its `begin` finds, none overlapping another."""
    end = 0
    match = pattern.match
    for place in begin.compiled.finditer(text):
        start = place.start()
        if start >= end and (found := match(text, start)):
            yield found
            end = found.end()


def _alternatives(field: Callable[[IdentifierWords], str]) -> str:
    return "|".join(filter(None, map(field, _WORDS)))


NUMBER_SIGN = rf"(?:{pattern_of(lambda words: words.number_sign)}[.:]*\s*)"
"""`br.`, `nr.`, ... before a number."""
