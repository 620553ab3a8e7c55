"""Splits a text into folded words with their positions."""

import re
from functools import lru_cache

from tipcoder.analysis.normalised_text import normalised
from tipcoder.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")

Place = tuple[int, int]
"""Start and end of a word, in characters."""


# One text is searched for several things, one after the other.
@lru_cache(maxsize=4)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are, without signs that nobody sees."""
    return tuple(_WORD.findall(normalised(text).text))


@lru_cache(maxsize=4)
def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded."""
    return tuple(map(_folded, words_of(text)))


# Apart from the words: most texts have nothing whose position is asked for.
@lru_cache(maxsize=4)
def places_of(text: str) -> tuple[Place, ...]:
    """Return the positions of the words of a text."""
    plain = normalised(text)
    return tuple(plain.place(*found.span()) for found in _WORD.finditer(plain.text))


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return fold(word)
