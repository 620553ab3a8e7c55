"""Finds what texts have word for word from judgments, in one pass over the judgments.

A suffix automaton of all the texts' words follows the words of the judgments. Time grows with the words of both, never
with their product, whatever is repeated in them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from tipcoder.analysis.disclosure.words import Place
from tipcoder.domain.folding import fold

_FEWEST_WORDS = 8
_FEWEST_CHARACTERS = 50
"""A run of so many characters may have fewer words, though not fewer than `_FEWEST_LONG_WORDS`."""
_FEWEST_LONG_WORDS = 5

_MARKS = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_WORD = re.compile(rf"[^\W_]+(?:(?:[{_MARKS}]+|[{_MARKS}]*[-\u00ad\u2010\u2011]\s*(?=[^\W\d_]))[^\W_]*)*")
"""A word with hyphens in it, at the end of a line or not, is one word."""
_NO_LETTERS = re.compile("[-\u00ad\u2010\u2011\u200b-\u200f\u2060\ufeff\\s]+")


def find_copied(texts: Sequence[str], judgments: Iterable[str]) -> list[list[Place]]:
    """Return for each text what stands in a judgment too: in either script, whatever separates and breaks its words.

    Places come in their order; those that overlap or touch are one.
    """
    automaton = _Automaton(texts)
    for judgment in judgments:
        automaton.follow(judgment)
    return automaton.places()


class _Automaton:
    """Suffix automaton of the words of several texts, in the order of the texts, with a separator after each.

    A state stands for the runs of words that end in the same places. `_longest` is the number of words of its longest
    run, `_shorter` the state of the longest of its endings that ends elsewhere too, `_next` where a word leads.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._numbers: dict[str, int] = {}
        self._next: list[dict[int, int]] = [{}]
        self._shorter = [-1]
        self._longest = [0]
        self._met = [0]
        """Words of the longest run of a state that was met in a judgment."""
        self._words: list[list[tuple[int, int, int]]] = []
        """For each text: start and end of each word, and the state of the run up to it."""
        last = 0
        for count, text in enumerate(texts, 1):
            words: list[tuple[int, int, int]] = []
            for found in _WORD.finditer(text):
                last = self._add(last, self._numbers.setdefault(_folded(found[0]), len(self._numbers)))
                words.append((*found.span(), last))
            self._words.append(words)
            last = self._add(last, -count)

    def follow(self, judgment: str) -> None:
        """Mark the runs that a judgment has too."""
        numbers, following, shorter, longest, met = self._numbers, self._next, self._shorter, self._longest, self._met
        state = length = 0
        for word in map(_folded, _WORD.findall(judgment)):
            number = numbers.get(word)
            if number is None:
                state = length = 0
                continue
            while state and number not in following[state]:
                state = shorter[state]
                length = longest[state]
            if number in following[state]:
                state = following[state][number]
                length += 1
                if length > met[state]:
                    met[state] = length

    def places(self) -> list[list[Place]]:
        """Return what was met and is long enough, by text."""
        met = list(self._met)
        by_length = sorted(range(1, len(met)), key=self._longest.__getitem__)
        for state in reversed(by_length):  # who has a run has its endings
            if met[state]:
                above = self._shorter[state]
                met[above] = max(met[above], self._longest[above])
        for state in by_length:
            met[state] = max(met[state], met[self._shorter[state]])
        return [list(_places(words, met)) for words in self._words]

    def _add(self, last: int, number: int) -> int:
        """Add a word behind the last one, and return its state."""
        new = self._state({}, self._longest[last] + 1, 0)
        while last != -1 and number not in self._next[last]:
            self._next[last][number] = new
            last = self._shorter[last]
        if last == -1:
            return new
        target = self._next[last][number]
        if self._longest[target] == self._longest[last] + 1:
            self._shorter[new] = target
            return new
        twin = self._state(dict(self._next[target]), self._longest[last] + 1, self._shorter[target])
        while last != -1 and self._next[last].get(number) == target:
            self._next[last][number] = twin
            last = self._shorter[last]
        self._shorter[target] = self._shorter[new] = twin
        return new

    def _state(self, following: dict[int, int], longest: int, shorter: int) -> int:
        self._next.append(following)
        self._longest.append(longest)
        self._shorter.append(shorter)
        self._met.append(0)
        return len(self._next) - 1


def _places(words: Sequence[tuple[int, int, int]], met: Sequence[int]) -> Iterator[Place]:
    """Yield the runs of a text that are long enough; `met` has the words of the longest that ends in a state."""
    first, last = 0, -1
    for index, (_, end, state) in enumerate(words):
        start = index + 1 - met[state]
        if not _is_enough(met[state], end - words[start][0] if met[state] else 0):
            continue
        if last == -1 or start > last + 1:
            if last != -1:
                yield words[first][0], words[last][1]
            first = start
        first, last = min(first, start), index
    if last != -1:
        yield words[first][0], words[last][1]


def _is_enough(words: int, characters: int) -> bool:
    return words >= (_FEWEST_WORDS if characters < _FEWEST_CHARACTERS else _FEWEST_LONG_WORDS)


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return fold(_NO_LETTERS.sub("", word))
