"""Splits a text into folded words with their positions."""

import re
from functools import lru_cache

from tipcoder.domain.folding import fold

_WORD = re.compile("[^\\W_]+(?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]+[^\\W_]*)*")
"""With marks that are characters of their own, soft hyphens and blanks of no width in it."""
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))

Place = tuple[int, int]
"""Start and end of a word, in characters."""


# One text is searched for several things, one after the other.
@lru_cache(maxsize=4)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=4)
def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded."""
    return tuple(map(_folded, words_of(text)))


# Apart from the words: most texts have nothing whose position is asked for.
@lru_cache(maxsize=4)
def places_of(text: str) -> tuple[Place, ...]:
    """Return the positions of the words of a text."""
    return tuple(found.span() for found in _WORD.finditer(text))


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return fold(word.translate(_INVISIBLE))
