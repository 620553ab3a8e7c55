"""The text of a judgment, set like a page that one wants to read."""

from bisect import bisect_right

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from tipcoder.ui import theme
from tipcoder.ui.coding.judgment_text import flowing, utf16_length
from tipcoder.ui.coding.text_search import FoldedText

FAMILIES = ["Charter", "Georgia", "Noto Serif", "PT Serif", "DejaVu Serif", "Times New Roman"]
SIZE = 1.15
"""Size of a judgment by body text, at 100 percent."""
MEASURE = 68
"""Characters in a line that are comfortable to read."""
LEAST_MARGIN = 24
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)


class JudgmentView(QTextEdit):
    """A judgment to read, select and search.

    Signals:
        page_changed(page): another page, counted from 1, is at the top of the view.
        zoom_changed(percent): the text got larger or smaller.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judgmentView")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.zoom = 100
        self._pages: tuple[str, ...] = ()
        self._starts: list[int] = []
        self._folded: list[FoldedText] = []
        self._shown_page = 0
        self._hits: list[tuple[int, int]] = []
        self._hit = -1
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, pages: tuple[str, ...]) -> None:
        """Show a judgment from its beginning."""
        self._pages = pages
        self._folded = []
        self._hits, self._hit = [], -1
        self._write()
        self._shown_page = -1
        self.verticalScrollBar().setValue(0)
        self._tell_page()

    def page_count(self) -> int:
        """Return the number of pages."""
        return len(self._pages)

    def current_page(self) -> int:
        """Return the page that is read, counted from 1."""
        return max(1, self._shown_page)

    def hit_count(self) -> int:
        """Return the number of marked places."""
        return len(self._hits)

    def place(self) -> int:
        """Return the place in the document of the first character in view."""
        return self.cursorForPosition(QPoint(2, 2)).position()

    def show_place(self, place: int) -> None:
        """Bring a place in the document to the top of the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def show_page(self, page: int) -> None:
        """Bring a page, counted from 1, to the top of the view."""
        if self._starts:
            self.show_place(self._starts[max(0, min(page, len(self._starts)) - 1)])

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text; what is at the top of the view stays there."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.zoom:
            place = self.place()
            self.zoom = percent
            self._write()
            self.show_place(place)
            self._mark_hits()
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int) -> None:
        """Go some steps larger or smaller."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def find_words(self, words: str) -> int:
        """Mark all places where the words stand, go to the first from here on, and return how many there are."""
        if words and not self._folded:
            self._folded = [FoldedText(page) for page in self._pages]
        self._hits = [
            (start + utf16_length(page[:first]), start + utf16_length(page[:last]))
            for start, page, folded in zip(self._starts, self._pages, self._folded, strict=False)
            for first, last in folded.find(words)
        ]
        here = self.place()
        self._hit = next(
            (index for index, (first, _) in enumerate(self._hits) if first >= here), 0 if self._hits else -1
        )
        self._show_hit()
        return len(self._hits)

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._show_hit()

    def hit_number(self) -> int:
        """Return which place is shown, counted from 1; 0 for none."""
        return self._hit + 1

    def hit_texts(self) -> list[str]:
        """Return what stands at the marked places."""
        texts = []
        for first, last in self._hits:
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            texts.append(cursor.selectedText())
        return texts

    def retranslate(self) -> None:
        """Write the marks of pages in the language in use, and all in the colours of the scheme."""
        if self._pages:
            place = self.place()
            self._write()
            self.show_place(place)
            self._mark_hits()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_measure()
        super().resizeEvent(event)

    def _write(self) -> None:
        font = self._reading_font()
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        self._starts = []
        for number, page in enumerate(self._pages, 1):
            self._write_page(cursor, font, number, page)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(24)
        frame.setBottomMargin(48)
        document.rootFrame().setFrameFormat(frame)
        self.setDocument(document)
        self._set_measure()

    def _write_page(self, cursor: QTextCursor, font: QFont, number: int, page: str) -> None:
        mark_block, mark_text = QTextBlockFormat(), QTextCharFormat()
        mark_block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        mark_block.setTopMargin(0 if number == 1 else 32)
        mark_block.setBottomMargin(16)
        mark_text.setForeground(QColor(theme.tokens().muted))
        mark_text.setFontPointSize(font.pointSizeF() * 0.85)
        if number > 1:
            cursor.insertBlock()
        cursor.setBlockFormat(mark_block)
        text = self.tr("page {number} / {count}").format(number=number, count=len(self._pages))
        cursor.insertText(f"–  {text}  –", mark_text)
        block, plain = QTextBlockFormat(), QTextCharFormat()
        block.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(QFontMetrics(font).lineSpacing() * 0.35)
        plain.setForeground(QColor(theme.tokens().judgment_text))
        if not page.strip():
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            plain.setFontItalic(True)
            page = self.tr("This page has no text: it is a picture.")
        cursor.insertBlock(block, plain)
        self._starts.append(cursor.position())
        cursor.insertText(flowing(page), plain)
        _close_up(cursor.document(), self._starts[-1], cursor.position())

    def _reading_font(self) -> QFont:
        font = QFont(self.font())
        font.setFamilies(FAMILIES)
        font.setPointSizeF(theme.body_font().pointSizeF() * SIZE * self.zoom / 100)
        return font

    def _set_measure(self) -> None:
        """Keep lines short enough to read: the rest of the width is margin."""
        width = QFontMetrics(self._reading_font()).averageCharWidth() * MEASURE
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        margin = max(LEAST_MARGIN, (room - width) // 2)
        self.setViewportMargins(margin, 0, margin, 0)

    def _show_hit(self) -> None:
        self._mark_hits()
        if self._hit >= 0:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._hits[self._hit][0])
            rect = self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, 24, 0, -24).contains(rect):
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def _mark_hits(self) -> None:
        colours = theme.tokens()
        marks = []
        for index, (first, last) in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(first)
            mark.cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            is_current = index == self._hit
            mark.format.setBackground(QColor(colours.accent if is_current else colours.highlight))
            mark.format.setForeground(QColor(colours.accent_text if is_current else colours.text))
            marks.append(mark)
        self.setExtraSelections(marks)

    def _tell_page(self) -> None:
        # A third of the way down: the page that one reads, not the last line of the one before.
        place = self.cursorForPosition(QPoint(2, self.viewport().height() // 3)).position()
        page = max(1, bisect_right(self._starts, place))
        if page != self._shown_page:
            self._shown_page = page
            self.page_changed.emit(page)


def _close_up(document: QTextDocument, first: int, last: int) -> None:
    """Make empty lines half as high: between paragraphs there is room already."""
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        if not block.text().strip():
            low = QTextBlockFormat()
            low.setLineHeight(60, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            low.setBottomMargin(0)
            QTextCursor(block).mergeBlockFormat(low)
        block = block.next()
