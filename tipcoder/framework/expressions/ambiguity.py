"""Finds regular expressions that programs which backtrack take for ever to refuse: `(x+x+)+y`, `(a|aa)+b`.

tipcoder matches them at once (`patterns`), but a form is made for other tools too. A pattern explodes where some text
leads from a place in it back to the same place in two ways: each repetition doubles the number of ways to try.
Source: Weideman et al., "Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers by Using
Ambiguity of NFA", CIAA 2016.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]  # Python's own parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST_PLACES = 60
"""Places of a pattern that are looked at: pairs of them are compared. Longer patterns are not said to explode."""
MOST_LOOPS = 3
"""Endless repetitions of the same letters, one after the other, that still end soon: the time is a power of them."""
_UNROLLED = MOST_LOOPS + 1
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_LETTERS = "".join(map(chr, range(32, 127))) + "\n\t ž\u0436"

Letters = frozenset[str]
Pair = tuple[int, int]


@dataclass(slots=True)
class _Part:
    """A part of a pattern: places it can begin and end at, each in a number of ways, and whether it may be empty."""

    first: Counter[int] = field(default_factory=Counter)
    last: Counter[int] = field(default_factory=Counter)
    is_empty: bool = True


class _TooLargeError(Exception):
    """The pattern has more places than are looked at."""


@lru_cache(maxsize=1_000)
def is_explosive(pattern: str) -> bool:
    """Return whether some text is tried in ways without number by programs that backtrack.

    What is not a regular expression, or has parts that are looked at nowhere here, is not explosive.
    """
    try:
        places = _Positions(parser.parse(pattern))
    except (re.error, OverflowError, RecursionError, _TooLargeError):
        return False
    return places.has_double_way() or places.most_loops() > MOST_LOOPS


class _Positions:
    """The places of a pattern at which a letter is read (Glushkov), and the ways from one to the next."""

    def __init__(self, parts: Any) -> None:
        self.letters: list[Letters] = []
        self.ways: dict[int, Counter[int]] = defaultdict(Counter)
        self._sequence(parts)

    def has_double_way(self) -> bool:
        """Return whether a place leads back to itself in two ways by the same text."""
        if any(self.ways[here][to] > 1 for here, to in self._ways_in_circles()):
            return True
        pairs = {(one, other) for one in self.ways for other in self.ways if self.letters[one] & self.letters[other]}
        steps: dict[Pair, list[Pair]] = {
            (one, other): [pair for pair in _product(self.ways[one], self.ways[other]) if pair in pairs]
            for one, other in pairs
        }
        group = _components(steps)
        same = {group[pair] for pair in group if pair[0] == pair[1]}
        return any(one != other and number in same for (one, other), number in group.items())

    def most_loops(self) -> int:
        """Return how many endless repetitions of common letters follow one another at most."""
        loops = [place for place in range(len(self.letters)) if place in self.ways[place]]
        longest: dict[int, int] = {}
        for place in loops:
            before = [other for other in longest if self.letters[other] & self.letters[place]]
            longest[place] = 1 + max((longest[other] for other in before if self._leads(other, place)), default=0)
        return max(longest.values(), default=0)

    def _leads(self, start: int, end: int) -> bool:
        seen, ahead = {start}, [start]
        while ahead:
            for place in self.ways[ahead.pop()]:
                # A way through a letter that the repetition does not read divides the text: nothing to try twice.
                if place not in seen and self.letters[place] & self.letters[start]:
                    seen.add(place)
                    ahead.append(place)
        return end in seen

    def _ways_in_circles(self) -> Iterator[Pair]:
        group = _components({(place, place): [(to, to) for to in ways] for place, ways in self.ways.items()})
        for here, ways in self.ways.items():
            number = group.get((here, here))
            yield from ((here, to) for to in ways if number is not None and number == group.get((to, to)))

    def _sequence(self, parts: Any) -> _Part:
        whole = _Part()
        for operation, argument in parts:
            whole = self._joined(whole, self._part(operation, argument))
        return whole

    def _part(self, operation: Any, argument: Any) -> _Part:
        if operation in _REPEATS:
            return self._repeated(*argument)
        if operation in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
            return self._sequence(argument[3] if operation is codes.SUBPATTERN else argument)
        if operation is codes.BRANCH:
            return _either(self._sequence(branch) for branch in argument[1])
        letters = _letters(operation, argument)
        if letters is None:
            return _Part()
        if len(self.letters) >= MOST_PLACES:
            raise _TooLargeError
        place = len(self.letters)
        self.letters.append(letters)
        self.ways[place] = Counter()
        return _Part(Counter([place]), Counter([place]), is_empty=False)

    def _repeated(self, least: int, most: Any, parts: Any) -> _Part:
        is_endless = most is codes.MAXREPEAT or most > 20
        whole = _Part()
        for _ in range(min(least, _UNROLLED) - is_endless):
            whole = self._joined(whole, self._sequence(parts))
        if is_endless:
            inner = self._sequence(parts)
            self._link(inner, inner)
            inner.is_empty = inner.is_empty or least == 0
            return self._joined(whole, inner)
        for _ in range(min(most - least, _UNROLLED)):
            inner = self._sequence(parts)
            inner.is_empty = True
            whole = self._joined(whole, inner)
        return whole

    def _joined(self, before: _Part, after: _Part) -> _Part:
        self._link(before, after)
        first = before.first + after.first if before.is_empty else before.first
        last = before.last + after.last if after.is_empty else after.last
        return _Part(first, last, before.is_empty and after.is_empty)

    def _link(self, before: _Part, after: _Part) -> None:
        for end, ends in before.last.items():
            for start, starts in after.first.items():
                self.ways[end][start] += ends * starts


def _either(parts: Iterable[_Part]) -> _Part:
    whole = _Part(is_empty=False)
    for part in parts:
        whole = _Part(whole.first + part.first, whole.last + part.last, whole.is_empty or part.is_empty)
    return whole


def _product(ones: Iterable[int], others: Iterable[int]) -> Iterator[Pair]:
    others = tuple(others)
    return ((one, other) for one in ones for other in others)


def _letters(operation: Any, argument: Any) -> Letters | None:
    """Return the letters that are read, of those looked at and the one that is written; None where none is read."""
    if operation is codes.LITERAL:
        return frozenset(chr(argument))
    if operation is codes.NOT_LITERAL:
        return frozenset(_LETTERS) - {chr(argument)}
    if operation is codes.ANY:
        return frozenset(_LETTERS) - {"\n"}
    if operation is not codes.IN:
        return None
    found = [_letters_of_item(*item) for item in argument if item[0] is not codes.NEGATE]
    letters = frozenset[str]().union(*found)
    return frozenset(_LETTERS) - letters if argument[0][0] is codes.NEGATE else letters


def _letters_of_item(operation: Any, argument: Any) -> Letters:
    if operation is codes.RANGE:
        low, high = argument
        return frozenset(letter for letter in _LETTERS if low <= ord(letter) <= high) | {chr(low), chr(high)}
    if operation is codes.CATEGORY:
        return frozenset(letter for letter in _LETTERS if re.fullmatch(_CATEGORIES[argument], letter))
    return _letters(operation, argument) or frozenset()


_CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _components(steps: Mapping[Pair, Iterable[Pair]]) -> dict[Pair, int]:
    """Return the number of the strongly connected component of each node, for nodes that lie on a circle (Kosaraju)."""
    back: dict[Pair, list[Pair]] = defaultdict(list)
    for start, ends in steps.items():
        for end in ends:
            back[end].append(start)
    group: dict[Pair, int] = {}
    for number, start in enumerate(reversed(_finished(steps))):
        ahead = [start] if start not in group else []
        while ahead:
            node = ahead.pop()
            if node not in group:
                group[node] = number
                ahead += back[node]
    sizes = Counter(group.values())
    return {node: number for node, number in group.items() if sizes[number] > 1 or node in steps[node]}


def _finished(steps: Mapping[Pair, Iterable[Pair]]) -> list[Pair]:
    """Return the nodes in the order in which a search to the depth is done with them."""
    done: list[Pair] = []
    seen: set[Pair] = set()
    for start in steps:
        if start in seen:
            continue
        seen.add(start)
        ahead = [(start, iter(steps[start]))]
        while ahead:
            node, ends = ahead[-1]
            fresh = next((end for end in ends if end not in seen), None)
            if fresh is None:
                done.append(node)
                ahead.pop()
            else:
                seen.add(fresh)
                ahead.append((fresh, iter(steps[fresh])))
    return done
