"""Highlights in flowing text: passages, over them the current evidence, then search hits, over all what is flashed."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from tipcoder.ui.coding.judgment.marks import (
    TextMark,
    Underline,
    coloured,
    current_format,
    hit_format,
    identifier_format,
    passage_format,
)
from tipcoder.ui.coding.judgment.page_places import PagePlaces
from tipcoder.ui.text.text_search import Hits

NEAR = 8_000
"""Characters before and after what is read in which passages are drawn: a judgment may have hundreds."""
Selections = list[QTextEdit.ExtraSelection]


class TextHighlights:
    """Keeps what is to be highlighted of one judgment at a time, as stretches of its whole text."""

    def __init__(self) -> None:
        self.marks: list[TextMark] = []
        self.flashed: tuple[int, int] | None = None
        """Stretch that is highlighted for a moment."""
        self._identifiers: list[tuple[int, int]] = []
        self._current: list[tuple[int, int]] = []
        self._passages: Selections | None = None
        """Selections of passages near what is read: kept, as they may be many while the rest changes often."""
        self._about = 0
        """Place about which passages are drawn."""

    def clear(self) -> None:
        """Highlight nothing."""
        self.marks, self._identifiers, self._current, self.flashed = [], [], [], None
        self.draw_anew()

    def set_marks(self, marks: Sequence[TextMark]) -> None:
        """Replace the marks of passages."""
        self.marks = list(marks)
        self.draw_anew()

    def set_identifiers(self, places: Sequence[tuple[int, int]]) -> bool:
        """Replace the marks of what may identify a person; return whether they changed."""
        if list(places) == self._identifiers:
            return False
        self._identifiers = list(places)
        self.draw_anew()
        return True

    def set_current(self, places: Sequence[tuple[int, int]]) -> bool:
        """Replace the evidence for the current question; return whether it changed."""
        if list(places) == self._current:
            return False
        self._current = list(places)
        return True

    def draw_anew(self) -> None:
        """Forget the passages that are drawn: the text was laid out again, or others are near."""
        self._passages = None

    def is_far_from(self, place: int) -> bool:
        """Return whether passages near a place may not be drawn."""
        return bool(self.marks) and abs(place - self._about) > NEAR // 2

    def selections(self, document: QTextDocument, places: PagePlaces, hits: Hits, about: int) -> Selections:
        """Return what to draw while a place is read."""
        if self._passages is None:
            self._about = about
            self._passages = [*self._marked(document, places), *self._named(document, places)]
        current, hit, found = current_format(), hit_format(is_current=False), hit_format(is_current=True)
        ranges = places.ranges
        drawn = [*self._passages]
        drawn += [coloured(document, place, current) for one in self._current for place in ranges(*one)]
        drawn += [
            coloured(document, place, found if index == hits.index else hit)
            for index, one in enumerate(hits)
            for place in ranges(*one)
        ]
        if self.flashed is not None:
            drawn += [coloured(document, place, found) for place in ranges(*self.flashed)]
        return drawn

    def _marked(self, document: QTextDocument, places: PagePlaces) -> Iterator[QTextEdit.ExtraSelection]:
        formats: dict[tuple[int, bool, Underline], QTextCharFormat] = {}
        for mark in self.marks:
            if mark.end < self._about - NEAR or mark.start > self._about + NEAR:
                continue
            kind = (mark.hue, mark.is_shared, mark.line)
            if kind not in formats:
                formats[kind] = passage_format(mark.hue, is_shared=mark.is_shared, line=mark.line)
            for place in places.ranges(mark.start, mark.end):
                yield coloured(document, place, formats[kind])

    def _named(self, document: QTextDocument, places: PagePlaces) -> Iterator[QTextEdit.ExtraSelection]:
        named = identifier_format()
        for one in self._identifiers:
            for place in places.ranges(*one):
                yield coloured(document, place, named)
