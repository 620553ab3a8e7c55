"""Commands of the Edit menu on the part of a window that has the keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from tipcoder.ui.actions.bound_actions import BoundActions

_LETTERS = {"cut": Qt.Key.Key_X, "copy": Qt.Key.Key_C, "paste": Qt.Key.Key_V, "select_all": Qt.Key.Key_A}


class EditCommands(QObject):
    """Presses the keys of cut, copy, paste and select all: each part knows best what they do to it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._focused: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def bind(self, bound: BoundActions) -> None:
        """Do these actions; their keys go to the part with the keyboard by themselves."""
        bound.bind("cut", self._press_cut, self._takes_text, has_keys=False)
        bound.bind("paste", self._press_paste, self._takes_text, has_keys=False)
        bound.bind("copy", self._press_copy, self._has_focus, has_keys=False)
        bound.bind("select_all", self._press_select_all, self._has_focus, has_keys=False)

    def _press_cut(self) -> None:
        self._press("cut")

    def _press_copy(self) -> None:
        self._press("copy")

    def _press_paste(self) -> None:
        self._press("paste")

    def _press_select_all(self) -> None:
        self._press("select_all")

    def _press(self, name: str) -> None:
        focused = self._target()
        if focused is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, _LETTERS[name], Qt.KeyboardModifier.ControlModifier)
            QCoreApplication.sendEvent(focused, event)

    def _has_focus(self) -> bool:
        return self._target() is not None

    def _takes_text(self) -> bool:
        focused = self._target()
        return isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit) and not focused.isReadOnly()

    def _target(self) -> QWidget | None:
        """Return the part that has the keyboard, or had it before the menu bar; it may be gone by now."""
        return self._focused if self._focused is not None and isValid(self._focused) else None

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember what has the keyboard; the menu bar has it only to choose what is done there."""
        if now is None and QApplication.activePopupWidget() is not None:
            return
        if isinstance(now, QMenuBar | QMenu):
            return
        self._focused = now
