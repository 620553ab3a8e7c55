"""Ranks the pieces of a judgment by how likely they answer a question.

The weight of a word is that of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), with the
pieces of the judgment itself as the collection: a word of every sentence distinguishes none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

LONGEST = 360
"""Characters of a piece, about: longer sentences, as operative parts have them, are parted at commas."""
SHORTEST = 25
"""Shorter pieces go with what follows them: headings, numbers of paragraphs."""
LENGTH_SHARE = 0.4
"""Weight of the length of a piece against it (b of BM25)."""
COMMON = 0.9
"""Words of a smaller weight occur in too many pieces to distinguish any."""
TOGETHER = 1.6
"""Factor for the words of a clue that occur together in its order."""
APART = 3
"""Distance in words from one word of a clue to the next, at most, for them to occur together."""

VALUED = 2.0
"""Factor for a piece with a date or number, where one is asked for."""

BEGINNING, ENDING = 5, 4
"""Letters that the stems of words of one family begin with, at least, and in which they may end otherwise."""
FAMILY = 0.5
"""A word of the same family weighs so much of the word itself."""

_END = re.compile(r"[.!?;:][\s\f]+|\n[ \t]*\n\s*|\f\s*")
_COMMA = re.compile(r"[,–][\s\f]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a judgment: its place, and what its forms have in common (`tipcoder.documents.search`)."""

    start: int
    end: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clue:
    """Words that point to an answer. `words` are the keys of each; `term` names what they point to, as it is shown."""

    words: tuple[tuple[str, ...], ...]
    weight: float
    term: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A piece of a judgment, from `start` to `end` of its whole text, that may bear on a question.

    `places` are those of the words in it that count, in order; `terms` what they point to, the weightiest first.
    """

    start: int
    end: int
    places: tuple[tuple[int, int], ...]
    terms: tuple[str, ...]


@dataclass(frozen=True)
class IndexedJudgment:
    """A judgment indexed for any number of questions: start and end of its pieces, and its words in order."""

    pieces: tuple[tuple[int, int], ...]
    words: tuple[Word, ...]

    @cached_property
    def piece_of(self) -> tuple[int, ...]:
        """The piece of each word."""
        starts = [start for start, _ in self.pieces]
        return tuple(max(0, bisect_right(starts, word.start) - 1) for word in self.words)

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """Places of the words that have a key, by key."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            for key in word.keys:
                places.setdefault(key, []).append(place)
        return {key: tuple(found) for key, found in places.items()}

    @cached_property
    def lengths(self) -> tuple[float, ...]:
        """Divisor of the score of each piece: 1 for one of average length."""
        counts = [0] * len(self.pieces)
        for piece in self.piece_of:
            counts[piece] += 1
        average = max(1.0, len(self.words) / max(1, len(self.pieces)))
        return tuple(1 - LENGTH_SHARE + LENGTH_SHARE * max(count / average, 0.5) for count in counts)

    @cached_property
    def sorted_keys(self) -> tuple[str, ...]:
        """All keys, so that those with the same beginning follow each other."""
        return tuple(sorted(self.places))

    def related(self, key: str) -> tuple[int, ...]:
        """Return which words have a key that begins like this one and ends otherwise: the family of a word."""
        beginning = key[: BEGINNING + 1]
        if len(beginning) <= BEGINNING:
            return ()
        found: list[int] = []
        for number in range(bisect_left(self.sorted_keys, beginning), len(self.sorted_keys)):
            other = self.sorted_keys[number]
            if not other.startswith(beginning):
                break
            if other != key and other.startswith(key[: max(len(key), len(other)) - ENDING]):
                found += self.places[other]
        return tuple(found)

    def weight(self, places: Iterable[int]) -> float:
        """Return the weight of a word that occurs in these places (inverse document frequency of BM25)."""
        total, having = len(self.pieces), len({self.piece_of[place] for place in places})
        return log(1 + (total - having + 0.5) / (having + 0.5))


def pieces_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the pieces of a judgment's whole text start and end: sentences, or parts of long ones."""
    return tuple(part for sentence in _sentences(text) for part in _parts(text, *sentence))


def suggest(
    reading: IndexedJudgment,
    clues: Iterable[Clue],
    most: int,
    values: Sequence[tuple[int, int]] = (),
    priors: Sequence[float] = (),
) -> tuple[Suggestion, ...]:
    """Return the pieces that clues point to, the best first.

    `values` are the places of what an answer may be, dates or numbers: pieces with one of them come before others.
    `priors` are how likely each piece is before it is read; none are given where all are alike.
    """
    found: dict[int, dict[int, tuple[float, str]]] = {}
    for clue in clues:
        for place, weight in _matches(reading, clue):
            known = found.setdefault(reading.piece_of[place], {})
            known[place] = max(known.get(place, (0.0, "")), (weight, clue.term))
    valued = _by_piece(reading, values)
    scores = {
        piece: _score(reading, piece, marked)
        * (VALUED if piece in valued else 1.0)
        * (priors[piece] if priors else 1.0)
        for piece, marked in found.items()
    }
    best = sorted(found, key=lambda piece: (-scores[piece], piece))[:most]
    return tuple(_suggestion(reading, piece, found[piece], valued.get(piece, [])) for piece in best)


def _by_piece(reading: IndexedJudgment, values: Sequence[tuple[int, int]]) -> dict[int, list[tuple[int, int]]]:
    starts = [start for start, _ in reading.pieces]
    found: dict[int, list[tuple[int, int]]] = {}
    for start, end in values:
        piece = max(0, bisect_right(starts, start) - 1)
        if end <= reading.pieces[piece][1]:
            found.setdefault(piece, []).append((start, end))
    return found


def _score(reading: IndexedJudgment, piece: int, marked: Mapping[int, tuple[float, str]]) -> float:
    """Add up the weights of different words: the same one twice says no more."""
    weights: dict[str, float] = {}
    for place, (weight, _) in marked.items():
        key = reading.words[place].keys[0]
        weights[key] = max(weights.get(key, 0.0), weight)
    return sum(weights.values()) / reading.lengths[piece]


def _suggestion(
    reading: IndexedJudgment, piece: int, marked: Mapping[int, tuple[float, str]], values: Sequence[tuple[int, int]]
) -> Suggestion:
    terms: dict[str, float] = {}
    for weight, term in marked.values():
        terms[term] = terms.get(term, 0.0) + weight
    start, end = reading.pieces[piece]
    words = [(reading.words[place].start, reading.words[place].end) for place in marked]
    words = [word for word in words if not any(first <= word[0] < last for first, last in values)]
    return Suggestion(start, end, tuple(sorted([*words, *values])), tuple(sorted(terms, key=lambda term: -terms[term])))


def _matches(reading: IndexedJudgment, clue: Clue) -> Iterator[tuple[int, float]]:
    """Yield the words of a judgment that are those of a clue, with their weights."""
    occurrences = [_occurrences(reading, keys) for keys in clue.words]
    weights = [reading.weight(places) for places in occurrences]
    distinguishing = [number for number, weight in enumerate(weights) if weight >= COMMON]
    whole = sum(weights[number] for number in distinguishing)
    by_piece: dict[int, dict[int, list[int]]] = {}
    for number in distinguishing:
        for place in occurrences[number]:
            by_piece.setdefault(reading.piece_of[place], {}).setdefault(number, []).append(place)
    for found in by_piece.values():
        share = sum(weights[number] for number in found) / whole
        factor = clue.weight * share * share
        if len(found) == len(distinguishing) > 1 and _occur_together(list(found.values())):
            factor *= TOGETHER
        for number, places in found.items():
            yield from ((place, factor * weights[number] * occurrences[number][place]) for place in places)


def _occur_together(places: Sequence[Sequence[int]]) -> bool:
    """Return whether words follow each other somewhere, with few others between."""
    ends = set(places[0])
    for following in places[1:]:
        ends = {place for place in following if any(place - step in ends for step in range(1, APART + 1))}
    return bool(ends)


def _occurrences(reading: IndexedJudgment, keys: tuple[str, ...]) -> dict[int, float]:
    """Return the places of a word and of its family, each with its share of the weight."""
    occurrences = {place: FAMILY for key in keys for place in reading.related(key)}
    occurrences.update((place, 1.0) for key in keys for place in reading.places.get(key, ()))
    return occurrences


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if match.start() - start >= SHORTEST and _ends_sentence(text, match):
            yield start, match.start() + (0 if match.group()[0].isspace() else 1)
            start = match.end()
    if text[start:].strip():
        yield start, len(text)


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    """Return whether a sentence ends here: not behind an initial or a number, nor before a small letter."""
    if match.group()[0] != ".":
        return not match.group().startswith("\f") or text[match.end() : match.end() + 1].isupper()
    before = re.search(r"\w*$", text[max(0, match.start() - 12) : match.start()])
    word = before.group() if before else ""
    return len(word) > (3 if word.isdigit() else 2) and not text[match.end() : match.end() + 1].islower()


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, a long one parted at commas."""
    commas = list(_COMMA.finditer(text, start, end))
    while end - start > LONGEST:
        fitting = [match for match in commas if start + LONGEST // 3 < match.start() <= start + LONGEST]
        if not fitting:
            break
        yield start, fitting[-1].start() + 1
        start = fitting[-1].end()
    if start < end:
        yield start, end
