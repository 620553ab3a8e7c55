"""Text cursor on the pages and the selection from it, moved by keys as in any text."""

import unicodedata
from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence

from tipcoder.ui.coding.judgment.pages.page_text import PageText
from tipcoder.ui.coding.judgment.word_edges import WORD, word_at

_JOINERS = frozenset("\u200d\ufe0f")


class TextCursor:
    """Place of the cursor in the whole text, and anchor of the selection: the same place while nothing is selected."""

    def __init__(self, text: PageText) -> None:
        self._text = text
        self.place = 0
        self.anchor = 0
        self._column: float | None = None

    def selection(self) -> tuple[int, int] | None:
        """Return start and end of the selection, None for none."""
        if self.place == self.anchor:
            return None
        return min(self.place, self.anchor), max(self.place, self.anchor)

    def put(self, place: int, *, selecting: bool = False) -> None:
        """Move to a place; `selecting` extends the selection."""
        self.place = min(max(place, 0), len(self._text.whole))
        self._column = None
        if not selecting:
            self.anchor = self.place

    def select(self, start: int, end: int) -> None:
        """Select from one place to another."""
        self.put(start)
        self.put(end, selecting=True)

    def select_line(self) -> None:
        """Select the line in which the cursor is."""
        self.select(*self._line())

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key. Returns whether it moves the cursor."""
        for go, select, step in _STEPS:
            selecting = event.matches(select)
            if selecting or event.matches(go):
                step(self, selecting)
                return True
        return False

    def right(self, selecting: bool) -> None:
        """Go one letter on, its marks included; out of a selection, to its end."""
        self.put(self._edge(1) if not selecting and self.selection() else self._letter(1), selecting=selecting)

    def left(self, selecting: bool) -> None:
        """Go one letter back; out of a selection, to its beginning."""
        self.put(self._edge(0) if not selecting and self.selection() else self._letter(-1), selecting=selecting)

    def word_right(self, selecting: bool) -> None:
        """Go to the beginning of the next word."""
        _, end = word_at(self._text.whole, self.place)
        following = WORD.search(self._text.whole, end)
        self.put(following.start() if following else len(self._text.whole), selecting=selecting)

    def word_left(self, selecting: bool) -> None:
        """Go to the beginning of the word, or of the one before."""
        start, _ = word_at(self._text.whole, max(0, self.place - 1))
        while start > 0 and not self._text.whole[start].isalnum():
            start, _ = word_at(self._text.whole, start - 1)
        self.put(start, selecting=selecting)

    def down(self, selecting: bool) -> None:
        """Go to the line below."""
        self._by_line(1, selecting)

    def up(self, selecting: bool) -> None:
        """Go to the line above."""
        self._by_line(-1, selecting)

    def line_start(self, selecting: bool) -> None:
        """Go to the beginning of the line."""
        self.put(self._line()[0], selecting=selecting)

    def line_end(self, selecting: bool) -> None:
        """Go to the end of the line."""
        self.put(self._line()[1], selecting=selecting)

    def to_start(self, selecting: bool) -> None:
        """Go to the beginning of the judgment."""
        self.put(0, selecting=selecting)

    def to_end(self, selecting: bool) -> None:
        """Go to the end of the judgment."""
        self.put(len(self._text.whole), selecting=selecting)

    def _edge(self, index: int) -> int:
        selection = self.selection()
        return selection[index] if selection is not None else self.place

    def _letter(self, by: int) -> int:
        whole, place = self._text.whole, self.place + by
        while 0 < place < len(whole) and _goes_with(whole, place):
            place += by
        return place

    def _line(self) -> tuple[int, int]:
        page, offset = self._text.offset(self.place)
        start, letters = self._text.starts[page] if self._text.starts else 0, self._text.letters(page)
        index = letters.line_index(offset) if letters is not None else None
        if letters is not None and index is not None:
            line = letters.lines[index]
            return start + line.first, start + line.last
        before, after = self._text.whole.rfind("\n", 0, self.place), self._text.whole.find("\n", self.place)
        return max(start, before + 1), after if after >= 0 else len(self._text.whole)

    def _by_line(self, by: int, selecting: bool) -> None:
        page, offset = self._text.offset(self.place)
        letters = self._text.letters(page)
        index = letters.line_index(offset) if letters is not None else None
        column = self._column
        if letters is not None and index is not None:
            column = column if column is not None else letters.column_of(offset)
            if 0 <= index + by < len(letters.lines):
                self.put(self._text.starts[page] + letters.in_line(index + by, column), selecting=selecting)
                self._column = column
                return
        self.put(self._next_page(page, by, column), selecting=selecting)
        self._column = column

    def _next_page(self, page: int, by: int, column: float | None) -> int:
        """Return the place to go to from the last line of a page (from the first, if `by` is -1)."""
        page += by
        while 0 <= page < len(self._text.pages) and not self._text.has_text(page):
            page += by
        if not 0 <= page < len(self._text.pages):
            return self.place
        start, letters = self._text.starts[page], self._text.letters(page)
        if letters is not None and letters.is_known() and column is not None:
            return start + letters.in_line(0 if by > 0 else len(letters.lines) - 1, column)
        return start if by > 0 else start + len(self._text.pages[page])


def _goes_with(whole: str, place: int) -> bool:
    """Return whether a character belongs to the letter before it."""
    letter = whole[place]
    return bool(unicodedata.combining(letter)) or letter in _JOINERS or whole[place - 1] == "\u200d"


_Key = QKeySequence.StandardKey
_STEPS: tuple[tuple[_Key, _Key, Callable[[TextCursor, bool], None]], ...] = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, TextCursor.right),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, TextCursor.left),
    (_Key.MoveToNextWord, _Key.SelectNextWord, TextCursor.word_right),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, TextCursor.word_left),
    (_Key.MoveToNextLine, _Key.SelectNextLine, TextCursor.down),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, TextCursor.up),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, TextCursor.line_start),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, TextCursor.line_end),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, TextCursor.to_start),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, TextCursor.to_end),
)
