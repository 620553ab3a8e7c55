"""Scroll area with the pages of a file: zoomed, and drawn in the background when they come into view."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from tipcoder.domain.page_geometry import PageLetters
from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.pages.page_layout import A4, GAP, PageLayout, PlacedPage
from tipcoder.ui.coding.judgment.pages.page_text import PageText
from tipcoder.ui.coding.judgment.pages.page_work import BOUND, PageCache, PageRequest, PageWork, RequestKind, pixels

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percent of the width of the view."""
PARTS = 10_000
"""Parts of a page in which a scroll position is counted."""
AHEAD, BEHIND = 2, 1
"""Pages drawn ahead of and behind those in view."""
DIMMED = "#d6d3cc"
"""Colour of white paper in the dark scheme."""
STEP = 48


class PageCanvas(QAbstractScrollArea):
    """Canvas of pages. They are numbered from 0 in attributes, and from 1 in the interface `ReadingView`.

    Signals:
        page_changed(page): another page is read.
        zoom_changed(percent): the pages got larger or smaller; 100 is as wide as fits.
        open_failed: the file cannot be opened: only its text can be read.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(int)
    open_failed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zoom = 100
        self.text = PageText(())
        self.work = PageWork(self)
        self.pictures = PageCache()
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.page_layout = PageLayout((), 0, 100)
        self.undrawable: set[int] = set()
        """Pages that the engine cannot draw."""
        self._shown_page = 0
        self._waiting_place = 0
        self._request_timer = QTimer(self)
        self._request_timer.setSingleShot(True)
        self._request_timer.timeout.connect(self._request)
        self.work.opened.connect(self._take_sizes)
        self.work.open_failed.connect(self.open_failed)
        self.work.drawn.connect(self._take_picture)
        self.work.lettered.connect(self._take_letters)

    def show_file(self, opener: Callable[[], OpenPages], pages: tuple[str, ...]) -> None:
        """Show a file with this text from its beginning; `opener` is called in the background."""
        self._begin(pages)
        self.work.open(opener, pages)

    def clear(self) -> None:
        """Close the file and show nothing."""
        self.work.close()
        self._begin(())

    def pages(self) -> tuple[str, ...]:
        """Return the text of the judgment shown, page by page."""
        return self.text.pages

    def page_count(self) -> int:
        """Return the number of pages."""
        return len(self.text.pages)

    def current_page(self) -> int:
        """Return the page that is read, counted from 1."""
        return max(1, self._shown_page)

    def show_page(self, page: int) -> None:
        """Scroll a page, counted from 1, to the top of the view."""
        if len(self.page_layout):
            self._scroll_to(self.page_layout.height_at(page - 1, 0) - GAP)

    def place(self) -> int:
        """Return the scroll position: pages, in `PARTS`."""
        if self._waiting_place:
            return self._waiting_place
        page, share = self.page_layout.share_at(self.verticalScrollBar().value()) if len(self.page_layout) else (0, 0.0)
        return page * PARTS + round(share * (PARTS - 1))

    def show_place(self, place: int) -> None:
        """Scroll to a position that `place` returned: now, or when the view is first shown."""
        self._waiting_place = 0 if self.isVisible() else place
        if len(self.page_layout):
            page, parts = divmod(max(0, place), PARTS)
            self._scroll_to(self.page_layout.height_at(page, parts / (PARTS - 1)) - (0 if parts else GAP))

    def set_zoom(self, percent: int, around: QPoint | None = None) -> None:
        """Set the zoom; what is at a point of the view (by default a third of the way down) stays there."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.zoom:
            self.zoom = percent
            self._lay_out(around)
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int, around: QPoint | None = None) -> None:
        """Zoom by some steps."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)], around)

    def seen(self) -> range:
        """Return the pages in view, also partly."""
        top = self.verticalScrollBar().value()
        return self.page_layout.between(top, top + self.viewport().height())

    def rect_of(self, page: int) -> QRect:
        """Return the rectangle of a page in the viewport."""
        sheet = self.page_layout[page]
        left, top = sheet.left - self.horizontalScrollBar().value(), sheet.top - self.verticalScrollBar().value()
        return QRect(left, top, sheet.width, sheet.height)

    def page_at(self, point: QPoint) -> int | None:
        """Return the page under a point of the viewport, None outside the pages."""
        page = self.page_layout.at(point.y() + self.verticalScrollBar().value()) if len(self.page_layout) else None
        return page if page is not None and self.rect_of(page).contains(point) else None

    def points_at(self, page: int, point: QPoint) -> tuple[float, float]:
        """Return a point of the viewport in points of a page."""
        rect, scale = self.rect_of(page), self.page_layout[page].scale
        return (point.x() - rect.left()) / scale, (point.y() - rect.top()) / scale

    def is_settled(self) -> bool:
        """Return whether everything in view is drawn and its letters are known."""
        return self.work.is_idle() and not self._request_timer.isActive()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting_place:
            self.show_place(self._waiting_place)
        self._request_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        # The file is read from the project, which may be closed next.
        self.work.finish_opening()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(QPoint(0, 0))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._request_soon()
        self._update_page()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        for page in self.seen():
            rect = self.rect_of(page)
            if rect.adjusted(-2, -2, 2, 3).intersects(event.rect()):
                self._paint_page(painter, page, rect)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        colours, paper = theme.tokens(), QColor(Qt.GlobalColor.white)
        painter.setPen(QColor(colours.border))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.fillRect(QRect(rect.left() + 1, rect.bottom() + 2, rect.width() - 1, 1), QColor(colours.border))
        picture = self.pictures.get(page)
        if picture is None:
            painter.fillRect(rect, paper)
        else:
            is_exact = picture.width() == self._pixels(self.page_layout[page])[0]
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_exact)
            painter.drawImage(rect, picture)
        if page in self.undrawable:
            painter.setPen(QColor(theme.LIGHT.muted))
            words = self.tr("This page cannot be drawn.")
            painter.drawText(
                rect.adjusted(24, 24, -24, -24), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter, words
            )
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.translate(rect.topLeft())
        painter.scale(self.page_layout[page].scale, self.page_layout[page].scale)
        self._paint_over(painter, page)
        painter.restore()
        if theme.is_dark():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(rect, QColor(DIMMED))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_over(self, painter: QPainter, page: int) -> None:
        """Paint over a page, in its points (for subclasses)."""

    def _begin(self, pages: tuple[str, ...]) -> None:
        self.text = PageText(pages)
        self.pictures.clear()
        self.undrawable.clear()
        self._waiting_place = 0
        self.sizes = (A4,) * len(pages)
        self._lay_out(None)
        self.verticalScrollBar().setValue(0)
        self._shown_page = -1
        self._update_page()

    def _pixels(self, sheet: PlacedPage) -> tuple[int, int]:
        return pixels(sheet.width, sheet.height, self.devicePixelRatioF())

    def _lay_out(self, around: QPoint | None) -> None:
        """Lay the pages out again, so that what is at a point of the viewport stays there."""
        port, before = self.viewport(), self.page_layout
        point = around if around is not None else QPoint(port.width() // 2, port.height() // 3)
        x, y = self.horizontalScrollBar().value() + point.x(), self.verticalScrollBar().value() + point.y()
        page, share = before.share_at(y) if len(before) else (0, 0.0)
        across = x / before.breadth if before.breadth else 0.5
        self.page_layout = PageLayout(self.sizes, port.width(), self.zoom)
        self._set_bars()
        if len(self.page_layout):
            is_top = page == 0 and share == 0
            self.verticalScrollBar().setValue(0 if is_top else self.page_layout.height_at(page, share) - point.y())
            self.horizontalScrollBar().setValue(round(across * self.page_layout.breadth) - point.x())
        port.update()
        self._request_soon()
        self._update_page()

    def _set_bars(self) -> None:
        port = self.viewport()
        for bar, whole, part in (
            (self.verticalScrollBar(), self.page_layout.extent, port.height()),
            (self.horizontalScrollBar(), self.page_layout.breadth, port.width()),
        ):
            bar.setRange(0, max(0, whole - part) if len(self.page_layout) else 0)
            bar.setPageStep(max(1, part - STEP))
            bar.setSingleStep(STEP)

    def _scroll_to(self, y: int) -> None:
        self.verticalScrollBar().setValue(y)

    def _update_page(self) -> None:
        # A third of the way down: the page that one reads, not the last line of the one before.
        seen = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = self.page_layout.at(seen) + 1 if len(self.page_layout) else 0
        if page != self._shown_page:
            self._shown_page = page
            self.page_changed.emit(page)

    def _request_soon(self) -> None:
        self._request_timer.start(0)

    @Slot()
    def _request(self) -> None:
        """Request what is in view, then what is near."""
        seen = self.seen()
        if not len(seen) or not self.isVisible():
            self.work.request(())
            return
        read = min(max(self.current_page() - 1, seen.start), seen.stop - 1)
        near = sorted(seen, key=lambda page: abs(page - read))
        requests = [request for page in near if (request := self._picture_request(page)) is not None]
        requests += [PageRequest(RequestKind.LETTERS, page) for page in near if self._needs_letters(page)]
        beyond = [*range(seen.stop, seen.stop + AHEAD), *range(seen.start - 1, seen.start - 1 - BEHIND, -1)]
        beyond = [page for page in beyond if 0 <= page < len(self.page_layout)]
        wide, high = self._pixels(self.page_layout[read])
        if 4 * wide * high * (len(seen) + len(beyond)) < BOUND:
            requests += [request for page in beyond if (request := self._picture_request(page)) is not None]
            requests += [PageRequest(RequestKind.LETTERS, page) for page in beyond if self._needs_letters(page)]
        self.work.request([*requests, *self._further_requests()])

    def _further_requests(self) -> list[PageRequest]:
        """Return requests of lower priority (for subclasses)."""
        return []

    def _picture_request(self, page: int) -> PageRequest | None:
        wide, high = self._pixels(self.page_layout[page])
        picture = self.pictures.get(page)
        if page in self.undrawable or (picture is not None and picture.width() == wide):
            return None
        return PageRequest(RequestKind.PICTURE, page, wide, high)

    def _needs_letters(self, page: int) -> bool:
        return self.text.has_text(page) and self.text.letters(page) is None

    @Slot(object)
    def _take_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        # The text may have more or fewer pages than the file: each page of the text is laid out.
        count = len(self.text.pages)
        self.sizes = (*sizes[:count], *[A4] * (count - len(sizes)))
        self.undrawable = set(range(len(sizes), count))
        self._lay_out(QPoint(0, 0))

    @Slot(int, object)
    def _take_picture(self, page: int, picture: QImage | None) -> None:
        if picture is None:
            self.undrawable.add(page)
        else:
            self.pictures.put(page, picture)
        self.viewport().update(self.rect_of(page).adjusted(-2, -2, 2, 3))

    @Slot(int, object)
    def _take_letters(self, page: int, letters: PageLetters) -> None:
        self.text.take_letters(page, letters)
        self.viewport().update(self.rect_of(page))
