"""Place of a scrolled page that stays where it is seen: what a jump led to, or the current question."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from tipcoder.ui.coding.form.question.frame import QuestionFrame


class HeldPlace(QObject):
    """Keeps what a jump led to, or the current question if it is seen whole, in view, whatever moves it.

    It is let go when one scrolls.
    """

    def __init__(self, view: QScrollArea, body: QWidget, current: Callable[[], QuestionFrame | None]) -> None:
        super().__init__(view)
        self._view, self._body = view, body
        self._current = current
        self._held: QWidget | None = None
        self._is_scrolling = self._is_clamped = False
        """Whether the page is scrolled by the program, and by its end that came nearer: all else is somebody."""
        body.installEventFilter(self)
        bar = view.verticalScrollBar()
        bar.rangeChanged.connect(self._note_end)
        bar.valueChanged.connect(self._note_scroll)

    def hold(self, target: QWidget) -> None:
        """Show something whole, and keep it so."""
        self._held = target
        self.show(target)
        self._show_soon()

    def hold_current_soon(self) -> None:
        """Let go, and hold the current question in the event loop, if it is seen whole then."""
        self._held = None
        QTimer.singleShot(0, self, self._hold_current)

    def let_go(self) -> None:
        """Hold nothing."""
        self._held = None

    def in_hand(self) -> QWidget | None:
        """Return what is kept in view, None for nothing."""
        if self._held is not None and not (isValid(self._held) and self._body.isAncestorOf(self._held)):
            self._held = None
        return self._held

    def show(self, target: QWidget) -> None:
        """Scroll to something that is not in view."""
        if not self._body.isAncestorOf(target) or not target.isVisibleTo(self._body):
            return
        top = top_in(target, self._body)
        seen, room = self._view.verticalScrollBar().value(), self._view.viewport().height()
        height = min(target.height(), room if isinstance(target, QuestionFrame) else 200)
        if not seen <= top <= seen + room - height:
            self.scroll(max(0, top - min(24, room - height)))

    def show_whole(self) -> bool:
        """Show what is held, now and in the event loop. Returns whether anything is that the view has room for."""
        held = self.in_hand()
        if held is None or held.height() > self._view.viewport().height():
            return False
        self._show_held()
        self._show_soon()
        return True

    def scroll(self, value: int) -> None:
        """Scroll as the program does, which lets nothing go."""
        before, self._is_scrolling = self._is_scrolling, True
        try:
            self._view.verticalScrollBar().setValue(value)
        finally:
            self._is_scrolling = before

    def scroll_by(self, by: int) -> None:
        """Scroll on, or back, as the program does."""
        self.scroll(self._view.verticalScrollBar().value() + by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is held whole in view when something on the page grows, shrinks, comes or goes."""
        if watched is self._body and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._show_soon()
        return False

    def _show_soon(self) -> None:
        """Show what is held again in the event loop: only there are heights of wrapped texts final."""
        if self._held is not None:
            QTimer.singleShot(0, self, self._show_held)

    @Slot()
    def _show_held(self) -> None:
        held = self.in_hand()
        if held is None:
            return
        top, room = top_in(held, self._view.viewport()), self._view.viewport().height()
        if not top <= 0 <= room <= top + held.height():  # of what fills the view, that part is seen which one went to
            self.show(held)

    @Slot()
    def _hold_current(self) -> None:
        """Hold the current question, if it is seen whole."""
        frame = self._current()
        if self._held is None and frame is not None and frame.isVisible():
            top = top_in(frame, self._view.viewport())
            if 0 <= top <= self._view.viewport().height() - frame.height():
                self._held = frame

    @Slot(int, int)
    def _note_end(self, _least: int, most: int) -> None:
        self._is_clamped = self._view.verticalScrollBar().value() > most

    @Slot()
    def _note_scroll(self) -> None:
        """Leave the page where somebody scrolls it to."""
        if not (self._is_scrolling or self._is_clamped):
            self.hold_current_soon()
        self._is_clamped = False


def top_in(widget: QWidget, holder: QWidget) -> int:
    """Return where a widget begins in one that holds it."""
    return widget.mapTo(holder, QPoint(0, 0)).y()
