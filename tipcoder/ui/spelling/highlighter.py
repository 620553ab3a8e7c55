"""Underlines misspelt words in a text that is being written."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from tipcoder.ui import theme
from tipcoder.ui.spelling.spelling import Spelling

LONGEST = 20_000
"""Characters of a paragraph that is checked: with every key all of it is looked at, while the person waits."""


class SpellingHighlighter(QSyntaxHighlighter):
    """Underlines one text field's misspelt words, but never the word that is being typed."""

    def __init__(self, edit: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(edit.document())
        self._edit = edit
        self._spelling = spelling
        self._typed_block = -1
        spelling.learned.connect(self.rehighlight)
        edit.cursorPositionChanged.connect(self._leave_word)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        mark.setUnderlineColor(QColor(theme.tokens().danger))
        block = self.currentBlock()
        typed = self._typed_until(block.position(), block.length())
        for first, length in self._misspelt(text):
            if typed != first + length:
                self.setFormat(first, length, mark)
            else:
                self._typed_block = block.blockNumber()

    def misspelt_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the misspelt word that a cursor is in or at, selected; None if there is none."""
        block = cursor.block()
        for first, length in self._misspelt(block.text()):
            if first <= cursor.positionInBlock() <= first + length:
                found = QTextCursor(block)
                found.setPosition(block.position() + first)
                found.setPosition(block.position() + first + length, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def _misspelt(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where misspelt words begin in a block, and how long they are, in positions of a document of Qt."""
        done = before = 0
        for start, word in self._spelling.misspelt_words(text) if len(text) <= LONGEST else ():
            before += _units(text[done:start])
            done = start
            yield before, _units(word)

    def _typed_until(self, position: int, length: int) -> int:
        """Return where in a block the cursor of the person who writes stands, -1 if it is elsewhere."""
        at = self._edit.textCursor().position() - position
        return at if self._edit.hasFocus() and 0 <= at < length else -1

    @Slot()
    def _leave_word(self) -> None:
        block, self._typed_block = self._typed_block, -1
        # Between being stopped and being deleted it has no document.
        if block >= 0 and self.document() is not None:
            self.rehighlightBlock(self.document().findBlockByNumber(block))


def _units(text: str) -> int:
    """Return how many positions a text takes in a document of Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
