"""View of a judgment as its pages: words selected and areas drawn by mouse and keys. It is a `ReadingView`."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tipcoder.domain.page_geometry import Box
from tipcoder.domain.passages import PAGE_BREAK, write_region
from tipcoder.services.judgments.judgments import OpenPages
from tipcoder.ui.clipboard import copy_text
from tipcoder.ui.coding.judgment.pages import highlights
from tipcoder.ui.coding.judgment.pages.marked_pages import MarkedPages
from tipcoder.ui.coding.judgment.pages.page_layout import GAP
from tipcoder.ui.coding.judgment.pages.text_cursor import TextCursor
from tipcoder.ui.coding.judgment.word_edges import snapped, word_at
from tipcoder.ui.icons import icon

FOLLOW_MS = 30
"""Interval of scrolling while the mouse selects outside the view."""
SPOKEN = 500
"""Characters of the selection that a screen reader gets."""
MIN_AREA = 6
"""Pixels below which a rectangle is a click."""

STEP = 8.0
"""Points that an arrow moves."""
MIN_SIZE = 12.0
INITIAL_SIZE = (0.5, 0.08)
"""Initial size of the rectangle, relative to the page."""

_STEPS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


def _whole(offsets: Sequence[int]) -> range:
    """Return all offsets from the first to the last, with blanks and line breaks between letters."""
    return range(offsets[0], offsets[-1] + 1)


def is_arrow(event: QKeyEvent) -> bool:
    """Return whether a key moves or resizes the rectangle."""
    return Qt.Key(event.key()) in _STEPS


def initial_area(centre: float, size: tuple[float, float]) -> Box:
    """Return the initial rectangle around a height of the page, in points."""
    width, height = INITIAL_SIZE[0] * size[0], INITIAL_SIZE[1] * size[1]
    left, top = (size[0] - width) / 2, min(max(centre - height / 2, 0.0), size[1] - height)
    return left, top, left + width, top + height


def changed_area(area: Box, event: QKeyEvent, size: tuple[float, float]) -> Box:
    """Return the rectangle after a key, within the page."""
    left, top, right, bottom = area
    across, down = _STEPS[Qt.Key(event.key())]
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        right, bottom = max(right + across, left + MIN_SIZE), max(bottom + down, top + MIN_SIZE)
        return left, top, min(right, size[0]), min(bottom, size[1])
    across = min(max(across, -left), size[0] - right)
    down = min(max(down, -top), size[1] - bottom)
    return left + across, top + down, right + across, bottom + down


class PagesView(MarkedPages):
    """Pages with text cursor and selection. Places count characters of the whole text (`domain.passages`).

    Signals:
        selection_changed: something else is selected, or nothing.
        area_drawn(page, region): a rectangle of a page, counted from 1, was drawn.
        area_left: the rectangle that was drawn last is discarded.
        text_asked: the flowing text is to be shown.
    """

    selection_changed = Signal()
    area_drawn = Signal(int, str)
    area_left = Signal()
    text_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagesView")
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._cursor = TextCursor(self.text)
        self._last_word = QElapsedTimer()
        """Time since a word was selected by two clicks."""
        self._is_selecting = False
        self._draws_areas = False
        self._area_from: tuple[int, QPoint] | None = None
        self._area: tuple[int, Box] | None = None
        """Rectangle that is being drawn, in points of its page."""
        self._follow_timer = QTimer(self)
        self._follow_timer.setInterval(FOLLOW_MS)
        self._follow_timer.timeout.connect(self._follow_mouse)
        self._mouse = QPoint()

    # Selection

    def has_selection(self) -> bool:
        """Return whether anything is selected."""
        return self._cursor.selection() is not None

    def selected_places(self) -> tuple[int, int] | None:
        """Return start and end of the selection, None for none."""
        return self._cursor.selection()

    def selected_text(self) -> str:
        """Return the selected text."""
        start, end = self._cursor.selection() or (0, 0)
        return self.text.whole[start:end].replace(PAGE_BREAK, "\n")

    def select(self, start: int, end: int) -> None:
        """Select from one place to another."""
        self._cursor.select(start, end)
        self._announce_selection()

    def select_nothing(self) -> None:
        """Clear the selection; the cursor stays."""
        self._cursor.put(self._cursor.place)
        self._announce_selection()

    def selection_rect(self) -> QRect:
        """Return the rectangle in the viewport at the end of the selection, or at the text cursor."""
        selection = self._cursor.selection()
        return self.place_rect(selection[1] if selection is not None else self._cursor.place)

    def put_cursor(self, place: int) -> None:
        """Put the text cursor to a place, and clear the selection."""
        self._cursor.put(place)
        self._announce_selection()

    def cursor_place(self) -> int:
        """Return the place of the text cursor."""
        return self._cursor.place

    def shape_at(self, point: QPoint) -> Qt.CursorShape:
        """Return the mouse cursor for a point without passage: a cross where it draws areas."""
        page = self.page_at(point)
        if page is None:
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.CrossCursor if self._is_for_areas(page) else Qt.CursorShape.IBeamCursor

    # Commands

    @Slot()
    def draw_area(self) -> None:
        """Let the next drag, or arrow keys and Enter, draw an area, also where there is text."""
        if len(self.page_layout):
            self._draws_areas = True
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
            self.setFocus()

    def is_drawing(self) -> bool:
        """Return whether keys belong to an area that is being drawn."""
        return self._draws_areas

    def drop_area(self) -> None:
        """Discard the rectangle that was drawn."""
        if self._area is not None:
            self._area = None
            self.viewport().update()
            self.area_left.emit()

    def area_rect(self) -> QRect:
        """Return the drawn rectangle in the viewport."""
        return self._in_viewport(*self._area) if self._area is not None else QRect()

    def words_in_area(self) -> str:
        """Return the words of the text in the drawn rectangle."""
        if self._area is None:
            return ""
        page, box = self._area
        letters = self.text.letters(page)
        offsets = letters.offsets_in(box) if letters is not None else []
        return " ".join("".join(self.text.pages[page][offset] for offset in _whole(offsets)).split()) if offsets else ""

    def selection_menu(self, _point: QPoint) -> QMenu:
        """Return the context menu for a point of the viewport."""
        menu = QMenu(self)
        copy = menu.addAction(icon("copy"), self.tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        copy.setEnabled(self.has_selection())
        menu.addAction(self.tr("Select all"), QKeySequence(QKeySequence.StandardKey.SelectAll), self.select_all)
        menu.addSeparator()
        menu.addAction(icon("square-dashed"), self.tr("Mark an area of the page"), self.draw_area)
        flowing = menu.addAction(icon("text-lines"), self.tr("Read as flowing text"), self.text_asked.emit)
        flowing.setEnabled(bool(self.text.whole.strip()))
        return menu

    @Slot()
    def copy(self) -> None:
        """Copy the selection to the clipboard."""
        if self.has_selection():
            copy_text(self.selected_text())

    @Slot()
    def select_all(self) -> None:
        """Select the whole judgment."""
        self.select(0, len(self.text.whole))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        page = self.page_at(point)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.drop_area()
        if self._last_word.isValid() and self._last_word.elapsed() < QApplication.doubleClickInterval():
            self._last_word.invalidate()  # the third click
            self._cursor.select_line()
            self._announce_selection()
            return
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if page is not None and (has_control or self._is_for_areas(page)):
            self._area_from = (page, point)
            return
        place = self._nearest(point)
        if place is not None:
            self._is_selecting = True
            self._cursor.put(place, selecting=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._announce_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position().toPoint()
        if self._area_from is not None:
            self._draw_to(self._mouse)
        elif self._is_selecting:
            self._select_to(self._mouse, snaps=not event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if self.viewport().rect().contains(self._mouse):
                self._follow_timer.stop()
            elif not self._follow_timer.isActive():
                self._follow_timer.start()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_selecting = False
        self._follow_timer.stop()
        if self._area_from is None:
            return
        self._area_from = None
        rect = self.area_rect()
        if rect.width() < MIN_AREA or rect.height() < MIN_AREA:
            self.drop_area()
        else:
            self._finish_area()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._is_selecting = False
            self.select(*word_at(self.text.whole, place))
            self._last_word.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._area is not None or self._draws_areas):
            self._draws_areas = False
            self.drop_area()
        elif self._draws_areas and (is_arrow(event) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._take_area_key(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._turn_page(event)
        else:
            self._move_cursor(event)

    # Parts

    def show_file(self, opener: Callable[[], OpenPages], pages: tuple[str, ...]) -> None:
        super().show_file(opener, pages)
        self._announce_selection()

    def _begin(self, pages: tuple[str, ...]) -> None:
        super()._begin(pages)
        self._cursor = TextCursor(self.text)
        self._area, self._area_from, self._draws_areas = None, None, False

    def _paint_over(self, painter: QPainter, page: int) -> None:
        super()._paint_over(painter, page)
        text, selection = self.text, self._cursor.selection()
        if selection is not None and selection != self.hit_place():  # a hit has a colour of its own
            for found, first, last in text.ranges(*selection):
                if found == page:
                    letters = text.letters(page)
                    highlights.mark(
                        painter, letters.rectangles(first, last) if letters is not None else (), highlights.SELECTED
                    )
        elif selection is None and self.hasFocus() and text.offset(self._cursor.place)[0] == page:
            self._paint_cursor(painter, page)
        if self._area is not None and self._area[0] == page:
            highlights.frame(painter, self._area[1], highlights.pen("#0a5aa8", 1.5), highlights.SELECTED)

    def _paint_cursor(self, painter: QPainter, page: int) -> None:
        letters = self.text.letters(page)
        box = letters.caret(self.text.offset(self._cursor.place)[1]) if letters is not None else None
        if box is not None:
            painter.setPen(highlights.pen("#22262d", 1.5))
            painter.drawLine(highlights.rect(box).topLeft(), highlights.rect(box).bottomRight())

    def _is_for_areas(self, page: int) -> bool:
        """Return whether a drag on a page draws an area: on request, or where there is no legible text."""
        letters = self.text.letters(page)
        is_unknown = letters is not None and not letters.is_known()
        return self._draws_areas or is_unknown or not self.text.is_legible(page)

    def _nearest(self, point: QPoint) -> int | None:
        """Return the place nearest to a point, None where there is no text to be selected."""
        if not len(self.page_layout):
            return None
        page = self.page_layout.at(point.y() + self.verticalScrollBar().value())
        letters = self.text.letters(page)
        if letters is None or not letters.is_known():
            return None
        return self.text.starts[page] + letters.nearest(*self.points_at(page, point))

    def _select_to(self, point: QPoint, *, snaps: bool = True) -> None:
        """Select from the anchor to a point, whole words unless the person wants letters."""
        place = self._nearest(point)
        if place is not None and place != self._cursor.place:
            ends = self._cursor.anchor, place
            self._cursor.select(*(snapped(self.text.whole, *ends) if snaps else ends))
            self._announce_selection()

    @Slot()
    def _follow_mouse(self) -> None:
        port = self.viewport().rect()
        beyond = min(0, self._mouse.y() - port.top()) + max(0, self._mouse.y() - port.bottom())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self._select_to(QPoint(self._mouse.x(), min(max(self._mouse.y(), port.top()), port.bottom())))

    def _draw_to(self, point: QPoint) -> None:
        if self._area_from is None:
            return
        page, start = self._area_from
        x1, y1 = self.points_at(page, start)
        x2, y2 = self.points_at(page, point)
        width, height = self.sizes[page]
        left, right = sorted(min(max(x, 0.0), width) for x in (x1, x2))
        top, bottom = sorted(min(max(y, 0.0), height) for y in (y1, y2))
        self._area = (page, (left, top, right, bottom))
        self.viewport().update()

    def _take_area_key(self, event: QKeyEvent) -> None:
        """Move or resize the rectangle, or show the initial one; Enter finishes it."""
        if not is_arrow(event):
            self._finish_area()
            return
        page, box = self._area or self._initial_area()
        self._area = (page, changed_area(box, event, self.sizes[page]))
        self._scroll_to_box(page, self._area[1])
        self.viewport().update()

    def _initial_area(self) -> tuple[int, Box]:
        page, port = self.current_page() - 1, self.viewport()
        return page, initial_area(self.points_at(page, QPoint(0, port.height() // 3))[1], self.sizes[page])

    def _finish_area(self) -> None:
        if self._area is not None:
            self._draws_areas = False
            page, (left, top, right, bottom) = self._area
            width, height = self.sizes[page]
            self.area_drawn.emit(page + 1, write_region(left / width, top / height, right / width, bottom / height))

    def _turn_page(self, event: QKeyEvent) -> None:
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_space = event.key() == Qt.Key.Key_Space
        goes_back = event.key() == Qt.Key.Key_PageUp or (is_space and has_shift)
        bar, rect = self.verticalScrollBar(), self.place_rect(self._cursor.place)
        before = bar.value()
        bar.setValue(before + (-bar.pageStep() if goes_back else bar.pageStep()))
        place = self._nearest(QPoint(rect.left(), min(max(rect.center().y(), GAP), self.viewport().height() - GAP)))
        if place is not None:
            self._cursor.put(place, selecting=has_shift and not is_space)
            self._announce_selection()

    def _move_cursor(self, event: QKeyEvent) -> None:
        is_away = not self.viewport().rect().intersects(self.place_rect(self._cursor.place))
        if is_away and not self.has_selection() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._cursor.put(self.reading_place())
        if self._cursor.take_key(event):
            self._scroll_to_place(self._cursor.place)
            self._announce_selection()
        else:
            event.ignore()

    def _announce_selection(self) -> None:
        self.viewport().update()
        self.setAccessibleDescription(self.selected_text()[:SPOKEN])
        self.selection_changed.emit()
