"""Search for words in a judgment: without diacritics, in either script, across line ends."""

import re
from collections.abc import Iterator
from itertools import accumulate

from tipcoder.domain.folding import fold
from tipcoder.domain.passages import PAGE_BREAK

Span = tuple[int, int]
"""Start and end, in characters."""

_BLANKS = re.compile(r"\s+")


class _Folds(dict[int, str]):
    """Table of folded letters, filled on demand."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = fold(chr(code))
        return folded


_FOLDS = _Folds()


class FoldedText:
    """A text folded for searching, with the place of each letter in the original.

    The places are computed at the first hit: most pages have none of the words searched.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = _BLANKS.sub(" ", text.translate(_FOLDS)).removeprefix(" ")
        self._places: list[int] | None = None

    def find(self, words: str) -> list[Span]:
        """Return start and end of every occurrence of the words, none overlapping."""
        return [self.place(span) for span in self.spans(folded_words(words))]

    def spans(self, wanted: str) -> list[Span]:
        """Return the spans of folded words in the folded text, for `place`."""
        found: list[Span] = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            found.append((at, at + len(wanted)))
            at = self._folded.find(wanted, at + len(wanted))
        return found

    def place(self, span: Span) -> Span:
        """Return the span of the original text for a span of the folded text."""
        if self._places is None:
            self._places = self._compute_places()
        return self._places[span[0]], self._places[span[1] - 1] + 1

    def _compute_places(self) -> list[int]:
        places: list[int] = []
        after_blank = True
        for place, character in enumerate(self._text):
            for letter in _FOLDS[ord(character)]:
                is_blank = letter.isspace()
                if not is_blank or not after_blank:
                    places.append(place)
                after_blank = is_blank
        return places


def folded_words(words: str) -> str:
    """Return words folded for `FoldedText.spans`."""
    return " ".join(fold(words).split())


class Hits:
    """Hits of a search in a judgment's whole text (`domain.passages`), and the current one."""

    def __init__(self, pages: tuple[str, ...]) -> None:
        self._pages = pages
        self._starts = [0, *accumulate(len(page) + len(PAGE_BREAK) for page in pages)]
        self._folded: list[FoldedText] = []
        self._found: list[tuple[int, Span]] = []
        self.index = -1
        """Index of the current hit; -1 for none."""

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, index: int) -> Span:
        page, span = self._found[index]
        start, end = self._folded[page].place(span)
        return self._starts[page] + start, self._starts[page] + end

    def __iter__(self) -> Iterator[Span]:
        return (self[index] for index in range(len(self)))

    def find(self, words: str, here: int) -> int:
        """Search for words; the first hit from `here` on becomes the current one. Returns the number of hits."""
        if words and not self._folded:
            self._folded = folded_pages(self._pages)
        wanted = folded_words(words)
        self._found = [(page, span) for page, text in enumerate(self._folded) for span in text.spans(wanted)]
        self.index = next((index for index in range(len(self)) if self._is_from(index, here)), 0 if self._found else -1)
        return len(self)

    def take(self, folded: list[FoldedText]) -> None:
        """Use pages that were folded in the background (`folded_pages`)."""
        self._folded = self._folded or folded

    def is_ready(self) -> bool:
        """Return whether the pages are folded: otherwise the first search folds them."""
        return bool(self._folded)

    def step(self, by: int) -> None:
        """Go to the next or previous hit, cyclically."""
        if self._found:
            self.index = (self.index + by) % len(self._found)

    def on_page(self, page: int) -> list[tuple[int, Span]]:
        """Return the hits on a page, numbered from 0, each with its index."""
        return [(index, self[index]) for index, (found, _) in enumerate(self._found) if found == page]

    def _is_from(self, index: int, here: int) -> bool:
        page = self._found[index][0]
        return self._starts[page + 1] > here and self[index][0] >= here


def folded_pages(pages: tuple[str, ...]) -> list[FoldedText]:
    """Return pages folded for searching: a fraction of a second for a long judgment."""
    return [FoldedText(page) for page in pages]
