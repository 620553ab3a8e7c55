"""View of a judgment as flowing text: read, selected, searched, with passages marked."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from tipcoder.domain.passages import PAGE_BREAK
from tipcoder.ui import theme
from tipcoder.ui.clipboard import out_of_history
from tipcoder.ui.coding.judgment.marks import Range, TextMark
from tipcoder.ui.coding.judgment.page_places import PagePlaces
from tipcoder.ui.coding.judgment.reading_view import PageArea, PagePoint
from tipcoder.ui.coding.judgment.text_highlights import TextHighlights
from tipcoder.ui.coding.judgment.text_layout import lay_out
from tipcoder.ui.coding.judgment.word_edges import snapped
from tipcoder.ui.text.text_search import Hits

FAMILIES = ["Charter", "Georgia", "Noto Serif", "PT Serif", "DejaVu Serif", "Times New Roman"]
SIZE = 1.15
"""Font size relative to the body text of the window, at 100 percent."""
MEASURE = 68
"""Characters in a line."""
MIN_MARGIN = 24
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
FLASH_MS = 1200


class JudgmentView(QTextEdit):
    """Judgment as flowing text. It is a `ReadingView`.

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
        self._highlights = TextHighlights()
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self.end_highlight)
        self.verticalScrollBar().valueChanged.connect(self._update_page)
        self.selectionChanged.connect(self.selection_changed)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied or dragged of the text."""
        return out_of_history(super().createMimeDataFromSelection())

    def show_pages(self, pages: tuple[str, ...]) -> None:
        """Show a judgment from its beginning."""
        self._pages = pages
        self._hits = Hits(pages)
        self._highlights.clear()
        self._write()
        self._shown_page = -1
        self.verticalScrollBar().setValue(0)
        self._update_page()

    def pages(self) -> tuple[str, ...]:
        """Return the pages of the judgment shown."""
        return self._pages

    @property
    def flashed(self) -> tuple[int, int] | None:
        """Stretch of the whole text that is highlighted for a moment."""
        return self._highlights.flashed

    def page_count(self) -> int:
        """Return the number of pages."""
        return len(self._pages)

    def current_page(self) -> int:
        """Return the page that is read, counted from 1."""
        return max(1, self._shown_page)

    def hit_count(self) -> int:
        """Return the number of hits."""
        return len(self._hits)

    def place(self) -> int:
        """Return the position in the document of the first character in view."""
        return self.cursorForPosition(QPoint(2, 2)).position()

    def show_place(self, place: int) -> None:
        """Scroll a position in the document to the top of the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def reading_place(self) -> int:
        """Return the place in the whole text of the first character in view."""
        return self._places.place(self.place())

    def read_on(self, place: int) -> None:
        """Scroll a place of the whole text to the top of the view."""
        self.show_place(self._places.position(place))

    def show_page(self, page: int) -> None:
        """Scroll a page, counted from 1, to the top of the view."""
        if self._starts:
            self.show_place(self._starts[max(0, min(page, len(self._starts)) - 1)])

    def selected_places(self) -> tuple[int, int] | None:
        """Return start and end of the selection in the whole text, None for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._places.place(cursor.selectionStart()), self._places.place(cursor.selectionEnd())

    def has_selection(self) -> bool:
        """Return whether anything is selected."""
        return self.textCursor().hasSelection()

    def selected_text(self) -> str:
        """Return the selected text."""
        return self.textCursor().selectedText()

    def selection_rect(self) -> QRect:
        """Return the rectangle in the viewport at the end of the selection, or at the text cursor."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        return self.cursorRect(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the whole text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.position(start))
        cursor.setPosition(self._places.position(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_rect(self, place: int) -> QRect:
        """Return the thin rectangle of the viewport before a character of the whole text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.position(place))
        return self.cursorRect(cursor)

    def select_nothing(self) -> None:
        """Clear the selection; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def place_at(self, point: QPoint) -> int | None:
        """Return the place in the whole text of the character under a point of the viewport, None outside the text."""
        seen = point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(seen, Qt.HitTestAccuracy.ExactHit)
        return self._places.place(position) if position >= 0 else None

    def spot_at(self, _point: QPoint) -> PagePoint | None:
        """Return None: flowing text has no pages to point at."""
        return None

    def shape_at(self, _point: QPoint) -> Qt.CursorShape:
        """Return the mouse cursor for a point without passage."""
        return Qt.CursorShape.IBeamCursor

    def cursor_place(self) -> int:
        """Return the place in the whole text of the text cursor."""
        return self._places.place(self.textCursor().position())

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Replace the marks of passages."""
        self._highlights.set_marks(marks)
        self._draw_marks()

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Replace the marks of what may identify a person."""
        if self._highlights.set_identifiers(places):
            self._draw_marks()

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark stretches of the whole text as evidence for the current question."""
        if self._highlights.set_current(places):
            self._draw_marks()

    def lead_to(self, start: int, end: int, *, stays: bool = False) -> None:
        """Scroll to a stretch of the whole text and highlight it for a moment, or, if it `stays`, as long as told."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.position(start))
        self.setTextCursor(cursor)
        self._bring_into_view(cursor)
        self._highlights.flashed = (start, end)
        self._draw_marks()
        if stays:
            self._flash_timer.stop()
        else:
            self._flash_timer.start()

    def show_areas(self, areas: Sequence[PageArea]) -> None:
        """Do nothing: areas are marked on pages only."""

    def lead_to_area(self, page: int, _region: str) -> None:
        """Show the page of an area."""
        self.show_page(page)

    def is_drawing(self) -> bool:
        """Return False: areas are drawn on pages only."""
        return False

    def selection_menu(self, point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        return self.createStandardContextMenu(point)

    def marked_texts(self) -> list[str]:
        """Return the texts that are marked as passages, page by page."""
        marks, ranges = self._highlights.marks, self._places.ranges
        return [self._text_of(place) for mark in marks for place in ranges(mark.start, mark.end)]

    def set_zoom(self, percent: int) -> None:
        """Set the zoom; the scroll position is kept."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.zoom:
            place = self.place()
            self.zoom = percent
            self._write()
            self.show_place(place)
            self._draw_marks()
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int) -> None:
        """Zoom by some steps."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def find_words(self, words: str) -> int:
        """Mark all hits, go to the first one from here on, and return their number."""
        count = self._hits.find(words, self.reading_place())
        self._show_hit()
        return count

    def step_hit(self, by: int) -> None:
        """Go to the next or previous hit, cyclically."""
        if len(self._hits):
            self._hits.step(by)
            self._show_hit()

    def hit_number(self) -> int:
        """Return the number of the current hit, from 1; 0 for none."""
        return self._hits.index + 1

    def hit_place(self) -> tuple[int, int] | None:
        """Return start and end of the current hit, None for none."""
        return self._hits[self._hits.index] if self._hits.index >= 0 else None

    def hit_texts(self) -> list[str]:
        """Return the texts of the hits."""
        return [self._text_of(place) for hit in self._hits for place in self._places.ranges(*hit)]

    def retranslate(self) -> None:
        """Lay the text out again, for the language and colours in use."""
        if self._pages:
            place = self.place()
            self._write()
            self.show_place(place)
            self._draw_marks()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select whole words while the mouse drags; with Alt, letters."""
        super().mouseMoveEvent(event)
        cursor = self.textCursor()
        is_dragged = bool(event.buttons() & Qt.MouseButton.LeftButton) and cursor.hasSelection()
        if is_dragged and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            places = self._places.place(cursor.anchor()), self._places.place(cursor.position())
            if places != (whole := snapped(PAGE_BREAK.join(self._pages), *places)):
                self.select(*whole)

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
        laid_out = lay_out(self._pages, self._reading_font(), self)
        self.setExtraSelections([])
        self._highlights.draw_anew()
        self.setDocument(laid_out.document)
        if self._written is not None:
            self._written.deleteLater()
        self._written, self._starts = laid_out.document, laid_out.starts
        self._places = PagePlaces(self._pages, self._starts)
        self._set_measure()

    def _reading_font(self) -> QFont:
        font = QFont(self.font())
        font.setFamilies(FAMILIES)
        font.setPointSizeF(theme.body_font().pointSizeF() * SIZE * self.zoom / 100)
        return font

    def _set_measure(self) -> None:
        """Limit the length of lines: the rest of the width is margin."""
        width = QFontMetrics(self._reading_font()).averageCharWidth() * MEASURE
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        margin = max(MIN_MARGIN, (room - width) // 2)
        self.setViewportMargins(margin, 0, margin, 0)

    def _show_hit(self) -> None:
        self._draw_marks()
        if self._hits.index >= 0:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._places.position(self._hits[self._hits.index][0]))
            self._bring_into_view(cursor)

    def _draw_marks(self) -> None:
        self.setExtraSelections(
            self._highlights.selections(self.document(), self._places, self._hits, self.reading_place())
        )

    @Slot()
    def end_highlight(self) -> None:
        """Highlight no longer what it was led to."""
        self._highlights.flashed = None
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

    def _update_page(self) -> None:
        if self._highlights.is_far_from(self.reading_place()):
            self._highlights.draw_anew()
            self._draw_marks()
        # A third of the way down: the page that one reads, not the last line of the one before.
        place = self.cursorForPosition(QPoint(2, self.viewport().height() // 3)).position()
        page = max(1, bisect_right(self._starts, place))
        if page != self._shown_page:
            self._shown_page = page
            self.page_changed.emit(page)
