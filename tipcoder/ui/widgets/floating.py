"""Keeps a floating part to the widget that it belongs to: it goes along with it, and closes where that goes."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

_GONE = frozenset((QEvent.Type.Hide, QEvent.Type.ParentChange))
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FloatingPart(QObject):
    """Closes a floating part (a calendar, a list) as soon as what it belongs to is no longer seen.

    A key of the window closes the part first and does its work then. A part follows its owner where the form grows or
    is scrolled; an owner that is scrolled away, hidden or rebuilt closes it, and so do a window that is resized and a
    program that loses the focus. So nothing can be chosen in it for a question that is no longer seen.
    """

    def __init__(self, part: QWidget, owner: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._owner = owner
        self._place = QPoint()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._follow)
        part.installEventFilter(self)
        QGuiApplication.instance().applicationStateChanged.connect(self._note_state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._part:
            is_resized = kind == QEvent.Type.Resize and watched is self._owner.window()
            if kind in _GONE or is_resized:
                self._part.close()
            elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
                self._timer.start(0)  # while the form is laid out, what it holds is in no place for long
        elif kind == QEvent.Type.Show:
            self._place = self._owner.mapToGlobal(QPoint())
            for widget in self._owner_and_ancestors():
                widget.installEventFilter(self)
        elif kind == QEvent.Type.Hide:
            for widget in self._owner_and_ancestors():
                widget.removeEventFilter(self)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_of_window(event):
            self._part.close()
        return False

    @Slot()
    def _follow(self) -> None:
        place = self._owner.mapToGlobal(QPoint())
        if not self._part.isVisible():
            return
        if self._owner.visibleRegion().isEmpty():
            self._part.close()
        elif place != self._place:
            self._part.move(self._part.pos() + place - self._place)
            self._place = place

    def _owner_and_ancestors(self) -> Iterator[QWidget]:
        widget: QWidget | None = self._owner
        while widget is not None:
            yield widget
            widget = None if widget.isWindow() else widget.parentWidget()

    @Slot(Qt.ApplicationState)
    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._part.close()


def _is_of_window(event: QKeyEvent) -> bool:
    """Return whether a key is no key of a floating part: one with a modifier, or a function key."""
    return bool(event.modifiers() & _CHORDS) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
