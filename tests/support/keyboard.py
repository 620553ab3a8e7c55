"""Keyboard before the window that is in front: presses go where the system would send them, and are counted."""

import time

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PATIENCE_SECONDS = 60.0


class Keyboard:
    """Presses keys of any script in whatever has the focus: a field, a list that is open, a menu."""

    def __init__(self) -> None:
        self.pressed = 0
        """Number of keys pressed so far; a chord as Ctrl+M is one."""

    def press(self, *names: str) -> None:
        """Press keys one after the other, by the names of `QKeySequence`: "Return", "Ctrl+Shift+N"."""
        for name in names:
            self._press(_chord(name), "")

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            self._press(_chord(letter) if letter.isascii() else QKeyCombination(Qt.Key.Key_unknown), letter)

    def _press(self, chord: QKeyCombination, text: str) -> None:
        QTest.sendKeyEvent(QTest.KeyAction.Press, _window_in_front(), chord.key(), text, chord.keyboardModifiers())
        window = QGuiApplication.focusWindow()  # another one perhaps, or none: the key may have closed a dialog
        if window is not None:
            QTest.sendKeyEvent(QTest.KeyAction.Release, window, chord.key(), text, chord.keyboardModifiers())
        QApplication.processEvents()
        self.pressed += 1


def _window_in_front() -> QWindow:
    """Return the window that has the focus; for a moment after a list closed none has it."""
    end = time.monotonic() + PATIENCE_SECONDS
    while (window := QGuiApplication.focusWindow()) is None:
        assert time.monotonic() < end, "no window is in front"
        QTest.qWait(10)
    return window


def _chord(name: str) -> QKeyCombination:
    return QKeySequence(name)[0]  # type: ignore[index]
