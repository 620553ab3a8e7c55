"""Asks for help where one is, by one key in all windows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.help.topics import topic_at
from tipcoder.ui.shortcuts import add_shortcut


def bind_help(window: QWidget) -> None:
    """Let the key of the help open the page that belongs to the place in a window."""
    for key in RECORDS["help"].keys:
        add_shortcut(window, key, show_help, Qt.ShortcutContext.WindowShortcut)


def show_help(place: QWidget | None = None, topic: str = "") -> None:
    """Open the help of the window that a part of it lies in: at its topic, or at another one."""
    from tipcoder.ui.help.help_window import help_window_of

    place = place or QApplication.focusWidget() or QApplication.activeWindow()
    if place is not None:
        help_window_of(place.window()).show_topic(topic or topic_at(place))
