"""Finds quotations of judgments in a text: marked passages, parts of them, and what was copied from elsewhere."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from tipcoder.analysis.disclosure.words import Place, folded_words, places_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_FEWEST_WORDS = 5
_FEWEST_LETTERS = 16
"""Of a part of a passage: fewer could be anybody's words."""
_SHORTEST_PIECE = 2
_MANY_LETTERS = 30
"""A part of so many letters may have fewer words, though not one alone."""
_WHOLE_WORDS = 4
"""Of a passage that is quoted whole."""

Piece = tuple[str, ...]
Pieces = Mapping[Piece, Collection[Piece]]
"""By their first two words."""


def find_quotations(text: str, passages: Iterable[str], copied: Iterable[Place] = ()) -> Iterator[Identifier]:
    """Yield passages of judgments, or parts of them: in either script, with or without marks, whatever separates their
    words. And what is `copied` from elsewhere in a judgment (`find_copied`); places that overlap are one.
    """
    pieces = _pieces(tuple(passages))
    found = list(copied)
    if pieces:
        places = places_of(text)
        found += ((places[first][0], places[last - 1][1]) for first, last in _stretches(folded_words(text), pieces))
    for start, end in _united(found):
        yield Identifier(IdentifierKind.QUOTATION, start, end, text[start:end], Sign.COPIED)


def _united(places: Iterable[Place]) -> Iterator[Place]:
    first = last = -1
    for start, end in sorted(places):
        if start >= last and last != -1:
            yield first, last
        if start >= last:
            first = start
        last = max(last, end)
    if last != -1:
        yield first, last


@lru_cache(maxsize=4)
def _pieces(passages: tuple[str, ...]) -> Pieces:
    """Return the smallest parts of passages that are quotations: one for each word with which a part may begin or
    end. Any longer part is made of them.
    """
    found: dict[Piece, set[Piece]] = {}
    for passage in passages:
        words = folded_words(passage)
        for start, end in _parts(words):
            found.setdefault(words[start : start + 2], set()).add(words[start:end])
        if len(words) == _WHOLE_WORDS and sum(map(len, words)) >= _FEWEST_LETTERS:
            found.setdefault(words[:2], set()).add(words)
    return found


def _parts(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the fewest words from each on, and up to each, that may be a quotation."""
    end = letters = 0
    for start, word in enumerate(words):
        while not _is_enough(end - start, letters):
            if end == len(words):
                return
            letters += len(words[end])
            end += 1
            if start and not _is_enough(end - start, letters):
                yield start - 1, end
        yield start, end
        letters -= len(word)


def _is_enough(words: int, letters: int) -> bool:
    fewest = _FEWEST_WORDS if letters < _MANY_LETTERS else _SHORTEST_PIECE
    return words >= fewest and letters >= _FEWEST_LETTERS


def _stretches(words: Piece, pieces: Pieces) -> Iterator[tuple[int, int]]:
    """Yield (first word, after the last) of what is quoted; parts that touch are one."""
    first = last = 0
    for start, end in _quoted(words, pieces):
        if start > last and last:
            yield first, last
        if start > last or not last:
            first = start
        last = max(last, end)
    if last:
        yield first, last


def _quoted(words: Piece, pieces: Pieces) -> Iterator[tuple[int, int]]:
    for start, two in enumerate(pairwise(words)):
        for piece in pieces.get(two, ()):
            if words[start : start + len(piece)] == piece:
                yield start, start + len(piece)
