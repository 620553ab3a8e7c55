"""Finds passages again in a document that replaces theirs: a better scan, a corrected file, another format.

First the same letters, wherever lines and pages now end; of several places the one with the same words around, then
the nearest. Else the most similar place, if it is similar enough. What is not found is reported as lost, never guessed.

Source: W3C Web Annotation Data Model (TextQuoteSelector); the order of attempts is that of fuzzy anchoring as
described for it: position, quotation in its context, quotation alone. Edit distance: G. Myers, A fast bit-vector
algorithm for approximate string matching based on dynamic programming, Journal of the ACM 46 (1999).
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from unicodedata import normalize

from tipcoder.domain.passages import CONTEXT, PAGE_BREAK, Passage, whole_text
from tipcoder.languages.registry import LANGUAGES

_LONG = 40
"""Letters from which similar ones, and the same ones in several places, need no agreement of those around them: fewer
may occur anywhere by chance."""
_MARGIN = 12
_SHORTEST_ALONE = 4
_SURE = 0.8
"""Share of the letters around the same letters that must be there for no other place to be looked at."""
_AGREEING = 6
"""Letters around a short quotation that must be the same."""
_NEAREST = 64
"""Places looked at on each side of the expected one."""
_SEEDS, _SEED_PLACES, _WINDOWS = 12, 20, 3
_LIKE = 0.8
_LIKE_IN_CONTEXT, _CONTEXT_LIKE = 0.65, 0.6
_GAP = 400
"""Letters that a new page may bring within a quotation: its foot, head and notes."""

_IGNORED = r"\s\x00-\x1f\x7f\u00ad\u034f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\-\u2010-\u2015\u2043\u2212"
_QUOTES = "\"'`\u00b4\u00ab\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a"
_DIFFERENT = re.compile(
    rf"[{_IGNORED}{_QUOTES}]+|(?P<wide>[\ufb00-\ufb06\u01c4-\u01cc\u0132\u0133\u2026]|\w[\u0300-\u036f]+)"
)
"""Characters that are ignored, and those that are several characters in one, or one in several."""
_IGNORED_ONE = re.compile(rf"[{_IGNORED}{_QUOTES}]")
_OLDER = {old: new for language in LANGUAGES.values() for old, new in language.older_letters.items()}
_SAME = str.maketrans(_OLDER | {old.upper(): new.upper() for old, new in _OLDER.items()})
"""Letters that older files have for those of today."""


def _occurrences(text: str, words: str, near: int, most: int) -> Iterator[int]:
    """Yield the places of some words, up to so many from a place on, and up to so many before it."""
    place = text.find(words, near)
    for _ in range(most):
        if place < 0:
            break
        yield place
        place = text.find(words, place + 1)
    place = text.rfind(words, 0, max(0, near + len(words) - 1))
    for _ in range(most):
        if place < 0:
            break
        yield place
        place = text.rfind(words, 0, place + len(words) - 1)


def _ignored_start(exact: str) -> str:
    for place, character in enumerate(exact):
        if not is_ignored(character):
            return exact[:place]
    return exact


def _is_like(character: str, sign: str) -> bool:
    """Return whether a character may replace a sign of the passage: neither is a letter, and blanks are blanks."""
    return is_ignored(character) and character.isspace() == sign.isspace()


def _likeness(words: str, text: str) -> float:
    """Return how much of some words is found, in their order, at one place of a text: 0 to 1."""
    return max(0.0, 1 - _best_end(words, text)[0] / len(words)) if words else 0.0


def _best_end(words: str, text: str) -> tuple[int, int]:
    """Return the smallest distance of the words to any part of the text, and where the first such part ends."""
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


def letters_of(text: str) -> str:
    """Return the letters alone."""
    return skeleton(text).letters


def folded(letters: str) -> str:
    """Return small letters, as many as there were."""
    small = letters.lower()
    return small if len(small) == len(letters) else letters


def is_ignored(character: str) -> bool:
    """Return whether a character is left out of the skeleton."""
    return _IGNORED_ONE.match(character) is not None


class MatchQuality(StrEnum):
    """Quality of the match of a passage: the same characters, the same letters, or similar ones."""

    EXACT = "exact"
    REFLOWED = "reflowed"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage in the new document."""

    passage: Passage
    how: MatchQuality


@dataclass(frozen=True, slots=True)
class Reanchored:
    """Passages that were found again, and those that were lost, each in the order given."""

    found: tuple[FoundPassage, ...]
    lost: tuple[Passage, ...]

    @property
    def counts(self) -> Mapping[MatchQuality, int]:
        """Number of passages found in each way; 0 for a way that none was found in."""
        counted = Counter(one.how for one in self.found)
        return {how: counted[how] for how in MatchQuality}


def find_again(passages: Sequence[Passage], pages: Sequence[str], former_length: int = 0) -> Reanchored:
    """Find passages in the pages of a replacing document.

    `former_length` is that of the former document's whole text, to estimate where a passage is; 0 if not known.
    A found passage keeps its id, and has the text, the surroundings and the place that it has in the new document.
    One that was a rectangle on a page without text is looked for by the words that were typed, and becomes text.
    """
    text = whole_text(pages)
    starts = tuple(accumulate((len(page) + len(PAGE_BREAK) for page in pages), initial=0))[:-1]
    document = _Document(text, skeleton(text), starts, len(text) / former_length if former_length else 1.0)
    results = [(passage, _find(passage, document)) for passage in passages]
    return Reanchored(
        tuple(found for _, found in results if found is not None),
        tuple(passage for passage, found in results if found is None),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Letters from where to where; the share of the passage's letters that are there, and of those around it."""

    start: int
    end: int
    like: float
    around: float
    score: float


def _is_enough(place: _Place, size: int) -> bool:
    if size >= _LONG and place.like >= _LIKE:
        return True
    return place.like >= _LIKE_IN_CONTEXT and place.around >= _CONTEXT_LIKE


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The letters of a passage and around it, and where in the new document's letters it is expected."""

    letters: str
    before: str
    after: str
    expected: int


def _context_likeness(wanted: _Wanted, text: str, start: int, end: int) -> float:
    """Return the share of the letters around the passage that is found around a place: 0 to 1."""
    before, after = folded(wanted.before), folded(wanted.after)
    size = len(before) + len(after)
    if not size:
        return 0.0
    left = _likeness(before, text[max(0, start - len(before) - _AGREEING) : start]) * len(before)
    right = _likeness(after, text[end : end + len(after) + _AGREEING]) * len(after)
    return (left + right) / size


def _likely_starts(words: str, wanted: _Wanted, text: str) -> list[int]:
    """Return where the words may start, by votes of the pieces of them and of their context that are unchanged."""
    size = max(_AGREEING, min(16, len(words) // 4))
    step = max(size, len(words) // _SEEDS)
    pieces = [(words[at : at + size], at) for at in range(0, max(1, len(words) - size + 1), step)]
    before, after = folded(wanted.before), folded(wanted.after)
    pieces += [(before[-16:], -len(before[-16:])), (after[:16], len(words))]
    votes: Counter[int] = Counter()
    width = max(_MARGIN, len(words) // 8)
    first: dict[int, int] = {}
    for piece, at in pieces:
        if len(piece) < _AGREEING:
            continue
        for place in _occurrences(text, piece, wanted.expected + at if at > 0 else wanted.expected, _SEED_PLACES):
            bucket = (place - at) // width
            votes[bucket] += 1
            first.setdefault(bucket, place - at)
    ranked = sorted(votes, key=lambda bucket: (-votes[bucket], abs(first[bucket] - wanted.expected)))
    return [max(0, first[bucket]) for bucket in ranked[:_WINDOWS]]


@dataclass(frozen=True, slots=True)
class ApproximateMatch:
    """A place from `start` to `end`, and how many letters must be changed, added or dropped there."""

    start: int
    end: int
    distance: int


def best_match(words: str, text: str) -> ApproximateMatch:
    """Return the most similar place; of several the first. Its length is at least 1 unless the text is empty."""
    distance, end = _best_end(words, text)
    # Backwards from there, the same words end where they started.
    _, length = _best_end(words[::-1], text[:end][::-1])
    return ApproximateMatch(end - length, end, distance)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The letters of a text, and for each run of them where it starts in the skeleton and in the text.

    `widths` is 0 for a run that is in the text as it is, else how many characters of the text the run replaces.
    """

    letters: str
    folded: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    widths: tuple[int, ...]

    def text_start(self, place: int) -> int:
        """Return where in the text a letter starts."""
        run = bisect_right(self.starts, place) - 1
        return self.origins[run] + (0 if self.widths[run] else place - self.starts[run])

    def text_end(self, place: int) -> int:
        """Return where in the text a letter ends."""
        run = bisect_right(self.starts, place) - 1
        return self.origins[run] + (self.widths[run] or place - self.starts[run] + 1)

    def place_of(self, position: int) -> int:
        """Return the index of the letter at, or next before, a position in the text."""
        run = max(0, bisect_right(self.origins, position) - 1)
        if not self.starts:
            return 0
        end = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.letters)
        return min(self.starts[run] + max(0, position - self.origins[run]), end)


def skeleton(text: str) -> Skeleton:
    """Return the letters of a text.

    Two files of the same judgment differ in where lines and pages end, in hyphens at the ends of lines, in „ and ", in
    ligatures, in the two ways to write an accented letter. Without these the same words are the same characters, and
    every place in them is known to be a place in the text.
    """
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    widths: list[int] = []
    size = place = 0

    def put(piece: str, origin: int, width: int) -> None:
        nonlocal size
        pieces.append(piece)
        starts.append(size)
        origins.append(origin)
        widths.append(width)
        size += len(piece)

    for found in _DIFFERENT.finditer(text):
        if found.start() > place:
            put(text[place : found.start()], place, 0)
        if found["wide"]:
            put(normalize("NFKC", found["wide"]), found.start(), len(found["wide"]))
        place = found.end()
    if place < len(text):
        put(text[place:], place, 0)
    letters = "".join(pieces).translate(_SAME)
    return Skeleton(letters, folded(letters), tuple(starts), tuple(origins), tuple(widths))


@dataclass(frozen=True, slots=True)
class _Document:
    text: str
    skeleton: Skeleton
    page_starts: tuple[int, ...]
    scale: float


def _find(passage: Passage, document: _Document) -> FoundPassage | None:
    letters = letters_of(passage.exact)
    if not letters or not document.skeleton.letters:
        return None
    expected = document.skeleton.place_of(min(int(passage.start * document.scale), len(document.text)))
    wanted = _Wanted(letters, letters_of(passage.prefix), letters_of(passage.suffix), expected)
    same = _same_letters(wanted, document)
    if same is not None and same.around >= _SURE:
        return _found(passage, document, same)
    # Courts repeat themselves: the same letters elsewhere weigh less than similar ones where the passage was.
    places = [place for place in (same, _similar_letters(wanted, document)) if place is not None]
    return _found(passage, document, max(places, key=lambda place: place.score)) if places else None


def _found(passage: Passage, document: _Document, place: _Place) -> FoundPassage:
    moved = _moved(passage, document, place.start, place.end)
    if place.like < 1:
        return FoundPassage(moved, MatchQuality.SIMILAR)
    return FoundPassage(moved, MatchQuality.EXACT if moved.exact == passage.exact else MatchQuality.REFLOWED)


def _same_letters(wanted: _Wanted, document: _Document) -> _Place | None:
    """Return the place with the same letters and most of the same ones around; of several the nearest."""
    letters, size = document.skeleton.letters, len(wanted.letters)
    places = list(_occurrences(letters, wanted.letters, wanted.expected, _NEAREST))
    if len(places) >= _NEAREST:
        whole = wanted.before + wanted.letters + wanted.after
        places += [place + len(wanted.before) for place in _occurrences(letters, whole, wanted.expected, 1)]
    if not places:
        return None
    agreeing = {place: _agreeing(wanted, document, place, place + size) for place in places}
    best = max(places, key=lambda place: (agreeing[place], -abs(place - wanted.expected)))
    alone = len(places) == 1 and size >= _SHORTEST_ALONE and _is_word(document, best, best + size)
    place = _scored_place(wanted, document, best, best + size, 1.0)
    enough = size >= _LONG or alone or agreeing[best] >= _AGREEING or place.around >= _CONTEXT_LIKE
    return place if enough else None


def _agreeing(wanted: _Wanted, document: _Document, start: int, end: int) -> int:
    """Count the letters next before and next after a place that are those around the passage."""
    text = document.skeleton.letters
    before, after = wanted.before, wanted.after
    left = right = 0
    while left < min(len(before), start) and text[start - left - 1] == before[-left - 1]:
        left += 1
    while right < min(len(after), len(text) - end) and text[end + right] == after[right]:
        right += 1
    return left + right


def _is_word(document: _Document, start: int, end: int) -> bool:
    """Return whether letters are whole words in the text."""
    text = document.text
    first, last = document.skeleton.text_start(start), document.skeleton.text_end(end - 1)
    return not text[first - 1 : first].isalnum() and not text[last : last + 1].isalnum()


def _similar_letters(wanted: _Wanted, document: _Document) -> _Place | None:
    """Return the place with the most similar letters in it and around it."""
    words, text = folded(wanted.letters), document.skeleton.folded
    margin = max(_MARGIN, len(words) // 4)
    places = []
    for start in _likely_starts(words, wanted, text):
        torn = _torn(words, start, document)
        if torn is not None:
            places.append(_scored_place(wanted, document, start, torn, len(words) / (torn - start)))
            continue
        low = max(0, start - margin)
        match = best_match(words, text[low : start + len(words) + margin])
        like = 1 - match.distance / len(words)
        place = _scored_place(wanted, document, low + match.start, low + match.end, like)
        if _is_enough(place, len(words)):
            places.append(place)
    return max(places, key=lambda place: (place.score, -abs(place.start - wanted.expected)), default=None)


def _scored_place(wanted: _Wanted, document: _Document, start: int, end: int, like: float) -> _Place:
    """Return a place with its score: the share of all letters, of the passage and around it, that are there."""
    size, context = len(wanted.letters), len(wanted.before) + len(wanted.after)
    around = _context_likeness(wanted, document.skeleton.folded, start, end)
    return _Place(start, end, like, around, (like * size + around * context) / (size + context))


def _torn(words: str, start: int, document: _Document) -> int | None:
    """Return where the words end if a page ends between them: with a foot, a head, a number, notes."""
    text = document.skeleton.folded
    same = 0
    while same < min(len(words), len(text) - start) and text[start + same] == words[same]:
        same += 1
    rest = words[same:]
    if same < _AGREEING or len(rest) < _AGREEING:
        return None
    place = text.find(rest, start + same, start + same + _GAP + len(rest))
    if place < 0:
        return None
    between = document.text[document.skeleton.text_end(start + same - 1) : document.skeleton.text_start(place)]
    return place + len(rest) if PAGE_BREAK in between else None


def _moved(passage: Passage, document: _Document, first: int, last: int) -> Passage:
    """Return the passage from one letter to before another, with the quotation marks that it began and ended with."""
    text = document.text
    start, end = document.skeleton.text_start(first), document.skeleton.text_end(last - 1)
    for sign in reversed(_ignored_start(passage.exact)):
        start -= start > 0 and _is_like(text[start - 1], sign)
    for sign in reversed(_ignored_start(passage.exact[::-1])):
        end += end < len(text) and _is_like(text[end], sign)
    return replace(
        passage,
        page=bisect_right(document.page_starts, start),
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        region="",
    )
