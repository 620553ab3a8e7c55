"""How passages are marked in a judgment, also where they overlap. Knows no widgets."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

HUES = 5
"""How many colours tell sections of the form apart: `passage_1` to `passage_5` of the theme."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage to be marked: its places in the whole text, and the colour of its section."""

    start: int
    end: int
    hue: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text with one look. `is_shared`: several passages overlap here."""

    start: int
    end: int
    hue: int
    is_shared: bool


def marks_of(passages: Iterable[Shown]) -> list[Mark]:
    """Cut overlapping passages into stretches that do not overlap, in the order of the text.

    A stretch has the colour of the passage that begins last.
    """
    order = sorted(passages, key=lambda passage: (passage.start, -passage.end))
    edges = sorted({edge for passage in order for edge in (passage.start, passage.end)})
    marks = []
    waiting, here = 0, list[Shown]()
    for start, end in pairwise(edges):
        here = [passage for passage in here if passage.end > start]
        while waiting < len(order) and order[waiting].start <= start:
            here.append(order[waiting])
            waiting += 1
        if here:
            marks.append(Mark(start, end, here[-1].hue, len(here) > 1))
    return marks
