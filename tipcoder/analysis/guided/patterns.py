"""Patterns of rules: their small language, and the one pass over a judgment that compares all of them.

A pattern has `word` or `word*` (its beginning), `(one|two*)`, `~` or `~12` (at most 6 or 12 words between, in one
sentence), `^` (beginning of a line), `{date}` (a value), `!word*` (not in the same clause).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot

Key = TypeVar("Key")

GAP = 6
"""Words between at most, where a pattern does not say how many."""
_ITEM = re.compile(r"\([^()]*\)|\{[a-z_]+\}|~\d*|\^|!?[^\s(){}]+")
Slots = Mapping[str, Mapping[int, Sequence[Slot]]]
"""Values by kind and first word."""


@dataclass(frozen=True, slots=True)
class _Words:
    exact: frozenset[str]
    beginnings: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.exact or word.startswith(self.beginnings)


@dataclass(frozen=True, slots=True)
class _Gap:
    most: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern made ready: items in order, the words that must not stand in its clause, whether it begins a line."""

    items: tuple[_Words | _Gap | str, ...]
    without: tuple[_Words, ...]
    begins_line: bool

    @property
    def slots(self) -> tuple[str, ...]:
        """Kinds of the values that it has."""
        return tuple(item for item in self.items if isinstance(item, str))

    def match(self, text: FoldedJudgment, slots: Slots, first: int) -> "PatternMatch | None":
        """Return the match that begins with a word."""
        if self.begins_line and first not in text.line_starts:
            return None
        found = _match(self.items, text, slots, first, text.sentence_end(first))
        if found is None or (self.without and _occur(self.without, text, first, found[0])):
            return None
        return PatternMatch(first, *found)


@dataclass(frozen=True, slots=True)
class PatternMatch:
    """Words that a pattern matches, from `first` to before `last`, and the value among them."""

    first: int
    last: int
    slot: Slot | None


@lru_cache(maxsize=8192)
def parse_pattern(text: str) -> Pattern:
    """Return the pattern that a text writes. Raises ValueError where it is none."""
    items: list[_Words | _Gap | str] = []
    without: list[_Words] = []
    begins_line = False
    for item in _ITEM.findall(text):
        if item == "^":
            begins_line = True
        elif item.startswith("~"):
            items.append(_Gap(int(item[1:] or GAP)))
        elif item.startswith("{"):
            items.append(item[1:-1])
        elif item.startswith("!"):
            without.append(_words(item[1:]))
        else:
            items.append(_words(item.strip("()")))
    if not items or isinstance(items[0], _Gap) or isinstance(items[-1], _Gap):
        raise ValueError(text)
    return Pattern(tuple(items), tuple(without), begins_line)


def _words(text: str) -> _Words:
    words = text.split("|")
    if not all(re.fullmatch(r"[a-z0-9]+\*?", word) for word in words):
        raise ValueError(text)
    beginnings = tuple(word[:-1] for word in words if word.endswith("*"))
    return _Words(frozenset(word for word in words if not word.endswith("*")), beginnings)


def _match(
    items: Sequence[_Words | _Gap | str], text: FoldedJudgment, slots: Slots, first: int, end: int
) -> tuple[int, Slot | None] | None:
    """Return where the items end that begin at a word, and the value among them; nothing goes beyond `end`."""
    place, value = first, None
    for number, item in enumerate(items):
        if isinstance(item, _Gap):
            for start in range(place, min(place + item.most, end - 1) + 1):
                if found := _match(items[number + 1 :], text, slots, start, end):
                    return found[0], found[1] or value
            return None
        if place >= end:
            return None
        if isinstance(item, str):
            slot = max(slots.get(item, {}).get(place, ()), key=lambda slot: slot.last, default=None)
            if slot is None:
                return None
            place, value = slot.last, slot
        elif item.has(text.words[place]):
            place += 1
        else:
            return None
    return place, value


def _occur(without: Sequence[_Words], text: FoldedJudgment, first: int, last: int) -> bool:
    while first and text.clauses[first - 1] == text.clauses[first]:
        first -= 1
    while last < len(text.words) and text.clauses[last] == text.clauses[last - 1]:
        last += 1
    return any(words.has(word) for word in text.words[first:last] for words in without)


@dataclass(slots=True)
class PatternIndex(Generic[Key]):
    """Patterns by their first words, each with what it is for: time grows with the text, not with their number."""

    _exact: dict[str, list[tuple[Pattern, Key]]] = field(default_factory=lambda: defaultdict(list))
    _beginnings: dict[str, list[tuple[Pattern, Key]]] = field(default_factory=lambda: defaultdict(list))
    _slots: dict[str, list[tuple[Pattern, Key]]] = field(default_factory=lambda: defaultdict(list))
    _lengths: set[int] = field(default_factory=set)

    def add(self, pattern: Pattern, key: Key) -> None:
        """Take a pattern in."""
        first = pattern.items[0]
        if isinstance(first, str):
            self._slots[first].append((pattern, key))
        elif isinstance(first, _Words):
            for word in first.exact:
                self._exact[word].append((pattern, key))
            for word in first.beginnings:
                self._beginnings[word].append((pattern, key))
                self._lengths.add(len(word))

    def matches(self, text: FoldedJudgment, slots: Slots) -> Iterator[tuple[PatternMatch, Key]]:
        """Yield every match in a judgment, in its order."""
        for place, word in enumerate(text.words):
            for pattern, key in self._candidates(word, place, slots):
                if match := pattern.match(text, slots, place):
                    yield match, key

    def _candidates(self, word: str, place: int, slots: Slots) -> Iterator[tuple[Pattern, Key]]:
        yield from self._exact.get(word, ())
        for length in self._lengths:
            if length <= len(word):
                yield from self._beginnings.get(word[:length], ())
        for kind, patterns in self._slots.items():
            if place in slots.get(kind, {}):
                yield from patterns
