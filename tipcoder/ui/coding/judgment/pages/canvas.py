"""The pages of a file on a desk: scrolled, made larger and smaller, drawn when they are looked at."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from tipcoder.domain.page_geometry import PageLetters
from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.pages.page_cache import BOUND, PageCache, pixels
from tipcoder.ui.coding.judgment.pages.page_layout import GAP, USUAL, PageLayout, PlacedPage
from tipcoder.ui.coding.judgment.pages.page_text import PageText
from tipcoder.ui.coding.judgment.pages.page_work import PageWork, Wish, WishKind

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percent of the width that fits."""
PARTS = 10_000
"""In so many parts of a page a place is remembered."""
AHEAD, BEHIND = 2, 1
"""Pages drawn beyond those in view, so that they are there when one gets to them."""
DIMMED = "#d6d3cc"
"""What white paper looks like in the dark scheme: a lamp on the desk, not a window."""
STEP = 48


class PageCanvas(QAbstractScrollArea):
    """Pages, numbered from 0 inside and from 1 for everybody else.

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
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self.work.opened.connect(self._take_sizes)
        self.work.open_failed.connect(self.open_failed)
        self.work.drawn.connect(self._take_picture)
        self.work.lettered.connect(self._take_letters)

    def show_file(self, opener: Callable[[], OpenPages], pages: tuple[str, ...]) -> None:
        """Show a file with this text from its beginning; `opener` is called in the background."""
        self._begin(pages)
        self.work.open(opener, pages)

    def clear(self) -> None:
        """Put the file away and show nothing."""
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
        """Bring a page, counted from 1, to the top of the view."""
        if len(self.page_layout):
            self._scroll_to(self.page_layout.height_at(page - 1, 0) - GAP)

    def place(self) -> int:
        """Return a number for what is at the top of the view: pages, in parts."""
        if self._waiting_place:
            return self._waiting_place
        page, share = self.page_layout.share_at(self.verticalScrollBar().value()) if len(self.page_layout) else (0, 0.0)
        return page * PARTS + round(share * (PARTS - 1))

    def show_place(self, place: int) -> None:
        """Bring to the top of the view what `place` said: now, or when the view is first shown."""
        self._waiting_place = 0 if self.isVisible() else place
        if len(self.page_layout):
            page, parts = divmod(max(0, place), PARTS)
            self._scroll_to(self.page_layout.height_at(page, parts / (PARTS - 1)) - (0 if parts else GAP))

    def set_zoom(self, percent: int, around: QPoint | None = None) -> None:
        """Set the size; what is at a point of the view (the middle of what is read) stays there."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self.zoom:
            self.zoom = percent
            self._lay_out(around)
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int, around: QPoint | None = None) -> None:
        """Go some steps larger or smaller."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)], around)

    def seen(self) -> range:
        """Return the pages of which something is in view."""
        top = self.verticalScrollBar().value()
        return self.page_layout.between(top, top + self.viewport().height())

    def rect_of(self, page: int) -> QRect:
        """Return where a page is in the viewport."""
        sheet = self.page_layout[page]
        left, top = sheet.left - self.horizontalScrollBar().value(), sheet.top - self.verticalScrollBar().value()
        return QRect(left, top, sheet.width, sheet.height)

    def page_at(self, point: QPoint) -> int | None:
        """Return the page under a point of the viewport, None beside the pages."""
        page = self.page_layout.at(point.y() + self.verticalScrollBar().value()) if len(self.page_layout) else None
        return page if page is not None and self.rect_of(page).contains(point) else None

    def points_at(self, page: int, point: QPoint) -> tuple[float, float]:
        """Return a point of the viewport in points of a page."""
        rect, scale = self.rect_of(page), self.page_layout[page].scale
        return (point.x() - rect.left()) / scale, (point.y() - rect.top()) / scale

    def is_settled(self) -> bool:
        """Whether everything in view is there: drawn, and its letters known."""
        return self.work.is_idle() and not self._asking.isActive()

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
        self._ask_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        # The project may be closed next.
        self.work.finish_opening()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(QPoint(0, 0))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self._ask_soon()
        self._tell_page()

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
        self._paint_on(painter, page)
        painter.restore()
        if theme.is_dark():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(rect, QColor(DIMMED))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_on(self, painter: QPainter, page: int) -> None:
        """Paint what is marked on a page, in its points."""

    def _begin(self, pages: tuple[str, ...]) -> None:
        self.text = PageText(pages)
        self.pictures.clear()
        self.undrawable.clear()
        self._waiting_place = 0
        self.sizes = (USUAL,) * len(pages)
        self._lay_out(None)
        self.verticalScrollBar().setValue(0)
        self._shown_page = -1
        self._tell_page()

    def _pixels(self, sheet: PlacedPage) -> tuple[int, int]:
        return pixels(sheet.width, sheet.height, self.devicePixelRatioF())

    def _lay_out(self, around: QPoint | None) -> None:
        """Lay the pages out anew, so that what is at a point of the viewport stays there."""
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
        self._ask_soon()
        self._tell_page()

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

    def _tell_page(self) -> None:
        # A third of the way down: the page that one reads, not the last line of the one before.
        seen = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = self.page_layout.at(seen) + 1 if len(self.page_layout) else 0
        if page != self._shown_page:
            self._shown_page = page
            self.page_changed.emit(page)

    def _ask_soon(self) -> None:
        self._asking.start(0)

    @Slot()
    def _ask(self) -> None:
        """Ask for what is in view, then for what is near."""
        seen = self.seen()
        if not len(seen) or not self.isVisible():
            self.work.want(())
            return
        read = min(max(self.current_page() - 1, seen.start), seen.stop - 1)
        near = sorted(seen, key=lambda page: abs(page - read))
        wishes = [wish for page in near if (wish := self._picture_wish(page)) is not None]
        wishes += [Wish(WishKind.LETTERS, page) for page in near if self._wants_letters(page)]
        beyond = [*range(seen.stop, seen.stop + AHEAD), *range(seen.start - 1, seen.start - 1 - BEHIND, -1)]
        beyond = [page for page in beyond if 0 <= page < len(self.page_layout)]
        wide, high = self._pixels(self.page_layout[read])
        if 4 * wide * high * (len(seen) + len(beyond)) < BOUND:
            wishes += [wish for page in beyond if (wish := self._picture_wish(page)) is not None]
            wishes += [Wish(WishKind.LETTERS, page) for page in beyond if self._wants_letters(page)]
        self.work.want([*wishes, *self._further_wishes()])

    def _further_wishes(self) -> list[Wish]:
        """Return what is wanted when everything in view and near it is there."""
        return []

    def _picture_wish(self, page: int) -> Wish | None:
        wide, high = self._pixels(self.page_layout[page])
        picture = self.pictures.get(page)
        if page in self.undrawable or (picture is not None and picture.width() == wide):
            return None
        return Wish(WishKind.PICTURE, page, wide, high)

    def _wants_letters(self, page: int) -> bool:
        return self.text.has_text(page) and self.text.letters(page) is None

    @Slot(object)
    def _take_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        # A text may have other pages than its file has now: each page of text keeps a sheet.
        count = len(self.text.pages)
        self.sizes = (*sizes[:count], *[USUAL] * (count - len(sizes)))
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
