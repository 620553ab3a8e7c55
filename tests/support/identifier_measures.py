"""Measures recall and precision of identifiers in marked sentences."""

import re
from collections import Counter
from dataclasses import dataclass

from tests.support.identifier_sentences import SENTENCES
from tipcoder.analysis.identifiers.finder import find_identifiers

_MARKED = re.compile(r"\[(?P<kind>[a-z_]+)\|(?P<words>[^\]]+)\]")
_SHARE = 0.6
"""Of a marked stretch that must be found: a full stop or the word for `village` more or less does not count."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Counts by kind, and the words missed and found wrongly."""

    marked: Counter[str]
    hit: Counter[str]
    found: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def recall(self) -> float:
        return self.hit.total() / self.marked.total()

    @property
    def precision(self) -> float:
        return 1 - len(self.wrong) / self.found


def labelled(line: str) -> tuple[str, list[tuple[str, int, int]]]:
    """Return a sentence without brackets, and the kind, start and end of each stretch marked in it."""
    text, places, last = "", [], 0
    for mark in _MARKED.finditer(line):
        text += line[last : mark.start()]
        places.append((mark["kind"], len(text), len(text) + len(mark["words"])))
        text += mark["words"]
        last = mark.end()
    return text + line[last:], places


def measure(language: str) -> Measured:
    """Look through the sentences of a language."""
    marked, hit = Counter[str](), Counter[str]()
    missed, wrong = [], []
    found = 0
    for line in SENTENCES[language].strip().splitlines():
        text, places = labelled(line)
        identifiers = find_identifiers(text, language)
        found += len(identifiers)
        for kind, start, end in places:
            marked[kind] += 1
            if any(one.kind == kind and _is_same(one.start, one.end, start, end) for one in identifiers):
                hit[kind] += 1
            else:
                missed.append(text[start:end])
        wrong += [one.exact for one in identifiers if not any(one.start < b and a < one.end for _, a, b in places)]
    return Measured(marked, hit, found, tuple(missed), tuple(wrong))


def _is_same(start: int, end: int, a: int, b: int) -> bool:
    return max(0, min(end, b) - max(start, a)) >= _SHARE * (b - a)
