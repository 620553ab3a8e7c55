"""Keyboard shortcuts with a scope."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Key = str | Qt.Key | QKeySequence.StandardKey

HERE = Qt.ShortcutContext.WidgetShortcut
HERE_AND_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def add_shortcut(widget: QWidget, key: Key, slot: Callable[[], object], context: Qt.ShortcutContext) -> None:
    """Let a key do something as long as the focus is on a widget (`HERE`), or on it or in it (`HERE_AND_INSIDE`).

    The context is set afterwards: given to a QShortcut together with a slot, PySide forgets it, and the key would be
    taken from the whole window.
    """
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(context)
    shortcut.activated.connect(slot)
