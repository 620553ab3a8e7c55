"""Room that a window may take on a screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""Pixels that title bar and frame add at most: a window must not reach below the screen."""


def room_of(window: QWidget) -> QSize:
    """Return how large a window may be, without its frame, to be seen whole on its screen."""
    return window.screen().availableSize() - FRAME


def keep_on_screen(window: QWidget) -> None:
    """Move a window up that has grown beyond the lower end of its screen."""
    screen, frame = window.screen().availableGeometry(), window.frameGeometry()
    beyond = min(frame.bottom() - screen.bottom(), frame.top() - screen.top())
    if beyond > 0:
        window.move(window.x(), window.y() - beyond)
