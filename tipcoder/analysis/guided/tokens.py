"""Folds a judgment into words that rules are compared with, each of which knows its place in the original."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.normalised_text import NormalisedText, normalised
from tipcoder.domain.folding import fold
from tipcoder.domain.passages import PAGE_BREAK
from tipcoder.domain.proposed_answers import ProvingPassage

_PART = re.compile(r"\d+|[^\W\d_]+|\n|\f|[^\w\s]")
_LINE = re.compile(r"[^\n\f]+")
_PAGES_WITH_HEAD = 3
"""A line that stands on so many pages is a running head."""
_ENDS_CLAUSE = frozenset(",:()–—-")
_BREAKS = "\n" + PAGE_BREAK
_BREAKS_OF_PARAGRAPH = 2
_GAP = 6
"""Blanks between what stands side by side in a line."""
_CURRENCY = re.compile(r"[ \u00a0]?[€$]")
_LONGEST_SENTENCE, _LONGEST_CLAUSE = 2_000, 400
"""Words; what has more has no signs, and each match would look through all of it."""
_INITIAL = 2
"""Letters of an initial at most: its full stop is part of it."""
_POINT = re.compile(r"\d{1,2}[.)]\s+[^\W\d_]")
"""Number of a point of a list, at the beginning of a line."""
_SHORT_LINE = 60
_YEAR = re.compile(r"(?:19|20)\d\d")
"""Number whose full stop ends a sentence before a capital, unless years have one of their own."""
_STOPPED_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\.\s+(?P<following>[^\W\d_])")
"""A year with a stop of its own, where a small letter follows: `2022. godine`."""
_ABBREVIATION = 3
"""Letters of a word whose full stop may be that of an abbreviation."""
_SHORT_WORDS = (
    "lei",
    "leke",
    "vjet",
    "muaj",
    "ani",
    "luni",
    "dana",
    "dite",
    "je",
    "su",
    "nije",
    "jesu",
    "ta",
    "ne",
    "da",
)
"""Short words that are no abbreviations."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A value in a judgment, and its words, from `first` to before `last`. `detail` is a second value, or ""."""

    kind: str
    first: int
    last: int
    value: str
    detail: str = ""


@dataclass(frozen=True)
class FoldedJudgment:
    """The words and numbers of a judgment, folded, in order.

    `text` is the folded text, in which word `i` stands from `starts[i]` to `ends[i]`; `places` are the same in the
    normalised text. Words of one sentence and of one clause share a number. `line_starts` begin a line.
    """

    normal: NormalisedText
    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    sentences: tuple[int, ...]
    clauses: tuple[int, ...]
    paragraphs: tuple[int, ...]
    line_starts: frozenset[int]

    @cached_property
    def column_starts(self) -> frozenset[int]:
        """The words before which a line has a gap: what follows stands beside the rest of it."""
        gaps = (
            self.normal.text[self.places[place - 1][1] : self.places[place][0]].strip("\n")
            for place in range(1, len(self.words))
        )
        return frozenset(place for place, gap in enumerate(gaps, 1) if len(gap) >= _GAP and gap.isspace())

    @cached_property
    def page_breaks(self) -> tuple[int, ...]:
        """Places of page breaks in the original."""
        return tuple(found.start() for found in re.finditer(PAGE_BREAK, self.normal.original))

    def original(self, first: int, last: int) -> tuple[int, int]:
        """Return where in the original the words from `first` to before `last` stand, with their signs."""
        begin, end = self.places[first][0], self.places[last - 1][1]
        text = self.normal.text
        if len(self.words[last - 1]) <= _INITIAL and text[end - 1].isalpha() and text[end : end + 1] == ".":
            while text[end : end + 1] == ".":  # dots may stand for the rest of a name
                end += 1
        if "(" in text[begin:end].rpartition(")")[2] and text[end : end + 1] == ")":
            end += 1
        if sign := _CURRENCY.match(text, end):
            end = sign.end()
        return self.normal.place(begin, end)

    def passage(self, first: int, last: int) -> ProvingPassage:
        """Return the passage of the words from `first` to before `last`."""
        return self.passage_of(*self.original(first, last))

    def passage_of(self, start: int, end: int) -> ProvingPassage:
        """Return the passage of a stretch of the original."""
        return ProvingPassage(start, end, bisect_right(self.page_breaks, start) + 1, self.normal.original[start:end])

    def word_at(self, place: int) -> int:
        """Return the first word that ends behind a place in the folded text."""
        return bisect_right(self.ends, place)

    def word_from(self, place: int) -> int:
        """Return the first word that begins at or behind a place of the normalised text."""
        return bisect_left(self.places, (place, 0))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the words, from the first to before the last, of a stretch of the folded text."""
        return self.word_at(start), bisect_left(self.starts, end)

    def printed(self, first: int, last: int) -> str:
        """Return the words as they are printed, in the normalised text."""
        return self.normal.text[self.places[first][0] : self.places[last - 1][1]]

    def sentence_end(self, word: int) -> int:
        """Return the word behind the sentence of a word."""
        return bisect_right(self.sentences, self.sentences[word])

    def sentence_start(self, word: int) -> int:
        """Return the first word of the sentence of a word."""
        return bisect_left(self.sentences, self.sentences[word])

    def list_end(self, end: int) -> int:
        """Return the word behind a list whose first part ends before a word: its parts are divided by semicolons."""
        return self._list_ends.get(end, end)

    def announced_end(self, end: int) -> int:
        """Return the word behind the list of a sentence that ends before a word: a colon announces one as well."""
        return self._announced_ends.get(end, end)

    @cached_property
    def _list_ends(self) -> dict[int, int]:
        return self._ends_of_lists(";")

    @cached_property
    def _announced_ends(self) -> dict[int, int]:
        return self._ends_of_lists(";:")

    def _ends_of_lists(self, signs: str) -> dict[int, int]:
        """Return the word behind the list of each sentence that one of some signs ends, by the word behind it."""
        found: dict[int, int] = {}
        following = len(self.words)
        for end in range(len(self.words) - 1, 0, -1):
            if self.sentences[end - 1] == self.sentences[end]:
                continue
            if self.normal.text[self.places[end - 1][1]] in signs:
                found[end] = found.get(following, following)
            following = end
        return found

    def paragraph_start(self, word: int) -> int:
        """Return the first word of the paragraph of a word."""
        return bisect_left(self.paragraphs, self.paragraphs[word])


def fold_judgment(whole: str) -> FoldedJudgment:
    """Return the whole text of a judgment, folded, without running heads and numbers of pages."""
    normal = normalised(whole)
    parts = _Parts(normal.text)
    heads = _running_heads(normal.text)
    following = 0
    last = 0
    for part in _PART.finditer(normal.text):
        start, end = part.span()
        while following < len(heads) and heads[following][1] <= start:
            following += 1
        if following == len(heads) or start < heads[following][0]:
            parts.add(part[0], start, end, " " * (start > last))
        last = end
    return FoldedJudgment(
        normal,
        "".join(parts.pieces),
        tuple(parts.words),
        tuple(parts.starts),
        tuple(parts.ends),
        tuple(parts.places),
        tuple(parts.sentences),
        tuple(parts.clauses),
        tuple(parts.paragraphs),
        frozenset(parts.line_starts),
    )


class _Parts:
    """Words and signs of a judgment as they come, with the sentence, clause and paragraph that they stand in."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_stopped_years = any(found["following"].islower() for found in _STOPPED_YEAR.finditer(text))
        self._length = 0
        self._breaks = 0
        self._sentence = self._clause = self._paragraph = 0
        self._in_sentence = self._in_clause = 0
        self._begins_line = True
        self.pieces: list[str] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.places: list[tuple[int, int]] = []
        self.sentences: list[int] = []
        self.clauses: list[int] = []
        self.paragraphs: list[int] = []
        self.line_starts: set[int] = set()

    def add(self, part: str, start: int, end: int, gap: str) -> None:
        """Take in a word or sign with the blank before it."""
        if part[0].isalnum():
            self._add_word(part, (start, end), gap)
        else:
            self._divide(part, start)
            self._write(gap + (" " if part == PAGE_BREAK else part))

    def _write(self, piece: str) -> None:
        self.pieces.append(piece)
        self._length += len(piece)

    def _add_word(self, word: str, place: tuple[int, int], gap: str) -> None:
        folded = fold(word)
        if not folded:
            return
        self._breaks = 0
        if self._begins_line:
            self.line_starts.add(len(self.words))
            self._begins_line = False
        self._bound()
        self.starts.append(self._length + len(gap))
        self._write(gap + folded)
        self.ends.append(self._length)
        self.words.append(folded)
        self.places.append(place)
        self.sentences.append(self._sentence)
        self.clauses.append(self._clause)
        self.paragraphs.append(self._paragraph)

    def _bound(self) -> None:
        """Count a word, and begin a new clause where no sign has for too long."""
        is_new = len(self.sentences) == 0 or self.sentences[-1] != self._sentence
        self._in_sentence = 1 if is_new else self._in_sentence + 1
        self._in_clause = 1 if is_new or self.clauses[-1] != self._clause else self._in_clause + 1
        if self._in_clause > _LONGEST_CLAUSE:
            self._clause += 1
            self._in_clause = 1
        if self._in_sentence > _LONGEST_SENTENCE:
            self._sentence += 1
            self._clause += 1
            self._in_sentence = self._in_clause = 1

    def _divide(self, sign: str, start: int) -> None:
        """Begin a new sentence, clause or paragraph where a sign says so."""
        is_sentence = False
        if sign in _BREAKS:
            self._breaks += 1
            self._begins_line = True
            is_paragraph = self._breaks == _BREAKS_OF_PARAGRAPH
            self._paragraph += is_paragraph
            is_sentence = is_paragraph or (self._breaks == 1 and _line_ends_sentence(self._text, start))
        elif sign in ".!?":
            is_sentence = _ends_sentence(self._text, start, self.words, has_stopped_years=self._has_stopped_years)
        elif sign == ";":
            is_sentence = True
        elif sign == "," and self._text[start - 1 : start].isdigit() and self._text[start + 1 : start + 2].isdigit():
            return  # within a number
        elif sign == "-" and not (
            self._text[start - 1 : start].isspace() or self._text[start + 1 : start + 2].isspace()
        ):
            return  # within a word, such as `s-a` or `video-veza`
        self._sentence += is_sentence
        self._clause += is_sentence or sign in _ENDS_CLAUSE


def _running_heads(text: str) -> Sequence[tuple[int, int]]:
    """Return the lines that stand on three pages, and numbers alone at the edge of a page, in order."""
    if text.count(PAGE_BREAK) < 1:
        return ()
    lines = list(_page_lines(text))
    pages = Counter(line for _, line in {(page, line) for page, line, _, _, _ in lines})
    return [
        (start, end)
        for _, line, start, end, at_edge in lines
        if pages[line] >= _PAGES_WITH_HEAD or (at_edge and line.strip(" -–/.").isdigit())
    ]


def _page_lines(text: str) -> Iterator[tuple[int, str, int, int, bool]]:
    """Yield page, line, start, end, and whether it is the first or last of its page."""
    begin = 0
    for number, page in enumerate(text.split(PAGE_BREAK)):
        found = [line for line in _LINE.finditer(page) if line[0].strip()]
        for place, line in enumerate(found):
            at_edge = place in (0, len(found) - 1)
            yield number, " ".join(line[0].split()), begin + line.start(), begin + line.end(), at_edge
        begin += len(page) + 1


def _line_ends_sentence(text: str, place: int) -> bool:
    """Return whether a sentence ends with a line: the next begins with a capital, and it is short or has its stop."""
    following = text[place + 1 : place + 80].lstrip(" \t")
    if not following[:1].isupper() and not _POINT.match(following):
        return False
    line = text[text.rfind("\n", 0, place) + 1 : place].strip()
    if not following[0].isupper():
        return line.endswith((".", ":", ";"))
    return len(line) < _SHORT_LINE or line.endswith((".", ":", ";"))


def _ends_sentence(text: str, place: int, words: Sequence[str], *, has_stopped_years: bool) -> bool:
    """Return whether a full stop ends a sentence: not that of an initial, a number or an abbreviation."""
    following = text[place + 1 : place + 40]
    if following[:1] and not following[:1].isspace():
        return False
    is_new_line = "\n" in following[: len(following) - len(following.lstrip())]
    following = following.lstrip()
    if not following:
        return True
    if not following[0].isupper():
        return False
    if text[place] != "." or not words:
        return True
    before = words[-1]
    if before in _SHORT_WORDS:
        return True
    if before.isdigit() or len(before) <= _ABBREVIATION:
        return is_new_line or (not has_stopped_years and bool(_YEAR.fullmatch(before)))
    return True
