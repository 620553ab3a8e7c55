"""Canvas of a judgment's pages with highlights and search hits."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from tipcoder.domain.page_geometry import Box, PageLetters
from tipcoder.ui.coding.judgment.marks import TextMark
from tipcoder.ui.coding.judgment.pages import highlights
from tipcoder.ui.coding.judgment.pages.canvas import PageCanvas
from tipcoder.ui.coding.judgment.pages.highlights import Highlights, box_of, margin_stripe
from tipcoder.ui.coding.judgment.pages.page_layout import GAP
from tipcoder.ui.coding.judgment.pages.page_work import PageRequest, RequestKind
from tipcoder.ui.coding.judgment.reading_view import PageArea, PagePoint
from tipcoder.ui.text.text_search import FoldedText, Hits

FLASH_MS = 1200


class MarkedPages(PageCanvas):
    """Canvas with highlights. Places count characters of the whole text, points are those of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.highlights = Highlights(self.text)
        self._hits = Hits(())
        self._awaited: int | None = None
        """Place to scroll to as soon as the letters of its page are known."""
        self._is_awaited_on_top = False
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self.end_highlight)
        self.verticalScrollBar().actionTriggered.connect(self._await_nothing)
        self.work.folded.connect(self._take_folded)

    # Position

    def reading_place(self) -> int:
        """Return the place of the first character in view."""
        if not len(self.page_layout):
            return 0
        # Below the gap that `read_on` leaves above: what is cut off at the top of the view is not read there.
        page, share = self.page_layout.share_at(self.verticalScrollBar().value() + GAP)
        letters = self.text.letters(page)
        offset = letters.first_from(share * self.sizes[page][1]) if letters is not None else 0
        return self.text.starts[page] + offset

    def read_on(self, place: int) -> None:
        """Scroll a place to the top of the view."""
        page, offset = self.text.offset(place)
        self.show_page(page + 1)
        self.put_cursor(place)
        self._awaited, self._is_awaited_on_top = (place if offset else None), True
        self._scroll_to_awaited(page)

    def lead_to(self, start: int, end: int, *, stays: bool = False) -> None:
        """Scroll to a stretch of text and highlight it for a moment, or, if it `stays`, until `end_highlight`."""
        self.put_cursor(start)
        self.highlights.flash, self.highlights.flash_area = (start, end), None
        self._scroll_to_place(start)
        if stays:
            self._flash_timer.stop()
        else:
            self._flash_timer.start()
        self.viewport().update()

    def lead_to_area(self, page: int, region: str) -> None:
        """Scroll to an area and highlight it for a moment."""
        if not 1 <= page <= len(self.page_layout):
            return
        self._awaited = None
        self.highlights.flash, self.highlights.flash_area = None, (page, region)
        self._scroll_to_box(page - 1, box_of(region, self.sizes[page - 1]))
        self._flash_timer.start()
        self.viewport().update()

    def put_cursor(self, place: int) -> None:
        """Put the text cursor to a place (for subclasses that have one)."""

    # Geometry

    def place_rect(self, place: int) -> QRect:
        """Return the thin rectangle in the viewport before a character; at the top of its page if that is unknown."""
        page, offset = self.text.offset(place)
        if not len(self.page_layout):
            return QRect()
        letters, rect = self.text.letters(page), self.rect_of(page)
        box = letters.caret(offset) if letters is not None else None
        if box is None:
            return QRect(rect.left(), rect.top(), 1, 1)
        return self._in_viewport(page, box)

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the character under a point, None outside the text."""
        page = self.page_at(point)
        letters = self.text.letters(page) if page is not None else None
        if page is None or letters is None:
            return None
        offset = letters.at(*self.points_at(page, point))
        return self.text.starts[page] + offset if offset is not None else None

    def spot_at(self, point: QPoint) -> PagePoint | None:
        """Return the point of a page under a point, None outside the pages."""
        page = self.page_at(point)
        if page is None:
            return None
        rect = self.rect_of(page)
        return PagePoint(page + 1, (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height())

    # Highlights

    def show_marks(self, marks: Sequence[TextMark]) -> None:
        """Replace the marks of passages."""
        self.highlights.show_marks(marks)
        self.viewport().update()

    def show_areas(self, areas: Sequence[PageArea]) -> None:
        """Replace the marked areas."""
        if list(areas) != self.highlights.areas:
            self.highlights.areas = list(areas)
            self.viewport().update()

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark stretches as evidence for the current question."""
        if list(places) != self.highlights.current:
            self.highlights.show_current(places)
            self.viewport().update()

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Replace the marks of what may identify a person."""
        self.highlights.show_identifiers(places)
        self.viewport().update()

    def marked_texts(self) -> list[str]:
        """Return the texts that are marked as passages, page by page."""
        ranges = (found for one in self.highlights.marks for found in self.text.ranges(one.start, one.end))
        return [self.text.pages[page][first:last] for page, first, last in ranges]

    # Search

    def find_words(self, words: str) -> int:
        """Mark all hits, go to the first one from here on, and return their number."""
        count = self._hits.find(words, self.reading_place())
        self._show_hit()
        return count

    def step_hit(self, by: int) -> None:
        """Go to the next or previous hit, cyclically."""
        self._hits.step(by)
        self._show_hit()

    def hit_place(self) -> tuple[int, int] | None:
        """Return start and end of the current hit, None for none."""
        return self._hits[self._hits.index] if self._hits.index >= 0 else None

    def hit_number(self) -> int:
        """Return the number of the current hit, from 1; 0 for none."""
        return self._hits.index + 1

    def hit_count(self) -> int:
        """Return the number of hits."""
        return len(self._hits)

    def hit_texts(self) -> list[str]:
        """Return the texts of the hits."""
        return [self.text.whole[slice(*self._hits[index])] for index in range(len(self._hits))]

    def retranslate(self) -> None:
        """Set texts and colours of the language and scheme in use."""
        self.viewport().update()

    def _further_requests(self) -> list[PageRequest]:
        return [] if self._hits.is_ready() else [PageRequest(RequestKind.WORDS, 0)]

    @Slot(object)
    def _take_folded(self, folded: list[FoldedText]) -> None:
        self._hits.take(folded)

    def _begin(self, pages: tuple[str, ...]) -> None:
        super()._begin(pages)
        self.highlights, self._hits, self._awaited = Highlights(self.text), Hits(pages), None

    def _paint_over(self, painter: QPainter, page: int) -> None:
        text = self.text
        self.highlights.paint(painter, page, self.sizes[page])
        for index, (start, end) in self._hits.on_page(page):
            colour = highlights.CURRENT_HIT if index == self._hits.index else highlights.HIT
            boxes = text.rectangles(page, start - text.starts[page], end - text.starts[page])
            highlights.mark(painter, boxes or margin_stripe(self.sizes[page]), colour)

    def _show_hit(self) -> None:
        if self._hits.index >= 0:
            self._scroll_to_place(self._hits[self._hits.index][0])
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._await_nothing()
        super().wheelEvent(event)

    @Slot()
    def _await_nothing(self) -> None:
        """Cancel scrolling to an awaited place: the person scrolls."""
        self._awaited = None

    @Slot()
    def end_highlight(self) -> None:
        """Highlight no longer what it was led to."""
        self.highlights.flash = self.highlights.flash_area = None
        self.viewport().update()

    def _scroll_to_place(self, place: int) -> None:
        """Scroll to a place: at once, or first to its page, and to the place when the letters of the page are known."""
        page, offset = self.text.offset(place)
        letters = self.text.letters(page)
        box = letters.caret(offset) if letters is not None else None
        self._awaited, self._is_awaited_on_top = (place if letters is None else None), False
        if box is not None:
            self._scroll_to_box(page, box)
        elif len(self.page_layout) and page not in self.seen():
            self.show_page(page + 1)

    def _scroll_to_box(self, page: int, box: Box) -> None:
        rect, port = self._in_viewport(page, box), self.viewport().rect()
        if not port.adjusted(0, 24, 0, -48).contains(rect.center()) or rect.bottom() > port.bottom():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - port.height() // 3)
        if not port.left() <= rect.left() <= port.right() - 24:
            across = self.horizontalScrollBar()
            across.setValue(across.value() + rect.left() - port.width() // 3)

    def _in_viewport(self, page: int, box: Box) -> QRect:
        rect, scale = self.rect_of(page), self.page_layout[page].scale
        left, top, right, bottom = (round(edge * scale) for edge in box)
        return QRect(rect.left() + left, rect.top() + top, max(1, right - left), max(1, bottom - top))

    @Slot(int, object)
    def _take_letters(self, page: int, letters: PageLetters) -> None:
        super()._take_letters(page, letters)
        self._scroll_to_awaited(page)

    def _scroll_to_awaited(self, page: int) -> None:
        if self._awaited is not None and self.text.page_of(self._awaited) == page and self.text.letters(page):
            place, self._awaited = self._awaited, None
            if self._is_awaited_on_top:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.place_rect(place).top() - GAP)
            else:
                self._scroll_to_place(place)
