"""Holds what was found in a judgment so far: words, zones, values, persons, articles and marked places."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tipcoder.analysis.guided.law import Article
from tipcoder.analysis.guided.mentions import NOBODY, Mention, PersonCues
from tipcoder.analysis.guided.patterns import PatternMatch, Slots
from tipcoder.analysis.guided.persons import PersonsNamed
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.analysis.guided.zones import Zones

_AROUND = 5
"""Words on each side of a term that its passage has."""
_LINE_WORDS = 8
"""Words to each side that a passage has of its line at most."""
_JOINED = 2
"""Words between two persons who are named together: `optuženih A.B. i okrivljenog C.D.`"""
AND = frozenset({"i", "e", "dhe", "si"})
"""Words between two persons who are named together."""
_INTO, _OFFENCE = frozenset({"u", "vo"}), "krivicn"
"""Word and beginning of the next one by which an offence is made another."""
_BESIDE = 3
"""Words from what a person is called to the name at most."""


@dataclass(frozen=True, slots=True)
class ReadingState:
    """A judgment with what was found in it so far. `regions` are marked words by kind, in order."""

    text: FoldedJudgment
    zones: Zones
    slots: Slots
    people: PersonsNamed
    articles: Sequence[Article]
    regions: Mapping[str, Sequence[PatternMatch]]
    excluded: Mapping[int, frozenset[str]]
    cues: PersonCues

    def defendants_before(self, place: int, begin: int) -> tuple[int, ...]:
        """Return the defendants who are named last before a word, two joined by "and" together; none before `begin`."""
        return _last_named(self, place, begin, self.people.defendant_at)

    def victims_before(self, place: int, begin: int) -> tuple[int, ...]:
        """Return the victims who are named last before a word, none before `begin`."""
        return _last_named(self, place, begin, self.people.victim_at)

    def names_firm(self, first: int, last: int) -> bool:
        """Return whether some words name a legal person: such have sentences of their own."""
        return any(first <= match.first < last for match in self.regions.get("firm", ()))

    def is_requalified(self, place: int) -> bool:
        """Return whether the article at a word is the one that another took the place of: `nga neni 1 në nenin 2`."""
        found = (match for match in self.regions.get("requalified_from", ()) if match.last - 1 <= place <= match.last)
        return any(not self._names_new_offence(match.first, place) for match in found)

    def _names_new_offence(self, first: int, last: int) -> bool:
        """Return whether some words end with what an offence is made of: `prekvalifikuje u krivično delo iz`."""
        return any(
            word in _INTO and following.startswith(_OFFENCE)
            for word, following in pairwise(self.text.words[first:last])
        )

    def naming(self, first: int) -> int:
        """Return the word from which a name is shown: the one before it that says what the person is, in its clause."""
        clauses, words = self.text.clauses, self.text.words
        for place in range(first - 1, max(-1, first - 1 - _BESIDE), -1):
            if clauses[place] != clauses[first]:
                break
            if self.cues.role(words[place]):
                # `të miturit`: the article belongs to the word.
                has_article = place and clauses[place - 1] == clauses[place] and len(words[place - 1]) < _BESIDE
                return place - 1 if has_article else place
        return first

    def listed_with(self, mention: Mention) -> tuple[int, int]:
        """Return the words of the list of victims that a mention of one stands in: `A.B., V.G. i D.E.`"""
        first, last = mention.first, mention.last
        victims = [each for each in self.people.mentions if self.people.victim_at(each) is not None]
        for each in victims:
            if last <= each.first and self._is_joined(last, each.first):
                last = each.last
        for each in reversed(victims):
            if each.last <= first and self._is_joined(each.last, first):
                first = each.first
        return first, last

    def _is_joined(self, end: int, first: int) -> bool:
        """Return whether nothing but a comma or "and" stands between two names."""
        if first - end > 1 or self.text.sentences[end - 1] != self.text.sentences[first]:
            return False
        return first == end or self.text.words[end] in AND

    def phrase(self, first: int, last: int, around: int = _AROUND) -> tuple[int, int]:
        """Return words with a few around them, in their sentence: what a term stands for is seen by its neighbours."""
        begin, end = self.text.sentence_start(first), self.text.sentence_end(last - 1)
        return max(begin, first - around), min(end, last + around)

    def line_of(self, first: int, last: int) -> tuple[int, int]:
        """Return words to the ends of their line, of a long one those around them."""
        begin, end = first, last
        while begin > first - _LINE_WORDS and begin and begin not in self.text.line_starts:
            begin -= 1
        while end < min(last + _LINE_WORDS, len(self.text.words)) and end not in self.text.line_starts:
            end += 1
        return begin, end


def _last_named(
    judged: ReadingState, place: int, begin: int, number_of: Callable[[Mention], int | None]
) -> tuple[int, ...]:
    mentions = judged.people.mentions
    at = bisect_right([mention.first for mention in mentions], place - 1) - 1
    found: list[int] = []
    following: int | None = None
    while at >= 0 and mentions[at].first >= begin:
        number = number_of(mentions[at])
        if number is None:
            if found or mentions[at].identity == NOBODY:
                break
            at -= 1
            continue
        if found and following is not None and following - mentions[at].last > _JOINED:
            break
        if number not in found:
            found.append(number)
        following = mentions[at].first
        at -= 1
    return tuple(sorted(found))
