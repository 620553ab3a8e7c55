"""The place in a text that is most like some words: edit distance in which the text before and after costs nothing.

Source: G. Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, Journal of
the ACM 46 (1999); with Python's integers as vectors of any length.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A place from `start` to `end`, and how many letters must be changed, added or dropped there."""

    start: int
    end: int
    distance: int


def best_match(words: str, text: str) -> Match:
    """Return the most similar place; of several the first. Its length is at least 1 unless the text is empty."""
    distance, end = _best_end(words, text)
    # Backwards from there, the same words end where they started.
    _, length = _best_end(words[::-1], text[:end][::-1])
    return Match(end - length, end, distance)


def likeness(words: str, text: str) -> float:
    """Return how much of some words is found, in their order, at one place of a text: 0 to 1."""
    return max(0.0, 1 - _best_end(words, text)[0] / len(words)) if words else 0.0


def _best_end(words: str, text: str) -> tuple[int, int]:
    """The smallest distance of the words to any part of the text, and where the first such part ends."""
    where: dict[str, int] = {}
    for place, letter in enumerate(words):
        where[letter] = where.get(letter, 0) | 1 << place
    size = len(words)
    mask, last = (1 << size) - 1, 1 << (size - 1)
    plus, minus, distance = mask, 0, size
    best, best_end = size, 0
    for end, letter in enumerate(text, 1):
        equal = where.get(letter, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        plus_out = minus | ~(horizontal | plus) & mask
        minus_out = plus & horizontal
        distance += (plus_out & last > 0) - (minus_out & last > 0)
        plus_out, minus_out = plus_out << 1 & mask, minus_out << 1 & mask
        plus = minus_out | ~(vertical | plus_out) & mask
        minus = plus_out & vertical
        if distance < best:
            best, best_end = distance, end
    return best, best_end
