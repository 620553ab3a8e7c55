"""The pages of a judgment with what is marked on them: passages, areas, what was searched, what one was led to."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from tipcoder.domain.page_geometry import Box, PageLetters
from tipcoder.ui.coding.judgment.marks import Mark
from tipcoder.ui.coding.judgment.pages import highlights
from tipcoder.ui.coding.judgment.pages.canvas import PageCanvas
from tipcoder.ui.coding.judgment.pages.highlights import Highlights, box_of, margin_stripe
from tipcoder.ui.coding.judgment.pages.page_layout import GAP
from tipcoder.ui.coding.judgment.pages.page_work import Wish, WishKind
from tipcoder.ui.coding.judgment.reading_view import PageArea, PagePoint
from tipcoder.ui.coding.judgment.text_search import FoldedText, Hits

FLASH_MS = 1200


class MarkedPages(PageCanvas):
    """Places count characters of the whole text (`domain.passages`), points are those of the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.highlights = Highlights(self.text)
        self._hits = Hits(())
        self._awaited: int | None = None
        """A place to be brought into view as soon as the letters of its page are known."""
        self._is_awaited_on_top = False
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self.verticalScrollBar().actionTriggered.connect(self._await_nothing)
        self.work.folded.connect(self._take_folded)

    # Where one reads

    def reading_place(self) -> int:
        """Return the place of the first character in view."""
        if not len(self.page_layout):
            return 0
        # What is cut off at the top of the view is not read there: `read_on` leaves as much above.
        page, share = self.page_layout.share_at(self.verticalScrollBar().value() + GAP)
        letters = self.text.letters(page)
        offset = letters.first_from(share * self.sizes[page][1]) if letters is not None else 0
        return self.text.starts[page] + offset

    def read_on(self, place: int) -> None:
        """Bring a place to the top of the view."""
        page, offset = self.text.offset(place)
        self.show_page(page + 1)
        self.put_caret(place)
        self._awaited, self._is_awaited_on_top = (place if offset else None), True
        self._go_to_awaited(page)

    def lead_to(self, start: int, end: int) -> None:
        """Bring some words into view and draw the eye to them for a moment."""
        self.put_caret(start)
        self.highlights.flash, self.highlights.flash_area = (start, end), None
        self._bring(start)
        self._flash_timer.start()
        self.viewport().update()

    def lead_to_area(self, page: int, region: str) -> None:
        """Bring an area into view and draw the eye to it for a moment."""
        if not 1 <= page <= len(self.page_layout):
            return
        self._awaited = None
        self.highlights.flash, self.highlights.flash_area = None, (page, region)
        self._bring_box(page - 1, box_of(region, self.sizes[page - 1]))
        self._flash_timer.start()
        self.viewport().update()

    def put_caret(self, place: int) -> None:
        """Put the text cursor to a place, if there is one."""

    # Where things are

    def place_rect(self, place: int) -> QRect:
        """Return the thin rectangle of the viewport before a character; that of its page's top if it is not known."""
        page, offset = self.text.offset(place)
        if not len(self.page_layout):
            return QRect()
        letters, rect = self.text.letters(page), self.rect_of(page)
        box = letters.caret(offset) if letters is not None else None
        if box is None:
            return QRect(rect.left(), rect.top(), 1, 1)
        return self._in_viewport(page, box)

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the character under a point, None beside the text."""
        page = self.page_at(point)
        letters = self.text.letters(page) if page is not None else None
        if page is None or letters is None:
            return None
        offset = letters.at(*self.points_at(page, point))
        return self.text.starts[page] + offset if offset is not None else None

    def spot_at(self, point: QPoint) -> PagePoint | None:
        """Return the point of a page under a point, None beside the pages."""
        page = self.page_at(point)
        if page is None:
            return None
        rect = self.rect_of(page)
        return PagePoint(page + 1, (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height())

    # What is marked

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark passages, in place of those marked before."""
        self.highlights.show_marks(marks)
        self.viewport().update()

    def show_areas(self, areas: Sequence[PageArea]) -> None:
        """Mark areas of pages, in place of those marked before."""
        if list(areas) != self.highlights.areas:
            self.highlights.areas = list(areas)
            self.viewport().update()

    def show_current(self, places: Sequence[tuple[int, int]]) -> None:
        """Let words stand out: those that prove the current question."""
        if list(places) != self.highlights.current:
            self.highlights.show_current(places)
            self.viewport().update()

    def show_identifiers(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what may identify a person, in place of what was marked before."""
        self.highlights.show_identifiers(places)
        self.viewport().update()

    def marked_texts(self) -> list[str]:
        """Return what stands in the stretches that are marked as passages, page by page."""
        ranges = (found for one in self.highlights.marks for found in self.text.ranges(one.start, one.end))
        return [self.text.pages[page][first:last] for page, first, last in ranges]

    # What is searched

    def find_words(self, words: str) -> int:
        """Mark all places where the words stand, go to the first from here on, and return how many there are."""
        count = self._hits.find(words, self.reading_place())
        self._show_hit()
        return count

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        self._hits.step(by)
        self._show_hit()

    def hit_number(self) -> int:
        """Return which place is shown, counted from 1; 0 for none."""
        return self._hits.index + 1

    def hit_count(self) -> int:
        """Return the number of marked places."""
        return len(self._hits)

    def hit_texts(self) -> list[str]:
        """Return what stands at the marked places."""
        return [self.text.whole[slice(*self._hits[index])] for index in range(len(self._hits))]

    def retranslate(self) -> None:
        """Show everything in the language and the colours in use."""
        self.viewport().update()

    def _further_wishes(self) -> list[Wish]:
        return [] if self._hits.is_ready() else [Wish(WishKind.WORDS, 0)]

    @Slot(object)
    def _take_folded(self, folded: list[FoldedText]) -> None:
        self._hits.take(folded)

    def _begin(self, pages: tuple[str, ...]) -> None:
        super()._begin(pages)
        self.highlights, self._hits, self._awaited = Highlights(self.text), Hits(pages), None

    def _paint_on(self, painter: QPainter, page: int) -> None:
        text = self.text
        self.highlights.paint(painter, page, self.sizes[page])
        for index, (start, end) in self._hits.on_page(page):
            colour = highlights.HIT_SHOWN if index == self._hits.index else highlights.HIT
            boxes = text.rectangles(page, start - text.starts[page], end - text.starts[page])
            highlights.mark(painter, boxes or margin_stripe(self.sizes[page]), colour)

    def _show_hit(self) -> None:
        if self._hits.index >= 0:
            self._bring(self._hits[self._hits.index][0])
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._await_nothing()
        super().wheelEvent(event)

    @Slot()
    def _await_nothing(self) -> None:
        """Who scrolls is not taken away from there."""
        self._awaited = None

    @Slot()
    def _end_flash(self) -> None:
        self.highlights.flash = self.highlights.flash_area = None
        self.viewport().update()

    def _bring(self, place: int) -> None:
        """Bring a place into view: at once, or its page first and itself when the letters of the page are known."""
        page, offset = self.text.offset(place)
        letters = self.text.letters(page)
        box = letters.caret(offset) if letters is not None else None
        self._awaited, self._is_awaited_on_top = (place if letters is None else None), False
        if box is not None:
            self._bring_box(page, box)
        elif len(self.page_layout) and page not in self.seen():
            self.show_page(page + 1)

    def _bring_box(self, page: int, box: Box) -> None:
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
        self._go_to_awaited(page)

    def _go_to_awaited(self, page: int) -> None:
        if self._awaited is not None and self.text.page_of(self._awaited) == page and self.text.letters(page):
            place, self._awaited = self._awaited, None
            if self._is_awaited_on_top:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.place_rect(place).top() - GAP)
            else:
                self._bring(place)
