"""Order in which the Tab key goes through a form whose parts are made late: Qt puts them at the end of it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(holder: QWidget) -> list[QWidget]:
    """Return a widget and those in it at which the Tab key stops, in their order."""
    return [found for found in (holder, *holder.findChildren(QWidget)) if _is_stop(found)]


def join_focus_order(stops: Iterable[QWidget], before: QWidget) -> None:
    """Let the Tab key go from a stop through others."""
    previous = before
    for stop in stops if _is_stop(before) else ():
        QWidget.setTabOrder(previous, stop)
        previous = stop


def stop_before(widget: QWidget) -> QWidget:
    """Return the stop before a widget, itself if there is none."""
    previous = widget.previousInFocusChain()
    while previous is not None and previous is not widget and not _is_stop(previous):
        previous = previous.previousInFocusChain()
    return previous or widget


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
