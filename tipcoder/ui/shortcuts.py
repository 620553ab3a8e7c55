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
    taken from the whole window. A key in words is read in Qt's own words: in those of a translation, "Enter" is the
    key that Qt calls Return, and a key that two shortcuts have does nothing.
    """
    sequence = QKeySequence.fromString(key) if isinstance(key, str) else QKeySequence(key)
    shortcut = QShortcut(sequence, widget)
    shortcut.setContext(context)
    shortcut.activated.connect(slot)
