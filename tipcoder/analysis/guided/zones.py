"""Divides a judgment into its zones, and finds the words that no rule may read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.guided.patterns import PatternIndex, Slots
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.domain.proposed_answers import Zone, ZoneSpan

OPERATIVE_LAST = frozenset({"sq", "ro"})
"""Languages whose judgments end with the operative part."""
_LONGEST_MARKER = 12
"""Words of a line that marks a zone."""


@dataclass(frozen=True, slots=True)
class Zones:
    """The zone of each word, and where each zone begins and ends, in words."""

    of: Sequence[Zone]
    spans: Sequence[tuple[int, int, Zone]]

    def in_text(self, text: FoldedJudgment) -> tuple[ZoneSpan, ...]:
        """Return the zones as stretches of the original."""
        return tuple(ZoneSpan(*text.original(first, last), zone) for first, last, zone in self.spans)


def divide(text: FoldedJudgment, language: str, markers: Mapping[str, Sequence[str]]) -> Zones:
    """Return the zones of a judgment by its markers: letters of a line, or of its part before a colon."""
    found = sorted(_marked(text, markers))
    firsts: dict[Zone, int] = {}
    reasons = [place for place, zone in found if zone is Zone.REASONS]
    operative = [place for place, zone in found if zone is Zone.OPERATIVE]
    if language in OPERATIVE_LAST:
        if operative:
            firsts[Zone.OPERATIVE] = operative[-1]
            before = [place for place in reasons if place < operative[-1]]
            if before:
                firsts[Zone.REASONS] = before[0]
    else:
        last = next((place for place in reasons if any(each < place for each in operative)), len(text.words))
        before = [place for place in operative if place < last]
        if before:
            firsts[Zone.OPERATIVE] = before[-1]
            if last < len(text.words):
                firsts[Zone.REASONS] = last
    begin = min(firsts.values(), default=len(text.words))
    introduction = [place for place, zone in found if zone is Zone.INTRODUCTION and place < begin]
    if introduction:
        firsts[Zone.INTRODUCTION] = introduction[0]
    late = max(firsts.values(), default=0)
    for zone in (Zone.REMEDY, Zone.SIGNATURE):
        after = [place for place, each in found if each is zone and place > late]
        if after and Zone.OPERATIVE in firsts:
            firsts[zone] = after[0]
    starts = sorted([(0, Zone.HEADING), *((place, zone) for zone, place in firsts.items() if place)])
    ends = [place for place, _ in starts[1:]] + [len(text.words)]
    spans = [(first, last, zone) for (first, zone), last in zip(starts, ends, strict=True) if first < last]
    return Zones(tuple(zone for first, last, zone in spans for _ in range(first, last)), tuple(spans))


def _marked(text: FoldedJudgment, markers: Mapping[str, Sequence[str]]) -> list[tuple[int, Zone]]:
    found: list[tuple[int, Zone]] = []
    starts = sorted(text.line_starts | text.column_starts)
    for number, first in enumerate(starts):
        last = starts[number + 1] if number + 1 < len(starts) else len(text.words)
        if last <= first:
            continue
        words = text.words[first:last]
        line = "".join(words)
        head = text.text[text.starts[first] : text.ends[last - 1]].split(":")[0]
        before_colon = "".join(letter for letter in head if letter.isalnum())
        for zone, several in markers.items():
            if any(_is_marker(marker, line, before_colon, len(words)) for marker in several):
                found.append((first, Zone(zone)))
    return found


def _is_marker(marker: str, line: str, before_colon: str, words: int) -> bool:
    if marker.endswith("**"):
        return line.startswith(marker[:-2])
    if marker.endswith("*"):
        return line.startswith(marker[:-1]) and (words <= _LONGEST_MARKER or len(before_colon) < len(line))
    return marker in (line, before_colon)


def excluded_words(
    text: FoldedJudgment, slots: Slots, index: PatternIndex[tuple[str, str]]
) -> Mapping[int, frozenset[str]]:
    """Return the kinds of what words say that rules do not read, by word: earlier convictions, demands, costs.

    Each pattern reaches from its first word, or from the start of its clause or sentence, to the end of either.
    """
    kinds: dict[int, frozenset[str]] = {}
    for match, (kind, reach) in index.matches(text, slots):
        numbers = text.sentences if reach.startswith("sentence") else text.clauses
        first, last = match.first, match.last
        if not reach.endswith("after"):
            while first and numbers[first - 1] == numbers[first]:
                first -= 1
        while reach != "match" and last < len(text.words) and numbers[last] == numbers[last - 1]:
            last += 1
        if reach == "sentence_after":
            last = text.list_end(last)
        for place in range(first, last):
            kinds[place] = kinds.get(place, frozenset()) | {kind}
    return kinds
