"""The text of a judgment, set like a page that one wants to read."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from tipcoder.ui import theme
from tipcoder.ui.coding.evidence.passage_marks import Mark
from tipcoder.ui.coding.judgment.marks import (
    Range,
    coloured,
    current_look,
    hit_look,
    identifier_look,
    passage_look,
)
from tipcoder.ui.coding.judgment.page_places import PagePlaces
from tipcoder.ui.coding.judgment.reading_view import Area, Spot
from tipcoder.ui.coding.judgment.text_layout import flowing
from tipcoder.ui.coding.judgment.text_search import Hits

FAMILIES = ["Charter", "Georgia", "Noto Serif", "PT Serif", "DejaVu Serif", "Times New Roman"]
SIZE = 1.15
"""Size of a judgment by body text, at 100 percent."""
MEASURE = 68
"""Characters in a line that are comfortable to read."""
LEAST_MARGIN = 24
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
FLASH_MS = 1200


class JudgmentView(QTextEdit):
    """A judgment to read, select and search.

    Signals:
        page_changed(page): another page, counted from 1, is at the top of the view.
        zoom_changed(percent): the text got larger or smaller.
        selection_changed: something else is selected, or nothing.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(int)
    selection_changed = Signal()

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
        self._written: QTextDocument | None = None
        self._starts: list[int] = []
        self._shown_page = 0
        self._hits = Hits(())
        self._places = PagePlaces((), ())
        self._marks: list[Mark] = []
        self._drawn_marks: list[QTextEdit.ExtraSelection] | None = None
        """The marks of passages in this document: kept, as there may be hundreds while the rest changes often."""
        self._identifiers: list[tuple[int, int]] = []
        self._current: list[tuple[int, int]] = []
        self._flash: tuple[int, int] | None = None
        """Places of the whole text that the eye is drawn to."""
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.selectionChanged.connect(self.selection_changed)

    def show_pages(self, pages: tuple[str, ...]) -> None:
        """Show a judgment from its beginning."""
        self._pages = pages
        self._hits = Hits(pages)
        self._marks, self._identifiers, self._current, self._flash = [], [], [], None
        self._write()
        self._shown_page = -1
        self.verticalScrollBar().setValue(0)
        self._tell_page()

    def pages(self) -> tuple[str, ...]:
        """Return the pages of the judgment shown."""
        return self._pages

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

    def reading_place(self) -> int:
        """Return the place in the whole text of the first character in view."""
        return self._places.place(self.place())

    def read_on(self, place: int) -> None:
        """Bring a place of the whole text to the top of the view."""
        self.show_place(self._places.position(place))

    def show_page(self, page: int) -> None:
        """Bring a page, counted from 1, to the top of the view."""
        if self._starts:
            self.show_place(self._starts[max(0, min(page, len(self._starts)) - 1)])

    def selected_places(self) -> tuple[int, int] | None:
        """Return the places in the whole text (start, end) of what is selected, None for nothing."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._places.place(cursor.selectionStart()), self._places.place(cursor.selectionEnd())

    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self.textCursor().hasSelection()

    def selected_text(self) -> str:
        """Return what is selected."""
        return self.textCursor().selectedText()

    def selection_rect(self) -> QRect:
        """Return where in the viewport the selection ends, or the text cursor is."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        return self.cursorRect(cursor)

    def select_nothing(self) -> None:
        """Put the selection away; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def place_at(self, point: QPoint) -> int | None:
        """Return the place in the whole text of the character under a point of the viewport, None beside the text."""
        seen = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(seen, Qt.HitTestAccuracy.ExactHit)
        return self._places.place(position) if position >= 0 else None

    def spot_at(self, _point: QPoint) -> Spot | None:
        """Return nothing: flowing text has no pages that one could point at."""
        return None

    def shape_at(self, _point: QPoint) -> Qt.CursorShape:
        """Return the shape of a mouse that points at no passage."""
        return Qt.CursorShape.IBeamCursor

    def cursor_place(self) -> int:
        """Return the place in the whole text of the text cursor."""
        return self._places.place(self.textCursor().position())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark passages of the judgment shown, in place of those marked before."""
        self._marks, self._drawn_marks = list(marks), None
        self._draw_marks()

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what may identify a person, in place of what was marked before."""
        if list(places) != self._identifiers:
            self._identifiers, self._drawn_marks = list(places), None
            self._draw_marks()

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Let stretches of the whole text stand out: the passages that prove the current question."""
        if list(places) != self._current:
            self._current = list(places)
            self._draw_marks()

    def lead_to(self, start: int, end: int) -> None:
        """Bring a stretch of the whole text into view and draw the eye to it for a moment."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.position(start))
        self.setTextCursor(cursor)
        self._bring_into_view(cursor)
        self._flash = (start, end)
        self._draw_marks()
        self._flash_timer.start()

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Areas of pages are seen on pages only."""

    def lead_to_area(self, page: int, _region: str) -> None:
        """Show the page of an area."""
        self.show_page(page)

    def is_drawing(self) -> bool:
        """Whether keys are those of an area under way: never, in flowing text."""
        return False

    def selection_menu(self, point: QPoint) -> QMenu:
        """Return the menu of a point of the viewport."""
        return self.createStandardContextMenu(point)

    def marked_texts(self) -> list[str]:
        """Return what stands in the stretches that are marked as passages, page by page."""
        return [self._text_of(place) for mark in self._marks for place in self._places.ranges(mark.start, mark.end)]

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text; what is at the top of the view stays there."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.zoom:
            place = self.place()
            self.zoom = percent
            self._write()
            self.show_place(place)
            self._draw_marks()
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int) -> None:
        """Go some steps larger or smaller."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def find_words(self, words: str) -> int:
        """Mark all places where the words stand, go to the first from here on, and return how many there are."""
        count = self._hits.find(words, self.reading_place())
        self._show_hit()
        return count

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        if len(self._hits):
            self._hits.step(by)
            self._show_hit()

    def hit_number(self) -> int:
        """Return which place is shown, counted from 1; 0 for none."""
        return self._hits.index + 1

    def hit_texts(self) -> list[str]:
        """Return what stands at the marked places."""
        return [self._text_of(place) for hit in self._hits for place in self._places.ranges(*hit)]

    def retranslate(self) -> None:
        """Write the marks of pages in the language in use, and all in the colours of the scheme."""
        if self._pages:
            place = self.place()
            self._write()
            self.show_place(place)
            self._draw_marks()

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
        self.setExtraSelections([])
        self._drawn_marks = None
        self.setDocument(document)
        if self._written is not None:
            self._written.deleteLater()
        self._written = document
        self._places = PagePlaces(self._pages, self._starts)
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
        self._draw_marks()
        if self._hits.index >= 0:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._places.position(self._hits[self._hits.index][0]))
            self._bring_into_view(cursor)

    def _draw_marks(self) -> None:
        """Colour passages, above them what was searched, above all what one was led to."""
        document, ranges = self.document(), self._places.ranges
        if self._drawn_marks is None:
            self._drawn_marks = self._draw_passages()
        standing_out = current_look()
        drawn = [
            *self._drawn_marks,
            *(coloured(document, place, standing_out) for current in self._current for place in ranges(*current)),
        ]
        drawn += [
            coloured(document, place, hit_look(is_current=index == self._hits.index))
            for index, hit in enumerate(self._hits)
            for place in ranges(*hit)
        ]
        if self._flash is not None:
            drawn += [coloured(document, place, hit_look(is_current=True)) for place in ranges(*self._flash)]
        self.setExtraSelections(drawn)

    def _draw_passages(self) -> list[QTextEdit.ExtraSelection]:
        document, drawn = self.document(), []
        looks: dict[tuple[int, bool], QTextCharFormat] = {}
        for mark in self._marks:
            kind = (mark.hue, mark.is_shared)
            if kind not in looks:
                looks[kind] = passage_look(mark.hue, is_shared=mark.is_shared)
            drawn += [coloured(document, place, looks[kind]) for place in self._places.ranges(mark.start, mark.end)]
        named = identifier_look()
        drawn += [coloured(document, place, named) for one in self._identifiers for place in self._places.ranges(*one)]
        return drawn

    def _end_flash(self) -> None:
        self._flash = None
        self._draw_marks()

    def _text_of(self, place: Range) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _bring_into_view(self, cursor: QTextCursor) -> None:
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 24, 0, -48).contains(rect):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

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
